"""The rows of a package's tables, taken apart into cells: one measure, area, period and release each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from claimcheck.reference.areas import Areas
from claimcheck.reference.corrections import Corrections
from claimcheck.reference.measures import Words
from claimcheck.reference.names import nearest
from claimcheck.reference.packages import Fault, Package, PackageError, Table, Values
from claimcheck.reference.periods import parse_period
from claimcheck.reference.tables import TableError, read_rows

NUMBER = re.compile(r"-?\d+(?:\.\d+)?").fullmatch
FIELD = re.compile(r"\{([^}]+)\}")
SUPPRESSED = "x"
Report = Callable[[Fault], None]


class Cell(NamedTuple):
    """A value as the table has it. `value` is the text of a number, None when suppressed or when only the rank is known."""

    measure: str
    area: str
    start: date
    end: date
    release: str
    value: str | None
    step: str
    status: str
    quality: str
    source: str
    row: int
    rank: str
    rank_of: str
    rank_direction: str
    slack: str
    note: str


def fail(fault: Fault) -> None:
    """The strict way to report: raise at the first fault."""
    raise PackageError(fault)


class Reader:
    """Reads one package's tables. Unknown names, bad numbers and the like go to `report`, which may raise."""

    def __init__(self, package: Package, areas: Areas, words: Words, report: Report = fail) -> None:
        self.package, self.areas, self.words, self.report = package, areas, words, report
        self._checked: dict[tuple[str, str | None], bool] = {}

    def cells(self) -> Iterator[Cell]:
        """Every cell of every table that holds something."""
        for table in self.package.tables:
            try:
                yield from self._table(table)
            except TableError as error:
                place, _, remedy = str(error).rpartition("; ")
                self._fault(table, None, place.replace(f"{table.path}", "").lstrip(":, "), remedy)

    def _fault(self, table: Table, row: int | None, message: str, remedy: str) -> None:
        self.report(Fault(file=f"{self.package.name}/{table.path.name}", row=row, message=message, remedy=remedy))

    def _table(self, table: Table) -> Iterator[Cell]:
        header, rows = read_rows(table.path)
        corrections = Corrections(self.package, table.resource, header)
        columns = _Columns(self.package, table, header)
        if columns.missing:
            self._fault(table, 1, f"no column '{columns.missing}'", "name it as datapackage.json does, or correct that")
            return
        changed: set[str] = set()
        for number, row in rows:
            if corrections:
                changed = corrections.apply(row)
            yield from self._row(table, columns, number, row, changed)
        corrections.finish()

    def _row(self, table: Table, columns: _Columns, number: int, row: list[str], changed: set[str]) -> Iterator[Cell]:
        place = self._place(table, columns, number, row)
        if place is None:
            return
        release, quality, source, note = columns.told(row)
        for values in columns.values:
            text = row[values.place]
            rank = values.rank(row)
            if not text and not rank:
                continue
            measure = values.measure(row)
            if not self._known(table, number, measure, values.entry) or not self._is_number(
                table, number, values, text
            ):
                continue
            status, value = values.status(row) or "published", text or None
            if text == SUPPRESSED:
                status, value = "suppressed", None
            elif changed and values.entry.column in changed:
                status = "corrected"
            yield Cell(
                measure, *place, release, value, values.step(row), status, quality, source, number,
                rank, values.rank_of(row), values.rank_direction(row), values.slack(row), note,
            )  # fmt: skip

    def _place(self, table: Table, columns: _Columns, number: int, row: Sequence[str]) -> tuple[str, date, date] | None:
        """Area, first and last day; None, and a fault, when either is unknown."""
        area = columns.area(row)
        if area not in self.areas:
            message = f"unknown area '{area}'{nearest(area, self.areas.ids)}"
            self._fault(table, number, message, "correct it, or add it to areas.csv")
            return None
        try:
            start, end, _ = parse_period(columns.period(row))
        except ValueError as error:
            message, _, remedy = str(error).rpartition("; ")
            self._fault(table, number, message or remedy, remedy if message else "correct the period")
            return None
        return area, start, end

    def _is_number(self, table: Table, number: int, values: _Value, text: str) -> bool:
        if not text or text == SUPPRESSED or NUMBER(text):
            return True
        message = f"'{text}' in column {values.entry.column} is no number"
        self._fault(table, number, message, "put the number, x when it is suppressed, or leave the cell empty")
        return False

    def _known(self, table: Table, row: int, measure: str, entry: Values) -> bool:
        known = self._checked.get((measure, entry.unit))
        if known is None:
            known = self._checked[measure, entry.unit] = self._check(table, row, measure, entry)
        return known

    def _check(self, table: Table, row: int, measure: str, entry: Values) -> bool:
        if problem := self.words.problem(measure):
            self._fault(
                table, row, f"unknown measure '{measure}': {problem}", "correct it, or add the word to measures/"
            )
            return False
        unit = self.words.measure(measure).unit
        if entry.unit is not None and entry.unit != unit:
            message = f"column {entry.column} is in '{entry.unit}' where {measure} is in '{unit}'"
            self._fault(table, row, message, "correct the unit or the measure in datapackage.json")
            return False
        return True


def _constant(text: str) -> Callable[[Sequence[str]], str]:
    return lambda _row: text


def _cell(place: int) -> Callable[[Sequence[str]], str]:
    return lambda row: row[place]


class _Columns:
    """Where in a row each thing stands."""

    def __init__(self, package: Package, table: Table, header: Sequence[str]) -> None:
        self._places = {name: i for i, name in enumerate(header)}
        self.missing = self._missing(table)
        if self.missing:
            return
        settings = package.settings
        self.area = self._get(table, "area", "area")
        self.period = self._get(table, "period", "period")
        self.release = self._get(table, "release", package.release)
        self.quality = self._get(table, "quality", str(settings.get("quality", "official")))
        self.source = self._get(table, "source", str(settings.get("source", "")))
        self.note = self._get(table, "note", "")
        self.values = [_Value(entry, self._places) for entry in table.values]

    def told(self, row: Sequence[str]) -> tuple[str, str, str, str]:
        """Release, quality, source and note of a row."""
        return self.release(row), self.quality(row), self.source(row), self.note(row)

    def _missing(self, table: Table) -> str:
        asked = [
            table.columns.get("area", "area"),
            *(table.columns[key] for key in ("source", "note") if key in table.columns),
        ]
        for entry in table.values:
            asked += [entry.column, *FIELD.findall(entry.measure)]
            asked += [column for key, column in entry.columns.items() if key != "rank_direction"]
        return next((name for name in asked if name not in self._places), "")

    def _get(self, table: Table, key: str, default: str) -> Callable[[Sequence[str]], str]:
        name = table.columns.get(key, key if key in self._places else default)
        return _cell(self._places[name]) if name in self._places else _constant(name)


class _Value:
    """One value column: its place, and the functions that read what goes with it."""

    def __init__(self, entry: Values, places: dict[str, int]) -> None:
        def get(name: str) -> Callable[[Sequence[str]], str]:
            column = entry.columns.get(name, "")
            return _cell(places[column]) if column in places else _constant(column)

        self.entry, self.place = entry, places[entry.column]
        self.rank, self.rank_of, self.rank_direction = get("rank"), get("rank_of"), get("rank_direction")
        self.status, self.slack = get("status"), get("slack")
        self.step = (
            _cell(places[entry.step])
            if entry.step in places
            else _constant("" if entry.step == "printed" else entry.step)
        )
        self._parts = FIELD.split(entry.measure)
        self._fields = [places[name] for name in self._parts[1::2]]
        self._made: dict[tuple[str, ...], str] = {}

    def measure(self, row: Sequence[str]) -> str:
        """The measure id of this row: the template filled in, empty cells and "all" dropped with their dot."""
        key = tuple([row[place] for place in self._fields])
        made = self._made.get(key)
        if made is None:
            filled = "".join(part if i % 2 == 0 else key[i // 2] for i, part in enumerate(self._parts))
            made = self._made[key] = ".".join(part for part in filled.split(".") if part and part != "all")
        return made
