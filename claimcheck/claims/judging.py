"""Words that call a change better or worse: which way it goes depends on what is measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.claims.bound import COUNTED, Bound, near
from claimcheck.claims.scene import Turn
from claimcheck.domain.measures import Facets

# tokens from a word of change to a figure behind it, and from a figure to the word ("a ten per cent improvement")
AHEAD, BEHIND = 8, 3
ENDS = 2  # shares of one thing, from the one of which to the other it went


def turn_judged(bound: Sequence[Bound], good: Callable[[Facets], str]) -> None:
    """Turn "a ten per cent improvement" in burglaries down: `good` tells which end of a measure is the better, if either."""
    for one in bound:
        if not one.sketch.directed:
            continue
        turn = _nearest(one)
        if turn is not None and turn.judging and (end := _better_end(one, bound, good)) != "neither":
            one.sketch.direction = "up" if (turn.judging == "better") == (end == "high") else "down"


def _better_end(change: Bound, bound: Sequence[Bound], good: Callable[[Facets], str]) -> str:
    """Which end of what changed is the better. Crimes are better fewer; a share of them goes by what it is a share of.

    "A 13 per cent improvement on the 83.6 per cent of 2017" is of those recorded and may be either; "82 per cent were closed
    with no suspect, down from 84: an improvement of two points".
    """
    end = good(change.facets)
    shares = [one.facets for one in near(bound, change.scene, 0, 0) if one.sketch.type == "percentage"]
    if end != "low" or not shares:
        return end
    told = [good(one) for one in shares if one.event not in COUNTED]
    return told[0] if len(told) >= ENDS else "neither"


def _nearest(one: Bound) -> Turn | None:
    turns = [
        (one.sketch.i - turn.j if turn.j <= one.sketch.i else turn.i - one.sketch.j, turn)
        for turn in one.scene.turns
        if 0 <= one.sketch.i - turn.j <= AHEAD or 0 <= turn.i - one.sketch.j <= BEHIND
    ]
    return min(turns, key=lambda pair: pair[0])[1] if turns else None
