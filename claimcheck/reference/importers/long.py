"""Long tables: a line a force, period and kind, added up to our measures."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claimcheck.reference.importers.names import Gathered, column, key
from claimcheck.reference.importers.spreadsheets import LayoutError
from claimcheck.reference.recognising import number_of, period_of

FIRST_ROWS = 15


def read_long(rows: Sequence[Sequence[str]], layout: Mapping[str, Any], gathered: Gathered) -> bool:
    """Add up a sheet; False when it has not the columns. Raises LayoutError for a number that is none."""
    found = ((n, header, _places(header, layout)) for n, header in enumerate(rows[:FIRST_ROWS]))
    start, header, places = next((one for one in found if one[2] is not None), (0, (), None))
    if places is None:
        return False
    facets = [_Facet(header, name, told) for name, told in layout["facets"].items()]
    for number, row in enumerate(rows[start + 1 :], start + 2):
        _read(row, number, layout, places, facets, gathered)
    return True


def _places(header: Sequence[str], layout: Mapping[str, Any]) -> dict[str, int] | None:
    columns = layout["columns"]
    found = {name: column(header, columns[name]) for name in ("area", "year", "quarter", "day") if name in columns}
    values = {entry["ending"]: column(header, entry["columns"]) for entry in layout["values"]}
    period = found.get("year") if found.get("year") is not None else found.get("day")
    if found.get("area") is None or period is None or all(place is None for place in values.values()):
        return None
    return {name: place for name, place in {**found, **values}.items() if place is not None}


class _Facet:
    """One facet: which columns name it, what each name means, and what every line counts towards."""

    def __init__(self, header: Sequence[str], name: str, told: Mapping[str, Any]) -> None:
        self.name = name
        found = [column(header, [one]) for one in told["columns"]]
        self._columns = [place for place in found if place is not None]
        self._map: Mapping[str, Any] = told["map"]
        self._total, self._without = told.get("total"), set(told.get("total_without", ()))
        self._first = told.get("first", False)

    def values(self, row: Sequence[str], gathered: Gathered) -> list[str]:
        """The terms that a line counts towards; a name that is not mapped is noted."""
        names = [key(row[place]) for place in self._columns]
        terms = [self._total] if self._total and not self._without.intersection(names) else []
        known = False
        for name in names:
            plain = (
                name
                if name in self._map
                else " ".join(name.replace("(", " ").replace(")", " ").replace(";", " ").replace(" - ", " ").split())
            )
            if plain in self._map:
                mapped = self._map[plain]
                terms += mapped if isinstance(mapped, list) else [mapped]
                known = True
                if self._first:
                    break
        if not known and names:
            gathered.unknown_kinds[names[-1]] += 1
        return list(dict.fromkeys(terms))


def _read(
    row: Sequence[str],
    number: int,
    layout: Mapping[str, Any],
    places: Mapping[str, int],
    facets: Sequence[_Facet],
    gathered: Gathered,
) -> None:
    if not row[places["area"]]:
        return
    area = gathered.area(row[places["area"]])
    periods = list(_periods(row, layout["columns"], places))
    if area is None or not periods:
        return
    values = [facet.values(row, gathered) for facet in facets]
    for entry in layout["values"]:
        if entry["ending"] not in places:
            continue
        text = row[places[entry["ending"]]]
        value = number_of(text)
        if value is None:
            raise LayoutError(f"row {number}: '{text}' is no number; is the file damaged?")
        for terms in itertools.product(*values):
            named = {facet.name: term for facet, term in zip(facets, terms, strict=True)}
            measure = f"{layout['measure'].format(**named)}.{entry['ending']}".replace(".all.", ".")
            for period, quarter in periods:
                gathered.add(area, period, measure, value)
                if quarter:
                    gathered.quarters.setdefault((area, period, measure), set()).add(quarter)


def _periods(row: Sequence[str], columns: Mapping[str, Any], places: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The periods that a line counts towards: its financial year, and its quarter (financial quarter 1 begins in April)."""
    if "day" in places:
        text = row[places["day"]]
        code = f"at {text}-{columns['year_day']}" if text.isdecimal() and len(text) == 4 else period_of(text)
        if code:
            yield code, ""
        return
    year = period_of(row[places["year"]])
    if year is None or "/" not in year:
        return
    quarter = row[places["quarter"]].strip().removeprefix("Q") if "quarter" in places else ""
    yield year, quarter
    if quarter in ("1", "2", "3", "4"):
        first = int(year[:4])
        yield (f"q {first}-Q{int(quarter) + 1}" if quarter != "4" else f"q {first + 1}-Q1"), ""
