"""Broken ties as findings, without the rest of the program: the words, the sum, what to do, the other figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from claimcheck.domain.cases import Case, Choice, Evidence, Link, Solution
from claimcheck.domain.reports import Finding
from claimcheck.rules import (
    change_does_not_follow,
    direction_contradicts,
    inconsistent_figures,
    parts_do_not_sum,
    percent_for_points,
    rank_does_not_follow,
    rate_unit_confusion,
    share_does_not_follow,
)
from tests.builders import analysis, article, claim, tie

Check = Callable[[Case], Iterator[Finding]]
RULES: dict[str, Check] = {
    "change-does-not-follow": change_does_not_follow.check_fault,
    "parts-do-not-sum": parts_do_not_sum.check_fault,
    "share-does-not-follow": share_does_not_follow.check_fault,
    "inconsistent-figures": inconsistent_figures.check_fault,
    "direction-contradicts": direction_contradicts.check_claim,
    "percent-for-points": percent_for_points.check_fault,
    "rank-does-not-follow": rank_does_not_follow.check_claim,
    "rate-unit-confusion": rate_unit_confusion.check_claim,
}


def case(fault: str, blamed: str = "c1") -> Case:
    text, (first, second) = article("Thefts rose by [20 per cent], from 400 to [500].")
    claims = (
        claim(20, "percent", id="c1", where=first, type="percentage"),
        claim(500, id="c2", where=second),
    )
    solution = Solution(
        tie=tie("change", "c2", "c1"),
        fault=fault,
        claim=blamed,
        span=first,
        stated="20 per cent",
        expected="25 per cent",
        sum="500 - 400 = 100; 100 / 400 = 25 per cent",
        advice="Make it 25 per cent.",
        related=((second, "“500” here"),),
    )
    link: Link = Link(area=Choice(best=None), period=Choice(best=None), measure=Choice(best=None))
    return Case(
        analysis=analysis(*claims, text=text),
        claim=claims[0],
        link=link,
        evidence=Evidence(truth="unknown", reason=""),
        solutions=(solution,),
    )


@pytest.mark.parametrize("fault", RULES)
def test_each_rule_speaks_for_its_own_fault(fault: str) -> None:
    told = {name: list(check(case(fault))) for name, check in RULES.items()}
    assert [name for name, found in told.items() if found] == [fault]
    (finding,) = told[fault]
    assert finding.rule == fault
    assert "“20 per cent”" in finding.message or fault == "inconsistent-figures"
    assert finding.message.endswith("500 - 400 = 100; 100 / 400 = 25 per cent.")
    assert finding.advice == "Make it 25 per cent."
    assert [one.message for one in finding.related] == ["“500” here"]
    assert finding.claim == "c1"


@pytest.mark.parametrize("fault", RULES)
def test_the_blame_of_another_claim_is_not_told_twice(fault: str) -> None:
    assert list(RULES[fault](case(fault, blamed="c2"))) == []
