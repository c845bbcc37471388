"""Whose a figure is by the name right before it: "with its 274,443 offences", "after Essex's 68"; and whose it is not."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.places.beside import is_out_of_rank
from claimcheck.claims.scenes.scene import Scene, Sketch

ITS = (["its"], ["their"])  # "its | 3,070 race crimes outnumbered those in Essex"
AGAINST = (["as"], ["than"], ["behind"], ["after"])


def owner_with(scene: Scene, sketch: Sketch) -> Place | None:
    """ "beside West Yorkshire, with its 274,443 offences, or South Yorkshire, with 147,756": the name right before."""
    if scene.words(sketch.i - 1, sketch.i) in (["'s"], ["’s"]) and sketch.type != "rank":
        own = next((place for place in scene.places if place.j == sketch.i - 1 and place.sort == "name"), None)
        return own if own is not None and own.area and own.kind == "force" else None  # "after Avon and Somerset's 68"
    at = sketch.i - 1 if scene.words(sketch.i - 1, sketch.i) in ITS else sketch.i
    before = scene.words(at - 2, at)
    beside = before in ([",", "with"], [",", "on"], [",", "at"])
    if not beside and before[-1:] != ["with"]:
        return None
    owners = [place for place in scene.places if place.sort == "name" and place.kind not in ("nation", "region")]
    if beside:
        beyond = {id(place) for rank in scene.sketches for place in rank.field_places if len(place.parts) > 1}
        owner = next((place for place in owners if place.j == at - 2), None)
        if (
            owner is None
            or id(owner) in beyond
            or is_out_of_rank(scene, owner)
            or _is_of_the_ranked(scene, sketch, owner)
        ):
            return None  # "third lowest, behind Kent and Essex, at 51"
        return owner
    against = (place for place in owners if place.j == at - 1)
    return next((one for one in against if scene.words(one.i - 1, one.i) in AGAINST), None)


def _is_of_the_ranked(scene: Scene, sketch: Sketch, owner: Place) -> bool:
    """ "It is second only to Surrey, with 3.4": the figure of whom the place is; not "second most behind Essex, with 4,100"."""
    before = [one for one in scene.sketches if one.j <= sketch.i]
    ranked = len(before) == 1 and before[0].type == "rank" and owner in before[0].field_places
    return ranked and scene.words(owner.i - 2, owner.i)[:1] == ["only"]


def owns_another(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "410 robberies to Essex's 340": the name whose figure comes right behind it."""
    owned = place.j + 1 if scene.words(place.j, place.j + 1) in (["'s"], ["’s"]) else -1
    return place.i >= sketch.j and any(other.i == owned for other in scene.sketches)
