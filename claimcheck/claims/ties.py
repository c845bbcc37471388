"""Which figures the text ties together, so that they can be reckoned against each other.

A tie too many is a false alarm: when in doubt, none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.claims.average_ties import find_averages
from claimcheck.claims.bound import Bound, unit_of_level
from claimcheck.claims.change_ties import (
    find_changes,
    find_one_ended,
    find_retold,
    is_measured_from_else,
)
from claimcheck.claims.complements import find_complements
from claimcheck.claims.context import area_ids
from claimcheck.claims.language import Language
from claimcheck.claims.lead_ties import find_leads
from claimcheck.claims.list_ties import find_broken_down, find_totals
from claimcheck.claims.near_ties import find_across, find_likely, has_rivals
from claimcheck.claims.order_ties import find_orders, find_rankings
from claimcheck.claims.pairs import ends_elsewhere, find_pairs
from claimcheck.claims.parts import is_far_off, value
from claimcheck.claims.relation_ties import find_relations
from claimcheck.claims.scene import Scene
from claimcheck.claims.share_ties import find_of_total, find_shares
from claimcheck.claims.streaks import find_streaks
from claimcheck.claims.sum_ties import find_remainders, find_sums
from claimcheck.claims.superlative_ties import find_superlatives
from claimcheck.claims.tellings import same_things
from claimcheck.claims.told_changes import find_told
from claimcheck.claims.typed_shares import find_typed
from claimcheck.domain.claims import Tie, TieKind
from claimcheck.domain.measures import Facets
from claimcheck.domain.text import Span


class Told(NamedTuple):
    """A tie in the making: its members in the order that the kind asks for, and the words in front of both figures, if any."""

    kind: TieKind
    members: Sequence[Bound]
    note: str = ""
    said: Span | None = None


def find_ties(
    bound: Sequence[Bound], language: Language, scenes: Sequence[Scene] = ()
) -> tuple[tuple[Tie, ...], tuple[Tie, ...]]:
    """The ties of an article, and those that are only likely.

    `bound` is in the order of the claims, whose ids are c1, c2, ...
    """
    numbered = {id(one): f"c{number}" for number, one in enumerate(bound, 1)}
    bound = [one for one in bound if not one.sketch.guessed]  # a guess is no ground to reckon from
    firm, likely = _told_changes(bound)
    for told in (_told_shares(bound, firm), _told_sums(bound)):
        firm += told[0]
        likely += told[1]
    firm += _told_relations(bound, language.measures.good, firm)
    firm += _told_ways(scenes, bound, firm)
    firm += [Told("order", ranks) for ranks in find_orders(bound)]
    firm += [
        Told("superlative", members, language.measures.good(members[0].facets))
        for members in find_superlatives(bound, language)
    ]
    firm += [Told("same", pair) for pair in same_things(bound)]
    return _ties(firm, numbered), _ties(likely, numbered)


def _ties(all_told: Sequence[Told], numbered: Mapping[int, str]) -> tuple[Tie, ...]:
    return tuple(dict.fromkeys(_tie(told, numbered) for told in all_told))


def _tie(told: Told, numbered: Mapping[int, str]) -> Tie:
    starts = [member.scene.tokens.start[member.sketch.i] for member in told.members]
    ends = [member.scene.tokens.end[member.sketch.j - 1] for member in told.members]
    return Tie(
        kind=told.kind,
        members=tuple(numbered[id(member)] for member in told.members),
        span=Span(start=min(starts), end=max(ends)),
        note=told.note,
        said=told.said,
    )


def _told_shares(bound: Sequence[Bound], firm: Sequence[Told]) -> tuple[list[Told], list[Told]]:
    """Shares and averages with what they are of."""
    of_total = list(find_of_total(bound))
    found = [Told("share", members, "nearby") for last, members in of_total if last]
    kinds = (*find_shares(bound), *find_averages(bound), *find_multiples(bound))
    found += [Told(kind, members) for kind, members in kinds]
    done = {id(told.members[-1]) for told in (*firm, *found)}
    found += [Told("share", members, "nearby") for members in find_typed(bound, done)]
    found += [Told("complement", pair, note) for note, pair in find_complements(bound)]
    return found, [Told("share", members) for _, members in of_total]


def _told_sums(bound: Sequence[Bound]) -> tuple[list[Told], list[Told]]:
    """Wholes with their parts, and rows in their order."""
    found = [Told("sum", members) for members in find_sums(bound)]
    found += [Told("sum", members, "remainder") for members in find_remainders(bound)]
    found += [Told("sum", rows) for rows in find_totals(bound)]
    broken_down = list(find_broken_down(bound))
    found += [Told("sum", rows, "nearby") for nearest, rows in broken_down if nearest]
    found += [Told("ranking", rows) for rows in find_rankings(bound)]
    return found, [Told("sum", rows) for _, rows in broken_down]


def _told_ways(scenes: Sequence[Scene], bound: Sequence[Bound], firm: Sequence[Told]) -> Iterator[Told]:
    """ "Burglary rose", "for the third year running", and the figures that should bear it out."""
    done = {id(member) for told in firm if told.kind in ("change", "relation") for member in told.members}
    leads = [way for way in find_leads(scenes, list(find_pairs(bound))) if done.isdisjoint(map(id, way.pair))]
    for way in (*leads, *find_streaks(scenes, bound)):
        yield Told("relation", way.pair, "less" if way.direction == "up" else "more", way.said)


def _told_changes(bound: Sequence[Bound]) -> tuple[list[Told], list[Told]]:
    """Changes with their ends, as the text ties them; and, for those that it does not, with what stands near."""
    pairs = list(find_pairs(bound))
    changes = [*find_changes(bound, pairs), *find_one_ended(bound), *find_retold(bound)]
    alone = {id(members[-1]) for members in changes if not has_rivals(members[1], bound)}
    firm = [Told("change", members, "" if id(members[-1]) in alone else "nearby") for members in changes]
    done = {id(members[-1]) for members in changes}
    firm += [Told("change", members, "nearby") for members in find_across(bound, done)]
    done = {id(told.members[-1]) for told in firm}
    firm += [Told("change", members, "nearby") for members in find_told(bound, done)]
    firm = [told for told in firm if not is_measured_from_else(told.members[-1], told.members[0])]
    firm = [told for told in firm if not ends_elsewhere(told.members[-1], told.members[1]) and _may_lie_between(told)]
    return firm, [Told("change", members) for members in find_likely(bound) if id(members[-1]) not in alone]


def _may_lie_between(told: Told) -> bool:
    """Whether a rise by a number is not wholly out of scale with its two levels; one that is one of the levels is a known slip."""
    before, after, change = told.members
    if any(one.sketch.quantity is None for one in told.members) or after.sketch.type == "change":
        return True
    return value(change) in (value(before), value(after)) or not is_far_off(before, after, change)


def _told_relations(bound: Sequence[Bound], good: Callable[[Facets], str], firm: Sequence[Told]) -> Iterator[Told]:
    """ "Lower than", "up from": where no change with both its ends is told anyway."""
    told = {id(member) for one in firm if one.kind == "change" for member in one.members}
    for relation, pair in find_relations(bound, good):
        if not told.issuperset(map(id, pair)):
            yield Told("relation", pair, relation)


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
    other = next(
        (
            place
            for place in one.scene.places
            if place.i >= one.sketch.j and place.areas and place.areas != area_ids(one.area)
        ),
        None,
    )
    if (
        len(left) == 1
        and len(right) == 1
        and unit_of_level(left[0]) == unit_of_level(right[0])
        and area_ids(left[0].area) != area_ids(right[0].area)
    ):
        beside = (
            other is not None and other.i - one.sketch.j <= 2
        )  # "less than half of Humberside's total, and Kent 54,438"
        return None if beside and other is not None and area_ids(right[0].area) != other.areas else (left[0], right[0])
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
