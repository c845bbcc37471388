"""What a figure can be, as an interval: rounding, slack, bounds and gaps are all the same to a sum or a rank."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from claimcheck.domain.measures import Bound, Figure
from claimcheck.domain.rates import BASES

SHARES = ("percent", "score", "per_")
MARGIN = 1e-9
# Units of which even a number without decimals was rounded: 12 per cent, but 12 offences.
ROUNDED = frozenset(("percent", "percentage_points", *BASES, "score", "per_day", "minutes"))


class Interval(NamedTuple):
    """Low and high, both included unless `open_low` or `open_high`. Unknown is all the line."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def above(self, other: Interval) -> bool:
        """Whether every value here is greater than every value there."""
        if self.low > other.high + MARGIN:
            return True
        return abs(self.low - other.high) <= MARGIN and (self.open_low or other.open_high)

    @property
    def known(self) -> bool:
        """Whether there is any limit."""
        return self.low != -inf or self.high != inf


EVERYTHING = Interval(low=-inf, high=inf)


def rounding(step: float, unit: str) -> float:
    """How far a value may lie from what was published: half a step; nothing for a count told to the unit."""
    return 0.0 if step == 1 and unit not in ROUNDED else step / 2


def is_exact(figure: Figure) -> bool:
    """Whether the printed number is the number itself: a published count, not a rate or share that was rounded."""
    return figure.status != "derived" and figure.step <= 1 and not figure.unit.startswith(SHARES)


def interval_of(figure: Figure) -> Interval:
    """All that the figure can be: half a step about a rounded value, the slack about a derived one, one side of a bound."""
    if figure.value is None:
        return EVERYTHING
    value = float(figure.value)
    if figure.status == "bound":
        return _bounded(figure.bound, value, figure)
    if is_exact(figure):
        return Interval(low=value, high=value)
    half = float(figure.slack) if figure.status == "derived" else float(figure.step) / 2
    return Interval(low=value - half, high=value + half, open_high=figure.status != "derived")


def printed_interval(figure: Figure) -> Interval:
    """As `interval_of`, but a published value is the point that was printed: ranks are taken at the printed precision."""
    if figure.value is None or figure.status in ("bound", "derived"):
        return interval_of(figure)
    return Interval(low=float(figure.value), high=float(figure.value))


def _bounded(bound: Bound | None, value: float, figure: Figure) -> Interval:
    low, high, open_low, open_high = -inf, inf, False, False
    sides = [(bound, value), (figure.also[0], float(figure.also[1]))] if figure.also else [(bound, value)]
    for side, limit in sides:
        if side in ("at_least", "more_than"):
            low, open_low = limit, side == "more_than"
        else:
            high, open_high = limit, side == "less_than"
    return Interval(low=low, high=high, open_low=open_low, open_high=open_high)
