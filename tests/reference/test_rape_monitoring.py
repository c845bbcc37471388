"""The shipped Rape Monitoring Group facts: what must hold of them whatever else is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.queries import rank, truth_of_rank
from claimcheck.reference.tables import read_records
from tests.reference.conftest import year

PACKAGE = Path(__file__).parents[2] / "reference_data" / "datasets" / "hmic-rape-monitoring"
YEAR = year(2012)


@pytest.fixture(scope="module")
def catalogue(cache: Path) -> Catalogue:
    return load_catalogue()


def test_no_crime_rate_ranks_third_and_level(catalogue: Catalogue) -> None:
    placing = rank(catalogue.column("rape.no-crimed.adult.percentage", *YEAR), "hertfordshire", "highest")
    assert (placing.best, placing.certain, placing.field) == (3, True, 43)
    assert (set(placing.ahead), placing.level) == ({"lincolnshire", "leicestershire"}, ("west-midlands",))


def test_number_of_no_crimes_is_not_third(catalogue: Catalogue) -> None:
    placing = rank(catalogue.column("rape.no-crimed.adult.count", *YEAR), "hertfordshire", "highest")
    assert set(placing.ahead) == {"lincolnshire", "northumbria", "west-midlands"}
    assert truth_of_rank(placing, 3) == "fails"


def test_third_lowest_rate_is_open(catalogue: Catalogue) -> None:
    placing = rank(catalogue.column("rape.recorded.adult.rate.per_100000", *YEAR), "hertfordshire", "lowest")
    assert placing.ahead == ("durham",)
    assert "surrey" in placing.unknown
    assert {"lincolnshire", "northumbria"} <= set(placing.behind)
    assert truth_of_rank(placing, 3) == "unknown"
    assert placing.published is None


@pytest.mark.parametrize(
    ("measure", "value", "status"),
    [
        ("rape.recorded.adult.count", 110, "derived"),
        ("rape.recorded.child.count", 63, "published"),
        ("rape.recorded.count", 173, "derived"),
        ("rape.no-crimed.adult.percentage", 21, "published"),
    ],
)
def test_hertfordshire(catalogue: Catalogue, measure: str, value: int, status: str) -> None:
    figure = catalogue.figures(measure, "hertfordshire", *YEAR)[0]
    assert (figure.value, figure.status) == (value, status)
    assert figure.source is not None


def test_sources_that_disagree_both_stand(catalogue: Catalogue) -> None:
    figures = catalogue.figures("rape.recorded.adult.rate.per_100000", "durham", *YEAR)
    assert {str(figure.value) for figure in figures} == {"9.8", "10"}


def test_nothing_rests_on_the_article_that_the_project_began_with() -> None:
    rows = read_records(PACKAGE / "data.csv")
    assert not [row for row in rows if row["source"] == "sar" or "seed" in row["quality"]]
    assert len(rows) > 450


def test_a_suspect_row_never_serves_alone(catalogue: Catalogue) -> None:
    column = {f.area: f for f in catalogue.column("rape.recorded.count", *year(2014))}
    assert column["hampshire"].rank is None
