"""A share of crimes that ended so, from the official numbers, where another table or a paper has printed another share."""

from __future__ import annotations

from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.cells import cells, label
from claimcheck.checking.terms.intervals import share
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import amount, shown
from claimcheck.domain.measures import Facets

WHOLE = "recorded-for-outcomes"


def of_outcomes(question: Question, failed: Judgement) -> Judgement | None:
    """The judgement of a share by the numbers that it is made of, where they agree with it; None where there are none."""
    facets, target = failed.reading.measure.facets, question.target
    if facets.statistic != "percentage" or facets.base is not None or target is None:
        return None
    found = []
    for event in (facets.event, WHOLE):
        wanted = Facets(topic=facets.topic, event=event, population=facets.population, statistic="count")
        measure = next(iter(question.catalogue.candidates(wanted)), None)
        found.append(() if measure is None else cells(question, failed.reading.but({"measure": measure}))[:1])
    if not all(found):
        return None
    (part,), (whole,) = found
    value = share(part, whole)
    if value is None or agree(target, value) != "holds":
        return None

    def why() -> str:
        when, where = question.when(part.start, part.end), question.name(part.area)
        told = f"{shown(part)} of {shown(whole)}, {amount(value.middle, 'percent', 0.1)}"
        what = f"{label(failed.reading.measure)}, {where}, {when}"
        return f"{what}: {told}; another source has {shown(failed.figures[0])}."

    return Judgement(reading=failed.reading, truth="holds", why=why, figures=(part, whole), derived=True)
