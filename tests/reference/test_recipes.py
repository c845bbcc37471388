from __future__ import annotations

from typing import Any

import pytest

from claimcheck.reference.recipes import expand

HELD = ("burglary.recorded.count", "rape.recorded.count", "burglary.charged.count", "population.resident.count",
        "officers.employed.count", "officers.employed.female.count")  # fmt: skip
RATE: dict[str, Any] = {"kind": "rate", "measure": "{topic}.recorded.rate.per_1000", "count": "{topic}.recorded.count",
                        "per": "population.resident.count", "scale": 1000}  # fmt: skip
SHARE = {
    "kind": "share",
    "measure": "{topic}.charged.percentage",
    "part": "{topic}.charged.count",
    "whole": "{topic}.recorded.count",
}
FEMALE = {"kind": "share", "measure": "{topic}.employed.{population}.percentage", "part": "{topic}.employed.{population}.count",
          "whole": "{topic}.employed.count"}  # fmt: skip
DOUBLE = {"kind": "per_time", "measure": "{topic}.recorded.rate.per_day", "count": "{topic}.recorded.count"}


@pytest.mark.parametrize(
    ("declared", "made"),
    [
        ([RATE], {"burglary.recorded.rate.per_1000", "rape.recorded.rate.per_1000"}),
        ([RATE | {"not": ["rape"]}], {"burglary.recorded.rate.per_1000"}),
        ([RATE | {"only": ["rape"]}], {"rape.recorded.rate.per_1000"}),
        ([SHARE], {"burglary.charged.percentage"}),
        ([FEMALE], {"officers.employed.female.percentage"}),
        ([RATE | {"per": "households.resident.count"}], set()),
        ([], set()),
    ],
)
def test_what_the_held_measures_allow(declared: list[dict[str, Any]], made: set[str]) -> None:
    assert set(expand(declared, HELD)) == made


def test_one_may_build_on_another() -> None:
    total = {
        "kind": "total",
        "measure": "theft.recorded.count",
        "parts": ["burglary.recorded.count", "rape.recorded.count"],
    }
    assert "theft.recorded.rate.per_day" in expand([DOUBLE, total], HELD)


@pytest.mark.parametrize("wrong", [{"kind": "guess", "measure": "a"}, {"kind": "share", "measure": "a", "part": "b"}])
def test_wrong_declarations_are_told(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"docs/packages\.md"):
        expand([wrong], HELD)
