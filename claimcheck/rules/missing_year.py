"""One end of a stretch of dates has its year, the other has none.

A reader cannot tell whether the figures cover nine months or a year and nine.

Bad:  Between April 1, 2013 and March 31 there were 43,587 incidents.
Good: Between April 1, 2013 and March 31, 2014 there were 43,587 incidents.

"Between April and June 2018", "from July 2017 to June this year" and "on March 31" leave nothing open and are not flagged.

To silence it: `--ignore P101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import Period
from claimcheck.domain.reports import Finding, Fix, Related, Severity

CODE = "P101"
SEVERITY: Severity = "error"

END_OF = re.compile(r"\bend of $", re.IGNORECASE)
MONTH_FIRST = re.compile(r"([A-Za-z]+\.?),? *(\d{1,2}\w*)$")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The end without a year, once for each stretch of dates in the text."""
    for period in analysis.periods:
        text = analysis.article.text
        if _leaves_open(period) and not _is_month_end(period, text) and not _is_part(period, text):
            yield _finding(period, analysis.article.text)


def _leaves_open(period: Period) -> bool:
    first, last = period.first, period.last
    if (
        first is None
        or last is None
        or last.span is None
        or first.year is None
        or last.year is not None
        or last.month is None
    ):
        return False
    # "between April 2018 and June" is read as one year; with days the year is due, and so it is when the months run backwards.
    return period.how == "inferred" and (last.day is not None or last.month <= (first.month or 0))


def _is_month_end(period: Period, text: str) -> bool:
    """ "from April 2016 to the end of March": a year to its last day, as one says it."""
    last = period.last
    return (
        last is not None
        and last.span is not None
        and last.day is None
        and END_OF.search(text[: last.span.start]) is not None
    )


def _is_part(period: Period, text: str) -> bool:
    """ "2016 (to July 31)": a part of the year in front of the bracket."""
    first, last = period.first, period.last
    if first is None or first.span is None or first.month is not None or last is None or last.span is None:
        return False
    return "(" in text[first.span.end : last.span.start]


def _finding(period: Period, text: str) -> Finding:
    first, last = period.first, period.last
    assert first is not None
    assert last is not None
    assert last.span is not None
    words = last.span.of(text)
    meant = _with_year(words, period)
    told = f"; with {meant} it would be {_told(period)}" if meant else ""
    return Finding(
        code=CODE,
        rule="missing-year",
        severity=SEVERITY,
        span=last.span,
        message=f"“{words}” has no year, though the period starts in {first.year}{told}.",
        advice=f"Write “{meant}”, if that is what is meant." if meant else "Add the year.",
        stated=words,
        related=() if first.span is None else (Related(span=first.span, message="the start, with its year"),),
        fix=Fix(replacement=meant, safe=False) if meant else None,
    )


def _with_year(words: str, period: Period) -> str | None:
    if period.end is None:
        return None
    if match := MONTH_FIRST.match(words):
        return f"{match[1]} {match[2]}, {period.end.year}"
    return f"{words} {period.end.year}"


def _told(period: Period) -> str:
    if period.start is None or period.end is None:
        return "whole"
    months = round(((period.end - period.start).days + 1) / 30.44)
    return "a year" if months == 12 else f"{months} months" if months > 1 else "a month" if months else "some days"
