"""Ranks told by denying others: "no other force recorded more", "a better rate than all but two forces"."""

from __future__ import annotations

from claimcheck.claims.ranks.rank_words import (
    COMPARATIVES,
    GROUP_NOUNS,
    NUMBERS,
    REVERSED,
    Ranking,
    compared_at,
    matched_at,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank

_grammar = word_sets("grammar", "exclusions")
NEARING = [words.split() for words in _grammar["nearing"]]
PEERS, SIZED, OWN = _grammar["peers"], _grammar["sized"], _grammar["own"]
# "nobody else came close.", not "nobody else came close to him"
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"])
SHORT = 7  # tokens from "none" to the end of its clause
FORCES = 60  # more than these are no forces that one could be placed among


def none_more(scene: Scene, at: int) -> Ranking | None:
    """ "No other force recorded more", "no force in the country has a lower rate"; whose rank it is stands before or behind."""
    following = scene.words(at + 1, at + 4)
    if scene.tokens.lower[at] == "no" and not (GROUP_NOUNS | {"other"}) & set(following[:3]):
        return None
    among = _is_among_forces(scene, at)
    if scene.tokens.lower[at] == "none" and not (
        among
        or following[:2] in (["of", "its"], ["of", "the"])
        and PEERS & set(following[2:])
        or _is_than_named(scene, at)
    ):
        return None
    alone = (
        following[:1] == ["else"] and scene.words(at + 2, at + 4) in NEARING and scene.words(at + 4, at + 5) in CLOSED
    )
    alone = alone or _is_by_more(scene, at)
    if scene.tokens.lower[at] == "nobody" and not among and not alone and not _is_than_named(scene, at):
        return None  # "Nobody was more surprised than he was"
    for k in range(at + 2, min(at + 16, scene.j)):
        word = scene.tokens.lower[k]
        if word in (":", ";"):
            return None
        direction = "highest" if scene.words(k - 1, k + 1) in NEARING else compared_at(scene, k)
        direction = "highest" if matched_at(scene, k) else direction
        # "Nowhere in England and Wales has so many stolen"
        sized = word == "as" or word == "so" and (_is_moved_by(scene, at, k) or scene.tokens.lower[at] == "nowhere")
        if direction is None and sized and SIZED & set(scene.words(k + 1, k + 2)):
            direction = "highest"
        if direction:
            stop = _before_aside(scene, at, k)
            return Ranking(at, stop, Rank(span=scene.span(at, stop), position=1, direction=direction), k + 1)
    return None


def _before_aside(scene: Scene, at: int, k: int) -> int:
    """ "Nowhere in England and Wales, if you set aside London, has so many": the rank's words end where something is put in."""
    commas = [at for at in range(at + 1, k) if scene.tokens.lower[at] == ","]
    return commas[0] if len(commas) > 1 and commas[0] > at + 1 else k + 1


def _is_by_more(scene: Scene, at: int) -> bool:
    """ "Vehicle crime is down by 44 per cent and nobody cut it by more.": of how far something went, and of no person."""
    for k in range(at + 2, min(at + SHORT, scene.j)):
        if scene.words(k, k + 2) == ["by", "more"] and scene.words(k + 2, k + 3) in CLOSED:
            return any(at < turn.i < k for turn in scene.turns)
    return False


def _is_among_forces(scene: Scene, at: int) -> bool:
    """ "Of the four forces of the region | none recorded fewer", "Among the counties nobody gets less": told at the opening."""
    words = scene.words(scene.i, at)
    group = next((k for k, word in enumerate(words[:7]) if word in GROUP_NOUNS and word.endswith("s")), 0)
    behind = scene.words(at + 2, at + SHORT)
    end = next((k for k, word in enumerate(behind) if not word[0].isalpha()), len(behind))
    closed = end > 0 and (end < len(behind) or at + 2 + end >= scene.j) and behind[end - 1] in COMPARATIVES
    # "Among the forces of the West Midlands none": a name that is a force's as well
    named = any(place.i < at and place.kind != "nation" for place in scene.places)
    return bool(group) and words[0] in ("of", "among", "amongst") and closed and not named


def _is_moved_by(scene: Scene, at: int, k: int) -> bool:
    """ "No other force | has shrunk by | so much"; not "has so many", nor "has so far published its own"."""
    return any(at < turn.i < k and turn.sort == "verb" and turn.j >= k - 1 for turn in scene.turns)


def _is_than_named(scene: Scene, at: int) -> bool:
    """ "Nobody has lost more than the Met", "nobody lost more officers than Kent": set against a force."""
    than = next((k for k in range(at + 3, min(at + 12, scene.j)) if scene.tokens.lower[k] == "than"), scene.j)
    return any(0 < place.i - than <= 2 and place.sort == "name" and place.kind == "force" for place in scene.places)


def all_but(scene: Scene, at: int) -> Ranking | None:
    """ "a better rate than all but two forces", "All but two forces did better": the third best, the third worst."""
    words = scene.words(at + 2, at + 7)
    number = int(words[0]) if words[:1] and words[0].isdecimal() else NUMBERS.get(words[0] if words else "", 0)
    noun = next((k for k, word in enumerate(words[1:], at + 3) if word in GROUP_NOUNS), None)
    against = scene.words(at - 1, at) == ["than"] or scene.words(at - 2, at) == ["than", "in"]
    closed = words[1:2] in (["of"], ["other"]) or not (words[1:2] and words[1][0].isalpha())
    noun = at + 2 if noun is None and against and closed else noun  # "more than all but one of the 43"
    if scene.words(at + 1, at + 2) != ["but"] or not 0 < number < FORCES or noun is None:
        return None
    found = range(at - 2, max(scene.i, at - 14) - 1, -1) if against else range(noun + 1, min(noun + 8, scene.j))
    k = next((k for k in found if scene.tokens.lower[k] in COMPARATIVES), None)
    if k is None or not against and is_than_before(scene, k):
        return None
    direction = COMPARATIVES[scene.tokens.lower[k]]
    i, j = (k, noun + 1) if against else (at, k + 1)
    rank = Rank(span=scene.span(i, j), position=number + 1, direction=direction if against else REVERSED[direction])
    return Ranking(i, j, rank, k + 1)


def is_than_before(scene: Scene, k: int) -> bool:
    """ "All but two forces recorded fewer than in 2011": set against a time, or against what is no place."""
    than = next((at for at in range(k + 1, scene.j) if scene.tokens.lower[at] == "than"), None)
    if than is None or not OWN.isdisjoint(scene.words(than + 1, than + 2)):
        return False  # "than its 120"
    return not any(0 < place.i - than <= 3 and place.sort != "none" for place in scene.places)
