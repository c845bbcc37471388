"""Two figures that the words say stand one above the other: "14 per cent, less than the 17 per cent in Kent", "58, up from 48"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

from claimcheck.claims.changes.set_against import is_multiplied
from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES
from claimcheck.claims.context.parts import are_on_one_side
from claimcheck.claims.scenes.of_what import is_of_them
from claimcheck.claims.scenes.scene import Turn
from claimcheck.claims.ties.levels.gauged import is_gauged_by
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets

Relation = Literal["more", "less"]
_grammar = word_sets("grammar", "relation_ties")
MORE, LESS, CUTS = _grammar["more"], _grammar["less"], _grammar["cuts"]
NEGATED, FRACTIONS = _grammar["negated"], _grammar["fractions"]
JUDGING: dict[str, Relation] = {"better": "more", "worse": "less", "poorer": "less"}
CHANCES = _grammar["chances"]  # of which a better one is a greater one, whatever is measured
ENDS, TELLING = (["from"], ["to"]), [[word] for word in _grammar["telling"]]
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["and"], ["but"], ["while"])
NEAR = (["in"], ["that"], ["the"])
RECENT = 25  # figures before, among which that of a named place is looked for
OPENERS = (["that"], ["this"], ["it"], ["which"])
BASES = (["from"], ["from", "the"], ["on"], ["on", "the"])  # "up on the 88 recorded in 2011"
APPOSED = ([",", "a"], [",", "an"], ["(", "a"], ["–", "a"], ["-", "a"], [",", "another"])
UNLIMITED = _grammar["unlimited"]  # "fewer than in any year since 1950"
OPENED = 3  # tokens from "to" to the figure behind it ("to no more than 640")
REACH = 7  # tokens between a verb and the first of the two figures that it moves
POINTING = (["that"], ["this"], ["it"])
NEXT = 8  # tokens from "That is" to "than"
AFTER, BEFORE, FAR = 12, 14, 30  # tokens from the comparative to the figure behind it, and to the one before it


def find_relations(
    bound: Sequence[Bound], good: Callable[[Facets], str]
) -> Iterator[tuple[Relation, tuple[Bound, Bound]]]:
    """(relation, (one, other)): one is said to be more, or less, than the other. `good` tells which end of a measure is the better."""
    for group in by_scene(bound):
        told = [one for one in group if one.sketch.type in LEVEL_TYPES and not is_of_them(one.scene, one.sketch)]
        for one, other in pairwise([one for one in told if not is_multiplied(one.scene, one.sketch)]):
            if unit_of_level(one) != unit_of_level(other):
                continue
            roles = one.sketch.role, other.sketch.role
            if set(roles) in ({"before", "after"}, {"before", "level"}):
                relation = _from_to(one, other, good) or (_moved(one, other) if roles[0] != "before" else None)
                pair = (other, one) if roles[0] == "before" else (one, other)
            else:
                relation, pair = (
                    _compared(one, other, good) or _moved(one, other) or _moved_to(one, other),
                    (one, other),
                )
            if relation is not None:
                yield relation, pair
    for before, group in pairwise(by_scene(bound)):
        yield from _compared_next(before, group)


def _compared_next(before: Sequence[Bound], group: Sequence[Bound]) -> Iterator[tuple[Relation, tuple[Bound, Bound]]]:
    """ "One in 15 pupils had been sent such a message. That is higher than in Essex, where it was one in 19": over two sentences."""
    if len(group) != 1 or group[0].sketch.type not in LEVEL_TYPES:
        return
    other, scene = group[0], group[0].scene
    mine = [one for one in before if one.sketch.type in LEVEL_TYPES]
    words = scene.words(scene.i, other.sketch.i)
    if (
        len(mine) != 1
        or scene.index - mine[0].scene.index != 1
        or words[:1] not in POINTING
        or len(scene.quantities) > 1
    ):
        return
    one = mine[0]
    at = words.index("than") if "than" in words else 0
    plain = 0 < at <= NEXT and len(words) - at <= AFTER and not (CUTS | NEGATED | UNLIMITED | FRACTIONS) & set(words)
    alike = unit_of_level(one) == unit_of_level(other) and one.facets.topic == other.facets.topic
    elsewhere = area_ids(one.area) != area_ids(other.area)
    chance = words[at - 1] in CHANCES
    head = words[at - 2] if chance else words[at - 1]
    known = head in MORE | LESS or chance and head in JUDGING
    if plain and alike and elsewhere and is_exact(one) and is_exact(other) and known:
        yield "more" if head in MORE or JUDGING.get(head) == "more" else "less", (one, other)


def find_followed(
    bound: Sequence[Bound], good: Callable[[Facets], str]
) -> Iterator[tuple[Relation, tuple[Bound, Bound]]]:
    """The same over two sentences: "There were 1,788. That represents a rise from 1,904", "This is higher than the 26 per cent"."""
    for group, following in pairwise(by_scene(bound)):
        other, scene = following[0], following[0].scene
        words = scene.words(scene.i, other.sketch.i)
        close = scene.index == group[0].scene.index + 1 and scene.sentence.block - group[0].scene.sentence.block <= 1
        ahead = any(i < other.sketch.i for i, _, _ in scene.quantities)
        if not close or words[:1] not in OPENERS or ahead or CUTS & set(words):
            continue
        if other.sketch.role == "before" and "which" in words and len(following) > 1:
            other = following[1]  # "That is better than the average, which fell from 6.8 per cent to 4.2"
        levels = [one for one in group if one.sketch.type in LEVEL_TYPES and is_exact(one)]
        mine = [one for one in levels if not one.sketch.comparator and unit_of_level(one) == unit_of_level(other)]
        if (
            other.sketch.type in LEVEL_TYPES
            and len(mine) == 1
            and are_on_one_side(levels, other)
            and mine[0].facets.topic == other.facets.topic
        ):
            relation = _said_of(mine[0], other, words, good)
            if relation is not None:
                yield relation, (mine[0], other)


def find_named(bound: Sequence[Bound], good: Callable[[Facets], str]) -> Iterator[tuple[Relation, tuple[Bound, Bound]]]:
    """ "The average was 9.8 days, better than Merseyside": a place whose own figure was told before."""
    told: list[Bound] = []
    for one in bound:
        if one.sketch.type not in LEVEL_TYPES or not is_exact(one):
            continue
        place, head = _named_behind(one)
        there = [other for other in told[-RECENT:] if head and area_ids(other.area) == place]
        rivals = [other for other in there if _is_level_like(other, one) and is_gauged_by(one, other, there)]
        values = {float(other.sketch.quantity.low) for other in rivals if other.sketch.quantity}
        better = (lambda _: "low") if one.sketch.type == "duration" else good  # of waits and days lost the fewer
        relation = sense_of(head, one, better) if len(values) == 1 else None
        if relation is not None:
            yield relation, (one, rivals[-1])
        told.append(one)


def _named_behind(one: Bound) -> tuple[tuple[str, ...], str]:
    """The place that a figure is said to stand above or below, and the word for it; nothing where a figure follows."""
    scene, at = one.scene, one.sketch.j
    words = scene.words(at, at + 6)
    if "than" not in words or NEGATED & set(words):
        return (), ""
    than = at + words.index("than")
    head = scene.tokens.lower[than - 1]
    place = next((place for place in scene.places if place.i in (than + 1, than + 2) and place.sort == "name"), None)
    if (
        place is None
        or head not in MORE | LESS | JUDGING.keys()
        or place.i > than + 1
        and scene.words(than + 1, place.i) not in NEAR
    ):
        return (), ""
    closed = scene.words(place.j, place.j + 1) in CLOSED
    return (place.areas, head) if closed and place.areas != area_ids(one.area) else ((), "")


def _is_level_like(other: Bound, one: Bound) -> bool:
    """A level of the same thing, unit and time, of another place."""
    same = other.facets.topic == one.facets.topic and other.facets.event == one.facets.event
    same = same or one.facets.topic is None is one.facets.event and unit_of_level(one) == "days"
    return (
        same
        and unit_of_level(other) == unit_of_level(one)
        and other.sketch.type == one.sketch.type
        and periods_agree(other, one)
    )


def _said_of(one: Bound, other: Bound, words: Sequence[str], good: Callable[[Facets], str]) -> Relation | None:
    """What the words in front of a figure say of the one of the sentence before."""
    scene = other.scene
    turns = [turn for turn in scene.turns if turn.j <= other.sketch.i]
    if (
        words[1:2] not in TELLING
        or "before" in words
        or NEGATED & set(words)
        or FRACTIONS & set(words)
        or UNLIMITED & set(words[-5:])
    ):
        return None
    if len(turns) == 1 and scene.words(turns[0].j, other.sketch.i) in BASES and turns[0].sort != "verb":
        same = area_ids(one.area) == area_ids(other.area) and not turns[0].judging and turns[0].direction != "none"
        return ("more" if turns[0].direction == "up" else "less") if same else None
    at = words.index("than") if "than" in words else 0
    head = next((word for word in words[max(0, at - 2) : at] if word in MORE | LESS or word in JUDGING), "")
    return sense_of(head, one, good) if head and len(words) - at <= AFTER else None


def _compared(one: Bound, other: Bound, good: Callable[[Facets], str]) -> Relation | None:
    """ "8.4 is lower than the average of 7.2", "one in four, a better rate than that for cars, one in three"."""
    scene, start, end = one.scene, one.sketch.j, other.sketch.i
    words = scene.words(start, end)
    if words[:1] == [")"]:
        words = [",", *words[1:]]  # "(30 per cent), a better record than"
    if any(start <= i < end for i, _, _ in scene.quantities) or CUTS & set(words):
        return None
    at = next((k for k in range(len(words) - 1, -1, -1) if words[k] in ("than", "above", "below")), None)
    if at is None or len(words) - at > AFTER or UNLIMITED & set(words[at : at + 5]):
        return None
    if FRACTIONS & set(words[at + 1 : at + 4]):
        return None  # "down by more than a quarter on 1,455"
    if [",", "and"] in [words[k : k + 2] for k in range(at, len(words))]:
        return None  # "640 burglaries, fewer than Essex, and its 120 robberies"
    if words[at] in ("above", "below"):
        firm = words[at + 1 : at + 2] in (["the"], ["its"], ["england"], ["that"], ["a"])
        relation: Relation | None = ("more" if words[at] == "above" else "less") if firm else None
        head = at
    else:
        head = next(
            (k for k in range(at - 1, max(-1, at - 4), -1) if words[k] in MORE | LESS or words[k] in JUDGING), -1
        )
        chance = head >= 0 and words[head] in JUDGING and words[head + 1] in CHANCES
        relation = JUDGING[words[head]] if chance else sense_of(words[head], one, good) if head >= 0 else None
    aside = any(start <= one.sketch.j + head < end <= other.sketch.i for start, end in scene.asides)
    if aside:
        return None  # "1,201 and Bedfordshire, which is smaller than any of these, for 1,105"
    apposed = head > 1 and words[head - 2 : head] in ([",", "a"], [",", "an"])
    if relation is None or head > (FAR if apposed else BEFORE) or NEGATED & set(words[max(0, head - 2) : head]):
        return None
    if words[at] == "than" and head == at - 1 and not words[at + 1 :]:
        return None  # "412 burglaries, more than 388"
    return relation


def sense_of(word: str, one: Bound, good: Callable[[Facets], str]) -> Relation | None:
    """What a comparative says of the figure that it is said of; None of a better or worse that may be either."""
    if word in JUDGING:
        end = good(one.facets)
        if end == "low" and one.sketch.is_share:
            return None  # crimes are better fewer, a share of them need not be
        same = (word == "better") == (end == "high")
        return None if end == "neither" else "more" if same else "less"
    return "more" if word in MORE else "less"


def _moved(one: Bound, other: Bound) -> Relation | None:
    """ "58, up from 48"; "48 in March 2017, and the number dropped to 58": no amount is told, and the word says which is more."""
    scene = one.scene
    words = scene.words(one.sketch.j, other.sketch.i)
    if any(one.sketch.j <= i < other.sketch.i for i, _, _ in scene.quantities) or CUTS & set(words):
        return None
    turn = next((turn for turn in reversed(scene.turns) if one.sketch.j <= turn.i and turn.j <= other.sketch.i), None)
    if turn is None or turn.direction == "none" or not _same_thing(one, other):
        return None
    behind = scene.words(turn.j, other.sketch.i)
    # "812, a drop on the 640 of the year before"
    apposed = turn.sort == "noun" and scene.words(turn.i - 2, turn.i) in APPOSED
    if behind in BASES and (turn.sort == "mark" or apposed and not turn.judging):
        return "more" if turn.direction == "up" else "less"
    if behind == ["to"] and _is_verb_of_subject(one, turn):
        return "less" if turn.direction == "up" else "more"
    return None


def _moved_to(one: Bound, other: Bound) -> Relation | None:
    """ "dropped to 1,263 offences in 2017, compared with 1,210 in 2016": one verb, its new level, and the old one set against it."""
    scene = one.scene
    turns = [turn for turn in scene.turns if turn.j <= one.sketch.i]
    if not other.sketch.comparator or one.sketch.comparator or not _same_thing(one, other) or not turns:
        return None
    turn = turns[-1]
    to = scene.words(one.sketch.i - 1, one.sketch.i) == ["to"] and one.sketch.i - 1 - turn.j <= 2
    later = any(turn.i >= one.sketch.j for turn in scene.turns)
    cut = CUTS & set(scene.words(one.sketch.j, other.sketch.i))
    if not to or turn.sort != "verb" or turn.judging or turn.direction == "none" or later or cut:
        return None
    return "more" if turn.direction == "up" else "less"


def _from_to(one: Bound, other: Bound, good: Callable[[Facets], str]) -> Relation | None:
    """ "is up from 3,720 in 2010 to 3,260", "fell for a second year, to 1,120 from 1,040": two ends and the word that moves them."""
    scene = one.scene
    start, end = one.sketch.i, other.sketch.i
    if any(start <= turn.i < end for turn in scene.turns) or not _same_thing(one, other):
        return None
    if one.sketch.role == "before" and "to" not in scene.words(end - OPENED, end):
        return None  # "up from 1,929 last year, 1,836 in 2018 and 1,624 in 2016": earlier ones still
    turn = next((turn for turn in reversed(scene.turns) if turn.j <= start), None)
    if turn is None or turn.direction == "none" or scene.words(start - 1, start) not in ENDS:
        return None
    if turn.sort == "mark" and scene.words(turn.i, turn.i + 1) not in (["up"], ["down"]):
        return None  # "came off more lightly, going from 1,640 to 1,512"
    between = scene.words(turn.j, start - 1)
    figures = any(turn.j <= i < end and i != start for i, _, _ in scene.quantities)
    if figures or len(between) > REACH or CUTS & set(scene.words(turn.j, end)) or "and" in scene.words(turn.j, end):
        return None
    return sense_of(turn.judging, one, good) if turn.judging else "more" if turn.direction == "up" else "less"


def _is_verb_of_subject(one: Bound, turn: Turn) -> bool:
    """ "and the number dropped", ", it rose": the same subject goes on."""
    before = one.scene.words(turn.i - 3, turn.i)
    return turn.sort == "verb" and bool(
        {"it", "number", "figure", "total", "rate", "that", "this", "strength"} & set(before)
    )


def _same_thing(one: Bound, other: Bound) -> bool:
    first, second = one.facets, other.facets
    return area_ids(one.area) == area_ids(other.area) and (first.topic, first.event) == (second.topic, second.event)
