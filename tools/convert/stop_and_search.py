"""Stop and search by force, 2006/07 to 2018/19: reasons, laws, ethnic groups, and the arrests that followed."""

from __future__ import annotations

from tables import Grid, finish, names, read

PACKAGE = "home-office-stop-and-search"


def convert() -> None:
    """Write data.csv (a row a force, year and topic), and ethnicity.csv and ethnicity-section-1.csv (a row a force and year)."""
    reasons, groups, section_1 = Grid("area", "period", "topic"), Grid("area", "period"), Grid("area", "period")
    for row in read("stop_and_search/stop_search_by_reason_2006_07_2018_19.csv"):
        law = names("legislation")[row["legislation"]]
        kinds = ["", f"-{law}"]
        if law == "section-1" and row["reason"] in names("reason"):
            kinds.append(f"-{names('reason')[row['reason']]}")
        for kind in kinds:
            key = (row["force_id"], row["financial_year"], f"stop-search{kind}")
            reasons.add(key, "searches", row["searches"])
            reasons.add(key, "arrests", row["resultant_arrests"])
    for row in read("stop_and_search/stop_search_by_ethnicity_2006_07_2018_19.csv"):
        group, key = names("ethnic")[row["ethnic_group_self_defined"]], (row["force_id"], row["financial_year"])
        by_law = names("legislation")[row["legislation"]] == "section-1"
        for grid in (groups, section_1) if by_law else (groups,):
            grid.add(key, group, row["searches"])
            if group != "vehicle-only":
                grid.add(key, f"{group} arrests", row["resultant_arrests"])
    people = [group for group in dict.fromkeys(names("ethnic").values()) if group != "vehicle-only"]
    reasons.write(PACKAGE, "data.csv", ["searches", "arrests"])
    columns = [*people, "vehicle-only", *(f"{group} arrests" for group in people)]
    groups.write(PACKAGE, "ethnicity.csv", columns)
    section_1.write(PACKAGE, "ethnicity-section-1.csv", columns)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
