"""From dates as written to days: which year a bare month has, which days a stretch covers, what a slip was meant to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from claimcheck.claims.dates.dates import Stamp
from claimcheck.domain.periods import How, PartialDate, Period
from claimcheck.reference.periods import month_end

Habit = Literal["financial", "calendar"]
A_YEAR, APRIL = 12, 4  # months
YEAR_OF_TAIL = {"this year": 0, "last year": -1}
YEAR_OF_CURRENT = {
    "that year": 0,
    "the same year": 0,
    "same year": 0,
    "the previous year": -1,
    "previous year": -1,
    "the year before": -1,
    "the following year": 1,
}


class Days(NamedTuple):
    """First and last day, and how they were found."""

    start: date
    end: date
    how: How = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What relative wordings are counted from.

    published: the day of publication. habit: the kind of whole year that the article otherwise uses. current: the period
    in force. latest: the last whole year (or day of counting) that the article names. told: the twelve months that it calls
    "last year", where they are neither kind. feast: the days of the Christmas campaign that it is about.
    """

    published: date | None = None
    habit: Habit = "calendar"
    current: Period | None = None
    latest: Period | None = None
    told: Period | None = None
    feast: Period | None = None

    def is_past(self, end: date | None, days: int) -> bool:
        """Whether a time was over more than so many days before the article was published."""
        return self.published is not None and end is not None and (self.published - end).days > days

    @property
    def here(self) -> Days | None:
        """The days of the period in force."""
        now = self.current
        return Days(now.start, now.end, "anaphor") if now and now.start and now.end else None

    @property
    def anchor(self) -> Days | None:
        """The days that "in two years" ends with: the latest whole year, else the period in force."""
        last, here = self.latest, self.here
        if last is None or last.start is None or last.end is None:
            return here
        if here is not None and here.start == here.end > last.end:
            return here  # "215 on March 31, 507 fewer in six years": counted up to the day of the count
        return Days(last.start, last.end, "anaphor")


def add_months(day: date, months: int) -> date:
    """The same day `months` later (earlier when negative); the last day of a month stays one."""
    index = day.year * 12 + day.month - 1 + months
    end = month_end(index // 12, index % 12 + 1)
    return end if day == month_end(day.year, day.month) else end.replace(day=min(day.day, end.day))


def moved(days: Days, months: int) -> Days:
    """The same stretch `months` later, by whole months."""
    return Days(add_months(days.start, months), add_months(days.end, months), "anaphor")


def up_to(end: date, months: int) -> tuple[date, date]:
    """The `months` months that end with `end`."""
    if end == month_end(end.year, end.month):
        return add_months(end.replace(day=1), 1 - months), end
    return add_months(end, -months) + timedelta(days=1), end


def length(days: Days) -> int:
    """How many months a stretch lasts, to the nearest; 0 for a day."""
    return round(((days.end - days.start).days + 1) / 30.44)


def year_days(year: int, habit: Habit) -> tuple[date, date]:
    """The calendar year, or the financial year that starts in it (1 April to 31 March)."""
    if habit == "financial":
        return date(year, APRIL, 1), date(year + 1, APRIL - 1, 31)
    return date(year, 1, 1), date(year, 12, 31)


def last_whole_year(published: date, habit: Habit) -> int:
    """The year in which the last year that is over by `published` started."""
    return published.year - (1 if habit == "calendar" or published.month >= APRIL else 2)


def last_year(clock: Clock, habit: Habit, back: int = 0) -> Days | None:
    """The last year of that kind that is over by publication, or one `back` years before it."""
    if not clock.published:
        return None
    return Days(*year_days(last_whole_year(clock.published, habit) - back, habit), "dateline")


def this_year(published: date, habit: Habit) -> Days:
    """From the first day of the running year to publication."""
    year = published.year - (habit == "financial" and published.month < APRIL)
    return Days(year_days(year, habit)[0], published, "dateline")


def last_months(months: int, clock: Clock) -> Days | None:
    """ "The last five years": up to the latest year that the article names, when whole years are counted, else up to publication."""
    anchor, published = clock.anchor, clock.published
    recent = anchor and (not published or 0 <= (published - anchor.end).days <= 550)
    if anchor and recent and months % 12 == 0 and length(anchor) in (0, 12):
        return whole_years(anchor, months)
    return Days(*up_to(published, months), "dateline") if published and months else None


def whole_years(anchor: Days, months: int) -> Days:
    """The whole years, as many as `months` make, that end with `anchor`; from a day of counting, the time up to it."""
    start = add_months(anchor.start, -months if length(anchor) == 0 else 12 - months)
    return Days(start, anchor.end, anchor.how)


def stamp_days(stamp: Stamp, year: int | None = None) -> tuple[date, date] | None:
    """The days of a date, with `year` for one that is missing. An impossible day is taken as the month's last."""
    written = stamp.date
    year = written.year or year
    if year is None:
        return None
    if stamp.form == "year":
        return year_days(year, "calendar")
    if stamp.form == "fy":
        return year_days(year, "financial")
    if stamp.form == "quarter":
        start = add_months(date(year, 4 if stamp.quarter > 4 else 1, 1), 3 * ((stamp.quarter - 1) % 4))
        return start, add_months(start, 3) - timedelta(days=1)
    first, last = _day(year, written), _day(year, stamp.to or written)
    return (first, last) if written.day else (first.replace(day=1), last)


def _day(year: int, written: PartialDate) -> date:
    end = month_end(year, written.month or 1)
    return end.replace(day=min(written.day, end.day)) if written.day else end


def dated(
    stamp: Stamp, clock: Clock, tail: str = "", near: str = "", ahead: bool = False, event: bool = False
) -> Days | None:
    """The days of one date; a missing year from "last year", from the dateline, else from the period in force."""
    if stamp.date.year and (days := stamp_days(stamp)):
        return Days(*days)
    if tail or near:
        return _near(stamp, clock, _bare(tail), near)
    if clock.published:
        return _by_dateline(stamp, clock.published, ahead, event)
    if clock.here:
        return _latest(stamp, clock.here.end, "carried")
    return None


def tail_year(tail: str, clock: Clock) -> int | None:
    """The calendar year that "last year" or "that year" adds to a month."""
    tail = _bare(tail)
    if tail in YEAR_OF_TAIL and clock.published:
        return clock.published.year + YEAR_OF_TAIL[tail]
    if tail in YEAR_OF_CURRENT and clock.here:
        return clock.here.end.year + YEAR_OF_CURRENT[tail]
    return None


def _bare(tail: str) -> str:
    return tail.lstrip(", ").removeprefix("of ").removeprefix("in ") if tail else ""


def _near(stamp: Stamp, clock: Clock, tail: str, near: str) -> Days | None:
    if tail:
        year = tail_year(tail, clock)
        days = stamp_days(stamp, year) if year else None
        return Days(*days, "dateline" if tail in YEAR_OF_TAIL else "anaphor") if days else None
    if not clock.published:
        return None
    if near == "last":
        return _latest(stamp, clock.published, "dateline")
    days = stamp_days(stamp, clock.published.year)
    if near == "next" and days and days[0] <= clock.published:
        days = stamp_days(stamp, clock.published.year + 1)
    return Days(*days, "dateline") if days else None


def _by_dateline(stamp: Stamp, published: date, ahead: bool, event: bool) -> Days | None:
    if event or ahead:
        around = [days for year in (-1, 0, 1) if (days := stamp_days(stamp, published.year + year))]
        near = [days for days in around if not ahead or days[1] >= published]
        return Days(*min(near, key=lambda days: abs((days[1] - published).days)), "dateline") if near else None
    return _latest(stamp, published, "dateline")


def _latest(stamp: Stamp, limit: date, how: How) -> Days | None:
    """The last one that is over by `limit`."""
    for year in (limit.year, limit.year - 1):
        days = stamp_days(stamp, year)
        if days and days[1] <= limit:
            return Days(*days, how)
    return None


def range_days(first: Stamp, last: Stamp, clock: Clock, tail: str = "", early: str = "") -> Days | None:
    """The days from one date to another; a year that one of them lacks is that which makes the shortest stretch."""
    if first.date.year and last.date.year:
        return _between(first, last, first.date.year, last.date.year, clock)
    if last.date.year or tail or not first.date.year:
        end = dated(last, clock, tail)
        if not end:
            return None
        year = first.date.year or (tail_year(early, clock) if early else None) or end.end.year
        start = stamp_days(first, year)
        if start and start[0] > end.end and not first.date.year:
            start = stamp_days(first, year - 1)
        return Days(start[0], end.end, end.how) if start and start[0] <= end.end else None
    start = stamp_days(first)
    final = stamp_days(last, first.date.year)
    if start and final and final[1] < start[0]:
        final = stamp_days(last, first.date.year + 1)
    return Days(start[0], final[1], "inferred") if start and final else None


def _between(first: Stamp, last: Stamp, one: int, other: int, clock: Clock) -> Days | None:
    start, end = stamp_days(first), stamp_days(last)
    if not start or not end:
        return None
    if end[1] >= start[0]:
        return Days(start[0], _meant_end(start[0], end[1], last))
    meant = [(a, b) for a in _misprints(one) for b in _misprints(other) if a == one or b == other]
    return _turned(Days(end[0], start[1], "inferred"), _best_repair(first, last, meant, clock), clock)


def _turned(swapped: Days, repaired: Days | None, clock: Clock) -> Days | None:
    """The two the other way round, where that makes the shorter stretch, or a whole year that no other digit makes."""
    over = not clock.published or swapped.end <= clock.published
    if not over or length(swapped) > A_YEAR:
        return repaired
    if repaired is None or length(swapped) < length(repaired):
        return repaired if repaired is not None and _is_whole_year(repaired) else swapped
    return swapped if _is_whole_year(swapped) and not _is_whole_year(repaired) else repaired


def _is_whole_year(days: Days) -> bool:
    return days.end == add_months(days.start, A_YEAR) - timedelta(days=1)


def _meant_end(start: date, end: date, last: Stamp) -> date:
    """ "From April 1, 2018 to April 31, 2019": of an end that is no day, the last of the whole year that the start begins."""
    day = last.date.day
    whole = add_months(start, 12) - timedelta(days=1)
    impossible = day is not None and last.date.month is not None and day > month_end(end.year, last.date.month).day
    return whole if impossible and abs((end - whole).days) <= 31 and start.day == 1 else end


def _misprints(year: int) -> list[int]:
    """The year itself, and the years that differ from it in one digit."""
    digits = str(year)
    return [year] + [int(digits[:k] + d + digits[k + 1 :]) for k in range(1, 4) for d in "0123456789" if d != digits[k]]


def _best_repair(first: Stamp, last: Stamp, years: list[tuple[int, int]], clock: Clock) -> Days | None:
    """Of the stretches of at most two years, over by publication: a whole year, else what ends nearest to it, or starts as printed."""
    found: list[tuple[bool, int, int, Days]] = []
    for one, other in years:
        start, end = _with_year(first, one), _with_year(last, other)
        if (
            start
            and end
            and 0 <= (end[1] - start[0]).days <= 731
            and (not clock.published or end[1] <= clock.published)
        ):
            away = (clock.published - end[1]).days if clock.published else (end[1] - start[0]).days
            days = Days(start[0], end[1], "inferred")
            found.append((not _is_whole_year(days), 0 if clock.published or one == first.date.year else 1, away, days))
    return min(found)[3] if found else None


def _with_year(stamp: Stamp, year: int) -> tuple[date, date] | None:
    written = PartialDate(year=year, month=stamp.date.month, day=stamp.date.day)
    return stamp_days(Stamp(i=stamp.i, j=stamp.j, form=stamp.form, date=written))
