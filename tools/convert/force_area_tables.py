"""ONS police force area tables, years ending March 2018 to December 2019: number, rate and change as each edition printed them."""

from __future__ import annotations

from tables import area_of, finish, names, read, tidy, write, year_code

PACKAGE = "ons-force-area-tables"
HOUSEHOLDS = "Residential burglary (per 1,000 households)"


def convert() -> None:
    """Write data.csv (a row an area, year and offence) and households.csv (residential burglary per 1,000 households)."""
    rows: list[list[str]] = []
    households: list[list[str]] = []
    for row in read("ons_pfa_tables/recorded_crime_pfa_ye_2018_2019.csv"):
        area, key = area_of(row), [year_code(row["period_end"]), names("edition")[row["edition"]]]
        if row["offence"] == HOUSEHOLDS:
            households.append([area, *key, tidy(row["rate_per_1000"], 4)])
        else:
            figures = [tidy(row["number"]), tidy(row["rate_per_1000"], 4), tidy(row["percent_change_on_year"], 2)]
            rows.append([area, *key, names("offence")[row["offence"]], *figures])
    keys = ["area", "period", "release"]
    write(
        PACKAGE, "data.csv", [*keys, "topic", "number", "rate", "change"], sorted(row for row in rows if any(row[4:]))
    )
    write(PACKAGE, "households.csv", [*keys, "rate"], sorted(row for row in households if row[3]))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
