"""Whether a story tells statistics of policing at all, or only of people who are in the police: a choir, a band, a bobby who retires.

Such a story has words of policing enough for the gate, but none that says what is counted, and no number of officers.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.scenes.scene import Cue, Scene
from claimcheck.claims.words.lexicons import read_lexicon

_policing = read_lexicon("policing")
_story, SPENDER = _policing["story"], frozenset(_policing["spender"])
TELLING, PAIRS = frozenset(_story["events"]), frozenset(tuple(pair.split()) for pair in _story["pairs"])
PEOPLED = frozenset(_story["people"])  # topics that a story about somebody names as well
SEVERAL = 2  # events that say of what a story is
FEWEST = 20  # officers that are a number of officers, and no names
LARGE, BRIEF = 100, 130  # detectives who are not named again, and words of a story that need not
OPENING = 60  # words of a text that is a sentence or two, of which nothing more can be asked


def tells_statistics(scenes: Sequence[Scene], bound: Sequence[Bound], measures: MeasureFinder) -> bool:
    """Whether anything in the story says what of policing its figures count."""
    cues = [cue for scene in scenes for cue in scene.cues if not cue.weak]
    words = sum(scene.j - scene.i for scene in scenes)
    if any(_is_topic(cue) for cue in cues) or words <= OPENING:
        return True
    if sum(cue.facets.event in TELLING for cue in cues if not cue.facets.topic) >= SEVERAL:
        return True
    if any(_has_pair(scene) for scene in scenes):
        return True
    if any(one.sketch.type == "money" and not SPENDER.isdisjoint(one.scene.vocabulary) for one in bound):
        return True
    strengths = [one for one in bound if measures.is_stock(one.facets)]
    return any(_is_number(one) for one in strengths) or words <= BRIEF and sum(map(_is_large, strengths)) >= SEVERAL


def _is_topic(cue: Cue) -> bool:
    return bool(cue.facets.topic) and cue.facets.topic not in PEOPLED


def _has_pair(scene: Scene) -> bool:
    words = scene.words(scene.i, scene.j)
    return any(pair in PAIRS for pair in pairwise(words))


def _is_large(one: Bound) -> bool:
    """ "Detectives are leaving. There were 812 of them, and are now 705"."""
    return one.sketch.type == "count" and one.sketch.quantity is not None and one.sketch.quantity.low >= LARGE


def _is_number(one: Bound) -> bool:
    """ "2,310 officers", "46 neighbourhood officers": many, counted by their name, and of a place."""
    quantity = one.sketch.quantity
    if quantity is None or not one.strong or one.area is None or one.sketch.type not in ("count", "change"):
        return False
    return quantity.low >= FEWEST or quantity.unit == "percent"
