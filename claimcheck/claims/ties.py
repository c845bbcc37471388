"""Which figures the text ties together, so that they can be reckoned against each other.

A tie too many is a false alarm: when in doubt, none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claimcheck.claims.bound import Bound, unit_of_level
from claimcheck.claims.change_ties import find_changes, find_one_ended, find_retold
from claimcheck.claims.context import area_ids
from claimcheck.claims.near_ties import find_across, find_likely, has_rivals
from claimcheck.claims.order_ties import find_orders, find_rankings
from claimcheck.claims.pairs import find_pairs
from claimcheck.claims.relation_ties import find_relations
from claimcheck.claims.share_ties import find_averages, find_of_total, find_shares
from claimcheck.claims.sum_ties import find_remainders, find_sums
from claimcheck.claims.tellings import same_things
from claimcheck.domain.claims import Tie, TieKind
from claimcheck.domain.measures import Facets
from claimcheck.domain.text import Span


def find_ties(bound: Sequence[Bound], good: Callable[[Facets], str]) -> tuple[tuple[Tie, ...], tuple[Tie, ...]]:
    """The ties of an article, and those that are only likely.

    `bound` is in the order of the claims, whose ids are c1, c2, ... `good` tells which end of a measure is the better one.
    """
    numbered = {id(one): f"c{number}" for number, one in enumerate(bound, 1)}

    def tie(kind: TieKind, *members: Bound) -> Tie:
        starts = [member.scene.tokens.start[member.sketch.i] for member in members]
        ends = [member.scene.tokens.end[member.sketch.j - 1] for member in members]
        return Tie(
            kind=kind,
            members=tuple(numbered[id(member)] for member in members),
            span=Span(start=min(starts), end=max(ends)),
        )

    pairs = list(find_pairs(bound))
    changes = [*find_changes(bound, pairs), *find_one_ended(bound), *find_retold(bound)]
    firm = {id(members[-1]) for members in changes if not has_rivals(members[1], bound)}
    found = [
        tie("change", *members) if id(members[-1]) in firm else replace(tie("change", *members), note="nearby")
        for members in changes
    ]
    found += [
        replace(tie("change", *members), note="nearby")
        for members in find_across(bound, {id(one[-1]) for one in changes})
    ]
    likely = [tie("change", *members) for members in find_likely(bound) if id(members[-1]) not in firm]
    for last, members in find_of_total(bound):
        likely.append(tie("share", *members))
        found += [replace(likely[-1], note="nearby")] if last else []
    found += [
        tie(kind, *members) for kind, members in (*find_shares(bound), *find_averages(bound), *find_multiples(bound))
    ]
    found += [tie("sum", *members) for members in find_sums(bound)]
    found += [replace(tie("sum", *members), note="remainder") for members in find_remainders(bound)]
    found += [tie("ranking", *rows) for rows in find_rankings(bound)]
    told = {id(member) for members in changes for member in members}
    found += [
        replace(tie("relation", *members), note=relation)
        for relation, members in find_relations(bound, good)
        if not told.issuperset(map(id, members))
    ]
    found += [tie("order", *ranks) for ranks in find_orders(bound)]
    found += [tie("same", one, other) for one, other in same_things(bound)]
    return tuple(dict.fromkeys(found)), tuple(dict.fromkeys(likely))


def find_multiples(bound: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
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
    return not bool(
        {"above", "below", "higher", "lower", "more", "less", "greater", "fewer", "better", "worse"}
        & set(one.scene.words(one.sketch.j, one.sketch.j + 2))
    )


def _sides(one: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The two levels that a comparison stands between: those of its sentence, else of the two areas elsewhere."""
    here = [b for b in bound if b.scene is one.scene and b.sketch.type in ("rate", "percentage", "count")]
    left = [b for b in here if b.sketch.i < one.sketch.i]
    right = [b for b in here if b.sketch.i > one.sketch.i]
    if (
        len(left) == 1
        and len(right) == 1
        and unit_of_level(left[0]) == unit_of_level(right[0])
        and area_ids(left[0].area) != area_ids(right[0].area)
    ):
        return left[0], right[0]
    other = next(
        (
            place
            for place in one.scene.places
            if place.i > one.sketch.j and place.areas and place.areas != area_ids(one.area)
        ),
        None,
    )
    if here or other is None:
        return None
    first = _level_of(area_ids(one.area), one, bound)
    second = _level_of(other.areas, one, bound)
    return (first, second) if first and second and unit_of_level(first) == unit_of_level(second) else None


def _level_of(areas: tuple[str, ...], one: Bound, bound: Sequence[Bound]) -> Bound | None:
    found = [
        b
        for b in bound
        if area_ids(b.area) == areas
        and b.sketch.type in ("rate", "percentage")
        and b.facets.topic == one.facets.topic
        and b.sketch.role != "bracket"
    ]
    return found[0] if len(found) == 1 else None
