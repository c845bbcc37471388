"""Units that a figure takes from another, or from the words before it. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

ASB = "Where is anti-social behaviour worst?\n\n"
HOTSPOTS = (
    "Burglary worries people in Kent, police figures show. These are burglaries for every 1,000 people.\n\n"
    "THE TOP TWO\n\n1. Kent: 11.2\n2. Essex: 10.7\n\n"
)
TOLD = [("11.2", "rate 11.2 per_1000", "kent"), ("10.7", "rate 10.7 per_1000", "essex")]
LENT: list[Row] = [
    # The next place's fall is of per cent too, where no numbers are told.
    (
        "Searches fell by 46 per cent in Gwent in 2013/14. In South Wales it was 35.",
        [("46 per cent", "change 46 percent down", "gwent"), ("35", "change 35 percent down", "south-wales")],
    ),
    (
        "Searches in Gwent fell by 46 per cent in 2013/14; in South Wales the fall was 35.",
        [("46 per cent", "change 46 percent down", "gwent"), ("35", "change 35 percent down", "south-wales")],
    ),
    (
        "Searches in Gwent fell by 46 per cent in 2013/14. North Wales saw a drop of 32.",
        [("46 per cent", "change 46 percent down", "gwent"), ("32", "change 32 percent down", "north-wales")],
    ),
    (
        "Murder in Kent fell by 12 per cent in 2013/14, to 15. In Essex it was 32.",
        [("12 per cent", "change 12 percent down", "kent"), ("15", "count 15", "kent"), ("32", "count 32", "essex")],
    ),
    (
        "Burglary in Kent fell by 12 per cent in 2013/14, a drop of 35.",
        [("12 per cent", "change 12 percent down", "kent"), ("35", "change 35 down", "kent")],
    ),
    # A rate told once more as one in so many lends its own unit; how much of a country a force covers lends none.
    (
        "Kent's crime rate is 109 offences per 1,000 people in 2013, or one for every nine. Essex's is 80.3 and Surrey's 64.5.",
        [
            ("109", "rate 109 per_1000", "kent"),
            ("one for every nine", "ratio 11.11", "kent"),
            ("80.3", "rate 80.3 per_1000", "essex"),
            ("64.5", "rate 64.5 per_1000", "surrey"),
        ],
    ),
    (
        "The Met had 343 robberies in 2013. Dyfed-Powys, which covers more than half of Wales, had 69.",
        [("343", "count 343", "metropolitan"), ("69", "count 69", "dyfed-powys")],
    ),
    # A sentence that says that the rows below it are shares; what stands in their brackets is of another kind, or time.
    (
        (
            "Kent and Essex solve few burglaries. Below is the percentage of burglaries in 2018 that led to a charge, with the "
            "number of burglaries in brackets. The Met, which could not say, is left out.\n\nMost likely\n\n1. Kent: 9.1 (10,440)\n"
            "2. Essex: 8.3 (8,702)\n\nLeast likely\n\n- Norfolk: 2.5 (1,306)"
        ),
        [
            ("9.1", "percentage 9.1", "kent"),
            ("10,440", "count 10440", "kent"),
            ("8.3", "percentage 8.3", "essex"),
            ("8,702", "count 8702", "essex"),
            ("2.5", "percentage 2.5", "norfolk"),
            ("1,306", "count 1306", "norfolk"),
        ],
    ),
    (
        (
            "Kent solves few burglaries. Here is the share of burglaries in 2018/19 that led to a charge, with the total of "
            "burglaries in brackets.\n\nKent: 4.1 (7,100)\nEssex: 5.2 (8,200)"
        ),
        [
            ("4.1", "percentage 4.1", "kent", "2018-04-01..2019-03-31"),
            ("7,100", "count 7100", "kent", "2018-04-01..2019-03-31"),
            ("5.2", "percentage 5.2", "essex", "2018-04-01..2019-03-31"),
            ("8,200", "count 8200", "essex", "2018-04-01..2019-03-31"),
        ],
    ),
    (
        (
            "Kent solves few burglaries. The figures below are the percentage of burglaries in 2018/19 that led to a charge "
            "(2017/18 in brackets).\n\nKent: 4.1 (5.1)\nEssex: 5.2 (5.9)"
        ),
        [
            ("4.1", "percentage 4.1", "kent", "2018-04-01..2019-03-31"),
            ("5.1", "percentage 5.1", "kent", "2017-04-01..2018-03-31"),
            ("5.2", "percentage 5.2", "essex", "2018-04-01..2019-03-31"),
            ("5.9", "percentage 5.9", "essex", "2017-04-01..2018-03-31"),
        ],
    ),
    (
        "Below are the burglaries recorded in 2018/19, with the number for 2017/18 in brackets.\n\nKent: 41 (51)\nEssex: 52 (59)",
        [
            ("41", "count 41", "kent", "2018-04-01..2019-03-31"),
            ("51", "count 51", "kent", "2017-04-01..2018-03-31"),
            ("52", "count 52", "essex", "2018-04-01..2019-03-31"),
            ("59", "count 59", "essex", "2017-04-01..2018-03-31"),
        ],
    ),
    (
        "The number of burglaries in Kent and Essex, and the share solved, are below.\n\nKent: 41\nEssex: 52",
        [("41", "count 41", "kent"), ("52", "count 52", "essex")],
    ),
    # A heading that names nothing parts a table of rates in two; one that says what is counted opens another.
    (HOTSPOTS + "SLEEP EASY\n\n- Norfolk: 3.9", [*TOLD, ("3.9", "rate 3.9 per_1000", "norfolk")]),
    (HOTSPOTS + "Where to relax\n\n- Norfolk: 3.9", [*TOLD, ("3.9", "rate 3.9 per_1000", "norfolk")]),
    (HOTSPOTS + "Officers\n\n- Norfolk: 1,520", [*TOLD, ("1,520", "count 1520", "norfolk")]),
    (HOTSPOTS + "Dogs\n\n- Norfolk: 9", [*TOLD, ("9", "count 9", "norfolk")]),
    (
        "Per 100 officers Kent tops the table with 27 assaults; Essex had 14.\n\nOf those attacked, 316 were hurt, 12 of them badly.",
        [("tops the table",), ("27", "rate 27 per_100"), ("14",), ("316", "count 316"), ("12", "count 12")],
    ),
    # Decimals that another place went between; days that were lost are no fall.
    (
        "The charge rate in Kent fell from 8.2 per cent to 4.1. Essex fell from 7.1 to 5.0.",
        [
            ("8.2 per cent", "percentage 8.2", "kent"),
            ("4.1", "percentage 4.1", "kent"),
            ("7.1", "percentage 7.1", "essex"),
            ("5.0", "percentage 5", "essex"),
        ],
    ),
    (
        "The charge rate in Kent fell from 8 per cent to 4. Burglaries in Essex fell from 710 to 500.",
        [
            ("8 per cent", "percentage 8", "kent"),
            ("4", "percentage 4", "kent"),
            ("710", "count 710", "essex"),
            ("500", "count 500", "essex"),
        ],
    ),
    (
        "Surrey and Sussex police lost 1.2 and 1.4 days to sickness per officer respectively.",
        [("1.2", "duration 1.2 days", "surrey"), ("1.4 days", "duration 1.4 days", "sussex")],
    ),
    # Behind a place by rates, or beside a multiple, a bare figure is a rate as those of its paragraph are.
    (
        (
            "Kent had 91 robberies for every 100,000 people. The force is pleased. "
            "The lowest rate anywhere was in Gwent, with 28, less than a third of Kent's."
        ),
        [
            ("91", "rate 91 per_100000", "kent"),
            ("lowest rate", "rank 1 lowest", "gwent"),
            ("28", "rate 28 per_100000", "gwent"),
            ("less than a third", "comparison <33.33 percent", "gwent"),
        ],
    ),
    (
        (
            "Kent had 60 robberies per 1,000 people. Only Essex fared better. "
            "West Yorkshire, which heads the table, has 128, more than double Kent's."
        ),
        [
            ("60", "rate 60 per_1000", "kent"),
            ("Only Essex", "rank 2 best", "kent"),
            ("heads the table", "rank 1 highest", "west-yorkshire"),
            ("128", "rate 128 per_1000", "west-yorkshire"),
            ("more than double", "comparison >2 times", "west-yorkshire"),
        ],
    ),
    (
        "Kent had 91 robberies for every 100,000 people. The lowest rate was in Gwent, with 1,200 officers.",
        [
            ("91", "rate 91 per_100000", "kent"),
            ("lowest rate", "rank 1 lowest", "gwent"),
            ("1,200 officers", "count 1200", "gwent"),
        ],
    ),
    # A row of any length of which only the last has its unit; not figures that stand otherwise.
    (
        "Kent, Essex, Surrey and Sussex had 80, 68, 71 and 81 burglaries per 1,000 homes respectively.",
        [
            ("80", "rate 80 per_1000", "kent"),
            ("68", "rate 68 per_1000", "essex"),
            ("71", "rate 71 per_1000", "surrey"),
            ("81", "rate 81 per_1000", "sussex"),
        ],
    ),
    (
        "Kent, Essex, Surrey and Sussex solved 12, 14, 9 and 11 per cent of burglaries.",
        [
            ("12", "percentage 12", "kent"),
            ("14", "percentage 14", "essex"),
            ("9", "percentage 9", "surrey"),
            ("11 per cent", "percentage 11", "sussex"),
        ],
    ),
    (
        "Kent recorded 412 burglaries, 40 robberies and 12 per cent of rapes were solved.",
        [
            ("412 burglaries", "count 412"),
            ("40 robberies", "count 40"),
            ("12 per cent", "percentage 12"),
        ],
    ),
    # Days that a clause opens with, and what turns from them; a base behind what was done.
    (
        "Days lost to stress by Gwent officers went up from 4,810 to 7,215.",
        [("4,810", "count 4810"), ("7,215", "count 7215")],
    ),
    (
        "In Gwent 28 incidents of anti-social behaviour were recorded per 1,000 people.",
        [("28 incidents", "rate 28 per_1000", "gwent")],
    ),
    (
        "In Gwent 280 burglaries were recorded, 28 per 1,000 homes.",
        [("280 burglaries", "count 280", "gwent"), ("28", "rate 28 per_1000", "gwent")],
    ),
    # How often, behind what is done to them.
    (
        "Gwent recorded 1,012 assaults on officers. It means nearly three of them are set upon every single day.",
        [("1,012", "count 1012"), ("nearly three", "rate <3 per_day")],
    ),
    (
        "Gwent recorded 7,300 burglaries. Around 140 homes are broken into each week.",
        [("7,300", "count 7300"), ("Around 140", "rate ~140 per_week")],
    ),
    (
        "Gwent recorded 7,300 burglaries. Around 140 were solved, and every day counts.",
        [("7,300", "count 7300"), ("Around 140", "count ~140")],
    ),
    # The one rate of another unit is a slip, and lends nothing; where all have it, or it is of another size, it does.
    (
        "Gwent had 207 crimes per 100,000 people. Kent had 354 per 100,000, and Essex 319 per 1,000.\n\nThe figure in Surrey is 156.",
        [
            ("207", "rate 207 per_100000"),
            ("354", "rate 354 per_100000"),
            ("319", "rate 319 per_1000"),
            ("156", "rate 156 per_100000"),
        ],
    ),
    (
        "Gwent had 207 crimes per 1,000 people. Kent had 354 per 1,000, and Essex 319 per 1,000.\n\nThe figure in Surrey is 156.",
        [
            ("207", "rate 207 per_1000"),
            ("354", "rate 354 per_1000"),
            ("319", "rate 319 per_1000"),
            ("156", "rate 156 per_1000"),
        ],
    ),
    (
        "Gwent had 2,070 crimes per 100,000 people. Kent had 3,540 per 100,000, and Essex 31 per 1,000.\n\nThe figure in Surrey is 26.",
        [
            ("2,070", "rate 2070 per_100000"),
            ("3,540", "rate 3540 per_100000"),
            ("31", "rate 31 per_1000"),
            ("26", "rate 26 per_1000"),
        ],
    ),
    # The figure of a whole, behind that of a place; a number of things stays one.
    (
        "In Gwent the no-crime rate was nine per cent. The national figure is 12.",
        [("nine per cent", "percentage 9", "gwent"), ("12", "percentage 12", "england-and-wales")],
    ),
    (
        "In Gwent the no-crime rate was nine per cent. The figure for England and Wales is 12.",
        [("nine per cent", "percentage 9", "gwent"), ("12", "percentage 12", "england-and-wales")],
    ),
    (
        "In Gwent there are 14 burglaries per 1,000 people. The national rate stands at 19.",
        [("14", "rate 14 per_1000", "gwent"), ("19", "rate 19 per_1000", "england-and-wales")],
    ),
    # A number that is told once more as a rate.
    (
        "In Gwent there are 14 burglaries per 1,000 people. Essex had 17, or 19 per 1,000.",
        [("14", "rate 14 per_1000", "gwent"), ("17", "count 17", "essex"), ("19", "rate 19 per_1000", "essex")],
    ),
    (
        "In Gwent there are 14 burglaries per 1,000 people. Essex had 17, or three fewer than Kent.",
        [("14", "rate 14 per_1000", "gwent"), ("17", "rate 17 per_1000", "essex"), ("three", "comparison 3", "essex")],
    ),
    (
        "Gwent Police solved nine per cent of burglaries. The Welsh figure was 12.",
        [("nine per cent", "percentage 9", "gwent"), ("12", "percentage 12", "wales")],
    ),
    (
        "Gwent Police solved nine per cent of burglaries. In Wales the number of arrests is 12.",
        [("nine per cent", "percentage 9", "gwent"), ("12", "count 12", "wales")],
    ),
    (
        "Gwent Police solved nine per cent of burglaries. The figure for arrests is 12.",
        [("nine per cent", "percentage 9", "gwent"), ("12", "count 12", "gwent")],
    ),
    # Set off before a place in an order of shares, a bare figure is one; "the fewest" is said of a number.
    (
        "Kent Police solved 43 per cent of rapes in 2013. Essex, with 39, had the lowest rate.",
        [
            ("43 per cent", "percentage 43", "kent"),
            ("39", "percentage 39", "essex"),
            ("lowest rate", "rank 1 lowest", "essex"),
        ],
    ),
    (
        "Kent Police solved 43 per cent of rapes in 2013. Essex, on 39, came bottom.",
        [
            ("43 per cent", "percentage 43", "kent"),
            ("39", "percentage 39", "essex"),
            ("bottom", "rank 1 lowest", "essex"),
        ],
    ),
    (
        "Kent Police solved 43 per cent of rapes in 2013. Essex, with 39, had the fewest.",
        [("43 per cent", "percentage 43", "kent"), ("39", "count 39", "essex"), ("fewest", "rank 1 lowest", "essex")],
    ),
    (
        "Kent Police solved 43 rapes in 2013. Essex, with 39, had the lowest rate.",
        [("43", "count 43", "kent"), ("39", "count 39", "essex"), ("lowest rate", "rank 1 lowest", "essex")],
    ),
    # A number with its share is no rate like the one before.
    (
        "Kent had 19.3 rapes per 100,000 adults in 2013, against 22 nationally. But 27, or 19 per cent, were written off.",
        [
            ("19.3", "rate 19.3 per_100000", "kent"),
            ("22", "rate 22 per_100000", "england-and-wales"),
            ("27", "count 27", "kent"),
            ("19 per cent", "percentage 19", "kent"),
        ],
    ),
    (
        "Kent had 19.3 rapes per 100,000 adults in 2013. In Essex it was 27, or a third higher.",
        [
            ("19.3", "rate 19.3 per_100000", "kent"),
            ("27", "rate 27 per_100000", "essex"),
            ("a third", "change 33.33 percent up"),
        ],
    ),
    # The other end of a time; not of what is counted in the next clause, nor a number far off.
    (
        "Response times in Kent were cut from 64 minutes to 41.",
        [("64 minutes", "duration 64 minutes", "kent"), ("41", "duration 41 minutes", "kent")],
    ),
    (
        "Kent Police said response times had been cut from 64 minutes to 41, while arrests rose from 12 to 40.",
        [("64", "duration 64 minutes"), ("41", "duration 41 minutes"), ("12", "count 12"), ("40", "count 40")],
    ),
    (
        "Kent Police said response times went from 64 minutes to 41, with the number of arrests up from 12 to 40.",
        [("64", "duration 64 minutes"), ("41", "duration 41 minutes"), ("12", "count 12"), ("40", "count 40")],
    ),
    (
        "Response times in Kent went from 12 minutes to 400.",
        [("12 minutes", "duration 12 minutes", "kent"), ("400", "count 400", "kent")],
    ),
    (
        "The average wait in Kent rose from 12 minutes to 15, and for burglary it rose from 30 to 41.",
        [
            ("12 minutes", "duration 12 minutes", "kent"),
            ("15", "duration 15 minutes", "kent"),
            ("30", "duration 30 minutes", "kent"),
            ("41", "duration 41 minutes", "kent"),
        ],
    ),
    # More than the whole is no share, whatever leads: a number of them.
    (
        "In Gwent 46 per cent of stalkers were former partners. Newport had the most reports last year with 268.",
        [
            ("46 per cent", "percentage 46", "gwent"),
            ("most reports", "rank 1 highest", "newport"),
            ("268", "count 268", "newport"),
        ],
    ),
    (
        "Gwent Police solved one burglary in five. Kent was the best with 268.",
        [
            ("one burglary in five", "ratio 20", "gwent"),
            ("best", "rank 1 best", "kent"),
            ("268", "count 268", "kent"),
        ],
    ),
    (
        "Gwent Police solved nine per cent of burglaries. Kent led the way with 11.",
        [
            ("nine per cent", "percentage 9", "gwent"),
            ("led the way", "rank 1 highest", "kent"),
            ("11", "percentage 11", "kent"),
        ],
    ),
    (
        "Gwent Police solved nine per cent of burglaries. The lowest was Kent on 5.",
        [
            ("nine per cent", "percentage 9", "gwent"),
            ("lowest", "rank 1 lowest", "kent"),
            ("5", "percentage 5", "kent"),
        ],
    ),
    # A line that says what the rows below are taken of, when what they count was told before.
    (
        ASB
        + "It shows incidents logged by police for every 1,000 residents.\n\nThe two worst:\n\n1. Cleveland - 59.2\n2. Derbyshire - 38.3",
        [("59.2", "rate 59.2 per_1000", "cleveland"), ("38.3", "rate 38.3 per_1000", "derbyshire")],
    ),
    (
        ASB
        + "It shows incidents logged by police per 1,000 people. (The City of London is too small to count.)\n\n1. Kent - 19.2",
        [("19.2", "rate 19.2 per_1000", "kent")],
    ),
    (
        ASB + "The table shows incidents logged by the police.\n\n1. Cleveland - 592\n2. Derbyshire - 383",
        [("592", "count 592", "cleveland"), ("383", "count 383", "derbyshire")],
    ),
    (
        "Burglary in Essex fell 3 per cent in the year to March 2014, and Kent's rose by 11.",
        [("3 per cent", "change 3 percent down", "essex"), ("11", "change 11 percent up", "kent")],
    ),
    (
        "Burglary in Essex fell 3 per cent in the year to March 2014, and Kent's rose by 110 to 640.",
        [
            ("3 per cent", "change 3 percent down", "essex"),
            ("110", "change 110 up", "kent"),
            ("640", "count 640", "kent"),
        ],
    ),
    # How often something happens lends no unit to the rates of others.
    (
        (
            "Cambridgeshire Police had 4.3 thefts of bikes for every 1,000 people. That is one every two and a half hours.\n\n"
            "Humberside came next on 2.7, then Leicestershire with 2.3."
        ),
        [
            ("4.3", "rate 4.3 per_1000", "cambridgeshire"),
            ("every two and a half hours", "duration 2.5 hours", "cambridgeshire"),
            ("came next", "rank 2 highest", "humberside"),
            ("2.7", "rate 2.7 per_1000", "humberside"),
            ("2.3", "rate 2.3 per_1000", "leicestershire"),
        ],
    ),
    (
        (
            "Kent Police recorded 640 robberies, one every 14 hours, and 8.2 burglaries for every 1,000 people. In Essex it was 7.9."
        ),
        [
            ("640 robberies", "count 640", "kent"),
            ("every 14 hours", "duration 14 hours", "kent"),
            ("8.2", "rate 8.2 per_1000", "kent"),
            ("7.9", "rate 7.9 per_1000", "essex"),
        ],
    ),
    (
        "Kent Police took eight minutes to answer a 999 call. In Essex it was 7.9.",
        [("eight minutes", "duration 8 minutes", "kent"), ("7.9", "duration 7.9 minutes", "essex")],
    ),
    (
        "The biggest falls in burglary were in Kent (down 5.6 per cent), Surrey (4.9) and Essex (3.8).",
        [
            ("biggest falls", "rank 1 highest", "kent"),
            ("5.6 per cent", "change 5.6 percent down", "kent"),
            ("4.9", "change 4.9 percent down", "surrey"),
            ("3.8", "change 3.8 percent down", "essex"),
        ],
    ),
    (
        "Northamptonshire had the highest rate of adult rape, 34.8 for every 100,000 adults, with 193 offences.",
        [
            ("highest rate", "rank 1 highest", "northamptonshire"),
            ("34.8", "rate 34.8 per_100000", "northamptonshire"),
            ("193 offences", "count 193", "northamptonshire"),
        ],
    ),
    (
        "Officers in Essex solved 14 per cent of burglaries, 24 of robberies and 18 of rapes.",
        [("14 per cent", "percentage 14"), ("24", "percentage 24"), ("18", "percentage 18")],
    ),
    (
        "The detection rate for rape is 18 per cent in Kent. In Surrey it is 24.",
        [("18 per cent", "percentage 18", "kent"), ("24", "percentage 24", "surrey")],
    ),
    (
        "Kent was given a mark of 83.6 per cent for recording crime. Surrey had a mark of 93, and Sussex one of 94.6.",
        [
            ("83.6 per cent", "percentage 83.6", "kent"),
            ("93", "percentage 93", "surrey"),
            ("94.6", "percentage 94.6", "sussex"),
        ],
    ),
    (
        "The average response time in Kent was 15 minutes in 2012; it is now 19.",
        [("15 minutes", "duration 15 minutes", "kent"), ("19", "duration 19 minutes", "kent")],
    ),
    (
        "Callers to Kent Police waited two minutes and 24 seconds on average. The year before it was 96 seconds.",
        [("two minutes", "duration 144 seconds", "kent"), ("96 seconds", "duration 96 seconds", "kent")],
    ),
    # What others took, needed, or arrived within on average; that is no target.
    (
        (
            "Kent Police took 14 minutes on average to reach 999 calls. Essex needed 11 and a half minutes. Sussex arrived within 13 "
            "minutes on average, Surrey within 15. For all the forces that answered the mean was 16 minutes."
        ),
        [
            ("14 minutes", "duration 14 minutes", "kent"),
            ("11 and a half", "duration 11.5 minutes", "essex"),
            ("13 minutes", "duration 13 minutes", "sussex"),
            ("15", "duration 15 minutes", "surrey"),
            ("16 minutes", "duration 16 minutes", "england-and-wales"),
        ],
    ),
    (
        "People released by Kent Police waited 139 days on average; those on bail before the change had waited 90.",
        [("139 days", "duration 139 days", "kent"), ("90", "duration 90 days", "kent")],
    ),
    (
        "It took Kent Police 14 minutes on average to reach a call in 2017; three years earlier it took nine.",
        [("14 minutes", "duration 14 minutes", "kent"), ("nine", "duration 9 minutes", "kent")],
    ),
    (
        "Callers to the 101 line of Kent Police waited 23 minutes on average and 14 gave up.",
        [("23 minutes", "duration 23 minutes", "kent"), ("14", "count 14", "kent")],
    ),
    (
        "Kent Police took 23 minutes on average to get to a burglary and arrested 14.",
        [("23 minutes", "duration 23 minutes", "kent"), ("14", "count 14", "kent")],
    ),
    (
        "Kent Police lost 13 days to sickness for each officer. Essex had the best record, at 7.9 days.",
        [
            ("13 days", "duration 13 days", "kent"),
            ("best record", "rank 1 best", "essex"),
            ("7.9", "duration 7.9 days", "essex"),
        ],
    ),
    (
        "Kent Police lost 11,970 working days to sickness, or nine and a half apiece.",
        [("11,970 working days",), ("nine and a half", "duration 9.5 days", "kent")],
    ),
    (
        "Kent's charge rate for burglary dropped by 0.7 points, from 2.05 in 2012/13 to 1.35, police figures show.",
        [
            ("0.7", "change 0.7 percentage_points down", "kent"),
            ("2.05", "percentage 2.05", "kent"),
            ("1.35", "percentage 1.35", "kent"),
        ],
    ),
    (
        "Kent's detection rate for burglary rose from 12.6 to 13.9, police figures show.",
        [("12.6", "percentage 12.6", "kent"), ("13.9", "percentage 13.9", "kent")],
    ),
    (
        "Kent Police detected 16 per cent of burglaries. That is a rise of three points.",
        [("16 per cent", "percentage 16", "kent"), ("three points", "change 3 percentage_points up", "kent")],
    ),
    (
        "Kent Police answered 86.1 per cent of 999 calls within 10 seconds. A year earlier it had been 71.4.",
        [("86.1 per cent", "percentage 86.1", "kent"), ("71.4", "percentage 71.4", "kent")],
    ),
    (
        "Kent officers took 12.6 days off sick on average. In Essex it was 9.8, and in Surrey 7.",
        [
            ("12.6 days", "duration 12.6 days", "kent"),
            ("9.8", "duration 9.8 days", "essex"),
            ("7", "duration 7 days", "surrey"),
        ],
    ),
    (
        "The average response time in Kent was eight minutes; in Essex, nine. Surrey Police said its own was 21.",
        [
            ("eight minutes", "duration 8 minutes", "kent"),
            ("nine", "duration 9 minutes", "essex"),
            ("21", "duration 21 minutes", "surrey"),
        ],
    ),
    (
        "Burglary in Kent ran at 9.7 per 1,000 people, police said. In Essex it was 8.4.",
        [("9.7", "rate 9.7 per_1000", "kent"), ("8.4", "rate 8.4 per_1000", "essex")],
    ),
]
SCORES: list[Row] = [
    (
        "Kent's crime severity score was 20.9, up from 18.5. Surrey had 15.9 and Essex 18.4.",
        [
            ("20.9", "rate 20.9", "kent"),
            ("18.5", "rate 18.5", "kent"),
            ("15.9", "rate 15.9", "surrey"),
            ("18.4", "rate 18.4", "essex"),
        ],
    ),
    ("The crime severity score in Kent was 20.9.", [("20.9", "rate 20.9", "kent")]),
    (
        "The Crime Severity Index weighs offences. Kent scored 20.9, and Essex 18.4.",
        [("20.9", "rate 20.9", "kent"), ("18.4", "rate 18.4", "essex")],
    ),
    (
        "Kent's crime severity score was 20.9. Its officers recorded 212 burglaries, and 14 robberies.",
        [("20.9", "rate 20.9", "kent"), ("212", "count 212", "kent"), ("14", "count 14", "kent")],
    ),
    (
        "Kent's crime severity score was 20.9. Burglary fell to 96.",
        [("20.9", "rate 20.9", "kent"), ("96", "count 96", "kent")],
    ),
    # What a score is comes first, and no figure with it.
    (
        (
            "Each offence is weighed by its sentence: the crime severity score.\n\nIn 2013/14 Kent had 26.1. Surrey was second with "
            "23.2."
        ),
        [("26.1", "rate 26.1", "kent"), ("second", "rank 2 highest", "surrey"), ("23.2", "rate 23.2", "surrey")],
    ),
    (
        "The Crime Severity Index weighs the offences that police record.\n\nIn Kent it stood at 9.3 and in Essex at 8.1.",
        [("9.3", "rate 9.3", "kent"), ("8.1", "rate 8.1", "essex")],
    ),
    (
        "The crime severity score is what police in Kent go by.\n\nA reporter took 14 minutes to walk 2.5 miles.",
        [],
    ),
    (
        "The crime severity score is what police in Kent go by.\n\nSupt Lee Hill, 44, has three children and 2.5 acres.",
        [],
    ),
]
OFTEN: list[Row] = [
    ("Kent Police records 640 robberies a month.", [("640", "rate 640 per_month", "kent")]),
    ("Kent averaged 14 burglaries a day.", [("14", "rate 14 per_day", "kent")]),
    ("Kent's officers drew Tasers about twice a day.", [("twice a day", "rate ~2 per_day", "kent")]),
    # what the sentence opens on
    (
        "Allegations per 1,000 staff at Kent Police went up from 174 to 289 in 2013/14.",
        [("174", "rate 174 per_1000", "kent"), ("289", "rate 289 per_1000", "kent")],
    ),
    (
        "Recorded crimes per 1,000 people in Kent rose by 4 per cent, from 84 to 88.",
        [
            ("4 per cent", "change 4 percent up", "kent"),
            ("84", "rate 84 per_1000", "kent"),
            ("88", "rate 88 per_1000", "kent"),
        ],
    ),
    (
        "Searches per 1,000 people in Kent fell, from 4 to 3, and arrests fell from 402 to 320.",
        [
            ("4", "rate 4 per_1000", "kent"),
            ("3", "rate 3 per_1000", "kent"),
            ("402", "count 402", "kent"),
            ("320", "count 320", "kent"),
        ],
    ),
    # how often, behind what is done
    ("Twenty-one people are reported missing to Kent Police every day.", [("Twenty-one", "rate 21 per_day", "kent")]),
    ("In Kent 14 officers are attacked every day, police figures show.", [("14", "rate 14 per_day", "kent")]),
    ("Three children go missing in Kent every day, police say.", [("Three", "rate 3 per_day", "kent")]),
    (
        "Kent Police said 12 burglaries were committed every week in 2013.",
        [("12 burglaries", "rate 12 per_week", "kent")],
    ),
    (
        "Four burglaries recorded every day in Kent\n\nKent Police recorded 1,460 burglaries in 2013.",
        [("Four burglaries", "rate 4 per_day", "kent"), ("1,460", "count 1460", "kent")],
    ),
    (
        "Four online perverts nicked EVERY week\n\nKent Police arrested 214 people in 2013.",
        [("Four", "rate 4 per_week", "kent"), ("214", "count 214", "kent")],
    ),
    (
        "Kent Police recorded 1,460 rapes in 2013, with four women attacked every day.",
        [("1,460", "count 1460", "kent"), ("four women", "rate 4 per_day", "kent")],
    ),
    ("Kent Police said 12 officers attacked every house in the street.", [("12 officers", "count 12", "kent")]),
    ("Kent Police recorded 14 burglaries reported every Monday in 2013.", [("14", "count 14", "kent")]),
    ("Kent Police said 300 officers are out on the streets every day.", [("300 officers", "count 300", "kent")]),
    ("Kent Police has 3,200 officers, who are sent out every day.", [("3,200 officers", "count 3200", "kent")]),
    (
        "Kent Police recorded 640 robberies, and people are robbed every day.",
        [("640 robberies", "count 640", "kent")],
    ),
    # the other end of what happens a day or a week
    (
        "Missing person reports in Kent have climbed from an average of 14 a day in 2011 to 17.",
        [("14 a day", "rate 14 per_day", "kent"), ("17", "rate 17 per_day", "kent")],
    ),
    (
        "Kent Police takes 602 emergency calls a day, up from 514 in 2012.",
        [("602", "rate 602 per_day", "kent"), ("514", "rate 514 per_day", "kent")],
    ),
    (
        "Kent Police took 602 emergency calls a day in 2013, against 514 in 2012.",
        [("602", "rate 602 per_day", "kent"), ("514", "rate 514 per_day", "kent")],
    ),
    (
        "Emergency calls to Kent Police have gone up to 4,100 a week from 3,800 two years ago.",
        [("4,100", "rate 4100 per_week", "kent"), ("3,800", "rate 3800 per_week", "kent")],
    ),
    # what a rate is taken of, in words, before the figures and behind them
    (
        "Per thousand people Kent has 132 burglaries and Essex 125.",
        [("132", "rate 132 per_1000", "kent"), ("125", "rate 125 per_1000", "essex")],
    ),
    (
        "Kent recorded 48.3 burglaries for every thousand residents.",
        [("48.3", "rate 48.3 per_1000", "kent")],
    ),
    (
        "Kent recorded 7.1 burglaries per 1,000 people. Essex and Surrey had rates of 4.7 and 6.6 respectively.",
        [
            ("7.1", "rate 7.1 per_1000", "kent"),
            ("4.7", "rate 4.7 per_1000", "essex"),
            ("6.6", "rate 6.6 per_1000", "surrey"),
        ],
    ),
    ("Kent recorded several thousand burglaries and 48 robberies.", [("48 robberies", "count 48", "kent")]),
    # a year's number beside what happens a day, and a number of other things
    (
        "Missing person reports in Kent went from 14 a day in 2011 to 6,205 in 2013.",
        [("14 a day", "rate 14 per_day", "kent"), ("6,205", "count 6205", "kent")],
    ),
    (
        "Kent Police makes 12 arrests a day and has 40 dogs, up from 30 in 2012.",
        [("12 arrests", "rate 12 per_day", "kent"), ("40 dogs", "count 40", "kent"), ("30", "count 30", "kent")],
    ),
    # the count of a year is a count
    ("Kent records 24,300 offences a year.", [("24,300", "count 24300", "kent")]),
    ("Kent recorded 24,300 offences a year earlier.", [("24,300", "count 24300", "kent")]),
    ("Kent Police saw 640 robberies in a month.", [("640", "count 640", "kent")]),
]
LEFT_TO_SHARES: list[Row] = [
    # of another year, as of another place
    (
        "Kent solved nine per cent of burglaries. In 2017/18 it was 15.",
        [("nine per cent", "percentage 9", "kent"), ("15", "percentage 15", "kent")],
    ),
    (
        "Nine in every 100 burglaries in Kent were solved. The year before it was 15.",
        [("Nine in every 100", "ratio 9", "kent"), ("15", "percentage 15", "kent")],
    ),
    (
        "Burglaries in Kent rose by nine per cent. In 2017/18 it was 15.",
        [("nine per cent", "change 9 percent up", "kent"), ("15", "count 15", "kent")],
    ),
    (
        "Kent solved 16 burglaries, or four per cent. In 2017/18 it was two.",
        [("16", "count 16", "kent"), ("four per cent", "percentage 4", "kent"), ("two", "count 2", "kent")],
    ),
    (
        "Kent solved nine per cent of burglaries. Last year it was 1,543.",
        [("nine per cent", "percentage 9", "kent"), ("1,543", "count 1543", "kent")],
    ),
    # However much smaller, "it" is a share like the one before.
    (
        "Kent solved 33 per cent of burglaries. In Surrey it was four.",
        [("33 per cent", "percentage 33", "kent"), ("four", "percentage 4", "surrey")],
    ),
    (
        "Kent solved 33pc of burglaries. In Surrey it was four and in Essex three.",
        [
            ("33pc", "percentage 33", "kent"),
            ("four", "percentage 4", "surrey"),
            ("three", "percentage 3", "essex"),
        ],
    ),
    (
        "Kent solved 33 per cent of burglaries. Surrey came bottom with 3.",
        [
            ("33 per cent", "percentage 33", "kent"),
            ("came bottom", "rank 1 lowest", "surrey"),
            ("3", "percentage 3", "surrey"),
        ],
    ),
    (
        "Kent headed the list with 33pc of burglaries solved. Surrey was at the foot of it with three.",
        [
            ("headed the list", "rank 1 highest", "kent"),
            ("33pc", "percentage 33", "kent"),
            ("at the foot of it", "rank 1 lowest", "surrey"),
            ("three", "percentage 3", "surrey"),
        ],
    ),
    (
        "Kent solved 33 per cent of burglaries. Surrey came bottom with three others.",
        [("33 per cent", "percentage 33", "kent"), ("came bottom", "rank 1 lowest", "surrey")],
    ),
    (
        "Kent solved 33 per cent of burglaries. In Surrey there were 212 burglaries.",
        [("33 per cent", "percentage 33", "kent"), ("212 burglaries", "count 212", "surrey")],
    ),
    (
        "Kent's rate of adult rape, ten for every 100,000 people, is low. Yet for children it came to 67, above the average of 59.5.",
        [
            ("ten", "rate 10 per_100000", "kent"),
            ("67", "rate 67 per_100000", "kent"),
            ("59.5", "rate 59.5 per_100000", "england-and-wales"),
        ],
    ),
]
DESCRIBED: list[Row] = [
    ("Cleveland had 74 incidents of disorder per 1,000 people.", [("74 incidents", "rate 74 per_1000", "cleveland")]),
    (
        "There were 74 incidents of anti-social behaviour per 1,000 people in Cleveland.",
        [("74 incidents", "rate 74 per_1000", "cleveland")],
    ),
    ("Kent Police saw 16 assaults on officers per 1,000 staff.", [("16 assaults", "rate 16 per_1000", "kent")]),
    ("Kent Police had 31 incidents recorded per 1,000 people.", [("31 incidents", "rate 31 per_1000", "kent")]),
    ("The Met carried out 34 stop and searches per 1,000 people.", [("34", "rate 34 per_1000", "metropolitan")]),
    (
        "Kent had 112 cases of hate crime per 100,000 people, against 90 reports of hate crime per 100,000 in Essex.",
        [("112 cases", "rate 112 per_100000", "kent"), ("90 reports", "rate 90 per_100000", "essex")],
    ),
    # The other end of so many a week is one of these.
    (
        "Burglaries in Kent fell from 17 a week to three.",
        [("17 a week", "rate 17 per_week", "kent"), ("three", "rate 3 per_week", "kent")],
    ),
    (
        "Burglaries in Kent fell from 17 a day in 2012 to 4,310 in 2013.",
        [("17 a day", "rate 17 per_day", "kent"), ("4,310", "count 4310", "kent")],
    ),
    # What the next clause tells is no matter to a fall that goes on.
    (
        "Burglaries in Kent fell by 58 per cent. In Essex it was 41 per cent, and Surrey reported 1,764, 1,103 fewer than before.",
        [
            ("58 per cent", "change 58 percent down", "kent"),
            ("41 per cent", "change 41 percent down", "essex"),
            ("1,764", "count 1764", "surrey"),
            ("1,103", "change 1103 down", "surrey"),
        ],
    ),
    (
        "Burglaries in Kent fell by 58 per cent. In Essex it was 41 per cent, and in Surrey 30.",
        [
            ("58 per cent", "change 58 percent down", "kent"),
            ("41 per cent", "change 41 percent down", "essex"),
            ("30", "change 30 percent down", "surrey"),
        ],
    ),
    # A number with the share that it is goes on with no rise.
    (
        "Kent Police recorded 5,140 burglaries, up 25% from 4,105. Only 129, or 2.5%, had a judicial outcome, against 3.1% nationally.",
        [
            ("5,140 burglaries", "count 5140", "kent"),
            ("25%", "change 25 percent up", "kent"),
            ("4,105", "count 4105", "kent"),
            ("129", "count 129", "kent"),
            ("2.5%", "percentage 2.5", "kent"),
            ("3.1%", "percentage 3.1", "england-and-wales"),
        ],
    ),
    # What stands before the base is another thing than what is counted.
    (
        "Kent Police recorded 402 burglaries, a rate of 5.2 per 1,000 people.",
        [("402 burglaries", "count 402", "kent"), ("5.2 per 1,000 people", "rate 5.2 per_1000", "kent")],
    ),
    (
        "Kent Police had 6 crimes of violence and 3 incidents of robbery per 1,000 people.",
        [("6 crimes", "count 6", "kent"), ("3 incidents", "rate 3 per_1000", "kent")],
    ),
    (
        "Kent Police recorded 402 crimes in homes with the highest burglary rate per 1,000 people.",
        [("402 crimes", "count 402", "kent"), ("highest burglary rate", "rank 1 highest", "kent")],
    ),
]

KEPT: list[Row] = [
    # Numbers of offences behind a rate, far from it in size or beside a number in thousands.
    (
        "Kent had 63 knife crimes for every 100,000 people.\n\nSurrey saw a small fall, from 350 to 342.",
        [("63", "rate 63 per_100000", "kent"), ("350", "count 350", "surrey"), ("342", "count 342", "surrey")],
    ),
    (
        "Kent had 63 knife crimes for every 100,000 people.\n\nEssex went up by 46, to 1,020; Surrey saw a fall, from 80 to 72.",
        [
            ("63", "rate 63 per_100000", "kent"),
            ("46", "change 46 up", "essex"),
            ("1,020", "count 1020", "essex"),
            ("80", "count 80", "surrey"),
            ("72", "count 72", "surrey"),
        ],
    ),
    (
        "Burglary fell in Kent (down 5.6 per cent, to 640) and Surrey (to 512).",
        [
            ("5.6 per cent", "change 5.6 percent down", "kent"),
            ("640", "count 640", "kent"),
            ("512", "count 512", "surrey"),
        ],
    ),
    (
        "Kent solved 14 per cent of burglaries. In Surrey 24 officers were hurt.",
        [("14 per cent", "percentage 14", "kent"), ("24", "count 24", "surrey")],
    ),
    (
        "Kent solved 14 per cent of burglaries, and 24 of the robberies.",
        [("14 per cent", "percentage 14", "kent"), ("24", "count 24", "kent")],
    ),
    # a noun of its own, or a size that no like figure has
    (
        "The average response time in Kent was eight minutes. In Essex there were 212 officers.",
        [("eight minutes", "duration 8 minutes", "kent"), ("212", "count 212", "essex")],
    ),
    (
        "Kent Police detected 16 per cent of burglaries. In Essex there were 2,310 burglaries.",
        [("16 per cent", "percentage 16", "kent"), ("2,310", "count 2310", "essex")],
    ),
    (
        "Burglaries recorded by Kent Police rose from 640 to 702.",
        [("640", "count 640", "kent"), ("702", "count 702", "kent")],
    ),
    (
        "Kent Police recorded 640 burglaries, and the detection rate fell by two percentage points.",
        [("640", "count 640", "kent"), ("two percentage points", "change 2 percentage_points down", "kent")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LENT + LEFT_TO_SHARES + SCORES + OFTEN + DESCRIBED + KEPT)
def test_units(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


NO_POINTS = [
    "Kent Police were ahead by 14 points at half-time.",
    "A driver in Kent got three points on his licence, police said.",
    "Kent Police set up 12 drop-off points for knives.",
]


@pytest.mark.parametrize("text", NO_POINTS)
def test_points_of_other_kinds(text: str, read: Callable[[str], Analysis]) -> None:
    assert not [claim for claim in read(text).claims if claim.quantity and claim.quantity.unit == "percentage_points"]


def test_days_lost_are_days(read: Callable[[str], Analysis]) -> None:
    texts = {
        "Days lost to stress by Gwent officers went up from 4,810 to 7,215.": ["days", "days"],
        "The number of working days lost through stress in Gwent was 4,100, up from 3,900.": ["days", "days"],
        "Days lost to illness in Gwent rose as officer numbers fell from 3,400 to 3,200.": ["", ""],
        "Gwent officers lost 6,874 days to stress in 2014. In 2012 it was 4,021.": ["days", "days"],
        "Gwent lost 6,874 days to stress in 2014. In Kent it came to 14,021, and the rest came to 2,100.": ["days"] * 3,
        "Gwent lost 6,874 days to stress in 2014. There were 4,021 burglaries.": ["days", "burglaries"],
        "Gwent lost 6,874 days to stress in 2014. In Kent it was 12.": ["days", ""],
    }
    for text, units in texts.items():
        assert [claim.quantity.unit for claim in read(text).claims if claim.quantity] == units
