"""The areas of the catalogue: forces, regions, nations and districts, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from claimcheck.domain.areas import Area, AreaKind
from claimcheck.reference.names import nearest

ENGLAND_AND_WALES = "england-and-wales"
COLUMNS = ("id", "name", "short", "kind", "force", "region", "nation", "codes", "aliases", "parts", "territorial")


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for an area as the press or an office writes it. `area_id` is empty for a name that must never resolve."""

    alias: str
    area_id: str
    kind: str
    ambiguous: bool
    note: str


class Areas:
    """All areas by id. Made from plain rows (see folders.py), so that the index can keep them."""

    def __init__(self, rows: Sequence[Sequence[str]], aliases: Sequence[Sequence[str]]) -> None:
        self._rows = {row[0]: row for row in rows}
        # by which the index knows them: in the order of the files
        self.places = {name: i for i, name in enumerate(self._rows)}
        self._aliases = aliases
        self._made: dict[str, Area] = {}
        self._parts: dict[str, tuple[str, ...]] = {}

    def get(self, id: str) -> Area:
        """The area with this id. Raises KeyError, with the nearest known id, when there is none."""
        made = self._made.get(id)
        if made is None:
            made = self._made[id] = self._make(id)
        return made

    def known(self, ids: Iterable[str]) -> list[Area]:
        """Those of some ids that are areas."""
        return [self.get(id) for id in ids if id in self._rows]

    def _make(self, id: str) -> Area:
        row = self._rows.get(id)
        if row is None:
            raise KeyError(f"no area '{id}'{nearest(id, self._rows)}")
        _, name, short, kind, force, region, nation, codes, aliases, parts, territorial = row
        return Area(
            id=id,
            name=name,
            kind=cast(AreaKind, kind),
            short=short or name,
            codes=tuple(codes.split(";")) if codes else (),
            aliases=tuple(aliases.split(";")) if aliases else (),
            parts=tuple(parts.split(";")) if parts else (),
            force=force or None,
            region=region or None,
            nation=nation or None,
            territorial=territorial == "yes",
        )

    def __contains__(self, id: object) -> bool:
        return id in self._rows

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id, in the order of the files."""
        return tuple(self._rows)

    @cached_property
    def all(self) -> tuple[Area, ...]:
        """Every area, districts too."""
        return tuple(self.get(name) for name in self._rows)

    @cached_property
    def territorial(self) -> tuple[str, ...]:
        """The ids of the territorial forces (43 in England and Wales), the usual field of a rank."""
        return tuple(row[0] for row in self._rows.values() if row[10] == "yes")

    @cached_property
    def aliases(self) -> tuple[Alias, ...]:
        """The names that areas go by, ambiguous and forbidden ones too."""
        return tuple(Alias(row[0], row[1], row[2], row[3] == "yes", row[4]) for row in self._aliases)

    @cached_property
    def _within(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for name in self.territorial:
            row = self._rows[name]
            for key in (row[5], row[6]):
                if key:
                    found.setdefault(key, []).append(name)
        found.setdefault(ENGLAND_AND_WALES, list(self.territorial))
        return {key: tuple(ids) for key, ids in found.items()}

    def within(self, id: str) -> tuple[str, ...]:
        """The territorial forces of a region, a nation, England and Wales, or a grouping with parts; none for anything else."""
        found = self._parts.get(id)
        if found is None:
            found = self._parts[id] = self._find_parts(id) if id in self._rows else ()
        return found

    def _find_parts(self, id: str) -> tuple[str, ...]:
        row = self._rows[id]
        if row[9]:
            return tuple(part for whole in row[9].split(";") for part in (self.within(whole) or (whole,)))
        return self._within.get(id, ()) if row[3] != "force" else ()
