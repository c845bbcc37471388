"""Hate crime by strand and force, 2017/18 and 2018/19."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "home-office-hate-crime"


def convert() -> None:
    """Write data.csv: offences by strand and the published rate."""
    grid = Grid("area", "period")
    for row in read("hate_crime/hate_crime_2017_18_2018_19.csv"):
        column = "rate" if row["measure"] == "offences_per_100000_population" else names("hate").get(row["measure"])
        if column:
            grid.add((row["force_id"], row["financial_year"]), column, row["value"])
    grid.write(PACKAGE, "data.csv", [*names("hate").values(), "rate"])
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
