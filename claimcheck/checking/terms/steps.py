"""From one published figure to another: which pairs there are, how much lies between them, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from claimcheck.checking.terms.cells import cells
from claimcheck.checking.terms.intervals import INFINITE, Interval, published
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.wording import amount, number, shown, told_step
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading


@dataclass(frozen=True)
class Step:
    """From one published figure to another. `mixed` when the two come from different tables."""

    before: Figure
    after: Figure
    mixed: bool

    @cached_property
    def ends(self) -> tuple[Interval, Interval]:
        """Where the two values lie."""
        before, after = published(self.before), published(self.after)
        return before or Interval(-INFINITE, INFINITE), after or Interval(-INFINITE, INFINITE)


def find_step(question: Question, reading: Reading, area: str | None = None) -> Step | None:
    """The two figures of a change, of one table and release where there is such a pair."""
    return next(iter(find_steps(question, reading, area)), None)


def find_steps(question: Question, reading: Reading, area: str | None = None) -> list[Step]:
    """Every pair of figures that a change may lie between: of one release first, then of one table, else of two."""
    if reading.base is None:
        return []
    after, before = cells(question, reading, area), cells(question, reading, area, reading.base)
    pairs = [(one, other) for one in after for other in before if firm(one) and firm(other)]
    pairs.sort(key=lambda pair: (not _one_release(*pair), not _one_table(*pair)))
    return [Step(before=other, after=one, mixed=not _one_table(one, other)) for one, other in pairs]


def firm(figure: Figure) -> bool:
    """Whether a figure is sharp enough to tell a change from: no bound, and no estimate, which may be off by more than it rose."""
    return figure.status != "bound" and not (figure.status == "derived" and figure.slack)


def _one_release(one: Figure, other: Figure) -> bool:
    return (one.dataset, one.release) == (other.dataset, other.release)


def _one_table(one: Figure, other: Figure) -> bool:
    return one.dataset == other.dataset


def size(step: Step, quantity: Quantity) -> Interval | None:
    """How much it rose, in the unit of the claim (a fall is negative; "2 times" is after over before, of a fall before over after)."""
    before, after = step.ends
    if quantity.unit == "percentage_points":
        return _difference(before, after) if step.after.unit == "percent" else None
    if quantity.unit not in ("percent", "times"):
        return _difference(before, after)
    if before.low <= 0 or after.low < 0:
        return None
    if quantity.unit == "percent":
        return Interval((after.low / before.high - 1) * 100, (after.high / before.low - 1) * 100)
    if after.high >= before.low:
        return Interval(after.low / before.high, after.high / before.low)
    return Interval(-before.high / max(after.low, 1e-9), -before.low / max(after.high, 1e-9))


def _difference(before: Interval, after: Interval) -> Interval:
    return Interval(after.low - before.high, after.high - before.low)


def percent(step: Step) -> float | None:
    """The change in per cent; None from nought."""
    before, after = step.ends
    return (after.middle / before.middle - 1) * 100 if before.middle > 0 else None


def change_words(step: Step, question: Question, dated: bool = False) -> str:
    """ "up 3.5 per cent, from 137,690 to 142,505", with the days of both when `dated`."""
    before, after = step.ends
    moved, unit = after.middle - before.middle, step.after.unit
    if abs(moved) < 1e-9:
        return f"no change from {shown(step.before)}"
    first, last = (f" ({question.when(one.start, one.end)})" if dated else "" for one in (step.before, step.after))
    way, ends = ("up" if moved > 0 else "down"), f"from {shown(step.before)}{first} to {shown(step.after)}{last}"
    if unit == "percent":
        fine = float(step.after.step) if abs(moved) >= float(step.after.step) else 0.01
        return f"{way} {amount(abs(moved), 'percentage_points', fine)}, {ends}"
    relative = percent(step)
    share = f" ({amount(abs(relative), 'percent', 0.1)})" if relative is not None else ""
    return f"{way} {number(abs(moved), told_step(step.after))}{share}, {ends}"


def sum_words(step: Step) -> str:
    """The sum of a change in per cent: "500 - 400 = 100; 100 / 400 = 25 per cent"."""
    before, after = step.ends
    relative = percent(step)
    unit = told_step(step.after)
    a, b, d = (number(x, unit) for x in (after.middle, before.middle, abs(after.middle - before.middle)))
    first = f"{a} - {b} = {d}" if after.middle >= before.middle else f"{b} - {a} = {d}"
    return f"{first}; {d} / {b} = {number(abs(relative), 0.1)} per cent" if relative is not None else first
