"""What a figure is said to be of, by the words behind it."""

from __future__ import annotations

from claimcheck.claims.scene import Scene, Sketch


def is_part(scene: Scene, sketch: Sketch) -> bool:
    """ "five of the 14 murders": a part of what is counted."""
    whole = next((other for other in scene.sketches if other.i >= sketch.j), None)
    between = scene.words(sketch.j, whole.i) if whole is not None else []
    return between[:1] == ["of"] and len(between) <= 4 and "," not in between


def is_share_of_crimes(scene: Scene, sketch: Sketch) -> bool:
    """ "96.6 per cent of the crimes that it is told about", "68 crimes for every 1,000 residents"."""
    of = scene.words(sketch.j, sketch.j + 1) == ["of"]
    rates = [other for other in scene.sketches if other.type == "rate"] if sketch.type == "rate" else []
    if any(cue.facets.topic and other.i < cue.i < other.j for cue in scene.cues for other in rates):
        return True
    return of and any(cue.facets.topic and sketch.j < cue.i < sketch.j + 5 for cue in scene.cues)
