"""A date that is written as no date is: a comma between the month and its day, or a day with the wrong ending.

Bad:  between April, 1 2012 and March 31, 2013
Good: between April 1, 2012 and March 31, 2013

Bad:  in the year to 31th March
Good: in the year to 31st March

To silence it: `--ignore P108`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Fix, Severity
from claimcheck.domain.text import Span
from claimcheck.domain.wording import ending

CODE = "P108"
SEVERITY: Severity = "note"

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
MONTH_FIRST = re.compile(rf"({MONTH})\.?,\s*(\d{{1,2}}(?:st|nd|rd|th)?)(?:,?\s*(\d{{4}}))?$", re.IGNORECASE)
DAY_FIRST = re.compile(rf"(\d{{1,2}}(?:st|nd|rd|th)?),\s*({MONTH})(?:,?\s*(\d{{4}}))?$", re.IGNORECASE)

ORDINAL = re.compile(r"\b(\d{1,2})(st|nd|rd|th)\b", re.IGNORECASE)
BEFORE_MONTH = re.compile(rf" (?:of )?{MONTH}\b", re.IGNORECASE)
BEHIND_MONTH = re.compile(rf"\b{MONTH} $", re.IGNORECASE)
LONGEST = 11  # characters of a month, and what is around it


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each such date."""
    yield from _misplaced_commas(analysis)
    yield from _wrong_endings(analysis.article.text)


def _wrong_endings(text: str) -> Iterator[Finding]:
    """ "31th March", "March 22th"."""
    for match in ORDINAL.finditer(text):
        start, day, words, right = match.start(), match[1], match[0], ending(int(match[1]))
        dated = BEFORE_MONTH.match(text, match.end()) or BEHIND_MONTH.search(text[max(0, start - LONGEST) : start])
        if dated and 0 < int(day) <= 31 and not words.lower().endswith(right):
            yield Finding(
                code=CODE,
                rule="malformed-date",
                severity=SEVERITY,
                span=Span(start=start, end=start + len(words)),
                message=f"“{words}” has the wrong ending: {day}{right}.",
                advice=f"Write {day}{right}.",
                stated=words,
                fix=Fix(replacement=f"{day}{right}", safe=True),
            )


def _misplaced_commas(analysis: Analysis) -> Iterator[Finding]:
    """A date with a comma inside, but for one whose year is missing: that is the greater fault."""
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
