"""Quantities as printed, ranks, changes and comparisons."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.domain.text import Span

Modifier = Literal["exact", "approx", "more_than", "less_than", "at_least", "up_to", "between"]
RankDirection = Literal["highest", "lowest", "best", "worst"]
ChangeDirection = Literal["up", "down", "none"]
Among = Literal["areas", "periods", "kinds"]

PERCENTAGES = ("percent", "percentage_points")  # units of shares, and of the gaps between them
RELATIVE = frozenset([*PERCENTAGES, "times"])  # and of multiples: they count nothing
SHORT_TIMES = ("seconds", "minutes", "hours")  # units in which an answer or an arrival is timed


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as printed: its value (a range has `low` < `high`), unit, precision and hedge.

    `unit` is one of the closed list of the design (percent, percentage_points, per_1000, gbp, minutes, times ...), or what
    is counted, in the plural ("offences", "officers"), or "" when the text does not say. `step` is the precision as printed:
    1 for "21", 0.1 for "21.3", 1000 for "2,000" when it is hedged or in thousands. `span` covers the words of the figure
    with its hedge when adjacent; `number` only the digits or number words.
    A `ratio` ("one in 14", "18 out of 20") is a percentage, and keeps its two printed numbers: `part` of `of`.
    `per` is how often, when printed ("day" in "20 calls a day"), whatever the unit.
    """

    span: Span
    number: Span
    low: Decimal
    high: Decimal
    unit: str
    step: Decimal
    modifier: Modifier = "exact"
    ratio: bool = False
    part: Decimal | None = None
    of: Decimal | None = None
    per: str = ""

    @property
    def value(self) -> Decimal:
        """The figure itself; the lower end of a range."""
        return self.low


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """A place in an order. `position` is None for "among the highest"; `field` is the printed size of the field ("of 43")."""

    span: Span
    position: int | None
    direction: RankDirection
    field: int | None = None
    field_text: str = ""
    among: Among = "areas"
    behind: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    joint: bool = False
    since: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A rise or fall. `amount` is what is printed of it; `before` and `after` are claim ids of the printed ends, if any."""

    span: Span
    direction: ChangeDirection
    amount: Quantity | None = None
    before: Quantity | None = None
    after: Quantity | None = None
