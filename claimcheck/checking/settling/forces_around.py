"""The forces that a text speaks of, among which it may tell a place: as many as it says, those of a region, those that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.cases import Link
from claimcheck.linking.areas import CAPITAL
from claimcheck.linking.fields import how_few

FEW = 3  # forces that make an order
EVERYWHERE = re.compile(
    r"\b(?:England|Wales|country|counties|nation\w*|Britain|UK|forces|anywhere|all|any|of (?:the )?\d+)\b",
    re.IGNORECASE,
)


def is_of_all(question: Question) -> bool:
    """Whether the words say that all forces are meant, or some that cannot be told."""
    claim = question.claim
    behind = question.analysis.article.text[claim.span.start : max(claim.sentence.end, claim.span.end)]
    said = re.split(r"[,;:(]", behind)[0]
    return EVERYWHERE.search(said) is not None


def fields(question: Question, link: Link) -> Iterator[tuple[str, ...]]:
    """The forces around: those of the text of which there are as many as it says ("the lowest of the four"), where it does."""
    few = how_many(question)
    for field in around(question, link) if few is None else (told_of(question), *around(question, link)):
        if few is None or len(field) == few and question.claim.area is not None and question.claim.area.area in field:
            yield field


def how_many(question: Question) -> int | None:
    """How many forces a place is told among, by the words behind it."""
    claim, text = question.claim, question.analysis.article.text
    return how_few(text[claim.span.start : max(claim.sentence.end, claim.span.end)].lower())


def told_of(question: Question) -> tuple[str, ...]:
    """The forces of which the text gives figures of the same thing."""
    own, areas = question.claim.measure, question.catalogue.areas
    alike = (
        one.area.area
        for one in question.analysis.claims
        if one.area is not None and one.measure is not None and own is not None
        if one.measure.facets.topic == own.facets.topic
    )
    told = dict.fromkeys(key for key in alike if key is not None)
    return tuple(key for key in told if key in areas and areas.get(key).kind == "force")


def around(question: Question, link: Link) -> Iterator[tuple[str, ...]]:
    """The forces of the claim's own region, or of Wales, when the text names another of them; those that the text names."""
    area, areas = link.area.best, question.catalogue.areas
    named = dict.fromkeys(mention.area for mention in question.analysis.areas if mention.area in areas)
    forces = [key for key in named if key is not None and areas.get(key).kind == "force"]
    if area is None or area.id not in forces:
        return
    for wider in ("wales", area.region):
        field = tuple(areas.within(wider)) if wider else ()
        if area.id in field and len(set(field) & set(forces)) >= FEW:
            yield field
    behind = question.claim.rank.behind if question.claim.rank is not None else ()
    # the Met and the City are named beside any force
    near = all(key not in areas or areas.get(key).region in (area.region, CAPITAL) for key in behind)
    first = question.claim.rank is not None and question.claim.rank.position == 1 or bool(behind)
    told = forces if first else told_of(question)  # no place among forces that are named without a figure
    if len(told) >= FEW and near:  # "second only to West Yorkshire", of Cleveland, is told of all
        yield tuple(told)
