"""Whose a figure is, what kind of figure, and whether it is one, where the words that say so stand in another sentence or clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# The one and the other of two told before, and a number of them in one sentence.
OF_TWO: list[Row] = [
    (
        "Kent Police had 3,000 officers in 2012 and Essex 3,600. The former has lost 400 since.",
        [("3,000", "count 3000", "kent"), ("3,600", "count 3600", "essex"), ("400", "change 400 down", "kent")],
    ),
    (
        "Devon and Cornwall Police and Dorset Police lost 587 and 220 officers respectively. The first now has 3,045 officers.",
        [
            ("587", "change 587 down", "devon-and-cornwall"),
            ("220 officers", "change 220 down", "dorset"),
            ("3,045", "count 3045", "devon-and-cornwall"),
        ],
    ),
    (
        "Norfolk and Suffolk share a firearms unit, police say. The former recorded 610 robberies and the latter 480.",
        [("610", "count 610", "norfolk"), ("480", "count 480", "suffolk")],
    ),
    (
        "In Gwent and Dyfed-Powys robberies fell by 28 and 16 per cent respectively, when the two forces recorded 210 and 84.",
        [("28", "change 28 percent down", "gwent"), ("16", "change 16 percent down", "dyfed-powys"), ("210",), ("84",)],
    ),
    # no half of two
    (
        "Kent and Essex police recorded 300 and 400 robberies respectively. The first 12 months of the plan cost 20 officers.",
        [("300", "count 300", "kent"), ("400", "count 400", "essex"), ("20 officers", "count 20")],
    ),
    ("Kent Police recorded 310 robberies. The second was a bank raid.", [("310", "count 310", "kent")]),
    ("The former officer told Kent Police of 310 robberies.", [("310", "count 310", "kent")]),
]
# By the town of its headquarters, as the largest there is, and by its side.
BY_OTHER_NAMES: list[Row] = [
    ("The Cwmbran-based force recorded 640 robberies.", [("640", "count 640", "gwent")]),
    ("The Kidlington-based force recorded 640 robberies.", [("640", "count 640", "thames-valley")]),
    ("Wales's biggest force recorded 640 robberies.", [("640", "count 640", "south-wales")]),
    (
        "Robbery is up in the West Midlands, police say. The region's largest force recorded 640 robberies.",
        [("640", "count 640", "west-midlands")],
    ),
    (
        "Robbery is up in Kent, police say. In our own county 640 robberies were recorded, in Surrey 210.",
        [("640", "count 640", "kent"), ("210", "count 210", "surrey")],
    ),
    (
        "West Yorkshire Police recorded 640 robberies. Its southern neighbour recorded 310.",
        [("640", "count 640", "west-yorkshire"), ("310", "count 310", "south-yorkshire")],
    ),
    ("A Maidstone-based shop reported 640 robberies to Kent Police.", [("640", "count 640", "kent")]),
]
# A force that is only the source, and a field that is only what a place is highest in.
SOURCES: list[Row] = [
    ("Kent Police said 210 robberies had been recorded in Maidstone.", [("210", "count 210", "maidstone")]),
    ("Kent Police figures show 14 burglaries in Thanet.", [("14", "count 14", "thanet")]),
    ("Kent Police said it recorded 210 robberies.", [("210", "count 210", "kent")]),
    (
        "Kent Police said there were 300 burglaries, 40 of them in Dover.",
        [("300", "count 300", "kent"), ("40", "count 40", "dover")],
    ),
    (
        "More burglaries were recorded in Oxford than anywhere else in the Thames Valley, police say.",
        [("More burglaries", "rank 1 highest", "oxford")],
    ),
    (
        "More burglaries were recorded in Kent than anywhere else in the South East.",
        [("More burglaries", "rank 1 highest", "kent")],
    ),
]
# "The average is ..." after a rate or share of one force is of all; after its own counts and times it is its own.
AVERAGES: list[Row] = [
    (
        "Suffolk Police has 164 officers for every 100,000 people. The national figures vary a lot. The average is 209.",
        [("164", "rate 164 per_100000", "suffolk"), ("209", "rate 209 per_100000", "england-and-wales")],
    ),
    (
        "Kent Police solved 14 per cent of burglaries. The average was 17 per cent.",
        [("14 per cent", "percentage 14", "kent"), ("17 per cent", "percentage 17", "england-and-wales")],
    ),
    (
        "Burglary rose by 35 per cent in Kent. The average was seven per cent.",
        [
            ("35 per cent", "change 35 percent up", "kent"),
            ("seven per cent", "change 7 percent up", "england-and-wales"),
        ],
    ),
    (
        "Burglary fell by 35 per cent in Kent. Essex came closest, on 31 per cent, while the average was seven per cent.",
        [
            ("35 per cent", "change 35 percent down", "kent"),
            ("came closest", "rank 2 highest", "essex"),
            ("31 per cent", "change 31 percent down", "essex"),
            ("seven per cent", "change 7 percent down", "england-and-wales"),
        ],
    ),
    (
        "Burglary fell by 14 per cent in Kent. Across England the rate was 2.2 for every 1,000 people.",
        [("14 per cent", "change 14 percent down", "kent"), ("2.2", "rate 2.2 per_1000", "england")],
    ),
    (
        "Rapes fell by 14 per cent in Kent and charges were all but halved. The detection rate was 61 per cent.",
        [
            ("14 per cent", "change 14 percent down", "kent"),
            ("halved", "change 50 percent down", "kent"),
            ("61 per cent", "percentage 61", "kent"),
        ],
    ),
    (
        "Burglary fell by 14 per cent in Kent. The average detection rate was nine per cent.",
        [("14 per cent", "change 14 percent down", "kent"), ("nine per cent", "percentage 9", "kent")],
    ),
    (
        "Kent Police recorded 310 burglaries in May. The average was 300.",
        [("310", "count 310", "kent"), ("300", "count 300", "kent")],
    ),
    (
        "In Kent the detection rate for burglary was 61 per cent. In Dover it was 67, in Ashford 54.",
        [("61", "percentage 61", "kent"), ("67", "percentage 67", "dover"), ("54", "percentage 54", "ashford")],
    ),
    (
        "The average increase in burglary in England and Wales was 10 per cent.",
        [("10 per cent", "change 10 percent up", "england-and-wales")],
    ),
    (
        "Kent Police had 1,811 assaults on officers, or 34 per 100 officers.",
        [("1,811", "count 1811", "kent"), ("34 per 100", "rate 34 per_100", "kent")],
    ),
    ("Five in every 100 burglaries in Kent were solved.", [("Five in every 100", "ratio 5", "kent")]),
]
# How often, how many as, and what is lost: a change, a gap or a level.
KINDS: list[Row] = [
    ("Kent Police draw Tasers twice as often", [("twice", "change 2 times up", "kent")]),
    ("Kent Police used Tasers twice as often as Essex.", [("twice", "comparison 2 times", "kent")]),
    ("Kent Police used Tasers half as often as in 2011.", [("half", "change 50 percent down", "kent")]),
    (
        "Burglars strike twice as often in Kent as they did in 2010, police figures show.",
        [("twice", "change 2 times up", "kent")],
    ),
    (
        "Kent Police has 64 dogs. In Surrey, with about half as many officers, police recorded 12 robberies.",
        [("about half", "comparison ~50 percent", "surrey"), ("12", "count 12", "surrey")],
    ),
    ("Kent lost 1,120 cycles to thieves in 2012, police figures show.", [("1,120", "count 1120", "kent")]),
    ("Kent Police lost 1,120 officers.", [("1,120", "change 1120 down", "kent")]),
    (
        "Robbery in Kent rose by 31 per cent, police say. Sussex had nine per cent.",
        [("31 per cent", "change 31 percent up", "kent"), ("nine per cent", "change 9 percent up", "sussex")],
    ),
    (
        "Kent Police took 640 calls to 101 in May, and callers gave up on 28 of them.",
        [("640", "count 640", "kent"), ("28", "count 28", "kent")],
    ),
]
# Parts of what is counted, in small words.
PARTS: list[Row] = [
    (
        "Kent Police recorded 41 rapes in 2012 and seven of them were in Dover.",
        [("41", "count 41"), ("seven", "count 7", "dover")],
    ),
    (
        "Kent Police recorded 41 rapes in 2012. Of these, six led to a charge.",
        [("41", "count 41"), ("six", "count 6")],
    ),
    ("Kent Police recorded 41 rapes in 2012. One of them was in Dover.", [("41", "count 41")]),
    # In how many of the cases something came of it; a day, a raid or a row of figures is none.
    (
        "Kent Police dealt with 44 rapes in 2012 but brought charges in nine, or 20%.",
        [("44", "count 44"), ("nine", "count 9", "kent"), ("20%", "percentage 20")],
    ),
    (
        "Kent Police dealt with 44 rapes in 2012. A suspect was charged in only nine - 20 per cent.",
        [("44", "count 44"), ("nine", "count 9", "kent"), ("20 per cent", "percentage 20")],
    ),
    (
        "Kent Police dealt with 44 rapes in 2012 and made an arrest in eight, charging a suspect in two.",
        [("44", "count 44"), ("eight", "count 8"), ("two", "count 2")],
    ),
    (
        "Kent Police dealt with 44 rapes in 2012 and there were convictions in eight (18 per cent).",
        [("44", "count 44"), ("eight", "count 8"), ("18 per cent", "percentage 18")],
    ),
    ("Kent Police dealt with 44 rapes in 2012. A man charged in one, in May, was jailed.", [("44", "count 44")]),
    ("Kent Police dealt with 44 rapes in 2012. Officers made arrests in two raids.", [("44", "count 44")]),
    ("Kent Police dealt with 44 rapes in 2012. It took charge of the case in one, long call.", [("44", "count 44")]),
    ("Kent Police dealt with 44 rapes in 2012. Officers split the work in two.", [("44", "count 44")]),
    # How many of those told were women; of anybody else it is not asked.
    (
        "Kent Police arrested 214 people in 2012. More than one in three was under 25 and just six were women.",
        [("214", "count 214"), ("one in three", "ratio >33.33"), ("six", "count 6", "kent")],
    ),
    (
        "Kent Police arrested 214 people in 2012. More than one in three was aged under 25 and just six were women.",
        [("214", "count 214"), ("one in three", "ratio >33.33"), ("six", "count 6", "kent")],
    ),
    (
        "Kent Police arrested 214 people in 2012. Only six were women.",
        [("214", "count 214"), ("six", "count 6", "kent")],
    ),
    ("Kent Police arrested 214 people in 2012. Only two were there.", [("214", "count 214")]),
    ("Kent Police arrested 214 people in 2012. Two were women he knew.", [("214", "count 214")]),
    ("Kent Police arrested 214 people in 2012. Only two were women he knew.", [("214", "count 214")]),
    ("Kent Police recorded 41 rapes in 2012. Two men had a dog.", [("41", "count 41")]),
]
# Places by what was done most, and the last of them.
RANKS: list[Row] = [
    (
        "South Wales Police carried out the most tests, 14,114.",
        [("most tests", "rank 1 highest", "south-wales"), ("14,114", "count 14114", "south-wales")],
    ),
    (
        "Gwent Police trailed last on 2,379 breath tests.",
        [("trailed last", "rank 1 lowest", "gwent"), ("2,379", "count 2379", "gwent")],
    ),
    ("The most tests are done at Christmas, Kent Police says.", []),
]
# People who live somewhere are no count of the police.
POPULATIONS: list[Row] = [
    ("The county had 780,000 people in 2013 and Suffolk Police 1,180 officers.", [("1,180", "count 1180", "suffolk")]),
    ("Kent, population 1.8 million, has 3,100 police officers.", [("3,100", "count 3100", "kent")]),
    ("Half a million live in Cumbria, where police recorded 640 burglaries.", [("640", "count 640", "cumbria")]),
    (
        "Merseyside has 1.4 million residents and Cumbria half a million; police there recorded 640 burglaries.",
        [("640", "count 640", "cumbria")],
    ),
    ("Kent Police, which serves around 866,000 people, recorded 640 burglaries.", [("640", "count 640", "kent")]),
    # counted by the police all the same
    ("Kent Police said some 112,000 people rang 101 in 2012.", [("112,000", "count ~112000", "kent")]),
    ("Kent Police took 264,000 calls.", [("264,000", "count 264000", "kent")]),
]
# "Respectively", or two rises at the end of a sentence: in the order of what was told before, of places or of kinds.
IN_ORDER: list[Row] = [
    (
        "Kent Police recorded 300 robberies and Essex 400, rises of 4 and 11 per cent respectively.",
        [("300",), ("400",), ("4", "change 4 percent up", "kent"), ("11", "change 11 percent up", "essex")],
    ),
    (
        "Kent, with 30 robberies, and Essex, with 40, were up by 4 and 11 respectively, police say.",
        [("30",), ("40",), ("4", "change 4 up", "kent"), ("11", "change 11 up", "essex")],
    ),
    (
        "Kent Police recorded 300 robberies and Essex 400, rises of 4 and 11 per cent.",
        [("300",), ("400",), ("4", "change 4 percent up", "kent"), ("11", "change 11 percent up", "essex")],
    ),
    (
        "Kent Police recorded 300 robberies and Essex 400, while in Surrey and Sussex they were up by 4 and 11 respectively.",
        [("300",), ("400",), ("4", "change 4 up", "surrey"), ("11", "change 11 up", "sussex")],
    ),
    (
        "Robbery in Kent rose from 30 to 40, police say, a rise of 10 or 33 per cent.",
        [("30",), ("40",), ("10", "change 10 up", "kent"), ("33", "change 33 percent up", "kent")],
    ),
    # what all the places named before have together
    (
        "Kent Police had 98 robberies, Essex 104 and Surrey 61: 263 in all, or 16 per cent of the national total.",
        [
            ("98",),
            ("104",),
            ("61",),
            ("263", "count 263", "kent+essex+surrey"),
            ("16 per cent", "percentage 16", "kent+essex+surrey"),
        ],
    ),
    (
        "Kent Police had 98 robberies and 104 burglaries, making 202 in all.",
        [("98",), ("104",), ("202", "count 202", "kent")],
    ),
    (
        "Kent Police had 98 robberies and Essex 104, 12 in all on one night.",
        [("98",), ("104",), ("12", "count 12", "essex")],
    ),
]
# What is lost, what is told of all forces, and figures set beside a rank or an average.
BESIDE: list[Row] = [
    (
        "Gwent Police lost 4.1 per cent of 188,000 calls to 101 in 2012. In Kent it was 6.2 and in Essex 5.7.",
        [
            ("4.1 per cent", "percentage 4.1", "gwent"),
            ("188,000", "count 188000", "gwent"),
            ("6.2", "percentage 6.2", "kent"),
            ("5.7", "percentage 5.7", "essex"),
        ],
    ),
    (
        "Gwent Police lost 4 per cent of its 1,200 officers.",
        [("4 per cent", "change 4 percent down"), ("1,200", "count 1200")],
    ),
    (
        "Kent Police searched 640 people. Home Office figures for all forces put searches at 539,788.",
        [("640", "count 640", "kent"), ("539,788", "count 539788", "england-and-wales")],
    ),
    (
        "Kent's rate of burglary is 21 per 1,000 people, below the average for England and Wales, which is 25.",
        [("21", "rate 21 per_1000", "kent"), ("25", "rate 25 per_1000", "england-and-wales")],
    ),
    (
        "Norfolk has the third lowest crime rate in the country, behind Dyfed-Powys and North Yorkshire, at 51 per 1,000 people.",
        [("third lowest", "rank 3 lowest", "norfolk"), ("51", "rate 51 per_1000", "norfolk")],
    ),
    (
        "Kent Police recorded the second most robberies behind Essex, with 4,100 robberies.",
        [("second most", "rank 2 highest", "kent"), ("4,100", "count 4100", "essex")],
    ),
    (
        "Cumbria had the lowest detection rate in the north at 1.9 per cent, police say.",
        [("lowest", "rank 1 lowest", "cumbria"), ("1.9", "percentage 1.9", "cumbria")],
    ),
]
# Peaks of so many years, and the only one of its kind.
HIGHS: list[Row] = [
    ("Robbery in Kent is at a ten-year high, police say.", [("a ten-year high", "rank 1 highest", "kent")]),
    ("Kent police: burglary at 5 year low", [("5 year low", "rank 1 lowest", "kent")]),
    (
        "Kent Police saw the steepest rise in robbery, and Surrey the only fall.",
        [("steepest rise", "rank 1 highest", "kent"), ("the only fall", "rank 1 highest", "surrey")],
    ),
    ("The school year high point was in May, Kent Police said.", []),
]
# "N fewer police" are officers.
POLICE: list[Row] = [
    ("2,000 fewer police in the South West than in 2010", [("2,000", "change 2000 down", "region-south-west")]),
    ("Kent has hired 200 extra police.", [("200", "change 200 up", "kent")]),
]
# A number right behind "last year" is one; "year 9" is a class.
LAST_YEAR: list[Row] = [
    ("Last year 45 people were arrested by Kent Police.", [("45 people", "count 45", "kent")]),
    ("In the previous year 282 people had been arrested by Kent Police.", [("282 people", "count 282", "kent")]),
    ("That year 31 officers left Kent Police.", [("31 officers",)]),
    ("In year 11 police in Kent spoke to pupils.", []),
    ("Kent Police spoke to year 9 about knives.", []),
]
# Multiples in time and between places, sizes set off by "at", and shares of calls.
MULTIPLES: list[Row] = [
    (
        "Tasers out three times as often in Cumbria, police figures show",
        [("three times", "change 3 times up", "cumbria")],
    ),
    (
        "Kent's robberies rose from 59 in 2012 to 421 in 2013, seven times as many, police say.",
        [("59",), ("421",), ("seven times", "change 7 times up", "kent")],
    ),
    (
        "Kent Police recorded 300 robberies and Essex 100, three times as many.",
        [("300",), ("100",), ("three times", "comparison 3 times")],
    ),
    (
        "Kent Police searched 1,183 people, barely half as many as the 2,268 of 2012/13.",
        [("1,183",), ("barely half", "change ~50 percent down", "kent"), ("2,268",)],
    ),
    (
        "Kent Police recorded more robberies. In Surrey the increase was sharper still, at 37 per cent.",
        [("37 per cent", "change 37 percent up", "surrey")],
    ),
    (
        "Kent's detection rate for robbery, at 13 per cent, was low, police say.",
        [("13 per cent", "percentage 13", "kent")],
    ),
    (
        "The rise in robbery in Kent over the year was 26 per cent; in the year before it had been 32 per cent, police say.",
        [("26 per cent", "change 26 percent up", "kent"), ("32 per cent", "change 32 percent up", "kent")],
    ),
    (
        "Norfolk Police took 231,400 calls to 101, and 4.2 per cent were abandoned. Suffolk lost seven per cent and Kent one in nine.",
        [("231,400",), ("4.2",), ("seven", "percentage 7", "suffolk"), ("one in nine", "ratio 11.11", "kent")],
    ),
]
# Bare shares: behind "the rate was", and of the one that leads.
BARE_SHARES: list[Row] = [
    (
        "In Suffolk there were 2,870 burglaries and the detection rate was 15, police say.",
        [("2,870", "count 2870", "suffolk"), ("15", "percentage 15", "suffolk")],
    ),
    (
        "Staffordshire Police solved eight per cent of burglaries. West Mercia led the way with 11.",
        [
            ("eight", "percentage 8"),
            ("led the way", "rank 1 highest", "west-mercia"),
            ("11", "percentage 11", "west-mercia"),
        ],
    ),
    (
        "Staffordshire Police solved eight per cent of burglaries. West Mercia led the way with 310 robberies.",
        [("eight", "percentage 8"), ("led the way", "rank 1 highest"), ("310", "count 310", "west-mercia")],
    ),
    (
        "Kent Police recorded 97 robberies in 2013. The year before it was 79.",
        [("97", "count 97", "kent"), ("79", "count 79", "kent")],
    ),
    (
        "Kent Police recorded nine murders in 2013, four more than in 2012. In 2011 it was seven.",
        [("nine", "count 9"), ("four", "change 4 up"), ("seven", "count 7", "kent")],
    ),
]
# Crowds, surveys, names with a number in them, average ages and limits; and what looks like them and counts.
NO_COUNTS: list[Row] = [
    ("Forest beat Derby before a crowd of 32,705 and police made 12 arrests.", [("12 arrests", "count 12")]),
    (
        "A survey of 600 victims by Kent Police found that one in three had told nobody.",
        [("one in three", "ratio 33.33", "kent")],
    ),
    ("The average age of those arrested by Kent Police was 38.", []),
    ("Kent Police were called to Seven Dials in May after 12 burglaries.", [("12 burglaries", "count 12")]),
    ("One crime can have two motives, Kent Police said.", []),
    ("The reading of one man stopped by Kent Police was 118; the limit is 35.", [("118",)]),
    ("Leon Bedford, who finished eighth in the half marathon, joined Kent Police in 2012.", []),
    ("Only one man was charged by Kent Police in 2012.", [("Only one man", "count 1", "kent")]),
    ("In 2012 a crowd attacked 12 officers, Kent Police said.", [("12 officers", "count 12")]),
    (
        "Metal thieves struck 4,416 times on Merseyside in 2011, police say.",
        [("4,416 times", "count 4416", "merseyside")],
    ),
]
# A bare number in somebody's mouth is talk, unless it is called a figure.
RAPES = "Kent Police recorded 957 rapes in 2017-18. "
SAID = [
    (
        RAPES + "“People see a number like 957 and think nobody listens,” said Det Ch Insp Ann Moss.",
        [("957",), ("957",)],
    ),
    (RAPES + "“Behind the figure of 957 are real people,” said Ann Moss.", [("957",), ("957",)]),
    (RAPES + "“A figure of 4,000 would be nearer the mark,” said Ann Moss.", [("957",)]),
    (RAPES + "“If you gave me a number like 400 I might not worry,” said Ann Moss.", [("957",)]),
    (RAPES + "“I told them 4,000, and they laughed,” said Ann Moss.", [("957",)]),
    (RAPES + "“You are a figure of 12 stone,” said Ann Moss.", [("957",)]),
    (RAPES + "“You think of number 957 on the bus,” said Ann Moss.", [("957",)]),
]
TABLES = (
    OF_TWO
    + SAID
    + BY_OTHER_NAMES
    + SOURCES
    + AVERAGES
    + KINDS
    + PARTS
    + RANKS
    + POPULATIONS
    + IN_ORDER
    + BESIDE
    + HIGHS
    + POLICE
    + LAST_YEAR
    + MULTIPLES
    + NO_COUNTS
    + BARE_SHARES
)


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_told_apart(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


# Stories that never say "police", and what they say besides.
CAMERAS = (
    "Camera cash\n\nSpeed cameras on the county's roads caught more drivers than ever last year.\n\n"
    "In Wiltshire 21,402 drivers were caught by the cameras in 2012, and in Dorset 33,118.\n\n"
    "There are 17 fixed speed cameras in Dorset, of which eight are switched on.\n\n"
    "Some 14,000 motorists were sent a notice. The fine is £100."
)
PERCENTAGES = (
    "How good is your force?\n\nDetection rates for burglary in 2009/10. All figures are percentages.\n\nWales\n\n"
    "South Wales: 17\nGwent: 14\n\nBorders\n\nWest Mercia: 15\nCheshire: 11"
)


RESTATED = (
    "Slow to answer\n\nNorthumbria Police took 33.3 seconds on average to answer a 999 call.\n\nThe worst\n\n"
    "1. Northumbria 33.3\n2. Humberside 28.4\n\nThe force had 310 call handlers."
)
NUMBERED = (
    "Who solves most\n\nNorth Wales Police solved 48 per cent of crimes.\n\nThe best\n\n"
    "1 North Wales 48\n2 Dyfed-Powys 45\n3 Gwent 41"
)


# Stories that name no police.
NUISANCE = (
    "What became of it?\n\nAnti-social behaviour in Lancashire has fallen. In 2007/08 there were 171,470 incidents of anti-social "
    "behaviour.\n\nSeven years later the count was 76,319, a fall of 55 per cent."
)
HOLDING = (
    "Hold the line\n\nI rang 101 about a fire in a bin. The average wait for the non-emergency number in Gwent was 200 seconds in 2018."
    "\n\nOf 240,000 calls made to it that year, 36,000 were abandoned."
)
WARDS = (
    "Calls down across borough\n\nReports of anti-social behaviour to police in Croydon fell by 14 per cent.\n\n"
    "How some of the wards did:\n\n- Fairfield: 1,904 (-6%)\n- Broad Green: 1,010 (-16%)\n- Selhurst: 790 (-11%)"
)
KINDS_OF_CRIME = (
    "Crime in Croydon\n\nPolice recorded fewer crimes in Croydon.\n\nThe figures:\n\n"
    "- Trespass: 1,904\n- Burglary: 1,010\n- Total: 2,914"
)


def test_stories_on_nuisance_and_calls(read: Callable[[str], Analysis]) -> None:
    nuisance: list[tuple[str, ...]] = [
        ("171,470", "count 171470", "lancashire"),
        ("76,319", "count 76319", "lancashire"),
        ("55 per cent", "change 55 percent down", "lancashire"),
    ]
    assert differences(read(NUISANCE), nuisance) == []
    calls: list[tuple[str, ...]] = [
        ("200 seconds", "duration 200 seconds", "gwent"),
        ("240,000", "count 240000", "gwent"),
        ("36,000", "count 36000", "gwent"),
    ]
    assert differences(read(HOLDING), calls) == []


def test_rows_of_wards(read: Callable[[str], Analysis]) -> None:
    wards = [claim.area.text for claim in read(WARDS).claims if claim.area is not None and claim.area.area is None]
    assert wards == ["Fairfield", "Fairfield", "Broad Green", "Broad Green", "Selhurst", "Selhurst"]
    assert all(claim.area is None or claim.area.area == "croydon" for claim in read(KINDS_OF_CRIME).claims)


def test_rows_that_tell_a_figure_again(read: Callable[[str], Analysis]) -> None:
    rows: list[tuple[str, ...]] = [
        ("33.3 seconds", "duration 33.3 seconds", "northumbria"),
        ("33.3", "duration 33.3 seconds", "northumbria"),
        ("28.4", "duration 28.4 seconds", "humberside"),
        ("310", "count 310"),
    ]
    assert differences(read(RESTATED), rows) == []


def test_rows_with_their_places(read: Callable[[str], Analysis]) -> None:
    rows: list[tuple[str, ...]] = [
        ("48 per cent", "percentage 48", "north-wales"),
        ("48", "percentage 48", "north-wales"),
        ("45", "percentage 45", "dyfed-powys"),
        ("41", "percentage 41", "gwent"),
    ]
    assert differences(read(NUMBERED), rows) == []


def test_speed_cameras(read: Callable[[str], Analysis]) -> None:
    rows: list[tuple[str, ...]] = [
        ("more drivers", "rank 1 highest"),
        ("21,402", "count 21402", "wiltshire"),
        ("33,118", "count 33118", "dorset"),
        ("14,000", "count ~14000"),
    ]
    assert differences(read(CAMERAS), rows) == []


def test_percentages_of_all_rows(read: Callable[[str], Analysis]) -> None:
    rows: list[tuple[str, ...]] = [
        ("17", "percentage 17", "south-wales"),
        ("14", "percentage 14", "gwent"),
        ("15", "percentage 15", "west-mercia"),
        ("11", "percentage 11", "cheshire"),
    ]
    assert differences(read(PERCENTAGES), rows) == []
