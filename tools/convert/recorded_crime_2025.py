"""Recorded crime in the year to June 2025, by force and by community safety partnership."""

from __future__ import annotations

import csv

from tables import ROOT, Grid, finish, names, read

PACKAGE = "ons-recorded-crime-2025"
COLUMNS = [
    "all-crime",
    "violence",
    "homicide",
    "violence-with-injury",
    "violence-without-injury",
    "stalking-harassment",
    "death-by-driving",
    "sexual-offences",
    "robbery",
    "theft",
    "burglary",
    "burglary-residential",
    "burglary-non-residential",
    "vehicle-crime",
    "theft-from-person",
    "bicycle-theft",
    "shoplifting",
    "other-theft",
    "criminal-damage-arson",
    "drug-offences",
    "weapons-possession",
    "public-order",
    "miscellaneous-crimes",
]
PERIOD = "ye 2025-06"


def partnerships() -> dict[str, str]:
    """ONS partnership codes to our districts."""
    with (ROOT / "reference_data" / "areas" / "districts.csv").open(encoding="utf-8", newline="") as lines:
        return {code: row["id"] for row in csv.DictReader(lines) for code in row["codes"].split(";") if code}


def convert() -> None:
    """Write data.csv (forces) and districts.csv; rows that no partnership is named for are left out."""
    forces, districts, known = Grid("area", "period"), Grid("area", "period"), partnerships()
    for row in read("police_recorded_crime/prc_pfa_ye_june_2025.csv"):
        forces.add((row["force_id"], PERIOD), names("offence")[row["offence"]], row["number"])
    for row in read("police_recorded_crime/prc_csp_ye_june_2025.csv"):
        if row["csp_code"] in known:
            districts.add((known[row["csp_code"]], PERIOD), names("offence")[row["offence"]], row["number"])
    forces.write(PACKAGE, "data.csv", COLUMNS)
    districts.write(PACKAGE, "districts.csv", COLUMNS)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
