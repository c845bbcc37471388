"""Sheets come out of the index as they went in, with room for periods that nothing was published of."""

from __future__ import annotations

from datetime import date
from math import inf, isnan

import pytest

from claimcheck.reference.sheets import Days, Sheet, gathered, packed, unpacked

FIRST, SECOND, THIRD = (
    (date(2015, 4, 1), date(2016, 3, 31)),
    (date(2016, 4, 1), date(2017, 3, 31)),
    (date(2017, 4, 1), date(2018, 3, 31)),
)
METAS = [
    ("ours", "2018", "official", "final", "", "1"),
    ("theirs", "2018", "press", "final", "", "100"),
    ("ours", "2018", "official", "bound", "", "1"),
]


def day(days: Days) -> tuple[int, int]:
    return days[0].toordinal(), days[1].toordinal()


def made() -> Sheet:
    rows = [
        (0, 0, *day(FIRST), (), "120", 0, 0, None),
        (0, 0, *day(FIRST), (), "200", 1, 0, None),
        (0, 0, *day(THIRD), (), "90", 2, 0, None),
        (0, 2, *day(THIRD), (), None, 0, 0, '{"rank": 1}'),
        (0, 2, *day(THIRD), (), "80", 0, 0, '{"slack": 5}'),
    ]
    return gathered(rows, 3, METAS, frozenset(), "offences")


def at(sheet: Sheet, area: int, days: Days) -> tuple[float, float]:
    place = sheet.start(area) + sheet.spans[days]
    return sheet.ends[place], sheet.ends[place + 1]


def test_a_range_spans_all_sources_with_rounding_and_slack() -> None:
    sheet = made()
    assert at(sheet, 0, FIRST) == pytest.approx((120.0, 250.0))
    assert at(sheet, 0, THIRD) == (-inf, inf)
    assert at(sheet, 2, THIRD) == pytest.approx((75.0, 85.0))
    assert isnan(at(sheet, 2, FIRST)[0])
    assert isnan(at(sheet, 1, FIRST)[0])
    assert sheet.placed
    assert sheet.datasets == {"ours", "theirs"}


def test_what_is_kept_is_what_was_made() -> None:
    sheet = made()
    again = unpacked(packed(sheet), [FIRST, THIRD], [FIRST, THIRD])
    assert (again.placed, again.datasets, again.spans) == (sheet.placed, sheet.datasets, sheet.spans)
    assert again.starts == sheet.starts
    assert again.ends.tobytes() == sheet.ends.tobytes()


def test_periods_between_are_left_open() -> None:
    wide = unpacked(packed(made()), [FIRST, THIRD], [FIRST, SECOND, THIRD])
    assert at(wide, 0, FIRST) == pytest.approx((120.0, 250.0))
    assert isnan(at(wide, 0, SECOND)[0])
    assert at(wide, 0, THIRD) == (-inf, inf)
    assert at(wide, 2, THIRD) == pytest.approx((75.0, 85.0))
    assert wide.starts[1] < 0
