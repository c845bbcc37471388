"""The names of areas: each alias read and judged, ids that exist, contexts that make sense."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

AREAS = Path(__file__).resolve().parents[2] / "reference_data" / "areas"


def rows(name: str) -> list[dict[str, str]]:
    with (AREAS / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


PLACES = {row["id"]: row for name in ("areas", "districts") for row in rows(name)}
ALIASES = {row["alias"]: row for row in rows("aliases")}


def test_ids_are_unique_and_known() -> None:
    assert len(PLACES) == len(rows("areas")) + len(rows("districts"))
    for row in PLACES.values():
        named = [row["force"], row["region"], row["nation"], *row.get("parts", "").split(";")]
        assert [id for id in named if id and id not in PLACES] == [], row["id"]


def test_there_are_43_territorial_forces() -> None:
    territorial = [row for row in rows("areas") if row["territorial"] == "yes"]
    assert len(territorial) == 43
    assert all(row["name"].endswith(("Police", "Constabulary", "Police Service")) for row in territorial)


def test_each_district_has_its_force_and_is_none() -> None:
    for row in rows("districts"):
        assert PLACES[row["force"]]["kind"] == "force"
        assert row["kind"] in ("district", "other")


def test_aliases_are_unique_whatever_their_case() -> None:
    counted = Counter(row["alias"].lower().replace("-", " ") for row in rows("aliases"))
    assert [alias for alias, times in counted.items() if times > 1] == []


def test_aliases_name_areas_that_exist() -> None:
    assert [row["alias"] for row in ALIASES.values() if row["area_id"] and row["area_id"] not in PLACES] == []


@pytest.mark.parametrize(
    ("alias", "area", "ambiguous"),
    [
        ("GMP", "greater-manchester", "no"),
        ("the Met", "metropolitan", "yes"),
        ("Herts", "hertfordshire", "no"),
        ("Beds", "bedfordshire", "yes"),
        ("Wilts", "wiltshire", "yes"),
        ("the Square Mile", "city-of-london", "no"),
        ("Teesside", "cleveland", "no"),
        ("West Midlands", "west-midlands", "yes"),
        ("East Midlands", "region-east-midlands", "no"),
        ("Cornwall Police", "devon-and-cornwall", "no"),
        ("Hampshire and Isle of Wight Constabulary", "hampshire", "no"),
        ("Strathclyde Police", "", "yes"),
        ("Midlands police", "", "yes"),
        ("Cornish", "cornwall", "yes"),
        ("Northern Ireland", "northern-ireland-nation", "no"),
        ("UK", "united-kingdom", "no"),
    ],
)
def test_alias(alias: str, area: str, ambiguous: str) -> None:
    assert (ALIASES[alias]["area_id"], ALIASES[alias]["ambiguous"]) == (area, ambiguous)


@pytest.mark.parametrize("gone", ["ASP", "LanPac", "DCP", "Lancashire Constabulary (part)", "WMercia"])
def test_alias_that_is_none(gone: str) -> None:
    assert gone not in ALIASES


@pytest.mark.parametrize(
    ("word", "side", "makes"),
    [
        ("City", "after", "sport"),
        ("Street", "after", "street"),
        ("Crown Court", "after", "court"),
        ("University of", "before", "education"),
        ("DC", "before", "title"),
        ("Emma", "before", "given name"),
        ("Kent", "self", "given name"),
        ("New", "before", "other"),
    ],
)
def test_context(word: str, side: str, makes: str) -> None:
    assert any((row["word"], row["side"], row["makes"]) == (word, side, makes) for row in rows("area_contexts"))


def test_the_title_of_a_force_is_no_surname() -> None:
    before = {row["word"] for row in rows("area_contexts") if row["side"] == "before"}
    assert not before & {"Chief Constable", "Chief Constable of", "Police and Crime Commissioner", "the"}
