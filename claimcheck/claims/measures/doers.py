"""Officers who only do what is counted ("Cumbria's bobbies recorded 36,869 crimes"), or of whom another clause tells."""

from __future__ import annotations

from claimcheck.claims.measures.cues import ACTING, says_counted
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

DONE = word_sets("grammar", "cues")["done"]


def is_who_did(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "Cumbria's bobbies recorded 36,869 crimes, the third lowest total": who did it; not "officers took 9,412 days off"."""
    if cue.i > sketch.j and _is_of_clause_behind(scene, sketch, cue):
        return True
    absent = any(one.quantity is not None and one.quantity.unit == "days" for one in scene.sketches)
    done = any(one.verb and one.i == cue.j and one.facets.event in DONE for one in scene.cues)
    done = done or not ACTING.isdisjoint(scene.words(cue.j, cue.j + 1))
    return done and not absent and cue.j <= sketch.i and not says_counted(scene, cue)


def _is_of_clause_behind(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "It fell by two thirds to 573, and the force had retrained each of its constables": of a clause behind that tells no figure."""
    start, end = scene.segments[scene.segment_of(cue.i)]
    apart = start > sketch.j and scene.words(start, start + 1) in (["and"], ["but"], ["while"], ["as"])
    return apart and not any(start <= one.i < end for one in scene.sketches)
