"""Wordings of periods resolved to days, from the dateline and the period in force."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from claimcheck.claims.date_ranges import (
    Clock,
    Days,
    Habit,
    add_months,
    dated,
    last_whole_year,
    length,
    moved,
    range_days,
    stamp_days,
    tail_year,
    up_to,
    year_days,
)
from claimcheck.claims.dates import Stamp
from claimcheck.claims.wordings import Role, Sort, Wording, find_wordings
from claimcheck.domain.periods import PartialDate, Period
from claimcheck.reference.periods import kind_of

__all__ = ["Clock", "Habit", "Role", "Sort", "Wording", "as_instant", "ends", "find_wordings", "habit_of", "previous", "resolve"]

STOCK_MONTH = 3  # the police workforce is counted at the end of March
NTH = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}


def resolve(wording: Wording, clock: Clock) -> Period:
    """The period that a careful reader takes the wording for. Both ends are None when it cannot be dated."""
    days = READERS[wording.reading](wording, clock)
    return _period(wording, days)


def _period(wording: Wording, days: Days | None) -> Period:
    first, last = _written(wording)
    return Period(
        start=days.start if days else None,
        end=days.end if days else None,
        kind=kind_of(days.start, days.end) if days else "other",
        how=days.how if days else "named",
        text=wording.text,
        span=wording.span,
        first=first,
        last=last,
    )


def _written(wording: Wording) -> tuple[PartialDate | None, PartialDate | None]:
    first, last = wording.first, wording.last
    return first.date if first else None, last.date if last else first.to if first else None


def previous(period: Period, n: int = 1) -> Period:
    """The same stretch `n` quarters earlier for a quarter, months for a month, else years. A negative `n` looks forward."""
    return shifted(period, -n * {"quarter": 3, "month": 1}.get(period.kind, 12))


def shifted(period: Period, months: int) -> Period:
    """The same stretch so many months later, found through the other one."""
    if period.start is None or period.end is None:
        return period
    days = moved(Days(period.start, period.end), months)
    return Period(start=days.start, end=days.end, kind=period.kind, how=days.how, text=period.text, span=period.span)


def as_instant(period: Period, like: Period | None = None) -> Period:
    """The day on which a strength of that period was counted: its last, but for a calendar year the day of `like`, else 31 March."""
    if period.end is None or period.kind == "instant":
        return period
    day = period.end
    if period.kind == "calendar":
        model = like.end if like and like.kind == "instant" and like.end else date(day.year, STOCK_MONTH, 31)
        day = add_months(model, 12 * (day.year - model.year))
    return Period(start=day, end=day, kind="instant", how=period.how, text=period.text, span=period.span, first=period.first, last=period.last)


def habit_of(wordings: Iterable[Wording]) -> Habit:
    """Which whole years the article uses: financial when it names more of them than calendar years.

    "in 2010 to 2011" and the baselines of changes ("since 2010") say nothing of it.
    """
    financial = calendar = 0
    for wording in wordings:
        if wording.event or wording.sort == "since":
            continue
        kind = wording.parts.get("kind", "")
        days = READERS[wording.reading](wording, Clock()) if wording.reading in ("single", "range", "ending", "pair") else None
        made = kind_of(days.start, days.end) if days and not _loose(wording) else ""
        financial += kind in ("financial", "fiscal") or made == "financial"
        calendar += kind == "calendar" or made == "calendar"
    return "financial" if financial > calendar else "calendar"


def _loose(wording: Wording) -> bool:
    return bool(wording.first and wording.last and wording.first.form == "year")


def ends(wording: Wording, clock: Clock) -> tuple[Period, Period] | None:
    """The two sides that a change over the wording has: 2012/13 and 2014/15 of "between 2012/13 and 2014/15", else None."""
    first, last = wording.first, wording.last
    if wording.reading in ("range", "pair") and first and last:
        one, other = stamp_days(first), stamp_days(last)
        alike = first.form == last.form and (first.form in ("year", "fy") or first.date.month == last.date.month)
        if one and other and alike and one < other and not _joint_year(wording):
            return _period(wording, Days(*one)), _period(wording, Days(*other))
    if wording.reading in ("within", "span") and wording.months and clock.anchor:
        after = clock.anchor
        return _period(wording, moved(after, -wording.months)), _period(wording, after)
    return None


def _joint_year(wording: Wording) -> bool:
    """Whether "2010 to 2011" is a financial year: after "in" or "for", the second year following the first."""
    first, last = wording.first, wording.last
    years = bool(first and last and first.form == last.form == "year" and (last.date.year or 0) - (first.date.year or 0) == 1)
    return years and (wording.preposition in ("in", "for", "during", "of") or "kind" in wording.parts) and wording.reading == "range"


def _single(wording: Wording, clock: Clock) -> Days | None:
    parts, stamp = wording.parts, wording.first
    if stamp is None:
        return None
    if stamp.form == "year" and parts.get("kind") in ("financial", "fiscal") and stamp.date.year:
        return Days(*year_days(stamp.date.year, "financial"))
    return dated(stamp, clock, parts.get("tail", ""), parts.get("near", ""), wording.ahead, wording.event)


def _range(wording: Wording, clock: Clock) -> Days | None:
    first, last, parts = wording.first, wording.last, wording.parts
    if not first or not last:
        return None
    if _joint_year(wording) and first.date.year:
        return Days(*year_days(first.date.year, "financial"))
    if "kind" in parts and first.form == last.form == "year" and parts["kind"] != "calendar" and first.date.year and last.date.year:
        return Days(date(first.date.year, 4, 1), date(last.date.year, 3, 31))
    return range_days(first, last, clock, parts.get("tail", ""), parts.get("early", ""))


def _pair(wording: Wording, clock: Clock) -> Days | None:
    days = stamp_days(wording.last) if wording.last else None
    return Days(*days) if days else None


def _ending(wording: Wording, clock: Clock) -> Days | None:
    stamp, parts = wording.last, wording.parts
    if not stamp:
        return None
    days = dated(stamp, clock, parts.get("tail", ""), parts.get("near", ""))
    return Days(*up_to(days.end, wording.months or 12), days.how) if days else None


def _academic(wording: Wording, clock: Clock) -> Days | None:
    year = wording.first.date.year if wording.first else None
    return Days(date(year, 9, 1), date(year + 1, 8, 31)) if year else None


def _habit(wording: Wording, clock: Clock) -> Habit:
    kind = wording.parts.get("kind", "")
    return "financial" if kind in ("financial", "fiscal", "tax") else "calendar" if kind == "calendar" else clock.habit


def _last_year(clock: Clock, habit: Habit, back: int = 0) -> Days | None:
    if not clock.published:
        return None
    return Days(*year_days(last_whole_year(clock.published, habit) - back, habit), "dateline")


def _this_year(published: date, habit: Habit) -> Days:
    """From the first day of the running year to publication."""
    year = published.year - (habit == "financial" and published.month < 4)
    return Days(year_days(year, habit)[0], published, "dateline")


def _year(wording: Wording, clock: Clock) -> Days | None:
    near, published, kind = wording.parts.get("near", ""), clock.published, wording.parts.get("kind", "")
    if wording.first and (days := stamp_days(wording.first)):
        return Days(days[0], min(days[1], published) if published and published >= days[0] else days[1])
    if not published:
        return None
    if near == "year before last":
        return _last_year(clock, _habit(wording, clock), 1)
    if near == "past" and not kind:
        return _last_months(12, clock)
    if near in ("last", "past"):
        return _last_year(clock, _habit(wording, clock))
    return _this_year(published, "financial" if kind in ("financial", "fiscal") else "calendar")


def _latest_year(wording: Wording, clock: Clock) -> Days | None:
    return clock.anchor or _last_year(clock, _habit(wording, clock))


def _month(wording: Wording, clock: Clock) -> Days | None:
    if not clock.published:
        return None
    months = 3 if wording.parts.get("unit") == "quarter" else 1
    start = clock.published.replace(day=1)
    start = add_months(start, -((start.month - 1) % months))
    if wording.parts.get("near") in ("last", "past"):
        start = add_months(start, -months)
    return Days(start, add_months(start, months) - timedelta(days=1), "dateline")


def _span(wording: Wording, clock: Clock) -> Days | None:
    return _last_months(wording.months, clock)


def _last_months(months: int, clock: Clock) -> Days | None:
    """ "The last five years": up to the latest year that the article names, when whole years are counted, else up to publication."""
    anchor, published = clock.anchor, clock.published
    recent = anchor and (not published or 0 <= (published - anchor.end).days <= 550)
    if anchor and recent and months % 12 == 0 and length(anchor) in (0, 12):
        return _whole_years(anchor, months)
    return Days(*up_to(published, months), "dateline") if published and months else None


def _whole_years(anchor: Days, months: int) -> Days:
    start = add_months(anchor.start, -months if length(anchor) == 0 else 12 - months)
    return Days(start, anchor.end, anchor.how)


def _within(wording: Wording, clock: Clock) -> Days | None:
    anchor, here, months = clock.anchor, clock.here, wording.months
    if here and length(here) == months:
        return here
    if anchor and months and months % 12 == 0 and length(anchor) in (0, 12):
        return _whole_years(anchor, months)
    return None


def _shift(wording: Wording, clock: Clock) -> Days | None:
    here, parts, months = clock.here, wording.parts, wording.months
    sign = 1 if "ahead" in parts else -1
    years = months // 12
    if parts.get("back") == "ago" and clock.published and years and (not here or (years > 1 and here.start.month == 1)):
        return Days(*year_days(clock.published.year - years, "calendar"), "dateline")
    if not here:
        return None
    size = length(here)
    if not months:  # "the previous period"
        months = size or 12
    if size and months < 12 and months < size and "count" not in parts:
        return None  # "the previous month" of a year is no month that could be named
    if "count" in parts and parts.get("back") in ("previous", "preceding", "prior") and size and months != size:
        end = here.start - timedelta(days=1)
        return Days(*up_to(end, months), "anaphor")
    return moved(here, sign * months)


def _alike(wording: Wording, clock: Clock) -> Days | None:
    """ "The same period in 2011": the days in force, in that year."""
    here, stamp = clock.here, wording.first
    if stamp and stamp.form == "month":
        return dated(stamp, clock)
    if not here:
        return None
    if stamp and stamp.date.year:
        by_start = here.start.year == here.end.year or stamp.form == "fy" or kind_of(here.start, here.end) == "financial"
        return moved(here, 12 * (stamp.date.year - (here.start.year if by_start else here.end.year)))
    return moved(here, -(wording.months or 12))


def _same(wording: Wording, clock: Clock) -> Days | None:
    return clock.here


def _then(wording: Wording, clock: Clock) -> Days | None:
    return Days(clock.here.end, clock.here.end, "anaphor") if clock.here else None


def _part(wording: Wording, clock: Clock) -> Days | None:
    """ "The second quarter of 2018/19", "the first six months of the year"."""
    year = _year_of_part(wording, clock)
    if not year:
        return None
    size = {"quarter": 3, "half": 6}.get(wording.parts.get("portion", ""), wording.months)
    nth = wording.parts["nth"]
    if nth in NTH:
        start = add_months(year.start, size * NTH[nth])
    else:
        start = add_months(year.end + timedelta(days=1), -size)
    return Days(start, add_months(start, size) - timedelta(days=1), year.how)


def _year_of_part(wording: Wording, clock: Clock) -> Days | None:
    parts, stamp = wording.parts, wording.first
    habit: Habit = "financial" if parts.get("kind") in ("financial", "fiscal") else "calendar"
    if stamp and stamp.date.year:
        return Days(*(year_days(stamp.date.year, habit) if stamp.form == "year" else stamp_days(stamp) or ()))
    if parts.get("near") == "last":
        return _last_year(clock, habit)
    if year := tail_year(parts.get("tail", ""), clock):
        return Days(*year_days(year, habit), "dateline")
    if clock.here and length(clock.here) == 12 and "near" not in parts:
        return moved(clock.here, 0)
    return Days(*year_days(_this_year(clock.published, habit).start.year, habit), "dateline") if clock.published else None


def _edge(wording: Wording, clock: Clock) -> Days | None:
    """ "The end of March", "mid-2017": one day."""
    parts = wording.parts
    if wording.first:
        days = dated(wording.first, clock, parts.get("tail", ""))
    elif parts.get("near") == "this" and clock.published:
        days = Days(*year_days(clock.published.year, "calendar"), "dateline")
    elif parts.get("near") == "last":
        days = _last_year(clock, _habit(wording, clock))
    else:
        days = clock.here if clock.here and length(clock.here) == 12 else None
    if not days:
        return None
    day = date(days.start.year, 6, 30) if parts["edge"] == "mid" else days.end if parts["edge"] in ("end", "close") else days.start
    return Days(day, day, days.how)


def _event(wording: Wording, clock: Clock) -> Days | None:
    if wording.first:
        return _single(wording, clock)
    return Days(clock.published, clock.published, "dateline") if wording.text.lower() == "today" and clock.published else None


def _season(wording: Wording, clock: Clock) -> Days | None:
    """ "This spring", of a strength counted on a day in it."""
    here = clock.here
    season = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "winter": (12, 1, 2)}[wording.parts["season"]]
    return here if here and here.start == here.end and here.end.month in season else None


def _undated(wording: Wording, clock: Clock) -> Days | None:
    return None


READERS: Mapping[str, Callable[[Wording, Clock], Days | None]] = {
    "single": _single,
    "days": _single,
    "range": _range,
    "pair": _pair,
    "ending": _ending,
    "academic": _academic,
    "part": _part,
    "edge": _edge,
    "year": _year,
    "latest": _latest_year,
    "month": _month,
    "span": _span,
    "within": _within,
    "shift": _shift,
    "alike": _alike,
    "same": _same,
    "then": _then,
    "event": _event,
    "season": _season,
    "undated": _undated,
}
