"""What "the county" and "the force" mean beside a town or district of it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.reference.areas import Areas

POLICE, OPENING = frozenset(["police", "force", "officers", "constabulary"]), 3  # and tokens to "there" at the head
COUNTYWIDE = frozenset(["countywide", "wide", "whole", "across"])
_words = word_sets("grammar", "counties")
OWNED = (["'s"], ["’s"])
OF_ALL, WHOLE = (
    frozenset(["of", "any", "all", "every", "other"]),
    8,
)  # and the tokens ahead in which a whole is named so
CALLED_COUNTIES, OF_SEVERAL = _words["called"], _words["of_several"]


def is_whole(scene: Scene, place: Place, main: Focus | None) -> bool:
    """ "Countywide", "in the county as a whole": of the force's county, and not of one within it ("Shropshire", of West Mercia)."""
    if place.sort != "county" or main is None or "county" not in " ".join(scene.words(place.i, place.j)):
        return False
    wide = not COUNTYWIDE.isdisjoint(scene.words(place.i - 1, place.j))
    return main.kind == "district" or wide or scene.words(place.j, place.j + 3) == ["as", "a", "whole"]


def just_named(areas: Areas, scene: Scene, place: Place, told: tuple[int, Focus] | None) -> Focus | None:
    """ "It is in Manchester that we worry most. The police there had 8,984": "there" is what the sentence before names, without figures."""
    if place.sort != "there" or told is None or scene.index - told[0] != 1 or place.i - scene.i > OPENING:
        return None
    police = not POLICE.isdisjoint(scene.words(place.i - 1, place.i))
    return (force_of_district(areas, told[1]) if police else None) or told[1]


def force_of_district(areas: Areas, main: Focus | None) -> Focus | None:
    """ "The force", "the county" in a story on a district of it that has not named it."""
    force = areas.get(main.areas[0]).force if main is not None and main.kind == "district" else None
    return Focus((force,), "force") if force else None


def force_owned(areas: Areas, found: Focus, scenes: Sequence[Scene]) -> Focus | None:
    """ "Wirral's force", "Thanet's police": the force of a town that a story names so."""
    named = (scene.words(one.j, one.j + 2) for scene in scenes for one in scene.places if one.areas == found.areas)
    owned = any(words[:1] in OWNED and words[1:] in (["force"], ["police"]) for words in named)
    return force_of_district(areas, found) if owned else None


def force_of_town(scene: Scene, place: Place, areas: Areas) -> Focus | None:
    """ "Cambridge's reputation is deserved: the county's force logged 1,801": of the county in which the town named before it lies."""
    if "county" not in scene.words(place.i, place.j):
        return None
    before = (one for one in reversed(scene.places) if one.j <= place.i and one.kind == "district" and one.area)
    town = next(before, None)
    return force_of_district(areas, Focus(town.areas, "district")) if town is not None else None


def county_of_town(areas: Areas, scene: Scene, place: Place, focus: Focus | None, main: Focus | None) -> Focus | None:
    """ "Ipswich had 310 of them; the county had 2,000": of the story's own force, that polices one county, behind a town of it."""
    if main is None or main.kind != "force" or main.areas[0] in OF_SEVERAL or place.sort != "county":
        return None
    if scene.words(place.j, place.j + 1) in OWNED or not OF_ALL.isdisjoint(scene.words(place.i - WHOLE, place.i)):
        return None  # "Ipswich, the county's largest town, had 988", "Medway saw the largest fall of any district in the county"
    before = [one.area for one in scene.places if one.j <= place.i and one.kind == "district" and one.area]
    told = before or ([focus.areas[0]] if focus is not None and focus.kind == "district" else [])
    town = areas.get(told[-1]) if told and told[-1] else None
    if town is None or town.force != main.areas[0] or "county" not in scene.words(place.i, place.j):
        return None
    return None if town.short.endswith("shire") or town.id in CALLED_COUNTIES else main
