"""Changes from the end of one change to the next: "rose from 58 per cent to 63, but slipped back to 60 last year, a fall of three"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.context.bound import Bound, Triple, by_scene, comparable
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.ties.changes.change_ties import is_apposed


def find_next_steps(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """Each change set off behind an end that another end of the same thing stands before, and that goes the way that is told."""
    for group in by_scene(bound):
        for at, change in enumerate(group):
            if change.sketch.type != "change" or id(change) in done or at < 2:
                continue
            before, after = group[at - 2], group[at - 1]
            if _is_step(before, after, change):
                yield before, after, change


def _is_step(before: Bound, after: Bound, change: Bound) -> bool:
    if before.sketch.role != "after" or after.sketch.role != "after" or not comparable(before, after):
        return False
    first, last = before.sketch.quantity, after.sketch.quantity
    if first is None or last is None or change.sketch.quantity is None or first.low == last.low:
        return False
    way = "up" if last.low > first.low else "down"
    same = area_ids(before.area) == area_ids(after.area) == area_ids(change.area)
    return is_apposed(change, (before, after)) and same and way == change.sketch.direction
