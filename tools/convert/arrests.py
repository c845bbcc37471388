"""Arrests by force, 2006/07 to 2017/18: by offence group, and by sex, age and ethnic group."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "home-office-arrests"


def convert() -> None:
    """Write data.csv (a column an offence group) and people.csv (a column a sex, age or ethnic group)."""
    offences, people = Grid("area", "period"), Grid("area", "period")
    for row in read("arrests/arrests_by_offence_2006_07_2017_18.csv"):
        key = (row["force_id"], row["financial_year"])
        offences.add(key, "all-crime", row["arrests"])
        if row["offence_group"] in names("arrest"):
            offences.add(key, names("arrest")[row["offence_group"]], row["arrests"])
    for row in read("arrests/arrests_by_person_2006_07_2017_18.csv"):
        for column in (
            names("sex").get(row["sex"]),
            names("age").get(row["age_group"]),
            names("ethnic").get(row["ethnic_group"]),
        ):
            if column:
                people.add((row["force_id"], row["financial_year"]), column, row["arrests"])
    groups = dict.fromkeys(group for group in names("ethnic").values() if group != "vehicle-only")
    columns = [*names("sex").values(), *names("age").values(), *groups]
    people.fill(columns)
    offences.write(PACKAGE, "data.csv", ["all-crime", *dict.fromkeys(names("arrest").values())])
    people.write(PACKAGE, "people.csv", columns)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
