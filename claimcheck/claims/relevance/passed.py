"""Numbers that something is said to have passed ("crimes top 121,000"), and so many of the best or the worst ("the top 20")."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

PASSING = word_sets("grammar", "figures")["passing"]
PLACES = 250  # "the top 100 schools"


def is_passed(scene: Scene, sketch: Sketch) -> bool | None:
    """Whether the noun right before says what has passed the number; False for "the top 20"; None where neither is said."""
    before, quantity = scene.words(sketch.i - 1, sketch.i), sketch.quantity
    if quantity is None or PASSING.isdisjoint(before):
        return False if before == ["bottom"] else None
    named = any(cue.j == sketch.i - 1 and cue.facets.topic for cue in scene.cues)
    if named and quantity.high > PLACES and sketch.type == "count" and quantity.unit == "":
        return True
    return False if before == ["top"] else None
