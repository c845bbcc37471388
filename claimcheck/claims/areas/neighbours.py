"""The force beside: "its southern neighbour", "the neighbouring force", "over the border"; and "there", where it stands for a place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.wording import CARDINALS
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.areas import Areas

_words: dict[str, Any] = read_lexicon("neighbours")
OWNERS, TELLING = frozenset(_words["heads"]["owners"]), frozenset(_words["heads"]["telling"])
LEADING = frozenset(_words["heads"]["leading"])
WAYS: dict[str, str] = {word: way for way, words in _words["ways"].items() for word in words}
NATIONS: dict[str, str] = {word: nation for nation, words in _words["nations"].items() for word in words}
FORCES: dict[str, dict[str, Any]] = _words["forces"]
LINES: dict[str, tuple[str, ...]] = {line: tuple(within) for line, within in _words["lines"].items()}
ACTING = frozenset(_words["heads"]["acting"])
OPENING = frozenset([",", ";", ":", "and", "but", "while", "whereas", "–", "—", "“", '"'])
ACROSS = (*(f"{way} of" for way in _words["ways"]), "over", "across", "beyond")
SEVERAL = tuple(_words["heads"]["several"])
HEADS = (*_words["heads"]["words"], *SEVERAL, *(f"{way} the {line}" for way in ACROSS for line in LINES))
CITIES: dict[str, str] = _words["cities"]
BIGGEST: dict[str, str] = _words["biggest"]
SEATS: dict[str, tuple[str, ...]] = {id: tuple(towns) for id, towns in _words["seats"].items()}
BESIDE_LINES = frozenset(_words["heads"]["beside_lines"])
_there = word_sets("areas", "existential")
EXISTENTIAL, REACHED, FIGURED, UNTOLD = (_there[key] for key in ("words", "reached", "figured", "untold"))
BEING = ("is", "was", "are", "were")  # and not "the highest figure there has been"
REACH = 4  # tokens before "neighbour" that say whose it is and which way it lies
FLAT = 0.6  # a degree east is so much of a degree north
STRAIGHT_ON, ASKEW = 0.35, 0.6  # how much further across than along, of the one meant and of any other
STRAIGHT = 0.75  # how much further along than across a force lies that is called "southern"
SLANTED, ASIDE = 2, 0.3  # the ways of "north-east", and how far along each the force must lie


def stands_for_neighbour(
    tokens: Tokens, i: int, j: int, first: int, last: int, names: Iterable[int], ends: Iterable[int]
) -> bool:
    """Whether the head at tokens `i` to `j` stands alone for a force; `names` are where names begin, `ends` where they end."""
    if " ".join(tokens.lower[i:j]) in SEVERAL:
        opens = i == first or tokens.lower[i - 1] in OPENING and i - 1 not in ends  # not "Liverpool and its neighbours"
        return opens and j < last and tokens.lower[j] in ACTING
    line = tokens.lower[j - 1] in LINES
    longer = j - 1 in names or j < last and j not in names and tokens.text[j][:1].isupper()
    if line and longer:
        return False  # "Across the Thames Valley burglary fell", "across the Tees Valley"
    if line and i > first and tokens.lower[i - 1] in BESIDE_LINES:
        return False  # "Cumbria, its neighbour over the Pennines,", "of any force north of the Humber"
    beyond = line or tokens.lower[j - 1] in ("border", "boundary")
    if beyond and (i in ends or tokens.lower[i - 1] == "," and i - 1 in ends):
        return False  # "In Wiltshire, over the border, it was 3,129"
    if beyond:
        return j >= last or tokens.lower[j] not in LEADING or tokens.lower[j] == "," and j + 1 not in names
    if j in names or j < last and tokens.text[j] in (",", "-", "–", "—", "(") and j + 1 in names:
        return False  # "its neighbour Leicestershire", "its neighbour, Kent,"
    if tokens.lower[i] != "neighbour":
        return tokens.lower[max(first, i - 1) : i] not in (["a"], ["any"], ["another"], ["every"], ["each"])
    at = i - 1
    while (
        at >= first
        and i - at < REACH
        and (tokens.lower[at] in WAYS or tokens.lower[at] in NATIONS or tokens.lower[at] in TELLING)
    ):
        at -= 1
    if at < first or tokens.lower[at - 1] == "," and at - 1 in ends:
        return False  # "Essex, its neighbour, saw 520"
    return tokens.lower[at] in OWNERS or tokens.lower[at] == "the" and at < i - 1


def words_of_way(tokens: Tokens, i: int, j: int) -> list[str]:
    """The words around a neighbour at tokens `i` to `j` that may say where it lies ("its southern neighbour", "to the east")."""
    behind = tokens.lower[j + 2 : j + 5] if tokens.lower[j : j + 2] == ["to", "the"] else []
    slanted = behind[1:2] == ["-"] and behind[-1] in WAYS  # "to the north-east"
    return tokens.lower[max(0, i - 3) : j] + behind[: 3 if slanted else 1]


def find_neighbour(areas: Areas, anchor: str, told: Sequence[str], before: Sequence[str]) -> str | None:
    """The force beside `anchor`: of those told of, the latest first; else the only one that lies that way.

    `before`: the words before "neighbour", which may say the way ("southern") or the nation ("Welsh").
    """
    beside: list[str] = [id for id in FORCES.get(anchor, {}).get("beside", ()) if _lies(areas, anchor, id, before)]
    line = next((LINES[word] for word in before if word in LINES), None)
    known = next((id for id in told if id in beside), None) if anchor not in (line or ()) else None
    if line is not None:
        return known  # "north of the Thames" is the force that has been told of, and no other
    if known is not None or len(beside) < 2:
        return known or next(iter(beside), None)
    return _straightest(anchor, beside, before)


def find_several(areas: Areas, anchor: str, told: Sequence[str], words: Sequence[str]) -> tuple[str, ...] | None:
    """The forces that "its two neighbours" stands for: of those `told` of, in their order, as many.

    None where the words are of one; none of them where it is not clear which they are.
    """
    if "neighbours" not in words:
        return None
    others = [id for id in dict.fromkeys(told) if id != anchor and areas.get(id).kind == "force"]
    beside = [id for id in others if id in FORCES.get(anchor, {}).get("beside", ())]
    many = next((CARDINALS.index(word) + 1 for word in words if word in CARDINALS), None)
    if many is None:
        return tuple(beside)
    return next((tuple(found) for found in (beside, others) if len(found) == many), ())


def _straightest(anchor: str, beside: Sequence[str], before: Sequence[str]) -> str | None:
    """Of several that lie that way the one that clearly does ("its southern neighbour", of North Wales, is not West Mercia)."""
    way = next((WAYS[word] for word in before if word in WAYS), None)
    if way is None:
        return None
    called = [id for id in beside if id.startswith(f"{way}-")]
    if len(called) == 1:
        return called[0]  # the southern neighbour of West Yorkshire is South Yorkshire
    slants = sorted((_slant(anchor, id, way), id) for id in beside)
    return slants[0][1] if slants[0][0] < STRAIGHT_ON < ASKEW < slants[1][0] else None


def _slant(anchor: str, id: str, way: str) -> float:
    (x, y), (east, north) = FORCES[anchor]["at"], FORCES[id]["at"]
    right, up = abs(east - x) * FLAT, abs(north - y)
    return float(right / (up or FLAT) if way in ("north", "south") else up / (right or FLAT))


def _lies(areas: Areas, anchor: str, id: str, before: Sequence[str]) -> bool:
    nation = next((NATIONS[word] for word in before if word in NATIONS), None)
    if nation is not None and areas.get(id).nation != nation:
        return False
    ways = {WAYS[word] for word in before if word in WAYS}
    (x, y), (east, north) = FORCES[anchor]["at"], FORCES[id]["at"]
    right, up = (east - x) * FLAT, north - y
    sides = [(up, right) if way in ("north", "south") else (right, up) for way in ways]
    least = STRAIGHT if len(ways) < SLANTED else ASIDE
    return all(
        (along if way in ("north", "east") else -along) > abs(across) * least
        for way, (along, across) in zip(ways, sides, strict=True)
    )


def stands_there(tokens: Tokens, at: int, i: int, after: str) -> bool:
    """ "The rise there is 28 per cent": not "there is a rise", "in total there were 28", "aims to be there within 15 minutes"."""
    lower = tokens.lower
    if (
        lower[at] == "ours"
    ):  # "Kent's rise was 12 per cent, ours 26"; not "ours is the highest, above the 81 of England"
        told = at + 1 + (after in BEING)
        return tokens.kind[told : told + 1] == ["number"]
    if at == i or lower[at - 1] in REACHED:
        return at == i and after not in EXISTENTIAL
    told = after in BEING and lower[at - 1] in FIGURED and at - 1 > i and lower[at - 2] not in UNTOLD
    return told or after not in EXISTENTIAL
