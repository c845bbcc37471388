"""The part of its sentence that a claim stands in: "while" and "but" set others apart."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.domain.claims import Analysis, Claim

CUT = re.compile(r";|\b(?:while|whereas|although|though|but)\b", re.IGNORECASE)


def clause_span(claim: Claim, analysis: Analysis) -> tuple[int, int]:
    """Where the part of its sentence that the claim stands in begins and ends: "while" and "but" set others apart."""
    start, end = _clause(claim.sentence.of(analysis.article.text), claim.span.start - claim.sentence.start)
    return claim.sentence.start + start, claim.sentence.start + end


@lru_cache(maxsize=256)
def _clause(said: str, at: int) -> tuple[int, int]:
    cuts = [found.start() for found in CUT.finditer(said)]
    start = max((cut for cut in cuts if cut <= at), default=0)
    return start, min((cut for cut in cuts if cut > at), default=len(said))


def clause_of(claim: Claim, analysis: Analysis) -> str:
    """The words of that part: what stands elsewhere says nothing of the claim's base."""
    start, end = clause_span(claim, analysis)
    return analysis.article.text[start:end]
