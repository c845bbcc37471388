"""Periods as the tables have them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from claimcheck.domain.periods import PartialDate, Period, year_before
from claimcheck.linking.link import link_claim
from claimcheck.reference.catalogue import Catalogue
from tests.builders import analysis, article, claim, instant, period, span

Y17 = period("2017-04-01", "2018-03-31")
HALF = replace(Y17, how="inferred", first=PartialDate(year=2017, month=4, day=1), last=PartialDate(month=3, day=31))
BURGLARY, OFFICERS = "burglary.recorded.count", "officers.employed.count"


@pytest.mark.parametrize(
    ("measure", "at", "days", "sure"),
    [
        (BURGLARY, Y17, ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, replace(Y17, kind="rolling"), ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, period("2017-04-01", "2018-04-01", "other"), ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, period("2017-03-31", "2018-03-31", "other"), ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, replace(Y17, how="carried"), ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, replace(Y17, how="inferred"), ("2017-04-01", "2018-03-31"), False),
        (BURGLARY, HALF, ("2017-04-01", "2018-03-31"), True),
        (BURGLARY, period("2017-01-01", "2017-12-31", "calendar"), ("2017-01-01", "2017-12-31"), True),
        (OFFICERS, instant("2018-03-31"), ("2018-03-31", "2018-03-31"), True),
        (OFFICERS, Y17, ("2018-03-31", "2018-03-31"), True),
        (OFFICERS, period("2018-03-01", "2018-03-31", "month"), ("2018-03-31", "2018-03-31"), True),
        (OFFICERS, period("2018-01-01", "2018-12-31", "calendar"), ("2018-03-31", "2018-03-31"), False),
        (OFFICERS, instant("2018-09-30"), ("2018-09-30", "2018-09-30"), True),
    ],
)
def test_link_period(catalogue: Catalogue, measure: str, at: Period, days: tuple[str, str], sure: bool) -> None:
    one = claim(5, measure=measure, area="northshire", at=at)
    choice = link_claim(one, analysis(one), catalogue).period
    assert choice.best is not None
    assert (str(choice.best.start), str(choice.best.end)) == days
    assert (choice.score >= 0.6) is sure


def test_a_claim_without_a_period_is_tried_and_never_sure(catalogue: Catalogue) -> None:
    art, _ = article("[x]", "2019-09-01")
    bare = claim(5, measure=BURGLARY, area="northshire", period=None)
    other = claim(6, id="c2", measure=BURGLARY, area="lakeland", at=Y17, where=span(3, 4))
    choice = link_claim(bare, analysis(bare, other, text=art), catalogue).period
    assert choice.score < 0.6
    assert [one.end for one in (choice.best, *choice.runners_up) if one] == [date(2018, 3, 31), date(2019, 3, 31)]


@pytest.mark.parametrize("at", [Period(start=None, end=None, kind="other", text="recently")])
def test_a_period_that_cannot_be_dated_is_left_open(catalogue: Catalogue, at: Any) -> None:
    one = claim(5, measure=BURGLARY, area="northshire", at=at)
    assert link_claim(one, analysis(one), catalogue).period.best is None


@pytest.mark.parametrize(
    ("day", "before"),
    [
        ("2018-03-31", "2017-03-31"),
        ("2016-02-29", "2015-02-28"),
        ("2017-02-28", "2016-02-29"),
        ("2018-04-01", "2017-04-01"),
    ],
)
def test_year_before(day: str, before: str) -> None:
    assert year_before(date.fromisoformat(day)) == date.fromisoformat(before)
