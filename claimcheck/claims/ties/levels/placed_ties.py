"""A place behind the first, its own figure, and the figures of the others: "second highest" with 96, beside 214 and 198."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, near, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.language import Language
from claimcheck.claims.ties.levels.superlative_ties import (
    STATISTICS,
    are_same_days,
    field_of,
    is_beside,
    is_its_row,
    is_of_one_thing,
)
from claimcheck.claims.words.lexicons import word_sets

LEVELS = ("count", "rate", "percentage", "ratio", "duration")
SHARING = word_sets("grammar", "placed_ties")["sharing"]
LIST = 12  # rows of a list, and sentences behind it in which it is spoken of
PLACES = frozenset(["place", "spot"])
AMONG, NEXT = 2, 1  # sentences round a place in which another place stands, and the others' figures
REACH = 12  # tokens between a place and its own figure
AHEAD = (["ahead", "of"], ["followed", "by"])
JOINING = (["with"], ["on"], ["at"], ["("], [",", "with"])  # between a place and its figure


def find_placed(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """[the place, its own figure, the figure of each other place of that kind that the sentences round it give]."""
    for one in bound:
        if not _is_placed(one) or not (area := _peer(one, language)):
            continue
        field = None if _is_among_all(one, language) else field_of(one, language)
        ahead = AMONG if field else NEXT  # who is in a named field is no guess, however the sentences tell them
        levels = [other for other in near(bound, one.scene, NEXT, ahead) if _is_level(other)]
        own = _own(one, levels)
        if own is None or not any(_peer(other, language) not in ("", area) for other in levels):
            levels, own = _in_rows(one, area, bound, language) or (levels, own)
        if own is None:
            continue
        kind = language.areas.get(area).kind
        rivals: dict[str, Bound] = {}
        for other in levels:
            rival = _peer(other, language)
            if rival in ("", area) or field and rival not in field:
                continue
            if language.areas.get(rival).kind == kind and _is_alike(other, own):
                rivals.setdefault(rival, other)
        of_list = one.facets.statistic is None and own.sketch.role == "row" and own.scene.index < one.scene.index
        if rivals and (field != frozenset() or of_list or _are_all(one, rivals)):
            yield [one, own, *rivals.values()]


def _in_rows(one: Bound, area: str, bound: Sequence[Bound], language: Language) -> tuple[list[Bound], Bound] | None:
    """The figures of a list below a place, when one row of it is the area's own: "the second highest rate", and a table of rates."""
    rank = one.sketch.rank
    if rank is None or rank.direction in ("best", "worst"):
        return None
    if one.facets.statistic is None:
        return _in_list(one, area, bound, language)
    rows = [other for other in bound if _is_level(other) and is_its_row(other, one)]
    own = [other for other in rows if _peer(other, language) == area]
    return (rows, own[0]) if len(own) == 1 else None


def _in_list(one: Bound, area: str, bound: Sequence[Bound], language: Language) -> tuple[list[Bound], Bound] | None:
    """ "Northamptonshire, in seventh place", behind a list of which one row is its own."""
    place = one.scene.words(one.sketch.j - 1, one.sketch.j + 1)
    rows = [
        other
        for other in bound
        if other.sketch.role == "row" and _is_level(other) and other.scene.index < one.scene.index
    ]
    own = [other for other in rows if _peer(other, language) == area and is_of_one_thing(other, one)]
    if PLACES.isdisjoint(place) or len(own) != 1:
        return None
    mine = [row for row in rows if abs(row.scene.index - own[0].scene.index) <= LIST and _is_alike(row, own[0])]
    return (mine, own[0]) if one.scene.index - mine[-1].scene.index <= LIST else None


def _are_all(one: Bound, rivals: Mapping[str, Bound]) -> bool:
    """ "The third-lowest of the five", where the figures of all five are given."""
    return one.sketch.rank is not None and one.sketch.rank.field == len(rivals) + 1


def _is_placed(one: Bound) -> bool:
    return _is_ranked(one) and one.sketch.rank is not None and one.sketch.rank.position != 1


def _is_ranked(one: Bound) -> bool:
    rank = one.sketch.rank
    if rank is None or rank.position is None or rank.joint or rank.among != "areas":
        return False
    sketch = one.sketch
    turns = (turn for turn in one.scene.turns if is_beside(turn, one))
    own = (turn.sort == "mark" and sketch.i <= turn.i < sketch.j for turn in turns)  # "only Kent had a lower rate"
    return rank.since is None and all(own)


def _is_among_all(one: Bound, language: Language) -> bool:
    """Whether the place is one among all, or the only ones named are those that are before it."""
    rank = one.sketch.rank
    assert rank is not None
    field = field_of(one, language)
    return field is None or bool(field) and field <= set(rank.behind)


def find_doubled(bound: Sequence[Bound], language: Language) -> Iterator[tuple[Bound, Bound]]:
    """Two areas that are said to have the same place of one order: "Carlisle came next. South Lakeland had the second-highest"."""
    ranks = [one for one in bound if _is_placed(one) and _peer(one, language) and _is_among_all(one, language)]
    for one, other in pairwise(ranks):
        if other.scene.index - one.scene.index <= AMONG and _is_one_order(one, other, language):
            first, second = one.sketch.rank, other.sketch.rank
            assert first is not None and second is not None
            if (first.position, first.field) == (second.position, second.field) and SHARING.isdisjoint(
                _words(one, other)
            ):
                yield one, other


def _is_one_order(one: Bound, other: Bound, language: Language) -> bool:
    """Whether two places are of two areas of one kind, from one end, of one thing and time."""
    assert one.sketch.rank is not None and other.sketch.rank is not None
    areas = _peer(one, language), _peer(other, language)
    kinds = {language.areas.get(area).kind for area in areas}
    statistics = {one.facets.statistic, other.facets.statistic} - {None}
    same = one.sketch.rank.direction == other.sketch.rank.direction and areas[0] != areas[1] and len(kinds) == 1
    return same and len(statistics) < 2 and is_of_one_thing(one, other) and are_same_days(one, other)


def find_listed(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """Two places next to each other, each with its own figure: "third with 20,340 ... fourth with 22,010"."""
    ranks = [one for one in bound if _is_ranked(one) and _peer(one, language)]
    for one, other in pairwise(ranks):
        if other.scene.index - one.scene.index > AMONG or not _is_one_order(one, other, language):
            continue
        levels = [level for level in near(bound, one.scene, 0, AMONG) if _is_level(level)]
        own = [_own(rank, [level for level in levels if level.scene is rank.scene]) for rank in (one, other)]
        if own[0] is not None and own[1] is not None and _is_alike(own[0], own[1]):
            yield [one, other, own[0], own[1]]


def find_beside(bound: Sequence[Bound]) -> Iterator[tuple[str, tuple[Bound, Bound, Bound]]]:
    """ "Fifth with 39, ahead of West Yorkshire with 44": the side on which the other is said to be, the place and both figures."""
    for rank, one, other in zip(bound, bound[1:], bound[2:], strict=False):
        if not (_is_ranked(rank) and rank.scene is one.scene is other.scene and _is_level(one) and _is_level(other)):
            continue
        scene, words = one.scene, one.scene.words(one.sketch.j, other.sketch.i)
        words = words[1:] if words[:1] == [","] else words
        side = "ahead" if words[:2] in AHEAD else "behind" if words[:1] == ["behind"] else ""
        place = next((place for place in scene.places if place.i >= one.sketch.j), None)
        if (
            not side
            or place is None
            or place.areas != area_ids(other.area)
            or area_ids(rank.area) != area_ids(one.area)
        ):
            continue
        start = other.sketch.i - len(words) + (2 if side == "ahead" else 1)
        start += scene.words(start, start + 1) == ["the"] and place.i > start  # "followed by the Met"
        if place.i == start and scene.words(place.j, other.sketch.i) in JOINING and _is_alike(other, one):
            yield side, (rank, one, other)


def _words(one: Bound, other: Bound) -> set[str]:
    return {*one.scene.words(one.scene.i, one.scene.j), *other.scene.words(other.scene.i, other.scene.j)}


def _is_level(one: Bound) -> bool:
    sketch = one.sketch
    if one.scene.words(sketch.i - 2, sketch.i) == ["of", "the"]:
        return False  # "the third-lowest of the five"
    return sketch.type in LEVELS and sketch.quantity is not None and sketch.role in ("level", "row")


def _is_alike(other: Bound, own: Bound) -> bool:
    """Whether a figure is one of another area, to be set beside one's own."""
    same = other.sketch.type == own.sketch.type and unit_of_level(other) == unit_of_level(own)
    return same and is_of_one_thing(other, own) and are_same_days(other, own)


def _peer(one: Bound, language: Language) -> str:
    """The one force or district that a figure is of."""
    areas = area_ids(one.area)
    if len(areas) != 1 or areas[0] not in language.areas:
        return ""
    known = language.areas.get(areas[0])
    return areas[0] if known.kind == "district" or known.territorial else ""


def _gap(one: Bound, other: Bound) -> int:
    return max(one.sketch.i - other.sketch.j, other.sketch.i - one.sketch.j)


def _own(one: Bound, levels: Sequence[Bound]) -> Bound | None:
    """The figure that goes with the place: beside it, else the one of the sentence before."""
    assert one.sketch.rank is not None
    judged = one.sketch.rank.direction in ("best", "worst")
    levels = [other for other in levels if not other.sketch.comparator]
    fitting = STATISTICS.get(one.facets.statistic or "")
    levels = [other for other in levels if fitting is None or other.sketch.type in fitting]
    mine = [other for other in levels if area_ids(other.area) == area_ids(one.area) and _is_said_of(one, other)]
    beside = [other for other in mine if other.scene is one.scene and _gap(other, one) <= REACH]
    back = one.scene.words(one.scene.i, one.scene.i + 1) in (["that"], ["this"], ["which"])  # "That makes it third"
    before = [
        other for other in mine if other.scene.index == one.scene.index - 1 and (other.strong or back) and not judged
    ]
    behind = [other for other in mine if other.scene.index == one.scene.index + 1 and _opens_with_it(other)]
    found = beside or before or behind
    return found[0] if len(found) == 1 else None


def _opens_with_it(level: Bound) -> bool:
    """ "Gwent is the second quickest. It took eight seconds": the figure of what the sentence before has placed."""
    return level.scene.words(level.scene.i, level.scene.i + 1) in (["it"], ["its"])


def _is_said_of(one: Bound, level: Bound) -> bool:
    """Whether a place may be that of a figure; what is reported to a force is what it has on its books, where a place says no more."""
    reports = {one.facets.event, level.facets.event} == {"recorded", "reported"}
    return is_of_one_thing(level, one) or reports and one.facets.topic == level.facets.topic is not None
