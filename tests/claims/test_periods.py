"""Periods: tables of wordings, with what a careful reader takes them for. Sentences are our own."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest

from claimcheck.claims.dates.dates import LETTERS, lexicon, templates
from claimcheck.claims.dates.periods import (
    Clock,
    Habit,
    Wording,
    as_instant,
    ends,
    find_wordings,
    habit_of,
    previous,
    resolve,
)
from claimcheck.domain.periods import PartialDate, Period
from claimcheck.nlp.tokens import tokenize
from claimcheck.reference.periods import parse_period, period_code


def read(
    text: str, published: str | None = None, habit: Habit = "calendar", current: str | None = None
) -> list[tuple[Wording, Period]]:
    """The wordings of a text and their periods, all counted from the same clock."""
    clock = Clock(published=date.fromisoformat(published) if published else None, habit=habit, current=period(current))
    return [(wording, resolve(wording, clock)) for wording in find_wordings(tokenize(text))]


def period(code: str | None) -> Period | None:
    """The period of a code ("2012/13", "ye 2018-09"; see docs/packages.md)."""
    if code is None:
        return None
    start, end, kind = parse_period(code)
    return Period(start=start, end=end, kind=kind)


def code(found: Period) -> str | None:
    """The code of a period, None when it is not dated."""
    return period_code(found.start, found.end) if found.start and found.end else None


# text, day of publication, period code (None: found, but not to be dated), kind, role
ABSOLUTE = [
    ("there were 40 in 2012/13", None, "2012/13", "financial", "period"),
    ("there were 40 in 2012-13", None, "2012/13", "financial", "period"),
    ("there were 40 in 2012–13", None, "2012/13", "financial", "period"),
    ("there were 40 in 2012–2013", None, "2012/13", "financial", "period"),
    ("there were 40 in 2012/2013", None, "2012/13", "financial", "period"),
    ("there were 40 in 1999/00", None, "1999/00", "financial", "period"),
    ("for 13/14 the total was 40", None, "2013/14", "financial", "period"),
    ("Suffolk Police: 40\n17/18 | 1,127 | 2,310", None, "2017/18", "financial", "period"),
    ("17/18: 1,127 officers", None, "2017/18", "financial", "period"),
    ("the FY2013/14 figures", None, "2013/14", "financial", "period"),
    ("in FY14 it was 40", None, "2013/14", "financial", "period"),
    ("in the financial year 2012/13", None, "2012/13", "financial", "period"),
    ("in the 2012/13 financial year", None, "2012/13", "financial", "period"),
    ("in 2010 to 2011 it was right", None, "2010/11", "financial", "period"),
    ("in 2013 the force had 40", None, "cy 2013", "calendar", "period"),
    ("in the calendar year 2012", None, "cy 2012", "calendar", "period"),
    ("in the year 2012 there were 40", None, "cy 2012", "calendar", "period"),
    ("the 2013 total was 40", None, "cy 2013", "calendar", "period"),
    ("2013 was a record year", None, "cy 2013", "calendar", "period"),
    ("in the year to March 2013", None, "2012/13", "financial", "period"),
    ("in the year up to March 2018", None, "2017/18", "financial", "period"),
    ("in the year ending March 2019", None, "2018/19", "financial", "period"),
    ("in the year ending in March 2019", None, "2018/19", "financial", "period"),
    ("in the year ended 31 March 2019", None, "2018/19", "financial", "period"),
    ("in the year ending 2017", None, "cy 2017", "calendar", "period"),
    ("in the 12 months to September 2012", None, "ye 2012-09", "rolling", "period"),
    ("in the 12 months to 30 September 2012", None, "ye 2012-09", "rolling", "period"),
    ("in the 12 months leading to March 2013", None, "2012/13", "financial", "period"),
    ("in the twelve months up to December 2013", None, "cy 2013", "calendar", "period"),
    ("for the 12-month period to March 2013", None, "2012/13", "financial", "period"),
    ("in the 12 months to the end of June 2019", None, "ye 2019-06", "rolling", "period"),
    ("in the five years to March 2019", None, "2014-04-01..2019-03-31", "other", "period"),
    ("in the 12 months from April 2021", None, "2021/22", "financial", "period"),
    ("in the six months starting in July 2018", None, "2018-07-01..2018-12-31", "other", "period"),
    ("YE Mar 2022", None, "2021/22", "financial", "period"),
    ("in Q2 2018", None, "q 2018-Q2", "quarter", "period"),
    ("in Q2 2018/19", None, "q 2018-Q3", "quarter", "period"),
    ("in the second quarter of 2018/19", None, "q 2018-Q3", "quarter", "period"),
    ("in the final quarter of 2018/19", None, "q 2019-Q1", "quarter", "period"),
    ("in the third quarter of 2018", None, "q 2018-Q3", "quarter", "period"),
    ("in the first six months of 2015", None, "2015-01-01..2015-06-30", "other", "period"),
    ("in the second half of 2015", None, "2015-07-01..2015-12-31", "other", "period"),
    ("in the last three months of 2015", None, "q 2015-Q4", "quarter", "period"),
    ("October-December 2014", None, "q 2014-Q4", "quarter", "period"),
    ("in the quarter to June 2018", None, "q 2018-Q2", "quarter", "period"),
    ("in the nine months April to December 2014", None, "2014-04-01..2014-12-31", "other", "period"),
    ("in January, February and March 2011", None, "q 2011-Q1", "quarter", "period"),
    ("between April 1, 2013, and March 31, 2014,", None, "2013/14", "financial", "period"),
    ("between 1 April 2013 and 31 March 2014", None, "2013/14", "financial", "period"),
    ("from 1st April 2012 to 31st March 2013", None, "2012/13", "financial", "period"),
    ("the period 1st April 2012 to 31st March 2013", None, "2012/13", "financial", "period"),
    ("between April 2010 and March 2011", None, "2010/11", "financial", "period"),
    ("01 October 2021 – 30 September 2023", None, "2021-10-01..2023-09-30", "other", "period"),
    ("1-31 March 2013", None, "m 2013-03", "month", "period"),
    ("between 9 and 15 March 2013", None, "2013-03-09..2013-03-15", "other", "period"),
    ("from the end of 2016 to the end of 2017", None, "cy 2017", "calendar", "period"),
    ("between 2012/13 and 2014/15", None, "2012-04-01..2015-03-31", "other", "period"),
    ("between 2017 and 2019", None, "2017-01-01..2019-12-31", "other", "period"),
    ("from 2016 to 2018 there were 40", None, "2016-01-01..2018-12-31", "other", "period"),
    ("in 2010-14 there were 40", None, "2010-01-01..2014-12-31", "other", "period"),
    ("across the calendar years 2012 and 2014", None, "cy 2014", "calendar", "period"),
    ("in March 2013", None, "m 2013-03", "month", "period"),
    ("in Sept. 2012", None, "m 2012-09", "month", "period"),
    ("at 31 March 2022", None, "at 2022-03-31", "instant", "period"),
    ("on March 31, 2022, it had 40", None, "at 2022-03-31", "instant", "period"),
    ("as at 30 September 2021", None, "at 2021-09-30", "instant", "period"),
    ("as of September 2021", None, "m 2021-09", "month", "period"),
    ("on 31/03/2013 it had 40", None, "at 2013-03-31", "instant", "period"),
    ("at the end of March 2012", None, "at 2012-03-31", "instant", "period"),
    ("by the end of 2020-21", None, "at 2021-03-31", "instant", "period"),
    ("the population of mid-2017", None, "at 2017-06-30", "instant", "period"),
    ("in the school year 2018/19", None, "ye 2019-08", "rolling", "period"),
    ("it has lost 40 since 2010", None, "cy 2010", "calendar", "baseline"),
    ("since at least 2007", None, "cy 2007", "calendar", "baseline"),
    ("since March 2010 it has grown", None, "m 2010-03", "month", "baseline"),
    ("up 12 per cent on 2013/14", None, "2013/14", "financial", "baseline"),
    ("compared with 2013/14", None, "2013/14", "financial", "baseline"),
    ("more than in 2013", None, "cy 2013", "calendar", "baseline"),
    ("compared with April to June 2013", None, "q 2013-Q2", "quarter", "baseline"),
    ("1 April 2013-31 March 2014", None, "2013/14", "financial", "period"),
    ("1/4/2013 to 31/3/2014", None, "2013/14", "financial", "period"),
    ("Jan-Mar 2014", None, "q 2014-Q1", "quarter", "period"),
    ("in the 2017-2018 financial year", None, "2017/18", "financial", "period"),
    ("in December 2016 to December 2017", None, "2016-12-01..2017-12-31", "other", "period"),
    ("pre-2010 levels", None, None, "other", "period"),
]

BY_DATELINE = [
    ("568 in the year to the end of September, 12 per cent fewer", "2016-11-24", "ye 2016-09", "rolling", "period"),
    ("568 in the 12 months to the end of June, 31 of them", "2016-11-24", "ye 2016-06", "rolling", "period"),
    ("it had 568 at the end of March, 12 more", "2016-11-24", "at 2016-03-31", "instant", "period"),
    ("568 since the start of April, 14 fewer", "2016-11-24", "at 2016-04-01", "instant", "baseline"),
    ("568 as of March 31, 12 more", "2016-11-24", "at 2016-03-31", "instant", "period"),
    ("the 1,724 it had at the start of the decade", "2018-07-19", "at 2010-03-31", "instant", "period"),
    ("it had 40 at the turn of the decade", "2015-11-19", "at 2010-03-31", "instant", "period"),
    ("it had 40 at the beginning of the decade", "2020-02-18", None, "other", "period"),
    ("last year", "2015-11-19", "cy 2014", "calendar", "period"),
    ("last year's average was 40", "2016-02-18", "cy 2015", "calendar", "period"),
    ("in the last financial year", "2015-11-19", "2014/15", "financial", "period"),
    ("in the last financial year", "2014-01-31", "2012/13", "financial", "period"),
    ("so far this year", "2015-11-19", "2015-01-01..2015-11-19", "other", "period"),
    ("this year", "2015-11-19", "2015-01-01..2015-11-19", "other", "period"),
    ("in the current financial year", "2015-11-19", "2015-04-01..2015-11-19", "other", "period"),
    ("so far in 2014/15", "2014-12-01", "2014-04-01..2014-12-01", "other", "period"),
    ("in 2015/16 (to date)", "2016-01-26", "2015-04-01..2016-01-26", "other", "period"),
    ("in the first half of last year", "2015-11-19", "2014-01-01..2014-06-30", "other", "period"),
    ("in the first quarter of this year", "2015-11-19", "q 2015-Q1", "quarter", "period"),
    ("in March", "2018-05-23", "m 2018-03", "month", "period"),
    ("in June", "2018-05-23", "m 2017-06", "month", "period"),
    ("in March last year", "2018-05-23", "m 2017-03", "month", "period"),
    ("this March", "2018-05-23", "m 2018-03", "month", "period"),
    ("last September", "2018-05-23", "m 2017-09", "month", "period"),
    ("last month", "2018-05-23", "m 2018-04", "month", "period"),
    ("last quarter", "2018-05-23", "q 2018-Q1", "quarter", "period"),
    ("on March 31", "2022-07-28", "at 2022-03-31", "instant", "period"),
    ("at 31 March", "2014-01-31", "at 2013-03-31", "instant", "period"),
    ("at the end of March", "2012-07-26", "at 2012-03-31", "instant", "period"),
    ("in the year to September", "2014-01-23", "ye 2013-09", "rolling", "period"),
    ("in the year to March", "2019-10-24", "2018/19", "financial", "period"),
    ("in the year to September last year", "2017-01-20", "ye 2016-09", "rolling", "period"),
    ("in the year to last September", "2014-01-20", "ye 2013-09", "rolling", "period"),
    ("in the 12 months to the end of June", "2019-10-18", "ye 2019-06", "rolling", "period"),
    ("in the three months to June", "2014-10-20", "q 2014-Q2", "quarter", "period"),
    ("between April and June this year", "2018-10-30", "q 2018-Q2", "quarter", "period"),
    ("between April and October", "2013-01-20", "2012-04-01..2012-10-31", "other", "period"),
    ("July to September", "2014-10-20", "q 2014-Q3", "quarter", "period"),
    ("between December 1 and January 1", "2013-01-20", "2012-12-01..2013-01-01", "other", "period"),
    ("from July 2015 up to June this year", "2016-10-21", "ye 2016-06", "rolling", "period"),
    ("By April the force is due to have 40", "2016-02-18", "m 2016-04", "month", "period"),
    ("By April the force had 40", "2016-02-18", "m 2015-04", "month", "period"),
    ("in the past 12 months", "2016-02-18", "2015-02-19..2016-02-18", "other", "period"),
    ("over the last three financial years", "2019-10-20", "2016-10-21..2019-10-20", "other", "period"),
    ("in the financial year just ended", "2019-10-20", "2018/19", "financial", "period"),
    ("figures to March", "2019-10-20", "2018/19", "financial", "period"),
    ("between March 27 last year and April 18", "2021-05-06", "2020-03-27..2021-04-18", "other", "period"),
    (
        "between October 2012, when the film was shown, and the end of March this year",
        "2013-10-07",
        "2012-10-01..2013-03-31",
        "other",
        "period",
    ),
    (
        "between April last year, when it became an offence, and the end of December",
        "2016-06-15",
        "2015-04-01..2015-12-31",
        "other",
        "period",
    ),
    (
        "from the start of April last year, when the law changed, to March",
        "2016-06-15",
        "2015/16",
        "financial",
        "period",
    ),
    ("from April last year until the end of March this year", "2016-06-15", "2015/16", "financial", "period"),
    ("between April 2014, the force said, and March 2015", "2015-07-16", "2014/15", "financial", "period"),
    ("from April 2014, when the unit was set up, to March 2015", "2015-07-16", "2014/15", "financial", "period"),
    ("between December 1 and January 1 officers", "2013-01-20", "2012-12-01..2013-01-01", "other", "period"),
    ("over the past five years", "2019-10-20", "2014-10-21..2019-10-20", "other", "period"),
    ("than three years ago", "2016-02-18", "cy 2013", "calendar", "baseline"),
    ("year-to-date figures", "2019-10-18", "2019-01-01..2019-10-18", "other", "period"),
    ("for the month of June", "2014-08-01", "m 2014-06", "month", "period"),
    ("April 1 - June 30", "2014-08-01", "q 2014-Q2", "quarter", "period"),
    ("up a fifth on last year", "2019-05-01", "cy 2018", "calendar", "baseline"),
    ("at the end of last year", "2019-10-18", "at 2018-12-31", "instant", "period"),
    ("in the last 24 hours", "2016-02-18", None, "other", "event"),
    ("last summer", "2016-02-18", None, "other", "period"),
]

MISSING = [
    ("between April, 1 2012 and March, 31, the number", None, "2012/13", "financial", "period"),
    ("between April 1, 2013 and March, 31, crime fell", "2014-05-23", "2013/14", "financial", "period"),
    ("from October 1, 2017 to December, 31", "2018-03-01", "q 2017-Q4", "quarter", "period"),
    ("between April 2012 and March", None, "2012/13", "financial", "period"),
    ("between April 1, 2013, and January 28, 2004", "2014-01-31", "2013-04-01..2014-01-28", "other", "period"),
    ("between April 1, 2013, and January 28, 2004", None, "2013-04-01..2014-01-28", "other", "period"),
    ("between September 1, 2014 and January 31, 2014", "2015-02-20", "2014-09-01..2015-01-31", "other", "period"),
    ("between April 1, 2018 and April 31, 2019", "2019-08-02", "2018/19", "financial", "period"),
    ("between January 1, 2018, and December 1, 2017", "2018-01-12", "2017-12-01..2018-01-01", "other", "period"),
    ("between March 31, 2018, and April 1, 2017", "2018-06-12", "2017/18", "financial", "period"),
    ("from 31 March 2015 to 1 April 2014", None, "2014/15", "financial", "period"),
    ("between December 2016 and January 2016", "2017-02-03", "cy 2016", "calendar", "period"),
    ("from 30 June 2014 to 1 April 2014", "2014-08-01", "q 2014-Q2", "quarter", "period"),
    ("between 31 December 2013 and 1 January 2013", "2014-03-04", "cy 2013", "calendar", "period"),
    ("between October 2014 and September 2013", "2015-02-03", "ye 2013-09", "rolling", "period"),
    ("between April 2018 and March 2018", "2019-07-18", "2018/19", "financial", "period"),
    ("between April 2018 and March 2017", "2018-07-18", "2016/17", "financial", "period"),
    ("from 1 October 2018 to 31 January 2018", "2019-02-18", "2018-10-01..2019-01-31", "other", "period"),
    ("was stolen on February 30", "2023-07-27", "at 2023-02-28", "instant", "event"),
    ("last year", None, None, "other", "period"),
    ("in March", None, None, "other", "period"),
]


@pytest.mark.parametrize(("text", "published", "expected", "kind", "role"), ABSOLUTE + BY_DATELINE + MISSING)
def test_resolve(text: str, published: str | None, expected: str | None, kind: str, role: str) -> None:
    found = read(text, published)
    assert len(found) == 1, [wording.text for wording, _ in found]
    wording, made = found[0]
    assert (code(made), made.kind, wording.role) == (expected, kind, role)


# text, the period in force, code
RELATIVE = [
    ("up 36 per cent on the previous year", "2022/23", "2021/22"),
    ("up from 40 the year before", "2016/17", "2015/16"),
    ("with 40 a year earlier", "at 2022-03-31", "at 2021-03-31"),
    ("eight years earlier it had 40", "at 2018-03-31", "at 2010-03-31"),
    ("12 months earlier it had 40", "2018/19", "2017/18"),
    ("in the previous 12 months", "ye 2019-09", "ye 2018-09"),
    ("in the 12 months before", "ye 2019-09", "ye 2018-09"),
    ("the previous 12-month period", "2017/18", "2016/17"),
    ("the year that followed", "2018/19", "2019/20"),
    ("in the 12 months that followed", "2016/17", "2017/18"),
    ("in the twelve months that followed", "ye 2018-06", "ye 2019-06"),
    ("over the ensuing 12 months", "2016/17", "2017/18"),
    ("in the subsequent 12 months", "2016/17", "2017/18"),
    ("over the following 12 months 140 left", "at 2018-03-31", "2018/19"),
    ("in the three years that followed", "2015/16", "2016-04-01..2019-03-31"),
    ("over the following three years", "2015/16", "2016-04-01..2019-03-31"),
    ("in the six months that followed", "cy 2017", "2018-01-01..2018-06-30"),
    ("over the previous 12 months 140 had left", "at 2019-03-31", "2018/19"),
    ("during the year 241 joined", "at 2019-03-31", "2018/19"),
    ("at the end of the period", "2018/19", "at 2019-03-31"),
    ("in the same five months of last winter", "2014-09-01..2015-01-31", "2013-09-01..2014-01-31"),
    ("the previous academic year", "ye 2013-08", "ye 2012-08"),
    ("in 31 years of riding", "2018/19", None),
    ("in the week before Christmas", "2018/19", None),
    ("over Christmas", "2018/19", None),
    ("back to 80 the following year", "2018/19", "2019/20"),
    ("a year later it was 80", "2018/19", "2019/20"),
    ("crime was up year on year", "2022/23", "2021/22"),
    ("crime was up year-on-year", "2022/23", "2021/22"),
    ("two years previously", "2022/23", "2020/21"),
    ("on the previous quarter", "q 2018-Q2", "q 2018-Q1"),
    ("on the previous month", "m 2018-03", "m 2018-02"),
    ("compared with the previous three months", "q 2018-Q2", "q 2018-Q1"),
    ("compared with the previous period", "ye 2019-09", "ye 2018-09"),
    ("in the same period last year", "q 2018-Q2", "q 2017-Q2"),
    ("in the same period in 2011", "q 2012-Q2", "q 2011-Q2"),
    ("in the same period for 2012", "ye 2013-09", "ye 2012-09"),
    ("in the same period of the previous year", "ye 2019-09", "ye 2018-09"),
    ("in the same period the previous year", "ye 2019-09", "ye 2018-09"),
    ("in the corresponding period in 2011/12", "2012/13", "2011/12"),
    ("in the same period a year earlier", "ye 2019-09", "ye 2018-09"),
    ("in the same month of 2017", "m 2018-01", "m 2017-01"),
    ("on the same day in 2010", "at 2018-03-31", "at 2010-03-31"),
    ("this time last year", "2018/19", "2017/18"),
    ("during this period 110 were recorded", "2012/13", "2012/13"),
    ("over the same period it fell", "2012/13", "2012/13"),
    ("in that period 110 were recorded", "2012/13", "2012/13"),
    ("in the 12 months there were 40", "2012/13", "2012/13"),
    ("there were 40 that year", "2012/13", "2012/13"),
    ("over the two years there were 40", "2017/18", "2016-04-01..2018-03-31"),
    ("has doubled in two years", "2019/20", "2018-04-01..2020-03-31"),
    ("in the last 12 months", "2018/19", "2018/19"),
    ("in the last 12 months", "at 2019-03-31", "2018-03-31..2019-03-31"),
    ("three years ago", "at 2019-03-31", "at 2016-03-31"),
    ("in March", "2012/13", "m 2013-03"),
    ("40 every year", "2012/13", None),
    ("40 a year", "2012/13", None),
    ("in recent years", "2012/13", None),
    ("monthly", "2012/13", None),
]


@pytest.mark.parametrize(("text", "current", "expected"), RELATIVE)
def test_relative_wordings_count_from_the_period_in_force(text: str, current: str, expected: str | None) -> None:
    found = read(text, current=current)
    assert [code(made) for _, made in found] == [expected], [wording.text for wording, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        "the year before",
        "a year earlier",
        "in that period",
        "in two years",
        "on the previous year",
        "in the same period in 2011",
    ],
)
def test_nothing_in_force_nothing_dated(text: str) -> None:
    assert all(made.start is None for _, made in read(text))


NO_DATES = [
    "2,300 square miles",
    "a force of 2014 officers",
    "it rose from 1950 to 2014 offences",
    "it fell from 2010 to 1985",
    "there were 2012 of them",
    "about 2000 homes",
    "£2015 was taken",
    "1950 per 100,000",
    "a total of 2014 crimes",
    "call 101 or 999",
    "aged 24 to 31",
    "between nine and 15 per cent",
    "at 11.50am, at 7pm and at 14:30",
    "it may march on",
    "Theresa May spoke",
    "may be down to the weather",
    "a 4-4-2, and 3-2 at the end",
    "open 24/7",
    "36 of the 110",
    "in the second half Kent scored",
    "crime reference 14112/15",
    "9/10: excellent",
    "19/20 for effort",
    "11/12 were late",
    "the A38 and the M25",
    "one in 14, or 12 out of 20",
    "6.1%, or by 57",
    "the lowest rate in the country",
    "more than a quarter, and less than half",
    "ring 01632 960123",
    "the 2011 riots",
    "the Sexual Offences Act 2003",
    "Euro 2020 and London 2012",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_numbers_that_are_no_dates(text: str) -> None:
    assert [
        wording.text for wording in find_wordings(tokenize(text)) if wording.reading not in ("part", "undated")
    ] == []


EVENTS = [
    "a report published in March 2014",
    "tables released last month",
    "figures out today",
    "on Thursday",
    "earlier this week",
    "yesterday",
    "elected in November",
    "a meeting on April 30",
    "since our inspection of 2014",
    "after the inspection in 2014 officers were moved",
    "an inspection in May found 40 of them",
    "stolen on October 4",
    "on Saturday, February 28",
    "in the 2012-13 season",
    "on bail until March 24",
    "Published: 2014-03-31",
    "a fortnight ago, last week",
    "next year",
    "will go up in April",
]


@pytest.mark.parametrize("text", EVENTS)
def test_dates_of_something_else(text: str) -> None:
    found = find_wordings(tokenize(text))
    assert found
    assert all(wording.role == "event" for wording in found)


FIGURES_DATED = [
    "an audit in 2014 concluded that 19 per cent went unrecorded",
    "a national review in 2014 found 512 of them",
    "figures released for 2012/13",
    "figures published by the force show that in 2014 there were 40",
    "there were 40 on March 31",
    "the number recorded in 2014",
    "2,000 reports in the year to March 2013",
]


@pytest.mark.parametrize("text", FIGURES_DATED)
def test_dates_of_figures(text: str) -> None:
    assert [wording.role for wording in find_wordings(tokenize(text))] == ["period"]


SORTS = [
    ("in 2012/13", "absolute"),
    ("between 1 April 2012 and 31 March 2013", "absolute"),
    ("October-December 2014", "absolute"),
    ("on March 31", "partial"),
    ("in the year to September", "partial"),
    ("between April and June", "partial"),
    ("last year", "deictic"),
    ("between April and June this year", "deictic"),
    ("so far this year", "deictic"),
    ("in the past 12 months", "deictic"),
    ("the previous year", "relative"),
    ("12 months earlier", "relative"),
    ("the same period last year", "relative"),
    ("during this period", "same"),
    ("over the same period", "same"),
    ("since March 2010", "since"),
    ("every year", "vague"),
    ("in recent years", "vague"),
]


@pytest.mark.parametrize(("text", "sort"), SORTS)
def test_sorts(text: str, sort: str) -> None:
    assert [wording.sort for wording in find_wordings(tokenize(text))] == [sort]


PREPOSITIONS = [
    ("in 2012/13", "in"),
    ("since at least 2007", "since"),
    ("between April and June 2014", "between"),
    ("compared with the previous year", "compared with"),
    ("more than a year earlier", "than"),
    ("in the year to March 2013", "in"),
    ("as of March 2013", "as of"),
    ("rose to 40 the following year", ""),
]


@pytest.mark.parametrize(("text", "preposition"), PREPOSITIONS)
def test_prepositions(text: str, preposition: str) -> None:
    assert [wording.preposition for wording in find_wordings(tokenize(text))] == [preposition]


def test_missing_parts_stay_missing() -> None:
    _, made = read("between April, 1 2012 and March, 31, the number")[0]
    assert made.how == "inferred"
    assert made.first is not None
    assert (made.first.year, made.first.month, made.first.day) == (2012, 4, 1)
    assert made.last is not None
    assert (made.last.year, made.last.month, made.last.day) == (None, 3, 31)
    assert made.last.span is not None


def test_reversed_ends_stay_as_written() -> None:
    _, made = read("between April 1, 2013, and January 28, 2004", "2014-01-31")[0]
    assert made.last == PartialDate(year=2004, month=1, day=28, span=made.last.span if made.last else None)


def test_march_31_people_is_march() -> None:
    found = read("In March, 31 people were held and in May 20% were let go", "2014-08-01")
    assert [code(made) for _, made in found] == ["m 2014-03", "m 2014-05"]


HABITS = [
    ("in 2012/13 and, in 2013/14, it rose since 2010", "financial"),
    ("in 2013 and then in 2014", "calendar"),
    ("in the year to March 2013", "financial"),
    ("in 2010 to 2011 it was right", "calendar"),
    ("since 2010, since 2011, since 2012, in 2012/13", "financial"),
    ("it rose", "calendar"),
]


@pytest.mark.parametrize(("text", "habit"), HABITS)
def test_habit(text: str, habit: str) -> None:
    assert habit_of(find_wordings(tokenize(text))) == habit


def test_last_year_follows_the_habit() -> None:
    assert code(read("last year", "2015-11-19", habit="financial")[0][1]) == "2014/15"
    assert code(read("last year", "2011-07-21", habit="financial")[0][1]) == "2010/11"


SIDES = [
    ("between 2012/13 and 2014/15", None, "2012/13", "2014/15"),
    ("between 2017 and 2019", None, "cy 2017", "cy 2019"),
    ("the calendar years 2012 and 2014", None, "cy 2012", "cy 2014"),
    ("between March 2010 and March 2018", None, "m 2010-03", "m 2018-03"),
    ("in two years", "2019/20", "2017/18", "2019/20"),
    ("in the last 12 months", "at 2019-03-31", "at 2018-03-31", "at 2019-03-31"),
]


@pytest.mark.parametrize(("text", "current", "before", "after"), SIDES)
def test_the_two_sides_of_a_change(text: str, current: str | None, before: str, after: str) -> None:
    found = ends(find_wordings(tokenize(text))[0], Clock(current=period(current)))
    assert found is not None
    assert (code(found[0]), code(found[1])) == (before, after)


@pytest.mark.parametrize(
    "text", ["between April 2010 and March 2011", "in 2010 to 2011", "in 2012/13", "between April and June 2014"]
)
def test_one_period_has_no_two_sides(text: str) -> None:
    assert ends(find_wordings(tokenize(text))[0], Clock()) is None


PREVIOUS = [
    ("2012/13", 1, "2011/12"),
    ("q 2018-Q2", 1, "q 2018-Q1"),
    ("m 2018-03", 1, "m 2018-02"),
    ("ye 2019-02", 1, "ye 2018-02"),
    ("at 2016-02-29", 1, "at 2015-02-28"),
    ("2012/13", 3, "2009/10"),
    ("2012/13", -1, "2013/14"),
]


@pytest.mark.parametrize(("given", "n", "expected"), PREVIOUS)
def test_previous(given: str, n: int, expected: str) -> None:
    made = period(given)
    assert made is not None
    assert code(previous(made, n)) == expected


INSTANTS = [
    ("m 2013-03", None, "at 2013-03-31"),
    ("2012/13", None, "at 2013-03-31"),
    ("cy 2010", None, "at 2010-03-31"),
    ("cy 2010", "at 2019-09-30", "at 2010-09-30"),
    ("at 2013-03-31", None, "at 2013-03-31"),
    ("ye 2019-09", None, "at 2019-09-30"),
]


@pytest.mark.parametrize(("given", "like", "expected"), INSTANTS)
def test_as_instant(given: str, like: str | None, expected: str) -> None:
    made = period(given)
    assert made is not None
    assert code(as_instant(made, period(like))) == expected


ALIKE = [
    ("between April 1, 2013 and March 31, 2014", "between 1 April 2013 and 31 March 2014"),
    ("in the 12 months to September 2012", "in\u00a0the 12\u00a0months to\u00a0September\u00a02012"),
    ("in the 12 months to September 2012", "in the 12\nmonths to\nSeptember 2012"),
    ("in the year to March 2013", "in the year to Mar 2013"),
    ("in 2012-13", "in 2012–13"),
    ("last year's figures", "last year’s figures"),
    ("between April 1, 2013 and March 31, 2014", "between 1st April 2013 and 31st of March 2014"),
    ("IN MARCH 2013", "in March 2013"),
    ("in the twelve-month period to March 2013", "in the 12 month period to March 2013"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_the_way_it_is_typed_changes_nothing(one: str, other: str) -> None:
    first, second = read(one, "2014-02-01"), read(other, "2014-02-01")
    assert [(w.sort, w.role, m.start, m.end, m.kind, m.how) for w, m in first] == [
        (w.sort, w.role, m.start, m.end, m.kind, m.how) for w, m in second
    ]


def test_a_wording_does_not_cross_a_blank_line() -> None:
    found = read("It has been falling since 2010\n\n2013 was a record year")
    assert [wording.text for wording, _ in found] == ["2010", "2013"]


def test_spans_are_those_of_the_text() -> None:
    text = "Crime fell in the year to March 2013, and between 1 April and 30 June 2014, since when it rose on the previous year."
    for wording, made in read(text, "2014-09-01"):
        assert wording.span.of(text) == wording.text == made.text


def test_every_template_can_be_reached() -> None:
    """A template without a date, a weekday or an anchor word would never fire."""
    known = set(lexicon()["anchors"]["words"])
    dates = {"stamp", "whole", "weekday", *LETTERS}
    for template in templates():
        if template not in lexicon()["macros"].values():
            uses = set(re.findall(r"\{(\w+)\}", template))
            words = set(re.findall(r"(?<![<\w{])[a-z]+(?![\w}:])", template))
            assert uses & (dates | {"stretch", "season"}) or words & known, template


def test_in_the_12_months_ends_on_the_day_of_the_count() -> None:
    clock = Clock(current=period("cy 2010"), latest=period("at 2022-03-31"))
    made = resolve(find_wordings(tokenize("up 3.5 per cent in the 12 months"))[0], clock)
    assert code(made) == "2021-03-31..2022-03-31"


SPRINGS = [
    ("this spring it had 40", "2019-07-18", "at 2010-03-31", "at 2019-03-31"),
    ("last spring it had 40", "2019-01-18", "at 2010-03-31", "at 2018-03-31"),
    ("this summer it had 40", "2019-09-18", "at 2010-03-31", None),
    ("this spring it had 40", "2019-07-18", "2018/19", None),
]


@pytest.mark.parametrize(("text", "published", "current", "expected"), SPRINGS)
def test_a_season_is_the_day_of_counting_in_it(text: str, published: str, current: str, expected: str | None) -> None:
    assert [code(made) for _, made in read(text, published, current=current)] == [expected]


def test_any_words_in_any_order_are_read_without_a_fault() -> None:
    words = [
        *(
            [
                "between",
                "from",
                "to",
                "and",
                "until",
                "the",
                "of",
                "in",
                "since",
                "last",
                "this",
                "next",
                "year",
                "years",
                "month",
                "months",
                "quarter",
                "period",
                "same",
            ]
        ),
        *(
            [
                "March",
                "April",
                "2012",
                "2013",
                "2012/13",
                "13/14",
                "31",
                "1",
                "30",
                "1st",
                "two",
                "twelve",
                ",",
                "-",
                "(",
                ")",
                "/",
                ".",
                "first",
                "half",
                "end",
                "mid",
                "1990s",
                "Q2",
                "FY13",
            ]
        ),
        *(
            [
                "previous",
                "following",
                "ago",
                "earlier",
                "before",
                "a",
                "every",
                "spring",
                "February",
                "29",
                "99",
                "31/02/2013",
                "to-date",
                "so",
                "far",
                "Thursday",
                "today",
            ]
        ),
    ]
    chance = random.Random(7)
    for _ in range(3000):
        text = " ".join(chance.choice(words) for _ in range(chance.randint(1, 12)))
        for published, current in ((None, None), ("2014-02-28", "2012/13"), ("2016-02-29", "at 2016-02-29")):
            for wording, made in read(text, published, current=current):
                assert wording.span.of(text) == wording.text
                assert (made.start is None) == (made.end is None)
                assert made.start is None or made.end is None or made.start <= made.end, text
                ends(wording, Clock(current=period(current)))
