from __future__ import annotations

import pytest

from claimcheck.reference.catalogue import Catalogue


def test_areas_by_id(world: Catalogue) -> None:
    area = world.areas.get("northshire")
    assert (area.name, area.short, area.region, area.territorial) == ("Northshire Police", "Northshire", "upper", True)
    assert len(world.areas.territorial) == 8
    assert world.areas.get("milltown").force == "northshire"


def test_unknown_area_names_the_nearest(world: Catalogue) -> None:
    with pytest.raises(KeyError, match="northshire"):
        world.areas.get("nortshire")


@pytest.mark.parametrize(
    ("whole", "forces"),
    [
        ("upper", ("northshire", "eastmoor", "lakeland", "highfold")),
        ("two-moors", ("eastmoor", "westmoor")),
        ("northshire", ()),
        ("milltown", ()),
        ("nowhere", ()),
    ],
)
def test_forces_within(world: Catalogue, whole: str, forces: tuple[str, ...]) -> None:
    assert world.areas.within(whole) == forces


def test_england_and_wales_is_every_territorial_force(world: Catalogue) -> None:
    assert world.areas.within("england-and-wales") == world.areas.territorial


def test_aliases_keep_their_warnings(world: Catalogue) -> None:
    ambiguous = [alias for alias in world.areas.aliases if alias.ambiguous]
    assert [(alias.alias, alias.area_id) for alias in ambiguous] == [("the Moors Police", "")]
