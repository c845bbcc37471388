"""Figures of a force that "only" sets apart: "Only Thames Valley did worse, with 3.6", "only Kent, up 21 per cent, had a bigger rise"."""

from __future__ import annotations

from claimcheck.claims.areas import Place
from claimcheck.claims.between import CUTS
from claimcheck.claims.scene import Scene, Sketch

ASIDE = 8  # tokens from the name to the figure that an aside gives of it


def only_one_ahead(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Only Thames Valley did worse, with a rate of 3.6 per cent": the one force that comes before, and not the force in focus."""
    ranks = [one for one in scene.sketches if one.type == "rank" and one.j <= sketch.i and len(one.neighbours) == 1]
    if not ranks or sketch.type == "rank" or ranks[-1].rank is None or not ranks[-1].rank.behind:
        return None
    between = scene.words(ranks[-1].j, sketch.i)
    at = max((k for k, word in enumerate(between) if word == ","), default=-1)
    alone = between[at + 1 : at + 2] in (["with"], ["at"], ["on"]) and {";", "and", "than"}.isdisjoint(between)
    first = next((place for place in scene.places if place.areas == ranks[-1].neighbours), None)
    return first if at >= 0 and alone and first is not None and first.j <= ranks[-1].j else None


def beyond_aside(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Only Kent, up 21 per cent, had a bigger rise", "only Kent, where it rose by 21 per cent, did": of the name left out."""
    if sketch.type == "rank":
        return None
    alone = (["only"], ["just"]), (["only", "in"], ["just", "in"])
    names = (place for place in reversed(scene.places) if place.j < sketch.i and place.sort == "name")
    left_out = (
        one for one in names if scene.words(one.i - 1, one.i) in alone[0] or scene.words(one.i - 2, one.i) in alone[1]
    )
    owner = next(left_out, None)
    told = [] if owner is None else scene.words(owner.j, sketch.i)
    return owner if told[:1] == [","] and len(told) <= ASIDE and CUTS.isdisjoint(told[1:]) else None
