"""Amounts as the messages print them."""

from __future__ import annotations

import pytest

from claimcheck.domain.amounts import amount


@pytest.mark.parametrize(
    ("value", "unit", "step", "expected"),
    [
        (1, "percentage_points", 0.0, "1 percentage point"),
        (1.2, "percentage_points", 1.0, "1 percentage point"),
        (1.2, "percentage_points", 0.1, "1.2 percentage points"),
        (11, "percentage_points", 0.0, "11 percentage points"),
        (0.5, "percentage_points", 0.1, "0.5 percentage points"),
        (1, "percent", 0.0, "1 per cent"),
    ],
)
def test_units_are_in_words(value: float, unit: str, step: float, expected: str) -> None:
    assert amount(value, unit, step) == expected
