"""Serious offences involving a knife, by force: totals, by offence, shares of robberies and assaults, and rates, in each edition."""

from __future__ import annotations

from collections.abc import Iterator

from tables import Grid, Row, area_of, finish, names, read, tidy, write, year_code

PACKAGE = "ons-knife-crime"
SHARED = {"knife-robbery": "robbery", "knife-assault": "assault"}  # others are few, and their shares leap


def key_of(row: Row) -> list[str]:
    """Area, period and release of a row."""
    return [area_of(row), year_code(row["period_end"]), names("edition")[row["edition"]]]


def totals() -> Iterator[list[str]]:
    """The totals by edition, without repeats of a figure that an earlier edition has."""
    known: dict[tuple[str, str], list[str]] = {}
    for row in sorted(
        read("knife_crime/knife_crime_total_2010_11_2019.csv"), key=lambda row: names("edition")[row["edition"]]
    ):
        key = key_of(row)
        figures = [tidy(row["number_involving_knife"]), tidy(row["percent_involving_knife"], 2)]
        if any(figures) and known.get((key[0], key[1])) != figures:
            known[key[0], key[1]] = figures
            yield [*key, *figures]


def convert() -> None:
    """Write data.csv (totals; the same year once an edition, repeats of an unchanged figure left out), offences.csv, shares.csv
    and rates.csv."""
    write(PACKAGE, "data.csv", ["area", "period", "release", "number", "percent"], sorted(totals()))
    offences = [
        [*key_of(row), names("knife")[row["offence"]], tidy(row["number_involving_knife"])]
        for row in read("knife_crime/knife_crime_by_offence_2018_2019.csv")
        if row["number_involving_knife"] and names("knife")[row["offence"]] != "knife-crime"
    ]
    write(PACKAGE, "offences.csv", ["area", "period", "release", "topic", "number"], sorted(offences))
    shares = Grid("area", "period", "release")
    for row in read("knife_crime/knife_crime_by_offence_2018_2019.csv"):
        if (of := SHARED.get(names("knife")[row["offence"]])) is not None:
            shares.add(tuple(key_of(row)), of, tidy(row["percent_involving_knife"], 2))
    shares.write(PACKAGE, "shares.csv", list(SHARED.values()))
    rates = [
        [*key_of(row), tidy(row["rate_per_100000"], 3)]
        for row in read("knife_crime/knife_crime_rate_2018_2019.csv")
        if row["rate_per_100000"]
    ]
    write(PACKAGE, "rates.csv", ["area", "period", "release", "rate"], sorted(rates))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
