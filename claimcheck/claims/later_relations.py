"""Relations told behind both figures or over two sentences: "in Suffolk it is 61, which is quicker", "13 per cent. ... it rose to 11"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, by_scene, is_exact, same_subject, unit_of_level
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES
from claimcheck.claims.relation_ties import JUDGING, LESS, MORE, Relation, sense_of
from claimcheck.domain.measures import Facets

Related = tuple[Relation, tuple[Bound, Bound]]
_grammar = word_sets("grammar", "later_relations")
ADVERBS, ENDS = _grammar["adverbs"], _grammar["ends"]
REACH = 2  # sentences from a level to the one that it is said to have moved to


def find_said_behind(bound: Sequence[Bound], good: Callable[[Facets], str]) -> Iterator[Related]:
    """ "A visit takes 51 minutes in Norfolk; in Suffolk it is 61, which is quicker": the second figure and what is said of it."""
    for group in by_scene(bound):
        for one, other in pairwise([member for member in group if member.sketch.type in LEVEL_TYPES]):
            word = _said(other)
            apart = area_ids(one.area) != area_ids(other.area) and one.facets.topic == other.facets.topic
            if (
                not word
                or not apart
                or unit_of_level(one) != unit_of_level(other)
                or not (is_exact(one) and is_exact(other))
            ):
                continue
            relation = sense_of(word, other, good)
            if relation is not None:
                yield relation, (other, one)


def _said(one: Bound) -> str:
    """The comparative of "which is quicker", "which was even higher" right behind a figure, with nothing behind it."""
    words = one.scene.words(one.sketch.j, one.sketch.j + 7)
    if words[:1] in (["minutes"], ["hours"], ["days"], ["per"]):
        words = words[1:]
    if words[:2] != [",", "which"] or words[2:3] not in (["is"], ["was"]):
        return ""
    rest = [word for word in words[3:] if word not in ADVERBS]
    known = rest[:1] and (rest[0] in MORE | LESS or rest[0] in JUDGING)
    return rest[0] if known and (not rest[1:] or rest[1] in ENDS) else ""


def find_moved_on(bound: Sequence[Bound]) -> Iterator[Related]:
    """ "In 2014/15 it was 13 per cent. ... In 2015/16 the rate rose to 11 per cent": the later level, and the one of an earlier time."""
    told: list[Bound] = []
    for one in bound:
        if one.sketch.type not in LEVEL_TYPES or not is_exact(one):
            continue
        direction = _moved_to(one)
        before = [other for other in told if unit_of_level(other) == unit_of_level(one)] if direction else []
        if len(before) == 1 and _is_the_earlier(before[0], one):
            yield ("more" if direction == "up" else "less"), (one, before[0])
        told = [other for other in told if one.scene.index - other.scene.index <= REACH] + [one]


def _moved_to(one: Bound) -> str:
    """Which way the verb right before "to" and a figure goes ("rose to 11 per cent"); nothing where the sentence has the other end."""
    scene, at = one.scene, one.sketch.i
    if scene.words(at - 1, at) != ["to"]:
        return ""
    turn = next((turn for turn in scene.turns if turn.sort == "verb" and turn.j == at - 1 and not turn.judging), None)
    alone = not any(other.role == "before" for other in scene.sketches) and scene.words(
        one.sketch.j, one.sketch.j + 1
    ) != ["from"]
    return turn.direction if turn is not None and alone and turn.direction in ("up", "down") else ""


def _is_the_earlier(other: Bound, one: Bound) -> bool:
    """Whether a figure is the same thing at an earlier time, told in a sentence before."""
    if other.scene is one.scene or other.sketch.comparator or other.period is None or one.period is None:
        return False
    dated = other.period.end is not None and one.period.start is not None and other.period.end < one.period.start
    same = (
        same_subject(other, one)
        and other.facets.statistic == one.facets.statistic
        and other.sketch.type == one.sketch.type
    )
    return dated and same and other.worded and one.worded
