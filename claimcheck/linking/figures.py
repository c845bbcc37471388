"""The cells of the catalogue that a link points to: one reading for each measure and period that it leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import product

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Measure
from claimcheck.domain.periods import Period, PeriodKind
from claimcheck.domain.values import ChangeDirection

Days = tuple[date, date]
YEARLY: tuple[PeriodKind, ...] = ("financial", "calendar", "rolling", "instant", "quarter", "month")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to take a claim: a measure, an area and days; for a change its first days, for a comparison the other side.

    `move` is the way that ranked changes go; `guessed` when the base of a change is not in the text; `plain` when no open
    facet was read in a narrower sense;
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
    move: ChangeDirection | None = None
    turned: bool = False
    raw: bool = False
    release: str | None = None

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days + 1


MOVES = re.compile(
    r"\b(rises?|increases?|growth|jumps?|surges?|leaps?|rose|grew|climbed|increased)\b"
    r"|\b(falls?|drops?|decreases?|cuts?|declines?|reductions?|fell|dropped)\b",
    re.IGNORECASE,
)
YEARLY_WORDS = re.compile(
    r"\b(?:(?:a|one|the) (?:year|twelve months|12 months) (?:earlier|before|ago|to)|previous year|year[- ]on[- ]year"
    r"|in (?:a|the (?:last|past)) year"
    r"|(?:last|past|previous|in|over) (?:the )?(?:12|twelve) months)\b",
    re.IGNORECASE,
)
AFTER = 30  # characters behind a rank in which the rise that it ranks may stand ("the third biggest | percentage rise")


def move_ranked(claim: Claim, text: str) -> ChangeDirection | None:
    """Which way the changes go that a rank is taken of ("the third biggest rise"); None for a rank of levels."""
    if claim.rank is None:
        return None
    if claim.change is not None:
        return claim.change.direction
    end = min(claim.span.end + AFTER, max(claim.sentence.end, claim.span.end))
    behind = re.split(r"[,.;:(]", text[claim.span.end : end])[0]
    found = MOVES.search(claim.span.of(text)) or MOVES.match(behind.strip())
    return None if found is None else "up" if found[1] else "down"


def readings(claim: Claim, link: Link, analysis: Analysis) -> tuple[Reading, ...]:
    """Every reading of a link, the plainest first; none when the measure, the area or the period is not known."""
    area = link.area.best
    if area is None or link.measure.best is None or link.period.best is None:
        return ()
    measures, periods = (link.measure.best, *link.measure.runners_up), (link.period.best, *link.period.runners_up)
    made = [reading(claim, link, analysis, measure, period) for period, measure in product(periods, measures)]
    return tuple(one for one in made if one is not None)


def reading(claim: Claim, link: Link, analysis: Analysis, measure: Measure, period: Period) -> Reading | None:
    """A single reading; None when the period has no days, or the link no area."""
    area = link.area.best
    if period.start is None or period.end is None or area is None:
        return None
    move = move_ranked(claim, analysis.article.text)
    changes = claim.type == "change" or claim.change is not None or move is not None
    base, guessed = _base(claim, period, analysis) if changes else (None, False)
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
        move=move,
        other=_other(claim, area, analysis),
        plain=measure.facets.population in (None, "all", said),
    )


def _base(claim: Claim, period: Period, analysis: Analysis) -> tuple[Days | None, bool]:
    """The days that a change is measured from: those of the text, else the same stretch a year before."""
    before = claim.compared_with.period if claim.compared_with else None
    if before is not None and before.start is not None and before.end is not None:
        stock = period.kind == "instant" and before.kind != "instant"
        return ((before.end, before.end) if stock else (before.start, before.end)), False
    if period.start is None or period.end is None or period.kind not in YEARLY:
        return None, True
    if period.kind == "instant" and (written := _first_written(claim, period)):
        return (written, written), False
    said = claim.sentence.of(analysis.article.text)
    yearly = period.kind == "instant" and YEARLY_WORDS.search(f"{period.text} {said}") is not None
    return (year_before(period.start), year_before(period.end)), not yearly


def _first_written(claim: Claim, period: Period) -> date | None:
    """The day that "between March 2010 and March 2022" starts from, for a strength: the same day of the year as its end."""
    first = claim.period.first if claim.period else None
    if first is None or first.year is None or period.end is None or first.year >= period.end.year:
        return None
    return year_before(period.end, period.end.year - first.year)


def year_before(day: date, years: int = 1) -> date:
    """The same day `years` earlier; the end of a February is the end of a February."""
    try:
        moved = day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
    leap = moved.year % 4 == 0 and (moved.year % 100 != 0 or moved.year % 400 == 0)
    return moved.replace(day=29) if leap and (day.month, day.day) == (2, 28) else moved


def _other(claim: Claim, area: Area, analysis: Analysis) -> str | None:
    """The other side of a comparison: the one area that it names, or that of the figure which the text ties it to."""
    if claim.type != "comparison":
        return None
    named = claim.compared_with.areas if claim.compared_with else ()
    if not named:
        ties = [tie for tie in analysis.ties if tie.members[-1] == claim.id]
        sides = [analysis.claim(member).area for tie in ties for member in tie.members[:-1]]
        named = tuple(side.area for side in sides if side is not None and side.area)
    if not named:  # "five times that in Surrey"
        named = tuple(one.area for one in analysis.areas if one.area and claim.sentence.contains(one.span))
    others = dict.fromkeys(key for key in named if key != area.id)
    return next(iter(others)) if len(others) == 1 else None
