"""How a figure tells what it counts: as a number, a share, a rate of so many, a time."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.quantities.rates import PER_TIME
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Statistic

NEAR = 14  # tokens within which a word of statistics speaks for a rank or change
# "Twice as many burglaries" compares numbers.
MANY = frozenset(["many"])
PEOPLE = word_sets("grammar", "statistic")["people"]
HOMES = word_sets("grammar", "statistic")["homes"]
THINGS = word_sets("grammar", "statistic")["things"]
NUMBERED = (["more"], ["fewer"], ["most"], ["fewest"])
PER_HEAD = frozenset(["per", "head", "capita", "every", "proportionately", "proportionally", "relative", "population"])
REACH_OF_BASE = 5  # tokens from a rate to what it is taken of ("officers for every 1,000 fans")


def counts_others(scene: Scene, sketch: Sketch) -> bool:
    """Whether a number is told of no officers or staff ("officers attended 512 crashes, 57 fewer than in 2017")."""
    if names_others(sketch):
        return True
    bare = sketch.quantity is not None and sketch.quantity.unit in ("", "percent", "times")
    before = [one for one in scene.sketches if one.i < sketch.i and one.quantity is not None and one.quantity.unit]
    return bare and bool(before) and names_others(before[0])


def names_others(sketch: Sketch) -> bool:
    """Whether the noun that a figure counts is none of officers or staff ("10,400 reports")."""
    unit = sketch.quantity.unit.rpartition(" ")[2] if sketch.quantity is not None else ""
    return sketch.type == "count" and bool(unit) and unit not in PEOPLE and not unit.startswith("per_")


def statistic_of(scene: Scene, sketch: Sketch, ordered: list[Cue]) -> Statistic | None:
    """The statistic that the figure itself shows; of a rank or a change the one that the words name, or none."""
    if sketch.is_share:
        return "percentage"
    if sketch.quantity is not None and sketch.quantity.unit == "score":
        return "score"
    if sketch.type in ("rate", "count", "money", "duration"):
        return sketch.type
    if sketch.type == "change" and sketch.quantity and sketch.quantity.unit == "percentage_points":
        return "percentage"
    if sketch.type == "rank" and noun_ranked(scene, sketch) and PER_HEAD.isdisjoint(scene.words(sketch.i, scene.j)):
        return "count"  # "the highest proportion, though it did fewer tests than any force"
    many = not MANY.isdisjoint(scene.words(sketch.i, sketch.j + 3))
    compared = sketch.type == "comparison"
    if compared and not many and any(one.i < sketch.i and _is_per_head(one) for one in scene.sketches):
        return "rate"  # "a rate of 3.9 per 1,000, nearly three times the national figure"
    amounts = [other for other in scene.sketches if other.type == "change"]  # "rose nine per cent" tells no share
    for cue in ordered:
        if any(other.i <= cue.i < other.j for other in amounts) or _is_of_next_clause(scene, sketch, cue):
            continue
        if _tells_how(scene, sketch, cue):
            continue
        counts = cue.facets.statistic == "count" and scene.segment_of(cue.i) == sketch.segment
        if cue.facets.statistic and (_apart(scene, cue, sketch) < NEAR or counts and cue.i < sketch.i):
            return cue.facets.statistic
    return "count" if compared and many else None


def noun_ranked(scene: Scene, sketch: Sketch) -> str:
    """The things of which a place says who had the more ("fewer | tests | than any force", "the most | arrests"), or nothing."""
    words = [word for word in scene.words(sketch.i, sketch.j) if word != "the"]
    if words[:1] not in NUMBERED:
        return ""
    than = words.index("than") if "than" in words else len(words)
    return next((word for word in words[1:than][:2] if word in THINGS), "")


def _is_per_head(sketch: Sketch) -> bool:
    return sketch.type == "rate" and sketch.quantity is not None and sketch.quantity.unit.startswith("per_1")


def _tells_how(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "The ninth biggest fall in proportion", "in percentage terms": how the falls are compared, and no share that fell."""
    behind = scene.words(cue.j, cue.j + 1)
    closed = not behind or not behind[0][:1].isalpha() or behind[0] in ("terms", "to", "among")
    return sketch.type == "rank" and closed and scene.words(cue.i - 1, cue.i) == ["in"]


def _is_of_next_clause(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """ "A rise of a fifth, and violence accounted for half": the share is the clause's own."""
    behind = scene.words(sketch.j, cue.i)
    return (",", "and") in pairwise(behind)


def _apart(scene: Scene, cue: Cue, sketch: Sketch) -> int:
    """The words between a cue and a figure, another figure as one: "percent" is no nearer than "per cent"."""
    start, end = sorted((cue.i, sketch.i))
    return end - start - sum(min(j, end) - i - 1 for i, j, _ in scene.quantities if start < i < end)


def base_of(scene: Scene, sketch: Sketch, base: str | None) -> str | None:
    """What a rate is taken of: its own unit, of homes or other things where the words say so; else the base that the words name."""
    if sketch.type == "rate" and sketch.quantity and sketch.quantity.unit.startswith("per_"):
        if sketch.quantity.unit in PER_TIME:
            return sketch.quantity.unit  # "33 homes a day" are burgled
        own = scene.words(sketch.i, sketch.j + 3)
        homes = HOMES & set(own if "per" in own else scene.words(scene.i, sketch.j + 3))
        whom = "households" if homes else _thing_of(scene, sketch)
        return f"{sketch.quantity.unit}.{whom}" if whom else sketch.quantity.unit
    return base


def _thing_of(scene: Scene, sketch: Sketch) -> str | None:
    """ "12 officers for every 1,000 fans", "two per 1,000 searches": a rate of those, and not of the people of a place."""
    words = scene.words(sketch.i, sketch.j + REACH_OF_BASE)
    at = next((at for at, word in enumerate(words) if word in ("per", "every")), len(words))
    return next((word for word in words[at + 2 : at + 4] if word in THINGS), None)
