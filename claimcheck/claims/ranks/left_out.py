"""Figures of a force that "only" sets apart: "Only Thames Valley did worse, with 3.6", "only Kent, up 21 per cent, had a bigger rise"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.between import CUTS
from claimcheck.claims.scenes.scene import Scene, Sketch

ASIDE = 8  # tokens from the name to the figure that an aside gives of it
PARTING = frozenset([",", ":", "(", "–", "—"])  # before the figure of those that come before
OPENING = 2  # tokens before the subject of a sentence ("Although Kent")
TURNING = frozenset(["but", "though", "although", "yet"])
ENDING = frozenset([".", ")", ",", ";", "–", "—", "!", "”", '"', "after", "against", "compared"])


def only_one_ahead(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Only Thames Valley did worse, with a rate of 3.6 per cent", "only Kent had fewer: 184", "Kent alone had fewer, 142 after 144":
    those before, not the force in focus."""
    ranks = [one for one in scene.sketches if one.type == "rank" and one.j <= sketch.i and one.neighbours]
    if not ranks or sketch.type == "rank" or ranks[-1].rank is None or not ranks[-1].rank.behind:
        return None
    named = {at for place in scene.places for at in range(place.i, place.j)}  # "in England and Wales"
    between = ["" if at in named else scene.tokens.lower[at] for at in range(ranks[-1].j, sketch.i)]
    first = next((place for place in scene.places if place.areas == ranks[-1].neighbours), None)
    at = max((k for k, word in enumerate(between) if word in PARTING), default=-1)
    last = scene.words(sketch.j, sketch.j + 1)
    moved = between[at + 1 :] in (
        ["down"],
        ["up"],
        ["down", "by"],
        ["up", "by"],
    )  # "Kent alone had fewer: down five per cent"
    bare = (
        (moved or at + 1 == len(between))
        and (not last or last[0] in ENDING)
        and first is not None
        and len(first.areas) == 1
    )
    led = between[at + 1 : at + 2] in (["with"], ["at"], ["on"]) and between[at : at + 1] == [","]
    alone = at >= 0 and (led or bare) and {";", "and", "than"}.isdisjoint(between)
    return first if alone and first is not None and first.j <= ranks[-1].j else None


def subject_again(scene: Scene, sketch: Sketch, places: Sequence[Place]) -> Place | None:
    """ "Kent trails Essex, which had 811, but its rise of eight per cent is steeper": "its" and "it" are of what the sentence is about."""
    first = places[0] if places else None
    if first is None or first.sort != "name" or first.i - scene.i > OPENING:
        return None
    turned = [k for k in range(first.j, sketch.i) if scene.words(k, k + 1)[0] in TURNING]
    if not turned or scene.words(turned[-1] + 1, turned[-1] + 2) not in (["it"], ["its"]):
        return None
    between = [place for place in scene.places if first.j <= place.i < sketch.i]
    told = all(place.j <= turned[-1] and not _opens_clause(scene, place) for place in between)
    return first if between and told and not _opens_clause(scene, first) else None


def _opens_clause(scene: Scene, place: Place) -> bool:
    """ "Essex had 811, while Kent had 640, but its rate": of another subject."""
    before = [word for word in scene.words(place.i - 3, place.i) if word not in ("in", "the", "for")]
    return before[-1:] in ([","], [";"], ["and"], ["while"], ["whereas"], ["but"])


def beyond_aside(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Only Kent, up 21 per cent, had a bigger rise", "only Kent, where it rose by 21 per cent, did": of the name left out."""
    if sketch.type == "rank" or "only" not in scene.vocabulary and "just" not in scene.vocabulary:
        return None
    alone = (["only"], ["just"]), (["only", "in"], ["just", "in"])
    names = (place for place in reversed(scene.places) if place.j < sketch.i and place.sort == "name")
    left_out = (
        one for one in names if scene.words(one.i - 1, one.i) in alone[0] or scene.words(one.i - 2, one.i) in alone[1]
    )
    owner = next(left_out, None)
    told = [] if owner is None else scene.words(owner.j, sketch.i)
    return owner if told[:1] == [","] and len(told) <= ASIDE and CUTS.isdisjoint(told[1:]) else None
