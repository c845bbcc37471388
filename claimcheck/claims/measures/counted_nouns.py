"""Nouns of what befell something that a sentence says the number of: "arrests were down, to 612", "the force made more arrests"."""

from __future__ import annotations

from claimcheck.claims.measures.cues import adjoins, says_counted
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch


def is_noun_of(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """Whether it is the figure's own noun ("106 arrests"), or that of a bare number behind it ("arrests rose, to 612")."""
    if cue.verb or adjoins(scene, sketch, cue):
        return not cue.verb
    bare = sketch.type == "count" and sketch.role == "level" and sketch.unitless
    bare = bare and not any(one.facets.topic for one in scene.cues)
    return bare and cue.j <= sketch.i and is_counted_now(scene, cue)


def is_counted_now(scene: Scene, cue: Cue) -> bool:
    """ "More arrests", "the number of charges", "arrests were down": not "arrests followed in some cases"."""
    return says_counted(scene, cue) or any(0 <= turn.i - cue.j <= 1 for turn in scene.turns)
