"""Gaps and multiples, and the two levels that they stand between: of two areas, or of two groups of people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, is_exact, near, periods_agree, same_subject, unit_of, unit_of_level
from claimcheck.claims.context.context import WHOLE, area_ids
from claimcheck.claims.context.parts import value
from claimcheck.claims.ties.shares.gap_ties import (
    find_set_apart,
    is_beyond,
    is_beyond_unnamed,
    named_side,
    unnamed_side,
)
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import TieKind

_grammar = word_sets("grammar", "multiple_ties")
BEHIND = _grammar["behind"]
RELATIVE, NEXT = word_sets("grammar", "superlative_ties")["relative"], 8
COMPARING, GROUPS = _grammar["comparing"], _grammar["groups"]
LIKELY = frozenset(["likely", "likelier", "chance", "chances", "odds", "risk"])
BACK = 2  # sentences from a multiple of two groups to their figures
MANY = _grammar["many"]
THEN = _grammar["then"]
NOUN_PHRASE = 6  # tokens between "as many" and "as they did then"
EXCEPTING = _grammar["excepting"]
THAN = 5  # tokens behind "as" in which it is said of when
POINTING = (["that"], ["this"], ["it"])
OF_RISE = 6  # tokens from a multiple to the rise elsewhere that it is of
PACED, OF_CHANGE = _grammar["paced"], 4  # tokens from a multiple to the "rise" that it is of
AGAIN = 4  # tokens behind a part of the other in which it is said to be put on top


def find_multiples(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """ "9.8, less than half the average of 22"; "seven times as likely as in Dyfed-Powys", with both rates printed."""
    for one in bound:
        if one.sketch.quantity is None or not (one.sketch.type == "comparison" or is_beyond(one)):
            continue
        if _is_of_changes(one):
            yield from (("multiple", (*pair, one)) for pair in _two_changes(one, bound))
            continue
        kind: TieKind = "multiple" if _is_multiple(one) else "gap"
        sides = _told_sides(one, bound)
        if sides is not None and not _is_per_head(one, sides) and not _goes_elsewhere(one, sides):
            yield kind, (*sides, one)
        elif (told := _of_two_times(one, bound)) is not None and not _is_per_head(one, told):
            yield "share" if unit_of(one) == "percent" else "multiple", (*told, one)
    yield from (("gap", triple) for triple in find_set_apart(bound))


def _two_changes(one: Bound, bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "The rise of 113 per cent was more than twice the national increase of 51 per cent": the two that it stands between."""
    figures = [b for b in near(bound, one.scene, 0, 0) if b is not one and b.sketch.quantity is not None]
    left, right = ([b for b in figures if (b.sketch.i < one.sketch.i) == first] for first in (True, False))
    if not left and one.scene.words(one.scene.i, one.scene.i + 1) in POINTING:
        # "Burglary rose by 24 per cent. That was three times the national rise of eight"
        before = near(bound, one.scene, 1, -1)
        left = list(before) if len(before) == 1 else []
    pair = (left[-1], right[0]) if left and len(right) == 1 else None
    if pair is None or unit_of(one) != "times" or not all(map(is_exact, pair)):
        return
    shares = all(b.sketch.type == "change" and unit_of(b) == "percent" for b in pair)
    beside = pair[1].sketch.i - one.sketch.j <= OF_RISE and "that" not in one.scene.words(
        one.sketch.j, pair[1].sketch.i
    )
    if shares and beside and pair[0].sketch.direction == pair[1].sketch.direction:
        yield pair


def _told_sides(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    if is_beyond_unnamed(one):
        return unnamed_side(one, bound)
    if one.sketch.type == "change":
        return named_side(one, bound)
    found = _sides(one, bound) or _of_groups(one, bound)
    return found or (named_side(one, bound) if is_beyond(one) else None)


def _is_of_changes(one: Bound) -> bool:
    """ "Rose by 13 per cent, twice the increase in Essex", "twice as fast as there", "the rise was double": no multiple of levels."""
    scene, at = one.scene, one.sketch.j
    start = scene.segments[one.sketch.segment][0]
    told = any(turn.sort == "noun" and start <= turn.i < at + OF_CHANGE for turn in scene.turns)
    return told or not PACED.isdisjoint(scene.words(at, at + OF_CHANGE))


def _of_two_times(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "6,189 in 2014/15. In 2012/13 it had been 19,215, so it is used less than half as often as it was then": now and then."""
    scene, at = one.scene, one.sketch.j
    behind = scene.words(at, scene.j)
    if behind[:1] != ["as"] or behind[1:2] == [] or behind[1] not in MANY or "as" not in behind[2 : 2 + NOUN_PHRASE]:
        return None
    then = behind[behind.index("as", 2) + 1 :]
    if THEN.isdisjoint(then[:THAN]) or any(place.i >= at for place in scene.places):
        return None
    base = [b for b in near(bound, scene, 0, 0) if b.sketch.type == "count" and b.sketch.j <= one.sketch.i]
    last = [b for b in near(bound, scene, BACK, -1) if b.sketch.type == "count" and base and _is_later(b, base[0], one)]
    ends = [b.period.end for b in last if b.period is not None and b.period.end is not None]
    last = [b for b in last if not ends or b.period is None or b.period.end == max(ends)]
    alone = len(base) == 1 and is_exact(base[0]) and base[0].worded and len({value(b) for b in last}) == 1
    return (last[0], base[0]) if alone else None


def _is_later(b: Bound, base: Bound, one: Bound) -> bool:
    """Whether a level is of the same thing as another, and of the time of the comparison."""
    same = same_subject(b, base) and b.facets.topic == one.facets.topic and area_ids(b.area) == area_ids(one.area)
    if not same or not is_exact(b) or b.sketch.comparator or b.sketch.role not in ("level", "after"):
        return False
    end, then = (each.period.end if each.period is not None else None for each in (b, base))
    return then is not None and (end is None or end > then)


def _goes_elsewhere(one: Bound, sides: tuple[Bound, Bound]) -> bool:
    """ "Kent started out with 42,056, 11 per cent more than Sussex, ended with 25,111": the figure behind is the first one's again."""
    base = sides[1]
    if unit_of(one) != "percent" or unit_of_level(base) == "percent" or base.scene is not one.scene:
        return False
    taken = [(each.i, each.j) for each in one.scene.places] + [(each.i - 1, each.j) for each in one.scene.wordings]
    between = (k for k in range(one.sketch.j, base.sketch.i) if not any(start <= k < end for start, end in taken))
    return any(one.scene.tokens.lower[k] not in BEHIND for k in between)


def _is_per_head(one: Bound, sides: tuple[Bound, Bound]) -> bool:
    """ "412 robberies, 20 per cent more per head than Surrey, which had 360", "drivers are six times as likely to be caught": of a rate,
    and not of the two numbers."""
    words = one.scene.words(one.sketch.j, one.sketch.j + NEXT)
    relative = unit_of(one) == "percent" and not RELATIVE.isdisjoint(words) or not LIKELY.isdisjoint(words)
    return sides[0].sketch.type == "count" and relative


def _is_multiple(one: Bound) -> bool:
    assert one.sketch.quantity is not None
    if one.sketch.quantity.unit == "times":
        return True
    again = "again" in one.scene.words(one.sketch.j, one.sketch.j + AGAIN)  # "half as high again": so much above
    behind = one.scene.words(one.sketch.j, one.sketch.j + 2)
    return not (again or is_beyond(one)) and COMPARING.isdisjoint(behind)


def _of_groups(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    return _groups(one, bound, 1) or _groups(one, bound, BACK) or _places(one, bound)


def _places(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "940 per 100,000 in Kent and 310 in Surrey, so homes in Kent are twice as likely to be hit": the only two rates, of two places."""
    scene, behind = one.scene, one.scene.words(one.sketch.j, one.scene.j)
    if unit_of(one) != "times" or behind[:1] != ["as"] or "as" in behind[1:] or scene.wordings:
        return None
    told = [b for b in near(bound, scene, BACK, 0) if b is not one and b.sketch.quantity is not None]
    levels = [b for b in told if b.sketch.type in ("rate", "percentage") and is_exact(b)]
    if len(told) != 2 or len(levels) != 2 or levels[1].scene is scene and levels[1].sketch.i > one.sketch.i:
        return None
    areas = [area_ids(b.area) for b in levels]
    named = {place.areas for place in scene.places if place.areas}
    own = next((b for b in levels if area_ids(b.area) == area_ids(one.area)), None)
    if own is None or areas[0] == areas[1] or area_ids(one.area) not in named or not named <= set(areas):
        return None
    other = levels[1] if own is levels[0] else levels[0]
    alike = unit_of_level(own) == unit_of_level(other) and periods_agree(own, other)
    groups = {(b.facets.topic, b.facets.population) for b in (one, *levels)}
    return (own, other) if alike and len(groups) == 1 else None


def _groups(one: Bound, bound: Sequence[Bound], back: int) -> tuple[Bound, Bound] | None:
    """ "38 for every 1,000 black people, and four for white people. A black person is therefore ten times as likely": two groups."""
    scene = one.scene
    levels = [
        b
        for b in near(bound, scene, back, 0)
        if b.sketch.type in ("rate", "percentage")
        and b is not one
        and (b.facets.topic, b.facets.event) == (one.facets.topic, one.facets.event)
        and area_ids(b.area) == area_ids(one.area)
        and not (b.scene is scene and b.sketch.i > one.sketch.i)
    ]
    groups = {_group(b) for b in levels}
    told = len(levels) == 2 and len(groups) == 2 and None not in groups and _group(one) in groups
    alike = told and unit_of_level(levels[0]) == unit_of_level(levels[1])
    return (levels[0], levels[1]) if alike and unit_of(one) == "times" else None


def _group(one: Bound) -> str | None:
    """Whom a figure is of; "for every 1,000 black residents there were 30" says it in the words of the rate."""
    told = GROUPS.intersection(one.scene.words(one.scene.i, one.scene.j))
    return one.facets.population or (next(iter(told)) if len(told) == 1 else None)


def _sides(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The two levels that a comparison stands between: those of its sentence, else of the two areas elsewhere."""
    here = [b for b in near(bound, one.scene, 0, 0) if b.sketch.type in ("rate", "percentage", "count")]
    left = [b for b in here if b.sketch.i < one.sketch.i]
    right = [b for b in here if b.sketch.i > one.sketch.i]
    if _is_of_a_noun_of_its_own(one, [*left, *right]):
        return None
    if _is_compared_again(one, left, right):
        return None
    if right and ";" in one.scene.words(one.sketch.j, right[0].sketch.i):
        return None  # "23 per cent, three points below the force as a whole; in Somerset it is 30"
    # "twice as likely to be robbed in Kent as anybody else": behind the second "as"
    following = one.scene.words(one.sketch.j, one.scene.j)
    start = one.sketch.j + (following.index("as", 1) if following[:1] == ["as"] and "as" in following[1:] else 0)
    named = (place for place in one.scene.places if place.i >= start and place.areas)
    other = next((place for place in named if place.areas != area_ids(one.area)), None)
    behind = one.scene.words(one.sketch.j, one.sketch.j + 3)
    if other is not None and not EXCEPTING.isdisjoint(one.scene.words(one.sketch.j, other.i)):
        return None  # "twice as often as any other force bar Devon and Cornwall (201)"
    average = "average" in one.scene.words(one.sketch.j, one.sketch.j + 5)
    if average and len(right) == 1 and not set(area_ids(right[0].area)) & set(WHOLE):
        return None  # "four points better than the average and second only to Gwent's 96"
    if behind[:1] == ["as"] and behind[2:] in ([","], ["."], [";"], ["and"], []):
        return None  # "Kent had 7,688, three times as many, and Surrey 9,457": as those told before
    if (
        len(left) == 1
        and len(right) == 1
        and unit_of_level(left[0]) == unit_of_level(right[0])
        and (area_ids(left[0].area) != area_ids(right[0].area) or _are_points_apart(left[0], right[0], one))
    ):
        # "less than half of Humberside's total, and Kent 54,438"
        beside = other is not None and other.i - one.sketch.j <= 2
        return None if beside and other is not None and area_ids(right[0].area) != other.areas else (left[0], right[0])
    if here or other is None:
        return None
    sort = ("rate", "percentage")
    first, second = (_level_of(areas, one, bound, sort) for areas in (area_ids(one.area), other.areas))
    if first is second is None and unit_of(one) == "times":  # "In Corby the figure was twice that of Kettering"
        first, second = (_level_of(areas, one, bound, ("count",)) for areas in (area_ids(one.area), other.areas))
    return (first, second) if first and second and unit_of_level(first) == unit_of_level(second) else None


def _is_compared_again(one: Bound, left: Sequence[Bound], right: Sequence[Bound]) -> bool:
    """ "0.44, four times that of Dyfed-Powys and half as high again as North Wales's, which is 0.29": the 0.29 is of the second.

    So is the 3,145 of the first in "nearly four times the figure for Coventry, 3,145, and five times as many as in Dudley, with 2,326".
    """
    others = [other for other in one.scene.sketches if other.type == "comparison" and other is not one.sketch]
    behind = any(one.sketch.j <= other.i < right[0].sketch.i for other in others) if right else False
    first = next((other for other in reversed(others) if other.j <= one.sketch.i), None)
    # "That is nearly four times the figure for Coventry, 3,145, and five times": the first multiple is of no number of its sentence
    pointed = first is not None and not any(b.sketch.i < first.i for b in left)
    return behind or pointed and len(left) == 1


def _are_points_apart(left: Bound, right: Bound, one: Bound) -> bool:
    """ "At 24 per cent it is three percentage points better than the 22 per cent of 2012/13": one place, at two times."""
    behind = one.scene.words(one.sketch.j, right.sketch.i)
    points = unit_of(one) == "percentage_points" and left.sketch.type == right.sketch.type == "percentage"
    return (
        points
        and left.facets.topic == right.facets.topic
        and behind[-2:] == ["than", "the"]
        and len(behind) <= NEXT
        and not periods_agree(left, right)
    )


def _is_of_a_noun_of_its_own(one: Bound, levels: Sequence[Bound]) -> bool:
    """ "Northumbria, with nearly three times as many officers, 1,214" assaults: how large it is, and no multiple of what is counted."""
    scene, at = one.scene, one.sketch.j + 2
    if scene.words(one.sketch.j, at) != ["as", "many"]:
        return False
    named = {cue.facets.topic for cue in scene.cues if at <= cue.i <= at + 1 and cue.facets.topic}
    return bool(named) and named.isdisjoint(level.facets.topic for level in levels)


def _level_of(areas: tuple[str, ...], one: Bound, bound: Sequence[Bound], sort: tuple[str, ...]) -> Bound | None:
    """The only figure of an area and of what a comparison is of."""
    found = [
        b
        for b in bound
        if area_ids(b.area) == areas
        and b.sketch.type in sort
        and b.facets.topic == one.facets.topic
        and b.sketch.role != "bracket"
    ]
    return found[0] if len(found) == 1 else None
