"""Reasons, as data, not to trust, rank or compare a figure, and the breaks of series. caveats.csv in docs/packages.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Literal, NamedTuple

from claimcheck.domain.cases import Caveat
from claimcheck.reference.packages import Fault, Package, PackageError
from claimcheck.reference.periods import parse_period
from claimcheck.reference.tables import read_records

KEPT = 2_000  # measures of areas whose caveats are remembered
EFFECTS = ("tell", "abstain")


class CaveatRow(NamedTuple):
    """One caveat: patterns of measures and areas, first and last day (ISO; empty for always; one day for a break).

    `before`: only articles printed before that day (ISO; empty for all).
    """

    kind: str
    measures: str
    areas: str
    start: str
    end: str
    effect: str
    text: str
    source: str
    before: str = ""


def read_caveats(package: Package) -> Iterator[CaveatRow]:
    """The caveats of a package. Raises PackageError for an unknown kind or effect, or a period that is none."""
    sources = package.sources
    for row, record in enumerate(read_records(package.folder / "caveats.csv"), 2):
        if record["kind"] not in ("cell", "break") or record["effect"] not in EFFECTS:
            message = f"kind '{record['kind']}' with effect '{record['effect']}'"
            raise _fault(package, row, message, "write cell or break, and tell or abstain")
        try:
            start, end = _days(record)
        except ValueError as error:
            raise _fault(package, row, str(error), "correct the period") from error
        source = sources[record["source"]]["title"] if record["source"] in sources else record["source"]
        of = (record["kind"], record["measure"], record["area"])
        yield CaveatRow(*of, start, end, record["effect"], record["text"], source, record.get("printed_before", ""))


def _days(record: Mapping[str, str]) -> tuple[str, str]:
    period = record["period"]
    if period == "*":
        return "", ""
    if record["kind"] == "break":
        return date.fromisoformat(period).isoformat(), ""
    start, end, _ = parse_period(period)
    return start.isoformat(), end.isoformat()


def _fault(package: Package, row: int, message: str, remedy: str) -> PackageError:
    return PackageError(Fault(file=f"{package.name}/caveats.csv", row=row, message=message, remedy=remedy))


class Caveats:
    """All caveats, asked by cell or by two dates."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        self._rows = [CaveatRow(*row) for row in rows]
        self._by_measure: dict[str, list[CaveatRow]] = {}
        self._found: dict[tuple[str, str], list[CaveatRow]] = {}

    def _for(self, measure: str) -> list[CaveatRow]:
        found = self._by_measure.get(measure)
        if found is None:
            found = self._by_measure[measure] = [row for row in self._rows if matches(row.measures, measure)]
        return found

    def _of(self, measure: str, area: str) -> list[CaveatRow]:
        found = self._found.get((measure, area))
        if found is None:
            if len(self._found) > KEPT:
                self._found.clear()
            found = self._found[measure, area] = [row for row in self._for(measure) if matches(row.areas, area)]
        return found

    def cell(self, measure: str, area: str, start: date, end: date) -> tuple[Caveat, ...]:
        """What tells against a figure of this measure, area and period."""
        first, last = start.isoformat(), end.isoformat()
        return tuple(
            _caveat(row)
            for row in self._of(measure, area)
            if row.kind == "cell" and (not row.start or (row.start <= last and first <= row.end))
        )

    def breaks(self, measure: str, area: str, start: date, end: date) -> tuple[Caveat, ...]:
        """The breaks of the series after `start` and up to `end`: what makes figures on the two sides unlike."""
        first, last = start.isoformat(), end.isoformat()
        return tuple(
            _caveat(row) for row in self._of(measure, area) if row.kind == "break" and first < row.start <= last
        )


def _caveat(row: CaveatRow) -> Caveat:
    effect: Literal["tell", "abstain"] = "abstain" if row.effect == "abstain" else "tell"
    before = date.fromisoformat(row.before) if row.before else None
    return Caveat(text=row.text, effect=effect, source=row.source, before=before)


def matches(patterns: str, name: str) -> bool:
    """Whether a name is among patterns separated by ";", each with `*` for anything."""
    return patterns == "*" or any(name.startswith(start) and fnmatchcase(name, one) for start, one in _each(patterns))


@lru_cache(maxsize=2048)
def _each(patterns: str) -> tuple[tuple[str, str], ...]:
    """Each pattern, with what a name must begin with: nearly all names are told apart by that."""
    return tuple((one.partition("*")[0], one) for one in patterns.split(";"))
