"""Changes told as going against the one before: "Kent's rose by 12 per cent; Surrey's went the other way, by five"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Turn
from claimcheck.claims.words.lexicons import word_sets

OTHER_WAY = [phrase.split() for phrase in sorted(word_sets("grammar", "lending")["other_way"])]
REACH = 6  # tokens from "the other way" to "by two per cent"


def other_way_at(scene: Scene, i: int) -> int | None:
    """Where "the other way" begins, that a size at token `i` goes: of "by two per cent" right behind it, and no "fell by"."""
    if scene.words(i - 1, i) != ["by"] or any(turn.j == i - 1 for turn in scene.turns):
        return None
    starts = range(i - 2, max(scene.i, i - REACH - 2) - 1, -1)
    return next((at for at in starts for phrase in OTHER_WAY if scene.words(at, at + len(phrase)) == phrase), None)


def turned_from(scene: Scene, at: int) -> Turn | None:
    """The rise or fall of the same sentence that "the other way" at token `at` goes against."""
    told = (turn for turn in reversed(scene.turns) if turn.j <= at and turn.sort != "mark" and not turn.weak)
    return next((turn for turn in told if turn.direction in ("up", "down")), None)
