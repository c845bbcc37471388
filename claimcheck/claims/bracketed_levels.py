"""Figures that brackets tell behind a change, and that are no telling of it but levels."""

from __future__ import annotations

from claimcheck.claims.scene import Scene, Sketch

LEVEL_BEHIND = [[word] for word in ("against", "compared", "from", "to", "versus", "v")]


def is_level_in_brackets(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """Whether what brackets tell behind a change is no telling of it, but a level."""
    behind = scene.words(sketch.j, sketch.j + 2)
    if behind[:1] in LEVEL_BEHIND or behind[:1] == [","] and any(turn.i == sketch.j + 1 for turn in scene.turns):
        return True  # "23 fewer arsons (312 against 335)", "up by 259, ahead of Gwent (715, up seven per cent)"
    dated = any(change.j <= wording.i and wording.j == sketch.i - 1 for wording in scene.wordings)
    if dated and scene.words(change.j, change.j + 1) == ["the"]:
        return True  # "more than double the number in 2012/13 (1,123)": what it was then
    # "a 25% rise in offences linked to sexual orientation (14,491)": how many they are
    return sketch.type == "count" and _is_of_subject(scene, change, sketch)


def _is_of_subject(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    noun = next((turn for turn in scene.turns if turn.sort == "noun" and 0 <= turn.i - change.j <= 3), None)
    return noun is not None and scene.words(noun.j, noun.j + 1) == ["in"] and sketch.i - noun.j > 2
