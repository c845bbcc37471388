"""One change told twice: "1,888, which is 102 more than a year earlier, or 5.7 per cent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, by_scene, is_exact, same_subject, unit_of

JOINING = frozenset(["and", ","])
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["–"], ["—"])


def _is_base(level: Bound, change: Bound) -> bool:
    """ "There had been 962 in the year before, so the rise is one of 287, or 30 per cent": the level is what it is measured from."""
    then, now = (one.period.end if one.period is not None else None for one in (level, change))
    earlier = then is not None and now is not None and then < now
    return earlier or level.scene.words(level.sketch.i - 2, level.sketch.i) in (["had", "been"], ["had", "had"])


def _is_told_on(other: Bound, between: Sequence[str]) -> bool:
    """ "5,536 more than the year before and a rise of 59 per cent": joined on by its noun, with nothing behind that it is measured from."""
    noun = any(turn.sort == "noun" and turn.j == other.sketch.i - 1 for turn in other.scene.turns)
    joined = between[-3:-2] in (["a"], ["an"]) and between[-1:] == ["of"] and not JOINING.isdisjoint(between[-4:-3])
    return noun and joined and other.scene.words(other.sketch.j, other.sketch.j + 1) in CLOSED


def find_retold(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "1,888, which is 102 more than a year earlier, or 5.7 per cent": a level, the rise as a number and as a share."""
    for group in by_scene(bound):
        for one, other in pairwise(group):
            if (
                one.sketch.type != "change"
                or other.sketch.type != "change"
                or one.sketch.direction != other.sketch.direction
            ):
                continue
            between = one.scene.words(one.sketch.j, other.sketch.i)
            counted, share = (one, other) if unit_of(other) == "percent" else (other, one)
            if (
                not ({"or", "("} & set(between) or _is_told_on(other, between))
                or len(between) > 9
                or unit_of(share) != "percent"
                or unit_of(counted) in ("percent", "times", "percentage_points")
            ):
                continue
            levels = [
                b
                for b in group
                if b.sketch.type == "count"
                and b.sketch.role in ("level", "after")
                and not b.sketch.comparator
                and is_exact(b)
            ]
            befores = [b for b in group if b.sketch.role == "before" or b.sketch.comparator]
            if len(levels) == 1 and not befores and same_subject(levels[0], share) and not _is_base(levels[0], share):
                yield levels[0], counted, share
