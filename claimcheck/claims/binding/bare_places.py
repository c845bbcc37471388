"""A sentence without figures moves the focus too ("Neighbouring Essex has troubles of its own")."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.changes.set_against import leaves_exceeded
from claimcheck.claims.context.asides import before_multiple, is_affiliation, is_of_office
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.context import Context
from claimcheck.claims.periods.dated import is_compared
from claimcheck.claims.places.beside import is_left_out
from claimcheck.claims.places.binding import pick_place
from claimcheck.claims.places.opening_sides import main_place
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention

POINTING = ("others", "none", "nation", "region", "there", "adjective")
WITH = (["with"], ["from"], ["like"], ["to"])
GAUGED = 9  # tokens from "as many as" to the place that it is as many as in
ASKING = word_sets("grammar", "bare_places")["asking"]


def attend_bare(scene: Scene, context: Context, text: str, told: bool) -> None:
    """Attends to the places of a sentence without figures; one of a paragraph with figures (`told`) announces nothing."""
    forces = any("force" in (place.kind, place.sort) for place in scene.places)
    for place in scene.places:
        aside = place.kind == "district" and place.i > scene.i + 3  # "told the panel, meeting in Maidstone"
        around = forces and place.kind in ("region", "nation")  # "The force, which polices half of Wales, is good"
        aside = aside or around or is_left_out(scene, place) or is_whose_man(scene, place, context)
        aside = aside or is_companion(scene, place) or _is_gauge(scene, place)
        asked = place.sort == "nation" and is_asked(scene, place)
        if (place.sort not in POINTING or asked) and not aside:
            announced = not scene.quantities and not told
            context.attend(context.area_of(place, text, scene), scene.sentence.block, place.kind == "other", announced)


def is_companion(scene: Scene, place: Place) -> bool:
    """ "Surrey, which shares a helicopter with Sussex": only what is told of the place before it."""
    if scene.words(place.i - 1, place.i) not in WITH:
        return False
    return is_told_of_name(scene, place.i)


def is_told_of_name(scene: Scene, at: int) -> bool:
    """Whether token `at` stands in a clause that tells of a place right before it ("Surrey, which shares dog handlers with")."""
    before = [other for other in scene.places if other.j < at and other.sort == "name"]
    told = scene.words(before[-1].j, at) if before else []
    return told[:2] == [",", "which"] and "," not in told[1:]


def _is_gauge(scene: Scene, place: Place) -> bool:
    """ "Three died there, as many as in the whole of the Met's empire": what a number without a figure is set against."""
    led = scene.words(place.i - GAUGED, place.i)
    return any(led[k : k + 3] in (["as", "many", "as"], ["as", "much", "as"]) for k in range(len(led) - 2))


def is_asked(scene: Scene, place: Place) -> bool:
    """ "Nationally? 31.", "Total uses nationally? 12": a question that only asks where, and the next sentence answers."""
    counted = {at for cue in scene.cues for at in range(cue.i, cue.j)}
    around = [at for at in range(scene.i, scene.j) if not place.i <= at < place.j]
    asked = bool(around) and scene.tokens.lower[around[-1]] == "?"
    return asked and all(at in counted or scene.tokens.lower[at] in ASKING for at in around[:-1])


def pick_own_place(scene: Scene, sketch: Sketch, context: Context) -> Place | None:
    """The place that a figure is of, and not the one that its speaker is for or from; the town of a speaker may still be meant."""
    place = pick_place(scene, sketch) or main_place(scene, sketch)
    if place is None or not is_whose_man(scene, place, context):
        return place
    places, scene.places = scene.places, [other for other in scene.places if other is not place]
    place = pick_place(scene, sketch)
    scene.places = places
    return None if place is not None and is_whose_man(scene, place, context) else place


def is_whose_man(scene: Scene, place: Place, context: Context) -> bool:
    """ "Inspector Lee Hill, of Wiltshire Police, said" in a story of Swindon: whose man speaks; the figures are of the district.

    So does the member for a part of what the story is about, or for another place.
    """
    main, areas = context.main, context.language.areas
    if main is not None and main.areas != place.areas and is_of_office(scene, place):
        return True
    of_main = main is not None and areas.get(main.areas[0]).force == place.area is not None
    # "Chief Superintendent Ann Shelby, based in Worcester, said", in a story of the force
    post = place.kind == "district" and scene.words(place.i - 2, place.i) == ["based", "in"]
    return (of_main or post and main is not None and main.kind == "force") and is_affiliation(scene, place)


def same_as_partner(scene: Scene, sketch: Sketch, bound: Sequence[Bound]) -> AreaMention | None:
    """The area of the figure before in the same sentence."""
    last = bound[-1] if bound else None
    if last is not None and is_compared(scene, last.sketch) and sketch.segment != last.sketch.segment:
        before = [one for one in bound[-len(scene.sketches) :] if not is_compared(one.scene, one.sketch)]
        last = before[-1] if before else None  # "compared to a national fall of 13%, while robbery fell by 19%"
    if sketch.type == "comparison":  # "twice that of Surrey, with its 210, and three times the average"
        here = (one for one in reversed(bound[-len(scene.sketches) :]) if one.scene is scene)
        last = next((one for one in here if one.sketch.type == "comparison"), last)
    last = before_multiple(scene, sketch, bound[-len(scene.sketches) :]) or last
    if (
        last is None
        or last.scene is not scene
        or last.sketch.i >= sketch.i
        or leaves_exceeded(scene, sketch, last.area)
        # "Leave aside the City, where there were 28, and that is the lowest rate": of what the story tells
        or any(last.area and one.area == last.area.area and is_left_out(scene, one) for one in scene.places)
    ):
        return None
    return last.area


def of_writer(scene: Scene, sketch: Sketch, context: Context, quoted: bool) -> AreaMention | None:
    """ "Durham, 16.7 per cent down, is within a hair of our 16.8": of the story's own force, in the words of its writer."""
    main = context.main
    if quoted or main is None or len(main.areas) > 1 or scene.words(sketch.i - 1, sketch.i) != ["our"]:
        return None
    return AreaMention(
        span=scene.span(sketch.i - 1, sketch.i), text=scene.tokens.text[sketch.i - 1], area=main.areas[0], how="anaphor"
    )
