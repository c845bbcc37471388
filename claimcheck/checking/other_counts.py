"""Doubts that the lexicon tells of: another official count of the same thing, a word that may mean more than an outcome."""

from __future__ import annotations

from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.subjects import narrower, said_in, theme

RIVAL_LEAST = 2  # cases that two counts may differ by in a small force
PART = 0.9  # of the published figure, below which a count may be a part of what the story is about


def counted_elsewhere(question: Question, failed: Judgement) -> str:
    """Why a figure near the published one may be of another official count (killings), as the topic says; or nothing."""
    term = question.catalogue.words.topics.get(failed.reading.measure.facets.topic or "")
    rival = str(term.more.get("rival", "")) if term is not None else ""
    value = failed.figures[0].value if failed.figures else None
    if term is None or not rival or question.claim.quantity is None or value is None:
        return ""
    if question.claim.type != "count":
        return rival
    apart = abs(float(question.claim.quantity.low) - float(value))
    return rival if apart <= max(RIVAL_LEAST, float(term.more["rival_within"]) * float(value)) else ""


def loosely_told(question: Question, failed: Judgement) -> str:
    """Why the words may mean more than the event that they are taken for ("unsolved"), as the event says; or nothing."""
    event = question.catalogue.words.events.get(failed.reading.measure.facets.event or "")
    words = event.more.get("loosely", ()) if event is not None else ()
    said = question.claim.sentence.of(question.analysis.article.text).lower() if words else ""
    return str(event.more["loosely_why"]) if event is not None and any(word in said for word in words) else ""


def of_theme(question: Question, failed: Judgement) -> str:
    """Robberies, in a story on knife crime ("618 were assaults, and 560 robberies"), and what is told behind such a list."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    told = theme(question.analysis, question.catalogue)
    own = claim.measure.facets.topic if claim.measure is not None else None
    if not told or own is None or own in told or claim.quantity is None or value is None:
        return ""
    if claim.type == "count":
        part = claim.quantity.unit == "" and float(claim.quantity.high) < PART * float(value)
        kinds = any(narrower(claim, told, question.catalogue)) if part else False
        return "it may count a part of what the story is about" if kinds else ""
    lent = claim.is_share and not _is_named(question, own) and _is_last_of_several(question, own)
    return "it may be of all that the story is about" if lent else ""


def _is_named(question: Question, topic: str) -> bool:
    said = said_in(question.claim.sentence.of(question.analysis.article.text), question.catalogue)
    return topic in said.topics or topic in said.strands


def _is_last_of_several(question: Question, topic: str) -> bool:
    """Whether the sentence before told of that and of another kind ("three attempted murders and 26 rapes")."""
    before = [one for one in question.analysis.claims if one.span.end <= question.claim.sentence.start]
    beside = question.analysis.in_sentence(before[-1]) if before else ()
    topics = {one.measure.facets.topic for one in beside if one.measure is not None}
    return topic in topics and len(topics) > 1
