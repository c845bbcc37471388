"""Forces that share the last word of their names ("North and South Wales"), or are told by their districts."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.areas import Areas

COVERING = word_sets("grammar", "shared_names")["covering"]
JOINTS = frozenset(["and", "&", ",", "or"])


def with_shared(tokens: Tokens, places: list[Place], areas: Areas, i: int) -> list[Place]:
    """The places, and those before them that have their last word in common; `i`: where the sentence begins."""
    found: list[Place] = []
    for place in places:
        found += [*_before(tokens, place, areas, i), place]
    return found


def with_covered(tokens: Tokens, places: list[Place], areas: Areas) -> list[Place]:
    """ "The force that covers Cardiff and Swansea": the one force of these districts, told by them."""
    found: list[Place] = []
    for place in places:
        last = found[-1] if found else None
        between = tokens.lower[last.j : place.i] if last is not None else []
        forces = {areas.get(area).force for area in place.areas if areas.get(area).kind == "district"}
        told = len(between) == 2 and between[0] in ("that", "which") and between[1] in COVERING
        force = next(iter(forces)) if told and len(forces) == 1 else None
        if last is not None and last.sort == "force" and force is not None:
            found[-1] = Place(last.i, place.j, "name", force, "force", alias="name")
        else:
            found.append(place)
    return found


def _before(tokens: Tokens, place: Place, areas: Areas, i: int) -> list[Place]:
    """What stands before "South Wales" in "North and South Wales", in order."""
    sides = _sides(areas).get(place.area or "")
    if place.sort != "name" or sides is None:
        return []
    shared: list[Place] = []
    at = place.i
    while at - 2 >= i and tokens.lower[at - 1] in JOINTS and tokens.lower[at - 2] in sides:
        area = sides[tokens.lower[at - 2]]
        if not tokens.text[at - 2][0].isupper() or area == place.area:
            break
        shared.insert(0, Place(at - 2, at - 1, "name", area, "force", alias="name"))
        at -= 2
    return shared if tokens.lower[place.i - 1] in ("and", "&", "or") else []


@lru_cache(maxsize=4)
def _sides(areas: Areas) -> dict[str, dict[str, str]]:
    """By the id of a force with a side in its name ("south-wales"), the forces with the same last word by their sides."""
    families: dict[str, dict[str, str]] = {}
    for area in areas.all:
        side, _, rest = area.short.lower().partition(" ")
        if area.kind == "force" and side in ("north", "south", "east", "west") and rest and " " not in rest:
            families.setdefault(rest, {})[side] = area.id
    return {id: family for family in families.values() for id in family.values() if len(family) > 1}
