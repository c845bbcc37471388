"""Figures that fail of a subject which their own words do not name, while they name, or stand behind, another: these are opened."""

from __future__ import annotations

from collections.abc import Sequence, Set

from claimcheck.checking.cells import sentence
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.readings import LONG, telling
from claimcheck.checking.settling import as_open, as_right
from claimcheck.checking.subjects import said_in, whole_of, words_beside
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.linking.clauses import clause_of
from claimcheck.reference.catalogue import Catalogue


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


def settled(one: Evidence, held: Judgement, sure: bool) -> Evidence:
    """Open figures hold; of one that fails it is only uncertain which is meant, unless it can hardly be another."""
    if one.truth == "fails" and not sure:
        return as_open(one, f"It is right of something else that the text speaks of: {sentence(held.reason)}")
    return as_right(one, held)
