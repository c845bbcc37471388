"""What stands round a superlative: its ordinal or number, "the" before it, the group that it is one of, what it is counted of."""

from __future__ import annotations

from claimcheck.claims.ranks.rank_words import GROUP_NOUNS, NUMBERS, Ranking, is_moved
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.nlp.patterns import Match

_grammar = word_sets("grammar", "superlatives")
NOT_BEFORE_MOST, JOINT, ENDS_OF_TABLES = _grammar["not_before_most"], _grammar["joint"], _grammar["ends"]
FIGURED = 3  # tokens from a name to its figure
NUMBER_WORDS = frozenset(NUMBERS) - {"one"}


def position_of(scene: Scene, start: int, ordinals: list[tuple[int, int, int]]) -> tuple[int, int | None, bool] | None:
    """Where the rank of a superlative at `start` begins, its place (None: among them) and whether shared; None: no rank."""
    before = start - 1 if start > scene.i and scene.tokens.lower[start - 1] == "-" else start
    ordinal = next((o for o in ordinals if o[1] == before), None)
    position: int | None = ordinal[2] if ordinal else 1
    start = ordinal[0] if ordinal else start
    if not ordinal and scene.words(start - 1, start) == ["next"]:  # "Bedfordshire, next worst, solved eight"
        start, position = start - 1, 2
    if _is_of_some(scene, start):
        return None
    joint = not JOINT.isdisjoint(scene.words(start - 2, start))
    group = group_start(scene, start)
    if group is None and not ordinal and number_at(scene, start - 1):
        group = group_start(scene, start - 1)  # "among the three highest"
        if group is None:
            return None
    return (start, position, joint) if group is None else (group, None, joint)


def group_start(scene: Scene, start: int) -> int | None:
    """ "among the highest", "one of the lowest rates", "some of the worst", and in a headline "among quietest places"."""
    before = scene.words(start - 4, start)
    if before[-2:] == ["with", "the"] and _are_several(scene.words(start - 8, start - 2)):
        return start
    for opening in (
        ["among", "the"],
        ["amongst", "the"],
        ["one", "of", "the"],
        ["some", "of", "the"],
        ["one", "of", "britain", "'s"],
        ["one", "of", "its"],
        ["one", "of"],
        ["among"],
        ["amongst"],
    ):
        if before[-len(opening) :] == opening:
            return start - len(opening)
    return None


def _are_several(words: list[str]) -> bool:
    """ "one of the forces | with the", "the three areas of the country | with the": a place shared by those counted."""
    if {"among", "one"} & set(words):
        return True
    counted = (at for at, word in enumerate(words) if word in NUMBERS or word.isdecimal())
    return any(not GROUP_NOUNS.isdisjoint(words[at + 1 : at + 4]) for at in counted)


def _is_of_some(scene: Scene, start: int) -> bool:
    """ "Four of the ten police areas with the most knife crime are in the Midlands": a place of none of them."""
    noun = start - 3
    if scene.words(start - 2, start) != ["with", "the"] or GROUP_NOUNS.isdisjoint(scene.words(noun, noun + 1)):
        return False
    counted = next((k for k in range(noun - 1, max(scene.i, noun - 3), -1) if number_at(scene, k)), None)
    return counted is not None and scene.words(counted - 2, counted) == ["of", "the"]


def number_at(scene: Scene, k: int) -> int:
    """The token behind a small number at `k` ("the top ten", "the three highest"), 0 when there is none."""
    if not scene.i <= k < scene.j:
        return 0
    return k + 1 if scene.tokens.kind[k] == "number" or scene.tokens.lower[k] in NUMBER_WORDS else 0


def in_group(scene: Scene, match: Match[str], end: int) -> Ranking | None:
    """ "is in the top ten for burglary", "among the bottom five": no place of its own; "the top ten were" is no rank."""
    before = scene.words(match.i - 2, match.i)
    if before not in (["in", "the"], ["among", "the"], ["amongst", "the"], ["of", "the"], ["inside", "the"]):
        return None
    direction: RankDirection = "highest" if scene.tokens.lower[match.i] == "top" else "lowest"
    return Ranking(match.i, end, Rank(span=scene.span(match.i, end), position=None, direction=direction), end)


def is_of_forces(scene: Scene, at: int) -> bool:
    """Whether the noun before "of the" is counted of forces: "the most tests of the four", "the fewest arrests of any force"."""
    word, following = scene.tokens.lower[at], scene.words(at + 2, at + 5)
    field = {*GROUP_NOUNS, *NUMBERS, "43", "44", "lot"} & set(following)
    return word.endswith("s") and bool(field)


def is_definite(scene: Scene, i: int) -> bool:
    """ "the most", "recorded most", "nicked most: 15,406": not "most people" or "at least"."""
    told = scene.words(i + 1, i + 2) in ([":"], [","], ["–"], ["with"]) and i + 2 < scene.j
    # "Most – 72 per cent – involved cannabis": the greater part of them
    told = told and not (i == scene.i and any(one[0] == i + 2 and one[2].unit == "percent" for one in scene.quantities))
    if told and scene.tokens.kind[i + 2] == "number" and NOT_BEFORE_MOST.isdisjoint(scene.words(i - 1, i)):
        return True
    if scene.words(i - 1, i) in (["has"], ["had"], ["have"], ["saw"], ["sees"], ["with"], ["made"]):
        return any(cue.i == i + 1 and cue.facets.topic and not cue.weak for cue in scene.cues)
    return is_moved(scene, i) or scene.words(i - 1, i)[-1:] in (
        ["the"],
        ["recorded"],
        ["second"],
        ["third"],
        ["fourth"],
        ["fifth"],
        ["-"],
    )


def is_in_name(scene: Scene, match: Match[str]) -> bool:
    """ "the Home Office's Best Use of Stop and Search scheme": capitals within a sentence."""
    if scene.block.kind != "paragraph" or match.i == scene.i:
        return False
    texts, before = scene.tokens.text, scene.tokens.text[match.i - 1]
    words = texts[match.i : min(match.j + 1, scene.j)]
    led = scene.tokens.kind[match.i - 1] == "possessive" or before.isalpha() and before.islower()
    return led and all(word[:1].isupper() and word[1:].islower() for word in words)


def names_other_end(scene: Scene, i: int, j: int) -> bool:
    """ "The worst place was Kent, on 4.8 per cent, and the best South Wales, on 14.2": a force with its figure, behind "and the"."""
    holder = next((place for place in scene.places if place.i == j and place.kind == "force"), None)
    if holder is None or scene.words(i - 2, i) not in (["and", "the"], [",", "the"], ["while", "the"], ["but", "the"]):
        return False
    figured = any(0 < start - holder.j <= FIGURED for start, _, _ in scene.quantities)
    return figured and not ENDS_OF_TABLES.isdisjoint(scene.words(scene.i, i - 2))
