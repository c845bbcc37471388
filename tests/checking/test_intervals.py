"""Numbers as printed, and as published."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.intervals import Interval, printed, published
from tests.builders import figure, quantity


@pytest.mark.parametrize(
    ("value", "unit", "modifier", "words", "right", "loose", "wrong"),
    [
        (21, "percent", "exact", "21 per cent", (20.6, 21, 21.4), (), (20.4, 21.6)),
        (50, "percent", "exact", "halved", (50,), (46, 56), (44, 58)),
        (170, "percent", "exact", "170 per cent", (170,), (166, 174.6), (164, 176)),
        (132, "percent", "exact", "132 per cent", (132, 132.4), (132.7,), (131, 133.5)),
        (21.3, "percent", "exact", "21.3%", (21.26, 21.34), (), (21.2, 21.4)),
        (1888, "officers", "exact", "1,888", (1888,), (), (1887, 1889)),
        (3000, "officers", "exact", "3,000 officers", (3000,), (3100, 2900), (2500, 3400)),
        (50, "percent", "less_than", "nearly half", (46, 49.9, 50), (42,), (38, 51)),
        (50, "percent", "less_than", "under 50 per cent", (20, 40, 49.9), (), (51,)),
        (6000, "offences", "more_than", "more than 6,000", (6000, 6400, 7400), (9000,), (5900,)),
        (6000, "offences", "at_least", "at least 6,000", (6000, 7000), (9000,), (5000,)),
        (32, "percent", "up_to", "as many as 32%", (10, 30, 32), (), (34,)),
        (200, "offences", "approx", "about 200", (191, 209), (185, 218), (170, 230)),
        (33.33, "percent", "exact", "a third", (32, 33.3, 34.5), (31.2, 35.6), (30, 37)),
        (25, "percent", "exact", "a quarter", (24, 26), (23.3, 26.5), (23, 27)),
        (25, "percent", "more_than", "more than a quarter", (25, 27), (40,), (23,)),
        (7.14, "percent", "exact", "one in 14", (6.95, 7.1, 7.4), (), (6.6, 8)),
        (20, "percent", "exact", "one in five", (18.5, 22), (), (17, 25)),
        (4.17, "percent", "exact", "one in 24", (4.1, 4.2), (), (3.9, 4.5)),
        (100, "officers", "exact", "a hundred officers", (96, 102), (108, 91), (85, 120)),
        (2000, "officers", "exact", "two thousand officers", (1950, 2060), (2150,), (1700, 2300)),
        (120, "officers", "exact", "a hundred and twenty officers", (120,), (), (119, 121)),
        (2, "times", "exact", "doubled", (1.92, 2.08), (), (1.5, 2.5)),
        ((10, 20), "minutes", "between", "10 to 20 minutes", (10, 15, 20), (), (8, 22)),
    ],
)
def test_printed(value: Any, unit: str, modifier: str, words: str, right: tuple, loose: tuple, wrong: tuple) -> None:
    shown = printed(quantity(value, unit, modifier), words)
    for point in right:
        assert Interval(point, point).meets(shown.inner), point
    for point in loose:
        assert Interval(point, point).meets(shown.outer), point
        assert not Interval(point, point).meets(shown.inner), point
    for point in wrong:
        assert not Interval(point, point).meets(shown.outer), point


@pytest.mark.parametrize(
    ("value", "words", "fair", "unfair"),
    [
        (15000, "15,000 fewer crimes", (15223, 14800), (15400,)),
        (8500, "8,500 people", (8515, 8451), (8560, 8440)),
        (3000, "3,000 officers", (3040,), (3070,)),
        (8514, "8,514 people", (8514,), (8515,)),
        (900, "900 officers", (900,), (905,)),
        (4170, "4,170 thefts", (4170,), (4172,)),
    ],
)
def test_round_numbers_may_be_rounded(value: int, words: str, fair: tuple, unfair: tuple) -> None:
    shown = printed(quantity(value, "offences", "exact"), words)
    for point in fair:
        assert agree(shown, Interval(point, point)) == "holds", point
    for point in unfair:
        assert agree(shown, Interval(point, point)) != "holds", point


@pytest.mark.parametrize(
    ("made", "low", "high"),
    [
        (figure(1888), 1888, 1888),
        (figure(21, measure="rape.no-crimed.percentage"), 20.5, 21.5),
        (figure(12.3, measure="rape.recorded.rate.per_100000", step="0.1"), 12.25, 12.35),
        (figure(110, status="derived", slack=2), 108, 112),
        (figure(20, status="bound", bound="less_than"), float("-inf"), 20),
        (figure(20, status="bound", bound="less_than", also=("at_least", Decimal(3))), 3, 20),
    ],
)
def test_published(made: Any, low: float, high: float) -> None:
    value = published(made)
    assert value is not None
    assert (value.low, value.high) == pytest.approx((low, high))


def test_nothing_is_published_of_an_empty_cell() -> None:
    assert published(figure(None)) is None


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (Interval(20.5, 21.5), Interval(21.5, 22.5), False),
        (Interval(20.5, 21.5), Interval(21.4, 22.5), True),
        (Interval(5, 5), Interval(5, 6), True),
        (Interval(5, 5), Interval(5, 5), True),
        (Interval(5, 5), Interval(6, 7), False),
    ],
)
def test_meets(one: Interval, other: Interval, meet: bool) -> None:
    assert one.meets(other) is meet
    assert other.meets(one) is meet
