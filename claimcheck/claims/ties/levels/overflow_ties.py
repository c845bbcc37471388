"""Numbers of several places that are more than all: "221 were arrested. Rugby had 78, Nuneaton 77, Leamington 52 and Stratford 24".

Fewer say nothing, for a list need not name every place; more cannot be. Those of all the years of a longer time must come to its number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, near, periods_agree, same_event
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES
from claimcheck.claims.context.parts import contrasts, counts_of, value
from claimcheck.claims.language import Language
from claimcheck.claims.ties.levels.list_ties import row_lists
from claimcheck.claims.ties.levels.remainder_ties import is_rest

LEAST = 3  # places that make a list
BACK, BLOCKS = 4, 2  # sentences and paragraphs before a list in which its whole may stand
ACROSS = 2  # sentences between the number of a longer time and those of its years
MONTHS = 12
BEYOND = 0.25  # by how much of the whole a slip may put its parts out


def find_overflows(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """Each whole with its parts, where these come to as much as the whole or more."""
    for group in by_scene(bound):
        counts = [] if group[0].scene.tabular else counts_of(group)
        levels = sum(one.sketch.type in LEVEL_TYPES for one in group)
        if levels != len(counts) or len(counts) < LEAST:
            continue
        whole = _whole_nation(counts, near(bound, group[0].scene, BACK, -1), language) if _is_list(counts) else None
        if whole is not None:
            yield [whole, *counts]
            continue
        for parts, earlier in ((counts, near(bound, group[0].scene, BACK, -1)), (counts[1:], counts[:1])):
            whole = _whole_of(parts, earlier) if _is_list(parts) else None
            if whole is not None and _lie_in(parts, whole, language):
                yield [whole, *parts]
                break


def _whole_nation(parts: Sequence[Bound], earlier: Sequence[Bound], language: Language) -> Bound | None:
    """ "Police in Wales recorded 149. South Wales had 52, Gwent 41 ...": the number of a region or nation, behind it all its forces.

    It may also be of some forces that it names: "Between them Kent, Essex and Surrey recorded 306".
    """
    areas, added = {area_ids(one.area) for one in parts}, sum(map(value, parts))
    wholes = [
        one
        for one in counts_of(earlier)
        if one.facets.topic == parts[0].facets.topic
        and periods_agree(one, parts[0])
        and area_ids(one.area)
        and {(id,) for id in _forces_of(one, language)} == areas
        and abs(value(one) - added) <= BEYOND * added
    ]
    return wholes[-1] if wholes else None


def _forces_of(one: Bound, language: Language) -> Sequence[str]:
    """The forces that a number is of: those that it names, or those of its region."""
    areas = area_ids(one.area)
    return areas if len(areas) > 1 else tuple(language.areas.within(areas[0]))


def find_spanned(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "124 times in three years. There were 31 thefts in 2010, 49 in 2011 and 54 in 2012": a number with those of all its years.

    The years may also be the rows of a list.
    """
    for group in (*by_scene(bound), *row_lists(bound)):
        parts = [one for one in counts_of(group) if one.worded and one.period is not None]
        levels = sum(one.sketch.type in LEVEL_TYPES for one in group)
        if len(parts) < 2 or levels - len(parts) > 1 or not _follow(parts):
            continue
        added = sum(map(value, parts))
        ahead = group[-1].scene.index - group[0].scene.index + ACROSS
        for whole in counts_of(near(bound, group[0].scene, ACROSS, ahead)):
            if _spans(whole, parts) and value(parts[-1]) < value(whole) and abs(value(whole) - added) <= BEYOND * added:
                yield [whole, *parts]


def _follow(parts: Sequence[Bound]) -> bool:
    """Whether each is of the time right behind that of the one before, or all the other way round."""
    days = [(one.period.start, one.period.end) for one in parts if one.period is not None]
    if len(days) != len(parts) or any(start is None or end is None for start, end in days):
        return False
    days = sorted(days, key=str)
    return all(
        end is not None and start is not None and (start - end).days == 1 for (_, end), (start, _) in pairwise(days)
    )


def _spans(whole: Bound, parts: Sequence[Bound]) -> bool:
    """Whether a number is of the same thing and place, and of just the time that the parts make up."""
    if whole in parts:
        return False
    if whole.period is not None and whole.worded:
        starts = {one.period.start for one in parts if one.period is not None}
        ends = {one.period.end for one in parts if one.period is not None}
        time = (min(starts, key=str), max(ends, key=str)) == (whole.period.start, whole.period.end)
    else:
        time = same_event(whole, parts[0]) and _says_how_many(whole, len(parts))
    topics = {one.facets.topic for one in (whole, *parts)} - {None}
    groups = {one.facets.population for one in (whole, *parts)} - {None, "all"}
    places = {area_ids(one.area) for one in (whole, *parts)}
    return time and len(topics) < 2 and not groups and len(places) == 1


def _says_how_many(whole: Bound, years: int) -> bool:
    """ "64 robberies over three years", with no word of which: as many as there are parts."""
    told = [wording.months for wording in whole.scene.wordings if wording.reading == "within"]
    placed = any(one.rank is not None for one in whole.scene.sketches)  # "132 robberies, the most for three years"
    return told == [MONTHS * years] and not placed


def _is_list(parts: Sequence[Bound]) -> bool:
    """Numbers of one thing and time, each of a place of its own."""
    areas = {area_ids(one.area) for one in parts}
    first = parts[0] if parts else None
    alike = (
        all(one.facets.topic == first.facets.topic and periods_agree(one, first) for one in parts) if first else False
    )
    apart = len(areas) == len(parts) >= LEAST and () not in areas
    level = all(one.sketch.role == "level" for one in parts)
    return alike and apart and level and not contrasts(parts[0].scene, parts[0].sketch.j, parts[-1].sketch.i)


def _lie_in(parts: Sequence[Bound], whole: Bound, language: Language) -> bool:
    """Whether the places are of the force that the whole is of; one may have a namesake elsewhere."""
    areas = area_ids(whole.area)
    known = [id for one in parts for id in area_ids(one.area) if id in language.areas]
    forces = [language.areas.get(id).force for id in known]
    return len(areas) == 1 and forces.count(areas[0]) >= len(parts) - 1


def _whole_of(parts: Sequence[Bound], earlier: Sequence[Bound]) -> Bound | None:
    """The last number told of a wider place that the parts are too many for, or just as many as."""
    added, most = sum(map(value, parts)), max(map(value, parts))
    areas = {area_ids(one.area) for one in parts}
    wholes = [
        one
        for one in counts_of(earlier)
        if value(one) > most
        and one.facets.topic == parts[0].facets.topic
        and one.sketch.role in ("level", "after")
        and area_ids(one.area)
        and area_ids(one.area) not in areas
        and periods_agree(one, parts[0])
        and parts[0].scene.sentence.block - one.scene.sentence.block <= BLOCKS
    ]
    if not wholes:
        return None
    # "... and the remaining 97 in Luton": that is all of those told right before
    closed = is_rest(parts[-1]) and wholes[-1] is counts_of(earlier)[-1] and not is_rest(wholes[-1])
    whole, least = value(wholes[-1]), 1 - BEYOND if closed else 1
    return wholes[-1] if least * whole <= added <= (1 + BEYOND) * whole else None
