"""Rises and falls against the two cells that they lie between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.checking.cells import cells, label, missing
from claimcheck.checking.intervals import INFINITE, Interval, Printed, printed, published
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.levels import agree, scaled
from claimcheck.checking.wording import amount, days, number, shown
from claimcheck.checking.yearly import judge_as_published, signed
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity
from claimcheck.linking.changes import Days, year_before
from claimcheck.linking.figures import Reading

BLUNT = 8.0  # how many times wider than the claim a change may be known, to support it
REVISION = Decimal("0.015")  # share by which a count may be revised from one release to the next
LONG, CLEAR = 3, 2.0  # years from which a base is a choice, and per cent from which a move the other way is one
YEARS = ("financial", "calendar", "rolling")
CHANGE_FROM = "change from"  # how the note of a figure begins that is a change
STILL = Printed(inner=Interval(-1.0, 1.0), outer=Interval(-3.0, 3.0))  # per cent that "no change" may hide


@dataclass(frozen=True, slots=True)
class Step:
    """From one published figure to another. `mixed` when the two come from different tables."""

    before: Figure
    after: Figure
    mixed: bool

    @property
    def ends(self) -> tuple[Interval, Interval]:
        """Where the two values lie."""
        before, after = published(self.before), published(self.after)
        return before or Interval(-INFINITE, INFINITE), after or Interval(-INFINITE, INFINITE)


def judge_change(question: Question, reading: Reading) -> Judgement:
    """A printed rise or fall against the change between the two published cells, in any release or table that has both."""
    bases = dict.fromkeys((reading.base, *(reading.told if reading.guessed else ())))
    judged = [
        _judge_step(question, one, step)
        for base in bases
        if base is not None
        for one in [replace(reading, base=base)]
        for step in find_steps(question, one)
    ]
    if not judged:
        return _missing_end(question, reading)
    return next((one for one in judged if one.truth == "holds"), None) or _as_published(question, reading) or judged[0]


def _as_published(question: Question, reading: Reading) -> Judgement | None:
    """What the publisher prints as the change itself, where it holds."""
    up, quantity = _rises(question, reading), _quantity(question)
    if quantity is None or up is None:
        return None
    target = signed(scaled(printed(quantity, question.words), reading), up)
    return judge_as_published(question, reading, quantity, target)


def _judge_step(question: Question, reading: Reading, step: Step) -> Judgement:
    up, quantity = _rises(question, reading), _quantity(question)
    if quantity is None or up is None:
        return _direction_only(question, reading, step, up)
    value = size(step, quantity)
    if value is None:
        return missing(question, reading)
    target = scaled(printed(quantity, question.words), reading)
    signed = value if up else Interval(-value.high, -value.low)
    truth = agree(target, signed)
    if truth == "holds" and value.high - value.low > BLUNT * max(target.inner.high - target.inner.low, 1.0):
        truth = "unknown"  # from 0.4 to 0.3 per cent is a fall of anything between 7 and 43 per cent
    if truth == "fails" and _within_revision(step, quantity, target, up):
        truth = "unknown"
    judged = _judged(question, reading, step, truth or "unknown", _fault(target, value, signed))
    return replace(judged, remark="chosen-period") if truth == "holds" and _chosen(question, reading, step) else judged


def _within_revision(step: Step, quantity: Quantity, target: Printed, up: bool) -> bool:
    """Whether a change between two releases fails by no more than the earlier figure may since have been revised."""
    if step.before.release == step.after.release or step.before.kind == "instant":
        return False
    blurred = replace(
        step.before, slack=step.before.slack + abs(step.before.value or Decimal(0)) * REVISION, status="derived"
    )
    value = size(replace(step, before=blurred), quantity)
    return value is not None and (value if up else Interval(-value.high, -value.low)).meets(target.outer)


def _chosen(question: Question, reading: Reading, step: Step) -> bool:
    """Whether a change over some years goes the other way from the year before and the year after the one chosen."""
    moved = percent(step)
    if reading.guessed or reading.base is None or moved is None or reading.end.year - reading.base[1].year < LONG:
        return False
    others = []
    for by in (-1, 1):
        start, end = (year_before(day, by) for day in reading.base)
        beside = find_step(question, replace(reading, base=(start, end)))
        others.append(percent(beside) if beside is not None else None)
    return all(other is not None and other * moved < 0 and abs(other) > CLEAR for other in others)


def _quantity(question: Question) -> Quantity | None:
    change = question.claim.change
    return (change.amount if change is not None else None) or question.claim.quantity


def _rises(question: Question, reading: Reading) -> bool | None:
    """Which way the claim says; None for "no change"."""
    change = question.claim.change
    if change is None or change.direction == "none":
        return None
    return (change.direction == "up") != reading.turned


def find_step(question: Question, reading: Reading, area: str | None = None) -> Step | None:
    """The two figures of a change, of one table and release where there is such a pair."""
    return next(iter(find_steps(question, reading, area)), None)


def find_steps(question: Question, reading: Reading, area: str | None = None) -> list[Step]:
    """Every pair of figures that a change may lie between: of one release first, then of one table, else of two."""
    if reading.base is None:
        return []
    after, before = cells(question, reading, area), cells(question, reading, area, reading.base)
    pairs = [(one, other) for one in after for other in before if _firm(one) and _firm(other)]
    pairs.sort(key=lambda pair: (not _one_release(*pair), not _one_table(*pair)))
    return [Step(before=other, after=one, mixed=not _one_table(one, other)) for one, other in pairs]


def _firm(figure: Figure) -> bool:
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


def _direction_only(question: Question, reading: Reading, step: Step, up: bool | None) -> Judgement:
    moved = percent(step)
    if moved is None:
        return missing(question, reading)
    if up is None:
        truth = agree(STILL, Interval(moved, moved)) or "unknown"
    else:
        truth = "holds" if (moved > 0) == up and abs(moved) > 1e-9 else "fails" if abs(moved) > 1.0 else "unknown"
    return _judged(question, reading, step, truth, "wrong-change" if up is None else "direction-inverted")


def _judged(question: Question, reading: Reading, step: Step, truth: str, fault: str) -> Judgement:
    told = change_words(step)
    what = f"{label(reading.measure)}, {reading.area.name}: {change_words(step, dated=True)}"
    reason = what + "."
    if truth == "fails":
        doubt = _doubt(question, reading, step)
        truth, reason = ("unknown", f"{what}; {doubt}.") if doubt else (truth, reason)
    return Judgement(
        reading=reading,
        truth=truth,  # type: ignore[arg-type]
        reason=reason,
        figures=(step.after, step.before),
        published=told,
        fault=fault if truth == "fails" else "",
        sum=sum_words(step),
        derived=True,
        caveats=question.catalogue.breaks(reading.measure.id, reading.area.id, step.before.start, step.after.end),
    )


def _doubt(question: Question, reading: Reading, step: Step) -> str:
    """Why a change that does not agree may still be right, or nothing."""
    if step.mixed:
        return "but the two come from different tables"
    near = reading.base is not None and reading.end.year - reading.base[1].year == 1
    elsewhere = reading.told and reading.base not in reading.told
    if reading.guessed and (elsewhere or not (near and reading.kind in YEARS)):
        return "but the text does not say since when"
    if question.catalogue.breaks(reading.measure.id, reading.area.id, step.before.start, step.after.end):
        return "but the way of counting changed in between"
    if abs(step.ends[0].middle) < 1e-9:
        return "but a change from nought has no percentage"
    return ""


def _fault(target: Printed, value: Interval, signed: Interval) -> str:
    turned = Interval(-signed.high, -signed.low)
    return "direction-inverted" if turned.meets(target.inner) and not value.meets(Interval(0, 0)) else "wrong-change"


def change_words(step: Step, dated: bool = False) -> str:
    """ "up 3.5 per cent, from 137,690 to 142,505", with the days of both when `dated`."""
    before, after = step.ends
    moved, unit = after.middle - before.middle, step.after.unit
    if abs(moved) < 1e-9:
        return f"no change from {shown(step.before)}"
    first, last = (f" ({days(one.start, one.end)})" if dated else "" for one in (step.before, step.after))
    way, ends = ("up" if moved > 0 else "down"), f"from {shown(step.before)}{first} to {shown(step.after)}{last}"
    if unit == "percent":
        fine = float(step.after.step) if abs(moved) >= float(step.after.step) else 0.01
        return f"{way} {amount(abs(moved), 'percentage_points', fine)}, {ends}"
    relative = percent(step)
    share = f" ({amount(abs(relative), 'percent', 0.1)})" if relative is not None else ""
    return f"{way} {number(abs(moved), float(step.after.step))}{share}, {ends}"


def sum_words(step: Step) -> str:
    """The sum of a change in per cent: "500 - 400 = 100; 100 / 400 = 25 per cent"."""
    before, after = step.ends
    relative = percent(step)
    unit = float(step.after.step)
    a, b, d = (number(x, unit) for x in (after.middle, before.middle, abs(after.middle - before.middle)))
    first = f"{a} - {b} = {d}" if after.middle >= before.middle else f"{b} - {a} = {d}"
    return f"{first}; {d} / {b} = {number(abs(relative), 0.1)} per cent" if relative is not None else first


def _missing_end(question: Question, reading: Reading) -> Judgement:
    """Which of the two ends no table has."""
    if reading.base is None or not cells(question, reading):
        return missing(question, reading)
    start, end = reading.base
    reason = f"No figure is known for {label(reading.measure)}, {reading.area.name}, {days(start, end)}, from which the change is measured."
    return Judgement(reading=reading, truth="unknown", reason=reason, known=True)


def changed_column(
    question: Question, reading: Reading, field: Sequence[str], relative: bool = True
) -> tuple[Figure, ...]:
    """A column of changes, one an area, for a rank of rises or falls: in per cent, or in numbers. Unknown where an end is missing."""
    if reading.base is None:
        return ()
    ends: list[Days] = [(reading.start, reading.end), reading.base]
    after, before = (
        {figure.area: figure for figure in question.catalogue.column(reading.measure.id, start, end, field)}
        for start, end in ends
    )
    return tuple(_changed(after[area], before.get(area), relative) for area in field if area in after)


def _changed(after: Figure, before: Figure | None, relative: bool) -> Figure:
    unit = "percent" if relative else after.unit
    blank = replace(after, value=None, status="absent", unit=unit, rank=None, bound=None, also=None)
    if before is None or before.value is None or after.value is None or not (_firm(before) and _firm(after)):
        return blank
    if relative and before.value <= 0:
        return blank
    value = float(after.value - before.value) if not relative else (float(after.value) / float(before.value) - 1) * 100
    made = Decimal(repr(round(value, 6)))
    since = f"{CHANGE_FROM} {days(before.start, before.end)}"
    return replace(blank, value=made, status="derived", step=Decimal("0.000001"), slack=Decimal(0), note=since)
