"""Whose figures the text is telling: a group that it has just spoken of is not named again for every figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.checking.judgement import Judgement, Question
from claimcheck.domain.cases import Link
from claimcheck.linking.figures import Reading, readings
from claimcheck.linking.measures import MINORS, link_measure

ADULT = "adult"
NEAR = 8  # claims back at which the group may have been named


def is_told_of_group(question: Question, chosen: Judgement) -> bool:
    """Whether a figure of a part (the women) stands where the text has just spoken of that part: then nobody is left out."""
    population = chosen.reading.measure.facets.population
    if chosen.remark != "figure-of-another-group" or population is None:
        return False
    claim, terms = question.claim, question.catalogue.words.populations
    groups = (population, *(wider for wider, part in MINORS.items() if part == population))
    words = (word.lower() for group in groups if group in terms for word in (*terms[group].words, *terms[group].nouns))
    text = question.analysis.article.text
    headline = text[: max(text.find("\n"), 0)]
    before = f"{headline} {text[text.rfind(chr(10), 0, claim.span.start) + 1 : claim.sentence.end]}".lower()
    return any(re.search(rf"\b{re.escape(word)}\b", before) for word in words)


def of_group(question: Question, link: Link) -> Iterator[Reading]:
    """The readings of a figure as one of the group which the figures before it are of ("arrested 6,371 children. ... now 2,538")."""
    claim, group = question.claim, _told_group(question)
    if group is None or claim.measure is None:
        return
    mention = replace(claim.measure, facets=replace(claim.measure.facets, population=group))
    theirs = replace(claim, measure=mention)
    measure = link_measure(theirs, question.catalogue)
    if measure.best is not None:
        yield from readings(theirs, replace(link, measure=measure), question.analysis)


def _told_group(question: Question) -> str | None:
    """The group that the nearest figure before of the same subject and event names; None when the claim names one itself."""
    claim, claims = question.claim, question.analysis.claims
    if claim.measure is None or claim.measure.facets.population is not None:
        return None
    own, at = claim.measure.facets, question.analysis.place(claim)
    for other in reversed(claims[max(0, at - NEAR) : at]):
        facets = other.measure.facets if other.measure is not None else None
        if facets is not None and (facets.topic, facets.event) == (own.topic, own.event) and facets.population:
            # An adult figure printed as that of all is the commonest slip: "110 rapes" is never read as of the adults told before.
            return facets.population if facets.population != ADULT else None
    return None
