from __future__ import annotations

import pytest

from claimcheck.domain.measures import Facets
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.measures import parse_id

IDS = [
    ("burglary.recorded.count", ("burglary", "recorded", "all", "count", None)),
    ("rape.no-crimed.adult.percentage", ("rape", "no-crimed", "adult", "percentage", None)),
    ("rape.recorded.adult.rate.per_100000", ("rape", "recorded", "adult", "rate", "per_100000")),
    ("burglary.recorded.rate.per_1000.households", ("burglary", "recorded", "all", "rate", "per_1000.households")),
]


@pytest.mark.parametrize(("name", "facets"), IDS)
def test_ids_are_facets(name: str, facets: tuple[str, ...]) -> None:
    topic, event, population, statistic, base = facets
    assert parse_id(name) == Facets(topic=topic, event=event, population=population, statistic=statistic, base=base)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", "burglary", "burglary.count", "burglary.recorded", "a.b.c.d.count", "a..count"])
def test_other_texts_are_no_ids(name: str) -> None:
    with pytest.raises(ValueError, match="no measure id"):
        parse_id(name)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("burglary.recorded.count", "offences"),
        ("officers.employed.female.count", "officers"),
        ("rape.no-crimed.adult.percentage", "percent"),
        ("rape.recorded.adult.rate.per_100000", "per_100000"),
    ],
)
def test_units_follow_from_facets(world: Catalogue, name: str, unit: str) -> None:
    assert world.measures[name].unit == unit


def test_words_and_definitions(world: Catalogue) -> None:
    assert "break-ins" in world.words.topics["burglary"].words
    assert world.words.events["charged"].good == "high"
    assert world.words.phrases[0].facets == Facets(event="charged", statistic="percentage")
    assert world.measures["rape.no-crimed.adult.percentage"].not_this == "An uninvestigated crime."


def test_unknown_facet_names_the_nearest(world: Catalogue) -> None:
    assert "burglary" in (world.words.problem("burglry.recorded.count") or "")
    assert world.words.problem("burglary.recorded.count") is None


@pytest.mark.parametrize(
    ("facets", "first"),
    [
        (Facets(topic="rape", event="recorded", statistic="count"), "rape.recorded.count"),
        (Facets(topic="rape", event="no-crimed"), "rape.no-crimed.adult.count"),
        (Facets(topic="burglary", statistic="rate", base="per_1000"), "burglary.recorded.rate.per_1000"),
        (Facets(topic="officers"), "officers.employed.count"),
    ],
)
def test_candidates_best_first(world: Catalogue, facets: Facets, first: str) -> None:
    assert world.candidates(facets)[0].id == first


def test_no_candidate_for_what_no_one_holds(world: Catalogue) -> None:
    assert world.candidates(Facets(topic="arson")) == ()
    assert world.candidates(Facets(topic="burglary", population="child")) == ()
