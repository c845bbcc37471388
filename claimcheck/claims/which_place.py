"""Which of several places a name or a word for one means, by what the article is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.claims.areas import Place
from claimcheck.reference.areas import Areas

DISTRICTS = ("district", "other")


@dataclass(slots=True)
class Focus:
    """An area in the attention of the reader."""

    areas: tuple[str, ...]
    kind: str
    text: str = ""
    block: int = -1
    announced: bool = False


def one_of_two(areas: Areas, place: Place, main: Focus | None) -> Place:
    """Of two places of a name ("Newcastle") the one in the force, or the region, that the article is about."""
    if len(place.candidates) < 2 or main is None:
        return place
    known = [areas.get(id) for id in place.candidates]
    if any(area.kind not in DISTRICTS for area in known):
        return place
    about = areas.get(main.areas[0])
    for ids in (
        [area.id for area in known if area.force in (about.force, about.id)],
        [area.id for area in known if area.region in (about.region, about.id)],
    ):
        if len(ids) == 1:
            return replace(place, area=ids[0], candidates=())
    return place


def part_of_wales(way: str, told: Iterable[Focus | None]) -> str | None:
    """ "The north", of a story on Wales: two of its forces are called so."""
    of_wales = any(focus is not None and focus.areas == ("wales",) for focus in told)
    return f"{way}-wales" if of_wales and way in ("north", "south") else None


def as_nation(areas: Areas, ids: tuple[str, ...]) -> str | None:
    """The nation that several areas are all the forces of ("the four forces", of Wales)."""
    nation = areas.get(ids[0]).nation
    return nation if nation is not None and set(areas.within(nation)) == set(ids) else None
