"""A comma inside a date, between the month and its day.

Bad:  between April, 1 2012 and March 31, 2013
Good: between April 1, 2012 and March 31, 2013

To silence it: `--ignore P108`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Fix, Severity

CODE = "P108"
SEVERITY: Severity = "note"

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
MONTH_FIRST = re.compile(rf"({MONTH})\.?,\s*(\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s*(\d{{4}}))?$", re.IGNORECASE)
DAY_FIRST = re.compile(rf"(\d{{1,2}}(?:st|nd|rd|th)?),\s*({MONTH})(?:,?\s*(\d{{4}}))?$", re.IGNORECASE)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each such date, but for one whose year is missing: that is the greater fault."""
    seen = set()
    for period in analysis.periods:
        for written in (period.first, period.last):
            if written is None or written.span is None or written.span in seen:
                continue
            seen.add(written.span)
            words = written.span.of(analysis.article.text)
            meant = _meant(words)
            if meant and not (written is period.last and written.year is None and period.how == "inferred"):
                yield Finding(
                    code=CODE,
                    rule="malformed-date",
                    severity=SEVERITY,
                    span=written.span,
                    message=f"“{words}” has {_fault(words, meant)}.",
                    advice=f"Write “{meant}”.",
                    stated=words,
                    fix=Fix(replacement=meant, safe=True),
                )


def _fault(words: str, meant: str) -> str:
    """What is wrong with the commas of a date."""
    if words.count(",") > meant.count(","):
        return "one comma too many"
    return "its comma in the wrong place"


def _meant(words: str) -> str | None:
    if match := MONTH_FIRST.match(words):
        return f"{match[1]} {match[2]}" + (f", {match[3]}" if match[3] else "")
    if match := DAY_FIRST.match(words):
        return f"{match[1]} {match[2]}" + (f" {match[3]}" if match[3] else "")
    return None
