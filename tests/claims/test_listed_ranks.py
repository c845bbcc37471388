"""The ranks of a text, of all its claims: places given out one after another, moves between places, ranks round an aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# An ordinal right behind a name is a place where another stands in the sentence; alone it is none.
LISTED: list[Row] = [
    # Beside the place of one force that of another.
    (
        "Kent was 38th out of 43 forces for burglary, with Essex 40th.",
        [("38th out of 43", "rank 38 highest", "kent"), ("40th", "rank 40 highest", "essex")],
    ),
    ("Kent recorded 40 burglaries, with Essex 40th Anniversary Society helping.", []),
    (
        "Robberies in 2013/14: Kent Police (555) was first, Essex Police (432) second and Surrey Police (365) third.",
        [
            ("first", "rank 1 highest", "kent"),
            ("second", "rank 2 highest", "essex"),
            ("third", "rank 3 highest", "surrey"),
        ],
    ),
    (
        "For burglaries Kent came first with 555, Essex second with 432 and Surrey third.",
        [
            ("came first", "rank 1 highest", "kent"),
            ("second", "rank 2 highest", "essex"),
            ("third", "rank 3 highest", "surrey"),
        ],
    ),
    (
        "Humberside Police had the second lowest burglary rate at 28 and South Yorkshire third at 25.",
        [("second lowest", "rank 2 lowest", "humberside"), ("third", "rank 3 lowest", "south-yorkshire")],
    ),
    (
        "Cumbria has the highest proportion of women officers. Second comes North Wales with 38.7 per cent, and Surrey is third on 38.0.",
        [
            ("highest", "rank 1 highest", "cumbria"),
            ("Second", "rank 2 highest", "north-wales"),
            ("third", "rank 3 highest", "surrey"),
        ],
    ),
    (
        "Kent Police has the highest burglary rate. Lancashire and its officers are sixth: they recorded 1,253 burglaries.",
        [("highest", "rank 1 highest", "kent"), ("sixth", "rank 6 highest", "lancashire")],
    ),
    ("Kent Police second detective, Ann Lee, said there had been 40 burglaries.", []),
    ("A Kent first aid scheme trained 40 officers.", []),
]
# A place that a force has left is none that it holds; the one that it came to is.
MOVED: list[Row] = [
    (
        "Kent charged 4.6 per cent of burglaries. That was good enough only for 31st place.",
        [("31st place", "rank 31 highest", "kent")],
    ),
    ("Kent charged 4.6 per cent of burglaries. Its team was fighting for second place in the football.", []),
    # Where it stood in another year, and whom it has gone past.
    (
        "Merseyside made 20,822 searches last year. The force, third in 2017, has overtaken Kent to take second place.",
        [("third", "rank 3 highest", "merseyside"), ("second place", "rank 2 highest", "merseyside")],
    ),
    (
        "Merseyside made 20,822 searches last year, leapfrogging Kent into third place.",
        [("third place", "rank 3 highest", "merseyside")],
    ),
    # No places of forces.
    ("Merseyside made 20,822 searches last year. Its runners took second place in the relay.", []),
    ("Kent made 20,822 searches last year, and the unit, first in 2015, is new.", []),
    ("Searches in Kent were up from a third in 2016 to half of all stops last year.", []),
    (
        "Northumbria Police has gone from top of the burglary table to second, with 37 per 1,000.",
        [("second", "rank 2 highest", "northumbria")],
    ),
    ("Kent Police was up from ninth to fourth, with 37 burglaries per 1,000.", [("fourth", "rank 4 highest", "kent")]),
    (
        "Kent Police, which for years had topped the burglary table, recorded 810 burglaries.",
        [],
    ),
    (
        "Kent Police had once been bottom of the table for burglaries, with 810 of them.",
        [],
    ),
    (
        "The chief constable said Kent Police had topped the table for burglaries, with 810.",
        [
            ("topped the table", "rank 1 highest", "kent"),
        ],
    ),
]
# What stands between the opening of a rank and its end is not of it.
ROUND_ASIDES: list[Row] = [
    (
        "Kent Police made 640 searches last year. Only Surrey, with 195, and Sussex, which managed 63, did fewer.",
        [("Only Surrey", "rank 3 lowest", "kent")],
    ),
    (
        "Only the City of London, where the numbers are tiny, saw a steeper increase in burglaries than Kent Police.",
        [("saw a steeper", "rank 2 highest", "kent")],
    ),
    (
        "Kent Police recorded 640 burglaries. Only the City of London has more.",
        [("Only the City of London has more", "rank 2 highest", "kent")],
    ),
    (
        "Kent Police recorded 640 burglaries. None of its neighbours records them as often.",
        [("None of its neighbours records them as", "rank 1 highest")],
    ),
    (
        "Kent Police recorded 640 burglaries. None of its detectives works as often with Essex.",
        [],
    ),
    (
        "South Wales Police recorded the most burglaries of the four forces, at 14,114.",
        [
            ("most burglaries", "rank 1 highest", "south-wales"),
        ],
    ),
    ("Kent Police has most burglaries per head.", [("most burglaries", "rank 1 highest", "kent")]),
    ("Kent Police has most of its officers in Maidstone.", []),
    ("The Prime Minister moved into Number 10. Kent Police recorded 640 burglaries.", []),
    (
        "Burglary in Kent has risen to four figures. Kent Police recorded 1,040 burglaries.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*LISTED, *MOVED, *ROUND_ASIDES])
def test_places(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    ranks = tuple(claim for claim in analysis.claims if claim.type == "rank")
    assert not differences(replace(analysis, claims=ranks), expected)
