"""Which year a figure is of where the words tell it in a roundabout way, with passages that look alike and are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.test_dating import Row, told

# "2006/7" is a financial year as "2006/07" is; "2004-8" is no year, and a score is none.
SHORT_YEARS: list[Row] = [
    ("2008-01-21", "Kent Police solved 30.3 per cent of crimes in 2006/7.", [("30.3 per cent", "2006/07")]),
    (
        "2008-01-21",
        "Crime in Kent fell from 58,000 in 2004/5 to 51,000 in 2006/7.",
        [("58,000", "2004/05"), ("51,000", "2006/07")],
    ),
    ("2008-01-21", "There were 640 robberies in Kent in 2006-7.", [("640", "2006/07")]),
    ("2008-01-21", "There were 640 robberies in Kent in 2005-06.", [("640", "2005/06")]),
]

# "On the same date in 2010 it had 2,451" dates a count; "up on the same date in 2010" names what a change is measured from.
DAYS_OF_COUNTS: list[Row] = [
    (
        "2017-07-20",
        "At the end of March Kent Police had 1,886 officers. On the same date in 2010 it had 2,451.",
        [("1,886", "at 2017-03-31"), ("2,451", "at 2010-03-31")],
    ),
    (
        "2017-07-20",
        "At the end of March Kent Police had 1,886 officers, and on the same day in 2010 it had 2,451.",
        [("1,886", "at 2017-03-31"), ("2,451", "at 2010-03-31")],
    ),
    (
        "2017-07-20",
        "Kent Police had 1,886 officers at the end of March, 86 more than on the same date in 2016.",
        [("1,886", "at 2017-03-31"), ("86", "at 2017-03-31")],
    ),
    (
        "2017-07-20",
        "Kent Police had 1,886 officers at the end of March, up on the same date in 2016, when there were 1,800.",
        [("1,886", "at 2017-03-31"), ("1,800", "at 2016-03-31")],
    ),
]

# Since when something is the lowest, and when it was first counted, date no figure but the one in brackets behind them.
SINCE_THEN: list[Row] = [
    (
        "2019-07-20",
        (
            "Knife crimes in Kent rose to 1,265 in 2018/19. This was 51 per cent higher than when such offences were "
            "first counted in 2010/11 (838), and is the highest number on record."
        ),
        [("1,265", "2018/19"), ("51 per cent", "2018/19"), ("838", "2010/11"), ("highest", "2018/19")],
    ),
    (
        "2017-07-20",
        (
            "Kent has fewer officers than at any time since the county force was put together in 1968.\n\n"
            "At the end of March it had 3,186."
        ),
        [("fewer officers", "at 2017-03-31"), ("3,186", "at 2017-03-31")],
    ),
    (
        "2019-07-20",
        "Robberies in Kent rose to 1,265 in 2018/19, the highest total since the present way of counting came in in 2002/03.",
        [("1,265", "2018/19"), ("highest", "2018/19")],
    ),
    (
        "2019-11-22",
        (
            "Police in Kent recorded 98 bike thefts in 2018-19.\n\nThings are no better than the year before, when 100 "
            "bikes were stolen and 2.4 per cent of cases ended in a charge."
        ),
        [("98", "2018/19"), ("100", "2017/18"), ("2.4 per cent", "2017/18")],
    ),
    ("2019-11-22", "When the force was formed in 1968 it had 1,100 officers.", [("1,100", "at 1968-03-31")]),
]

# A year in brackets or between commas behind "the previous year" says which that was.
NAMED_BEHIND: list[Row] = [
    (
        "2010-01-07",
        "Police in Kent arrested 123 drink-drivers, compared with 102 the previous year (2008).",
        [("102", "cy 2008")],
    ),
    (
        "2013-01-07",
        "Kent Police recorded 263 robberies in 2011-12, against 300 in the previous year, 2010-11, and 310 the year before (2009-10).",
        [("263", "2011/12"), ("300", "2010/11"), ("310", "2009/10")],
    ),
    (
        "2013-01-07",
        "Kent Police recorded 263 robberies in 2011-12, against 300 in the previous year, and in 2012-13 there were 240.",
        [("263", "2011/12"), ("300", "2010/11"), ("240", "2012/13")],
    ),
]

# "Last year" in a story of a rolling year means that, and the calendar year where the story names it.
LAST_YEAR: list[Row] = [
    (
        "2010-01-21",
        (
            "Burglaries of homes in Norfolk went up by 12 per cent last year.\n\nThere were 1,762 in the 12 months to the "
            "end of September, compared with 1,572 in the calendar year 2008.\n\nRobbery was up slightly, to 298."
        ),
        [("12 per cent", "ye 2009-09"), ("1,762", "ye 2009-09"), ("1,572", "cy 2008"), ("298", "ye 2009-09")],
    ),
    (
        "2010-01-21",
        (
            "Burglaries of homes in Norfolk went up by 12 per cent last year.\n\nThere were 1,762 in 2009.\n\n"
            "Robbery was up slightly, to 298 in the 12 months to September."
        ),
        [("12 per cent", "cy 2009"), ("1,762", "cy 2009"), ("298", "ye 2009-09")],
    ),
    (
        "2010-01-21",
        "Burglaries of homes in Norfolk went up by 12 per cent last year, to 1,762.",
        [("12 per cent", "cy 2009"), ("1,762", "cy 2009")],
    ),
    (
        "2012-07-26",
        (
            "The number of police officers in Kent dropped by more than 200 last year to its lowest level since 2003.\n\n"
            "There were 3,401 at the end of March, compared with 3,610 exactly 12 months earlier."
        ),
        [
            ("more than 200", "at 2012-03-31"),
            ("lowest", "at 2012-03-31"),
            ("3,401", "at 2012-03-31"),
            ("3,610", "at 2011-03-31"),
        ],
    ),
    (
        "2011-01-27",
        (
            "The number of police officers in Kent has fallen by more than 200 in the past year.\n\nThe drop of 203 to 3,363 "
            "officers in September 2010 is the first for years.\n\nThe number of police staff also fell, by 43 to 1,637."
        ),
        [
            ("more than 200", "at 2010-09-30"),
            ("203", "at 2010-09-30"),
            ("3,363", "at 2010-09-30"),
            ("43", "at 2010-09-30"),
            ("1,637", "at 2010-09-30"),
        ],
    ),
    (
        "2012-07-26",
        "Kent had 3,160 officers last year. It had 3,100 at the end of March this year.",
        [("3,160", "at 2011-03-31"), ("3,100", "at 2012-03-31")],
    ),
]

# As many figures as the stretch has years are those of its years, in order; figures of places or of kinds are not.
LISTS_OF_YEARS: list[Row] = [
    (
        "2016-05-19",
        "Kent recorded 4,433 thefts in 2015.\n\nRobberies climbed from 121 to 134 and then to 149 over the three years.",
        [("121", "cy 2013"), ("134", "cy 2014"), ("149", "cy 2015")],
    ),
    (
        "2016-05-19",
        "Between 2012 and 2014 there were 12, 15 and 19 murders in Kent respectively.",
        [("12", "cy 2012"), ("15", "cy 2013"), ("19", "cy 2014")],
    ),
    (
        "2016-05-19",
        "Kent, Essex and Surrey had 12, 15 and 19 murders between 2012 and 2014.",
        [("12", "2012-01-01..2014-12-31"), ("15", "2012-01-01..2014-12-31"), ("19", "2012-01-01..2014-12-31")],
    ),
    (
        "2016-05-19",
        "Kent recorded 12 murders, 15 rapes and 19 robberies between 2012 and 2014.",
        [("12", "2012-01-01..2014-12-31"), ("15", "2012-01-01..2014-12-31"), ("19", "2012-01-01..2014-12-31")],
    ),
    (
        "2016-05-19",
        "There were 12 murders in Kent between 2012 and 2014.",
        [("12", "2012-01-01..2014-12-31")],
    ),
]

# Stretches: twelve months from April to April, the months already told, no year that is to come.
STRETCHES: list[Row] = [
    (
        "2012-06-20",
        "Crime in Kent was down by 11 per cent for the 12 month period from April 2011 to April 2012.",
        [("11 per cent", "2011/12")],
    ),
    (
        "2012-06-20",
        "Crime in Kent was down by 11 per cent in the 12-month period from May 2011 to April 2012.",
        [("11 per cent", "ye 2012-04")],
    ),
    (
        "2012-06-20",
        "Crime in Kent fell by 11 per cent over the period from 2008 to 2011.",
        [("11 per cent", "cy 2011")],
    ),
    (
        "2011-10-20",
        (
            "Robbery in Derbyshire fell by 32 per cent between April and August. The share solved improved from 17.5 per "
            "cent to 19 per cent in the first five months of the year."
        ),
        [("32 per cent", "2011-04-01..2011-08-31"), ("19 per cent", "2011-04-01..2011-08-31")],
    ),
    (
        "2011-10-20",
        "In Derbyshire 310 robberies were recorded in the first five months of the year.",
        [("310", "2011-01-01..2011-05-31")],
    ),
    (
        "2012-01-27",
        "In Kent there were 6,265 fewer crimes in the 12 months to September 2011. The fall in crime up to September was 11 per cent.",
        [("6,265", "ye 2011-09"), ("11 per cent", "ye 2011-09")],
    ),
    (
        "2015-11-02",
        "Searches in Kent reached 15,235 in 2010-11. Four years on the figure was 3,410.\n\nThey plunged to 9,833 in the following year.",
        [("15,235", "2010/11"), ("3,410", "2014/15"), ("9,833", "2011/12")],
    ),
    (
        "2015-11-02",
        "Searches in Kent reached 15,235 in 2010-11. They plunged to 9,833 in the following year.",
        [("15,235", "2010/11"), ("9,833", "2011/12")],
    ),
    (
        "2019-11-22",
        (
            "There were 1,762 burglaries in Norfolk in the 12 months to the end of September. In 2018 there were 1,800.\n\n"
            "Robberies fell by eight per cent over the 12 months."
        ),
        [("1,762", "ye 2019-09"), ("1,800", "cy 2018"), ("eight per cent", "ye 2019-09")],
    ),
]

# Weeks over Christmas are those of the campaign that the story dates; "last year" beside a few months means the same months.
CAMPAIGNS: list[Row] = [
    (
        "2018-01-12",
        (
            "The number of people arrested for drink-driving in Kent rose by around 10% during the Christmas period.\n\n"
            "Kent Police made 601 arrests for drink-driving during the campaign.\n\n"
            "The operation ran from December 1, 2017 through to January 1, 2018."
        ),
        [("10%", "2017-12-01..2018-01-01"), ("601", "2017-12-01..2018-01-01")],
    ),
    ("2018-01-12", "Kent Police made 601 arrests for drink-driving over Christmas.", [("601", "undated")]),
    (
        "2018-07-12",
        "Kent Police made 601 arrests for drink-driving over Christmas. In the year to March 2018 it made 2,100.",
        [("601", "undated"), ("2,100", "2017/18")],
    ),
    (
        "2011-10-20",
        "Burglary in Kent fell by 15 per cent between April and August compared to last year's reduction of 10.5 per cent.",
        [("15 per cent", "2011-04-01..2011-08-31"), ("10.5 per cent", "2010-04-01..2010-08-31")],
    ),
    (
        "2011-10-20",
        "Burglary in Kent was up in March, to 63 from 54 last year.",
        [("63", "m 2011-03"), ("54", "m 2010-03")],
    ),
    (
        "2011-10-20",
        "In March there were 63 burglaries in Kent, compared to 54 last year.",
        [("63", "m 2011-03"), ("54", "m 2010-03")],
    ),
    (
        "2011-10-20",
        "In 2010 there were 63 burglaries in Kent, compared to 54 in 2009.",
        [("63", "cy 2010"), ("54", "cy 2009")],
    ),
    (
        "2002-07-18",
        "Since 1989 the share of crimes solved in Kent has dropped from 34 per cent to 24 per cent, with a fall of one point since 1999.",
        [("34 per cent", "cy 1989")],
    ),
    (
        "2022-05-31",
        (
            "Most forces failed to meet the target over the six months from November 2021 to April 2022.\n\n"
            "Overall, 71% of 999 calls were answered by the police within 10 seconds."
        ),
        [("71%", "2021-11-01..2022-04-30")],
    ),
]

ALL = [*CAMPAIGNS, *SHORT_YEARS, *DAYS_OF_COUNTS, *SINCE_THEN, *NAMED_BEHIND, *LAST_YEAR, *LISTS_OF_YEARS, *STRETCHES]


@pytest.mark.parametrize(("published", "text", "figures"), ALL, ids=[text for _, text, _ in ALL])
def test_years_told(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures
