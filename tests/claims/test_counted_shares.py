"""Shares told by two counts or by money, and pairs of counts that stay two. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

SHARES: list[Row] = [
    ("Kent Police charged suspects in 33 of its 1,694 rape cases.", [("33 of its 1,694", "ratio 1.95", "kent")]),
    ("Three of those 18 deaths in custody were at Kent Police.", [("Three of those 18", "ratio 16.67", "kent")]),
    ("Kent Police said 402 of their 3,321 officers had left.", [("402 of their 3,321", "ratio 12.1", "kent")]),
    ("None of 28 rapes reported to Gwent Police led to a charge.", [("None of 28", "ratio 0", "gwent")]),
    ("None of the 28 complaints against Kent Police was upheld.", [("None of the 28", "ratio 0", "kent")]),
    ("Not one of the 14 robberies in Powys was solved.", [("Not one of the 14", "ratio 0", "powys")]),
    ("A single burglary in 25 was solved by Kent Police.", [("A single burglary in 25", "ratio 4", "kent")]),
    ("One rape report in a hundred led to a charge in Kent.", [("One rape report in a hundred", "ratio 1", "kent")]),
    (
        "One officer in seven has gone from Kent Police.",
        [("One officer in seven", "change 14.29 percent down", "kent")],
    ),
    ("Seven times out of a hundred Kent Police solves the burglary.", [("Seven times", "ratio 7", "kent")]),
    ("Norfolk Police gets 48p in every pound of its budget from council tax.", [("48p", "ratio 48", "norfolk")]),
    ("Kent Police spends 82p of every pound on staff.", [("82p of every pound", "ratio 82", "kent")]),
]
TWO: list[Row] = [
    # each of the two can be checked by itself
    (
        "Kent Police solved 90 of the 402 burglaries.",
        [("90", "count 90", "kent"), ("402", "count 402", "kent")],
    ),
    (
        "Some 12 of 96 complaints about Kent Police were upheld.",
        [("12", "count ~12", "kent"), ("96", "count 96", "kent")],
    ),
    ("Kent Police solved 12 of the burglaries.", [("12", "count 12", "kent")]),
    ("Kent Police recorded 96 rapes, 12 of them in Ashford.", [("96", "count 96", "kent"), ("12", "count 12")]),
    (
        "Kent Police, one of 43 forces, recorded 96 rapes.",
        [("96", "count 96", "kent")],
    ),
]
NONE = [
    "Crime went up in all but four of the 43 police areas.",
    "Burglary fell at none of the 43 forces.",
    "A pint costs 48p in the pub by the police station in Kent.",
    "Not one of the burglars was found, Kent Police said.",
    "A single burglar was seen in Kent, police said.",
]


@pytest.mark.parametrize(("text", "expected"), [*SHARES, *TWO])
def test_parts(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


@pytest.mark.parametrize("text", NONE)
def test_no_share(text: str, read: Callable[[str], Analysis]) -> None:
    assert not read(text).claims
