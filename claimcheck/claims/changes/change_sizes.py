"""The size of a change told of a noun: "the fall in robbery over the year was 6.6 per cent", "put the rise at four"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, Quantity
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "change_sizes")
NAMING = _grammar["naming"]
PREPOSITIONS = _grammar["prepositions"]
TURNING = _grammar["turning"]
PUTTING = _grammar["putting"]
MODEST = _grammar["modest"]
COMPARED = _grammar["compared"]
PACING = _grammar["pacing"]
FILLERS, DEGREES = (word_sets("grammar", "changes")[key] for key in ("fillers", "degrees"))  # "fell by even more"
AMOUNTS = word_sets("grammar", "changes")["amounts"]
COMING = frozenset([("comes", "to"), ("came", "to"), ("worked", "out"), ("comes", "out")])
HOW_MUCH = frozenset(["more", "fewer", "less"])
ENDS = frozenset([",", ";", ":", "and", "but", "while"])
MOST_IN_A_ROW = 20
STOPS = frozenset([";", ":", "."])
COPULAS = (
    ["was"],
    ["is"],
    ["were"],
    ["stood", "at"],
    ["stands", "at"],
    ["came", "to"],
    ["comes", "to"],
    ["is", "put", "at"],
    ["has", "been"],
    ["had", "been"],
)
MAKING = _grammar["making"]
REACH = 14  # words
NAMED = 5  # words of ", in car crime," and the like between a noun of change and its size
LEVELS = _grammar["levels"]
PACED = 9  # words from "fell" to ", though at a gentler" and its size
OF_LEVEL = LEVELS | {"of", "detection", "charge", "clear"}
BESIDE = 12  # words from "a sharper rise" to the one that it is sharper than
EARLIER_COUNTS = _grammar["earlier_counts"]
PEAKS = frozenset(["low", "high"])
THEN = 6  # tokens from an earlier figure to its date
EARLIER_LEVELS = _grammar["earlier_levels"]
ON_A_TIME = (["on"], ["over"], ["since"], ["in"])
NEAR_TIME = 3  # tokens from "on" to the time: "on the figure of"
FIRST_TIME = 7  # tokens from a first size to the second: "on the year before and"


def is_told_size(before: Sequence[str], between: Sequence[str], quantity: Quantity) -> bool:
    """Whether the words `between` a noun of change and a figure make this its size; `before` are those right before the noun."""
    if quantity.unit in DURATIONS or quantity.unit.startswith("per_") or not NAMING & set(before):
        return False
    if not between and before[-1:] == ["the"] and not MAKING.isdisjoint(before):
        return True  # "which makes the rise 19 per cent"
    told = list(between)
    while told and told[-1] in MODEST:
        told.pop()
    # "put the fall in burglary at Kent Police at 14 per cent"
    put = told[-1:] == ["at"] and bool(PUTTING & set(before))
    if told == ["at"]:
        return put
    if told[-2:] == [",", "at"] and not put:  # "The rise there, at 13 per cent, was the smaller"
        return len(told) <= REACH and not LEVELS.intersection(told) and not TURNING & set(told[:-2])
    ending = ["at"] if put else next((ending for ending in COPULAS if told[-len(ending) :] == ending), None)
    if ending is None or len(told) > REACH:
        return False
    of = told[: -len(ending)]
    return (not of or of[0] in PREPOSITIONS) and not TURNING & set(of)


def noun_reaches(scene: Scene, turn: Turn, between: list[str], before: str) -> bool:
    """ "a rise of 5 per cent", "the increase was 12": what may stand between the noun and its amount."""
    if between[:1] == ["on"] and before in ("the", "on") or between == ["as"]:
        return False  # "a 13 per cent improvement on the 83.6 per cent of 2017", "a 50 per cent fall, as ten were reported"
    if len(between) <= 3 and "of" not in between and all(w in FILLERS or w.endswith("ly") for w in between):
        return scene.words(turn.i - 1, turn.i) not in (["a"], ["the"], ["an"])
    at = turn.j + len(between)
    end = next((end for i, end, _ in scene.quantities if i == at), at)
    if _is_set_beside(scene, turn, at, end):
        return True
    named = between[:1] == ["in"] and len(between) <= NAMED and ENDS.isdisjoint(between[:-1])
    # "the steepest climb in hate crime, 42 per cent of it racist"
    named = named and scene.words(end, end + 1) != ["of"]
    if between == [","] or named and between[-1:] == [","]:
        return (
            True  # "Staffordshire's cut, 26.4%, is second only to Cleveland's", "its rise in robbery, six per cent, is"
        )
    copula = next((at for at, word in enumerate(between) if word in ("was", "is", "were")), None)
    if (
        copula is not None
        and copula <= 4
        and ENDS.isdisjoint(between[:copula])
        and all(word in FILLERS for word in between[copula + 1 :])
    ):
        return True
    if before in ("of", "by", "at") and len(between) <= 9:
        return True
    return bool(between) and "of" in between and all(word in FILLERS for word in between)


def _is_set_beside(scene: Scene, turn: Turn, i: int, end: int) -> bool:
    """ "A sharper rise than Kent's 26.7 per cent", "its fall was steeper than the nine per cent in Essex": one change beside another.

    So "the rise, she said, was smaller than the 14 per cent in Kent" and "the rise is above the 14 per cent in Kent".
    """
    between = scene.words(turn.j, i)
    if between[:1] == [","] and "," in between[1:]:
        between = between[between.index(",", 1) + 1 :]
    shared = any(at == i and quantity.unit in PERCENTAGES for at, _, quantity in scene.quantities)
    than = next((at for at, word in enumerate(between) if word in ("than", "above", "below")), None)
    if (
        than is None
        or len(between) > BESIDE
        or not ENDS.isdisjoint(between[1:])
        or scene.words(turn.i - 1, turn.i) == ["no"]
    ):
        return False
    compared = [*scene.words(turn.i - 1, turn.i), *between[max(0, than - 1) : than]]
    sharper = any(word.endswith(("er", "ier")) or word in ("more", "less", "worse", "better") for word in compared)
    beyond = between[than] != "than" and between[:1] in (["was"], ["is"]) and between[than + 1 :] == ["the"]
    whose = between[-1] in ("'s", "’s", "'", "’", "the", "its", "their", "our")
    plain = OF_LEVEL.isdisjoint([*between[than:], *scene.words(end, end + 1)])
    return (sharper and between[than] == "than" or beyond) and whose and shared and plain


def at_pace(between: list[str]) -> bool:
    """ "Fell as well, though at a gentler 5.2 per cent", "was also up, albeit by a smaller four": how fast, told behind the verb."""
    led = max((at for at, word in enumerate(between) if word in ("at", "by")), default=-1)
    pace = between[led + 1 :]
    told = led >= 0 and pace[:1] in (["a"], ["an"], ["the"]) and any(word in COMPARED for word in pace)
    return told and len(between) <= PACED and all(word in MODEST for word in pace) and PACING.issuperset(between[:led])


def counts_moves(scene: Scene, turn: Turn, quantity: Quantity) -> bool:
    """ "It ends a run of ten falls": so often, and not by so many."""
    few = quantity.unit == "" and quantity.high <= MOST_IN_A_ROW
    return few and turn.sort == "noun" and scene.tokens.lower[turn.i].endswith("s")


def is_above_earlier(scene: Scene, turn: Turn, quantity: Quantity) -> bool:
    """ "31 per cent above its level of 2012/13", "above the 244,504 of the year before", "short of the number recorded in 2010"."""
    end = turn.j + (scene.words(turn.j, turn.j + 1) == ["of"])
    behind = list(takewhile(lambda word: word not in STOPS, scene.words(end, end + 9)))  # "short of it: the figure for"
    dated = ("before" in behind or "earlier" in behind or "previous" in behind) and "year" in behind
    dated = dated or "ago" in behind and not {"years", "decade", "year"}.isdisjoint(behind)
    # "456 below the 3,632 of 2010"
    told = behind[:1] == ["the"] and scene.tokens.kind[end + 1 : end + 2] == ["number"]
    peak = next((at for at, word in enumerate(behind[:3]) if word in PEAKS), 3)  # "313 above the low of 1,955"
    level = (
        bool(EARLIER_LEVELS & set(behind[:4]))
        or behind[peak + 1 : peak + 2] in (["of"], ["in"], ["point"])
        or told
        and quantity.unit == ""
    )
    if quantity.unit == "percent" and not EARLIER_COUNTS.isdisjoint(behind[:3]):
        dated = dated or any(end < one.i <= end + 7 for one in scene.wordings)
    # "nine per cent below 2010"
    dated = dated or any(one.i == end and one.sort == "absolute" for one in scene.wordings)
    dated = dated or quantity.unit == "percent" and _is_number_of_then(scene, end)
    return quantity.unit == "percent" and dated or quantity.unit in ("percent", "") and level


def _is_number_of_then(scene: Scene, i: int) -> bool:
    """ "22 per cent below the 2,351 of 2010", "above the £4.1m paid in 2015/16": an earlier figure of the same, and of no other place."""
    at, end = next(((at, end) for at, end, _ in scene.quantities if i < at <= i + 2), (None, i))
    if (
        at is None
        or scene.words(end, end + 1) == ["target"]
        or scene.words(i, at) not in (["the"], ["the", "£"], ["its"])
    ):
        return False
    dated = any(at < one.i <= at + THEN for one in scene.wordings) or "when" in scene.words(at, at + THEN)
    return dated and not any(place.sort == "name" and at < place.i <= at + THEN for place in scene.places)


def after_colon(between: list[str]) -> bool:
    """ "The decline was gentler: five per cent", "was smaller still, four per cent": what is said of a change, then its size."""
    if between[-1:] == [","] and between[:1] in (["was"], ["is"]) and len(between) <= 5:
        return not COMPARED.isdisjoint(between) and "than" not in between
    if between[-1:] == [":"] and (len(between) == 1 or between[0] == "in" and len(between) <= 4):
        return True  # "the steepest rise in burglary: 51 per cent"
    told = between[1:2] or between[:1]
    return between[-1:] == [":"] and len(between) <= 5 and bool({"was", "is", "were", "are"} & {*told, *between[:1]})


def first_of_two(scene: Scene, i: int, j: int) -> tuple[int, int, Quantity] | None:
    """ "A rise of 166 on the year and 222 on five years ago": the size before this one, of the same change on another time."""
    joined = scene.words(i - 1, i) == ["and"] or scene.words(i - 2, i) in (["and", "by"], ["and", "of"])
    timed = any(wording.i - NEAR_TIME <= j < wording.j for wording in scene.wordings)  # not "on suspicion of"
    if not joined or not timed or scene.words(j, j + 1) not in ON_A_TIME:
        return None
    before = [one for one in scene.quantities if i - FIRST_TIME <= one[1] < i]
    return before[-1] if before and scene.words(before[-1][1], before[-1][1] + 1) in ON_A_TIME else None


def is_degree(tokens: Tokens, i: int, last: Turn | None) -> bool:
    """ "Fell by more, by 29 per cent", "rose less steeply, from 934": how much, after the verb that says which way."""
    if tokens.lower[i] not in HOW_MUCH or last is None or last.sort == "mark":
        return False
    behind = tokens.lower[i + 1] if i + 1 < len(tokens.lower) else ""
    bare = behind in (",", ".", ";", ":", "still") or behind.endswith("ly")
    return bare and all(word in DEGREES for word in tokens.lower[last.j : i])


def tells_amount(between: list[str], quantity: Quantity) -> bool:
    """ "A fall that works out at 12", "That rise compares with 10 per cent in Kent": the words from a noun of change to its size.

    Not so of "compares with a 10 per cent fall", which tells its own.
    """
    told = AMOUNTS & set(between) or COMING.intersection(pairwise(between))
    return len(between) <= 7 and bool(told or quantity.unit in PERCENTAGES and between[-2:] == ["compares", "with"])
