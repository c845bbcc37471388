"""Which figure of a place another is said to stand above or below: "158,421 offences, which is 41,542 fewer than Kent"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.parts import value
from claimcheck.domain.values import Quantity

BEHIND = 6  # tokens behind a figure in which the amount may stand by which it is above or below that of a place
FAR_OFF = 4.0  # times beyond which two counts are hardly of one thing


def is_gauged_by(one: Bound, other: Bound, there: Sequence[Bound]) -> bool:
    """Whether "158,421 offences, which is 41,542 fewer than Kent" is said against `other`, of all figures told of that place (`there`).

    A count that does not name what it is of, paragraphs below, may be of something else; a told amount must lie between the two.
    """
    amount = next((quantity for i, _, quantity in one.scene.quantities if 0 <= i - one.sketch.j < BEHIND), None)
    if amount is not None:
        told = {value(each) for each in there if each.sketch.quantity is not None and _lies_between(one, each, amount)}
        return told == {value(other)}
    low, high = sorted((value(one), value(other)))
    own = one.strong or one.scene.index - other.scene.index <= 1
    return one.sketch.type != "count" or own and high <= FAR_OFF * low


def _lies_between(one: Bound, other: Bound, amount: Quantity) -> bool:
    gap = abs(value(one) - value(other))
    share = gap / max(1e-9, value(other)) * 100
    return abs((share if amount.unit == "percent" else gap) - float(amount.low)) <= float(amount.step) / 2
