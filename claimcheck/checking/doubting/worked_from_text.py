"""Rises and falls that the tables do not bear out as we took them, and that two numbers printed just before give to the last digit:
"851, against 873 the year before, but 346 in 2010/11. Since then it has shot up by 146 per cent"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from claimcheck.checking.sums.around import gives
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.terms import term
from claimcheck.domain.claims import Claim

LEVELS = ("count", "rate", "money")
LEAST = 10  # per cent: a smaller one is met by chance


def follows_from_text(question: Question, failed: Judgement) -> str:
    """Why a change may be of two other times: it lies between two numbers that the text gives of one thing and place."""
    claim, quantity = question.claim, question.claim.quantity
    change = claim.change
    if claim.type != "change" or quantity is None or change is None or quantity.unit != "percent" or not failed.figures:
        return ""
    if quantity.low < LEAST or quantity.modifier != "exact":
        return ""
    derived = term(claim, question.analysis)
    for before, after in permutations(_levels(question), 2):
        areas = {one.area.area if one.area is not None else None for one in (claim, before, after)}
        if len(areas) > 1 or before.quantity is None or after.quantity is None or not before.quantity.low:
            continue
        if before.quantity.unit != after.quantity.unit and before.quantity.unit and after.quantity.unit:
            continue
        if gives("change", [*(term(one, question.analysis) for one in (before, after)), derived], derived):
            return "it lies between two other numbers of the text"
    return ""


def _levels(question: Question) -> Iterator[Claim]:
    """The levels of the claim's sentence and of the one before."""
    analysis, claim = question.analysis, question.claim
    start, end = analysis.sentence_before(claim).start, max(claim.sentence.end, claim.span.end)
    for other in analysis.claims:
        if other.type in LEVELS and start <= other.span.start < end:
            yield other
