"""The cells of the catalogue that a link points to: one reading for each measure and period that it leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import product

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure
from claimcheck.domain.periods import Period, PeriodKind

Days = tuple[date, date]
YEARLY: tuple[PeriodKind, ...] = ("financial", "calendar", "rolling", "instant", "quarter", "month")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to take a claim: a measure, an area and days; for a change the days that it starts from, for a comparison the other side.

    `guessed` when the base of a change is not in the text; `plain` when no open facet was read in a narrower sense;
    `scale` multiplies the printed value (a slip of ten); `turned` reads the direction the other way; `raw` takes the bare
    number whatever its unit (a rate printed as a number).
    """

    measure: Measure
    area: Area
    start: date
    end: date
    kind: PeriodKind
    field: tuple[str, ...] = ()
    base: Days | None = None
    guessed: bool = False
    other: str | None = None
    plain: bool = True
    scale: int = 1
    divide: int = 1
    turned: bool = False
    raw: bool = False
    release: str | None = None

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days + 1


def readings(claim: Claim, link: Link) -> tuple[Reading, ...]:
    """Every reading of a link, the plainest first; none when the measure, the area or the period is not known."""
    area = link.area.best
    if area is None or link.measure.best is None or link.period.best is None:
        return ()
    measures, periods = (link.measure.best, *link.measure.runners_up), (link.period.best, *link.period.runners_up)
    made = [reading(claim, link, measure, area, period) for period, measure in product(periods, measures)]
    return tuple(one for one in made if one is not None)


def reading(claim: Claim, link: Link, measure: Measure, area: Area, period: Period) -> Reading | None:
    """A single reading; None when the period has no days."""
    if period.start is None or period.end is None:
        return None
    base, guessed = _base(claim, period)
    said = claim.measure.facets.population if claim.measure else None
    return Reading(
        measure=measure,
        area=area,
        start=period.start,
        end=period.end,
        kind=period.kind,
        field=link.field,
        base=base,
        guessed=guessed,
        other=_other(claim, area),
        plain=measure.facets.population in (None, "all", said),
    )


def _base(claim: Claim, period: Period) -> tuple[Days | None, bool]:
    """The days that a change is measured from: those of the text, else the same stretch a year before."""
    if claim.change is None and claim.type != "change":
        return None, False
    before = claim.compared_with.period if claim.compared_with else None
    if before is not None and before.start is not None and before.end is not None:
        stock = period.kind == "instant" and before.kind != "instant"
        return ((before.end, before.end) if stock else (before.start, before.end)), False
    if period.start is None or period.end is None or period.kind not in YEARLY:
        return None, True
    return (year_before(period.start), year_before(period.end)), True


def year_before(day: date, years: int = 1) -> date:
    """The same day `years` earlier; the end of a February is the end of a February."""
    try:
        moved = day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
    leap = moved.year % 4 == 0 and (moved.year % 100 != 0 or moved.year % 400 == 0)
    return moved.replace(day=29) if leap and (day.month, day.day) == (2, 28) else moved


def _other(claim: Claim, area: Area) -> str | None:
    """The other side of a comparison, when it is one area."""
    if claim.type != "comparison" or claim.compared_with is None:
        return None
    others = [key for key in claim.compared_with.areas if key != area.id]
    return others[0] if len(others) == 1 else None
