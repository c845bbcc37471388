"""What gives no force a place: a line that introduces a list, the marks that an inspector can give, so many places up or apart."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "refusals")
FORCES, GOING_ON, SEVERAL, GRADES = (_words[name] for name in ("forces", "going_on", "several", "grades"))
HERE = (["here", "is"], ["here", "are"], ["here", "'s"], ["here", "’s"])
SHORT = 12  # tokens of a line that only says what rows are
FAR_BEHIND = 5  # tokens behind a superlative
FEW = 12
LED, SHARED = (["after"], ["behind"], ["than"], ["below"], ["above"]), frozenset(["both", "each", "apiece", "all"])
_places = word_sets("grammar", "no_places")
PLACES, APART, BESIDE, AHEAD = (_places[name] for name in ("places", "apart", "beside", "ahead"))
WHOM = word_sets("grammar", "placings")["whom"]


def is_of_scale(scene: Scene, sketch: Sketch) -> bool:
    """ "Inadequate, the lowest of its four marks", "the second highest grade"; not "the highest mark of any force"."""
    if sketch.type != "rank":
        return sketch.quantity is not None and sketch.quantity.unit in GRADES
    own, behind = scene.words(sketch.i, sketch.j), scene.words(sketch.j, sketch.j + FAR_BEHIND)
    of_grades = not GRADES.isdisjoint(own) or behind[:1] == ["of"] and not GRADES.isdisjoint(behind)
    return of_grades and (FORCES | SEVERAL).isdisjoint(own + behind)


def introduces_list(scene: Scene, sketch: Sketch) -> bool:
    """ "Here is the table, with the best at the top", "Who came out on top?", "Top of the league:": of a list, and no place of anybody.

    Not "It was the best of the 43 forces", which goes on with the force told of.
    """
    words = scene.words(scene.i, scene.j)
    named = any(place.sort != "group" for place in scene.places)
    own = scene.words(sketch.i, sketch.j)
    left_out = "only" in own or own[:2] == ["all", "but"] or own[2:3] == ["than"]
    if named or scene.block.kind == "headline" or left_out:
        return False  # "Only three forces have fewer", "All but two forces did worse" are places
    if words[1:2] in (["table"], ["list"]):
        return True
    if not GOING_ON.isdisjoint(words):
        return False
    before = scene.words(sketch.i - 3, sketch.i)
    many = any("of" not in part and not SEVERAL.isdisjoint(part) for part in (before, own))
    many = many and WHOM.isdisjoint(before[-1:])  # "That places us seventh"
    asked = words[-1:] == ["?"] or "who" in before[-2:]
    opened = words[:2] in HERE or words[-1:] == [":"] and len(words) <= SHORT
    return many or asked or opened or words[-2:-1] == ["below"]


def names_nobody(scene: Scene, sketch: Sketch) -> bool:
    """ "Revealed: the forces with the most cases", "borders on the force with the highest rate": a place, and not whose it is."""
    if scene.words(sketch.i - 1, sketch.i) != ["the"] and scene.words(sketch.i, sketch.i + 1) != ["the"]:
        return False
    at = next((k for k in range(sketch.i - 3, sketch.i + 1) if scene.words(k, k + 1) in (["with"], ["that"])), None)
    if at is None or FORCES.isdisjoint(scene.words(at - 1, at)) or sketch.neighbours:
        return False
    opening = scene.words(at - 6, at)
    listed = scene.block.kind in ("headline", "heading") and not {"among", "one", "is", "are", "was"} & set(opening)
    return listed or scene.words(at - 2, at - 1) == ["the"] and not BESIDE.isdisjoint(scene.words(at - 3, at - 2))


def is_of_places(scene: Scene, sketch: Sketch) -> bool:
    """ "One place above Essex and five below Sussex", "climbed three places": how many places apart, and nothing that is counted."""
    apart = not APART.isdisjoint(scene.words(sketch.j, sketch.j + 1))
    own = not PLACES.isdisjoint(scene.words(sketch.j - 1, sketch.j))
    again = sketch.unitless and not PLACES.isdisjoint(scene.words(sketch.i - FEW, sketch.i))
    return own and (apart or sketch.type == "change") or again and apart


def is_of_another(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "With 3.7 it was behind only London", "is second only to London, where few live there": of whom the figure ahead is not."""
    if place.i < sketch.j:
        return False
    if place.sort == "there":
        told = (one.j for one in scene.places if one.sort == "name" and sketch.j <= one.i < place.i)
        return any(scene.words(j, j + 2) == [",", "where"] for j in told)
    at = place.i - (scene.words(place.i - 1, place.i) == ["the"])
    # "the fifth highest rate in England, where the City of London tops the list"
    related = scene.words(at - 2, at) in ([",", "where"], ["in", "which"])
    return related or " ".join(scene.words(at - 2, at)) in AHEAD


def last_of_row(scene: Scene, place: Place) -> Place:
    """ "The third highest, after Kent and Essex (59.2)": of forces that are named as ahead, the one right before the bracket.

    Not "behind Kent and Essex (59.2 in both)".
    """
    at = place.i - (scene.words(place.i - 1, place.i) == ["the"])
    inside = scene.words(place.j, min(place.j + FEW, scene.j))
    shared = not SHARED.isdisjoint(inside[: inside.index(")")] if ")" in inside else inside)
    if len(place.parts) < 2 or scene.words(at - 1, at) not in LED or shared:
        return place
    return replace(place, area=place.parts[-1], kind="force", parts=())
