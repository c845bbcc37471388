"""Changes told of one row of a list that gives two years: "Robberies rose by six", and below "Robbery: 41 (47)"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, is_exact, near, periods_agree, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import in_time, levels_in
from claimcheck.claims.context.parts import may_lie_between, value
from claimcheck.claims.ties.tellings.labelled_tellings import AHEAD, BEHIND
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE

TOTALS = word_sets("grammar", "row_changes")["totals"]
NO_SIZES = ("times", "percentage_points")


def find_row_changes(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """ "Kent's total was down a fifth", "robberies rose by six", of the one row "Robbery: 41 (47)" of a list."""
    told = rows(bound)
    for change in bound if told else ():
        if not is_directed(change) or id(change) in done or not is_told(change):
            continue
        share = is_share_of_change(change)
        plain = share or _names_its_thing(change) or _is_of_total(change)
        if change.scene.tabular or levels_in(change.scene) or not plain:
            continue
        mine = list(rows_of(told, change, bound))
        pair = (in_time(*mine[0]) or (share and mine[0][::-1]) or None) if len(mine) == 1 else None
        after = pair[1] if pair is not None else None
        dated = after is not None and (share and not change.worded or periods_agree(after, change))
        if pair is not None and dated and (may_lie_between(*pair, change) or _is_turned_round(*pair, change)):
            yield (*pair, change)


def _names_its_thing(change: Bound) -> bool:
    """ "In Kent robberies rose by six": by its plain name, and no "robbery detectives", "robberies of shops"."""
    scene = change.scene
    cue = next((cue for cue in reversed(scene.cues) if cue.j <= change.sketch.i and cue.facets.topic), None)
    if cue is None or cue.facets.topic != change.facets.topic:
        return False
    before, behind = scene.words(cue.i - 1, cue.i), scene.words(cue.j, cue.j + 1)
    placed = any(place.j == cue.i for place in scene.places)
    ahead = placed or not before or before[0] in AHEAD
    return ahead and (not behind or behind[0].removesuffix("s") in BEHIND or not behind[0].isalpha())


def _is_of_total(change: Bound) -> bool:
    """ "Kent's total shrank by 21": all of what the rows count."""
    return not TOTALS.isdisjoint(change.scene.words(change.scene.i, change.sketch.i))


def _is_turned_round(before: Bound, after: Bound, change: Bound) -> bool:
    """ "Robberies rose by six", of "Robbery: 41 (47)": the very size, of the very thing, and the other way."""
    gap, size = value(after) - value(before), change.sketch.quantity
    turned = gap != 0 and (gap > 0) != (change.sketch.direction != "down")
    if not turned or size is None or not is_exact(change) or unit_of(change) in NO_SIZES:
        return False
    if not _names_its_thing(change):
        return False
    if unit_of(change) == "percent":
        return value(before) > 0 and abs(abs(gap) / value(before) * 100 - value(change)) <= float(size.step) / 2
    return abs(gap) == value(change)


def rows(bound: Sequence[Bound]) -> list[tuple[Bound, Bound]]:
    """ "Bicycle theft: 2,035 (2,300)" in a list."""
    return [
        (row, bracket)
        for row, bracket in pairwise(bound)
        if row.sketch.role == "row"
        and bracket.sketch.role == "bracket"
        and row.scene is bracket.scene
        and is_exact(row)
        and is_exact(bracket)
        and unit_of_level(row) == unit_of_level(bracket)
    ]


def rows_of(
    rows: Sequence[tuple[Bound, Bound]], change: Bound, bound: Sequence[Bound]
) -> Iterator[tuple[Bound, Bound]]:
    """Those of the thing that the change speaks of elsewhere, or as far apart as it says."""
    apart = {value(one) for one in near(bound, change.scene, 0, 0) if _is_amount(one)} if rows else set()
    for row, bracket in rows:
        meant = same_thing(change, row) or abs(value(row) - value(bracket)) in apart
        if meant and area_ids(row.area) == area_ids(change.area):
            yield row, bracket


def _is_amount(one: Bound) -> bool:
    """A rise told as a number that is hardly met by chance."""
    return is_directed(one) and is_exact(one) and unit_of(one) not in RELATIVE and value(one) >= 100


def is_directed(one: Bound) -> bool:
    """Whether it is the size of a rise or of a fall."""
    return one.sketch.directed and one.sketch.quantity is not None


def is_told(one: Bound) -> bool:
    """Whether it is printed as what it is, or about that."""
    return one.sketch.quantity is not None and one.sketch.quantity.modifier in ("exact", "approx")


def is_share_of_change(one: Bound) -> bool:
    """A rise or fall in per cent, or a multiple."""
    return is_directed(one) and unit_of(one) in ("percent", "times")


def same_thing(change: Bound, level: Bound) -> bool:
    """Of one topic, to which one thing was done."""
    return (change.facets.topic, change.facets.event) == (level.facets.topic, level.facets.event)
