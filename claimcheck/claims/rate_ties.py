"""Rates, with the number and the population that they are worked out from: "508 crimes ... 567,000 inhabitants ... 90 per 100,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.bound import Bound, near, periods_agree, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.parts import is_number
from claimcheck.claims.units import BASES

Triple = tuple[Bound, Bound, Bound]
RATES = frozenset(BASES.values())
SCENES, BLOCKS = 4, 2  # sentences and paragraphs before a rate in which the two stand


def find_rates(bound: Sequence[Bound]) -> Iterator[tuple[bool, Triple]]:
    """Whether the number is the last one told, and (number, population, rate). Any number near may be the one."""
    populations = [one for one in bound if _is_population(one)]
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


def _is_population(one: Bound) -> bool:
    return one.facets.topic == "population" and one.sketch.type == "count" and one.sketch.quantity is not None


def _is_counted(one: Bound, rate: Bound) -> bool:
    plain = is_number(one) and one.sketch.role == "level" and not one.sketch.comparator and not _is_population(one)
    return plain and _is_near(one, rate) and area_ids(one.area) == area_ids(rate.area)


def _is_near(one: Bound, rate: Bound) -> bool:
    """Whether a figure is told before a rate, and not long before."""
    told = 0 <= rate.scene.index - one.scene.index <= SCENES and one.sketch.i < rate.sketch.i
    return told and rate.scene.sentence.block - one.scene.sentence.block <= BLOCKS
