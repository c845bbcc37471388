"""Gaps told as so many more or fewer than elsewhere, and the two levels that they lie between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, is_exact, near, periods_agree, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import is_number, is_within, value
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import PERCENTAGES, RELATIVE

_grammar = word_sets("grammar", "multiple_ties")
OPENING, QUOTES = _grammar["opening"], _grammar["quotes"]
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"])
COMPARING, UNNAMED = _grammar["comparing"], _grammar["unnamed"]
NEAR = 3  # sentences from a gap to the figure of the other side, where the words do not name it
BACK, FAR = 2, 20  # sentences from a gap to the figures of the two sides, where they do; to those that may be
FAR_OFF = 3.0  # times by which a slip may put a gap out
MARKS = ([":"], ["–"], ["—"], ["-"])
THAN = 5  # tokens behind "more than" in which the other side is called


def find_set_apart(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "86 in Kent, compared with 102 in Surrey. Surrey's figure is 19 per cent higher": of the two of the sentence before."""
    for one in bound:
        scene, at = one.scene, one.sketch.j
        sized = one.sketch.type in ("change", "comparison") and unit_of(one) in PERCENTAGES
        if not sized or not is_exact(one) or scene.wordings or len(scene.quantities) > 1:
            continue
        behind = [word for word in scene.words(at, scene.j) if word not in QUOTES]
        if not behind or behind[0] not in COMPARING or behind[1:2] not in CLOSED:
            continue
        named = {k for place in scene.places for k in range(place.i, place.j)}
        if any(scene.tokens.lower[k] not in OPENING for k in range(scene.i, one.sketch.i) if k not in named):
            continue
        pair = [b for b in near(bound, scene, 1, -1) if b.sketch.type in ("rate", "percentage", "count")]
        if len(pair) == 2 and _are_of_two_places(pair, one):
            own = pair[0] if area_ids(pair[0].area) == area_ids(one.area) else pair[1]
            yield own, pair[1] if own is pair[0] else pair[0], one


def _are_of_two_places(pair: Sequence[Bound], one: Bound) -> bool:
    """Whether two figures are of one thing and time in two places, of one of which a third is."""
    first, second = pair
    alike = first.sketch.type == second.sketch.type and unit_of_level(first) == unit_of_level(second)
    same = (first.facets.topic, first.facets.event) == (second.facets.topic, second.facets.event)
    places = area_ids(first.area), area_ids(second.area)
    named = all(b.area is not None and b.area.is_named and is_exact(b) for b in pair)
    apart = places[0] != places[1] and area_ids(one.area) in places
    return alike and same and named and apart and periods_agree(first, second) and len(first.scene.quantities) == 2


def find_apart(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "Manchester has 7,164 and Cheshire 1,996: 5,168 more"; "lost 460 and took on 385, a net loss of 75": two numbers and their gap."""
    for one in bound:
        scene, at = one.scene, one.sketch.i
        counted = one.sketch.type in ("change", "comparison") and unit_of(one) not in RELATIVE
        if not counted or not is_exact(one) or scene.words(one.sketch.j, one.sketch.j + 1) == ["than"]:
            continue
        here = [b for b in near(bound, scene, 0, 0) if b.sketch.j <= at]
        ends = here[-2:]
        if len(ends) < 2 or not all(_is_counted(b) for b in ends) or scene.words(at - 1, at) == ["by"]:
            continue
        apart = area_ids(ends[0].area) != area_ids(ends[1].area) and ends[0].facets.topic == ends[1].facets.topic
        placed = apart and len(here) == 2 and scene.words(at - 1, at) in MARKS and periods_agree(*ends)
        if placed or "net" in scene.words(at - THAN, at):
            yield ends[0], ends[1], one


def _is_counted(one: Bound) -> bool:
    return (one.sketch.type in ("count", "change")) and is_exact(one) and unit_of(one) not in RELATIVE


def is_beyond_unnamed(one: Bound) -> bool:
    """ "838 more than its Welsh counterpart", "450 fewer than the force next door": the other side is called, and not named."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 2 + THAN)
    return is_beyond(one) and not UNNAMED.isdisjoint(behind) and not _set_against(one)


def is_beyond(one: Bound) -> bool:
    """ "838 more than ...": a gap told as a number."""
    scene, at = one.scene, one.sketch.j
    told = [*scene.words(one.sketch.i, at), *scene.words(at, at + 1)]
    counted = one.sketch.type in ("change", "comparison") and unit_of(one) not in RELATIVE and is_exact(one)
    return counted and not COMPARING.isdisjoint(told) and "than" in scene.words(at, at + 2)


def _set_against(one: Bound) -> tuple[str, ...]:
    """The place named right behind "more than", alone or behind "its neighbour"; not that of "its Welsh counterpart"."""
    scene, at = one.scene, one.sketch.j
    places = [place for place in scene.places if place.areas and 0 <= place.i - at <= THAN]
    if not places or not UNNAMED.isdisjoint(scene.words(places[0].j, places[0].j + 1)):
        return ()
    return places[0].areas


def named_side(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "316 in Kent. Essex had 279 and Surrey 244, so Kent had 37 more than Essex": the only numbers told of the two places."""
    other = _set_against(one)
    if not other or area_ids(one.area) in (other, ()):
        return None
    told = [b for b in near(bound, one.scene, FAR, 0) if is_number(b) and b.facets.topic == one.facets.topic]
    mine, theirs = ([b for b in told if area_ids(b.area) == areas] for areas in (area_ids(one.area), other))
    if any(abs(value(b) - value(c)) == value(one) for b in mine for c in theirs):
        return None
    sides = [[b for b in side if one.scene.index - b.scene.index <= BACK] for side in (mine, theirs)]
    if any(len(side) != 1 or side[0].sketch.role != "level" for side in sides):
        return None
    pair = sides[0][0], sides[1][0]
    dated = periods_agree(*pair) and periods_agree(pair[0], one)
    return pair if dated and is_within(abs(value(pair[0]) - value(pair[1])), value(one), FAR_OFF) else None


def unnamed_side(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The level before the gap, and the only level of one other area told shortly before."""
    ahead = [b for b in near(bound, one.scene, 0, 0) if b.sketch.type == "count" and b.sketch.j <= one.sketch.i]
    if not ahead or not is_exact(ahead[-1]):
        return None
    mine = ahead[-1]
    others = [
        b
        for b in near(bound, one.scene, NEAR, -1)
        if b.sketch.type == "count"
        and b.sketch.role == "level"
        and is_exact(b)
        and area_ids(b.area) != area_ids(mine.area)
        and (b.facets.topic, b.facets.event) == (mine.facets.topic, mine.facets.event)
        and periods_agree(b, mine)
    ]
    return (mine, others[0]) if len(others) == 1 and area_ids(others[0].area) else None
