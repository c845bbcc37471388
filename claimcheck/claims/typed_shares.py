"""Shares that are tied to their part and whole by what they are shares of, and not by the words between.

"Officers solved 1,050 of the 7,000 burglaries. The clear-up rate was therefore 15 per cent": a share of solved burglaries, a number of
solved burglaries, and a number of burglaries, of one force and period and close together.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.bound import Bound, near, periods_agree, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.parts import are_siblings, contrasts, counts_of, may_be_share, value

Triple = tuple[Bound, Bound, Bound]
REACH = 1  # sentences round a share in which its part and whole may stand
OPENING = 8  # tokens from the start of a sentence to a share that speaks of the one before
WHOLE = frozenset(
    [None, "recorded", "reported", "received", "searched", "employed", "issued"]
)  # what has happened to everything counted


def find_typed(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(part, whole, share), when just one number near is of the share's own event and just one larger number of all.

    `done` are the ids of the shares that are tied already.
    """
    for share in bound:
        if not _asks(share) or id(share) in done:
            continue
        beside = near(bound, share.scene, REACH, REACH)
        counts = [one for one in counts_of(beside) if one is not share and _is_near(one, share)]
        parts = [one for one in counts if one.facets.event == share.facets.event]
        wholes = [one for one in counts if one.facets.event in WHOLE]
        rivals = [one for one in beside if one is not share and _asks(one) and _is_near(one, share)]
        alone = len(parts) == len(wholes) == 1 and not rivals and not are_siblings(wholes[0], parts[0])
        if alone and value(parts[0]) <= value(wholes[0]) and may_be_share(parts[0], wholes[0], share):
            yield parts[0], wholes[0], share


def _asks(one: Bound) -> bool:
    plain = one.sketch.type in ("percentage", "ratio") and one.sketch.role == "level" and not one.sketch.comparator
    return plain and unit_of(one) == "percent" and one.facets.event not in WHOLE and one.facets.topic is not None


def _is_near(one: Bound, share: Bound) -> bool:
    """Of the same things, force and time, a sentence apart at most, with no turn to something else between."""
    scene = share.scene
    if abs(scene.sentence.block - one.scene.sentence.block) > 1:
        return False
    if one.scene.index < scene.index and share.sketch.i - scene.i > OPENING:
        return False  # far from the start of its sentence, a share is of something that the sentence names
    same = one.facets.topic == share.facets.topic and area_ids(one.area) == area_ids(share.area)
    groups = (
        None in (one.facets.population, share.facets.population) or one.facets.population == share.facets.population
    )
    first, last = (one, share) if one.scene.index <= scene.index else (share, one)
    start, end = (first.sketch.j if first.scene is last.scene else last.scene.i), last.sketch.i
    if one.scene is scene:
        start, end = min(one.sketch.j, share.sketch.j), max(one.sketch.i, share.sketch.i)
    return same and groups and periods_agree(one, share) and not contrasts(last.scene, start, end)
