"""Ties: broken ones and what is said of them; many more that must be let alone."""

from __future__ import annotations

import re
from typing import Any

import pytest

from claimcheck.checking.sums.arithmetic import solve_ties
from claimcheck.domain.cases import Solution
from claimcheck.domain.claims import Claim
from claimcheck.domain.values import Change
from tests.builders import EVERY, analysis, article, claim, period, quantity, rank, tie

UNITS = {
    "%": "percent", "points": "percentage_points", "times": "times", "a day": "per_day", "per 1,000": "per_1000",
    "per 100,000": "per_100000", "minutes": "minutes", "seconds": "seconds", "£": "gbp",
}  # fmt: skip
HEDGES = {
    "nearly ": "less_than", "almost ": "less_than", "more than ": "more_than", "over ": "more_than", "about ": "approx",
    "up to ": "up_to", "at least ": "at_least", "just over ": "more_than", "just under ": "less_than",
}  # fmt: skip
SHARES = {"half": 50, "a third": 33.33, "a quarter": 25, "two thirds": 66.67, "doubled": 2, "twice": 2}


def made(words: str, number: int) -> Claim:
    """A claim from a few words: "+12%" is a rise, "-40" a fall, "nearly 200,000" a hedged count, "one in 14" a ratio."""
    text, sign = words, None
    if words[0] in "+-":
        sign, text = ("up" if words[0] == "+" else "down"), words[1:]
    span = EVERY
    hedge = next((hedge for hedge in HEDGES if text.startswith(hedge)), "")
    rest = text.removeprefix(hedge)
    unit = next((unit for name, unit in UNITS.items() if rest.endswith(name) or rest.startswith(name)), "offences")
    value: Any = None
    if rest in SHARES:
        value, unit = SHARES[rest], "times" if rest in ("doubled", "twice") else "percent"
    elif found := re.match(r"one in (\d+)", rest):
        value, unit = round(100 / int(found[1]), 2), "percent"
    elif found := re.match(r"£?([\d,.]+)", rest):
        value = found[1].replace(",", "")
    more: dict[str, Any] = {}
    if hedge and value and "." not in str(value) and str(value).endswith("000"):
        more["step"] = quantity(1).step * 1000
    amount = None if value is None else quantity(value, unit, HEDGES.get(hedge, "exact"), **more)
    if sign:
        return claim(
            id=f"c{number}",
            type="change",
            where=span,
            change=Change(span=span, direction=sign, amount=amount),
            quantity=amount,
        )
    return claim(id=f"c{number}", where=span, quantity=amount, type="percentage" if unit == "percent" else "count")


def placed(*rows: str) -> tuple[tuple[Claim, ...], str]:
    """Claims standing in a text made of their own words, so that hedges can be read there."""
    from dataclasses import replace

    text = "; ".join(f"[{row.lstrip('+-')}]" for row in rows)
    art, spans = article(text)
    claims = []
    for i, (row, where) in enumerate(zip(rows, spans, strict=True), 1):
        one = made(row, i)
        claims.append(replace(one, span=where))
    return tuple(claims), art.text


def solve(kind: str, *rows: str, **more: Any) -> tuple[Solution, ...]:
    claims, text = placed(*rows)
    return solve_ties(analysis(*claims, text=text, ties=(tie(kind, *(one.id for one in claims)),)), **more)


BROKEN = [
    ("change", ("400", "500", "+20%"), "change-does-not-follow", "25 per cent", "20 is 100 / 500"),
    ("change", ("45", "63", "+50%"), "change-does-not-follow", "40 per cent", "63 - 45 = 18; 18 / 45 = 40 per cent"),
    ("change", ("118", "200", "+66%"), "change-does-not-follow", "69 per cent", "82 / 118"),
    ("change", ("882", "810", "-7.6%"), "change-does-not-follow", "8.2 per cent", "72 / 882"),
    ("change", ("52,479", "51,687", "-972"), "change-does-not-follow", "792", "swapped"),
    ("change", ("1,849", "2,275", "+more than a quarter"), "change-does-not-follow", "23 per cent", "426 / 1,849"),
    ("change", ("400", "500", "+500"), "change-does-not-follow", "100", "500 is the later total, not the change"),
    ("change", ("40", "52", "-12"), "direction-contradicts", "a rise", "from 40 to 52"),
    ("change", ("300", "270", "+10%"), "direction-contradicts", "a fall", ""),
    ("change", ("20%", "15%", "-5%"), "percent-for-points", "5 percentage points", "25 per cent"),
    ("change", ("67.3%", "71.5%", "+6.2 points"), "change-does-not-follow", "4.2 percentage points", ""),
    ("change", ("100", "300", "+doubled"), "change-does-not-follow", "3 times", ""),
    ("share", ("36", "110", "29%"), "share-does-not-follow", "33 per cent", "36 / 110"),
    ("share", ("6,176", "51,687", "just over one in 8"), "share-does-not-follow", "", ""),
    ("share", ("one in 5", "25%"), "share-does-not-follow", "", ""),
    ("rate", ("1,200", "400,000", "30 per 1,000"), "rate-unit-confusion", "3 per 1,000", ""),
    ("sum", ("310", "100", "118", "82"), "parts-do-not-sum", "300", "100 + 118 + 82 = 300"),
    ("average", ("199,337", "548 a day"), "share-does-not-follow", "546 a day", "199,337 / 365"),
    ("gap", ("21%", "12%", "7 points"), "change-does-not-follow", "9 percentage points", ""),
    ("multiple", ("60", "10", "4 times"), "share-does-not-follow", "6 times", ""),
    ("same", ("27%", "17%"), "inconsistent-figures", "17%", ""),
    ("same", ("240 ", "204 "), "inconsistent-figures", "", ""),
]


@pytest.mark.parametrize(("kind", "rows", "fault", "expected", "said"), BROKEN, ids=lambda value: str(value)[:40])
def test_broken_ties(kind: str, rows: tuple[str, ...], fault: str, expected: str, said: str) -> None:
    found = solve(kind, *rows)
    assert [one.fault for one in found] == [fault]
    assert expected in found[0].expected
    assert said in found[0].sum


AGREE = [
    ("change", ("400", "500", "+25%")),
    ("change", ("2,906", "2,714", "-6.6%")),
    ("change", ("629", "515", "-just over 18%")),
    ("change", ("116", "241", "+doubled")),
    ("change", ("440", "868", "+nearly doubled")),
    ("change", ("309", "301", "-3%")),
    ("change", ("16", "16", "+0%")),
    ("change", ("67.3%", "71.5%", "+4.2 points")),
    ("change", ("20%", "15%", "-25%")),
    ("change", ("15.98 minutes", "14.82 minutes", "-more than 1 minutes")),
    ("change", ("52,479", "51,687", "-almost 800")),
    ("change", ("45,247", "43,587", "-over 1,600")),
    ("change", ("30", "40", "+a third")),
    ("change", ("100", "134", "+a third")),
    ("change", ("1,849", "2,275", "+nearly a quarter")),
    ("change", ("100", "198", "+doubled")),
    ("share", ("36", "110", "33%")),
    ("share", ("16", "241", "7%")),
    ("share", ("146", "41,246", "0.4%")),
    ("share", ("18", "20", "90%")),
    ("share", ("36", "110", "a third")),
    ("share", ("16", "241", "one in 15")),
    ("share", ("one in 5", "22%")),
    ("share", ("one in 24", "4%")),
    ("share", ("30%", "nearly a third")),
    ("rate", ("1,200", "400,000", "3 per 1,000")),
    ("sum", ("300", "100", "118", "82")),
    ("sum", ("100%", "33%", "33%", "33%")),
    ("average", ("199,337", "546 a day")),
    ("average", ("195,380", "3 minutes")),
    ("gap", ("21%", "12%", "9 points")),
    ("multiple", ("12.9 per 1,000", "1.7 per 1,000", "7 times")),
    ("multiple", ("20", "9.8", "half")),
    ("same", ("nearly 200,000", "199,337")),
    ("same", ("8%", "7.6%")),
    ("same", ("one in 5", "22%")),
    ("same", ("38%", "38%")),
    ("same", ("more than 1,300", "1,301")),
    ("same", ("+doubled", "+101%")),
    ("ranking", ("12.9", "12.8", "11.6", "11.3")),
    ("ranking", ("3", "3", "5", "9", "9")),
    ("ranking", ("9", "2", "7", "1", "8")),
    ("ranking", ("9", "2", "7")),
]


@pytest.mark.parametrize(("kind", "rows"), AGREE, ids=lambda value: str(value)[:50])
def test_ties_that_agree(kind: str, rows: tuple[str, ...]) -> None:
    assert solve(kind, *rows) == ()


def test_a_row_out_of_place() -> None:
    found = solve("ranking", "12.9", "12.8", "11.6", "10.1", "10.6", "9.0")
    assert [(one.fault, one.stated) for one in found] == [("rank-does-not-follow", "10.1")]
    assert [where for where, _ in found[0].related]


def test_a_figure_in_two_broken_ties_is_blamed_once() -> None:
    claims, text = placed("52,479", "51,687", "-1.5%", "-972", "-almost 800")
    ties = (tie("change", "c1", "c2", "c3"), tie("change", "c1", "c2", "c4"), tie("same", "c5", "c4"))
    found = solve_ties(analysis(*claims, text=text, ties=ties))
    assert [(one.claim, one.expected) for one in found] == [("c4", "792")]
    assert len(found[0].related) == 3


def test_a_figure_that_one_of_its_broken_ties_would_not_blame() -> None:
    claims, text = placed("58,174", "365,523", "36%", "9%", "+27%")
    ties = (tie("share", "c1", "c2", "c3"), tie("change", "c4", "c3", "c5"))
    found = solve_ties(analysis(*claims, text=text, ties=ties))
    assert [(one.fault, one.claim) for one in found] == [("share-does-not-follow", "c3")]


def test_a_share_told_twice_beside_a_sum_that_blames_it() -> None:
    claims, text = placed("723", "2,493", "3.5%", "2.7%")
    ties = (tie("share", "c1", "c2", "c3"), tie("share", "c4", "c3"))
    found = solve_ties(analysis(*claims, text=text, ties=ties))
    assert [(one.fault, one.claim) for one in found] == [("share-does-not-follow", "c3")]


def test_the_blame_turns_from_a_published_figure() -> None:
    claims, text = placed("27%", "17%")
    ties = (tie("same", "c1", "c2"),)
    assert solve_ties(analysis(*claims, text=text, ties=ties))[0].claim == "c1"
    assert solve_ties(analysis(*claims, text=text, ties=ties), {"c1": "holds"})[0].claim == "c2"


def test_a_figure_is_blamed_that_another_broken_tie_would_not_blame() -> None:
    claims, text = placed("365,523", "58,174", "36%", "9%", "+27%")
    ties = (tie("share", "c2", "c1", "c3"), tie("change", "c4", "c3", "c5"))
    found = solve_ties(analysis(*claims, text=text, ties=ties))
    assert [(one.fault, one.claim) for one in found] == [("share-does-not-follow", "c3")]
    assert [one.fault for one in solve_ties(analysis(*claims, text=text, ties=ties[1:]))] == ["percent-for-points"]


def test_an_end_is_blamed_when_it_spoils_two_sums() -> None:
    claims, text = placed("400", "560", "+25%", "+100")
    ties = (tie("change", "c1", "c2", "c3"), tie("change", "c1", "c2", "c4"))
    found = solve_ties(analysis(*claims, text=text, ties=ties))
    assert [one.claim for one in found] == ["c2"]
    assert found[0].expected == "500"


def test_a_rise_told_twice_with_one_end() -> None:
    assert solve("change", "1,888", "+102", "+5.7%") == ()
    assert solve("change", "1,888", "+102", "+7.5%")[0].expected == "5.7 per cent"


def test_ranks_told_of_one_thing() -> None:
    one = claim(id="c1", type="rank", rank=rank(1, "lowest"), speaker="Ms Dale")
    other = claim(id="c2", type="rank", rank=rank(3, "lowest"))
    found = solve_ties(analysis(one, other, ties=(tie("same", "c2", "c1"),)))
    assert [(one.fault, one.claim) for one in found] == [("inconsistent-figures", "c1")]
    turned = claim(id="c3", type="rank", rank=rank(3, "highest"))
    assert solve_ties(analysis(one, turned, ties=(tie("same", "c1", "c3"),))) == ()


@pytest.mark.parametrize(
    ("place", "broken"),
    [
        (rank(3, "lowest", behind=("a", "b")), False),
        (rank(3, "lowest", behind=("a", "b", "c")), True),
        (rank(4, "highest", behind=("a",)), False),
        (rank(2, "highest", behind=("a", "b"), joint=True), False),
        (rank(45, "highest", field=43), True),
        (rank(43, "highest", field=43), False),
    ],
)
def test_neighbours_against_ordinals(place: Any, broken: bool) -> None:
    one = claim(id="c1", type="rank", rank=place)
    assert bool(solve_ties(analysis(one, ties=(tie("order", "c1"),)))) is broken


def test_a_period_of_its_own_counts_its_days() -> None:
    quarter = period("2018-04-01", "2018-06-30", "quarter")
    ends = [claim(9_100, id="c1", at=quarter), claim(100, "per_day", id="c2", type="rate", at=quarter)]
    assert solve_ties(analysis(*ends, ties=(tie("average", "c1", "c2"),))) == ()
