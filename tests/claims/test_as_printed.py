"""Turns of phrase that papers print and that were once misread, with look-alikes: (text, claims); periods and areas are asked.

Stories are of 18 July 2019, unless they say else.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

Y19, Y18 = "2018-04-01..2019-03-31", "2017-04-01..2018-03-31"

# "New figures for 2018" are out, "new figures are due" are not.
NEW_FIGURES: list[Row] = [
    (
        "Burglary in Kent was lower than elsewhere, according to new figures for 2018. Robbery fell by nine per cent.",
        [("nine per cent", "change 9 percent down", "kent", "2018-01-01..2018-12-31")],
    ),
    (
        "Crime in Kent stayed lower than in all but one force area, new figures for the year to March 2019 show.",
        [("lower than in all but one force", "rank 2 lowest", "kent", Y19)],
    ),
    (
        "Crime in Kent was lower than elsewhere in 2018. Robbery fell by nine per cent.",
        [("nine per cent", "change 9 percent down", "kent", "2018-01-01..2018-12-31")],
    ),
    (
        "Kent Police had 3,212 officers on March 31, 2018, more than on the same date in 2016.",
        [("3,212 officers", "count 3212", "kent", "2018-03-31..2018-03-31")],
    ),
    (
        "Robbery fell by nine per cent in Kent in 2017. New figures for 2018 are due in October. Burglary fell by 12 per cent.",
        [
            ("nine per cent", "change 9 percent down", "kent", "2017-01-01..2017-12-31"),
            ("12 per cent", "change 12 percent down", "kent", "2017-01-01..2017-12-31"),
        ],
    ),
]
# One of so many forces, wherever they are.
ONE_OF_SO_MANY: list[Row] = [
    (
        "Kent is one of only six police forces in England and Wales to see crime fall.",
        [("one of only six", "rank - highest", "kent")],
    ),
    (
        "Kent is one of just six forces in the country where crime fell.",
        [("one of just six", "rank - highest", "kent")],
    ),
    (
        "Kent Police is one of six forces in the south east that have fewer officers.",
        [("one of six", "rank - highest", "kent")],
    ),
    (
        "Kent was among only six forces across England and Wales to record a fall in burglary.",
        [("among only six", "rank - highest", "kent")],
    ),
    ("One of six forces in Wales said that it would look at the matter.", []),
    ("He was one of six men in Kent to see the police arrive.", []),
]
# The level that the other side stands at.
WHOSE_LEVEL: list[Row] = [
    (
        "The rate of 2.7 burglaries per 1,000 people in Kent was below the level in England and Wales, which stood at 2.9.",
        [("2.7", "rate 2.7 per_1000", "kent"), ("2.9", "rate 2.9 per_1000", "england-and-wales")],
    ),
    (
        "At 2.7 burglaries per 1,000 people Kent was below the figure for Surrey, which was 2.9.",
        [("2.7", "rate 2.7 per_1000", "kent"), ("2.9", "rate 2.9 per_1000", "surrey")],
    ),
    (
        "The number of burglaries per 1,000 people in Kent (2.7) is below the national average (2.9).",
        [("2.7", "rate 2.7 per_1000", "kent"), ("2.9", "rate 2.9 per_1000", "england-and-wales")],
    ),
    (
        "Kent Police recorded 33 rapes of adults per head of 100,000 population.",
        [("33 rapes", "rate 33 per_100000", "kent")],
    ),
    (
        "Kent Police arrested 40 people in Dover, which was 12 more than in Ashford.",
        [("40 people", "count 40", "dover"), ("12", "comparison 12", "dover")],
    ),
    (
        "Burglary in Kent (640) is above that in Surrey (412).",
        [("640", "count 640", "kent"), ("412", "count 412", "surrey")],
    ),
]
# The size of a rise, and what is as many.
SIZES: list[Row] = [
    (
        "Kent Police dealt with 590 robberies in the year to March. The year before it was 497, which makes the rise 19 per cent.",
        [
            ("590 robberies", "count 590", "kent", Y19),
            ("497", "count 497", "kent", Y18),
            ("19 per cent", "change 19 percent up", "kent", Y19),
        ],
    ),
    (
        "The 590 robberies in Kent make the increase 19 per cent.",
        [("590", "count 590"), ("19 per cent", "change 19 percent up")],
    ),
    ("Robberies in Kent make up 19 per cent of all crime.", [("19 per cent", "percentage 19", "kent")]),
    (
        "Twice as many searched in Kent\n\nPolice in Kent carried out more searches.",
        [("Twice", "change 2 times up", "kent")],
    ),
    (
        "Twice as many searched in Kent as in Surrey\n\nPolice in Kent carried out more searches.",
        [("Twice", "comparison 2 times", "kent")],
    ),
]
# Times lost are no posts lost, and days for each officer no officers.
DAYS: list[Row] = [
    (
        "Kent Police lost 17,112 officer days through sickness in 2018/19. It amounts to 12.6 days for each officer.",
        [("17,112 officer days", "count 17112", "kent", Y19), ("12.6 days", "duration 12.6 days", "kent", Y19)],
    ),
    (
        "Kent Police lost 17,112 days to sickness in 2018/19. Stress accounted for 27 per cent of the days lost.",
        [("17,112 days", "count 17112", "kent", Y19), ("27 per cent", "percentage 27", "kent", Y19)],
    ),
    (
        "Kent Police has lost 27 per cent of its officers since 2010.",
        [("27 per cent", "change 27 percent down", "kent")],
    ),
    (
        "In 312 cases in Kent in 2018/19, or 12 per cent, officers considered the risk to be high.",
        [("312 cases", "count 312", "kent", Y19), ("12 per cent", "percentage 12", "kent", Y19)],
    ),
    (
        "Kent Police has 312 officers on bikes, or 12 per cent.",
        [("312 officers", "count 312"), ("12 per cent", "percentage 12")],
    ),
]
# What is told of a place is no turn to what it is told with.
TOLD_OF: list[Row] = [
    (
        (
            "Robberies in Kent numbered 590 in 2018/19. It's another tale in Surrey, which shares dog handlers with Kent. "
            "There the number has come down to 380."
        ),
        [("590", "count 590", "kent", Y19), ("380", "count 380", "surrey", Y19)],
    ),
    (
        "Robberies in Kent numbered 590 in 2018/19. In Surrey it is another tale. There were 380 robberies.",
        [("590", "count 590", "kent", Y19), ("380 robberies", "count 380", "surrey", Y19)],
    ),
]
# A charge from April is of the year that begins with it; so is no count.
FROM_APRIL: list[Row] = [
    (
        (
            "Precept to rise in Dorset\nPublished: 2018-02-09\n\nFrom April a Band D household in Dorset will pay £206.58 for "
            "the police, having paid £194.58 in 2017/18."
        ),
        [("£206.58", "money 206.58", "dorset", Y19), ("£194.58", "money 194.58", "dorset", Y18)],
    ),
    (
        "Precept to rise in Dorset\nPublished: 2018-02-09\n\nThe police precept in Dorset is to go up by £12 in April.",
        [("£12", "change 12 up", "dorset", Y19)],
    ),
    (
        "Precept to rise in Dorset\nPublished: 2018-05-09\n\nThe police precept in Dorset went up by £12 in April.",
        [("£12", "change 12 up", "dorset", "2018-04-01..2018-04-30")],
    ),
    (
        "Burglary falls in Dorset\nPublished: 2018-05-09\n\nDorset Police recorded 412 burglaries in April.",
        [("412 burglaries", "count 412", "dorset", "2018-04-01..2018-04-30")],
    ),
]
# "Four years ago" beside a whole year counts from that year.
YEARS_AGO: list[Row] = [
    (
        "In 2018/19 the rate in Kent was 11.7 per cent, against 15.5 per cent four years ago.",
        [("11.7", "percentage 11.7", "kent", Y19), ("15.5", "percentage 15.5", "kent", "2014-04-01..2015-03-31")],
    ),
    (
        "In the year to March 2019 Kent Police cleared up 11.7 per cent of rapes, down from 15.5 per cent three years ago.",
        [("11.7", "percentage 11.7", "kent", Y19), ("15.5", "percentage 15.5", "kent", "2015-04-01..2016-03-31")],
    ),
]
# More than in any other year.
ANY_OTHER: list[Row] = [
    (
        "More robberies were recorded in Kent in 2018/19 than in any other since at least 2011.",
        [("More robberies", "rank 1 highest", "kent", Y19)],
    ),
    (
        "More robberies were recorded in Kent in 2018/19 than in any year since 2011.",
        [("More robberies", "rank 1 highest", "kent", Y19)],
    ),
    ("More than 40 robberies were recorded in Kent, as in any other town.", [("More than 40", "count >40")]),
]
# A place of whatever it is called, among all.
HAULS: list[Row] = [
    (
        "Kent Police recorded 640 robberies. In sheer numbers it was the fourth biggest haul of any force.",
        [("640", "count 640", "kent"), ("fourth biggest haul", "rank 4 highest", "kent")],
    ),
    (
        "Kent Police recorded 640 robberies, the smallest burden of any force.",
        [("640", "count 640", "kent"), ("smallest burden", "rank 1 lowest", "kent")],
    ),
    ("Kent Police recorded 640 robberies. It was a fourth haul for the gang.", [("640", "count 640", "kent")]),
    ("Kent Police recorded 640 robberies. The haul in the fourth was worth nothing.", [("640", "count 640", "kent")]),
]
# Numbers that are none of these.
NO_STATISTIC: list[Row] = [
    ("To report a crime in Kent call 101 or, in an emergency, 999.", []),
    ("People in Kent can ring 101, or in an emergency 999, police said.", []),
    ("Emergency calls in Kent rose from 640 to 999.", [("640", "count 640", "kent"), ("999", "count 999", "kent")]),
    ("Police in Kent say two-in-one burglaries, in which cars go too, are rising.", []),
    ("The march in Kent was led by the mothers of two boys killed by knives, police said.", []),
    ("Kent Police recorded the deaths of two boys killed by knives.", [("two boys", "count 2", "kent")]),
]
# What all forces recorded, in a story of one of them.
BY_FORCES: list[Row] = [
    (
        "Kent Police recorded 640 robberies in 2018/19. Some 44,399 robberies were logged by forces in the year, up nine per cent.",
        [
            ("640", "count 640", "kent", Y19),
            ("44,399", "count ~44399", "england-and-wales", Y19),
            ("nine per cent", "change 9 percent up", "england-and-wales", Y19),
        ],
    ),
    (
        "Kent Police recorded 640 robberies. In all 44,399 robberies were recorded by police forces in 2018/19.",
        [("640", "count 640", "kent"), ("44,399", "count 44399", "england-and-wales", Y19)],
    ),
    (
        "Kent Police recorded 640 robberies. Another 412 were recorded by forces next to Kent.",
        [("640", "count 640", "kent"), ("412", "count 412", "kent")],
    ),
    (
        "Kent Police recorded 640 robberies in 2018/19. Its records, on a national site, show that 95 of them led to a charge.",
        [("640", "count 640", "kent", Y19), ("95", "count 95", "kent", Y19)],
    ),
]
# The years that a rank is taken over are not those that it is of.
FIELDS_OF_YEARS: list[Row] = [
    (
        "Kent Police recorded 640 robberies in 2018/19. Robberies have risen to their highest level in 13 years.",
        [("640", "count 640", "kent", Y19), ("highest level", "rank 1 highest", "kent", Y19)],
    ),
    (
        "Kent Police recorded 640 robberies in 2018/19. It was the lowest number of robberies for five years.",
        [("640", "count 640", "kent", Y19), ("lowest number", "rank 1 lowest", "kent", Y19)],
    ),
    (
        "Kent Police recorded 640 robberies in 2018/19. It recorded 3,210 robberies in five years.",
        [("640", "count 640", "kent", Y19), ("3,210", "count 3210", "kent", "2014-04-01..2019-03-31")],
    ),
    (
        "Kent Police recorded 640 robberies up to the end of March this year, a six per cent rise.",
        [("640", "count 640", "kent", Y19), ("six per cent", "change 6 percent up", "kent", Y19)],
    ),
    (
        "Kent Police had 3,212 officers at the end of March this year.",
        [("3,212", "count 3212", "kent", "2019-03-31..2019-03-31")],
    ),
]
# From a month to the same month of the next year is a year.
MONTH_TO_MONTH: list[Row] = [
    (
        "Crime in Kent rose by one per cent over the year between March 2018 and March 2019. Robbery fell by nine per cent.",
        [("one per cent", "change 1 percent up", "kent", Y19), ("nine per cent", "change 9 percent down", "kent", Y19)],
    ),
    (
        "The figures for Kent are of crimes between April 2018 and April 2019. Robbery fell by nine per cent.",
        [("nine per cent", "change 9 percent down", "kent", Y19)],
    ),
    (
        "Robberies in Kent fell by nine per cent between September 2017 and September 2018.",
        [("nine per cent", "change 9 percent down", "kent", "2017-10-01..2018-09-30")],
    ),
    (
        "Kent Police lost 112 officers between March 2018 and March 2019.",
        [("112 officers", "change 112 down", "kent", "2019-03-31..2019-03-31")],
    ),
    (
        "Kent Police recorded 412 robberies between May 2017 and May 2018.",
        [("412 robberies", "count 412", "kent", "2017-05-01..2018-05-31")],
    ),
    (
        "Kent Police recorded 412 robberies between April 2018 and March 2019.",
        [("412 robberies", "count 412", "kent", Y19)],
    ),
]
# What was counted over "the same period" as officers on a day is of the year that ends on it.
SAME_PERIOD: list[Row] = [
    (
        "Kent had 3,235 officers at the end of September 2018, 40 fewer than before. Thefts fell nine per cent over the same period.",
        [
            ("3,235", "count 3235", "kent", "2018-09-30..2018-09-30"),
            ("40", "change 40 down", "kent", "2018-09-30..2018-09-30"),
            ("nine per cent", "change 9 percent down", "kent", "2017-10-01..2018-09-30"),
        ],
    ),
    (
        "Kent Police had 3,235 officers at the end of September 2018, 40 fewer than a year earlier. It lost 12 PCSOs over the same period.",
        [
            ("3,235", "count 3235"),
            ("40", "change 40 down"),
            ("12 PCSOs", "change 12 down", "kent", "2018-09-30..2018-09-30"),
        ],
    ),
]
# What befell one who is not named dates no story, numbers whose noun is left out are no counts, and what others had is of the rate.
OF_ONE: list[Row] = [
    (
        "A woman from Dover said that she rang five times in 2016. Kent Police recorded 640 rapes.",
        [("640 rapes", "count 640", "kent", "none")],
    ),
    (
        "Kent Police recorded 640 rapes in 2018. It is nine per cent up on the 587 of the previous 12.",
        [
            ("640", "count 640", "kent"),
            ("nine per cent", "change 9 percent up"),
            ("587", "count 587", "kent", "2017-01-01..2017-12-31"),
        ],
    ),
    ("A burglar in Kent left a pair of trainers, size 11, police said.", []),
    ("Thousands in Kent hang up before police answer 101.", []),
    (
        "Kent has 5.3 burglaries per 1,000 people. That is more than twice the rate in second-placed Essex, which had 2.4.",
        [
            ("5.3", "rate 5.3 per_1000", "kent"),
            ("more than twice", "comparison >2 times", "kent"),
            ("2.4", "rate 2.4 per_1000", "essex"),
        ],
    ),
    (
        "Kent lost 12 PCSOs in 2018/19. In proportion no other force made a deeper cut.",
        [("12 PCSOs", "change 12 down", "kent"), ("no other force made a deeper", "rank 1 highest", "kent")],
    ),
]
ALL = (
    HAULS
    + OF_ONE
    + MONTH_TO_MONTH
    + SAME_PERIOD
    + BY_FORCES
    + FIELDS_OF_YEARS
    + NEW_FIGURES
    + ONE_OF_SO_MANY
    + WHOSE_LEVEL
    + SIZES
    + DAYS
    + TOLD_OF
    + FROM_APRIL
    + YEARS_AGO
    + ANY_OTHER
    + NO_STATISTIC
)
DATELINE = "Police figures are out\nPublished: 2019-07-18\n\n"


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_as_printed(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    dated = text if "Published:" in text or "\n\n" in text else DATELINE + text
    assert not differences(read(dated), expected)
