"""Subjects that a sentence turns to between two levels and a change, so that the change is of something else."""

from __future__ import annotations

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

NUMBER = 100  # from which a whole number that offences of their own moved to is their number, beside a rate of others
NUMBERED = frozenset(["number", "numbers", "total"])
OF_THINGS = (["for"], ["to"], ["of"], ["at"], ["by"], ["on"])
RATE = frozenset(["rate", "rates"])
IS = word_sets("grammar", "new_subjects")["is"]
NEAR = 5  # words between "a rise in" and what rose


def has_new_subject(change: Bound, end: int) -> bool:
    """ "from 1,149 to 2,230, a rise of 94 per cent, and violence with injury was up by 489": `end` is where the pair ends."""
    scene = change.scene
    named = (cue for cue in scene.cues if end <= cue.i < change.sketch.i and cue.facets.topic and not cue.weak)
    return any("and" in scene.words(end, cue.i) for cue in named)


def is_risen_in(change: Bound) -> bool | None:
    """ "A six per cent rise in robberies" tells of what it counts; "in allegations", of what no lexicon names, not; None without "in".

    "The rise in robberies, of six per cent", too.
    """
    scene, topic, at = change.scene, change.facets.topic, change.sketch.j
    noun = next((turn for turn in scene.turns if turn.sort == "noun" and turn.i == at), None)
    end = noun.j + NEAR if noun is not None else at
    if noun is None and scene.words(change.sketch.i - 2, change.sketch.i) == [",", "of"]:
        ahead = (turn for turn in scene.turns if turn.sort == "noun" and 0 < change.sketch.i - turn.j <= NEAR + 2)
        noun, end = next(ahead, None), change.sketch.i - 2
    if noun is None or scene.words(noun.j, noun.j + 1) != ["in"]:
        return None
    named = (cue for cue in scene.cues if noun.j < cue.i <= end and cue.facets.topic == topic)
    return any(IS.isdisjoint(scene.words(noun.j, cue.i)) for cue in named)


def counts_anew(scene: Scene, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` tell a rise or fall of something that is counted ("while arrests rose from"), not of a time for it."""
    for turn in (turn for turn in scene.turns if i <= turn.i < j):
        for cue in scene.cues:
            counted = cue.facets.topic or cue.facets.event and not cue.verb  # "arrests"
            if not counted or cue.weak or cue.i < i or not 0 <= turn.i - cue.j <= 1:
                continue
            numbered = not NUMBERED.isdisjoint(scene.words(cue.i - 3, cue.i))
            if numbered or scene.words(cue.i - 1, cue.i) not in OF_THINGS:
                return True
    return False


def moves_to_number(scene: Scene, sketch: Sketch, rate: Sketch) -> bool:
    """ "101 crimes per 1,000, and robberies fell 15 per cent to 219": an end of something else than the rate is of, and its number."""
    quantity = sketch.quantity
    if rate.type != "rate" or sketch.role not in ("before", "after") or quantity is None:
        return False
    between = range(rate.j, sketch.i)
    if quantity.step < 1 or quantity.low < NUMBER or not RATE.isdisjoint(scene.words(rate.j, sketch.i)):
        return False
    named = any(cue.i in between and cue.facets.topic and not cue.weak for cue in scene.cues)
    return named and any(turn.i in between for turn in scene.turns)
