"""Which period a figure is of. The places that it may come from, in order, each with its conditions:

1. the table: the head of its column (columns.py), brackets, the line above the rows (table_periods.py);
2. of an earlier end ("from 20 per cent in 2011/12") or the other side ("compared with 882 a year earlier"): its own words,
   the far end of a span, a base named beside; an end that nothing dates has none;
3. the figure's own words: the date right beside it or in its clause, then in its sentence; never a date that is another
   figure's, or that a change is measured from: a change is dated by its later side;
4. "the 640" that were told before, "now" and "today": the figure or the latest count that they point to;
5. the figure before it in the sentence, whose time it shares;
6. what holds (in_force.py): the sentence before, where this one goes straight on with it; the paragraph; the article.

The last is settled when all has been read, so that a headline or an opening takes the period that the article turns out to
be about. Words that cannot be dated ("over Christmas") leave a figure undated; those that say nothing of when ("a year") do not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.strengths import is_cost_of_it
from claimcheck.claims.dates.periods import Clock
from claimcheck.claims.dating.bases import Bases, Found, side_of_partners
from claimcheck.claims.dating.date_sides import in_brackets_again
from claimcheck.claims.dating.in_turn import in_turn, is_yearly, moves, told_before_base
from claimcheck.claims.dating.other_bases import is_against_another_time
from claimcheck.claims.dating.recalled import Recalled, is_past_now, of_now
from claimcheck.claims.dating.remembering import Remembering
from claimcheck.claims.dating.resolving import Resolver
from claimcheck.claims.dating.told_figures import ToldFigures
from claimcheck.claims.periods.date_owners import appended, is_apart, owned_base, owning, revised, when_of
from claimcheck.claims.periods.dated import (
    Dated,
    is_apposed,
    is_compared,
    is_long,
    is_multiplied,
    is_of_last_year,
    is_of_main_clause,
    is_set_apart,
    is_taken,
    is_to_count,
    is_year_back,
)
from claimcheck.claims.periods.dated_again import (
    ended_by,
    has_stayed,
    is_in_present,
    is_of_now,
    is_of_season,
    opens_with,
    period_again,
    pick_dated,
    says_when,
    series_of,
    tells_of_last,
    tells_of_now,
    value_told,
)
from claimcheck.claims.periods.in_force import InForce
from claimcheck.claims.periods.series import year_in_row
from claimcheck.claims.periods.statements import STALE, Statement
from claimcheck.claims.periods.stretches import counted_since
from claimcheck.claims.periods.table_periods import TablePeriods
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.periods import Period

ENDS = ("change", "after")


class Dating:
    """The periods of one article. Made from all its wordings, then read sentence by sentence."""

    def __init__(self, clock: Clock, scenes: Sequence[Scene]) -> None:
        wordings = [wording for scene in scenes for wording in scene.wordings]
        self._resolver = Resolver(clock, wordings)
        self._clock = self._resolver.clock
        self._bases = Bases(any(is_year_back(wording) for wording in wordings))
        self._force = InForce()
        self._tables = TablePeriods()
        self._recalled = Recalled()
        self._remembering = Remembering(self._resolver, self._force, self._bases, self._recalled)
        self._block = -1
        self._here: list[Dated] = []
        self._told = ToldFigures()

    @property
    def periods(self) -> Sequence[Period]:
        """Every period that has been read."""
        return self._resolver.periods

    def read(self, scene: Scene) -> None:
        """Resolves the wordings of a sentence."""
        if self._block != scene.sentence.block:  # a new paragraph counts from what the article is about
            self._resolver.current = self._force.main("") or self._resolver.current
        self._block = self._bases.block = scene.sentence.block
        self._here = self._resolver.read(scene, self._recalled)
        self._tables.hear(scene, self._here)

    def date(self, scene: Scene, sketch: Sketch, family: str, said: Sequence[Bound]) -> Found:
        """The period of a figure, and where it comes from. `said` are the figures before it in the sentence."""
        found = self._dated(scene, sketch, family, said)
        self._told.hear(scene, sketch, found[0])
        return found

    def _dated(self, scene: Scene, sketch: Sketch, family: str, said: Sequence[Bound]) -> Found:
        partner = said[-1] if said else None
        if (listed := self._tables.of(scene, sketch, self._here)) is not None:
            return listed, "heading"
        yearly = year_in_row(scene, sketch, self._here) or revised(scene, sketch, self._here)
        if (own := yearly or in_brackets_again(scene, sketch, said)) is not None:
            return own, "own"
        if sketch.role == "before":
            now = partner.period if partner is not None else self._held(scene, sketch, family)[0]
            return self._bases.earlier(scene, sketch, self._here, said, now, family)
        if sketch.comparator and (then := self._recalled.then(scene, sketch, self._here)) is not None:
            return then, "own"
        if is_compared(scene, sketch) and partner is not None and appended(scene, sketch, self._here) is None:
            return self._bases.other_side(scene, sketch, self._here, side_of_partners(sketch, said, partner), said)
        if partner is not None and tells_of_last(scene, sketch):
            return partner.period, "partner" if partner.period is not None else "none"
        if (turned := in_turn(scene, sketch, self._here, said)) is not None:
            return self._told.again(sketch, turned), "own"
        if again := told_before_base(scene, sketch, self._here, said) or self._told.in_order(scene, sketch):
            return again, "partner"
        found = self._worded(scene, sketch, family) or self._pointed_at(scene, sketch, family)
        return found or self._of_partner(sketch, family, said) or self._held(scene, sketch, family)

    def _worded(self, scene: Scene, sketch: Sketch, family: str) -> Found | None:
        """The figure's own words."""
        if (when := when_of(scene, sketch, self._here)) is not None:
            when.families.append(family)
            last = when.ends is not None and sketch.role in ENDS  # "between 2015/16 and 2017/18, when it rose by 2,740"
            return when.ends[1] if last and when.ends is not None else when.period, "own"
        if (then := self._recalled.then(scene, sketch, self._here)) is not None:
            self._force.recall(scene, family, then)
            return replace(then, how="anaphor"), "own"
        args = (scene, sketch, here := self._here)
        base = owned_base(*args) or appended(*args) or owning(*args)
        if base is not None:
            base.used.add("earlier")
            return base.period, "own"
        if is_of_now(scene, sketch) and not is_of_season(sketch, here):
            return None
        if family != "strength" and (since := counted_since(*args, self._clock.published, self._resolver.periods)):
            return since, "own"
        if (yearly := series_of(scene, sketch, here)) is not None:
            return yearly.period, "own"
        dated = self._nearest(scene, ended_by(scene, sketch), family)
        counted = dated is not None and family == "strength" and is_to_count(dated)
        if dated is None or not (counted or says_when(sketch, dated)):
            return None
        if counted or is_past_now(scene, sketch, dated):
            return of_now(self._force.main(family), self._clock)
        if self._is_left_behind(scene, sketch, family, dated) or self._is_of_whole(scene, sketch, family, dated):
            return self._held(scene, sketch, family)
        if family == "strength" and sketch.role != "level":
            self._end_with_count(dated)
        dated.families.append(family)
        beside = sketch.is_share and "end" in dated.used  # "fell by half in two years, and one in eight did"
        if dated.ends is not None and (sketch.role in ("after", "change") or beside):
            dated.used.add("end")
            return dated.ends[1], "own"
        dated.used.add("change" if sketch.role in ENDS else "rank" if sketch.role == "rank" else "level")
        return period_again(sketch, dated, family, self._force.later_side), "own"

    def _nearest(self, scene: Scene, sketch: Sketch, family: str) -> Dated | None:
        """The wording of the sentence that dates the figure; grades are of the inspection's day."""
        sides = ("period", "inspection") if family.endswith(":score") else ("period",)
        free = [one for one in self._here if one.side in sides and not is_taken(scene, one, sketch)]
        free = [one for one in free if not is_of_main_clause(scene, sketch, one, free)]
        return pick_dated(scene, sketch, [one for one in free if not is_multiplied(scene, sketch, one)])

    def _end_with_count(self, dated: Dated) -> None:
        """ "Numbers fell by 5,009 last year": the year that ends on the day of the latest count."""
        count = self._resolver.count
        if count is not None and is_of_last_year(dated.wording):
            dated.period = replace(count, text=dated.period.text, span=dated.period.span, how="dateline")

    def said_in(self, i: int, j: int) -> Period | None:
        """The period that tokens `i` to `j` of the sentence being read say."""
        return next((one.period for one in self._here if i <= one.wording.i < j and one.period.start is not None), None)

    def _is_left_behind(self, scene: Scene, sketch: Sketch, family: str, dated: Dated) -> bool:
        """ "In 2010/11 it had 594, so that the number has doubled since": the date of a level that the change starts from."""
        if dated.period.end is None or dated.used.isdisjoint(("level", "change")):
            return False
        if scene.tabular and dated.wording.i <= scene.i + 1:
            return False  # "2013/14: 612 (up 3%)", a row of the time that opens it
        if "level" not in dated.used and "since" not in scene.words(sketch.j, sketch.j + 2):
            return False  # "In 2014/15 it had sunk to 25, and the total has doubled since"
        if sketch.role not in ENDS and not has_stayed(scene, sketch, dated.wording):
            return False
        if family != "strength" and is_apposed(scene, sketch):
            return False
        if dated.wording.i in range(*scene.segments[sketch.segment]):
            return False
        if self._force.main(family) is None and self._clock.published is not None:
            return self._clock.is_past(dated.period.end, STALE)
        return self._force.precedes(family, self._counted(family, dated.period))

    def _counted(self, family: str, period: Period) -> Period:
        """A period as the subject counts it: the day within the year, of strengths."""
        return self.instant(period) or period if family == "strength" else period

    def _is_of_whole(self, scene: Scene, sketch: Sketch, family: str, dated: Dated) -> bool:
        """ "In 2010 there were 640 ... It fell by 12 per cent in the same period": up to now, and not of the year told last."""
        stretch = dated.wording.reading in ("same", "within") and not dated.wording.text.lower().endswith("year")
        last = dated.ends[1] if dated.ends is not None else dated.period
        whole = stretch and sketch.role in ENDS and self._force.precedes(family, last)
        return whole or opens_with(scene, sketch, family, dated)

    def _pointed_at(self, scene: Scene, sketch: Sketch, family: str) -> Found | None:
        """ "Of the 640", told before with their year; "it is now 19"."""
        if (told := self._told.of_value(value_told(scene, sketch))) is not None:
            return replace(told, how="anaphor"), "partner"
        return of_now(self._force.main(family), self._clock) if is_of_now(scene, sketch) else None

    def _of_partner(self, sketch: Sketch, family: str, said: Sequence[Bound]) -> Found | None:
        """ "37 deaths in 2018 and the worst toll in a decade": the last figure before that is of the time told.

        Not where a change is told from it: "In 2013 it was 14 minutes, so it has grown by a minute".
        """
        for one in reversed(said):
            if is_apart(one.scene, one.sketch, sketch, self._here):
                continue
            aside = is_set_apart(one.scene, one.sketch, sketch)
            if aside and one.period is not None and self._force.looks_back(family, one.period):
                continue  # "Merseyside, which made 12,946 ten years ago, made 655"
            unlike = one.subject == "strength" and family != "strength" and one.source != "own"
            if one.sketch.role != "before" and not one.sketch.comparator and one.period is not None and not unlike:
                if sketch.role in ENDS and self._force.looks_back(family, one.period):
                    return None
                return one.period, "partner" if one.source == "own" else one.source
        return None

    def _held(self, scene: Scene, sketch: Sketch, family: str) -> Found:
        heading = self._tables.heading(scene)
        counted_on_a_day = heading is not None and heading.kind == "instant" and family.startswith("activity")
        if heading is not None and not counted_on_a_day:
            return heading, "heading"
        held = self._force.held(scene, family)
        if held is None or is_yearly(scene, sketch, held.period):
            return None, "none" if held is None else "own"
        period, near = held.period, held.near
        if family == "strength" and self._clock.is_past(period.end, STALE) and is_in_present(scene, sketch):
            return of_now(period, self._clock)
        main, now = self._force.main(family), sketch.role == "change" or tells_of_now(scene, sketch)
        if now and main is not None and self._force.looks_back(family, self._counted(family, period)):
            period = main  # "In March 2010 there were 1,700. The fall is 7.8 per cent", "One in ten of them is over the limit"
        if is_long(period) and (sketch.role == "before" or moves(scene, sketch)):  # a change is no sum of years
            period, near = self._force.later_side(family) or period, False
            period = self._clock.latest or period if is_long(period) else period
        return self._force.carried(period), "near" if near else "article"

    def open_table(self, scene: Scene) -> None:
        """Before rows: takes what the line above them says of their period."""
        if (heading := self._tables.open(scene, self._here, self._bases.before)) is not None:
            back = self._force.looks_back("", heading)
            self._force.say(Statement(scene.index, scene.sentence.block, "", heading, back))

    def key_of_rows(self, scene: Scene) -> tuple[Period | None, Period | None]:
        """The periods of the rows above and of their brackets: "Figures for 2017, with 2016 in brackets"."""
        return self._tables.key_of_rows(scene, self._here)

    def remember(self, scene: Scene, says: bool, strengths: bool = False) -> None:
        """After a sentence: its period comes into force. `says`: a sentence without figures that dates what follows."""
        self._bases.of_strengths = strengths
        self._remembering.remember(scene, self._here, says)

    def remember_row(self, scene: Scene, row: Sequence[Bound]) -> None:
        """After a row of dated columns."""
        self._remembering.remember_row(scene, row)

    def at_last(self, bound: Bound, is_elsewhere: Callable[[int], bool]) -> None:
        """When all has been read: the article's own period for a figure that nothing nearer dates."""
        if bound.source not in ("article", "none") and bound.period is not None:
            return
        period = self._force.at_last(bound.scene, bound.subject, is_elsewhere)
        period = period or (self._force.whole_year("activity") if is_cost_of_it(bound) else None)
        if period is not None and bound.subject == "activity" and self._clock.is_past(period.end, STALE):
            # "one of the best in 2014", of an audit of 2016
            period = self._force.unless_gone(bound.scene, bound.subject, period)
        if bound.subject == "strength" and bound.period is None and period and self._clock.is_past(period.end, STALE):
            period = None  # "Of 58 superintendents 17 are women. In 2008 it was nine": not of 2008
        if bound.sketch.role == "before" or bound.period is None and is_against_another_time(bound.scene, bound.sketch):
            bound.period = bound.period or self._bases.year_before(period, bound.subject)
            return
        if is_long(period) and (moves(bound.scene, bound.sketch) or bound.period and not is_long(bound.period)):
            period = self._force.later_side(bound.subject)
        if period is not None and not is_yearly(bound.scene, bound.sketch, period):
            bound.period = self._force.carried(period)

    def instant(self, period: Period | None) -> Period | None:
        """The day on which a strength was counted."""
        return self._remembering.instant(period)
