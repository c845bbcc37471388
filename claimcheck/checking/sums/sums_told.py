"""A broken tie in words: the sum that its figures give, the slip behind the printed one, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.checking.sums.broken import Broken
from claimcheck.checking.sums.mistakes import mistake, worked
from claimcheck.checking.sums.restated import either, fraction, is_in_words, is_verb, one_in, restated
from claimcheck.checking.terms.cells import capital
from claimcheck.checking.terms.equations import DERIVED, SUMS
from claimcheck.checking.terms.terms import SHARES, Term, exactly, quantity_of
from claimcheck.checking.terms.wording import amount, number

FEW = 10  # a day, below which a tenth tells something
OF = re.compile(r" of\b")


@dataclass(frozen=True, slots=True)
class Told:
    """What the blamed figure should be, the sum that gives it, and what to do."""

    expected: str
    sum: str
    advice: str


def tell(broken: Broken, index: int, text: str) -> Told:
    """The words for a broken tie whose term at `index` is to blame."""
    kind, terms = broken.tie.kind, broken.terms
    if len(terms) == 2 and kind in ("same", "share"):
        return _two_tellings(broken, terms[index], terms[1 - index], text)
    if broken.fault == "direction-contradicts":
        return _turned(broken)
    if broken.fault == "percent-for-points":
        return _points(terms, text)
    if kind == "change" and terms[1].claim.change is not None:
        return _two_amounts(broken, terms, text)
    value = SUMS[kind](terms, index)
    if value is None:
        return Told("", "", "Check the figures.")
    right = as_printed(terms, kind, index, value.middle)
    return Told(terms[index].told(right), _sum(broken, index, right, text), _advice(broken, terms[index], right, text))


def _two_tellings(broken: Broken, blamed: Term, other: Term, text: str) -> Told:
    """One thing told twice."""
    words = f"it gives both “{blamed.words}” and “{other.words}” for the same thing"
    if broken.tie.note == "redated":
        times = [f"“{one.claim.period.text}”" for one in (other, blamed) if one.claim.period is not None]
        words = f"“{blamed.words}” is told of {' and of '.join(times)}"
        return Told("", words, "Find out which of the two times is right.")
    if broken.tie.kind == "share" and blamed.unit == other.unit == "percent":
        one, two = (number(term.value, 0.1) for term in (blamed, other))
        quantity = quantity_of(other.claim)
        if is_in_words(blamed.claim, text) and quantity is not None and quantity.ratio:
            words = f"it is {one} per cent, and {quantity.number.of(text)} is {two} per cent"
        elif is_in_words(blamed.claim, text):
            words = f"it is {one} per cent, but “{other.words}” stands beside it"
        elif quantity is not None:
            words = f"“{other.words}” stands beside it, and {quantity.number.of(text)} is {two} per cent"
    return Told(other.words, words, "Find out which of the two is right, and use it in both places.")


def _turned(broken: Broken) -> Told:
    """The word says up and the figures go down, or the other way round."""
    terms, check = broken.terms, "Correct the word, or check the two figures."
    if broken.tie.kind == "relation":
        relation = "less" if broken.tie.note == "more" else "more"
        return Told("", f"{terms[0].words} is {relation} than {terms[1].words}", check)
    before, after, moved = terms
    way = "a rise" if after.value > before.value else "a fall"
    size = _size(before, after, moved)
    return Told(way, f"from {before.words} to {after.words} is {way}{f' of {size}' if size else ''}", check)


def _size(before: Term, after: Term, moved: Term) -> str:
    """How much two levels are apart, in the unit of the printed change."""
    gap = abs(after.value - before.value)
    if moved.unit == "percent":
        return moved.told(gap / before.value * 100) if before.value else ""
    return moved.told(gap) if moved.known and moved.unit != "times" else ""


def _points(terms: Sequence[Term], text: str) -> Told:
    """A gap between two percentages, printed as a per cent."""
    before, after, moved = terms
    gap, share = abs(after.value - before.value), abs(after.value / before.value - 1) * 100
    way, fine = "rise" if after.value > before.value else "fall", min(before.step, after.step)
    if abs(gap - round(gap)) < fine / 2:
        gap, fine = float(round(gap)), 1.0
    one, two, points = number(before.value, before.step), number(after.value, after.step), _short(number(gap, fine))
    rate = number(share, 1.0 if share >= 10 else 0.1)
    unit = "percentage point" if gap == 1 else "percentage points"
    words = f"from {one} to {two} per cent is a {way} of {points} {unit} (a {way} of {rate} per cent: {points} / {one})"
    printed = restated(moved.claim, text, gap, fine).split()[0].removesuffix("%").removesuffix("pc")
    in_percent = restated(moved.claim, text, share, moved.step)
    return Told(f"{points} {unit}", words, f"Write “{_short(printed)} {unit}”, or “{in_percent}”.")


def _short(figure: str) -> str:
    """ "0.7" for "0.70"."""
    return figure.rstrip("0").rstrip(".") if "." in figure else figure


def _two_amounts(broken: Broken, terms: Sequence[Term], text: str) -> Told:
    """A rise told as a number and in per cent, with one of its ends."""
    level, counted, share = terms
    start = level.value - (share.sign or 1) * counted.value
    right = counted.value / start * 100 if start else 0.0
    a, d, b = (number(x, 1) for x in (level.value, counted.value, start))
    sign = "-" if (share.sign or 1) > 0 else "+"
    words = f"{a} {sign} {d} = {b}; {d} / {b} = {amount(right, 'percent', min(share.step, 0.1))}"
    return Told(amount(right, "percent", share.step), words, _advice(broken, share, right, text))


def as_printed(terms: Sequence[Term], kind: str, index: int, middle: float) -> float:
    """The figure that the printed ones give, as they stand: with a hedged term the middle of an interval is no figure."""
    value = SUMS[kind]([exactly(one) for one in terms], index)
    if value is None:
        return middle
    if kind == "average" and index == 1:  # so many a day of 365, not of 366
        return value.low if terms[1].unit == "seconds" else value.high
    return value.middle


def _sum(broken: Broken, index: int, right: float, text: str) -> str:
    kind, terms, blamed = broken.tie.kind, broken.terms, broken.terms[index]
    words = _average(terms, right) if kind == "average" else worked(kind, terms)
    if index != DERIVED[kind] and words:
        words = f"{words}, not {terms[DERIVED[kind]].told(terms[DERIVED[kind]].value)}"
    quantity = quantity_of(blamed.claim)
    if (
        quantity is not None
        and blamed.unit == "percent"
        and is_in_words(blamed.claim, text)
        and not is_verb(blamed.claim, text)
    ):
        words = f"{words}; {quantity.number.of(text)} is {number(blamed.value, 0.1)}"
    slip = mistake(kind, terms, index, right)
    return ". ".join(filter(None, (words, capital(slip))))


def worked_as_printed(kind: str, terms: Sequence[Term]) -> str:
    """The sum in words of a tie that holds, from its figures as they stand."""
    if kind != "average":
        return worked(kind, terms)
    return _average(terms, as_printed(terms, kind, DERIVED[kind], terms[DERIVED[kind]].value))


def _average(terms: Sequence[Term], right: float) -> str:
    count, told = terms
    if not right:
        return f"{count.told(count.value)} comes to {told.told(right)}"
    if told.unit == "seconds":
        return f"{told.told(right * count.value)} / {count.told(count.value)} = {told.told(right)}"
    fine = replace(told, step=0.1) if right < FEW else told  # "438 / 365 = 1.2 a day" of "twice a day"
    return f"{count.told(count.value)} / {number(count.value / right, 1)} = {fine.told(right)}"


def _advice(broken: Broken, blamed: Term, right: float, text: str) -> str:
    """What to write in the place of the blamed figure, in the form that it has in the article."""
    if broken.fault == "rate-unit-confusion":
        return f"Make it {_as_printed(blamed, right, text)}, or correct the number of people that it is per."
    check = ", or check the figures that it is worked out from."
    if is_in_words(blamed.claim, text):
        return f"Write {either(list(_in_words(blamed, right, text)))}{check}"
    told, quantity = _as_printed(blamed, right, text), quantity_of(blamed.claim)
    if quantity is not None and quantity.modifier != "exact" and blamed.claim.span.contains(quantity.span):
        hedge = " ".join(text[quantity.span.start : quantity.number.start].split())
        if hedge:
            return f"Write “{told}” without “{hedge}”{check}"
    return f"Make it {told}{check}"


def _as_printed(term: Term, value: float, text: str) -> str:
    """A value of a term in its printed unit (times are reckoned in seconds) and form."""
    if term.unit == "seconds":
        return term.told(value)
    return restated(term.claim, text, value, min(term.step, 1.0) if term.unit in SHARES else term.step)


def _in_words(blamed: Term, right: float, text: str) -> Iterator[str]:
    """ "less than a third of", "31 per cent of"; of a verb ("doubled") the rise or fall in per cent."""
    quantity, right = quantity_of(blamed.claim), right + 0.0  # no "-0 per cent"
    if is_verb(blamed.claim, text):
        percent = right
        if blamed.unit == "times":
            percent = (1 - 1 / right if blamed.sign < 0 else right - 1) * 100
        moved = f"{'fell' if blamed.sign < 0 else 'rose'} by {amount(round(percent, 1), 'percent', 0.1)}"
        yield moved if round(percent, 1) else "did not change"
        return
    if blamed.unit == "times":
        yield amount(right, "times", 0.1) if right >= 1 else fraction(right * 100) or amount(right, "times", 0.01)
        return
    of = " of" if OF.match(text, blamed.claim.span.end) else ""
    ratio = quantity is not None and quantity.ratio
    if told := one_in(right) if ratio else fraction(right):
        yield told + of
    yield amount(right, "percent", 1.0 if right >= 1 else 0.01) + of
