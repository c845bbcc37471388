"""Whose a figure is in stories of many places: rivers, capitals, cities beside forces, clauses set off, places told for a measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

ROWS: list[Row] = [
    # The other side of a river, a border or a boundary is the force that has been told of.
    (
        "Suffolk Police recorded 342 knife crimes. North of the Waveney it climbed by 78 per cent, Norfolk Police said.",
        [("342 knife crimes", "count 342", "suffolk"), ("78 per cent", "change 78 percent up", "norfolk")],
    ),
    (
        "The Met recorded 400 robberies. Police said that south of the Thames it was 120.",
        [("400 robberies", "count 400", "metropolitan"), ("120", "count 120", "open")],
    ),
    (
        "In Norfolk police solved 4 per cent of burglaries and across the county boundary, where Suffolk is in charge, 4.2.",
        [("4 per cent", "percentage 4", "norfolk"), ("4.2", "percentage 4.2", "suffolk")],
    ),
    (
        "Waveney saw 400 burglaries, police said.",
        [("400 burglaries", "count 400", "waveney")],
    ),
    # A clause of its own is no list of two.
    (
        "Knife crime has more than doubled in Suffolk, and Norfolk is not far behind, police said.",
        [("more than doubled", "change >2 times up", "suffolk")],
    ),
    (
        "Knife crime has more than doubled in Suffolk and Norfolk, police said.",
        [("more than doubled", "change >2 times up", "suffolk+norfolk")],
    ),
    # The one force above a whole country is the first of those that are told of; else it has no place.
    (
        "Of the six eastern forces only Bedfordshire had a larger share of knife crime than England and Wales.",
        [("only Bedfordshire had a larger", "rank 1 highest", "bedfordshire")],
    ),
    (
        "Only Bedfordshire Police had a larger share of knife crime than the national average.",
        [],
    ),
    (
        "Only Kent Police had a higher rate of burglary than Essex Police.",
        [("Only Kent Police had a higher", "rank 2 highest", "essex")],
    ),
    # A clause that is set off belongs to the name before it.
    (
        "Only the Met, which stopped 172,237 people, searched more people than Merseyside Police.",
        [("172,237 people", "count 172237", "metropolitan"), ("searched more", "rank 2 highest", "merseyside")],
    ),
    (
        "Kent Police, which lost 300 officers, has 3,000.",
        [("300 officers", "change 300 down", "kent"), ("3,000", "count 3000", "kent")],
    ),
    # All the places of the other side of a comparison stand beside.
    (
        "In Kent one in 12 was arrested, compared with 18 per cent in Essex, and 15 per cent in Surrey. The force searched 679 people.",
        [
            ("one in 12", "ratio 8.33", "kent"),
            ("18 per cent", "percentage 18", "essex"),
            ("15 per cent", "percentage 15", "surrey"),
            ("679 people", "count 679", "kent"),
        ],
    ),
    (
        "Kent Police recorded 400 robberies, compared with 300 in 2012, and 45 murders in Maidstone.",
        [("400 robberies", "count 400", "kent"), ("300", "count 300", "kent"), ("45 murders", "count 45", "maidstone")],
    ),
    # Cities beside other forces stand for their own; the town itself does not.
    (
        "GMP recorded 9,981 hate crimes. In West Yorkshire they rose by 35 per cent, while in Manchester the rise was nine per cent.",
        [
            ("9,981 hate crimes", "count 9981", "greater-manchester"),
            ("35 per cent", "change 35 percent up", "west-yorkshire"),
            ("nine per cent", "change 9 percent up", "greater-manchester"),
        ],
    ),
    (
        "GMP recorded 9,981 hate crimes. There were 300 in Manchester, 200 in Bolton and 500 in Kent.",
        [
            ("9,981 hate crimes", "count 9981", "greater-manchester"),
            ("300", "count 300", "manchester"),
            ("200", "count 200", "bolton"),
            ("500", "count 500", "kent"),
        ],
    ),
    (
        "GMP recorded 9,981 hate crimes. There were 300 in Manchester.",
        [("9,981 hate crimes", "count 9981", "greater-manchester"), ("300", "count 300", "manchester")],
    ),
    (
        "Cambridge's army of 1,400 officers is down from 1,500, police said.",
        [("1,400 officers", "count 1400", "cambridgeshire"), ("1,500", "count 1500", "cambridgeshire")],
    ),
    (
        "Cambridge has 40 officers, police said.",
        [("40 officers", "count 40", "cambridge")],
    ),
    # The capital is the Met's, but not in a story that names neither it nor London.
    (
        "The Met recorded 400 robberies. Kent Police had a higher rate of burglary than anywhere but the capital.",
        [
            ("400 robberies", "count 400", "metropolitan"),
            ("higher rate of burglary than anywhere", "rank 2 highest", "kent"),
        ],
    ),
    (
        "South Wales Police recorded 400 robberies in the capital.",
        [("400 robberies", "count 400", "south-wales")],
    ),
    (
        "Kent Police said the capital grant was £12m. The Met recorded 300 robberies.",
        [("£12m", "money 12000000", "kent"), ("300 robberies", "count 300", "metropolitan")],
    ),
    (
        "The Met said that the capital's 34,341 robberies were 40 per cent of those in England and Wales.",
        [("34,341 robberies", "count 34341", "metropolitan"), ("40 per cent", "percentage 40", "metropolitan")],
    ),
    # A place that is told for a measure, or with its figure set off.
    (
        "Robberies recorded by police rose most in Kent. Third for its rate was Thames Valley Police.",
        [("Third", "rank 3 highest", "thames-valley")],
    ),
    (
        "Kent Police came second with 300 robberies and Essex, on 200, third.",
        [
            ("second", "rank 2 highest", "kent"),
            ("300 robberies", "count 300", "kent"),
            ("200", "count 200", "essex"),
            ("third", "rank 3 highest", "essex"),
        ],
    ),
    (
        "Third in the queue was a man from Kent with 20 robberies behind him, police said.",
        [("20 robberies", "count 20", "kent")],
    ),
    (
        "Lancashire was on 4,344 searches and Cheshire on 2,261, with Cumbria last of the five on 1,733, police said.",
        [
            ("4,344 searches", "count 4344", "lancashire"),
            ("2,261", "count 2261", "cheshire"),
            ("last of the five", "rank 1 lowest", "cumbria"),
            ("1,733", "count 1733", "cumbria"),
        ],
    ),
    # Officers that a force is down, and those that it lost.
    (
        "Thames Valley Police is 274 officers down.",
        [("274 officers", "change 274 down", "thames-valley")],
    ),
    (
        "Kent Police ended the year 40 officers up on 2012.",
        [("40 officers", "change 40 up", "kent")],
    ),
    (
        "Kent Police has 3,400 officers down from 3,600 in 2010.",
        [("3,400 officers", "count 3400", "kent"), ("3,600", "count 3600", "kent")],
    ),
    (
        "Hampshire Constabulary has 259 PCSOs. The 92 PCSOs lost were not replaced.",
        [("259 PCSOs", "count 259", "hampshire"), ("92 PCSOs", "change 92 down", "hampshire")],
    ),
    (
        "Kent Police said the 40 officers lost 12 days each to sickness.",
        [("40 officers", "count 40", "kent"), ("12 days", "duration 12 days", "kent")],
    ),
    # How often.
    (
        "Police in Kent dealt with 320 vehicles stolen, broken into or tampered with on an average day.",
        [("320 vehicles", "rate 320 per_day", "kent")],
    ),
    (
        "Police in Kent dealt with 320 burglaries on an average estate.",
        [("320 burglaries", "count 320", "kent")],
    ),
    # What says how big a place is, or who lives there, is no figure of the police.
    (
        "Thames Valley Police, which has almost twice as many residents as Gwent, recorded 640 robberies.",
        [("640 robberies", "count 640", "thames-valley")],
    ),
    (
        "Humberside Police received 16,297 calls, 17.5 for every 1,000 inhabitants of Hull and Grimsby.",
        [("16,297 calls", "count 16297", "humberside"), ("17.5", "rate 17.5 per_1000", "humberside")],
    ),
    (
        "Police recorded 17.5 burglaries for every 1,000 residents of Hull.",
        [("17.5", "rate 17.5 per_1000", "hull")],
    ),
    # The other side of "than" is not whose a multiple is.
    (
        "Cleveland Police used force 110 times, more often than Durham (80), and two-thirds as often as Kent.",
        [
            ("110 times", "count 110", "cleveland"),
            ("80", "count 80", "durham"),
            ("two-thirds", "comparison 66.67 percent", "cleveland"),
        ],
    ),
    # Who comes before stands some words behind the rank.
    (
        "Gwent did 2,379 breath tests, the fewest of any force in England and Wales but for the City of London and Surrey.",
        [("2,379 breath tests", "count 2379", "gwent"), ("fewest", "rank 3 lowest", "gwent")],
    ),
    (
        "Gwent Police did 2,379 breath tests, the lowest total of any force in Wales.",
        [("2,379 breath tests", "count 2379", "gwent"), ("lowest total", "rank 1 lowest", "gwent")],
    ),
    # "Was" leads to the holder, past the place where it is so.
    (
        "Hardest hit by burglary in Cleveland's area was Middlesbrough, police said.",
        [("Hardest hit by burglary", "rank 1 highest", "middlesbrough")],
    ),
    (
        "The highest robbery rate in the East of England was in Bedfordshire, police said.",
        [("highest robbery rate", "rank 1 highest", "bedfordshire")],
    ),
    (
        "The highest robbery rate in Kent was 12 per 1,000, police said.",
        [("highest robbery rate", "rank 1 highest", "kent"), ("12 per 1,000", "rate 12 per_1000", "kent")],
    ),
    (
        "At the bottom stood Gloucestershire Police, where there were 1,102 burglaries.",
        [
            ("At the bottom stood", "rank 1 lowest", "gloucestershire"),
            ("1,102 burglaries", "count 1102", "gloucestershire"),
        ],
    ),
    # A nation that only says what a city is.
    (
        "Robbery has gone up in Britain's second city. Nationally there were 64,000 robberies, police said.",
        [("64,000 robberies", "count 64000", "england-and-wales")],
    ),
    (
        "Police in Britain recorded 64,000 robberies.",
        [("64,000 robberies", "count 64000", "great-britain")],
    ),
    # Somebody's age behind a first name.
    (
        "Carol Kent, whose son Liam, 19, survived, said police recorded 640 robberies in Surrey.",
        [("640 robberies", "count 640", "surrey")],
    ),
    # A name right behind its region is no surname.
    (
        "Elsewhere in the East of England Cambridgeshire recorded 489 robberies, up from 431, police said.",
        [("489 robberies", "count 489", "cambridgeshire"), ("431", "count 431", "cambridgeshire")],
    ),
    (
        "Councillor East Cambridgeshire said police recorded 489 robberies.",
        [("489 robberies", "count 489", "none")],
    ),
    # A river that two forces face each other over.
    (
        "In West Yorkshire police recorded 400 robberies and in Greater Manchester 410. Over the Pennines the rate was 58 per 1,000.",
        [
            ("400 robberies", "count 400", "west-yorkshire"),
            ("410", "count 410", "greater-manchester"),
            ("58 per 1,000", "rate 58 per_1000", "west-yorkshire"),
        ],
    ),
    (
        "Norfolk Police dealt with 15,026 incidents on its side of the Waveney, 2,616 fewer than in the previous year.",
        [("15,026 incidents", "count 15026", "norfolk"), ("2,616", "change 2616 down", "norfolk")],
    ),
    # "Our own" is the writer's.
    (
        "Norfolk Police lost 40 officers. In Suffolk 30 have gone. Our own county has 1,500 left.",
        [
            ("40 officers", "change 40 down", "norfolk"),
            ("30", "change 30 down", "suffolk"),
            ("1,500", "count 1500", "norfolk"),
        ],
    ),
    # A clause that says what an area takes in.
    (
        "South Wales Police's area, which takes in Cardiff, Swansea and the Valleys, saw 29.8 robberies for every 1,000 residents.",
        [("29.8", "rate 29.8 per_1000", "south-wales")],
    ),
    (
        "South Wales Police, which recorded 640 robberies in Cardiff, Swansea and Barry, has 3,000 officers.",
        [("640 robberies", "count 640", "south-wales"), ("3,000 officers", "count 3000", "south-wales")],
    ),
    # Who comes behind those that are named.
    (
        "Only the Met and Cleveland have a smaller share of women officers than Merseyside's 32.4 per cent.",
        [
            ("Only the Met and Cleveland have a smaller", "rank 3 lowest", "merseyside"),
            ("32.4 per cent", "percentage 32.4", "merseyside"),
        ],
    ),
    # "Than its Welsh counterpart" is the other side.
    (
        "Lancashire Police made 15,052 tests, 838 more than its Welsh counterpart, and 1,850 drivers were arrested.",
        [
            ("15,052 tests", "count 15052", "lancashire"),
            ("838", "change 838 up", "lancashire"),
            ("1,850 drivers", "count 1850", "lancashire"),
        ],
    ),
    # A city that has a force.
    (
        "Robberies are down to 785 in Leicestershire and to 1,455 in Nottingham's force area, police said.",
        [("785", "count 785", "leicestershire"), ("1,455", "count 1455", "nottinghamshire")],
    ),
    (
        "Robberies are down to 785 in Leicester and to 1,455 in Nottingham, police said.",
        [("785", "count 785", "leicester"), ("1,455", "count 1455", "nottingham")],
    ),
    # The capital as the field of a rank.
    (
        "The Met recorded 640 robberies. Sutton's 12 robberies were the fewest in the capital.",
        [
            ("640 robberies", "count 640", "metropolitan"),
            ("12 robberies", "count 12", "sutton"),
            ("fewest", "rank 1 lowest", "sutton"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_whose(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []
