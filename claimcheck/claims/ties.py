"""Which figures the text ties together, so that they can be reckoned against each other. A tie too many is a false alarm: when in doubt, none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound
from claimcheck.claims.context import area_ids
from claimcheck.claims.tellings import same_things
from claimcheck.domain.claims import Tie, TieKind
from claimcheck.domain.text import Span

LEVEL_TYPES = frozenset(["count", "percentage", "rate", "ratio", "money", "duration", "score"])
JOINTS = frozenset(["(", "or", "-", "–", "—", ",", "equating", "equivalent", "representing", "to", "that", "is", "which", "about", "around", "just", "some", "nearly", "almost", "i.e", "meaning", "the", "of", "a"])
PER_TIME = frozenset(["per_day", "per_week", "per_month", "per_hour"])


def find_ties(bound: Sequence[Bound]) -> tuple[Tie, ...]:
    """The ties of an article. `bound` is in the order of the claims, whose ids are c1, c2, ..."""
    numbered = {id(one): f"c{number}" for number, one in enumerate(bound, 1)}

    def tie(kind: TieKind, *members: Bound) -> Tie:
        starts = [member.scene.tokens.start[member.sketch.i] for member in members]
        ends = [member.scene.tokens.end[member.sketch.j - 1] for member in members]
        return Tie(kind=kind, members=tuple(numbered[id(member)] for member in members), span=Span(start=min(starts), end=max(ends)))

    pairs = list(_pairs(bound))
    found = [tie("change", before, after, change) for before, after, change in _changes(bound, pairs)]
    found += [tie("change", *members) for members in (*_one_ended(bound), *_retold(bound))]
    found += [tie(kind, *members) for kind, members in (*_shares(bound), *_averages(bound), *_multiples(bound))]
    found += [tie("sum", *members) for members in _sums(bound)]
    found += [tie("ranking", *rows) for rows in _rankings(bound)]
    found += [tie("same", one, other) for one, other in same_things(bound)]
    return tuple(dict.fromkeys(found))


def _pairs(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """(before, after): "from 64 to 88", "810 compared with 882", "2,275, up from 1,849", "309 in 2016/17 and 301 in 2017/18"."""
    for group in _by_scene(bound):
        levels = [one for one in group if one.sketch.type in LEVEL_TYPES and one.sketch.role != "bracket"]
        used: set[int] = set()
        for one, other in pairwise(levels):
            if id(one) in used or not _comparable(one, other):
                continue
            pair = _ordered(one, other)
            if pair is not None:
                used.update((id(one), id(other)))
                yield pair


def _ordered(one: Bound, other: Bound) -> tuple[Bound, Bound] | None:
    """Which of two levels in a row is the earlier; None when the text does not set them against each other in time."""
    roles = one.sketch.role, other.sketch.role
    if roles[0] == "before":
        return (one, other) if roles[1] in ("after", "level") and _no_cut(one, other) else None
    if roles[1] == "before":
        return (other, one) if _no_cut(one, other) else None
    if other.sketch.comparator and not one.sketch.comparator and one.scene.comparators:
        return other, one
    if one.period is None or other.period is None or one.period.start is None or other.period.start is None:
        return None
    if one.period.start == other.period.start or not _same_length(one, other):
        return None
    earlier, later = (one, other) if one.period.start < other.period.start else (other, one)
    return earlier, later


def _no_cut(one: Bound, other: Bound) -> bool:
    return not any(word in (";", "while", "whereas", "but") for word in one.scene.words(one.sketch.j, other.sketch.i))


def _same_length(one: Bound, other: Bound) -> bool:
    lengths = [(b.period.end - b.period.start).days for b in (one, other) if b.period and b.period.start and b.period.end]
    return len(lengths) == 2 and abs(lengths[0] - lengths[1]) <= 2


def _comparable(one: Bound, other: Bound) -> bool:
    """The same area, measure and unit."""
    same_type = one.sketch.type == other.sketch.type or {one.sketch.type, other.sketch.type} <= {"percentage", "ratio"}
    return same_type and _same_subject(one, other) and _unit(one) == _unit(other)


def _unit(one: Bound) -> str:
    unit = one.sketch.quantity.unit if one.sketch.quantity else ""
    return unit if one.sketch.type != "count" else ""


def _same_subject(one: Bound, other: Bound) -> bool:
    first, second = one.facets, other.facets
    return area_ids(one.area) == area_ids(other.area) and (first.topic, first.event, first.population) == (second.topic, second.event, second.population)


def _changes(bound: Sequence[Bound], pairs: list[tuple[Bound, Bound]]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """Each printed change with the two levels that it lies between."""
    by_scene: dict[int, list[tuple[Bound, Bound]]] = {}
    for pair in pairs:
        by_scene.setdefault(pair[0].scene.index, []).append(pair)
    for change in bound:
        if change.sketch.type != "change" or change.sketch.quantity is None or change.sketch.direction == "none":
            continue
        here = by_scene.get(change.scene.index)
        if here is not None:
            pair = _nearest_pair(change, here)
            if pair is not None and area_ids(pair[1].area) == area_ids(change.area):
                yield (*pair, change)
            continue
        pair = _told_elsewhere(change, pairs, bound)
        if pair is not None:
            yield (*pair, change)


def _nearest_pair(change: Bound, pairs: list[tuple[Bound, Bound]]) -> tuple[Bound, Bound] | None:
    """The pair right behind the change, else the one right before it; no other change with pair of its own between."""
    at = change.sketch.i
    after = [pair for pair in pairs if min(pair[0].sketch.i, pair[1].sketch.i) >= at]
    before = [pair for pair in pairs if max(pair[0].sketch.j, pair[1].sketch.j) <= at]
    inside = [pair for pair in pairs if pair not in after and pair not in before]
    if inside:
        return inside[0] if _is_free(change, inside[0]) else None
    for pair in (after[:1], before[-1:]):
        if pair and _is_free(change, pair[0]):
            return pair[0]
    return None


def _is_free(change: Bound, pair: tuple[Bound, Bound]) -> bool:
    """Whether the change speaks of the pair's own subject: no new subject or time between."""
    ends = sorted((pair[0].sketch.i, pair[1].sketch.i, change.sketch.i))
    between = change.scene.words(ends[0], ends[-1])
    if any(word in (";", "while", "whereas", "although", "but") for word in between):
        return False
    return change.facets.topic == pair[1].facets.topic and change.facets.event == pair[1].facets.event and _dated_alike(change, pair[1])


def _dated_alike(one: Bound, other: Bound) -> bool:
    if one.period is None or other.period is None or not one.worded:
        return True
    return (one.period.start, one.period.end) == (other.period.start, other.period.end) or not other.worded


def _told_elsewhere(change: Bound, pairs: list[tuple[Bound, Bound]], bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "That means there were 972 fewer", or a headline's "up a quarter", of levels printed in another sentence."""
    matching = [pair for pair in pairs if _same_subject(pair[1], change) and _periods_agree(pair[1], change) and change.strong]
    follows = [pair for pair in pairs if pair[1].scene.index == change.scene.index - 1 and pair[1].scene.sentence.block == change.scene.sentence.block]
    opening = change.scene.words(change.scene.i, change.scene.i + 1)
    if follows and opening and opening[0] in ("that", "this", "it", "the") and area_ids(follows[-1][1].area) == area_ids(change.area) and change.facets.topic == follows[-1][1].facets.topic:
        return follows[-1]
    if not follows and opening and opening[0] in ("that", "this"):
        return _two_told_before(change, bound)
    early = change.scene.sentence.block <= 2
    matching = [pair for pair in matching if 0 <= pair[1].scene.sentence.block - change.scene.sentence.block <= 2]
    if early and len({id(pair[1]) for pair in matching}) == 1 and not _is_series(matching[0], bound):
        return matching[0]
    return None


def _two_told_before(change: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "Bedfordshire recorded 118 and 200, bringing the number to 318. That is an increase of 66 per cent": the two, without their sum."""
    before = [b for b in bound if b.scene.index == change.scene.index - 1 and b.sketch.type == "count" and _exact(b)]
    totals = {id(members[0]) for members in _sums(before)}
    two = [b for b in before if id(b) not in totals]
    if len(two) != 2 or not _same_subject(*two) or area_ids(two[1].area) != area_ids(change.area) or two[0].scene.words(two[0].sketch.j, two[1].sketch.i) != ["and"]:
        return None
    return two[0], two[1]


def _is_series(pair: tuple[Bound, Bound], bound: Sequence[Bound]) -> bool:
    """Whether the article tells a third year of the same thing: a rise "in two years" need not lie between the two."""
    others = [b for b in bound if b not in pair and b.sketch.type == pair[1].sketch.type and b.sketch.quantity is not None and _same_subject(b, pair[1])]
    return any(b.period is not None and b.period.start is not None and not _periods_agree(b, pair[0]) and not _periods_agree(b, pair[1]) for b in others)


def _one_ended(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "went up by 47 per cent in 2019/20, from 733 the year before", with the 1,078 of 2019/20 told shortly before."""
    for group in _by_scene(bound):
        befores = [b for b in group if b.sketch.role == "before"]
        changes = [b for b in group if b.sketch.type == "change" and b.sketch.quantity is not None]
        if len(befores) != 1 or len(changes) != 1 or any(b.sketch.role in ("after", "level") for b in group):
            continue
        before, change = befores[0], changes[0]
        block = before.scene.sentence.block
        levels = [b for b in bound if b.scene.index < before.scene.index and block - b.scene.sentence.block <= 1 and b.sketch.role in ("level", "after")]
        levels = [b for b in levels if _comparable(b, before) and b.period is not None and change.period is not None and b.period.same_days(change.period) and _exact(b)]
        if len(levels) == 1:
            yield before, levels[0], change


def _retold(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "1,888, which is 102 more than a year earlier, or 5.7 per cent": a level, the rise as a number and as a share."""
    for group in _by_scene(bound):
        for one, other in pairwise(group):
            if one.sketch.type != "change" or other.sketch.type != "change" or one.sketch.direction != other.sketch.direction:
                continue
            between = one.scene.words(one.sketch.j, other.sketch.i)
            counted, share = (one, other) if _unit_of(other) == "percent" else (other, one)
            if not {"or", "("} & set(between) or len(between) > 9 or _unit_of(share) != "percent" or _unit_of(counted) in ("percent", "times", "percentage_points"):
                continue
            levels = [b for b in group if b.sketch.type == "count" and b.sketch.role in ("level", "after") and not b.sketch.comparator and _exact(b)]
            befores = [b for b in group if b.sketch.role == "before" or b.sketch.comparator]
            if len(levels) == 1 and not befores and _same_subject(levels[0], share):
                yield levels[0], counted, share


def _unit_of(one: Bound) -> str:
    return one.sketch.quantity.unit if one.sketch.quantity else ""


def _periods_agree(one: Bound, other: Bound) -> bool:
    if one.period is None or other.period is None:
        return True
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def _shares(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "26,070 - 63 per cent of 41,246"; "36 of the 110, or 33 per cent"; "12 per cent, or one in eight"."""
    for group in _by_scene(bound):
        for one, other in pairwise(group):
            kinds = {one.sketch.type, other.sketch.type}
            near = _joined(one, other, 7) or one.scene.words(other.sketch.i - 1, other.sketch.i) == ["or"] and _joined(one, other, 14)
            if kinds == {"percentage", "ratio"} and near and one.facets.topic == other.facets.topic:
                yield "share", (one, other)
        for share in group:
            if share.sketch.type == "percentage" and (whole := _whole_of(share, group) or _larger_before(share, group)) and (part := _part_beside(share, whole, group)):
                yield "share", (part, whole, share)


def _joined(one: Bound, other: Bound, reach: int) -> bool:
    between = one.scene.words(one.sketch.j, other.sketch.i)
    return len(between) <= reach and bool({"or", "(", "equating", "equivalent", "-", "–", "—", "meaning", "which"} & set(between)) and "and" not in between


def _whole_of(share: Bound, group: list[Bound]) -> Bound | None:
    """The count behind "of (the)": what the share is taken of."""
    for one in group:
        if one.sketch.type != "count" or one is share:
            continue
        before = one.scene.words(one.sketch.i - 3, one.sketch.i)
        following = one.scene.words(one.sketch.j, one.sketch.j + 4)
        if following[:2] == ["of", "which"] or following[1:3] == ["of", "which"] or following[1:3] == ["of", "them"] or following[1:3] == ["of", "whom"]:
            return one
        if before[-1:] == ["of"] or before[-2:] in (["of", "the"], ["of", "its"], ["of", "all"], ["of", "their"]):
            return one
    return None


def _larger_before(share: Bound, group: list[Bound]) -> Bound | None:
    """ "Leicestershire had the most, 8,348, and gave up on 6,845, or 82 per cent": the whole is the larger count before the part."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i and _exact(one)]
    if len(counts) != 2 or share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"] or share.sketch.comparator:
        return None
    whole, part = counts
    assert whole.sketch.quantity is not None and part.sketch.quantity is not None
    beside = {"or", "("} & set(share.scene.words(share.sketch.i - 2, share.sketch.i))
    alike = whole.facets.topic == part.facets.topic and area_ids(whole.area) == area_ids(part.area)
    return whole if beside and alike and whole.sketch.quantity.low > part.sketch.quantity.low and whole.sketch.role == part.sketch.role == "level" else None


def _part_beside(share: Bound, whole: Bound, group: list[Bound]) -> Bound | None:
    """The count that the share tells in another way: right beside it, or the last before "or nine per cent"."""
    counts = [one for one in group if one.sketch.type == "count" and one.sketch.i < share.sketch.i]
    if counts and counts[-1] is not whole and whole in counts and {"or", "(", "–", "—", "-"} & set(share.scene.words(share.sketch.i - 2, share.sketch.i)):
        return counts[-1] if area_ids(counts[-1].area) == area_ids(whole.area) else None
    for one in group:
        if one.sketch.type != "count" or one is whole:
            continue
        first, second = (one, share) if one.sketch.i < share.sketch.i else (share, one)
        between = one.scene.words(first.sketch.j, second.sketch.i)
        if len(between) <= 4 and between and all(word in JOINTS for word in between) and area_ids(one.area) == area_ids(whole.area):
            return one
        if first is one and first.sketch.i < whole.sketch.i < share.sketch.i and _joined(whole, share, 6):
            return one
    return None


def _sums(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "1,200 hate crimes: 900 on race, 200 on religion and 100 on disability"; "118 and 200, bringing the number to 318"."""
    for group in _by_scene(bound):
        counts = [one for one in group if one.sketch.type == "count" and _exact(one)]
        if len(counts) < 3 or len(counts) != sum(one.sketch.type in LEVEL_TYPES for one in group):
            continue
        whole, parts = counts[0], counts[1:]
        if whole.scene.words(whole.sketch.j, parts[0].sketch.i)[-1:] == [":"] or {"comprising", "comprised", "consisting"} & set(whole.scene.words(whole.sketch.j, parts[0].sketch.i)):
            yield [whole, *parts]
            continue
        last = counts[-1]
        opening = last.scene.words(last.sketch.i - 6, last.sketch.i)
        if {"bringing", "making", "giving"} & set(opening) and {"total", "number", "tally", "all"} & set(opening):
            yield [last, *counts[:-1]]


def _averages(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "199,337 notices in 2018, the equivalent of 548 a day"; "195,380 crimes, one every three minutes"."""
    for k, one in enumerate(bound):
        unit = one.sketch.quantity.unit if one.sketch.quantity else ""
        every = one.sketch.type == "duration" and bool({"every", "each"} & set(one.scene.words(one.sketch.i - 3, one.sketch.j)))
        if not (unit in PER_TIME or every):
            continue
        counts = [b for b in bound if b.sketch.type == "count" and (b.scene is one.scene or b in bound[:k] and one.scene.index - b.scene.index == 1) and area_ids(b.area) == area_ids(one.area)]
        counts = [b for b in counts if b.facets.topic == one.facets.topic and _exact(b)]
        if len(counts) == 1:
            yield "average", (counts[0], one)


def _exact(one: Bound) -> bool:
    return one.sketch.quantity is not None and one.sketch.quantity.modifier == "exact"


def _multiples(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "9.8, less than half the average of 22"; "seven times as likely as in Dyfed-Powys", with both rates printed."""
    for one in bound:
        if one.sketch.type != "comparison" or one.sketch.quantity is None:
            continue
        kind: TieKind = "multiple" if _is_multiple(one) else "gap"
        sides = _sides(one, bound)
        if sides is not None:
            yield kind, (*sides, one)


def _is_multiple(one: Bound) -> bool:
    assert one.sketch.quantity is not None
    if one.sketch.quantity.unit == "times":
        return True
    return not bool({"above", "below", "higher", "lower", "more", "less", "greater", "fewer", "better", "worse"} & set(one.scene.words(one.sketch.j, one.sketch.j + 2)))


def _sides(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The two levels that a comparison stands between: those of its sentence, else of the two areas elsewhere."""
    here = [b for b in bound if b.scene is one.scene and b.sketch.type in ("rate", "percentage", "count")]
    left = [b for b in here if b.sketch.i < one.sketch.i]
    right = [b for b in here if b.sketch.i > one.sketch.i]
    if len(left) == 1 and len(right) == 1 and _unit(left[0]) == _unit(right[0]) and area_ids(left[0].area) != area_ids(right[0].area):
        return left[0], right[0]
    other = next((place for place in one.scene.places if place.i > one.sketch.j and place.areas and place.areas != area_ids(one.area)), None)
    if here or other is None:
        return None
    first = _level_of(area_ids(one.area), one, bound)
    second = _level_of(other.areas, one, bound)
    return (first, second) if first and second and _unit(first) == _unit(second) else None


def _level_of(areas: tuple[str, ...], one: Bound, bound: Sequence[Bound]) -> Bound | None:
    found = [b for b in bound if area_ids(b.area) == areas and b.sketch.type in ("rate", "percentage") and b.facets.topic == one.facets.topic and b.sketch.role != "bracket"]
    return found[0] if len(found) == 1 else None


def _rankings(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Rows of one list with the same unit, each of another area, numbered in the print."""
    rows: list[Bound] = []
    for one in (b for b in bound if b.sketch.role == "row" and _numbered(b)):
        if rows and not _next_row(rows[-1], one):
            if len(rows) > 2:
                yield rows
            rows = []
        rows.append(one)
    if len(rows) > 2:
        yield rows


def _next_row(last: Bound, one: Bound) -> bool:
    return 0 < one.scene.sentence.block - last.scene.sentence.block <= 1 and _unit(one) == _unit(last) and area_ids(one.area) != area_ids(last.area)


def _numbered(one: Bound) -> bool:
    """Whether the row opens with its place ("1) West Midlands")."""
    first = one.scene.tokens.text[one.scene.i]
    return first.isdigit() and int(first) <= 60


def _by_scene(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    group: list[Bound] = []
    for one in bound:
        if group and one.scene is not group[-1].scene:
            yield group
            group = []
        group.append(one)
    if group:
        yield group
