"""Police figures, and nowhere in the article a word of when they are from.

A figure without a period can be neither checked nor understood: "Kent had 1,263 robberies" in a week, or in a year?

Bad:  Kent had 1,263 robberies and 4,102 burglaries, Essex 1,500 and 5,210. (the whole article)
Good: Kent had 1,263 robberies in 2012/13 and 4,102 burglaries, Essex 1,500 and 5,210.

It speaks once an article, only when several figures stand there and no wording of time at all.

To silence it: `--ignore P104`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "P104"
SEVERITY: Severity = "warning"

ENOUGH = 3
TIME = re.compile(
    r"\b(?:(?:19|20)\d\d|years?|months?|quarters?|weeks?|days?|decades?|annual\w*|daily|weekly|monthly|period|spring|summer|autumn|winter|today|yesterday|now"
    r"|currently|christmas|easter|Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b",
    re.IGNORECASE,
)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first of the figures."""
    undated = [claim for claim in analysis.claims if _is_police_figure(claim)]
    if len(undated) < ENOUGH or any(claim.period for claim in analysis.claims):
        return
    article = analysis.article
    if any(TIME.search(article.text, block.span.start, block.span.end) for block in article.blocks):
        return
    first, *others = undated
    yield Finding(
        code=CODE,
        rule="no-period",
        severity=SEVERITY,
        span=first.span,
        message=f"The article gives {len(undated)} police figures and no date or period for any of them.",
        advice="Say what period the figures cover, or of what day they are.",
        related=tuple(Related(span=claim.span, message="no date either") for claim in others[:3]),
        claim=first.id,
    )


def _is_police_figure(claim: Claim) -> bool:
    return (
        claim.policing
        and claim.type in ("count", "percentage", "rate")
        and claim.area is not None
        and claim.measure is not None
    )
