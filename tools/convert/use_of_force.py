"""Use of force, 2017/18 to 2019/20, and uses of Taser, 2015 to 2019/20, by force."""

from __future__ import annotations

from tables import Grid, finish, names, read, year_code

PACKAGE = "home-office-use-of-force"


def convert() -> None:
    """Write data.csv (incidents) and taser.csv (a column a kind of use)."""
    incidents, taser = Grid("area", "period"), Grid("area", "period")
    for row in read("use_of_force/use_of_force_incidents_2017_18_2019_20.csv"):
        if row["force_id"]:
            incidents.add((row["force_id"], row["financial_year"]), "incidents", row["incidents"])
    for row in read("use_of_force/taser_use_2015_2019_20.csv"):
        key, measure = (row["force_id"], year_code(row["year_ending"])), row["measure"]
        if measure in names("taser"):
            taser.add(key, names("taser")[measure], row["uses"])
        if measure in ("drive_stun", "angled_drive_stun"):
            taser.add(key, "drive-stunned", row["uses"])
    incidents.write(PACKAGE, "data.csv", ["incidents"])
    taser.write(PACKAGE, "taser.csv", [*names("taser").values(), "drive-stunned"])
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
