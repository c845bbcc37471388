"""Where the value of every cell lies, as plain numbers: a search asks these before any figure is made.

A range is wide on purpose. It spans all releases and sources of a cell, rounding and slack included, and for a cell without a
value of its own all that may be worked out. Whatever lies outside it is not so in any of them; what lies inside must be looked at.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from math import inf, isnan, nan
from threading import Lock
from typing import Any

from claimcheck.reference.areas import ENGLAND_AND_WALES, Areas
from claimcheck.reference.derived import ADDITIVE, Kitchen
from claimcheck.reference.figures import printed_step
from claimcheck.reference.index import Index
from claimcheck.reference.intervals import rounding
from claimcheck.reference.measures import parse_id
from claimcheck.reference.recipes import Recipe

Days = tuple[date, date]
Range = tuple[float, float]
NOTHING: Range = (inf, -inf)  # no value: it lies nowhere
ANYTHING: Range = (-inf, inf)  # a value that only its figures tell
UNKNOWN: Range = (nan, nan)  # not worked out yet
FINEST = 1e-6  # what working out may add


class Sheet:
    """The ranges of one measure: for each area that is asked for a row, with a low and a high end for each period."""

    def __init__(self, spans: Sequence[Days], areas: int) -> None:
        self.spans = {days: 2 * i for i, days in enumerate(spans)}
        self.starts = array("i", [-1] * areas)  # where the row of each area begins
        self.ends = array("d")
        self.datasets: set[str] = set()
        self.placed = False  # whether any figure was published with its place
        self._lock = Lock()

    def start(self, area: int) -> int:
        """Where the row of an area begins; it is made when there is none."""
        with self._lock:
            if self.starts[area] < 0:
                start = len(self.ends)
                self.ends.extend(UNKNOWN * len(self.spans))
                self.starts[area] = start
        return self.starts[area]

    def widen(self, area: int, at: int, low: float, high: float) -> None:
        """One more value of a cell."""
        at, ends = at + self.start(area), self.ends
        ends[at], ends[at + 1] = (low, high) if isnan(ends[at]) else (min(ends[at], low), max(ends[at + 1], high))


class Ranges:
    """The sheets of all measures, each read when it is first asked for. All that can ever be held is two numbers a cell."""

    def __init__(
        self,
        index: Index,
        names: Mapping[str, Any],
        areas: Callable[[], Areas],
        spans: Callable[[str], Sequence[tuple[date, date, Any]]],
        kitchen: Kitchen,
    ) -> None:
        self._index, self._areas, self._spans, self._kitchen = index, areas, spans, kitchen
        self._metas, self._units, self._alone = names["metas"], names["units"], frozenset(names["alone"])
        self._measures = {name: i for i, name in enumerate(names["measures"])}
        self._sheets: dict[str, Sheet] = {}

    def of(self, measure: str, area: str, days: Days) -> Range:
        """Where the value of a cell lies, in the unit of its measure."""
        sheet = self._sheets.get(measure) or self._sheet(measure)
        at, place = sheet.spans.get(days), self._areas().place(area)
        if at is None or place is None:
            return NOTHING
        start = sheet.starts[place]
        at += start if start >= 0 else sheet.start(place)
        low, high = sheet.ends[at], sheet.ends[at + 1]
        if low != low:
            low, high = sheet.ends[at], sheet.ends[at + 1] = self._worked_out(measure, area, days)
        return low, high

    def is_placed(self, measure: str) -> bool:
        """Whether any figure of a measure was published with its place, which goes before what the values say."""
        return self._sheet(measure).placed

    def _sheet(self, measure: str) -> Sheet:
        found = self._sheets.get(measure)
        if found is None:
            found = self._sheets[measure] = self._read(measure)
        return found

    def _read(self, measure: str) -> Sheet:
        sheet = Sheet([(start, end) for start, end, _ in self._spans(measure)], len(self._areas().ids))
        number, unit = self._measures.get(measure), self._units.get(measure, "")
        for area, first, last, value, meta, extra in () if number is None else self._index.whole(number):
            dataset, _, quality, status, _, step = self._metas[meta]
            sheet.datasets.add(dataset)
            sheet.placed = sheet.placed or extra is not None and "rank" in extra
            if value is not None:
                firm = status != "bound" and quality not in self._alone
                ends = _around(value, step, extra, unit) if firm else ANYTHING
                sheet.widen(area, sheet.spans[date.fromordinal(first), date.fromordinal(last)], *ends)
        return sheet

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
            low, high = _added([first, *(self.of(measure, area, days) for measure in recipe.inputs[1:])])
            return low - 0.5, high + 0.5
        if recipe.kind == "per_time":
            length = (days[1] - days[0]).days + 1
            return NOTHING if length == 1 else (first[0] / length, first[1] / length)
        when = days if recipe.kind == "share" else self._kitchen.counted_on(recipe.inputs[1], *days)
        return NOTHING if when is None else _quotient(first, self.of(recipe.inputs[1], area, when))

    def _sum(self, measure: str, area: str, days: Days) -> Range:
        """The sum of an area's forces, and of what their data sets add to them."""
        parts = self._areas().within(area)
        if len(parts) < 2 or measure not in self._measures or parse_id(measure).statistic not in ADDITIVE:
            return NOTHING
        low, high = _added([self.of(measure, part, days) for part in parts])
        if low > high or -low == high == inf:
            return low, high
        told = [self._kitchen.dataset(name) for name in self._sheet(measure).datasets]
        for other in {other for one in told for other in one["sum_includes"]} if area == ENGLAND_AND_WALES else ():
            high += max(0.0, self.of(measure, other, days)[1])
        slack = max(float(one["sum_slack_percent"]) for one in told) / 100
        return low - slack * abs(low), high + slack * abs(high)


def _around(value: str, step: str, extra: str | None, unit: str) -> Range:
    """A published value with its rounding and its slack."""
    middle = float(value)
    slack = float(json.loads(extra).get("slack", 0)) if extra else 0.0
    reach = slack + rounding(float(step or printed_step(len(value.partition(".")[2]))), unit)
    return middle - reach, middle + reach


def _added(ranges: Sequence[Range]) -> Range:
    if any(low > high for low, high in ranges):
        return NOTHING
    return sum(low for low, _ in ranges), sum(high for _, high in ranges)


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
