"""Reading the source tables and writing our own: what every converter here shares.

A converter is run as `python tools/convert/NAME.py SOURCE`, where SOURCE is the folder that holds the gathered tables (a folder a
dataset). It writes the tables of its package under `reference_data/datasets/` and seals the package; descriptor, caveats and README
are kept by hand. Numbers are taken over as they are; nothing is worked out but sums, and each README says which.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from claimcheck.reference.sealing import seal  # noqa: E402

DATASETS = ROOT / "reference_data" / "datasets"
NAMES: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8"))
NUMBER = re.compile(r"-?\d+(\.\d+)?")
Row = Mapping[str, str]


def source(path: str) -> Path:
    """A table below the folder that the command line names. Exits with a usage line when there is none."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {Path(sys.argv[0]).name} SOURCE")
    return Path(sys.argv[1]) / path


def read(path: str) -> Iterator[dict[str, str]]:
    """The rows of a source table as texts."""
    with source(path).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def names(kind: str) -> dict[str, str]:
    """The source's words to our ids, from `names.toml` ("Bicycle theft" -> "bicycle-theft")."""
    return NAMES[kind]


def year_code(text: str) -> str:
    """A period code from an ISO day on which a year ends, or a financial year that is one already."""
    if "/" in text:
        return text
    year, month = int(text[:4]), text[5:7]
    return {"03": f"{year - 1}/{year % 100:02d}", "12": f"cy {year}"}.get(month, f"ye {year}-{month}")


def tidy(text: str, places: int | None = None) -> str:
    """A number without needless noughts ("12.50" -> "12.5"), rounded to `places` when given; an empty cell stays empty."""
    if not text:
        return ""
    value = Decimal(text)
    if places is not None:
        value = value.quantize(Decimal(1).scaleb(-places))
    return f"{value.normalize():f}" if value % 1 else f"{int(value)}"


class Grid:
    """Cells by row key and column, added up or set, and written as one wide table."""

    def __init__(self, *keys: str) -> None:
        self.keys = keys
        self.cells: dict[tuple[str, ...], dict[str, Decimal]] = defaultdict(dict)

    def add(self, key: tuple[str, ...], column: str, text: str) -> None:
        """Add a number to a cell; an empty text leaves it as it is."""
        if text:
            row = self.cells[key]
            row[column] = row.get(column, Decimal(0)) + Decimal(text)

    def total(self, column: str, parts: Sequence[str]) -> None:
        """Put the sum of the parts that are there into another column, where at least one is."""
        for row in self.cells.values():
            found = [row[part] for part in parts if part in row]
            if found:
                row[column] = sum(found, Decimal(0))

    def fill(self, columns: Sequence[str]) -> None:
        """Put nought into the empty cells of rows whose source leaves noughts out."""
        for row in self.cells.values():
            for column in columns:
                row.setdefault(column, Decimal(0))

    def rows(self, columns: Sequence[str]) -> Iterator[list[str]]:
        """The rows in order of their keys; a cell never filled is empty."""
        for key in sorted(self.cells):
            row = self.cells[key]
            yield [*key, *(tidy(str(row[column])) if column in row else "" for column in columns)]

    def write(self, package: str, file: str, columns: Sequence[str]) -> None:
        """Write the table into a package."""
        write(package, file, [*self.keys, *columns], self.rows(columns))


def write(package: str, file: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a table into a package's folder."""
    folder = DATASETS / package
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / file).open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def finish(package: str) -> None:
    """Bring the schemas of the descriptor up to the tables' headers, and seal the package (hashes, sizes, row counts)."""
    folder = DATASETS / package
    path = folder / "datapackage.json"
    descriptor: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for resource in descriptor["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as lines:
            header, *rows = csv.reader(lines)
        known = {field["name"]: field for field in resource.get("schema", {}).get("fields", [])}
        schema = resource.setdefault("schema", {})
        schema["fields"] = [
            known.get(name, {"name": name, "type": _kind(row[i] for row in rows)}) for i, name in enumerate(header)
        ]
        schema.setdefault("missingValues", ["", "x"])
    path.write_text(json.dumps(descriptor, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    seal(folder)


def _kind(cells: Iterable[str]) -> str:
    """The type of a column: number when each cell that is not empty is one."""
    found = [cell for cell in cells if cell not in ("", "x")]
    return "number" if found and all(NUMBER.fullmatch(cell) for cell in found) else "string"


def area_of(row: Row) -> str:
    """Our id of an area of the ONS tables: forces and nations have theirs, regions go by code. Empty when we have none."""
    if row["area_id"]:
        return row["area_id"]
    region = names("region").get(row["area_code"], "")
    return f"{region}-excluding-greater-manchester" if region and "excluding" in row["area_name"] else region
