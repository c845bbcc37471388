"""The journal of a run: a line a draft that is done, so that a run which was stopped goes on where it was."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from claimcheck.reference.paths import cache_folder


class Journal:
    """Results are in the store; the journal tells which of this run were done, and which drafts were set aside and why.

    It is written line by line, so that a kill costs the last line at most, and removed when the run has come to its end.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._stream: IO[str] | None = None
        self.done: set[str] = set()
        self.set_aside: dict[str, str] = {}
        for line in _lines(path):
            self._take(line)

    def add(self, key: str, problem: str | None = None) -> None:
        """A draft is done, or has been set aside with these words. A journal that cannot be written is done without."""
        if self._path is None:
            return
        with suppress(OSError):
            if self._stream is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._stream = self._path.open("a", encoding="utf-8")
                self._stream.write("\n")  # a killed run may have left half a line
            self._stream.write(json.dumps([key, problem]) + "\n")
            self._stream.flush()

    def close(self, finished: bool) -> None:
        """Let the file go; a finished run needs it no more."""
        with suppress(OSError):
            if self._stream is not None:
                self._stream.close()
            if finished and self._path is not None:
                self._path.unlink(missing_ok=True)

    def _take(self, line: str) -> None:
        with suppress(ValueError):
            entry: Any = json.loads(line)
            if isinstance(entry, list) and len(entry) == 2 and isinstance(entry[0], str):
                self.done.add(entry[0])
                if isinstance(entry[1], str):
                    self.set_aside[entry[0]] = entry[1]


def journal_of(run: str) -> Journal:
    """The journal of the run with this key."""
    return Journal(cache_folder() / "runs" / f"{run}.jsonl")


def no_journal() -> Journal:
    """A journal of nothing, for a run that keeps nothing."""
    return Journal(None)


def _lines(path: Path | None) -> list[str]:
    if path is None:
        return []
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    return []
