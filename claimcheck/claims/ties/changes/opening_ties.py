"""Changes in a headline or an opening, and the two figures right below that bear them out: "down 38 per cent in a single year", says
the one, and the other "44,424 incidents, compared with 71,494".

The first sentence below that sets two levels against each other in time is meant, when it tells no change of its own, and nothing
says that it is of another thing or place.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import permutations

from claimcheck.claims.context.bound import Bound, Pair, Triple, is_exact, near, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.pairs import is_end, levels_in
from claimcheck.claims.context.parts import may_lie_between, value
from claimcheck.claims.ties.changes.told_spans import spans_of, turns_away
from claimcheck.claims.ties.shares.narrowing import are_named_apart
from claimcheck.claims.words.lexicons import word_sets

SHARED = ("percent", "times")
OPENING = 2  # paragraphs, headline and all, in which a story is summed up
SOURCES = word_sets("grammar", "opening_ties")["sources"]
MOST = 20  # numbers of a story from which some two give any change
BELOW = 2  # sentences from there to the two figures


def find_opening(bound: Sequence[Bound], pairs: Sequence[Pair], done: Container[int]) -> Iterator[Triple]:
    """(before, after, change) for the changes of the opening that are tied to nothing yet."""
    for change in bound:
        if change.scene.sentence.block >= OPENING:
            break
        if id(change) in done or not _asks(change):
            continue
        first = _first_below(change, pairs)
        if first is None:
            continue
        if _is_of(change, first) and not _has_its_own(first, bound) and may_lie_between(*first, change):
            yield (*first, change)


def find_told_again(bound: Sequence[Bound], pairs: Sequence[Pair], tied: Sequence[Triple]) -> Iterator[Pair]:
    """ "Knife crime is up by 34 per cent. / There were 1,240, against 1,000, a rise of 24 per cent": the opening's, and that below."""
    done = {id(members[-1]) for members in tied}
    for change in bound:
        if change.scene.sentence.block >= OPENING:
            break
        if id(change) in done or not _asks(change) or is_headline(change.scene) or spans_of(change):
            continue
        first = _first_below(change, pairs)
        if first is None or not _is_of(change, first) or not may_lie_between(*first, change):
            continue
        own = [members[-1] for members in tied if members[0] is first[0] and members[1] is first[1]]
        again = [
            one for one in own if unit_of(one) == unit_of(change) == "percent" and is_exact(one) and is_exact(change)
        ]
        said = any(SOURCES & set(one.scene.words(one.scene.i, one.scene.j)) for one in (change, *again))
        if len(again) == 1 and not (said or are_named_apart(change, again[0]) or _is_borne_out(change, bound)):
            yield change, again[0]


def _is_borne_out(change: Bound, bound: Sequence[Bound]) -> bool:
    """Whether another change of the story is that of the opening, or two of its numbers give it: then it is of those."""
    if any(
        one is not change and one.sketch.type == "change" and abs(value(one) - value(change)) < 1
        for one in bound
        if is_exact(one)
    ):
        return True
    told = [
        value(one)
        for one in bound
        if one.sketch.type == "count" and one.facets.topic == change.facets.topic and value(one) > 0
    ]
    room = max(1.0, float(change.sketch.quantity.step) if change.sketch.quantity is not None else 1.0)
    return any(
        abs(abs(two / one - 1) * 100 - value(change)) <= room for one, two in permutations(told[:MOST], 2) if one != two
    )


def _first_below(change: Bound, pairs: Sequence[Pair]) -> Pair | None:
    """The first two levels below that are set against each other in time, in one sentence that tells no others."""
    below = [pair for pair in pairs if 0 < pair[0].scene.index - change.scene.index <= BELOW]
    first = below[0] if below and below[0][0].scene is below[0][1].scene else None
    return first if first and not any(pair is not first and pair[0].scene is first[0].scene for pair in below) else None


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
