"""Sentences that open on what they set against: "Compared to 2015, when 10,793 were recorded, the national total is up by 41 per cent"."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Scene, Sketch

OPENINGS = (
    ["compared", "to"],
    ["compared", "with"],
    ["set", "against"],
    ["measured", "against"],
    ["having"],
    ["after"],
)
MAIN = 4  # tokens behind the comma within which the main clause names its place


def main_place(scene: Scene, sketch: Sketch) -> Place | None:
    """The place that the main clause opens on, for a figure of an opening that names none: both sides are of one place."""
    if not any(scene.words(scene.i, scene.i + len(opening)) == opening for opening in OPENINGS):
        return None
    behind = [k for k in range(sketch.j, scene.j) if scene.tokens.lower[k] == ","]
    named = [place for place in scene.places if place.sort != "none"]
    for place in named if behind else ():
        led = any(0 <= place.i - comma - 1 <= MAIN for comma in behind)
        between = any(sketch.j <= one.i < place.i for one in scene.sketches)
        if led and not between and all(place.i <= other.i for other in named):
            return place
    return None
