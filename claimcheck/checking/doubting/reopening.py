"""Figures that fail of a subject which their own words do not name, while they name, or stand behind, another: these are opened."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set

from claimcheck.checking.diagnosing.readings import LONG, telling
from claimcheck.checking.doubting.open_figures import as_open, as_right
from claimcheck.checking.terms.cells import sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import said_in, whole_of, words_beside
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import ALL_CRIME, Measure
from claimcheck.linking.clauses import clause_of
from claimcheck.reference.catalogue import Catalogue

SET_BESIDE = re.compile(r"\b(?:ahead of|followed by|rather than|just above|just below)\b")
OF_THE = re.compile(r"(?: \w+)? of (?:the |its |their |all |those )?")


def is_of_something_else(
    claim: Claim, at: int, analysis: Analysis, found: Sequence[Evidence], catalogue: Catalogue
) -> bool:
    """Whether a failing figure may well be of another subject than we took it to count."""
    return _follows_another(claim, at, analysis, found, catalogue) or _names_sister(
        claim, found[at], analysis, catalogue
    )


def _follows_another(
    claim: Claim, at: int, analysis: Analysis, found: Sequence[Evidence], catalogue: Catalogue
) -> bool:
    """Whether a figure fails of a subject that its words do not name, where the one before it is known to be of another."""
    one = found[at]
    if one.truth != "fails" or not one.figures or not at:
        return False
    # "1,812 seizures, down five per cent from 1,900": the first of them may tell what all are of, though the next is open
    same = (k for k in range(at - 1, -1, -1) if analysis.claims[k].sentence == claim.sentence)
    last = next((k for k in same if found[k].truth == "holds" and found[k].figures), at - 1)
    before, other = found[last], analysis.claims[last]
    if (
        before.truth != "holds"
        or not before.figures
        or "\n" in analysis.article.text[other.span.end : claim.span.start]
    ):
        return False
    topic = one.figures[0].measure.split(".")[0]
    if (
        topic == before.figures[0].measure.split(".")[0]
        or other.area == claim.area
        and other.sentence != claim.sentence
    ):
        return False
    said = said_in(words_beside(claim, analysis), catalogue)
    return topic not in said.topics | said.strands


def _names_sister(claim: Claim, one: Evidence, analysis: Analysis, catalogue: Catalogue) -> bool:
    """Whether a figure fails of a subject that its clause does not name, and words there are of its sister ("raids on sheds")."""
    topics = catalogue.words.topics
    topic = one.figures[0].measure.split(".")[0] if one.truth == "fails" and one.figures else ""
    parent = whole_of(topic, catalogue)
    if parent is None:
        return False
    said = said_in(clause_of(claim, analysis), catalogue)
    named = said.topics | said.strands
    return topic not in named and any(id in topics and topics[id].parent == parent for id in named)


def another_kind(
    claim: Claim, analysis: Analysis, held: Sequence[tuple[Claim, Evidence]], catalogue: Catalogue
) -> Callable[[str | None], bool]:
    """Tells of a topic whether a figure is of another: no part of the whole that it is said to be of, or what it is set beside ("theft
    came second with 1,231, ahead of public order offences"). `held` are the figures as published."""
    whole, (own, other) = _whole_beside(claim, analysis, held), _sides(claim, analysis)
    beside = said_in(other, catalogue).topics - said_in(own, catalogue).topics if other else frozenset[str]()

    def is_another(topic: str | None) -> bool:
        known = whole is not None and topic in catalogue.words.topics
        return topic in beside or known and whole not in (ALL_CRIME, topic, *catalogue.words.lineage(topic))

    return is_another


def _sides(claim: Claim, analysis: Analysis) -> tuple[str, str]:
    """The words beside a figure, and those of them that it is set beside, behind it."""
    words, own = words_beside(claim, analysis), claim.span.of(analysis.article.text)
    at = words.find(own) + len(own)
    behind, *other = SET_BESIDE.split(words[at:], maxsplit=1)
    return words[:at] + behind, other[0] if other else ""


def _whole_beside(claim: Claim, analysis: Analysis, held: Sequence[tuple[Claim, Evidence]]) -> str | None:
    """The topic of the figure as published that one is a part of, by the words between ("4,636 of the 6,041 burglaries")."""
    text = analysis.article.text
    for other, one in held:
        behind = other.sentence == claim.sentence and other.type == "count" and other.span.start > claim.span.end
        if behind and one.figures and OF_THE.fullmatch(text[claim.span.end : other.span.start]):
            return one.figures[0].measure.split(".")[0]
    return None


def opened(one: Evidence) -> Evidence:
    """The evidence of such a figure: nothing is known of it."""
    return as_open(one, "But words beside it are of something else, and the figure may be, too.")


def is_of_what_is_told(question: Question, held: Judgement, proven: Set[tuple[str, ...]]) -> bool:
    """Whether a long number is exactly that of a part of what the article's figures prove to be told: it is no accident."""
    claim, topic = question.claim, held.reading.measure.facets.topic
    told = {subject[0] for subject in proven}
    if claim.type != "count" or claim.quantity is None or not held.figures or not telling(question, LONG):
        return False
    same = held.figures[0].value == claim.quantity.low
    return same and not told.isdisjoint((topic or "", whole_of(topic, question.catalogue) or ""))


def is_named_apart(question: Question, measure: Measure) -> bool:
    """ "7,159 robberies and 1,988 sexual offences": a number whose own noun names its kind is not of that which another's names."""
    kind, other, lineage = _kind_named(question.claim), measure.facets.topic, question.catalogue.words.lineage
    if kind is None or not {kind, *lineage(kind)} & {other, *lineage(other)} <= {ALL_CRIME}:
        return False
    beside = question.analysis.in_sentence(question.claim)
    return any(_kind_named(one) == other for one in beside if one.type == question.claim.type)


def _kind_named(claim: Claim) -> str | None:
    """The kind that a figure's own noun names."""
    mention = claim.measure
    beside = mention is not None and claim.span.start <= mention.span.start <= claim.span.end + 1
    topic = mention.facets.topic if mention is not None and beside and not mention.doubt else None
    return topic if topic != ALL_CRIME else None


def settled(one: Evidence, held: Judgement, sure: bool) -> Evidence:
    """Open figures hold; of one that fails it is only uncertain which is meant, unless it can hardly be another."""
    if one.truth == "fails" and not sure:
        return as_open(one, f"It is right of something else that the text speaks of: {sentence(held.reason)}")
    return as_right(one, held)
