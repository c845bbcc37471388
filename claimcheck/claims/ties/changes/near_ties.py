"""Changes told a sentence after their levels, and levels that only stand near a change.

The latter are no more than likely: they are tied loosely, and speak only where a known slip gives the printed figure.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from claimcheck.claims.context.bound import (
    Bound,
    Triple,
    by_scene,
    comparable,
    is_exact,
    near,
    undated,
    unit_of,
    unit_of_level,
)
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES, in_time, is_only_wanted
from claimcheck.claims.context.parts import is_far_off, may_lie_between, value
from claimcheck.claims.scenes.of_what import is_compound
from claimcheck.claims.ties.changes.row_changes import (
    is_directed,
    is_share_of_change,
    is_told,
    rows,
    rows_of,
    same_thing,
)
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "near_ties")

CONTRASTS = _words["contrasts"]
RESTATING = {("in", "other", "words"), ("that", "is", "a"), ("that", "is", "an")}
COMPARING = _words["comparing"]
BESIDE = 6  # tokens from a level to the change told right behind it
SINCE = 9  # words from a level to a change in the same sentence, without dates
REACH = 2  # sentences round a change in which its levels may stand
LONG_BEFORE = 300  # days
MOST = 8  # levels near one change from which nothing is likely any more
THEN = _words["then"]


def find_across(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """ "In 2016 there were 640. A year later it was 800, an increase of 20 per cent": one level in each of two sentences.

    `done` are the ids of the changes that are tied already.
    """
    last: list[Bound] = []
    for group in by_scene(bound):
        changes = [one for one in group if is_directed(one) and id(one) not in done]
        if last and 0 < group[0].scene.index - last[0].scene.index <= 1:
            for change in changes:
                yield from _across(change, _levels(group), _levels(last))
        last = group


def _across(change: Bound, here: Sequence[Bound], before: Sequence[Bound]) -> Iterator[Triple]:
    here = _last_of_kind(here, change)
    earlier = [one for one in before if here and _alike(one, here[0])]
    if len(here) != 1 or len(earlier) != 1 or here[0].sketch.i > change.sketch.i and here[0].sketch.role != "before":
        return
    level = here[0]
    between = _without_restating(change.scene.words(*sorted((level.sketch.j, change.sketch.i))))
    pair = in_time(earlier[0], level) or _left_now(earlier[0], level, change)
    if (pair is None or pair[0] is level) and _is_measured_back(level, change, between):
        pair = (earlier[0], level)
    if pair is not None and pair[1].sketch.role == "before":
        return  # "There were 493. This year's increase on the 1,008 of then": what is measured from ends nothing
    if pair is None or not CONTRASTS.isdisjoint(between) or change.facets.topic != level.facets.topic:
        return
    # Two sentences are no firm ground to say that a word for the change is wrong: those are mostly two things.
    directed = _as_directed(*pair, change) == pair
    if (
        directed
        and not is_far_off(*pair, change)
        and area_ids(change.area) == area_ids(level.area)
        and is_exact(level)
        and is_exact(earlier[0])
    ):
        yield (*pair, change)


def _is_measured_back(level: Bound, change: Bound, between: Sequence[str]) -> bool:
    """ "It has 3,225 officers. In 2010 it had 4,231, almost a quarter more": than now, whichever of the two came first."""
    comparing = change.scene.words(change.sketch.i, change.sketch.j + 1)
    opened = level.scene.words(level.scene.i, level.scene.i + 1) in (["in"], ["at"], ["back"], ["by"])
    apposed = between[:1] in ([","], ["–"], ["—"], ["-"]) and len(between) == 1 and not level.sketch.comparator
    closed = change.scene.words(change.sketch.j, change.sketch.j + 2)
    ends = [word for word in closed if word not in COMPARING][:1] in ([], ["."], [";"], [")"])
    opened = opened and level.worded
    return opened and apposed and ends and not COMPARING.isdisjoint(comparing)


def _last_of_kind(here: Sequence[Bound], change: Bound) -> Sequence[Bound]:
    """ "Seven years later the count was 76,319, a fall of 55 per cent, and the rate 52": the level right before the change."""
    ahead = [one for one in here if one.sketch.j <= change.sketch.i]
    last = ahead[-1] if ahead else None
    if (
        last is None
        or last.sketch.type != "count"
        or len(undated(change.scene, last.sketch.j, change.sketch.i)) > SINCE
    ):
        return here
    kind = (last.sketch.type, unit_of_level(last))
    return [last] if sum((one.sketch.type, unit_of_level(one)) == kind for one in ahead) == 1 else here


def _without_restating(between: Sequence[str]) -> Sequence[str]:
    """ "It had been 1,772; in other words they have gone up by": the semicolon goes on with the same."""
    at = between.index(";") if ";" in between else None
    again = at is not None and tuple(between[at + 1 : at + 4]) in RESTATING
    return [*between[:at], *between[(at or 0) + 1 :]] if again else between


def _left_now(earlier: Bound, level: Bound, change: Bound) -> tuple[Bound, Bound] | None:
    """ "At the end of 2015 there were 812 of them. There are now 705, or 107 fewer": the later one dated by "now", or not at all."""
    apposed = 0 < change.sketch.i - level.sketch.j <= BESIDE and level.sketch.role == "level"
    if not apposed:
        return None
    bare = level.period is None and earlier.period is not None and not level.scene.wordings
    return (earlier, level) if bare and may_lie_between(earlier, level, change) else None


def find_likely(bound: Sequence[Bound]) -> Iterator[Triple]:
    """Every two levels near a change in per cent that it may lie between, the earlier first as its direction has it."""
    listed = rows(bound)
    for change in bound:
        if not is_share_of_change(change) or _is_of_somebody_else(change):
            continue
        yield from ((*_as_directed(*row, change), change) for row in rows_of(listed, change, bound))
        beside = _levels(near(bound, change.scene, REACH, REACH))
        levels = [one for one in beside if _is_near(one, change) and is_told(one) and not _is_some(one)]
        if len(levels) > MOST:
            continue
        for one, other in combinations(levels, 2):
            pair = _as_directed(one, other, change)
            told = _alike(one, other) and same_thing(change, one) or _is_gap(one, other, change)
            in_order = in_time(one, other)
            fits = in_order == pair or in_order is None and not _are_two_rows(one, other)
            if told and fits and not _ends_before(pair[1], change) and not is_only_wanted(change, pair):
                yield (*pair, change)


def _is_of_somebody_else(change: Bound) -> bool:
    """ "Paid £162,000, twice what the commissioner gets": not "twice what it was"."""
    behind = change.scene.words(change.sketch.j, change.sketch.j + 2)
    return behind[:1] == ["what"] and THEN.isdisjoint(behind[1:])


def _are_two_rows(one: Bound, other: Bound) -> bool:
    """Two rows of a list that are not of two times are of two things, whatever they are called."""
    return one.scene is not other.scene and one.scene.tabular and other.scene.tabular


def _is_gap(one: Bound, other: Bound, change: Bound) -> bool:
    """Two shares told to a decimal that lie as many points apart as the change says per cent: hardly by chance."""
    types = {one.sketch.type, other.sketch.type}
    if types != {"percentage"} or one.facets.topic != other.facets.topic or unit_of(change) != "percent":
        return False
    quantities = [member.sketch.quantity for member in (one, other) if member.sketch.quantity is not None]
    gap = abs(value(one) - value(other))
    return any(quantity.step < 1 for quantity in quantities) and gap > 0 and abs(gap - value(change)) < 0.01


def _ends_before(after: Bound, change: Bound) -> bool:
    """ "Up 80 per cent in 2017/18 ... 121 in 2016/17 and 96 in 2015/16": the later level is of a year long before the change's."""
    ends = [one.period.end for one in (after, change) if one.period is not None and one.period.end is not None]
    return after.worded and len(ends) == 2 and (ends[1] - ends[0]).days > LONG_BEFORE


def _is_some(one: Bound) -> bool:
    """ "390 of the estate's 412 houses": a part of what is told with it, and no end of a change."""
    return one.scene.words(one.sketch.j, one.sketch.j + 2) in (
        ["of", "the"],
        ["of", "its"],
        ["of", "their"],
        ["of", "all"],
    )


def has_rivals(level: Bound, bound: Sequence[Bound]) -> bool:
    """Whether the sentence tells a third level: "51, against 92 in 2017 and 144 eight years ago, a drop of 65 per cent"."""
    return sum(_alike(one, level) for one in _levels(near(bound, level.scene, 0, 0))) > 2


def _as_directed(one: Bound, other: Bound, change: Bound) -> tuple[Bound, Bound]:
    assert one.sketch.quantity is not None
    assert other.sketch.quantity is not None
    rises = one.sketch.quantity.low <= other.sketch.quantity.low
    return (one, other) if rises == (change.sketch.direction == "up") else (other, one)


def _is_near(level: Bound, change: Bound) -> bool:
    return abs(level.scene.sentence.block - change.scene.sentence.block) <= 1 and area_ids(level.area) == area_ids(
        change.area
    )


def _levels(group: Sequence[Bound]) -> list[Bound]:
    return [
        one
        for one in group
        if one.sketch.type in LEVEL_TYPES
        and one.sketch.role not in ("bracket", "change")
        and not is_compound(one.scene, one.sketch)
    ]


def _alike(one: Bound, other: Bound) -> bool:
    """One thing at two times; a group or an event that only one of the two names does not part them."""
    if comparable(one, other):
        return True
    first, second = one.facets, other.facets
    return (
        area_ids(one.area) == area_ids(other.area)
        and first.topic == second.topic
        and unit_of_level(one) == unit_of_level(other)
        and None in (first.population, second.population)
        and first.event == second.event
    )
