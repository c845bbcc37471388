"""A figure told as a fact for a time that, on the day of publication, is not over or has not begun.

Bad:  In the year to September 2023 there were 810 offences. (published in January 2020)
Good: In the year to September 2019 there were 810 offences.

Plans, targets and forecasts ("by 2025 the force will have 2,857 officers") are not flagged, nor is a year that is running.

To silence it: `--ignore P105`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.domain.cases import Case
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import Finding, Severity

CODE = "P105"
SEVERITY: Severity = "error"

FORWARD = re.compile(
    r"\b(?:will|would|won['’]t|shall|should|could|may|might|is|are|was|were)\s+(?:be\s+)?(?:due|set|planned|expected|to\b|forecast|projected|budgeted)"
    r"|\b(?:will|would|shall|could|might|by|until|till|next|plans?|planned|planning|targets?|aims?|due|expect\w*|forecasts?|project\w*|estimat\w*|predict\w*|budget\w*"
    r"|goal|pledg\w*|promis\w*|ambition|hop\w*|intend\w*|future|deadline|if|unless|before|rest of|funding|settlement|precept"
    r"|grants?|council tax|allocations?)\b|['’]ll\b",
    re.IGNORECASE,
)
RUNS_OUT = re.compile(r"\b(?:to|ending|ended|until|up to)\b", re.IGNORECASE)


def check_claim(case: Case) -> Iterator[Finding]:
    """The words of the period, else those of the figure."""
    claim, article = case.claim, case.analysis.article
    period, published = claim.period, article.published
    if (
        period is None
        or published is None
        or not claim.policing
        or claim.type not in ("count", "percentage", "rate", "change", "ratio")
    ):
        return
    if period.how != "named" or not _is_ahead(period, published) or FORWARD.search(claim.sentence.of(article.text)):
        return
    when = "had not begun" if period.start and period.start > published else "was not over"
    yield Finding(
        code=CODE,
        rule="future-period",
        severity=SEVERITY,
        span=period.span or claim.span,
        message=f"“{period.text}” {when} when the article was published, on {published.day} {published:%B %Y}.",
        advice="Check the year.",
        stated=period.text,
        claim=claim.id,
    )


def _is_ahead(period: Period, published: date) -> bool:
    if period.start is None or period.end is None:
        return False
    if period.start > published:
        return True
    # "in 2015/16" may be told so far; "the year to September 2023" says that it is over.
    dated = period.last is not None and period.last.year is not None and bool(RUNS_OUT.search(period.text))
    return dated and (period.end - published).days > 31
