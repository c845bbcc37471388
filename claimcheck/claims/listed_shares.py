"""Parts in a list, each with its share in brackets: "White people 946 times (42pc of the total), Asian people 339 times (19pc)"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.bound import Bound, near
from claimcheck.claims.context import area_ids
from claimcheck.claims.parts import is_number, value

BESIDE = 3  # tokens from a part to its share
REACH = 12  # sentences from a whole to the list of its parts


def share_of(part: Bound, group: Sequence[Bound]) -> Bound | None:
    """The share right behind a part."""
    for one in group:
        if one.sketch.type in ("percentage", "ratio") and part.sketch.j <= one.sketch.i:
            return one if one.sketch.i - part.sketch.j <= BESIDE and one.scene is part.scene else None
    return None


def find_whole(share: Bound, group: Sequence[Bound], bound: Sequence[Bound]) -> Bound | None:
    """The number told before of which the first part of a list is the share that it says."""
    counts = [one for one in group if is_number(one) and one.sketch.i < share.sketch.i]
    if len(counts) < 2 or share_of(counts[-1], group) is not share or share.sketch.quantity is None:
        return None
    first = share_of(counts[0], group)
    if first is None or first is share or first.sketch.quantity is None:
        return None
    told, half = float(first.sketch.quantity.low), float(first.sketch.quantity.step) / 2
    wholes = [
        one
        for one in near(bound, share.scene, REACH, -1)
        if is_number(one)
        and value(one) > value(counts[0])
        and area_ids(one.area) == area_ids(share.area)
        and abs(value(counts[0]) / value(one) * 100 - told) <= half
    ]
    return wholes[-1] if wholes else None
