"""Recorded crime in 2017/18 by offence: subgroups, rape by age and sex, and single offences that articles are about."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "home-office-offences-2017-18"
RAPES = {
    "19C": "female-adult", "19D": "female-child", "19E": "female-under-13",
    "19F": "male-adult", "19G": "male-child", "19H": "male-under-13",
}  # fmt: skip
SUMS = {
    "rape adult": ("rape female-adult", "rape male-adult"),
    "rape child": ("rape female-child", "rape female-under-13", "rape male-child", "rape male-under-13"),
    "burglary": ("burglary-residential", "burglary-non-residential"),
    "vehicle-crime": ("vehicle-theft", "theft-from-vehicle", "vehicle-interference"),
}


def convert() -> None:
    """Write data.csv. Fraud is left out."""
    grid, codes = Grid("area"), names("offence_code")
    for row in read("police_recorded_crime/prc_pfa_offence_2017_18.csv"):
        if not row["force_id"] or row["offence_group"] == "Fraud offences":
            continue
        key, number = (row["force_id"],), row["number"]
        columns = {names("offence")[row["offence_subgroup"]], names("offence")[row["offence_group"]], "all-crime"}
        columns.add(codes.get(row["offence_code"], ""))
        if row["offence_code"] in RAPES:
            columns.add(f"rape {RAPES[row['offence_code']]}")
        for column in columns - {""}:
            grid.add(key, column, number)
    for whole, parts in SUMS.items():
        grid.total(whole, parts)
    grid.write(PACKAGE, "data.csv", sorted({column for row in grid.cells.values() for column in row}))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
