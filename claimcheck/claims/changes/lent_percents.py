"""Whether a bare number that goes on with a rise in per cent is one of per cent too: "burglary by 12 per cent, robbery by 10"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch

LIKE, MOST = 4, 100  # times that figures of one list may differ, and the most of those lent a per cent


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


def goes_on_in_kind(scene: Scene, change: Sketch, sketch: Sketch) -> bool:
    """ "Burglary was down by 11 per cent, robbery nine and criminal damage 14": the next in a list, kind before figure."""
    quantity, own = sketch.quantity, [cue for cue in scene.cues if cue.j == sketch.i and cue.facets.topic]
    first = [cue for cue in scene.cues if cue.facets.topic and cue.j <= change.i]
    if quantity is None or change.quantity is None or not own or not first or sketch.role != "level":
        return False
    between = scene.words(change.j, own[-1].i)
    joined = between in ([","], ["and"], [",", "and"], ["while"], [",", "while"])
    closed = scene.words(sketch.j, sketch.j + 1) in ([","], ["and"], ["."], [";"], [")"], [])
    like = change.quantity.low / LIKE <= quantity.low <= change.quantity.low * LIKE
    return joined and closed and like and quantity.high < MOST


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


def leads_to_level(scene: Scene, j: int) -> bool:
    """ "child rapes were up by 21 to 145": a level stands right behind."""
    return scene.words(j, j + 1) == ["to"] and scene.tokens.kind[j + 1 : j + 2] == ["number"]


def without_end(scene: Scene, i: int, j: int) -> list[str]:
    """The words from `i` to `j`, less the level that a change led to ("up 6 per cent to 9,870, shoplifting 4 per cent"), and its ends."""
    words = scene.words(i, j)
    at = next((k for k in range(len(words) - 1) if words[k : k + 2] == ["(", "from"]), None)
    if at is not None and ")" in words[at:]:
        return words[:at] + words[words.index(")", at) + 1 :]
    led = next((k for k in range(len(words) - 1) if words[k] == "to" and leads_to_level(scene, i + k)), None)
    return words if led is None else words[:led] + words[led + 2 :]
