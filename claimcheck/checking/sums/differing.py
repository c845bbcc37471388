"""One thing told twice: whether its two figures are two, and which of them is the likelier to be wrong."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checking.terms.intervals import INFINITE, Interval
from claimcheck.checking.terms.terms import SHARES, Term, quantity_of
from claimcheck.domain.claims import Tie

SAME = "inconsistent-figures"
ASIDE = "n"  # how the ids of numbers begin that are no claims
LARGE = 100  # cases from which a share of them may have been told per thousand


def differ(tie: Tie, terms: Sequence[Term]) -> tuple[str, tuple[int, ...]] | None:
    """The fault of one thing told twice with two figures, and the indexes of its members, the likelier to be wrong first."""
    if len(terms) != 2:
        return None
    one, other = terms
    blame = _told_worse(one, other)
    if tie.note in ("redated", "exchanged"):
        return (SAME, blame)
    fault = "share-does-not-follow" if tie.kind == "share" else SAME
    if one.claim.rank is not None and other.claim.rank is not None:
        return (fault, blame) if _ranks_differ(one, other) else None
    if not (one.known and other.known):
        return None
    if one.sign * other.sign < 0:
        return (fault, blame)
    first, second = _alike(one, other)
    if first is None or second is None or first.meets(second) or _same_point(first, second):
        return None
    if _is_said_roundly(one, other) or _is_said_roundly(other, one):
        return None
    if tie.kind == "share" and (at := _told_per_thousand(one, other)) is not None:
        return ("rate-unit-confusion", (at, 1 - at))
    return (fault, blame)


def _told_per_thousand(one: Term, other: Term) -> int | None:
    """ "10 of 3,640, or 2.75 per cent": the one of the two that is right per 1,000 or 100,000; a round one may be a mere slip."""
    for at, (told, ratio) in enumerate(((one, other), (other, one))):
        quantities = quantity_of(told.claim), quantity_of(ratio.claim)
        fine = told.step < 1 and quantities[0] is not None and not quantities[0].ratio
        of = quantities[1].of if quantities[1] is not None and quantities[1].modifier == "exact" else None
        if (
            fine
            and of is not None
            and of >= LARGE
            and any(ratio.interval.scaled(factor).meets(told.interval) for factor in (10.0, 1000.0))
        ):
            return at
    return None


def _is_said_roundly(one: Term, other: Term) -> bool:
    """Whether somebody says "300 officers" of the 312 of the copy: in talk a round number is a rough one."""
    if one.claim.speaker is None or other.claim.speaker is not None or one.unit or other.unit or one.step < 1:
        return False
    digits = f"{one.value:.0f}"
    place = 10.0 ** (len(digits) - len(digits.rstrip("0")))
    return place > 1 and abs(one.value - other.value) <= place / 2


def _same_point(one: Interval, other: Interval) -> bool:
    """ "More than 16,800" and 16,800 touch."""
    return other.low in (one.low, one.high) and one.low == one.high


def _alike(one: Term, other: Term) -> tuple[Interval | None, Interval | None]:
    """Both figures in one unit: "doubled" is a rise of 100 per cent, "half" 0.5 times."""
    if one.unit == other.unit:
        return one.interval, other.interval
    units = {one.unit, other.unit}
    if units == {"percent", "times"}:
        change = one.sign != 0 or other.sign != 0
        return _percent(one, change), _percent(other, change)
    if units <= SHARES:
        return one.interval, other.interval
    return None, None


def _percent(term: Term, change: bool) -> Interval:
    if term.unit == "percent":
        return term.interval
    low, high = term.interval.low, term.interval.high
    if not change:
        return Interval(low * 100, high * 100)
    if term.sign < 0:
        return Interval((1 - 1 / low) * 100, (1 - 1 / high) * 100 if high < INFINITE else 100.0)
    return Interval((low - 1) * 100, (high - 1) * 100)


def _ranks_differ(one: Term, other: Term) -> bool:
    first, second = one.claim.rank, other.claim.rank
    if first is None or second is None or first.position is None or second.position is None:
        return False
    ends = {"best": "best", "worst": "worst", "highest": "highest", "lowest": "lowest"}
    return ends[first.direction] == ends[second.direction] and first.position != second.position


def _told_worse(one: Term, other: Term) -> tuple[int, ...]:
    """Which of two tellings to point at: the one that someone else says, the headline's, the prose's rather than the table's."""

    def doubt(term: Term) -> int:
        claim = term.claim
        if claim.id.startswith(ASIDE):
            return -1  # a number that is no claim is shown beside one, and has no finding of its own
        looks = {"headline": 2, "list item": -1, "table cell": -1}.get(claim.block, 0)
        return looks + (4 if claim.speaker is not None else 0)

    return (0, 1) if doubt(one) >= doubt(other) else (1, 0)
