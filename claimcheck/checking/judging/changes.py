"""Rises and falls against the two cells that they lie between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

from claimcheck.checking.judging.levels import agree, scaled
from claimcheck.checking.judging.yearly import judge_as_published, signed
from claimcheck.checking.terms.cells import cell_words, cells, label, missing
from claimcheck.checking.terms.intervals import Interval, Printed
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.steps import Step, change_words, find_step, find_steps, firm, percent, size, sum_words
from claimcheck.checking.terms.wording import amount, days, shown, the
from claimcheck.domain.cases import Truth
from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import year_before
from claimcheck.domain.values import Quantity
from claimcheck.linking.changes import IN_YEARS, Days
from claimcheck.linking.figures import Reading

BLUNT = 8.0  # how many times wider than the claim a change may be known, to support it
REVISION = Decimal("0.015")  # share by which a count may be revised from one release to the next
LONG, CLEAR = 3, 2.0  # years from which a base is a choice, and per cent from which a move the other way is one
YEARS = ("financial", "calendar", "rolling")
FINE = Decimal("0.000001")  # the step of a change worked out
CHANGE_FROM = "change from"  # how the note of a figure begins that is a change
STILL = Printed(inner=Interval(-1.0, 1.0), outer=Interval(-3.0, 3.0))  # per cent that "no change" may hide


def judge_change(question: Question, reading: Reading) -> Judgement:
    """A printed rise or fall against the change between the two published cells, in any release or table that has both."""
    steps = _steps_of(question, reading)
    if not steps:
        return _missing_end(question, reading)
    weighed = [(*one, *_weigh(question, *one)) for one in steps]
    held = next((one for one in weighed if one[2] == "holds"), None)
    if held is None and (told := _as_published(question, reading)) is not None:
        return told
    based, step, truth, fault = held or weighed[0]
    if truth is None:
        return missing(question, based)
    judged = _judged(question, based, step, truth, fault)
    if truth != "holds" or question.figure is None or _rises(question, based) is None:
        return judged  # a direction alone is no choice of a period
    note = _chosen(question, based, step)
    return replace(judged, remark="chosen-period", note=note) if note else judged


def _steps_of(question: Question, reading: Reading) -> list[tuple[Reading, Step]]:
    """Every pair of cells that the change may lie between, with the reading that takes it from there."""
    bases = dict.fromkeys((reading.base, *(reading.told if reading.guessed else ())))
    return [
        (one, step)
        for base in bases
        if base is not None
        for one in [reading if base == reading.base else reading.but({"base": base})]
        for step in find_steps(question, one)
    ]


def _as_published(question: Question, reading: Reading) -> Judgement | None:
    """What the publisher prints as the change itself, where it holds."""
    up, quantity, target = _rises(question, reading), question.figure, question.target
    if quantity is None or target is None or up is None:
        return None
    target = signed(scaled(target, reading), up)
    return judge_as_published(question, reading, quantity, target)


def _weigh(question: Question, reading: Reading, step: Step) -> tuple[Truth | None, str]:
    """Whether a step is as the claim says, and the rule that speaks when it is not; None when it cannot be reckoned."""
    up, quantity, target = _rises(question, reading), question.figure, question.target
    if quantity is None or target is None or up is None:
        return _direction_only(step, up)
    value = size(step, quantity)
    if value is None:
        return None, ""
    target = scaled(target, reading)
    signed = value if up else Interval(-value.high, -value.low)
    truth = agree(target, signed) if signed.high >= 0 else "fails"  # no rise is a fall "by less than 1 per cent"
    if truth == "holds" and value.high - value.low > BLUNT * max(target.inner.high - target.inner.low, 1.0):
        truth = "unknown"  # from 0.4 to 0.3 per cent is a fall of anything between 7 and 43 per cent
    if truth == "fails" and _within_revision(step, quantity, target, up):
        truth = "unknown"
    return truth or "unknown", _fault(target, value, signed)


def _within_revision(step: Step, quantity: Quantity, target: Printed, up: bool) -> bool:
    """Whether a change between two releases fails by no more than the earlier figure may since have been revised."""
    if step.before.release == step.after.release or step.before.kind == "instant":
        return False
    blurred = step.before._replace(
        slack=step.before.slack + abs(step.before.value or Decimal(0)) * REVISION, status="derived"
    )
    value = size(replace(step, before=blurred), quantity)
    return value is not None and (value if up else Interval(-value.high, -value.low)).meets(target.outer)


def _chosen(question: Question, reading: Reading, step: Step) -> str:
    """Of a change over some years that goes the other way from the year before and the year after the one chosen: the two changes."""
    moved = percent(step)
    if reading.guessed or reading.base is None or moved is None or reading.end.year - reading.base[1].year < LONG:
        return ""
    beside = []
    for by in (-1, 1):
        start, end = (year_before(day, by) for day in reading.base)
        other = find_step(question, reading.but({"base": (start, end)}))
        away = percent(other) if other is not None else None
        if other is None or away is None or away * moved >= 0 or abs(away) <= CLEAR:
            return ""
        beside.append(other)
    earlier = beside[-1]
    last = f"{shown(step.after)} in {the(question.when(step.after.start, step.after.end))}"
    return f"{_from(question, step)}, but {_from(question, earlier)}, to {last}"


def _from(question: Question, step: Step) -> str:
    """ "up 14.7 per cent from 2009/10 (218)"."""
    moved = percent(step) or 0.0
    since = f"{the(question.when(step.before.start, step.before.end))} ({shown(step.before)})"
    return f"{'up' if moved > 0 else 'down'} {amount(abs(moved), 'percent', 0.1)} from {since}"


def _rises(question: Question, reading: Reading) -> bool | None:
    """Which way the claim says; None for "no change"."""
    change = question.claim.change
    if change is None or change.direction == "none":
        return None
    return (change.direction == "up") != reading.turned


def _direction_only(step: Step, up: bool | None) -> tuple[Truth | None, str]:
    moved = percent(step)
    if moved is None:
        return None, ""
    truth: Truth
    if up is None:
        truth = agree(STILL, Interval(moved, moved)) or "unknown"
    else:
        truth = "holds" if (moved > 0) == up and abs(moved) > 1e-9 else "fails" if abs(moved) > 1.0 else "unknown"
    return truth, "wrong-change" if up is None else "direction-inverted"


def _judged(question: Question, reading: Reading, step: Step, truth: Truth, fault: str) -> Judgement:
    doubt = _doubt(question, reading, step) if truth == "fails" else ""
    truth = "unknown" if doubt else truth

    def why() -> str:
        moved = f"{label(reading.measure)}, {reading.area.name}: {change_words(step, question, dated=True)}"
        return f"{moved}; {doubt}." if doubt else f"{moved}."

    return Judgement(
        reading=reading,
        truth=truth,
        why=why,
        figures=(step.after, step.before),
        what=partial(change_words, step, question),
        fault=fault if truth == "fails" else "",
        how=partial(sum_words, step),
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
    return "but from which months the years are counted is not certain" if _is_since_beside(question, reading) else ""


def _is_since_beside(question: Question, reading: Reading) -> bool:
    """ "Up 74 per cent on four years ago, when 959 were logged", of a calendar year: right from the year to March beside it."""
    claim, text = question.claim, question.analysis.article.text
    if reading.base is None or IN_YEARS.search(text, claim.sentence.start, claim.sentence.end) is None:
        return False
    start, end = reading.base
    if start.month == 1 and end.month == 12:
        beside = [(date(year, 4, 1), date(year + 1, 3, 31)) for year in (start.year - 1, start.year)]
    else:
        beside = [(date(year, 1, 1), date(year, 12, 31)) for year in (start.year, end.year)]
    readings = [reading.but({"base": days}) for days in beside if reading.kind in ("financial", "calendar")]
    return any(_weigh(question, one, step)[0] == "holds" for one in readings for step in find_steps(question, one))


def _fault(target: Printed, value: Interval, signed: Interval) -> str:
    turned = Interval(-signed.high, -signed.low)
    return "direction-inverted" if turned.meets(target.inner) and not value.meets(Interval(0, 0)) else "wrong-change"


def _missing_end(question: Question, reading: Reading) -> Judgement:
    """Which of the two ends no table has, or that the text does not say from when the change is measured."""
    base, known = reading.base, cells(question, reading)
    none = missing(question, reading)
    if not known:
        return none

    def why() -> str:
        if base is None:
            return f"{cell_words(question, known[0], reading.measure)}; but the text does not say since when."
        cell = f"{label(reading.measure)}, {reading.area.name}, {question.when(*base)}"
        return f"No figure is known for {cell}, from which the change is measured."

    return replace(none, why=why, known=none.known if base is None else True)


def changed_column(
    question: Question, reading: Reading, field: Sequence[str], relative: bool = True
) -> tuple[Figure, ...]:
    """A column of changes, one an area, for a rank of rises or falls: in per cent, or in numbers. Unknown where an end is missing."""
    if reading.base is None:
        return ()
    ends: list[Days] = [(reading.start, reading.end), reading.base]
    day = question.analysis.article.published  # a later edition may count the one end anew, and not the other
    columns = (question.catalogue.column(reading.measure.id, *each, field, as_of=day) for each in ends)
    after, before = ({figure.area: figure for figure in column} for column in columns)
    return tuple(_changed(after[area], before.get(area), relative) for area in field if area in after)


def _changed(after: Figure, before: Figure | None, relative: bool) -> Figure:
    unit = "percent" if relative else after.unit
    if (
        before is None
        or before.value is None
        or after.value is None
        or not (firm(before) and firm(after))
        or relative
        and before.value <= 0
    ):
        return after._replace(value=None, status="absent", unit=unit, rank=None, bound=None, also=None)
    value = float(after.value - before.value) if not relative else (float(after.value) / float(before.value) - 1) * 100
    made = Decimal(repr(round(value, 6)))
    since = f"{CHANGE_FROM} {days(before.start, before.end)}"
    return after._replace(
        value=made,
        status="derived",
        unit=unit,
        rank=None,
        bound=None,
        also=None,
        step=FINE,
        slack=Decimal(0),
        note=since,
    )
