"""Where the value of every cell lies, as plain numbers: a search asks these before any figure is made.

A range is wide on purpose. It spans all releases and sources of a cell, rounding and slack included, and for a cell without a
value of its own all that may be worked out. Whatever lies outside it is not so in any of them; what lies inside must be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from math import inf
from typing import Any

from claimcheck.reference.areas import ENGLAND_AND_WALES, Areas
from claimcheck.reference.derived import ADDITIVE, Kitchen, outgrown
from claimcheck.reference.index import Index
from claimcheck.reference.measures import parse_id
from claimcheck.reference.recipes import Recipe
from claimcheck.reference.sheets import ANYTHING, UNKNOWN, Days, Range, Sheet, unpacked

NOTHING: Range = (inf, -inf)  # no value: it lies nowhere
ROWS = 16_000  # areas of measures for which ranges that are worked out are remembered
FINEST = 1e-6  # what working out may add


class Ranges:
    """The sheets of all measures, each read when it is first asked for, with rows for what is only worked out."""

    def __init__(
        self,
        index: Index,
        names: Mapping[str, Any],
        areas: Callable[[], Areas],
        spans: Callable[[str], Sequence[tuple[date, date, Any]]],
        kitchen: Kitchen,
    ) -> None:
        self._index, self._areas, self._spans, self._kitchen = index, areas, spans, kitchen
        self._measures = {name: i for i, name in enumerate(names["measures"])}
        self._sheets: dict[str, Sheet] = {}
        self._rows = 0  # that were made since the sheets were read

    def of(self, measure: str, area: str, days: Days) -> Range:
        """Where the value of a cell lies, in the unit of its measure."""
        sheet = self._sheets.get(measure) or self._sheet(measure)
        at, place = sheet.spans.get(days), self._places.get(area)
        if at is None or place is None:
            return NOTHING
        start = sheet.starts[place]
        at += start if start >= 0 else self._row(sheet, place)
        low, high = sheet.ends[at], sheet.ends[at + 1]
        if low != low:
            low, high = self._worked_out(measure, area, days)
            sheet.ends[at], sheet.ends[at + 1] = low, high
        return low, high

    def days(self, measure: str, area: str) -> list[Days]:
        """The periods for which a cell may have a value, ascending."""
        sheet, place = self._sheet(measure), self._places.get(area)
        if place is None:
            return []
        start, ends = sheet.starts[place], sheet.ends
        found = []
        for days, at in sheet.spans.items():
            low, high = (ends[start + at], ends[start + at + 1]) if start >= 0 else UNKNOWN
            if low <= high or low != low and self._has(measure, area, days):
                found.append(days)
        return found

    def _has(self, measure: str, area: str, days: Days) -> bool:
        low, high = self.of(measure, area, days)
        return low <= high

    def among(self, measure: str, areas: Iterable[str], days: Days) -> Iterator[Range]:
        """The same for each of some areas."""
        sheet = self._sheet(measure)
        at, starts, ends, places = sheet.spans.get(days), sheet.starts, sheet.ends, self._places
        for area in areas:
            start = starts[places[area]] if area in places else -1
            if at is None or start < 0 or ends[start + at] != ends[start + at]:
                yield self.of(measure, area, days)
            else:
                yield ends[start + at], ends[start + at + 1]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return self._areas().places

    def _row(self, sheet: Sheet, place: int) -> int:
        """Where a new row begins; when there are too many of them all sheets are let go, to be read again."""
        self._rows += 1
        if self._rows > ROWS:
            self._rows = 0
            self._sheets.clear()
        return sheet.start(place)

    def is_placed(self, measure: str) -> bool:
        """Whether any figure of a measure was published with its place, which goes before what the values say."""
        return self._sheet(measure).placed

    def _sheet(self, measure: str) -> Sheet:
        found = self._sheets.get(measure)
        if found is None:
            found = self._sheets[measure] = self._read(measure)
        return found

    def _read(self, measure: str) -> Sheet:
        """The sheet as the index has it, with room for what is only worked out."""
        spans = [(start, end) for start, end, _ in self._spans(measure)]
        number = self._measures.get(measure)
        kept = None if number is None else self._index.sheet(number)
        if number is None or kept is None:
            return Sheet(spans, len(self._areas().ids))
        own = [(date.fromordinal(start), date.fromordinal(end)) for start, end in self._index.spans(number)]
        return unpacked(kept, own, spans)

    def _worked_out(self, measure: str, area: str, days: Days) -> Range:
        """All that a cell without a value of its own may be worked out to."""
        low, high = self._sum(measure, area, days)
        for recipe in self._kitchen.recipes.get(measure, ()):
            least, most = self._made(recipe, area, days)
            low, high = min(low, least), max(high, most)
        if low > high:
            return NOTHING
        return low - FINEST * max(1.0, abs(low)), high + FINEST * max(1.0, abs(high))

    def _made(self, recipe: Recipe, area: str, days: Days) -> Range:
        low, high = self._reckoned(recipe, area, days)
        if low > high or -low == high == inf:
            return low, high
        reach = float(recipe.step) / 2 + recipe.slack_percent / 100 * recipe.scale * max(abs(low), abs(high))
        return low * recipe.scale - reach, high * recipe.scale + reach

    def _reckoned(self, recipe: Recipe, area: str, days: Days) -> Range:
        """What a recipe gives before it is scaled."""
        first = self.of(recipe.inputs[0], area, days)
        if recipe.kind == "total":
            low, high = _added(self.of(measure, area, days) for measure in recipe.inputs)
            return low - 0.5, high + 0.5
        if recipe.kind == "per_time":
            length = (days[1] - days[0]).days + 1
            return NOTHING if length == 1 else (first[0] / length, first[1] / length)
        when = days if recipe.kind == "share" else self._kitchen.counted_on(recipe.inputs[1], *days)
        if when is None:
            return NOTHING
        low, high = self.of(recipe.inputs[1], area, when)
        missed = 0.0 if recipe.kind == "share" else outgrown(when[0], *days) * 1.01
        return _quotient(first, (low - missed * abs(low), high + missed * abs(high)) if missed else (low, high))

    def _sum(self, measure: str, area: str, days: Days) -> Range:
        """The sum of an area's forces, and of what their data sets add to them."""
        parts = self._areas().within(area)
        if len(parts) < 2 or measure not in self._measures or parse_id(measure).statistic not in ADDITIVE:
            return NOTHING
        low, high = _added(self.among(measure, parts, days))
        if low > high or -low == high == inf:
            return low, high
        told = [self._kitchen.dataset(name) for name in self._sheet(measure).datasets]
        for other in {other for one in told for other in one["sum_includes"]} if area == ENGLAND_AND_WALES else ():
            least, most = self.of(measure, other, days)
            low, high = low + min(0.0, least), high + max(0.0, most)  # fewer than none: taken off again
        if low == -inf or high == inf:
            return ANYTHING
        slack = max(float(one["sum_slack_percent"]) for one in told) / 100
        return low - slack * abs(low), high + slack * abs(high)


def _added(ranges: Iterable[Range]) -> Range:
    """The sum of ranges; none once one of them has no value."""
    low = high = 0.0
    for least, most in ranges:
        if least > most:
            return NOTHING
        low, high = low + least, high + most
    return low, high


def _quotient(part: Range, whole: Range) -> Range:
    """Every quotient, a little wider than the ends give, as figures reckon their slack."""
    if part[0] > part[1] or whole[0] > whole[1] or whole == (0.0, 0.0):
        return NOTHING
    if whole[0] <= 0 or part[0] < 0 or inf in (part[1], whole[1]):
        return ANYTHING
    high = part[1] / whole[0]
    if part[0] == 0:
        return (-high if part[1] else 0.0), high
    wide, own = whole[1] / whole[0] - 1, part[1] / part[0] - 1
    return part[0] / whole[1] * (1 - wide * (wide + own)), high
