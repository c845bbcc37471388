"""What is counted on a day and what happens over a time: the subjects that a period holds for."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.statistic import names_others
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import Facets
from claimcheck.domain.periods import Period

_grammar = word_sets("grammar", "strengths")
HOLDING = _grammar["holding"]
STANDING = frozenset(["are", "has", "have"])
ARE = (["are"], ["were"], ["is"], ["remain"])
FLOWS, HAPPENING, THEM = _grammar["flows"], _grammar["happening"], _grammar["them"]
STOCKS = _grammar["stocks"]
_costs = word_sets("grammar", "costs")
INCURRED, SET = _costs["incurred"], _costs["set"]
LEFT_OUT_OF = ["left", "out", "of"]
AMONG = 4  # tokens
LINKS = frozenset([",", "and"])


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
    # "their number has doubled", not "was fired 40 times" nor "twice as many in 2020 as in 2017"
    multiple = unit == "times" and sketch.type != "count" and scene.words(sketch.j, sketch.j + 1) != ["as"]
    if unit.rpartition(" ")[2] in FLOWS and not multiple or unit.startswith("per_") and unit[4:5] != "1":
        return False
    behind = scene.words(sketch.j, sketch.j + 4)
    if behind[:1] == ["of"] and not FLOWS.isdisjoint(behind):
        return False  # "one in three of the days that officers took off sick"
    if names_others(sketch) or sketch.type == "duration":
        return False  # "Cops took 10,400 reports in 2016", "the average officer was off for 10 days in 2016/17"
    if sketch.role not in ("level", "row") or sketch.type not in ("count", "percentage", "ratio"):
        return True
    end = scene.segments[sketch.segment][1]
    told = HAPPENING & set(scene.words(sketch.j, min(end, sketch.j + 8)))
    holding = HOLDING & set(scene.words(sketch.i - 3, sketch.j)) or scene.words(sketch.j, sketch.j + 1) in ARE
    remaining = told == {"left"} and (holding or behind[:3] == LEFT_OUT_OF)
    return not told or bool(remaining)  # "Warwickshire had 86 PCSOs left", "1,156 left out of 1,532"


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


def without_strength(
    measures: MeasureFinder, scene: Scene, sketch: Sketch, facets: Facets, last: Bound | None
) -> Facets:
    """ "Eleven of those bitten were officers, and three PCSOs": what they are to whom something happened, and no strength."""
    if last is None or last.subject in ("strength", "money") or not measures.is_stock(facets):
        return facets
    happened = last.subject == "activity" or _is_over_time(last.period)
    among = _are_among(scene, sketch) or last.scene is scene and _is_next_among(scene, last.sketch, sketch)
    return replace(facets, topic=None, event=None) if happened and among else facets


def _is_over_time(period: Period | None) -> bool:
    return period is not None and period.start is not None and period.start != period.end


def _is_next_among(scene: Scene, last: Sketch, sketch: Sketch) -> bool:
    """ "Eleven of them were officers and three PCSOs": the next of those whom something happened to."""
    return _are_among(scene, last) or last.unitless and LINKS.issuperset(scene.words(sketch.i - 1, sketch.i))


def _are_among(scene: Scene, sketch: Sketch) -> bool:
    """ "Of the 640 people bitten 11 were officers": what they are to whom something happened, and not how many there are."""
    led, behind = scene.words(sketch.i - AMONG, sketch.i), scene.words(sketch.j, sketch.j + AMONG)
    return HOLDING.isdisjoint(led) and any(
        word == "of" and not THEM.isdisjoint(words[k + 1 : k + 3]) and STOCKS.isdisjoint(words[k + 2 : k + 3])
        for words in (led, behind)
        for k, word in enumerate(words)
    )


def is_cost_of_it(one: Bound) -> bool:
    """ "The overtime bill came to £1.4m", "at a cost of £5.6m": what that which the story counts has cost, in the time told of it."""
    words = one.scene.vocabulary
    return one.subject == "money" and not INCURRED.isdisjoint(words) and SET.isdisjoint(words)
