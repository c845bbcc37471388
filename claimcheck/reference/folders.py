"""The `areas/` and `measures/` folders of reference data, read into plain rows and tables that the index keeps."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from claimcheck.reference.areas import COLUMNS
from claimcheck.reference.tables import read_records

BY_ID = ("topics", "events", "populations", "statistics", "titles")
ALIAS_COLUMNS = ("alias", "area_id", "kind", "ambiguous", "note")


def read_areas(folders: Iterable[Path]) -> tuple[list[list[str]], list[list[str]]]:
    """Rows of areas (in `COLUMNS`) and of aliases of each folder; a later folder's id replaces an earlier one's."""
    areas: dict[str, list[str]] = {}
    aliases: list[list[str]] = []
    for folder in (root / "areas" for root in folders):
        for record in read_records(folder / "areas.csv") + read_records(folder / "districts.csv"):
            areas[record["id"]] = [record.get(column, "") for column in COLUMNS]
        aliases.extend(
            [record.get(name, "") for name in ALIAS_COLUMNS] for record in read_records(folder / "aliases.csv")
        )
    return list(areas.values()), aliases


def read_words(folders: Iterable[Path]) -> dict[str, Any]:
    """The tables of every `measures/*.toml` (topics, events ..., phrase, titles, derived, qualities); later folders add and replace.

    Raises ValueError, naming the file and line, when a file is not TOML.
    """
    tables: dict[str, Any] = {}
    for root in folders:
        for path in sorted((root / "measures").glob("*.toml")):
            try:
                read = tomllib.loads(path.read_text(encoding="utf-8"))
            except tomllib.TOMLDecodeError as error:
                raise ValueError(f"{path}: {error}; correct the file") from error
            _merge(tables, {path.stem: read} if path.stem in BY_ID else read)
    return tables


def _merge(tables: dict[str, Any], read: Mapping[str, Any]) -> None:
    for name, value in read.items():
        if isinstance(value, list):
            tables.setdefault(name, []).extend(value)
        else:
            tables.setdefault(name, {}).update(value)
