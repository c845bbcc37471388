"""Officers and staff with a misconduct case to answer in reports of the police watchdog published from 2018 to 2021."""

from __future__ import annotations

from tables import finish, read, tidy, write

PACKAGE = "iopc-misconduct"
PERIOD = "2018-01-01..2021-12-31"


def convert() -> None:
    """Write data.csv: people, and per 1,000 of the force's staff."""
    rows = (
        [row["force_id"], PERIOD, tidy(row["staff_with_misconduct_case_to_answer"]), tidy(row["per_1000_staff"], 2)]
        for row in read("police_misconduct/iopc_misconduct_cases_2018_2021.csv")
        if row["force_id"]
    )
    write(PACKAGE, "data.csv", ["area", "period", "cases", "rate"], sorted(rows))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
