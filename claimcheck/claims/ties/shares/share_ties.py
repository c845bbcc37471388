"""Parts, wholes and shares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import (
    comparable_whole,
    contrasts,
    counts_of,
    find_parts,
    is_apposed,
    is_gap,
    value,
)
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.shares.later_parts import is_one_of_two, led_to
from claimcheck.claims.ties.shares.listed_shares import (
    CLOSING,
    find_whole,
    is_of_those,
    is_shown_behind,
    part_next,
    share_of,
)
from claimcheck.claims.ties.shares.of_total import LEADS, MARKS, leads
from claimcheck.claims.ties.shares.pointed_shares import says_that, stands_alone, that_is
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import TieKind

_grammar = word_sets("grammar", "share_ties")
JOINTS = _grammar["joints"]
POSTS = word_sets("grammar", "changes")["posts"]
DASHES = (["–"], ["—"], ["-"])
WORKED_OUT = _grammar["worked_out"]
NOUN = 5  # tokens behind a part for its noun and what was done
APPOSED = 10  # tokens from a whole to the part set off behind it


def find_shares(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "26,070 - 63 per cent of 41,246"; "36 of the 110, or 33 per cent"; "12 per cent, or one in eight"."""
    before: list[Bound] = []
    for group in by_scene(bound):
        for one, other in pairwise(group):
            kinds = {one.sketch.type, other.sketch.type}
            near = (
                _joined(one, other, 7)
                or is_shown_behind(one, other)
                or one.scene.words(other.sketch.i - 1, other.sketch.i) == ["or"]
                and _joined(one, other, 14)
            )
            if kinds == {"percentage", "ratio"} and near and one.facets.topic == other.facets.topic:
                yield "share", (one, other)
        parts = [*find_parts(group, before), *led_to(group)]
        for share in (one for one in group if one.sketch.is_share):
            if is_of_those(share):
                continue
            pair = _taken_of(share, group, before) or _told_beside(share, parts) or that_is(share, group, before)
            if pair is not None and not is_one_of_two(pair[0], share, group):
                yield "share", (*pair, share)
            elif (
                (whole := _whole_of(share, group) or _larger_before(share, group) or find_whole(share, group, bound))
                and (part := _part_beside(share, whole, group))
                and _goes_on(part, share)
                and not (
                    part.sketch.i < share.sketch.i < whole.sketch.i
                    and contrasts(part.scene, share.sketch.j, whole.sketch.i)
                )
                and not is_one_of_two(part, share, group)
                and (whole.scene is share.scene or periods_agree(whole, share) or periods_agree(whole, part))
            ):  # "795 arrests, seven per cent, against 3,349 or 12 per cent in 2010/11": of those of that year
                yield "share", (part, whole, share)
        if (told := part_next(before, group)) is not None:
            yield "share", told
        before = group


def _goes_on(part: Bound, share: Bound) -> bool:
    """No "compared with" between a part and its share."""
    start, end = sorted((part.sketch.i, share.sketch.i))
    return not contrasts(part.scene, start, end) and not _is_of_another_time(part)


def _is_of_another_time(one: Bound) -> bool:
    """ "A third of the 1,012 attacks left an officer hurt (844 in 2016)": in brackets with a time of its own."""
    dated = any(0 <= wording.i - one.sketch.j <= 1 for wording in one.scene.wordings)
    return dated and one.scene.words(one.sketch.i - 1, one.sketch.i) == ["("]


def _told_beside(share: Bound, parts: Sequence[tuple[Bound, Bound]]) -> tuple[Bound, Bound] | None:
    """ "solved 312 of 2,600 burglaries, a detection rate of 12 per cent", "203 of them were arrested, or eight per cent"."""
    nearest = [pair for pair in parts if pair[0].sketch.j <= share.sketch.i]
    if not nearest or not stands_alone(share):
        return None
    part, whole = max(nearest, key=lambda pair: pair[0].sketch.i)
    counted = [i for i, _, quantity in share.scene.quantities if quantity.unit not in DURATIONS]
    # "were not reached in the 15 minutes allowed, or one in eight"
    figures = [i for i in counted if part.sketch.j <= i < share.sketch.i]
    inside = [i for i in figures if not (whole.scene is share.scene and whole.sketch.i <= i < whole.sketch.j)]
    return (part, whole) if not inside and leads(share.scene, part.sketch.j, share.sketch.i) else None


def _taken_of(share: Bound, group: Sequence[Bound], before: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "a third of its 3,600 burglary victims, 1,200, never", "In 58 per cent of them, 3,033, no suspect was found"."""
    scene = share.scene
    money = [one for one in group if one.sketch.type == "money" and is_exact(one)]
    behind = [one for one in counts_of(group) or money if one.sketch.i >= share.sketch.j]
    told = counts_of(before)
    if behind and len(told) == 1 and says_that(share, behind[0]) and scene.index - told[0].scene.index == 1:
        return (told[0], behind[0]) if value(told[0]) <= value(behind[0]) else None
    if scene.words(share.sketch.j, share.sketch.j + 1) != ["of"] or not behind:
        return None
    if scene.words(share.sketch.j + 1, share.sketch.j + 2) in (["them"], ["these"], ["those"]):
        wholes = [one for one in counts_of(group) if one.sketch.i < share.sketch.i][-1:] or counts_of(before)
        whole, part, start = (wholes[0] if len(wholes) == 1 else None), behind[0], share.sketch.j + 2
        unread = (
            whole is not None and whole.scene is not scene and any(i < share.sketch.i for i, _, _ in scene.quantities)
        )
        if whole is None or scene.index - whole.scene.index > 1 or unread:
            return None  # "took 603 bikes, a third of them, 206, in Exeter": of the 603
        if not periods_agree(whole, part):
            return None  # "18 per cent more than in 2012/13, when there were 1,213. In Ely it was 61 per cent of them, 871"
    else:
        if len(behind) < 2 or behind[0].sketch.i - share.sketch.j > 6:
            return None
        whole, part = behind[:2]
        start = whole.sketch.j
        if scene.words(whole.sketch.i - 1, whole.sketch.i) == ["("]:
            return None  # "A quarter of the incidents (6,055) were noise, a fifth (4,844) vehicles": a part itself
    between, following = scene.words(start, part.sketch.i), scene.words(part.sketch.j, part.sketch.j + 1)
    while between and between[-1] in LEADS - MARKS:
        between.pop()  # "of those stopped, at 504", "of its 1,800 officers - some 1,086"
    marked = between[-1:] in ([","], ["("], ["or"], *DASHES) and following in ([], ["."], [","], [")"], ["in"], *DASHES)
    apposed = marked and len(between) <= APPOSED and not _is_of_another_time(part)
    return (part, whole) if apposed and value(part) <= value(whole) else None


def _ends(share: Bound) -> bool:
    return share.scene.words(share.sketch.j, share.sketch.j + 1) in (["."], [])


def _joined(one: Bound, other: Bound, reach: int) -> bool:
    between = one.scene.words(one.sketch.j, other.sketch.i)
    return (
        len(between) <= reach
        and bool({"or", "(", ":", "equating", "equivalent", "-", "–", "—", "meaning", "which"} & set(between))
        and "and" not in between
        and not contrasts(one.scene, one.sketch.j, other.sketch.i)
    )


def _unplaced(scene: Scene, i: int, j: int) -> list[str]:
    """The words of tokens `i` to `j` without dates and places: "23,418 in Hull last year, accounting for 39 per cent of the 60,110"."""
    places = {at for place in scene.places for at in range(place.i - 1, place.j) if place.i > i and place.j < j}
    kept = [k for k in range(i, j) if k not in places]
    dated = {k for one in scene.wordings for k in range(one.i - bool(one.preposition), one.j)}
    return [scene.tokens.lower[k] for k in kept if k not in dated]


def _whole_of(share: Bound, group: list[Bound]) -> Bound | None:
    """The count behind "of (the)": what the share is taken of; its own, where it has one ("68 per cent of 1,702")."""
    own = share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"]
    behind = [one for one in group if own and one.sketch.type == "count" and 0 < one.sketch.i - share.sketch.j <= 2]
    if behind:
        return behind[0]
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
        if before[-2:] == ["short", "of"]:
            continue  # "In 2010 there were 1,528, so it is still short of 251, or 16 per cent"
        if before[-1:] == ["of"] or before[-2:] in (["of", "the"], ["of", "its"], ["of", "all"], ["of", "their"]):
            return one
    return None


def _larger_before(share: Bound, group: list[Bound]) -> Bound | None:
    """ "Leicestershire had the most, 8,348, and gave up on 6,845, or 82 per cent": the whole is the larger count before the part."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i and is_exact(one)]
    opening = share.scene.words(share.scene.i, share.scene.i + 1)  # "Of the 351 women, 212 had been hurt, and 64, or"
    if (
        len(counts) != 2
        or opening == ["of"]
        or share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"]
        or share.sketch.comparator
    ):
        return None
    whole, part = counts
    if is_gap(part) or share_of(whole, group) is not None:
        return None  # "white people in 4,119 cases (58%), black people in 638 (9%)": parts of one whole
    joined = {"or", "("} & set(share.scene.words(share.sketch.i - 2, share.sketch.i))
    beside = bool(joined) or share.scene.words(share.sketch.i - 1, share.sketch.i)[:1] in CLOSING and _ends(share)
    beside = beside or _is_told_by_which(part, share)
    alike = whole.facets.topic == part.facets.topic and area_ids(whole.area) == area_ids(part.area)
    larger = value(whole) > value(part) and whole.sketch.role == part.sketch.role == "level"
    return whole if beside and alike and larger else None


def _is_told_by_which(part: Bound, share: Bound) -> bool:
    """ "and fired them in 130 cases, which equates to one in eight", "and in 71 cases it was fired, which comes to nine per cent"."""
    words = share.scene.words(part.sketch.j, share.sketch.i)
    at = next((k for k in range(NOUN) if words[k : k + 2] == [",", "which"]), None)
    return (
        at is not None
        and words[at + 2 : at + 3] != []
        and words[at + 2] in WORKED_OUT
        and leads(share.scene, part.sketch.j, share.sketch.i)
    )


def _is_whole_of_another(one: Bound) -> bool:
    """ "From 27 per cent of 5,230 to 20 per cent of 6,203": what the first share is of, and no part of the second's whole."""
    of = one.scene.words(one.sketch.i - 1, one.sketch.i) == ["of"]
    return of and any(end == one.sketch.i - 1 and q.unit == "percent" for _, end, q in one.scene.quantities)


def _part_beside(share: Bound, whole: Bound, group: list[Bound]) -> Bound | None:
    """The count that the share tells in another way: right beside it, or the last before "or nine per cent"."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i]
    if (
        counts
        and counts[-1] is not whole
        and whole in counts
        and (
            {"or", "(", "–", "—", "-"} & set(share.scene.words(share.sketch.i - 2, share.sketch.i))
            or _is_told_by_which(counts[-1], share)
        )
    ):
        return counts[-1] if area_ids(counts[-1].area) == area_ids(whole.area) else None
    if len(counts) == 1 and counts[0] is not whole and is_apposed(share, whole):
        told = whole.scene.words(whole.sketch.j, whole.sketch.j + 2) in (
            ["it", "received"],
            ["received", "."],
            ["it", "took"],
        )
        return counts[0] if told or comparable_whole(counts[0], whole) else None
    for one in group:
        lost = one.sketch.type == "change" and one.sketch.quantity is not None and unit_of(one) in POSTS
        if not (one.sketch.type == "count" or lost) or one is whole or _is_whole_of_another(one):
            continue
        first, second = (one, share) if one.sketch.i < share.sketch.i else (share, one)
        between = _unplaced(one.scene, first.sketch.j, second.sketch.i)
        if (
            len(between) <= 4
            and between
            and all(word in JOINTS for word in between)
            and area_ids(one.area) == area_ids(whole.area)
        ):
            return one
    ahead = [one for one in group if one.sketch.type == "count" and one.sketch.i < whole.sketch.i < share.sketch.i]
    return ahead[-1] if ahead and _joined(whole, share, 9) else None
