"""The ranges of one measure, as they are made when the index is built, kept in it, and asked."""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import lru_cache
from math import inf, nan
from threading import Lock
from typing import Any

from claimcheck.reference.figures import printed_step
from claimcheck.reference.intervals import rounding

Days = tuple[date, date]
Range = tuple[float, float]
Row = tuple[int, int, int, int, Any, str | None, int, int, str | None]  # as `building.py` gathers them
Kept = tuple[int, str, bytes, bytes]  # whether placed, the data sets, where rows begin, and their ends
ANYTHING: Range = (-inf, inf)  # a value that only its figures tell
UNKNOWN: Range = (nan, nan)  # not worked out yet
GRAIN = 2e-7  # what keeping numbers short may add to a range


class Sheet:
    """The ranges of one measure: for each area that is asked for a row, with a low and a high end for each period."""

    def __init__(self, spans: Sequence[Days], areas: int) -> None:
        self.spans = _places_of(tuple(spans))
        self.starts = array("i", [-1] * areas)  # where the row of each area begins
        self.ends = array("f")
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
        low, high = low - GRAIN * abs(low), high + GRAIN * abs(high)
        start, ends = self.starts[area], self.ends
        at += start if start >= 0 else self.start(area)
        if ends[at] != ends[at]:  # no number yet
            ends[at], ends[at + 1] = low, high
        elif low < ends[at] or high > ends[at + 1]:
            ends[at], ends[at + 1] = min(ends[at], low), max(ends[at + 1], high)


@lru_cache(maxsize=1024)
def _places_of(spans: tuple[Days, ...]) -> Mapping[Days, int]:
    """Where the range of each period lies within the row of an area; most tables have the same periods for all their measures."""
    return {days: 2 * i for i, days in enumerate(spans)}


def gathered(
    rows: Sequence[Row], areas: int, metas: Sequence[Sequence[str]], alone: Collection[str], unit: str
) -> Sheet:
    """The sheet of a measure from its rows in the index."""
    spans = sorted({row[2:4] for row in rows})
    columns = {days: 2 * i for i, days in enumerate(spans)}
    sheet = Sheet([(date.fromordinal(first), date.fromordinal(last)) for first, last in spans], areas)
    firm: dict[int, bool] = {}
    reaches: dict[tuple[int, int], float] = {}  # of a number with so many places, of one source
    for _, area, first, last, _, value, meta, _, extra in rows:
        if meta not in firm:
            dataset, _, quality, status, _, _ = metas[meta]
            sheet.datasets.add(dataset)
            firm[meta] = status != "bound" and quality not in alone
        sheet.placed = sheet.placed or extra is not None and "rank" in extra
        if value is None:
            continue
        low, high = ANYTHING
        if firm[meta]:
            places = len(value.partition(".")[2]) if "." in value else 0
            reach = reaches.get((meta, places))
            if reach is None:
                reach = reaches[meta, places] = rounding(float(metas[meta][5] or printed_step(places)), unit)
            if extra:
                reach += float(json.loads(extra).get("slack", 0))
            middle = float(value)
            low, high = middle - reach, middle + reach
        sheet.widen(area, columns[first, last], low, high)
    return sheet


def packed(sheet: Sheet) -> Kept:
    """The sheet as the index keeps it."""
    starts, ends = (zlib.compress(numbers.tobytes(), 1) for numbers in (sheet.starts, sheet.ends))
    return int(sheet.placed), json.dumps(sorted(sheet.datasets)), starts, ends


def unpacked(kept: Kept, own: Sequence[Days], spans: Sequence[Days]) -> Sheet:
    """The sheet again: `own` are the periods that it was made with, `spans` those that may be asked for."""
    placed, datasets, starts, ends = kept
    sheet = Sheet(spans, 0)
    sheet.placed, sheet.datasets = bool(placed), set(json.loads(datasets))
    sheet.starts = array("i", zlib.decompress(starts))
    sheet.ends = array("f", zlib.decompress(ends))
    return sheet if len(own) == len(spans) else _widened(sheet, own, spans)


def _widened(sheet: Sheet, own: Sequence[Days], spans: Sequence[Days]) -> Sheet:
    """With columns for the periods that nothing was published of."""
    wide, width = Sheet(spans, len(sheet.starts)), 2 * len(own)
    wide.placed, wide.datasets = sheet.placed, sheet.datasets
    columns: Mapping[int, int] = {2 * i: wide.spans[days] for i, days in enumerate(own)}
    for area, start in enumerate(sheet.starts):
        if start >= 0:
            begin = wide.start(area)
            for at in range(0, width, 2):
                to = begin + columns[at]
                wide.ends[to : to + 2] = sheet.ends[start + at : start + at + 2]
    return wide
