"""Claims as the published figures show them in the report: of another area, in another unit, as a change, "best" as an end."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.claims.conftest import area, period, what

# The words of a claim, what it is (as in the tables of tests/claims), its area and period with how they are known.
Told = tuple[str, ...]
Row = tuple[str, list[Told]]

# Robberies of 2014/15 and 2013/14: Kent 964 and 1,061, Essex 959 and 1,062.
KENT = "Robbery in Kent\nPublished: 2015-09-01\n\nKent Police recorded 964 robberies in 2014/15, the Home Office says. "
OWN = ("964", "count 964", "kent", "named", "2014-04-01..2015-03-31", "named")
AREAS: list[Row] = [
    (
        KENT + "Essex is next door. There were 964 robberies, and 1,061 in 2013/14.",
        [OWN, ("964", "count 964", "kent", "inferred"), ("1,061", "count 1061", "kent", "inferred")],
    ),
    # open figures beside go along
    (
        KENT + "Essex is next door. There were 950 robberies, down from 1,061.",
        [OWN, ("950", "count 950", "kent", "inferred"), ("1,061", "count 1061", "kent", "inferred")],
    ),
    (
        KENT + "Essex is next door. There were 964 robberies, 97 fewer than a year earlier.",
        [OWN, ("964", "count 964", "kent", "inferred"), ("97", "change 97 down", "kent", "inferred")],
    ),
    (
        KENT + "In England and Wales the number fell. The fall was from 1,061 robberies.",
        [OWN, ("1,061", "count 1061", "kent", "inferred")],
    ),
    # right of the area that is carried, or right of neither
    (
        KENT + "Essex is next door. There were 959 robberies, and 1,062 in 2013/14.",
        [OWN, ("959", "count 959", "essex", "carried"), ("1,062", "count 1062", "essex", "carried")],
    ),
    (
        KENT + "Essex is next door. Essex Police had 964 robberies.",
        [OWN, ("964", "count 964", "essex", "named")],
    ),
    (
        KENT + "Essex is next door. There were 620 robberies, and 640 in 2013/14.",
        [OWN, ("620", "count 620", "essex", "carried"), ("640", "count 640", "essex", "carried")],
    ),
    (
        KENT + "In Essex there were 959. The year before there were 1,062 robberies in Essex.",
        [OWN, ("959", "count 959", "essex", "named"), ("1,062", "count 1062", "essex", "named")],
    ),
]
# Days that are told by their name, or that are mostly the same twelve months, stay.
LAST_YEAR = (
    "Robbery in Kent\nPublished: 2015-09-01\n\nKent Police recorded fewer robberies last year, the Home Office says. "
)
PERIODS: list[Row] = [
    (
        LAST_YEAR + "Robberies numbered 964.",
        [("964", "count 964", "kent", "carried", "2014-01-01..2014-12-31", "carried")],
    ),
    (
        KENT + "In 2014 there were 964 robberies.",
        [OWN, ("964", "count 964", "kent", "carried", "2014-01-01..2014-12-31", "named")],
    ),
    (
        KENT + "In 2013/14 there were 1,061 robberies.",
        [OWN, ("1,061", "count 1061", "kent", "carried", "2013-04-01..2014-03-31", "named")],
    ),
    (
        KENT + "The year before was a bad one. There were 1,061 robberies.",
        [OWN, ("1,061", "count 1061", "kent", "carried", "2013-04-01..2014-03-31", "carried")],
    ),
]
# Burglaries of Kent in 2013/14: 13,967, 7.9 for 1,000 people; rapes charged there in 2018/19: 1.0 per cent.
UNITS: list[Row] = [
    (
        "Burglary\nPublished: 2014-09-01\n\nKent Police's burglary rate was 7.9 in 2013/14, the Home Office says.",
        [("7.9", "rate 7.9 per_1000", "kent", "named")],
    ),
    (
        "Burglary\nPublished: 2014-09-01\n\nKent had a burglary score of 7.9 in 2013/14, the Home Office says.",
        [("7.9", "rate 7.9 per_1000", "kent", "named")],
    ),
    (
        "Burglary\nPublished: 2014-09-01\n\nKent had a burglary score of 6.2 in 2013/14, the Home Office says.",
        [("6.2", "count 6.2", "kent", "named")],
    ),
    (
        "Burglary\nPublished: 2014-09-01\n\nKent's burglaries numbered 13,967 in 2013/14, the Home Office says.",
        [("13,967", "count 13967", "kent", "named")],
    ),
]
# A percentage that is right as the rise that is told of: Essex 19.6 per cent in 2018/19, England and Wales 11.3.
ROSE = "Robbery\nPublished: 2019-11-01\n\nRobbery rose in Kent, the Home Office says, where police recorded 1,988 in 2018/19. "
RISES: list[Row] = [
    (
        ROSE + "It grew. The percentage for Essex is 19.6 per cent.",
        [("1,988", "count 1988", "kent"), ("19.6 per cent", "change 19.6 percent up", "essex")],
    ),
    (
        ROSE + "It has gone up faster there than the whole, at 11.3 per cent for England and Wales.",
        [("1,988", "count 1988", "kent"), ("11.3 per cent", "change 11.3 percent up", "england-and-wales")],
    ),
    (
        ROSE + "It grew. For Essex the percentage is 12.6 per cent.",
        [("1,988", "count 1988", "kent"), ("12.6 per cent", "percentage 12.6", "essex")],
    ),
    (
        ROSE + "Robbery with knives is 22 per cent of the total there.",
        [("1,988", "count 1988", "kent"), ("22 per cent", "percentage 22", "kent")],
    ),
]
# The measure says which end is the best, where it has one.
OF_2013 = "Best and worst\nPublished: 2014-09-01\n\nPolice forces differ, says the Home Office. "
RANKS: list[Row] = [
    (
        OF_2013 + "Dyfed-Powys Police had the best burglary rate of all forces in 2013/14.",
        [("best burglary rate", "rank 1 lowest", "dyfed-powys")],
    ),
    (
        OF_2013 + "Cleveland Police had the worst burglary rate of all forces in 2013/14.",
        [("worst burglary rate", "rank 1 highest", "cleveland")],
    ),
    (
        OF_2013 + "The Metropolitan Police was the worst force for robbery in 2013/14.",
        [("worst force for robbery", "rank 1 highest", "metropolitan")],
    ),
    (
        OF_2013 + "Durham Police was the best for burglary detection rates in 2012/13.",
        [("best for burglary", "rank 1 highest", "durham")],
    ),
    (
        OF_2013 + "Durham Police was the worst for burglary charge rates in 2012/13.",
        [("worst for burglary", "rank 1 lowest", "durham")],
    ),
    # told as an end already, or of what has no better end
    (
        OF_2013 + "The Metropolitan Police had the highest robbery rate in 2013/14.",
        [("highest robbery rate", "rank 1 highest", "metropolitan")],
    ),
    (
        OF_2013 + "Dyfed-Powys Police had the lowest burglary rate in 2013/14.",
        [("lowest burglary rate", "rank 1 lowest", "dyfed-powys")],
    ),
    (
        OF_2013 + "Suffolk Police had the best Taser record in 2012/13.",
        [("best Taser record", "rank 1 best", "suffolk")],
    ),
    (OF_2013 + "Suffolk Police had the worst Taser record in 2012/13.", [("worst Taser", "rank 1 worst", "suffolk")]),
]
TABLES = AREAS + PERIODS + UNITS + RISES + RANKS


def as_reported(text: str) -> list[Told]:
    """Every claim of the report as (words, what, area, how it is known, period, how it is known)."""
    report = check(text).articles[0]
    return [
        (
            claim.span.of(report.article.text),
            what(claim),
            area(claim),
            claim.area.how if claim.area is not None else "none",
            period(claim),
            claim.period.how if claim.period is not None else "none",
        )
        for claim in report.claims
    ]


def are_told(found: list[Told], expected: list[Told]) -> bool:
    """Whether every claim is told as a row says, in order, and no other."""
    return len(found) == len(expected) and all(
        want[0] in got[0] and want[1:] == got[1 : len(want)] for got, want in zip(found, expected, strict=True)
    )


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_claims_are_told_as_the_tables_show_them(text: str, expected: list[Told]) -> None:
    found = as_reported(text)
    assert are_told(found, expected), found


def test_what_is_read_again_is_not_called_wrong() -> None:
    report = check(KENT + "Essex is next door. There were 950 robberies, down from 1,061.").articles[0]
    assert report.findings == ()
    assert [verdict.name for verdict in report.verdicts] == ["supported", "unclear", "supported"]
