"""Small files in the layouts of the Home Office and ONS, made here, into packages. The shipped areas and words are used."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import pytest

from claimcheck.reference.catalogue import Catalogue, load_catalogue
from claimcheck.reference.checkup import check_folders
from claimcheck.reference.importers import LayoutError, import_file, kinds
from claimcheck.reference.paths import reference_root
from claimcheck.reference.tables import read_records

Rows = Sequence[Sequence[object]]
PRC = [
    "Financial Year",
    "Financial Quarter",
    "Force Name",
    "Offence Description",
    "Offence Group",
    "Offence Subgroup",
    "Offence Code",
    "Number of Offences",
]


@pytest.fixture(scope="module")
def shipped(cache: Path) -> Catalogue:
    return load_catalogue()


def write(path: Path, sheets: dict[str, Rows]) -> Path:
    """The sheets as .csv (the first), .xlsx or .ods."""
    if path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(next(iter(sheets.values())))
        return path
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("openpyxl" if path.suffix == ".xlsx" else "odf")
    with pandas.ExcelWriter(str(path)) as writer:
        for name, rows in sheets.items():
            width = max(map(len, rows))
            padded = [[*row, *[None] * (width - len(row))] for row in rows]
            pandas.DataFrame(padded).to_excel(writer, sheet_name=name, index=False, header=False)
    return path


def crime() -> dict[str, Rows]:
    rows: list[list[object]] = [PRC]
    for force in ("Avon and Somerset", "London, City of", "Action Fraud"):
        for quarter in (1, 2, 3, 4):
            rows.append(
                [
                    "2023/24",
                    quarter,
                    force,
                    "Residential burglary",
                    "Theft offences",
                    "Residential burglary",
                    "28E",
                    10 * quarter,
                ]
            )
            rows.append(["2023/24", quarter, force, "Rape of a female", "Sexual offences", "Rape", "19D", quarter])
            rows.append(["2023/24", quarter, force, "Fraud", "Fraud offences", "Fraud: Action Fraud", "AF", 1000])
    rows.append(["2024/25", 1, "Avon and Somerset", "Rape of a female", "Sexual offences", "Rape", "19D", 7])
    return {"Notes": [["Police recorded crime"], ["Some notes"]], "2023_24": rows}


def cells(folder: Path) -> dict[tuple[str, str, str], str]:
    return {(row["area"], row["period"], row["measure"]): row["value"] for row in read_records(folder / "data.csv")}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".ods"])
def test_recorded_crime(shipped: Catalogue, tmp_path: Path, suffix: str) -> None:
    sheets = crime()
    if suffix == ".csv":
        del sheets["Notes"]
    file = write(tmp_path / f"prc-pfa{suffix}", sheets)
    folder, notes = import_file("home-office-prc", file, "2024-07-24", tmp_path, shipped.areas, shipped.words)
    found = cells(folder)
    assert found["avon-and-somerset", "2023/24", "burglary.recorded.count"] == "100"
    assert found["avon-and-somerset", "q 2023-Q2", "rape.recorded.count"] == "1"
    assert found["avon-and-somerset", "q 2024-Q1", "rape.recorded.count"] == "4"
    assert found["city-of-london", "2023/24", "all-crime.recorded.count"] == "110"
    assert found["avon-and-somerset", "q 2024-Q2", "rape.recorded.count"] == "7"
    assert ("avon-and-somerset", "2024/25", "rape.recorded.count") not in found
    assert any("Action Fraud" in note for note in notes)
    assert any("without all their quarters" in note for note in notes)
    assert check_folders([folder], reference_root()) == []


def test_outcomes(shipped: Catalogue, tmp_path: Path) -> None:
    header = [
        *PRC[:7],
        "Outcome Type",
        "Outcome Group",
        "Outcome Description",
        "Outcomes for offences recorded in year",
    ]
    line = ["2023/24", "", "Kent", "Rape of a female", "Sexual offences", "Rape", "19D"]
    rows = [header, [*line, 1, "Charged/Summonsed", "Charged/Summonsed", 12],
            [*line, 14, "Evidential difficulties (victim does not support action)", "x", 30]]  # fmt: skip
    folder, _ = import_file(
        "home-office-outcomes", write(tmp_path / "o.csv", {"a": rows}), "", tmp_path, shipped.areas, shipped.words
    )
    found = cells(folder)
    assert found["kent", "2023/24", "rape.charged.count"] == "12"
    assert found["kent", "2023/24", "rape.victim-does-not-support.count"] == "30"


def test_workforce(shipped: Catalogue, tmp_path: Path) -> None:
    header = [
        "As at 31 March",
        "Geo code",
        "Force name",
        "Region",
        "Sex",
        "Rank description",
        "Worker type",
        "Total (headcount)",
        "Total (FTE)",
    ]
    rows = [header,
            [2024, "E23000032", "Kent", "South East", "Female", "Constable", "Police officer", 900, 880.5],
            [2024, "E23000032", "Kent", "South East", "Male", "Constable", "Police officer", 1900, 1890.25]]  # fmt: skip
    folder, _ = import_file(
        "home-office-workforce", write(tmp_path / "w.csv", {"a": rows}), "", tmp_path, shipped.areas, shipped.words
    )
    found = cells(folder)
    assert found["kent", "at 2024-03-31", "officers.employed.count"] == "2800"
    assert found["kent", "at 2024-03-31", "officers.employed.female.count"] == "900"
    assert found["kent", "at 2024-03-31", "officers.employed.count.fte"] == "2770.75"


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_force_area_tables(shipped: Catalogue, tmp_path: Path, suffix: str) -> None:
    title = "Table {}: Police recorded crime by offence group and police force area, {}, year ending September 2018 [note 1]"
    header = [
        "Area Code",
        "Area Name",
        "Total recorded crime\n (excluding fraud) [note 2]",
        "Burglary 3,4",
        "A new kind",
    ]
    number = [
        ["E23000013", "Cleveland", "61,234", 5000, 1],
        ["E12000001", "North East", 250000, "..", 2],
        ["Source: Home Office"],
    ]
    sheets: dict[str, Rows] = {
        "Contents": [["Contents"]],
        "Table P1": [[title.format("P1", "number of offences")], [""], header, *number],
        "Table P2": [[title.format("P2", "rate of offences")], header, ["E23000013", "Cleveland", 108.3, 8.9, 0]],
        "Table P3": [[title.format("P3", "percentage change")], header, ["E23000013", "Cleveland", 8, 9, 0]],
    }
    folder, notes = import_file(
        "ons-pfa-tables", write(tmp_path / f"pfa{suffix}", sheets), "2019-01-24", tmp_path, shipped.areas, shipped.words
    )
    found = cells(folder)
    assert found["cleveland", "ye 2018-09", "all-crime.recorded.count"] == "61234"
    assert found["cleveland", "ye 2018-09", "burglary.recorded.rate.per_1000"] == "8.9"
    assert [value for (_, _, measure), value in found.items() if measure == "burglary.recorded.count"].count("x") == 1
    assert len(found) == 6
    assert any("a new kind" in note for note in notes)
    assert check_folders([folder], reference_root()) == []


BAD = [
    ("home-office-prc", {"a": [["Something", "else"], ["1", "2"]]}, "is it the right table"),
    (
        "home-office-prc",
        {"a": [PRC, ["2023/24", "1", "Kent", "x", "Robbery", "Robbery", "34B", "l2"]]},
        "row 2: 'l2' is no number",
    ),
    ("home-office-prv", {"a": [PRC]}, "nearest known is 'home-office-prc'"),
]


@pytest.mark.parametrize(("kind", "sheets", "told"), BAD)
def test_what_is_no_such_table(
    shipped: Catalogue, tmp_path: Path, kind: str, sheets: dict[str, Rows], told: str
) -> None:
    with pytest.raises(LayoutError, match=told):
        import_file(kind, write(tmp_path / "t.csv", sheets), "", tmp_path, shipped.areas, shipped.words)


@pytest.mark.parametrize(
    ("name", "told"),
    [("t.pdf", "save it as one of these"), ("t.xlsx", "cannot be read|needs openpyxl"), ("no.csv", "no such file")],
)
def test_files_that_cannot_be_read(shipped: Catalogue, tmp_path: Path, name: str, told: str) -> None:
    if name[0] == "t":
        (tmp_path / name).write_bytes(b"no spreadsheet")
    with pytest.raises(LayoutError, match=told):
        import_file("home-office-prc", tmp_path / name, "", tmp_path, shipped.areas, shipped.words)


def test_a_reader_that_is_not_installed_is_named(
    shipped: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    (tmp_path / "t.ods").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(LayoutError, match=r"claimcheck-news\[import\]"):
        import_file("home-office-prc", tmp_path / "t.ods", "", tmp_path, shipped.areas, shipped.words)


def test_every_layout_names_known_terms(shipped: Catalogue) -> None:
    import tomllib

    assert len(kinds()) == 4
    for kind in kinds():
        layout = tomllib.loads((reference_root() / "imports" / f"{kind}.toml").read_text())
        facets = layout.get("facets", {"topic": layout})
        terms = {"topic": shipped.words.topics, "event": shipped.words.events, "population": shipped.words.populations}
        for name, facet in facets.items():
            for mapped in facet["map"].values():
                for term in [mapped] if isinstance(mapped, str) else mapped:
                    assert term in terms[name], (kind, term)
