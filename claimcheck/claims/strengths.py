"""What is counted on a day and what happens over a time: the subjects that a period holds for."""

from __future__ import annotations

from claimcheck.claims.bound import Bound
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.measures import MeasureFinder
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.statistic import names_others
from claimcheck.domain.measures import Facets

_grammar = word_sets("grammar", "strengths")
HOLDING = frozenset(["had", "has", "have", "with", "only", "are", "were"])
STANDING = frozenset(["are", "has", "have"])
ARE = (["are"], ["were"], ["is"], ["remain"])
_costs = word_sets("grammar", "costs")
INCURRED, SET = _costs["incurred"], _costs["set"]
FLOWS, HAPPENING = _grammar["flows"], _grammar["happening"]


def subject_of(measures: MeasureFinder, scene: Scene, sketch: Sketch, facets: Facets) -> str:
    """The subject that a period holds for: strengths, money, or what happened; "" where the topic is open.

    Officers are a strength, counted on a day, but not what is paid to them, lost or done by them in a day, or befalls them.
    """
    if sketch.type == "money":
        return "money"
    family = measures.family(facets)
    if not family and sketch.type == "change" and sketch.quantity is not None and sketch.quantity.unit == "gbp":
        return "money"  # "about £1 a month more for their police"
    if family == "strength" and not (measures.is_stock(facets) and _is_of_a_day(scene, sketch)):
        return "activity"
    return family


def _is_of_a_day(scene: Scene, sketch: Sketch) -> bool:
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    if unit.rpartition(" ")[2] in FLOWS or unit.startswith("per_") and unit[4:5] != "1":
        return False
    behind = scene.words(sketch.j, sketch.j + 4)
    if behind[:1] == ["of"] and not FLOWS.isdisjoint(behind):
        return False  # "one in three of the days that officers took off sick"
    if names_others(sketch):
        return False  # "Cops took 10,400 reports in 2016"
    if sketch.role not in ("level", "row") or sketch.type not in ("count", "percentage", "ratio"):
        return True
    end = scene.segments[sketch.segment][1]
    told = HAPPENING & set(scene.words(sketch.j, min(end, sketch.j + 8)))
    holding = HOLDING & set(scene.words(sketch.i - 3, sketch.j)) or scene.words(sketch.j, sketch.j + 1) in ARE
    remaining = told == {"left"} and holding
    return not told or bool(remaining)  # "Warwickshire had 86 PCSOs left"


def goes_on_with(scene: Scene, sketch: Sketch, facets: Facets, last: Bound | None) -> bool:
    """Whether it goes on with what befell officers or was done by them: "That is 14 per cent more", "71,494 the year before"."""
    if last is None or last.facets.topic != facets.topic or last.subject != "activity":
        return False
    if not STANDING.isdisjoint(scene.words(sketch.i - 3, sketch.i)):
        return False  # "It has taken on 89 in the last year. In South Wales there are 2,916"
    bare = sketch.unitless
    counted = last.sketch.type == "count" and (sketch.comparator or names_others(last.sketch))
    if last.scene is scene and bare and counted:
        return True
    return not any(cue.facets.topic and not cue.weak for cue in scene.cues)


def is_cost_of_it(one: Bound) -> bool:
    """ "The overtime bill came to £1.4m", "at a cost of £5.6m": what that which the story counts has cost, in the time told of it."""
    words = one.scene.vocabulary
    return one.subject == "money" and not INCURRED.isdisjoint(words) and SET.isdisjoint(words)
