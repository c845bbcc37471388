"""Ranks told by leaving others out: "only Cumbria had a lower rate", "no other force recorded more", "the only force to have none"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claimcheck.claims.ranks.denials import CLOSED, all_but, is_than_before, none_more
from claimcheck.claims.ranks.listed_names import after_aside, count_names, listed_from
from claimcheck.claims.ranks.only_where import ENDS, only_in, only_one_did
from claimcheck.claims.ranks.rank_words import (
    COMPARATIVES,
    GROUP_NOUNS,
    NUMBERS,
    Ranking,
    exceeded_at,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank, RankDirection

_grammar = word_sets("grammar", "exclusions")
AFTER_ONE = _grammar["after_one"]
AFTER_ONLY = _grammar["after_only"]
CLAUSES = _grammar["clauses"]
ONLY = frozenset(["only", "just", "alone"])
SETTING_OFF = frozenset([",", ":", "(", "-", "–", "—"])
BEING = [["was"], ["is"], ["stands"], ["stood"], ["were"], ["are"], ["remains"]]
GUESSED, GETTING = _grammar["guessed"], _grammar["getting"]
DASHES = frozenset(["–", "—", "-"])
OF_ALL = 8  # tokens of "of all the 43 forces in the country"
FORCES = 60  # more than these are no forces that one could be placed among
FAR = 12  # tokens from the "only" of a rank to "fewer": more than these are names
THAN = 6  # tokens from "fewer" to the time with which it compares
TELLING = (["had"], ["has"], ["have"], ["saw"], ["recorded"], ["did"], ["were"], ["was"], ["made"], ["reported"])
IS_THE, CLOSES = [[verb, "the"] for [verb] in BEING], 4  # and tokens from "bigger" to the end of its clause
PRAISE = _grammar["praise"]


def find_exclusions(scene: Scene) -> list[Ranking]:
    """The ranks of a sentence that are told so, in no order."""
    found = _only(scene)
    words = scene.tokens.lower[scene.i : scene.j]
    openings = [(at, OPENINGS[word]) for at, word in enumerate(words, scene.i) if word in OPENINGS]
    return found + [r for at, read in openings if (r := read(scene, at))]


def _only(scene: Scene) -> list[Ranking]:
    """ "the only force in England and Wales to have none"; "only Cumbria had a lower rate" gives the force in focus second place."""
    tokens = scene.tokens
    found: list[Ranking] = []
    words = tokens.lower[scene.i : scene.j]
    for at, word in enumerate(words if not ONLY.isdisjoint(words) else (), scene.i):
        if word not in ONLY or word == "alone" and ("than" in words or scene.words(at + 1, at + 2) not in TELLING):
            continue
        following = scene.words(at + 1, at + 4)
        # "Gloucestershire the only fall"
        noun = next(
            (
                k
                for k, word in enumerate(following)
                if word in GROUP_NOUNS
                or word == "one"
                and AFTER_ONE & set(following[k + 1 : k + 2])
                or k == 0
                and any(turn.sort == "noun" and turn.i == at + 1 for turn in scene.turns)
            ),
            None,
        )
        titled = scene.block.kind == "headline" and not (AFTER_ONE - {"of"}).isdisjoint(scene.words(at, at + 6))
        titled = titled and noun is not None and following[noun] in GROUP_NOUNS and not following[noun].endswith("s")
        if (tokens.lower[at - 1 : at] == ["the"] and at > scene.i or titled) and noun is not None and noun <= 1:
            if ahead := _only_with(scene, at, at + noun + 2) or _is_only_with(scene, at, at + noun + 2):
                found.append(ahead)
                continue
            none = {"no", "none", "without", "not", "zero", "never"} & set(scene.words(at, at + 24))
            end = at + noun + 2
            direction: RankDirection = "lowest" if none or _tells_fall(scene, end) else "highest"
            first = at - (tokens.lower[at - 1] == "the")
            found.append(Ranking(first, end, Rank(span=scene.span(first, end), position=1, direction=direction), end))
            continue
        ahead = only_in(scene, at) or only_one_did(scene, at) or _only_ahead(scene, at)
        ahead = ahead or _only_number(scene, at) or _only_names(scene, at)
        if ahead:
            found.append(ahead)
    return found


def _tells_fall(scene: Scene, j: int) -> bool:
    """ "The only one of the five to see a drop", "the only force where the number came down": what comes first behind is a fall."""
    turn = next((one for one in scene.turns if j <= one.i <= j + FAR), None)
    cut = [k for k in range(j, min(j + FAR, scene.j)) if scene.tokens.lower[k] in ENDS]
    return turn is not None and turn.direction == "down" and not any(k < turn.i for k in cut)


def _only_ahead(scene: Scene, at: int) -> Ranking | None:
    """ "only Cumbria had a lower rate", "only Kent (12.2) and Essex (11.8) had more", "Kent alone had more": all named come before."""
    alone = scene.tokens.lower[at] == "alone"
    places = [one for one in scene.places if one.j == at and one.areas] if alone else listed_from(scene, at + 1)
    if not places:
        return None
    named = tuple(dict.fromkeys(area for place in places for area in place.areas))
    end = at + 1 if alone else after_aside(scene, places[-1].j)
    at = places[0].i if alone else at
    # "Only Kent, with 12, and Essex, which had 14, did fewer": a clause and its figures are no part of the rank's words
    clause = not CLAUSES.isdisjoint(scene.words(at, end))
    start = end if clause and "number" not in scene.tokens.kind[at:end] else at
    for k in range(end, min(end + 13, scene.j)):
        if scene.tokens.lower[k] in (";", "but", "while"):
            return None
        direction = exceeded_at(scene, k)
        if scene.words(k, k + 3) == ["more", "or", "less"]:
            return None
        if direction and scene.words(k + 1, k + 2) == ["than"] and scene.tokens.kind[k + 2 : k + 3] == ["number"]:
            return None  # "Only Kent and Surrey have fewer than 50"
        if direction and any(k < one.i <= k + THAN for one in scene.wordings) and is_than_before(scene, k):
            return None  # "Only Essex still has fewer officers than in 2010, though it is just 26 short"
        if direction:
            stop = places[0].j if clause and start == at else k + 1
            rank = Rank(span=scene.span(start, stop), position=len(named) + 1, direction=direction, behind=named)
            return Ranking(start, stop, rank, k + 1, at + 1, told=k)
    return None


def _only_with(scene: Scene, at: int, end: int) -> Ranking | None:
    """ "The only forces with a higher rate were the Met (169), Kent (118) and Essex (106)": the one in focus comes behind them all."""
    k = next((k for k in range(end, min(end + 6, scene.j)) if scene.tokens.lower[k] in COMPARATIVES), None)
    verb = next((v for v in range(k + 1, min(k + 6, scene.j)) if scene.words(v, v + 1) in BEING), None) if k else None
    places = listed_from(scene, verb + 1) if verb is not None else []
    if k is None or not places or scene.words(end, end + 1) not in (["with"], ["to"], ["that"], ["which"]):
        return None
    named = tuple(dict.fromkeys(area for place in places for area in place.areas))
    direction = COMPARATIVES[scene.tokens.lower[k]]
    rank = Rank(span=scene.span(at, k + 1), position=len(named) + 1, direction=direction, behind=named)
    return Ranking(at, k + 1, rank, k + 1, verb)


def _is_only_with(scene: Scene, at: int, end: int) -> Ranking | None:
    """ "Dyfed-Powys is the only place with less", "Gwent is the only force to have seen a bigger one": the one in focus is second."""
    holder = next((one for one in scene.places if one.j == at - 2 and one.sort == "name" and one.areas), None)
    k = next((k for k in range(end, min(end + FAR, scene.j)) if scene.tokens.lower[k] in COMPARATIVES), None)
    if holder is None or k is None or scene.words(at - 2, at) not in IS_THE or not ENDS.isdisjoint(scene.words(end, k)):
        return None
    closed = next((n for n in range(k + 1, k + CLOSES) if scene.words(n, n + 1) in CLOSED), None)
    if (
        closed is None
        or not GETTING.isdisjoint(scene.words(k - 1, k))
        or "than" in scene.words(k, closed)
        or "number" in scene.tokens.kind[end:closed]
    ):
        return None
    direction = COMPARATIVES[scene.tokens.lower[k]]
    rank = Rank(span=scene.span(at - 1, k + 1), position=2, direction=direction, behind=holder.areas)
    return Ranking(at - 1, k + 1, rank, k + 1, holder.i)


def _only_names(scene: Scene, at: int) -> Ranking | None:
    """ "only Selhurst (790) and Waddon had more": a sentence of places or clubs that we do not know, which can be counted all the same."""
    count, end = count_names(scene, at + 1)
    verb, word = scene.words(end, end + 1), scene.words(end + 1, end + 2)
    if at != scene.i or not count or verb not in TELLING or not word:
        return None
    k = end + 2 if word == ["a"] or word == ["even"] else end + 1
    direction = COMPARATIVES.get(scene.tokens.lower[k]) if k < scene.j else None
    if direction is None or scene.words(k + 1, k + 2) == ["than"]:
        return None
    return Ranking(at, k + 1, Rank(span=scene.span(at, k + 1), position=count + 1, direction=direction), k + 1)


def _only_number(scene: Scene, at: int) -> Ranking | None:
    """ "Only three of the forces did fewer": the one in focus comes fourth."""
    words = scene.words(at + 1, at + 26)
    if len(words) < 2:
        return None
    counted = words[2] if len(words) > 2 else ""
    number = int(words[0]) if words[0].isdecimal() else NUMBERS.get(words[0], 0)
    share = words[1] == "in" and (counted[:1].isdecimal() or counted in NUMBERS)
    whole = counted.replace(",", "")
    share = share or words[1] == "of" and whole.isdecimal() and int(whole) > FORCES  # "just 15 of 1,777 thefts"
    of_forces = words[1] in SETTING_OFF and _counts_of_forces(scene, at)
    if not 0 < number < 40 or share or not of_forces and words[1] not in GROUP_NOUNS | AFTER_ONLY:
        return None  # "only one burglary in four was solved, a better rate", "only one in nine"
    if words[1] in ("more", "fewer", "less"):
        return None  # "just nine more officers than a year earlier"
    mark = _behind_field(scene, at + 3)
    listed = words[1] in GROUP_NOUNS and not SETTING_OFF.isdisjoint(scene.words(mark, mark + 1))
    named = at + 2 if of_forces else mark if listed else None
    for k, word in enumerate(words[1:], at + 2):
        if word in ONLY:
            return None  # "Only four others managed a fall, and only Kent had a bigger one"
        in_name = any(place.i <= k < place.j for place in scene.places)  # "Greater Manchester"
        direction = None if in_name or words[k - at - 2] in NUMBERS else exceeded_at(scene, k)
        if direction and scene.words(k + 1, k + 2) != ["than"]:
            if _is_told_of_else(scene, at, k):
                return None
            # "only three forces, Kent, Essex and Surrey, where a smaller share": the names are no words of the rank
            relative = not CLAUSES.isdisjoint(scene.words(mark, k)) and listed_from(scene, mark + 1)
            stop = mark if listed and relative else k + 1
            rank = Rank(span=scene.span(at, stop), position=number + 1, direction=direction)
            return Ranking(at, stop, rank, k + 1, named or _named_behind(scene, k + 1, number))
    return None


def _no_more_than(scene: Scene, at: int) -> Ranking | None:
    """ "No more than three forces did fewer": as "only three", the words before the number being of the rank too."""
    if scene.words(at + 1, at + 3) not in (["more", "than"], ["fewer", "than"]):
        return none_more(scene, at)
    told = _only_number(scene, at + 2)
    if told is None:
        return None
    end = told.j if told.j - at <= FAR + 2 else at + 5
    return told._replace(i=at, j=end, rank=replace(told.rank, span=scene.span(at, end)))


def _is_told_of_else(scene: Scene, at: int, k: int) -> bool:
    """ "Only nine forces recorded fewer than the year before", "as only 31 replied it could be higher", "only one saw little change - Kent
    logged more": set against a time, a guess, or what another clause tells."""
    words = scene.words(at, k - 1)  # and not "only one force could | beat"
    return is_than_before(scene, k) or not GUESSED.isdisjoint(words) or sum(word in DASHES for word in words) == 1


def _named_behind(scene: Scene, at: int, number: int) -> int | None:
    """ "Only two forces threw out a bigger share, Kent (33 per cent) and Essex": where as many names as were counted begin."""
    mark = next((k for k in range(at, min(at + 3, scene.j)) if scene.tokens.lower[k] in SETTING_OFF), None)
    listed = [] if mark is None else listed_from(scene, mark + 1)
    return mark if sum(len(place.areas) for place in listed) == number else None


def _counts_of_forces(scene: Scene, at: int) -> bool:
    """ "Of the 43 forces just two, Cumbria and Northumbria, had a bigger increase": what they are of is told ahead."""
    ahead = scene.words(max(scene.i, at - OF_ALL), at)
    return "of" in ahead and not GROUP_NOUNS.isdisjoint(ahead[ahead.index("of") :])


def _one_of_few(scene: Scene, at: int) -> Ranking | None:
    """ "one of three forces where burglary rose", "among only four areas to": one of so many, in no order."""
    opening = next((words for words in (["one", "of"], ["among"]) if scene.words(at, at + len(words)) == words), None)
    if opening is None:
        return None
    k = at + len(opening)
    k += scene.words(k, k + 1) in (["only"], ["just"])
    k += scene.words(k, k + 1) == ["the"]
    words = scene.words(k, k + 4)
    if NUMBERS.get(words[0] if words else "", 0) < 2:
        return None
    noun = next((j for j, word in enumerate(words[1:3], k + 1) if word in GROUP_NOUNS), None)
    if noun is None or words[1:2] == ["of"]:
        return None
    behind = _behind_field(scene, noun + 1)
    if AFTER_ONE.isdisjoint(scene.words(behind, behind + 1)):
        return None
    return Ranking(at, noun + 1, Rank(span=scene.span(at, noun + 1), position=None, direction="highest"), noun + 1)


def _behind_field(scene: Scene, j: int) -> int:
    """Where a field that stands behind its noun ends: "six forces in England and Wales", "five in the country"."""
    if scene.words(j, j + 1) not in (["in"], ["across"]):
        return j
    return next((place.j for place in scene.places if 0 < place.i - j <= 2 and place.kind != "district"), j)


def _alone(scene: Scene, at: int) -> Ranking | None:
    """ "Durham was alone in being called outstanding", "stands alone in having none"."""
    verb = scene.words(at + 2, at + 3)
    if scene.words(at, at + 2) != ["alone", "in"] or not verb or not verb[0].endswith("ing"):
        return None
    if scene.words(at - 1, at) not in BEING:
        return None
    end = next((k for k in range(at + 2, min(at + 10, scene.j)) if scene.tokens.lower[k] in ENDS), min(at + 8, scene.j))
    without = {"no", "none", "without", "not", "worst", "inadequate"} & set(scene.words(at, end))
    direction: RankDirection = "lowest" if without else "best" if PRAISE & set(scene.words(at, end)) else "highest"
    return Ranking(at, end, Rank(span=scene.span(at, end), position=1, direction=direction), at + 2)


def _tops(scene: Scene, at: int) -> Ranking | None:
    """ "tops Lancashire's crime league", "heads a table of"."""
    if scene.words(at - 1, at) in (["the"], ["their"], ["of"]):
        return None  # "I used to count the heads round the table"
    for k in range(at + 1, min(at + 7, scene.j)):
        if scene.tokens.lower[k] in ("table", "league", "list", "chart", "rankings", "ranking"):
            return Ranking(at, k + 1, Rank(span=scene.span(at, k + 1), position=1, direction="highest"), k + 1)
    return None


OPENINGS: dict[str, Callable[[Scene, int], Ranking | None]] = {
    **dict.fromkeys(("tops", "topped", "topping", "heads", "headed"), _tops),
    **dict.fromkeys(("nowhere", "none", "nobody"), none_more),
    "no": _no_more_than,
    **dict.fromkeys(("one", "among"), _one_of_few),
    "alone": _alone,
    "all": all_but,
}
# The words without one of which no rank is told so.
EXCLUDING = frozenset(["only", "just", *OPENINGS])
