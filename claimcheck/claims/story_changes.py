"""Changes and their levels over a whole story: "Knife crime up by a fifth", and paragraphs later the 1,437 and the 1,196.

The story must tell the thing at two times and no more. Any two levels of it may be meant, and where some give the change, nothing is
wrong; a change that is far from what the two give is of something else.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from claimcheck.claims.bound import Bound, Triple, by_scene, same_event, unit_of, unit_of_level
from claimcheck.claims.context import area_ids
from claimcheck.claims.pairs import LEVEL_TYPES, in_time, is_end, levels_in
from claimcheck.claims.parts import is_sized_change, may_lie_between, value
from claimcheck.claims.told_spans import is_its_time, turns_away

OPENING = 4  # blocks, headline and dateline among them, in which a story is summed up
REACH = 8  # blocks from the summing up to the figures
NEAR = 2  # sentences from a change elsewhere to its figures
MOST = 12  # levels of one thing from which a story is a table


def find_story_changes(bound: Sequence[Bound], done: Container[int]) -> Iterator[tuple[bool, Triple]]:
    """Whether it is the one meant, and (before, after, change), for the changes that are tied to nothing yet."""
    by_subject: dict[tuple[object, ...], list[Bound]] = {}
    for one in bound:
        if _is_level(one):
            by_subject.setdefault(_subject(one), []).append(one)
    for change in bound:
        if id(change) in done or not _asks(change):
            continue
        levels = [one for one in by_subject.get(_subject(change), ()) if _is_in_reach(one, change)]
        pairs = [pair for one, other in combinations(levels[:MOST], 2) if (pair := _pair(one, other, change))]
        fit = [pair for pair in pairs if is_its_time(*pair, change) and may_lie_between(*pair, change)]
        meant = len({(value(before), value(after)) for before, after in fit}) == 1
        yield from ((meant and pair is fit[-1], (*pair, change)) for pair in pairs)


def _subject(one: Bound) -> tuple[object, ...]:
    return one.facets.topic, one.facets.population, area_ids(one.area)


def _is_level(one: Bound) -> bool:
    return is_end(one) and one.facets.topic is not None and one.period is not None and one.period.start is not None


def _asks(one: Bound) -> bool:
    if (
        not is_sized_change(one)
        or one.facets.topic is None
        or not _is_of_subject(one)
        or unit_of(one) == "percentage_points"
    ):
        return False
    return not levels_in(one.scene) and not turns_away(one, one.scene.j)


def _is_of_subject(change: Bound) -> bool:
    """Whether its sentence names its topic, or none at all, so that it speaks of what the story is about."""
    return change.strong or not any(cue.facets.topic and not (cue.weak or cue.soft) for cue in change.scene.cues)


def _is_in_reach(one: Bound, change: Bound) -> bool:
    """The figures of a story stand behind its opening; those of another change shortly before it."""
    if change.scene.sentence.block <= OPENING:
        return (
            one.scene.index - change.scene.index > 0 and one.scene.sentence.block - change.scene.sentence.block <= REACH
        )
    return 0 < change.scene.index - one.scene.index <= NEAR


def _pair(one: Bound, other: Bound, change: Bound) -> tuple[Bound, Bound] | None:
    """The earlier and the later of two levels, when the change may end with the later."""
    pair = in_time(one, other)
    alike = same_event(one, other) and unit_of_level(one) == unit_of_level(other)
    if pair is None or not alike or one.sketch.type != other.sketch.type:
        return None
    own = change.period
    ends = own is None or own.start is None or pair[1].period is not None and own.same_days(pair[1].period)
    return pair if ends else None


def find_table_changes(bound: Sequence[Bound]) -> Iterator[Triple]:
    """ "Kent; 1,959; 1,750; +12%": the row of a table that gives both years and the change."""
    for row in by_scene([one for one in bound if one.scene.tabular]):
        changes = [one for one in row if one.sketch.type == "change" and one.sketch.quantity is not None]
        levels = [one for one in row if one.sketch.type in LEVEL_TYPES]
        if (
            len(changes) != 1
            or len(levels) != 2
            or len(row) != 3
            or unit_of_level(levels[0]) != unit_of_level(levels[1])
        ):
            continue
        pair = in_time(*levels)
        if pair is not None and changes[0].sketch.directed and _subject(pair[0]) == _subject(pair[1]):
            yield (*pair, changes[0])
