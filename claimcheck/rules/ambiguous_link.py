"""The claim can be about several areas, and the text does not settle which.

"Police in the West Midlands" may be the force or the region, "Cleveland" a county or a force. Nothing was called right or wrong on a guess.

Bad:  Burglary in the West Midlands fell by 4 per cent.
Good: Burglary in the area of West Midlands Police fell by 4 per cent.

To silence it: `--ignore D102`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity

CODE = "D102"
SEVERITY: Severity = "note"
FIRM = 0.6


def check_claim(case: Case) -> Iterator[Finding]:
    """The claim's words, when its area has rivals and its truth was left open for that."""
    area = case.link.area
    if (
        area.best is None
        or not area.runners_up
        or area.score >= FIRM
        or case.evidence.truth != "unknown"
        or not case.claim.policing
    ):
        return
    names = [one.name for one in (area.best, *area.runners_up)]
    words = " ".join(case.claim.span.of(case.analysis.article.text).split())
    yield Finding(
        code=CODE,
        rule="ambiguous-link",
        severity=SEVERITY,
        span=case.claim.area.span if case.claim.area else case.claim.span,
        message=f"“{words}” may be about {', '.join(names[:-1])} or {names[-1]}.",
        advice="Name the force or the region in full.",
        stated=words,
        claim=case.claim.id,
    )
