"""Figures and places in the form that the article has, periods as a sub-editor writes them."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.checking.sums.restated import fraction, one_in, replaced, restated, rounded
from claimcheck.checking.terms.wording import days, is_slashed, the
from claimcheck.domain.text import Span
from tests.builders import claim, quantity

FORMS = [  # the article's words, their number, the unit and step of the figure, the value, how it is written there
    ("25 per cent", "25", "percent", 1, 31.2, "31 per cent"),
    ("25%", "25", "percent", 1, 31.2, "31%"),
    ("25pc", "25", "percent", 1, 31.2, "31pc"),
    ("25.0 per cent", "25.0", "percent", 0.1, 31.2, "31.2 per cent"),
    ("five per cent", "five", "percent", 1, 7, "seven per cent"),
    ("five per cent", "five", "percent", 1, 25, "25 per cent"),
    ("9 percentage points", "9", "percentage_points", 1, 4, "4 percentage points"),
    ("4.1 million", "4.1", "offences", 100_000, 5_257_081, "5.3 million"),
    ("£1.2m", "1.2", "gbp", 100_000, 3_400_000, "£3.4m"),
    ("five burglaries", "five", "offences", 1, 7, "seven"),
    ("five burglaries", "five", "offences", 1, 70, "70"),
    ("1,204", "1,204", "offences", 1, 12_040, "12,040"),
]


@pytest.mark.parametrize(("text", "number", "unit", "step", "value", "expected"), FORMS)
def test_a_value_takes_the_form_of_the_printed_one(
    text: str, number: str, unit: str, step: float, value: float, expected: str
) -> None:
    at = text.index(number)
    own = quantity(1, unit, step=step, span=Span(start=0, end=len(text)), number=Span(start=at, end=at + len(number)))
    one = claim(1, unit, where=Span(start=0, end=len(text)), quantity=own)
    assert restated(one, text, value) == expected


FRACTIONS = [
    (33.3, "a third"), (31, "less than a third"), (35, "more than a third"), (21, "more than a fifth"), (50, "half"),
    (58, "less than three-fifths"),
    (66.7, "two-thirds"), (14, "less than a sixth"), (5, ""), (90, ""), (1, ""),
]  # fmt: skip


@pytest.mark.parametrize(("percent", "expected"), FRACTIONS)
def test_fractions(percent: float, expected: str) -> None:
    assert fraction(percent) == expected


ROUND = [
    (2_159, ("nearly", 2_200)), (4_026, ("just over", 4_000)), (3_300, ("", 3_300)), (98_700, ("nearly", 100_000)), (3_000, ("", 3_000)),
    (612, ("just over", 600)), (96, ("", 96)), (1_449, ("just over", 1_400)), (149, ("nearly", 150)),
]  # fmt: skip


@pytest.mark.parametrize(("value", "expected"), ROUND)
def test_round_numbers_with_a_hedge_that_holds(value: float, expected: tuple[str, float]) -> None:
    hedge, near = rounded(value)
    assert (hedge, near) == expected
    assert (near > value) == (hedge == "nearly")


ONE_IN = [
    (25, "one in four"), (24, "one in four"), (27, ""), (10, "one in ten"), (6, "one in 17"), (0.95, "one in 105"), (50, "one in two"),
    (100, ""), (0, ""),
]  # fmt: skip


@pytest.mark.parametrize(("percent", "expected"), ONE_IN)
def test_one_in_so_many(percent: float, expected: str) -> None:
    assert one_in(percent) == expected


PLACES = [  # the article's words, the place, the end that it is counted from, the end that the words mean, how it is written there
    ("fourth highest number", 7, "highest", "highest", "seventh highest"),
    ("fourth-highest rate", 7, "highest", "highest", "seventh-highest"),
    ("highest rate", 2, "highest", "highest", "second highest"),
    ("second lowest", 1, "lowest", "lowest", "lowest"),
    ("second highest vehicle crime rate", 2, "lowest", "highest", "second lowest"),
    ("third largest", 4, "highest", "highest", "fourth largest"),
    ("4th worst", 11, "highest", "highest", "11th worst"),
    ("comes fourth", 3, "highest", "highest", "third"),
    ("comes fourth", 3, "lowest", "highest", "third lowest"),
]


@pytest.mark.parametrize(("words", "position", "end", "told", "expected"), PLACES)
def test_places(words: str, position: int, end: str, told: str, expected: str) -> None:
    assert replaced(words, position, end, told) == expected


PERIODS = [
    ("2018-04-01", "2019-03-31", False, "year to March 2019"),
    ("2018-04-01", "2019-03-31", True, "2018/19"),
    ("1999-04-01", "2000-03-31", True, "1999/00"),
    ("2017-10-01", "2018-09-30", True, "year to September 2018"),
    ("2018-01-01", "2018-12-31", True, "2018"),
    ("2018-06-01", "2018-06-30", False, "June 2018"),
    ("2018-04-01", "2018-06-30", False, "three months to June 2018"),
    ("2016-04-01", "2019-03-31", False, "three years to March 2019"),
    ("2016-01-01", "2018-12-31", False, "2016 to 2018"),
    ("2019-03-31", "2019-03-31", False, "31 March 2019"),
    ("2018-04-01", "2019-01-28", False, "1 April 2018 to 28 January 2019"),
    ("2019-02-01", "2020-01-31", False, "year to January 2020"),
]


@pytest.mark.parametrize(("start", "end", "slashed", "expected"), PERIODS)
def test_periods(start: str, end: str, slashed: bool, expected: str) -> None:
    assert days(date.fromisoformat(start), date.fromisoformat(end), slashed) == expected


def test_periods_in_a_sentence() -> None:
    assert [the(one) for one in ("year to March 2019", "2018/19", "2016 to 2018", "31 March 2019")] == [
        "the year to March 2019", "2018/19", "2016 to 2018", "31 March 2019",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "slashed"),
    [
        ("in 2018/19", True),
        ("in 2018-19", True),
        ("in 2018", False),
        ("between 2016 and 2018", False),
        ("from 12/10 on", False),
        ("2018/2019", True),
    ],
)
def test_which_articles_write_a_slash(text: str, slashed: bool) -> None:
    assert is_slashed(text) is slashed
