"""The last whole year, or day of counting, that an article names: what "now" is, and what "in five years" ends with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from claimcheck.claims.dates.date_ranges import last_year
from claimcheck.claims.dates.periods import Clock, as_instant, ends, previous, resolve
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.dating.date_sides import side_of
from claimcheck.claims.periods.date_relatives import is_in_last_table
from claimcheck.claims.periods.dated import is_long, is_of_last_year
from claimcheck.claims.scenes.scene import Scene
from claimcheck.domain.periods import YEARS, Period

# Days after which a later day of counting or year of another kind is what "now" is.
OUTDATED = 360
A_YEAR_OLD = 700
# Days after which a time that is only named dates nothing.
LONG_GONE = 1600
# A time that ended so many days ago at most is that of the latest figures.
RECENT = 400
# Days of a campaign over Christmas at most.
WEEKS = 62
# Months at whose end the police workforce is counted.
COUNTED = (3, 9)
A_YEAR = 12  # months
LONG_SPAN = 36  # months of a change, more than the latest figures are ever behind
WHOLE = ("financial", "calendar", "rolling", "instant")
TURNS = {"first": 0, "earlier": 0, "second": 1}
# The last day of a year's figures that are printed before the year is out.
LAST_PRINT = (10, 31)
KINDS = {"fy": "financial", "year": "calendar"}


def latest_period(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """The last one that is over by publication, of the kind of year that the article uses, where it is not long gone."""
    given = list(wordings)
    wordings = [
        wording
        for wording in given
        if side_of(wording) == "period" and wording.sort in ("absolute", "partial", "deictic")
    ]
    just_over = [one for one in wordings if one.reading == "latest" and "just" in one.text.lower().split()]
    plain = [one for one in wordings if one.sort != "deictic" or one.first or one.last or one in just_over]
    usable = _usable(plain or wordings, clock)
    last = max(usable, key=_end, default=None)
    recent = max(_usable([one for one in wordings if one not in plain], clock), key=_end, default=None)
    apart = last is not None and recent is not None and recent.start is not None and recent.start > _end(last)[0]
    if (
        apart
        and any(one.reading in ("within", "span") and one.months > A_YEAR for one in given)
        and _opens_on_last_year(wordings)
    ):
        return recent
    if last is not None and _is_where_it_began(last, recent, given, clock):
        return recent
    habitual = max((p for p in usable if p.kind == clock.habit), key=_end, default=None)
    if last is None or habitual is None or (_end(last)[0] - _end(habitual)[0]).days > OUTDATED:
        return last  # "213 in 2010" is no year that a story of 2022 tells
    rolling = last.kind == "rolling" and (usable[0] is last or _times(usable, last) >= _times(usable, habitual))
    return last if rolling else habitual


def _opens_on_last_year(wordings: Iterable[Wording]) -> bool:
    """ "153,020 last year ... 14,122 thefts as against 13,004 in 2016/17": the last year is told first, and no base can be later."""
    opens = next((one for one in wordings if one.reading not in ("within", "span")), None)
    return opens is not None and is_of_last_year(opens)


def _is_where_it_began(last: Period, recent: Period | None, wordings: Iterable[Wording], clock: Clock) -> bool:
    """ "Halved in three years ... 49,375 in 2012. By last year it was 26,649": the year that is named is where it began.

    So it is, whether or not another is told, when the many years of the change reach from it to the day of printing.
    """
    spans = {one.months: one.reading for one in wordings if one.reading in ("within", "span")}
    months = 12 * (_end(recent)[0].year - _end(last)[0].year) if recent is not None else 0
    if months > 0 and months in spans:
        return True
    since = 12 * (clock.published.year - _end(last)[0].year) if clock.published is not None else 0
    told = months > 0 if recent is not None else "span" not in spans.values()  # "the past five years" end on the day
    return since >= LONG_SPAN and since in spans and told


def _usable(wordings: Iterable[Wording], clock: Clock) -> list[Period]:
    """The whole years and days of counting that are over by publication."""
    found = (_last_of(wording, clock) for wording in wordings)
    return [
        p
        for p in found
        if p.start and p.end and p.kind in WHOLE and (clock.published is None or p.end <= clock.published)
    ]


def _last_of(wording: Wording, clock: Clock) -> Period:
    """ "Between 2007/08 and 2017/18": the later of the two."""
    both = ends(wording, clock) if wording.reading == "range" else None
    late = both is not None and not clock.is_past(both[1].end, RECENT)  # no rise of years ago
    return both[1] if both is not None and late else resolve(wording, clock)


def _times(usable: Iterable[Period], like: Period) -> int:
    """How many of the years are of one kind: "the year to September 2017" and "the year to last September"."""
    return sum(one.kind == like.kind and _end(one)[0].month == _end(like)[0].month for one in usable)


def year_told(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """What "last year" means in an article of "the 12 months to September": those, where it does not name the whole year too."""
    whole = last_year(clock, clock.habit)
    if whole is None or clock.published is None:
        return None
    found = _stamped(wordings, clock)
    if any(period.start == whole.start and period.end == whole.end for period in found):
        return None
    rolling = [p for p in found if p.kind == "rolling" and p.end and 0 <= (clock.published - p.end).days < RECENT]
    return max(rolling, key=_end, default=None)


def _stamped(wordings: Iterable[Wording], clock: Clock) -> list[Period]:
    """The times of figures that an article gives a date."""
    stamped = (wording for wording in wordings if side_of(wording) == "period" and (wording.first or wording.last))
    return [resolve(wording, clock) for wording in stamped]


def years_named(wordings: Iterable[Wording]) -> list[Period]:
    """The years that an article names as those of its figures ("in 2015", "in 2015/16", "between 2007/08 and 2017/18")."""
    told = [one for one in wordings if one.first is not None and side_of(one) == "period"]
    found = [resolve(one, Clock()) for one in told if one.reading == "single"]
    found += [end for one in told if one.reading == "range" for end in ends(one, Clock()) or ()]
    return [period for period in found if period.kind in ("calendar", "financial")]


def campaign_told(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """The latest stretch of a few weeks over Christmas that an article names: what "over Christmas" means in it."""
    if clock.published is None:
        return None
    found = (resolve(wording, clock) for wording in wordings if wording.reading in ("range", "festive", "days"))
    weeks = [
        p for p in found if p.start and p.end and (p.end - p.start).days < WEEKS and _holds_christmas(p.start, p.end)
    ]
    return max((p for p in weeks if p.end and p.end <= clock.published), key=_end, default=None)


def _holds_christmas(start: date, end: date) -> bool:
    return any(start <= date(year, 12, 25) <= end for year in {start.year, end.year})


def latest_count(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """The last day on which strengths are counted: a day, or the March or September of a bare month."""
    if clock.published is None:
        return None
    found = map(as_day, _stamped(wordings, clock))
    days = [p for p in found if p is not None and p.end and 0 <= (clock.published - p.end).days < RECENT]
    return max(days, key=_end, default=None)


def later(period: Period | None, count: Period | None) -> Period | None:
    """The last year that an article names, or its day of counting, where the year is long gone by then ("106 in March, 387 in 2016")."""
    gone = period is not None and count is not None and (_end(count)[0] - _end(period)[0]).days > A_YEAR_OLD
    return count if gone else period


def as_day(period: Period) -> Period | None:
    """A day of counting, or the last of a month in which they are counted."""
    if period.kind == "instant":
        return period
    counted = period.kind == "month" and period.end is not None and period.end.month in COUNTED
    return as_instant(period) if counted else None


def may_date(wording: Wording, period: Period, clock: Clock) -> bool:
    """Whether an article may be about a time that it only names: not of a gun introduced in 2004."""
    whole = period.kind in WHOLE or wording.reading in ("range", "ending") and not is_long(period)
    return whole and not clock.is_past(period.end, LONG_GONE)


def _end(period: Period) -> tuple[date, date]:
    return period.end or date.min, period.start or date.min


def of_last_table(scene: Scene, wording: Wording, period: Period, published: date | None) -> Period:
    """ "In last year's table Cumbria came fourth": of a year that was over in time to be printed in the year before this one's."""
    if published is None or period.end is None or not (is_of_last_year(wording) and is_in_last_table(scene, wording)):
        return period
    late = date(published.year - 1, *LAST_PRINT)
    return previous(period) if late < period.end <= published else period


def of_several(scene: Scene, wording: Wording, period: Period, told: Sequence[Period]) -> Period:
    """ "Of those in the earlier year", "the last of the three years": of the last years told, of the kind that its sentence names."""
    if wording.reading != "turn":
        return period
    named = (KINDS.get(one.first.form) for one in scene.wordings if one.first is not None and one.first.date.year)
    years = [one for one in reversed(told) if one.kind in YEARS and one.start is not None]
    kind = next(filter(None, named), years[0].kind if years else "")
    years = [one for one in years if one.kind == kind]
    seen = list(dict.fromkeys(str(one.start) for one in years))  # what was told last comes first
    count = max(wording.months // A_YEAR, 2)
    if len(seen) < count or count > 2 and len(seen) != count:
        return period
    start = sorted(seen[:count])[TURNS.get(wording.parts.get("turn", ""), -1)]
    meant = next(one for one in years if str(one.start) == start)
    return replace(meant, text=wording.text, span=wording.span, how="anaphor")
