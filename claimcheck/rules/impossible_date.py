"""A day that its month does not have.

Bad:  The scooter was taken on February 30.
Good: The scooter was taken on February 28.

To silence it: `--ignore P102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import PartialDate
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.wording import MONTHS

CODE = "P102"
SEVERITY: Severity = "error"

DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each such date, wherever it stands in the text."""
    seen = set()
    for period in analysis.periods:
        for written in (period.first, period.last):
            if (
                written is not None
                and written.span is not None
                and written.span not in seen
                and (reason := _fault(written))
            ):
                seen.add(written.span)
                words = written.span.of(analysis.article.text)
                yield Finding(
                    code=CODE,
                    rule="impossible-date",
                    severity=SEVERITY,
                    span=written.span,
                    message=f"“{words}” is not a date: {reason}.",
                    advice="Check the date.",
                    stated=words,
                )


def _fault(written: PartialDate) -> str:
    """Why there is no such day; empty when there is one."""
    if written.day is None or written.month is None or not 1 <= written.month <= 12:
        return ""
    month, days = MONTHS[written.month - 1], DAYS[written.month - 1]
    if written.day > days:
        return f"{month} has {'28 or 29' if written.month == 2 else days} days"
    year = written.year
    if (
        written.month == 2
        and written.day == 29
        and year is not None
        and not (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    ):
        return f"{year} was not a leap year"
    return ""
