"""A data package of one table, written whole: the table, its descriptor, a README, and the seals."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.reference.sealing import seal
from claimcheck.reference.tables import write_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a package says of itself. `source` titles the publication, `url` and `release` may be empty."""

    name: str
    title: str
    licence: str
    licence_title: str
    source: str
    url: str
    release: str
    coverage: str
    readme: str


def make_package(
    folder: Path,
    head: Head,
    fields: Mapping[str, str],
    key: Sequence[str],
    values: Sequence[Mapping[str, str]],
    rows: Iterable[Sequence[object]],
) -> None:
    """Write the package: `fields` are the columns with their types, `values` say which of them hold which measures."""
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / "data.csv", list(fields), rows)
    text = json.dumps(_descriptor(head, fields, key, values), indent=1, ensure_ascii=False)
    (folder / "datapackage.json").write_text(text + "\n", encoding="utf-8")
    (folder / "README.md").write_text(head.readme, encoding="utf-8")
    seal(folder)


def _descriptor(
    head: Head, fields: Mapping[str, str], key: Sequence[str], values: Sequence[Mapping[str, str]]
) -> dict[str, Any]:
    schema = {
        "fields": [{"name": name, "type": kind} for name, kind in fields.items()],
        "primaryKey": list(key),
        "missingValues": ["", "x"],
    }
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": head.name,
        "title": head.title,
        "version": "1.0.0",
        "licenses": [{"name": head.licence, "title": head.licence_title}],
        "sources": [{"title": head.source, **({"path": head.url} if head.url else {})}],
        "resources": [
            {
                "name": "data",
                "path": "data.csv",
                "type": "table",
                "format": "csv",
                "encoding": "utf-8",
                "schema": schema,
            }
        ],
        "claimcheck": {
            "citation": head.source,
            "quality": "official",
            "coverage": head.coverage,
            "releases": [{"id": head.release, "title": head.release}] if head.release else [],
            "tables": [{"resource": "data", "values": [dict(value) for value in values]}],
            "checks": [],
        },
    }
