"""Numbers spoken of again of which two digits changed places: "£4.6m on overtime ... the £6.4m paid out"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, Pair, is_exact, measure_of, unit_of
from claimcheck.claims.context.parts import value
from claimcheck.claims.ties.tellings.pointed_tellings import (
    NOW,
    is_narrowed,
    is_pointed_at,
    is_told_twice,
    is_worked_out,
    may_be_one_area,
    may_be_one_time,
    words_printed,
)
from claimcheck.claims.ties.tellings.swapped_tellings import OF_ANYTHING, STEM, are_told_apart
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import ALL_CRIME

# Digits before the noughts from which exchanged ones are hardly chance, and hardly of any two things.
PARTICULAR, LONG = 3, 5
OPENING = frozenset(['"', "“", "'", "‘"])
THIS = (["this"], ["that"])
_grammar = word_sets("grammar", "pointed_tellings")
OWNING, SOMEBODY = _grammar["owning"], _grammar["somebody"]


def find_exchanged(bound: Sequence[Bound], unclaimed: Sequence[Bound]) -> Iterator[Pair]:
    """(the later figure, the earlier) where two digits changed places in a number that is spoken of again.

    "1,160 incidents were reported. / Women made up nine in ten of the 1,106 complainants", "When 68,470 people put the phone down":
    that it is called by another noun, or is no claim, is no matter; that the words make it another thing or time is.
    """
    every = [*bound, *unclaimed]
    groups: dict[str, list[Bound]] = {}
    for one in every:
        groups.setdefault("".join(sorted(_particular(one))), []).append(one)
    groups.pop("", None)
    printed = words_printed(bound[0]) if bound else Counter()
    for other in every:
        alike = groups.get("".join(sorted(_particular(other))), ())
        if len(alike) < 2 or not _is_spoken_of(other) or is_told_twice(other, printed):
            continue
        told = [one for one in alike if _is_told_of(one, other) and not are_told_apart(one, other, every)]
        if len({value(one) for one in told}) == 1 and not is_worked_out(other, bound):
            yield other, told[0]
    for other in bound:
        if other.sketch.type in ("money", "percentage") and is_exact(other) and not is_told_twice(other, printed):
            yield from _swapped(other, bound)


def _particular(one: Bound) -> str:
    """The digits of a number that is hardly like another by chance, told as a level or as a rise in a number."""
    quantity = one.sketch.quantity
    if quantity is None or quantity.low != quantity.high and quantity.modifier == "between":
        return ""
    counted = one.sketch.type == "count" or one.sketch.type == "change" and measure_of(one) == ""
    digits = f"{quantity.low:f}"
    return digits if counted and digits.isdecimal() and len(digits.rstrip("0")) >= PARTICULAR else ""


def _is_spoken_of(one: Bound) -> bool:
    """Whether somebody says a number, or the words before it say that it has been told: "of 414 thefts", "its 146 reports"."""
    if not is_exact(one) or one.sketch.type != "count" or one.sketch.role not in NOW or one.sketch.comparator:
        return False
    before = one.scene.words(one.sketch.i - 1, one.sketch.i)
    pointed = is_pointed_at(one) or before[-1:] != [] and before[-1] in OWNING
    named = one.facets.topic is not None or one.sketch.j - one.sketch.i > 1
    return named and (pointed or _is_said(one))


def _is_said(one: Bound) -> bool:
    """Whether somebody says the number: the sentence opens with a mark of speech, where the number is no claim."""
    return one.speaker is not None or not OPENING.isdisjoint(one.scene.words(one.scene.i, one.scene.i + 1))


def _is_told_of(one: Bound, other: Bound) -> bool:
    if one.scene.index >= other.scene.index or not are_exchanged(_particular(one), _particular(other)):
        return False
    if one.sketch.role == "bracket" or not may_be_one_time(one, other):
        return False
    if len(_particular(other)) >= LONG:
        return may_be_one_area(one, other)
    topics = {one.facets.topic, other.facets.topic} - {None, ALL_CRIME}
    # "the 204 people in Luton"
    some = not _is_said(other) and is_narrowed(other)
    return len(topics) < 2 and not some and _is_so_called(one, other) and may_be_one_area(one, other)


def _is_so_called(one: Bound, other: Bound) -> bool:
    """Whether what the first counts may go by the second's noun: one that goes with anything or anybody, or that its own sentence has."""
    if one.facets.topic is not None and one.facets.topic == other.facets.topic:
        return True
    nouns = [unit_of(each) for each in (one, other)]
    said = {word[:STEM] for word in one.scene.words(one.scene.i, one.scene.j)}
    loose = [noun in ("", *OF_ANYTHING, *SOMEBODY) for noun in nouns]
    return nouns[1][:STEM] in said or loose[1] and (loose[0] or other.facets.topic is not None)


def _swapped(other: Bound, bound: Sequence[Bound]) -> Iterator[Pair]:
    """ "£4.6m on overtime ... the £6.4m paid out", "64 per cent are satisfied ... the 46 per cent who were satisfied"."""
    if not is_pointed_at(other) and other.scene.words(other.sketch.i - 1, other.sketch.i) not in THIS:
        return
    told = [one for one in bound if one.sketch.type == other.sketch.type and one.scene.index < other.scene.index]
    told = [one for one in told if is_exact(one) and one.sketch.role in (*NOW, "share") and may_be_one_area(one, other)]
    told = [one for one in told if one.facets.topic == other.facets.topic and not one.sketch.comparator]
    swapped = [one for one in told if are_exchanged(*(_significant(each) for each in (one, other)))]
    alone = len({value(one) for one in swapped}) == 1 and not other.sketch.comparator
    if alone and may_be_one_time(swapped[0], other) and not are_told_apart(swapped[0], other, bound):
        yield other, swapped[0]


def _significant(one: Bound) -> str:
    """The digits of a figure without noughts behind them: "4600000" and "4.6" are "46"."""
    return f"{value(one):f}".rstrip("0").replace(".", "").rstrip("0")
