"""A data package: its descriptor, read into records. The format is docs/packages.md."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TERRITORIAL = "territorial"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong with a package: which file, which row (None: the whole file), what, and what to do."""

    file: str
    row: int | None
    message: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}, row {self.row}" if self.row else self.file
        return f"{place}: {self.message}; {self.remedy}"


class PackageError(ValueError):
    """A package that cannot be used. Carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """A column of values: which measure (an id, or a template with `{column}`), unit, precision, and columns that go with it."""

    column: str
    measure: str
    unit: str | None
    step: str
    without: tuple[str, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A resource with figures in it. `columns` maps area, period, release, quality, source and note to columns or constants."""

    resource: str
    path: Path
    columns: Mapping[str, str]
    values: tuple[Values, ...]
    coverage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A data set as its descriptor tells it. `own` is true for a user's package, which goes before a shipped one."""

    folder: Path
    name: str
    title: str
    version: str
    descriptor: Mapping[str, Any]
    tables: tuple[Table, ...]
    own: bool = False

    @property
    def settings(self) -> Mapping[str, Any]:
        """What stands under the key `claimcheck`."""
        settings: Mapping[str, Any] = self.descriptor["claimcheck"]
        return settings

    @property
    def sources(self) -> dict[str, Mapping[str, Any]]:
        """Key to source; an unkeyed source of the descriptor has the key ""."""
        found = dict(self.settings.get("sources", {}))
        first: Mapping[str, Any] = next(iter(self.descriptor.get("sources", [])), {})
        licences: list[Mapping[str, Any]] = self.descriptor.get("licenses", [])
        licence = licences[0].get("name", "") if licences else ""
        found[""] = {"title": first.get("title", self.title), "url": first.get("path", ""), "licence": licence}
        return found

    @property
    def release(self) -> str:
        """The edition of tables that name none."""
        releases = self.settings.get("releases", [])
        return str(releases[0]["id"]) if releases else ""

    def field(self, territorial: Sequence[str]) -> tuple[str, ...]:
        """The ids of the areas that a rank is taken among."""
        field = self.settings.get("field", TERRITORIAL)
        return tuple(territorial) if field == TERRITORIAL else tuple(field)


def read_package(folder: Path, *, own: bool = False) -> Package:
    """Read a folder's descriptor. Raises PackageError when it is no JSON or lacks what the format asks for."""
    file = f"{folder.name}/datapackage.json"
    try:
        descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PackageError(
            Fault(file=file, row=None, message=f"cannot be read ({error})", remedy="correct the file")
        ) from error
    try:
        return Package(
            folder=folder,
            name=descriptor["name"],
            title=descriptor.get("title", descriptor["name"]),
            version=descriptor.get("version", ""),
            descriptor=descriptor,
            tables=tuple(_table(folder, descriptor, table) for table in descriptor["claimcheck"]["tables"]),
            own=own,
        )
    except (KeyError, TypeError) as error:
        told = (
            f"the key {error} is missing"
            if isinstance(error, KeyError)
            else f"a list or table stands where another is due ({error})"
        )
        remedy = "put it right as docs/packages.md says"
        raise PackageError(Fault(file=file, row=None, message=told, remedy=remedy)) from error


def _table(folder: Path, descriptor: Mapping[str, Any], table: Mapping[str, Any]) -> Table:
    paths = {resource["name"]: resource["path"] for resource in descriptor["resources"]}
    return Table(
        resource=table["resource"],
        path=folder / paths[table["resource"]],
        columns={key: table[key] for key in ("area", "period", "release", "quality", "source", "note") if key in table},
        values=tuple(_values(entry, descriptor["claimcheck"]) for entry in table["values"]),
        coverage=table.get("coverage") or descriptor["claimcheck"].get("coverage", "partial"),
    )


def _values(entry: Mapping[str, Any], settings: Mapping[str, Any]) -> Values:
    names = ("rank", "rank_of", "rank_direction", "status", "slack")
    return Values(
        column=entry["column"],
        measure=entry["measure"],
        unit=entry.get("unit"),
        step=str(entry.get("step", "printed")),
        without=(*settings.get("without", ()), *entry.get("without", ())),
        columns={key: entry[key] for key in names if key in entry},
    )
