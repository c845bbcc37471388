"""Changes: how reporters tell a rise or fall, its two ends, and levels that only look like one. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences


def number(words: str) -> str:
    """The figure of a row as it is told: "3 percent", "911"."""
    return "3 percent" if "per cent" in words else "911"


# Both ends printed, in any order: each end a level of its own, the size of the change a third claim where it is printed.
FROM_TO: list[Row] = [
    # The change between two ends, told behind them by no word of change.
    (
        "In Kent robbery went from 501 to 723, that is to say by 44 per cent.",
        [("501", "count 501", "kent"), ("723", "count 723", "kent"), ("44 per cent", "change 44 percent up", "kent")],
    ),
    (
        "Robberies: Kent's total was from 500 to 600, that is 20 per cent.",
        [("500", "count 500", "kent"), ("600", "count 600", "kent"), ("20 per cent", "change 20 percent up", "kent")],
    ),
    (
        "Robberies were from 600 to 480 in Kent, which is a fifth.",
        [("600", "count 600", "kent"), ("480", "count 480", "kent"), ("a fifth", "change 20 percent down", "kent")],
    ),
    (
        "Robberies in Kent fell from 500 to 400, in other words by a fifth.",
        [("500", "count 500", "kent"), ("400", "count 400", "kent"), ("a fifth", "change 20 percent down", "kent")],
    ),
    (
        "Robberies in Kent fell from 500 to 400, that is to say a fifth.",
        [("500", "count 500", "kent"), ("400", "count 400", "kent"), ("a fifth", "change 20 percent down", "kent")],
    ),
    (
        "Kent recorded 500 robberies, that is to say 44 per cent of all in the South East.",
        [("500 robberies", "count 500", "kent"), ("44 per cent", "percentage 44")],
    ),
    # An aside between the number and that they have gone.
    (
        "Gwent Police had 3,302 officers in 2010. So 805 officers, or 21 per cent, have gone.",
        [
            ("3,302 officers", "count 3302", "gwent"),
            ("805 officers", "change 805 down", "gwent"),
            ("21 per cent", "change 21 percent down", "gwent"),
        ],
    ),
    (
        "In Gwent 805 officers, or 21 per cent, have complained.",
        [("805 officers", "count 805", "gwent"), ("21 per cent", "percentage 21", "gwent")],
    ),
    ("Burglaries in Gwent fell by a full quarter.", [("a full quarter", "change 25 percent down", "gwent")]),
    ("Burglaries in Gwent fell by a whopping third.", [("a whopping third", "change 33.33 percent down", "gwent")]),
    ("Kent Police finished a good third in the table of burglaries.", [("third", "rank 3 highest", "kent")]),
    ("Burglaries in Kent fell from 640 to 512.", [("640", "count 640", "kent"), ("512", "count 512", "kent")]),
    (
        "Burglaries in Kent rose to 512 last year from 480 in 2012.",
        [
            ("512", "count 512", "kent", "2013-01-01..2013-12-31"),
            ("480", "count 480", "kent", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "From 480 in 2012, burglaries in Surrey climbed to 512 in 2013.",
        [
            ("480", "count 480", "surrey", "2012-01-01..2012-12-31"),
            ("512", "count 512", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Robberies recorded by Dorset Police dropped 18 per cent, from 150 to 123.",
        [("18 per cent", "change 18 percent down"), ("150", "count 150"), ("123", "count 123")],
    ),
    (
        "Essex Police logged 4,210 burglaries in 2013, up from 3,985 in 2012.",
        [
            ("4,210", "count 4210", "essex", "2013-01-01..2013-12-31"),
            ("3,985", "count 3985", "essex", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "Essex Police logged 4,210 burglaries in 2013, compared with 3,985 the year before.",
        [
            ("4,210", "count 4210", "essex", "2013-01-01..2013-12-31"),
            ("3,985", "count 3985", "essex", "2012-01-01..2012-12-31"),
        ],
    ),
    (
        "Shoplifting in Suffolk was up by 9% to 3,120 offences.",
        [("9%", "change 9 percent up", "suffolk"), ("3,120", "count 3120", "suffolk")],
    ),
    (
        "The number of officers in Gwent has shrunk from 1,437 in March 2010 to 1,250 in March 2014.",
        [
            ("1,437", "count 1437", "gwent", "2010-03-31..2010-03-31"),
            ("1,250", "count 1250", "gwent", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Sussex Police's detection rate slipped from 29 per cent to 26 per cent.",
        [("29 per cent", "percentage 29", "sussex"), ("26 per cent", "percentage 26", "sussex")],
    ),
]
# The size of the change, in per cent or in number, after a verb, a noun, or "up" and "down".
AMOUNTS: list[Row] = [
    # The next in order, each with its own loss in brackets.
    (
        "The Met lost 2,976 officers between 2010 and 2018, followed by Kent (534) and Dorset (220).",
        [
            ("2,976", "change 2976 down", "metropolitan"),
            ("534", "change 534 down", "kent"),
            ("220", "change 220 down", "dorset"),
        ],
    ),
    (
        "Nobody has lost more officers than the Met, down 2,976, with Kent (534) and Dorset (220) behind it.",
        [
            ("Nobody has lost more", "rank 1 highest", "metropolitan"),
            ("2,976", "change 2976 down", "metropolitan"),
            ("534", "change 534 down", "kent"),
            ("220", "change 220 down", "dorset"),
        ],
    ),
    (
        "The Met lost 2,976 officers between 2010 and 2018. Kent (534) and Dorset (220) came next.",
        [
            ("2,976", "change 2976 down", "metropolitan"),
            ("534", "change 534 down", "kent"),
            ("220", "change 220 down", "dorset"),
            ("came next", "rank 2 highest"),
        ],
    ),
    # What others have, and have not lost.
    (
        "Kent lost 534 officers between 2010 and 2018, while Essex (3,052) and Surrey (2,037) kept theirs.",
        [("534", "change 534 down", "kent"), ("3,052", "count 3052", "essex"), ("2,037", "count 2037", "surrey")],
    ),
    (
        "Kent recorded 2,534 burglaries in 2018, up by 534, followed by Essex (2,300) and Surrey (2,200).",
        [
            ("2,534", "count 2534", "kent"),
            ("534", "change 534 up", "kent"),
            ("2,300", "count 2300", "essex"),
            ("2,200", "count 2200", "surrey"),
        ],
    ),
    (
        "Kent recorded 2,534 burglaries in 2018, up by 534. Essex (300) and Surrey (200) came next.",
        [
            ("2,534", "count 2534", "kent"),
            ("534", "change 534 up", "kent"),
            ("300", "count 300", "essex"),
            ("200", "count 200", "surrey"),
            ("came next", "rank 2 highest"),
        ],
    ),
    (
        "Kent lost 534 officers between 2010 and 2018. Essex (3,052) and Surrey (2,037) came next.",
        [
            ("534", "change 534 down", "kent"),
            ("3,052", "count 3052", "essex"),
            ("2,037", "count 2037", "surrey"),
            ("came next", "rank 2 highest"),
        ],
    ),
    # more than the year before, and not as many besides
    (
        "Kent Police cautioned 412 people in 2013/14 and 12 more were charged than a year earlier.",
        [("412 people", "count 412", "kent"), ("12", "change 12 up", "kent")],
    ),
    (
        "Kent Police recorded 412 robberies in 2013/14 and 11 more burglaries than the year before.",
        [("412 robberies", "count 412", "kent"), ("11", "change 11 up", "kent")],
    ),
    (
        "Kent Police recorded 412 robberies in 2013. In 2014 Kent recorded 12 more.",
        [("412 robberies", "count 412", "kent"), ("12", "change 12 up", "kent")],
    ),
    (
        "Kent Police has lost 26.4 per cent of its officers. Durham, at 24.5 per cent, was next.",
        [
            ("26.4 per cent", "change 26.4 percent down", "kent"),
            ("24.5 per cent", "change 24.5 percent down", "durham"),
            ("was next", "rank 2 highest", "durham"),
        ],
    ),
    ("Kent Police has parted with 460 officers.", [("460 officers", "change 460 down", "kent")]),
    ("Kent Police has parted company with its chief, who has 24 officers.", [("24 officers", "count 24", "kent")]),
    # The change once more, behind its two ends or in the next sentence; a share of something else is none.
    *(
        (
            f"Robberies in Kent rose from 498 to 672{told}",
            [("498", "count 498", "kent"), ("672", "count 672", "kent"), (words, f"change {value} percent up", "kent")],
        )
        for told, words, value in (
            (", which is a third.", "a third", "33.33"),
            (", or 35 per cent.", "35 per cent", "35"),
            (", he will be sorry to hear, or 35 per cent.", "35 per cent", "35"),
            (". That is 35 per cent.", "35 per cent", "35"),
            (". That's 35 per cent.", "35 per cent", "35"),
            (". It is almost 35 per cent.", "35 per cent", "<35"),
        )
    ),
    (
        "Robberies in Kent went from 672 to 498, which is 26 per cent fewer.",
        [("672", "count 672", "kent"), ("498", "count 498", "kent"), ("26 per cent", "change 26 percent down", "kent")],
    ),
    (
        "Robberies in Kent rose from 498 to 672. That is 12 per cent of all crime.",
        [("498", "count 498", "kent"), ("672", "count 672", "kent"), ("12 per cent", "percentage 12", "kent")],
    ),
    (
        "Robberies in Kent rose from 498 to 672 and 12 per cent were solved.",
        [("498", "count 498", "kent"), ("672", "count 672", "kent"), ("12 per cent", "percentage 12", "kent")],
    ),
    (
        "Kent Police recorded 672 robberies. That is 12 per cent.",
        [("672 robberies", "count 672", "kent"), ("12 per cent", "percentage 12", "kent")],
    ),
    # In brackets before the noun, behind a dash, in a word before the noun.
    (
        "Kent (27 per cent) and Surrey (22 per cent) both suffered a leap in burglary.",
        [("27 per cent", "change 27 percent up", "kent"), ("22 per cent", "change 22 percent up", "surrey")],
    ),
    (
        "Kent (27 per cent) and Surrey (22 per cent) solved burglaries.",
        [("27 per cent", "percentage 27", "kent"), ("22 per cent", "percentage 22", "surrey")],
    ),
    (
        "Burglary in Kent and Surrey continued to fall - 5.8 per cent and 4.9 per cent respectively.",
        [("5.8 per cent", "change 5.8 percent down", "kent"), ("4.9 per cent", "change 4.9 percent down", "surrey")],
    ),
    ("There was a 7% local increase in burglary in Kent.", [("7%", "change 7 percent up", "kent")]),
    # By colon, by name, by what is left.
    (
        "Kent saw the steepest rise in burglary: 51 per cent.",
        [("steepest rise", "rank 1 highest"), ("51 per cent", "change 51 percent up")],
    ),
    (
        "Burglary in Kent is one per cent down on the year before, while Surrey managed nine per cent.",
        [("one per cent", "change 1 percent down", "kent"), ("nine per cent", "change 9 percent down", "surrey")],
    ),
    (
        "Kent solved one per cent of burglaries, while Surrey managed nine per cent.",
        [("one per cent", "percentage 1", "kent"), ("nine per cent", "percentage 9", "surrey")],
    ),
    (
        "Kent Police had 3,936 officers in 2010, so that almost a third have vanished.",
        [("3,936 officers", "count 3936"), ("a third", "change <33.33 percent down")],
    ),
    (
        "Three in every four PCSOs at Kent Police have gone since 2010.",
        [("Three in every four", "change 75 percent down")],
    ),
    (
        "One in ten PCSO posts has been cut at Kent Police since 2010.",
        [("One in ten", "change 10 percent down")],
    ),
    (
        "Kent Police had 175 PCSOs in March 2010 and 43 in March 2014 - in other words 132 have been lost.",
        [("175 PCSOs", "count 175"), ("43", "count 43"), ("132", "change 132 down")],
    ),
    # Who loses something has not gone.
    (
        "One in four officers at Kent Police have lost a colleague since 2010.",
        [("One in four", "ratio 25")],
    ),
    ("One in four officers at Kent Police has been assaulted since 2010.", [("One in four", "ratio 25")]),
    # Above or below a figure of then, and not of another place or a target.
    (
        "Kent Police had 1,840 officers in March 2014, 22 per cent below the 2,351 of 2010.",
        [("1,840 officers", "count 1840"), ("22 per cent", "change 22 percent down"), ("2,351", "count 2351")],
    ),
    (
        "Robberies in Kent stood at 1,840 in 2013, 22 per cent above the 1,508 recorded in 2010.",
        [("1,840", "count 1840"), ("22 per cent", "change 22 percent up"), ("1,508", "count 1508")],
    ),
    (
        "Kent Police spent £5.0m on overtime in 2013/14, 22 per cent above the £4.1m paid in 2011/12.",
        [("£5.0m", "money 5000000"), ("22 per cent", "change 22 percent up"), ("£4.1m", "money 4100000")],
    ),
    (
        "Kent recorded 1,840 robberies in 2013, 22 per cent above the 1,508 in Surrey in 2013.",
        [("1,840 robberies", "count 1840"), ("22 per cent", "comparison 22 percent"), ("1,508", "count 1508")],
    ),
    (
        "Kent had 248 PCSOs in March 2014, just one short of the total a year earlier.",
        [("248 PCSOs", "count 248"), ("one", "change 1 down")],
    ),
    # A sum and its noun of change; "by" goes with the verb before it.
    ("Kent's police precept faces a £24 rise.", [("£24", "change 24 up")]),
    ("Kent Police faces a £15 police tax cut, its budget shows.", [("£15", "change 15 down")]),
    ("Kent Police faces cuts to its budget of £15m.", [("£15m", "money 15000000")]),
    (
        "The police precept in Kent is to rise. In Band A, where most of the houses fall, it will go up by £16.",
        [("£16", "change 16 up")],
    ),
    # What is lost in a list, and how many times fewer.
    (
        "Kent Police has lost 450 officers, 50 PCSOs and 120 staff.",
        [("450 officers", "change 450 down"), ("50 PCSOs", "change 50 down"), ("120 staff", "change 120 down")],
    ),
    (
        "Kent Police has lost 450 officers and has 50 PCSOs.",
        [("450 officers", "change 450 down"), ("50 PCSOs", "count 50")],
    ),
    (
        "Kent Police lost 450 officers, leaving 3,050 officers.",
        [("450 officers", "change 450 down"), ("3,050 officers", "count 3050")],
    ),
    ("Kent Police fired Tasers 66 fewer times.", [("66 fewer times", "change 66 down")]),
    ("Kent Police fired Tasers 66 times.", [("66 times", "count 66")]),
    # A size that only the ends before it tell.
    (
        "Rapes in Kent increased from 273 to 374, 36.9 per cent, while robberies went from 45 to 58 or 28.8 per cent.",
        [
            ("273", "count 273", "kent"),
            ("374", "count 374", "kent"),
            ("36.9 per cent", "change 36.9 percent up", "kent"),
            ("45", "count 45", "kent"),
            ("58", "count 58", "kent"),
            ("28.8 per cent", "change 28.8 percent up", "kent"),
        ],
    ),
    (
        "Vehicle crime in Kent went from 290 to 227 - 21.7 per cent - in a year.",
        [("290", "count 290"), ("227", "count 227"), ("21.7 per cent", "change 21.7 percent down")],
    ),
    (
        "Rapes in Kent went from 273 to 374, 36.9 per cent of the total.",
        [("273", "count 273"), ("374", "count 374"), ("36.9 per cent", "percentage 36.9")],
    ),
    (
        "The share of burglaries solved in Kent rose from 5 to 9 or 10 per cent.",
        [("5", "percentage 5"), ("9 or 10 per cent", "percentage 9..10")],
    ),
    (
        "Kent Police officer numbers are down, 11 to 1,193, and in Surrey they are up, 12 to 2,010.",
        [
            ("11", "change 11 down", "kent"),
            ("1,193", "count 1193", "kent"),
            ("12", "change 12 up", "surrey"),
            ("2,010", "count 2010", "surrey"),
        ],
    ),
    (
        "Murder in Kent is down, a 50 per cent fall as 64 were recorded in 2012.",
        [("50 per cent", "change 50 percent down"), ("64", "count 64")],
    ),
    (
        "Thefts fell by more than a third in Kent, but by only a tenth in Essex.",
        [("more than a third", "change >33.33 percent down", "kent"), ("tenth", "change 10 percent down", "essex")],
    ),
    (
        "Knife crime is up 8 per cent nationally and 22 in Kent.",
        [("8 per cent", "change 8 percent up"), ("22", "change 22 percent up", "kent")],
    ),
    (
        "Knife crime is up 8 per cent nationally, and 22 offences were recorded in Kent.",
        [("8 per cent", "change 8 percent up"), ("22", "count 22", "kent")],
    ),
    (
        "Rapes recorded by Norfolk Police were up 6.1%, or by 57.",
        [("6.1%", "change 6.1 percent up", "norfolk"), ("57", "change 57 up", "norfolk")],
    ),
    (
        "Burglary in Kent fell by 12 per cent, or by 640.",
        [("12 per cent", "change 12 percent down", "kent"), ("640", "change 640 down", "kent")],
    ),
    (
        "Burglary rose by 12 per cent in Kent, seven in Surrey and three in Dorset.",
        [
            ("12 per cent", "change 12 percent up", "kent"),
            ("seven", "change 7 percent up", "surrey"),
            ("three", "change 3 percent up", "dorset"),
        ],
    ),
    (
        "Burglary rose by 12 per cent in Kent, with seven burglaries in Surrey.",
        [("12 per cent", "change 12 percent up", "kent"), ("seven", "count 7")],
    ),
    ("Burglary in Kent rose by 12 per cent.", [("12 per cent", "change 12 percent up", "kent")]),
    ("Burglary in Kent is up 12 per cent on the previous year.", [("12 per cent", "change 12 percent up", "kent")]),
    ("Kent Police recorded a 12 per cent rise in burglary.", [("12 per cent", "change 12 percent up", "kent")]),
    ("There was an increase of 12% in burglaries in Kent.", [("12%", "change 12 percent up", "kent")]),
    ("Burglaries in Kent dropped 7pc.", [("7pc", "change 7 percent down", "kent")]),
    ("Robberies in Essex were down by almost a fifth.", [("fifth", "change <20 percent down", "essex")]),
    ("Kent Police recorded a rise of 409 in burglaries.", [("409", "change 409 up", "kent")]),
    ("Burglaries in Durham fell by 212.", [("212", "change 212 down", "durham")]),
    ("Cheshire Police recorded 212 fewer burglaries.", [("212", "change 212 down", "cheshire")]),
    ("Wiltshire Police now has 57 fewer officers than in 2010.", [("57", "change 57 down", "wiltshire")]),
    ("Norfolk Police recorded an extra 130 sexual offences.", [("130", "change 130 up", "norfolk")]),
    ("Knife crime in Humberside soared by more than 40 per cent.", [("40 per cent", "change >40 percent up")]),
    ("Violent crime in Surrey went up 3.4 per cent.", [("3.4 per cent", "change 3.4 percent up", "surrey")]),
    ("Shoplifting in Lincolnshire has risen 15 percent.", [("15 percent", "change 15 percent up", "lincolnshire")]),
    ("Cumbria Police has lost 140 officers since 2010.", [("140", "change 140 down", "cumbria")]),
    (
        "A reduction of eight per cent in vehicle crime was seen in Dorset.",
        [("eight per cent", "change 8 percent down")],
    ),
    (
        "Car crime in Bedfordshire was six per cent lower than a year earlier.",
        [("six per cent", "change 6 percent down", "bedfordshire")],
    ),
    (
        "Burglary and robbery in Kent fell by nine and six per cent respectively.",
        [("nine", "change 9 percent down", "kent"), ("six per cent", "change 6 percent down", "kent")],
    ),
    (
        "Robbery in Surrey fell four per cent, while burglary rose two per cent.",
        [("four per cent", "change 4 percent down", "surrey"), ("two per cent", "change 2 percent up", "surrey")],
    ),
]
# The change as a multiple: "doubled" is 2 times up, "halved" 50 per cent down.
MULTIPLES: list[Row] = [
    (
        "West Mercia Police cleared up 11 per cent of thefts, half of what it managed in 2012.",
        [("11 per cent", "percentage 11", "west-mercia"), ("half", "change 50 percent down", "west-mercia")],
    ),
    ("Kent Police has seen knife crime nearly treble since 2010.", [("nearly treble", "change <3 times up", "kent")]),
    (
        "Surrey saw its robbery figures more than double over five years.",
        [("more than double", "change >2 times up", "surrey")],
    ),
    ("Knife crime in Essex has doubled since 2011.", [("doubled", "change 2 times up", "essex")]),
    ("Knife crime in Essex more than doubled.", [("doubled", "change >2 times up", "essex")]),
    ("Robberies in Dorset have halved in four years.", [("halved", "change 50 percent down", "dorset")]),
    ("Burglaries in Gwent almost halved.", [("halved", "change <50 percent down", "gwent")]),
    ("Reports of rape in Surrey tripled.", [("tripled", "change 3 times up", "surrey")]),
    ("Reports of rape to Surrey Police have nearly trebled.", [("trebled", "change <3 times up", "surrey")]),
    (
        "Rape numbers trebled in Surrey, from 24 to 72.",
        [("trebled", "change 3 times up", "surrey"), ("24", "count 24", "surrey"), ("72", "count 72", "surrey")],
    ),
    (
        "The number doubled in Surrey to 72 rapes.",
        [("doubled", "change 2 times up", "surrey"), ("72 rapes", "count 72")],
    ),
    (
        "In Surrey rape numbers quadrupled, from 24 to 96.",
        [("quadrupled", "change 4 times up", "surrey"), ("24", "count 24"), ("96", "count 96")],
    ),
    (
        "Burglary is down in Surrey: the figure halved from 72 to 36.",
        [("halved", "change 50 percent down", "surrey"), ("72", "count 72"), ("36", "count 36")],
    ),
    ("As figure 3 shows, Surrey Police recorded 72 rapes.", [("72 rapes", "count 72", "surrey")]),
    # One after another in an order of rises.
    (
        "Essex saw the largest rise in burglaries, 33%, followed by Kent with 24%, Surrey with 23% and Sussex with 20%.",
        [
            ("largest rise", "rank 1 highest", "essex"),
            ("33%", "change 33 percent up", "essex"),
            ("24%", "change 24 percent up", "kent"),
            ("23%", "change 23 percent up", "surrey"),
            ("20%", "change 20 percent up", "sussex"),
        ],
    ),
    (
        "Burglary fell most in Essex, by 33 per cent, ahead of Kent with 24 per cent.",
        [
            ("most", "rank 1 highest", "essex"),
            ("33 per cent", "change 33 percent down", "essex"),
            ("24 per cent", "change 24 percent down", "kent"),
        ],
    ),
    (
        "Essex solved 33 per cent of burglaries, followed by Kent with 24 per cent.",
        [("33 per cent", "percentage 33", "essex"), ("24 per cent", "percentage 24", "kent")],
    ),
    # What came out of a whole is told before it, and is no later end of it.
    (
        "Surrey Police recorded 900 rapes in 2014. In 2013 there were 166, from 2,566 reports.",
        [
            ("900 rapes", "count 900", "surrey", "2014-01-01..2014-12-31"),
            ("166", "count 166", "surrey", "2013-01-01..2013-12-31"),
            ("2,566 reports", "count 2566", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Surrey Police recorded 900 rapes in 2014, from 810 the year before.",
        [
            ("900 rapes", "count 900", "surrey", "2014-01-01..2014-12-31"),
            ("810", "count 810", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "In 2014 Surrey Police recorded 900, from 810 rapes.",
        [
            ("900", "count 900", "surrey", "2014-01-01..2014-12-31"),
            ("810 rapes", "count 810", "surrey", "2013-01-01..2013-12-31"),
        ],
    ),
    ("Hate crime in Cumbria quadrupled last year.", [("quadrupled", "change 4 times up", "cumbria")]),
    ("There was a five-fold rise in hate crime in Durham.", [("five-fold", "change 5 times up", "durham")]),
    ("Hate crime in Durham has increased fivefold.", [("fivefold", "change 5 times up", "durham")]),
    ("Kent Police has seen a doubling of knife crime.", [("doubling", "change 2 times up", "kent")]),
    (
        "Robberies in Dorset halved from 240 to 121.",
        [("halved", "change 50 percent down"), ("240", "count 240"), ("121", "count 121")],
    ),
    (
        "Sexual offences in Norfolk doubled to 1,240.",
        [("doubled", "change 2 times up", "norfolk"), ("1,240", "count 1240", "norfolk")],
    ),
    (
        "Three times as many rapes were recorded in Suffolk in 2013 as in 2008.",
        [("Three times", "change 3 times up", "suffolk")],
    ),
]
# Percentage points are points, per cent is printed as it stands.
POINTS: list[Row] = [
    (
        "Gwent detected 28 per cent of burglaries, which is 1.5 points below the level of 1997.",
        [("28 per cent", "percentage 28", "gwent"), ("1.5 points", "change 1.5 percentage_points down", "gwent")],
    ),
    (
        "In Gwent the charge rate was 28 per cent, two points above its 2001 level.",
        [("28 per cent", "percentage 28", "gwent"), ("two points", "change 2 percentage_points up", "gwent")],
    ),
    (
        "In Gwent the charge rate was 28 per cent, three percentage points below what it was in 2001.",
        [
            ("28 per cent", "percentage 28", "gwent"),
            ("three percentage points", "change 3 percentage_points down", "gwent"),
        ],
    ),
    (
        "In Gwent the charge rate was 28 per cent, four points higher than in 2012.",
        [("28 per cent", "percentage 28", "gwent"), ("four points", "change 4 percentage_points up", "gwent")],
    ),
    (
        "In Gwent the charge rate was 28 per cent, three points below the average.",
        [("28 per cent", "percentage 28", "gwent"), ("three points", "comparison 3 percentage_points", "gwent")],
    ),
    (
        "In Gwent the charge rate was 28 per cent, three points below the average for 2012.",
        [("28 per cent", "percentage 28", "gwent"), ("three points", "comparison 3 percentage_points", "gwent")],
    ),
    (
        "In Gwent the charge rate was 28 per cent, five points above the level in Kent in 2012.",
        [("28 per cent", "percentage 28", "gwent"), ("five points", "comparison 5 percentage_points")],
    ),
    (
        "Gwent Police's detection rate is nine points below its level of 2012.",
        [("nine points", "change 9 percentage_points down", "gwent")],
    ),
    (
        "Gwent's detection rate is two points above that of a year earlier.",
        [("two points", "change 2 percentage_points up", "gwent")],
    ),
    (
        "Dorset's detection rate was a percentage point higher than in 2012.",
        [("percentage point", "change 1 percentage_points up", "dorset")],
    ),
    (
        "Kent's detection rate for burglary, at 14 per cent, is eight percentage points worse than in 2012.",
        [
            ("14 per cent", "percentage 14", "kent"),
            ("eight percentage points", "change 8 percentage_points down", "kent"),
        ],
    ),
    (
        "Kent Police's detection rate fell by three percentage points.",
        [("three percentage points", "change 3 percentage_points down", "kent")],
    ),
    (
        "The charge rate for burglary in Essex rose two percentage points to 11 per cent.",
        [("two percentage points", "change 2 percentage_points up"), ("11 per cent", "percentage 11")],
    ),
    (
        "The charge rate for burglary in Essex rose two points to 11 per cent.",
        [("two points", "change 2 percentage_points up"), ("11 per cent", "percentage 11")],
    ),
    (
        "Burglary detections in Sussex were down 4.5 percentage points.",
        [("4.5 percentage points", "change 4.5 percentage_points down", "sussex")],
    ),
    (
        "The proportion of rapes in Surrey ending in a charge fell from 14 per cent to nine, a drop of five points.",
        [
            ("14 per cent", "percentage 14"),
            ("nine", "percentage 9"),
            ("five points", "change 5 percentage_points down"),
        ],
    ),
    (
        "Cleveland Police's detection rate improved by 1.2 percentage points on the previous year.",
        [("1.2 percentage points", "change 1.2 percentage_points up", "cleveland")],
    ),
    (
        "Police in Gwent saw their detection rate fall by two percentage points.",
        [("two percentage points", "change 2 percentage_points down", "gwent")],
    ),
    (
        "Gwent Police's detection rate, 19 per cent, is down two percentage points on 2012.",
        [
            ("19 per cent", "percentage 19", "gwent"),
            ("two percentage points", "change 2 percentage_points down", "gwent"),
        ],
    ),
    (
        "At 24 per cent, Dorset Police's detection rate was one percentage point higher than in 2012.",
        [
            ("24 per cent", "percentage 24", "dorset"),
            ("one percentage point", "change 1 percentage_points up", "dorset"),
        ],
    ),
    (
        "Police figures for Essex show a drop of 1.5 percentage points in the charge rate.",
        [("1.5 percentage points", "change 1.5 percentage_points down", "essex")],
    ),
]
# A change with its time: it is dated by its later side.
TIMES: list[Row] = [
    (
        "Burglary in Kent rose five per cent in 2013.",
        [("five per cent", "change 5 percent up", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Burglary in Kent rose five per cent in the year to March 2014.",
        [("five per cent", "change 5 percent up", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Burglary in Kent rose five per cent between 2011/12 and 2013/14.",
        [("five per cent", "change 5 percent up", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Burglary in Kent was five per cent higher in 2013/14 than in 2012/13.",
        [("five per cent", "change 5 percent up", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "Compared with 2012/13, burglary in Kent was down five per cent in 2013/14.",
        [("five per cent", "change 5 percent down", "kent", "2013-04-01..2014-03-31")],
    ),
    (
        "In the three months to June 2014 burglary in Kent fell by five per cent.",
        [("five per cent", "change 5 percent down", "kent", "2014-04-01..2014-06-30")],
    ),
    (
        "Burglaries in Kent last year totalled 8,310, a five per cent fall on 2012.",
        [
            ("8,310", "count 8310", "kent", "2013-01-01..2013-12-31"),
            ("five per cent", "change 5 percent down", "kent", "2013-01-01..2013-12-31"),
        ],
    ),
    (
        "Between March 2010 and March 2014 Kent Police shed 600 officers.",
        [("600", "change 600 down", "kent", "2014-03-31..2014-03-31")],
    ),
]
# A level said to be the first rise, or no change at all: the figure that stands is a level.
NO_CHANGE: list[Row] = [
    ("Burglaries in Kent stayed the same at 640.", [("640", "count 640", "kent")]),
    ("There was no change in the number of burglaries in Kent, at 640.", [("640", "count 640", "kent")]),
    ("The number of officers in Gwent was unchanged at 1,250.", [("1,250", "count 1250", "gwent")]),
    ("Robberies in Cumbria were flat at 42.", [("42", "count 42", "cumbria")]),
    ("The number of robberies in Cumbria, 42, was the same as in 2012.", [("42", "count 42", "cumbria")]),
    ("Durham's rate did not move from 9.8 rapes per 100,000 people.", [("9.8", "rate 9.8 per_100000", "durham")]),
    ("The police detection rate in Sussex remained at 26 per cent.", [("26 per cent", "percentage 26", "sussex")]),
    ("Essex Police's detection rate held steady at 26 per cent.", [("26 per cent", "percentage 26", "essex")]),
    ("Police in Norfolk recorded 64 robberies, exactly as many as the year before.", [("64", "count 64", "norfolk")]),
    ("Surrey Police recorded 212 robberies in both 2012 and 2013.", [("212", "count 212", "surrey")]),
]
# Levels and shares that stand near a word of change and are none.
LEVELS: list[Row] = [
    # as many besides
    (
        "Kent Police charged 34 people with rape in 2013/14, and 12 more were cautioned.",
        [("34 people", "count 34", "kent"), ("12", "count 12", "kent")],
    ),
    (
        "Kent Police sacked six officers in 2013/14 and 11 more resigned before their hearings, two fewer than in 2012/13.",
        [("six", "count 6", "kent"), ("11", "count 11", "kent"), ("two", "change 2 down", "kent")],
    ),
    (
        "Kent Police found 12 knives in the bins and 30 more were handed in at its stations.",
        [("30", "count 30", "kent")],
    ),
    ("Thefts in Kent passed 8,000 for the first time.", [("8,000", "count >8000", "kent")]),
    ("Burglaries in Kent topped 8,000 in 2013.", [("8,000", "count >8000", "kent")]),
    ("Robberies in Kent broke through 1,000.", [("1,000", "count >1000", "kent")]),
    ("Kent Police passed 40 burglaries to Surrey.", [("40", "count 40")]),
    (
        "That is two per cent down on the 36,575 robberies of 2012, Kent Police said.",
        [("two per cent", "change 2 percent down", "kent"), ("36,575", "count 36575", "kent")],
    ),
    ("Knife crime in Kent was up on the 244 offences of 2012.", [("244", "count 244", "kent")]),
    (
        "Burglary fell, and 12 per cent of burglaries in Kent were detected.",
        [("12 per cent", "percentage 12", "kent")],
    ),
    ("Burglaries in Kent ranged from 12 in Ashford to 88 in Thanet.", [("12", "count 12"), ("88", "count 88")]),
    (
        "Robbery accounts for five per cent of recorded crime in Surrey, which is falling.",
        [("five per cent", "percentage 5", "surrey")],
    ),
    ("The rise in Essex left it with 1,420 robberies in 2013.", [("1,420", "count 1420", "essex")]),
    ("Despite the cut, Gwent Police has 1,250 officers.", [("1,250", "count 1250", "gwent")]),
    (
        "Kent Police recorded 212 more serious sexual offences cases as crimes: 640 in all.",
        [("212", "change 212 up"), ("640", "count 640")],
    ),
    (
        "Kent Police recorded 640 burglaries. The force welcomed the fall.",
        [("640", "count 640", "kent")],
    ),
    (
        "Thefts recorded by Kent Police dropped below 8,000 in 2013.",
        [("8,000", "count <8000", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Kent Police, whose budget has been cut, solved 14 per cent of burglaries.",
        [("14 per cent", "percentage 14", "kent")],
    ),
    ("Rising crime has left Essex Police with 94,000 offences on its books.", [("94,000", "count 94000", "essex")]),
]
# The size told of a noun of change, and a number and a share of one change side by side.
SIZES: list[Row] = [
    # One change in two units lends the per cent to the next place.
    (
        "Car crime in Kent fell by 14 per cent, or 221 offences, to 1,358. In Essex it was 11 per cent.",
        [
            ("14 per cent", "change 14 percent down"),
            ("221 offences", "change 221 down"),
            ("1,358", "count 1358"),
            ("11 per cent", "change 11 percent down"),
        ],
    ),
    (
        "Car crime in Kent fell by 221 offences. In Essex 11 per cent of burglaries were solved.",
        [("221 offences", "change 221 down"), ("11 per cent", "percentage 11")],
    ),
    ("Burglars broke into 620 fewer homes in Kent, police say.", [("620 fewer homes", "change 620 down")]),
    ("Burglars broke into 620 more homes in Kent than in 2012, police say.", [("620 more homes", "change 620 up")]),
    ("Burglars broke into 620 homes in Kent, police say.", [("620 homes", "count 620")]),
    # "Let down", and what goes on while it is down.
    ("Burglary victims in Kent let down as nine in 10 cases are closed.", [("nine in 10", "ratio 90")]),
    (
        "Kent Police is letting victims down as 12 per cent of burglaries are solved.",
        [("12 per cent", "percentage 12")],
    ),
    ("Burglary in Kent down as 64 officers join police.", [("64 officers", "count 64")]),
    ("Burglary in Kent was down 12 per cent.", [("12 per cent", "change 12 percent down")]),
    ("Burglary in Kent was down by as much as 12 per cent.", [("as much as 12 per cent", "change <=12 percent down")]),
    ("Kent Police put up the precept by £24.", [("£24", "change 24 up")]),
    (
        "The fall in robbery over the last 12 months in Kent was 6.6 per cent.",
        [("6.6 per cent", "change 6.6 percent down")],
    ),
    ("The rise in recorded crime up to September in Kent is 11 per cent.", [("11 per cent", "change 11 percent up")]),
    (
        "Robbery is down seven per cent in Kent and a survey put the fall at four per cent.",
        [("seven per cent", "change 7 percent down"), ("four per cent", "change 4 percent down")],
    ),
    ("The drop in the number of officers in Kent stands at 300.", [("300", "change 300 down")]),
    (
        "Recorded crime in Kent fell by 2.5 per cent, or 130,000 offences, in 2018.",
        [("2.5 per cent", "change 2.5 percent down"), ("130,000 offences", "change 130000 down")],
    ),
    (
        "Recorded crime in Kent fell by 2.5 per cent – or 130,000 offences – to 5.2 million in 2018.",
        [
            ("2.5 per cent", "change 2.5 percent down"),
            ("130,000 offences", "change 130000 down"),
            ("5.2 million", "count 5200000"),
        ],
    ),
    (
        "Recorded crime in Kent was down by 1,128 offences - 8.6% - on the same period last year.",
        [("1,128 offences", "change 1128 down"), ("8.6%", "change 8.6 percent down")],
    ),
    (
        "House burglaries in Kent are down by 409 (33.1%), other burglaries by 342 (23.5%).",
        [
            ("409", "change 409 down"),
            ("33.1%", "change 33.1 percent down"),
            ("342", "change 342 down"),
            ("23.5%", "change 23.5 percent down"),
        ],
    ),
    (
        "House burglaries in Kent are down 33.1 per cent (409), other burglaries 23.5 per cent (342).",
        [
            ("33.1 per cent", "change 33.1 percent down"),
            ("409", "change 409 down"),
            ("23.5 per cent", "change 23.5 percent down"),
            ("342", "change 342 down"),
        ],
    ),
    (
        "Searches in Kent were cut almost in half in a year, to 4,568.",
        [("half", "change 50 percent down"), ("4,568", "count 4568")],
    ),
    ("Crime fell by 11 per cent over three years in Kent.", [("11 per cent", "change 11 percent down")]),
    ("Crime fell by 11 per cent over the period in Kent.", [("11 per cent", "change 11 percent down")]),
    (
        "Police in Kent recorded eight per cent fewer crimes over the year, while in Essex the fall was four per cent.",
        [("eight per cent", "change 8 percent down"), ("four per cent", "change 4 percent down")],
    ),
    (
        "Between June 2017 and June 2018 there were 15 per cent less burglaries and 54 robberies across Kent.",
        [("15 per cent", "change 15 percent down"), ("54", "count 54")],
    ),
    (
        "Figures show a 25% rise in burglaries in Kent (14,491) while robberies rose by 14% to 8,256.",
        [
            ("25%", "change 25 percent up"),
            ("14,491", "count 14491"),
            ("14%", "change 14 percent up"),
            ("8,256", "count 8256"),
        ],
    ),
    # Look-alikes.
    ("There were 15 per cent fewer burglaries in Kent than in Essex.", [("15 per cent", "comparison 15 percent")]),
    (
        "The rise in burglary in parts of Kent where the rate is 12 per 1,000 worries police.",
        [("12 per 1,000", "rate 12 per_1000")],
    ),
    ("The reduction in the detection rate in Kent was to 12 per cent.", [("12 per cent", "percentage 12")]),
    (
        "Kent Police said the rise in burglaries that it recorded was 12 per cent.",
        [("12 per cent", "percentage 12")],
    ),
    ("Robbery fell in Kent, and the number of cases was 12.", [("12", "count 12")]),
    ("Officers in Kent racked up 365,000 hours of overtime.", [("365,000 hours", "count 365000")]),
    ("Officers in Kent clocked up 36,500 hours of overtime.", [("36,500 hours", "count 36500")]),
    (
        "Kent Police recorded eight per cent fewer crimes per head than Essex.",
        [("eight per cent", "comparison 8 percent")],
    ),
]
# No statistic of policing although something rises and falls.
NONE: list[str] = [
    "House prices in Kent rose by 12 per cent, an estate agent said.",
    "The temperature in Durham fell from 12 to four degrees.",
    "Fuel is up 3p a litre in Essex.",
    "He fell from a ladder of 12 rungs in Kent.",
    "The club's gates rose to 1,200 after the win at Lincoln City.",
    "Rail fares will go up by 2.5 per cent in January.",
    "The surgery's list has grown by 300 patients since 2010.",
    "She dropped 14 places in the marathon in Surrey.",
    "Wages in the county rose 1.2 per cent last year.",
]
# The size of the change that a superlative names, set apart from it by a mark.
SET_APART: list[Row] = [
    (
        "North Yorkshire saw the steepest climb in hate crime, 42 per cent.",
        [("steepest climb", "rank 1 highest"), ("42", "change 42 percent up")],
    ),
    (
        "The sharpest increase in hate crime was in North Yorkshire: 42 per cent.",
        [("sharpest increase", "rank 1 highest"), ("42", "change 42 percent up")],
    ),
    (
        "North Yorkshire recorded the sharpest increase in hate crime – 42 per cent.",
        [("sharpest increase", "rank 1 highest"), ("42", "change 42 percent up")],
    ),
    (
        "North Yorkshire had the biggest rise in hate crime of the four forces in 2018/19, 42 per cent.",
        [("biggest rise", "rank 1 highest"), ("42", "change 42 percent up")],
    ),
    (
        "Kent had the biggest drop in burglaries of all, 12 per cent, and Essex the next.",
        [("biggest drop", "rank 1 highest"), ("12", "change 12 percent down")],
    ),
    (
        "North Yorkshire saw the steepest climb in hate crime, 42 per cent of it racist.",
        [("steepest climb", "rank 1 highest"), ("42", "percentage 42")],
    ),
    # The second of two ends of a list leaves the noun to the first.
    (
        "Surrey saw the smallest rise in crime, 2 per cent, and Sussex the biggest, 9 per cent.",
        [
            ("smallest rise", "rank 1 lowest"),
            ("2 per cent", "change 2 percent up"),
            ("biggest", "rank 1 highest"),
            ("9", "change 9 percent up"),
        ],
    ),
    (
        "Gwent saw the biggest fall in burglary, at 12 per cent, and Dyfed-Powys the smallest, at 3 per cent.",
        [
            ("biggest fall", "rank 1 highest"),
            ("12", "change 12 percent down"),
            ("smallest", "rank 1 lowest"),
            ("3", "change 3 percent down"),
        ],
    ),
    (
        "Gwent saw the biggest rise in crime, 12 per cent, and its detection rate was the lowest, at 3 per cent.",
        [
            ("biggest rise", "rank 1 highest"),
            ("12", "change 12 percent up"),
            ("lowest", "rank 1 lowest"),
            ("3", "percentage 3"),
        ],
    ),
    (
        "Gwent had the highest detection rate, 12 per cent, and Surrey the lowest, 3 per cent.",
        [
            ("highest detection", "rank 1 highest"),
            ("12", "percentage 12"),
            ("lowest", "rank 1 lowest"),
            ("3", "percentage 3"),
        ],
    ),
    (
        "Kent had the biggest rise in burglary, and 42 per cent of its cases were charged.",
        [("biggest rise", "rank 1 highest"), ("42", "percentage 42")],
    ),
    (
        "The largest share of hate crimes in Kent, 42 per cent, was racist.",
        [("largest share", "rank 1 highest"), ("42", "percentage 42")],
    ),
]

# A number and its per cent before one word of change; a number told once more as a per cent lends the next figure no per cent.
IN_TWO: list[Row] = [
    *(
        (
            f"Kent Police logged 28,983 offences in 2013, against 29,894 in 2012. {told}",
            [
                ("28,983", "count 28983"),
                ("29,894", "count 29894"),
                (first, f"change {number(first)} down"),
                (second, f"change {number(second)} down"),
            ],
        )
        for told, first, second in (
            ("That is three per cent, or 911 crimes, fewer.", "three per cent", "911 crimes"),
            ("That is 911, or three per cent, fewer than the year before.", "911", "three per cent"),
            ("That was 911 offences, or 3.0 per cent, lower.", "911 offences", "3.0 per cent"),
            ("That is 911 crimes (three per cent) fewer.", "911 crimes", "three per cent"),
            ("There were 911 (or three per cent) fewer offences.", "911", "three per cent"),
            ("It is three per cent or 911 offences fewer than the year before.", "three per cent", "911 offences"),
        )
    ),
    (
        "Kent Police has 3,200 officers, or 12 per cent fewer than in 2010.",
        [("3,200 officers", "count 3200"), ("12 per cent", "change 12 percent down")],
    ),
    (
        "Kent Police recorded 911 burglaries, or three per cent, less than half of the share of a year ago.",
        [("911 burglaries", "count 911"), ("three per cent", "percentage 3"), ("less than half", "percentage <50")],
    ),
    (
        "Burglaries in Kent came down by 28, or almost 12 per cent, but robberies rose by six.",
        [("28", "change 28 down"), ("12 per cent", "change <12 percent down"), ("six", "change 6 up")],
    ),
    (
        "Burglaries in Kent fell by 28 (12 per cent) and robberies by six, to 41.",
        [
            ("28", "change 28 down"),
            ("12 per cent", "change 12 percent down"),
            ("six", "change 6 down"),
            ("41", "count 41"),
        ],
    ),
    (
        "Burglaries in Kent fell by 12 per cent and robberies by six.",
        [("12 per cent", "change 12 percent down"), ("six", "change 6 percent down")],
    ),
    (
        "Burglaries in Kent fell by 300, or 12 per cent, thefts by nine per cent and robberies by six.",
        [
            ("300", "change 300 down"),
            ("12 per cent", "change 12 percent down"),
            ("nine per cent", "change 9 percent down"),
            ("six", "change 6 percent down"),
        ],
    ),
]

# How one change compares with another, told beside it.
SET_BESIDE: list[Row] = [
    (
        "Kent had a jump in burglary. Only Surrey saw a sharper increase than Kent's 26.7 per cent; nationally it was eight.",
        [
            ("Only Surrey saw a sharper", "rank 2 highest", "kent"),
            ("26.7 per cent", "change 26.7 percent up", "kent"),
            ("eight", "change 8 percent up", "england-and-wales"),
        ],
    ),
    (
        "No force had a steeper fall in burglary than Kent's 14 per cent.",
        [("No force had a steeper", "rank 1 highest"), ("14 per cent", "change 14 percent down")],
    ),
    (
        "The rise in burglary in Kent, she said, was higher than the nine per cent in Essex.",
        [("nine per cent", "change 9 percent up", "essex")],
    ),
    (
        "Kent has lost the biggest share of its specials, 76 per cent. Essex lost the most, 12 per cent, and is down to 88 specials.",
        [
            ("biggest share", "rank 1 highest", "kent"),
            ("76 per cent", "change 76 percent down", "kent"),
            ("most", "rank 1 highest", "essex"),
            ("12 per cent", "change 12 percent down", "essex"),
            ("88 specials", "count 88", "essex"),
        ],
    ),
    (
        "The rise in burglary in Kent is above the nine per cent in Essex.",
        [("nine per cent", "change 9 percent up", "essex")],
    ),
    (
        "That rise in burglary compares with nine per cent in Essex.",
        [("nine per cent", "change 9 percent up", "essex")],
    ),
    (
        "The rise in burglary in Kent was higher than the nine per cent in Essex.",
        [("nine per cent", "change 9 percent up", "essex")],
    ),
    ("Burglary in Kent fell as well, though at a gentler 5.2 per cent.", [("5.2 per cent", "change 5.2 percent down")]),
    ("Burglary in Kent climbed too, if at a slower four per cent.", [("four per cent", "change 4 percent up")]),
    ("Burglary in Kent was also up, albeit by a smaller 4 per cent.", [("4 per cent", "change 4 percent up")]),
    (
        "In Kent the rise in burglary was smaller, four per cent, to 3,621.",
        [("four per cent", "change 4 percent up"), ("3,621", "count 3621")],
    ),
    ("In Kent the drop in burglary was less marked, nine per cent.", [("nine per cent", "change 9 percent down")]),
    (
        "Burglary in Kent rose by 12 per cent, while in Essex it was seven.",
        [("12 per cent", "change 12 percent up", "kent"), ("seven", "change 7 percent up", "essex")],
    ),
    # Levels, and what victims say.
    ("In Kent the rise in burglary was less than its 12 per cent detection rate.", [("12 per cent", "percentage 12")]),
    ("For burglary Essex had a higher charge rate than Kent's 12 per cent.", [("12 per cent", "percentage 12")]),
    (
        "Burglary in Kent fell, but the force solved it at a lower 5 per cent.",
        [("5 per cent", "percentage 5")],
    ),
    (
        "The fall in burglary in Kent was welcome, four per cent of victims said.",
        [("four per cent", "percentage 4")],
    ),
    (
        "In Kent burglary rose at a higher rate than in Essex, where 12 per cent of burglaries are solved.",
        [("12 per cent", "percentage 12", "essex")],
    ),
    # What a crime cost its victims is no fall; what a budget lost is one.
    ("Fraud in Kent cost victims dear. The average loss was £8,200 in 2013.", [("£8,200", "money 8200", "kent")]),
    ("Kent Police recorded losses of £6.1m from fraud in 2013.", [("£6.1m", "money 6100000", "kent")]),
    ("Losses to fraud in Kent came to £1.2m in 2013, police figures show.", [("£1.2m", "money 1200000", "kent")]),
    ("Kent Police lost £12m of its funding in 2013.", [("£12m", "change 12000000 down", "kent")]),
    ("Kent Police calls a loss of £2m in funding in 2013 a blow.", [("£2m", "change 2000000 down", "kent")]),
]

# A part of a rise is not its size.
PARTLY = [
    ("Most of the rise in burglary in Kent, 250, came in Medway.", [("250", "count 250")]),
    ("Of the rise in burglary in Kent, 250 came in Medway.", [("250", "count 250")]),
    ("The rise in burglary in Kent, 250, came in Medway.", [("250", "change 250 up")]),
    ("Part of the rise of 422 in burglary in Kent was due to Medway.", [("422", "change 422 up")]),
]

# What is better fewer gets better by a fall, and so does the share that was left unsolved.
IMPROVED = [
    (
        "Kent closed 82 per cent of burglaries without a suspect, down from 84 per cent: an improvement of two percentage points.",
        [
            ("82 per cent", "percentage 82"),
            ("84 per cent", "percentage 84"),
            ("two percentage points", "change 2 percentage_points down"),
        ],
    ),
    (
        "Kent solved 14 per cent of burglaries, up from 12 per cent: an improvement of two percentage points.",
        [
            ("14 per cent", "percentage 14"),
            ("12 per cent", "percentage 12"),
            ("two percentage points", "change 2 percentage_points up"),
        ],
    ),
    (
        "Kent Police reached grade one calls in time on 84 per cent of occasions, then 76: eight percentage points worse.",
        [
            ("84 per cent", "percentage 84"),
            ("76", "percentage 76"),
            ("eight percentage points", "change 8 percentage_points down"),
        ],
    ),
    (
        "Yet by the time the tables were drawn up just 26 rapes in Kent had ended with a charge.",
        [("just 26 rapes", "count 26")],
    ),
    (
        "Inspectors found that Kent Police records 84 per cent of crimes. It fails to record more than 19,200 a year.",
        [("84 per cent", "percentage 84"), ("more than 19,200 a year", "count >19200")],
    ),
]

# A change counted, and put in per cent of what there was; not a share of something else.
EQUATED = [
    (
        "Burglary fell in Kent: the reduction of 2,728 equates to 11.9 per cent.",
        [("2,728", "change 2728 down"), ("11.9 per cent", "change 11.9 percent down")],
    ),
    (
        "Kent recorded 2,728 fewer burglaries, which is equivalent to 11.9 per cent.",
        [("2,728 fewer burglaries", "change 2728 down"), ("11.9 per cent", "change 11.9 percent down")],
    ),
    (
        "The drop of 2,728 burglaries in Kent amounts to 11.9 per cent.",
        [("2,728 burglaries", "change 2728 down"), ("11.9 per cent", "change 11.9 percent down")],
    ),
    (
        "There were 290 more burglaries in Kent, representing eight per cent.",
        [("290 more burglaries", "change 290 up"), ("eight per cent", "change 8 percent up")],
    ),
    (
        "In Kent there were 290 fewer burglaries than in 2017, which works out at eight per cent.",
        [("290 fewer burglaries", "change 290 down"), ("eight per cent", "change 8 percent down")],
    ),
    (
        "Kent recorded 290 more burglaries, representing 12 per cent of all crime.",
        [("290 more burglaries", "change 290 up"), ("12 per cent", "percentage 12")],
    ),
    (
        "Kent recorded 2,728 fewer burglaries, and shoplifting represented 12 per cent of thefts.",
        [("2,728 fewer burglaries", "change 2728 down"), ("12 per cent", "percentage 12")],
    ),
    (
        "Burglary fell by eight per cent in Kent and robbery, which hit a peak in 2017, by 11.",
        [("eight per cent", "change 8 percent down"), ("11", "change 11 percent down")],
    ),
]

TABLES = (
    EQUATED
    + IN_TWO
    + SET_APART
    + SET_BESIDE
    + FROM_TO
    + AMOUNTS
    + MULTIPLES
    + POINTS
    + TIMES
    + NO_CHANGE
    + LEVELS
    + SIZES
)
# What went, what was added, what is left of the old number, and what a number is of what it was.
GONE: list[Row] = [
    # So many lost, of those that there were: the loss and where it started; not a share.
    ("Kent Police has lost 231 of its 3,189 officers.", [("231", "change 231 down"), ("3,189 officers", "count 3189")]),
    (
        "Kent had 3,800 officers in 2010. Essex has parted with 982 of its 4,560.",
        [("3,800 officers", "count 3800"), ("982", "change 982 down"), ("4,560", "count 4560")],
    ),
    (
        "Kent Police shed 120 of its 1,900 officers, or six per cent.",
        [("120", "change 120 down"), ("1,900 officers", "count 1900"), ("six per cent", "change 6 percent down")],
    ),
    ("Kent Police has given up 210 of its 1,450 PCSOs.", [("210", "change 210 down"), ("1,450 PCSOs", "count 1450")]),
    (
        "Kent's force will lose 300 of its 3,000 officers.",
        [("300", "change 300 down"), ("3,000 officers", "count 3000")],
    ),
    ("Kent Police brought charges in 33 of its 1,694 cases.", [("33 of its 1,694 cases", "ratio 1.95")]),
    ("Kent Police said 385 of its 1,742 officers were women.", [("385 of its 1,742 officers", "ratio 22.1")]),
    ("Kent Police lost track of 33 of its 1,694 cases.", [("33 of its 1,694 cases", "ratio 1.95")]),
    (
        "Kent Police loses 500 officers as 500 officers go",
        [("500 officers", "change 500 down"), ("500 officers", "change 500 down")],
    ),
    ("Kent Police braced as 120 jobs go", [("120 jobs", "change 120 down")]),
    ("Kent Police: 40 PCSOs to go", [("40 PCSOs", "change 40 down")]),
    ("1,200 officers go in Kent Police shake-up", [("1,200 officers", "change 1200 down")]),
    (
        "Kent had 1,205 officers. Of these, 87 went in the first year alone.",
        [("1,205 officers", "count 1205"), ("87", "change 87 down")],
    ),
    (
        "Kent had 1,205 officers. Another 40 went last year.",
        [("1,205 officers", "count 1205"), ("40", "change 40 down")],
    ),
    (
        "More than a quarter of the police officers that Kent had eight years ago are gone.",
        [("More than a quarter", "change >25 percent down")],
    ),
    (
        "Nearly a third of the constables that it once had are gone, Kent Police said.",
        [("Nearly a third", "change <33.33 percent down")],
    ),
    ("Kent had 195 PCSOs in 2013, and 15 were added last year.", [("195 PCSOs", "count 195"), ("15", "change 15 up")]),
    (
        "Kent had 195 PCSOs in 2013, and 15 posts have been added.",
        [("195 PCSOs", "count 195"), ("15 posts", "change 15 up")],
    ),
    # Look-alikes: no loss and no gain.
    (
        "Kent had 1,205 officers. Of the 87 arrested 12 went to court.",
        [("1,205 officers", "count 1205"), ("87", "count 87"), ("12", "count 12")],
    ),
    ("In Kent 12 per cent of adult rapes went that way.", [("12 per cent", "percentage 12")]),
    ("In Kent 40 per cent of burglaries went the same way.", [("40 per cent", "percentage 40")]),
    ("In Kent a quarter of rape victims who lost a phone were charged for it.", [("a quarter", "percentage 25")]),
    ("In Kent a charge of robbery was added in 2013.", []),
    # A share told once more, as one in so many.
    (
        "Kent lost 171 of its officers. The loss comes to 14.2 per cent, or one officer in seven.",
        [
            ("171", "change 171 down"),
            ("14.2 per cent", "change 14.2 percent down"),
            ("one officer in seven", "change 14.29 percent down"),
        ],
    ),
    (
        "Burglaries in Kent fell by 12 per cent, or about one in eight.",
        [("12 per cent", "change 12 percent down"), ("one in eight", "change ~12.5 percent down")],
    ),
    (
        "Officer numbers in Kent fell by 20 per cent - or one in five.",
        [("20 per cent", "change 20 percent down"), ("one in five", "change 20 percent down")],
    ),
    (
        "Burglaries in Kent fell by 12 per cent, or one in eight of all crimes.",
        [("12 per cent", "change 12 percent down"), ("one in eight", "ratio 12.5")],
    ),
    (
        "Burglaries in Kent fell by a fifth, and one in five led to a charge.",
        [("a fifth", "change 20 percent down"), ("one in five", "ratio 20")],
    ),
    # What it was at another time; not what it is elsewhere.
    (
        "Rapes in Kent are two and a half times what they were in 2010, says Kent Police.",
        [("two and a half times", "change 2.5 times up")],
    ),
    (
        "The number of rapes in Kent is three times what it was in 2010, according to Kent Police.",
        [("three times", "change 3 times up")],
    ),
    (
        "Officer numbers in Kent are nearly half what they were, says Kent Police.",
        [("nearly half", "change >50 percent down")],
    ),
    (
        "Kent Police has half what it had in 2010, 1,200 officers.",
        [("half", "change 50 percent down"), ("1,200 officers", "count 1200")],
    ),
    (
        "Robberies in Kent are double what they were a decade ago, figures from Essex Police show.",
        [("double", "change 2 times up")],
    ),
    ("The burglary rate in Kent was half what it was in Essex.", [("half", "comparison 50 percent")]),
    ("The burglary rate in Kent is twice what it is in Essex.", [("twice", "comparison 2 times")]),
    # The rise that another is a multiple of.
    (
        "Burglary in Kent rose by 12 per cent, double the 6 per cent recorded nationally.",
        [
            ("12 per cent", "change 12 percent up"),
            ("double", "comparison 2 times"),
            ("6 per cent", "change 6 percent up"),
        ],
    ),
    (
        "Robberies fell by 9 per cent in Kent, three times the 3 per cent seen across England and Wales.",
        [
            ("9 per cent", "change 9 percent down"),
            ("three times", "comparison 3 times"),
            ("3 per cent", "change 3 percent down"),
        ],
    ),
    (
        "That is a rise in rape of 18.6 per cent, more than twice the 8 per cent seen in Essex, Kent Police said.",
        [
            ("18.6 per cent", "change 18.6 percent up"),
            ("more than twice", "comparison >2 times"),
            ("8 per cent", "change 8 percent up"),
        ],
    ),
    (
        "Arson in Kent rose 12 per cent, three times the national figure of 4 per cent.",
        [
            ("12 per cent", "change 12 percent up"),
            ("three times", "comparison 3 times"),
            ("4 per cent", "change 4 percent up"),
        ],
    ),
    (
        "Kent Police solved 12 per cent of burglaries, twice the 6 per cent solved nationally.",
        [("12 per cent", "percentage 12"), ("twice", "comparison 2 times"), ("6 per cent", "percentage 6")],
    ),
    (
        "Rapes in Kent rose by 12 per cent, and six per cent were charged.",
        [("12 per cent", "change 12 percent up"), ("six per cent", "percentage 6")],
    ),
]

# Changes told in passing: gone in brackets or by a date, by the clause behind, by the line above, beside a place's own.
PASSING: list[Row] = [
    (
        "Kent Police said that some 500 officer posts (or 3 per cent) had vanished by 2012.",
        [("500 officer posts", "change ~500 down"), ("3 per cent", "change 3 percent down")],
    ),
    (
        "Kent Police has 500 officers (or 3 per cent of the total) in Dover.",
        [("500 officers", "count 500"), ("3 per cent", "percentage 3")],
    ),
    ("Kent Police tells of 75 officers lost by March 2019.", [("75 officers", "change 75 down")]),
    ("Kent Police had 75 officers lost in thought in March 2019.", [("75 officers", "count 75")]),
    (
        "The biggest number of officers to go was in Kent. The number to go there was 323.",
        [("biggest number", "rank 1 highest"), ("323", "change 323 down")],
    ),
    ("The number of burglaries in Kent was 323.", [("323", "count 323")]),
    (
        "Kent had more crime, but less than the 6 per cent by which it went up across Wales.",
        [("6 per cent", "change 6 percent up", "wales")],
    ),
    (
        "Burglary in Kent outdid the nine per cent by which the figure fell in Essex.",
        [("nine per cent", "change 9 percent down", "essex")],
    ),
    (
        "Kent recorded 640 burglaries. Now look at what went up. Robberies: 16 per cent. Thefts: a quarter.",
        [
            ("640 burglaries", "count 640"),
            ("16 per cent", "change 16 percent up"),
            ("a quarter", "change 25 percent up"),
        ],
    ),
    (
        "Kent recorded 640 burglaries. See what has fallen: Robberies: 16 per cent.",
        [("640 burglaries", "count 640"), ("16 per cent", "percentage 16")],
    ),
    (
        "Kent recorded 640 burglaries. Crime went up.\n\nCharged: 16 per cent.",
        [("640 burglaries", "count 640"), ("16 per cent", "percentage 16")],
    ),
    (
        "Burglary in Kent was down eight per cent, as was Essex; in Surrey it was two per cent.",
        [("eight per cent", "change 8 percent down", "kent"), ("two per cent", "change 2 percent down", "surrey")],
    ),
    (
        "The 62 per cent drop in burglary in Kent is the biggest in the country, ahead of Surrey's 30.",
        [
            ("62 per cent", "change 62 percent down", "kent"),
            ("biggest", "rank 1 highest", "kent"),
            ("30", "change 30 percent down", "surrey"),
        ],
    ),
    (
        "Kent's 62 burglaries are the most in the country, ahead of Surrey's 30.",
        [("62", "count 62", "kent"), ("most", "rank 1 highest", "kent"), ("30", "count 30", "surrey")],
    ),
    (
        "Burglary in Kent was down 23 per cent, the fifth biggest fall in the country, against 15 per cent in Essex.",
        [
            ("23 per cent", "change 23 percent down", "kent"),
            ("fifth biggest fall", "rank 5 highest", "kent"),
            ("15 per cent", "change 15 percent down", "essex"),
        ],
    ),
    (
        "Of burglaries in Kent 23 per cent were solved, the fifth biggest share, against 15 per cent in Essex.",
        [
            ("23 per cent", "percentage 23", "kent"),
            ("fifth biggest share", "rank 5 highest", "kent"),
            ("15 per cent", "percentage 15", "essex"),
        ],
    ),
    (
        "Kent solved 40 per cent of burglaries and Essex 37 per cent. The figure for all forces was 17.",
        [("40 per cent", "percentage 40"), ("37 per cent", "percentage 37"), ("17", "percentage 17")],
    ),
    ("In Kent the thin blue line is a tenth thinner.", [("a tenth", "change 10 percent down")]),
]

TABLES = (
    PASSING + IN_TWO + SET_APART + FROM_TO + AMOUNTS + MULTIPLES + POINTS + TIMES + NO_CHANGE + LEVELS + SIZES + GONE
)


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_changes(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize("text", NONE)
def test_no_statistic(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []
