"""Totals told after their parts, over sentences: "It has lost 133 officers. ... and 97 PCSOs. Together, 240 posts have gone".

The parts are the last amounts of the same kind, of one thing each. Where any of the amounts near make the total, nothing is wrong; where
none do, the total must be so near the sum that it can only be meant as that.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence, Set
from itertools import combinations, pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.pairs import LEVEL_TYPES
from claimcheck.claims.context.parts import contrasts, is_joined, value
from claimcheck.claims.language import Language
from claimcheck.claims.ties.levels.list_ties import OVERLAPPING, lists_across
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.number_words import SMALL
from claimcheck.domain.digits import are_exchanged

_grammar = word_sets("grammar", "together_ties")
PHRASES = re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, _grammar['phrases']))})(?!\S)")
WITH_MORE = _grammar["with_more"]
OF_THEM = (["of", "those"], ["of", "these"], ["of", "them"], ["of", "this"], ["of", "that"])
OVER_THEIRS = 0.12  # the same, where they are said to be of it and the last is joined by "and"
NOT_AMOUNTS = frozenset(["percent", "percentage_points", "times"])
REACH = 4  # paragraphs before a total in which its parts may stand
BEFORE, BEHIND = 8, 4  # tokens round a total in which it is called one
FEW = 4  # "put the two together" tells no figure
MOST = 8  # amounts of which it is tried whether some fit
OVER = 0.05  # by how much parts that are told to be all may be more than the whole
NEAR = 0.12  # by how much of the total a slip may put the parts out


def find_together(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """Each total with its parts, when they do not make it."""
    amounts = [one for one in bound if _is_amount(one) and not is_headline(one.scene)]
    for k, whole in enumerate(amounts):
        if _is_called_total(whole):
            parts = _parts(whole, amounts[:k])
            apart = parts and (_lacks_areas(whole, parts) or _has_another_force(whole, parts, language))
            if parts and not apart and not _is_of_another_thing(whole, parts):
                yield [whole, *parts]
    yield from _too_much(bound)
    yield from _region_rows(bound, language)
    yield from _region_told(amounts, language)


def _is_of_another_thing(whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "210 arrests for burglary in Kent, 180 in Surrey. In all 560 people were held for robbery"."""
    topics = {one.facets.topic for one in parts}
    return whole.strong and len(topics) == 1 and None not in topics and whole.facets.topic not in (*topics, None)


def _lacks_areas(whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "Taken together the five forces issued 8,938", where the figures of four stand next to it, each of one of them."""
    areas = area_ids(whole.area)
    told = {area_ids(one.area) for one in parts}
    return len(areas) > len(told) > 1 and all(len(ids) == 1 and set(ids) <= set(areas) for ids in told)


def _has_another_force(whole: Bound, parts: Sequence[Bound], language: Language) -> bool:
    """ "In all the force dealt with 4,088", behind figures of its neighbour: a total said to be of one force has none of another."""
    own = area_ids(whole.area)
    said = whole.area is not None and whole.area.how not in ("carried", "inferred")
    told = {area_ids(one.area) for one in parts} - {own}
    if not said or len(own) != 1 or not all(len(ids) == 1 for ids in told):
        return False
    kinds = [language.areas.get(ids[0]).kind if ids[0] in language.areas else "" for ids in (own, *told)]
    return bool(told) and kinds[0] == "force" and "force" in kinds[1:]


def _too_much(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Parts that are a little more than their whole: "1,120 complaints. Some 310 were upheld, 640 were not and 190 were withdrawn"."""
    for before, group in pairwise(by_scene(bound)):
        kind = "money" if any(one.sketch.type == "money" for one in group) else "count"
        wholes = [one for one in before if one.sketch.type in LEVEL_TYPES]
        levels = [one for one in group if one.sketch.type in LEVEL_TYPES]
        if len(wholes) != 1 or any(one.sketch.type != kind for one in (*wholes, *levels)) or not is_exact(wholes[0]):
            continue
        whole, scene = wholes[0], group[0].scene
        opened = scene.words(scene.i, scene.i + 1) == ["of"]
        theirs = scene.words(scene.i, scene.i + 2) in OF_THEM
        few = len(levels) < (2 if opened else 3) or len(levels) != len(group) or scene.index - whole.scene.index != 1
        if (
            few
            or is_joined(whole)
            or not all(_is_part_of(one, whole, theirs) for one in levels)
            or contrasts(scene, scene.i, levels[-1].sketch.i)
        ):
            continue
        closed = theirs and "and" in scene.words(levels[-2].sketch.j, levels[-1].sketch.i)
        over = OVER_THEIRS if closed else OVER
        if value(whole) < sum(map(value, levels)) <= (1 + over) * value(whole):
            yield [whole, *levels]


def _is_part_of(one: Bound, whole: Bound, theirs: bool) -> bool:
    plain = one.sketch.role == "level" and not one.sketch.comparator and value(one) < value(whole)
    same = (theirs or one.facets.topic == whole.facets.topic) and area_ids(one.area) == area_ids(whole.area)
    overlapping = one.facets.topic in OVERLAPPING  # one crime may be of two kinds
    told = one.sketch.quantity is not None and one.sketch.quantity.modifier in ("exact", "approx")
    return plain and same and told and not overlapping and periods_agree(one, whole)


def _is_amount(one: Bound) -> bool:
    """A number, a loss or gain as a number, or a sum of money."""
    plain = is_exact(one) and not one.sketch.comparator and one.sketch.role not in ("bracket", "before", "row")
    counted = one.sketch.type == "count" or one.sketch.type == "change" and unit_of(one) not in NOT_AMOUNTS
    return plain and (counted or one.sketch.type == "money")


def _is_called_total(whole: Bound) -> bool:
    """ "In all, 240 posts", "Between them they made 310", "240 altogether"."""
    scene = whole.scene
    ahead = scene.words(max(scene.i, whole.sketch.i - BEFORE), whole.sketch.i + 1)  # "In" and "all 560 people"
    figures = any(scene.i <= i < whole.sketch.i and quantity.low > FEW for i, _, quantity in scene.quantities)
    behind = scene.words(whole.sketch.j, whole.sketch.j + BEHIND)
    if not WITH_MORE.isdisjoint(scene.words(scene.i, scene.j)):
        return False  # "In all, 1,229 were taken, counting those of the islands"
    return not figures and (_says(ahead) or _says(behind))


def is_of_several(change: Bound, level: Bound) -> bool:
    """ "Of 281 PCSOs 184 remain, 97 fewer. Put the two together and 230 posts have gone": no change between those two levels."""
    counted = unit_of(change) not in NOT_AMOUNTS and level.scene is not change.scene
    return counted and _is_called_total(change)


def _says(words: Sequence[str]) -> bool:
    return PHRASES.search(" ".join(words)) is not None


def _parts(whole: Bound, earlier: Sequence[Bound]) -> list[Bound] | None:
    """The amounts that the total is meant to add up; None when some near make it, or none come near it."""
    near = [one for one in earlier if _may_be_part(one, whole)]
    near = list({(value(one), one.facets.topic): one for one in near}.values())[-MOST:]
    sums = [some for size in (2, 3, 4) for some in combinations(near, size)]
    if any(sum(map(value, some)) == value(whole) for some in sums):
        return None
    for size in (few,) if (few := _how_many(whole)) else (2, 3, 4):
        some = near[-size:]
        of_one_or_each = not few or len({area_ids(one.area) for one in some}) in (1, few)
        if _is_run(some, size) and of_one_or_each and _comes_near(some, whole):
            return some
    ever = [one for one in earlier if _may_be_part(one, whole, ever=True)]  # "36 in January ... 127 in the quarter"
    listed = [some for some in by_scene(ever) if _is_list_of(some, whole)]
    swapped = (
        [some for some in combinations(near, few) if _is_run(some, few) and _is_swapped(some, whole)] if few else []
    )
    chosen = listed or swapped
    return list(chosen[0]) if len(chosen) == 1 else None


def _is_list_of(some: Sequence[Bound], whole: Bound) -> bool:
    """ "36 in January, 54 in February and 47 in March. Of 61 batteries one burst. That makes 127": all that one sentence lists."""
    many = len(some) > 2 and all(value(one) > FEW for one in some)
    return many and _is_run(some, len(some)) and _comes_near(some, whole)


def _is_swapped(some: Sequence[Bound], whole: Bound) -> bool:
    """Whether the total is what they come to, with two digits swapped."""
    return are_exchanged(f"{sum(map(value, some)):.0f}", f"{value(whole):.0f}")


def _how_many(whole: Bound) -> int:
    """Of how many parts a total is told: "The three between them made 8,908"; nought when it does not say."""
    words = whole.scene.words(whole.sketch.i - BEFORE, whole.sketch.i)
    return next(
        (SMALL[word] for led, word in pairwise(words) if led in ("the", "all", "those", "these") and word in SMALL), 0
    )


def _is_run(some: Sequence[Bound], size: int) -> bool:
    """Amounts of different things, or of one thing in different places or times."""
    kinds = {
        (
            one.facets.topic,
            one.facets.population,
            area_ids(one.area),
            None if one.period is None else (one.period.start, one.period.end),
        )
        for one in some
    }
    return len(some) == size == len(kinds)


def _comes_near(some: Sequence[Bound], whole: Bound) -> bool:
    return abs(sum(map(value, some)) - value(whole)) <= NEAR * value(whole)


def _may_be_part(one: Bound, whole: Bound, ever: bool = False) -> bool:
    if value(one) >= value(whole) or not _is_of_kind(one, whole) or not ever and _is_of_another_time(one, whole):
        return False
    away = whole.scene.sentence.block - one.scene.sentence.block
    return 0 <= away <= REACH and one.scene is not whole.scene


def _is_of_another_time(one: Bound, whole: Bound) -> bool:
    """ "27 suspects and five officers in 2012-13. The year before there were 29 bites in all": of a year that is named for it."""
    return whole.worded and not periods_agree(one, whole)


def _is_of_kind(one: Bound, whole: Bound) -> bool:
    """Money with money, and losses with losses."""
    same = one.sketch.type == whole.sketch.type
    return same and (one.sketch.type != "change" or one.sketch.direction == whole.sketch.direction)


def _region_rows(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """A number of a region, and the list of all its forces: "7,237 in the North West", and then force by force."""
    for rows in lists_across(bound):
        listed = {area for row in rows for area in area_ids(row.area)}
        wholes = [
            one
            for one in bound
            if _is_amount(one)
            and one.sketch.type == "count"
            and one.facets.topic == rows[0].facets.topic
            and one.scene is not rows[0].scene
            and not is_headline(one.scene)
            and len(areas := area_ids(one.area)) == 1
            and set(language.areas.within(areas[0])) == listed
        ]
        for column in (rows, *_further_columns(rows, bound)) if wholes else ():
            added = sum(map(value, column))
            told = [one for one in wholes if value(one) == added]
            near = [one for one in wholes if abs(value(one) - added) <= NEAR * added]
            near = [one for one in near if not any(_is_of_another_time(row, one) for row in column)]
            yield from ([one, *column] for one in (told or near))


def _region_told(amounts: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """ "Police in Yorkshire recorded 5,785. West Yorkshire had 2,957, ...": a number of several forces, and near it those of each.

    They may come first, too: "Kent had 98. In Surrey there were 104 and in Essex 120, which makes 332 for the three forces".
    """
    for k, whole in enumerate(amounts):
        inside = _made_of(whole, language)
        said = whole.area is not None and whole.area.how not in ("carried", "inferred")
        before = [one for one in amounts[max(0, k - MOST) : k] if said and one.facets.event == whole.facets.event]
        for near in (amounts[k + 1 : k + 1 + MOST], before) if len(inside) > 1 else ():
            parts = [one for one in near if _is_of_force(one, whole, inside)]
            told = {area for one in parts for area in area_ids(one.area)}
            if told == inside and len(parts) == len(told) and _comes_near(parts, whole):
                yield [whole, *parts]


def _made_of(whole: Bound, language: Language) -> Set[str]:
    """The places that a number is of together: those of a region, or several that its words name."""
    areas = area_ids(whole.area) if whole.sketch.type == "count" else ()
    return set(language.areas.within(areas[0])) if len(areas) == 1 else set(areas)


def _is_of_force(one: Bound, whole: Bound, inside: Container[str]) -> bool:
    """A number of one of the forces, of the same thing and time, told in the next sentences or the last."""
    areas = area_ids(one.area)
    near = abs(one.scene.index - whole.scene.index) <= REACH and len(areas) == 1 and areas[0] in inside
    alike = (one.facets.topic, one.facets.population) == (whole.facets.topic, whole.facets.population)
    return near and alike and one.sketch.type == "count" and periods_agree(one, whole)


def _further_columns(rows: Sequence[Bound], bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "Kent: 787; 114; 66": the second number of each row, and the third, where all rows have as many."""
    scenes = {id(row.scene): [one for one in bound if one.scene is row.scene] for row in rows}
    cells = [scenes[id(row.scene)] for row in rows]
    if len({len(row) for row in cells}) == 1 and all(one.sketch.type == "count" for row in cells for one in row):
        yield from (list(column) for column in list(zip(*cells, strict=True))[1:] if all(map(is_exact, column)))
