"""Changes and their levels over a whole story: "Knife crime up by a fifth", and paragraphs later the 1,437 and the 1,196.

The story must tell the thing at two times and no more. Any two levels of it may be meant, and where some give the change, nothing is
wrong; a change that is far from what the two give is of something else.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from claimcheck.claims.context.bound import Bound, Triple, by_scene, is_kind_of, same_event, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES, in_time, is_end, levels_in
from claimcheck.claims.context.parts import is_sized_change, may_lie_between, value
from claimcheck.claims.context.to_come import is_to_come
from claimcheck.claims.ties.changes.change_subjects import tax_band
from claimcheck.claims.ties.changes.told_spans import is_its_time, may_be_its_time, turns_away

OPENING = 4  # blocks, headline and dateline among them, in which a story is summed up
REACH = 8  # blocks from the summing up to the figures
FAR = 8  # the same, where the story tells its thing just twice
NEAR = 2  # sentences from a change elsewhere to its figures
MOST = 12  # levels of one thing from which a story is a table
STILL, STILL_NEAR = frozenset(["still", "yet", "nonetheless", "nevertheless"]), 3  # and tokens from it to the change


def find_story_changes(bound: Sequence[Bound], done: Container[int]) -> Iterator[tuple[bool, Triple]]:
    """Whether it is the one meant, and (before, after, change), for the changes that are tied to nothing yet."""
    by_subject: dict[tuple[object, ...], list[Bound]] = {}
    for one in bound:
        if _is_level(one):
            by_subject.setdefault(_subject(one), []).append(one)
    for change in bound:
        if id(change) in done or not _asks(change):
            continue
        told = by_subject.get(_subject(change), ())
        alone = len(told) == 2 and all(not one.scene.tabular for one in told)
        if levels_in(change.scene) and not (alone and _has_the_earlier(change, told)):
            continue
        levels = [one for one in told if _is_in_reach(one, change, FAR if alone else NEAR)]
        pairs = [pair for one, other in combinations(levels[:MOST], 2) if (pair := _pair(one, other, change))]
        timed = [pair for pair in pairs if is_its_time(*pair, change) or alone and _is_undated(*pair, change)]
        fit = [pair for pair in timed if may_lie_between(*pair, change)]
        meant = len({(value(before), value(after)) for before, after in fit}) == 1
        yield from ((meant and pair is fit[-1], (*pair, change)) for pair in pairs)


def _subject(one: Bound) -> tuple[object, ...]:
    return one.facets.topic, one.facets.population, area_ids(one.area), tax_band(one.scene)


def _is_level(one: Bound) -> bool:
    return is_end(one) and one.facets.topic is not None and one.period is not None and one.period.start is not None


def _asks(one: Bound) -> bool:
    if (
        not is_sized_change(one)
        or one.facets.topic is None
        or not _is_of_subject(one)
        or unit_of(one) == "percentage_points"
        or is_to_come(one.scene, one.sketch)
    ):
        return False
    return not turns_away(one, one.scene.j)


def _has_the_earlier(change: Bound, told: Sequence[Bound]) -> bool:
    """ "In 2016/17 there were 1,837, so the number has risen by a fifth": one of the only two levels, and the later told before."""
    here = [one for one in told if one.scene is change.scene]
    first = min(told, key=lambda one: (one.scene.index, one.sketch.i))
    pair = in_time(*told)
    placed = pair is not None and pair[1] is first and here == [pair[0]] and here[0].sketch.j <= change.sketch.i
    return placed and levels_in(change.scene) == 1


def _is_undated(before: Bound, after: Bound, change: Bound) -> bool:
    """ "149 in 2010, and 119 in March. ... They have cut them by a third": with no other time said, of the only two that are told."""
    behind = change.scene.index > max(before.scene.index, after.scene.index)
    return behind and not change.scene.wordings and may_be_its_time(before, after, change)


def _is_of_subject(change: Bound) -> bool:
    """Whether its sentence names its topic, or none at all, so that it speaks of what the story is about."""
    topics = {cue.facets.topic for cue in change.scene.cues if cue.facets.topic and not (cue.weak or cue.soft)}
    # "1,837 such burglaries" in a story of those at homes
    return change.strong or all(is_kind_of(change.facets.topic, topic) for topic in topics)


def _is_in_reach(one: Bound, change: Bound, back: int) -> bool:
    """The figures of a story stand behind its opening; those of another change shortly before it, or in its own sentence."""
    ahead, opening = one.scene.index - change.scene.index, change.scene.sentence.block <= OPENING
    if opening and ahead > 0:
        return one.scene.sentence.block - change.scene.sentence.block <= REACH
    if opening and back != FAR:
        return False
    return 0 < -ahead <= back or back == FAR and change.scene is one.scene


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
            or _goes_back_further(changes[0])
        ):
            continue
        pair = in_time(*levels)
        if pair is not None and changes[0].sketch.directed and _subject(pair[0]) == _subject(pair[1]):
            yield (*pair, changes[0])


def _goes_back_further(change: Bound) -> bool:
    """ "* In Gwent 525 became 521, but it is still 74 per cent lower than it was": a sentence, and no row of both years."""
    ahead = change.scene.words(change.scene.i, change.sketch.i)
    return "but" in ahead and not STILL.isdisjoint(ahead[-STILL_NEAR:])
