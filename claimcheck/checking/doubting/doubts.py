"""Why a claim that fails may have been misread by us, and so must not be called wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product

from claimcheck.checking.diagnosing.readings import FEWEST, moved, telling
from claimcheck.checking.doubting.another_time import is_past, leads_to, year_ahead, year_behind
from claimcheck.checking.doubting.other_counts import counted_elsewhere, loosely_told, of_another_kind
from claimcheck.checking.doubting.others_told import of_others
from claimcheck.checking.doubting.wholes_told import is_told_as_whole
from claimcheck.checking.doubting.worded_apart import worded_apart
from claimcheck.checking.judging.levels import RECKONED, in_unit
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.terms.cells import label
from claimcheck.checking.terms.intervals import FRACTION
from claimcheck.checking.terms.judgement import Judge, Judgement, Question
from claimcheck.checking.terms.subjects import akin
from claimcheck.domain.cases import Link
from claimcheck.domain.measures import ALL_CRIME, Measure
from claimcheck.linking.changes import SINCE
from claimcheck.linking.clauses import clause_span
from claimcheck.linking.figures import Reading
from claimcheck.linking.measures import link_measure

# Nouns that count whatever is spoken of, and mostly a part of it.
VAGUE = frozenset(
    "cases occasions times incidents people vehicles victims men women children reports complaints calls".split()
)
PART = 0.9  # of the published figure, below which such a count may be a part
OF_WHAT = re.compile(r" of ((?:[\w-]+ ){0,2}[\w-]+)")
MARKS = r"[,;:.](?!\d)| and | but |[–—(]"
SET_AGAINST = re.compile(r"\b(?:against|versus|compared (?:with|to))\W*$")
SET_BESIDE = re.compile(r"\b(?:than|unlike|against|versus|compared (?:with|to))(?: (?:in|for|at|by))?(?: the)?\W*$")
RATES = re.compile(r"\bper\b|\brates?\b|\b(?:for|in|among) (?:every|each)\b|\bhead\b|\b1,?000\b|\b100,?000\b")
NUMBER_OF = re.compile(r"\b(?:numbers?|totals?|amount|rate) of\b", re.IGNORECASE)
SMALL = 4  # letters of a word that says nothing of a subject
FROM_BASE = 30  # characters from a change to the year that it is measured from ("20 fewer than in 2021")
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
    levels = [float(one.value) for one in failed.figures if one.value is not None]
    if claim.type == "change" and quantity is not None and quantity.unit not in RECKONED and levels:
        beyond = float(quantity.low) > max(levels)  # "7,000 fewer", of 387 robberies
        return "it may be of something else" if beyond else ""
    if quantity is None or figure is None or claim.type in ("change", "comparison") or figure.value is None:
        return ""
    value = in_unit(figure, quantity, failed.reading.days)
    if value is None or quantity.low <= 0 or value.middle <= 0:
        return ""
    times, most = float(quantity.low) / value.middle, FAR if explicit or says_event(question) else FAR_CARRIED
    return "it may count something else" if max(times, 1 / times) > most else ""


def misunderstood(question: Question, failed: Judgement, fault: str) -> str:
    """What the words about a figure leave open: what it is a part of, which place it is of, whether it is a rate; or nothing."""
    return (
        may_be_part(question, failed)
        or of_another_clause(question, fault)
        or of_others(question)
        or _lent_rate(question, fault)
        or worded_apart(question, failed)
        or counted_elsewhere(question, failed)
        or loosely_told(question, failed)
        or of_another_kind(question, failed)
        or _in_bare_bracket(question)
    )


def may_be_part(question: Question, failed: Judgement) -> str:
    """A count of vague things ("on 409 occasions", "105 cases", a bare number) well below the figure is mostly a part of it."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    if claim.type != "count" or claim.quantity is None or value is None or claim.block == "table cell":
        return ""
    vague = claim.quantity.unit in VAGUE and not _is_named_behind(question)
    vague = vague or claim.quantity.unit == "" and not _explicit(question)
    if vague and float(claim.quantity.high) < PART * float(value):
        return "it may count a part of them"
    if claim.quantity.unit not in VAGUE or not len(claim.sentence) or says_topic(question, _around(question)):
        return ""
    return "" if says_event(question) else "what it counts is said nowhere near it"


def _is_named_behind(question: Question) -> bool:
    """ "45,673 incidents of anti-social behaviour": the whole of them, by the words right behind the noun."""
    text, end = question.analysis.article.text, question.claim.span.end
    behind = OF_WHAT.match(text[end : max(end, question.claim.sentence.end)])
    return behind is not None and says_topic(question, behind[1])


def _around(question: Question) -> str:
    """The words about a figure: from the figure before it, or the last mark, to the next mark."""
    claim, text = question.claim, question.analysis.article.text
    earlier = [other for other in question.analysis.in_sentence(claim) if other.span.end <= claim.span.start]
    before = text[max((other.span.end for other in earlier), default=claim.sentence.start) : claim.span.start]
    before = re.split(MARKS, before)[-1] if earlier else before
    return before + re.split(MARKS, text[claim.span.start : claim.sentence.end])[0]


def _lent_rate(question: Question, fault: str) -> str:
    """A bare figure that we took for a rate, as those before it were, and that is right as a number."""
    said = question.claim.sentence.of(question.analysis.article.text).lower()
    lent = question.claim.type == "rate" and fault == "rate-number-confusion" and not RATES.search(said)
    return "it may be a number and no rate" if lent else ""


def _in_bare_bracket(question: Question) -> str:
    """A number alone in the brackets of a list: of the year before, of a part, of a place that a row above or the heading names."""
    claim, text = question.claim, question.analysis.article.text
    alone = text[: claim.span.start].endswith("(") and text[claim.span.end :].startswith(")")
    listed = claim.type == "count" and claim.block in ("list item", "table cell")
    return "what the brackets tell is not certain" if alone and listed else ""


def of_another_clause(question: Question, fault: str) -> str:
    """A figure that is right of another area, where ours is named in another clause ("..., while their partners' fell to 7,318")."""
    area = question.claim.area
    if fault != "figure-of-another-area" or area is None or not len(question.claim.sentence) or not len(area.span):
        return ""
    start, end = clause_span(question.claim, question.analysis)
    beside = start <= area.span.start < end
    before = question.before
    against = SET_AGAINST.search(before) or is_set_beside(question) or is_told_as_whole(question)
    return "" if beside and not against else "which of the two areas is meant is not certain"


def is_set_beside(question: Question) -> bool:
    """Whether the area of a claim is only one to compare with ("rarer than in Kent (915), with 599 cases")."""
    area, text = question.claim.area, question.analysis.article.text
    return area is not None and SET_BESIDE.search(text[question.claim.sentence.start : area.span.start]) is not None


def misread(question: Question, failed: Judgement, judge: Judge) -> str:
    """What else the figure is right of, when we may have bound it wrongly: a carried period, a subject beside it in the sentence."""
    claim, reading = question.claim, failed.reading
    if claim.rank is not None:
        return ""
    if not telling(question, FEWEST) or claim.type == "change" and FRACTION.search(question.words):
        return _of_another_year(question, reading, judge)
    # "281, having been 435 in 2017, and there are 172": the date is of the figure before
    shared = len(claim.sentence) > 0 and question.shares_its_date
    based = claim.type == "change" and SINCE.search(question.behind[:FROM_BASE]) is not None
    carried = claim.period is not None and not based and (claim.period.how != "named" or shared)
    beside = [*_beside_it(question, reading.measure), *_done_beside(question, reading.measure)]
    shares = [one for one in beside if one.facets.statistic == "percentage" and one.facets.base is not None]
    # nobody spoke of a share of all crime
    others = [] if leads_to(question, failed) else [one for one in beside if one not in shares]
    measures = [reading.measure, *others]
    told = [*question.analysis.days, *year_behind(question), *year_ahead(question)] if carried else []
    probe, own = Probe(question), (reading.start, reading.end)
    periods = dict.fromkeys([own, *told])
    places = {(start, end): reading.but(moved(reading, start, end, reading.kind)) for start, end in periods}
    if claim.type == "change" and (year := _to_another_year(question, reading, probe, judge)):
        return year
    for measure in measures:
        held = question.catalogue.days(measure.id)
        for when, at in places.items():
            if when not in held or measure is reading.measure and (when == own or is_past(question, when)):
                continue
            tried = at.but({"measure": measure})
            if probe.may_hold(tried) and judge(question, tried).was_right:
                return f"{label(measure)}, {question.when(*when)}"
    return _since_another(question, reading, probe, judge)


def _of_another_year(question: Question, reading: Reading, judge: Judge) -> str:
    """ "Crime fell by two per cent last year", of a story on the year to March; "down by half", of one on seven years."""
    claim, probe = question.claim, Probe(question)
    if claim.type != "change" or claim.period is None or claim.period.how == "named":
        return ""
    for start, end in question.analysis.days:
        overlaps = start <= reading.end and end >= reading.start and (start, end) != (reading.start, reading.end)
        if not overlaps or (end - start).days - (reading.end - reading.start).days not in range(-2, 3):
            continue
        tried = reading.but(moved(reading, start, end, reading.kind))
        if probe.may_hold(tried) and judge(question, tried).truth == "holds":
            return f"{label(reading.measure)}, {question.when(start, end)}"
    return _since_another(question, reading, probe, judge)


def _to_another_year(question: Question, reading: Reading, probe: Probe, judge: Judge) -> str:
    """ "Gone up in each of the last three years and by 63 per cent since 2012/13": from a year that is told, to one that is not."""
    if reading.guessed or reading.base is None or question.claim.period is None or question.claim.period.how == "named":
        return ""
    for start, end in question.analysis.days:
        tried = reading.but({**moved(reading, start, end, reading.kind), "base": reading.base})
        if end > reading.base[1] and probe.may_hold(tried) and judge(question, tried).truth == "holds":
            return f"{label(reading.measure)}, {question.when(start, end)}"
    return ""


def _since_another(question: Question, reading: Reading, probe: Probe, judge: Judge) -> str:
    """ "slid 55 per cent to 6,236", of a story that has been telling of the fall since 2013/14: a base that it gives elsewhere."""
    open_ = question.claim.type == "change" and reading.guessed and reading.base is not None
    for start, end in question.analysis.days if open_ else ():
        tried = reading.but({"base": (start, end)})
        if end < reading.start and probe.may_hold(tried) and judge(question, tried).truth == "holds":
            return f"the change since {question.when(start, end)}"
    return ""


def _beside_it(question: Question, own: Measure) -> list[Measure]:
    """What other figures of the same sentence count."""
    others = question.analysis.in_sentence(question.claim) if len(question.claim.sentence) else ()
    linked = [
        link_measure(replace(question.claim, measure=other.measure), question.catalogue).best
        for other in others
        if other.measure
    ]
    kept = (measure for measure in dict.fromkeys(linked) if measure is not None)
    return [measure for measure in kept if measure.facets.topic != own.facets.topic]


def _done_beside(question: Question, own: Measure) -> list[Measure]:
    """What other figures of the same sentence tell of their topics, or that they were recorded, told of each of those topics."""
    beside = [other.measure.facets for other in question.analysis.in_sentence(question.claim) if other.measure]
    term = question.catalogue.words.topics.get(own.facets.topic or "")
    said = [facets.topic for facets in beside] + ([] if term is None or _explicit(question) else [term.parent])
    said += _narrower(question, own)
    topics = [topic for topic in dict.fromkeys(said) if topic and topic != own.facets.topic] + [own.facets.topic]
    events = dict.fromkeys((own.facets.event, "recorded", *(facets.event for facets in beside)))
    return [
        measure
        for topic, event in product(topics, events)
        if (topic, event) != (own.facets.topic, own.facets.event)
        for measure in question.catalogue.alike(own.facets, topic=topic, event=event)[:1]
    ]


def _narrower(question: Question, own: Measure) -> list[str]:
    """Killings, in a story on knife crime, may be those with a knife: the narrower topic that both words together make."""
    topics = question.catalogue.words.topics
    told = [id for id in question.analysis.topics if id != own.facets.topic]
    if own.facets.topic == ALL_CRIME:  # it shares no more than the word "offences" with its parts
        return [id for id in told if id in topics]  # "crime was up 22 per cent", in a story on cars
    wider = {*told, *(topics[id].parent or "" for id in told if id in topics)}
    sentence = question.claim.sentence.of(question.analysis.article.text).lower()
    said = {word for word in sentence.split() if len(word) > SMALL}
    return [
        id
        for id, parent in akin(question.catalogue, own.facets.topic or "")
        if parent in wider and parent != ALL_CRIME and not said.isdisjoint(" ".join(topics[id].words).split())
    ]


def _explicit(question: Question) -> bool:
    """Whether the sentence itself says what is counted: by words beside the figure, or a noun in its own ("9,125 PCSOs")."""
    claim = question.claim
    return says_topic(question, claim.sentence.of(question.analysis.article.text) if len(claim.sentence) else "")


def says_event(question: Question) -> bool:
    """Whether words say by a verb of its own what is told of what the article counts ("aimed 66 times", of Tasers)."""
    facets = question.claim.measure.facets if question.claim.measure else None
    event = question.catalogue.words.events.get(facets.event or "") if facets else None
    topic = question.catalogue.words.topics.get(facets.topic or "") if facets else None
    own = event is not None and bool(event.more.get("topics")) and topic is not None and topic.event != event.id
    said = f" {_around(question)} " if own else ""
    return own and event is not None and any(f" {verb} " in said for verb in event.verbs)


def says_topic(question: Question, said: str) -> bool:
    """Whether words say what the claim counts; a cell of a table, which has no sentence, is taken to."""
    claim = question.claim
    topic = question.catalogue.words.topics.get(claim.measure.facets.topic or "") if claim.measure else None
    event = question.catalogue.words.events.get(claim.measure.facets.event or "") if claim.measure else None
    plain = said.lower().replace("-", " ")
    if topic is None and event is not None and len(claim.sentence):
        return any(word.lower() in plain for word in (*event.verbs, *event.nouns))  # "3,076 children were arrested"
    if topic is None or not len(claim.sentence):
        return topic is not None
    return any(word.lower().replace("-", " ") in plain for word in (topic.title, *topic.words, *topic.nouns))
