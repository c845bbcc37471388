"""What is counted on a day and what happens over a time: the subjects that a period holds for."""

from __future__ import annotations

from claimcheck.claims.bound import Bound
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.measures import MeasureFinder
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.statistic import names_others
from claimcheck.domain.measures import Facets

_grammar = word_sets("grammar", "strengths")
HOLDING = frozenset(["had", "has", "have", "with", "only"])
STANDING = frozenset(["are", "has", "have"])
ARE = (["are"], ["were"], ["is"], ["remain"])
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
    if names_others(sketch) or sketch.type == "duration":
        return False  # "Cops took 10,400 reports in 2016", "the average officer was off for 10 days in 2016/17"
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
