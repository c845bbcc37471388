from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.reference.adding import AddError, Plan, guess, guess_measure, write_package
from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.checkup import check_folders
from tests.reference.conftest import WORLD, year

HEADER = ["Force", "Year", "Burglary offences", "Note"]
ROWS = [
    ["Northshire Police", "2019-20", "1,201", "a"],
    ["Eastmoor", "2019-20", "..", ""],
    ["Lakeland", "2019-20", "97", ""],
]


def plan(**told: str) -> Plan:
    return Plan(name="desk-burglary", title="Burglary", **told)  # type: ignore[arg-type]


def test_columns_are_guessed(world: Catalogue) -> None:
    made = guess(HEADER, ROWS, plan(), world.areas, world.words)
    assert (made.area, made.period, made.values) == ("Force", "Year", {"Burglary offences": "burglary.recorded.count"})
    assert made.doubts == []


@pytest.mark.parametrize(
    ("header", "rows", "option"),
    [
        (["Force", "Year", "Burglary"], [["Northshire", "2019", "4"]], "--years"),
        (["Force", "Quarter", "Burglary"], [["Northshire", "spring", "4"]], "--period"),
        (["Place", "Year", "Burglary"], [["Northwhere", "2019/20", "4"]], "--area"),
        (["Force", "Year", "Cases"], [["Northshire", "2019/20", "4"]], "--value"),
        (["Force", "Year", "Burglary share"], [["Northshire", "2019/20", "4"]], "--value"),
        (["Force", "Neighbour", "Year", "Burglary"], [["Northshire", "Lakeland", "2019/20", "4"]], "--area"),
    ],
)
def test_doubts_are_never_settled_silently(
    world: Catalogue, header: list[str], rows: list[list[str]], option: str
) -> None:
    assert option in [told for told, _ in guess(header, rows, plan(), world.areas, world.words).doubts]


@pytest.mark.parametrize(
    ("column", "measure"),
    [
        ("Burglary", "burglary.recorded.count"),
        ("break-ins", "burglary.recorded.count"),
        ("Burglary rate per 1,000", "burglary.recorded.rate.per_1000"),
        ("Officers", "officers.employed.count"),
        ("Burglary charge rate", None),
        ("Cases", None),
        ("Robbery", None),
    ],
)
def test_measure_from_the_name_of_a_column(world: Catalogue, column: str, measure: str | None) -> None:
    assert guess_measure(column, world.words) == measure


def test_a_table_becomes_a_package_that_is_whole_and_used(world: Catalogue, tmp_path: Path) -> None:
    made = guess(HEADER, ROWS, plan(release="2020-07-01", publisher="the desk"), world.areas, world.words)
    count, unknown = write_package(tmp_path / "desk-burglary", HEADER, ROWS, made, world.areas, world.words)
    assert (count, unknown) == (3, [])
    assert check_folders([tmp_path / "desk-burglary"], WORLD) == []
    catalogue = load_catalogue([tmp_path], root=WORLD)
    assert catalogue.figures("burglary.recorded.count", "northshire", *year(2019))[0].value == 1201
    assert catalogue.figures("burglary.recorded.count", "eastmoor", *year(2019))[0].status == "suppressed"


@pytest.mark.parametrize(
    ("rows", "told", "error"),
    [
        ([["Northshire", "2019/20", "many", ""]], {}, r"row 2: 'many' in column Burglary offences is no number"),
        ([["Northshire", "2019", "4", ""]], {}, r"row 2: '2019' is no period"),
        ([["Nowhere", "2019/20", "4", ""]], {}, "no row names a known area"),
        (ROWS, {"area": "Place"}, "no column 'Place'"),
        (ROWS, {"period": "2019"}, "neither a column nor a period"),
    ],
)
def test_what_cannot_be_read_is_told(
    world: Catalogue, tmp_path: Path, rows: list[list[str]], told: dict[str, str], error: str
) -> None:
    made = plan(**({"area": "Force", "period": "Year"} | told))
    made.values = {"Burglary offences": "burglary.recorded.count"}
    with pytest.raises(AddError, match=error):
        write_package(tmp_path / "p", HEADER, rows, made, world.areas, world.words)
