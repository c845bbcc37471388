"""Changes whose two levels stand shortly before: "2,614 in 2013. In 2012 there had been 2,904. The drop of 290".

They are tied by what they are of. The text must offer just one pair: of one thing, in one place, at two times.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.bound import Bound, is_exact, unit_of, unit_of_level
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.parts import value

Triple = tuple[Bound, Bound, Bound]
_grammar = word_sets("grammar", "told_changes")
APART = _grammar["apart"]
AS_MANY = (["as", "many"], ["as", "much"], ["as", "high"])
SCENES, BLOCKS = 2, 2  # sentences and paragraphs before a change in which its levels may stand


def find_told(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(before, after, change) for the changes that are tied to nothing yet; `done` are the ids of those that are."""
    for k, change in enumerate(bound):
        if id(change) in done or not _asks(change) or _turns_away(change):
            continue
        near = [one for one in bound[:k] if _is_near(one, change)]
        levels = [one for one in near if _is_of(one, change)]
        if len(levels) != 2 or levels[-1].scene is change.scene:
            continue
        pair = in_time(*levels)
        if pair is None or not _fits(pair, change) or not _is_told_now(pair, change):
            continue
        yield (*pair, change)


def _asks(one: Bound) -> bool:
    quantity = one.sketch.quantity
    multiplied = (
        one.sketch.type == "comparison"
        and unit_of(one) == "times"
        and one.scene.words(one.sketch.j, one.sketch.j + 2) in AS_MANY
    )
    told = (
        one.sketch.type == "change" and one.sketch.direction in ("up", "down") or multiplied
    ) and quantity is not None
    return told and not any(i < one.sketch.i for i, _, _ in one.scene.quantities)


def _turns_away(change: Bound) -> bool:
    """Whether its sentence speaks of another place, of a longer time or of what others did."""
    return not APART.isdisjoint(change.scene.words(change.scene.i, change.sketch.j + 4))


def _is_near(one: Bound, change: Bound) -> bool:
    scene = change.scene
    return 0 <= scene.index - one.scene.index <= SCENES and scene.sentence.block - one.scene.sentence.block <= BLOCKS


def _is_of(one: Bound, change: Bound) -> bool:
    """A level of the thing, place and group of the change, printed without a hedge."""
    if one.sketch.type not in LEVEL_TYPES or one.sketch.role not in ("level", "before", "after") or not is_exact(one):
        return False
    same = area_ids(one.area) == area_ids(change.area) and one.facets.topic == change.facets.topic
    event = change.facets.event in (one.facets.event, None) or not change.strong
    group = change.facets.population in (one.facets.population, None)
    return same and event and group and one.facets.topic is not None


def _fits(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """Whether the change can be told of the two: units, and the way it goes."""
    before, after = pair
    if unit_of_level(before) != unit_of_level(after) or before.facets.event != after.facets.event:
        return False
    if before.facets.population != after.facets.population:
        return False
    unit = unit_of(change)
    counted = unit not in ("percent", "times", "percentage_points")
    if counted and unit_of_level(before) not in ("", unit):
        return False
    return (value(after) > value(before)) == (change.sketch.direction != "down")


def _is_told_now(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """Whether the change ends when the later level does, so far as its own words date it."""
    if not change.worded or change.period is None or pair[1].period is None:
        return True
    return change.period.same_days(pair[1].period)
