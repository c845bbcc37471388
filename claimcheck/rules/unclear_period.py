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
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "P106"
SEVERITY: Severity = "note"


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first figure that is dated by "last year"."""
    published = analysis.article.published
    if published is None:
        return
    named = [_last_named(analysis.periods, kind, published) for kind in ("calendar", "financial")]
    years = [period for period in named if period is not None and period.span is not None]
    if len(years) < len(named):
        return
    one, two = (period.text for period in years)
    for claim in analysis.claims:
        period = claim.period
        if claim.policing and period is not None and period.how == "dateline" and period.text.lower() == "last year":
            yield Finding(
                code=CODE,
                rule="unclear-period",
                severity=SEVERITY,
                span=period.span or claim.span,
                message=f"“last year” can be {one} or {two}: the article gives figures for both.",
                advice=f"Write “in {one}” or “in {two}”, whichever is meant.",
                stated=period.text,
                related=tuple(Related(span=year.span, message="a year that it can be") for year in years if year.span),
                claim=claim.id,
            )
            return


def _last_named(periods: Sequence[Period], kind: PeriodKind, published: date) -> Period | None:
    """Where the article names, by its number, the last year of this kind that was over on the day of publication."""
    return next(
        (
            period
            for period in periods
            if period.kind == kind
            and period.how == "named"
            and period.end is not None
            and 0 <= (published - period.end).days < 365
        ),
        None,
    )
