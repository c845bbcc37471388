"""Ends of changes, places, times and things that stand in other words, or other sentences, than those of their figures."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import check
from claimcheck.domain.claims import Analysis
from tests.checking.stories import verdicts
from tests.claims.conftest import Row, differences, tell

FEWER = "How forces compare\n\nPolice recorded fewer robberies in 2013/14 than in 2012/13.\n\n"
NOW, THEN = "2013-04-01..2014-03-31", "2012-04-01..2013-03-31"
# Two numbers of one row: before and after.
PAIRS: list[Row] = [
    (
        FEWER + "- Suffolk: 173 to 85\n- Norfolk: 210 → 160\n- Essex: 400, now 380",
        [
            ("173", "count 173", "suffolk", THEN),
            ("85", "count 85", "suffolk", NOW),
            ("210", "count 210", "norfolk", THEN),
            ("160", "count 160", "norfolk", NOW),
            ("400", "count 400", "essex", THEN),
            ("380", "count 380", "essex", NOW),
        ],
    ),
    (
        FEWER + "- Suffolk: 173 down to 85",
        [("173", "count 173", "suffolk", THEN), ("85", "count 85", "suffolk", NOW)],
    ),
    (
        "Robbery in Kent fell from 310 in 2012 to 250 in 2013, police say, in Suffolk 173 to 85.",
        [
            ("310", "count 310", "kent", "2012-01-01..2012-12-31"),
            ("250", "count 250", "kent", "2013-01-01..2013-12-31"),
            ("173", "count 173", "suffolk", "2012-01-01..2012-12-31"),
            ("85", "count 85", "suffolk", "2013-01-01..2013-12-31"),
        ],
    ),
    # no pair: nothing between them says so, a range, the same number
    (
        FEWER + "- Suffolk: 173 and 85",
        [("173", "count 173", "suffolk", NOW), ("85", "count 85", "suffolk", NOW)],
    ),
    (FEWER + "- Norfolk: 4 to 6", [("4 to 6", "count 4..6", "norfolk", NOW)]),
    (
        FEWER + "- Suffolk: 173 to 173",
        [("173", "count 173", "suffolk", NOW), ("173", "count 173", "suffolk", NOW)],
    ),
    (FEWER + "- Norfolk: 20 per cent to 30 per cent", [("20 per cent to 30", "percentage 20..30", "norfolk", NOW)]),
    (
        "Kent Police, with 173 to 185 robberies a month, is busy.",
        [("173 to 185 robberies a month", "rate 173..185 per_month", "kent")],
    ),
    (
        "Kent Police has 300 officers in its team, and in Suffolk 20 to 30.",
        [("300", "count 300", "kent"), ("20 to 30", "count 20..30", "suffolk")],
    ),
]
# A "since" without figures is a base of those after it, where something moves.
SINCE: list[Row] = [
    (
        "Police numbers have fallen since 2010. By March 2014 Kent Police had gone from 3,862 to 3,100 officers.",
        [
            ("3,862", "count 3862", "kent", "2010-03-31..2010-03-31"),
            ("3,100", "count 3100", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
    (
        "Police numbers have been known since 2010. By March 2014 Kent Police had gone from 3,862 to 3,100 officers.",
        [
            ("3,862", "count 3862", "kent", "2014-02-28..2014-02-28"),
            ("3,100", "count 3100", "kent", "2014-03-31..2014-03-31"),
        ],
    ),
]
# An opening that sets against is of the place that the main clause opens on.
OPENINGS: list[Row] = [
    (
        "Kent Police is busy. Compared to 2012, when 10,793 robberies were recorded, the national total is up by 41 per cent.",
        [("10,793", "count 10793", "england-and-wales"), ("41 per cent", "change 41 percent up", "england-and-wales")],
    ),
    (
        "Kent Police is busy. Set against 2012, when 10,793 robberies were recorded, the national total is up by 41 per cent.",
        [("10,793", "count 10793", "england-and-wales"), ("41 per cent", "change 41 percent up", "england-and-wales")],
    ),
    (
        "Essex Police is busy. Compared with 2012, when 310 robberies were recorded, Kent's total is up by 41 per cent.",
        [("310", "count 310", "kent"), ("41 per cent", "change 41 percent up", "kent")],
    ),
    (
        "Essex Police is busy. After 310 robberies in Surrey in 2012, Kent recorded 400 in 2013.",
        [("310", "count 310", "surrey"), ("400", "count 400", "kent")],
    ),
    (
        "Essex Police is busy. After 310 robberies in 2012 it recorded 400 in 2013 and Kent had 610.",
        [("310", "count 310", "essex"), ("400", "count 400", "essex"), ("610", "count 610", "kent")],
    ),
    (
        "Kent Police is busy. It recorded 310 robberies in 2012, and the national total was 10,793.",
        [("310", "count 310", "kent"), ("10,793", "count 10793", "england-and-wales")],
    ),
]
# A place in a clause of its own is not that of the figure ahead of it.
RELATED: list[Row] = [
    (
        "Robbery in Kent is rare, police say. There were 310 robberies in 2012, in which Essex had 400.",
        [("310", "count 310", "kent"), ("400", "count 400", "essex")],
    ),
    (
        "Robbery in Kent is rare, police say. There were 310 robberies in 2012, where the Essex total was 400.",
        [("310", "count 310", "kent"), ("400", "count 400", "essex")],
    ),
    (
        "Robbery in Kent is rare, police say. It had the fifth highest rate in England in 2012, where the City of London tops the list.",
        [("fifth highest rate", "rank 5 highest", "kent"), ("tops the list", "rank 1 highest", "city-of-london")],
    ),
    (
        "Robbery in Kent is rare, police say. There were 310 robberies in Essex in 2012, where Southend tops the list.",
        [("310", "count 310", "essex"), ("tops the list", "rank 1 highest", "southend-on-sea")],
    ),
    (
        "Robbery in Kent is rare, police say. There were 310 robberies in 2012 in Essex.",
        [("310", "count 310", "essex")],
    ),
]
CHARGED = "Kent Police charged 12 per cent of rape suspects. "
TWELVE = ("12 per cent", "percentage 12", "kent")
# Elsewhere is nationwide, but not elsewhere in a place, nor where somebody went.
ELSEWHERE: list[Row] = [
    (CHARGED + "Elsewhere it was 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "england-and-wales")]),
    (CHARGED + "Elsewhere the rate was 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "england-and-wales")]),
    (
        CHARGED + "For victims elsewhere it was 15 per cent.",
        [TWELVE, ("15 per cent", "percentage 15", "england-and-wales")],
    ),
    (
        CHARGED + "Police elsewhere charged 15 per cent.",
        [TWELVE, ("15 per cent", "percentage 15", "england-and-wales")],
    ),
    (CHARGED + "Elsewhere in Kent it was 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "kent")]),
    (CHARGED + "Elsewhere in Essex it was 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "essex")]),
    (CHARGED + "Officers who moved elsewhere charged 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "kent")]),
    (CHARGED + "In Dover it was 15 per cent.", [TWELVE, ("15 per cent", "percentage 15", "dover")]),
]
# Up until a month, to and including it.
UNTIL: list[Row] = [
    (f"Kent Police recorded 310 robberies {when}.", [("310", "count 310", "kent", days)])
    for when, days in (
        ("in the year up until March 2013", THEN),
        ("in the 12 months up until the end of March 2013", THEN),
        ("in the 12 months to and including March 2013", THEN),
        ("from April 2012 up to and including March 2013", THEN),
        ("from April 2012 up until March 2013", THEN),
        ("in March 2013", "2013-03-01..2013-03-31"),
        ("in the year to March 2013", THEN),
        ("in the year from March 2013", "2013-03-01..2014-02-28"),
    )
]
# "This March (March 2010 in brackets)" is two times, "last year (2012/13)" one.
BRACKETS: list[Row] = [
    (
        "Officers by force\n\nPolice officers this March (March 2010 in brackets):\n\nKent 3,100 (3,200)\nEssex 3,000 (3,300)",
        [
            ("3,100", "count 3100", "kent", "2014-03-31..2014-03-31"),
            ("3,200", "count 3200", "kent", "2010-03-31..2010-03-31"),
            ("3,000", "count 3000", "essex", "2014-03-31..2014-03-31"),
            ("3,300", "count 3300", "essex", "2010-03-31..2010-03-31"),
        ],
    ),
    (
        "Robberies by force\n\nPolice recorded robberies last year (2011/12 in brackets).\n\n- Kent: 310 (320)\n- Essex: 300 (330)",
        [
            ("310", "count 310", "kent", NOW),
            ("320", "count 320", "kent", "2011-04-01..2012-03-31"),
            ("300", "count 300", "essex", NOW),
            ("330", "count 330", "essex", "2011-04-01..2012-03-31"),
        ],
    ),
    (
        "Robberies by force\n\nPolice recorded robberies last year (2012/13).\n\n- Kent: 310\n- Essex: 300",
        [("310", "count 310", "kent", THEN), ("300", "count 300", "essex", THEN)],
    ),
    ("Kent Police recorded 310 robberies last year (2012/13).", [("310", "count 310", "kent", THEN)]),
]
# A list item that is told in sentences is prose; a label and its figure are not.
ITEMS: list[Row] = [
    (
        (
            "How forces compare\n\nKent Police is busy.\n\n"
            "• The number of rapes per 100,000 adults in Kent was 33 in 2013. The national average was 41."
        ),
        [("33", "rate 33 per_100000", "kent"), ("41", "rate 41 per_100000", "england-and-wales")],
    ),
    (
        "How forces compare\n\nRapes per 100,000 people, say police.\n\n• Kent: 33\n• Essex: 41",
        [("33", "rate 33 per_100000", "kent"), ("41", "rate 41 per_100000", "essex")],
    ),
]
TWO = "Kent Police recorded thefts (17,721) and violence (11,482) in 2013. "
# What is told respectively, of the things of the sentence before: see `test_of_which_thing`.
THINGS = [
    (TWO + "They are up by 21 and 31 per cent respectively.", ["theft", "violence", "theft", "violence"]),
    (TWO + "The totals are up by 21 and 31 per cent respectively.", ["theft", "violence", "theft", "violence"]),
    (
        (
            "Police in Kent recorded burglary (1,721), robbery (482) and arson (77) in 2013. "
            "They are up by 21, 22 and 31 per cent respectively."
        ),
        ["burglary", "robbery", "arson", "burglary", "robbery", "arson"],
    ),
    (
        TWO + "Robbery and arson are up by 21 and 31 per cent respectively.",
        ["theft", "violence", "robbery", "arson"],
    ),
    (TWO + "They are up by 21 per cent.", ["theft", "violence", "violence"]),
    (
        "Kent Police recorded 17,721 thefts in 2013 and Essex Police 11,482. They are up by 21 and 31 per cent respectively.",
        ["theft", "theft", "theft", "theft"],
    ),
]
TABLES = PAIRS + SINCE + OPENINGS + RELATED + ELSEWHERE + UNTIL + BRACKETS + ITEMS

STRENGTH = """Strength of forces
Published: 2015-09-01

{sentence}
"""
# Kent: 3,862 officers in March 2010, 3,744 in 2011, 3,266 in 2015 (15.4 and 12.8 per cent fewer); Cumbria 1,264, 1,208, 1,175 (7.0, 2.7);
# Dyfed-Powys 1,215 in 2010 and 1,142 in 2014. Robberies of Suffolk: 332 in 2011/12, 205 in 2013/14; Essex 1,159, 1,062.
LOST = "Between March 2011 and March 2015 Kent Police lost 478 officers. "
GONE = "Dyfed-Powys Police had 1,142 officers in March 2014, the Home Office says. Since March 2010, 73 have gone out of what was {}."
ROWS = "Robbery fell in two counties between 2011/12 and 2013/14, police figures show.\n\nSuffolk: 332 to 205\nEssex: {} to 1,062"
VERDICTS = [
    # its own base, before the range that the sentence before told
    (LOST + "It has 3,266, or 15.4 per cent fewer than in March 2010.", "15.4 per cent", "supported"),
    (LOST + "It has 3,266, or 12.8 per cent fewer than in March 2010.", "12.8 per cent", "contradicted"),
    (LOST + "Its strength is 15.4 per cent down on March 2010.", "15.4 per cent", "supported"),
    (LOST + "Cumbria has 7.0 per cent fewer than in March 2010.", "7.0 per cent", "supported"),
    (LOST + "That is 12.8 per cent fewer.", "12.8 per cent", "supported"),
    (LOST + "Cumbria has 2.7 per cent fewer.", "2.7 per cent", "supported"),
    # what was
    (GONE.format("1,215"), "1,215", "supported"),
    (GONE.format("1,251"), "1,251", "contradicted"),
    # rows
    (ROWS.format("1,159"), "1,159", "supported"),
    (ROWS.format("1,195"), "1,195", "contradicted"),
    (ROWS.format("1,159"), "1,062", "supported"),
]

STEPS = "Burglary in Kent rose from 310 in 2011 to 340 in 2012 but fell back to 320 in 2013, {}, police say."
# From the end of one change to the next: wrong ones, and what is no such change or right.
WRONG_STEPS = [
    (STEPS.format("a drop of 25"), "340 - 320 = 20"),
    (STEPS.format("a drop of 8 per cent"), "20 / 340 = 5.9 per cent"),
    (STEPS.format("a drop of 15"), "340 - 320 = 20"),
]
RIGHT_STEPS = [
    STEPS.format("a drop of 20"),
    STEPS.format("a drop of 5.9 per cent"),
    STEPS.format("a rise of 10"),
    STEPS.format("while arson saw a drop of 25"),
    STEPS.format("and Essex had a drop of 25"),
]


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_newly_read(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize(("text", "topics"), THINGS, ids=[text for text, _ in THINGS])
def test_of_which_thing(text: str, topics: list[str], read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    assert [claim.measure and claim.measure.facets.topic for claim in analysis.claims] == topics, tell(analysis)


@pytest.mark.parametrize(("sentence", "quote", "expected"), VERDICTS)
def test_measured_from_what_is_said(sentence: str, quote: str, expected: str) -> None:
    found = verdicts(STRENGTH, sentence, quote)
    assert [name for name, _ in found] == [expected], found


@pytest.mark.parametrize(("text", "sum"), WRONG_STEPS)
def test_a_wrong_next_step(text: str, sum: str) -> None:
    found = [finding for finding in check(text).articles[0].findings if finding.code == "S101"]
    assert [sum in finding.message for finding in found] == [True], found


@pytest.mark.parametrize("text", RIGHT_STEPS)
def test_no_wrong_next_step(text: str) -> None:
    assert [finding for finding in check(text).articles[0].findings if finding.code.startswith("S")] == []


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("In the whole country there were", "england-and-wales"),
        ("Across the whole country there were", "england-and-wales"),
        ("Up and down the country there were", "england-and-wales"),
        ("Throughout the country there were", "england-and-wales"),
        ("All over the country it was", "england-and-wales"),
        ("For the nation as a whole it was", "england-and-wales"),
        ("In the whole county there were", "suffolk"),
        ("Throughout the county there were", "suffolk"),
        ("All over the county it was", "suffolk"),
        ("Up and down the coast there were", "suffolk"),
    ],
)
def test_the_country_and_the_county(words: str, area: str, read: Callable[[str], Analysis]) -> None:
    found = read(f"Suffolk recorded 54,124 offences in 2018. {words} 87.7 crimes to every thousand people.").claims[-1]
    assert found.area is not None
    assert found.area.area == area
