from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue
from tests.reference.conftest import WORLD, year

BURGLARY, RATE, DAILY = "burglary.recorded.count", "burglary.recorded.rate.per_1000", "burglary.recorded.rate.per_day"
NO_CRIMES, RAPE_RATE = "rape.no-crimed.adult.percentage", "rape.recorded.adult.rate.per_100000"


def test_the_latest_release_first(world: Catalogue) -> None:
    assert [(str(f.value), f.release) for f in world.figures(BURGLARY, "northshire", *year(2017))] == [
        ("440", "2019-07-18"),
        ("431", "2018-07-19"),
    ]


@pytest.mark.parametrize(
    ("day", "value"), [(date(2018, 12, 1), "431"), (date(2019, 8, 1), "440"), (date(2015, 1, 1), "440")]
)
def test_the_release_of_its_day(world: Catalogue, day: date, value: str) -> None:
    assert str(world.figures(BURGLARY, "northshire", *year(2017), day)[0].value) == value


def test_a_figure_knows_where_it_is_from(world: Catalogue) -> None:
    figure = world.figures(NO_CRIMES, "eastmoor", *year(2012))[0]
    assert figure.source is not None
    assert (figure.source.publisher, figure.row, figure.rank, figure.rank_of) == ("The Moor Post", 3, 1, 8)


def test_the_more_precise_press_figure_first(world: Catalogue) -> None:
    assert [str(f.value) for f in world.figures(RAPE_RATE, "eastmoor", *year(2012))] == ["9.8", "10"]


@pytest.mark.parametrize("area", ["highfold", "westmoor"])
def test_suspect_and_seed_rows_never_serve_alone(world: Catalogue, area: str) -> None:
    assert world.figures(NO_CRIMES, area, *year(2013)) == ()


def test_rate_from_number_and_population(world: Catalogue) -> None:
    figure = world.figures(RATE, "northshire", *year(2017))[0]
    assert (figure.status, float(figure.value or 0)) == ("derived", pytest.approx(1000 * 440 / 101_000, abs=1e-5))
    assert figure.slack > 0
    assert "mid-year population" in figure.note


def test_number_a_day(world: Catalogue) -> None:
    assert float(world.figures(DAILY, "northshire", *year(2017))[0].value or 0) == pytest.approx(440 / 365, abs=1e-5)


def test_adults_and_children_add_up(world: Catalogue) -> None:
    figure = world.figures("rape.recorded.count", "northshire", *year(2012))[0]
    assert (figure.value, figure.status) == (Decimal(173), "derived")


@pytest.mark.parametrize(
    ("area", "first", "value"),
    [("upper", 2017, 960), ("two-moors", 2017, 575), ("england-and-wales", 2017, 2756), ("lower", 2016, 1750)],
)
def test_regions_are_sums_of_their_forces(world: Catalogue, area: str, first: int, value: int) -> None:
    figure = world.figures(BURGLARY, area, *year(first))[0]
    assert (figure.value, figure.status) == (value, "derived")


def test_no_sum_when_a_force_is_missing(world: Catalogue) -> None:
    assert world.figures(BURGLARY, "lower", *year(2018)) == ()
    assert world.figures(BURGLARY, "england-and-wales", *year(2018)) == ()


def test_rates_and_shares_are_never_added_up(world: Catalogue) -> None:
    assert world.figures(NO_CRIMES, "upper", *year(2012)) == ()


def test_column_has_bounds_and_gaps(world: Catalogue) -> None:
    column = {figure.area: figure for figure in world.column(NO_CRIMES, *year(2012))}
    assert len(column) == 8
    assert (column["highfold"].status, column["highfold"].bound, column["highfold"].also) == (
        "bound",
        "less_than",
        ("at_least", Decimal(3)),
    )
    missing = {f.area: f for f in world.column(BURGLARY, *year(2018))}["westmoor"]
    assert (missing.value, missing.status) == (None, "absent")


def test_column_among_some(world: Catalogue) -> None:
    column = world.column(BURGLARY, *year(2017), ("lakeland", "eastmoor"))
    assert [(figure.area, figure.value) for figure in column] == [("lakeland", 130), ("eastmoor", 300)]


def test_series_ascends(world: Catalogue) -> None:
    assert [str(figure.value) for figure in world.series(BURGLARY, "northshire")] == ["400", "440", "462"]
    assert len(world.series(RATE, "upper")) == 3
    assert world.series(BURGLARY, "nowhere") == ()


def test_spans(world: Catalogue) -> None:
    assert [(start.year, kind) for start, _, kind in world.spans(BURGLARY)] == [
        (2016, "financial"),
        (2017, "financial"),
        (2018, "financial"),
    ]
    assert world.spans("officers.employed.count")[0][2] == "instant"


@pytest.mark.parametrize(
    ("measure", "area", "first", "effects"),
    [
        (BURGLARY, "westmoor", 2018, ["abstain"]),
        (RATE, "westmoor", 2018, ["abstain"]),
        (BURGLARY, "westmoor", 2017, []),
        ("robbery.recorded.count", "port-city", 2017, ["tell"]),
        ("robbery.recorded.count", "port-city", 2018, []),
        (BURGLARY, "lakeland", 2018, []),
    ],
)
def test_caveats(world: Catalogue, measure: str, area: str, first: int, effects: list[str]) -> None:
    assert [caveat.effect for caveat in world.caveats(measure, area, *year(first))] == effects


@pytest.mark.parametrize(
    ("measure", "before", "after", "found"),
    [
        (BURGLARY, date(2017, 3, 31), date(2018, 3, 31), 1),
        (BURGLARY, date(2018, 3, 31), date(2019, 3, 31), 0),
        ("robbery.recorded.count", date(2017, 3, 31), date(2018, 3, 31), 0),
    ],
)
def test_breaks_between_two_dates(world: Catalogue, measure: str, before: date, after: date, found: int) -> None:
    assert len(world.breaks(measure, "lakeland", before, after)) == found


def test_no_such_folder_of_data() -> None:
    with pytest.raises(FileNotFoundError, match="no such folder"):
        load_catalogue([Path("nowhere at all")], root=WORLD)
