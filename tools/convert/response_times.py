"""Single published facts on answering and response times."""

from __future__ import annotations

from collections.abc import Iterator

from tables import finish, read, tidy, write

PACKAGE = "press-response-times"
MEASURES = {
    "999_calls_answered_within_10_seconds": "calls-999.answered-in-10-seconds.percentage",
    "asb_average_response_time": "asb.responded.duration",
}
PLACES = {"longest": "highest"}


def rows() -> Iterator[list[str]]:
    """The facts of one force, and the means of forces told as England or the UK."""
    for row in read("response_times/response_time_facts.csv"):
        whole = "united-kingdom" if row["measure"].startswith("999") else "england"
        start, end = row["period_start"], row["period_end"]
        period = f"cy {start[:4]}" if start[5:] == "01-01" and end[5:] == "12-31" else f"{start}..{end}"
        direction = PLACES.get(row["rank_direction"], row["rank_direction"])
        yield [
            row["force_id"] or whole, period, MEASURES[row["measure"]], tidy(row["value"]), row["rank"], direction,
            row["source_date"].split()[0], row["quality"], f"{row['note']} ({row['source_title']})".strip(), row["source_url"],
        ]  # fmt: skip


def convert() -> None:
    """Write data.csv."""
    header = ["area", "period", "measure", "value", "rank", "rank_direction", "release", "quality", "note", "url"]
    write(PACKAGE, "data.csv", header, sorted(rows()))
    finish(PACKAGE)


if __name__ == "__main__":
    convert()
