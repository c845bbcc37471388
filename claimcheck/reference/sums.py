"""Sums over few figures, with how far rounding and slack let the answer be off: changes, shares, totals, averages, multiples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import inf
from typing import Literal

from claimcheck.domain.measures import Figure
from claimcheck.domain.values import ChangeDirection
from claimcheck.reference.intervals import Interval, interval_of

Unit = Literal["percent", "percentage_points", "times", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """An answer worked out from figures: its value, the least and most that the figures allow, and the sum in words."""

    value: float
    low: float
    high: float
    unit: str
    figures: tuple[Figure, ...]
    sum: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A change between two figures: the amount in their own unit (points, for shares), per cent and times (None from nought)."""

    direction: ChangeDirection
    amount: Estimate
    percent: Estimate | None
    times: Estimate | None


def _value(figure: Figure) -> float:
    if figure.value is None:
        raise ValueError(f"{figure.measure} of {figure.area} has no value")
    return float(figure.value)


def show(figure: Figure) -> str:
    """The value as it is printed in a sum: "1,234" or "12.3"."""
    return "unknown" if figure.value is None else f"{figure.value:,}"


def change(before: Figure, after: Figure) -> Movement:
    """From one figure to another. Raises ValueError when either has no value."""
    old, new = _value(before), _value(after)
    direction: ChangeDirection = "up" if new > old else "down" if new < old else "none"
    return Movement(
        direction=direction, amount=gap(after, before), percent=_percent(before, after), times=multiple(after, before)
    )


def _percent(before: Figure, after: Figure) -> Estimate | None:
    times = multiple(after, before)
    if times is None:
        return None
    low, high = 100 * (times.low - 1), 100 * (times.high - 1)
    words = f"({show(after)} - {show(before)}) / {show(before)}"
    return Estimate(
        value=100 * (times.value - 1), low=low, high=high, unit="percent", figures=(before, after), sum=words
    )


def gap(one: Figure, other: Figure) -> Estimate:
    """How much more the one is than the other, in their unit; percentage points between shares."""
    first, second = interval_of(one), interval_of(other)
    unit = "percentage_points" if one.unit == "percent" else one.unit
    words = f"{show(one)} - {show(other)}"
    low, high = first.low - second.high, first.high - second.low
    return Estimate(value=_value(one) - _value(other), low=low, high=high, unit=unit, figures=(one, other), sum=words)


def multiple(one: Figure, other: Figure) -> Estimate | None:
    """How many times the other the one is; None when the other is nought."""
    return _ratio(one, other, 1.0, "times")


def share(part: Figure, whole: Figure) -> Estimate | None:
    """What per cent of the whole the part is; None when the whole is nought."""
    return _ratio(part, whole, 100.0, "percent")


def _ratio(one: Figure, other: Figure, scale: float, unit: Unit) -> Estimate | None:
    top, bottom = _value(one), _value(other)
    if bottom == 0:
        return None
    first, second = interval_of(one), interval_of(other)
    low, high = _ends(first, second)
    return Estimate(
        value=scale * top / bottom,
        low=scale * low,
        high=scale * high,
        unit=unit,
        figures=(one, other),
        sum=f"{show(one)} / {show(other)}",
    )


def _ends(first: Interval, second: Interval) -> tuple[float, float]:
    if second.low <= 0 <= second.high:
        return -inf, inf
    ends = [a / b for a in (first.low, first.high) for b in (second.low, second.high)]
    return min(ends), max(ends)


def total(figures: Sequence[Figure]) -> Estimate | None:
    """The figures added up; None when there are none or one has no value of its own."""
    if not figures or any(figure.value is None or figure.status == "bound" for figure in figures):
        return None
    intervals = [interval_of(figure) for figure in figures]
    exact = sum((figure.value for figure in figures if figure.value is not None), Decimal(0))
    return Estimate(
        value=float(exact),
        low=sum(interval.low for interval in intervals),
        high=sum(interval.high for interval in intervals),
        unit=figures[0].unit,
        figures=tuple(figures),
        sum=" + ".join(show(figure) for figure in figures)
        if len(figures) <= 6
        else f"the sum of {len(figures)} figures",
    )


def average(figures: Sequence[Figure]) -> Estimate | None:
    """The plain mean over the figures (an average force), not weighted; None as for `total`."""
    added = total(figures)
    if added is None:
        return None
    size = len(figures)
    words = f"{added.sum.removeprefix('the ') if size > 6 else '(' + added.sum + ')'} / {size}"
    return Estimate(
        value=added.value / size,
        low=added.low / size,
        high=added.high / size,
        unit=added.unit,
        figures=added.figures,
        sum=words,
    )
