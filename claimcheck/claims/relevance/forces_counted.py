"""Numbers of forces, which count no crimes: "12 of the 43 forces", "three of them", "figures from 38 forces"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "refusals")
FORCES = _words["forces"]
SOURCES, COVERING = _words["sources"], _words["covering"]
DISTRICTS, OF_THESE = _words["districts"], _words["of_these"]
NATIONS = frozenset(["nations", "countries"])
ALL_FORCES = (42, 43, 44)
OF_THEM_COUNTED = (["of", "them"], ["of", "these"], ["of", "those"], ["of", "which"])


def opens_with_source(scene: Scene, sketch: Sketch) -> bool:
    """ "Data from 38 forces show that 3,456 were", "Of the 43 chief constables, 13 are": whether the figure is of all of them."""
    told = any(i < sketch.i and one.unit in FORCES and _is_source(scene, i) for i, _, one in scene.quantities)
    told = told or scene.words(scene.i, scene.i + 3) in (["of", "the", "43"], ["among", "the", "43"])
    return told and sketch.type != "rank"


def counts_forces(scene: Scene, sketch: Sketch) -> bool:
    """ "rose in 12 of the 43 police forces", "one of only two forces where burglary rose"."""
    quantity = sketch.quantity
    if quantity is None:
        return False
    if quantity.unit in NATIONS:
        return True  # "across the two nations"
    alike = quantity.unit in FORCES and quantity.low == quantity.high
    if alike and (quantity.low in ALL_FORCES or _is_source(scene, sketch.i)):
        return True  # "of the 43 forces"
    if sketch.unitless and quantity.low in ALL_FORCES and scene.words(sketch.i, sketch.i + 1) == ["all"]:
        return True  # "All 43 taken together, the number grew"
    before, behind = scene.words(sketch.i - 2, sketch.i), scene.words(sketch.j, sketch.j + 1)
    if quantity.unit in DISTRICTS and not OF_THESE.isdisjoint(before):
        return True  # "fell in all but seven London boroughs"
    if quantity.unit in FORCES and behind in (["("], [","]) and any(place.i == sketch.j + 1 for place in scene.places):
        return True  # "Two forces (Kent and Surrey) saw a rise"
    if quantity.unit in FORCES and quantity.high == 1:
        return True  # "with one force recording a third more"
    if quantity.unit in FORCES and sketch.type == "change":
        return True  # "Results for three more forces came out on the same day"
    if quantity.unit in FORCES:
        inside = {"only", "all"} & set(scene.words(sketch.i, sketch.j))
        return bool({"of", "only", "the", "all", "'s", "’s"} & set(scene.words(sketch.i - 2, sketch.i)) or inside)
    following = scene.words(sketch.j, sketch.j + 6)
    owned = any(word in FORCES and mark in ("'s", "’s", "'", "’") for word, mark in pairwise(following))
    if quantity.unit == "" and following[:1] == ["of"] and FORCES & set(following[1:]) and not owned:
        return True  # not "434 of the force's 1,004 posts"
    # "the tenth largest grant of the 43"
    if sketch.unitless and quantity.low in ALL_FORCES and before == ["of", "the"]:
        ranked = any(one.type == "rank" and one.j == sketch.i - 2 for one in scene.sketches)
        return ranked or not FORCES.isdisjoint(scene.words(sketch.i - 3, sketch.i - 2))
    return sketch.unitless and quantity.high <= max(ALL_FORCES) and _is_some_of_forces(scene, sketch)


def _is_some_of_forces(scene: Scene, sketch: Sketch) -> bool:
    """ "Of the 43 forces, 38 saw their rate fall", "eight forces saw a fall, three of them here": how many of those just told."""
    counted = any(end <= sketch.i and one.unit in FORCES for _, end, one in scene.quantities)
    if counted and scene.words(sketch.j, sketch.j + 2) in OF_THEM_COUNTED:
        return True
    opened = scene.words(scene.i, scene.i + 1) in (["of"], ["among"], ["out"])
    told = next((one.j for one in scene.sketches if one.quantity is not None and one.quantity.unit in FORCES), None)
    told = told or next((end for _, end, one in scene.quantities if one.unit in FORCES), None)
    return opened and told is not None and scene.words(told, sketch.i) in ([","], ["that", "replied", ","])


def _is_source(scene: Scene, i: int) -> bool:
    """ "according to figures from 38 forces", "the data, which cover 36 forces": from how many, at token `i`, the figures came."""
    told = not COVERING.isdisjoint(scene.words(i - 2, i))
    return told and not SOURCES.isdisjoint(scene.words(i - 6, i))
