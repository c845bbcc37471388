"""Names of columns and kinds as publishers write them, and what an import gathers on its way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from claimcheck.reference.measures import Words
from claimcheck.reference.recognising import AreaNames

NOTES = re.compile(r"\[[^\]]*\]|(?<=[a-z)])[\d, ]+$")
TOLD = 6


def key(text: str) -> str:
    """A name for comparison: small letters, one blank, plain dashes, without notes in brackets or footnote numbers at the end."""
    plain = " ".join(text.lower().replace("–", "-").replace("\n", " ").split())
    return NOTES.sub("", plain).strip(" ,:")


def column(header: Sequence[str], names: Iterable[str]) -> int | None:
    """Where the first of these names stands in a header."""
    keys = [key(name) for name in header]
    return next((keys.index(name) for name in names if name in keys), None)


class Gathered:
    """Numbers added up by area, period and measure; names that no layout knows."""

    def __init__(self, areas: AreaNames) -> None:
        self._areas = areas
        self._found: dict[str, str | None] = {}
        self.cells: dict[tuple[str, str, str], Decimal] = {}
        self.suppressed: set[tuple[str, str, str]] = set()
        self.quarters: dict[tuple[str, str, str], set[str]] = {}
        self.unknown_areas: Counter[str] = Counter()
        self.unknown_kinds: Counter[str] = Counter()

    def area(self, name: str) -> str | None:
        """The area's id; a name that is none is noted."""
        if name not in self._found:
            self._found[name] = self._areas.find(name)
        if self._found[name] is None:
            self.unknown_areas[name] += 1
        return self._found[name]

    def known(self, name: str) -> str | None:
        """The area's id, without a note when there is none."""
        return self._areas.find(name)

    def add(self, area: str, period: str, measure: str, value: str) -> None:
        """Count a number towards a cell; "x" makes the whole cell suppressed."""
        cell = (area, period, measure)
        if value == "x":
            self.suppressed.add(cell)
        elif value:
            self.cells[cell] = self.cells.get(cell, Decimal(0)) + Decimal(value)

    def table(self) -> dict[tuple[str, str, str], str]:
        """The cells as text; a year that lacks one of its quarters is left out."""
        whole = {cell: str(value) for cell, value in self.cells.items() if len(self.quarters.get(cell, "1234")) == 4}
        return whole | dict.fromkeys(self.suppressed, "x")

    def notes(self, words: Words) -> list[str]:
        """What was left out, a line each."""
        short = sum(1 for cell in self.cells if len(self.quarters.get(cell, "1234")) < 4)
        measures = sorted({measure for _, _, measure in self.cells if words.problem(measure)})
        told = [
            ("no area of the catalogue", list(self.unknown_areas)),
            ("kinds that the layout does not name", list(self.unknown_kinds)),
        ]
        told.append(("measures without words", measures))
        lines = [f"left out, {why}: {_listed(names)}" for why, names in told if names]
        return [*lines, f"left out: {short:,} cells of years without all their quarters"] if short else lines


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - TOLD} more" if len(names) > TOLD else ""
    return ", ".join(names[:TOLD]) + more
