"""The embedded index: one read-only SQLite file in the cache, named after what it was built from, or memory when none can be written."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from claimcheck.reference.paths import cache_folder, fingerprint, package_folders

FORMAT = "5"
KEPT = 4
SUFFIXES = (".csv", ".toml", ".json")

Row = tuple[int, int, int, int, int, str | None, int, int, str | None]


def source_files(roots: Sequence[Path]) -> Iterator[Path]:
    """Every file that the index is built from, in a fixed order."""
    for root in roots:
        folders = [root / "areas", root / "measures", *package_folders(root)]
        for folder in folders:
            if folder.is_dir():
                yield from sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)


def index_key(roots: Sequence[Path]) -> str:
    """A name for what the folders hold: path, size and time of each file (the hashes themselves are checked when the index is built)."""
    return fingerprint(source_files(roots), FORMAT)


def open_index(roots: Sequence[Path], own: Sequence[Path] = ()) -> Index:
    """The index over these folders, built when there is none. Two processes may do so at once: each writes a file of its own and
    renames it, so that whoever opens the index sees a whole one. Raises PackageError when a package is at fault."""
    folder = cache_folder()
    path = folder / f"index-{index_key([*roots])}.sqlite"
    if not path.is_file() and not _build_file(path, roots, own):
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        _builder(roots, own).build(connection)
        return Index(connection)
    return Index(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False))


def _builder(roots: Sequence[Path], own: Sequence[Path]) -> Any:
    from claimcheck.reference.building import Builder  # the readers are not needed once there is an index

    return Builder(roots, set(own))


def _build_file(path: Path, roots: Sequence[Path], own: Sequence[Path]) -> bool:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix="building-", suffix=".sqlite", dir=path.parent)
    except OSError:
        return False
    os.close(handle)
    try:
        connection = sqlite3.connect(name)
        try:
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            _builder(roots, own).build(connection)
        finally:
            connection.close()
        Path(name).replace(path)
    except (OSError, sqlite3.OperationalError):
        return False
    finally:
        with suppress(OSError):
            Path(name).unlink()
    _forget_old(path)
    return True


def _forget_old(path: Path) -> None:
    with suppress(OSError):
        others = sorted(path.parent.glob("index-*.sqlite"), key=lambda other: other.stat().st_mtime, reverse=True)
        for other in [other for other in others if other != path][KEPT - 1 :]:
            other.unlink()


class Index:
    """Rows by measure, area and period. Numbers stand for names; the catalogue knows which."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def blob(self, name: str) -> Any:
        """A stored piece of plain data: names, datasets, areas, aliases, words, caveats."""
        (data,) = self._connection.execute("SELECT data FROM blob WHERE name = ?", (name,)).fetchone()
        return json.loads(data)

    def cell(self, measure: int, area: int, start: int, end: int) -> list[Row]:
        """The rows of one cell, the most trusted first. Days are proleptic ordinals."""
        asked = "SELECT * FROM cell WHERE m = ? AND a = ? AND s = ? AND e = ? ORDER BY n"
        return self._connection.execute(asked, (measure, area, start, end)).fetchall()

    def column(self, measure: int, start: int, end: int, first: int, last: int) -> list[Row]:
        """The rows of the areas from `first` to `last` for one period, by area, the most trusted first."""
        asked = "SELECT * FROM cell WHERE m = ? AND s = ? AND e = ? AND a BETWEEN ? AND ? ORDER BY a, n"
        return self._connection.execute(asked, (measure, start, end, first, last)).fetchall()

    def sheet(self, measure: int) -> tuple[int, str, bytes, bytes] | None:
        """Where the values of a measure lie, as `sheets.py` keeps it."""
        asked = "SELECT placed, datasets, starts, ends FROM sheet WHERE m = ?"
        found: tuple[int, str, bytes, bytes] | None = self._connection.execute(asked, (measure,)).fetchone()
        return found

    def spans(self, measure: int) -> list[tuple[int, int]]:
        """First and last days that any area has."""
        return self._connection.execute("SELECT s, e FROM span WHERE m = ? ORDER BY s, e", (measure,)).fetchall()

    def count(self) -> int:
        """How many rows there are."""
        (rows,) = self._connection.execute("SELECT count(*) FROM cell").fetchone()
        return int(rows)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()
