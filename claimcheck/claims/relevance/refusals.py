"""Figures that look like statistics and assert none: places of rows, denied ranks, single cases, forces counted among forces."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.places.no_places import FEW, introduces_list, is_of_places, is_of_scale, names_nobody
from claimcheck.claims.relevance.bodies import is_of_body, is_of_court, is_of_law, is_team
from claimcheck.claims.relevance.forces_counted import ALL_FORCES, counts_forces
from claimcheck.claims.relevance.gatherings import is_crowd, is_prize, is_vote
from claimcheck.claims.relevance.persons import is_number_of_share, is_of_one
from claimcheck.claims.relevance.row_numbers import is_list_number
from claimcheck.claims.relevance.suppositions import is_supposed
from claimcheck.claims.scenes.of_what import opens_on_whole
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "refusals")
DENYING, HOLDING, PEOPLE, USED = (_words[name] for name in ("denying", "holding", "people", "used"))
LAND = _words["land"]
ALONE, SPEAKING = _words["alone"], _words["speaking"]
PERSONAL = _words["personal"]
POSSESSIVES = (["'s"], ["’s"])
GIVING, AS_ONE = _words["giving"], tuple(_words["as_one"])
OF_THEM = (["among", "the"], ["amongst", "the"], ["of", "the"], ["of", "all"], ["of", "those"], ["among", "those"])
COMING = _words["coming"]
PLANS, BOUGHT = _words["plans"], _words["bought"]
WANTED = (["to", "train"], ["to", "recruit"], ["to", "hire"])
ASKED = (["you"], ["respondents"], ["readers"], ["voters"])
TOP_PEOPLE, SPANS = _words["top_people"], _words["spans"]
GRAVE = frozenset(["offences", "crimes", "offenders", "cases", "attacks", "criminals"])
LIMITS = (["limit", "of"], ["limit", "is"], ["limit", "was"], ["limit", "being"], ["reading", "of"], ["reading", "was"])
RACES = _words["races"]
NOT_DENIED = _words["not_denied"]


def is_refused(scene: Scene, sketch: Sketch) -> bool:
    """Whether the figure asserts no statistic, whatever its words."""
    before = scene.words(sketch.i - 6, sketch.i)
    if "margin" in before and "error" in before or _is_idiom(scene, sketch) or is_supposed(scene, sketch):
        return True
    return next((True for test in TESTS.get(sketch.type, OF_ANY) if test(scene, sketch)), False)


def _is_of_land(scene: Scene, sketch: Sketch) -> bool:
    """ "Dyfed-Powys, which is half of Wales by acreage", "has nearly twice the population"."""
    quantity, behind = sketch.quantity, scene.words(sketch.j, sketch.j + 3)
    if quantity is None or quantity.unit not in ("percent", "times"):
        return False
    if quantity.unit == "times":
        return not LAND.isdisjoint(behind)
    if {"cent", "%", "percent"} & set(scene.words(sketch.i, sketch.j)):
        return False  # "9 per cent was better than the 12 per cent of Sussex"
    if not {"land", "landmass"}.isdisjoint(behind):
        return True  # "which polices more than half the land mass of Wales"
    named = [place for place in scene.places if place.sort == "name" and 1 <= place.i - sketch.j <= 2]
    whole = (
        behind[:1] == ["of"]
        and bool(named)
        and scene.words(named[0].j, named[0].j + 1) in ([","], ["."], ["by"], ["in"])
    )
    return whole and not any(cue.facets.topic for cue in scene.cues if sketch.i <= cue.i < sketch.j + 3)


def _is_field(scene: Scene, sketch: Sketch) -> bool:
    """ "The highest of the three", "came first of 43", "the only one to do better among the 42 we asked": among how many it is so."""
    quantity = sketch.quantity
    few = quantity is not None and (quantity.high <= FEW or quantity.high in ALL_FORCES)
    bare = few and quantity is not None and quantity.unit in ("", "percent")
    ranks = [other for other in scene.sketches if other.type == "rank" and 1 <= sketch.i - other.j <= 3]
    between = [scene.words(other.j, sketch.i) for other in ranks]
    # "the only one graded so when inspectors marked all 43"
    of_them = scene.words(sketch.i, sketch.i + 1) == ["all"] or scene.words(sketch.i - 2, sketch.i) in OF_THEM
    if bare and of_them and any(place.j == sketch.i - 2 for place in scene.places):  # "Only Surrey of the three has"
        return True
    if bare and quantity is not None and quantity.high in ALL_FORCES and of_them:
        return any(other.type == "rank" and other.j < sketch.i for other in scene.sketches)
    return bare and any(
        words[:2] == ["of", "the"] or words in (["of"], ["of", "all"], ["out", "of"]) for words in between
    )


def _is_time(scene: Scene, sketch: Sketch) -> bool:
    """ "During one quarter of 2017 it was top", "almost half a century ago": so long, and no share and no number."""
    quantity = sketch.quantity
    if quantity is None or quantity.unit in SPANS:
        return quantity is not None
    if quantity.unit != "percent" or scene.words(sketch.j - 1, sketch.j) not in (["quarter"], ["half"]):
        return False
    led = scene.words(sketch.i - 1, sketch.i) in (["during"], ["in"], ["for"], ["over"])
    behind = scene.words(sketch.j, sketch.j + 2)
    return led and behind[:1] == ["of"] and len(behind[-1]) == 4 and behind[-1][:2] in ("19", "20")


def _is_bare_heading(scene: Scene, sketch: Sketch) -> bool:  # noqa: ARG001 (as the others)
    """ "Highest" and "Lowest" over rows."""
    return scene.block.kind == "heading" and scene.j - scene.i <= 2


def _is_denied(scene: Scene, sketch: Sketch) -> bool:
    """ "Kent does not have the highest rate", "is no longer the safest county", "denied that it was the worst"."""
    before = scene.words(sketch.i - 7, sketch.i)
    for at, word in enumerate(before):
        rest = before[at + 1 :]
        if "," in rest or ";" in rest or "but" in rest or NOT_DENIED & set(rest[:1]):
            continue
        if word in DENYING or before[at : at + 2] == ["no", "longer"]:
            return True
    return False


def _is_single_case(scene: Scene, sketch: Sketch) -> bool:
    """ "Two men were arrested after a burglary", "was stabbed three times": what happened once, and no count of a period."""
    quantity = sketch.quantity
    if sketch.role != "level" or quantity is None or quantity.high > FEW:
        return False
    beside = scene.words(sketch.i - 1, sketch.i) + scene.words(sketch.j, sketch.j + 1)
    if quantity.high == 1 and not SPEAKING.isdisjoint(beside):
        return True  # "said one former PCSO, who left in 2016"
    if " ".join(scene.words(sketch.i - 1, sketch.j)).startswith(AS_ONE):
        return True  # "counts a theft and a stabbing as one offence", "three crimes told in one call"
    if any(not wording.event for wording in scene.wordings):
        return False  # "until March 24" is no period
    somebody = quantity.unit in ALONE or scene.words(sketch.i - 1, sketch.j) == ["in", "one", "case"]
    if somebody and quantity.high == 1 and not scene.tabular and scene.words(sketch.j, sketch.j + 1) != ["in"]:
        return True  # "One victim told inspectors", "In one case officers took 15 hours"
    if scene.words(sketch.i - 2, sketch.i) == ["one", "of"]:
        return True  # "one of three burglaries in the street"
    written = scene.kind_of(quantity) == "word"
    if scene.tabular or not written or opens_on_whole(scene, sketch):
        return False  # "Among those bitten were three officers"
    if quantity.unit == "occasions":
        return not any((cue.facets.topic or "") in USED for cue in scene.cues)
    counted = HOLDING & set(scene.words(sketch.i - 3, sketch.i)) or is_number_of_share(scene, sketch)
    return quantity.unit in PEOPLE and not counted


def _is_paced(scene: Scene, sketch: Sketch) -> bool:
    """ "One burglary was recorded somewhere in Kent every 40 minutes": the pace is the figure."""
    quantity = sketch.quantity
    if quantity is None or quantity.low != 1 or quantity.high != 1 or sketch.role != "level":
        return False
    later = next((other for other in scene.sketches if other.i >= sketch.j), None)
    return later is not None and later.type == "duration" and scene.words(later.i, later.i + 1) == ["every"]


def _is_to_come(scene: Scene, sketch: Sketch) -> bool:
    """ "15 recruits would finish training", "the plan was for 400", "wants to train another 500"; "blew 141", "the limit of 35"."""
    behind = scene.words(sketch.j, sketch.j + 3)
    joins = behind[:1] in (["would"], ["will"]) and not COMING.isdisjoint(behind[1:2])
    before = scene.words(sketch.i - 4, sketch.i)
    planned = before[-1:] == ["for"] and not PLANS.isdisjoint(before) or before[-2:] in WANTED
    # "paid for 8,155 more of them", and not "to pay for 20 extra investigators"
    of_them = behind == ["more", "of", "them"] and " ".join(before[-2:]) in BOUGHT
    planned = planned or of_them or not BOUGHT.isdisjoint(before[-1:])
    target = sketch.role == "change" and ("target", "of") in pairwise(before)  # "his target of a 13 per cent cut"
    planned = planned or target
    return joins or planned or _is_recruitment(scene, sketch) or before[-1:] == ["blew"] or before[-2:] in LIMITS


def _is_recruitment(scene: Scene, sketch: Sketch) -> bool:
    """ "announced the recruitment of 800 officers, 150 PCSOs and 200 staff over the next three years": none of them has come."""
    if "recruitment" not in scene.vocabulary or not {"recruitment", "of"} <= set(scene.words(scene.i, sketch.i)):
        return False
    return ("the", "next") in pairwise(scene.words(scene.i, scene.j))


def _is_idiom(scene: Scene, sketch: Sketch) -> bool:
    """ "where the problem is at its worst", "one stabbing is one too many", "two thirds of you said in our survey"."""
    if sketch.quantity is not None and sketch.quantity.unit == "figures":
        return True  # "has risen to four figures"
    if scene.words(sketch.j, sketch.j + 1) == ["to"] and not GIVING.isdisjoint(scene.words(sketch.j + 1, sketch.j + 2)):
        return True  # "There are 60 to give away"
    if sketch.type == "rank" and scene.words(sketch.i, sketch.j) == ["number", "10"]:
        return True  # where the prime minister lives
    if sketch.type == "rank":
        words = scene.words(sketch.i, sketch.j)
        if words[-2:-1] == ["worst"] and not GRAVE.isdisjoint(words[-1:]):
            return True  # "least of all with the worst offences"
        extreme = words[-1:] in (["worst"], ["best"], ["busiest"], ["quietest"])
        return extreme and scene.words(sketch.i - 2, sketch.i) in (["at", "its"], ["at", "their"], ["at", "his"])
    if scene.words(sketch.i - 2, sketch.i) in (["limited", "to"], ["restricted", "to"]) or (
        scene.words(sketch.j, sketch.j + 3) == ["at", "a", "time"]
        and scene.words(sketch.j + 3, sketch.j + 4) != ["when"]
    ):
        return True  # "Places are limited to 60", "trained 60 at a time"
    one, behind = sketch.quantity is not None and sketch.quantity.high == 1, scene.words(sketch.j, sketch.j + 6)
    return one and "too" in behind and "many" in behind or behind[:1] == ["of"] and behind[1:2] in ASKED


def _is_of_person(scene: Scene, sketch: Sketch) -> bool:
    """ "The force's number two, Clive Marsh", "the highest ranking officer to be charged"."""
    words = scene.words(sketch.i, sketch.j + 2)
    if (
        words[:1] == ["top"]
        and not TOP_PEOPLE.isdisjoint(words[1:2])
        or scene.words(sketch.j, sketch.j + 2) in (["was", "a"], ["is", "a"])
    ):
        return True  # "Surrey's top officer", "the fastest was a motorcyclist"
    if not RACES.isdisjoint(scene.words(sketch.j, sketch.j + 7)) and "who" in scene.words(sketch.i - 4, sketch.i):
        return True  # "Leon Bedford, who finished eighth in the half marathon"
    if not PERSONAL.isdisjoint(words) and {"officer", "woman", "man", "detective"} & set(
        words + scene.words(sketch.j, sketch.j + 3)
    ):
        return True
    named = sketch.j + 1 < scene.j and scene.tokens.text[sketch.j + 1][:1].isupper()
    return (
        words[:1] == ["number"] and words[2:3] == [","] and named and scene.words(sketch.i - 1, sketch.i) in POSSESSIVES
    )


def _is_limit(scene: Scene, sketch: Sketch) -> bool:
    """ "over three times the drink-drive limit"; "had to knock three times before the man let them in"."""
    if sketch.quantity is None or sketch.quantity.unit not in ("times", "occasions"):
        return False
    following = scene.words(sketch.j, sketch.j + 6)
    return not {"limit", "limits"}.isdisjoint(following) or following[:1] in (["before"], ["until"])


# What may refuse a figure, by its type.
OF_ANY = (
    is_of_scale,
    is_list_number,
    _is_limit,
    is_prize,
    is_crowd,
    _is_field,
    is_vote,
    is_of_one,
    _is_of_land,
    _is_time,
)
TESTS = {
    "rank": (_is_bare_heading, _is_denied, _is_of_person, names_nobody, introduces_list, is_of_scale),
    "comparison": (*OF_ANY, is_of_places),
    "count": (*OF_ANY, is_of_places, counts_forces, _is_single_case, _is_paced, is_team, is_of_body, _is_to_come),
    "change": (*OF_ANY, is_of_places, counts_forces, _is_to_come, is_of_law, is_of_body),
    "rate": (*OF_ANY, is_of_body),
    "duration": (*OF_ANY, is_of_court),
}
