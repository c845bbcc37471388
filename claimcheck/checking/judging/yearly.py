"""The change on the year before as its publisher gives it, worked out from figures of the year before that were revised since."""

from __future__ import annotations

from functools import partial

from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.cells import cell_sentence, cells
from claimcheck.checking.terms.intervals import Interval, Printed, published
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import shown
from claimcheck.domain.periods import year_before
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading

EVENT = "yearly-change"


def judge_as_published(question: Question, reading: Reading, quantity: Quantity, target: Printed) -> Judgement | None:
    """The judgement that a change in per cent holds, when a publisher prints that very change; None when no table does.

    `target` is the printed amount, negative for a fall.
    """
    year_ago = (year_before(reading.start), year_before(reading.end))
    counted = reading.measure.facets.statistic == "count" and reading.measure.facets.event == "recorded"
    if quantity.unit != "percent" or reading.base != year_ago or not counted:
        return None
    for measure in question.catalogue.alike(reading.measure.facets, event=EVENT, statistic="percentage"):
        for figure in cells(question, reading.but({"measure": measure})):
            if agree(target, published(figure)) == "holds":
                why, what = partial(cell_sentence, question, figure, measure), partial(shown, figure)
                return Judgement(reading=reading, truth="holds", why=why, figures=(figure,), what=what)
    return None


def signed(target: Printed, up: bool) -> Printed:
    """The printed amount of a rise, or turned into that of a fall."""
    if up:
        return target
    return target.changed(lambda one: Interval(-one.high, -one.low))
