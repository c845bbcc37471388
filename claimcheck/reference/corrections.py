"""Cells that we changed, as data: which cell, what it held, what it holds now, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.reference.packages import Fault, Package, PackageError
from claimcheck.reference.tables import read_records

FILE = "corrections.csv"


@dataclass(slots=True)
class Correction:
    """One row of corrections.csv. `used` tells whether its cell was met."""

    where: dict[str, str]
    column: str
    was: str
    now: str
    row: int
    used: bool = False


class Corrections:
    """The corrections of one resource, applied row by row while the table is read."""

    def __init__(self, package: Package, resource: str, header: Sequence[str]) -> None:
        self._file = f"{package.name}/{FILE}"
        self._places = {name: i for i, name in enumerate(header)}
        self._list = [
            Correction(_where(record["where"]), record["column"], record["was"], record["now"], row)
            for row, record in enumerate(read_records(package.folder / FILE), 2)
            if record["resource"] == resource
        ]

    def __bool__(self) -> bool:
        return bool(self._list)

    def apply(self, cells: list[str]) -> set[str]:
        """Change the cells in place; the columns that were corrected. Raises PackageError when a cell no longer holds what it did."""
        changed = set()
        for correction in self._list:
            if all(cells[self._places[name]] == value for name, value in correction.where.items()):
                place = self._places[correction.column]
                if cells[place] != correction.was:
                    raise self._stale(correction, cells[place])
                cells[place], correction.used = correction.now, True
                changed.add(correction.column)
        return changed

    def finish(self) -> None:
        """Raises PackageError when a correction met no cell."""
        for correction in self._list:
            if not correction.used:
                raise self._stale(correction, "no such row")

    def _stale(self, correction: Correction, found: str) -> PackageError:
        message = f"the cell should hold '{correction.was}' and holds '{found}'"
        remedy = "the publisher may have put it right: take the correction out"
        return PackageError(Fault(file=self._file, row=correction.row, message=message, remedy=remedy))


def _where(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split(";"))
