"""Arrests by force, 2006/07 to 2017/18: by offence group, and by sex, age and ethnic group."""

from __future__ import annotations

from itertools import product

from tables import Grid, Row, finish, names, read

PACKAGE = "home-office-arrests"
# One force supplied nothing in this year, so that the publisher's total is no sum of all of them: it is carried as a row.
SHORT = "2017/18"


def keys_of(row: Row) -> list[tuple[str, str]]:
    """The rows of ours that a source row counts in: its force's, and England and Wales in the year without all forces."""
    year = row["financial_year"]
    return [(area, year) for area in (row["force_id"], *(["england-and-wales"] if year == SHORT else []))]


def convert() -> None:
    """Write data.csv (a column an offence group) and people.csv (a column a sex, age or ethnic group)."""
    offences, people = Grid("area", "period"), Grid("area", "period")
    for row in read("arrests/arrests_by_offence_2006_07_2017_18.csv"):
        for key in keys_of(row):
            offences.add(key, "all-crime", row["arrests"])
            if row["offence_group"] in names("arrest"):
                offences.add(key, names("arrest")[row["offence_group"]], row["arrests"])
    for row in read("arrests/arrests_by_person_2006_07_2017_18.csv"):
        kinds = (("sex", "sex"), ("age", "age_group"), ("ethnic", "ethnic_group"))
        columns = [column for kind, field in kinds if (column := names(kind).get(row[field]))]
        for key, column in product(keys_of(row), columns):
            people.add(key, column, row["arrests"])
    groups = dict.fromkeys(group for group in names("ethnic").values() if group != "vehicle-only")
    columns = [*names("sex").values(), *names("age").values(), *groups]
    people.fill(columns)
    offences.write(PACKAGE, "data.csv", ["all-crime", *dict.fromkeys(names("arrest").values())])
    people.write(PACKAGE, "people.csv", columns)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
