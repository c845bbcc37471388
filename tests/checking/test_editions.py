"""Figures that differ from a table which the article cannot have seen, or does not use, are left open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from claimcheck.checking.settling.editions import reconsider
from claimcheck.domain.cases import Diagnosis, Evidence
from claimcheck.domain.claims import Claim
from tests.builders import claim, figure, rank

BEFORE, AFTER = date(2012, 5, 1), date(2014, 2, 1)  # the invented release is of 18 July 2013


def found(truth: Any, value: float, fault: str = "wrong-number", **more: Any) -> Evidence:
    told = Diagnosis(fault=fault, message="It is not so.") if truth == "fails" else None
    return Evidence(truth=truth, reason="Told.", figures=(figure(value, **more),), diagnosis=told)


def others(*truths: str) -> list[tuple[Claim, Evidence]]:
    return [(claim(1511 + i, id=f"o{i}"), found(truth, 1511)) for i, truth in enumerate(truths)]


@pytest.mark.parametrize(
    ("one", "evidence", "published", "company", "kept"),
    [
        (claim(1300), found("fails", 1234), AFTER, (), True),
        (claim(1300), found("fails", 1234), None, (), True),
        (claim(1300), found("fails", 1234), BEFORE, (), False),
        (claim(1300), found("fails", 1234), BEFORE, ("holds", "holds", "holds"), True),
        (claim(1300), found("fails", 1234), BEFORE, ("holds", "unknown", "fails"), False),
        (claim(1250), found("fails", 1234), AFTER, ("fails", "holds"), False),
        (claim(1250), found("fails", 1234), AFTER, ("holds", "holds", "fails"), True),
        (claim(1250), found("fails", 1234), AFTER, (), True),
        (claim(1800), found("fails", 1234), AFTER, ("fails", "fails"), True),
        (claim(13), found("fails", 9), AFTER, ("fails",), False),
        (claim(1300), found("fails", 1234, kind="instant"), BEFORE, (), True),
        (claim(1235), found("fails", 1234, kind="instant"), BEFORE, (), False),
        (claim(1312), found("fails", 1234, "figure-of-another-period"), BEFORE, (), True),
        (claim(13), found("fails", 17, "figure-of-another-period"), BEFORE, (), False),
        (claim(12342), found("fails", 1234, "scale-slip"), BEFORE, (), True),
        (claim(type="rank", rank=rank(3)), found("fails", 1234, "wrong-rank"), BEFORE, (), False),
        (claim(type="rank", rank=rank(3)), found("fails", 1234, "rank-of-another-measure"), BEFORE, (), True),
        (claim(type="rank", rank=rank(3)), found("fails", 1234, "wrong-rank"), AFTER, (), True),
    ],
)
def test_reconsider(
    one: Claim, evidence: Evidence, published: date | None, company: tuple[str, ...], kept: bool
) -> None:
    pairs = [(one, evidence), *others(*company)]
    made = reconsider([claim for claim, _ in pairs], [evidence for _, evidence in pairs], published)
    assert (made[0].truth == "fails") is kept
    assert (made[0].diagnosis is not None) is kept


EARLIER, LATER = "2012-04-26", "2013-07-18"


@pytest.mark.parametrize(
    ("releases", "published", "kept"),
    [
        ((LATER, LATER, LATER), BEFORE, True),
        ((LATER, LATER, EARLIER), BEFORE, True),
        ((EARLIER, EARLIER, EARLIER), BEFORE, False),  # the article is of the edition that was out
        ((EARLIER, EARLIER, LATER), BEFORE, False),
        ((EARLIER, EARLIER, EARLIER), AFTER, True),
        ((), BEFORE, False),
    ],
)
def test_an_edition_that_was_out_proves_none_that_was_not(
    releases: tuple[str, ...], published: date, kept: bool
) -> None:
    one, evidence = claim(1300), found("fails", 1234, release=LATER)
    company = [(claim(1511 + i, id=f"o{i}"), found("holds", 1511, release=day)) for i, day in enumerate(releases)]
    pairs = [(one, evidence), *company]
    made = reconsider([claim for claim, _ in pairs], [evidence for _, evidence in pairs], published)
    assert (made[0].truth == "fails") is kept


def test_what_holds_is_left_alone() -> None:
    evidence = found("holds", 1234)
    assert reconsider([claim(1234)], [evidence], BEFORE) == [evidence]
