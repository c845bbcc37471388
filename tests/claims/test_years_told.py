"""Which year a figure is of where the words tell it in a roundabout way, with passages that look alike and are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.test_dating import Row, told

# "2006/7" is a financial year as "2006/07" is; "2004-8" is no year, and a score is none.
SHORT_YEARS: list[Row] = [
    # So many were issued in a year, which dates them; figures that were issued in it are of another.
    ("2018-01-21", "Wiltshire Police issued 23,140 speeding notices in 2015.", [("23,140", "cy 2015")]),
    (
        "2018-01-21",
        "In Wiltshire 23,140 speeding notices were issued in 2015 and 20,000 in 2016.",
        [("23,140", "cy 2015"), ("20,000", "cy 2016")],
    ),
    (
        "2018-01-21",
        "Wiltshire Police recorded 640 robberies in 2014. Its plan, issued in 2015, is out of date, and it has 40 burglaries.",
        [("640", "cy 2014"), ("40", "cy 2014")],
    ),
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
    # What "it had in 2010" is of 2010, and nothing else in its sentence.
    (
        "2018-07-19",
        "Kent Police had 3,328 officers on March 31. A sixth have gone, leaving 3,328 of the 3,862 it had in 2010.",
        [
            ("3,328", "at 2018-03-31"),
            ("sixth", "at 2018-03-31"),
            ("3,328", "at 2018-03-31"),
            ("3,862", "at 2010-03-31"),
        ],
    ),
    (
        "2018-07-19",
        "On March 31 Kent Police had 3,328 of the 3,862 officers it had at the start of the decade.",
        [("3,328", "at 2018-03-31"), ("3,862", "at 2010-03-31")],
    ),
    (
        "2018-07-19",
        "In March 2018 Kent Police had 14 per cent fewer officers than the 3,862 it had in 2010.",
        [("14 per cent", "at 2018-03-31"), ("3,862", "at 2010-03-31")],
    ),
    (
        "2018-07-19",
        "Kent Police had 3,862 officers in March 2010 and it had 3,328 in March 2018.",
        [("3,862", "at 2010-03-31"), ("3,328", "at 2018-03-31")],
    ),
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

# What happened between a month and the same month a year later is of the year; a count of officers is of the day.
FROM_MONTH_TO_MONTH: list[Row] = [
    (
        "2019-05-15",
        "Police in Kent recorded 9 per cent less crimes between June 2017 and June 2018 compared to the year before.",
        [("9 per cent", "ye 2018-06")],
    ),
    (
        "2019-05-15",
        "Officer numbers in Kent fell by 200 between March 2017 and March 2018.",
        [("200", "at 2018-03-31")],
    ),
    ("2019-05-15", "Crime in Kent fell by 9 per cent between 2016 and 2018.", [("9 per cent", "cy 2018")]),
    (
        "2019-05-15",
        (
            "In the year to September 2018 drug offences in Kent fell by 19 per cent. The increase in crime of 7.8 per cent to "
            "September 2018 is below average."
        ),
        [("19 per cent", "ye 2018-09"), ("7.8 per cent", "ye 2018-09")],
    ),
    (
        "2019-11-20",
        (
            "In the 12 months before October, 23,053 calls to 101 were abandoned in Kent, up from 15,041 in the 12 months "
            "previous to that."
        ),
        [("23,053", "ye 2019-09"), ("15,041", "ye 2018-09")],
    ),
    (
        "2019-05-15",
        "Crime in Kent rose by 5 per cent in 2018, the biggest jump since 2015, which saw a 16 per cent rise.",
        [("5 per cent", "cy 2018"), ("biggest", "cy 2018"), ("16 per cent", "cy 2015")],
    ),
]

# A stretch told in the sentence before, or for the other side; a change over years ends with the last of them.
TOLD_BEFORE: list[Row] = [
    (
        "2019-02-12",
        (
            "North Wales Police carried out 12,000 breath tests last year. Its own campaign ran from December 1 to January 1. In "
            "that time it tested 2,466 motorists, compared with 2,108 twelve months earlier."
        ),
        [("12,000", "cy 2018"), ("2,466", "2018-12-01..2019-01-01"), ("2,108", "2017-12-01..2018-01-01")],
    ),
    (
        "2019-02-12",
        (
            "North Wales Police carried out 12,000 breath tests last year. Its own campaign ran from December 1 to New Year's "
            "Day. During the campaign it tested 2,466 motorists."
        ),
        [("12,000", "cy 2018"), ("2,466", "2018-12-01..2019-01-01")],
    ),
    (
        "2018-09-20",
        "Since April there have been 400 robberies in Kent, against 350 over the same stretch of 2017.",
        [("400", "2018-04-01..2018-09-20"), ("350", "2017-04-01..2017-09-20")],
    ),
    (
        "2018-09-20",
        "In the five years to March 2018 robberies in Kent doubled to 900.",
        [("doubled", "2017/18"), ("900", "2017/18")],
    ),
    (
        "2018-09-20",
        "In the five years to March 2018 there were 900 robberies in Kent.",
        [("900", "2013-04-01..2018-03-31")],
    ),
    (
        "2018-09-20",
        "Officer numbers in Kent fell by 300 in the five years to March 2018, to 3,100.",
        [("300", "at 2018-03-31"), ("3,100", "at 2018-03-31")],
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

# What officers took, logged or drew is counted over a time; of officers that remain, the day of the count.
OVER_A_TIME: list[Row] = [
    (
        "2013-06-01",
        "Call handlers at South Wales Police logged 44,424 incidents in 2012-13, compared with 71,494 in 2011-12.",
        [("44,424", "2012/13"), ("71,494", "2011/12")],
    ),
    (
        "2013-06-01",
        "Call handlers at South Wales Police logged 44,424 incidents of disorder in 2012-13.",
        [("44,424", "2012/13")],
    ),
    (
        "2013-06-01",
        "Cops at the Met took 10,400 reports in 2012, up from 7,300 in 2011.",
        [("10,400", "cy 2012"), ("7,300", "cy 2011")],
    ),
    (
        "2013-06-01",
        "Official numbers show 173,125 crimes came to the notice of Kent's bobbies in 2012, which is 5,135 below 2011.",
        [("173,125", "cy 2012"), ("5,135", "cy 2012")],
    ),
    (
        "2013-06-01",
        "Kent Police had 3,200 officers in 2012 and 300 PCSOs.",
        [("3,200", "at 2012-03-31"), ("300", "at 2012-03-31")],
    ),
    (
        "2018-07-01",
        "Warwickshire had 86 PCSOs left at the end of March, against 140 in 2010.",
        [("86", "at 2018-03-31"), ("140", "at 2010-03-31")],
    ),
    (
        "2016-08-01",
        (
            "At the end of March this year Norfolk Constabulary employed 1,567 officers. In March 2010 there were 1,700. "
            "The fall in officers is 7.8 per cent."
        ),
        [("1,567", "at 2016-03-31"), ("1,700", "at 2010-03-31"), ("7.8 per cent", "at 2016-03-31")],
    ),
    (
        "2020-04-23",
        (
            "Knives were used in 508 crimes in Cleveland last year. The total for the force in 2018 was 415. It means a rise "
            "of 22 per cent."
        ),
        [("508", "cy 2019"), ("415", "cy 2018"), ("22 per cent", "cy 2019")],
    ),
    (
        "2013-06-01",
        "Officers in Kent drew a Taser on 395 occasions in the year that ended this March, as against 267 the year before.",
        [("395", "2012/13"), ("267", "2011/12")],
    ),
]

# Attacks, raids and reports that are counted are no event; those that are only named are.
COUNTED_EVENTS: list[Row] = [
    # Officers who are hurt are counted over a time, those whom a force has on a day.
    ("2016-01-21", "Kent Police's dogs bit three officers in 2014.", [("three officers", "cy 2014")]),
    ("2016-01-21", "Of the people whom dogs in Kent have bitten in 2014 five were officers.", [("five", "cy 2014")]),
    ("2016-01-21", "Kent Police dogs hurt five officers in 2014/15.", [("five officers", "2014/15")]),
    (
        "2016-01-21",
        "The 41 people injured by Kent Police horses in 2014 included five officers.",
        [("five officers", "cy 2014")],
    ),
    ("2016-01-21", "Twelve Kent Police officers were bitten by dogs in 2014.", [("Twelve", "cy 2014")]),
    ("2016-01-21", "Kent Police, bitten by cuts, had 3,200 officers in 2014.", [("3,200 officers", "at 2014-03-31")]),
    ("2016-01-21", "Kent Police had a bit over 3,200 officers in 2014.", [("3,200 officers", "at 2014-03-31")]),
    (
        "2016-01-21",
        "In Kent 214 people were injured in 2014 and the force had 3,200 officers.",
        [("214 people", "cy 2014"), ("3,200 officers", "at 2014-03-31")],
    ),
    ("2013-06-01", "Kent Police recorded 22 murders in 2012.", [("22", "cy 2012")]),
    ("2013-06-01", "Kent Police recorded 310 arson attacks in 2012.", [("310", "cy 2012")]),
    ("2013-06-01", "Kent Police took 310 reports of disorder in 2012.", [("310", "cy 2012")]),
    (
        "2013-06-01",
        "Since the riots in 2011 Kent Police has lost 300 officers. It had 3,400 at the end of March.",
        [("300", "at 2013-03-31"), ("3,400", "at 2013-03-31")],
    ),
    (
        "2013-06-01",
        "Kent Police has 12 more officers than before the attacks on London in 2005. It had 3,400 at the end of March.",
        [("12 more", "at 2013-03-31"), ("3,400", "at 2013-03-31")],
    ),
]

# Whose figure it is, right before it; what is in brackets lends nothing; what all looks back from the time that is named.
OWNED: list[Row] = [
    (
        "2009-05-01",
        "Nottinghamshire Police recorded 91 firearms offences in 2008, down 38 per cent on 2007's 147.",
        [("91", "cy 2008"), ("38 per cent", "cy 2008"), ("147", "cy 2007")],
    ),
    (
        "2009-05-01",
        "Kent Police recorded 6,203 burglaries in 2008, a rise of five per cent on the 5,918 recorded in 2007.",
        [("6,203", "cy 2008"), ("five per cent", "cy 2008"), ("5,918", "cy 2007")],
    ),
    (
        "2009-05-01",
        (
            "Race was a motive in 305 hate crimes in Kent in 2008/09. Sexual orientation played a part in 105 cases (83 in "
            "2007/08) and disability in 94, compared with 57 twelve months earlier."
        ),
        [("305", "2008/09"), ("105", "2008/09"), ("83", "2007/08"), ("94", "2008/09"), ("57", "2007/08")],
    ),
    (
        "2014-04-24",
        (
            "Crime in Leicestershire fell by one per cent during 2013.\n\n- Robbery: 721 (767)\n- Drug offences: 1,953 "
            "(2,693)\n\nThe figures in brackets are for the year before."
        ),
        [("721", "cy 2013"), ("767", "cy 2012"), ("1,953", "cy 2013"), ("2,693", "cy 2012")],
    ),
    (
        "2014-02-12",
        (
            "Thieves took more than 18,400 phones in London in 2013.\n\nCamden had 2,910 thefts.\n\nIn the City of "
            "London there were 96 thefts, double the 48 recorded a year earlier."
        ),
        [("2,910", "cy 2013"), ("96", "cy 2013"), ("48", "cy 2012")],
    ),
]

# "After a rise of seven per cent the year before": the year is of the change that went before, and not of the one just told.
WENT_BEFORE: list[Row] = [
    *(
        (
            "2014-10-16",
            f"Kent Police recorded 52,428 crimes in the 12 months to June. {told}",
            [("12 per cent", "ye 2014-06"), ("seven per cent", "ye 2013-06")],
        )
        for told in (
            "The fall of 12 per cent comes after one of seven per cent the year before.",
            "The fall of 12 per cent comes after a drop of seven per cent the year before.",
            "The 12 per cent fall follows a seven per cent rise the year before.",
            "It fell by 12 per cent, after a rise of seven per cent the previous year.",
            "Burglary was down 12 per cent, having risen by seven per cent a year earlier.",
            "Burglary was up 12 per cent, on top of an increase of seven per cent the year before.",
            "The drop of 12 per cent follows one of seven per cent in the year to June 2013.",
        )
    ),
    *(
        (
            "2014-10-16",
            f"Kent Police recorded 52,428 crimes in the 12 months to June. {told}",
            [("12 per cent", "ye 2014-06"), ("seven per cent", "ye 2014-06")],
        )
        for told in (
            "Burglary fell by 12 per cent and robbery by seven per cent on the year before.",
            "Burglary fell by 12 per cent after police made seven per cent more arrests than the year before.",
            "Burglary fell by 12 per cent, while robbery rose by seven per cent on the previous year.",
        )
    ),
    (
        "2014-10-16",
        "Burglary in Kent fell by 12 per cent in 2013/14 after a rise of nine per cent in 2012/13.",
        [("12 per cent", "2013/14"), ("nine per cent", "2012/13")],
    ),
]

# A sentence without figures that tells of "the year to September", whose year the dateline says, is what the story is about.
YEARS_TO: list[Row] = [
    *(
        ("2018-01-25", f"{told}\n\nThere were 5,115 burglaries in Kent.", [("5,115 burglaries", "ye 2017-09")])
        for told in (
            "Crime in Kent rose in the year to September.",
            "Crime in Kent rose in the 12 months to the end of September.",
            "Police in Kent were busier in the year ending September, according to the ONS.",
        )
    ),
    (
        "2018-01-25",
        "Kent Police recorded 640 burglaries in 2016. Robbery rose in the year to September. Shoplifting was up by 12.",
        [("640", "cy 2016"), ("12", "cy 2016")],
    ),
]
# A year of another kind that ends a few months on, told once of something beside, is not what the story is of.
# The second of two pairs is of the times of the first.
PAIRS_AGAIN: list[Row] = [
    (
        "2015-10-01",
        "Surrey Police made 8,772 arrests in 2014/15, down from 18,248 in 2007/08, and Essex 9,145, against 22,353.",
        [("18,248", "2007/08"), ("9,145", "2014/15"), ("22,353", "2007/08")],
    ),
    (
        "2015-10-01",
        "Surrey Police made 8,772 arrests in 2014/15, down from 18,248 in 2007/08, while Essex's 9,145 compares with 22,353.",
        [("9,145", "2014/15"), ("22,353", "2007/08")],
    ),
    (
        "2015-10-01",
        "In 2014/15 Kent Police recorded 640 robberies, against 812 in 2010/11, and 96 rapes, as against 71.",
        [("812", "2010/11"), ("96 rapes", "2014/15"), ("71", "2010/11")],
    ),
    (
        "2015-10-01",
        "In 2014/15 Kent Police recorded 640 robberies, against 812 in 2010/11, and in Essex there were 96, compared with 171.",
        [("96", "2014/15"), ("171", "2010/11")],
    ),
    # The other side is another place, or all.
    (
        "2015-10-01",
        "In 2014/15 Kent Police recorded 640 robberies, against 812 in 2010/11, and solved 12 per cent, against an average of 14 per cent.",
        [("12 per cent", "2014/15"), ("an average of 14 per cent", "2014/15")],
    ),
    (
        "2015-10-01",
        "In 2014/15 Kent Police recorded 640 robberies, against 812 in 2010/11, and solved 12 per cent, against 14 per cent in Essex.",
        [("12 per cent", "2014/15"), ("14 per cent", "2014/15")],
    ),
    (
        "2015-10-01",
        "In 2014/15 Kent Police recorded 640 robberies, against 812 in Essex, and 96 rapes, as against 71.",
        [("812", "2014/15"), ("71", "2014/15")],
    ),
]

OF_THE_STORY: list[Row] = [
    # Some months first, then the year of a report: what follows is of that year.
    (
        "2014-02-01",
        (
            "Kent Police looked into 101 rapes in the ten months to January 28.\n\nIt told of them after a watchdog said that it wrote off "
            "36 rapes in 2012/13.\n\nIts detection rate was 12 per cent."
        ),
        [("101", "2013-03-29..2014-01-28"), ("36", "2012/13"), ("12 per cent", "2012/13")],
    ),
    (
        "2014-02-01",
        (
            "Between April and December 2013 Kent Police recorded 101 robberies.\n\nInspectors counted 160 robberies in Kent in 2012/13."
            "\n\nBurglary was down by 12 per cent, they found."
        ),
        [("101", "2013-04-01..2013-12-31"), ("160", "2012/13"), ("12 per cent", "2012/13")],
    ),
    (
        "2014-02-01",
        (
            "Kent Police recorded 101 robberies in the first six months of 2013.\n\nThere were 160 in the year to March 2013.\n\n"
            "Burglary was down by 12 per cent."
        ),
        [("101", "2013-01-01..2013-06-30"), ("160", "2012/13"), ("12 per cent", "2012/13")],
    ),
    # A year long gone, and one that is only looked back to.
    (
        "2016-09-01",
        (
            "Kent Police recorded 101 robberies in the first six months of 2016.\n\nIn 2013/14 it recorded 160 rapes.\n\nBurglary was down "
            "by 12 per cent."
        ),
        [("12 per cent", "2016-01-01..2016-06-30")],
    ),
    (
        "2014-02-01",
        (
            "Kent Police recorded 101 robberies in the first six months of 2013, against 160 in the whole of 2012.\n\nBurglary was down by "
            "12 per cent."
        ),
        [("12 per cent", "2013-01-01..2013-06-30")],
    ),
    (
        "2019-04-25",
        (
            "Robbery rose by 11 per cent in Kent in 2018.\n\nThere were 1,851 robberies, Kent Police said.\n\nOne robbery in 14 ended in "
            "a charge in the year to March."
        ),
        [("11 per cent", "cy 2018"), ("1,851 robberies", "cy 2018"), ("One robbery in 14", "2018/19")],
    ),
    (
        "2019-04-25",
        "Kent Police recorded 60 stabbings in 2018.\n\nIn the year to March it made 9,100 arrests.\n\nThere were 1,851 robberies.",
        [("60 stabbings", "cy 2018"), ("9,100 arrests", "2018/19"), ("1,851 robberies", "2018/19")],
    ),
    (
        "2014-07-17",
        "In the year to March Kent had 812 thefts, police said.\n\nIt had 60 in June 2014.\n\nRobbery fell to 141 offences.",
        [("812 thefts", "2013/14"), ("60", "m 2014-06"), ("141 offences", "2013/14")],
    ),
    # One that ends a year on, or more, is; and so is the later of two told of the same.
    (
        "2019-06-25",
        (
            "Kent Police recorded 1,481 robberies in 2017.\n\nIn 2018/19 it recorded 1,900.\n\nThere were 12,000 burglaries."
        ),
        [("1,481 robberies", "cy 2017"), ("1,900", "2018/19"), ("12,000 burglaries", "2018/19")],
    ),
    (
        "2019-06-25",
        "Kent Police recorded 1,481 robberies in 2017.\n\nIn 2018 it recorded 1,851.\n\nThere were 12,000 burglaries.",
        [("1,481 robberies", "cy 2017"), ("1,851", "cy 2018"), ("12,000 burglaries", "cy 2018")],
    ),
]

# A year that opens a row dates it; one that is a number, or opens a sentence, does not.
ROWS_OF_YEARS: list[Row] = [
    (
        "2016-08-22",
        "Kent Police recorded 3,200 burglaries in 2015-16.\n\n2013: 612\n2014: 745 (up 22 per cent)\n2015: 931 (up 25 per cent)",
        [("612", "cy 2013"), ("745", "cy 2014"), ("22 per cent", "cy 2014"), ("931", "cy 2015")],
    ),
    (
        "2016-08-22",
        "Kent Police recorded 3,200 burglaries last year.\n\n• 2013 – 1,745\n• 2014 – 2,931\n• 2015 – just 820",
        [("1,745", "cy 2013"), ("2,931", "cy 2014"), ("820", "cy 2015")],
    ),
    (
        "2016-08-22",
        "Kent Police recorded burglaries.\n\n2014: 3,100\n2015: 3,200\n2016 (to July 31): 1,750",
        [("3,200", "cy 2015"), ("1,750", "2016-01-01..2016-07-31")],
    ),
    (
        "2016-08-22",
        "Burglaries recorded by Kent Police:\n\n2013/14: 612\n2014/15: 745 (up 22 per cent)\n2015/16: 931",
        [("745", "2014/15"), ("22 per cent", "2014/15"), ("931", "2015/16")],
    ),
    # No label of a row.
    (
        "2016-08-22",
        "Kent Police recorded 3,200 burglaries in 2015.\n\nKent: 2013 (2,014)\nEssex: 2,200",
        [("2,014", "cy 2015"), ("2,200", "cy 2015")],
    ),
]

# "In three years", where only the year that the change began with is named, ends with the other that is told.
BEGUN_IN_NAMED: list[Row] = [
    (
        "2016-12-02",
        "Burglary in Kent has fallen by a third in three years.\n\nThere were 9,375 in 2012. By last year it was 6,249.",
        [("a third", "cy 2015"), ("9,375", "cy 2012"), ("6,249", "cy 2015")],
    ),
    (
        "2016-12-02",
        "Burglary in Kent is up by a third in 12 months.\n\nIn 2014 there were 300 burglaries. Last year there were 400.",
        [("a third", "cy 2015"), ("300", "cy 2014"), ("400", "cy 2015")],
    ),
    (
        "2016-12-02",
        "Robberies in Kent have doubled over the past three years.\n\nThere were 300 in 2012 and 600 last year.",
        [("doubled", "cy 2015"), ("300", "cy 2012")],
    ),
    # The year told last has nothing to do with it.
    (
        "2017-12-02",
        "Burglary in Kent has doubled in five years.\n\nIn 2009/10 it was 300. By 2014/15 it was 600, said Ann Lee, elected last year.",
        [("doubled", "2014/15"), ("300", "2009/10"), ("600", "2014/15")],
    ),
]

# "Now" behind a figure and "today" ahead of it are not of the year told before.
UP_TO_NOW: list[Row] = [
    (
        "2018-02-02",
        "Kent Police had 3,787 officers in 2010 and has 3,260 now.",
        [("3,787", "at 2010-03-31"), ("3,260", "none")],
    ),
    ("2018-02-02", "There were 382 PCSOs in Kent in March 2010. Today there are 300.", [("300", "none")]),
    ("2018-02-02", "Kent had 382 PCSOs in March 2010, and today the force has just 300.", [("300", "none")]),
    (
        "2018-02-02",
        "Kent Police had 3,328 officers in March 2017. It had 900 burglaries in 2016, and today it has 3,328 officers.",
        [("900", "cy 2016"), ("3,328 officers", "at 2017-03-31")],
    ),
    # Said of the day of printing, or of what follows.
    ("2018-02-02", "Figures out today show that Kent Police had 3,300 officers in 2015.", [("3,300", "at 2015-03-31")]),
    (
        "2018-02-02",
        "Kent Police had 3,300 officers in 2015, of whom 300 now face the sack.",
        [("3,300", "at 2015-03-31")],
    ),
]

# "On the same day" that opens a sentence is when; a base keeps the year of its change, and not that of the clause that goes on.
BASES_KEPT: list[Row] = [
    (
        "2018-07-21",
        "On March 31, 2010 Kent had 3,862 officers. On the same day this year it was 3,328. That's 534 gone, or 14 per cent.",
        [
            ("3,862", "at 2010-03-31"),
            ("3,328", "at 2018-03-31"),
            ("534", "at 2018-03-31"),
            ("14 per cent", "at 2018-03-31"),
        ],
    ),
    (
        "2018-07-21",
        "Kent had 3,862 officers in March 2010; on the same date this year it had 3,328. It has lost 534.",
        [("3,862", "at 2010-03-31"), ("3,328", "at 2018-03-31"), ("534", "at 2018-03-31")],
    ),
    ("2018-07-21", "Kent had 376 PCSOs in 2010. These days it has 200.", [("376", "at 2010-03-31"), ("200", "none")]),
    (
        "2018-10-26",
        "Kent Police made 1,806 arrests in 2017/18, up from 1,624, though in 2012/13 there were 5,328.",
        [("1,806", "2017/18"), ("1,624", "2016/17"), ("5,328", "2012/13")],
    ),
    (
        "2018-10-26",
        "Kent Police made 1,806 arrests in 2017/18, up from 1,624 in 2012/13.",
        [("1,806", "2017/18"), ("1,624", "2012/13")],
    ),
    (
        "2019-11-15",
        "Kent made 700 drug seizures in 2018/19. Ecstasy seizures have fallen from a peak of 330 in 2016/17 to 218.",
        [("700", "2018/19"), ("330", "2016/17"), ("218", "2018/19")],
    ),
    (
        "2018-10-26",
        "Kent Police made 1,806 arrests in 2017/18, down from 1,824 in 2016/17. Surrey saw a rise: 943 against 922.",
        [("1,806", "2017/18"), ("1,824", "2016/17"), ("943", "2017/18"), ("922", "2016/17")],
    ),
    (
        "2019-10-15",
        "Kent had 2,961 hate crimes in 2018/19, against 3,138 the previous year, bucking a trend which saw them rise to 103,379.",
        [("2,961", "2018/19"), ("3,138", "2017/18"), ("103,379", "2018/19")],
    ),
    (
        "2016-11-24",
        "Kent Police took 5,684 calls in the year to the end of September, 12 per cent fewer than the year before.",
        [("5,684", "ye 2016-09"), ("12 per cent", "ye 2016-09")],
    ),
]

# A year right behind which its own number stands: "which was 5,353", "its 2016/17 peak of 992", "as far back as 2012".
OF_ITS_OWN: list[Row] = [
    (
        "2019-07-24",
        "Durham Constabulary carried out 10,930 breath tests in 2018, more than double the number for 2014, which was 5,353.",
        [("10,930", "cy 2018"), ("5,353", "cy 2014")],
    ),
    (
        "2019-07-24",
        "Durham Constabulary carried out 10,930 breath tests in 2018, up from the number for 2014, which stood at 5,353.",
        [("10,930", "cy 2018"), ("5,353", "cy 2014")],
    ),
    (
        "2019-07-24",
        "Kent Police recorded 10,930 burglaries in 2018, 900 fewer than in 2017, which is a fall of eight per cent.",
        [("10,930", "cy 2018"), ("900", "cy 2018"), ("eight per cent", "cy 2018")],
    ),
    (
        "2019-07-24",
        "Essex Police recorded 714 knife crimes in 2018/19, still below its 2016/17 peak of 992 but above the 2012/13 low of 462.",
        [("714", "2018/19"), ("992", "2016/17"), ("462", "2012/13")],
    ),
    (
        "2019-07-24",
        "Essex Police recorded 714 knife crimes in 2018/19, lower than Kent's 2016/17 count of 992.",
        [("714", "2018/19"), ("992", "2016/17")],
    ),
    (
        "2019-07-24",
        "Essex Police set a 2018/19 target of 900 knife crimes but recorded 714.",
        [("900", "2018/19"), ("714", "2018/19")],
    ),
    (
        "2015-07-24",
        "Kent Police recorded 744 rapes in 2014/15. As far back as 2012 detectives were told of 280. The next year it was 409.",
        [("744", "2014/15"), ("280", "cy 2012"), ("409", "cy 2013")],
    ),
    (
        "2015-07-24",
        "Kent Police recorded 744 rapes in 2014/15. As late as 2012 officers dealt with just 280.",
        [("744", "2014/15"), ("280", "cy 2012")],
    ),
    (
        "2015-07-24",
        "Kent Police recorded 744 rapes in 2014/15, the fewest since as long ago as 2009, when 700 were recorded.",
        [("744", "2014/15"), ("700", "cy 2009")],
    ),
]

# What is told in the present is of now, whatever past was told right before.
OF_NOW: list[Row] = [
    (
        "2019-07-24",
        "Kent Police did 6,510 breath tests in 2018. In 2009 it was 20,697. Ten per cent of drivers are found to be over the limit.",
        [("6,510", "cy 2018"), ("20,697", "cy 2009"), ("Ten per cent", "cy 2018")],
    ),
    (
        "2019-07-24",
        "Kent Police solved 12 per cent of burglaries in 2018. In 2014 it was 15 per cent. In Essex the rate is ten per cent.",
        [("12 per cent", "cy 2018"), ("15 per cent", "cy 2014"), ("ten per cent", "cy 2018")],
    ),
    (
        "2019-07-24",
        "Kent Police solved 12 per cent of burglaries in 2018. In 2014 it was 15 per cent. In Essex the rate was ten per cent.",
        [("12 per cent", "cy 2018"), ("15 per cent", "cy 2014"), ("ten per cent", "cy 2014")],
    ),
    (
        "2019-07-24",
        "In March 2012 Kent Police had 1,859 officers. These days women make up a third of the 1,778.",
        [("1,859", "at 2012-03-31"), ("third", "none"), ("1,778", "none")],
    ),
    (
        "2019-07-24",
        "In March 2012 Kent Police had 1,859 officers. Today 590 of the 1,778 officers in Kent are women.",
        [("1,859", "at 2012-03-31"), ("590", "none"), ("1,778", "none")],
    ),
]

# Years and figures in rows of as many, one for the other.
IN_A_ROW: list[Row] = [
    (
        "2014-11-06",
        "Kent Police solved 28 per cent of robberies in 2013/14. In 2011/12 and 2012/13 it solved 31 and 30 per cent.",
        [("28 per cent", "2013/14"), ("31", "2011/12"), ("30 per cent", "2012/13")],
    ),
    (
        "2014-11-06",
        "In 2011/12, 2012/13 and 2013/14 Kent Police recorded 310, 300 and 280 robberies.",
        [("310", "2011/12"), ("300", "2012/13"), ("280", "2013/14")],
    ),
    (
        "2014-11-06",
        "Kent Police recorded 310, 300 and 280 robberies in 2011/12, 2012/13 and 2013/14 respectively.",
        [("310", "2011/12"), ("300", "2012/13"), ("280", "2013/14")],
    ),
    (
        "2014-11-06",
        "Kent Police recorded 310 robberies and 280 rapes in 2013/14.",
        [("310", "2013/14"), ("280", "2013/14")],
    ),
]

# Between commas behind a year, a step says which year that is, and is no step to another.
APPOSED_STEPS: list[Row] = [
    # Of which year figures there are is told beside it; "last year" by itself is one more.
    (
        "2018-10-19",
        "Kent Police recorded 250 rapes last year. In 2015/16, the last year for which arrests are given, there were 96 arrests.",
        [("250", "2017/18"), ("96", "2015/16")],
    ),
    (
        "2018-10-19",
        "Kent Police recorded 250 rapes last year. In 2015/16, the most recent year he had, there were 96 arrests.",
        [("250", "2017/18"), ("96", "2015/16")],
    ),
    (
        "2018-10-19",
        "Kent Police made 96 arrests in 2015/16, the last year with figures. In the year before it was 80.",
        [("96", "2015/16"), ("80", "2014/15")],
    ),
    (
        "2018-10-19",
        "Kent Police recorded 250 rapes in 2015/16, and last year there were 260.",
        [("250", "2015/16"), ("260", "2017/18")],
    ),
    # The latest table that there is dates what is told of it, in whatever paragraph; one that only is mentioned does not.
    (
        "2018-10-19",
        (
            "Kent Police recorded 250 rapes in 2017/18.\n\nThe latest breakdown by outcome is for 2015/16. Charges were brought in "
            "12 per cent of rapes.\n\nIn Surrey charges were brought in nine per cent of rapes."
        ),
        [("250", "2017/18"), ("12 per cent", "2015/16"), ("nine per cent", "2015/16")],
    ),
    (
        "2018-10-19",
        (
            "Kent Police recorded 250 rapes in 2017/18.\n\nThe last set of outcomes covers 2015/16, so take care. Of rapes then "
            "12 per cent led to a charge.\n\nIn Surrey nine per cent did, and in 2017/18 it recorded 130 rapes."
        ),
        [("250", "2017/18"), ("12 per cent", "2015/16"), ("130", "2017/18")],
    ),
    (
        "2018-10-19",
        (
            "Kent Police recorded 250 rapes in 2017/18.\n\nIts last inspection was in 2015/16. Charges were brought in "
            "12 per cent of rapes."
        ),
        [("250", "2017/18"), ("12 per cent", "2017/18")],
    ),
    (
        "2017-10-19",
        "Kent Police recorded 250 rapes in 2016/17. In 2006/07, a decade earlier, it recorded 96.",
        [("250", "2016/17"), ("96", "2006/07")],
    ),
    (
        "2017-10-19",
        "Kent Police had 1,200 officers in March 2017. In 2010, seven years before, it had 1,400.",
        [("1,200", "at 2017-03-31"), ("1,400", "at 2010-03-31")],
    ),
    (
        "2017-10-19",
        "Kent Police recorded 250 rapes in 2016/17. In 2015/16, the year before, there were 210, and the year before that 180.",
        [("250", "2016/17"), ("210", "2015/16"), ("180", "2014/15")],
    ),
    (
        "2017-10-19",
        "Kent Police recorded 250 rapes in 2016/17. In 2013/14 it was 210, and a year earlier 180.",
        [("250", "2016/17"), ("210", "2013/14"), ("180", "2012/13")],
    ),
]

# "The December before": of the year before, or the last one there was.
MONTHS_BEFORE: list[Row] = [
    (
        "2020-02-06",
        "Kent Police dealt with 1,480 burglaries in December, compared with 1,310 the previous December.",
        [("1,480", "m 2019-12"), ("1,310", "m 2018-12")],
    ),
    (
        "2020-02-06",
        "Kent Police had 1,480 burglaries in June 2019 and 1,310 in the June before.",
        [("1,480", "m 2019-06"), ("1,310", "m 2018-06")],
    ),
    (
        "2020-02-06",
        "Kent Police had 1,480 burglaries in June 2019. There were 1,310 the November before.",
        [("1,480", "m 2019-06"), ("1,310", "m 2018-11")],
    ),
    (
        "2020-02-06",
        "Kent Police had 3,480 officers in March 2019, up from 3,310 the March before.",
        [("3,480", "at 2019-03-31"), ("3,310", "at 2018-03-31")],
    ),
    (
        "2020-02-06",
        "In November 2019 Kent Police had 1,480 burglaries. It had 1,310 the month before.",
        [("1,480", "m 2019-11"), ("1,310", "m 2019-10")],
    ),
]

ALL = [
    *IN_A_ROW,
    *APPOSED_STEPS,
    *MONTHS_BEFORE,
    *OF_ITS_OWN,
    *OF_NOW,
    *BASES_KEPT,
    *UP_TO_NOW,
    *ROWS_OF_YEARS,
    *BEGUN_IN_NAMED,
    *YEARS_TO,
    *WENT_BEFORE,
    *SHORT_YEARS,
    *DAYS_OF_COUNTS,
    *SINCE_THEN,
    *NAMED_BEHIND,
    *LAST_YEAR,
    *LISTS_OF_YEARS,
    *STRETCHES,
    *TOLD_BEFORE,
    *FROM_MONTH_TO_MONTH,
    *CAMPAIGNS,
    *OVER_A_TIME,
    *COUNTED_EVENTS,
    *OWNED,
    *OF_THE_STORY,
    *PAIRS_AGAIN,
]


@pytest.mark.parametrize(("published", "text", "figures"), ALL, ids=[text for _, text, _ in ALL])
def test_years_told(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures
