"""Numbers as printed are intervals: "21 per cent" is [20.5, 21.5), "nearly half" lies below and near 50.

`inner` is where the words are right, `outer` where they are loose but not false; beyond it they are wrong.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import NamedTuple

from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity
from claimcheck.reference.intervals import rounding

INFINITE = math.inf
NEARLY = re.compile(
    r"\b(nearly|almost|just under|just below|just short of|close to|approaching|not quite|virtually)\b", re.I
)
PLAINLY, LARGELY = 0.02, 0.05  # shares of a round figure by which it may be rounded, and by which that is loose
ROUNDLY = (0.925, 1.075)  # times what "a quarter" says: 26.5 per cent is loosely one, 23 is not
HALVED, HALVINGS = re.compile(r"\bhalv", re.I), (45.0, 56.5)  # falls in per cent: from 34 to 15 is loosely halved
LOOSE = (0.9, 1.19)  # times what "doubled" says: from 188 to 438 is loosely so, and more than so
MOST_PERCENT = 100.0
# times what "almost double", "nearly a third" and "nearly two thirds" say, below which that is wrong
ALMOST, ALMOST_IN_WORDS, ALMOST_MOST = 0.85, 0.8, 0.88
HALF = 50.0
FRACTION = re.compile(
    r"\b(half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?\b|\bdouble|\btrebl|\btripl|\bquadrupl"
    r"|\bhalv|\btwice\b|fold\b",
    re.I,
)
ONE_IN = re.compile(r"\b(?:one|1|two|2|three|3|four|4|\w+)\s+(?:in|out of)\s+(?:every\s+)?", re.I)
FOR_EVERY = re.compile(r"\bfor (?:every|each)\b", re.I)
# "A hundred officers" are no 100 to the man.
BY_THE_HUNDRED = re.compile(
    r"\b(?:an?|two|three|four|five|six|seven|eight|nine|ten|half an?)\s+(?:hundred|thousand|million|dozen)\b(?! and)",
    re.I,
)
# zeros at the end, and size, from which a bare number may have been rounded: "3,000 officers"
ROUND, ROUND_FROM = 2, 1000
TENTHS = 10  # "four in ten" may loosely be 43 per cent


class Interval(NamedTuple):
    """From `low` to `high`. A point is closed; anything wider holds its inside (21.5 rounds up or down, so ends touch nothing)."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether a value can lie in both. Ends that merely touch do not count, unless one of the two is a point."""
        low = self.low if self.low > other.low else other.low  # asked so often that max and min would tell
        high = self.high if self.high < other.high else other.high
        slack = 1e-9 * (abs(low) if 1.0 < low < INFINITE or -INFINITE < low < -1.0 else 1.0)
        if self.low == self.high or other.low == other.high:
            return low <= high + slack
        return low < high - slack

    def scaled(self, factor: float) -> Interval:
        """Both ends times a positive factor."""
        return Interval(self.low * factor, self.high * factor)

    @property
    def middle(self) -> float:
        """The value half-way."""
        return (self.low + self.high) / 2


class Printed(NamedTuple):
    """A quantity as printed: where its words are right, where they are only loose, and how far a round number may be a rounded one."""

    inner: Interval
    outer: Interval
    rounded: Interval | None = None

    def changed(self, how: Callable[[Interval], Interval]) -> Printed:
        """All intervals changed in one way."""
        rounded = None if self.rounded is None else how(self.rounded)
        return Printed(inner=how(self.inner), outer=how(self.outer), rounded=rounded)


def printed(quantity: Quantity, words: str = "") -> Printed:
    """The intervals of a quantity. `words` are those of its span: they tell "nearly 50" from "under 50", "one in 14" from 7.14."""
    low, high, half = float(quantity.low), float(quantity.high), float(quantity.step) / 2
    if quantity.modifier in ("exact", "between"):
        inner = _fraction(quantity, words) or Interval(low - half, high + half)
        if BY_THE_HUNDRED.search(words) and not any(map(str.isdecimal, words)):
            return Printed(*_approx(low, high, half, words))
        if quantity.unit == "percent" and quantity.of == TENTHS and (quantity.part or 0) > 1:
            return Printed(inner=inner, outer=Interval(low - TENTHS / 2, high + TENTHS / 2))
        if quantity.unit == "times" and FRACTION.search(words):
            return Printed(inner=inner, outer=Interval(low * LOOSE[0], high * LOOSE[1]))
        if HALVED.search(words) and quantity.unit == "percent":
            return Printed(inner=inner, outer=Interval(*HALVINGS))
        if FRACTION.search(words) and quantity.unit == "percent":
            return Printed(inner=inner, outer=Interval(low * ROUNDLY[0], high * ROUNDLY[1]))
        if quantity.unit == "percent" and low == high >= MOST_PERCENT and quantity.step == 1:
            return Printed(inner=inner, outer=_beyond_all(low))
        outer, rounded = (_rounded(quantity, inner, reach) for reach in (LARGELY, PLAINLY))
        return Printed(inner=inner, outer=outer, rounded=rounded)
    return Printed(*HEDGES[quantity.modifier](low, high, half, words))


def _beyond_all(value: float) -> Interval:
    """Rises of more than all are told loosely: "170 per cent" for 174.6, "132 per cent" for 132.7, of which the rest is cut off."""
    return Interval(value - 5, value + 5) if value % 10 == 0 else Interval(value - 0.5, value + 1)


def _fraction(quantity: Quantity, words: str) -> Interval | None:
    """Shares in words are rounder than figures: "one in 14" is 1/13.5 to 1/14.5, "a third" 33.3 within a twentieth of it."""
    value = float(quantity.low)
    if quantity.ratio and quantity.of == 100 and value > 1 and quantity.step == 1:
        return Interval(value - 0.5, value + 0.5)  # "five in every hundred" is five to the nearest whole
    if quantity.unit == "percent" and quantity.of and quantity.part == 1 and FOR_EVERY.search(words):
        digits = f"{quantity.of:.0f}"
        half = min(10 ** (len(digits) - len(digits.rstrip("0"))) / 2, LARGELY * float(quantity.of))
        return Interval(100 / (float(quantity.of) + half), 100 / (float(quantity.of) - half))
    if quantity.unit == "percent" and ONE_IN.search(words) and value > 0:
        whole = 100 / value
        if abs(whole - round(whole)) < 0.02 * whole and whole >= 1.9:
            return Interval(100 / (round(whole) + 0.5), 100 / (round(whole) - 0.5))
        return Interval(value * 0.95, value * 1.05)
    if quantity.unit in ("percent", "times") and quantity.low == quantity.high and FRACTION.search(words):
        return Interval(value * 0.95, value * 1.05)
    return None


def _rounded(quantity: Quantity, inner: Interval, reach: float) -> Interval:
    """Where an exact figure may be a round one: 3,000 officers may be 3,040, and loosely 3,140."""
    value = quantity.low
    whole = value == value.to_integral_value() and quantity.low == quantity.high and quantity.step == 1
    if not whole or quantity.unit == "seconds":  # "16 minutes and 40 seconds" are 1,000 seconds to the second
        return inner
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros < ROUND or len(digits) <= zeros or value < ROUND_FROM:
        return inner
    half = min(10**zeros / 2, reach * float(value))
    return Interval(inner.low - half, inner.high + half)


def _approx(low: float, high: float, half: float, _words: str) -> tuple[Interval, Interval]:
    """About, around, some: within 5 per cent it is right, beyond 10 it is not."""
    near = Interval(min(low * 0.95, low - half), max(high * 1.05, high + half))
    return near, Interval(min(low * 0.9, near.low), max(high * 1.1, near.high))


def _above(low: float, high: float, half: float, _words: str) -> tuple[Interval, Interval]:
    """More than, over, at least: from the figure to a quarter above it; further up it is true, and misleads."""
    slip = min(half, 0.01 * low) if low > 0 else 0.0
    return Interval(low, high * 1.25), Interval(low - slip * 0.5, INFINITE)


def _below(low: float, high: float, half: float, words: str) -> tuple[Interval, Interval]:
    """Nearly: the last tenth below the figure. Under, fewer than, up to: anything below it."""
    slip = min(half, 0.01 * high) * 0.5
    if NEARLY.search(words) and any(map(str.isdecimal, words)) and "in" not in words.lower().split():
        slip = max(slip, half if high < MOST_PERCENT else slip)  # "almost 20 per cent" of 20.2
    if NEARLY.search(words):
        in_words = FRACTION.search(words) and TENTHS < high < MOST_PERCENT
        least = (ALMOST_IN_WORDS if high <= HALF else ALMOST_MOST) if in_words else ALMOST
        return Interval(low * 0.9 - 1e-9, high), Interval(low * least, high + slip)
    return Interval(-INFINITE, high), Interval(-INFINITE, high + slip)


HEDGES = {"approx": _approx, "more_than": _above, "at_least": _above, "less_than": _below, "up_to": _below}


def published(figure: Figure) -> Interval | None:
    """Where the true value of a published figure lies: half a step of rounding, or the slack of an estimate. None when not known.

    Counts published to the unit are points. A figure known only from one side reaches to infinity on the other.
    """
    if figure.value is None:
        return None
    value, step, slack = float(figure.value), float(figure.step), float(figure.slack) if figure.slack else 0.0
    if figure.status == "bound":
        return _bounded(figure, value)
    reach = slack + rounding(step, figure.unit)
    return Interval(value - reach, value + reach)


def share(part: Figure, whole: Figure) -> Interval | None:
    """Where the per cent lies that one published figure is of another; None where either is not known, or there may be none of them."""
    small, large = published(part), published(whole)
    if small is None or large is None or large.low <= 0:
        return None
    return Interval(small.low / large.high * 100, small.high / large.low * 100)


def _bounded(figure: Figure, value: float) -> Interval:
    ends = [(figure.bound, value)] + ([(figure.also[0], float(figure.also[1]))] if figure.also else [])
    low = max([end for name, end in ends if name in ("at_least", "more_than")], default=-INFINITE)
    high = min([end for name, end in ends if name in ("at_most", "less_than")], default=INFINITE)
    return Interval(low, high)
