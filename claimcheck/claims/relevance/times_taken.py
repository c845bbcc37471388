"""Which lengths of time are statistics: how long the police take, and no man's wait."""

from __future__ import annotations

from collections.abc import Set

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import SHORT_TIMES

_grammar = word_sets("grammar", "times_taken")
GOING_ON = (
    ["it", "was"],
    ["it", "is"],
    ["figure", "was"],
    ["average", "was"],
    ["is", "now"],
    ["was", "now"],
)
TAKING = frozenset(["took", "takes", "needed", "needs"])
SCHEDULED, ARRIVING = _grammar["scheduled"], _grammar["arriving"]


def is_time_taken(scene: Scene, sketch: Sketch, told: bool, timely: bool, timing: Set[str]) -> bool:
    """A time to answer or to arrive, days lost for each officer, or how often something happens ("one every seven minutes").

    `told`: such a time was told shortly before. `timely`: the topic is one that takes time. `timing`: the words that say so.
    """
    words = scene.words(sketch.i, sketch.j)
    if "every" in words or "each" in words:
        return True
    led = scene.words(sketch.i - 2, sketch.i)
    if told and (led in GOING_ON or not TAKING.isdisjoint(led[-1:])):  # "The year before it was 96 seconds"
        return True
    told = told or any(one.type == "duration" and one.j <= sketch.i for one in scene.sketches)
    if told and _is_of_force(scene, sketch):
        return True
    if sketch.type == "comparison" and not SCHEDULED.isdisjoint(scene.vocabulary):
        return False  # "The bus to Maidstone is a minute slower"
    if timely and any(one.type == "rank" and one.j <= sketch.i for one in scene.sketches):
        return True  # "Dyfed-Powys came second with 1 minute 31"
    timed = timely or any(cue.facets.statistic == "duration" for cue in scene.cues)
    return timed and (sketch.role != "level" or sketch.comparator or not timing.isdisjoint(scene.vocabulary))


def _is_of_force(scene: Scene, sketch: Sketch) -> bool:
    """ "Essex was there in less than eight minutes", "Merseyside managed 19 minutes": of one that has been told of the same."""
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    if unit not in SHORT_TIMES or not SCHEDULED.isdisjoint(scene.vocabulary):
        return False
    before = next((one for one in reversed(scene.sketches) if one.j < sketch.i), None)
    if before is not None and before.type == "count" and scene.words(sketch.i - 1, sketch.i) == ["in"]:
        return False  # "answered 1,604 calls in 12 hours"
    forces = [place for place in scene.places if place.kind == "force" or len(place.areas) > 1]
    named = [place for place in forces if place.areas and place.sort == "name"]
    if sketch.type == "comparison":  # "Norfolk was a minute quicker"
        return bool(named)
    beside = any(0 <= sketch.i - place.j <= 1 or sketch.j == place.i for place in named)  # "Merseyside (19 minutes)"
    return bool(named) and (beside or not ARRIVING.isdisjoint(scene.vocabulary))


def is_criterion(scene: Scene, sketch: Sketch) -> bool:
    """ "86 per cent of 999 calls within 10 seconds": the time that a share is counted by is no figure of its own."""
    if sketch.type != "duration" or sketch.role != "level":
        return False
    before = scene.words(sketch.i - 2, sketch.i)
    shares = [one for one in scene.sketches if one.type in ("percentage", "ratio", "count") and one is not sketch]
    if not any(one.type != "count" for one in shares):
        return False
    inside = before[-1:] in (["within"], ["inside"])
    inside = inside or before in (["in", "under"], ["inside", "the"], ["within", "the"])
    return (
        inside
        or before[-1:] == ["in"]
        and scene.words(sketch.i - 2, sketch.i - 1)[-1:] in (["calls"], ["answered"], ["incidents"])
    )
