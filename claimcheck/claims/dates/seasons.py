"""Feasts and seasons as ends of a period or days of a count: "between December 1 and New Year's Day", "this spring"."""

from __future__ import annotations

from datetime import date

from claimcheck.claims.dates.date_ranges import Clock, Days, add_months, dated, length
from claimcheck.claims.dates.wordings import Wording

SEASONS = {
    "spring": (3, 4, 5),
    "summer": (6, 7, 8),
    "autumn": (9, 10, 11),
    "winter": (12, 1, 2),
    "early": (1, 2, 3, 4),
    "late": (9, 10, 11, 12),
}
FEASTS = {"christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year": (1, 1)}


def festive(wording: Wording, clock: Clock) -> Days | None:
    """ "Between December 1 and New Year's Day": to the feast that comes next."""
    days = dated(wording.first, clock) if wording.first is not None else None
    if days is None:
        return None
    month, day = FEASTS[wording.parts["feast"]]
    last = date(days.start.year, month, day)
    if last < days.start:
        last = last.replace(year=last.year + 1)
    return Days(days.start, last, days.how)


def season(wording: Wording, clock: Clock) -> Days | None:
    """ "This spring", "in the spring of 2017", of a strength counted on a day in it: the day of the counts told so far, in that year."""
    here, published = clock.here, clock.published
    months = SEASONS[wording.parts["season"]]
    if not here or length(here) > 1 or here.end.month not in months:
        return None
    if wording.first is not None and wording.first.date.year:
        day = add_months(here.end, 12 * (wording.first.date.year - here.end.year))
        return Days(day, day)
    if not published:
        return None
    day = add_months(here.end, 12 * (published.year - here.end.year))
    if day > published or (wording.parts["near"] == "last" and published.month in months):
        day = add_months(day, -12)
    return Days(day, day, "dateline")
