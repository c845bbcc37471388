"""Bare per cents that tell a change as the figures before them do, by their sum or by whose they are: no share of anything."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scenes.scene import Scene, Sketch

SAME = 1.0  # per cent by which a change in print may be off that of its ends
LEAST = 10  # of both ends: of fewer any share may be their change
OWNED = 4  # tokens from a name to its own figure
OF_ITS_OWN = [[mark, *led] for mark in ("'s", "’s") for led in ([], ["of"], [",", "of"], ["was"], [",", "at"], ["by"])]
FAR = 14  # tokens
LED = (["with"], ["by"], ["at"], ["or"], ["–"], ["—"], ["-"], [","], ["("], ["is"], ["was"])  # not "solved 57 per cent"


def turn_worked_out(scene: Scene) -> None:
    """ "Kent, which went from 10,279 to 4,462, ran it close with 57 per cent": as much as from the one to the other."""
    for k, sketch in enumerate(scene.sketches[2:], 2):
        old, new = scene.sketches[k - 2 : k]
        if sketch.type != "percentage" or sketch.role != "level" or (old.role, new.role) != ("before", "after"):
            continue
        # "of whom 57 per cent were", "57 per cent of them"
        whole = scene.words(sketch.j, sketch.j + 1) == ["of"] or "of" in scene.words(new.j, sketch.i)
        whole = whole or scene.words(sketch.i - 1, sketch.i) not in LED
        if not whole and sketch.i - new.j <= FAR and _is_their_change(old, new, sketch):
            way = "up" if _value(new) > _value(old) else "down"
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=way)  # type: ignore[arg-type]


def turn_possessive(scene: Scene) -> None:
    """ "Kent's rise, of 65 per cent, was the sharpest, followed by Surrey's of 37 per cent": Surrey's rise."""
    for k, sketch in enumerate(scene.sketches):
        if sketch.type != "percentage" or sketch.role != "level" or scene.words(sketch.j, sketch.j + 1) == ["of"]:
            continue
        told = (one for one in reversed(scene.sketches[:k]) if one.type != "rank")
        before = next(told, None)
        owner = next(
            (place for place in scene.places if 0 < sketch.i - place.j <= OWNED and place.sort == "name"), None
        )
        if owner is None or before is None or before.role != "change" or not before.directed or before.quantity is None:
            continue
        if before.quantity.unit == "percent" and before.j <= owner.i and scene.words(owner.j, sketch.i) in OF_ITS_OWN:
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=before.direction)


def _is_their_change(old: Sketch, new: Sketch, sketch: Sketch) -> bool:
    if old.type != "count" or new.type != "count" or min(_value(old), _value(new)) < LEAST:
        return False
    return abs(100 * abs(_value(new) / _value(old) - 1) - _value(sketch)) <= SAME


def _value(sketch: Sketch) -> float:
    return float(sketch.quantity.low) if sketch.quantity is not None else 0.0
