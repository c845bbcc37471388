"""What a report shows beside a claim: the published rows with their names, and the figures to draw."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from claimcheck.domain.measures import Figure

ChartKind = Literal["order", "series", "whole", "sides"]
Role = Literal["claimed", "named", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A published figure with the names of its measure ("burglary (per 1,000)") and area ("Kent Police")."""

    figure: Figure
    measure: str
    area: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One figure of a chart: `claimed` when the claim is about it, `named` when the claim names it besides."""

    figure: Figure
    area: str
    role: Role = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Figures to draw, of one measure.

    order: a column of a table in the order that places are counted in, unknown ones last. series: one area over the years,
    ascending. whole: one share of a hundred. sides: a few figures set side by side. `printed` is the figure of the article in
    the unit of the marks, and stands for the claimed one; `place` is the place that the article gives, counted from the first.
    """

    kind: ChartKind
    title: str
    marks: tuple[Mark, ...]
    printed: Decimal | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """What is shown beside one claim."""

    claim: str
    rows: tuple[Row, ...] = ()
    charts: tuple[Chart, ...] = ()
