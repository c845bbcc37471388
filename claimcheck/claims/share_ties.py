"""Parts, wholes and shares; sums; averages per day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, by_scene, is_exact, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES
from claimcheck.domain.claims import TieKind

_grammar = word_sets("grammar", "share_ties")
JOINTS = _grammar["joints"]
PER_TIME = frozenset(["per_day", "per_week", "per_month", "per_hour"])


def find_shares(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "26,070 - 63 per cent of 41,246"; "36 of the 110, or 33 per cent"; "12 per cent, or one in eight"."""
    for group in by_scene(bound):
        for one, other in pairwise(group):
            kinds = {one.sketch.type, other.sketch.type}
            near = (
                _joined(one, other, 7)
                or one.scene.words(other.sketch.i - 1, other.sketch.i) == ["or"]
                and _joined(one, other, 14)
            )
            if kinds == {"percentage", "ratio"} and near and one.facets.topic == other.facets.topic:
                yield "share", (one, other)
        for share in group:
            if (
                share.sketch.type == "percentage"
                and (whole := _whole_of(share, group) or _larger_before(share, group))
                and (part := _part_beside(share, whole, group))
            ):
                yield "share", (part, whole, share)


def _joined(one: Bound, other: Bound, reach: int) -> bool:
    between = one.scene.words(one.sketch.j, other.sketch.i)
    return (
        len(between) <= reach
        and bool({"or", "(", "equating", "equivalent", "-", "–", "—", "meaning", "which"} & set(between))
        and "and" not in between
    )


def _whole_of(share: Bound, group: list[Bound]) -> Bound | None:
    """The count behind "of (the)": what the share is taken of."""
    for one in group:
        if one.sketch.type != "count" or one is share:
            continue
        before = one.scene.words(one.sketch.i - 3, one.sketch.i)
        following = one.scene.words(one.sketch.j, one.sketch.j + 4)
        if (
            following[:2] == ["of", "which"]
            or following[1:3] == ["of", "which"]
            or following[1:3] == ["of", "them"]
            or following[1:3] == ["of", "whom"]
        ):
            return one
        if before[-1:] == ["of"] or before[-2:] in (["of", "the"], ["of", "its"], ["of", "all"], ["of", "their"]):
            return one
    return None


def _larger_before(share: Bound, group: list[Bound]) -> Bound | None:
    """ "Leicestershire had the most, 8,348, and gave up on 6,845, or 82 per cent": the whole is the larger count before the part."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i and is_exact(one)]
    opens = share.scene.words(share.scene.i, share.scene.i + 1) == [
        "of"
    ]  # "Of the 351 women, 212 had been hurt, and 64, or"
    if (
        len(counts) != 2
        or opens
        or share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"]
        or share.sketch.comparator
    ):
        return None
    whole, part = counts
    assert whole.sketch.quantity is not None and part.sketch.quantity is not None
    beside = {"or", "("} & set(share.scene.words(share.sketch.i - 2, share.sketch.i))
    alike = whole.facets.topic == part.facets.topic and area_ids(whole.area) == area_ids(part.area)
    return (
        whole
        if beside
        and alike
        and whole.sketch.quantity.low > part.sketch.quantity.low
        and whole.sketch.role == part.sketch.role == "level"
        else None
    )


def _part_beside(share: Bound, whole: Bound, group: list[Bound]) -> Bound | None:
    """The count that the share tells in another way: right beside it, or the last before "or nine per cent"."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i]
    if (
        counts
        and counts[-1] is not whole
        and whole in counts
        and {"or", "(", "–", "—", "-"} & set(share.scene.words(share.sketch.i - 2, share.sketch.i))
    ):
        return counts[-1] if area_ids(counts[-1].area) == area_ids(whole.area) else None
    if len(counts) == 1 and counts[0] is not whole and _is_apposed(share, whole):
        return counts[0] if comparable_whole(counts[0], whole) else None
    for one in group:
        if one.sketch.type != "count" or one is whole:
            continue
        first, second = (one, share) if one.sketch.i < share.sketch.i else (share, one)
        between = one.scene.words(first.sketch.j, second.sketch.i)
        if (
            len(between) <= 4
            and between
            and all(word in JOINTS for word in between)
            and area_ids(one.area) == area_ids(whole.area)
        ):
            return one
        if first is one and first.sketch.i < whole.sketch.i < share.sketch.i and _joined(whole, share, 9):
            return one
    return None


def _is_apposed(share: Bound, whole: Bound) -> bool:
    """ "saw 30,084 thefts in the year, more than a third of the 99,079": set off by a comma, with the whole right behind."""
    scene = share.scene
    set_off = scene.words(share.sketch.i - 1, share.sketch.i) in ([","], ["–"], ["—"])
    return set_off and scene.words(share.sketch.j, whole.sketch.i) in (
        ["of", "the"],
        ["of"],
        ["of", "its"],
        ["of", "all"],
    )


def comparable_whole(part: Bound, whole: Bound) -> bool:
    """The same topic and event (a report is a record here), whatever the area (a borough's share of the city's)."""
    usual = ("recorded", "reported", None)
    same = part.facets.event == whole.facets.event or part.facets.event in usual and whole.facets.event in usual
    return same and part.facets.topic == whole.facets.topic


def _overflowing(group: list[Bound]) -> list[Bound] | None:
    """ "685 burglaries, of which 496 were at homes and 216 at shops", "of the 302, 213 were in Devon and 107 in Cornwall": too many."""
    counts = [one for one in group if one.sketch.type == "count" and is_exact(one)]
    if len(counts) != 3 or len(counts) != sum(one.sketch.type in LEVEL_TYPES for one in group):
        return None
    whole, first, second = counts
    scene = whole.scene
    behind = scene.words(whole.sketch.j, first.sketch.i)
    opens = scene.words(scene.i, whole.sketch.i)[:1] == ["of"]
    if not (opens or behind[-2:] == ["of", "which"] or behind[-2:] == ["of", "whom"]):
        return None
    if "and" not in scene.words(first.sketch.j, second.sketch.i) or first.sketch.role != second.sketch.role:
        return None
    values = [one.sketch.quantity.low for one in counts if one.sketch.quantity is not None]
    return counts if values[1] + values[2] > values[0] and max(values[1:]) < values[0] else None


def _together(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "The precept raises £106m. Together with the £115m of grant, the force will have £221m"."""
    sums = [one for one in group if one.sketch.type == "money"]
    earlier = [one for one in before if one.sketch.type == "money"]
    scene = group[0].scene
    if (
        len(sums) != 2
        or not earlier
        or scene.words(scene.i, scene.i + 2) not in (["together", "with"], ["added", "to"])
    ):
        return None
    return [sums[1], earlier[-1], sums[0]]


def find_sums(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "1,200 hate crimes: 900 on race, 200 on religion and 100 on disability"; "118 and 200, bringing the number to 318"."""
    before: list[Bound] = []
    for group in by_scene(bound):
        if (told := _together(group, before) or _overflowing(group)) is not None:
            yield told
        before = group
        counts = [one for one in group if one.sketch.type == "count" and is_exact(one)]
        if len(counts) < 3 or len(counts) != sum(one.sketch.type in LEVEL_TYPES for one in group):
            continue
        whole, parts = counts[0], counts[1:]
        if whole.scene.words(whole.sketch.j, parts[0].sketch.i)[-1:] == [":"] or {
            "comprising",
            "comprised",
            "consisting",
        } & set(whole.scene.words(whole.sketch.j, parts[0].sketch.i)):
            yield [whole, *parts]
            continue
        last = counts[-1]
        opening = last.scene.words(last.sketch.i - 6, last.sketch.i)
        adds = {"bringing", "making", "giving"} & set(opening) and {"total", "number", "tally", "all"} & set(opening)
        if adds and len({unit_of(one) for one in counts[:-1] if unit_of(one)}) < 2:
            yield [last, *counts[:-1]]


def find_averages(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "199,337 notices in 2018, the equivalent of 548 a day"; "195,380 crimes, one every three minutes"."""
    for k, one in enumerate(bound):
        unit = one.sketch.quantity.unit if one.sketch.quantity else ""
        every = one.sketch.type == "duration" and bool(
            {"every", "each"} & set(one.scene.words(one.sketch.i - 3, one.sketch.j))
        )
        if not (unit in PER_TIME or every):
            continue
        counts = [
            b
            for b in bound
            if b.sketch.type == "count"
            and b in bound[:k]
            and one.scene.index - b.scene.index <= 1
            and area_ids(b.area) == area_ids(one.area)
        ]
        counts = [b for b in counts if b.facets.topic == one.facets.topic and is_exact(b)]
        if len(counts) == 1:
            yield "average", (counts[0], one)
