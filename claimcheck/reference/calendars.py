"""The periods that tables have figures for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache

from claimcheck.domain.periods import PeriodKind
from claimcheck.reference.periods import kind_of

Days = tuple[date, date]
Span = tuple[date, date, PeriodKind]
Ask = Callable[[str], Iterable[Days]]


class Calendars:
    """The periods of each measure, gathered when it is first asked for. `published` and `derived` say what days each has."""

    def __init__(self, published: Ask, derived: Ask) -> None:
        self._published, self._derived = published, derived
        self._spans: dict[str, tuple[Span, ...]] = {}
        self._kinds: dict[str, Mapping[Days, PeriodKind]] = {}

    def spans(self, measure: str) -> tuple[Span, ...]:
        """First day, last day and kind, ascending."""
        found = self._spans.get(measure)
        if found is None:
            days = sorted({*self._published(measure), *self._derived(measure)})
            found = self._spans[measure] = _shared(tuple((start, end, kind_of(start, end)) for start, end in days))
        return found

    def kinds(self, measure: str) -> Mapping[Days, PeriodKind]:
        """The same as first and last days, each with its kind."""
        found = self._kinds.get(measure)
        if found is None:
            found = self._kinds[measure] = _by_days(self.spans(measure))
        return found


@lru_cache(maxsize=1024)
def _shared(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The periods of a table, once for all its measures."""
    return spans


@lru_cache(maxsize=1024)
def _by_days(spans: tuple[Span, ...]) -> Mapping[Days, PeriodKind]:
    return {(first, last): kind for first, last, kind in spans}
