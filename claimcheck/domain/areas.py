"""Places that figures are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AreaKind = Literal["force", "region", "nation", "district", "county", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A force, region, nation or district. `parts` are ids of areas that it is the sum of ("London boroughs")."""

    id: str
    name: str
    kind: AreaKind
    short: str = ""
    codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    force: str | None = None
    region: str | None = None
    nation: str | None = None
    territorial: bool = False
