"""Which of several places a name or a word for one means, by what the article is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.claims.areas.areas import HALVES, Place
from claimcheck.claims.areas.neighbours import BIGGEST, find_neighbour, find_several
from claimcheck.claims.areas.neighbours import FORCES as PATCHES
from claimcheck.claims.areas.place_lists import PATCH
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.periods import How
from claimcheck.domain.text import Span
from claimcheck.domain.wording import CARDINALS
from claimcheck.reference.areas import Areas

DISTRICTS = ("district", "other")
FORCES = ("force",)
LENT = ("force", "district", "county", "region", "other")
COUNTIES = ("force", "county", "district")
KINDS = {
    "force": FORCES,
    "county": COUNTIES,
    "district": ("district", "other"),
    "there": ("force", "county", "district", "region", "nation", "other"),
}
_words = word_sets("grammar", "context")
POLICING, WITHIN = _words["policing"], _words["within"]
WHOLE = word_sets("grammar", "which_place")["whole"]
OWN_PATCH, OWN_BEHIND = word_sets("grammar", "which_place")["own_patch"], 5  # tokens behind a figure
OWNERS = frozenset(["'s", "’s"])
CITIES = frozenset(read_lexicon("areas")["cities"]["ids"])
SEVERAL = 4  # forces that are called by their region; of three each is named
PARAGRAPHS = 2  # back to the force last told of, in a story on many


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
    if place.alias == PATCH:
        own = main is not None and main.kind == "district" and areas.get(main.areas[0]).force == place.area
        return replace(place, area=main.areas[0], kind="district") if main and own else replace(place, kind="force")
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


def is_one_force(scene: Scene, place: Place) -> bool:
    """ "The East Midlands force", not "in the East Midlands force areas": the one of that region that is told of."""
    behind = scene.words(place.j, place.j + 2)
    named = "the" in scene.words(place.i - 1, place.i + 1)
    return named and behind[:1] == ["force"] and behind[1:] not in (["area"], ["areas"])


def may_be_called(areas: Sequence[str], words: Sequence[str]) -> bool:
    """Whether areas may be called so: "the city" is none of those that are no cities."""
    return words != ["the", "city"] or not CITIES.isdisjoint(areas)


def as_mention(place: Place, words: Span, text: str, how: How) -> AreaMention:
    """A place that is named, as it is told."""
    return AreaMention(
        span=words, text=words.of(text), area=place.area, how=how, parts=place.parts, candidates=place.candidates,
        misspelt=place.misspelt, meant=place.meant, kind=place.kind,
    )  # fmt: skip


def as_nation(areas: Areas, ids: tuple[str, ...]) -> str | None:
    """The nation that several areas are all the forces of ("the four forces", of Wales)."""
    nation = areas.get(ids[0]).nation
    return nation if nation is not None and set(areas.within(nation)) == set(ids) else None


def own_nation(areas: Areas, main: Focus | None, scene: Scene, place: Place) -> Focus | None:
    """ "Across the country", of a story on Scotland or on its force: that nation, which has one force and figures of its own.

    Of a story on Wales "the country's four forces", which are as many as it has.
    """
    nation = areas.get(main.areas[0]).nation if main is not None else None
    if nation is None:
        return None
    forces = areas.within(nation)
    behind, before = scene.words(place.j, place.j + 3), scene.words(place.i - 3, place.i)
    owned = [word for word in behind if word not in OWNERS]
    counted = [*owned[:1], *(before[-2:-1] if before[-1:] == ["of"] else [])]
    said = len(behind) > len(owned) and any(_number(word) == len(forces) for word in counted)
    return Focus((nation,), "nation") if len(forces) == 1 or said else None


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else CARDINALS.index(word) + 1 if word in CARDINALS else 0


def those_of(areas: Areas, told: tuple[str, ...], half: str, kind: str) -> Focus:
    """All of `told`, the nation or the region that they make up, or the former or latter of two."""
    if half in HALVES:
        return Focus(told[:1] if half == HALVES[0] else told[1:], kind)
    if (nation := as_nation(areas, told)) is not None:
        return Focus((nation,), "nation")
    region = areas.get(told[0]).region
    whole = region is not None and len(told) >= SEVERAL and set(areas.within(region)) == set(told)
    return Focus((region,), "region") if region and whole else Focus(told, "other")


def group_of(areas: Areas, scene: Scene, place: Place, main: Focus | None, seen: Sequence[Focus]) -> Focus | None:
    """ "both forces", "the three": the last so many different ones spoken of, in the order in which they were first told."""
    counties = "counties" in scene.words(place.i, place.j)
    local = not counties and seen and all(areas.get(id).kind == "district" for id in seen[-1].areas)
    kinds = ("district", "other") if local else ("force", "other")
    here = [p for p in reversed(scene.places) if p.j <= place.i and p.sort == "name" and p.kind in kinds]
    own = main if counties and main is not None and main.kind == "force" else None
    if own and place.count == 2 > len(here) and " and " in areas.get(own.areas[0]).name:
        return own  # "in the two counties", of Devon and Cornwall
    found: list[str] = []
    # "199 adult and 145 child rapes. It solved 30 per cent of the former" names no two places
    if place.kind in HALVES and seen:
        seen = [focus for focus in seen if focus.block == seen[-1].block]
    for ids in (*(p.areas for p in here), *(focus.areas for focus in reversed(seen) if focus.kind in kinds)):
        found += [area for area in reversed(ids) if area not in found]
        if len(found) >= place.count:
            told = [area for focus in seen for area in focus.areas] + found[::-1]
            return those_of(areas, tuple(sorted(found[: place.count], key=told.index)), place.kind, kinds[0])
    return own  # "across the three counties", of Thames Valley Police


def biggest_of(region: Focus | None) -> Focus | None:
    """ "The region's largest force", "Wales's biggest force": the one that everybody knows for it."""
    found = BIGGEST.get(region.areas[0]) if region is not None else None
    return Focus((found,), "force") if found else None


def whose_neighbour(scene: Scene, place: Place, focus: Focus | None, main: Focus | None) -> str | None:
    """The force beside which a neighbour is: the last named before it, else the one told of; "our neighbours" are the article's own."""
    here = [one.area for one in scene.places if one.j <= place.i and one.sort == "name" and one.area in PATCHES]
    ours = scene.words(place.i, place.i + 1) == ["our"]
    told = [one.areas[0] for one in ((main, focus) if ours else (focus, main)) if one and one.areas[0] in PATCHES]
    return next((area for area in reversed(here) if area), None) or next(iter(told), None)


def force_beside(
    areas: Areas, anchor: str, told: Sequence[str], first: Sequence[str], way: Sequence[str]
) -> Focus | None:
    """ "Its southern neighbour", of `anchor`: the one of those told of, or the only one; "its two neighbours", both of them.

    `told` has the latest first, `first` those told of in their order.
    """
    several = find_several(areas, anchor, first, way)
    if several is not None:
        return Focus(several, "force" if len(several) == 1 else "other") if several else None
    found = find_neighbour(areas, anchor, told, way)
    return Focus((found,), "force") if found is not None else None


def is_patch(place: Place, scene: Scene, main: Focus | None, seen: Sequence[Focus]) -> bool:
    """ "Police in the region recorded 1,404", "the region's police": of a story of one force that tells of no region, what it polices."""
    if main is None or main.kind != "force" or any(focus.kind == "region" for focus in seen):
        return False
    owned = scene.tokens.kind[place.j - 1] == "possessive"
    if owned and scene.words(place.j, place.j + 1) in (["police"], ["officers"], ["force"]):
        return True
    before = scene.words(place.i - 2, place.i)
    police = len(before) == 2 and before[0] in POLICING and before[1] in WITHIN
    return police and all(focus.areas == main.areas for focus in seen)


def of_whole(areas: Areas, scene: Scene, sketch: Sketch, focus: Focus | None, main: Focus | None) -> Focus | None:
    """ "Medway had 140 of them. In total 71 shops were robbed": of the force that the story is on, behind a town of it."""
    town = (
        focus is not None
        and main is not None
        and focus.areas != main.areas
        and all(areas.get(id).force == main.areas[0] for id in focus.areas)
    )
    if not town or main is None or main.kind != "force":
        return focus
    said = " ".join(scene.words(scene.i, sketch.j)), " ".join(scene.words(sketch.j, sketch.j + 3))
    return main if any(said[0].startswith(words) or words in said[1] for words in WHOLE) else focus


def _is_of_forces(scene: Scene, sketch: Sketch) -> bool:
    return not {"force", "forces", "constabulary", "constabularies"}.isdisjoint(scene.words(sketch.i, sketch.j + 1))


def of_ours(scene: Scene, sketch: Sketch, focus: Focus | None, main: Focus | None) -> Focus | None:
    """ "Nationally there were 9,000. The number of PCSOs on our streets grew to 335": of the article's own force, and of no nation."""
    clause = scene.words(scene.segments[sketch.segment][0], sketch.j + OWN_BEHIND)
    ours = any(one == "our" and other in OWN_PATCH for one, other in pairwise(clause))
    return main if ours and focus is not None and focus.kind == "nation" and main and main.kind == "force" else focus


def of_ranked(
    areas: Areas,
    scene: Scene,
    sketch: Sketch,
    focus: Focus | None,
    main: Focus | None,
    seen: Sequence[Focus],
    block: int,
) -> Focus | None:
    """ "Nationally it was 9.6 days. Only Cleveland and Gwent had a worse record": a place among forces, which no nation has.

    In a story on a nation or a region it is that of the force last told of, at most two paragraphs before.
    """
    if focus is not None and focus.kind == "district" and sketch.rank is not None and _is_of_forces(scene, sketch):
        force = areas.get(focus.areas[0]).force  # "Only two forces had less crime than ours", over a story of Carlisle
        return Focus((force,), "force") if force is not None else focus
    own = main is not None and main.kind == "force" and sketch.rank is not None and sketch.rank.among == "areas"
    placed = sketch.type == "rank" and (bool(sketch.neighbours) or own) and focus is not None
    if focus is None or not placed or focus.kind not in ("nation", "region"):
        return focus
    if main is not None and main.kind == "force":
        return main
    told = (one for one in reversed(seen) if one.kind == "force" and set(sketch.neighbours).isdisjoint(one.areas))
    return next((one for one in told if block - one.block <= PARAGRAPHS), focus)


def on_side(areas: Areas, told: Iterable[str], side: str) -> Focus | None:
    """ "The northern force", of those told of, or of a nation that all of these are of: the one that is called so."""
    known = [area for area in map(areas.get, dict.fromkeys(told)) if area.kind == "force"]
    if known and {area.nation for area in known} == {"wales"}:
        known = [areas.get(id) for id in areas.within("wales")]
    called = [area.id for area in known if area.kind == "force" and area.short.lower().startswith(side + " ")]
    return Focus((called[0],), "force") if len(called) == 1 else None


def forces_named(scene: Scene) -> Iterator[Focus]:
    """The forces that a sentence names, of which it may tell no figure ("Kent was rated good and Gwent inadequate")."""
    named = (place for place in scene.places if place.sort == "name" and place.kind == "force" and place.area)
    return (Focus(place.areas, "force", block=scene.sentence.block) for place in named)


def of_adjective(place: Place, scene: Scene, areas: Areas, told: Iterable[Focus | None]) -> AreaMention:
    """ "the Welsh force", "the East Midlands force" are the one there that was spoken of; "the Welsh average" is of Wales."""
    words = scene.span(place.i, place.j)
    area = place.area
    if scene.words(place.j, place.j + 2)[:1] in (["force"], ["police"], ["constabulary"]):
        inside = areas.within(area or "")
        area = next((one.areas[0] for one in told if one and one.areas[0] in inside), area)
    return AreaMention(span=words, text=words.of(scene.tokens.source), area=area, how="anaphor")


def region_of(areas: Areas, main: Focus | None, seen: Sequence[Focus]) -> Focus | None:
    """ "The region" is the one spoken of, else the one that the article's own force lies in."""
    told = next((focus for focus in [main, *reversed(seen)] if focus and focus.kind == "region"), None)
    if told is not None or main is None or main.kind != "force":
        return told
    region = areas.get(main.areas[0]).region
    return Focus((region,), "region") if region else None
