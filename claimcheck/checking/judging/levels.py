"""Counts, percentages, rates, sums of money and times against the published cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from claimcheck.checking.terms.cells import (
    cell_sentence,
    cell_words,
    cells,
    label,
    leads_back,
    missing,
    release_day,
    release_words,
    same_series,
    superseding,
)
from claimcheck.checking.terms.intervals import Interval, Printed, published
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.terms import RATES
from claimcheck.checking.terms.wording import amount, number, shown
from claimcheck.domain.cases import Truth
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading

TIMES = {"per_day": 1.0, "per_week": 7.0, "per_month": 30.4375, "per_year": 365.25}
SECONDS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86400.0}
# units that one has to be told in another for; others are things counted
RECKONED = frozenset((*RATES, *TIMES, *SECONDS, "percent"))
LEAP = 366
DIVIDED = {"per_year": 1, "per_day": 365, "per_week": 52, "per_month": 12}  # by which a year is divided
REVISED = 0.005  # a figure of a later release may differ this much from the one that the article saw
# "nobody else gets above £421 million"
NOBODY = re.compile(r"\b(?:nobody|no one|none|no other|no force)\b", re.IGNORECASE)
LOOSE = 1.5  # times that a figure may be off for a hedge to be a loose way to put it
FEW = 10  # below which a figure worked out is told to a tenth
HAIR = 0.005  # of a figure that a hedge leaves on the wrong side
BEYOND = 0.25  # a hedged figure further off than this is not loose but wrong


def judge_level(question: Question, reading: Reading) -> Judgement:
    """A figure against its cell: the release of the article's day first, then the others that may stand for it."""
    figures = cells(question, reading)
    if not figures or question.figure is None or question.target is None:
        return missing(question, reading)
    quantity, target = question.figure, scaled(question.target, reading)
    if reading.raw:
        return _raw(question, reading, figures[0], target)
    truths = [_truth(target, figure, quantity, reading.days) for figure in figures]
    if "fails" in truths and "holds" not in truths:
        others = _other_sums(question, reading)
        figures, truths = (
            (*figures, *others),
            [*truths, *(_truth(target, one, quantity, reading.days) for one in others)],
        )
    return _settle(question, reading, figures, truths, target)


def _other_sums(question: Question, reading: Reading) -> tuple[Figure, ...]:
    """What the forces of a nation or region add up to in other tables; a force has no such sums."""
    if reading.area.kind == "force":
        return ()
    day = question.analysis.article.published
    return question.catalogue.other_sums(reading.measure.id, reading.area.id, reading.start, reading.end, day)


def _settle(
    question: Question, reading: Reading, figures: Sequence[Figure], truths: Sequence[Truth | None], target: Printed
) -> Judgement:
    first = figures[0]
    made = _Made(question, reading, first)
    if truths[0] is None:
        fine = question.claim.quantity is not None and question.claim.quantity.step < 1 and first.status != "bound"
        bare = agree(target, published(first)) if fine else None
        if bare == "holds":
            return made.judge("fails", fault="rate-number-confusion")
        return replace(missing(question, reading), known=False)
    if truths[0] == "holds":
        later = superseding(figures, truths)
        return made.judge("holds") if later is None else _revised(made, later)
    for figure, truth in zip(figures[1:], truths[1:], strict=True):
        if truth == "holds":
            return _elsewhere(question, made, figure)
    if truths[0] == "unknown":
        loose = (
            question.claim.quantity is not None
            and question.claim.quantity.modifier != "exact"
            and first.status != "bound"
            and _is_like(question.claim.quantity, first, reading.days)
            and not NOBODY.search(question.claim.sentence.of(question.analysis.article.text))
            and not _is_hair_off(question.claim.quantity, first, target, reading)
        )
        return made.judge("unknown", "; the words are loose", remark="loose-approximation" if loose else "")
    if revisable(question, first, target, reading) or leads_back(question, reading, target):
        return made.judge("unknown", ": so near that it may be the figure before a revision")
    return made.judge("fails", fault=_fault(question, first, target, reading))


def _is_like(quantity: Quantity, figure: Figure, days: int) -> bool:
    """Whether a figure is of the size that a hedge speaks of: of 276 nobody says "more than 22"."""
    value = in_unit(figure, quantity, days)
    return value is not None and float(quantity.low) / LOOSE <= value.middle <= float(quantity.high) * LOOSE


def _raw(question: Question, reading: Reading, figure: Figure, target: Printed) -> Judgement:
    """The bare number against a figure of another unit: a rate printed as a number, a number as a rate."""
    truth: Truth = "holds" if agree(target, published(figure)) == "holds" else "fails"
    why, what = partial(cell_sentence, question, figure, reading.measure), partial(shown, figure)
    return Judgement(reading=reading, truth=truth, why=why, figures=(figure,), what=what)


def judge_total(question: Question, reading: Reading) -> Judgement | None:
    """One count of several areas against the sum of theirs; None when one is not known, or it does not agree."""
    quantity, target = question.figure, question.target
    firsts = [cells(question, reading, part)[:1] for part in reading.area.parts]
    if quantity is None or target is None or not all(firsts) or reading.measure.facets.statistic != "count":
        return None
    figures = tuple(figure for first in firsts for figure in first)
    values = [value for figure in figures if (value := in_unit(figure, quantity, reading.days)) is not None]
    if len(values) < len(figures):
        return None
    added = Interval(sum(one.low for one in values), sum(one.high for one in values))
    if agree(scaled(target, reading), added) != "holds":
        return None

    def why() -> str:
        told = " + ".join(shown(figure) for figure in figures)
        return f"{label(reading.measure)}, {reading.area.name}: {told} = {number(added.middle, 1)}."

    return Judgement(reading=reading, truth="holds", why=why, figures=figures, derived=True)


class _Made:
    """What the judgements of one reading by its first figure share."""

    def __init__(self, question: Question, reading: Reading, figure: Figure) -> None:
        self.question, self.reading, self.figure = question, reading, figure

    def judge(self, truth: Truth, more: str = "", fault: str = "", remark: str = "") -> Judgement:
        """The judgement; its reason is the cell in words, and then `more`."""
        return Judgement(
            reading=self.reading,
            truth=truth,
            why=lambda: f"{self.told()}{more}.",
            figures=(self.figure,),
            what=self.claimed,
            fault=fault,
            remark=remark,
            derived=self.figure.status == "derived",
        )

    def told(self) -> str:
        """The cell in words, in the unit of the claim as well."""
        told, claimed = cell_words(self.question, self.figure, self.reading.measure), self.claimed()
        return told if shown(self.figure).removeprefix("about ").startswith(claimed) else f"{told}, which is {claimed}"

    def claimed(self) -> str:
        """The figure as the claim would tell it."""
        return _as_claimed(self.question, self.figure, self.reading)


def _revised(made: _Made, later: Figure) -> Judgement:
    """A figure that holds as first published, and has been revised since."""
    first = made.figure
    return Judgement(
        reading=made.reading,
        truth="holds",
        why=lambda: f"As published on {release_words(first)}: {made.told()}; later revised to {shown(later)}.",
        figures=(first, later),
        what=partial(shown, later),
        remark="superseded-figure",
    )


def _elsewhere(question: Question, made: _Made, figure: Figure) -> Judgement:
    """The first figure disagrees and another agrees: an earlier release, or a source that differs."""
    first, reading = made.figure, made.reading
    superseded = same_series(figure, first) and figure.release < first.release

    def why() -> str:
        if superseded:
            then, since = f"{shown(figure)}, {release_words(figure)}", release_words(first)
            return f"True as first published ({then}); {made.told()}, since {since}."
        return f"{cell_words(question, figure, reading.measure)}; another source or release has {shown(first)}."

    return Judgement(
        reading=reading,
        truth="unknown" if superseded else "holds",
        why=why,
        figures=(figure, first),
        what=made.claimed,
        remark="superseded-figure" if superseded else "",
    )


def _as_claimed(question: Question, figure: Figure, reading: Reading) -> str:
    """The published figure in the unit and to the precision of the claim."""
    quantity = question.claim.quantity
    value = in_unit(figure, quantity, reading.days) if quantity is not None and figure.status != "bound" else None
    if value is None or quantity is None or figure.unit == quantity.unit:
        return shown(figure)
    fine = 0.1 if abs(value.middle) < FEW else 1.0
    return amount(value.middle, quantity.unit, min(float(quantity.step), fine))


def scaled(target: Printed, reading: Reading) -> Printed:
    """The printed intervals, times the slip of ten that a reading tries."""
    factor = reading.scale / reading.divide
    return target if factor == 1 else target.changed(lambda interval: interval.scaled(factor))


def _truth(target: Printed, figure: Figure, quantity: Quantity, days: int) -> Truth | None:
    value = in_unit(figure, quantity, days)
    if value is None or figure.status != "bound":
        return agree(target, value)
    if target.inner.low <= value.low and value.high <= target.inner.high:
        return "holds"
    return "unknown" if value.meets(target.outer) else "fails"


def agree(target: Printed, value: Interval | None) -> Truth | None:
    """Whether a published value is what the printed words say; None when the two are not of one kind."""
    if value is None:
        return None
    if value.meets(target.inner) or target.rounded is not None and value.meets(target.rounded):
        return "holds"
    return "unknown" if value.meets(target.outer) else "fails"


def in_unit(figure: Figure, quantity: Quantity, days: int) -> Interval | None:
    """A published figure in the unit of the claim: rates of another base, counts as so many a day or one every so many minutes."""
    value = published(figure)
    return None if value is None else converted(value, figure.unit, quantity.unit, days)


def converted(value: Interval, held: str, unit: str, days: int) -> Interval | None:
    """A value of the one unit in the other; None when the two are not of one kind."""
    if unit in RATES or held in RATES:
        return value.scaled(RATES[unit] / RATES[held]) if unit in RATES and held in RATES else None
    if (unit == "percent") != (held == "percent"):
        return None
    if unit in TIMES:
        scaled = value.scaled(TIMES[unit] / TIMES.get(held, days))
        return _by_the_calendar(scaled, unit, days) if held not in TIMES else scaled
    if unit in SECONDS:
        return _time(value, unit, held, days)
    apart = held in SECONDS or held in TIMES and held != "per_year"  # "21,200 crimes go missing", which is in a year
    return None if apart else value


def _by_the_calendar(scaled: Interval, unit: str, days: int) -> Interval:
    """A year's number in so many a day, week or month, as people divide: by 365, 52 and 12."""
    if days not in (LEAP - 1, LEAP) or unit not in DIVIDED:
        return scaled
    other = days / TIMES[unit] / DIVIDED[unit]
    return Interval(scaled.low * min(1.0, other), scaled.high * max(1.0, other))


def _time(value: Interval, unit: str, held: str, days: int) -> Interval | None:
    if held in SECONDS:
        return value.scaled(SECONDS[held] / SECONDS[unit])
    if value.low <= 0:
        return None
    every = days * SECONDS["days"] / SECONDS[unit]
    return Interval(every / value.high, every / value.low)


def revisable(question: Question, figure: Figure, target: Printed, reading: Reading) -> bool:
    """Whether a small difference may be a revision: the table's release came after the article, or nobody knows when."""
    day, published_on = release_day(figure), question.analysis.article.published
    quantity = question.claim.quantity
    if quantity is None or (day is not None and published_on is not None and day <= published_on):
        return False
    value = in_unit(figure, quantity, reading.days)
    return value is not None and abs(value.middle) >= 100 and _off(value, target) <= REVISED


def _off(value: Interval, target: Printed) -> float:
    """How far a value lies outside the printed interval, as a share of it."""
    gap = max(target.inner.low - value.high, value.low - target.inner.high, 0.0)
    return gap / max(abs(value.middle), 1e-9)


def _is_hair_off(quantity: Quantity, figure: Figure, target: Printed, reading: Reading) -> bool:
    """ "Almost 54,000" of 54,045: no editor would change that."""
    value = in_unit(figure, quantity, reading.days)
    return value is not None and _off(value, target) < HAIR


def _fault(question: Question, figure: Figure, target: Printed, reading: Reading) -> str:
    quantity = question.claim.quantity
    value = in_unit(figure, quantity, reading.days) if quantity else None
    hedged = quantity is not None and quantity.modifier not in ("exact", "between")
    return "loose-approximation" if hedged and value is not None and _off(value, target) <= BEYOND else "wrong-number"
