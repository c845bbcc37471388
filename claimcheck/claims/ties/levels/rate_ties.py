"""Rates, with the number and the population that they are worked out from: "508 crimes ... 567,000 inhabitants ... 90 per 100,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import Bound, Triple, near, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import is_number, may_be_share, value
from claimcheck.claims.measures.base_units import RATES

LEAST = 50  # residents for each officer, at the fewest
MORE = frozenset(["more", "fewer", "extra", "additional"])
SCENES, BLOCKS = 4, 2  # sentences and paragraphs before a rate in which the two stand


def find_rates(bound: Sequence[Bound], told: Sequence[Bound] = ()) -> Iterator[tuple[bool, Triple]]:
    """Whether the number is the last one told, and (number, population, rate). Any number near may be the one.

    `told` are the populations that are no claims.
    """
    populations = _populations(bound, told)
    for rate in bound if populations else ():
        if (
            rate.sketch.type != "rate"
            or unit_of(rate) not in RATES
            or rate.sketch.comparator
            or rate.sketch.role == "bracket"
        ):
            continue
        people = [one for one in populations if _is_near(one, rate) or one.scene.index - rate.scene.index == 1]
        people = [one for one in people if area_ids(one.area) == area_ids(rate.area)]
        counts = [one for one in near(bound, rate.scene, SCENES, 0) if _is_counted(one, rate)]
        meant = [one for one in counts if one.facets.topic == rate.facets.topic and periods_agree(one, rate)]
        if len(people) == 1 and meant:
            yield from ((one is meant[-1], (one, people[0], rate)) for one in counts)


def find_per_head(bound: Sequence[Bound], told: Sequence[Bound]) -> Iterator[Triple]:
    """ "1,025 officers for a population of 685,000": (officers, population, "one officer for every 670 residents")."""
    populations = _populations(bound, told)
    for ratio in bound if populations else ():
        quantity = ratio.sketch.quantity
        if (
            quantity is None
            or quantity.of is None
            or quantity.of < LEAST
            or ratio.sketch.type != "ratio"
            or ratio.sketch.comparator
            or _is_recalled(ratio)
        ):
            continue
        mine = [one for one in populations if area_ids(one.area) == area_ids(ratio.area)]
        staff = [
            one
            for one in bound
            if is_number(one)
            and one.sketch.role in ("level", "after")
            and not one.sketch.comparator
            and (one.facets.topic, one.facets.population) == (ratio.facets.topic, ratio.facets.population)
            and area_ids(one.area) == area_ids(ratio.area)
            and (periods_agree(one, ratio) or not ratio.worded)
            and len(mine) == 1
            and may_be_share(one, mine[0], ratio)
        ]
        if len({value(one) for one in staff}) == 1:
            yield staff[-1], mine[0], ratio


def _populations(bound: Sequence[Bound], told: Sequence[Bound]) -> list[Bound]:
    """How many people live somewhere; not "some 140,000 more inhabitants" than elsewhere."""
    every = [*told, *(one for one in bound if _is_population(one))]
    return [one for one in every if MORE.isdisjoint(one.scene.words(one.sketch.i, one.sketch.j + 1))]


def _is_recalled(ratio: Bound) -> bool:
    """ "One officer for 609 of its 761,000 people; in 2010 it was one for 564": of as many people as there were then."""
    return ratio.worded and ratio.scene.words(ratio.sketch.i - 2, ratio.sketch.i) == ["it", "was"]


def _is_population(one: Bound) -> bool:
    return (
        one.facets.topic in ("population", "households")
        and one.sketch.type == "count"
        and one.sketch.quantity is not None
    )


def _is_counted(one: Bound, rate: Bound) -> bool:
    plain = is_number(one) and one.sketch.role == "level" and not one.sketch.comparator and not _is_population(one)
    return plain and _is_near(one, rate) and area_ids(one.area) == area_ids(rate.area)


def _is_near(one: Bound, rate: Bound) -> bool:
    """Whether a figure is told before a rate, and not long before."""
    told = 0 <= rate.scene.index - one.scene.index <= SCENES and one.sketch.i < rate.sketch.i
    return told and rate.scene.sentence.block - one.scene.sentence.block <= BLOCKS
