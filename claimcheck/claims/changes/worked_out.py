"""Bare per cents that tell a change as the figures before them do, by their sum or by whose they are: no share of anything."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.values import ChangeDirection

SAME = 1  # points by which a change in print may be off that of its ends
NEARLY = 10  # and by which one in so many may be
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
            way = way_between(_value(old), _value(new))
            scene.sketches[k] = replace(sketch, type="change", role="change", direction=way)


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
    return off_change(_value(old), _value(new), _value(sketch)) <= SAME


def off_change(old: Decimal, new: Decimal, told: Decimal) -> Decimal:
    """By how many points `told`, in per cent, is off the size of the change from `old`, which is not 0, to `new`."""
    return abs(abs(new / old - 1) * 100 - told)


def way_between(old: Decimal, new: Decimal) -> ChangeDirection | None:
    """Which way it went, None where both are the same."""
    return None if old == new else "up" if new > old else "down"


def _value(sketch: Sketch) -> Decimal:
    return sketch.quantity.low if sketch.quantity is not None else Decimal(0)
