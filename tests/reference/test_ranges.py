"""A search asks for the range of a cell before it makes a figure: the range must hold whatever the figures may say."""

from __future__ import annotations

import random
from math import inf
from pathlib import Path

import pytest

from claimcheck.checking.terms.intervals import published
from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.periods import parse_period

SAMPLE = 4000
WIDER = ("england-and-wales", "england", "wales", "south-east", "west-midlands-region")


@pytest.fixture(scope="module")
def catalogue(cache: Path) -> Catalogue:
    return load_catalogue()


def test_no_figure_lies_outside_its_range(catalogue: Catalogue) -> None:
    dice = random.Random(11)
    measures = [name for name in catalogue.measures if catalogue.spans(name)]
    areas = [*catalogue.areas.territorial, *(area for area in WIDER if area in catalogue.areas)]
    for _ in range(SAMPLE):
        measure, area = dice.choice(measures), dice.choice(areas)
        start, end, _ = dice.choice(catalogue.spans(measure))
        low, high = catalogue.ranges.of(measure, area, (start, end))
        for figure in catalogue.figures(measure, area, start, end):
            held = published(figure)
            assert figure.unit == catalogue.measures[measure].unit
            if held is not None:
                assert low <= held.low or low == -inf or low - held.low < 1e-9 * abs(low), (figure, low, high)
                assert high >= held.high or high == inf or held.high - high < 1e-9 * abs(high), (figure, low, high)


@pytest.mark.parametrize(
    ("measure", "area", "period", "low", "high"),
    [
        ("burglary.recorded.count", "kent", "2012/13", 13482, 13482),  # a count is what was printed
        ("burglary.recorded.count", "kent", "cy 1950", inf, -inf),  # nobody has these days
        # 2,381 of the forces, and one that the transport police took off again
        ("stalking-harassment.not-yet-assigned.count", "england-and-wales", "2017/18", 2379.996, 2381.003),
        ("burglary.recorded.count", "atlantis", "2012/13", inf, -inf),
        ("no-such.recorded.count", "kent", "2012/13", inf, -inf),
    ],
)
def test_range(catalogue: Catalogue, measure: str, area: str, period: str, low: float, high: float) -> None:
    start, end, _ = parse_period(period)
    assert catalogue.ranges.of(measure, area, (start, end)) == pytest.approx((low, high), rel=1e-6)


def test_what_is_worked_out_has_room_for_rounding(catalogue: Catalogue) -> None:
    start, end, _ = parse_period("2012/13")
    measure = "burglary.recorded.rate.per_1000"
    low, high = catalogue.ranges.of(measure, "kent", (start, end))
    (first, *_) = catalogue.figures(measure, "kent", start, end)
    assert low < float(first.value or 0) < high
    assert high - low < 1
