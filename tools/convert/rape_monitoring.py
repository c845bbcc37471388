"""Makes reference_data/datasets/hmic-rape-monitoring: `python tools/convert/rape_monitoring.py SOURCE_FOLDER`.

SOURCE_FOLDER holds rmg_facts.csv and derived_2012_13.csv. Figures, places and sources are carried over; notes are our own.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from claimcheck.reference.periods import period_code  # noqa: E402
from claimcheck.reference.sealing import seal  # noqa: E402
from claimcheck.reference.tables import write_records  # noqa: E402

TARGET = ROOT / "reference_data" / "datasets" / "hmic-rape-monitoring"
KNOWN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
COLUMNS = (
    "fact", "area", "period", "measure", "value", "step", "rank", "rank_of", "rank_direction", "release", "quality", "source",
    "status", "slack", "note",
)  # fmt: skip
BOUND_COLUMNS = ("measure", "area", "period", "release", "bound", "value", "source", "note")
CAVEAT_COLUMNS = ("kind", "measure", "area", "period", "effect", "text", "source")
NUMBERS = ("value", "rank", "rank_of", "slack")
Record = dict[str, str]


def read(path: Path) -> list[Record]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> str:
    """The day or month of publication without a remark such as "(estimated)"."""
    match = re.match(r"[\d-]+", text)
    return match[0] if match else ""


def facts(rows: list[Record]) -> Iterator[Record]:
    """The facts that have an area, a measure and a source of their own."""
    for row in rows:
        measure, population = KNOWN["measures"].get(row["measure"]), KNOWN["populations"].get(row["population"])
        left_out = KNOWN["leave_out"]
        if measure is None or population is None or row["quality"] in left_out["qualities"]:
            continue
        if (
            row["source_key"] in left_out["sources"]
            or row["fact_id"] in left_out["facts"]
            or not is_area(row["force_id"])
        ):
            continue
        yield fact(row, measure.format(population=population).replace("..", "."))


def is_area(name: str) -> bool:
    """Not a group of forces, and not "whoever is highest"."""
    return not re.search(r"-forces$|highest", name)


def fact(row: Record, measure: str) -> Record:
    """One fact in our shape."""
    suspect = KNOWN["suspect"].get(row["fact_id"])
    start, end = date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])
    return {
        "fact": row["fact_id"],
        "area": row["force_id"],
        "period": period_code(start, end),
        "measure": measure,
        "value": row["value"],
        "step": KNOWN["steps"].get(row["fact_id"], ""),
        "rank": row["rank"],
        "rank_of": row["rank_of"],
        "rank_direction": row["rank_direction"],
        "release": day(row["source_date"]),
        "quality": "suspect" if suspect else row["quality"],
        "source": row["source_key"],
        "status": "published",
        "note": suspect or KNOWN["notes"].get(row["fact_id"], ""),
    }


def estimates(rows: list[Record], published: set[tuple[str, str]]) -> Iterator[Record]:
    """What follows from a published number or rate and the estimated population, and no-crimes from rate and number."""
    for row in rows:
        spread = KNOWN["derived"]["population_percent"] / 100
        people, rate = float(row["estimated_population"]), float(row["rate"])
        count_id = f"rape.recorded.{row['population']}.count"
        count, slack = float(row["count_net"]), 0.0
        if (row["force_id"], count_id) not in published:
            taken_off = "less" in row["count_source"]
            count = count if taken_off else rate * people / 100_000
            slack = 0.0 if taken_off else count * (spread + 0.05 / rate)
            how = row["count_source"] if taken_off else "from the published rate and the estimated population"
            yield estimate(row, count_id, f"{count:.0f}", slack + (0 if taken_off else 0.5), how)
        if row["rate_source"] != "published":
            rate = count / people * 100_000
            how = "from the published number and the estimated population"
            yield estimate(
                row, f"rape.recorded.{row['population']}.rate.per_100000", f"{rate:.1f}", rate * spread + 0.05, how
            )
        no_crimes_id = f"rape.no-crimed.{row['population']}.count"
        if row["no_crime_rate_percent"] and (row["force_id"], no_crimes_id) not in published:
            low, high = no_crimes(row, count, slack)
            how = "from the published no-crime rate and the number of rapes"
            yield estimate(row, no_crimes_id, f"{(low + high) / 2:.0f}", (high - low) / 2 + 0.5, how)


def no_crimes(row: Record, count: float, slack: float) -> tuple[float, float]:
    """Fewest and most: n = net x r / (100 - r), as the rate is of all before; of a number before no-crimes, number x r / 100."""
    rate = float(row["no_crime_rate_percent"])
    low, high = (count - slack) * (rate - 0.5) / (100.5 - rate), (count + slack) * (rate + 0.5) / (99.5 - rate)
    if row["force_id"] in KNOWN["derived"]["perhaps_before_no_crimes"]:
        low = (count - slack) * (rate - 0.5) / 100
    return low, high


def estimate(row: Record, measure: str, value: str, slack: float, how: str) -> Record:
    """One derived row."""
    start, end = date.fromisoformat(row["period_start"]), date.fromisoformat(row["period_end"])
    return {
        "area": row["force_id"], "period": period_code(start, end), "measure": measure, "value": value,
        "release": KNOWN["derived"]["est"]["published"], "quality": "worked out", "source": KNOWN["derived"]["source"],
        "status": "derived", "slack": f"{slack:.1f}", "note": how,
    }  # fmt: skip


def bounds(records: list[Record]) -> Iterator[Mapping[str, str]]:
    """The bounds told by hand, and those that a published first place sets on every force without a value."""
    yield from KNOWN["bounds"]
    seen = set()
    for record in records:
        if record["rank"] == "1" and record["value"] and record["quality"] != "suspect":
            bound = "at_most" if record["rank_direction"] == "highest" else "at_least"
            key = (record["measure"], record["period"], bound)
            if key not in seen and consistent(record, records, bound):
                seen.add(key)
                yield {
                    "measure": record["measure"], "area": "others", "period": record["period"], "bound": bound, "value": record["value"],
                    "source": record["source"], "note": f"the {record['rank_direction']} of all forces",
                }  # fmt: skip


def consistent(first: Record, records: list[Record], bound: str) -> bool:
    """Whether no other force is known to pass the one told as first."""
    for record in records:
        same = (record["measure"], record["period"]) == (first["measure"], first["period"])
        if (
            same
            and record["value"]
            and record["area"] not in ("england-and-wales", "wales", first["area"])
            and record["quality"] != "suspect"
        ):
            above = float(record["value"]) - float(first["value"])
            if (above if bound == "at_most" else -above) > 0:
                print("not first:", first["fact"], "against", record["fact"], file=sys.stderr)
                return False
    return True


def sources(rows: list[Record], used: set[str]) -> dict[str, Any]:
    """The sources of the rows that are kept, by key."""
    found: dict[str, Any] = {}
    for row in rows:
        if row["source_key"] in used:
            published = {"published": day(row["source_date"])} if day(row["source_date"]) else {}
            found.setdefault(
                row["source_key"],
                {
                    "title": row["source_title"],
                    "url": row["source_url"],
                    "publisher": row["source_publisher"],
                    **published,
                },
            )
    found[KNOWN["derived"]["source"]] = KNOWN["derived"]["est"]
    return dict(sorted(found.items()))


def resource(name: str, columns: tuple[str, ...], key: list[str]) -> dict[str, Any]:
    """A table as Data Package tells it."""
    fields = [{"name": column, "type": "number" if column in NUMBERS else "string"} for column in columns]
    schema: dict[str, Any] = {"fields": fields, "missingValues": ["", "x"]}
    if key:
        schema["primaryKey"] = key
    return {
        "name": name,
        "path": f"{name}.csv",
        "type": "table",
        "format": "csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def descriptor(told: dict[str, Any]) -> dict[str, Any]:
    """datapackage.json without the seals."""
    value = {"column": "value", "measure": "{measure}", "step": "step"}
    value |= {name: name for name in ("rank", "rank_of", "rank_direction", "slack", "status")}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": TARGET.name,
        "title": "Rape Monitoring Group facts",
        "description": KNOWN["description"],
        "version": "1.0.0",
        "licenses": [
            {
                "name": "OGL-UK-3.0",
                "title": "Open Government Licence v3.0 (the digests); facts from the press with their source",
                "path": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            }
        ],
        "sources": [{"title": "HM Inspectorate of Constabulary, Rape Monitoring Group digests", "path": KNOWN["url"]}],
        "resources": [
            resource("data", COLUMNS, ["fact"]), resource("bounds", BOUND_COLUMNS, []), resource("caveats", CAVEAT_COLUMNS, []),
        ],
        "claimcheck": {
            "citation": "HM Inspectorate of Constabulary for the Rape Monitoring Group, as told by the source of each figure",
            "quality": "press",
            "coverage": "partial",
            "field": "territorial",
            "priority": 5,
            "releases": [{"id": "2014-01-31", "title": "2012/13"}, {"id": "2015-03-12", "title": "2013/14"},
                         {"id": "2015-11-05", "title": "2014/15"}, {"id": "2016-10-13", "title": "2015/16"}],
            "sources": told,
            "tables": [{"resource": "data", "values": [value]}],
            "derived": KNOWN["totals"],
            "checks": [],
        },
    }  # fmt: skip


def main(folder: Path) -> None:
    """Convert the folder."""
    rows = read(folder / "rmg_facts.csv")
    records = list(facts(rows))
    published = {(r["area"], r["measure"]) for r in records if r["period"] == "2012/13" and r["value"]}
    made = [
        {"fact": f"est{n:04}", **record}
        for n, record in enumerate(estimates(read(folder / "derived_2012_13.csv"), published), 1)
    ]
    limits = [{"release": "", **bound} for bound in bounds(records)]
    TARGET.mkdir(parents=True, exist_ok=True)
    write_records(TARGET / "data.csv", COLUMNS, [*records, *made])
    write_records(TARGET / "bounds.csv", BOUND_COLUMNS, limits)
    write_records(TARGET / "caveats.csv", CAVEAT_COLUMNS, KNOWN["caveats"])
    used = {record["source"] for record in [*records, *limits]}
    text = json.dumps(descriptor(sources(rows, used)), indent=1, ensure_ascii=False)
    (TARGET / "datapackage.json").write_text(text + "\n", encoding="utf-8")
    seal(TARGET)
    print(
        f"{len(records)} facts, {len(made)} estimates, {len(limits)} bounds, {len(rows) - len(records)} rows left out"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
