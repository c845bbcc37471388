"""What is known of cells without a value: "every other force is below 20"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from claimcheck.reference.areas import Areas
from claimcheck.reference.names import nearest
from claimcheck.reference.packages import Fault, Package, PackageError
from claimcheck.reference.periods import parse_period
from claimcheck.reference.tables import read_records

BOUNDS = ("at_least", "more_than", "at_most", "less_than")
Seen = Mapping[tuple[str, date, date], set[str]]


class BoundRow(NamedTuple):
    """One bound on one cell."""

    measure: str
    area: str
    start: date
    end: date
    release: str
    bound: str
    value: str
    source: str
    note: str
    row: int


def read_bounds(package: Package, areas: Areas, seen: Seen) -> Iterator[BoundRow]:
    """The bounds of a package; `seen` tells which areas have a value, so that `others` can be spelt out.

    Raises PackageError for an unknown area, bound or period.
    """
    for row, record in enumerate(read_records(package.folder / "bounds.csv"), 2):
        try:
            start, end, _ = parse_period(record["period"])
        except ValueError as error:
            raise _fault(package, row, str(error), "correct the period") from error
        if record["bound"] not in BOUNDS:
            raise _fault(package, row, f"no bound '{record['bound']}'", f"write one of {', '.join(BOUNDS)}")
        for area in _areas(package, areas, record, seen.get((record["measure"], start, end), set()), row):
            yield BoundRow(
                record["measure"], area, start, end, record.get("release") or package.release,
                record["bound"], record["value"], record["source"], record["note"], row,
            )  # fmt: skip


def _areas(package: Package, areas: Areas, record: Mapping[str, str], seen: set[str], row: int) -> list[str]:
    if record["area"] == "others":
        return [area for area in package.field(areas.territorial) if area not in seen]
    named = record["area"].split(";")
    for area in named:
        if area not in areas:
            message = f"unknown area '{area}'{nearest(area, areas.ids)}"
            raise _fault(package, row, message, "correct it, or add it to areas.csv")
    return named


def _fault(package: Package, row: int, message: str, remedy: str) -> PackageError:
    return PackageError(Fault(file=f"{package.name}/bounds.csv", row=row, message=message, remedy=remedy))
