"""Rises and falls that the tables do not bear out as we took them, and that two numbers printed just before give to the last digit:
"851, against 873 the year before, but 346 in 2010/11. Since then it has shot up by 146 per cent"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.domain.claims import Claim

LEVELS = ("count", "rate", "money")
BACK = 1  # sentences before the claim's own
FEWEST = 2  # digits of a percentage that is not met by chance


def follows_from_text(question: Question, failed: Judgement) -> str:
    """Why a change may be of two other times: it lies between two numbers that the text gives of one thing and place."""
    claim, quantity = question.claim, question.claim.quantity
    change = claim.change
    if claim.type != "change" or quantity is None or change is None or quantity.unit != "percent" or not failed.figures:
        return ""
    told, step = float(quantity.low), float(quantity.step)
    if told < 10 ** (FEWEST - 1) or quantity.modifier != "exact":
        return ""
    for before, after in permutations(_levels(question), 2):
        areas = {one.area.area if one.area is not None else None for one in (claim, before, after)}
        if len(areas) > 1 or before.quantity is None or after.quantity is None or not before.quantity.low:
            continue
        if before.quantity.unit != after.quantity.unit and before.quantity.unit and after.quantity.unit:
            continue
        first, last = float(before.quantity.low), float(after.quantity.low)
        moved = (last / first - 1) * 100 * (-1 if change.direction == "down" else 1)
        if abs(moved - told) <= step / 2:
            return "it lies between two other numbers of the text"
    return ""


def _levels(question: Question) -> Iterator[Claim]:
    """The levels of the claim's sentence and of the one before."""
    analysis, claim = question.analysis, question.claim
    starts = [sentence.span.start for sentence in analysis.sentences if sentence.span.start <= claim.sentence.start]
    from_ = starts[-1 - BACK] if len(starts) > BACK else claim.sentence.start
    for other in analysis.claims:
        if other.type in LEVELS and from_ <= other.span.start < max(claim.sentence.end, claim.span.end):
            yield other
