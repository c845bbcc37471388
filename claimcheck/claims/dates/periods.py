"""Wordings of periods resolved to days, from the dateline and the period in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.claims.dates.date_ranges import (
    Clock,
    Days,
    Habit,
    add_months,
    length,
    moved,
    stamp_days,
    up_to,
)
from claimcheck.claims.dates.part_readings import is_month_to_month, year_meant
from claimcheck.claims.dates.period_readings import FOLLOWING, READERS
from claimcheck.claims.dates.wordings import Role, Sort, Wording, find_wordings
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import PartialDate, Period
from claimcheck.reference.periods import kind_of

__all__ = [
    "Clock",
    "Habit",
    "Role",
    "Sort",
    "Wording",
    "as_instant",
    "ends",
    "find_wordings",
    "habit_of",
    "previous",
    "resolve",
    "year_to",
]

LONG_PAST = 1500  # days
STOCK_MONTH = 3  # the police workforce is counted at the end of March
A_MONTH = 27  # days
A_YEAR = 12  # months
DEFINITE = word_sets("grammar", "periods")["definite"]


def resolve(wording: Wording, clock: Clock) -> Period:
    """The period that a careful reader takes the wording for. Both ends are None when it cannot be dated."""
    days = READERS[wording.reading](wording, clock)
    if is_month_to_month(wording):
        days = year_meant(days)
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
    return replace(period, start=days.start, end=days.end, how=days.how, first=None, last=None)


def as_instant(period: Period, like: Period | None = None) -> Period:
    """The day on which a strength of that period was counted: its last, but for a calendar year the day of `like`, else 31 March."""
    if period.end is None or period.kind == "instant":
        return period
    day = period.end
    if period.kind == "calendar":
        model = like.end if like and like.kind == "instant" and like.end else date(day.year, STOCK_MONTH, 31)
        day = add_months(model, 12 * (day.year - model.year))
    return replace(period, start=day, end=day, kind="instant")


def year_to(period: Period) -> Period:
    """A day as the twelve months that end on it, for what is counted over a time; any other period as it is."""
    if period.end is None or period.start != period.end:
        return period
    start = up_to(period.end, A_YEAR)[0]
    return replace(period, start=start, kind=kind_of(start, period.end))


def habit_of(wordings: Iterable[Wording], published: date | None = None) -> Habit:
    """Which whole years the article uses: financial when it names more of them than calendar years.

    "in 2010 to 2011", the baselines of changes ("since 2010") and what is long past ("I joined in 1996") say nothing of it.
    """
    financial = calendar = 0
    newest, kind_of_newest = date.min, "calendar"
    for wording in wordings:
        named = any(one is not None and one.form == "fy" for one in (wording.first, wording.last))
        if wording.event or wording.sort == "since" and not named:
            continue
        kind = wording.parts.get("kind", "")
        plain = wording.reading in ("single", "range", "ending", "pair") and not _loose(wording)
        ending = wording.reading == "ending"  # "the 12 months to March", whose year the dateline tells
        days = READERS[wording.reading](wording, Clock(published=published if ending else None)) if plain else None
        if days and published and (published - days.end).days > LONG_PAST and not named:
            continue  # and nobody joined in 1996-97
        made = kind_of(days.start, days.end) if days else ""
        spans = named and wording.reading in ("range", "pair") and days is not None  # "between 2007/08 and 2017/18"
        financial += kind in ("financial", "fiscal") or made == "financial" or spans
        calendar += kind == "calendar" or made == "calendar"
        if days and made in ("financial", "calendar") and days.end > newest:
            newest, kind_of_newest = days.end, made
    if financial == calendar and financial:
        return "financial" if kind_of_newest == "financial" else "calendar"  # "981 in 2018/19 ... In 2015 we had one"
    return "financial" if financial > calendar else "calendar"


def _loose(wording: Wording) -> bool:
    return bool(wording.first and wording.last and wording.first.form == "year")


def ends(wording: Wording, clock: Clock) -> tuple[Period, Period] | None:
    """The two sides that a change over the wording has: 2012/13 and 2014/15 of "between 2012/13 and 2014/15", else None."""
    first, last = wording.first, wording.last
    if "span" in wording.parts and first and first.form == "month":
        return None  # "for the 12-month period from April 2011 to April 2012" is one stretch, and no two months
    if wording.reading in ("range", "pair") and first and last:
        if is_month_to_month(wording):
            return None
        one, other = stamp_days(first), stamp_days(last)
        alike = first.form == last.form and (first.form in ("year", "fy") or first.date.month == last.date.month)
        if one and other and alike and one < other and not wording.is_joint_year:
            return _period(wording, Days(*one)), _period(wording, Days(*other))
    if wording.reading == "ending" and wording.months > A_YEAR and (days := READERS["ending"](wording, clock)):
        year = Days(add_months(days.end, -A_YEAR) + timedelta(days=1), days.end, days.how)
        return _period(wording, moved(year, -wording.months)), _period(wording, year)
    if wording.parts.get("ahead") in FOLLOWING and "count" in wording.parts and (here := clock.here):
        # "53 in 2010; in the next three years it halved, to 26": in the last of them
        yearly = length(here) in (0, A_YEAR) and wording.months > A_YEAR and wording.months % A_YEAR == 0
        return (_period(wording, here), _period(wording, moved(here, wording.months))) if yearly else None
    if wording.reading in ("within", "span") and wording.months and clock.anchor:
        here = clock.here
        told = wording.reading == "within" and not DEFINITE.isdisjoint(wording.text.lower().split())
        counted = length(clock.anchor) == 0  # strengths: "over the twelve months" ends on the day of the count
        in_force = told and here is not None and not counted and wording.months == length(here) == A_YEAR
        after = here if in_force and here is not None else clock.anchor  # "fewer over the 12 months"
        if 0 < (after.end - after.start).days < A_MONTH:
            return None  # "fell over the last 12 months", after the knives found in a week
        return _period(wording, moved(after, -wording.months)), _period(wording, after)
    return None
