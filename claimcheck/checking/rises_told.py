"""Percentages that no table has as shares, told of rises and falls: "the increase for England and Wales, which is eight per cent"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.settling import as_right, is_open
from claimcheck.checking.subjects import paragraph_before
from claimcheck.domain.cases import Evidence
from claimcheck.domain.values import Change, ChangeDirection
from claimcheck.linking.figures import readings
from claimcheck.linking.link import link_claim

UP = re.compile(
    r"\b(?:increas\w+|rises?|rose|risen|grew|growth|jump\w*|up|climb\w*|soar\w*|surge\w*|went up)\b", re.IGNORECASE
)
DOWN = re.compile(
    r"\b(?:decreas\w+|falls?|fell|fallen|drop\w*|down|declin\w+|reduc\w+|slump\w*|cuts?|went down)\b", re.IGNORECASE
)


def know_rises(questions: Sequence[Question], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open percentages settled that are right of the rise or fall that the text is telling of."""
    return [
        _known(question, one) if _is_open(question, one) else one
        for question, one in zip(questions, evidence, strict=True)
    ]


def _is_open(question: Question, one: Evidence) -> bool:
    """Whether it is a plain percentage of which no table has told anything yet."""
    claim = question.claim
    fit = claim.type == "percentage" and len(claim.sentence) > 0
    fit = fit and claim.area is not None and claim.measure is not None and claim.quantity is not None
    return fit and is_open(claim, one) and not one.figures


def _known(question: Question, one: Evidence) -> Evidence:
    held = _rise(question)
    return one if held is None else as_right(one, held)


def _rise(question: Question) -> Judgement | None:
    """The judgement of the percentage as a rise or fall, the way that its sentence, or its paragraph before, tells; where it holds."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    way = _way(claim.sentence.of(analysis.article.text)) or _way(paragraph_before(claim, analysis))
    if way is None or claim.measure is None:
        return None
    change = Change(span=claim.span, direction=way, amount=claim.quantity)
    measure = replace(claim.measure, facets=replace(claim.measure.facets, statistic=None, base=None))
    told = replace(claim, type="change", change=change, measure=measure)
    asked = replace(question, claim=told)
    for made in readings(told, link_claim(told, analysis, catalogue), analysis):
        judged = judge(asked, made) if made.plain else None
        if judged is not None and judged.truth == "holds":
            return judged
    return None


def _way(words: str) -> ChangeDirection | None:
    """Which way some words say that it went, where they say but one."""
    up, down = UP.search(words), DOWN.search(words)
    return None if bool(up) == bool(down) else "up" if up else "down"
