"""Central government grant by force, 2025/26."""

from __future__ import annotations

from tables import finish, read, tidy, write

PACKAGE = "home-office-police-grant"


def convert() -> None:
    """Write data.csv, in pounds."""
    rows = read("police_funding/police_grant_2025_26.csv")
    grants = ([row["force_id"], row["financial_year"], tidy(row["central_government_grant_gbp"])] for row in rows)
    write(PACKAGE, "data.csv", ["area", "period", "grant"], grants)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
