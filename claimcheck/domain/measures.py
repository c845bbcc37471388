"""What a figure counts, and the published figures themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.domain.periods import PeriodKind

Statistic = Literal["count", "rate", "percentage", "score", "duration", "money"]
Status = Literal["published", "suppressed", "absent", "corrected", "derived", "bound"]
Bound = Literal["at_least", "more_than", "at_most", "less_than"]
ALL_CRIME = "all-crime"  # what is read where the words say no more than "offences"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """A measure taken apart. None is an open facet: the text does not say, and all its readings are tried.

    topic: rape, burglary, knife-crime, all-crime, officers ... event: recorded, no-crimed, charged, detected, searched, employed ...
    population: all, adult, child, female, male ... statistic: count, rate, percentage, score. base: per_1000, per_100000 (of whom:
    "adults"), or what a share is taken of ("recorded").
    """

    topic: str | None = None
    event: str | None = None
    population: str | None = None
    statistic: Statistic | None = None
    base: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measure of the catalogue: `id` is its facets joined by dots ("rape.no-crimed.adult.percentage")."""

    id: str
    title: str
    facets: Facets
    unit: str
    good: Literal["high", "low", "neither"] = "neither"
    definition: str = ""
    not_this: str = ""
    derived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a published figure comes from."""

    title: str
    url: str = ""
    publisher: str = ""
    licence: str = ""
    published: date | None = None


class Figure(NamedTuple):
    """One published (or derived) value of one measure for one area and period, in one release. Made by the thousand, so a tuple.

    `value` is in the measure's unit, None when it is suppressed or absent. `step` is the precision as published (0.1 for
    "12.3"). With status `bound` the value is known only from one side: `bound` says which, and `also` is the other side when
    that is known too. `slack` is the uncertainty of
    a derived estimate, in the unit of the value. `rank`, `rank_of` and `rank_direction` are a published place.
    """

    dataset: str
    measure: str
    area: str
    start: date
    end: date
    kind: PeriodKind
    release: str
    value: Decimal | None
    unit: str
    step: Decimal = Decimal(1)
    status: Status = "published"
    bound: Bound | None = None
    also: tuple[Bound, Decimal] | None = None
    slack: Decimal = Decimal(0)
    quality: str = "official"
    rank: int | None = None
    rank_of: int | None = None
    rank_direction: Literal["highest", "lowest"] | None = None
    row: int = 0
    source: Source | None = None
    note: str = ""

    @property
    def cell(self) -> tuple[str, str, date, date]:
        """What it is the figure of: measure, area, first and last day."""
        return self.measure, self.area, self.start, self.end
