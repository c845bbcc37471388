"""Places that hold of another order than that of the rate which their sentence tells, or of the number that they are told with.

"Its rate, 319 per 100,000 people, is the third highest": it is second by that rate, and third by another count of the same thing.
"West Yorkshire was second with 265,520": it is by its rate, and third by that number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.checking.doubting.open_figures import as_right, as_wrong
from claimcheck.checking.judging.ranks import judge_rank
from claimcheck.checking.settling.forces_around import around
from claimcheck.checking.settling.placed_again import LEVELS, is_surely_wrong
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.shown_around import held_beside
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.measures import Measure
from claimcheck.linking.figures import reading

RATES = ("rate", "percentage", "score")
BY_RATE = re.compile(r"\b(?:rates?|per|head|share|proportion|percentage|population|people|residents)\b", re.IGNORECASE)
WITH = re.compile(r",? (?:with|on|having)(?: just| only)? | \(")
NUMBERS = re.compile(r"\b(?:numbers?|total|most|fewest|amount|tally)\b", re.IGNORECASE)


def hold_to_rate(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with each place that holds judged by the rate in its sentence, where it tells that and no number,
    or by the number right behind it."""
    return [
        _by_rate(question, link, one, evidence) if _is_of_levels(question, one) else one
        for question, link, one in zip(questions, links, evidence, strict=True)
    ]


def _is_of_levels(question: Question, one: Evidence) -> bool:
    claim = question.claim
    fit = claim.rank is not None and claim.rank.among == "areas" and claim.change is None and one.truth == "holds"
    of_things = claim.measure is not None and claim.measure.facets.statistic == "count"  # "fewer tests than any force"
    return fit and not of_things and NUMBERS.search(question.words) is None


def _by_rate(question: Question, link: Link, one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    measure, when = _told_rate(question, evidence), link.period.best
    if measure is None or when is None or not one.figures or one.figures[0].measure == measure.id:
        return one
    own = question.catalogue.measures.get(one.figures[0].measure)
    counted = measure.facets.statistic not in RATES
    if counted and (own is None or own.facets.statistic not in RATES):
        return one  # another count of the same thing
    made = reading(question.claim, link, question.analysis, measure, when)
    if made is None or made.move is not None:
        return one
    judged = judge_rank(question, made)
    if judged.truth == "holds":
        return as_right(one, judged)
    few = counted and any(
        judge_rank(question, made.but({"field": field})).truth == "holds" for field in around(question, link)
    )
    wrong = judged.truth == "fails" and not few and is_surely_wrong(question.claim, judged, shown=True)
    return as_wrong(replace(one, caveats=()), question, judged) if wrong else one


def _told_rate(question: Question, evidence: Sequence[Evidence]) -> Measure | None:
    """The one rate of the claim's own area that its sentence tells as published, if it tells no number of it; or such a number right
    behind the place, where no word is of rates."""
    area, text = question.claim.area.area if question.claim.area is not None else None, question.analysis.article.text
    told = {
        figures[0].measure: other
        for other, figures in held_beside(question, evidence)
        if other.type in LEVELS and other.area is not None and other.area.area == area
    }
    if len(told) != 1:
        return None
    id, other = told.popitem()
    measure, end = question.catalogue.measures[id], question.claim.span.end
    if measure.facets.statistic in RATES:
        return measure
    counted = measure.facets.statistic == "count" and WITH.fullmatch(text[end : max(end, other.span.start)])
    return measure if counted and BY_RATE.search(question.claim.sentence.of(text)) is None else None
