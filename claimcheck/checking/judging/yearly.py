"""The change on the year before as its publisher gives it, worked out from figures of the year before that were revised since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.cells import cell_sentence, cells
from claimcheck.checking.terms.intervals import Interval, Printed, published
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import shown
from claimcheck.domain.measures import Figure, Measure
from claimcheck.domain.periods import year_before
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading

EVENT = "yearly-change"


def judge_as_published(question: Question, reading: Reading, quantity: Quantity, target: Printed) -> Judgement | None:
    """The judgement that a change in per cent holds, when a publisher prints that very change; None when no table does.

    `target` is the printed amount, negative for a fall.
    """
    for measure in _published(question, reading) if quantity.unit == "percent" else ():
        for figure in cells(question, reading.but({"measure": measure})):
            if agree(target, published(figure)) == "holds":
                why, what = partial(cell_sentence, question, figure, measure), partial(shown, figure)
                return Judgement(reading=reading, truth="holds", why=why, figures=(figure,), what=what)
    return None


def column_as_published(question: Question, reading: Reading, field: Sequence[str]) -> tuple[Figure, ...]:
    """The column of the changes themselves, of a publisher that prints them; empty where none does."""
    for measure in _published(question, reading):
        day = question.analysis.article.published
        column = question.catalogue.column(measure.id, reading.start, reading.end, field, as_of=day)
        if column and all(figure.value is not None for figure in column):
            return column
    return ()


def _published(question: Question, reading: Reading) -> Iterable[Measure]:
    """The measures that are the change in per cent, of a count of a year and of the year before it."""
    year_ago = (year_before(reading.start), year_before(reading.end))
    counted = reading.measure.facets.statistic == "count" and reading.measure.facets.event == "recorded"
    if reading.base != year_ago or not counted:
        return ()
    return question.catalogue.alike(reading.measure.facets, event=EVENT, statistic="percentage")


def signed(target: Printed, up: bool) -> Printed:
    """The printed amount of a rise, or turned into that of a fall."""
    if up:
        return target
    return target.changed(lambda one: Interval(-one.high, -one.low))
