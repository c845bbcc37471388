"""Is a tie broken, and by which fault? One tie at a time; which figure is to blame is decided over the whole article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.checking.sums.differing import differ
from claimcheck.checking.terms.equations import DERIVED, SIZES, SUMS, is_relative, signed, subtract
from claimcheck.checking.terms.intervals import INFINITE, Interval
from claimcheck.checking.terms.terms import RATES, SHARES, Term, quantity_of, rounded
from claimcheck.domain.claims import Tie

MORE_THAN_BEFORE = re.compile(r"\b(more|higher|greater|increase|rise|rose|up)\b", re.I)
FEW, ROUNDLY = 20, 3.0  # a handful; points by which its per cent may be rounded to the next ten
FAULTS = {
    "change": "change-does-not-follow",
    "share": "share-does-not-follow",
    "sum": "parts-do-not-sum",
    "difference": "change-does-not-follow",
    "gap": "change-does-not-follow",
    "average": "share-does-not-follow",
    "rate": "share-does-not-follow",
    "multiple": "share-does-not-follow",
    "ranking": "rank-does-not-follow",
    "order": "rank-does-not-follow",
    "relation": "direction-contradicts",
    "complement": "share-does-not-follow",
    "each": "share-does-not-follow",
}


@dataclass(frozen=True, slots=True)
class Broken:
    """A tie that no values inside the intervals satisfy. `blame` are indexes of members, the likeliest first."""

    tie: Tie
    terms: tuple[Term, ...]
    fault: str
    blame: tuple[int, ...]
    words: str = ""


def find_broken(tie: Tie, terms: Sequence[Term]) -> Broken | None:
    """The fault of a tie, or None when its figures agree or cannot be reckoned with."""
    if tie.kind == "same" or (tie.kind == "share" and len(terms) == 2):
        fault = differ(tie, terms)
        return None if fault is None else Broken(tie, tuple(terms), *fault)
    if tie.kind in ("ranking", "order", "superlative", "placed"):
        return None
    if tie.kind == "relation":
        return _broken_relation(tie, terms)
    size = SIZES.get(tie.kind)
    if (size is not None and len(terms) != size) or len(terms) < 2:
        return None
    if tie.kind == "change":
        return _broken_change(tie, terms)
    return _broken_sum(tie, terms)


def _broken_relation(tie: Tie, terms: Sequence[Term]) -> Broken | None:
    """ "14 per cent, more than the 17 per cent in Dyfed-Powys"."""
    one, other = terms
    if one.unit != other.unit or not (one.known and other.known):
        return None
    low, high = (other, one) if tie.note == "more" else (one, other)
    against = high.interval.high <= low.interval.low and high.value < low.value
    return Broken(tie, tuple(terms), FAULTS["relation"], (0, 1)) if against else None


def _broken_sum(tie: Tie, terms: Sequence[Term]) -> Broken | None:
    if not all(term.known for term in terms) or not reckonable(tie.kind, terms):
        return None
    derived = DERIVED[tie.kind]
    value = SUMS[tie.kind](terms, derived)
    told = rounded(terms[derived]) if tie.kind == "each" else terms[derived]
    if value is None or value.meets(told.interval):
        return None
    if tie.note == "at most" and terms[derived].interval.low < value.high:
        return None
    if tie.kind == "multiple" and _other_way(terms) or tie.kind == "gap" and _may_be_relative(terms):
        return None
    fault = FAULTS[tie.kind]
    if tie.kind in ("rate", "share") and _other_base(terms, value):
        fault = "rate-unit-confusion"
    if tie.kind == "share" and _is_about(terms[0]) and terms[2].step < 1:
        derived = 0  # "in 5.8 per cent of cases, or around 54,000": the rounder of the two is the one worked out
    rest = [i for i in range(len(terms)) if i != derived]
    blame = (derived, *reversed(rest))
    return Broken(tie, tuple(terms), fault, blame if tie.note != "remainder" else (*reversed(rest), derived))


def _is_about(one: Term) -> bool:
    quantity = quantity_of(one.claim)
    return quantity is not None and quantity.modifier == "approx"


def reckonable(kind: str, terms: Sequence[Term]) -> bool:
    """Whether the units fit the sum: parts and whole of one unit, a share in per cent."""
    units = [term.unit for term in terms]
    if kind in ("sum",):
        return len(set(units)) == 1
    if kind in ("difference", "gap"):
        return is_relative(terms) or units[0] == units[1] and (units[2] == units[0] or {units[0], units[2]} <= SHARES)
    if kind in ("share", "rate"):
        return units[0] == units[1] == "" and (units[2] in RATES or units[2] in ("percent", "times"))
    if kind == "complement":
        return len(units) > 1 and set(units) == {"percent"}
    if kind == "multiple":
        return units[0] == units[1] and units[2] in ("times", "percent")
    return units[0] == ""


def _may_be_relative(terms: Sequence[Term]) -> bool:
    """ "12 per cent, 20 per cent better than the ten in Kent": of two shares, and by a share of the second."""
    one, other, gap = terms
    if not one.unit == other.unit == gap.unit == "percent" or other.value <= 0:
        return False
    made = abs(one.value / other.value - 1) * 100
    return Interval(made, made).meets(gap.interval)


def _other_way(terms: Sequence[Term]) -> bool:
    """ "Three times more" is told both of three and of four times as many."""
    one, other = (term.value for term in terms[:2])
    low, high = sorted((one, other))
    if terms[2].unit != "times" or low <= 0 or not MORE_THAN_BEFORE.search(terms[2].words):
        return False
    times = high / low - 1
    return Interval(times, times).meets(terms[2].interval)


def _other_base(terms: Sequence[Term], value: Interval) -> bool:
    """A rate that would be right per 1,000 and is printed per 100,000, or as a per cent."""
    told = terms[2].interval
    if INFINITE in (told.high, -told.low):
        return False  # "more than a third"
    return any(value.scaled(factor).meets(told) for factor in (10.0, 100.0, 1000.0, 0.1, 0.01, 0.001))


def _broken_change(tie: Tie, terms: Sequence[Term]) -> Broken | None:
    before, after, moved = terms
    if after.claim.change is not None and before.claim.change is None:
        return _from_amounts(tie, terms)
    if before.unit != after.unit or not (before.known and after.known):
        return None
    turned = _against(before, after, moved)
    if turned and _is_of_another_size(before, after, moved):
        return None
    if turned or not moved.known:
        return Broken(tie, tuple(terms), "direction-contradicts", (2, 1, 0)) if turned else None
    if not _amount_fits(before, moved):
        return None
    value = SUMS["change"](terms, 2)
    if value is None or _other_times(terms) or _is_round_of_few(before, after, moved):
        return None
    if value.meets(moved.interval):
        return (
            Broken(tie, tuple(terms), "percent-for-points", (2,)) if _is_gap_in_points(before, after, moved) else None
        )
    if before.unit == "percent" and moved.unit == "percent":
        points = _magnitude(subtract(after.interval, before.interval))
        if points.meets(moved.interval):
            # the two levels explain the figure, and are right
            return Broken(tie, tuple(terms), "percent-for-points", (2,))
    return Broken(tie, tuple(terms), FAULTS["change"], (2, 1, 0))


def _is_gap_in_points(before: Term, after: Term, moved: Term) -> bool:
    """ "Four per cent, from 71 to 67 per cent": rounding might give it, and yet it is the gap to the digit (and 5.6 per cent)."""
    quantity = quantity_of(moved.claim)
    told = before.unit == moved.unit == "percent" and before.claim.type == after.claim.type == "percentage"
    if not told or before.value <= 0 or quantity is None or quantity.modifier != "exact":
        return False
    gap = abs(after.value - before.value)
    return abs(gap - moved.value) < 1e-6 and abs(gap / before.value * 100 - moved.value) > max(1.0, moved.step)


def _is_round_of_few(before: Term, after: Term, moved: Term) -> bool:
    """ "From nine to two, an 80 per cent cut": of a handful nobody tells 78."""
    if moved.unit != "percent" or before.unit or not 0 < before.value < FEW or moved.value % 10:
        return False
    return abs(abs(after.value - before.value) / before.value * 100 - moved.value) <= ROUNDLY


def _amount_fits(before: Term, moved: Term) -> bool:
    """Whether a rise of this unit can be told of levels of that one."""
    if moved.unit in ("percent", "times"):
        return True
    return moved.unit == before.unit or (moved.unit == "percentage_points" and before.unit == "percent")


def _against(before: Term, after: Term, moved: Term) -> bool:
    """ "Fell from 40 to 52"."""
    if moved.sign > 0:
        return after.interval.high < before.interval.low
    return moved.sign < 0 and after.interval.low > before.interval.high


def _is_of_another_size(before: Term, after: Term, moved: Term) -> bool:
    """ "To 1,905, from 1,860, still 300 fewer than in 2010": neither the way nor the amount is that of the two, so it is of others."""
    if not moved.known or moved.unit != before.unit:
        return False
    gap = subtract(after.interval, before.interval)
    return not gap.meets(moved.interval) and not signed(gap, -1).meets(moved.interval)


def _magnitude(interval: Interval) -> Interval:
    return Interval(-interval.high, -interval.low) if interval.high <= 0 else interval


def _other_times(terms: Sequence[Term]) -> bool:
    """ "Three times more" may mean four times as many; "doubled" is what nobody takes for treble."""
    before, after, moved = terms
    if moved.unit != "times" or not MORE_THAN_BEFORE.search(moved.words) or before.value <= 0:
        return False
    times = after.value / before.value - 1
    return Interval(times, times).meets(moved.interval)


def _from_amounts(tie: Tie, terms: Sequence[Term]) -> Broken | None:
    """A rise told twice, as a number and in per cent, with one end: "up 102, or 5.7 per cent, to 1,888"."""
    level, counted, share = terms
    if (
        level.claim.change is not None
        or counted.claim.change is None
        or share.unit != "percent"
        or counted.unit != level.unit
    ):
        return None
    if not all(term.known for term in terms):
        return None
    sign = share.sign or 1
    start = (
        subtract(level.interval, counted.interval)
        if sign > 0
        else Interval(level.interval.low + counted.interval.low, level.interval.high + counted.interval.high)
    )
    if start.low <= 0:
        return None
    value = Interval(counted.interval.low / start.high * 100, counted.interval.high / start.low * 100)
    return None if value.meets(share.interval) else Broken(tie, tuple(terms), FAULTS["change"], (2, 1, 0))
