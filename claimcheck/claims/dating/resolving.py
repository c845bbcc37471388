"""The wordings of a sentence resolved to days: what is relative counts from the date before it, else from the period in force."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from claimcheck.claims.dates.date_ranges import Habit, stamp_days, up_to, year_days
from claimcheck.claims.dates.periods import Clock, as_instant, ends, habit_of, previous, resolve, shifted
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.dating.date_sides import is_after_it, side_in
from claimcheck.claims.dating.latest import (
    campaign_told,
    later,
    latest_count,
    latest_period,
    of_last_table,
    of_several,
    year_told,
    years_named,
)
from claimcheck.claims.dating.recalled import Recalled
from claimcheck.claims.periods.date_relatives import owner_of
from claimcheck.claims.periods.dated import (
    Dated,
    is_bracketed,
    is_continued,
    is_of_last_year,
    is_shift,
    is_year_back,
    points_back,
)
from claimcheck.claims.periods.stretches import agree, is_beginning, number_years, of_budget
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import YEARS, Period

A_YEAR = 366  # days
SEVERAL = 36  # months
RECENT = 4  # periods told before
MONTHS = 12
OPENING = ((1, 1), (4, 1))  # days on which a year of figures opens
YEARLY = frozenset(["annual", "yearly", "rolling", "12-month", "twelve-month"])
TOTALS = word_sets("grammar", "nouns")["figures"]
PEAKS, STOCKS = word_sets("grammar", "resolving")["peaks"], word_sets("grammar", "strengths")["stocks"]
PRESENT = word_sets("grammar", "resolving")["present"]


class Resolver:
    """Reads an article's sentences in order. `current` is the period in force, `periods` is every one that has been read."""

    def __init__(self, clock: Clock, wordings: Sequence[Wording]) -> None:
        clock = replace(clock, habit=habit_of(wordings, clock.published))
        clock = replace(clock, told=year_told(wordings, clock), feast=campaign_told(wordings, clock))
        self.count = latest_count(wordings, clock)
        self.clock = replace(clock, latest=later(latest_period(wordings, clock), self.count))
        self._years = years_named(wordings)
        self.current: Period | None = None
        self._first: Period | None = None
        self._since: tuple[int, Period] | None = None
        self.periods: list[Period] = []
        self._read_in = -1

    def read(self, scene: Scene, recalled: Recalled) -> list[Dated]:
        """The wordings of a sentence with their days."""
        here: list[Dated] = []
        within = self.current
        for wording in scene.wordings:
            clock = replace(self.clock, current=self._counted_from(scene, wording, here, within, recalled))
            period = self._year_named(
                wording, self._not_to_come(wording, resolve(wording, clock), here, _is_of_now(scene, wording, here))
            )
            period = of_several(
                scene, wording, self._last_year_as_told(wording, period, recalled.near(scene)), self.periods
            )
            period = of_last_table(scene, wording, period, self.clock.published)
            if (
                within is not None
                and within.kind != "calendar"
                and wording.sort == "deictic"
                and is_bracketed(scene, wording)
            ):
                period = previous(within) or period  # "last year's numbers in brackets", of twelve months to June
            period = of_budget(scene, wording, self._year_in_force(scene, wording, period))
            year = next((one.period for one in reversed(here) if one.period.kind in YEARS), self.current)
            period = _month_of_year(scene, wording, period, year)
            period = self._annual(scene, wording, _next_ending(wording, period, here))
            if is_after_it(scene, wording):
                period = replace(period, start=None, end=None)
            side = "baseline" if _is_risen_from(scene, wording, period, within) else side_in(scene, wording)
            both = ends(wording, clock) if period.end is not None else None
            here.append(Dated(wording, period, both, side, owner_of(scene, wording)))
            self.periods.append(period)
            self._read_in = scene.sentence.block
            self._count_on(scene, wording, period)
            bracketed = any(i < wording.i < j and scene.words(i, i + 1) == ["("] for i, j in scene.asides)
            if side == "period" and period.start is not None and not is_shift(wording) and not bracketed:
                within = period
        agree(scene, here)
        self._first = number_years(scene, here, self._first)
        return here

    def _count_on(self, scene: Scene, wording: Wording, period: Period) -> None:
        """ "Since April": from then until now."""
        published, first = self.clock.published, wording.first
        lately = wording.sort == "since" and is_beginning(wording) and (first is None or not first.date.year)
        if lately and published is not None and period.start is not None and period.start < published:
            self._since = scene.index, replace(period, end=published, kind="other", last=None)

    def _year_named(self, wording: Wording, period: Period) -> Period:
        """ "Five years ago", in 2020, of an article of years to March that tells of the whole of 2015, and not of 2014/15."""
        published = self.clock.published
        if published is None or wording.reading != "shift" or wording.parts.get("back") != "ago" or wording.months % 12:
            return period
        if any(one.same_days(period) for one in self._years):
            return period
        year = published.year - wording.months // 12
        named = next(
            (one for one in self._years if one.kind == "calendar" and one.start and one.start.year == year), None
        )
        if named is None and wording.months >= SEVERAL and period.kind == "financial":
            # "five years ago", from 2010-11 to 2014-15
            years = [one for one in self._years if one.kind == "financial"]
            named = next(
                (one for one in years if one.start and period.end and (one.start - period.end).days == 1), None
            )
        return replace(named, text=wording.text, span=wording.span, how="anaphor") if named is not None else period

    def _last_year_as_told(self, wording: Wording, period: Period, near: Period | None) -> Period:
        """ "Doubled between 2012 and 2013. There were 409 last year": 2013, though the article counts in years to March elsewhere."""
        published = self.clock.published
        if published is None or near is None or not is_of_last_year(wording) or near.end is None:
            return period
        year = published.year - 1
        if near.kind == "financial" or (near.end.year, near.end.month, near.end.day) != (year, 12, 31):
            return period
        return replace(period, start=date(year, 1, 1), end=near.end, kind="calendar")

    def _not_to_come(self, wording: Wording, period: Period, here: Sequence[Dated], told: bool) -> Period:
        """ "25,469 in 2010-11 ... Four years on it was 3,410. In the following year" of the first: the year after is to come.

        So of the base in "a tenth above that of 2010-11, and just under the 4,735 of the following year".
        """
        published = self.clock.published
        if published is None or wording.reading != "shift" or "ahead" not in wording.parts:
            return period
        # "It will lose 200 over the next three years"
        to_come = wording.parts["ahead"] == "next" and "count" in wording.parts
        base = here[-1].period if here and here[-1].side == "baseline" and not to_come else None
        if base is not None and (wording.preposition == "of" or period.end is None or period.end > published):
            after = resolve(wording, replace(self.clock, current=base))
            return after if after.end is not None else period
        if period.end is None or period.end <= published:
            return period
        if to_come:
            return replace(period, start=None, end=None)
        if told and period.start is not None and period.start <= published:
            return period  # the running year is told of as well ("101 in 2020, but two years on it has halved")
        counted = (resolve(wording, replace(self.clock, current=one)) for one in reversed(self.periods) if one.start)
        past = next((one for one in counted if one.end is not None and one.end <= published), None)
        far = (period.end - published).days > A_YEAR and not wording.ahead
        return past or (replace(period, start=None, end=None) if far else period)

    def _year_in_force(self, scene: Scene, wording: Wording, period: Period) -> Period:
        """ "1,032 in the 12 months to March. This year's rise was 34": of the twelve months told, that ended in the running year."""
        told, published = self.current, self.clock.published
        owned = wording.reading == "year" and wording.parts.get("near") == "this" and wording.first is None
        if not owned or "kind" in wording.parts or told is None or published is None or told.end is None:
            return period
        whose = scene.words(wording.j, wording.j + 1) in (["'s"], ["’s"])
        ended = told.kind in YEARS[1:] and told.end.year == published.year and told.end < published
        return replace(told, text=period.text, span=period.span, how="anaphor") if whose and ended else period

    def _annual(self, scene: Scene, wording: Wording, period: Period) -> Period:
        """ "By March 2016 the annual total had crept up to 200", or had after a year to March: of the twelve months up to then."""
        stamp = wording.first
        if wording.reading not in ("single", "edge") or stamp is None or stamp.form != "month" or period.end is None:
            return period
        words = scene.words(scene.i, scene.j)
        annual = wording.reading == "single" and any(
            one in YEARLY and other in TOTALS for one, other in pairwise(words)
        )
        by = wording.preposition == "by" and stamp.date.year is not None and self.clock.is_past(period.end, 0)
        if by and STOCKS.isdisjoint(scene.vocabulary):  # officers are counted on a day
            ends = (one.last or one.first for one in self.periods[-RECENT:] if one.kind in YEARS[1:])
            annual = annual or period.end.month in {end.month for end in ends if end is not None}
        return replace(period, start=up_to(period.end, MONTHS)[0], kind="rolling") if annual else period

    def _counted_from(
        self, scene: Scene, wording: Wording, here: Sequence[Dated], within: Period | None, recalled: Recalled
    ) -> Period | None:
        before = here[-1] if here else None
        if points_back(scene, wording) and self.periods:  # "the year before that", "at that time"
            # "1,406 homes were broken into, and 1,859 in the year before that", of a paragraph that has named no time
            told = any(sketch.j <= wording.i for sketch in scene.sketches)
            unsaid = told and self._read_in != scene.sentence.block and self.current is not None
            return self.current if unsaid else self.periods[-1]
        if before is not None and is_continued(scene, before.wording, wording):
            return before.period
        if wording.reading == "then" and wording.sort == "since" and (then := recalled.near(scene)) is not None:
            # "3,000 officers in March 2018, down from 3,800 in 2010. Essex has lost 231 since then"
            earlier = within is not None and within.end is not None and then.end is not None and then.end < within.end
            counted = within is not None and self.count is not None and self.count.end == within.end
            return (as_instant(then, self.count) if counted else then) if earlier else within
        if before is not None and (later := _later_side(scene, wording, here)) is not None:
            return later
        # "412 in September, down on the 443 a year ago": of September too
        ago = wording.parts.get("back") == "ago" and not (
            wording.months == MONTHS and (here or _is_part_of_year(within))
        )
        current = self.current or (within if wording.months > MONTHS else None) if ago else within
        if wording.reading == "alike" and self._since is not None and scene.index - self._since[0] <= 1:
            return self._since[1]  # "But since April there have been 271. At the same point last year there were 322"
        same = None if here else recalled.same(scene, wording) or recalled.set_back(scene, wording)
        return (
            same
            or recalled.stretch(scene, wording)
            or current
            or recalled.first(scene, wording, self.clock)
            or self._lately()
        )

    def _lately(self) -> Period | None:
        """ "74 cases since April. In the previous financial year there were 58": before the time that runs."""
        start = self._since[1].start if self._since is not None else None
        if self._since is None or start is None or (start.month, start.day) not in OPENING:
            return None
        habit: Habit = "financial" if start.month == 4 else "calendar"
        begun, over = year_days(start.year, habit)
        return replace(self._since[1], start=begun, end=over, kind=habit)


def _is_risen_from(scene: Scene, wording: Wording, period: Period, now: Period | None) -> bool:
    """ "Up 10 per cent from April 2017 to March 2018", in a text on the year after: what it rose from, and not when."""
    if wording.reading != "range" or now is None or now.start is None or period.end is None:
        return False
    moved = any(sketch.type == "change" and 0 <= wording.i - sketch.j <= 1 for sketch in scene.sketches)
    from_then = "from" in scene.words(wording.i - 1, wording.i + 1)
    return moved and from_then and (now.start - period.end).days == 1


def _is_part_of_year(period: Period | None) -> bool:
    """Whether a period is a month, or a few."""
    days = (period.end - period.start).days if period is not None and period.start and period.end else 0
    return 0 < days < A_YEAR // 2


def _is_of_now(scene: Scene, wording: Wording, here: Sequence[Dated]) -> bool:
    """Whether a step is told up to now: from a year of its sentence, or in the present ("Five years on there are 2,083")."""
    dated = any(one.period.start is not None for one in here)
    return dated or not PRESENT.isdisjoint(scene.words(wording.j, wording.j + 4))


def _month_of_year(scene: Scene, wording: Wording, period: Period, within: Period | None) -> Period:
    """ "In 2016 the peak came in May, with 71": the May of that year, whatever the dateline says."""
    stamp = wording.first
    if wording.reading != "single" or wording.sort != "partial" or stamp is None or stamp.form != "month":
        return period
    if (
        wording.event
        or wording.ahead
        or not {"tail", "near"}.isdisjoint(wording.parts)
        or PEAKS.isdisjoint(scene.vocabulary)
    ):
        return period
    if within is None or within.kind not in YEARS or within.start is None or within.end is None:
        return period
    if any(one.sort == "since" for one in scene.wordings):
        return period  # "In September there were 101, the worst month since 2009"
    months = [days for year in (within.start.year, within.end.year) if (days := stamp_days(stamp, year)) is not None]
    inside = next((days for days in months if within.start <= days[0] and days[1] <= within.end), None)
    return replace(period, start=inside[0], end=inside[1], how="anaphor") if inside is not None else period


def _next_ending(wording: Wording, period: Period, here: Sequence[Dated]) -> Period:
    """ "907 in the year ending June 2018, 924 in the year ending September": the first September behind the year that is written."""
    last, stamp = here[-1] if here else None, wording.last
    if last is None or wording.reading != "ending" or last.wording.reading != "ending" or stamp is None:
        return period
    told = last.wording.last is not None and last.wording.last.date.year
    if not told or stamp.date.year is not None or "near" in wording.parts or "tail" in wording.parts:
        return period
    end, before = period.end, last.period.end
    if end is None or before is None or wording.months != last.wording.months:
        return period
    months = 12 * ((end - before).days // A_YEAR)
    return shifted(period, -months) if months else period


def _later_side(scene: Scene, wording: Wording, here: Sequence[Dated]) -> Period | None:
    """ "7,676 in the year to September, up from 5,560 in 2012/13 and 6,310 a year before": before the first, and not before the base."""
    owner, last = owner_of(scene, wording), here[-1].owner
    if not is_year_back(wording) or owner is None or last is None or last.role != "before" or owner.i < last.j:
        return None
    if scene.words(here[-1].wording.j, owner.i) not in (["and"], [",", "and"]):
        return None
    told = (one.period for one in reversed(here) if one.owner is not last and one.side == "period")
    return next((period for period in told if period.start is not None), None)
