"""The area that an article is about, by its opening: a force, a county, a district, a region, or the whole country."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.context.context import WHOLE, is_headline
from claimcheck.claims.context.own_force import (
    OPENING,
    first_paragraphs,
    force_of_city,
    force_of_county,
    force_of_figures,
    force_speaking,
)
from claimcheck.claims.places.beside import is_field_of_one, is_field_of_towns, is_left_out
from claimcheck.claims.scenes.counties import force_owned
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.reference.areas import ENGLAND_AND_WALES, Areas

ANAPHORS, LOCAL = ("force", "county", "district", "there"), ("force", "county", "district", "region")
BESIDE, MANY = 2, 20
FORCE_NOUNS = ("forces", "police forces", "constabularies")
SEVERAL = 4  # forces that a story on the whole country names
TOPPING = word_sets("grammar", "main_area")["topping"]
OF_FORCES = 3  # tokens of "Of all the 38 forces" ahead of the number
SHARED = 8  # tokens from a share of a whole to where it lies


def main_area(scenes: list[Scene], areas: Areas) -> Focus | None:
    """The area that the article is about: the first force, county or district that it names; a nation, if its opening names no other."""
    found = _first_named([_without_exceptions(scene) for scene in scenes])
    if found is not None and (found.kind in ("district", "region", "county") or _are_districts(found, areas)):
        force = force_of_county(found, scenes, areas) or force_owned(areas, found, scenes)
        force = force or force_speaking(scenes, by_name=found.kind != "district")
        found = force or found
    if found is not None and found.kind == "force" and _tells_whole_first(scenes):
        return Focus((ENGLAND_AND_WALES,), "nation")
    if found is not None and (told := _force_told_first(found, scenes, areas)) is not None:
        return told
    if found is not None and (
        _is_scenery(found, scenes) or _is_first_of_all(found, scenes) or _opens_on_whole(found, scenes)
    ):
        return Focus((ENGLAND_AND_WALES,), "nation")
    own = force_of_figures(found, scenes, areas) or force_of_city(found, scenes, areas)
    return own or _force_meant(found, scenes, areas) or found


def _force_meant(found: Focus | None, scenes: list[Scene], areas: Areas) -> Focus | None:
    """The force that an opening keeps back ("A Welsh force has the lowest rate"): the first one of that nation that is named."""
    if found is None or found.kind != "nation":
        return None
    opening = [(scene, place) for scene in scenes if scene.sentence.block <= 1 for place in scene.places]
    nation = next(
        (place.area for scene, place in opening if place.kind == "nation" and _is_one_force(scene, place)), None
    )
    inside = areas.within(nation) if nation else ()
    named = (place for scene in scenes for place in scene.places if place.sort == "name" and place.kind == "force")
    first = next((place for place in named if place.area), None)
    return Focus(first.areas, "force") if first is not None and first.area in inside else None


def _is_one_force(scene: Scene, place: Place) -> bool:
    """ "A Welsh force", "Welsh force with the lowest rate": one that is not named."""
    behind = [word for word in scene.words(place.i + 1, place.i + 3) if word != "police"]
    led = scene.words(place.i - 1, place.i) in (["a"], ["an"], ["one"]) or is_headline(scene) and place.i == scene.i
    return led and behind[:1] == ["force"]


def _without_exceptions(scene: Scene) -> Scene:
    """A scene without what it leaves out ("every force except Kent"), and without the county or nation that one is the worst in."""
    aside = (is_left_out, is_field_of_towns, is_field_of_one, _is_ahead_of_another)
    left_out = [place for place in scene.places if any(told(scene, place) for told in aside)]
    return replace(scene, places=[place for place in scene.places if place not in left_out]) if left_out else scene


def _is_ahead_of_another(scene: Scene, place: Place) -> bool:
    """ "Only Kent and Essex recorded more than Suffolk": those that the story's own comes behind."""
    than = [other.i for other in scene.places if scene.words(other.i - 1, other.i) == ["than"] and other.sort == "name"]
    return scene.words(scene.i, scene.i + 1) in (["only"], ["just"]) and any(place.j < at for at in than)


def _is_first_of_all(found: Focus, scenes: list[Scene]) -> bool:
    """Whether a district of the headline ("Manchester tops league") is only first in a story that opens on England and Wales."""
    if found.kind != "district":
        return False
    headline = [scene for scene in scenes if is_headline(scene)]
    opening = [place for scene in scenes if scene.sentence.block == 1 for place in scene.places]
    ranked = any(not TOPPING.isdisjoint(scene.words(scene.i, scene.j)) for scene in headline)
    local = any(place.kind in LOCAL or place.sort in ANAPHORS for place in opening)
    return ranked and not local and any(place.area in WHOLE for place in opening)


def _opens_on_whole(found: Focus, scenes: list[Scene]) -> bool:
    """Whether a force that the headline names is one of all, whose figures the opening tells ("rose by a quarter in England and Wales")."""
    opening = first_paragraphs(scenes, 1)
    sharing = [place for scene in opening for place in scene.places if _holds_share(scene, place)]
    places = [place for scene in opening for place in scene.places if place not in sharing]
    # "Officers in Cleveland use force most. | They did so 410 times": the story's own, whatever the nation did
    first = min((scene.sentence.block for scene in opening), default=0)
    places += [place for scene in scenes if 0 < scene.sentence.block < first for place in scene.places]
    local = any(place.kind in LOCAL or place.sort in ANAPHORS or len(place.parts) > 1 for place in places)
    headline = any(found.areas == place.areas for scene in scenes if is_headline(scene) for place in scene.places)
    headline = headline or any(place.areas == found.areas for place in sharing)
    told = any(place.area in WHOLE and scene.quantities for scene in opening for place in scene.places)
    forces = {area for s in scenes if not is_headline(s) for p in s.places if p.kind == "force" for area in p.areas}
    kind = found.kind == "force" or any(place.areas == found.areas for place in sharing)
    return kind and headline and told and not local and len(forces) >= BESIDE


def _tells_whole_first(scenes: list[Scene]) -> bool:
    """ "Just 7.1% of robberies in England and Wales ended with a charge. In London it was 5.4%": a force that no opening names."""
    first = next((scene for scene in scenes if scene.quantities and scene.places and scene.sentence.block > 0), None)
    if first is None:
        return False
    opening = max(first.sentence.block - 1, 1)
    lead = [place for scene in scenes if scene.sentence.block <= opening for place in scene.places]
    if any(place.kind in LOCAL or place.sort in ANAPHORS for place in (*lead, *first.places)):
        return False
    forces = {
        area for scene in scenes for place in scene.places if place.kind in ("force", "other") for area in place.areas
    }
    return any(place.area in WHOLE for place in first.places) and len(forces) >= SEVERAL


def _holds_share(scene: Scene, place: Place) -> bool:
    """ "Rose by 11% in England and Wales, with four in ten offences taking place in the capital": where a share of the whole lies."""
    share = next((one for one in reversed(scene.quantities) if one[1] <= place.i), None)
    whole = share is not None and any(one.area in WHOLE and one.j <= share[0] for one in scene.places)
    if share is None or not whole or place.i - share[1] > SHARED:
        return False
    part = share[2].ratio or scene.words(share[1], share[1] + 1) == ["of"]
    return share[2].unit == "percent" and part and "with" in scene.words(share[0] - 3, share[0])


def _is_scenery(found: Focus, scenes: list[Scene]) -> bool:
    """Whether a district only sets the scene ("When she joined in Carlisle ...") of a story on the forces of the country."""
    if found.kind != "district":
        return False
    places = [(scene, place) for scene in scenes for place in scene.places if place.sort in ("name", "nation")]
    here = [scene for scene, place in places if place.areas == found.areas]
    forces = {area for _, place in places if place.kind == "force" for area in place.areas}
    national = any(place.sort == "nation" or place.area in WHOLE for _, place in places)
    return len(here) == 1 and not is_headline(here[0]) and len(forces) >= SEVERAL and national


def _force_told_first(found: Focus, scenes: list[Scene], areas: Areas) -> Focus | None:
    """ "The league that nobody in Cambridge wants to win. | Cambridgeshire had 3,524 thefts ... The county's total": its own story."""
    force = areas.get(found.areas[0]).force if found.kind == "district" else None
    first = next((scene for scene in scenes if scene.quantities and not is_headline(scene)), None)
    county = any(place.sort == "county" for scene in scenes for place in scene.places)
    if force is None or first is None or not county or not _is_scenery(found, scenes):
        return None
    named = next((place for place in first.places if place.sort == "name" and place.kind == "force"), None)
    return Focus((force,), "force") if named is not None and named.areas == (force,) else None


def _are_districts(found: Focus, areas: Areas) -> bool:
    """Whether a list of the headline ("Tyneside and Wearside") names no force."""
    return len(found.areas) > 1 and all(areas.get(area).kind in ("district", "other", "county") for area in found.areas)


def _first_named(scenes: list[Scene]) -> Focus | None:
    opening = [s for s in scenes if s.sentence.block <= 1]
    meant = ((s, place) for s in scenes if s.sentence.block <= OPENING for place in s.places)
    told = any(place.sort in ("force", "county") and not _is_described(s, place) for s, place in meant)
    if (
        not told
        and not any(place.kind in LOCAL for s in opening for place in s.places)
        and (whole := _nation_of(opening))
    ):
        return whole
    for scene in scenes:
        if scene.sentence.block > OPENING:
            if (whole := _nation_of(scenes)) is not None:
                return whole
            if not any(place.sort in ANAPHORS for s in scenes if s.sentence.block <= OPENING for place in s.places):
                return Focus((ENGLAND_AND_WALES,), "nation")  # an opening that names no place is of the whole country
        if _counts_forces(scene):
            # "All but four of the 43 forces answered. The Met had the most"
            return Focus((ENGLAND_AND_WALES,), "nation")
        for place in sorted(scene.places, key=lambda place: place.kind == "district"):
            if (
                place.sort == "name"
                and place.areas
                and not is_left_out(scene, place)
                and (
                    place.kind in ("force", "county", "district", "region")
                    or len(place.parts) > 1
                    or place.area in ("wales", "england")
                    and not told
                )
            ):
                return Focus(place.areas, place.kind, " ".join(scene.tokens.text[place.i : place.j]))
    return None


def _counts_forces(scene: Scene) -> bool:
    """Whether a sentence without a place of its own says how many forces its figures come from."""
    counted = [i for i, _, quantity in scene.quantities if quantity.unit in FORCE_NOUNS and quantity.low >= MANY]
    if counted and "of" in scene.words(scene.i, counted[0]) and counted[0] - scene.i <= OF_FORCES:
        return True  # "Of 38 forces that replied Bedfordshire screened out the most"
    many = bool(counted)
    many = many or any(place.sort == "others" for place in scene.places)
    return many and not any(place.kind in LOCAL or place.sort in ANAPHORS for place in scene.places)


def _is_described(scene: Scene, place: Place) -> bool:
    """ "West Yorkshire, the force with most outside London": which one it is follows, and it is not the story's own."""
    return scene.words(place.j, place.j + 1) in (["with"], ["that"], ["which"], ["where"])


def _nation_of(scenes: list[Scene]) -> Focus | None:
    """England and Wales, or the like, of a national story's opening."""
    places = [place for scene in scenes if scene.sentence.block <= OPENING for place in scene.places]
    nation = next((place for place in places if place.sort == "name" and place.kind == "nation" and place.area), None)
    if nation is None and any(_is_across(scene, place) for scene in scenes for place in scene.places):
        return Focus((ENGLAND_AND_WALES,), "nation")
    return Focus(nation.areas, "nation") if nation is not None else None


def _is_across(scene: Scene, place: Place) -> bool:
    """ "In some parts of the country", "police forces across the country", of the first two paragraphs."""
    led = scene.words(place.i - 2, place.i)
    wide = led == ["parts", "of"] or led in (["forces", "across"], ["forces", "around"])
    return place.sort == "nation" and scene.sentence.block <= 1 and wide
