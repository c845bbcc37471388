"""Changes whose two levels stand shortly before: "2,614 in 2013. In 2012 there had been 2,904. The drop of 290".

They are tied by what they are of. The text must offer just one pair: of one thing, in one place, at two times.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.bound import Bound, is_exact, near, undated, unit_of, unit_of_level
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.parts import is_far_off, value

Triple = tuple[Bound, Bound, Bound]
_grammar = word_sets("grammar", "told_changes")
APART = _grammar["apart"]
AS_MANY = (["as", "many"], ["as", "much"], ["as", "high"])
APPOSED = 6  # words between two levels and a change right behind them
SCENES, BLOCKS = 2, 2  # sentences and paragraphs before a change in which its levels may stand


def find_told(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(before, after, change) for the changes that are tied to nothing yet; `done` are the ids of those that are."""
    for change in bound:
        if id(change) in done or not _asks(change) or _turns_away(change):
            continue
        levels = [
            one
            for one in near(bound, change.scene, SCENES, 1)
            if one is not change and _is_near(one, change) and _is_of(one, change)
        ]
        pair = _ordered(levels) if len(levels) == 2 and _stands_by(levels, change) else None
        if pair is not None and _fits(pair, change) and _is_told_now(pair, change):
            yield (*pair, change)


def _ordered(levels: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The earlier and the later, by their times; "leaving 2,900" is what is left after it."""
    left = [one for one in levels if _is_left(one)]
    if len(left) == 1:
        return (levels[1] if left[0] is levels[0] else levels[0]), left[0]
    return in_time(levels[0], levels[1])


def _is_left(one: Bound) -> bool:
    return "leaving" in one.scene.words(one.sketch.i - 3, one.sketch.i)


def _stands_by(levels: Sequence[Bound], change: Bound) -> bool:
    """Whether the change stands behind its levels, or between them; in one sentence, right behind both."""
    first, last = levels
    if first.scene is last.scene is change.scene:
        alone = sum(one.type in LEVEL_TYPES for one in change.scene.sketches) == 2
        gap = len(undated(change.scene, last.sketch.j, change.sketch.i))
        return (
            "leaving" in change.scene.words(change.sketch.j, last.sketch.i)
            or alone
            and change.sketch.i >= last.sketch.j
            and gap <= APPOSED
        )
    return first.scene.index <= change.scene.index and (
        last.scene.index <= change.scene.index or first.scene is change.scene
    )


def _asks(one: Bound) -> bool:
    """A rise or fall with a size, or "12 times as many"."""
    many = one.scene.words(one.sketch.j, one.sketch.j + 2) in AS_MANY
    multiplied = one.sketch.type == "comparison" and unit_of(one) == "times" and many
    changed = one.sketch.type == "change" and one.sketch.direction in ("up", "down")
    return (changed or multiplied) and one.sketch.quantity is not None


def _turns_away(change: Bound) -> bool:
    """Whether its sentence speaks of another place, of a longer time or of what others did."""
    return not APART.isdisjoint(change.scene.words(change.scene.i, change.sketch.j + 4))


def _is_near(one: Bound, change: Bound) -> bool:
    return abs(change.scene.sentence.block - one.scene.sentence.block) <= BLOCKS


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
    if is_far_off(before, after, change):
        return False
    return _is_left(after) or (value(after) > value(before)) == (change.sketch.direction != "down")


def _is_told_now(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """Whether the change ends when the later level does, so far as its own words date it."""
    if not change.worded or change.period is None or pair[1].period is None:
        return True
    return change.period.same_days(pair[1].period)
