"""What a text goes on to tell in fewer words: a time that a force takes, so many a day now, what there had been, whose total it is.

A row is (published, text, claims); beside each phenomenon stand passages that look alike and are not.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Told, differences

Row = tuple[str, str, list[Told]]
YEAR, BEFORE = "2018-04-01..2019-03-31", "2017-04-01..2018-03-31"
WAIT = "Kent Police took 14 minutes on average to reach a 999 call in 2023. "
TAKEN: Told = ("14 minutes", "duration 14 minutes", "kent")
KNIVES = "Kent Police recorded 955 knife crimes in 2018/19. "
KNOWN: Told = ("955", "count 955", "kent", YEAR)

# Of one that is named, once such a time has been told: but no meeting, journey or wait of somebody's.
TIMES: list[Row] = [
    (
        "2024-04-26",
        WAIT + "Essex managed 19 minutes, Surrey 16.",
        [TAKEN, ("19 minutes", "duration 19 minutes", "essex"), ("16", "duration 16 minutes", "surrey")],
    ),
    (
        "2024-04-26",
        WAIT + "Essex was there in less than eight minutes and Surrey in 15.",
        [TAKEN, ("eight", "duration <8 minutes", "essex"), ("15", "duration 15 minutes", "surrey")],
    ),
    (
        "2024-04-26",
        WAIT + "The quickest were Essex (nine minutes) and Surrey (11 minutes).",
        [
            TAKEN,
            ("quickest", "rank 1 lowest"),
            ("nine", "duration 9 minutes", "essex"),
            ("11", "duration 11 minutes", "surrey"),
        ],
    ),
    (
        "2024-04-26",
        WAIT + "People in Essex can expect to wait half an hour.",
        [TAKEN, ("half an hour", "duration 0.5 hours", "essex")],
    ),
    (
        "2024-04-26",
        WAIT + "Essex's officers needed 90 seconds more.",
        [TAKEN, ("90 seconds", "change 90 seconds up", "essex")],
    ),
    ("2024-04-26", WAIT + "Essex was a minute quicker.", [TAKEN, ("a minute", "comparison 1 minutes", "essex")]),
    (
        "2024-04-26",
        WAIT + "Surrey took 20, with Sussex just a minute behind.",
        [TAKEN, ("20", "duration 20 minutes", "surrey"), ("a minute", "comparison 1 minutes", "sussex")],
    ),
    (
        "2024-04-26",
        "Kent Police took 14 minutes on average to reach a 999 call in 2023, three minutes longer than in Essex.",
        [TAKEN, ("three minutes", "comparison 3 minutes", "kent")],
    ),
    ("2024-04-26", WAIT + "A meeting of Essex Police's panel lasts 30 minutes.", [TAKEN]),
    ("2024-04-26", WAIT + "The film about Essex Police runs for two hours and 40 minutes.", [TAKEN]),
    ("2024-04-26", WAIT + "Lee Hill, of Maidstone, was there in ten minutes.", [TAKEN]),
    ("2024-04-26", WAIT + "The bus to Maidstone is a minute slower.", [TAKEN]),
    ("2024-04-26", WAIT + "A van came by 20 past. At 25 past nine it left, and by ten past 3 all was over.", [TAKEN]),
]

# How often something happens, with its kind between, and told again with "now".
OFTEN: list[Row] = [
    (
        "2019-08-02",
        "There were 36 cases of criminal damage a day in Kent in 2018/19.",
        [("36 cases", "rate 36 per_day", "kent", YEAR)],
    ),
    (
        "2019-08-02",
        "In 2018/19 Kent Police took 18 reports of anti-social behaviour every day.",
        [("18 reports", "rate 18 per_day", "kent", YEAR)],
    ),
    (
        "2019-08-02",
        "There were 12 assaults on officers a week in Kent in 2018/19.",
        [("12 assaults", "rate 12 per_week", "kent", YEAR)],
    ),
    (
        "2019-08-02",
        "In 2017/18 there were 25 burglaries a day in Kent. Now it is 15.",
        [("25", "rate 25 per_day", "kent", BEFORE), ("15", "rate 15 per_day", "kent")],
    ),
    (
        "2019-08-02",
        "In 2017/18 there were 25 burglaries a day in Kent. In 2018/19 there were 15.",
        [("25", "rate 25 per_day"), ("15", "rate 15 per_day", "kent", YEAR)],
    ),
    (
        "2019-08-02",
        "In 2017/18 there were 25 burglaries a day in Kent. In 2018/19 there were 15 arrests.",
        [("25", "rate 25 per_day"), ("15 arrests", "count 15")],
    ),
    (
        "2019-08-02",
        "In 2017/18 there were 25 burglaries a day in Kent. In 2018/19 there were 5,565.",
        [("25", "rate 25 per_day"), ("5,565", "count 5565")],
    ),
    (
        "2019-08-02",
        "Kent Police made 300 seizures of cannabis in 2018/19, 40 of them a week after the raid.",
        [("300 seizures", "count 300"), ("40", "count 40")],
    ),
]

# The earlier of two numbers, by "where", "which had" or "instead of": not what there was at another time, or rooms instead of rooms.
HAD_BEEN: list[Row] = [
    (
        "2019-07-18",
        KNIVES + "In Essex there were 714 offences instead of 938.",
        [KNOWN, ("714", "count 714", "essex", YEAR), ("938", "count 938", "essex", BEFORE)],
    ),
    (
        "2019-07-18",
        KNIVES + "Essex had 714 rather than 938.",
        [KNOWN, ("714", "count 714", "essex", YEAR), ("938", "count 938", "essex", BEFORE)],
    ),
    (
        "2019-07-18",
        KNIVES + "In Suffolk, where there had been just 146, the figure climbed to 221.",
        [KNOWN, ("146", "count 146", "suffolk", BEFORE), ("221", "count 221", "suffolk", YEAR)],
    ),
    (
        "2019-07-18",
        KNIVES + "In Bedfordshire there were 590, where there had been 497.",
        [KNOWN, ("590", "count 590", "bedfordshire", YEAR), ("497", "count 497", "bedfordshire", BEFORE)],
    ),
    (
        "2019-07-18",
        KNIVES + "Surrey, which had been on 424, rose to 464.",
        [KNOWN, ("424", "count 424", "surrey", BEFORE), ("464", "count 464", "surrey", YEAR)],
    ),
    (
        "2019-07-18",
        KNIVES + "Essex had 714, where there were 60 of them at homes.",
        [KNOWN, ("714", "count 714", "essex", YEAR), ("60", "count 60", "essex", YEAR)],
    ),
    (
        "2019-07-18",
        KNIVES + "Essex had 714 and not 938.",
        [KNOWN, ("714", "count 714", "essex", YEAR), ("938", "count 938", "essex", YEAR)],
    ),
]

# Whole years so far back are those that the article counts in; "then" is the first end of the change that it is about.
YEARS: list[Row] = [
    (
        "2019-08-02",
        (
            "Ten years ago there were 25 burglaries a day in Kent. "
            "The number fell from 9,302 in 2008/09 to 5,565 in 2018/19."
        ),
        [("25", "rate 25 per_day", "kent", "2008-04-01..2009-03-31"), ("9,302", "count 9302"), ("5,565", "count 5565")],
    ),
    (
        "2019-08-02",
        "Two years ago Kent Police had 8,100 burglaries. Between 2016/17 and 2018/19 they fell by a third.",
        [("8,100", "count 8100", "kent", "2016-04-01..2017-03-31"), ("a third", "change 33.33 percent down")],
    ),
    (
        "2019-08-02",
        "Ten years ago Kent Police had 8,100 burglaries. In 2018 there were 5,565.",
        [
            ("8,100", "count 8100", "kent", "2009-01-01..2009-12-31"),
            ("5,565", "count 5565", "kent", "2018-01-01..2018-12-31"),
        ],
    ),
    (
        "2018-08-02",
        (
            "Criminal damage in Kent fell by 58 per cent between 2007/08 and 2017/18. "
            "In Surrey it went up: 233 then, 255 now."
        ),
        [
            ("58 per cent", "change 58 percent down", "kent", BEFORE),
            ("233", "count 233", "surrey", "2007-04-01..2008-03-31"),
            ("255", "count 255", "surrey", BEFORE),
        ],
    ),
    (
        "2020-01-07",
        (
            "Norfolk Police records 87.5 per cent of the crimes that are reported to it, inspectors say. "
            "They looked at what came in between November 1, 2018 and April 30, 2019. "
            "It recorded 60,920 crimes in the year to March."
        ),
        [("87.5", "percentage 87.5", "norfolk", "2018-11-01..2019-04-30"), ("60,920", "count 60920", "norfolk", YEAR)],
    ),
    (
        "2020-01-07",
        (
            "Norfolk Police records 87.5 per cent of the crimes that are reported to it. "
            "Inspectors visited between May 1, 2019 and June 10, 2019. "
            "It recorded 60,920 crimes in the year to March 2019."
        ),
        [("87.5", "percentage 87.5", "norfolk", YEAR), ("60,920", "count 60920", "norfolk", YEAR)],
    ),
    (
        "2019-11-05",
        (
            "Kent Police searched 20,822 people in 2018/19.\n\nThe main points for the year to March 2019:\n\n- "
            "More than three quarters of searches (15,906) were for drugs"
        ),
        [
            ("20,822", "count 20822"),
            ("three quarters", "percentage >75", "kent", YEAR),
            ("15,906", "count 15906", "kent", YEAR),
        ],
    ),
]

# A per cent that is the change from one end to the other; a share that happens to be as large is none.
WORKED_OUT: list[Row] = [
    (
        "2018-08-02",
        "Burglary in Kent, which went from 10,279 in 2016/17 to 4,462 in 2017/18, ran it close with 57 per cent.",
        [("10,279", "count 10279"), ("4,462", "count 4462"), ("57 per cent", "change 57 percent down", "kent", BEFORE)],
    ),
    (
        "2018-08-02",
        "Burglary in Kent went from 400 in 2016/17 to 500 in 2017/18, that is by 25 per cent.",
        [("400", "count 400"), ("500", "count 500"), ("25 per cent", "change 25 percent up", "kent", BEFORE)],
    ),
    (
        "2018-08-02",
        "Burglary in Kent went from 20,000 in 2016/17 to 10,000 in 2017/18, and 50 per cent of cases were solved.",
        [("20,000", "count 20000"), ("10,000", "count 10000"), ("50 per cent", "percentage 50")],
    ),
    (
        "2018-08-02",
        "Kent, where burglary went from 20,000 in 2016/17 to 10,000 in 2017/18, solved 50 per cent.",
        [("20,000", "count 20000"), ("10,000", "count 10000"), ("50 per cent", "percentage 50")],
    ),
]

# Whose a total is, stands right before it; who says "that is" tells of what the paragraph before told.
WHOSE: list[Row] = [
    (
        "2019-12-14",
        KNIVES + "That is a small part of the English total of 43,000.",
        [KNOWN, ("43,000", "count 43000", "england", YEAR)],
    ),
    (
        "2019-12-14",
        "South Wales Police recorded 10,760 shop thefts in 2018/19, just over half of the Welsh total of 20,584.",
        [
            ("10,760", "count 10760", "south-wales"),
            ("half", "percentage >50", "south-wales"),
            ("20,584", "count 20584", "wales", YEAR),
        ],
    ),
    ("2019-12-14", KNIVES + "That is well above the Essex total of 714.", [KNOWN, ("714", "count 714", "essex", YEAR)]),
    (
        "2019-12-14",
        KNIVES + "It was a quarter of the county's total of 3,900 violent crimes.",
        [KNOWN, ("a quarter", "percentage 25", "kent"), ("3,900", "count 3900", "kent")],
    ),
    (
        "2019-12-14",
        KNIVES + "In Essex there were 714.\n\nCampaigners said that was a fall of 24 per cent.",
        [KNOWN, ("714", "count 714", "essex"), ("24 per cent", "change 24 percent down", "essex", YEAR)],
    ),
    (
        "2019-12-14",
        KNIVES + "In Essex there were 714.\n\nThe force said that was up 24 per cent.",
        [KNOWN, ("714", "count 714", "essex"), ("24 per cent", "change 24 percent up", "kent", YEAR)],
    ),
    (
        "2019-12-14",
        KNIVES + "In Essex there were 714.\n\nCampaigners said there had been a fall of 24 per cent.",
        [KNOWN, ("714", "count 714", "essex"), ("24 per cent", "change 24 percent down", "kent", YEAR)],
    ),
    (
        "2019-12-14",
        (
            "Kent Police recorded 238 hate crimes per 100,000 people in 2018/19. "
            "Surrey had the lowest rate, 66, so they are more than three times as common on this side of the boundary."
        ),
        [
            ("238", "rate 238 per_100000", "kent"),
            ("lowest", "rank 1 lowest", "surrey"),
            ("66", "rate 66 per_100000", "surrey"),
            ("three times", "comparison >3 times", "kent"),
        ],
    ),
]

# Places told by who is ahead, and by what only one has done.
AHEAD: list[Row] = [
    ("2019-12-14", KNIVES + "Only Essex was ahead of it.", [KNOWN, ("Only Essex was ahead", "rank 2 highest", "kent")]),
    (
        "2019-12-14",
        KNIVES + "Only Essex and Surrey were below it.",
        [KNOWN, ("Essex and Surrey", "rank 3 lowest", "kent")],
    ),
    ("2019-12-14", KNIVES + "Only Essex is ahead of schedule.", [KNOWN]),
    (
        "2022-06-26",
        (
            "Kent Police answered two per cent of its 999 calls within ten seconds in 2022. "
            "Forces are to reach 90 per cent, which only Essex did."
        ),
        [
            ("two per cent", "percentage 2", "kent"),
            ("90 per cent", "percentage 90"),
            ("only Essex did", "rank 1 highest", "essex"),
        ],
    ),
    (
        "2022-06-26",
        "Kent Police answered two per cent of its 999 calls within ten seconds in 2022, a target that only Essex met.",
        [("two per cent", "percentage 2", "kent"), ("only Essex met", "rank 1 highest", "essex")],
    ),
    (
        "2022-06-26",
        (
            "Kent Police answered two per cent of its 999 calls within ten seconds in 2022, which only Essex "
            "said was well done."
        ),
        [("two per cent", "percentage 2", "kent")],
    ),
]

# In a speaker's mouth a bare share goes on with one that was just told, and is talk where none was.
SPOKEN: list[Row] = [
    (
        "2019-12-14",
        KNIVES + "“The year before, one in 14 robberies involved a knife,” said Supt Lee Hill. “Now it's one in 20.”",
        [KNOWN, ("one in 14", "ratio 7.14", "kent", BEFORE), ("one in 20", "ratio 5", "kent")],
    ),
    ("2019-12-14", KNIVES + "“We went to every school,” said Supt Lee Hill. “Now it's one in 20.”", [KNOWN]),
]

# A share behind the ends of a fall, a rate and what a later clause tells, whose rise it is: each by its own words.
BESIDE: list[Row] = [
    (
        "2015-11-06",
        "In Kent convictions for rape fell from 34 in 2013/14 to 15 in 2014/15, one for every 80 reports.",
        [("34", "count 34"), ("15", "count 15"), ("one for every 80", "ratio 1.25", "kent")],
    ),
    (
        "2015-11-06",
        "In Kent convictions for rape fell from 34 in 2013/14 to 15: one for every 80 rapes.",
        [("34", "count 34"), ("15", "count 15"), ("one for every 80", "ratio 1.25", "kent")],
    ),
    (
        "2015-11-06",
        "In Kent convictions for rape fell from 40 in 2013/14 to 30 in 2014/15, or one in four.",
        [("40", "count 40"), ("30", "count 30"), ("one in four", "change 25 percent down", "kent")],
    ),
    (
        "2019-10-21",
        (
            "Robbery rose in Kent and Essex in 2018/19. "
            "Kent's rise, of 65 per cent, was the sharpest, followed by Essex's of 37 per cent."
        ),
        [
            ("65 per cent", "change 65 percent up", "kent"),
            ("sharpest", "rank 1 highest", "kent"),
            ("37 per cent", "change 37 percent up", "essex"),
        ],
    ),
    (
        "2019-10-21",
        "Robbery rose by 65 per cent in Kent in 2018/19. Essex's was 37 per cent and Surrey's 12 per cent.",
        [
            ("65 per cent", "change 65 percent up", "kent"),
            ("37 per cent", "change 37 percent up", "essex"),
            ("12 per cent", "change 12 percent up", "surrey"),
        ],
    ),
    (
        "2019-10-21",
        (
            "Kent's charge rate for robbery, of 15 per cent, was the highest in 2018/19, followed by Essex's of "
            "12 per cent."
        ),
        [
            ("15 per cent", "percentage 15", "kent"),
            ("highest", "rank 1 highest", "kent"),
            ("12 per cent", "percentage 12", "essex"),
        ],
    ),
    (
        "2019-10-21",
        "Robbery rose by 65 per cent in Kent in 2018/19. Essex's detectives solved 37 per cent of cases.",
        [("65 per cent", "change 65 percent up", "kent"), ("37 per cent", "percentage 37", "essex")],
    ),
]

# "There" is what the sentence before names, figures or none; an item's number, things given away and one weekend are no counts.
NAMED_BEFORE: list[Row] = [
    (
        "2019-10-21",
        KNIVES + "It is in Manchester that we worry most. The police there dealt with 3,400.",
        [KNOWN, ("3,400", "count 3400", "greater-manchester", YEAR)],
    ),
    (
        "2019-10-21",
        KNIVES + "Things look different in Essex. There the number rose to 714.",
        [KNOWN, ("714", "count 714", "essex", YEAR)],
    ),
    (
        "2019-10-21",
        KNIVES + "Notes for editors: 1. The force has a new chief. 2. For a photograph ring the office.",
        [KNOWN],
    ),
    ("2019-10-21", KNIVES + "Alarms can be had at the station. There are 60 to give away.", [KNOWN]),
    (
        "2019-10-21",
        KNIVES + "In all, 199,963 crimes were recorded. That is up 13 per cent.",
        [KNOWN, ("199,963", "count 199963", "kent", YEAR), ("13 per cent", "change 13 percent up", "kent", YEAR)],
    ),
    (
        "2019-01-15",
        (
            "Nationally there were 9,600 PCSOs on March 31, 2018, said Kent's commissioner, Lee Hill. "
            "“The number of PCSOs on our streets grew to 335.”"
        ),
        [("9,600", "count 9600", "england-and-wales"), ("335", "count 335", "kent")],
    ),
    (
        "2019-01-15",
        (
            "Kent Police had 3,328 officers on March 31, 2018. "
            "“What we have fewer of is special constables,” he said. “There are 277.”"
        ),
        [("3,328", "count 3328", "kent"), ("277", "count 277", "kent")],
    ),
    (
        "2019-01-15",
        (
            "Kent Police now records 96.6 per cent of the crimes that are reported to it. "
            "The earlier inspection examined reports made between June 1, 2016 and November 30, 2016."
        ),
        [("96.6", "percentage 96.6", "kent", "none")],
    ),
]

RATES_SET = "Kent recorded 80 offences per 1,000 people in 2018/19"
# A part of the average, above it or below.
PARTS_OF: list[Row] = [
    (
        "2019-11-14",
        f"{RATES_SET}, {words}",
        [("80", "rate 80 per_1000", "kent"), (part, f"comparison {value} percent", "kent")],
    )
    for words, part, value in (
        ("a third below the national rate.", "a third", "33.33"),
        ("a quarter above the average.", "a quarter", "25"),
        ("a sixth under the figure for England and Wales.", "a sixth", "16.67"),
        ("a fifth ahead of the average.", "a fifth", "20"),
    )
] + [
    ("2019-11-14", f"{RATES_SET}. A third armed man was seen.", [("80", "rate 80 per_1000", "kent")]),
    ("2019-11-14", f"{RATES_SET}. A third unnamed suspect fled.", [("80", "rate 80 per_1000", "kent")]),
]

# Where a force stood a year before, or has gone to; not a street, a floor or a day.
PLACED_TH: Told = ("ninth", "rank 9 highest", "kent")
STOOD: list[Row] = [
    ("2019-11-14", f"Kent Police was ninth in the country for robberies in 2018/19, {words}", [PLACED_TH, *told])
    for words, told in (
        ("having been 18th the year before.", [("18th", "rank 18 highest", "kent", BEFORE)]),
        ("up from 12th a year earlier.", [("12th", "rank 12 highest", "kent", BEFORE)]),
        ("from 12th the previous year.", [("12th", "rank 12 highest", "kent", BEFORE)]),
        ("after a raid that ran from the 12th to the 14th floor.", []),
        ("after a man fell from a 12th floor a year earlier.", []),
        ("and the 12th of its stations closed the year before.", []),
    )
] + [
    (
        "2019-11-14",
        "Kent Police has climbed to fourth for robberies solved in 2018/19.",
        [("fourth", "rank 4 highest", "kent", YEAR)],
    ),
    (
        "2019-11-14",
        "Kent Police has slipped to 20th for robberies solved in 2018/19.",
        [("20th", "rank 20 highest", "kent", YEAR)],
    ),
    ("2019-11-14", f"{KNIVES}PC Hill moved to 14th Street.", [KNOWN]),
    ("2019-11-14", f"{KNIVES}PC Hill rose to second lieutenant.", [KNOWN]),
    ("2019-11-14", f"{KNIVES}The inquest was moved to third day hearings.", [KNOWN]),
]

# The last of a list, by number; not when something was done last.
LAST: list[Row] = [
    (
        "2019-11-14",
        f"Kent solved 24 per cent of burglaries in 2018/19, Surrey came second with 19 per cent and Essex was last {words}",
        [("24", "percentage 24"), ("second", "rank 2 highest"), ("19", "percentage 19"), *told],
    )
    for words, told in (
        ("on 12.", [("last", "rank 1 lowest", "essex"), ("12", "percentage 12", "essex")]),
        ("with 12.", [("last", "rank 1 lowest", "essex"), ("12", "percentage 12", "essex")]),
        ("inspected in 2017.", []),
        ("to reply.", []),
        ("on the scene.", []),
    )
]

# A time with a place, and parts of the same in one quotation.
WITH_PLACES: list[Row] = (
    [
        (
            "2018-11-14",
            f"Kent Police had the lowest waiting time for 101 calls in 2017/18, at 1 minute 8 seconds. {words}",
            [("lowest", "rank 1 lowest"), ("1 minute", "duration 68 seconds"), *told],
        )
        for words, told in (
            (
                "Surrey came second with 1 minute 31.",
                [("second", "rank 2 lowest"), ("1 minute 31", "duration 91 seconds", "surrey")],
            ),
            (
                "Surrey came second with 1m 31s.",
                [("second", "rank 2 lowest"), ("1m 31s", "duration 91 seconds", "surrey")],
            ),
            ("The meeting lasted 90 minutes.", []),
        )
    ]
    + [
        (
            "2018-05-17",
            (
                "Kent Police fined 23,000 speeding drivers in 2017/18.\n\n"
                f"“Nearly half of those went on a course and {words} ended up in court,” said Lee Hill."
            ),
            [("23,000", "count 23000"), ("Nearly half", "percentage <50"), (words, told)],
        )
        for words, told in (("one in ten", "ratio 10"), ("a fifth", "percentage 20"))
    ]
    + [
        (
            "2018-05-17",
            "Kent Police fined 23,000 speeding drivers in 2017/18.\n\n“It was 35 in a 30 zone and one in ten is enough,” said Lee Hill.",
            [("23,000", "count 23000")],
        )
    ]
)

# Weapons that the police took; not people, nor what a farmer lost.
OFF_STREETS: list[Row] = [
    ("2018-05-17", f"Kent Police took {words}", told)
    for words, told in (
        ("940 knives off the streets in 2017/18.", [("940 knives", "count 940", "kent", BEFORE)]),
        ("94 guns out of circulation in 2017/18.", [("94 guns", "count 94", "kent", BEFORE)]),
        ("940 blades off our streets in 2017/18.", [("940 blades", "count 940", "kent", BEFORE)]),
        ("12 chairs off the shelf in 2017/18.", []),
    )
] + [
    ("2019-11-14", f"{KNIVES}Farmer Lee Hill lost 40 ewes in one night in May.", [KNOWN]),
    ("2019-11-14", f"{KNIVES}Rustlers took 12 calves in June.", [KNOWN]),
]

# Forces of which some are counted again are no crimes.
SOME_OF_THEM: list[Row] = [
    ("2019-11-14", f"{KNIVES}{words}", [KNOWN, *told])
    for words, told in (
        ("Eight forces saw the number drop, three of them in this part of the world.", []),
        ("Twelve forces recorded a fall, and nine of these are in the north.", []),
        ("Ten forces had more, six of which are in the Midlands.", []),
        ("Burglaries came to 412, and 96 of them were in Dover.", [("412", "count 412"), ("96", "count 96", "dover")]),
        ("There were 310 assaults, 40 of them on officers.", [("310", "count 310"), ("40", "count 40")]),
        ("There were 120 robberies, 12 of which led to a charge.", [("120", "count 120"), ("12", "count 12")]),
    )
]

# All forces together, and the sum of those told.
TOGETHER: list[Row] = [
    (
        "2019-11-14",
        f"{KNIVES}All 43 taken together, the number grew by a tenth, to 43,516.",
        [
            KNOWN,
            ("a tenth", "change 10 percent up", "england-and-wales"),
            ("43,516", "count 43516", "england-and-wales"),
        ],
    ),
    (
        "2019-11-14",
        f"{KNIVES}All 43 of its stations stay open.",
        [KNOWN],
    ),
    (
        "2019-11-14",
        f"{KNIVES}Essex had 1,360, Surrey 512 and Sussex 604. Add up the four and you get 3,431.",
        [
            KNOWN,
            ("1,360", "count 1360", "essex"),
            ("512", "count 512", "surrey"),
            ("604", "count 604", "sussex"),
            ("3,431", "count 3431"),
        ],
    ),
]

# Whose the figure behind a place by names is, and what is set against it in a clause with "when".
BESIDE_RANKS: list[Row] = [
    (
        "2019-11-14",
        f"{KNIVES}For robbery it was {words}, with 2.4 per 1,000 people.",
        [KNOWN, (rank, "rank 2 highest", "kent"), ("2.4", "rate 2.4 per_1000", "kent")],
    )
    for words, rank in (("second only to Surrey", "second only to"), ("beaten only by Surrey", "beaten only by"))
] + [
    (
        "2019-11-14",
        f"{KNIVES}That equals 0.5 knife crimes for every 1,000 people {when} England and Wales as a whole recorded 0.8.",
        [KNOWN, ("0.5", "rate 0.5 per_1000", "kent"), ("0.8", "rate 0.8 per_1000", "england-and-wales")],
    )
    for when in ("at a time when", "while")
]

# A year that is only recalled dates nothing before it.
SOLVED = "Kent Police solved 12 per cent of burglaries. "
RECALLED: list[Row] = [
    (
        "2017-06-30",
        f"{SOLVED}In 2015 {words} 15 per cent.",
        [("12", "percentage 12", "kent", "none"), ("15", "percentage 15", "kent", "2015-01-01..2015-12-31")],
    )
    for words in ("it was", "it stood at", "the figure was", "the share was")
] + [
    (
        "2017-06-30",
        f"{SOLVED}In 2015 it solved 1,204.",
        [("12", "percentage 12", "kent", "2015-01-01..2015-12-31"), ("1,204", "count 1204", "kent")],
    ),
    (
        "2017-06-30",
        f"{SOLVED}That compares with 15 per cent in 2015.",
        [("12", "percentage 12", "kent", "2016-01-01..2016-12-31"), ("15", "percentage 15", "kent")],
    ),
]

# Two figures and two places in the same order, without "respectively" and with it; brackets of a row in its unit.
PAIRS: list[Row] = [
    (
        "2019-11-14",
        f"{KNIVES}It rose by 40 per cent in Surrey, and by 35 and 29 in Essex and Sussex.",
        [
            KNOWN,
            ("40", "change 40 percent up", "surrey"),
            ("35", "change 35 percent up", "essex"),
            ("29", "change 29 percent up", "sussex"),
        ],
    ),
    (
        "2019-11-14",
        f"{KNIVES}It rose by 40 per cent in Surrey, and by 35 and 29 per cent in Essex and Sussex.",
        [
            KNOWN,
            ("40", "change 40 percent up", "surrey"),
            ("35", "change 35 percent up", "essex"),
            ("29", "change 29 percent up", "sussex"),
        ],
    ),
    (
        "2019-11-14",
        "Essex and Surrey both used stop and search more in 2018/19, with rises of 148 and 76 per cent respectively.",
        [("148", "change 148 percent up", "essex"), ("76", "change 76 percent up", "surrey")],
    ),
    (
        "2024-04-26",
        WAIT + "Essex and Surrey came in at 10 minutes 12 and 9 minutes 50.",
        [TAKEN, ("10 minutes", "duration 612 seconds", "essex"), ("9 minutes", "duration 590 seconds", "surrey")],
    ),
    (
        "2019-11-14",
        "Crimes recorded by police per 1,000 people in 2018/19, with the year before:\n\nKent: 98.7 (93.6)\nEssex: 91.0 (83.2)",
        [
            ("98.7", "rate 98.7 per_1000", "kent"),
            ("93.6", "rate 93.6 per_1000", "kent"),
            ("91.0", "rate 91 per_1000", "essex"),
            ("83.2", "rate 83.2 per_1000", "essex"),
        ],
    ),
    (
        "2019-11-14",
        "Crimes recorded by police per 1,000 people in 2018/19, with the number of officers:\n\nKent: 98.7 (3,640)\nEssex: 91.0 (2,950)",
        [
            ("98.7", "rate 98.7 per_1000", "kent"),
            ("3,640", "count 3640", "kent"),
            ("91.0", "rate 91 per_1000", "essex"),
            ("2,950", "count 2950", "essex"),
        ],
    ),
    (
        "2019-11-14",
        "Kent had 3,640 officers on March 31, 2019, Essex 2,950 and Surrey 1,930. Only Surrey of the three has lost any.",
        [("3,640", "count 3640", "kent"), ("2,950", "count 2950", "essex"), ("1,930", "count 1930", "surrey")],
    ),
]

# The next of a list of changes, of another force behind an end, or of another kind.
NEXT_CHANGES: list[Row] = [
    (
        "2019-11-14",
        f"{KNIVES}Sussex has seen a 60 per cent rise over the same period, to 604, and Surrey {words}",
        [KNOWN, ("60", "change 60 percent up", "sussex"), ("604", "count 604", "sussex"), *told],
    )
    for words, told in (
        ("155 per cent.", [("155", "change 155 percent up", "surrey")]),
        ("45 per cent.", [("45", "change 45 percent up", "surrey")]),
    )
] + [
    (
        "2019-11-14",
        f"{KNIVES}Burglary was down by 11 per cent{words}",
        [KNOWN, ("11", "change 11 percent down", "kent"), *told],
    )
    for words, told in (
        (" and robbery nine.", [("nine", "change 9 percent down", "kent")]),
        (
            ", robbery nine and criminal damage 14.",
            [("nine", "change 9 percent down"), ("14", "change 14 percent down")],
        ),
        (" and robbery claimed 14 victims.", [("14", "count 14")]),
        (", with robbery at 140.", [("140", "count 140")]),
        (" and robbery 1,402.", [("1,402", "count 1402")]),
    )
]

# Rows below a line that asks how far something moved are changes; below one that asks for shares they are not.
HOW_FAR: list[Row] = [
    (
        "2018-07-19",
        f"{line}\n\nKent, 32 per cent\nEssex, 27 per cent",
        [*head, ("32", told, "kent", BEFORE), ("27", told.replace("32", "27"), "essex", BEFORE)],
    )
    for line, told, head in (
        ("Where the police recorded burglary rose in 2017/18, and by how much:", "change 32 percent up", []),
        (
            "The forces where police recorded burglary fell furthest in 2017/18:",
            "change 32 percent down",
            [("furthest", "rank 1 highest")],
        ),
        ("How many of the burglaries that police recorded in 2017/18 were solved:", "percentage 32", []),
    )
]

TABLES = [
    *TIMES,
    *HOW_FAR,
    *NEXT_CHANGES,
    *PAIRS,
    *RECALLED,
    *SOME_OF_THEM,
    *TOGETHER,
    *BESIDE_RANKS,
    *PARTS_OF,
    *STOOD,
    *LAST,
    *WITH_PLACES,
    *OFF_STREETS,
    *OFTEN,
    *HAD_BEEN,
    *YEARS,
    *WORKED_OUT,
    *WHOSE,
    *AHEAD,
    *SPOKEN,
    *BESIDE,
    *NAMED_BEFORE,
]


@pytest.mark.parametrize(("published", "text", "expected"), TABLES, ids=[text for _, text, _ in TABLES])
def test_told_on(published: str, text: str, expected: list[Told], read_on: Callable[[str, str], Analysis]) -> None:
    assert differences(read_on(published, text), expected) == []
