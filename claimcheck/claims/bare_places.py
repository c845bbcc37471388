"""A sentence without figures moves the focus too ("Neighbouring Essex has troubles of its own")."""

from __future__ import annotations

from claimcheck.claims.areas import Place
from claimcheck.claims.asides import is_affiliation
from claimcheck.claims.beside import is_left_out
from claimcheck.claims.context import Context
from claimcheck.claims.scene import Scene

POINTING = ("others", "none", "nation", "region", "there", "adjective")


def attend_bare(scene: Scene, context: Context, text: str, told: bool) -> None:
    """Attends to the places of a sentence without figures; one of a paragraph with figures (`told`) announces nothing."""
    forces = any(place.kind == "force" for place in scene.places)
    for place in scene.places:
        aside = place.kind == "district" and place.i > scene.i + 3  # "told the panel, meeting in Maidstone"
        around = forces and place.kind in ("region", "nation")  # "Kent alone in the South East has done it"
        aside = aside or around or is_left_out(scene, place) or is_whose_man(scene, place, context)
        if place.sort not in POINTING and not aside:
            announced = not scene.quantities and not told
            context.attend(context.area_of(place, text, scene), scene.sentence.block, place.kind == "other", announced)


def is_whose_man(scene: Scene, place: Place, context: Context) -> bool:
    """ "Inspector Lee Hill, of Wiltshire Police, said" in a story of Swindon: whose man speaks; the figures are of the district."""
    main, areas = context.main, context.language.areas
    of_main = main is not None and areas.get(main.areas[0]).force == place.area is not None
    return of_main and is_affiliation(scene, place)
