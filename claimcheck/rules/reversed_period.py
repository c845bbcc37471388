"""A stretch of dates that ends before it starts.

Mostly a digit of a year is wrong, and with it the figures are dated to years that they do not cover.

Bad:  Between April 1, 2013 and January 28, 2004 there were 101 reports.
Good: Between April 1, 2013 and January 28, 2014 there were 101 reports.

To silence it: `--ignore P103`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import PartialDate, Period
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span

CODE = "P103"
SEVERITY: Severity = "error"

YEAR = 366  # days: the longest stretch for which a year is taken to be a slip
# "comparing March 2014 to March 2013" sets two dates side by side.
COMPARED = re.compile(r"\b(?:compar|against|versus|contrast)\w*\b[^.]{0,30}$", re.IGNORECASE)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each stretch whose printed end lies before its printed start."""
    text = analysis.article.text
    for period in analysis.periods:
        first, last, span = period.first, period.last, period.span
        if first is None or last is None or span is None or not _is_reversed(first, last):
            continue
        if not COMPARED.search(text[max(0, span.start - 60) : span.start]):
            yield _finding(period, first, last, span, text)


def _is_reversed(first: PartialDate, last: PartialDate) -> bool:
    """Whether the end lies before the start. Years alone are often set side by side, and say nothing."""
    if not (first.year and first.month and last.year and last.month):
        return False
    if first.day and last.day:
        return (last.year, last.month, last.day) < (first.year, first.month, first.day)
    return (last.year, last.month) < (first.year, first.month)


def _finding(period: Period, first: PartialDate, last: PartialDate, span: Span, text: str) -> Finding:
    words = span.on_one_line(text)
    meant = ""
    if period.start and period.end and 0 < (period.end - period.start).days < YEAR:
        if period.end.year != last.year and period.start.year == first.year:
            meant = f": {last.year} may stand for {period.end.year}"
        elif period.start.year != first.year and period.end.year == last.year:
            meant = f": {first.year} may stand for {period.start.year}"
    swapped = (", or" if meant else ":") + " the two may be the wrong way round"
    return Finding(
        code=CODE,
        rule="reversed-period",
        severity=SEVERITY,
        span=span,
        message=f"“{words}” ends before it starts.",
        advice=f"Check both dates{meant}{swapped}.",
        stated=words,
    )
