"""A figure that fails of the narrow subject which we carried to it, and is right of the wider one that its own sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.checking.diagnosing.readings import telling
from claimcheck.checking.terms.judgement import Judge, Judgement, Question
from claimcheck.checking.terms.subjects import said_in
from claimcheck.domain.measures import ALL_CRIME, Measure


def as_written(question: Question, failed: Judgement, judge: Judge) -> Judgement | None:
    """ "67,942 crimes", in a story on violence: the judgement of the wider subject, where the words name that alone and it holds."""
    claim, own = question.claim, failed.reading.measure
    if claim.rank is not None or not len(claim.sentence) or not (claim.type == "change" or telling(question)):
        return None
    if _says(question, own.facets.topic):
        return None
    for topic in _wider(question, own):
        if not _says(question, topic):
            continue
        for measure in question.catalogue.alike(own.facets, topic=topic, population=None)[:1]:
            one = judge(question, failed.reading.but({"measure": measure}))
            if one.truth == "holds":
                return one
    return None


def as_narrowed(question: Question, failed: Judgement, judge: Judge) -> Judgement | None:
    """ "Burglary in people's homes", that we took for all burglary: the part that the sentence hints at, or that was told of before
    ("five per cent of house burglaries; in Cumbria one break-in in 16"), where it holds."""
    claim, own = question.claim, failed.reading.measure
    if claim.rank is not None or not len(claim.sentence) or own.facets.topic in (None, ALL_CRIME):
        return None
    topics = question.catalogue.words.topics
    said = said_in(claim.sentence.of(question.analysis.article.text), question.catalogue)
    # two rises may well be alike
    before = question.analysis.claims[: question.analysis.place(claim)] if claim.type != "change" else ()
    told = (one.measure.facets.topic for one in before if one.measure is not None)
    named = (id for id in (*said.strands, *said.topics, *told) if id is not None)
    parts = [id for id in named if id in topics and topics[id].parent == own.facets.topic]
    for topic in dict.fromkeys(parts):
        for measure in question.catalogue.alike(own.facets, topic=topic)[:1]:
            one = judge(question, failed.reading.but({"measure": measure}))
            if one.truth == "holds":
                return one
    return None


def _wider(question: Question, own: Measure) -> Iterator[str]:
    """The topics that a measure's own is a part of, the nearest first."""
    yield from question.catalogue.words.lineage(own.facets.topic)
    if own.facets.event == "recorded":
        yield ALL_CRIME


def _says(question: Question, topic: str | None) -> bool:
    """Whether the claim's sentence has a topic's own words, as words of their own."""
    term = question.catalogue.words.topics.get(topic or "")
    if term is None:
        return False
    said = question.claim.sentence.of(question.analysis.article.text).lower().replace("-", " ")
    return _any_of((term.title, *term.words, *term.nouns)).search(said) is not None


@lru_cache(maxsize=1024)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(word.lower().replace('-', ' '))}\b" for word in words))
