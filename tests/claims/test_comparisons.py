"""Comparisons: gaps and multiples between two subjects; two levels side by side, and changes over time, are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# A multiple or a part of another subject's figure.
MULTIPLES: list[Row] = [
    # The number next door is no whole of which a share is told; what lies in a place, and a place's own, is.
    (
        "Gwent recorded 300 robberies last year, which is about a third of the number over the border in Avon and Somerset.",
        [("300", "count 300", "gwent"), ("about a third", "comparison ~33.33 percent", "gwent")],
    ),
    (
        "Gwent recorded 300 robberies last year. That is half the total recorded by Kent, which had 600.",
        [("300", "count 300", "gwent"), ("half", "comparison 50 percent", "gwent"), ("600", "count 600", "kent")],
    ),
    (
        "Gwent recorded 300 robberies last year, a tenth of the tally in neighbouring South Wales.",
        [("300", "count 300", "gwent"), ("a tenth", "comparison 10 percent", "gwent")],
    ),
    (
        "Dover recorded 300 robberies last year, a third of the number in Kent.",
        [("300", "count 300", "dover"), ("a third", "percentage 33.33")],
    ),
    (
        "Kent police caught 300 robbers last year, a third of the number in Kent.",
        [("300", "count 300", "kent"), ("a third", "percentage 33.33")],
    ),
    (
        "Gwent recorded 300 robberies last year, a twelfth of the total in Wales.",
        [("300", "count 300", "gwent"), ("a twelfth", "percentage 8.33")],
    ),
    (
        "Twice as many rapes recorded in Kent as in Surrey\n\nKent Police recorded 663 rapes in 2013, Surrey Police 331.",
        [("Twice", "comparison 2 times", "kent"), ("663", "count 663", "kent"), ("331", "count 331", "surrey")],
    ),
    (
        "Three times as many women as men attacked\n\nKent Police recorded 663 rapes in 2013.",
        [("Three times", "comparison 3 times", "kent"), ("663", "count 663", "kent")],
    ),
    (
        "Kent's rate, 168 robberies per 100,000 people, is twice the national average of 82 and seven times that of Devon and Cornwall.",
        [
            ("168", "rate 168 per_100000", "kent"),
            ("twice", "comparison 2 times", "kent"),
            ("82", "rate 82 per_100000", "england-and-wales"),
            ("seven times", "comparison 7 times", "kent"),
        ],
    ),
    (
        "Sussex had 2.4 robberies per 1,000 people. Bottom is Wiltshire with 0.2, a twelfth of the Sussex rate.",
        [
            ("2.4", "rate 2.4 per_1000", "sussex"),
            ("Bottom", "rank 1 lowest", "wiltshire"),
            ("0.2", "rate 0.2 per_1000", "wiltshire"),
            ("a twelfth", "comparison 8.33 percent", "wiltshire"),
        ],
    ),
    # Bare gaps to an average or another force; not so many places apart, nor what is above anything else.
    (
        (
            "The burglary rate in Kent last year was 12 per 1,000, three above the national average "
            "and five higher than next-door Surrey's seven."
        ),
        [
            ("12 per 1,000", "rate 12 per_1000", "kent"),
            ("three", "comparison 3", "kent"),
            ("five", "comparison 5", "kent"),
            ("seven", "rate 7 per_1000", "surrey"),
        ],
    ),
    (
        "Kent recorded 1,200 robberies last year, 340 above the average for England and Wales.",
        [("1,200", "count 1200", "kent"), ("340", "comparison 340", "kent")],
    ),
    (
        "Kent is ranked 12th of 43 forces for robbery, one place above Essex and five below Sussex.",
        [("12th of 43", "rank 12 highest", "kent")],
    ),
    ("Kent climbed three places up the table for robbery.", []),
    ("Kent had 12 stabbings last year, three above the limit.", [("12", "count 12", "kent")]),
    # Who is compared, and not of what a share is told.
    (
        "The Met had 34,341 robberies, four in ten of the 85,736 in England and Wales and almost four times as many as Kent.",
        [
            ("34,341", "count 34341", "metropolitan"),
            ("four in ten", "ratio 40", "metropolitan"),
            ("85,736", "count 85736", "england-and-wales"),
            ("almost four times", "comparison <4 times", "metropolitan"),
        ],
    ),
    # What another place has, told by its name alone, or with "total", "rate".
    (
        "Wiltshire had 60 burglaries per 1,000 homes last year. West Yorkshire had 128, more than double Wiltshire's.",
        [
            ("60", "rate 60 per_1000", "wiltshire"),
            ("128", "rate 128 per_1000", "west-yorkshire"),
            ("more than double", "comparison >2 times", "west-yorkshire"),
        ],
    ),
    (
        "Kent recorded 60 burglaries last year. Essex had 180, three times Kent's total.",
        [("60", "count 60", "kent"), ("180", "count 180", "essex"), ("three times", "comparison 3 times", "essex")],
    ),
    (
        "Kent recorded 60 burglaries last year. Gwent had 28, less than half of Kent's.",
        [
            ("60", "count 60", "kent"),
            ("28", "count 28", "gwent"),
            ("less than half", "comparison <50 percent", "gwent"),
        ],
    ),
    # More than another has, and no number of more.
    (
        "Kent recorded 60 burglaries last year. Essex had 128, more than Kent's.",
        [("60", "count 60", "kent"), ("128", "count 128", "essex")],
    ),
    (
        "Essex recorded 128 burglaries last year, 14 more than Kent's 114.",
        [("128", "count 128", "essex"), ("14", "comparison 14"), ("114", "count 114", "kent")],
    ),
    # Other things that it owns.
    ("Kent recorded 60 burglaries last year. It will double Kent's budget.", [("60", "count 60", "kent")]),
    ("Kent recorded 60 burglaries last year. Officers visited three times Kent's shops.", [("60", "count 60", "kent")]),
    (
        "Burglaries in Surrey fell to 300 last year, and a third of Kent's were in Dover.",
        [("300", "count 300", "surrey"), ("a third", "percentage 33.33", "kent")],
    ),
    # The figure of another place, by name or number, and one in which somebody lives.
    (
        "Kent had a burglary rate of 28.2 per 1,000 last year, less than half the national figure of 59.5.",
        [
            ("28.2", "rate 28.2 per_1000", "kent"),
            ("less than half", "comparison <50 percent", "kent"),
            ("59.5", "rate 59.5 per_1000", "england-and-wales"),
        ],
    ),
    (
        "Kent's burglary rate was 28.2 per 1,000 last year, less than half of the 59.5 seen nationally.",
        [
            ("28.2", "rate 28.2 per_1000", "kent"),
            ("less than half", "comparison <50 percent", "kent"),
            ("59.5", "rate 59.5 per_1000", "england-and-wales"),
        ],
    ),
    (
        "Kent solved 6 per cent of burglaries last year. That is half the figure for England and Wales, 12 per cent.",
        [
            ("6 per cent", "percentage 6", "kent"),
            ("half", "comparison 50 percent"),
            ("12 per cent", "percentage 12", "england-and-wales"),
        ],
    ),
    (
        "Kent solved 6 per cent of burglaries last year, a quarter of the 24 per cent achieved in Surrey.",
        [
            ("6 per cent", "percentage 6", "kent"),
            ("a quarter", "comparison 25 percent", "kent"),
            ("24 per cent", "percentage 24", "surrey"),
        ],
    ),
    (
        "Kent solved 6 per cent of burglaries last year, a third of the 18 per cent average.",
        [
            ("6 per cent", "percentage 6", "kent"),
            ("a third", "comparison 33.33 percent", "kent"),
            ("18 per cent", "percentage 18", "england-and-wales"),
        ],
    ),
    (
        "Kent solved 600 burglaries last year, and half of the 59 reported in Dover.",
        [("600", "count 600", "kent"), ("half", "percentage 50"), ("59", "count 59", "dover")],
    ),
    (
        "Kent recorded 59 burglaries last year, half the figure of 2010.",
        [("59", "count 59", "kent"), ("half", "change 50 percent down", "kent")],
    ),
    (
        "Burglaries in Kent are twice as common as in Essex and three times as common as in Surrey.",
        [("twice", "comparison 2 times", "kent"), ("three times", "comparison 3 times", "kent")],
    ),
    (
        (
            "A burglary in Kent is twice as likely to be solved as one in Essex, "
            "and five times less likely to be written off than one in Surrey."
        ),
        [("twice", "comparison 2 times", "kent"), ("five times", "comparison 5 times", "kent")],
    ),
    (
        (
            "Kent had the most robberies. No other force comes near: the rate is more than twice that of Surrey, in second place with 246 "
            "robberies, and three times the average for England and Wales."
        ),
        [
            ("most robberies", "rank 1 highest", "kent"),
            ("No other force comes near", "rank 1 highest", "kent"),
            ("more than twice", "comparison >2 times", "kent"),
            ("second place", "rank 2 highest", "surrey"),
            ("246 robberies", "count 246", "surrey"),
            ("three times", "comparison 3 times", "kent"),
        ],
    ),
    (
        "Kent has the highest burglary rate. It is twice that of Surrey and three times that of Sussex.",
        [
            ("highest", "rank 1 highest", "kent"),
            ("twice", "comparison 2 times", "kent"),
            ("three times", "comparison 3 times", "kent"),
        ],
    ),
    (
        "Police say that you were three times more likely to be burgled in Kent last year than in Surrey.",
        [("three times", "comparison 3 times", "kent")],
    ),
    (
        "Black people in Kent were three times more likely to be searched than white people last year.",
        [("three times", "comparison 3 times", "kent")],
    ),
    (
        "Black people in Kent were 3.1 times as likely to be searched as white people, down from 4.1 times in 2012.",
        [("3.1 times", "comparison 3.1 times", "kent"), ("4.1 times", "comparison 4.1 times", "kent")],
    ),
    # The same, at another time.
    (
        "Police say you are three times more likely to be burgled in Kent than in 2012.",
        [("three times", "change 3 times up", "kent")],
    ),
    (
        "Burglars in Kent are now twice as likely to be caught as they were five years ago.",
        [("twice", "change 2 times up", "kent")],
    ),
    (
        "Kent Police searched 946 people three times in 2012.",
        [("946", "count 946", "kent"), ("three times", "count 3", "kent")],
    ),
    ("Burglary in Cleveland is twice the national rate.", [("twice", "comparison 2 times", "cleveland")]),
    ("The burglary rate in Kent is double that of Surrey.", [("double", "comparison 2 times", "kent")]),
    ("Robbery is three times as common in Essex as in Norfolk.", [("three times", "comparison 3 times", "essex")]),
    (
        "Durham's rate of rape is less than half the England and Wales average.",
        [("half", "comparison <50 percent", "durham")],
    ),
    (
        "Knife crime in the Met area runs at four times the rate of Kent.",
        [("four times", "comparison 4 times", "metropolitan")],
    ),
    ("Gwent recorded almost twice as many rapes as Dyfed-Powys.", [("twice", "comparison <2 times", "gwent")]),
    (
        "The rate of robbery in Norfolk is a third of the national average.",
        [("third", "comparison 33.33 percent", "norfolk")],
    ),
    (
        "Recorded crime in Cleveland is one and a half times the average for England.",
        [("one and a half times", "comparison 1.5 times", "cleveland")],
    ),
    (
        "Police say that you are five times more likely to be burgled in Cleveland than in Cumbria.",
        [("five times", "comparison 5 times", "cleveland")],
    ),
]
# A gap.
GAPS: list[Row] = [
    (
        "The burglary rate in Kent is 12 per cent above the national average.",
        [("12 per cent", "comparison 12 percent", "kent")],
    ),
    (
        "The burglary rate in Kent is 12 per cent higher than in Surrey.",
        [("12 per cent", "comparison 12 percent", "kent")],
    ),
    (
        "Crime in Suffolk is a quarter lower than the national average.",
        [("quarter", "comparison 25 percent", "suffolk")],
    ),
    (
        "Detection rates for burglary in Dorset are four percentage points better than those in Devon and Cornwall.",
        [("four percentage points", "comparison 4 percentage_points", "dorset")],
    ),
    (
        "The robbery rate in Essex is 15 per cent below that of Kent.",
        [("15 per cent", "comparison 15 percent", "essex")],
    ),
    (
        "Sussex Police's charge rate is two percentage points above Surrey's.",
        [("two percentage points", "comparison 2 percentage_points", "sussex")],
    ),
    (
        "Gwent Police's detection rate of 19 per cent is nine points below the national average.",
        [("19 per cent", "percentage 19", "gwent"), ("nine points", "comparison 9 percentage_points", "gwent")],
    ),
    (
        "Police figures put Norfolk's burglary rate 30 per cent under the national average.",
        [("30 per cent", "comparison 30 percent", "norfolk")],
    ),
    (
        "Cleveland Police's rate of knife crime is a fifth higher than the average for England.",
        [("fifth", "comparison 20 percent", "cleveland")],
    ),
]
# So many more than another place; than another time is a change.
COUNTED: list[Row] = [
    (
        "For every theft of a bike in Sutton there were 130 in Westminster, the Met said.",
        [("130", "comparison 130 times", "westminster")],
    ),
    ("For every burglary in Surrey police recorded 12 in Kent.", [("12", "comparison 12 times", "kent")]),
    ("For every 1,000 people there were 13 burglaries in Kent.", [("13", "rate 13 per_1000", "kent")]),
    ("For every theft in Kent police recorded 12 arrests.", [("12", "count 12", "kent")]),
    ("Essex recorded 130 more burglaries than Kent in 2013.", [("130 more", "comparison 130", "essex")]),
    ("Essex recorded nine more rapes than Kent.", [("nine more", "comparison 9", "essex")]),
    ("Kent Police has 40 fewer officers than Essex.", [("40 fewer", "comparison 40", "kent")]),
    ("Lambeth had nine more robberies than Southwark, police figures show.", [("nine more", "comparison 9")]),
    ("Surrey solved 12 fewer burglaries than neighbouring Sussex.", [("12 fewer", "comparison 12", "surrey")]),
    ("Essex recorded 130 more burglaries than in 2013.", [("130 more", "change 130 up", "essex")]),
    ("Essex recorded nine more rapes than the year before.", [("nine more", "change 9 up", "essex")]),
    ("Kent Police has 40 fewer officers than it had in 2010.", [("40 fewer", "change 40 down", "kent")]),
    ("Surrey solved 12 fewer burglaries than a year earlier.", [("12 fewer", "change 12 down", "surrey")]),
    ("Kent recorded 96 more rapes.", [("96 more", "change 96 up", "kent")]),
]
# "21 per cent, compared with 12 nationally": two levels, each of its own area.
FRACTIONS: list[Row] = [
    (
        "About a quarter of Gwent Police's 1,200 officers - 420 - have less than two years' service.",
        [("quarter", "percentage ~25", "gwent"), ("1,200", "count 1200", "gwent"), ("420", "count 420", "gwent")],
    ),
    (
        "The burglary rate in Powys is 2.1 per 1,000 – a third of that in Cardiff.",
        [("2.1", "rate 2.1 per_1000", "powys"), ("a third", "comparison 33.33 percent", "powys")],
    ),
    (
        "Kent recorded 640 burglaries, and nearly a third of that was in Dover.",
        [("640", "count 640", "kent"), ("nearly a third", "percentage <33.33")],
    ),
    (
        "North Yorkshire had 44,831 burglaries, less than half of Humberside's total.",
        [("44,831", "count 44831"), ("half", "comparison <50 percent")],
    ),
    ("Dorset solves half as many burglaries as Kent.", [("half", "comparison 50 percent", "dorset")]),
    (
        "Kent's burglary rate, 3.1 per cent, is less than half of Surrey's 7.9.",
        [("3.1 per cent", "percentage 3.1"), ("half", "comparison <50 percent", "kent"), ("7.9",)],
    ),
    # of another time: a change
    ("Kent Police makes half as many arrests as it did in 2008.", [("half", "change 50 percent down", "kent")]),
    (
        "Kent made little more than half as many arrests as 11 years ago, police said.",
        [("half", "change <50 percent down", "kent")],
    ),
    (
        "Kent Police made fewer than half as many arrests as in 2008.",
        [("half", "change >50 percent down", "kent")],  # more than half is gone
    ),
    ("Kent Police made half as many arrests again as in 2008.", [("half", "change 50 percent up", "kent")]),
    # of a whole: a share
    ("Kent's police made half of Surrey's arrests for burglary on the M25.", [("half", "percentage 50")]),
    ("Half of Kent's burglaries go unsolved.", [("Half", "percentage 50", "kent")]),
]
LEVELS: list[Row] = [
    (
        "One in 20 people in Cleveland was a victim of recorded crime, and one in 30 over the border in Durham.",
        [("One in 20", "ratio 5", "cleveland"), ("one in 30", "ratio 3.33", "durham")],
    ),
    (
        "The rate of burglary was 11.2 per 1,000 homes in Kent but only 7.4 in neighbouring Surrey.",
        [("11.2", "rate 11.2 per_1000", "kent"), ("7.4", "rate 7.4 per_1000", "surrey")],
    ),
    (
        "Kent Police no-crimed 21 per cent of rapes, compared with 12 per cent nationally.",
        [("21 per cent", "percentage 21", "kent"), ("12 per cent", "percentage 12", "england-and-wales")],
    ),
    (
        "Kent Police no-crimed 21 per cent of rapes against a national average of 12.",
        [("21 per cent", "percentage 21", "kent"), ("12", "percentage 12", "england-and-wales")],
    ),
    (
        "In Kent 21 per cent of rapes were detected; in Surrey it was 24 per cent.",
        [("21 per cent", "percentage 21", "kent"), ("24 per cent", "percentage 24", "surrey")],
    ),
    (
        "Durham had 9.8 rapes per 100,000 people, well below the national average of 22.",
        [("9.8", "rate 9.8 per_100000", "durham"), ("22", "rate 22 per_100000", "england-and-wales")],
    ),
    (
        "Nationally the detection rate for rape is 18 per cent; Durham's is 32 per cent.",
        [("18 per cent", "percentage 18", "england-and-wales"), ("32 per cent", "percentage 32", "durham")],
    ),
    (
        "Essex recorded 2,310 robberies while its neighbour Suffolk had 240.",
        [("2,310", "count 2310", "essex"), ("240", "count 240", "suffolk")],
    ),
    (
        "The Welsh average for burglary detections is 16 per cent; Gwent Police manages 13 per cent.",
        [("16 per cent", "percentage 16", "wales"), ("13 per cent", "percentage 13", "gwent")],
    ),
    (
        "In Gwent and Dyfed-Powys 61 and 22 robberies were recorded respectively.",
        [("61", "count 61", "gwent"), ("22", "count 22", "dyfed-powys")],
    ),
    (
        "Police recorded 11.2 burglaries per 1,000 homes in Kent but only 7.4 in neighbouring Surrey.",
        [("11.2", "rate 11.2 per_1000", "kent"), ("7.4", "rate 7.4 per_1000", "surrey")],
    ),
    (
        "Burglary fell by 12 per cent in Kent, compared with six per cent nationally, police figures show.",
        [
            ("12 per cent", "change 12 percent down", "kent"),
            ("six per cent", "change 6 percent down", "england-and-wales"),
        ],
    ),
]
# Against another time it is a change, and of a whole a share.
NOT_BETWEEN: list[Row] = [
    # Over a story on one place: as before, unless the headline sets it against someone else.
    (
        "More than three times as many stalkers reported in Kent\n\nKent Police had 331 cases in 2011 and 1,163 in 2013.",
        [("More than three times", "change >3 times up", "kent"), ("331", "count 331"), ("1,163", "count 1163")],
    ),
    (
        "Nearly twice as many rapes recorded\n\nKent Police recorded 331 rapes in 2011 and 641 in 2013.",
        [("Nearly twice", "change <2 times up", "kent"), ("331", "count 331"), ("641", "count 641")],
    ),
    # What a number came to is set against no other place, though one is named behind it.
    (
        "Robberies in Essex more than doubled to 187, in Kent they fell to 12.",
        [
            ("more than doubled", "change >2 times up", "essex"),
            ("187", "count 187", "essex"),
            ("12", "count 12", "kent"),
        ],
    ),
    ("Twice as many rapes were recorded in Kent in 2013 as in 2009.", [("Twice", "change 2 times up", "kent")]),
    ("Burglary in Kent was 12 per cent higher than in 2012.", [("12 per cent", "change 12 percent up", "kent")]),
    (
        "Robberies in Surrey were a quarter lower than a year earlier.",
        [("quarter", "change 25 percent down", "surrey")],
    ),
    ("Half of burglaries in Kent were closed without a suspect.", [("Half", "percentage 50", "kent")]),
    ("A third of robberies in Essex happened in Southend, police said.", [("third", "percentage 33.33")]),
    ("Burglary in Kent doubled.", [("doubled", "change 2 times up", "kent")]),
    (
        "Knife crime in Dorset was three times what it had been in 2008.",
        [("three times", "change 3 times up", "dorset")],
    ),
    (
        "Police in Norfolk solved twice as many burglaries as in the year before.",
        [("twice", "change 2 times up", "norfolk")],
    ),
]
# Multiples of nothing that police count.
NONE: list[str] = [
    "The house sold for twice the average price in Kent.",
    "It took the jury in Durham twice as long as expected.",
    "Rents in Norfolk are half those in London.",
    "He denied robbery twice before he was charged by Dorset Police.",
    "The club in Lincoln is nine points below the leaders.",
    "Sales of alarms in Surrey are double those of a year ago, said a shop.",
    "The café near the police station in Kent charges double.",
    "Parking in Dover costs three times what it did in 2008.",
    "A detective in Surrey put in twice the hours that he was paid for.",
]
TABLES = MULTIPLES + GAPS + COUNTED + FRACTIONS + LEVELS + NOT_BETWEEN


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_comparisons(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize("text", NONE)
def test_no_comparison(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []
