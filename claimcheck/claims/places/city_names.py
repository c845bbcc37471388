"""Names of cities that stand for the force of the whole area: "in Kent it was 12 per cent and in Manchester nine", of two forces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.areas.neighbours import CITIES
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import Quantity
from claimcheck.reference.areas import Areas

MET, LONDON = "metropolitan", "region-london"
WORKFORCE = Decimal(400)  # no town has so many officers of its own
SEATS = word_sets("grammar", "city_names")["seats"]
WITHIN = (["in"], ["at"], ["near"], ["outside"])
STRENGTHS = frozenset(["officers", "staff", "workforce"])


def read_cities(scenes: Sequence[Scene], areas: Areas) -> None:
    """Reads "London", and the cities named beside other forces, as what their police look after."""
    _read_capital(scenes)
    for scene in scenes:
        if any(_owns_force(scene, place) for place in scene.places):
            scene.places = [_of_force(place, areas) if _owns_force(scene, place) else place for place in scene.places]
    told = {area for scene in scenes for place in scene.places for area in place.areas}
    wide = {city for city, force in CITIES.items() if {city, force} <= told}
    for scene in scenes if wide else ():
        if any(place.area in wide and _stands_beside(scene, place) for place in scene.places):
            scene.places = [_widened(place) if place.area in wide else place for place in scene.places]


def _read_capital(scenes: Sequence[Scene]) -> None:
    """ "The capital" is the Met's in a story that names it, else London if that is named, else another's."""
    places = [(place, _is_capital(scene, place)) for scene in scenes for place in scene.places]
    if any(MET in place.areas and not capital for place, capital in places):
        _read_london(scenes)
        return
    london = any(place.area == LONDON for place, _ in places)
    for scene in scenes if any(capital for _, capital in places) else ():
        scene.places = [
            replace(place, area=LONDON, kind="region") if _is_capital(scene, place) else place
            for place in scene.places
            if london or not _is_capital(scene, place)
        ]


def _read_london(scenes: Sequence[Scene]) -> None:
    """ "London", of a story that names the Met and no other region in the sentence, is where the Met's figures are from."""
    for scene in scenes:
        if sum(place.kind == "region" for place in scene.places) == 1:
            scene.places = [
                replace(place, area=MET, kind="force", alias="area") if place.area == LONDON else place
                for place in scene.places
            ]


def _owns_force(scene: Scene, place: Place) -> bool:
    """ "Nottingham's force area", "its control room in Portishead": the force that looks after a city, or that sits in a town."""
    towns = [one for one in scene.places if one.kind in ("district", "other") and one.area]
    before, behind = scene.words(place.i - 3, place.i), scene.words(place.j, place.j + 2)
    if towns == [place] and (" ".join(before[:2]) in SEATS and before[2:] in WITHIN or " ".join(behind) in SEATS):
        return True
    owner = (
        place.kind == "district" and place.area is not None and scene.words(place.j, place.j + 1) in (["'s"], ["’s"])
    )
    return owner and scene.words(place.j + 1, place.j + 3) in (["force", "area"], ["police", "force"])


def _of_force(place: Place, areas: Areas) -> Place:
    force = areas.get(place.area or "").force
    return replace(place, area=force, kind="force", candidates=()) if force else place


def _is_capital(scene: Scene, place: Place) -> bool:
    return place.area == MET and scene.words(place.i, place.j) == ["the", "capital"]


def _stands_beside(scene: Scene, city: Place) -> bool:
    """Whether a sentence tells of the city beside forces of other places, and of no other town."""
    force = CITIES[city.area or ""]
    others = [place for place in scene.places if place.sort == "name" and place is not city and place.areas]
    apart = all(place.kind in ("force", "nation", "region") and force not in place.areas for place in others)
    return apart and any(place.kind == "force" for place in others) and len(scene.quantities) > 1


def _widened(place: Place) -> Place:
    return replace(place, area=CITIES[place.area or ""], kind="force", alias="area", candidates=())


def as_whole_force(
    area: AreaMention | None, quantity: Quantity | None, facets: Facets, areas: Areas
) -> AreaMention | None:
    """ "Cambridge's army of 1,400 officers": the strength of the force, since no town has so many of its own."""
    if area is None or area.area is None or area.area not in areas or quantity is None or quantity.low < WORKFORCE:
        return area
    if facets.topic not in STRENGTHS or quantity.unit in ("percent", "times"):
        return area
    known = areas.get(area.area)
    return replace(area, area=known.force, how="inferred") if known.kind == "district" and known.force else area
