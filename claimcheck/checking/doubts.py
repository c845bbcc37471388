"""Why a claim that fails may have been misread by us, and so must not be called wrong."""

from __future__ import annotations

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
from claimcheck.linking.figures import Reading
from claimcheck.linking.measures import link_measure

Judge = Callable[[Question, Reading], Judgement]
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
    quantity, figure = claim.quantity, failed.figures[0] if failed.figures else None
    if quantity is None or figure is None or claim.type in ("change", "comparison") or figure.value is None:
        return ""
    value = in_unit(figure, quantity, failed.reading.days)
    if value is None or quantity.low <= 0 or value.middle <= 0:
        return ""
    times = max(float(quantity.low) / value.middle, value.middle / float(quantity.low))
    return "it may count something else" if times > (FAR if explicit else FAR_CARRIED) else ""


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
