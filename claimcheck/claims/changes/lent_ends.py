"""Bare figures that are days or shares by the words before them: "days lost went up from 4,810", "its charge rate dropped from 2.05"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "lent_ends")

CALLED = (["rate", "was"], ["rate", "is"])
SHARES = word_sets("grammar", "nouns")["shares"]
MOVED = 3  # tokens behind a verb of change in which a share is what it moved
LOST = _words["lost"]
TURNED = _words["turned"]


def is_apiece(scene: Scene, sketch: Sketch, earlier: list[Sketch]) -> bool:
    """ "lost 11,970 working days, or nine and a half apiece"."""
    days = any(one.quantity is not None and one.quantity.unit == "days" for one in earlier)
    told = scene.words(sketch.j, sketch.j + 2)
    return days and (told[:1] in (["apiece"], ["each"]) or told in (["a", "head"], ["per", "officer"], ["for", "each"]))


def is_of_days_lost(scene: Scene, sketch: Sketch) -> bool:
    """ "Days lost to stress went up from 4,810 to 7,215": of the days that its sentence opens with, which no number counts."""
    start = scene.i
    lower, kinds = scene.tokens.lower, scene.tokens.kind
    days = (k for k in range(start, sketch.i - 1) if lower[k] == "days" and lower[k + 1] in LOST)
    at = next(days, None)
    if at is None or not TURNED.isdisjoint(lower[at : sketch.i]):  # "... as officer numbers fell from 3,400"
        return False
    return at == start or kinds[at - 1] != "number"


def is_end_of_share(scene: Scene, sketch: Sketch) -> bool:
    """ "its charge rate dropped from 2.05 to 1.35": an end of a share that the words before it name."""
    called = scene.words(sketch.i - 2, sketch.i) in CALLED  # "In Suffolk the arrest rate was 15"
    if not called and sketch.role not in ("before", "after") or sketch.quantity is None or sketch.quantity.high > 100:
        return False
    named = [cue for cue in scene.cues if cue.facets.statistic == "percentage" and cue.j <= sketch.i]
    moved = {k for turn in scene.turns if turn.sort == "verb" for k in range(turn.j, turn.j + MOVED)}
    named = [cue for cue in named if cue.i not in moved]  # "has lost the biggest share, 76 per cent, and is down to 88"
    return any(not SHARES.isdisjoint(scene.words(cue.i, cue.j)) for cue in named) and not any(
        one.type == "rate" for one in scene.sketches
    )
