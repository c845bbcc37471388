"""What is hoped, feared or planned: "It hopes to see 2,000 fewer", "is set to lose 140 more", a headline's "200 PCSOs to go"."""

from __future__ import annotations

from claimcheck.claims.context.context import is_headline
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "to_come")
TO_COME, ABOUT_TO = _grammar["words"], [one.split() for one in _grammar["about_to"]]
HEADED, AHEAD = [one.split() for one in _grammar["headed"]], [one.split() for one in _grammar["headed_ahead"]]
LOOKING = frozenset(TO_COME) | {"to"}
HAPPENED = frozenset(["have", "had"])
NAME = 3  # tokens of the name of what is counted


def is_to_come(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure is of what is to come; not "may have lost 140"."""
    if sketch.role in ("before", "bracket") or sketch.comparator:
        return False
    if is_headline(scene) and _is_headed(scene, sketch):
        return True
    if scene.vocabulary.isdisjoint(LOOKING):
        return False
    start = max((one.j for one in scene.sketches if one.j <= sketch.i), default=scene.i)
    told = scene.words(max(start, scene.segments[sketch.segment][0]), sketch.i)
    for k, word in enumerate(told):
        if word in TO_COME and HAPPENED.isdisjoint(told[k + 1 : k + 3]):
            return True
        if any(told[k : k + len(words)] == words for words in ABOUT_TO) and HAPPENED.isdisjoint(told[k + 2 : k + 4]):
            return True
    return False


def _is_headed(scene: Scene, sketch: Sketch) -> bool:
    """ "200 PCSOs to go", "200 jobs face the axe", "Force to lose 200 PCSOs": as headlines tell what is to come."""
    behind = scene.words(sketch.j, scene.j)
    ahead = scene.words(scene.i, sketch.i)
    told = any(behind[k : k + len(words)] == words for words in HEADED for k in range(NAME))
    return told or any(ahead[-len(words) :] == words for words in AHEAD)
