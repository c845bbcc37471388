"""One figure told of two times: "412 burglaries in 2013" and, further down, "the 412 burglaries in 2014"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from claimcheck.claims.context.bound import Bound, is_exact, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.words.lexicons import word_sets

PARTICULAR = 3  # digits before the noughts of a number that hardly comes twice by chance
ALIKE = word_sets("grammar", "redated_ties")["alike"]
LEAST = 27  # days: a month at the least


def find_redated(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Pairs of one number, thing and place that their own words date a year or more apart."""
    groups: dict[Decimal, list[Bound]] = {}
    for one in bound:
        if _is_particular(one):
            quantity = one.sketch.quantity
            assert quantity is not None
            groups.setdefault(quantity.low, []).append(one)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if one.scene is not other.scene and _may_be_one(one, other) and _is_years_apart(one, other):
                yield one, other


def _is_particular(one: Bound) -> bool:
    """An exact number of its own time, told once in its sentence and not set against another."""
    sketch = one.sketch
    if sketch.type != "count" or not is_exact(one) or not one.worded or sketch.comparator or sketch.role != "level":
        return False
    assert sketch.quantity is not None
    digits = str(sketch.quantity.low)
    dates = [wording for wording in one.scene.wordings if wording.role == "period"]
    plain = len(dates) == 1 and ALIKE.isdisjoint(one.scene.words(one.scene.i, one.scene.j))
    return digits.isdecimal() and len(digits.rstrip("0")) >= PARTICULAR and plain and not one.scene.tabular


def _may_be_one(one: Bound, other: Bound) -> bool:
    """Whether both count the same things: a narrower word for them in one of the places does not part them."""
    topics = {one.facets.topic, other.facets.topic}
    kin = len(topics) == 1 or any(str(topic).startswith(f"{parent}-") for topic in topics for parent in topics)
    named = unit_of(one) == unit_of(other) != ""
    alike = kin and None not in topics and (named or one.facets.event == other.facets.event)
    return alike and _is_in_one_place(one, other, named)


def _is_in_one_place(one: Bound, other: Bound, named: bool) -> bool:
    """One area; a long number, or one with its noun, need not have it named in both places."""
    if area_ids(one.area) == area_ids(other.area):
        return True
    assert one.sketch.quantity is not None
    lent = any(member.area is None or member.area.how in ("carried", "anaphor") for member in (one, other))
    return lent and (named or len(str(one.sketch.quantity.low).rstrip("0")) > PARTICULAR)


def _is_years_apart(one: Bound, other: Bound) -> bool:
    """Stretches of one length of which the second is the first a whole number of years later."""
    first, second = one.period, other.period
    if first is None or second is None or not (first.start and first.end and second.start and second.end):
        return False
    if "vague" in (first.how, second.how) or (first.end - first.start).days < LEAST:
        return False
    return first.start.year != second.start.year and all(
        map(_same_day, (first.start, first.end), (second.start, second.end))
    )


def _same_day(one: date, other: date) -> bool:
    return one.month == other.month and abs(one.day - other.day) < 2
