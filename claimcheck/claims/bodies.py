"""Figures of bodies that are no force: the staff of a charity, the calls of a helpline, how long the courts take."""

from __future__ import annotations

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene, Sketch

_words = word_sets("grammar", "refusals")
BODIES, HAVING = _words["bodies"], _words["having"]
COURTS = frozenset(["trial", "trials", "court", "courts", "hearing", "hearings"])
EXTREMES = frozenset(["maximum", "minimum"])
PENALTIES = frozenset(["sentence", "sentences", "fine", "fines", "penalty", "penalties", "term"])
BODY_REACH = 14  # tokens from a body to the last of what it has
CUTS = _words["not_of_body"]


def is_of_body(scene: Scene, sketch: Sketch) -> bool:
    """ "The charity, which has 11 staff and a waiting list of 63": what a body has that is no force."""
    before = scene.words(max(scene.i, sketch.i - BODY_REACH), sketch.i)
    verb = max((k for k, word in enumerate(before) if word in HAVING), default=0)
    head = before[:verb]
    while head and head[-1] in (",", "which", "that", "now", "only"):
        head.pop()
    if bool(head) and head[-1] in BODIES and CUTS.isdisjoint(before[verb:]):
        return True
    earlier = [one for one in scene.sketches if one.i < sketch.i] if sketch.role in ("before", "after") else []
    return bool(earlier) and is_of_body(scene, earlier[-1])  # "took 4,100 calls, up from 3,650"


def is_of_court(scene: Scene, sketch: Sketch) -> bool:
    """ "The average wait for a crown court trial is now 511 days": how long the courts take."""
    start, end = scene.segments[sketch.segment]
    return not COURTS.isdisjoint(scene.words(start, end))


def is_of_law(scene: Scene, sketch: Sketch) -> bool:
    """ "The maximum sentence for assaulting an emergency worker doubled": what the law allows."""
    before = scene.words(scene.segments[sketch.segment][0], sketch.i)
    return sketch.type == "change" and not EXTREMES.isdisjoint(before) and not PENALTIES.isdisjoint(before)
