"""Every shipped package is whole, agrees with the others, and is a Data Package."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.reference.checkup import check_folders
from claimcheck.reference.paths import package_folders, reference_root

FOLDERS = package_folders(reference_root())
LARGEST = 15_000_000


def test_no_fault_in_any_package(cache: Path) -> None:
    assert [str(fault) for fault in check_folders(FOLDERS, reference_root())] == []


@pytest.mark.parametrize("folder", [*FOLDERS, reference_root() / "areas"], ids=lambda folder: folder.name)
def test_is_a_data_package(folder: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])[:5]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_says_where_it_is_from(folder: Path) -> None:
    from claimcheck.reference.packages import read_package

    package = read_package(folder)
    assert package.settings.get("citation")
    assert package.descriptor.get("licenses")
    assert package.descriptor.get("sources")
    assert (folder / "README.md").is_file()


def test_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in reference_root().rglob("*") if path.is_file()) < LARGEST
