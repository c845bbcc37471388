"""An article's area or year read again, where its own figures show that the text was misread."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.checking.test_as_known import Row, Told, are_told, as_reported

# In 2014/15: Kent 964 robberies, 28,624 violent crimes, 12,509 burglaries; Norfolk 189, 11,926, 3,417. In 2014: 1,027, 28,779 in Kent.
BOTH = (
    "The police\nPublished: 2015-09-01\n\nNorfolk Constabulary is small and Kent Police is large, but Kent is not the largest in 2014/15, "
    "the Home Office says. Some of those in Norfolk live in Norwich.\n\n"
)
ONE = (
    "The police\nPublished: 2015-09-01\n\nNorfolk Constabulary is small in 2014/15, the Home Office says. "
    "Some of those in Norfolk live in Norwich.\n\n"
)
ROBBERIES, VIOLENCE, BURGLARIES = (
    "Robberies numbered {}.\n\n",
    "There were {} violent crimes.\n\n",
    "Burglaries numbered {}.",
)
NORFOLK, KENT = ("norfolk", "carried"), ("kent", "inferred")
AREAS: list[Row] = [
    (
        BOTH + ROBBERIES.format("964") + VIOLENCE.format("28,624") + BURGLARIES.format("12,509"),
        [("964", "count 964", *KENT), ("28,624", "count 28624", *KENT), ("12,509", "count 12509", *KENT)],
    ),
    # the one that is right of neither goes along
    (
        BOTH + ROBBERIES.format("964") + VIOLENCE.format("28,624") + BURGLARIES.format("11,111"),
        [("964", "count 964", *KENT), ("28,624", "count 28624", *KENT), ("11,111", "count 11111", *KENT)],
    ),
    # right of the area that they were taken to be of, right of none, or of one that is not named
    (
        BOTH + ROBBERIES.format("189") + VIOLENCE.format("11,926") + BURGLARIES.format("3,417"),
        [("189", "count 189", *NORFOLK), ("11,926", "count 11926", *NORFOLK), ("3,417", "count 3417", *NORFOLK)],
    ),
    (
        BOTH + ROBBERIES.format("189") + VIOLENCE.format("11,926") + BURGLARIES.format("11,111"),
        [("189", "count 189", *NORFOLK), ("11,926", "count 11926", *NORFOLK), ("11,111", "count 11111", *NORFOLK)],
    ),
    (
        BOTH + ROBBERIES.format("371") + VIOLENCE.format("18,624") + BURGLARIES.format("8,888"),
        [("371", "count 371", *NORFOLK), ("18,624", "count 18624", *NORFOLK), ("8,888", "count 8888", *NORFOLK)],
    ),
    (
        ONE + ROBBERIES.format("964") + VIOLENCE.format("28,624") + BURGLARIES.format("12,509"),
        [("964", "count 964", *NORFOLK), ("28,624", "count 28624", *NORFOLK), ("12,509", "count 12509", *NORFOLK)],
    ),
]
LAST_YEAR = (
    "Robbery in Kent\nPublished: 2015-09-01\n\nKent Police recorded fewer robberies last year, the Home Office says. "
)
NEIGHBOUR = "\n\nEssex Police is next door. Robberies numbered 959.\n\n"
TABLE, BEFORE = ("2014-04-01..2015-03-31", "inferred"), ("2013-04-01..2014-03-31", "inferred")
CALENDAR = "2014-01-01..2014-12-31"
NUMBERED, VIOLENT = "Robberies numbered {}.\n\n", "Violent crimes numbered {}.\n\n"
YEARS: list[Row] = [
    (
        LAST_YEAR + NUMBERED.format("964") + VIOLENT.format("28,624"),
        [("964", "count 964", "kent", "carried", *TABLE), ("28,624", "count 28624", "kent", "carried", *TABLE)],
    ),
    (
        LAST_YEAR + NUMBERED.format("964") + VIOLENT.format("28,624") + "The year before there were 1,061 robberies.",
        [
            ("964", "count 964", "kent", "carried", *TABLE),
            ("28,624", "count 28624", "kent", "carried", *TABLE),
            ("1,061", "count 1061", "kent", "carried", *BEFORE),
        ],
    ),
    # only one of them is right of the table's year, they are right of the year told, or it is told by name
    (
        LAST_YEAR + NUMBERED.format("964"),
        [("964", "count 964", "kent", "carried", CALENDAR, "carried")],
    ),
    (
        LAST_YEAR + NUMBERED.format("1,027") + VIOLENT.format("28,779"),
        [
            ("1,027", "count 1027", "kent", "carried", CALENDAR, "carried"),
            ("28,779", "count 28779", "kent", "carried", CALENDAR, "carried"),
        ],
    ),
    (
        LAST_YEAR + "In 2014 robberies numbered 964.\n\nIn 2014 violent crimes numbered 28,624.",
        [
            ("964", "count 964", "kent", "carried", CALENDAR, "named"),
            ("28,624", "count 28624", "kent", "carried", CALENDAR, "named"),
        ],
    ),
]
# What goes along, and is right of nothing, is not called wrong.
NOT_WRONG = [
    (BOTH + ROBBERIES.format("964") + VIOLENCE.format("28,624") + BURGLARIES.format("12,431"), "12,431"),
    (LAST_YEAR + NUMBERED.format("964") + VIOLENT.format("28,624") + "Burglaries numbered 12,431.", "12,431"),
]
TABLES = AREAS + YEARS


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_read_again(text: str, expected: list[Told]) -> None:
    found = as_reported(text)
    assert are_told(found, expected), found


@pytest.mark.parametrize(("text", "quote"), NOT_WRONG)
def test_nothing_that_goes_along_is_called_wrong(text: str, quote: str) -> None:
    report = check(text).articles[0]
    told = {
        claim.span.of(report.article.text): verdict.name
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
    }
    assert told[quote] == "unclear"
    assert [finding for finding in report.findings if finding.severity == "error"] == []
