"""Dates with missing parts, and periods."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from claimcheck.domain.text import Span

PeriodKind = Literal["financial", "calendar", "quarter", "month", "rolling", "instant", "other"]
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
