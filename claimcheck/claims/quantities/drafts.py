"""A quantity while it is being read: which tokens it takes, its value, unit and hedge."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.claims.quantities.numbers import Kind
from claimcheck.domain.text import Span
from claimcheck.domain.values import Modifier, Quantity
from claimcheck.nlp.tokens import Tokens

CENT = Decimal("0.01")
# Units of which a round number is as exact as any other: "about 20 per cent" is not to the nearest ten.
EXACT = frozenset(("percent", "percentage_points", "times"))


@dataclass(slots=True)
class Draft:
    """Tokens `i` to `j` are the number, `first` to `last` the figure with sign, unit and hedge; `noun` marks a unit that is counted."""

    i: int
    j: int
    first: int
    last: int
    low: Decimal
    high: Decimal
    step: Decimal
    unit: str = ""
    modifier: Modifier = "exact"
    kind: Kind = "cardinal"
    scale: int = 1
    noun: bool = False
    part: Decimal | None = None
    of: Decimal | None = None
    per: str = ""

    def finish(self, tokens: Tokens) -> Quantity:
        """The quantity, with spans in characters."""
        low = _plain(self.low)
        return Quantity(
            span=Span(start=tokens.start[self.first], end=tokens.end[self.last - 1]),
            number=Span(start=tokens.start[self.i], end=tokens.end[self.j - 1]),
            low=low,
            high=low if self.high == self.low else _plain(self.high),
            unit=self.unit,
            step=_step(self),
            modifier=self.modifier,
            ratio=self.of is not None,
            part=self.part,
            of=self.of,
            per=self.per,
        )


def _plain(value: Decimal) -> Decimal:
    """Without needless zeros or an exponent: 5E+6 becomes 5000000, 1.50 becomes 1.5."""
    whole = int(value)
    return Decimal(whole) if whole == value else value.normalize()


def _step(draft: Draft) -> Decimal:
    """The precision as printed; a hedged round number is taken to be rounded to its last digit that is not nought."""
    if draft.modifier == "exact" or draft.unit in EXACT or draft.kind != "cardinal" or draft.low < 100:
        return draft.step
    digits = str(int(draft.low))
    zeros = len(digits) - len(digits.rstrip("0"))
    return max(draft.step, Decimal(10) ** zeros) if draft.low == int(draft.low) else draft.step
