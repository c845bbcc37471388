"""Roadside breath tests by force, calendar years 2002 to 2018."""

from __future__ import annotations

from tables import finish, read, tidy, write

PACKAGE = "home-office-breath-tests"


def convert() -> None:
    """Write data.csv: tests, and those positive or refused."""
    rows = (
        [row["force_id"], f"cy {row['calendar_year']}", tidy(row["tests"]), tidy(row["positive_or_refused"])]
        for row in read("breath_tests/breath_tests_2002_2018.csv")
    )
    write(PACKAGE, "data.csv", ["area", "period", "tests", "failed"], sorted(rows))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
