"""The inspectorate's overall PEEL grades as numbers: 4 outstanding, 3 good, 2 requires improvement, 1 inadequate."""

from __future__ import annotations

from tables import finish, names, read, write

PACKAGE = "hmicfrs-peel-grades"
OFFICIAL = {"official page": "official"}


def convert() -> None:
    """Write data.csv, a row a force, inspection year and pillar."""
    rows = (
        [row["force_id"], f"cy {row['inspection_year']}", row["pillar"], names("grade")[row["grade"]], row["published"].split()[0],
         OFFICIAL.get(row["quality"], row["quality"]), f"{row['grade']}: {row['source_title']}"]
        for row in read("peel_grades/peel_grades.csv")
    )  # fmt: skip
    write(PACKAGE, "data.csv", ["area", "period", "pillar", "grade", "release", "quality", "note"], sorted(rows))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
