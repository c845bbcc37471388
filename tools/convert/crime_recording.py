"""The inspectorate's estimates of how much reported crime each force records, and its judgments."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tables import finish, names, read, tidy, write

PACKAGE = "hmicfrs-crime-recording"
OFFICIAL = {"official page": "official"}


def rows() -> Iterator[list[str]]:
    """One row a force, inspection and kind of crime."""
    for row in read("crime_data_integrity/recording_accuracy.csv"):
        period = f"cy {row['inspection_year']}"
        if row["audit_period_start"] and row["audit_period_end"]:
            period = f"{row['audit_period_start']}..{row['audit_period_end']}"
        grade = names("grade").get(row["overall_judgment"], "") if row["scope"] == "all crime" else ""
        columns = ("recording_rate_percent", "confidence_interval_plus_minus", "estimated_unrecorded_crimes_per_year")
        missed = str(100 - Decimal(row["recording_rate_percent"]))  # what is not recorded, of what was reported
        figures = [*(tidy(row[column]) for column in columns), missed, grade]
        release = row["published"].split()[0] if row["published"] else ""
        quality = OFFICIAL.get(row["quality"], row["quality"])
        yield [
            row["force_id"],
            period,
            names("scope")[row["scope"]],
            *figures,
            release,
            quality,
            row["source_title"].replace("\n", " "),
        ]


def convert() -> None:
    """Write data.csv."""
    header = [
        "area",
        "period",
        "topic",
        "rate",
        "margin",
        "unrecorded",
        "missed",
        "grade",
        "release",
        "quality",
        "note",
    ]
    write(PACKAGE, "data.csv", header, sorted(rows()))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
