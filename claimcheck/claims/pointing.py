"""Ranks that lean on what was said before: the end that "came next" counts from, the region that a place is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.asides import is_of_any
from claimcheck.claims.bound import Bound
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.which_place import Focus
from claimcheck.reference.areas import Areas

REACH = 4  # sentences


def point_rank(scene: Scene, sketch: Sketch, main: Focus | None, bound: Sequence[Bound], areas: Areas) -> None:
    """ "came next" and "was third" count from the end that the rank before them was taken from."""
    ranked = sketch.rank is not None and not sketch.bare and not sketch.rank.field_text
    if ranked and sketch.rank is not None and main is not None and main.kind == "region":
        inside = areas.within(main.areas[0])
        if set(sketch.neighbours) <= set(inside) and not is_of_any(scene, sketch):
            sketch.rank = replace(sketch.rank, field_text="the region")
    if not sketch.bare or sketch.rank is None:
        return
    last = next(
        (b for b in reversed(bound) if b.sketch.rank is not None and scene.index - b.scene.index <= REACH), None
    )
    if last is not None and last.sketch.rank is not None:
        sketch.rank = replace(sketch.rank, direction=last.sketch.rank.direction)
