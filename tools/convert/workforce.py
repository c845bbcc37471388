"""Police workforce at each 31 March, 2007 to 2022: officers by rank, PCSOs, staff, specials; headcount, full-time equivalent, sex."""

from __future__ import annotations

from tables import Grid, finish, names, read, tidy, write

PACKAGE = "home-office-workforce"
COLUMNS = ("headcount", "fte", "female", "male")
PAID = ("officers", "pcsos", "staff", "designated-officers")
UNPAID = ("specials", "volunteers")


def convert() -> None:
    """Write data.csv: the worker types, officers by rank, and `workforce` (officers, PCSOs, staff and designated officers added up)."""
    grid = Grid("area", "period", "topic")
    for row in read("police_workforce/workforce_detail_2007_2022.csv"):
        own = names("worker")[row["worker_type"]]
        rank = names("rank").get(row["rank_description"]) if own == "officers" else None
        for topic in [own, *([rank] if rank else []), *(["workforce"] if own in PAID else [])]:
            key = (row["force_id"], f"at {row['as_at']}", topic)
            grid.add(key, "headcount", row["total_headcount"])
            if own not in UNPAID:
                grid.add(key, "fte", row["total_fte"])
            if row["sex"] in names("sex"):
                grid.add(key, names("sex")[row["sex"]], row["total_headcount"])
    for row in read("police_workforce/workforce_by_force_2007_2022.csv"):
        topic = names("worker")[row["worker_type"]]
        for column in COLUMNS if topic not in UNPAID else ("headcount", "female", "male"):
            grid.add((row["force_id"], f"at {row['as_at']}", topic), column, "0")
    places = {"fte": 1}
    rows = (
        [*key, *(tidy(str(row.get(one, "")), places.get(one)) for one in COLUMNS)]
        for key, row in sorted(grid.cells.items())
    )
    write(PACKAGE, "data.csv", ["area", "period", "topic", *COLUMNS], rows)
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
