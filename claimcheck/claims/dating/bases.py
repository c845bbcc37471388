"""The earlier end of a change and the other side of a comparison: what they are dated by, in order of trust."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.changes.set_against import told_in_turn
from claimcheck.claims.context.bound import Bound, Source
from claimcheck.claims.dates.periods import previous, shifted
from claimcheck.claims.dating.other_bases import (
    PART_OF_YEAR,
    as_then,
    base_of_first_pair,
    is_by_its_years,
    is_of_another,
    is_same_months,
    is_told_elsewhere,
    of_another_base,
    other_base,
    takes_a_year,
)
from claimcheck.claims.periods.date_owners import appended
from claimcheck.claims.periods.dated import Dated, is_long, is_of_last_year, is_of_past_year, is_the_year, is_year_back
from claimcheck.claims.periods.dated_again import pick_dated
from claimcheck.claims.scenes.between import holds_figure
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

NEAR = 8  # tokens
A_YEAR, A_WEEK = 366, 7  # days
ANEW = word_sets("grammar", "bases")["anew"]  # "up from 1,624, though in 2012-13 there were 5,328"
Found = tuple[Period | None, Source]
PUT_AGAIN = (["put", "another", "way"], ["put", "a", "different"], ["in", "other", "words"])  # of the same two times


class Bases:
    """What the changes of an article are measured from: the base named last, and whether it counts from year to year."""

    def __init__(self, year_on_year: bool) -> None:
        self._year_on_year = year_on_year
        self._named: Period | None = None
        self._named_in, self._named_for = -1, False
        self.block = -1
        self.of_strengths = False  # whether the sentence being read tells of nothing but strengths

    def name(self, period: Period) -> None:
        """Takes a base that the paragraph names."""
        self._named, self._named_in, self._named_for = period, self.block, self.of_strengths

    def hear(self, base: Period, now: Period | None) -> None:
        """ "20 per cent down on 2017-18": told so before any other base, an article counts from year to year, as by "the year before"."""
        first = self._named is None and now is not None and base.same_days(previous(now))
        self._year_on_year = self._year_on_year or first

    def earlier(
        self,
        scene: Scene,
        sketch: Sketch,
        here: Sequence[Dated],
        said: Sequence[Bound],
        now: Period | None,
        family: str,
    ) -> Found:
        """ "from 20 per cent in 2011/12": worded right behind, the near end of a span, a base named beside, or the year before.

        `said` are the figures before it in the sentence ("in Kent from 510 in 2013/14 to 640"), `now` is the period of one beside.
        """
        self._named_in = self.block if scene.words(scene.i, scene.i + 3) in PUT_AGAIN else self._named_in
        end = _end_of_whole(scene, sketch)
        near = (one for one in here if 0 <= one.wording.i - end <= 3 or one.owner is sketch)
        behind = (one for one in near if _is_behind(scene, end, one))
        if (right_behind := next(behind, None)) is not None:
            right_behind.used.add("earlier")
            return _told_behind(right_behind, here, now), "own"
        if family == "strength" and now is not None and any(is_the_year(one.wording) for one in here):
            return shifted(now, -12), "own"  # "down by one in the year, from 239 to 238"
        if (repeated := self._of_repeated(sketch, here)) is not None:
            return repeated, "own"
        if (year := _of_last_change(scene, sketch, here) or _own_year(scene, sketch, here, now)) is not None:
            return previous(year), "own"
        spanned = next((one.ends for one in here if one.ends is not None), None)
        if spanned is not None:
            return spanned[0], "own"
        if (base := _based_on(scene, sketch, here)) is not None:
            base.used.add("earlier")
            # "in line with last year", of a year that nobody names
            return None if now is None and is_of_last_year(base.wording) else base.period, "own"
        if (told := as_then(scene, sketch, here)) is not None:
            return told, "partner"
        later, apart = _later_time(scene, sketch, here) or now, other_base(scene, sketch, here)
        far = takes_a_year(here) or later is not None and apart is not None and _is_far(apart.period, later)
        if far and later is not None and later.start is not None:
            return previous(later), "partner"  # "up from 297 and far more than in 2015"
        return of_another_base(said) or self.before(later, family), "partner"

    def _of_repeated(self, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
        """ "from 2,850 to 945 in the same period": from the base named before; "in the same months this year from nine": a year back."""
        for one in here:
            parts, alone = (
                one.wording.parts,
                len(here) == 1 and one.wording.i < sketch.i and _is_again(one, self._named),
            )
            near = abs(one.wording.i - sketch.j) <= NEAR or alone
            if (
                (one.wording.reading == "same" or _is_again(one, self._named))
                and near
                and self._named is not None
                and one.period.end is not None
            ):
                before = self._named.end is not None and self._named.end <= one.period.end
                return self._named if before and _is_as_long(self._named, one.period) else None
            if one.wording.reading == "alike" and parts.get("near") == "this" and one.period.start is not None:
                return shifted(one.period, -12)
        return None

    def before(self, now: Period | None, family: str = "") -> Period | None:
        """The period of an unworded earlier end: the base named close by, the year before, or the base named before.

        Strengths are measured from the base named last ("since 2010"), what happens from year to year.
        """
        if now is None or now.start is None:
            return None
        base, here = self._named, self.block == self._named_in
        if self._named_for and family.startswith("activity") and not here:
            return previous(now)  # officers have fallen "since 2010"; violence "was up by a quarter, from 22,012"
        if base is not None and _is_set_back(base, now):
            return replace(base, how="carried")
        here = (here or family == "strength" and _is_far(base, now)) and not is_long(base)
        # no year is the base of one that it runs into
        if base is not None and base.end is not None and base.end < now.start and (here or not self._year_on_year):
            return replace(base, how="carried")
        return previous(now) if self._year_on_year or base is None else None

    def _is_named_here(self, sketch: Sketch) -> bool:
        """ "905 last year, against 1,348 in 2014. That is one test in nine, against one in 11": in the paragraph of the base."""
        return sketch.is_share and self.block == self._named_in

    def year_before(self, now: Period | None, subject: str) -> Period | None:
        """The earlier end of a change that nothing dated while it was read, now that the article's period is known."""
        return previous(now) if self._year_on_year and now is not None and subject != "money" else None

    def other_side(
        self, scene: Scene, sketch: Sketch, here: Sequence[Dated], partner: Bound, said: Sequence[Bound]
    ) -> Found:
        """ "compared with 882 in the same period of the previous year", "against 12 per cent nationally"."""
        if partner.scene is scene and sketch.i > partner.sketch.j and _end_of_whole(scene, partner.sketch) == sketch.j:
            return partner.period, "partner"  # "That compares with 3.5 per cent of 7,712 the year before"
        if told_in_turn(scene, sketch) is not None:
            return partner.period, partner.source
        start, end = next(((a, b) for a, b in scene.comparators if a <= sketch.i < b), (sketch.i, sketch.j + 8))
        inside = [one for one in here if start <= one.wording.i < max(end, sketch.j + 8)]
        inside = [one for one in inside if not is_told_elsewhere(scene, sketch, one)]
        whole = _end_of_whole(scene, sketch)
        behind = (one for one in inside if whole > sketch.j and 0 <= one.wording.i - whole <= 3)
        dated = next(behind, None) or pick_dated(scene, sketch, inside) or next(iter(inside), None)
        if dated is None or dated.period.start is None:
            alike = sketch.type == partner.sketch.type and not any(start <= p.i < end for p in scene.places)
            if alike and (base := base_of_first_pair(scene, sketch, partner, said)) is not None:
                return base, "partner"
            moved = any(turn.j <= partner.sketch.i for turn in scene.turns)  # "Surrey saw a rise: 9,343 against 9,220"
            counts = sketch.type == "count" and (self._year_on_year or moved)
            since = partner.subject == "strength" and sketch.unitless and self._named is not None
            told = alike and (counts or since or self._is_named_here(sketch))
            before = self.before(partner.period, partner.subject if since else "") if told else None
            if before is not None:
                return before, "partner"  # "66,613 offences in the 12 months to March, against 59,591"
            return partner.period, partner.source
        dated.used.add("earlier")
        now = partner.period
        if now is not None and now.start is not None and _is_first_step(dated, here):
            # "12,640 thefts, against 11,205 the year before", of the year in force
            return shifted(now, -(dated.wording.months or 12)), "own"
        if now is not None and is_same_months(dated, now):
            return shifted(now, -12), "own"  # "15 per cent from April to August, against last year's 10.5"
        if now is not None and not partner.sketch.comparator and dated.period.same_days(now):
            return previous(now), "own"  # "63 compared to 54 last year", of last year's figures
        return dated.period, "own"


def _is_behind(scene: Scene, end: int, dated: Dated) -> bool:
    """Whether a time follows what ends at token `end`, with no figure and no new clause between."""
    anew = not ANEW.isdisjoint(scene.words(end, dated.wording.i))
    return not anew and not holds_figure(scene, end, dated.wording.i)


def _told_behind(dated: Dated, here: Sequence[Dated], now: Period | None) -> Period:
    """What a time right behind an earlier end says, which may count from that of the figure beside (`now`)."""
    if now is not None and (is_same_months(dated, now) or is_by_its_years(dated, now)):
        return shifted(now, -12)
    if now is not None and now.start is not None and _is_first_step(dated, here):
        return shifted(now, -(dated.wording.months or 12))
    return dated.ends[0] if dated.ends else dated.period


def _is_first_step(dated: Dated, here: Sequence[Dated]) -> bool:
    """Whether "a year earlier" is the first time that a sentence names: counted from that of the figure beside."""
    stated = any(one.period.start is not None and one.wording.i < dated.wording.i for one in here)
    return is_year_back(dated.wording) and not stated


def _end_of_whole(scene: Scene, sketch: Sketch) -> int:
    """ "Down from 19.8 per cent of 1,168 in the previous year": behind what the part is of, which the year dates as well."""
    whole = next((one for one in scene.sketches if 0 < one.i - sketch.j <= 2), None)
    of = whole is not None and scene.words(sketch.j, whole.i) in (["of"], ["of", "the"])
    return whole.j if whole is not None and of else sketch.j


def _based_on(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """The base whose figure this is: the one right before its brackets, that of its own clause, the last."""
    own = appended(scene, sketch, here)  # "higher than in 2017/18 (3,378) and 22 per cent higher than in 2016/17"
    based = [one for one in here if one.side == "baseline" and one.period.start is not None]
    based = [one for one in based if not is_of_another(scene, sketch, one)]
    start, end = scene.segments[sketch.segment]
    return own or next((one for one in based if start <= one.wording.i < end), based[-1] if based else None)


def _later_time(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """What the sentence says of when the later end is."""
    plain = pick_dated(scene, sketch, [one for one in here if one.side == "period"]) or _of_later_end(sketch, here)
    return plain.period if plain is not None and plain.period.start else None


def _of_later_end(sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "rose from 498 to 672 in 2018": the date of the other end, behind it."""
    owned = (one for one in here if one.side == "period" and one.owner is not None and one.period.start is not None)
    return next((one for one in owned if one.owner and one.owner.role == "after" and one.owner.i > sketch.i), None)


def _of_last_change(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """ "down 78% since 1997, and by 8% last year, to 389,000 from 424,000": the year told right behind the change next to the figure."""
    changes = [one.j for one in scene.sketches if one.type == "change" and one.i < sketch.i]
    behind = [one for one in here if changes and changes[-1] <= one.wording.i < sketch.i]
    if not behind or behind[0].wording.i > changes[-1] + 1 or any(one.side != "period" for one in behind):
        return None
    period = behind[0].period
    return None if period.start is None or is_long(period) or behind[0].ends is not None else period


def _own_year(scene: Scene, sketch: Sketch, here: Sequence[Dated], now: Period | None) -> Period | None:
    """ "From 388 to 353 over the latest year, having doubled between 2013/14 and 2016/17": the year of its own clause.

    So is "the past year" that a change took ("the drop in the past year alone was 24 per cent, from 29,486").
    """
    if now is not None and any(one.side == "period" and is_of_past_year(one.wording) for one in here):
        return now
    if now is not None and any(is_of_last_year(one.wording) and _is_alone(scene, one) for one in here):
        return now  # "Last year alone the number fell by 11 per cent, from 21,840"
    start, end = scene.segments[sketch.segment]
    own = [one for one in here if start <= one.wording.i < end]
    spans = [one for one in here if one.ends is not None]
    if len(own) != 1 or own[0].wording.reading != "latest" or not spans or spans[0].wording.i < end:
        return None
    return own[0].period if own[0].period.start is not None else None


def _is_alone(scene: Scene, dated: Dated) -> bool:
    """ "Last year alone", "in the last year on its own": that year, whatever the years before brought."""
    behind = scene.words(dated.wording.j, dated.wording.j + 3)
    return behind[:1] == ["alone"] or behind == ["on", "its", "own"]


def _is_far(base: Period | None, now: Period) -> bool:
    """Whether the base is years back, as the start of the cuts is."""
    return base is not None and base.end is not None and now.end is not None and (now.end - base.end).days > 2 * A_YEAR


def _is_set_back(base: Period, now: Period) -> bool:
    """ "2,143 in six months, and 1,250 in the six before. Kent had 304, against 112": of those six again, and of no year before."""
    if base.end is None or base.start is None or now.start is None or now.end is None:
        return False
    days = (now.end - now.start).days
    alike = abs((base.end - base.start).days - days) < A_WEEK and days < PART_OF_YEAR
    return alike and ((now.start - base.end).days == 1 or shifted(base, 12).same_days(now))


def _is_as_long(one: Period, other: Period) -> bool:
    """No month is the base of twelve."""
    if one.kind != "month" or other.start is None or other.end is None:
        return True
    return (other.end - other.start).days < PART_OF_YEAR


def _is_again(dated: Dated, base: Period | None) -> bool:
    """ "Over the same five years", from the base named before, where it is about as long ago."""
    if dated.wording.reading != "within" or "same" not in dated.wording.text.lower().split() or dated.ends is None:
        return False
    first, end = dated.ends[0].end, base.end if base is not None else None
    return first is not None and end is not None and abs((first - end).days) < A_YEAR


def side_of_partners(sketch: Sketch, said: Sequence[Bound], last: Bound) -> Bound:
    """ "up on the 7.7 of the previous year, and compares with a national 5.7": what is compared is the figure, not its base.

    Of several the one of its own kind ("29,589, one every 18 minutes, compared with 34,121").
    """
    sides = [one for one in reversed(said) if one.sketch.role != "before" and not one.sketch.comparator]
    return next((one for one in sides if one.sketch.type == sketch.type), sides[0] if sides else last)
