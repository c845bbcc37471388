"""Dates with missing parts, and periods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from claimcheck.domain.text import Span

PeriodKind = Literal["financial", "calendar", "quarter", "month", "rolling", "instant", "other"]
YEARS: tuple[PeriodKind, ...] = ("calendar", "financial", "rolling")  # the kinds that cover twelve months
How = Literal["named", "alias", "anaphor", "heading", "dateline", "carried", "inferred"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date as written: any part may be missing, and the parts need not make a day that exists ("February 30")."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """An inclusive stretch of days. Both ends None: named in the text, but it cannot be dated.

    `first` and `last` are the ends as written, when the text writes dates; `span` is where the wording stands.
    """

    start: date | None
    end: date | None
    kind: PeriodKind
    how: How = "named"
    text: str = ""
    span: Span | None = None
    first: PartialDate | None = None
    last: PartialDate | None = None

    def same_days(self, other: Period | None) -> bool:
        """Whether both are dated and cover the same days."""
        return other is not None and self.start is not None and (self.start, self.end) == (other.start, other.end)


@lru_cache(maxsize=1024)
def year_before(day: date, years: int = 1) -> date:
    """The same day `years` earlier; the end of a February is the end of a February."""
    try:
        moved = day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
    leap = moved.year % 4 == 0 and (moved.year % 100 != 0 or moved.year % 400 == 0)
    return moved.replace(day=29) if leap and (day.month, day.day) == (2, 28) else moved
