"""A day that there is not, or that is not the day of the week that it is called.

Bad:  The scooter was taken on February 30.
Good: The scooter was taken on February 28.

Bad:  Figures for the year to March 2102.
Good: Figures for the year to March 2012.

Bad:  It opened on Tuesday, 14 March 2018.
Good: It opened on Wednesday, 14 March 2018.

A day of the week without a year is held against the calendar only when it is within six weeks of the publication.

To silence it: `--ignore P102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import PartialDate
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span
from claimcheck.domain.wording import MONTHS

CODE = "P102"
SEVERITY: Severity = "error"

DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEAR = 42  # days from the publication in which a date without its year is of the nearest year
MONTH, DAY = rf"(?P<month>{'|'.join(MONTHS)})", r"(?P<day>\d\d?)(?:st|nd|rd|th)?(?!\d)"
# Two expressions, for a group can have its name but once.
ON_A_DAY = tuple(
    re.compile(
        rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?:the )?{when}(?:,? (?P<year>(?:19|20)\d\d)\b(?![/-]))?(?!-| ?– ?\d)"
    )
    for when in (rf"{DAY} (?:of )?{MONTH}\b", rf"{MONTH} {DAY}")
)
# A day of a month that stands in no period that was read: in a row of months, or with a number that is no day.
ALONE = r"(?= ?(?:[,.;:)]|$|and\b|to\b|until\b|till\b|or\b|(?:19|20)\d\d\b))"
BEFORE = (
    r"\b(?:on|between|to|until|till|from|since|by|before|after|ending|ended)",
    r"\bbetween [A-Z][a-z]+ \d\d?(?:, \d{4},?)? and",
)
NO_DAY = (
    re.compile(rf"(?<![\d,.£-])(?P<day>3\d)(?:st|nd|rd|th)? (?:of )?{MONTH}\b{ALONE}", re.MULTILINE),
    *(re.compile(rf"{words} {MONTH} (?P<day>3\d)(?:st|nd|rd|th)?{ALONE}", re.MULTILINE) for words in BEFORE),
)
# Where none of these stands, nor does any of the above, which take ten times as long to look for.
LATE = re.compile(rf"(?:{'|'.join(MONTHS)}) 3\d|3\d(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)})")
FAR_OFF = re.compile(
    rf"\b(?:(?:{'|'.join(MONTHS)})(?: \d\d?(?:st|nd|rd|th)?)?,?|years? (?:to|ended|ending|until)) (?P<year>2[1-9]\d\d|3\d\d\d|20\d\d\d)\b"
    r"(?! ?[a-z%]*s\b)(?![,.]\d)"
)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each such date, wherever it stands in the text."""
    seen: set[Span] = set()
    for span, reason in (*_without_a_day(analysis), *_unread(analysis), *_far_off(analysis), *_on_other_days(analysis)):
        if any(one.start < span.end and span.start < one.end for one in seen):
            continue
        seen.add(span)
        words = span.on_one_line(analysis.article.text)
        yield Finding(
            code=CODE,
            rule="impossible-date",
            severity=SEVERITY,
            span=span,
            message=f"“{words}” is not a date: {reason}.",
            advice="Check the date.",
            stated=words,
        )


def _without_a_day(analysis: Analysis) -> Iterator[tuple[Span, str]]:
    """ "31 June"."""
    for period in analysis.periods:
        for written in (period.first, period.last):
            if written is None or written.span is None:
                continue
            year = (
                period.end.year
                if written is period.last and written.year is None and period.end is not None
                else written.year
            )
            if reason := _fault(replace(written, year=year)):
                yield written.span, reason


def _unread(analysis: Analysis) -> Iterator[tuple[Span, str]]:
    """ "July, August, 31 September and October", "August 32"."""
    for pattern in NO_DAY if LATE.search(analysis.article.text) else ():
        for match in pattern.finditer(analysis.article.text):
            month, day = match["month"], int(match["day"])
            days = DAYS[MONTHS.index(month)]
            if day > days:
                start = min(match.start("month"), match.start("day"))
                told = "28 or 29" if month == "February" else days
                yield Span(start=start, end=match.end()), f"{month} has {told} days"


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


def _far_off(analysis: Analysis) -> Iterator[tuple[Span, str]]:
    """ "The year to March 2102"."""
    for match in FAR_OFF.finditer(analysis.article.text):
        yield Span(start=match.start(), end=match.end()), f"{match['year']} cannot be the year meant"


def _on_other_days(analysis: Analysis) -> Iterator[tuple[Span, str]]:
    """ "Tuesday, 14 March 2018", which was a Wednesday."""
    named = any(day in analysis.article.text for day in WEEKDAYS)  # most articles name none: that is told faster
    for pattern in ON_A_DAY if named else ():
        for match in pattern.finditer(analysis.article.text):
            day = _day_of(match, analysis.article.published)
            if day is not None and WEEKDAYS[day.weekday()] != match["weekday"]:
                told = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
                yield Span(start=match.start(), end=match.end()), f"{told} is a {WEEKDAYS[day.weekday()]}"


def _day_of(match: re.Match[str], published: date | None) -> date | None:
    """The day that the day and the month are; without a year the nearest to the publication, if that is near."""
    month, day = MONTHS.index(match["month"]) + 1, int(match["day"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    if published is None:
        return None
    near = (_date(year, month, day) for year in (published.year - 1, published.year, published.year + 1))
    return next((one for one in near if one is not None and abs((one - published).days) <= NEAR), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
