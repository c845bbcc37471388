"""The force that a story of a county, a city or a district is of: the one whose figures it tells, or that speaks in it."""

from __future__ import annotations

from claimcheck.claims.areas.areas import FORCE_WORDS, Place
from claimcheck.claims.areas.neighbours import CITIES
from claimcheck.claims.context.asides import is_affiliation
from claimcheck.claims.context.context import is_headline
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.reference.areas import Areas

WRITER = word_sets("grammar", "main_area")["writer"]
OPENING = 2  # paragraphs that say whose story it is


def force_of_county(found: Focus, scenes: list[Scene], areas: Areas) -> Focus | None:
    """The force that looks after the county of a headline, where the first paragraph names it ("in Devon and Cornwall")."""
    force = areas.get(found.areas[0]).force if found.kind == "county" else None
    lead = [place for scene in scenes if scene.sentence.block == 1 for place in scene.places]
    return Focus((force,), "force") if force and any(place.areas == (force,) for place in lead) else None


def force_of_figures(found: Focus | None, scenes: list[Scene], areas: Areas) -> Focus | None:
    """The force that the first figures are of, where a district is only named before them ("My cousin in Cardiff ...").

    Of a district of that force, where they are told of the whole county: "I was once robbed in Ipswich. ... 205 robberies in Suffolk".
    """
    if found is None or found.kind != "district":
        return None
    named = [scene for scene in scenes if any(place.areas == found.areas for place in scene.places)]
    if len(named) != 1 or named[0].quantities or is_headline(named[0]):
        return None
    first = next((scene for scene in scenes if scene.quantities and scene.places), None)
    force = next((p for p in first.places if p.sort == "name" and p.kind == "force"), None) if first else None
    if first is None or force is None:
        return None
    of_writer = not WRITER.isdisjoint(named[0].vocabulary)  # "I have lived in Guildford since 1988"
    if areas.get(found.areas[0]).force in force.areas and not _is_of_county(first, force, scenes, of_writer):
        return None
    return Focus(force.areas, "force")


def _is_of_county(first: Scene, force: Place, scenes: list[Scene], of_writer: bool) -> bool:
    """Whether figures are of the whole of a county that is no source of them, and no "town" or "there" stands up to them.

    `of_writer`: where only the writer is of the district, a force may be told of by its name.
    """
    led = first.words(force.i - 1, force.i) in (["in"], ["of"], ["across"], ["throughout"])
    told = [scene for scene in scenes if scene.sentence.block <= first.sentence.block]
    if any(place.sort in ("district", "there") for scene in told for place in scene.places):
        return False
    return of_writer or led and FORCE_WORDS.isdisjoint(first.words(force.i, force.j + 1))


def force_of_city(found: Focus | None, scenes: list[Scene], areas: Areas) -> Focus | None:
    """The force of a city or town in whose name its story is told, by the first figures ("the county had 250 specials")."""
    force = areas.get(found.areas[0]).force if found is not None and found.kind == "district" else None
    if found is None or force is None:
        return None
    first = first_paragraphs(scenes, OPENING)
    if any(place.kind == "district" and place.areas != found.areas for s in first for place in s.places):
        return None
    headline = any(found.areas == place.areas for scene in scenes if is_headline(scene) for place in scene.places)
    for scene in first:
        if any(place.kind == "district" or place.sort == "district" for place in scene.places):
            continue
        named = found.areas[0] in CITIES and any(place.areas == (force,) for place in scene.places)
        county = not headline and scene is first[0] and any(place.sort == "county" for place in scene.places)
        if named or county:
            return Focus((force,), "force")
    return None


def force_speaking(scenes: list[Scene], by_name: bool) -> Focus | None:
    """The force whose figures they are, of a story that only its headline sets in a district ("Dorset Police has told us").

    `by_name`: only one that is called police; of a region, a county may be but one of several.
    """
    opening = [place for s in scenes if 0 < s.sentence.block <= OPENING for place in s.places if place.sort == "name"]
    forces = {area for place in opening if place.kind == "force" for area in place.areas}
    if len(forces) > 1 or any(place.kind == "district" for place in opening):
        return None
    for scene in scenes:
        for place in scene.places if 0 < scene.sentence.block <= OPENING else ():
            called = not FORCE_WORDS.isdisjoint(scene.words(place.i, place.j))
            if is_affiliation(scene, place):
                continue  # "Inspector Starbeck, of North Yorkshire Police, told the committee"
            if place.sort == "name" and place.kind == "force" and place.area and (called or not by_name):
                return Focus(place.areas, "force", " ".join(scene.tokens.text[place.i : place.j]))
    return None


def first_paragraphs(scenes: list[Scene], many: int) -> list[Scene]:
    """The sentences with figures of the first paragraphs that have any, behind headline and byline."""
    told = [scene for scene in scenes if scene.quantities and scene.sentence.block > 0]
    blocks = sorted({scene.sentence.block for scene in told})[:many]
    return [scene for scene in told if scene.sentence.block in blocks]
