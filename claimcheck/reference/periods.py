"""Period codes of the data packages ("2012/13", "ye 2018-12", "at 2022-03-31") to days and back. See docs/packages.md."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.domain.periods import PeriodKind

Days = tuple[date, date, PeriodKind]

FINANCIAL = re.compile(r"(\d{4})/(\d{2})$")
YEAR = re.compile(r"cy (\d{4})$")
YEAR_ENDING = re.compile(r"ye (\d{4})-(\d{2})$")
QUARTER = re.compile(r"q (\d{4})-Q([1-4])$")
MONTH = re.compile(r"m (\d{4})-(\d{2})$")
INSTANT = re.compile(r"at (\d{4}-\d{2}-\d{2})$")
DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$")
FORMS = "2012/13, cy 2014, ye 2018-12, q 2018-Q2, m 2018-05, at 2022-03-31 or 2013-04-01..2014-01-28"


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


@lru_cache(maxsize=1024)
def kind_of(start: date, end: date) -> PeriodKind:
    """What the stretch of days is called: a financial or calendar year, a quarter, a month, twelve months, a day, or other."""
    if start == end:
        return "instant"
    if start.day != 1 or end != month_end(end.year, end.month):
        return "other"
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months == 12:
        return {4: "financial", 1: "calendar"}.get(start.month, "rolling")  # type: ignore[return-value]
    if months == 3 and start.month % 3 == 1:
        return "quarter"
    return "month" if months == 1 else "other"


@lru_cache(maxsize=4096)
def parse_period(code: str) -> Days:
    """First day, last day and kind of a period code. Raises ValueError, with the forms that are known, for anything else."""
    try:
        start, end = _days(code)
    except ValueError as error:
        raise ValueError(f"'{code}' is no period; write {FORMS}") from error
    if end < start:
        raise ValueError(f"'{code}' ends before it starts")
    return start, end, kind_of(start, end)


def _days(code: str) -> tuple[date, date]:
    if match := FINANCIAL.match(code):
        year = int(match[1])
        if (year + 1) % 100 != int(match[2]):
            raise ValueError(code)
        return date(year, 4, 1), date(year + 1, 3, 31)
    if match := YEAR.match(code):
        return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
    if match := YEAR_ENDING.match(code):
        end = month_end(int(match[1]), int(match[2]))
        return (date(end.year, 1, 1) if end.month == 12 else date(end.year - 1, end.month + 1, 1)), end
    if match := QUARTER.match(code):
        first = 3 * int(match[2]) - 2
        return date(int(match[1]), first, 1), month_end(int(match[1]), first + 2)
    if match := MONTH.match(code):
        return date(int(match[1]), int(match[2]), 1), month_end(int(match[1]), int(match[2]))
    if match := INSTANT.match(code):
        return date.fromisoformat(match[1]), date.fromisoformat(match[1])
    if match := DAYS.match(code):
        return date.fromisoformat(match[1]), date.fromisoformat(match[2])
    raise ValueError(code)


def period_code(start: date, end: date) -> str:
    """The shortest code for these days."""
    kind = kind_of(start, end)
    if kind == "financial":
        return f"{start.year}/{end.year % 100:02}"
    if kind == "calendar":
        return f"cy {start.year}"
    if kind == "rolling":
        return f"ye {end:%Y-%m}"
    if kind == "quarter":
        return f"q {start.year}-Q{(start.month + 2) // 3}"
    if kind == "month":
        return f"m {start:%Y-%m}"
    return f"at {start}" if kind == "instant" else f"{start}..{end}"


@lru_cache(maxsize=1024)
def release_day(release: str) -> date:
    """The day of an edition: "2019-01-24"; a month or a year without a day counts as its last day, no release as the first day ever."""
    parts = [int(part) for part in re.findall(r"\d+", release)[:3]]
    if not parts:
        return date.min
    if len(parts) == 3:
        return date(*parts)
    return month_end(parts[0], parts[1] if len(parts) > 1 else 12)
