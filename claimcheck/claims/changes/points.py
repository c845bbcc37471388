"""Points of a share ("nine points below the average"), and scores: bare decimals in a story on them."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.changes.lending import level_in
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import ChangeDirection

OTHERS = word_sets("grammar", "points")["others"]
APART = word_sets("grammar", "points")["apart"]
WAYS: dict[str, ChangeDirection] = {
    **dict.fromkeys(("above", "higher", "up", "better"), "up"),
    **dict.fromkeys(("below", "lower", "down", "worse", "under"), "down"),
}

ALIKE = 3  # times that one end of a score may be larger than the other


def as_points(scene: Scene, sketch: Sketch, last: Sketch | None) -> Sketch:
    """ "a rise of 14.7 points", "nine points below the average", of a share: points are percentage points there."""
    if sketch.quantity is not None and sketch.quantity.unit == "percentage_points" and sketch.type == "comparison":
        told = _way_in_time(scene, sketch) if sketch.role == "level" else None
        return replace(sketch, type="change", role="change", direction=told) if told is not None else sketch
    if sketch.quantity is None or sketch.quantity.unit not in ("points", "point"):
        return sketch
    shares = [one for one in scene.sketches if one.is_share] or last is not None and last.type == "percentage"
    if not shares and not any(cue.facets.statistic == "percentage" for cue in scene.cues):
        return sketch
    if sketch.role == "level" and (way := _way_in_time(scene, sketch)) is not None:
        quantity = replace(sketch.quantity, unit="percentage_points")
        return replace(sketch, type="change", role="change", direction=way, quantity=quantity)
    if sketch.role == "level" and not APART & set(scene.words(sketch.j, sketch.j + 2)):
        return sketch  # "a margin of error of 1.8 points"
    type_ = "comparison" if sketch.role == "level" else sketch.type
    return replace(sketch, type=type_, quantity=replace(sketch.quantity, unit="percentage_points"))


def as_score(scene: Scene, sketch: Sketch) -> Sketch:
    """ "West Yorkshire scored 20.9", "down from 23": a bare decimal in a story on scores is one, and a whole number that it went from."""
    quantity = sketch.quantity
    if quantity is None or quantity.unit != "" or sketch.type != "count":
        return sketch
    others = (one.quantity for one in scene.sketches if one is not sketch and one.type in ("count", "rate"))
    near = (one for one in others if one is not None and one.unit in ("", "score") and one.step < 1)
    end = sketch.role in ("before", "after") and any(one.low / ALIKE <= quantity.low <= one.low * ALIKE for one in near)
    return level_in(sketch, "score") if quantity.step < 1 or end else sketch


def _way_in_time(scene: Scene, sketch: Sketch) -> ChangeDirection | None:
    """ "nine points below its level of 2012", "two points above that of a year earlier": which way, set against another time."""
    word = next(iter(scene.words(sketch.j, sketch.j + 1)), "")
    at = next((wording.i for wording in scene.wordings if 0 < wording.i - sketch.j <= 6), sketch.j)
    apart = not OTHERS.isdisjoint(scene.words(sketch.j, at)) or any(0 < one.i - sketch.j <= 6 for one in scene.places)
    return None if at == sketch.j or apart else WAYS.get(word)
