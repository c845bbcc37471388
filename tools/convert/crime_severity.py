"""The crime severity score by force, region and nation, years ending March 2003 to 2022."""

from __future__ import annotations

from tables import finish, names, read, tidy, write

PACKAGE = "ons-crime-severity"


def convert() -> None:
    """Write data.csv, a column an offence group."""
    topics = ["all-crime"]
    cells: dict[tuple[str, str], dict[str, str]] = {}
    for row in read("crime_severity/crime_severity_score_2002_03_2021_22.csv"):
        area = row["area_id"] or names("region")[row["code"]]
        topic = names("offence")[row["offence_group"]]
        if topic not in topics:
            topics.append(topic)
        cells.setdefault((area, row["financial_year"]), {})[topic] = tidy(row["severity_score"], 3)
    rows = (
        [*key, *(cell.get(topic, "") for topic in topics)] for key, cell in sorted(cells.items()) if any(cell.values())
    )
    write(PACKAGE, "data.csv", ["area", "period", *topics], rows)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
