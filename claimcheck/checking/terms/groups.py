"""Whose figures the text is telling: a group that it has just spoken of is not named again for every figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import paragraph_before
from claimcheck.domain.cases import Link
from claimcheck.domain.measures import Measure
from claimcheck.linking.figures import Reading, readings
from claimcheck.linking.measures import MINORS, link_measure

ADULT = "adult"
OF_TWO = re.compile(r"\bthe (?:latter|former)\b", re.IGNORECASE)
NEAR = 8  # claims back at which the group may have been named


def is_told_of_group(question: Question, chosen: Judgement) -> bool:
    """Whether a figure of a part (the women) stands where the text has just spoken of that part: then nobody is left out."""
    population = chosen.reading.measure.facets.population
    if chosen.remark != "figure-of-another-group" or population is None:
        return False
    claim, text = question.claim, question.analysis.article.text
    headline = text[: max(text.find("\n"), 0)]
    before = f"{headline} {text[text.rfind(chr(10), 0, claim.span.start) + 1 : claim.sentence.end]}"
    return _names(question, (population, *(wider for wider, part in MINORS.items() if part == population)), before)


def of_group_beside(question: Question, other: Measure) -> str:
    """ "For adults the rate is lower (19 per 100,000) and for children about the same": of a group that the sentence names as well."""
    own = question.claim.measure.facets.population if question.claim.measure else None
    said = question.claim.sentence.of(question.analysis.article.text) if len(question.claim.sentence) else ""
    whole = bool(said) and own not in (None, "all") and other.facets.population in (None, "all")
    if whole and not _names(question, (own,), paragraph_before(question.claim, question.analysis) + said):
        return "no group is named beside it"  # "614 of them were black. | There were 902 arrests"
    carried = bool(said) and own not in (None, "all") and other.facets.population not in (None, "all", own)
    if carried and not _names(question, (own,), said):
        return "no group is named in its sentence"  # "It is coming down, and is below the 12 per cent for England and Wales"
    if OF_TWO.search(said):  # "18 and 31 per cent. Kent had 33 for the latter"
        said = paragraph_before(question.claim, question.analysis) + said
    named = (
        own not in (None, "all")
        and own != other.facets.population
        and _names(question, (other.facets.population,), said)
    )
    return "which of the two groups is meant is not certain" if named else ""


def of_adults_unsaid(question: Question, failed: Judgement) -> str:
    """A rate that fails of adults, in a text that speaks of none: it may be of all ("40 rapes for every 100,000 people")."""
    own = question.claim.measure.facets.population if question.claim.measure else None
    facets, text = failed.reading.measure.facets, question.analysis.article.text
    unsaid = own is None and facets.population == ADULT and facets.statistic == "rate"
    return "it may be of all, and not of adults" if unsaid and not _names(question, (ADULT,), text) else ""


def _names(question: Question, groups: Iterable[str | None], said: str) -> bool:
    """Whether words speak of one of these groups."""
    terms, said = question.catalogue.words.populations, said.lower()
    words = (word for group in groups if group in terms for word in (*terms[group].words, *terms[group].nouns))
    return any(re.search(rf"\b{re.escape(word.lower())}\b", said) for word in words)


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
