"""Changes in a headline or an opening, and the two figures right below that bear them out: "down 38 per cent in a single year", says
the one, and the other "44,424 incidents, compared with 71,494".

The first sentence below that sets two levels against each other in time is meant, when it tells no change of its own, and nothing
says that it is of another thing or place.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.bound import Bound, Pair, Triple, near, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.pairs import is_end, levels_in
from claimcheck.claims.parts import may_lie_between
from claimcheck.claims.told_spans import turns_away

SHARED = ("percent", "times")
OPENING = 2  # paragraphs, headline and all, in which a story is summed up
BELOW = 2  # sentences from there to the two figures


def find_opening(bound: Sequence[Bound], pairs: Sequence[Pair], done: Container[int]) -> Iterator[Triple]:
    """(before, after, change) for the changes of the opening that are tied to nothing yet."""
    for change in bound:
        if change.scene.sentence.block >= OPENING:
            break
        if id(change) in done or not _asks(change):
            continue
        below = [pair for pair in pairs if 0 < pair[0].scene.index - change.scene.index <= BELOW]
        first = below[0] if below and below[0][0].scene is below[0][1].scene else None
        if first is None or any(pair is not first and pair[0].scene is first[0].scene for pair in below):
            continue
        if _is_of(change, first) and not _has_its_own(first, bound) and may_lie_between(*first, change):
            yield (*first, change)


def _asks(one: Bound) -> bool:
    """A rise or fall in per cent or times, in a sentence that tells no level, nor turns elsewhere."""
    sized = one.sketch.directed and one.sketch.type == "change" and one.sketch.quantity is not None
    return (
        sized and unit_of(one) in ("percent", "times") and not levels_in(one.scene) and not turns_away(one, one.scene.j)
    )


def _is_of(change: Bound, pair: Pair) -> bool:
    """Whether nothing speaks against it that a change lies between two levels: topic, group, place, time."""
    after = pair[1]
    first, second = change.facets, after.facets
    alike = len({first.topic, second.topic} - {None}) < 2
    groups = {first.population, second.population} - {None, "all"}
    timed = not (change.worded and after.worded) or change.period is None or change.period.same_days(after.period)
    return alike and len(groups) < 2 and _are_of_one_place(change, after) and timed and all(map(is_end, pair))


def _are_of_one_place(change: Bound, after: Bound) -> bool:
    """Of one place, or with one that the words do not name: "in Maidstone alone there were 66" is of no county."""
    unnamed = [one for one in (change, after) if one.area is None or one.area.how == "carried"]
    return area_ids(change.area) == area_ids(after.area) or bool(unnamed)


def _has_its_own(pair: Pair, bound: Sequence[Bound]) -> bool:
    """Whether the sentence of the two tells a change in per cent itself."""
    here = near(bound, pair[0].scene, 0, 0)
    return any(one.sketch.type == "change" and unit_of(one) in SHARED for one in here)
