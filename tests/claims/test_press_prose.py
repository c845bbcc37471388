"""Shapes that news stories on police work are full of: shares with hyphens, forces among forces, what has gone, times in brackets."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# "One-in-five" is a share, and so are so many forces out of all; those that are no share stay counts.
SHARES: list[Row] = [
    ("Nearly one-in-six calls to Kent Police went unanswered in 2013.", [("one-in-six", "ratio <16.67", "kent")]),
    ("In Surrey one-in-ten victims of robbery in 2013 was a child.", [("one-in-ten", "ratio 10", "surrey")]),
    ("About one-in-20 robberies in Essex led to a charge in 2013.", [("one-in-20", "ratio ~5", "essex")]),
    ("In Dorset two-in-three robberies of 2013 were solved.", [("two-in-three", "ratio 66.67", "dorset")]),
    (
        "Some 37 forces out of 43 saw a rise in robbery in 2013.",
        [("37 forces out of 43", "ratio ~86.05", "england-and-wales")],
    ),
    ("Robbery rose in 29 out of the 43 territorial police forces in 2013.", [("29 out of the 43", "ratio 67.44")]),
    # no shares
    ("The Covid-19 and F-35 teams of Kent Police made 310 arrests in 2013.", [("310", "count 310", "kent")]),
    (
        "Kent Police took 31 officers out of schools in 2013, and recorded 410 robberies.",
        [("31 officers", "count 31"), ("410", "count 410", "kent")],
    ),
]
# A share of the forces is of them all, wherever the story plays.
OF_FORCES: list[Row] = [
    (
        "Robbery in Kent rose by 12 per cent in 2013. Three in five police forces saw a rise.",
        [("12", "change 12 percent up", "kent"), ("Three in five", "ratio 60", "england-and-wales")],
    ),
    (
        "Robbery in Kent rose by 12 per cent in 2013. Nearly half of all forces saw a rise.",
        [("12", "change 12 percent up", "kent"), ("half", "percentage <50", "england-and-wales")],
    ),
    (
        "Robbery in Kent rose by 12 per cent in 2013. A third of the other forces had a fall.",
        [("12", "change 12 percent up", "kent"), ("third", "percentage 33.33", "england-and-wales")],
    ),
    (
        "Robbery in Kent rose by 12 per cent in 2013. Some 40 per cent of the force's robberies were solved.",
        [("12", "change 12 percent up", "kent"), ("40", "percentage ~40", "kent")],
    ),
]
# Only so many forces: a place when they are above or below the one told of, and none when set against a time or a guess.
ONLY_SO_MANY: list[Row] = [
    (
        "Kent had 410 robberies in 2013, and only two forces recorded more.",
        [("410", "count 410", "kent"), ("only two", "rank 3 highest", "kent")],
    ),
    ("Only three forces recorded fewer robberies than Kent in 2013.", [("Only three", "rank 4 lowest", "kent")]),
    (
        "Only six forces recorded fewer robberies in 2013 than before, such as Kent (down 22 per cent) and Essex (down 12 per cent).",
        [("22", "change 22 percent down", "kent"), ("12", "change 12 percent down", "essex")],
    ),
    (
        "In all 312 robberies in Kent went unsolved in 2013, but as only 31 officers replied the true number may be higher.",
        [("312", "count 312", "kent"), ("31 officers", "count 31")],
    ),
    (
        "Only one force saw little change – Kent Police logged two more robberies in 2013 than in 2012, at 960.",
        [("two more", "change 2 up", "kent", "2013-01-01..2013-12-31"), ("960", "count 960", "kent")],
    ),
]
# Crimes against people are set against nothing, and figures against figures are.
AGAINST: list[Row] = [
    (
        "There were 1,105 robberies against pensioners in Kent in 2012/13.",
        [("1,105", "count 1105", "kent", "2012-04-01..2013-03-31")],
    ),
    (
        "There were 2,105 complaints by members of the public against forces in Wales in 2012/13.",
        [("2,105", "count 2105", "wales", "2012-04-01..2013-03-31")],
    ),
    ("Thieves carried out 210 burglaries against farmers in Suffolk in 2013.", [("210", "count 210", "suffolk")]),
    (
        "In Kent 318 robberies were logged in 2013, against 210 in 2012.",
        [
            ("318", "count 318", "kent", "2013-01-01..2013-12-31"),
            ("210", "count 210", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
]
# What has gone of one is gone of those listed with it; a rise that has been so much is one.
GONE: list[Row] = [
    (
        "Some 31 per cent of PCSOs have gone in Sussex, 28 per cent in Essex and 12 per cent in Kent.",
        [
            ("31", "change ~31 percent down", "sussex"),
            ("28", "change 28 percent down", "essex"),
            ("12", "change 12 percent down", "kent"),
        ],
    ),
    (
        "Around 120 PCSOs and more than 70 special constables have gone in Kent.",
        [("120", "change ~120 down", "kent"), ("70", "change >70 down", "kent")],
    ),
    (
        "Robberies in Kent have risen by 62 per cent, and in Essex the rise has been 37 per cent.",
        [("62", "change 62 percent up", "kent"), ("37", "change 37 percent up", "essex")],
    ),
    (
        "Of PCSOs 31 per cent have gone in Sussex, and 28 per cent in Essex are women.",
        [("31", "change 31 percent down", "sussex"), ("28", "percentage 28", "essex")],
    ),
    (
        "In Kent 31 officers are being trained and 12 PCSOs have gone.",
        [("31", "count 31", "kent"), ("12", "change 12 down", "kent")],
    ),
]
# Whose a figure is.
PLACED: list[Row] = [
    ("Kent, along with Essex and Surrey, recorded 410 robberies in 2013.", [("410", "count 410", "kent+essex+surrey")]),
    ("Kent, as well as Essex, had 410 robberies in 2013.", [("410", "count 410", "kent+essex")]),
    (
        "Kent Police recorded 410 robberies in 2013, along with Essex Police, which had 900.",
        [("410", "count 410", "kent"), ("900", "count 900", "essex")],
    ),
    (
        "Kent and Essex Police used Taser more often than both Sussex and Surrey, with 307 and 427 uses respectively in 2013.",
        [("307", "count 307", "kent"), ("427", "count 427", "essex")],
    ),
    (
        "Kent and Essex have more officers than Sussex and Surrey, which have 2,007 and 1,927 respectively.",
        [("2,007", "count 2007", "sussex"), ("1,927", "count 1927", "surrey")],
    ),
    ("Some 412 West Midlands Police officers were hurt in 2013.", [("412", "count ~412", "west-midlands")]),
    (
        "There are 300 East Midlands officers in the unit, and 12 West Midlands ones.",
        [("300", "count 300", "region-east-midlands")],
    ),
    (
        "Kent Police took 16 minutes on average at night in 2013, compared to an average of 11 minutes in 2012.",
        [("16 minutes", "duration 16 minutes", "kent"), ("11 minutes", "duration 11 minutes", "kent")],
    ),
    (
        "Kent had 12 robberies per 1,000 people in 2013, compared with an average of 14.",
        [("12", "rate 12 per_1000", "kent"), ("14", "rate 14 per_1000", "england-and-wales")],
    ),
]
# Numbers that count nothing.
NO_FIGURES: list[Row] = [
    ("Kent Police took 4,100 calls on its 101 phone lines in 2013.", [("4,100", "count 4100", "kent")]),
    ("The 101 telephone service of Kent Police took 4,100 calls in 2013.", [("4,100", "count 4100", "kent")]),
    (
        "One possible reason for the 9 per cent rise in robberies in Kent in 2013 is the weather.",
        [("9", "change 9 percent up", "kent")],
    ),
    ("One likely explanation for the 310 robberies in Kent in 2013 is drink.", [("310", "count 310", "kent")]),
]
# When a figure is of.
DATED: list[Row] = [
    (
        "Kent Police dealt with 81 robberies in 2013 – 35 more than the 46 of 2012.",
        [
            ("81", "count 81", "kent", "2013-01-01..2013-12-31"),
            ("35", "change 35 up", "kent", "2013-01-01..2013-12-31"),
            ("46", "count 46", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    ("Kent Police had 90 robberies in 2012 - 13.", [("90", "count 90", "kent", "2012-04-01..2013-03-31")]),
    (
        "Kent Police recorded 310 hate crimes in the three months after May's vote.",
        [("310", "count 310", "kent", "2014-06-01..2014-08-31")],
    ),
    (
        "Kent Police recorded 310 hate crimes in the six months following the election in March 2013.",
        [("310", "count 310", "kent", "2013-04-01..2013-09-30")],
    ),
    (
        "Kent Police recorded 310 hate crimes in the three months to May.",
        [("310", "count 310", "kent", "2014-03-01..2014-05-31")],
    ),
    (
        "Robberies in Kent fell from 201 in the first quarter (April to June 2012) to 120 in the last quarter (January to March 2013).",
        [
            ("201", "count 201", "kent", "2012-04-01..2012-06-30"),
            ("120", "count 120", "kent", "2013-01-01..2013-03-31"),
        ],
    ),
    (
        "In the past three months (July to September 2014) Kent had 41 robberies, and last year (July to September 2013) 52.",
        [("41", "count 41", "kent", "2014-07-01..2014-09-30"), ("52", "count 52", "kent", "2013-07-01..2013-09-30")],
    ),
    (
        "Robberies in Kent fell to 210 last year (1,200 in 2004).",
        [("210", "count 210", "kent"), ("1,200", "count 1200", "kent", "2004-01-01..2004-12-31")],
    ),
    # the year that many years ago is where the rise began
    (
        "Robbery in Kent has doubled in five years.\n\nThere were 310 robberies in 2008/09, and last year 620.",
        [
            ("doubled", "change 2 times up", "kent", "2013-04-01..2014-03-31"),
            ("310", "count 310", "kent", "2008-04-01..2009-03-31"),
            ("620", "count 620", "kent", "2013-04-01..2014-03-31"),
        ],
    ),
]
# Whose "those" are, and what a change is measured from.
GOING_ON: list[Row] = [
    (
        "Kent Police recorded 952 robberies last year.\n\nNationally 31,238 robberies were recorded.\n\nOf those, 2,895 were solved.",
        [
            ("952", "count 952", "kent"),
            ("31,238", "count 31238", "england-and-wales"),
            ("2,895", "count 2895", "england-and-wales"),
        ],
    ),
    (
        "Kent Police recorded 952 robberies last year.\n\nIn Surrey 510 were recorded.\n\nOf these, 40 led to a charge.",
        [("952", "count 952", "kent"), ("510", "count 510", "surrey"), ("40", "count 40", "surrey")],
    ),
    (
        "Kent Police recorded 952 robberies last year.\n\nSurrey had 510, Essex 612.\n\nOf those, 40 were at banks.",
        [("952", "count 952", "kent"), ("510",), ("612",), ("40", "count 40", "kent")],
    ),
    (
        "Kent Police recorded 952 robberies last year.\n\nIn Surrey 510 were recorded.\n\nIt was bad. Of those 952, 40 were at banks.",
        [("952", "count 952", "kent"), ("510", "count 510", "surrey"), ("952",), ("40", "count 40", "kent")],
    ),
    (
        "Kent had 410 robberies in 2013, a fall of a fifth from the 512 that were recorded in 2010.",
        [
            ("410", "count 410", "kent", "2013-01-01..2013-12-31"),
            ("a fifth", "change 20 percent down", "kent"),
            ("512", "count 512", "kent", "2010-01-01..2010-12-31"),
        ],
    ),
    (
        "Taser was fired 14 times in Kent last year, which is down by almost half from the 26 times it was fired in 2012.",
        [
            ("14", "count 14", "kent", "2013-01-01..2013-12-31"),
            ("almost half", "change <50 percent down", "kent"),
            ("26", "count 26", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "There were 410 robberies in Kent in 2013 - up slightly from the 400 they dealt with in 2010.",
        [
            ("410", "count 410", "kent", "2013-01-01..2013-12-31"),
            ("400", "count 400", "kent", "2010-01-01..2010-12-31"),
        ],
    ),
]
# Four digits without a comma.
BARE_DIGITS: list[Row] = [
    ("Kent officers gave 1233 breath tests in December 2013.", [("1233", "count 1233", "kent")]),
    ("Kent officers administered 1640 breath tests in December 2013.", [("1640", "count 1640", "kent")]),
    ("Kent Police logged 1999 robberies in 2013.", [("1999", "count 1999", "kent")]),
    ("An 1861 act is used in 310 assaults a year in Kent.", [("310", "count 310", "kent")]),
    (
        "Kent Police made 2012 its safest year: 310 robberies.",
        [("safest", "rank 1 best"), ("310", "count 310", "kent")],
    ),
]
# Whose, when and where, of what a sentence goes on with or goes back to.
RETURNED: list[Row] = [
    (
        "Kent, Essex and Surrey are the three areas of the country with the lowest burglary rate in 2013.",
        [("lowest burglary rate", "rank - lowest")],
    ),
    (
        "Kent has 3,100 officers. There are 124,000 in England and Wales.\n\nThat's 1,900 fewer.\n\nThat means a fall of 1.5 per cent.",
        [
            ("3,100", "count 3100", "kent"),
            ("124,000", "count 124000", "england-and-wales"),
            ("1,900", "change 1900 down", "england-and-wales"),
            ("1.5", "change 1.5 percent down", "england-and-wales"),
        ],
    ),
    (
        "Police Scotland recorded 1,690 rapes in 2013/14. Across the country robbery fell by 15 per cent, it says.",
        [("1,690", "count 1690", "police-scotland"), ("15", "change 15 percent down", "scotland")],
    ),
    (
        "Robbery in Kent fell by five per cent in the year to end of June 2014.",
        [("five per cent", "change 5 percent down", "kent", "2013-07-01..2014-06-30")],
    ),
    (
        "Between June, 2013, and June this year 410 robberies were recorded in Kent.",
        [("410", "count 410", "kent", "2013-07-01..2014-06-30")],
    ),
    (
        "Kent had 410 robberies in the year to March 2014, up eight per cent from April 2012 to March 2013, when there were 380.",
        [
            ("410", "count 410", "kent", "2013-04-01..2014-03-31"),
            ("eight per cent", "change 8 percent up", "kent", "2013-04-01..2014-03-31"),
            ("380", "count 380", "kent", "2012-04-01..2013-03-31"),
        ],
    ),
    (
        "Cleveland Police, in the north-east of England, logged 410 arsons in 2013. Gwent Police in South Wales had 350.",
        [("410", "count 410", "cleveland"), ("350", "count 350", "gwent")],
    ),
    (
        "In 2013 there were 410 arsons in Gwent, in Wales 3,100.",
        [("410", "count 410", "gwent"), ("3,100", "count 3100", "wales")],
    ),
    (
        "Home Office figures - from September 2013 - show that Kent had 3,100 officers.",
        [("3,100", "count 3100", "kent", "2013-09-30..2013-09-30")],
    ),
    (
        "Robbery in Kent rose by five per cent in 2013, lower than the national average of 12 per cent.",
        [
            ("five per cent", "change 5 percent up", "kent"),
            ("12 per cent", "change 12 percent up", "england-and-wales"),
        ],
    ),
    (
        "Kent had 410 robberies in 2013, the most for half a century. Call 999 in an emergency, or 101 for anything else.",
        [("410", "count 410", "kent"), ("most", "rank 1 highest")],
    ),
    ("Robberies in Kent fell to 410 in 2013 as top officers asked for more money.", [("410", "count 410", "kent")]),
    (
        "Kent had 410 robberies from October 2012 to September 2013, up from 380 in 2011/12.",
        [
            ("410", "count 410", "kent", "2012-10-01..2013-09-30"),
            ("380", "count 380", "kent", "2011-10-01..2012-09-30"),
        ],
    ),
    (
        "Kent had 410 robberies. The number of arsons was in line with last year at 305.",
        [("410", "count 410", "kent", "none"), ("305", "count 305", "kent", "none")],
    ),
    (
        "Home Office figures, which cover June 2013 to June 2014, show that robbery in Kent fell by four per cent.",
        [("four per cent", "change 4 percent down", "kent", "2013-07-01..2014-06-30")],
    ),
    (
        "Kent had a five per cent fall in burglary in 2013 and an increase of four per cent in robbery.",
        [("five per cent", "change 5 percent down", "kent"), ("four per cent", "change 4 percent up", "kent")],
    ),
]
TABLES = [
    *GOING_ON,
    *RETURNED,
    *BARE_DIGITS,
    *SHARES,
    *OF_FORCES,
    *ONLY_SO_MANY,
    *AGAINST,
    *GONE,
    *PLACED,
    *NO_FIGURES,
    *DATED,
]


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_press_prose(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Kent had 709 shop thefts in 2013. That is up from 2012, when a total of 689 related crimes were reported.",
            "shoplifting",
        ),
        ("Kent had 709 shop thefts in 2013. It had recorded a total of 689 similar offences in 2012.", "shoplifting"),
        ("Kent had 709 shop thefts in 2013. It had recorded a total of 85,790 crimes in 2012.", "all-crime"),
        ("There were 45 more police staff in Kent in 2013.", "staff"),
        ("Violent crime rose in Kent in 2013. This type of crime went up by four per cent.", "violence"),
        ("Robbery was up by a third in Kent, and reported crimes overall have risen by four per cent.", "all-crime"),
        ("Crimes of dishonesty in Kent fell by four per cent.", "theft"),
        (
            "Hate crime was up in Kent. Offences linked to sexual orientation rose by four per cent.",
            "hate-crime-sexual-orientation",
        ),
        ("Kent had 709 shop thefts in 2013. Figures show that crime went up by four per cent.", "all-crime"),
        ("Crimes recorded in Kent fell by four per cent, with large falls in arson and burglary.", "all-crime"),
        ("In Kent violent crime was the most common crime in 2013, with 6,709 reports.", "violence"),
        ("Vehicle crime (thefts of cars and thefts from vehicles) fell by four per cent in Kent.", "vehicle-crime"),
        ("There were 45 fewer police community support officers in Kent in 2013.", "pcsos"),
        ("Sexual offences in Kent rose. Non-sexual crimes of violence fell to 6,530 in 2013.", "violence"),
        ("Kent had 4,100 cases of violence against a person which did not cause injury.", "violence-without-injury"),
        ("Kent dealt with 215 cases of handling an offensive weapon in 2013.", "weapons-possession"),
        ("The number of offences of possession of article with a blade or point in Kent was 215.", "knife-possession"),
    ],
)
def test_of_which_crimes(text: str, topic: str, read: Callable[[str], Analysis]) -> None:
    last = read(text).claims[-1]
    assert last.measure is not None
    assert last.measure.facets.topic == topic
