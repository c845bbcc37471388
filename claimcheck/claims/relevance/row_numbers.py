"""Numbers that open a row and only say which row it is: "1 - Lincolnshire", "(2) Essex 3,100", "43 Kent 18"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch

MOST_ROWS = 60
CLOSED = (["-"], ["–"], ["—"], [":"], [")"], ["."])


def is_list_number(scene: Scene, sketch: Sketch) -> bool:
    """ "1 - Lincolnshire (33 per cent)", "(2) Essex 3,100", "1: Essex, 310", "43 Kent 18": the place of a row, of which figures follow."""
    quantity = sketch.quantity
    if not scene.tabular or quantity is None or quantity.high > MOST_ROWS:
        return False
    opens = sketch.i == scene.i or sketch.i == scene.i + 1 and scene.words(scene.i, sketch.i) == ["("]
    if not opens or not any(other.i > sketch.i for other in scene.sketches):
        return False
    behind = scene.tokens.index_at(quantity.number.end - 1) + 1
    behind += scene.words(behind, behind + 1) == ["="]
    if any(place.i == behind and place.sort == "name" for place in scene.places):
        return True
    return quantity.unit in ("", "percent") and scene.words(sketch.j, sketch.j + 1) in CLOSED
