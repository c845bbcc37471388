"""Bare per cents that are, by their sum, the change that their sentence has just told: no share of anything."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scenes.scene import Scene, Sketch

SAME = 1.0  # per cent by which a change in print may be off that of its ends
LEAST = 10  # of both ends: of fewer any share may be their change
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


def _is_their_change(old: Sketch, new: Sketch, sketch: Sketch) -> bool:
    if old.type != "count" or new.type != "count" or min(_value(old), _value(new)) < LEAST:
        return False
    return abs(100 * abs(_value(new) / _value(old) - 1) - _value(sketch)) <= SAME


def _value(sketch: Sketch) -> float:
    return float(sketch.quantity.low) if sketch.quantity is not None else 0.0
