"""Whether a change is meant to lie between two levels that stand near it, so far as the words of the text tell."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.context.bound import Bound, near, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import (
    goes_further,
    is_bounded_elsewhere,
    is_of_a_later,
    is_share_of_base,
    is_yet_to_come,
)
from claimcheck.claims.context.parts import is_far_off, is_growth_apart, is_share_of_whole, is_within, value
from claimcheck.claims.ties.changes.change_subjects import is_of_another_noun, is_of_their_cost
from claimcheck.claims.ties.changes.one_ended_ties import is_yardstick
from claimcheck.claims.ties.changes.told_spans import (
    is_base_of_another,
    is_measured_from_else,
    is_of_time,
    may_be_its_time,
)
from claimcheck.claims.ties.levels.together_ties import is_of_several
from claimcheck.claims.words.lexicons import word_sets

NOW = word_sets("grammar", "comparisons")["now"]

BOTH, CLAUSE = frozenset(["together", "combined"]), 7  # tokens before a change in which it is said to be of several
ANOTHER = 4.0  # times by which a per cent may be off what goes the other way, beyond which it is of other figures


def is_meant(members: Sequence[Bound], bound: Sequence[Bound]) -> bool:
    """Whether no word of the text speaks against it that a change lies between two levels."""
    before, after, change = members
    elsewhere = (
        is_measured_from_else(change, before)
        or is_base_of_another(change, before)
        or not is_of_time(change, after)
        or is_bounded_elsewhere(change, before, after)
    )
    another = is_of_a_later(change, before, bound) or is_share_of_base(change, bound) or is_growth_apart(*members)
    another = another or is_of_their_cost(change, after) or is_of_another_noun(change, (before, after))
    another = another or goes_further(change, (before, after))
    another = another or is_yet_to_come(change, (before, after)) or is_share_of_whole(change, (before, after), bound)
    another = another or is_of_several(change, after) or _is_only_held_against(members) or _is_parted(change)
    another = another or _has_its_own_level(members, bound) or _is_of_a_time_named(members) or _is_elsewhere(members)
    another = another or _is_of_both(members)
    return not (elsewhere or another) and may_be_its_time(before, after, change) and _may_lie_between(members)


def _has_its_own_level(members: Sequence[Bound], bound: Sequence[Bound]) -> bool:
    """ "37 fewer specials (136)": of the number in brackets behind it."""
    change = members[-1]
    behind = next((one for one in near(bound, change.scene, 0, 0) if one.sketch.i >= change.sketch.j), None)
    told = behind is not None and change.scene.words(change.sketch.j, behind.sketch.i) == ["("]
    return told and behind is not None and behind.sketch.type == "count" and behind not in members


def _is_elsewhere(members: Sequence[Bound]) -> bool:
    """ "Surrey has 366, while Sussex has lost 112 of the 555 it had then": the change is of another place than the later level."""
    _, after, change = members
    named = change.area is not None and change.area.is_named and after.area is not None
    return named and after.scene is change.scene and area_ids(after.area) != area_ids(change.area)


def _is_of_a_time_named(members: Sequence[Bound]) -> bool:
    """ "It dealt with 43,970, five times as many as last year, and in 2017/18 it had 11,336": of last year, and of no other figure."""
    before, _, change = members
    scene, at = change.scene, change.sketch.j
    if scene.words(at, at + 1) != ["as"] or scene.words(at + 2, at + 3) != ["as"] or before.scene is not scene:
        return False
    dated = not NOW.isdisjoint(scene.words(at + 3, at + 4)) or any(at + 3 <= one.i <= at + 4 for one in scene.wordings)
    return dated and before.sketch.j <= change.sketch.i


def _is_of_both(members: Sequence[Bound]) -> bool:
    """ "Burglary fell to 720 and robbery rose to 250, so together they are down by 13 per cent"."""
    before, after, change = members
    if any(one.scene is change.scene and one.sketch.i > change.sketch.i for one in (before, after)):
        return False  # "All forces together have lost 14 per cent, from 146,030 to 125,851"
    ahead = change.scene.words(change.sketch.i - CLAUSE, change.sketch.i)
    return not BOTH.isdisjoint(ahead) and "taken" not in ahead and "years" not in ahead


def _is_parted(change: Bound) -> bool:
    """ "Of the 12,793 extra crimes 8,373 were of violence": what the others are a part of."""
    return change.scene.words(change.sketch.i - 2, change.sketch.i) == ["of", "the"]


def _is_only_held_against(members: Sequence[Bound]) -> bool:
    """ "Down by 21 per cent to 737, well short of the 992 of 2016/17": of two years, and the change may be of the last of them."""
    before, after, change = members
    told = change.scene is after.scene is before.scene and change.sketch.j <= after.sketch.i < before.sketch.i
    return told and is_yardstick(before, after.sketch.j)


def _may_lie_between(members: Sequence[Bound]) -> bool:
    """Whether a rise by a number is not wholly out of scale with its two levels; one that is one of the levels is a known slip."""
    before, after, change = members
    if any(one.sketch.quantity is None for one in members) or after.sketch.type == "change":
        return True
    if unit_of(change) == "percent" and value(before) > 0:
        made = (value(after) / value(before) - 1) * 100
        along = (made > 0) == (change.sketch.direction != "down")
        return along or is_within(abs(made), value(change), ANOTHER)
    return value(change) in (value(before), value(after)) or not is_far_off(before, after, change)
