"""A figure told as a fact for a time that, on the day of publication, is not over or has not begun.

Bad:  In the year to September 2023 there were 810 offences. (published in January 2020)
Good: In the year to September 2019 there were 810 offences.

Plans, targets and forecasts ("by 2025 the force will have 2,857 officers") are not flagged, nor is a year that is running.

To silence it: `--ignore P105`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span

CODE = "P105"
SEVERITY: Severity = "error"

FORWARD = re.compile(
    r"\b(?:will|would|won['’]t|shall|should|could|may|might|is|are|was|were)\s+(?:be\s+)?(?:due|set|planned|expected|to\b|forecast|projected|budgeted)"
    r"|\bby (?:20\d\d|the|then|next|spring|summer|autumn|winter|christmas|easter"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
    r"|\b(?:will|would|shall|could|might|until|till|next|plans?|planned|planning|targets?|aims?|due|expect\w*|forecasts?|project\w*|estimat\w*|predict\w*|budget\w*"
    r"|goal|pledg\w*|promis\w*|ambition|hop\w*|intend\w*|future|deadline|if|unless"
    r"|(?<!year )(?<!years )(?<!months )(?<!period )before|rest of|funding|settlement|precept"
    r"|grants?|council tax|allocations?)\b|['’]ll\b|['’]d (?:have|be|see|like|want)\b",
    re.IGNORECASE,
)
RUNS_OUT = re.compile(r"\b(?:to|ending|ended|until|up to)\b", re.IGNORECASE)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The words of each such period once, else those of the figure."""
    seen: set[Span] = set()
    for claim in analysis.claims:
        period, published = claim.period, analysis.article.published
        if period is None or published is None or not _is_told_ahead(claim, period, published, analysis.article.text):
            continue
        span = period.span or claim.span
        if span not in seen:
            seen.add(span)
            yield _finding(claim, period, published, span)


def _is_told_ahead(claim: Claim, period: Period, published: date, text: str) -> bool:
    level = claim.type in ("count", "percentage", "rate", "change", "ratio")
    if not claim.policing or not level or period.how != "named":
        return False
    return _is_ahead(period, published) and not FORWARD.search(claim.sentence.of(text))


def _finding(claim: Claim, period: Period, published: date, span: Span) -> Finding:
    # the day on which "the year to March" counts officers
    a_day = period.start == period.end and RUNS_OUT.search(period.text)
    when = "had not begun" if period.start and period.start > published and not a_day else "was not over"
    return Finding(
        code=CODE,
        rule="future-period",
        severity=SEVERITY,
        span=span,
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
