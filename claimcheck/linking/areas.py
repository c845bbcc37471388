"""The area of a claim."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Choice
from claimcheck.domain.claims import AreaMention, Claim
from claimcheck.domain.periods import How
from claimcheck.reference.areas import ENGLAND_AND_WALES
from claimcheck.reference.catalogue import Catalogue

SURE: dict[How, float] = {
    "named": 1.0,
    "alias": 0.95,
    "heading": 0.9,
    "anaphor": 0.85,
    "carried": 0.8,
    "dateline": 0.75,
    "inferred": 0.5,
}
# "The increase excludes Greater Manchester Police", which counted too few for years: its totals are told without it.
LEFT_OUT = re.compile(
    r"\b(?:exclud\w+|without|leav\w+ out|omit\w*|not includ\w+)\b[^.\n]{0,40}(?:\bGreater Manchester\b|\bGMP\b)",
    re.IGNORECASE,
)
AS_ONE = "-excluding-greater-manchester"  # areas of several forces that the tables have a row for
CITY, LONDON = "city-of-london", ("metropolitan", "city-of-london")
CAPITAL = "region-london"  # that these two look after


def link_area(claim: Claim, catalogue: Catalogue, text: str = "") -> Choice[Area]:
    """The catalogue's area for a claim. One figure about several areas gives an area of kind `other` with `parts`.

    `text`: of the article, which may leave a force out of its totals for a nation or region.
    """
    mention = claim.area
    if mention is None:
        return Choice(best=None, why="the claim names no area")
    if mention.area is None and mention.parts:
        return _several(mention, catalogue)
    known = catalogue.areas.known(mention.candidates)
    if mention.area is None or mention.area not in catalogue.areas:
        why = f"“{mention.text}” may be several areas" if known else f"“{mention.text}” is no area of the catalogue"
        return Choice(best=known[0] if known else None, score=0.3, runners_up=tuple(known[1:]), why=why)
    rivals = [area for area in known if area.id != mention.area] + _namesakes(mention, catalogue)
    without = f"{mention.area}{AS_ONE}"
    if without in catalogue.areas and _leaves_out(text):
        rivals.append(catalogue.areas.get(without))
    others = tuple(dict.fromkeys(rivals))
    score = min(SURE[mention.how], 0.8 if others else 1.0)
    return Choice(
        best=catalogue.areas.get(mention.area), score=score, runners_up=others, why=f"“{mention.text}”, {mention.how}"
    )


@lru_cache(maxsize=4)
def _leaves_out(text: str) -> bool:
    """Whether an article says that it leaves the force out; asked for every figure of it."""
    return LEFT_OUT.search(text) is not None


def _namesakes(mention: AreaMention, catalogue: Catalogue) -> list[Area]:
    """Regions that bear the very name that is written ("the West Midlands", the force or the region); the Met for London."""
    if mention.area == CAPITAL and LONDON[0] in catalogue.areas:
        return [catalogue.areas.get(LONDON[0])]
    name = mention.text.lower().removeprefix("the ").strip()
    return [area for area in _regions_by_name(catalogue).get(name, ()) if area.id != mention.area]


@lru_cache(maxsize=8)
def _regions_by_name(catalogue: Catalogue) -> Mapping[str, Sequence[Area]]:
    found: dict[str, list[Area]] = {}
    for area in regions(catalogue):
        found.setdefault(area.name.lower(), []).append(area)
    return found


@lru_cache(maxsize=8)
def regions(catalogue: Catalogue) -> tuple[Area, ...]:
    """The regions of the catalogue, looked up once."""
    return tuple(area for area in catalogue.areas.all if area.kind == "region")


def _made_of(parts: Sequence[str], areas: Sequence[Area], catalogue: Catalogue) -> Area | None:
    """The force whose districts these all are ("Middlesbrough, Stockton, Hartlepool and Redcar" are Cleveland), or None."""
    forces = {area.force for area in areas if area.kind == "district"}
    force = forces.pop() if len(forces) == 1 else None
    if force is None or force not in catalogue.areas:
        return None
    return catalogue.areas.get(force) if set(districts(catalogue).get(force, ())) == set(parts) else None


@lru_cache(maxsize=8)
def districts(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """The districts of each force."""
    found: dict[str, list[str]] = {}
    for area in catalogue.areas.all:
        if area.kind == "district" and area.force:
            found.setdefault(area.force, []).append(area.id)
    return {force: tuple(ids) for force, ids in found.items()}


def _several(mention: AreaMention, catalogue: Catalogue) -> Choice[Area]:
    areas = catalogue.areas.known(mention.parts)
    if len(areas) < len(mention.parts):
        return Choice(best=None, why=f"“{mention.text}” is not all in the catalogue")
    whole = _made_of(mention.parts, areas, catalogue)
    if whole is not None:
        return Choice(best=whole, score=SURE[mention.how], why=f"“{mention.text}” is all of {whole.name}")
    names = ", ".join(area.name for area in areas[:-1]) + " and " + areas[-1].name
    made = Area(id="+".join(mention.parts), name=names, kind="other", parts=mention.parts)
    return Choice(best=made, score=SURE[mention.how], why=f"“{mention.text}” names {len(areas)} areas")


def nation_of(area: Area) -> tuple[str, ...]:
    """The nations that an area may have been taken for: England and Wales, England, Wales, without itself."""
    return tuple(key for key in (ENGLAND_AND_WALES, "england", "wales") if key != area.id)
