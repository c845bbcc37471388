"""Which year "last year" is cannot be told: the article speaks of a calendar and of a financial year, and either could be the last.

Bad:  There were 867 burglaries last year. (an article of May 2014 that gives figures for 2013 and for 2013/14)
Good: There were 867 burglaries in 2013/14.

It speaks once an article, as a note.

To silence it: `--ignore P106`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import Period, PeriodKind
from claimcheck.domain.reports import Finding, Severity

CODE = "P106"
SEVERITY: Severity = "note"


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first figure that is dated by "last year"."""
    published = analysis.article.published
    if published is None or not all(
        _names_the_last(analysis.periods, kind, published) for kind in ("calendar", "financial")
    ):
        return
    for claim in analysis.claims:
        period = claim.period
        if claim.policing and period is not None and period.how == "dateline" and period.text.lower() == "last year":
            yield Finding(
                code=CODE,
                rule="unclear-period",
                severity=SEVERITY,
                span=period.span or claim.span,
                message="“last year” could be the calendar or the financial year: the article gives figures for both.",
                advice="Say which year is meant.",
                stated=period.text,
                claim=claim.id,
            )
            return


def _names_the_last(periods: Sequence[Period], kind: PeriodKind, published: date) -> bool:
    """Whether the article names, by its number, the last year of this kind that was over on the day of publication."""
    return any(
        period.kind == kind
        and period.how == "named"
        and period.end is not None
        and 0 <= (published - period.end).days < 365
        for period in periods
    )
