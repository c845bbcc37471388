"""Places that a sentence gives out one after another: "Kent first, Essex (432) second", "Kent was second worst and Surrey third"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.quantities.calendar_numbers import MONTHS
from claimcheck.claims.ranks.rank_words import Ranking
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank
from claimcheck.nlp.tokens import Tokens

Ordinal = tuple[int, int, int]  # tokens from and to, and the place

_grammar = word_sets("grammar", "listed_ranks")
AFTER, COMING, ENDS_OF_TABLES, ONCE = (_grammar[name] for name in ("after", "coming", "ends", "once"))
BRACKET = 8
REACH_OF_VERB = 8
FOR_WHAT, BEHIND_LAST = _grammar["for_what"], _grammar["behind_last"]
MARKS = frozenset([",", ";", ":", "–", "—", "("])
REACH = 12
RANKED = frozenset(["ranked", "ranks"])


def listed_places(scene: Scene, ordinals: Sequence[Ordinal], found: Sequence[Ranking] = ()) -> list[Ranking]:
    """The ordinals right behind the names of forces, of which one alone is none, and a place that a force has moved to."""
    named = [one for one in ordinals if _is_named(scene, one) and _is_closed(scene, one)]
    taken = {*(position for _, _, position in ordinals), *(one.rank.position for one in found)}
    kept = [one for one in named if len(named) > 1 or one[2] - 1 in taken or found and _is_beside(scene, one)]
    kept += [one for one in ordinals if _opens(scene, one)]
    kept += [one for one in ordinals if any(other[2] + 1 == one[2] for other in kept) and _goes_on(scene, one)]
    last = [_last(scene, at) for at in range(scene.i, scene.j) if scene.tokens.lower[at] == "last"] if taken else []
    moved = [one for one in ordinals if _is_moved_to(scene, one, ordinals)]
    placed = [_place(scene, *one, bare=True) for one in dict.fromkeys(kept)]
    return placed + [_place(scene, *one) for one in moved] + [one for one in last if one is not None]


def _last(scene: Scene, at: int) -> Ranking | None:
    """ "Kent comes second with 12 and Essex last with two", "Essex was last on two"; not "Essex last year"."""
    closed = scene.words(at + 1, at + 2)
    counted = at + 2 < scene.j and scene.tokens.kind[at + 2] == "number" and not closed[0][0].isdigit()
    named = at - (counted and scene.words(at - 1, at) in (["was"], ["is"], ["were"], ["are"], ["came"]))
    if not _is_named(scene, (named, at + 1, 1)) or closed and closed[0] not in BEHIND_LAST:
        return None
    return Ranking(at, at + 1, Rank(span=scene.span(at, at + 1), position=1, direction="lowest"), at + 1)


def _place(scene: Scene, i: int, j: int, position: int, bare: bool = False) -> Ranking:
    return Ranking(i, j, Rank(span=scene.span(i, j), position=position, direction="highest"), j, bare=bare)


def _is_named(scene: Scene, ordinal: Ordinal) -> bool:
    """ "Essex second", "Essex (432) second"."""
    at = ordinal[0]
    if scene.words(at - 1, at) == [","] and scene.words(ordinal[1], ordinal[1] + 1) == [","]:
        at -= 1  # "and Wiltshire, third, has gone the other way"
    elif scene.words(at - 1, at) == [","]:
        at = next((k for k in range(at - 2, max(scene.i, at - BRACKET) - 1, -1) if scene.tokens.lower[k] == ","), at)
        at = at if scene.words(at + 1, at + 2) in (["with"], ["on"], ["at"]) else ordinal[0]  # "Kent, with 8.3, third"
    if scene.words(at - 1, at) == [")"]:
        opened = (k for k in range(at - 2, max(scene.i, at - BRACKET) - 1, -1) if scene.tokens.lower[k] == "(")
        at = next(opened, at)
    return any(place.j == at and place.sort == "name" for place in scene.places)


def _is_beside(scene: Scene, ordinal: Ordinal) -> bool:
    """ "Kent was 38th out of 43, with Essex 40th": the place of another force, set beside."""
    name = next((place for place in scene.places if place.j == ordinal[0] and place.sort == "name"), None)
    return name is not None and scene.words(name.i - 1, name.i) == ["with"]


def _is_closed(scene: Scene, ordinal: Ordinal) -> bool:
    following = scene.words(ordinal[1], ordinal[1] + 1)
    return not following or following[0] in AFTER


def _opens(scene: Scene, ordinal: Ordinal) -> bool:
    """ "Second comes North Wales with 38.7 per cent", "Third for its rate was Kent"."""
    i, j, _ = ordinal
    if i != scene.i:
        return False
    following = scene.words(j, j + REACH_OF_VERB)
    at = next((k for k, word in enumerate(following) if word in COMING), None)
    if at is None or at and (following[0] not in FOR_WHAT or not MARKS.isdisjoint(following[:at])):
        return False
    if "number" in scene.tokens.kind[j : j + at] or any(j <= place.i < j + at for place in scene.places):
        return False
    return any(j + at + 1 <= place.i <= j + at + 2 for place in scene.places)


def _goes_on(scene: Scene, ordinal: Ordinal) -> bool:
    """ "Second is the Met | and third South Wales with 15": the next in order, ahead of its name."""
    led = scene.words(ordinal[0] - 1, ordinal[0]) in (["and"], [","], [";"])
    verb = ordinal[1] + (not COMING.isdisjoint(scene.words(ordinal[1], ordinal[1] + 1)))
    return led and any(verb <= place.i <= verb + 1 and place.sort == "name" for place in scene.places)


def _is_moved_to(scene: Scene, ordinal: Ordinal, ordinals: Sequence[Ordinal]) -> bool:
    """ "has gone from top of the table to second", "up from ninth to fourth"."""
    i = ordinal[0]
    if scene.words(i - 1, i) != ["to"] or not _is_closed(scene, ordinal):
        return False
    since = _from_before(scene, i)
    return since is not None and (
        any(since < other[0] < i for other in ordinals) or not ENDS_OF_TABLES.isdisjoint(scene.words(since, i))
    )


def _from_before(scene: Scene, i: int) -> int | None:
    return next((k for k in range(i - 2, max(scene.i, i - REACH) - 1, -1) if scene.tokens.lower[k] == "from"), None)


def is_former(scene: Scene, ranking: Ranking, found: Sequence[Ranking]) -> bool:
    """ "from top of the table to second", "which for years had topped the table", "had been bottom for three years": no more."""
    i = ranking.i
    if scene.words(i - 1, i) in (["from"], ["the"]) and "from" in scene.words(i - 2, i):
        return any(i < other.i <= i + REACH and scene.words(other.i - 1, other.i) == ["to"] for other in found)
    if scene.words(i - 2, i) == ["used", "to"]:
        return True
    perfect = "had" in scene.words(i - 3, i)
    near = scene.words(i - 6, i) + scene.words(ranking.j, ranking.j + 9)
    years = "years" in near and near[near.index("years") - 2 : near.index("years")].count("for") > 0
    return perfect and (years or not ONCE.isdisjoint(near))


def is_date(tokens: Tokens, i: int, j: int, end: int) -> bool:
    """ "1st April", "the third of May", "April 1st"."""
    following = tokens.lower[j : min(j + 2, end)]
    before = tokens.lower[i - 1] if i else ""
    return (
        bool(MONTHS.intersection(following[:1]))
        or following[:1] == ["of"]
        and bool(MONTHS.intersection(following[1:]))
        or before in MONTHS
        and before != "may"
    )


def is_ranked(tokens: Tokens, at: int) -> bool:
    """ "Leaving it ranked 22 in the country", "ranks 11 out of 43": a place told by a bare number."""
    return tokens.lower[at - 1] in RANKED and tokens.lower[at].isdecimal() and len(tokens.lower[at]) < 3
