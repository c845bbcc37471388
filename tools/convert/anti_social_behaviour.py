"""Anti-social behaviour by force: incidents and rates, their categories, and what the Crime Survey found."""

from __future__ import annotations

from tables import area_of, finish, names, read, tidy, write

PACKAGE = "ons-anti-social-behaviour"


def convert() -> None:
    """Write data.csv (incidents and rates, two editions), categories.csv and survey.csv."""
    editions = names("edition")
    incidents = [
        [
            area_of(row),
            row["financial_year"],
            editions[row["edition"]],
            tidy(row["incidents"]),
            tidy(row["incidents_per_1000"], 2),
        ]
        for row in read("anti_social_behaviour/asb_incidents_2007_08_2018_19.csv")
        if row["incidents"] or row["incidents_per_1000"]
    ]
    write(PACKAGE, "data.csv", ["area", "period", "release", "number", "rate"], sorted(incidents))
    shares = [
        [area_of(row), row["financial_year"], names("asb_category")[row["category"]], tidy(row["percent"], 2)]
        for row in read("anti_social_behaviour/asb_incident_categories_2017_18_2018_19.csv")
        if row["percent"]
    ]
    write(PACKAGE, "categories.csv", ["area", "period", "topic", "percent"], sorted(shares))
    survey = [
        [
            area_of(row),
            row["financial_year"],
            names("behaviour")[row["behaviour"]],
            tidy(row["percent_adults_experienced_or_witnessed"], 2),
        ]
        for row in read("anti_social_behaviour/asb_experienced_csew_2017_18_2018_19.csv")
        if row["percent_adults_experienced_or_witnessed"] and row["behaviour"] in names("behaviour")
    ]
    write(PACKAGE, "survey.csv", ["area", "period", "topic", "percent"], sorted(survey))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
