"""Crimes of 2012 to 2016 on police.uk and how many were closed without a suspect, by force and crime type (the BBC's count)."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "bbc-police-uk-outcomes"
OUTCOMES = {
    "Investigation complete; no suspect identified": "no-suspect",
    "Under investigation": "not-yet-assigned",
    "Unable to prosecute suspect": "prosecution-prevented",
}
WITHOUT = ("btp", "northern-ireland")
THEFTS = ("bicycle-theft", "burglary", "other-theft", "shoplifting", "theft-from-person", "vehicle-crime")


def convert() -> None:
    """Write data.csv: all records, and those with no suspect found, unable to prosecute, or still open. 2012 is patchy and left out."""
    grid = Grid("area", "period", "topic")
    for row in read("crime_outcomes/police_uk_outcomes_2012_2016.csv"):
        topic = names("police_uk").get(row["crime_type"])
        if topic is None or row["calendar_year"] == "2012" or row["force_id"] in WITHOUT:
            continue
        outcome = OUTCOMES.get(row["last_outcome_category"])
        wider = ["theft"] if topic in THEFTS else []
        for one in [topic, *wider, *([] if topic == "asb" else ["all-crime"])]:
            key = (row["force_id"], f"cy {row['calendar_year']}", one)
            grid.add(key, "crimes", row["crimes"])
            if outcome and topic != "asb":
                grid.add(key, outcome, row["crimes"])
    grid.fill(("no-suspect", "not-yet-assigned", "prosecution-prevented"))
    grid.write(PACKAGE, "data.csv", ["crimes", "no-suspect", "not-yet-assigned", "prosecution-prevented"])
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
