"""A rise or fall between stretches of unlike length: three months set against twelve.

Bad:  Robberies fell 77 per cent, from 320 in 2012/13 to 74 in the three months to June 2013.
Good: Robberies fell from 82 in the three months to June 2012 to 74 in the three months to June 2013.

Rates, shares and averages can be compared whatever the length, and are not flagged.

To silence it: `--ignore P107`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "P107"
SEVERITY: Severity = "warning"

SAID = ("named", "dateline")
SAME = re.compile(r"\bsame (?:period|months?|weeks?|time|stretch|span|quarter|days)\b", re.IGNORECASE)
CAMPAIGNS = re.compile(
    r"\b(?:campaigns?|operations?|crackdowns?|drives?|blitz|clampdown|season|festive)\b", re.IGNORECASE
)
MOST = 1.15  # 13 months against 12 is left alone


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each change that is printed with both its ends."""
    for tie in analysis.ties:
        if tie.kind == "change" and len(tie.members) == 3:
            before, after, change = (analysis.claim(member) for member in tie.members)
            if _counts(before) and _counts(after) and not any(_is_same(one, analysis) for one in (before, after)):
                yield from _unlike(before, after, change)


def _unlike(before: Claim, after: Claim, change: Claim) -> Iterator[Finding]:
    then, now = before.period, after.period
    if then is None or now is None or then.how not in SAID or now.how not in SAID:
        return
    others, days = _days(then), _days(now)
    if days is None or others is None or max(days, others) <= MOST * min(days, others):
        return
    yield Finding(
        code=CODE,
        rule="unlike-periods",
        severity=SEVERITY,
        span=change.span,
        message=f"The change sets “{now.text}” ({_told(days)}) against “{then.text}” ({_told(others)}).",
        advice="Compare periods of the same length.",
        related=(
            Related(span=before.span, message=f"of {_told(others)}"),
            Related(span=after.span, message=f"of {_told(days)}"),
        ),
        claim=change.id,
    )


def _counts(claim: Claim) -> bool:
    """Whether it is a number of things, which grows with the time that it is counted over."""
    statistic = claim.measure.facets.statistic if claim.measure else None
    return claim.policing and claim.type == "count" and statistic == "count"


def _is_same(claim: Claim, analysis: Analysis) -> bool:
    """ "In the same period between 2015 and 2016": the text says that it is as long."""
    return SAME.search(claim.sentence.of(analysis.article.text)) is not None


def _days(period: Period) -> int | None:
    """How many days it covers; None for a day on which a stock is counted, and for what cannot be dated."""
    if CAMPAIGNS.search(period.text):
        return None  # "the 2011 campaign" lasted no year
    if period.kind == "instant" or period.start is None or period.end is None:
        return None
    return (period.end - period.start).days + 1


def _told(days: int) -> str:
    months = round(days / 30.44)
    return f"{months} months" if months > 1 else f"{days} days"
