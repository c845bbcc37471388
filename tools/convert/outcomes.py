"""How offences of 2017/18 and 2018/19 ended, by force and offence: of the offences of the year, and given in the year."""

from __future__ import annotations

from collections.abc import Iterator

from tables import Grid, Row, finish, names, read

PACKAGE = "home-office-outcomes"
EVENTS = tuple(dict.fromkeys(names("outcome").values()))
RAPES = {"19C": "adult", "19F": "adult", "19D": "child", "19E": "child", "19G": "child", "19H": "child"}
WIDER = {
    "burglary-residential": "burglary",
    "burglary-non-residential": "burglary",
    "vehicle-theft": "vehicle-crime",
    "theft-from-vehicle": "vehicle-crime",
    "vehicle-interference": "vehicle-crime",
    "arson": "criminal-damage-arson",
    "criminal-damage": "criminal-damage-arson",
}


def topics(row: Row) -> set[str]:
    """The topics that a row counts for: its own, its group and all crime."""
    own = names("offence")[row["offence_subgroup"]]
    return {own, WIDER.get(own, own), names("offence")[row["offence_group"]], "all-crime"}


def cells() -> Iterator[tuple[tuple[str, ...], Row]]:
    """Each source row with the keys that it is counted under."""
    for row in read("crime_outcomes/outcomes_force_subgroup_2017_18_2018_19.csv"):
        if row["force_id"] and not row["offence_group"].startswith("Fraud"):
            for topic in topics(row):
                yield (row["force_id"], row["financial_year"], topic, "all"), row
    for row in read("crime_outcomes/outcomes_force_rape_2017_18_2018_19.csv"):
        if row["force_id"]:
            yield (row["force_id"], row["financial_year"], "rape", RAPES[row["offence_code"]]), row


def convert() -> None:
    """Write data.csv (how the offences recorded in the year ended) and given.csv (outcomes given in the year)."""
    of_year, given = Grid("area", "period", "topic", "population"), Grid("area", "period", "topic", "population")
    for key, row in cells():
        event = names("outcome")[row["outcome_type"]]
        for column in (event, "recorded"):
            of_year.add(key, column, row["outcomes_for_offences_recorded_in_year"])
        for column in (event, "outcomes"):
            given.add(key, column, row["outcomes_recorded_in_year"])
    of_year.fill(("recorded", *EVENTS))
    given.fill(("outcomes", *EVENTS))
    of_year.write(PACKAGE, "data.csv", ["recorded", *EVENTS])
    given.write(PACKAGE, "given.csv", ["outcomes", *(event for event in EVENTS if event != "not-yet-assigned")])
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
