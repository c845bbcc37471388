"""Periods and sources in a few plain words."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.domain.measures import Source
from claimcheck.domain.periods import PeriodKind
from claimcheck.reporting.phrases import period_words, source_words

PERIODS: list[tuple[str, str, PeriodKind, str]] = [
    ("2012-04-01", "2013-03-31", "financial", "2012/13"),
    ("1999-04-01", "2000-03-31", "financial", "1999/00"),
    ("2014-01-01", "2014-12-31", "calendar", "2014"),
    ("2010-01-01", "2014-12-31", "calendar", "2010 to 2014"),
    ("2017-10-01", "2018-09-30", "rolling", "year to September 2018"),
    ("2017-10-01", "2018-03-31", "rolling", "1 October 2017 to 31 March 2018"),
    ("2014-10-01", "2014-12-31", "quarter", "1 October to 31 December 2014"),
    ("2014-10-01", "2014-10-31", "month", "October 2014"),
    ("2013-03-31", "2013-03-31", "instant", "at 31 March 2013"),
    ("2013-04-01", "2014-01-28", "other", "1 April 2013 to 28 January 2014"),
]


@pytest.mark.parametrize(("start", "end", "kind", "expected"), PERIODS)
def test_period_words(start: str, end: str, kind: PeriodKind, expected: str) -> None:
    assert period_words(date.fromisoformat(start), date.fromisoformat(end), kind) == expected


def test_an_undated_period_has_no_words() -> None:
    assert period_words(None, None, "other") == ""


SOURCES = [
    (Source(title="A digest"), "A digest"),
    (Source(title="A digest", url="https://example.org"), "A digest <https://example.org>"),
    (Source(title="A digest", publisher="HMIC", published=date(2014, 1, 31)), "HMIC, A digest, 31 January 2014"),
    (Source(title="HMIC: a digest", publisher="HMIC"), "HMIC: a digest"),
]


@pytest.mark.parametrize(("source", "expected"), SOURCES)
def test_source_words(source: Source, expected: str) -> None:
    assert source_words(source) == expected
