"""Numbers beside rates and shares that lend them no unit, and those in brackets, with dates and units of their own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

KENT = "Kent Police recorded 83 hate crimes for every 100,000 people in 2018/19. "
ROWS: list[Row] = [
    # A number that is only set beside a rate leaves it one; what totals went between are numbers.
    (
        KENT
        + "In Dorset it was 94, and in Essex, with 2,961 offences, it was 173. The highest of all, 354, was in Surrey.",
        [
            ("83", "rate 83 per_100000", "kent"),
            ("94", "rate 94 per_100000", "dorset"),
            ("2,961", "count 2961", "essex"),
            ("173", "rate 173 per_100000", "essex"),
            ("highest",),
            ("354", "rate 354 per_100000", "surrey"),
        ],
    ),
    (
        KENT + "In Essex, with 961 of them, the rate was 73.",
        [("83", "rate 83 per_100000", "kent"), ("961", "count 961", "essex"), ("73", "rate 73 per_100000", "essex")],
    ),
    (
        KENT + "Essex, with 1,961 offences, made 12 arrests.",
        [("83", "rate 83 per_100000", "kent"), ("1,961", "count 1961", "essex"), ("12", "count 12", "essex")],
    ),
    (
        KENT + "Wiltshire's total went from 54 to 79.",
        [("83", "rate 83 per_100000"), ("54", "count 54", "wiltshire"), ("79", "count 79", "wiltshire")],
    ),
    (
        KENT + "In Wiltshire the number of them rose from 74 to 99.",
        [("83", "rate 83 per_100000"), ("74", "count 74", "wiltshire"), ("99", "count 99", "wiltshire")],
    ),
    (
        KENT + "Wiltshire's rate went from 54 to 79.",
        [
            ("83", "rate 83 per_100000"),
            ("54", "rate 54 per_100000", "wiltshire"),
            ("79", "rate 79 per_100000", "wiltshire"),
        ],
    ),
    # one bracket of rates after another
    (
        KENT + "Surrey's total rose to 2,168 (a rate of 187), Dorset's to 1,357 (146) and Devon's to 1,904 (112).",
        [
            ("83", "rate 83 per_100000"),
            ("2,168", "count 2168", "surrey"),
            ("187", "rate 187 per_100000", "surrey"),
            ("1,357", "count 1357", "dorset"),
            ("146", "rate 146 per_100000", "dorset"),
            ("1,904", "count 1904", "devon"),
            ("112", "rate 112 per_100000", "devon"),
        ],
    ),
    (
        KENT + "Surrey had 2,168 (at a rate of 187), Dorset 1,357 (146).",
        [
            ("83", "rate 83 per_100000"),
            ("2,168", "count 2168", "surrey"),
            ("187", "rate 187 per_100000", "surrey"),
            ("1,357", "count 1357", "dorset"),
            ("146", "rate 146 per_100000", "dorset"),
        ],
    ),
    (
        KENT + "Surrey's total was 2,168 (in 2017/18 it was 1,870), Dorset's 1,357 (1,460).",
        [
            ("83", "rate 83 per_100000"),
            ("2,168", "count 2168", "surrey"),
            ("1,870", "count 1870", "surrey"),
            ("1,357", "count 1357", "dorset"),
            ("1,460", "count 1460", "dorset"),
        ],
    ),
    # "that of" another place, after one that is called a rate
    (
        KENT + "\n\nRobbery fell by 12 per cent.\n\nDorset's rate is 69.9 and that of Avon and Somerset 80.4.",
        [
            ("83", "rate 83 per_100000"),
            ("12", "change 12 percent down"),
            ("69.9", "rate 69.9 per_100000", "dorset"),
            ("80.4", "rate 80.4 per_100000", "avon-and-somerset"),
        ],
    ),
    (
        KENT + "\n\nRobbery fell by 12 per cent.\n\nThe rate in Dorset was 69 while that of Essex stood at 80.",
        [
            ("83", "rate 83 per_100000"),
            ("12", "change 12 percent down"),
            ("69", "rate 69 per_100000", "dorset"),
            ("80", "rate 80 per_100000", "essex"),
        ],
    ),
    (
        KENT + "\n\nRobbery fell by 12 per cent.\n\nDorset's total is 699 and that of Essex 804.",
        [
            ("83", "rate 83 per_100000"),
            ("12", "change 12 percent down"),
            ("699", "count 699", "dorset"),
            ("804", "count 804", "essex"),
        ],
    ),
    # the number for every so many, with the figure ahead
    (
        "By coincidence 62 was also the number of rapes in Kent for every 100,000 adults in 2015-16.",
        [("62", "rate 62 per_100000", "kent")],
    ),
    (
        "In 2015-16 62 is the number of rapes recorded for every 100,000 adults in Kent.",
        [("62", "rate 62 per_100000", "kent")],
    ),
    (
        "In 2015-16 62 rapes led to a charge in Kent, where 51 are recorded for every 100,000 adults.",
        [("62", "count 62", "kent"), ("51", "rate 51 per_100000", "kent")],
    ),
    # what has offences of its own and moved to a number is one; what goes on with the rate is a rate
    (
        "Durham had 101 crimes per 1,000 people in 2012/13, and robberies went down 15 per cent, from 259 to 219.",
        [("101", "rate 101 per_1000"), ("15", "change 15 percent down"), ("259", "count 259"), ("219", "count 219")],
    ),
    (
        "Crime in Durham was 101 per 1,000 people in 2012/13, while robberies there fell to 219.",
        [("101", "rate 101 per_1000"), ("219", "count 219")],
    ),
    (
        "Durham had 101 crimes per 1,000 people in 2012/13, up from 94.",
        [("101", "rate 101 per_1000"), ("94", "rate 94 per_1000")],
    ),
    (
        "Durham had 101 crimes per 1,000 people in 2012/13, Kent 94.",
        [("101", "rate 101 per_1000", "durham"), ("94", "rate 94 per_1000", "kent")],
    ),
    (
        "There were 893 robberies (0.5 per 1,000 people) in Kent in 2012/13 (953 in 2011/12).",
        [
            ("893", "count 893", "kent", "2012-04-01..2013-03-31"),
            ("0.5", "rate 0.5 per_1000"),
            ("953", "count 953", "kent", "2011-04-01..2012-03-31"),
        ],
    ),
    # the size of a rise, and a rate behind it
    (
        "Knife crime in Kent was up from 428 to 464 in 2012/13, a rise of 36, and its rate of 81.7 per 100,000 people is high.",
        [("428", "count 428"), ("464", "count 464"), ("36", "change 36 up"), ("81.7", "rate 81.7 per_100000")],
    ),
    (
        "Knife crime in Kent was up from 428 to 464 in 2012/13, an eight per cent rise, and its rate of 81.7 is the highest in Wales.",
        [
            ("428", "count 428"),
            ("464", "count 464"),
            ("eight", "change 8 percent up"),
            ("81.7", "count 81.7"),
            ("highest", "rank 1 highest"),
        ],
    ),
    # a number with its date in brackets is a level, and its date is its own
    (
        "Robberies in Kent fell by 60 to 893 (953 in 2011/12) in 2012/13.",
        [
            ("60", "change 60 down", "kent", "2012-04-01..2013-03-31"),
            ("893", "count 893", "kent", "2012-04-01..2013-03-31"),
            ("953", "count 953", "kent", "2011-04-01..2012-03-31"),
        ],
    ),
    (
        "Robberies in Kent fell in 2012/13 by six per cent (953 a year earlier).",
        [("six", "change 6 percent down"), ("953", "count 953", "kent", "2011-04-01..2012-03-31")],
    ),
    (
        "Robberies in Kent fell in 2012/13 by six per cent (60).",
        [("six", "change 6 percent down"), ("60", "change 60 down")],
    ),
    (
        "Robberies in Kent fell in 2012/13 by 60 (6.3 per cent).",
        [("60", "change 60 down"), ("6.3", "change 6.3 percent down")],
    ),
    ("Kent had 893 robberies (2012/13).", [("893", "count 893", "kent", "2012-04-01..2013-03-31")]),
    # bare figures in the brackets of names, compared with a share
    (
        "In Kent 21 per cent of adult rapes were no-crimed in 2012/13. Only Essex (33) and Surrey (29) wrote off more.",
        [
            ("21", "percentage 21"),
            ("Only", "rank 3 highest", "kent"),
            ("33", "percentage 33", "essex"),
            ("29", "percentage 29", "surrey"),
        ],
    ),
    (
        "In Kent 21 per cent of adult rapes were no-crimed in 2012/13. Essex (33) and Surrey (29) had higher rates.",
        [("21", "percentage 21"), ("33", "percentage 33", "essex"), ("29", "percentage 29", "surrey")],
    ),
    (
        "In Kent 21 per cent of adult rapes were no-crimed in 2012/13. Essex (330) and Surrey (290) recorded more.",
        [("21", "percentage 21"), ("330", "count 330", "essex"), ("290", "count 290", "surrey")],
    ),
    # figures between commas
    (
        "Kent had 118.9 crimes per 1,000 people in 2012/13. Only Essex, 128.4, and Surrey, 119.2, had a higher rate.",
        [
            ("118.9", "rate 118.9 per_1000", "kent"),
            ("Only", "rank 3 highest", "kent"),
            ("128.4", "rate 128.4 per_1000", "essex"),
            ("119.2", "rate 119.2 per_1000"),
        ],
    ),
    (
        "Kent had 118.9 crimes per 1,000 people in 2012/13. Only Essex, with 128.4, had a higher rate.",
        [
            ("118.9", "rate 118.9 per_1000"),
            ("Only", "rank 2 highest", "kent"),
            ("128.4", "rate 128.4 per_1000", "essex"),
        ],
    ),
    # whose place it is, where another follows
    (
        "Gwent's crime rate is 99.6 per 1,000, the worst in Wales; next was North Wales, 85.9.",
        [
            ("99.6", "rate 99.6 per_1000", "gwent"),
            ("worst", "rank 1 worst", "gwent"),
            ("next was", "rank 2 highest", "north-wales"),
            ("85.9", "rate 85.9 per_1000", "north-wales"),
        ],
    ),
    # which end the next is counted from
    (
        "Essex no-crimed 33 per cent of rapes, the highest rate, Cumbria three per cent, the lowest. Second came Kent on 29 per cent.",
        [
            ("33", "percentage 33"),
            ("highest", "rank 1 highest"),
            ("three", "percentage 3"),
            ("lowest", "rank 1 lowest"),
            ("Second", "rank 2 highest", "kent"),
            ("29", "percentage 29", "kent"),
        ],
    ),
    (
        "Essex no-crimed 33 per cent of rapes, the highest rate, Cumbria three per cent, the lowest. Second came Kent on 4 per cent.",
        [
            ("33", "percentage 33"),
            ("highest", "rank 1 highest"),
            ("three", "percentage 3"),
            ("lowest", "rank 1 lowest"),
            ("Second", "rank 2 lowest", "kent"),
            ("4", "percentage 4", "kent"),
        ],
    ),
    # a question that only asks where
    (
        "Kent detected 26 per cent of rapes in 2012/13. Nationally? 31.",
        [("26", "percentage 26", "kent"), ("31", "percentage 31", "england-and-wales")],
    ),
    (
        "Kent detected 26 per cent of rapes in 2012/13. And the national average? 31 per cent.",
        [("26", "percentage 26", "kent"), ("31", "percentage 31", "england-and-wales")],
    ),
    (
        "Kent detected 26 per cent of rapes in 2012/13. And arrests? 31.",
        [("26", "percentage 26", "kent"), ("31", "count 31", "kent")],
    ),
    (
        "Kent detected 26 per cent of rapes in 2012/13. Is that a national scandal? It had 86 rapes of children.",
        [("26", "percentage 26", "kent"), ("86", "count 86", "kent")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text[-60:] for text, _ in ROWS])
def test_numbers_beside_rates(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)
