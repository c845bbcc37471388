"""Files, folders, globs and standard input: which of them are articles, and how each is read."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.domain.reports import Problem
from claimcheck.domain.text import Article
from claimcheck.plugins import Reader, readers
from claimcheck.reading.encodings import NotTextError

# A long read is 50,000 characters, a book a million: more than this is no article, and would keep a desk waiting.
MOST_BYTES = 500_000
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


class ReadError(ValueError):
    """A source that cannot be read. The message is one line: what is wrong, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article to be read: the name that reports use, and its path, or its bytes when it came by standard input."""

    name: str
    path: Path | None = None
    data: bytes | None = None


def find_sources(paths: Iterable[str]) -> Iterator[Source | Problem]:
    """The articles at `paths` in the order given, files of a folder by name; a Problem for what leads nowhere.

    A file named by itself is always taken; from a folder only files whose suffix has a reader, hidden ones left out.
    """
    seen: set[str] = set()
    for given in paths:
        for found in _find(given):
            key = found.source if isinstance(found, Problem) else os.path.realpath(found.name)
            if key not in seen:
                seen.add(key)
                yield found


def read_source(source: Source) -> Article:
    """The article at `source`. Raises ReadError, with one clear line, when there is none to be had."""
    data = _bytes(source.path) if source.path is not None else source.data or b""
    if len(data) > MOST_BYTES:
        raise ReadError(_too_large(len(data)))
    reader = _reader_for(source.name)
    try:
        return reader.read(data, source.name)
    except NotTextError as error:
        raise ReadError(f"not a text file but {error}: save it as plain text and check that") from None


def _find(given: str) -> Iterator[Source | Problem]:
    path = Path(given)
    if os.path.isdir(given):  # noqa: PTH112 (Path.is_dir breaks on a name that is too long)
        found = [one for one in _walk(path) if one.suffix.lower() in _suffixes()]
        if not found:
            kinds = ", ".join(sorted(_suffixes()))
            yield Problem(source=given, message=f"no readable file in this folder (looked for {kinds})")
        yield from (Source(name=str(one), path=one) for one in found)
    elif os.path.exists(given):  # noqa: PTH110
        yield Source(name=given, path=path)
    elif glob.has_magic(given):
        found = [Path(one) for one in sorted(glob.glob(given, recursive=True)) if Path(one).is_file()]  # noqa: PTH207 (Path.glob takes no absolute pattern)
        if not found:
            yield Problem(source=given, message="no file matches this pattern")
        yield from (Source(name=str(one), path=one) for one in found)
    else:
        yield Problem(source=given, message="no such file or folder: check the path")


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith(".") and one not in SKIPPED)
        yield from (Path(place) / name for name in sorted(files) if not name.startswith("."))


def _bytes(path: Path) -> bytes:
    """What is in a file or a pipe (`claimcheck <(pdftotext draft.pdf -)`), never more than a little over the most."""
    try:
        if not path.exists():
            raise ReadError("no such file: it has gone since it was listed")
        if not (path.is_file() or path.is_fifo()):
            raise ReadError("not a regular file: give the path of an article")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ReadError(_too_large(size))
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}") from None


def _too_large(size: int) -> str:
    megabytes = f"{size / 1e6:.1f} MB, more than the {MOST_BYTES / 1e6:g} MB that one article may have"
    return f"{megabytes}: check the part that you need"


def _suffixes() -> frozenset[str]:
    return frozenset(suffix for reader in readers() for suffix in reader.suffixes)


def _reader_for(name: str) -> Reader:
    """The reader for the suffix of a name; plain text for a name that no reader knows."""
    suffix = Path(name).suffix.lower()
    known = {one: reader for reader in readers() for one in reader.suffixes}
    return known.get(suffix) or known[".txt"]
