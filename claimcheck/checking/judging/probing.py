"""Whether a claim may hold of a cell, by numbers alone: what rules out nearly all readings before one is made, judged or worded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import inf

from claimcheck.checking.judging.levels import RECKONED, converted
from claimcheck.checking.judging.yearly import EVENT
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.areas import Area
from claimcheck.domain.measures import Measure
from claimcheck.linking.areas import CITY
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading
from claimcheck.reference.intervals import ROUNDED
from claimcheck.reference.queries import end_of
from claimcheck.reference.ranges import NOTHING
from claimcheck.reference.sheets import ANYTHING, Range

TOUCH = 1e-6  # how far apart numbers may be, in their own size, and still be the same
AMONG, FIRST = 0.25, 3  # "among the highest" is so in the top quarter of the field, or the first three
COUNTED = ("recorded", "count")


class Probe:
    """One claim's printed figure, held against the ranges of cells. What it says may hold is to be judged; what it denies need not be."""

    def __init__(self, question: Question) -> None:
        claim, target = question.claim, question.target
        self._catalogue, self._of = question.catalogue, question.catalogue.ranges.of
        self._rank, self._compares = claim.rank, claim.type == "comparison"
        self._moves, self._figure = claim.type == "change", question.figure
        self._way = claim.change.direction if claim.change is not None else "none"
        self._unit = "" if question.figure is None else question.figure.unit
        self._counts = self._unit not in RECKONED
        self._told: dict[str, Sequence[Measure]] = {}  # what publishers print of the changes of a measure
        low, high = ANYTHING if target is None else target.inner
        if target is not None and target.rounded is not None:
            low, high = min(low, target.rounded.low), max(high, target.rounded.high)
        self._low, self._high = _wider(low, -TOUCH), _wider(high, TOUCH)

    def may_hold(self, reading: Reading) -> bool:
        """Whether a reading may hold."""
        measure, area, days = reading.measure, reading.area, (reading.start, reading.end)
        if self._compares or (area.parts and area.kind == "other"):
            return self._catalogue.has_days(measure.id, *days)
        if self._rank is not None:
            return self._may_stand(reading, measure, days)
        low, high = self._of(measure.id, area.id, days)
        if low > high:
            return False
        if self._moves:
            factor = reading.scale / reading.divide
            bases = reading.base, *reading.told
            way = 1 / factor if (self._way == "up") != reading.turned else -1 / factor
            return self._may_move(measure, area.id, bases, way, (low, high)) or self._is_told(
                measure, area.id, days, way
            )
        return self._may_be(reading, low, high)

    def of_which(self, reading: Reading, areas: Sequence[Area]) -> Iterator[Area]:
        """Those of some areas of which a reading may hold; of a level all are asked at once."""
        if self._compares or self._moves or self._rank is not None:
            yield from (area for area in areas if self.may_hold(reading.but({"area": area})))
            return
        measure, days = reading.measure.id, (reading.start, reading.end)
        ranges = self._catalogue.ranges.among(measure, [area.id for area in areas], days)
        for area, (low, high) in zip(areas, ranges, strict=True):
            several = area.parts and area.kind == "other"
            if (
                self._catalogue.has_days(measure, *days)
                if several
                else low <= high and self._may_be(reading, low, high)
            ):
                yield area

    def _may_be(self, reading: Reading, low: float, high: float) -> bool:
        """Whether a level may be as printed, where its cell lies from `low` to `high`."""
        measure, factor = reading.measure, reading.scale / reading.divide
        if self._figure is None:
            return False
        if not (self._counts and measure.unit not in RECKONED) and measure.unit != self._unit and not reading.raw:
            value = converted(Interval(low, high), measure.unit, self._unit, reading.days)
            if value is None:
                return low <= 0 < high  # how often, of what may be none at all
            low, high = value
        return low <= self._high * factor and high >= self._low * factor

    def _may_stand(self, reading: Reading, measure: Measure, days: Days) -> bool:
        """Whether an area may have its place among the areas of the field, or has a figure at all to stand among others in time."""
        told, own = self._rank, self._of(measure.id, reading.area.id, days)
        if told is None or own[0] > own[1] or told.among != "areas":
            return own[0] <= own[1]
        end = end_of(told.direction, measure.good)
        if end is None or not self._catalogue.has_order(measure.id, *days, reading.field):
            return False
        if reading.move is not None or self._catalogue.ranges.is_placed(measure.id):
            return True
        rivals = [area for area in reading.field if area not in (reading.area.id, CITY)]
        others = list(self._catalogue.ranges.among(measure.id, rivals, days))
        near = 0.0 if measure.unit in ROUNDED else 0.5  # counts differ by one or are level
        above = sum(1 for low, _ in others if low > own[1] + near and low < inf)
        below = sum(1 for _, high in others if high < own[0] - near and high > -inf)
        ahead, behind = (above, below) if (end == "highest") != reading.turned else (below, above)
        if told.position is None:
            return ahead < max(FIRST, AMONG * len(reading.field))
        return ahead < told.position <= len(reading.field) - behind

    def _may_move(self, measure: Measure, area: str, bases: Iterable[Days | None], way: float, after: Range) -> bool:
        """Whether a change from one of these days may be as printed."""
        for days in bases:
            before = NOTHING if days is None else self._of(measure.id, area, days)
            if before[0] > before[1]:
                continue
            if self._figure is None or self._way == "none" or self._meets(_move(before, after, self._figure.unit), way):
                return True
        return False

    def _is_told(self, measure: Measure, area: str, days: Days, way: float) -> bool:
        """Whether a publisher may print this very change."""
        facets = measure.facets
        if self._figure is None or self._figure.unit != "percent" or (facets.event, facets.statistic) != COUNTED:
            return False
        told = self._told.get(measure.id)
        if told is None:
            told = self._told[measure.id] = self._catalogue.alike(facets, event=EVENT, statistic="percentage")
        return any(self._meets(self._of(one.id, area, days), way) for one in told)

    def _meets(self, move: Range, way: float) -> bool:
        """Whether a move may be as printed; `way` turns it to the way, and the size, that is said."""
        low, high = (move[0] * way, move[1] * way) if way > 0 else (move[1] * way, move[0] * way)
        return low <= self._high and high >= self._low


def _move(before: Range, after: Range, unit: str) -> Range:
    """How much may lie between two cells, in the unit of the claim."""
    if unit not in ("percent", "times"):
        return after[0] - before[1], after[1] - before[0]
    if before[1] <= 0 or after[1] < 0:
        return NOTHING
    if unit == "times" or before[0] <= 0:
        return ANYTHING
    return (max(after[0], 0.0) / before[1] - 1) * 100, (after[1] / before[0] - 1) * 100


def _wider(end: float, by: float) -> float:
    return end + by * max(1.0, abs(end)) if abs(end) < inf else end
