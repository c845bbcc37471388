"""Sums of money, or days, with those that they are shared out over: "£9.3 million, or £2,900 for each of its 3,200 officers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.bound import Bound, near, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.parts import is_number, is_within, value

Triple = tuple[Bound, Bound, Bound]
OPENING = word_sets("grammar", "each_ties")["opening"]
BACK = 2  # sentences before the figure in which the total and the number stand
NOUN = 4  # tokens behind it in which it is said of whom
TIMES = 3.0  # times by which a slip may be out
FEWEST = 20  # officers, say


def find_each(bound: Sequence[Bound]) -> Iterator[Triple]:
    """(total, number, so much for each)."""
    for one in bound:
        if one.sketch.type not in ("money", "duration") or one.sketch.comparator or one.sketch.quantity is None:
            continue
        nouns = _nouns(one)
        if not nouns:
            continue
        beside = [b for b in near(bound, one.scene, BACK, 0) if b is not one and area_ids(b.area) == area_ids(one.area)]
        totals = [b for b in beside if _is_total(b, one)]
        numbers = {
            value(b): b
            for b in beside
            if is_number(b) and value(b) >= FEWEST and (_counts(b, nouns) or _is_them(b, one, nouns))
        }
        if totals and len(numbers) == 1:
            number = next(iter(numbers.values()))
            if is_within(value(totals[-1]) / value(number), value(one), TIMES):
                yield totals[-1], number, one


def _nouns(one: Bound) -> list[str]:
    """The words behind the figure that say for whom it is: "for each officer", "per head", "an officer"."""
    words = one.scene.words(one.sketch.j, one.sketch.j + NOUN + 2)
    per = one.sketch.quantity.per if one.sketch.quantity is not None else ""
    if per and per not in ("day", "week", "month", "year", "hour"):
        return [per]
    opened = next((k for k, word in enumerate(words[:3]) if word in OPENING), None)
    return (
        []
        if opened is None or {",", ".", ";"} & set(words[:opened])
        else [w for w in words[opened + 1 :] if w.isalpha()]
    )


def _is_total(total: Bound, one: Bound) -> bool:
    money = total.sketch.type == one.sketch.type == "money"
    days = one.sketch.type == "duration" and unit_of(one) == "days" == unit_of(total) and total.sketch.type == "count"
    before = total.scene.index < one.scene.index or total.sketch.i < one.sketch.i
    return (
        (money or days)
        and before
        and total.sketch.role == "level"
        and value(total) > FEWEST * value(one)
        and not _nouns(total)
    )


def _is_them(number: Bound, one: Bound, nouns: Sequence[str]) -> bool:
    """ "With 3,700 officers on the books that comes to £4,000 for each of them"."""
    return nouns[:2] == ["of", "them"] and number.scene is one.scene and number.sketch.j <= one.sketch.i


def _counts(number: Bound, nouns: Sequence[str]) -> bool:
    """Whether a number counts those for each of whom the figure is; "a head" is of staff."""
    unit = unit_of(number)
    stems = {noun.removesuffix("s") for noun in nouns}
    return (
        unit.removesuffix("s") in stems
        or number.facets.topic is not None
        and number.facets.topic.removesuffix("s") in stems
    )
