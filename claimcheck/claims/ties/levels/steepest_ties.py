"""The biggest rise or fall, its size, and one of another force that should not be bigger: "The biggest fall, of 9 per cent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, Triple, near, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.language import Language
from claimcheck.claims.ties.levels.superlative_ties import (
    AMONG,
    SEVERAL,
    are_same_days,
    field_of,
    force_of,
    is_dated_apart,
    is_of_one_thing,
    is_told_of_it,
)


def find_steepest(bound: Sequence[Bound], language: Language) -> Iterator[Triple]:
    """(superlative, its own rise or fall in per cent, another force's), for those of one thing, way and time round it."""
    for one in bound:
        way = _way_of(one)
        area = _place_of(one, language) if way else ""
        if not area:
            continue
        changes = [other for other in near(bound, one.scene, AMONG, AMONG) if other.sketch.type == "change"]
        here = [other for other in changes if other.scene is one.scene]
        if not here and (before := _told_before(one, changes, language)):
            changes, here = before, [other for other in before if _place_of(other, language) == area]
        elif not force_of(one, language):
            continue  # a town and a county are no rivals
        if len(here) != 1 or not _is_like(here[0], one, way) or _place_of(here[0], language) != area:
            continue  # a fall that is told in numbers too may be the biggest in those
        field = field_of(one, language, changes)
        for other in changes:
            rival = _place_of(other, language)
            among = field is None or rival in field
            if rival not in ("", area) and among and is_told_of_it(other) and _is_like(other, here[0], way):
                yield one, here[0], other


def _told_before(one: Bound, changes: Sequence[Bound], language: Language) -> list[Bound]:
    """ "Four per cent in Kent, nine in Surrey, 11 in Sussex. Surrey's was the sharpest rise": of the sentence before."""
    told = [other for other in changes if 0 < one.scene.index - other.scene.index <= AMONG]
    places = {_place_of(other, language) for other in told}
    kinds = {bool(force_of(other, language)) for other in (*told, one)}
    alone = len(told) == len(places) >= SEVERAL and "" not in places and len(kinds) == 1 and not one.scene.quantities
    near_by = alone and one.scene.sentence.block - told[-1].scene.sentence.block <= 1
    return told if near_by and not is_dated_apart(one, told) else []


def _place_of(one: Bound, language: Language) -> str:
    """The force that a figure is of, or the one town or district."""
    areas = area_ids(one.area)
    return force_of(one, language) or (areas[0] if len(areas) == 1 else "")


def _way_of(one: Bound) -> str:
    """ "up" of the biggest rise, "down" of the biggest fall, nothing of any other place."""
    rank = one.sketch.rank
    if rank is None or rank.position != 1 or rank.joint or rank.among != "areas" or rank.since is not None:
        return ""
    if rank.direction != "highest":
        return ""  # "the smallest fall"
    turns = [turn for turn in one.scene.turns if turn.sort == "noun" and one.sketch.i < turn.i <= one.sketch.j]
    return turns[0].direction if len(turns) == 1 and turns[0].direction in ("up", "down") else ""


def _is_like(other: Bound, one: Bound, way: str) -> bool:
    sketch = other.sketch
    plain = sketch.direction == way and unit_of(other) == "percent" and not sketch.comparator
    return plain and is_of_one_thing(other, one) and are_same_days(other, one)
