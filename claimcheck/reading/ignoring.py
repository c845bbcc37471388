"""Files to leave out: `.claimcheckignore` in any folder, and patterns of the settings, all in the syntax of .gitignore."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

NAME = ".claimcheckignore"
Patterns = tuple[Path, tuple[str, ...]]


class Ignoring:
    """What is left out: by patterns, each set for its folder, and by the ignore files from the working folder down to the file."""

    def __init__(self, exclude: Sequence[Patterns] = ()) -> None:
        self._exclude = [(Path(_whole(folder)), _spec(patterns)) for folder, patterns in exclude if patterns]
        self._here = Path(_whole(Path()))
        self._seen: dict[Path, GitIgnoreSpec | None] = {}

    def leaves_out(self, path: Path, folder: bool = False) -> bool:
        """Whether a file (or a folder, and all in it) is left out. The pattern nearest to it has the last word, as in git."""
        whole = Path(_whole(path))
        for base, spec in (*self._files(whole), *reversed(self._exclude)):
            if not whole.is_relative_to(base):
                continue
            said = spec.check_file(whole.relative_to(base).as_posix() + ("/" if folder else "")).include
            if said is not None:
                return said
        return False

    def _files(self, path: Path) -> Iterator[tuple[Path, GitIgnoreSpec]]:
        """The ignore files that speak for a path, the nearest first: those of the working folder and below; elsewhere all above."""
        for folder in path.parents:
            if folder not in self._seen:
                self._seen[folder] = _spec_in(folder)
            spec = self._seen[folder]
            if spec is not None:
                yield folder, spec
            if folder == self._here:
                return


def _whole(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 (links stay links: patterns go by the name that is printed)


def _spec_in(folder: Path) -> GitIgnoreSpec | None:
    try:
        lines = (folder / NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return _spec(tuple(lines))


def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # needed by those alone who leave files out

    return GitIgnoreSpec.from_lines(patterns)
