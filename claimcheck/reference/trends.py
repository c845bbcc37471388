"""Questions to a series of one area: the highest since when, a record, the first rise in how many years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import PeriodKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """How far back an extreme reaches. `since` is the latest earlier figure that equals or passes it; None: none in the series.

    `first` is the earliest figure there is, so that "on record" can be told from "in our data"; `earlier` counts the periods looked at.
    """

    figure: Figure
    since: Figure | None
    first: Figure
    earlier: int

    @property
    def record(self) -> bool:
        """Whether no earlier figure of the series equals or passes it."""
        return self.since is None and self.earlier > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A move against the run before it: "the first rise in four years" has `periods` 4.

    `last` is the figure at the end of the previous move of the same direction; None when the series starts with the run.
    """

    direction: Literal["up", "down", "none"]
    periods: int
    last: Figure | None


def comparable(series: Sequence[Figure], at: Figure) -> list[Figure]:
    """The figures of the same kind of period that end on the same day of the year, up to and with `at`: a year is set against years."""
    kinds: tuple[PeriodKind, ...] = (at.kind,)
    return [
        f for f in series if f.kind in kinds and f.end.month == at.end.month and f.end <= at.end and f.value is not None
    ]


def highest_since(series: Sequence[Figure], at: Figure, direction: Literal["highest", "lowest"] = "highest") -> Since:
    """Since when `at` is the highest (or lowest). Raises ValueError when `at` has no value."""
    if at.value is None:
        raise ValueError("a figure without a value is no extreme")
    before = [figure for figure in comparable(series, at) if figure.end < at.end]
    since = None
    for figure in reversed(before):
        if figure.value is not None and (
            figure.value >= at.value if direction == "highest" else figure.value <= at.value
        ):
            since = figure
            break
    return Since(figure=at, since=since, first=before[0] if before else at, earlier=len(before))


def first_move(series: Sequence[Figure], at: Figure) -> Move:
    """The move that ends at `at`, and for how many periods there was none like it."""
    run = comparable(series, at)
    moves = [_direction(old, new) for old, new in pairwise(run)]
    if not moves:
        return Move(direction="none", periods=0, last=None)
    last = moves[-1]
    for back in range(2, len(moves) + 1):
        if moves[-back] == last:
            return Move(direction=last, periods=back - 1, last=run[-back])
    return Move(direction=last, periods=len(moves), last=None)


def _direction(old: Figure, new: Figure) -> Literal["up", "down", "none"]:
    if old.value is None or new.value is None or old.value == new.value:
        return "none"
    return "up" if new.value > old.value else "down"
