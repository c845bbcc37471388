from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from claimcheck.domain.measures import Figure
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.queries import (
    End,
    average,
    change,
    end_of,
    first_move,
    gap,
    highest_since,
    multiple,
    neighbours,
    ordered,
    rank,
    share,
    total,
    truth_of_rank,
)
from tests.reference.conftest import year


def figure(area: str, value: str | None, **more: Any) -> Figure:
    """A count of 2017/18 unless told else; the step follows from the digits."""
    step = Decimal(1).scaleb(-len((value or "").partition(".")[2]))
    told: dict[str, Any] = {
        "dataset": "d", "measure": "m.recorded.count", "start": date(2017, 4, 1), "end": date(2018, 3, 31), "kind": "financial",
        "release": "2018-07-19", "unit": "offences", "step": step, "status": "published" if value else "absent",
    }  # fmt: skip
    return Figure(area=area, value=None if value is None else Decimal(value), **(told | more))


def column(text: str, **more: Any) -> list[Figure]:
    """ "a 5, b 7, c ?, d <9": a published value, nothing known, or a bound from one side."""
    made = []
    for part in text.split(", "):
        area, value = part.split(" ")
        if value[0] in "<>":
            bound = "less_than" if value[0] == "<" else "more_than"
            made.append(figure(area, value[1:], status="bound", bound=bound, **more))
        elif "±" in value:
            middle, slack = value.split("±")
            made.append(figure(area, middle, status="derived", slack=Decimal(slack), **more))
        else:
            made.append(figure(area, None if value == "?" else value, **more))
    return made


RANKS = [
    # column, area, end, best, worst, level, unknown
    ("a 5, b 7, c 9", "a", "highest", 3, 3, "", ""),
    ("a 5, b 7, c 9", "a", "lowest", 1, 1, "", ""),
    ("a 5, b 7, c 7", "b", "highest", 1, 1, "c", ""),
    ("a 5, b 7, c ?", "b", "highest", 1, 2, "", "c"),
    ("a 5, b 7, c <7", "b", "highest", 1, 1, "", ""),
    ("a 5, b 7, c <8", "b", "highest", 1, 2, "", "c"),
    ("a 5, b 7, c >7", "b", "highest", 2, 2, "", ""),
    ("a 5, b 7, c >7", "b", "lowest", 2, 2, "", ""),
    ("a 5, b 29±2, c 36±2", "b", "highest", 2, 2, "", ""),
    ("a 5, b 29±4, c 36±4", "b", "highest", 1, 2, "", "c"),
    ("a 9.8, b 10, c 12.3", "a", "lowest", 1, 1, "b", ""),
    ("a 9.4, b 10, c 12.3", "a", "lowest", 1, 1, "", ""),
    ("a -3, b 0, c 4", "b", "lowest", 1, 2, "", "a"),
    ("a ?, b 7, c 9", "a", "highest", 1, 3, "", "bc"),
    ("b 7, c 9", "a", "highest", 1, 3, "", "bc"),
]


@pytest.mark.parametrize(("told", "area", "end", "best", "worst", "level", "unknown"), RANKS)
def test_rank(told: str, area: str, end: End, best: int, worst: int, level: str, unknown: str) -> None:
    placing = rank(column(told), area, end)
    assert (placing.best, placing.worst) == (best, worst)
    assert (placing.level, placing.unknown) == (tuple(level), tuple(unknown))


TRUTHS = [
    ("a 5, b 7, c 9", "b", "highest", 2, "holds"),
    ("a 5, b 7, c 9", "b", "highest", 1, "fails"),
    ("a 5, b 7, c ?", "b", "highest", 1, "unknown"),
    ("a 5, b 7, c ?", "b", "highest", 3, "fails"),
    ("a 7, b 7, c 5", "a", "highest", 1, "holds"),
    ("a 7, b 7, c 5", "a", "highest", 2, "holds"),
    ("a 7, b 7, c 5", "a", "highest", 3, "fails"),
]


@pytest.mark.parametrize(("told", "area", "end", "position", "truth"), TRUTHS)
def test_truth_of_rank(told: str, area: str, end: End, position: int, truth: str) -> None:
    assert truth_of_rank(rank(column(told), area, end), position) == truth


def test_published_places_settle_what_values_cannot() -> None:
    places = [
        figure("a", None, rank=2, rank_of=43, rank_direction="lowest"),
        figure("b", "12", rank=3, rank_of=43, rank_direction="lowest"),
        figure("c", None, rank=3, rank_of=43, rank_direction="highest"),
    ]
    placing = rank(places, "b", "lowest")
    assert (placing.ahead, placing.unknown) == (("a",), ("c",))
    assert placing.published is not None
    assert rank(places, "b", "highest").published is None


@pytest.mark.parametrize(
    ("direction", "good", "end"),
    [
        ("highest", "low", "highest"),
        ("best", "low", "lowest"),
        ("worst", "low", "highest"),
        ("best", "high", "highest"),
    ],
)
def test_best_and_worst(direction: Any, good: Any, end: str) -> None:
    assert end_of(direction, good) == end


def test_no_best_where_no_end_is_good() -> None:
    assert end_of("worst", "neither") is None


def test_neighbours_and_order() -> None:
    row = column("a 5, b 7, c 9, d 7, e ?")
    assert [f.area for f in ordered(row, "highest")] == ["c", "b", "d", "a"]
    ahead, behind = neighbours(row, "b", "highest")
    assert (ahead and ahead.area, behind and behind.area) == ("c", "a")


CHANGES = [("400", "440", "up", 40, 10), ("63", "45", "down", -18, -28.57), ("5", "5", "none", 0, 0)]


@pytest.mark.parametrize(("before", "after", "direction", "amount", "percent"), CHANGES)
def test_change(before: str, after: str, direction: str, amount: float, percent: float) -> None:
    moved = change(figure("a", before), figure("a", after))
    assert (moved.direction, moved.amount.value) == (direction, amount)
    assert moved.percent is not None
    assert moved.percent.value == pytest.approx(percent, abs=0.01)


def test_change_of_a_share_is_in_points_and_allows_for_rounding() -> None:
    moved = change(figure("a", "12", unit="percent"), figure("a", "21", unit="percent"))
    assert (moved.amount.unit, moved.amount.low, moved.amount.high) == ("percentage_points", 8, 10)


def test_change_from_nought_has_no_per_cent() -> None:
    moved = change(figure("a", "0"), figure("a", "4"))
    assert (moved.percent, moved.times) == (None, None)


def test_share_and_multiple() -> None:
    part = share(figure("a", "36"), figure("a", "110"))
    assert part is not None
    assert part.value == pytest.approx(32.73, abs=0.01)
    times = multiple(figure("a", "21", unit="percent"), figure("b", "12", unit="percent"))
    assert times is not None
    assert times.low < 1.75 < times.high
    assert share(figure("a", "1"), figure("a", "0")) is None


def test_total_and_average() -> None:
    row = column("a 5, b 7, c 9")
    added, mean = total(row), average(row)
    assert added is not None
    assert mean is not None
    assert (added.value, added.sum, mean.value) == (21, "5 + 7 + 9", 7)
    assert total(column("a 5, b ?")) is None
    assert total([]) is None


def test_gap() -> None:
    assert gap(figure("a", "7"), figure("b", "5")).value == 2


def yearly(*values: str) -> list[Figure]:
    return [figure("a", v, start=date(2010 + n, 4, 1), end=date(2011 + n, 3, 31)) for n, v in enumerate(values)]


@pytest.mark.parametrize(
    ("values", "since", "record"),
    [(("9", "5", "6", "7"), 2011, False), (("1", "5", "6", "7"), None, True), (("7",), None, False)],
)
def test_highest_since(values: tuple[str, ...], since: int | None, record: bool) -> None:
    series = yearly(*values)
    found = highest_since(series, series[-1])
    assert (found.since.end.year if found.since else None, found.record) == (since, record)


@pytest.mark.parametrize(
    ("values", "direction", "periods", "last"),
    [
        (("5", "4", "3", "2", "6"), "up", 4, None),
        (("5", "6", "3", "2", "4"), "up", 3, 2012),
        (("5", "6", "7"), "up", 1, 2012),
        (("5",), "none", 0, None),
    ],
)
def test_first_move(values: tuple[str, ...], direction: str, periods: int, last: int | None) -> None:
    series = yearly(*values)
    move = first_move(series, series[-1])
    assert (move.direction, move.periods, move.last.end.year if move.last else None) == (direction, periods, last)


def test_the_invented_world(world: Catalogue) -> None:
    by_rate = rank(world.column("rape.no-crimed.adult.percentage", *year(2012)), "northshire", "highest")
    assert (by_rate.best, by_rate.certain, by_rate.level) == (3, True, ("southshire",))
    by_number = rank(world.column("rape.no-crimed.adult.count", *year(2012)), "northshire", "highest")
    assert truth_of_rank(by_number, 2) == "fails"
    lowest = rank(world.column("rape.recorded.adult.rate.per_100000", *year(2012)), "northshire", "lowest")
    assert truth_of_rank(lowest, 3) == "unknown"
