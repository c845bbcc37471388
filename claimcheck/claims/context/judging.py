"""What the figures before tell of a change: whether "better" is up or down, and whether "449 fewer" is a gap between two places."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.claims.context.bound import COUNTED, Bound, is_exact, near, periods_agree
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import value
from claimcheck.claims.scenes.scene import Turn
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import RELATIVE

# tokens from a word of change to a figure behind it, and from a figure to the word ("a ten per cent improvement")
AHEAD, BEHIND = 8, 3
GAP_BACK = 6  # sentences back to the other of two places
ENDED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"])
AS_MANY = (["many"], ["much"], ["high"], ["large"], ["big"])
OF_THEM = (["of", "those"], ["of", "them"], ["of", "these"], ["of", "which"])
WHOLE, NEARLY = 100, 0.2  # per cent, and the share of it by which what is told may be off
ENDS = 2  # shares of one thing, from the one of which to the other it went


def turn_judged(bound: Sequence[Bound], good: Callable[[Facets], str]) -> None:
    """Turn "a ten per cent improvement" in burglaries down: `good` tells which end of a measure is the better, if either."""
    for one in bound:
        if not one.sketch.directed:
            continue
        turn = _nearest(one)
        if turn is not None and turn.judging and (end := _better_end(one, bound, good)) != "neither":
            one.sketch.direction = "up" if (turn.judging == "better") == (end == "high") else "down"


def turn_gaps(bound: Sequence[Bound]) -> None:
    """ "Essex had 7,481 and Kent 7,930. That is only 449 more": no change, but the gap between the two places told last.

    Where a base is named, or the numbers lie otherwise apart, it is a change.
    """
    for one in bound:
        if one.sketch.type != "change" or one.sketch.role != "change" or one.scene.wordings or not _is_bare(one):
            continue
        told = [other for other in near(bound, one.scene, GAP_BACK, -1) if _is_level(other, one)]
        last = told[-1] if told and one.scene.index - told[-1].scene.index == 1 else None
        if last is None or area_ids(last.area) != area_ids(one.area):
            continue
        sides = (b for b in reversed(told) if area_ids(b.area) != area_ids(last.area) and periods_agree(b, last))
        other = next(sides, None)
        if other is not None and abs(value(last) - value(other)) == value(one):
            one.sketch.type = one.sketch.role = "comparison"


def turn_fractions(bound: Sequence[Bound]) -> None:
    """ "Derbyshire had 38 for every 1,000. | Leicestershire had 13, about a third of that.": no share, but one place beside another."""
    for one in bound:
        quantity, scene = one.sketch.quantity, one.scene
        if not one.sketch.is_share or quantity is None or scene.words(one.sketch.j, one.sketch.j + 2) != ["of", "that"]:
            continue
        if scene.words(one.sketch.j + 2, one.sketch.j + 3)[:1] not in ENDED:
            continue  # "a third of that total", "half of that in Kent"
        if any(scene.words(at, at + 2) in OF_THEM for at in range(scene.i, one.sketch.i)):
            continue  # "Of those 200 were in Derby, or half of that"
        if _set_against_before(bound, one, WHOLE, -1):
            one.sketch.type = one.sketch.role = "comparison"


def turn_multiples(bound: Sequence[Bound]) -> None:
    """ "Kent recorded 463. | Essex recorded 1,024, or more than twice as many.": as many as the place told before it had.

    Only where the two numbers are so: a multiple may be of another time, or of somewhere further back.
    """
    for one in bound:
        quantity, scene = one.sketch.quantity, one.scene
        if one.sketch.type != "comparison" or quantity is None or quantity.unit != "times" or one.against:
            continue
        behind = scene.words(one.sketch.j, one.sketch.j + 3)
        if behind[:1] != ["as"] or behind[1:2] not in AS_MANY or behind[2:] not in ENDED:
            continue
        _set_against_before(bound, one, 1, 0)


def _set_against_before(bound: Sequence[Bound], one: Bound, whole: float, until: int) -> bool:
    """Sets the level told last beside its like of another place, told up to `until` sentences on, if their numbers are as `one` says.

    `whole`: what `one` would be, were the two the same.
    """
    last = next((b for b in reversed(near(bound, one.scene, 0, 0)) if b.sketch.j <= one.sketch.i), None)
    told = [b for b in near(bound, one.scene, GAP_BACK, until) if last is not None and _is_alike(b, last)]
    told = [b for b in told if (b.scene.index, b.sketch.i) < (one.scene.index, one.sketch.i)]
    if last is None or not told or not periods_agree(told[-1], last):
        return False
    if abs(value(last) / (value(told[-1]) or 1) * whole - value(one)) > value(one) * NEARLY:
        return False
    one.facets, one.against = last.facets, area_ids(told[-1].area)
    return True


def _is_alike(other: Bound, last: Bound) -> bool:
    """Whether a level is of what another is, elsewhere."""
    same = other.sketch.type == last.sketch.type and other.sketch.role == last.sketch.role == "level"
    counted = other.sketch.quantity is not None and last.sketch.quantity is not None
    return same and counted and other.facets.topic == last.facets.topic and area_ids(other.area) != area_ids(last.area)


def _is_bare(one: Bound) -> bool:
    """ "That is only 449 fewer.": of a number, and of nothing else that its sentence tells."""
    quantity, scene = one.sketch.quantity, one.scene
    counted = quantity is not None and quantity.unit not in RELATIVE and is_exact(one) and len(scene.quantities) == 1
    opening = scene.words(scene.i, scene.i + 1)
    return counted and opening in (["that"], ["this"], ["it"]) and not any(p.sort == "name" for p in scene.places)


def _is_level(other: Bound, one: Bound) -> bool:
    return other.sketch.type == "count" and other.sketch.role == "level" and other.facets.topic == one.facets.topic


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
