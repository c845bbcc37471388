"""What a figure is said to be of, by the words behind it."""

from __future__ import annotations

from claimcheck.claims.scene import Scene, Sketch

REACH = 8  # tokens from "Of these" to the first figure of them
THEM = frozenset(["them", "these", "those", "whom", "which"])
BECOMING = frozenset(["were", "was", "ended", "went", "led", "involved", "resulted", "came"])
OPENING = (["of"], ["among"], ["amongst"])

EXISTING = (["it", "was"], ["there", "were"], ["there", "was"], ["had", "been"], ["it", "had", "been"])


def is_part(scene: Scene, sketch: Sketch) -> bool:
    """ "five of the 14 murders", "and seven of them were", "Of these, six ended in an arrest": a part of what is counted."""
    behind = scene.words(sketch.j, sketch.j + 2)
    one = sketch.quantity is not None and sketch.quantity.high == 1  # "one of them" is anybody
    if behind[:1] == ["of"] and not THEM.isdisjoint(behind[1:]) and not one:
        return True
    if opens_on_whole(scene, sketch):
        return True
    counted = any(one.type in ("count", "percentage") and one.j < sketch.i for one in scene.sketches)
    if (
        counted
        and not BECOMING.isdisjoint(behind[:1])
        and scene.words(sketch.i - 1, sketch.i) in (["and"], ["but"], [","])
    ):
        return True
    whole = next((other for other in scene.sketches if other.i >= sketch.j), None)
    between = scene.words(sketch.j, whole.i) if whole is not None else []
    return between[:1] == ["of"] and len(between) <= 4 and "," not in between


def is_dated_number(scene: Scene, sketch: Sketch) -> bool:
    """ "In 2013 it was nine", "the year before there had been two", "22 in the autumn and just nine in the first three months"."""
    if not scene.wordings:
        return False
    start, end = scene.segments[sketch.segment]
    before = scene.words(sketch.i - 3, sketch.i)
    before = before[:-1] if before[-1:] in (["just"], ["only"]) else before
    told = any(before[-len(one) :] == one for one in EXISTING)
    if told:
        return before[-2:] == ["it", "was"] or any(start <= one.i < end for one in scene.wordings)
    counted = any(one.type == "count" and one.j <= sketch.i for one in scene.sketches)
    behind = scene.words(sketch.j, sketch.j + 1) in (["in"], ["during"], ["between"])
    return counted and behind and any(0 < one.i - sketch.j <= 2 for one in scene.wordings)


def is_of_them(scene: Scene, sketch: Sketch) -> bool:
    """ "22, up from 17, three of whom were policemen": a part of what was told, and no end of a change."""
    behind = scene.words(sketch.j, sketch.j + 2)
    told = any(one.j <= sketch.i for one in scene.sketches)  # "It had 412 of them, 62 more than ..." opens on the whole
    return told and behind[:1] == ["of"] and not THEM.isdisjoint(behind[1:])


def opens_on_whole(scene: Scene, sketch: Sketch) -> bool:
    """ "Of these, six ended in an arrest", "Among those hurt were three officers"."""
    opening = scene.words(scene.i, scene.i + 2)
    return opening[:1] in OPENING and not THEM.isdisjoint(opening[1:]) and sketch.i - scene.i < REACH


def is_share_of_crimes(scene: Scene, sketch: Sketch) -> bool:
    """ "96.6 per cent of the crimes that it is told about", "68 crimes for every 1,000 residents"."""
    of = scene.words(sketch.j, sketch.j + 1) == ["of"]
    rates = [other for other in scene.sketches if other.type == "rate"] if sketch.type == "rate" else []
    if any(cue.facets.topic and other.i < cue.i < other.j for cue in scene.cues for other in rates):
        return True
    return of and any(cue.facets.topic and sketch.j < cue.i < sketch.j + 5 for cue in scene.cues)
