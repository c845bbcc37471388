"""Measures by facets: the plainest reading first, open facets kept open."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from claimcheck.domain.claims import Claim
from claimcheck.linking.measures import link_measure
from claimcheck.reference.catalogue import Catalogue
from tests.builders import change, claim, rank


def told(id: str, **facets: Any) -> Claim:
    one = claim(5, facets.pop("unit", "offences"), type=facets.pop("type", "count"), measure=id)
    assert one.measure is not None
    return replace(one, measure=replace(one.measure, facets=replace(one.measure.facets, **facets)))


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (told("burglary.recorded.count"), ["burglary.recorded.count"]),
        (told("burglary.recorded.count", statistic=None), ["burglary.recorded.count"]),
        (told("burglary.recorded.count", event=None), ["burglary.recorded.count"]),
        (told("burglary.recorded.rate", type="rate", unit="per_1000"), ["burglary.recorded.rate.per_1000"]),
        (
            told("burglary.recorded.rate.per_100000", type="rate", unit="per_100000"),
            ["burglary.recorded.rate.per_1000"],
        ),
        (told("burglary.recorded.count", type="rate", unit="per_day", statistic=None), ["burglary.recorded.count"]),
        (told("rape.no-crimed.?.rate", type="percentage", unit="percent"), ["rape.no-crimed.adult.percentage"]),
        (told("rape.no-crimed.?.percentage", type="ratio", unit="percent"), ["rape.no-crimed.adult.percentage"]),
        (
            told("rape.recorded.?.count"),
            ["rape.recorded.count", "rape.recorded.adult.count", "rape.recorded.child.count"],
        ),
        (told("rape.recorded.adult.count"), ["rape.recorded.adult.count"]),
        (told("rape.recorded.male.count"), []),
        (told("knives.seized.count"), []),
        (told("burglary.recorded.count", topic=None), []),
        (told("burglary.recorded.percentage.robbery", type="percentage", unit="percent"), []),
        (claim(5, measure=None), []),
    ],
)
def test_link_measure(catalogue: Catalogue, one: Claim, found: list[str]) -> None:
    choice = link_measure(one, catalogue)
    assert [measure.id for measure in (choice.best, *choice.runners_up) if measure] == found
    assert choice.why


def test_a_rank_that_does_not_say_of_what_is_tried_as_number_and_rate(catalogue: Catalogue) -> None:
    one = replace(told("burglary.recorded.count", statistic=None), type="rank", rank=rank(1, "lowest"), quantity=None)
    choice = link_measure(one, catalogue)
    assert [measure.id for measure in (choice.best, *choice.runners_up) if measure] == [
        "burglary.recorded.count",
        "burglary.recorded.rate.per_1000",
    ]


def test_a_rise_in_per_cent_is_not_of_a_percentage_alone(catalogue: Catalogue) -> None:
    one = replace(told("burglary.recorded.percentage", unit="percent"), type="change", change=change(5))
    best = link_measure(one, catalogue).best
    assert best is not None
    assert best.id == "burglary.recorded.count"
