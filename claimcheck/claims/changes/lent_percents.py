"""Whether a bare number that goes on with a rise in per cent is one of per cent too: "burglary by 12 per cent, robbery by 10"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch


def tokens_beside(scene: Scene, i: int, j: int) -> int:
    """How many tokens between are of dates or asides: "by 30 per cent between March 2010 and March 2019, and Surrey by 8 per cent".

    So "burglary by eight per cent and robbery, which hit a peak in 2017, by 11".
    """
    asides = [(start, end) for start, end in scene.asides if i <= start and end <= j]
    dates = [(one.i, one.j) for one in scene.wordings if not any(start <= one.i < end for start, end in asides)]
    # "by eight per cent, to 23,075, and Dorset, with 23,590, was down by 15": the levels and what leads to them
    levels = [
        (one.i - 1, one.j + 1) for one in scene.sketches if one.role in ("level", "after") and one.type == "count"
    ]
    return sum(end - start for start, end in (*asides, *dates, *levels) if i <= start and end <= j)


def may_be_percent(scene: Scene, sketch: Sketch, between: list[str], dates: int) -> bool:
    """ "robbery by 10", but not "up by 489, or 19 per cent", nor "down by 409 (33.1%)"."""
    assert sketch.quantity is not None
    by = between[-1:] == ["by"] and between[-2:-1] != ["or"]  # "up 6.1%, or by 57"
    told = scene.words(sketch.j, sketch.j + 2) in ([",", "or"], ["or", "by"])  # "up by 489, or 19 per cent"
    by = by and sketch.quantity.low <= 100 and not (told or _is_gap(scene, sketch))
    # "up by 19 per cent, and in Kent, where the rise was three"; "; in South Wales the fall was 35"
    where = sketch.quantity.high < 100 and ("where" in between or _is_fall_elsewhere(scene, sketch, len(between)))
    return by and len(between) - dates <= 8 or where


def _is_fall_elsewhere(scene: Scene, sketch: Sketch, back: int) -> bool:
    """Whether "the fall was", "a drop of" of another place leads to a figure."""
    sized = any(turn.sort == "noun" and turn.j == sketch.i - 1 for turn in scene.turns)
    placed = any(sketch.i - back <= place.i < sketch.i and place.sort == "name" for place in scene.places)
    return sized and placed and scene.words(sketch.i - 1, sketch.i) in (["was"], ["is"], ["of"])


def _is_gap(scene: Scene, sketch: Sketch) -> bool:
    """ "robbery by four (from 64 to 60)": the difference of the two ends right behind."""
    ends = [one for one in scene.sketches if 0 <= one.i - sketch.j <= 8][:2]
    values = [one.quantity.low for one in ends if one.quantity is not None and one.role in ("before", "after")]
    assert sketch.quantity is not None
    return len(values) == 2 and abs(values[1] - values[0]) == sketch.quantity.low
