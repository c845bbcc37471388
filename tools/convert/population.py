"""People and households of police force areas at mid-year."""

from __future__ import annotations

from tables import Grid, area_of, finish, read

PACKAGE = "ons-population"
AGES = {
    "under_16": "child",
    "aged_16_and_over": "adult",
    "aged_18_and_over": "aged-18-and-over",
    "aged_10_to_17": "aged-10-to-17",
}


def convert() -> None:
    """Write data.csv (people, 2001 to 2020), households.csv (2002 to 2018) and ages.csv (mid-2018)."""
    people, homes, ages = (Grid("area", "period") for _ in range(3))
    for row in read("population/pfa_population_2001_2020.csv"):
        people.add((row["force_id"] or "england-and-wales", f"at {row['year']}-06-30"), "population", row["population"])
    for row in read("ons_pfa_tables/population_households_pfa_2002_2018.csv"):
        area, period = area_of(row), f"at {row['mid_year']}-06-30"
        if row["measure"] == "households":
            homes.cells[area, period].clear()
            homes.add((area, period), "households", row["value"])
    for row in read("population/pfa_population_by_age_2018.csv"):
        if row["age_group"] in AGES:
            ages.add(
                (row["force_id"] or "england-and-wales", f"at {row['year']}-06-30"),
                AGES[row["age_group"]],
                row["population"],
            )
    people.write(PACKAGE, "data.csv", ["population"])
    homes.write(PACKAGE, "households.csv", ["households"])
    ages.write(PACKAGE, "ages.csv", list(AGES.values()))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
