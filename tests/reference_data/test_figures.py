"""Figures of the shipped packages, against what their publishers print elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.periods import parse_period


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    patch = pytest.MonkeyPatch()
    patch.setenv("CLAIMCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    yield load_catalogue()
    patch.undo()


def values(catalogue: Catalogue, measure: str, area: str, period: str) -> list[Decimal | None]:
    start, end, _ = parse_period(period)
    return [figure.value for figure in catalogue.figures(measure, area, start, end)]


@pytest.mark.parametrize(
    ("measure", "area", "period", "value"),
    [
        ("officers.employed.count", "norfolk", "at 2022-03-31", "1888"),
        ("officers.employed.count", "lincolnshire", "at 2022-03-31", "1219"),
        ("officers.employed.count", "england-and-wales", "at 2022-03-31", "142505"),
        ("officers.employed.count", "england-and-wales", "at 2021-03-31", "137690"),
        ("pcsos.employed.count", "england-and-wales", "at 2022-03-31", "9125"),
        ("pcsos.employed.count", "norfolk", "at 2022-03-31", "0"),
        ("pcsos.employed.count", "cambridgeshire", "at 2010-03-31", "213"),
        ("victim-based-crime.recorded.count", "west-mercia", "ye 2013-06", "52428"),
        ("crimes-against-society.recorded.count", "west-mercia", "ye 2013-06", "6398"),
        ("vehicle-crime.recorded.rate.per_1000", "west-midlands", "cy 2018", "12.8568"),
        ("vehicle-crime.recorded.rate.per_1000", "north-wales", "cy 2018", "3.1797"),
        ("vehicle-crime.recorded.rate.per_1000", "england-and-wales", "cy 2018", "7.89"),
        ("vehicle-crime.recorded.count", "bedfordshire", "cy 2017", "5906"),
        ("vehicle-crime.recorded.count", "bedfordshire", "cy 2018", "7722"),
        ("shoplifting.recorded.count", "derbyshire", "2014/15", "6176"),
        ("knife-crime.recorded.count", "nottinghamshire", "ye 2019-09", "810"),
        ("stop-search.searched.count", "england-and-wales", "2012/13", "1017542"),
        ("all-crime.arrested.count", "england-and-wales", "2012/13", "1068823"),
        ("sexual-offences.recorded.count", "england-and-wales", "2012/13", "53599"),
        ("population.resident.count", "hertfordshire", "at 2012-06-30", "1129291"),
        ("rape.recorded.count", "hertfordshire", "2017/18", "841"),
        ("all-crime.arrested.count", "england-and-wales", "2017/18", "698737"),
        ("all-crime.arrested.aged-10-to-17.count", "england-and-wales", "2017/18", "65833"),
        ("knife-robbery.recorded.percentage.robbery", "nottinghamshire", "2018/19", "26.76"),
        ("knife-assault.recorded.percentage.assault", "leicestershire", "2018/19", "6.6"),
    ],
)
def test_published(catalogue: Catalogue, measure: str, area: str, period: str, value: str) -> None:
    assert values(catalogue, measure, area, period)[0] == Decimal(value)


@pytest.mark.parametrize(
    ("measure", "area", "period", "low", "high"),
    [
        ("all-crime.recorded.rate.per_1000", "dyfed-powys", "ye 2016-09", 42, 44),
        ("shoplifting.recorded.percentage.all-crime", "derbyshire", "2014/15", 11.9, 12.0),
        ("rape.charged.percentage", "england-and-wales", "2017/18", 4.1, 4.25),
        ("officers.employed.female.percentage", "england-and-wales", "at 2022-03-31", 33, 35),
        ("breath-tests.failed.percentage", "england-and-wales", "cy 2009", 10, 13),
        ("theft.no-suspect.percentage", "metropolitan", "cy 2016", 47.9, 48.0),
        ("knife-robbery.recorded.percentage.knife-crime", "sussex", "2018/19", 30.7, 30.8),
        ("burglary-residential.recorded.percentage.burglary", "kent", "2018/19", 71.8, 72.0),
    ],
)
def test_derived(catalogue: Catalogue, measure: str, area: str, period: str, low: float, high: float) -> None:
    assert low <= float(values(catalogue, measure, area, period)[0] or 0) <= high


def test_editions_are_releases(catalogue: Catalogue) -> None:
    start, end, _ = parse_period("2017/18")
    found = catalogue.figures("knife-crime.recorded.count", "hertfordshire", start, end)
    assert {figure.value for figure in found} >= {Decimal(511), Decimal(533)}
    assert len({figure.release for figure in found}) == len(found)


@pytest.mark.parametrize(
    ("measure", "area", "period", "effect"),
    [
        ("rape.charged.percentage", "north-yorkshire", "2018/19", "abstain"),
        ("homicide.recorded.count", "south-yorkshire", "2016/17", "tell"),
        ("use-of-force.used.count", "gwent", "2017/18", "abstain"),
        ("drugs.seized.count", "merseyside", "2009/10", "abstain"),
        ("knife-robbery.recorded.percentage.robbery", "dyfed-powys", "2017/18", "abstain"),
        ("all-crime.arrested.count", "lancashire", "2017/18", "abstain"),
    ],
)
def test_caveat(catalogue: Catalogue, measure: str, area: str, period: str, effect: str) -> None:
    start, end, _ = parse_period(period)
    assert effect in {caveat.effect for caveat in catalogue.caveats(measure, area, start, end)}


def test_no_caveat_on_a_plain_figure(catalogue: Catalogue) -> None:
    for measure, area, period in (
        ("robbery.recorded.count", "kent", "2014/15"),
        ("officers.employed.count", "kent", "at 2015-03-31"),
        ("stop-search.arrested.count", "lancashire", "2017/18"),
    ):
        start, end, _ = parse_period(period)
        assert catalogue.caveats(measure, area, start, end) == ()


@pytest.mark.parametrize(
    ("area", "rough"), [("wales", False), ("england-and-wales", True), ("england-and-wales-excluding-btp", True)]
)
def test_only_the_country_may_have_police_of_no_force(catalogue: Catalogue, area: str, rough: bool) -> None:
    start, end, _ = parse_period("2018/19")
    assert bool(catalogue.figures("hate-crime.recorded.count", area, start, end)[0].slack) == rough


def test_break_of_burglary(catalogue: Catalogue) -> None:
    before, after = parse_period("2016/17")[0], parse_period("2017/18")[1]
    assert any(
        one.effect == "abstain"
        for one in catalogue.breaks("burglary-residential.recorded.count", "kent", before, after)
    )
    assert catalogue.breaks("burglary.recorded.count", "kent", before, after) == ()
