"""Subjects that a sentence turns to between two levels and a change, so that the change is of something else."""

from __future__ import annotations

from claimcheck.claims.bound import Bound
from claimcheck.claims.lexicons import word_sets

OF_BOTH = word_sets("grammar", "change_bases")["of_both"]
THE = (["the"], ["its"], ["their"])


def has_new_subject(change: Bound, end: int) -> bool:
    """ "from 1,149 to 2,230, a rise of 94 per cent, and violence with injury was up by 489": `end` is where the pair ends."""
    scene = change.scene
    named = (cue for cue in scene.cues if end <= cue.i < change.sketch.i and cue.facets.topic and not cue.weak)
    return any("and" in scene.words(end, cue.i) for cue in named) or _is_unlisted(change, end)


def _is_unlisted(change: Bound, end: int) -> bool:
    """ "1,188 compared with 900, and the price of diesel went up by two per cent": something that no lexicon names."""
    scene = change.scene
    turn = next((one for one in scene.turns if one.sort == "verb" and end <= one.i < change.sketch.i), None)
    before = scene.words(end, turn.i) if turn is not None else []
    if "and" not in before:
        return False
    subject = before[len(before) - before[::-1].index("and") :]
    return subject[:1] in THE and len(subject) > 1 and OF_BOTH.isdisjoint(subject)
