"""How the network reads a figure: a window of words. What the linear models read is `claimcheck.claims.relevance.figure_features`."""

from __future__ import annotations

from claimcheck.claims.relevance.figure_features import read_words, sort_of
from claimcheck.claims.scenes.scene import Scene, Sketch

WINDOW = 12


def window(scene: Scene, sketch: Sketch, told: bool) -> list[str]:
    """The words round the figure, which is a word of its own, and what the rules say."""
    unit = sketch.quantity.unit if sketch.quantity else ""
    noun = [unit] if sort_of(unit) == "noun" else []
    words, places = read_words(scene)
    start, end = places[sketch.i - scene.i], places[min(sketch.j, scene.j) - 1 - scene.i] + 1
    before, after = words[max(0, start - WINDOW) : start], words[end : end + WINDOW]
    return [f"RULES-{told}", *before, f"FIGURE-{sort_of(unit)}", *noun, *after]
