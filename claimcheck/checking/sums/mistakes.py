"""Known mistakes: which slip of the pen or of the sum gives the figure that is printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.checking.sums.broken import Broken
from claimcheck.checking.terms.equations import divide, is_relative
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.terms import RATES, Term
from claimcheck.checking.terms.wording import amount, number
from claimcheck.domain.digits import are_exchanged

TELLING = 10  # per cent, below which a whole number is met by chance


def mistake(kind: str, terms: Sequence[Term], asked: int, right: float) -> str:
    """The slip that explains the printed figure, as the end of a sum ("20 is 100 / 500"), or nothing."""
    term = terms[asked]
    if kind == "change" and asked == 2:
        found = _of_change(terms)
    elif kind == "share" and asked == 2:
        found = _of_share(terms)
    else:
        found = ""
    return found or swapped(term, right)


def is_known_slip(broken: Broken) -> bool:
    """Whether a slip that reporters make explains the derived figure of a broken tie: what a merely likely tie needs to speak."""
    if broken.fault in ("percent-for-points", "rate-unit-confusion"):
        return True
    if broken.fault != "change-does-not-follow" or broken.terms[2].claim.quantity is None:
        return False
    told = broken.terms[2]
    exact = broken.terms[2].claim.quantity.modifier == "exact"
    # "one per cent" is met by any two figures
    by_chance = told.unit == "percent" and told.value < TELLING and told.step >= 1
    return exact and not by_chance and bool(_of_change(broken.terms))


def swapped(term: Term, right: float) -> str:
    """Two digits next to each other changed places, or a nought was lost or added."""
    printed, meant = _digits(term.value, term.step), _digits(right, term.step)
    if are_exchanged(printed, meant):
        return f"{number(term.value, term.step)} looks like {number(right, term.step)} with two digits swapped"
    if right and any(abs(term.value / right / factor - 1) < 1e-6 for factor in (10, 0.1, 100, 0.01)):
        how = "too many" if term.value > right else "lost"
        return f"{number(term.value, term.step)} looks like {number(right, term.step)} with a nought {how}"
    return ""


def _digits(value: float, step: float) -> str:
    return number(value, step).replace(",", "")


def _of_change(terms: Sequence[Term]) -> str:
    before, after, told = (term.value for term in terms)
    inside = _as_printed(terms[2])
    gap, printed = abs(after - before), number(told, min(terms[2].step, 1.0))
    a, b, d = (number(x, min(t.step, 1.0)) for x, t in ((after, terms[1]), (before, terms[0]), (gap, terms[1])))
    tries: tuple[tuple[Callable[[], float], str], ...] = ()
    if terms[2].unit == "percent":
        tries = (
            (lambda: gap / after * 100, f"the printed {printed} is {d} / {a}: divided by the later figure by mistake"),
            (
                lambda: after / before * 100,
                f"the printed {printed} is {a} / {b}: the whole, and not the rise",
            ),
        )
    elif terms[2].unit == "times":
        tries = ((lambda: gap / before, f"the printed {printed} is {d} / {b}: the rise, and not the whole"),)
    else:
        tries = (
            (lambda: after, f"the printed {printed} is the later total, not the change"),
            (lambda: before, f"the printed {printed} is the earlier total, not the change"),
        )
    return next((words for made, words in tries if _near(made, inside)), "")


def _of_share(terms: Sequence[Term]) -> str:
    part, whole, _ = (term.value for term in terms)
    inside, printed = _as_printed(terms[2]), number(terms[2].value, terms[2].step)
    p, w, rest = number(part, 1), number(whole, 1), number(whole - part, 1)
    tries = (
        (
            lambda: part / (whole - part) * 100,
            f"the printed {printed} is {p} / {rest}: of the others, and not of all",
        ),
        (lambda: 100 - part / whole * 100, f"the printed {printed} is the share of the others, {rest} / {w}"),
    )
    return next((words for made, words in tries if _near(made, inside)), "")


def _as_printed(term: Term) -> Interval:
    """The printed value within its rounding: a hedge is no reason to see a slip in what is merely possible."""
    return Interval(term.value - term.step / 2, term.value + term.step / 2)


def _near(made: Callable[[], float], inside: Interval) -> bool:
    try:
        value = made()
    except ZeroDivisionError:
        return False
    return Interval(value, value).meets(inside)


def worked(kind: str, terms: Sequence[Term]) -> str:
    """The sum in words, with what it comes to: "500 - 400 = 100; 100 / 400 = 25 per cent"."""
    if kind == "change":
        return _worked_change(terms)
    if kind in ("share", "rate"):
        quotient = divide(Interval(terms[0].value, terms[0].value), Interval(terms[1].value, terms[1].value))
        scale = {**RATES, "times": 1.0}.get(terms[2].unit, 100.0)
        return f"{_n(terms[0])} / {_n(terms[1])} = {terms[2].told(quotient.low * scale)}" if quotient else ""
    if kind == "sum":
        added = sum(term.value for term in terms[1:])
        return f"{' + '.join(_n(term) for term in terms[1:])} = {terms[0].told(added)}"
    if kind in ("difference", "gap"):
        high, low = sorted(terms[:2], key=lambda term: -term.value)
        if is_relative(terms):
            return _worked_change([terms[1], terms[0], terms[2]])
        return f"{_n(high)} - {_n(low)} = {terms[2].told(high.value - low.value)}"
    if kind == "each":
        return (
            f"{_n(terms[0])} / {_n(terms[1])} = {terms[2].told(terms[0].value / terms[1].value)}"
            if terms[1].value
            else ""
        )
    if kind == "complement":
        rest, *others = terms[1], terms[0], *terms[2:]
        told = (number(term.value, min(term.step, 0.1)) for term in (*others, rest))
        return f"{' + '.join(told)} = {number(sum(term.value for term in terms), 0.1)} per cent"
    if kind == "multiple":
        high, low = sorted(terms[:2], key=lambda term: -term.value)
        return f"{_n(high)} / {_n(low)} = {number(high.value / low.value, 0.01)}" if low.value else ""
    return ""


def _n(term: Term) -> str:
    return term.told(term.value)


def _worked_change(terms: Sequence[Term]) -> str:
    before, after, told = terms
    high, low = sorted((before, after), key=lambda term: -term.value)
    gap = high.value - low.value
    step = min(before.step, after.step)
    first = f"{_n(high)} - {_n(low)} = {before.told(gap) if before.unit != 'percent' else amount(gap, 'percentage_points', step)}"
    if told.unit == "percent" and before.value:
        share = number(gap / before.value * 100, min(told.step, 0.1))
        return f"{first}; {number(gap, step)} / {number(before.value, step)} = {share} per cent"
    if told.unit == "times" and before.value:
        return f"{_n(after)} / {_n(before)} = {number(after.value / before.value, 0.01)}"
    return first
