"""Wide tables: a sheet a statistic, a line an area, a column an offence, the period in the title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.reference.importers.names import Gathered, column, key
from claimcheck.reference.importers.spreadsheets import LayoutError
from claimcheck.reference.recognising import number_of, period_of

FIRST_ROWS = 20


def read_wide(rows: Sequence[Sequence[str]], layout: Mapping[str, Any], gathered: Gathered) -> bool:
    """Read a sheet; False when its title or header is not one of the layout. Raises LayoutError for a number that is none."""
    start = next((i for i, row in enumerate(rows[:FIRST_ROWS]) if column(row, layout["area"]) is not None), None)
    if start is None:
        return False
    title = " ".join(cell for row in rows[:start] for cell in row if cell)
    table = _table(title, layout)
    period = period_of(title)
    if table is None or period is None:
        return False
    header = rows[start]
    names = [column(header, layout[kind]) for kind in ("code", "area")]
    topics = {place: layout["map"][key(cell)] for place, cell in enumerate(header) if key(cell) in layout["map"]}
    for cell in (header[i] for i in range(len(header)) if i not in topics and i not in names and header[i]):
        gathered.unknown_kinds[key(cell)] += 1
    for number, row in enumerate(rows[start + 1 :], start + 2):
        area = _area(row, names, gathered)
        for place, topic in topics.items() if area else ():
            value = number_of(row[place])
            if value is None:
                raise LayoutError(f"row {number}: '{row[place]}' is no number; is the file damaged?")
            gathered.add(str(area), period, f"{topic}.recorded.{table['ending']}", value)
    return True


def _table(title: str, layout: Mapping[str, Any]) -> Mapping[str, Any] | None:
    text = key(title)
    for table in layout["tables"]:
        if table["title"] in text and not any(word in text for word in table["without"]):
            return dict(table)
    return None


def _area(row: Sequence[str], places: Sequence[int | None], gathered: Gathered) -> str | None:
    """By code when the line has one that is known, else by name; lines of notes have only one cell."""
    cells = [row[place] for place in places if place is not None and row[place]]
    if sum(1 for cell in row if cell) < 3:
        return None
    for cell in cells[:-1]:
        found = gathered.known(cell)
        if found:
            return found
    return gathered.area(cells[-1]) if cells else None
