"""Orders: the rows of a list with their places, and a place beside the number of forces that are said to be beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.claims.bound import Bound, runs, unit_of_level
from claimcheck.claims.context import area_ids

SLIP = 3  # places by which a slip is out
ENDS = {"best": {"best", "highest", "lowest"}, "worst": {"worst", "highest", "lowest"}}


def find_orders(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "Seventh in a table of 34, with only five losing more": a place, and the one that the number of forces beyond it gives."""
    ranks = [
        one for one in bound if one.sketch.rank is not None and one.sketch.rank.position and not one.sketch.rank.joint
    ]
    for one, other in combinations(ranks, 2):
        place, beyond = (other, one) if _counts_beyond(one) else (one, other)
        if not _counts_beyond(beyond) or _counts_beyond(place) or not 0 <= beyond.scene.index - place.scene.index <= 1:
            continue
        if area_ids(one.area) == area_ids(other.area) and _one_order(place, beyond):
            yield place, beyond


def _counts_beyond(one: Bound) -> bool:
    """ "Only two forces solved fewer", "only Surrey and Dorset are given less"."""
    return one.scene.tokens.lower[one.sketch.i] in ("only", "just") and one.sketch.j - one.sketch.i > 2


def _one_order(place: Bound, beyond: Bound) -> bool:
    """Whether both are taken from one end, of one thing, in one field."""
    first, second = place.sketch.rank, beyond.sketch.rank
    if first is None or second is None or first.among != "areas" or second.among != "areas":
        return False
    assert first.position is not None
    assert second.position is not None
    if abs(first.position - second.position) > SLIP:
        return False  # "came 31st of 43. Only 12 did worse": counted from the other end
    ends = first.direction == second.direction or second.direction in ENDS.get(first.direction, ()) or place.sketch.bare
    fields = first.field is None or second.field is None or first.field == second.field
    topics = {place.facets.topic, beyond.facets.topic} - {None}
    statistics = {place.facets.statistic, beyond.facets.statistic} - {None}
    return ends and fields and len(topics) < 2 and (len(statistics) < 2 or place.scene is beyond.scene)


def find_rankings(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Rows of one list with the same unit, each of another area, numbered in the print."""
    return runs((one for one in bound if one.sketch.role == "row" and _numbered(one)), _next_row)


def _next_row(last: Bound, one: Bound) -> bool:
    return (
        0 < one.scene.sentence.block - last.scene.sentence.block <= 1
        and unit_of_level(one) == unit_of_level(last)
        and area_ids(one.area) != area_ids(last.area)
    )


def _numbered(one: Bound) -> bool:
    """Whether the row opens with its place ("1) West Midlands")."""
    first = one.scene.tokens.text[one.scene.i]
    return first.isdecimal() and int(first) <= 60
