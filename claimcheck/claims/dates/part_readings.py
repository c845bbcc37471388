"""Parts of a year, months beside a date, years back: "the second quarter of 2018/19", "six months after May", "ten years ago"."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.claims.dates.date_ranges import (
    A_YEAR,
    APRIL,
    Clock,
    Days,
    Habit,
    add_months,
    dated,
    last_year,
    length,
    moved,
    stamp_days,
    tail_year,
    this_year,
    up_to,
    year_days,
)
from claimcheck.claims.dates.wordings import Wording

NTH = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}


def part(wording: Wording, clock: Clock) -> Days | None:
    """ "The second quarter of 2018/19", "the first six months of the year"."""
    size = {"quarter": 3, "half": 6}.get(wording.parts.get("portion", ""), wording.months)
    nth = wording.parts["nth"]
    if _is_told_already(wording, clock, size):
        return clock.here
    year = _year_of_part(wording, clock)
    if not year:
        return None
    first = add_months(year.start, size * NTH[nth]) if nth in NTH else None
    start = first or add_months(year.end + timedelta(days=1), -size)
    to_come = clock.published and add_months(start, size) > clock.published
    if to_come and year.how != "named" and not wording.ahead and "near" not in wording.parts:
        start = add_months(start, -12)  # "in the second quarter", beside next year's budget
    return Days(start, add_months(start, size) - timedelta(days=1), year.how)


def _is_told_already(wording: Wording, clock: Clock, size: int) -> bool:
    """ "Between April and August ... in the first five months of the year": of the year that those months open."""
    here, parts = clock.here, wording.parts
    named = wording.first or parts.get("kind") or parts.get("near")
    if here is None or length(here) != size or named:
        return False
    if NTH.get(parts["nth"]) == 0:
        return here.start.month in (1, 4) and here.start.day == 1
    # "January to March were quiet: in the final quarter it was 310"
    last = parts["nth"] in ("final", "last", "closing") or NTH.get(parts["nth"]) == A_YEAR / size - 1
    return last and here.end.month in (3, 12)


def _year_of_part(wording: Wording, clock: Clock) -> Days | None:
    parts, stamp = wording.parts, wording.first
    habit: Habit = "financial" if parts.get("kind") in ("financial", "fiscal") else "calendar"
    if not parts.get("kind") and not stamp and parts.get("portion") == "quarter":
        habit = clock.habit  # of the police's own year, when the article counts by it
    if stamp and stamp.date.year:
        return Days(*(year_days(stamp.date.year, habit) if stamp.form == "year" else stamp_days(stamp) or ()))
    if parts.get("near") == "last":
        return last_year(clock, habit)
    if year := tail_year(parts.get("tail", ""), clock):
        return Days(*year_days(year, habit), "dateline")
    if clock.here and length(clock.here) == 12 and "near" not in parts:
        return moved(clock.here, 0)
    return (
        Days(*year_days(this_year(clock.published, habit).start.year, habit), "dateline") if clock.published else None
    )


def decade(_wording: Wording, clock: Clock) -> Days | None:
    """ "1,724 at the start of the decade": the day in its first year on which forces are counted; no year of crimes is told so."""
    published = clock.published
    if published is None or published.year % 10 == 0:
        return None  # of one that has only just begun it could be the last
    day = date(published.year - published.year % 10, 3, 31)
    return Days(day, day, "dateline")


def budget_year(_: Wording, clock: Clock) -> Days | None:
    """The financial year that begins with the next April, or with this one while it lasts."""
    if clock.published is None:
        return None
    return Days(*year_days(clock.published.year + (clock.published.month > APRIL), "financial"), "dateline")


def preceding(wording: Wording, clock: Clock) -> Days | None:
    """ "The 12 months before October"."""
    days = dated(wording.last, clock) if wording.last else None
    return Days(*up_to(days.start - timedelta(days=1), wording.months or 12), days.how) if days else None


def succeeding(wording: Wording, clock: Clock) -> Days | None:
    """ "The three months after June's vote": from July on."""
    days = dated(wording.last, clock) if wording.last else None
    if days is None:
        return None
    start = days.end + timedelta(days=1)
    return Days(start, add_months(start, wording.months or 12) - timedelta(days=1), days.how)


def is_month_to_month(wording: Wording) -> bool:
    """ "Between March 2014 and March 2015", "between June last year and June this year": a year, told by the month it runs from."""
    first, last = wording.first, wording.last
    if wording.reading != "range" or wording.preposition == "in" or first is None or last is None:
        return False
    months = first.form == last.form == "month" and first.date.month == last.date.month
    years = first.date.year, last.date.year
    return months and (None in years or (last.date.year or 0) - (first.date.year or 0) == 1)


def year_meant(days: Days | None) -> Days | None:
    """Of thirteen months the twelve that figures are published for: to the end of a quarter, or from April; else all of them."""
    if days is None or length(days) != 13 or days.end.month % 3 != 0 and days.start.month != APRIL:
        return days
    return Days(*up_to(days.end if days.start.month != APRIL else add_months(days.end, -1), 12))


def month_before(wording: Wording, clock: Clock) -> Days | None:
    """ "In December 1,480, and 1,310 in the December before": the like month of the year before, or the last one."""
    here, stamp = clock.here, wording.first
    if here is None or stamp is None or stamp.date.month is None:
        return None
    if here.end.month == stamp.date.month:
        return moved(here, -12)
    first = date(here.end.year - (here.end.month < stamp.date.month), stamp.date.month, 1)
    return Days(first, add_months(first, 1) - timedelta(days=1), "anaphor")


def years_ago(years: int, clock: Clock) -> Days | None:
    """ "Ten years ago", where no time is in force: 2007/08, over a story on that and 2017/18, else a calendar year."""
    here, last = clock.here, clock.anchor
    if not clock.published or not years:
        return None
    financial = not here and years > 1 and clock.habit == "financial"
    if financial and last is not None and length(last) == 12 and last.start.month != 1:
        return moved(last, -12 * years)
    if here and not (years > 1 and here.start.month == 1):
        return None
    return Days(*year_days(clock.published.year - years, "calendar"), "dateline")


def running_month(wording: Wording, clock: Clock) -> Days | None:
    """ "This month", "last month", "the past quarter": by the day of publication."""
    if not clock.published:
        return None
    months = 3 if wording.parts.get("unit") == "quarter" else 1
    start = clock.published.replace(day=1)
    start = add_months(start, -((start.month - 1) % months))
    if wording.parts.get("near") in ("last", "past"):
        start = add_months(start, -months)
    return Days(start, add_months(start, months) - timedelta(days=1), "dateline")
