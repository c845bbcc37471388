"""What an article has said of when, sentence by sentence, and which of several such statements holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.claims.dates.date_ranges import Days, length
from claimcheck.claims.periods.dated import is_long
from claimcheck.domain.periods import Period

# Days after which a period that an article tells is not the one that it is about.
STALE = 800
A_YEAR, HALF_A_YEAR = 350, 180  # days
A_MONTH, A_YEAR_LONG = 1, 12  # months
OFTENER = 3  # times that one of two times of the same months must be told to be that of the story


@dataclass(frozen=True, slots=True)
class Statement:
    """A period said of a subject at a place in the text; `family` is "" when the sentence says it of all figures.

    `several`: the sentence tells more than one number, of which a share may be told.
    """

    scene: int
    block: int
    family: str
    period: Period
    back: bool = False
    several: bool = False


def fresh(statements: Sequence[Statement]) -> list[Statement]:
    """Those that are not long gone when the last is told."""
    newest = max((end_of(one.period) for one in statements), default=date.min)
    return [one for one in statements if (newest - end_of(one.period)).days <= STALE]


def year_on(first: Statement, told: Sequence[Statement]) -> Statement:
    """ "In 2012/13 there were 400. In 2013/14 it was 520, and 610 in 2014/15": of those that are told one after the other, the last."""
    last = first
    for one in told:
        on = (
            one.family == first.family and 0 <= one.scene - last.scene <= 1 and end_of(one.period) > end_of(last.period)
        )
        last = one if on and months_in(one.period) == months_in(first.period) else last
    return last


def latest_told(statements: Sequence[Statement], at: int | None = None) -> Period | None:
    """The latest of the kind that comes first, but for what is long gone or the sum of years, for a figure of sentence `at`."""
    if statements and is_long(statements[0].period):
        return statements[0].period  # "812 were investigated between 2010 and 2014": the story is of those years
    kept = fresh([one for one in statements if not is_long(one.period)] or statements)
    whole = [one for one in kept if one.scene == kept[0].scene and months_in(one.period) == A_YEAR_LONG]
    if whole and 0 < months_in(kept[0].period) < A_YEAR_LONG:  # "198 in the second quarter, and 771 over the 12 months"
        kept = [*whole, *kept]
    told = kept[0] if kept else None
    for one in kept[1:]:
        if told is not None and months_in(one.period) == months_in(told.period) and _overtakes(one, told, kept, at):
            told = one
    return told.period if told is not None else None


def _overtakes(later: Statement, told: Statement, kept: Sequence[Statement], at: int | None) -> bool:
    """Whether the story is of a later time, from a figure of sentence `at`.

    Never for a figure that stands between the two: what is told first holds until the text tells another. "12 per cent in
    2018 ... One in 14 was charged in the year to March": nor where that ends a few months on, and is told far less often.
    """
    if at is not None and told.scene <= at < later.scene:
        return False
    gap = (end_of(later.period) - end_of(told.period)).days
    if gap > HALF_A_YEAR or later.period.kind == told.period.kind:
        return gap > HALF_A_YEAR
    return gap > 0 and OFTENER * _times(later, kept) > _times(told, kept)


def _times(statement: Statement, kept: Sequence[Statement]) -> int:
    """In how many sentences a time is told."""
    return len({one.scene for one in kept if one.period.same_days(statement.period)})


def is_year_behind_part(last: Statement, main: Period) -> bool:
    """ "101 in the ten months to January ... A watchdog told of 110 in 2012/13. | Its detection rate": of the whole year told last."""
    gap = (end_of(main) - end_of(last.period)).days
    return not last.back and A_MONTH < months_in(main) < A_YEAR_LONG == months_in(last.period) and gap <= A_YEAR


def end_of(period: Period) -> date:
    """When it ends; long ago, where that is not known."""
    return period.end or date.min


def months_in(period: Period) -> int:
    """Months."""
    return length(Days(period.start, period.end)) if period.start and period.end else -1
