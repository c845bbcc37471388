"""Relations told behind both figures or over two sentences: "in Suffolk it is 61, which is quicker", "13 per cent. ... it rose to 11"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import (
    Bound,
    by_scene,
    is_exact,
    periods_agree,
    same_subject,
    undated,
    unit_of_level,
)
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES
from claimcheck.claims.ties.levels.relation_ties import CHANCES, JUDGING, LESS, MORE, Relation, sense_of
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets

Related = tuple[Relation, tuple[Bound, Bound]]
_grammar = word_sets("grammar", "later_relations")
ADVERBS, ENDS = _grammar["adverbs"], _grammar["ends"]
WAS, SINCE = _grammar["was"], _grammar["since"]
GONE_ON, NEGATED = _grammar["gone_on"], _grammar["negated"]
YEARS_BACK = 2 * 366  # days
EMPHASIS, RECORDS, BEARING = _grammar["emphasis"], _grammar["records"], _grammar["bearing"]
VERBS, JOINING = _grammar["verbs"], _grammar["joining"]
CONDITIONS = _grammar["conditions"]
BESIDE = 8  # tokens round a figure in which it is called higher, worse or the like
CHAINED = 4  # tokens from the comparative to the figure behind it
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


def find_chained(bound: Sequence[Bound], good: Callable[[Facets], str]) -> Iterator[Related]:
    """ "54, slightly lower than the 55 in Kent but higher than the 51 in Essex": the second comparison is of the first figure, too."""
    for group in by_scene(bound):
        levels = [one for one in group if one.sketch.type in LEVEL_TYPES]
        for one, other, third in zip(levels, levels[1:], levels[2:], strict=False):
            scene = one.scene
            first, second = scene.words(one.sketch.j, other.sketch.i), scene.words(other.sketch.j, third.sketch.i)
            at = max((k for k, word in enumerate(second) if word in JOINING), default=len(second))
            words = [word for word in second[at + 1 :] if word not in ADVERBS]
            told = words[1:2] == ["than"] and len(words) <= CHAINED and "than" in first
            alike = (
                len({unit_of_level(each) for each in (one, other, third)}) == 1
                and one.facets.topic == third.facets.topic
            )
            apart = area_ids(one.area) not in (area_ids(other.area), area_ids(third.area))
            if (
                told
                and alike
                and apart
                and all(map(is_exact, (one, third)))
                and words[0] in MORE | LESS | JUDGING.keys()
            ):
                relation = sense_of(words[0], one, good)
                if relation is not None:
                    yield relation, (one, third)


def find_set_beside(bound: Sequence[Bound], good: Callable[[Facets], str]) -> Iterator[Related]:
    """ "75.8 per cent. West Midlands did better, at 83.8", "In Kent it was 61, slower still": against the one place told just before."""
    for before, group in pairwise(by_scene(bound)):
        levels = [one for one in group if one.sketch.type in LEVEL_TYPES]
        others = [one for one in before if one.sketch.type in LEVEL_TYPES]
        away = group[0].scene.index - before[0].scene.index
        if len(others) != 1 or away > 2 or not levels or not is_exact(others[0]) or others[0].sketch.comparator:
            continue
        one, other = levels[0], others[0]
        head, chance = _set_beside(one)
        if head and is_exact(one) and _are_two_places(one, other):
            relation = JUDGING.get(head) if chance and head in JUDGING else sense_of(head, one, good)
            if relation is not None:
                yield relation, (one, other)


def _are_two_places(one: Bound, other: Bound) -> bool:
    """Whether two figures are of one thing and time in two places that their sentences name."""
    named = area_ids(one.area) and area_ids(other.area) and area_ids(one.area) != area_ids(other.area)
    told = any(place.sort == "name" and place.areas == area_ids(one.area) for place in one.scene.places)
    alike = unit_of_level(one) == unit_of_level(other) and one.sketch.type == other.sketch.type
    same = (one.facets.topic, one.facets.event) == (other.facets.topic, other.facets.event)
    return bool(named) and told and alike and same and one.sketch.type != "count" and periods_agree(one, other)


def _set_beside(one: Bound) -> tuple[str, bool]:
    """The comparative that a figure bears out, behind it or ahead of it, with nothing that it names; whether it is of a chance."""
    scene, at = one.scene, one.sketch.j
    if not CONDITIONS.isdisjoint(scene.vocabulary):
        return "", False
    behind = scene.words(at, at + BESIDE)
    if behind[:1] == [","]:
        rest = [word for word in behind[1:] if word not in EMPHASIS]
        if rest and rest[0] in MORE | LESS | JUDGING.keys() and _is_closed(rest[1:]):
            return rest[0], bool(rest[1:2]) and rest[1] in CHANCES
    ahead = scene.words(max(scene.i, one.sketch.i - BESIDE), one.sketch.i)
    end = next((k for k in range(len(ahead), 0, -1) if ahead[k - 1] not in BEARING), 0)
    if len(ahead) == end:
        return "", False
    told = [word for word in ahead[:end] if word not in EMPHASIS]
    chance = bool(told) and told[-1] in RECORDS
    head = told[-2:-1] if chance else told[-1:]
    verbs = told[-3:-2] if chance else told[-2:-1]
    known = head and head[0] in MORE | LESS | JUDGING.keys() and verbs and verbs[0] in VERBS
    return (head[0], chance and told[-1] in CHANCES) if known else ("", False)


def _is_closed(words: Sequence[str]) -> bool:
    rest = [word for word in words[1:] if word not in EMPHASIS] if words and words[0] in RECORDS else list(words)
    return not rest or rest[0] in (".", ";", ")")


def find_moved_on(bound: Sequence[Bound]) -> Iterator[Related]:
    """ "In 2014/15 it was 13 per cent. ... In 2015/16 the rate rose to 11 per cent": the later level, and the one of an earlier time."""
    told: list[Bound] = []
    for one in bound:
        if one.sketch.type not in LEVEL_TYPES or not is_exact(one):
            continue
        direction = _moved_to(one)
        before = [other for other in told if unit_of_level(other) == unit_of_level(one)] if direction else []
        last = _latest(before) if all(_is_the_earlier(other, one) for other in before) else None
        if last is not None and all(other.scene is last.scene for other in before):
            yield ("more" if direction == "up" else "less"), (one, last)
        later = told[-1] if told and _is_told_of_before(one) and told[-1].scene.index == one.scene.index - 1 else None
        if later is not None and (moved := _moved_to(later)) and _is_just_before(one, later):
            yield ("more" if moved == "up" else "less"), (later, one)
        came = _moved_from(one)
        now = [
            other for other in told if came and other.scene.index == one.scene.index - 1 and _is_what_moved(other, one)
        ]
        if len(now) == 1:
            yield ("more" if came == "up" else "less"), (now[0], one)
        told = [other for other in told if one.scene.index - other.scene.index <= REACH] + [one]


def _is_just_before(other: Bound, one: Bound) -> bool:
    """Whether the one that is told second is of the same thing a year or two before; what was ten years ago was no end of a rise."""
    if not _is_the_earlier(other, one) or one.period is None or other.period is None:
        return False
    ends = one.period.end, other.period.end
    return ends[0] is not None and ends[1] is not None and (ends[0] - ends[1]).days <= YEARS_BACK


def _latest(levels: Sequence[Bound]) -> Bound | None:
    """ "252 in 2018/19, more than the 118 of 2017/18. The total has since risen to": of several the one whose time is the last."""
    ends = [one.period.end for one in levels if one.period is not None and one.period.end is not None]
    return next((one for one in levels if one.period is not None and one.period.end == max(ends)), None)


def _is_told_of_before(one: Bound) -> bool:
    """ "It had been 231 in 2016", "In 2016 there were 231": the first figure of a sentence that goes on with the same."""
    scene = one.scene
    if any(i < one.sketch.i for i, _, _ in scene.quantities) or any(turn.j > one.sketch.j for turn in scene.turns):
        return False
    opening = [word for word in undated(scene, scene.i, one.sketch.i) if word != ","]
    return " ".join(opening) in WAS


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


def _moved_from(one: Bound) -> str:
    """Which way the verb right before "from" and a figure goes ("It had dropped from 170 seconds"), where nothing else is told with it."""
    scene, at = one.scene, one.sketch.i
    if scene.words(at - 1, at) != ["from"] or one.sketch.role != "before" or len(scene.sketches) > 1:
        return ""
    turn = next((turn for turn in scene.turns if turn.sort != "noun" and turn.j == at - 1 and not turn.judging), None)
    ahead = scene.words(scene.i, turn.i) if turn is not None else []
    spoken_of = not GONE_ON.isdisjoint(ahead) and NEGATED.isdisjoint(ahead) and not any(p.i < at for p in scene.places)
    return turn.direction if turn is not None and spoken_of and turn.direction in ("up", "down") else ""


def _is_what_moved(now: Bound, one: Bound) -> bool:
    """Whether a figure of the sentence before is what has come from the other: of the same thing and of no earlier time."""
    if now.sketch.type != one.sketch.type or unit_of_level(now) != unit_of_level(one) or now.sketch.comparator:
        return False
    if now.sketch.role not in ("level", "after") or area_ids(now.area) != area_ids(one.area):
        return False
    ends = [each.period.end for each in (now, one) if each.period is not None and each.period.end is not None]
    topics = {now.facets.topic, one.facets.topic} - {None}
    return (
        len(topics) < 2
        and now.facets.population == one.facets.population
        and not (len(ends) == 2 and ends[0] <= ends[1])
    )


def _is_the_earlier(other: Bound, one: Bound) -> bool:
    """Whether a figure is the same thing at an earlier time, told in a sentence before."""
    if other.scene is one.scene or other.sketch.comparator or other.period is None:
        return False
    since = not SINCE.isdisjoint(one.scene.words(one.scene.i, one.sketch.i))
    start = one.period.start if one.period is not None else None
    dated = other.period.end is not None and start is not None and other.period.end < start
    same = (
        same_subject(other, one)
        and other.facets.statistic == one.facets.statistic
        and other.sketch.type == one.sketch.type
    )
    return (dated or since) and same and other.worded and (one.worded or since)
