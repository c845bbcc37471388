"""Doubts that the lexicon tells of: another official count of the same thing, a word that may mean more than an outcome."""

from __future__ import annotations

from claimcheck.checking.judgement import Judgement, Question

RIVAL_LEAST = 2  # cases that two counts may differ by in a small force


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
