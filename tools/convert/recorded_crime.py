"""Recorded crime by force in rolling years, 2002/03 to December 2018, and sexual offences as first told in Parliament."""

from __future__ import annotations

from tables import Grid, finish, names, read, write, year_code

PACKAGE = "home-office-recorded-crime"
VIOLENCE = ("homicide", "violence-with-injury", "violence-without-injury", "stalking-harassment", "death-by-driving")
BURGLARY = ("burglary-residential", "burglary-non-residential")
THEFT = ("burglary", "vehicle-crime", "theft-from-person", "bicycle-theft", "shoplifting", "other-theft")
SOCIETY = ("drug-offences", "weapons-possession", "public-order", "miscellaneous-crimes")
VICTIMS = ("violence", "sexual-offences", "robbery", "theft", "criminal-damage-arson")
ALL = (*VICTIMS, *SOCIETY)
SIDES = (("victim-based-crime", VICTIMS), ("crimes-against-society", SOCIETY))
LAST_FRAUD = "2013-03-31"
LAST_WITH_FRAUD = "2013-12-31"  # totals of 2013 were first told less the frauds that were cancelled
TABLE = "police_recorded_crime/prc_pfa_rolling_year_2003_2018.csv"


def write_with_fraud(grid: Grid, fraud: Grid) -> None:
    """Write with_fraud.csv: all crime and fraud, as totals were told until 2013; Action Fraud is in the national total only."""
    totals = Grid("area", "period")
    for (area, period), row in grid.cells.items():
        if (area, period) in fraud.cells:
            number = str(row["all-crime"] + fraud.cells[area, period]["fraud"])
            totals.add((area, period), "number", number)
            totals.add(("england-and-wales", period), "number", number)
    for told in read(TABLE):
        if told["force_name"] == "Action Fraud" and told["period_end"] <= LAST_WITH_FRAUD:
            totals.add(("england-and-wales", year_code(told["period_end"])), "number", told["number"])
    totals.write(PACKAGE, "with_fraud.csv", ["number"])


def convert() -> None:
    """Write data.csv, an offence group a column, with_fraud.csv and hansard.csv.

    Violence, burglary, theft, all crime and its two sides are sums.
    """
    grid, fraud, offences = Grid("area", "period"), Grid("area", "period"), names("offence")
    for row in read(TABLE):
        topic = offences.get(row["offence"])
        if row["force_id"] and topic and (topic != "fraud" or row["period_end"] <= LAST_FRAUD):
            grid.add((row["force_id"], year_code(row["period_end"])), topic, row["number"])
        if row["force_id"] and topic == "fraud" and row["period_end"] <= LAST_WITH_FRAUD:
            fraud.add((row["force_id"], year_code(row["period_end"])), topic, row["number"])
    for whole, parts in (("burglary", BURGLARY), ("violence", VIOLENCE), ("theft", THEFT), *SIDES, ("all-crime", ALL)):
        grid.total(whole, parts)
    grid.write(
        PACKAGE,
        "data.csv",
        [
            "all-crime",
            *VIOLENCE,
            *BURGLARY,
            *THEFT,
            *(one for one in ALL if one not in THEFT),
            "fraud",
            *(side for side, _ in SIDES),
        ],
    )
    write_with_fraud(grid, fraud)
    told = read("police_recorded_crime/sexual_offences_hansard_2002_03_2005_06.csv")
    rows = ([row["force_id"], row["financial_year"], row["sexual_offences"]] for row in told)
    write(PACKAGE, "hansard.csv", ["area", "period", "number"], rows)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
