"""Ranks over a column of figures, three-valued: what is certain, what is possible, and who would have to be known.

Pure functions over figures. Sums of few figures stand in sums.py, questions to a series in trends.py; both are handed on from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.domain.measures import Figure
from claimcheck.domain.values import RankDirection
from claimcheck.reference.intervals import Interval, printed_interval
from claimcheck.reference.sums import Estimate, Movement, average, change, gap, multiple, share, total
from claimcheck.reference.trends import Since, first_move, highest_since

End = Literal["highest", "lowest"]
Place = Literal["ahead", "level", "behind", "unknown"]

__all__ = [
    "End", "Estimate", "Movement", "Placing", "Since", "average", "change", "end_of", "first_move", "gap", "highest_since", "multiple",
    "neighbours", "ordered", "rank", "share", "total", "truth_of_rank",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Where an area stands in a column, counted from one end.

    `best` and `worst` are the first and last place that it can have: one more than those certainly ahead, and that plus the
    `unknown` ones, who could be ahead. Those who are `level` at the printed precision share its place and are in neither.
    `published` is the figure that carries a published rank from this end, if there is one.
    """

    area: str
    direction: End
    best: int
    worst: int
    field: int
    figure: Figure | None
    ahead: tuple[str, ...]
    level: tuple[str, ...]
    behind: tuple[str, ...]
    unknown: tuple[str, ...]
    published: Figure | None = None

    @property
    def certain(self) -> bool:
        """Whether no unknown figure could change the place."""
        return self.best == self.worst

    @property
    def places(self) -> range:
        """Every place that can be claimed of it: from the best to the worst, a tie counted at either end."""
        return range(self.best, self.worst + len(self.level) + 1)

    def could_be(self, position: int) -> bool:
        """Whether the position is possible."""
        return position in self.places

    def is_surely(self, position: int) -> bool:
        """Whether the position holds whatever the unknown figures are (a tied place at either end of the tie)."""
        return self.certain and position in self.places


def end_of(direction: RankDirection, good: Literal["high", "low", "neither"]) -> End | None:
    """The end that "best" or "worst" means for a measure; None when neither end is good."""
    if direction in ("highest", "lowest"):
        return direction
    if good == "neither":
        return None
    return "highest" if (direction == "best") == (good == "high") else "lowest"


def rank(column: Sequence[Figure], area: str, direction: End) -> Placing:
    """The place of an area in the column. Every figure of the column is one of the field; an absent one is unknown, not nought.

    Figures are compared as printed (21 and 21 are level; 9.8 and 10 are level at the coarser precision); a count below nought is
    a correction by the publisher and ranks as nought. Without a figure of its own the area can be anywhere that others leave.
    """
    own = next((figure for figure in column if figure.area == area), None)
    places: dict[Place, list[str]] = {"ahead": [], "level": [], "behind": [], "unknown": []}
    mine = _standing(own) if own is not None else None
    for figure in column:
        if figure.area != area:
            places[_compare(figure, own, mine, direction)].append(figure.area)
    best = 1 + len(places["ahead"])
    return Placing(
        area=area,
        direction=direction,
        best=best,
        worst=best + len(places["unknown"]),
        field=len(column),
        figure=own,
        ahead=tuple(places["ahead"]),
        level=tuple(places["level"]),
        behind=tuple(places["behind"]),
        unknown=tuple(places["unknown"]),
        published=own if own is not None and own.rank is not None and own.rank_direction == direction else None,
    )


def _compare(other: Figure, own: Figure | None, mine: Interval | None, direction: End) -> Place:
    """How another area's figure stands to the area's own (`mine` as an interval), seen from one end."""
    if own is None or mine is None:
        return "unknown"
    if other.value is not None and own.value is not None and other.status == own.status == "published":
        if other.step == own.step and other.value > 0 and own.value > 0:  # nearly every pair: as printed
            if other.value == own.value:
                return "level"
            return "ahead" if (other.value > own.value) == (direction == "highest") else "behind"
    elif _by_rank(other, own, direction):
        return "ahead" if (other.rank or 0) < (own.rank or 0) else "behind"
    if _level(other, own):
        return "level"
    theirs = _standing(other)
    if theirs.above(mine):
        return "ahead" if direction == "highest" else "behind"
    if mine.above(theirs):
        return "behind" if direction == "highest" else "ahead"
    return "unknown"


def _by_rank(other: Figure, own: Figure, direction: End) -> bool:
    """Two published ranks from this end settle it when a value is missing."""
    ranked = other.rank is not None and own.rank is not None and other.rank != own.rank
    return ranked and other.rank_direction == own.rank_direction == direction and not (_valued(other) and _valued(own))


def _valued(figure: Figure) -> bool:
    return figure.value is not None and figure.status != "bound"


def _level(a: Figure, b: Figure) -> bool:
    if a.value is None or b.value is None or {a.status, b.status} & {"bound", "derived"}:
        return False
    step = max(a.step, b.step)
    return a.value == b.value or (a.step != b.step and _rounded(a.value, step) == _rounded(b.value, step))


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(Decimal(1), rounding="ROUND_HALF_UP") * step


def _standing(figure: Figure) -> Interval:
    interval = printed_interval(figure)
    counted = figure.status != "derived" and not figure.unit.startswith(("percent", "score"))  # no fall, worked out
    if interval.high < 0 and counted:
        return Interval(low=0.0, high=0.0)
    return interval


def truth_of_rank(placing: Placing, position: int) -> Literal["holds", "fails", "unknown"]:
    """Whether an area stands at a position: fails when the known figures rule it out, holds when no unknown one could change it."""
    if not placing.could_be(position):
        return "fails"
    return "holds" if placing.is_surely(position) else "unknown"


def ordered(column: Iterable[Figure], direction: End) -> list[Figure]:
    """The figures with a value, from that end; equal ones by the name of the area."""
    known = [figure for figure in column if _valued(figure)]
    sign = -1 if direction == "highest" else 1
    return sorted(known, key=lambda figure: (sign * float(figure.value or 0), figure.area))


def neighbours(column: Sequence[Figure], area: str, direction: End) -> tuple[Figure | None, Figure | None]:
    """The known figures just ahead of the area and just behind it, those level with it left out."""
    placing = rank(column, area, direction)
    row = ordered(column, direction)
    ahead = [figure for figure in row if figure.area in placing.ahead]
    behind = [figure for figure in row if figure.area in placing.behind]
    return (ahead[-1] if ahead else None), (behind[0] if behind else None)
