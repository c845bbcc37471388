"""Files, folders, patterns: which of them are articles. What is found and cannot be one is told, not passed over."""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from claimcheck.domain.reports import Problem
from claimcheck.reading.ignoring import Ignoring, Patterns
from claimcheck.reading.sources import Source, is_article, suffixes

SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})
Found = Source | Problem


def find_sources(paths: Iterable[str], exclude: Sequence[Patterns] = ()) -> Iterator[Found]:
    """The articles at `paths` in the order given, files of a folder by name; a Problem for what leads nowhere.

    A file named by itself is always taken; from a folder only files whose suffix has a reader, hidden ones left out; from
    folders and patterns nothing that `exclude` or a `.claimcheckignore` leaves out.
    """
    seen: set[str] = set()
    ignoring = Ignoring(exclude)
    for given in paths:
        for found in _find(given, ignoring):
            key = found.source if isinstance(found, Problem) else os.path.realpath(found.name)
            if key not in seen:
                seen.add(key)
                yield found


def _find(given: str, ignoring: Ignoring) -> Iterator[Found]:
    path = Path(given)
    if os.path.isdir(given):  # noqa: PTH112 (Path.is_dir breaks on a name that is too long)
        found = list(_walk(path, ignoring))
        if not found:
            kinds = ", ".join(sorted(suffixes()))
            yield Problem(source=given, message=f"no readable file in this folder (looked for {kinds})")
        yield from found
    elif os.path.exists(given):  # noqa: PTH110
        yield Source(name=given, path=path)
    elif os.path.islink(given):  # noqa: PTH114
        yield Problem(source=given, message=_broken(path))
    elif glob.has_magic(given):
        yield from _match(given, ignoring)
    else:
        yield Problem(source=given, message="no such file or folder: check the path")


def _match(pattern: str, ignoring: Ignoring) -> Iterator[Found]:
    found = [Path(one) for one in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207 (Path.glob takes no absolute pattern)
    files = [one for one in found if not one.is_dir()]
    if not files:
        yield Problem(source=pattern, message="no file matches this pattern")
    taken = [one for one in files if not ignoring.leaves_out(one)]
    if files and not taken:
        yield Problem(source=pattern, message="every file that matches this pattern is left out: see .claimcheckignore")
    yield from (_file(one) for one in taken)


def _walk(folder: Path, ignoring: Ignoring) -> Iterator[Found]:
    """The files of a folder by name, then those of its folders. A link to a folder is not followed: it may lead in a circle."""
    try:
        with os.scandir(folder) as entries:
            inside = sorted((one for one in entries if not one.name.startswith(".")), key=lambda one: one.name)
            folders = [one.name for one in inside if one.is_dir(follow_symlinks=False) and one.name not in SKIPPED]
            files = [one.name for one in inside if not _leads_to_folder(one)]
    except OSError as error:
        yield Problem(source=str(folder), message=f"folder cannot be listed: {(error.strerror or str(error)).lower()}")
        return
    for path in (folder / name for name in files):
        if path.suffix.lower() in suffixes() and not ignoring.leaves_out(path):
            found = _file(path)
            if isinstance(found, Problem) or is_article(path):
                yield found
    for path in (folder / name for name in folders):
        if not ignoring.leaves_out(path, folder=True):
            yield from _walk(path, ignoring)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _file(path: Path) -> Found:
    """A file that was found rather than named: no pipe is opened, which may wait for ever, and no dead link passed over."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        if path.is_symlink() and error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            return Problem(source=str(path), message=_broken(path))
        return Source(name=str(path), path=path)  # it is told of when it is read
    if stat.S_ISREG(mode):
        return Source(name=str(path), path=path)
    what = "a named pipe" if stat.S_ISFIFO(mode) else "no regular file"
    return Problem(source=str(path), message=f"{what}: such are read only when they are named themselves")


def _broken(path: Path) -> str:
    try:
        path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            return "a link that leads in a circle"
    return "a link to a file that is not there"
