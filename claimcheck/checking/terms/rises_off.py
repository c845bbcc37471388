"""How far a printed rise is from that between its two cells, and whether it is of its size at all."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity

LIKE = 2.0  # times that a slip may be off
NOT_COUNTED, FEW = ("times", "percentage_points"), 100  # of fewer another source may have some more
ROUNDED = 0.075  # of a rise by which "a quarter" may be a round one


def change_off(claim: Claim, figures: Sequence[Figure]) -> float:
    """How far a rise is from that between its two cells, as a share of the earlier one: what a revision would have to be."""
    amount, moved = claim.change.amount if claim.change is not None else None, _moved(figures)
    printed = _in_percent(amount, figures)
    if amount is None or printed is None or moved is None:
        return 0.0
    rounded = ROUNDED * printed if amount.unit == "percent" else 0.0
    return max(abs(printed - moved) - rounded, 0.0) / 100


def is_of_like_size(claim: Claim, figures: Sequence[Figure]) -> bool:
    """Whether a rise is of the size of that between its cells: 22 for 3 per cent is of something else, 25 for 37 is a slip."""
    amount, moved = claim.change.amount if claim.change is not None else None, _moved(figures)
    printed = _in_percent(amount, figures) or (float(amount.low) if amount is not None else 0.0)
    return moved is not None and printed > 0 and 1 / LIKE <= moved / printed <= LIKE


def _in_percent(amount: Quantity | None, figures: Sequence[Figure]) -> float | None:
    """A printed rise in per cent of the earlier cell; None for multiples and points, and of so few that another source has others."""
    if amount is None or amount.unit == "percent":
        return None if amount is None else float(amount.low)
    before = float(figures[1].value or 0) if len(figures) > 1 else 0.0
    counted = amount.unit not in NOT_COUNTED and before >= FEW and figures[0].unit not in ("percent", "score")
    return float(amount.low) / before * 100 if counted else None


def is_denied_by_its_rise(claim: Claim, one: Evidence, pairs: Sequence[tuple[Claim, Evidence]]) -> bool:
    """Whether the rise told in the sentence is that from the published figure, and not that from the printed one."""
    for beside, other in pairs:
        amount = beside.change.amount if beside.type == "change" and beside.change is not None else None
        if beside.sentence != claim.sentence or other.truth != "holds" or amount is None or amount.unit != "percent":
            continue
        ends = other.figures[:2]
        if len(ends) < 2 or ends[1].cell != one.figures[0].cell or ends[0].value is None or claim.quantity is None:
            continue
        moved = abs(float(ends[0].value) / float(claim.quantity.low) - 1) * 100
        if abs(moved - float(amount.low)) >= float(amount.step):
            return True
    return False


def _moved(figures: Sequence[Figure]) -> float | None:
    """By how much per cent the later of two cells, which comes first, lies above or below the earlier."""
    if len(figures) < 2 or not figures[1].value or figures[0].value is None:
        return None
    return abs(float(figures[0].value) / float(figures[1].value) - 1) * 100
