"""The index, built from packages: every cell in one sorted table, and the names beside it. Loaded only when there is none yet."""

from __future__ import annotations

import gc
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any

from claimcheck.reference.areas import Areas
from claimcheck.reference.bounds import BoundRow, read_bounds
from claimcheck.reference.caveats import read_caveats
from claimcheck.reference.cells import Cell, Reader
from claimcheck.reference.folders import read_areas, read_words
from claimcheck.reference.measures import Words
from claimcheck.reference.packages import Package, read_package
from claimcheck.reference.paths import package_folders
from claimcheck.reference.periods import release_day
from claimcheck.reference.recipes import expand
from claimcheck.reference.sheets import gathered, packed
from claimcheck.reference.validation import check_files

NEVER = 99
ALONE = 9
PRESS = 2
Trust = tuple[int, ...]
Row = tuple[int, int, int, int, Trust, str | None, int, int, str | None]

SCHEMA = """
CREATE TABLE blob (name TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID;
CREATE TABLE cell (m INTEGER, a INTEGER, s INTEGER, e INTEGER, n INTEGER, value TEXT, meta INTEGER, row INTEGER, extra TEXT,
                   PRIMARY KEY (m, s, e, a, n)) WITHOUT ROWID;
CREATE TABLE sheet (m INTEGER PRIMARY KEY, placed INTEGER, datasets TEXT, starts BLOB, ends BLOB);
CREATE TABLE span (m INTEGER, s INTEGER, e INTEGER, PRIMARY KEY (m, s, e)) WITHOUT ROWID;
"""


def read_packages(roots: Sequence[Path], own: set[Path]) -> list[Package]:
    """The packages of all roots; one of a later root replaces one of the same name. `own` are the user's roots."""
    found: dict[str, Package] = {}
    for root in roots:
        for folder in package_folders(root):
            package = read_package(folder, own=root in own)
            found[package.name] = package
    return list(found.values())


class Builder:
    """Gathers the rows of all packages, then writes them."""

    def __init__(self, roots: Sequence[Path], own: set[Path]) -> None:
        self.area_rows, self.alias_rows = read_areas(roots)
        self.areas = Areas(self.area_rows, self.alias_rows)
        self.tables = read_words(roots)
        self.words = Words(self.tables)
        self.qualities: dict[str, int] = self.tables.get("qualities", {})
        self.packages = read_packages(roots, own)
        self.places = {area: i for i, area in enumerate(self.areas.ids)}
        self.measures: dict[str, int] = {}
        self.metas: dict[tuple[str, ...], int] = {}
        self.rows: list[Row] = []
        self._trusts: dict[tuple[str, ...], Trust] = {}
        self.without: dict[str, set[str]] = {}
        self.fields: dict[str, list[str]] = {}
        self.caveats: list[Any] = []

    def build(self, connection: sqlite3.Connection) -> None:
        """Read every package and write the index. Raises PackageError at the first fault."""
        collecting = gc.isenabled()
        gc.disable()  # the rows are many and none is garbage: this halves the time
        try:
            for package in self.packages:
                check_files(package)
                self._package(package)
            connection.executescript(SCHEMA)
            self._write(connection)
            connection.commit()
        finally:
            if collecting:
                gc.enable()

    def _package(self, package: Package) -> None:
        seen: dict[tuple[str, date, date], set[str]] = {}
        measures = set()
        with_bounds = (package.folder / "bounds.csv").is_file()
        for cell in Reader(package, self.areas, self.words).cells():
            self._cell(package, cell)
            measures.add(cell.measure)
            if with_bounds and cell.value is not None and cell.status != "derived":
                seen.setdefault((cell.measure, cell.start, cell.end), set()).add(cell.area)
        if with_bounds:
            self._bounds(package, seen)
        self.caveats.extend(read_caveats(package))
        left_out = {area for table in package.tables for entry in table.values for area in entry.without}
        for measure in measures:
            self.without.setdefault(measure, set()).update(left_out)
            if package.settings.get("field", "territorial") != "territorial":
                self.fields.setdefault(measure, list(package.field(self.areas.territorial)))

    def _trust(self, package: Package, cell: Cell, rank: int) -> Trust:
        """Sorts the figures of a cell, the one to trust most first: quality, own before shipped, priority, later release.

        Among figures of the press the more precise goes first (9.8 before 10).
        """
        derived = 1 if cell.status == "derived" else 0
        digits = -len((cell.value or "").partition(".")[2]) if rank >= PRESS else 0
        empty = 1 if cell.value is None else 0
        priority = int(package.settings.get("priority", 0))
        later = -release_day(cell.release).toordinal()
        return (empty, derived, rank, 0 if package.own else 1, priority, digits, 0 if cell.rank else 1, later)

    def _cell(self, package: Package, cell: Cell) -> None:
        rank = self.qualities.get(cell.quality, 0 if cell.quality == "official" else PRESS)
        if rank >= NEVER:
            return
        meta = (package.name, cell.release, cell.quality, cell.status, cell.source, cell.step)
        if rank >= PRESS or cell.rank or cell.value is None:
            trust = self._trust(package, cell, rank)
        else:  # hundreds of thousands of cells that differ in nothing else
            trust = self._trusts.get(meta) or self._trusts.setdefault(meta, self._trust(package, cell, rank))
        self._add(cell, trust, cell.value, meta, _extra(cell))

    def _add(
        self, cell: Cell | BoundRow, trust: Trust, value: str | None, meta: tuple[str, ...], extra: str | None
    ) -> None:
        measure, place = self.measures.setdefault(cell.measure, len(self.measures)), self.places[cell.area]
        number = self.metas.setdefault(meta, len(self.metas))
        self.rows.append(
            (measure, place, cell.start.toordinal(), cell.end.toordinal(), trust, value, number, cell.row, extra)
        )

    def _bounds(self, package: Package, seen: dict[tuple[str, date, date], set[str]]) -> None:
        quality = str(package.settings.get("bounds_quality", package.settings.get("quality", "official")))
        for bound in read_bounds(package, self.areas, seen):
            meta = (package.name, bound.release, quality, "bound", bound.source, "")
            extra = json.dumps({"bound": bound.bound, "note": bound.note}, ensure_ascii=False)
            self._add(bound, (2, 0, 0, 0, 0, 0, 0, bound.row), bound.value, meta, extra)

    def _write(self, connection: sqlite3.Connection) -> None:
        # as they are kept: most that are asked for are columns of a table
        self.rows.sort(key=itemgetter(0, 2, 3, 1, 4))
        rows = ((*row[:4], n, *row[5:]) for n, row in enumerate(self.rows))
        connection.executemany("INSERT INTO cell VALUES (?,?,?,?,?,?,?,?,?)", rows)
        spans = sorted({(row[0], row[2], row[3]) for row in self.rows})
        connection.executemany("INSERT INTO span VALUES (?,?,?)", spans)
        connection.executemany("INSERT INTO sheet VALUES (?,?,?,?,?)", self._sheets())
        for name, data in self._blobs().items():
            connection.execute("INSERT INTO blob VALUES (?,?)", (name, json.dumps(data, ensure_ascii=False)))

    def _sheets(self) -> Iterator[tuple[int, int, str, bytes, bytes]]:
        """The ranges of each measure: to gather them from the cells would keep the first article waiting."""
        names, metas, areas = list(self.measures), list(self.metas), len(self.areas.ids)
        alone = {word for word, rank in self.qualities.items() if rank >= ALONE}
        for number, rows in groupby(self.rows, key=itemgetter(0)):
            unit = self.words.measure(names[number]).unit
            yield (number, *packed(gathered(list(rows), areas, metas, alone, unit)))

    def _blobs(self) -> dict[str, Any]:
        declared = [
            *self.tables.get("derived", ()),
            *(entry for p in self.packages for entry in p.settings.get("derived", ())),
        ]
        recipes = expand(declared, self.measures)
        units = {measure: self.words.measure(measure).unit for measure in (*self.measures, *recipes)}
        return {
            "names": {
                "measures": list(self.measures),
                "units": units,
                "metas": list(self.metas),
                "recipes": {measure: [asdict(recipe) for recipe in made] for measure, made in recipes.items()},
                "without": {measure: sorted(areas) for measure, areas in self.without.items() if areas},
                "fields": self.fields,
                "editions": self._editions(),
                "alone": [word for word, rank in self.qualities.items() if rank >= ALONE],
            },
            "datasets": {package.name: _dataset(package) for package in self.packages},
            "areas": self.area_rows,
            "aliases": self.alias_rows,
            "words": {key: value for key, value in self.tables.items() if key not in ("derived", "qualities")},
            "caveats": self.caveats,
        }

    def _editions(self) -> dict[str, list[int]]:
        """By measure, the days of the releases that some cell has more than one of: what was known on a day depends on no others."""
        names, days = list(self.measures), [release_day(meta[1]).toordinal() for meta in self.metas]
        found: dict[str, set[int]] = {}
        for one, other in pairwise(self.rows):
            if one[:4] == other[:4]:
                found.setdefault(names[one[0]], set()).update((days[one[6]], days[other[6]]))
        return {measure: sorted(editions) for measure, editions in found.items()}


def _extra(cell: Cell) -> str | None:
    """What few cells have, as JSON."""
    if not (cell.rank or cell.slack or cell.note):
        return None
    told = {
        "rank": cell.rank,
        "of": cell.rank_of,
        "direction": cell.rank_direction,
        "slack": cell.slack,
        "note": cell.note,
    }
    return json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False)


def _dataset(package: Package) -> dict[str, Any]:
    settings, licences = package.settings, package.descriptor.get("licenses", [])
    return {
        "title": package.title,
        "version": package.version,
        "description": package.descriptor.get("description", ""),
        "citation": settings.get("citation", ""),
        "licence": next((licence.get("name", "") for licence in licences), ""),
        "quality": settings.get("quality", "official"),
        "coverage": settings.get("coverage", "partial"),
        "releases": settings.get("releases", []),
        "sources": package.sources,
        "additive": settings.get("additive", True),
        "sum_includes": settings.get("sum_includes", []),
        "sum_slack_percent": settings.get("sum_slack_percent", 0),
        "own": package.own,
        "folder": str(package.folder),
    }
