"""Nouns of what befell something that a sentence says the number of ("arrests were down, to 612"), and cues of another number."""

from __future__ import annotations

from claimcheck.claims.measures.cues import adjoins, says_counted
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.domain.values import RELATIVE


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


def is_counted_apart(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """Whether a cue is of another number: its noun ("278 charges"), its verb, further on ("10,555 searches, and arrested 1,638"), or
    a rate ("412 robberies, and its detection rate was"); of a place only where that goes on with a number before it ("31,581 searches,
    the most for six years, and arrested 1,318").
    """
    rate = cue.i >= sketch.j > sketch.i and scene.words(cue.j - 1, cue.j) in (["rate"], ["rates"])
    if rate and (sketch.type == "count" or sketch.type == "rank" and scene.segment_of(cue.i) != sketch.segment):
        return True
    others = [other for other in scene.sketches if other.type in ("count", "change") and other is not sketch]
    if sketch.type == "rank" and not any(other.j <= sketch.i for other in others):
        return False
    ahead = cue.verb and cue.i >= sketch.j and scene.segment_of(cue.i) != sketch.segment
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    # "733 uses, or 37 more", "1,210 arrests, and 1,560 in 2018"
    named = unit and (sketch.type == "count" or unit not in RELATIVE)
    noun = sketch.type in ("count", "change", "rank") and (named or cue.i >= sketch.j)
    own = (cue.j, cue.j + int(scene.words(cue.j, cue.j + 1) == ["in"]))  # "and found no suspect in 21,223"
    return any(noun and other.i <= cue.i < other.j or ahead and other.i in own for other in others)
