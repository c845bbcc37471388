from __future__ import annotations

from datetime import date

import pytest

from claimcheck.reference.periods import parse_period, period_code, release_day

CODES = [
    ("2012/13", "2012-04-01", "2013-03-31", "financial"),
    ("1999/00", "1999-04-01", "2000-03-31", "financial"),
    ("cy 2014", "2014-01-01", "2014-12-31", "calendar"),
    ("ye 2018-09", "2017-10-01", "2018-09-30", "rolling"),
    ("q 2018-Q2", "2018-04-01", "2018-06-30", "quarter"),
    ("q 2018-Q4", "2018-10-01", "2018-12-31", "quarter"),
    ("m 2020-02", "2020-02-01", "2020-02-29", "month"),
    ("at 2022-03-31", "2022-03-31", "2022-03-31", "instant"),
    ("2013-04-01..2014-01-28", "2013-04-01", "2014-01-28", "other"),
]


@pytest.mark.parametrize(("code", "start", "end", "kind"), CODES)
def test_codes_mean_days_and_days_codes(code: str, start: str, end: str, kind: str) -> None:
    days = (date.fromisoformat(start), date.fromisoformat(end))
    assert parse_period(code) == (*days, kind)
    assert period_code(*days) == code


@pytest.mark.parametrize(("code", "other"), [("ye 2013-03", "2012/13"), ("ye 2014-12", "cy 2014")])
def test_two_codes_of_one_year(code: str, other: str) -> None:
    assert parse_period(code) == parse_period(other)


@pytest.mark.parametrize(
    "code", ["", "2012", "2012/14", "2012-13", "q 2018-Q5", "m 2018-13", "at 2018-02-30", "2014-01-02..2014-01-01", "x"]
)
def test_anything_else_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=code or "''"):
        parse_period(code)


@pytest.mark.parametrize(
    ("release", "day"),
    [("2019-01-24", date(2019, 1, 24)), ("2014-02", date(2014, 2, 28)), ("2014", date(2014, 12, 31)), ("", date.min)],
)
def test_release_without_a_day(release: str, day: date) -> None:
    assert release_day(release) == day
