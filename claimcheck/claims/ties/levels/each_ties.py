"""Money, days or crimes with those that they are shared out over: "£9.3 million, or £2,900 for each of its 3,200 officers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from claimcheck.claims.context.bound import Bound, Triple, near, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import WITHIN, is_number, is_within, value
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "each_ties")
OPENING, BARE, AVERAGE = _grammar["opening"], _grammar["bare"], _grammar["average"]
TIMED = ("days", "hours")
SHARED_OUT = ("money", "duration", "count")
TIMES_OF = _grammar["times_of"]
MARKS = frozenset([",", ".", ";"])
BACK = 2  # sentences before the figure in which the total and the number stand
NOUN = 4  # tokens behind it in which it is said of whom
AHEAD = 6  # tokens before it in which it is called an average
TIMES = 3.0  # times by which a slip may be out
FEWEST = 20  # officers, say


def find_each(bound: Sequence[Bound], ahead: bool = True) -> Iterator[Triple]:
    """(total, number, so much for each). `ahead`: the total and the number may also stand behind the figure."""
    for one in bound:
        if one.sketch.type not in SHARED_OUT or one.sketch.comparator or one.sketch.quantity is None:
            continue
        nouns = _nouns(one)
        shared = bool(nouns) or _is_shared(one)
        if not nouns and (one.sketch.type == "count" or not (shared or ahead and _is_on_average(one))):
            continue
        beside = [b for b in near(bound, one.scene, BACK, 0) if b is not one and area_ids(b.area) == area_ids(one.area)]
        totals = [b for b in beside if shared and _is_total(b, one) and _is_before(b, one)]
        numbers = _numbers(one, nouns, beside) if totals else []
        if not shared:
            totals, numbers = _told_behind(one, bound)
        if len({value(b) for b in numbers}) == 1 and (chosen := _chosen(totals, numbers, one)) is not None:
            yield (*chosen, one)


def _told_behind(one: Bound, bound: Sequence[Bound]) -> tuple[list[Bound], list[Bound]]:
    """ "Officers took 22 days off on average. In all 21,480 were lost. The force has 1,790 officers": the total, and who they are."""
    beside = [b for b in near(bound, one.scene, 0, BACK) if area_ids(b.area) == area_ids(one.area)]
    totals = [b for b in beside if b.scene is not one.scene and _is_total(b, one) and periods_agree(b, one)]
    subject = one.scene.words(one.scene.i, one.sketch.i)
    return totals, [b for b in beside if _is_counted(b) and unit_of(b) in subject] if len(totals) == 1 else []


def _numbers(one: Bound, nouns: Sequence[str], beside: Sequence[Bound]) -> list[Bound]:
    """Those over whom it is shared out: of the noun behind the figure, else the only ones that its sentence counts, or the one before."""
    counts = [b for b in beside if _is_counted(b)]
    if nouns and nouns[:2] != ["of", "them"]:
        return [b for b in counts if _counts(b, nouns)]
    here = [b for b in counts if b.scene is one.scene and b.sketch.j <= one.sketch.i]
    return here or [b for b in counts if one.scene.index - b.scene.index == 1]


def _is_counted(one: Bound) -> bool:
    told = is_number(one) and unit_of(one) not in TIMED and value(one) >= FEWEST
    return told and one.sketch.role in ("level", "after") and not one.sketch.comparator


def _chosen(totals: Sequence[Bound], numbers: Sequence[Bound], one: Bound) -> tuple[Bound, Bound] | None:
    """The total and the number that give the figure; where none do, the last total of its time, if a slip may lie between."""
    pairs = list(product([*totals, *(b for b in totals if periods_agree(b, one))], numbers[-1:]))
    exact = (pair for pair in pairs if abs(value(pair[0]) / value(pair[1]) - value(one)) <= _step(one) / 2)
    last = pairs[-1]
    times = TIMES if one.sketch.type != "count" else WITHIN
    near_enough = is_within(value(last[0]) / value(last[1]), value(one), times)
    return next(exact, last if near_enough else None)


def _step(one: Bound) -> float:
    return float(one.sketch.quantity.step) if one.sketch.quantity is not None else 1.0


def _nouns(one: Bound) -> list[str]:
    """The words behind the figure that say for whom it is: "for each officer", "per head", "an officer"."""
    words = one.scene.words(one.sketch.j, one.sketch.j + NOUN + 2)
    per = one.sketch.quantity.per if one.sketch.quantity is not None else ""
    if per and per not in TIMES_OF:
        return [per]
    opened = next((k for k, word in enumerate(words[:3]) if word in OPENING), None)
    if opened is None or MARKS & set(words[:opened]):
        return []
    if words[opened] in BARE and words[opened + 1 : opened + 2] == ["on"]:
        return []  # "£4,500 each on average"
    end = next((k for k in range(opened + 1, len(words)) if words[k] in MARKS), len(words))
    named = [word for word in words[opened + 1 : end] if word.isalpha()]
    return named[1:] if named[:1] == ["one"] else named


def _is_shared(one: Bound) -> bool:
    """ "That is 8.4 days each", "nine days apiece", "the average victim lost £20,000", "making the average four hours"."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 2)
    bare = (
        behind[:1]
        and behind[0] in BARE
        and (behind[1:] == [] or behind[1] in MARKS or behind[1] in ("and", "for", "on"))
    )
    opened = one.scene.words(one.scene.i, one.scene.i + 1) == ["each"]
    ahead = one.scene.words(one.sketch.i - AHEAD, one.sketch.i)
    return bool(bare) or opened or not AVERAGE.isdisjoint(ahead)


def _is_on_average(one: Bound) -> bool:
    """ "Took 22 days off sick on average"."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + NOUN)
    return any(word == "on" and following in AVERAGE for word, following in pairwise(behind))


def _is_total(total: Bound, one: Bound) -> bool:
    money = total.sketch.type == one.sketch.type == "money"
    timed = one.sketch.type == "duration" and unit_of(one) in TIMED and unit_of(one) == unit_of(total)
    told = total.sketch.role == "level" and value(total) > FEWEST * value(one) and not _is_time(total)
    counted = total.sketch.type == one.sketch.type == "count" and unit_of(total) == unit_of(one) != ""
    return (money or timed or counted) and told and not _nouns(total) and not _is_shared(total)


def _is_time(total: Bound) -> bool:
    """ "Last year", as so many hours: the time in which, and no total of hours."""
    return total.sketch.type == "duration" and not any(
        total.scene.tokens.kind[k] == "number" for k in range(total.sketch.i, total.sketch.j)
    )


def _is_before(total: Bound, one: Bound) -> bool:
    return total.scene.index < one.scene.index or total.sketch.i < one.sketch.i


def _counts(number: Bound, nouns: Sequence[str]) -> bool:
    """Whether a number counts those for each of whom the figure is; "a head" is of staff."""
    unit = unit_of(number)
    stems = {noun.removesuffix("s") for noun in nouns}
    return (
        unit.removesuffix("s") in stems
        or number.facets.topic is not None
        and number.facets.topic.removesuffix("s") in stems
    )
