"""Deaths during or following police contact by force, 2004/05 to 2019/20."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "iopc-deaths"
WHOLE = "england-and-wales"


def convert() -> None:
    """Write data.csv: a column a kind, their sum, and England and Wales with deaths that concern two forces or a national body."""
    grid, kinds = Grid("area", "period"), list(names("death").values())
    for row in read("use_of_force/deaths_police_contact_2004_05_2019_20.csv"):
        for area in {row["force_id"], WHOLE} - {""}:
            grid.add((area, row["financial_year"]), names("death")[row["category"]], row["fatalities"])
    grid.total("deaths-police-contact", kinds)
    grid.write(PACKAGE, "data.csv", ["deaths-police-contact", *kinds])
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
