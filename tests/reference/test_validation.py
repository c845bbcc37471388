from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.reference.areas import Areas
from claimcheck.reference.folders import read_areas, read_words
from claimcheck.reference.measures import Words
from claimcheck.reference.packages import PackageError, read_package
from claimcheck.reference.sealing import seal
from claimcheck.reference.validation import check_files, validate
from tests.reference.conftest import WORLD

CRIME = "invented-recorded-crime"


def faults(world: Path, name: str = CRIME) -> list[str]:
    areas, aliases = read_areas([world])
    package = read_package(world / "datasets" / name)
    return [str(fault) for fault in validate(package, Areas(areas, aliases), Words(read_words([world])))]


@pytest.mark.parametrize("name", [path.name for path in sorted((WORLD / "datasets").iterdir())])
def test_the_invented_packages_are_whole(name: str) -> None:
    assert faults(WORLD, name) == []


def replace_text(old: str, new: str, file: str = "data.csv", sealed: bool = True) -> Callable[[Path], None]:
    """Change the first `old` of a file; `sealed`: and write the new hash and row count, so that only the content is wrong."""

    def damage(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        if sealed:
            seal(folder)

    return damage


def cut_off(folder: Path) -> None:
    path = folder / "data.csv"
    path.write_bytes(path.read_bytes()[:-300])


def forget_row(folder: Path) -> None:
    replace_text("lakeland,2017/18,2019-07-18,robbery,13\n", "", sealed=False)(folder)
    descriptor = json.loads((folder / "datapackage.json").read_text())
    del descriptor["resources"][0]["hash"]
    (folder / "datapackage.json").write_text(json.dumps(descriptor))


DAMAGE = [
    ("changed cell", replace_text("eastmoor,2016/17,2017-07-20,burglary,310", "eastmoor,2016/17,2017-07-20,burglary,311", sealed=False),
     r"data\.csv: its hash is not the one in datapackage\.json; if the change is meant, run tools/seal_package\.py"),
    ("missing row", forget_row, r"data\.csv: no row for lakeland in 2017/18, 2019-07-18, robbery.*; restore the row"),
    ("wrong sum", replace_text("eastmoor,2017/18,2019-07-18,burglary,300", "eastmoor,2017/18,2019-07-18,burglary,302"),
     r"data\.csv: column number adds up to 2,757 where it should be 2,755"),
    ("unknown force", replace_text("eastmoor,2016/17", "eastmor,2016/17"),
     r"data\.csv, row 3: unknown area 'eastmor'; the nearest known is 'eastmoor'; correct it"),
    ("unknown measure", replace_text("2017-07-20,burglary,310", "2017-07-20,burglry,310"),
     r"data\.csv, row 3: unknown measure 'burglry\.recorded\.count': no topic 'burglry'; the nearest known is 'burglary'; correct it"),
    ("wrong unit", replace_text('"unit": "offences"', '"unit": "percent"', "datapackage.json"),
     r"data\.csv, row 2: column number is in 'percent' where burglary\.recorded\.count is in 'offences'; correct the unit"),
    ("duplicate key", replace_text("lakeland,2016/17,2017-07-20,burglary,120\n", "lakeland,2016/17,2017-07-20,burglary,120\n" * 2),
     r"data\.csv, row 5: the same area, period, release, offence as row 4: lakeland.*; take one of the two rows out"),
    ("text in a number", replace_text("2017-07-20,burglary,310", "2017-07-20,burglary,3l0"),
     r"data\.csv, row 3: '3l0' in column number is no number; put the number"),
    ("wrong hash", replace_text('"hash": "sha256:', '"hash": "sha256:0', "datapackage.json", sealed=False),
     r"its hash is not the one"),
    ("truncated file", cut_off, r"data\.csv, row \d+: cut off: [\d,]+ bytes of [\d,]+; restore the file"),
]  # fmt: skip


@pytest.mark.parametrize(("damage", "told"), [row[1:] for row in DAMAGE], ids=[row[0] for row in DAMAGE])
def test_ten_kinds_of_damage(copy: Callable[[], Path], damage: Callable[[Path], None], told: str) -> None:
    world = copy()
    damage(world / "datasets" / CRIME)
    found = faults(world)
    assert any(re.search(told, fault) for fault in found), found
    assert all("; " in fault and fault.startswith(CRIME) for fault in found)


def test_a_damaged_package_is_not_loaded(copy: Callable[[], Path]) -> None:
    world = copy()
    cut_off(world / "datasets" / CRIME)
    with pytest.raises(PackageError, match="cut off"):
        check_files(read_package(world / "datasets" / CRIME))


OTHERS = [
    (
        "2016/17,2017-07-20,burglary,310",
        "2016/18,2017-07-20,burglary,310",
        "data.csv",
        r"row 3: '2016/18' is no period; write 2012/13",
    ),
    ("offence,number", "offense,number", "data.csv", r"row 1: no column 'offence'"),
    ("cell,burglary", "cel,burglary", "caveats.csv", r"caveats\.csv, row 2: kind 'cel'"),
]


@pytest.mark.parametrize(("old", "new", "file", "told"), OTHERS)
def test_other_faults(copy: Callable[[], Path], old: str, new: str, file: str, told: str) -> None:
    world = copy()
    replace_text(old, new, file)(world / "datasets" / CRIME)
    assert any(re.search(told, fault) for fault in faults(world)), faults(world)


def test_descriptor_that_is_no_json(copy: Callable[[], Path]) -> None:
    folder = copy() / "datasets" / CRIME
    (folder / "datapackage.json").write_text("{")
    with pytest.raises(PackageError, match="cannot be read"):
        read_package(folder)


CORRECTION = (
    "resource,where,column,was,now,reason,source,status\n"
    "data,area=eastmoor;period=2016/17;offence=burglary,number,{was},315,a slip,us,told\n"
)


def test_a_correction_changes_a_cell_and_says_so(copy: Callable[[], Path]) -> None:
    from datetime import date

    from claimcheck.reference.catalogue import load_catalogue

    world = copy()
    (world / "datasets" / CRIME / "corrections.csv").write_text(CORRECTION.format(was="310"))
    figure = load_catalogue(root=world).figures(
        "burglary.recorded.count", "eastmoor", date(2016, 4, 1), date(2017, 3, 31)
    )[0]
    assert (str(figure.value), figure.status) == ("315", "corrected")


def test_a_correction_that_is_no_longer_needed_is_told(copy: Callable[[], Path]) -> None:
    world = copy()
    (world / "datasets" / CRIME / "corrections.csv").write_text(CORRECTION.format(was="312"))
    assert any("take the correction out" in fault for fault in faults(world))
