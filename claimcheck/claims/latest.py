"""The last whole year, or day of counting, that an article names: what "now" is, and what "in five years" ends with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.claims.date_sides import side_of
from claimcheck.claims.periods import Clock, resolve
from claimcheck.claims.wordings import Wording
from claimcheck.domain.periods import Period

# Days after which a later day of counting or year of another kind is what "now" is.
OUTDATED = 360
# Days after which a time that is only named dates nothing.
LONG_GONE = 1600
WHOLE = ("financial", "calendar", "rolling", "instant")


def latest_period(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """The last one that is over by publication, of the kind of year that the article uses, where it is not long gone."""
    wordings = [
        wording
        for wording in wordings
        if side_of(wording) == "period" and wording.sort in ("absolute", "partial", "deictic")
    ]
    plain = [wording for wording in wordings if wording.sort != "deictic" or wording.first is not None]
    found = [resolve(wording, clock) for wording in plain or wordings]
    usable = [
        p
        for p in found
        if p.start and p.end and p.kind in WHOLE and (clock.published is None or p.end <= clock.published)
    ]
    last = max(usable, key=_end, default=None)
    habitual = max((p for p in usable if p.kind == clock.habit), key=_end, default=None)
    if last is None or habitual is None or (_end(last)[0] - _end(habitual)[0]).days > OUTDATED:
        return last  # "213 in 2010" is no year that a story of 2022 tells
    return habitual


def may_date(period: Period, clock: Clock) -> bool:
    """Whether an article may be about a time that it only names: not of a gun introduced in 2004."""
    return period.kind in WHOLE and not clock.is_past(period.end, LONG_GONE)


def _end(period: Period) -> tuple[date, date]:
    return period.end or date.min, period.start or date.min
