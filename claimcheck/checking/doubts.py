"""Why a claim that fails may have been misread by us, and so must not be called wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import product

from claimcheck.checking.cells import label
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.levels import in_unit
from claimcheck.checking.readings import moved, telling
from claimcheck.checking.wording import days
from claimcheck.domain.cases import Link
from claimcheck.domain.measures import Measure
from claimcheck.linking.changes import clause_span
from claimcheck.linking.figures import Reading
from claimcheck.linking.measures import link_measure

Judge = Callable[[Question, Reading], Judgement]
# Nouns that count whatever is spoken of, and mostly a part of it.
VAGUE = frozenset(
    "cases occasions times incidents people vehicles victims men women children reports complaints calls".split()
)
NUMBER_OF = re.compile(r"\b(?:numbers?|totals?|amount|rate) of\b", re.IGNORECASE)
PART = 0.9  # of the published figure, below which such a count may be a part
FIRM = 0.6  # below this a link is doubtful, and nothing is called wrong
FAR, FAR_CARRIED, FAR_PLACES = 10.0, 2.0, 5  # times, or places, off, beyond which a claim is not of that measure


def doubtful(link: Link, recognised: bool = False) -> str:
    """Why a link is too weak to call a claim wrong, or nothing. A figure that is `recognised` elsewhere says itself what it counts."""
    for choice, what in (
        (link.area, "which area it is about"),
        (link.period, "which period it is about"),
        (link.measure, "what it counts"),
    ):
        if choice.score < FIRM and not (recognised and choice is link.measure and choice.score > 0):
            return f"{what} is not certain"
    return ""


def implausible(question: Question, failed: Judgement) -> str:
    """A claim far from every figure is more often misread by us than miswritten; nothing when it is near, or all is in its sentence."""
    claim = question.claim
    explicit = _explicit(question)
    if claim.rank is not None:
        stands, told = failed.place, claim.rank.position
        far = stands is not None and told is not None and abs(stands - told) > FAR_PLACES
        open_statistic = claim.measure is not None and claim.measure.facets.statistic is None
        return "it may be a place in another order" if far and (open_statistic or not explicit) else ""
    if claim.type == "change" and not explicit and NUMBER_OF.search(claim.sentence.of(question.analysis.article.text)):
        return "it may be of something else"  # "the number of bikes taken was down by 13 per cent"
    quantity, figure = claim.quantity, failed.figures[0] if failed.figures else None
    if quantity is None or figure is None or claim.type in ("change", "comparison") or figure.value is None:
        return ""
    value = in_unit(figure, quantity, failed.reading.days)
    if value is None or quantity.low <= 0 or value.middle <= 0:
        return ""
    times = max(float(quantity.low) / value.middle, value.middle / float(quantity.low))
    return "it may count something else" if times > (FAR if explicit else FAR_CARRIED) else ""


def may_be_part(question: Question, failed: Judgement) -> str:
    """A count of vague things ("on 409 occasions", "105 cases", a bare number) well below the figure is mostly a part of it."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    if claim.type != "count" or claim.quantity is None or value is None or claim.block == "table cell":
        return ""
    vague = claim.quantity.unit in VAGUE or claim.quantity.unit == "" and not _explicit(question)
    return "it may count a part of them" if vague and float(claim.quantity.high) < PART * float(value) else ""


def of_another_clause(question: Question, fault: str) -> str:
    """A figure that is right of another area, where ours is named in another clause ("..., while their partners' fell to 7,318")."""
    area = question.claim.area
    if fault != "figure-of-another-area" or area is None or not len(question.claim.sentence):
        return ""
    start, end = clause_span(question.claim, question.analysis)
    beside = start <= area.span.start < end
    return "" if beside else "which of the two areas is meant is not certain"


def misread(question: Question, failed: Judgement, judge: Judge) -> str:
    """What else the figure is right of, when we may have bound it wrongly: a carried period, a subject beside it in the sentence."""
    claim, reading = question.claim, failed.reading
    if claim.rank is not None or not telling(claim, 2):
        return ""
    carried = claim.period is not None and claim.period.how != "named"
    measures = [reading.measure, *_beside_it(question, reading.measure)]
    periods = [(reading.start, reading.end), *(_periods_of_others(question) if carried else ())]
    for measure, (start, end) in product(measures, dict.fromkeys(periods)):
        if measure is reading.measure and (start, end) == (reading.start, reading.end):
            continue
        one = judge(question, moved(replace(reading, measure=measure), start, end, reading.kind))
        if one.truth == "holds":
            return f"{label(measure)}, {days(start, end)}"
    return ""


def _beside_it(question: Question, own: Measure) -> list[Measure]:
    """What other figures of the same sentence count."""
    others = [
        other for other in question.analysis.claims if other.sentence == question.claim.sentence and len(other.sentence)
    ]
    linked = [
        link_measure(replace(question.claim, measure=other.measure), question.catalogue).best
        for other in others
        if other.measure
    ]
    return [
        measure for measure in dict.fromkeys(linked) if measure is not None and measure.facets.topic != own.facets.topic
    ]


def _periods_of_others(question: Question) -> list[tuple[date, date]]:
    """The dated periods of the article's other claims."""
    periods = [other.period for other in question.analysis.claims if other.period is not None]
    return [(period.start, period.end) for period in periods if period.start is not None and period.end is not None]


def _explicit(question: Question) -> bool:
    """Whether the sentence itself says what is counted: by words beside the figure, or a noun in its own ("9,125 PCSOs")."""
    claim = question.claim
    topic = question.catalogue.words.topics.get(claim.measure.facets.topic or "") if claim.measure else None
    if topic is None or not len(claim.sentence):
        return topic is not None
    said = claim.sentence.of(question.analysis.article.text).lower().replace("-", " ")
    return any(word.lower() in said for word in (topic.title, *topic.words, *topic.nouns))
