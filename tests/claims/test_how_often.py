"""How often: so many a day, week or month, told before the figure, behind it or beside it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

RATES = [  # the figure, and the unit in which it is told
    ("On an average day in 2018/19 Kent Police recorded 33 burglaries.", 33, "per_day"),
    ("In a typical week last year 231 homes in Kent were burgled.", 231, "per_week"),
    ("In the average month Kent Police recorded 1,001 burglaries.", 1001, "per_month"),
    ("Every day last year Kent Police recorded 33 burglaries.", 33, "per_day"),
    ("Each week in 2018/19 Kent Police recorded 231 burglaries.", 231, "per_week"),
    ("Kent Police used force on the public 30 times on an average day.", 30, "per_day"),
    ("Kent Police recorded 33 burglaries on a typical day.", 33, "per_day"),
    ("Kent Police recorded 33 burglaries a day.", 33, "per_day"),
    ("The daily average for burglary in Kent was 33.", 33, "per_day"),
    ("For burglary in Kent the weekly total stood at 231 in 2018/19.", 231, "per_week"),
    ("Kent Police recorded a daily average of 33 burglaries.", 33, "per_day"),
    ("Kent Police used force 30 times a day last year; in 2017/18 the average was 17.", 17, "per_day"),
    ("On an average day Kent Police now records 33 burglaries; ten years ago it was 47.", 47, "per_day"),
]
NUMBERS = [  # look alike, and are not
    ("On one day in March Kent Police recorded 33 burglaries.", 33, ""),
    ("In the past week Kent Police recorded 33 burglaries.", 33, ""),
    ("Every day counts: Kent Police recorded 12,013 burglaries last year.", 12013, ""),
    ("On an average day 59 of them in Kent were off sick, of 3,200 officers.", 3200, ""),
    ("On an average day last year Kent Police had 3,200 officers at work.", 3200, ""),
    ("The annual total for burglary in Kent was 12,013.", 12013, ""),
    ("A day after the theft Kent Police recorded 33 burglaries.", 33, ""),
    ("The daily figures show that Kent Police recorded 12,013 burglaries.", 12013, ""),
    ("The average burglary in Kent was one of 12,013 last year.", 12013, ""),
    ("Every day of the trial, Kent Police said, cost 33 burglaries their detectives.", 33, ""),
]


@pytest.mark.parametrize(("text", "value", "unit"), RATES + NUMBERS)
def test_how_often_something_happens(text: str, value: int, unit: str, read: Callable[[str], Analysis]) -> None:
    quantities = [claim.quantity for claim in read(text).claims if claim.quantity is not None]
    (found,) = [one for one in quantities if one.low == value]
    assert (found.unit if found.unit.startswith("per_") else "") == unit
