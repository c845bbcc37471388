"""Areas and fields in the invented world."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.linking.areas import link_area
from claimcheck.linking.fields import link_field
from claimcheck.reference.catalogue import Catalogue
from tests.builders import area_mention, claim, rank

ALL = {"northshire", "eastmoor", "lakeland", "highfold", "southshire", "westmoor", "midvale", "port-city"}
UPPER = {"northshire", "eastmoor", "lakeland", "highfold"}


@pytest.mark.parametrize(
    ("mention", "found", "sure"),
    [
        (area_mention("northshire"), "northshire", True),
        (area_mention("northshire", how="alias"), "northshire", True),
        (area_mention("northshire", how="carried"), "northshire", True),
        (area_mention("northshire", how="anaphor"), "northshire", True),
        (area_mention("northshire", how="heading"), "northshire", True),
        (area_mention("northshire", how="inferred"), "northshire", False),
        (area_mention("atlantis"), None, False),
        (area_mention(None, candidates=("eastmoor", "westmoor")), "eastmoor", False),
        (area_mention("eastmoor", candidates=("eastmoor", "westmoor")), "eastmoor", True),
        (area_mention(None, parts=("eastmoor", "westmoor")), "eastmoor+westmoor", True),
        (area_mention(None, parts=("eastmoor", "atlantis")), None, False),
        (None, None, False),
    ],
)
def test_link_area(catalogue: Catalogue, mention: Any, found: str | None, sure: bool) -> None:
    choice = link_area(claim(area=mention), catalogue)
    assert (choice.best.id if choice.best else None) == found
    assert (choice.score >= 0.6) is sure
    assert choice.why


@pytest.mark.parametrize(
    ("told", "area", "field"),
    [
        (rank(1), "northshire", ALL),
        (rank(1, field_text="in England and Wales"), "northshire", ALL),
        (rank(1, field_text="the second biggest rise in the country"), "northshire", ALL),
        (rank(1, field_text="largest total in England and Wales"), "northshire", ALL),
        (rank(1, field_text="of the biggest forces in the country"), "northshire", set()),
        (rank(1, field_text="highest of the large forces in the country"), "northshire", set()),
        (rank(1, field_text="fewest of the Yorkshire forces"), "northshire", set()),
        (rank(1, field_text="fewest of the three Ridings constabularies"), "northshire", set()),
        (rank(1, field_text="fewest of the territorial forces"), "northshire", ALL),
        (rank(1, field_text="fewest of the English and Welsh forces"), "northshire", ALL),
        (rank(1, field_text="in Wales and England"), "northshire", ALL),
        (rank(1, field_text="in England & Wales"), "northshire", ALL),
        (rank(1, field_text="in the country"), "northshire", ALL),
        (rank(1, field_text="of any English force"), "northshire", ALL),
        (rank(1, field_text="in the region"), "northshire", UPPER),
        (rank(1, field_text="in the Upper Region"), "northshire", UPPER),
        (rank(1, field_text="of all forces in Upper Region"), "northshire", UPPER),
        (rank(1, field=8), "northshire", ALL),
        (rank(1, field=7), "northshire", ALL),
        (rank(1, field=4), "northshire", set()),
        (rank(1, field=43), "northshire", set()),
        (rank(1), "upper", {"upper", "lower"}),
        (rank(1), "england", set()),
        (rank(1, among="periods"), "northshire", set()),
        (rank(1, among="kinds"), "northshire", set()),
    ],
)
def test_link_field(catalogue: Catalogue, told: Any, area: str, field: set[str]) -> None:
    one = claim(type="rank", rank=told, area=area)
    assert set(link_field(one, catalogue.areas.get(area), catalogue)) == field
