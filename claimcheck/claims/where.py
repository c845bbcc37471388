"""Whose a figure is by its clause: "in Wales, where it was 7.2", "the national average, which is 24", "the average is 87"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.areas import Place
from claimcheck.claims.scene import Scene, Sketch

BEING = (["is"], ["was"], ["stands"], ["stood"], ["are"], ["were"])


def place_where(scene: Scene, sketch: Sketch) -> Place | None:
    """ "in England and Wales, where the average was 7.2": the place right before."""
    start = scene.segments[sketch.segment][0]
    at = next((k for k in (start, start + 1) if scene.words(k, k + 1) == ["where"]), None)
    if at is None:
        at = next((k for k in (start, start + 1) if scene.words(k, k + 1) == ["which"]), None)
        average = [place for place in scene.places if place.sort == "nation" and at is not None and place.j <= at]
        near = average[-1:] if at is not None and scene.words(at + 1, at + 2) in BEING else []
        return next((place for place in near if at is not None and at - place.j <= 2), None)
    if any(place.sort == "name" and at < place.i < sketch.i for place in scene.places):
        return None  # "in London, where the Met had 157,705"
    found = next((place for place in scene.places if place.sort == "name" and 0 <= at - place.j <= 1), None)
    return replace(found, area=found.parts[-1], parts=()) if found is not None and found.parts else found


def is_the_average(scene: Scene, sketch: Sketch) -> bool:
    """ "50.2 crimes per 1,000 people; the average is 87.4": of all, after a figure of one in the same sentence."""
    levels = [other for other in scene.sketches if other.j <= sketch.i and other.role != "rank"]
    alike = any(other.type == sketch.type or other.type == "rate" and sketch.type == "count" for other in levels)
    verb = scene.words(sketch.i - 1, sketch.i)
    bare = scene.words(sketch.i - 3, sketch.i - 1) == ["the", "average"] and verb in BEING
    return bare and alike and sketch.type != "duration"
