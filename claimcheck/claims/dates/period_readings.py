"""How each kind of wording is read: from its dates and words, the dateline and the period in force, to days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from claimcheck.claims.dates.date_ranges import (
    Clock,
    Days,
    Habit,
    add_months,
    dated,
    last_months,
    last_year,
    length,
    moved,
    range_days,
    stamp_days,
    this_year,
    up_to,
    whole_years,
    year_days,
)
from claimcheck.claims.dates.part_readings import (
    budget_year,
    decade,
    month_before,
    part,
    preceding,
    running_month,
    succeeding,
    years_ago,
)
from claimcheck.claims.dates.seasons import festive, season
from claimcheck.claims.dates.wordings import Wording
from claimcheck.reference.periods import kind_of

OUT_BY = 465  # days after a year by which figures of the next have been published
A_QUARTER, LIFETIME = 3, 240  # months
FOLLOWING = ("following", "subsequent", "ensuing", "followed", "next")


def _single(wording: Wording, clock: Clock) -> Days | None:
    parts, stamp = wording.parts, wording.first
    if stamp is None:
        return None
    if stamp.form == "year" and parts.get("kind") in ("financial", "fiscal") and stamp.date.year:
        return Days(*year_days(stamp.date.year, "financial"))
    days = dated(stamp, clock, parts.get("tail", ""), parts.get("near", ""), wording.ahead, wording.event)
    if (
        wording.preposition in ("up to", "to", "until", "till")
        and stamp.form == "month"
        and days
        and clock.here
        and days.end == clock.here.end
    ):
        return clock.here  # "in the 12 months to September 2010 ... the fall up to September"
    return days


def _range(wording: Wording, clock: Clock) -> Days | None:
    first, last, parts = wording.first, wording.last, wording.parts
    if not first or not last:
        return None
    if wording.is_joint_year and first.date.year:
        return Days(*year_days(first.date.year, "financial"))
    if (
        "kind" in parts
        and first.form == last.form == "year"
        and parts["kind"] != "calendar"
        and first.date.year
        and last.date.year
    ):
        return Days(date(first.date.year, 4, 1), date(last.date.year, 3, 31))
    if "edge" in parts and (one := stamp_days(first)) and (other := stamp_days(last)) and one < other:
        return Days(one[1] + timedelta(days=1), other[1])
    days = range_days(first, last, clock, parts.get("tail", ""), parts.get("early", ""))
    if days and last.form == "month" and wording.months and length(days) == wording.months + 1:
        return days._replace(end=add_months(days.end, -1))  # "the 12-month period from April 2011 to April 2012"
    return days


def _pair(wording: Wording, _clock: Clock) -> Days | None:
    days = stamp_days(wording.last) if wording.last else None
    return Days(*days) if days else None


def _ending(wording: Wording, clock: Clock) -> Days | None:
    stamp, parts = wording.last, wording.parts
    if not stamp:
        return None
    days = dated(stamp, clock, parts.get("tail", ""), parts.get("near", ""))
    return Days(*up_to(days.end, wording.months or 12), days.how) if days else None


def _starting(wording: Wording, clock: Clock) -> Days | None:
    """ "The 12 months from April 2021"."""
    days = _single(wording, clock)
    if not days:
        return None
    return Days(days.start, add_months(days.start, wording.months or 12) - timedelta(days=1), days.how)


def _academic(wording: Wording, _clock: Clock) -> Days | None:
    year = wording.first.date.year if wording.first else None
    return Days(date(year, 9, 1), date(year + 1, 8, 31)) if year else None


def _habit(wording: Wording, clock: Clock) -> Habit:
    kind = wording.parts.get("kind", "")
    return "financial" if kind in ("financial", "fiscal", "tax") else "calendar" if kind == "calendar" else clock.habit


def _year(wording: Wording, clock: Clock) -> Days | None:
    near, published, kind = wording.parts.get("near", ""), clock.published, wording.parts.get("kind", "")
    if wording.first and (days := stamp_days(wording.first)):
        return Days(days[0], min(days[1], published) if published and published >= days[0] else days[1])
    if not published:
        return None
    if near == "year before last":
        return last_year(clock, _habit(wording, clock), 1)
    if near in ("last", "past") and not kind and clock.told and clock.told.start and clock.told.end:
        return Days(clock.told.start, clock.told.end, "dateline")
    if near == "past" and not kind:
        return last_months(12, clock)
    if near in ("last", "past"):
        return last_year(clock, _habit(wording, clock))
    running = this_year(published, "financial" if kind in ("financial", "fiscal") else "calendar")
    return clock.here if _is_opened(wording, clock.here, running) and clock.here else running


def _is_opened(wording: Wording, here: Days | None, running: Days) -> bool:
    """ "From January to June there were 640 ... Of this year's 640": the part of the running year that the article is about."""
    to_date = {"so", "date"} & set(wording.text.lower().split())
    return (
        here is not None and not to_date and here.start == running.start and length(here) > 1 and here.end < running.end
    )


def _latest_year(wording: Wording, clock: Clock) -> Days | None:
    """ "In the year to March 2018 it was 19 per cent, in the latest year 21": a year on, where figures of that one must be out."""
    here, last = clock.here, clock.anchor
    if here and last and here.end == last.end and clock.published and (clock.published - last.end).days > OUT_BY:
        return moved(last, 12)
    return clock.anchor or last_year(clock, _habit(wording, clock))


def _span(wording: Wording, clock: Clock) -> Days | None:
    return last_months(wording.months, clock)


def _within(wording: Wording, clock: Clock) -> Days | None:
    anchor, here, months = clock.anchor, clock.here, wording.months
    if months > LIFETIME:
        return None  # "in 31 years of riding"
    counted = anchor is not None and length(anchor) == 0  # strengths: "in the 12 months" ends on the day of the count
    if here and length(here) == months and not counted:
        return here
    if anchor and months and months % 12 == 0 and length(anchor) in (0, 12):
        return whole_years(anchor, months)
    return None


def _shift(wording: Wording, clock: Clock) -> Days | None:
    here, parts, months = clock.here, wording.parts, wording.months
    sign = 1 if "ahead" in parts else -1
    if parts.get("back") == "ago" and (days := years_ago(months // 12, clock)) is not None:
        return days
    if not here:
        return None
    if parts.get("back") == "ago" and clock.anchor and clock.anchor.end > here.end:
        here = clock.anchor  # "In 2010 it had 339. Twelve months ago there were 109"
    size = length(here)
    if parts.get("unit") in ("campaign", "crackdown"):
        months = 12  # they come round each year
    if not months:  # "the previous period"
        months = size or 12
    if size and months < 12 and months < size and "count" not in parts:
        return None  # "the previous month" of a year is no month that could be named
    if "count" in parts and parts.get("back") in ("previous", "preceding", "prior") and size and months != size:
        end = here.start - timedelta(days=1)
        return Days(*up_to(end, months), "anaphor")
    if "count" in parts and parts.get("back") in ("previous", "preceding", "prior") and not size:
        return Days(*up_to(here.end, months), "anaphor")  # "on 31 March 2019; over the previous 12 months 140 had left"
    if "count" in parts and parts.get("ahead") in FOLLOWING and months != size:  # "in the three years that followed"
        return Days(*up_to(add_months(here.end, months), months), "anaphor")
    return moved(here, sign * months)


def _alike(wording: Wording, clock: Clock) -> Days | None:
    """ "The same period in 2011": the days in force, in that year."""
    here, stamp = clock.here, wording.first
    if "prior" in wording.parts:
        return month_before(wording, clock)
    if stamp and stamp.form == "month":
        if here and stamp.date.year and length(here) > 1 and here.end.month == stamp.date.month:
            return moved(here, 12 * (stamp.date.year - here.end.year))  # "in the equivalent period to June 2015"
        return dated(stamp, clock)
    if not here:
        return None
    if wording.parts.get("near") == "this":  # "at the same point this year"
        return moved(here, 12 * (clock.published.year - here.end.year)) if clock.published else None
    if "whole" in wording.parts:  # "July to September is busiest. In that quarter last year"
        back = wording.parts["whole"] == "last"
        return moved(here, 12 * (clock.published.year - back - here.start.year)) if clock.published else None
    if stamp and stamp.date.year:
        by_start = (
            here.start.year == here.end.year or stamp.form == "fy" or kind_of(here.start, here.end) == "financial"
        )
        return moved(here, 12 * (stamp.date.year - (here.start.year if by_start else here.end.year)))
    return moved(here, -(wording.months or 12))


def _same(wording: Wording, clock: Clock) -> Days | None:
    here = clock.here
    if here and length(here) == 0 and wording.text.lower().split()[-1:] == ["year"]:
        return Days(*up_to(here.end, 12), "anaphor")  # "on March 31 there were 2,719; during the year 241 joined"
    closing = 3 if clock.habit == "financial" else 12
    if here and length(here) == A_QUARTER and here.end.month == closing and wording.text.lower().endswith("year"):
        return Days(*up_to(here.end, 12), "anaphor")  # "in the last quarter 174,200 ... For the year as a whole"
    return here


def _then(_wording: Wording, clock: Clock) -> Days | None:
    return Days(clock.here.end, clock.here.end, "anaphor") if clock.here else None


def _edge(wording: Wording, clock: Clock) -> Days | None:
    """ "The end of March", "mid-2017", "since the start of the year", the running one: one day."""
    parts = wording.parts
    if wording.first:
        days = dated(wording.first, clock, parts.get("tail", ""))
    elif parts.get("near") in ("this", "next") and clock.published:
        days = Days(*year_days(clock.published.year + (parts["near"] == "next"), "calendar"), "dateline")
    elif wording.sort == "since" and "span" not in parts and "near" not in parts and clock.published:
        days = this_year(clock.published, _habit(wording, clock) if "kind" in parts else "calendar")
    elif parts.get("near") == "last":
        days = last_year(clock, _habit(wording, clock))
    else:
        days = clock.here if clock.here and (length(clock.here) == 12 or "span" in parts) else None
    if not days:
        return None
    day = days.end if parts["edge"] in ("end", "close", "last day") else days.start
    day = date(days.start.year, 6, 30) if parts["edge"] == "mid" else day
    if wording.preposition == "up to" and wording.first and wording.first.form == "month":
        return Days(*up_to(day, 12), days.how)  # "recorded 50,901 offences up to the end of March this year"
    return Days(day, day, days.how)


def _event(wording: Wording, clock: Clock) -> Days | None:
    if wording.first:
        return _single(wording, clock)
    today = clock.published if wording.text.lower() == "today" else None
    return Days(today, today, "dateline") if today else None


def _undated(_wording: Wording, _clock: Clock) -> Days | None:
    return None


def _feast(_wording: Wording, clock: Clock) -> Days | None:
    now = clock.feast
    return Days(now.start, now.end, "dateline") if now and now.start and now.end else None


# By `reading` of the lexicon.
READERS: Mapping[str, Callable[[Wording, Clock], Days | None]] = {
    "single": _single,
    "days": _single,
    "budget": budget_year,
    "range": _range,
    "festive": festive,
    "feast": _feast,
    "pair": _pair,
    "ending": _ending,
    "starting": _starting,
    "preceding": preceding,
    "succeeding": succeeding,
    "academic": _academic,
    "ordinal": _undated,
    "part": part,
    "edge": _edge,
    "year": _year,
    "latest": _latest_year,
    "month": running_month,
    "span": _span,
    "decade": decade,
    "within": _within,
    "shift": _shift,
    "alike": _alike,
    "same": _same,
    "then": _then,
    "event": _event,
    "season": season,
    "turn": _undated,
    "undated": _undated,
}
