"""Drug seizures by force in England, 2009/10 to 2018/19."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "home-office-drug-seizures"


def convert() -> None:
    """Write data.csv, a column a drug. Border Force is left out."""
    grid = Grid("area", "period")
    for row in read("drug_seizures/drug_seizures_england_2009_10_2018_19.csv"):
        if row["force_id"] and row["drug"] in names("drug"):
            grid.add((row["force_id"], row["financial_year"]), names("drug")[row["drug"]], row["seizures"])
    grid.write(PACKAGE, "data.csv", list(names("drug").values()))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
