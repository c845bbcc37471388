"""How long a change took, by its own words: "in four years", "since 2014". Its two levels must lie so far apart."""

from __future__ import annotations

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.dates.periods import shifted
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.periods.dated import YEAR, is_of_last_year, is_year_back
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

LONG = ("within", "span")  # readings of "in four years", "over the last five years"
MONTHS = 12
LONGER = 36  # months: so many years may be counted with the first and the last
MOST_APART = 366  # days from the end of a change to that of its later level
MOST_WITHIN = 300  # days between the ends of two periods that cannot be a year apart
SOME = 24  # months: of a change told over more than the last year
APART = word_sets("grammar", "told_changes")["apart"]
_timed = word_sets("grammar", "timed_changes")
TIMED, COUNTED = _timed["words"], _timed["counted"]
ON_LAST_YEAR = ["on", "last", "year"]  # "down by 15 per cent on last year"
POINTING = (["that"], ["this"], ["it"], ["the"])
NEXT = 3  # tokens from a change to what it is measured from
OF_BASE = 6  # tokens from a change to the year of its base
_told = word_sets("grammar", "told_spans")
LEVELS, ON, RETOLD, PUT_AGAIN = _told["levels"], _told["on"], _told["retold"], _told["put_again"]
OWN_BASES = (["at"], ["when"], ["before"], ["ever"], ["during"])


def is_its_time(before: Bound, after: Bound, change: Bound) -> bool:
    """Whether two levels lie as far apart as the change says; one that says nothing is on the year before."""
    first, last = before.period, after.period
    if first is None or last is None or first.end is None or last.start is None or last.end is None:
        return False
    wording = _span_of(change)
    ranges = [one for one in change.scene.wordings if one.reading == "range" and one.last is not None]
    if wording is None and len(ranges) == 1 and change.scene not in (before.scene, after.scene):
        return _holds_year(first, ranges[0]) and _ends_with(last, ranges[0])  # "between 2010 and 2016"
    if wording is None:
        return (last.start - first.end).days <= 1 or (last.end - first.end).days in YEAR
    if wording.months:
        apart = (last.end.year - first.end.year) * MONTHS + last.end.month - first.end.month
        # "has doubled in five years", of the five that are told, from the first to the last
        return apart == wording.months or LONGER <= wording.months == apart + MONTHS
    return _holds_year(first, wording)


def may_be_its_time(before: Bound, after: Bound, change: Bound) -> bool:
    """Whether nothing in its words speaks against it: "in four years" does where the levels are one year apart."""
    first, last = before.period, after.period
    if before.scene is change.scene and change.scene.words(change.sketch.j, before.sketch.i) == ["from"]:
        return True  # "up by 1,747 from 9,274 in 2018/19, and by three-quarters since 2017/18"
    if _has_another_span(before, after, change) or _is_on_last_year(change) and _is_within_a_year(first, last):
        return False
    if _is_of_other_years(before, after, change) or _is_of_it_alone(change) and not _is_a_year_before(first, last):
        return False
    behind = before.scene.index > change.scene.index >= after.scene.index
    if behind and not spans_of(change) and not _is_a_year_before(first, last):
        return False  # "down by 11 per cent to 341,900. In 2010 there were 580,400"
    if not spans_of(change) or first is None or last is None or first.end is None or first.end == last.end:
        return True
    now = any(one.sort == "deictic" for one in spans_of(change))
    ends = change.period.end if change.period is not None and now else None
    if ends is not None and last.end is not None and abs((ends - last.end).days) > MOST_APART:
        return False  # "2,201 in 2014, 2,148 in 2015 ... The fall over the last 12 months was 6.6 per cent"
    return is_its_time(before, after, change)


def has_own_base(change: Bound, pair: tuple[Bound, Bound]) -> bool:
    """ "97, five fewer than in the previous March, and 60 below the 157 of 2012": the 157 is of another change, told behind its base."""
    base, end = pair[0].sketch, change.sketch.j
    if _is_on_year_before(change, pair):
        return True
    others = [one for one in change.scene.sketches if one.type == "change" and end <= one.i < base.i]
    if not others:
        return False
    wordings = (one for one in change.scene.wordings if end <= one.i < others[0].i)
    return any("than" in change.scene.words(end, one.i) for one in wordings)


def is_base_of_another(change: Bound, before: Bound) -> bool:
    """ "Up 4 per cent on June and 7 per cent on July 2010, when it was 11,590": the base of the 7 is told, that of the 4 is not."""
    scene, one, base = change.scene, change.sketch, before.sketch
    others = [other for other in scene.sketches if other.type == "change" and other.j <= base.i and other is not one]
    if before.scene is not scene or not others:
        return False
    other, on = others[-1], not ON.isdisjoint(scene.words(one.j, one.j + 1))
    between = scene.words(one.j, other.i) if one.j <= other.i else scene.words(base.j, one.i)
    if not RETOLD.isdisjoint(between):
        return False  # "by 409, or 18 per cent, on 2010, when there were 2,272"
    if base.j <= one.i:
        return on and "and" in between
    if scene.words(other.j, other.j + 1) == ["since"] and not PUT_AGAIN.issuperset(between):
        return True  # "the rise of 49 per cent means that it has doubled since 2014/15, when there were 672"
    # "up 98 on 2010, a rise of 19 per cent": the two are one
    return one.j <= other.i and ("and" in between or on and between[-1:] != ["of"])


def _is_on_year_before(change: Bound, pair: tuple[Bound, Bound]) -> bool:
    """ "34,462, down 0.1 per cent on last year and well below the 47,940 of 2009": measured from the year before, which the pair is not."""
    first, last = (one.period.end if one.period is not None else None for one in pair)
    if last is None or first is not None and (last - first).days <= MOST_APART:
        return False
    dates = (one.first.date.year for one in change.scene.wordings if 0 <= one.i - pair[0].sketch.j <= 1 and one.first)
    if first is None and last.year - (next(dates, None) or last.year) < 2:
        return False  # "the previous year's 47,940", and not "the 47,940 of 2009"
    behind = (one for one in change.scene.wordings if 0 <= one.i - change.sketch.j <= NEXT)
    own = next(behind, None)
    return own is not None and own.i < pair[0].sketch.i and (is_year_back(own) or is_of_last_year(own))


def is_of_another_year(change: Bound, base: Period | None) -> bool:
    """ "30 per cent below the level of 2010", "three per cent more than in 2017-18": its base is of a year that it names."""
    scene, end = change.scene, change.sketch.j
    year = next((one for one in scene.wordings if end <= one.i <= end + OF_BASE and one.first is not None), None)
    if year is None or base is None or base.start is None or base.end is None or year.first is None:
        return False
    between = scene.words(end, year.i)
    multiple = between[:1] == ["as"] and "as" in between[1:]  # "seven times as many as in 2015"
    if (
        "than" not in between
        and not multiple
        and not LEVELS.intersection(between)
        or any(end <= one.i < year.i for one in scene.sketches)
    ):
        return False
    named = year.first.date.year
    return named is not None and year.reading == "single" and named not in (base.start.year, base.end.year)


def _is_on_last_year(change: Bound) -> bool:
    """ "The first figure was a rise of 42 per cent on the same period last year": its base is named, a year before."""
    bases = [one for one in change.scene.wordings if one.role == "baseline"]
    # "and the second was up by a fifth"
    base = next((one for one in bases if one.i >= change.sketch.j), bases[-1] if bases else None)
    return base is not None and (base.reading == "alike" or base.months == MONTHS)


def _is_of_it_alone(change: Bound) -> bool:
    """ "Last year alone the number has risen by a quarter": of that one year."""
    scene = change.scene
    return any(scene.words(one.j, one.j + 1) == ["alone"] and one.reading != "range" for one in scene.wordings)


def _is_of_other_years(before: Bound, after: Bound, change: Bound) -> bool:
    """ "Trebled between 2010 and 2017. In the last four years it rose from 204 to 489": two sentences, and two first years."""
    period, ranges = before.period, [one for one in change.scene.wordings if one.reading == "range"]
    if change.scene in (before.scene, after.scene) or len(ranges) != 1 or period is None or not period.text:
        return False
    start = ranges[0].first.date if ranges[0].first is not None else None
    return start is not None and bool(start.year) and not start.month and not _holds_year(period, ranges[0])


def _is_a_year_before(first: Period | None, last: Period | None) -> bool:
    if first is None or last is None or first.end is None or last.end is None:
        return True
    return (last.end - first.end).days <= MOST_APART


def _is_within_a_year(first: Period | None, last: Period | None) -> bool:
    """Whether both end in less than a year, such as the two halves of a month."""
    if first is None or last is None or first.end is None or last.end is None or first.end == last.end:
        return False
    return abs((last.end - first.end).days) < MOST_WITHIN


def _has_another_span(before: Bound, after: Bound, change: Bound) -> bool:
    """ "Since 1989 it has dropped from 34 to 24 per cent, with a fall of one point since 1999": the two levels are of the longer."""
    told = _span_of(change)
    start = min(before.sketch.i, after.sketch.i)
    if told is None or before.scene is not change.scene or told.i < change.sketch.j:
        return False
    return any(one is not told and one.j <= start for one in spans_of(change))


def spans_of(change: Bound) -> list[Wording]:
    """The words of its sentence that say how long something took."""
    return [one for one in change.scene.wordings if _is_span(one)]


def turns_away(change: Bound, end: int) -> bool:
    """Whether its sentence, up to token `end`, speaks of another place, a longer time or what others did, besides how long it took."""
    scene, sketch = change.scene, change.sketch
    spans = {at for span in spans_of(change) for at in range(span.i - 1, span.j)}
    opens = scene.words(scene.i, scene.i + 1) == ["but"]  # "But the rise of a fifth": of what was told, all the same
    around = (*range(scene.i + opens, sketch.i), *range(sketch.j, min(end, scene.j)))
    return any(scene.tokens.lower[at] in APART for at in around if at not in spans)


def _span_of(change: Bound) -> Wording | None:
    return min(spans_of(change), key=lambda one: abs(one.i - change.sketch.i), default=None)


def _is_span(one: Wording) -> bool:
    return one.reading in LONG and one.months >= MONTHS or one.sort == "since" and one.first is not None


def _holds_year(period: Period, wording: Wording) -> bool:
    year = wording.first.date.year if wording.first is not None else None
    return (
        year is not None
        and period.start is not None
        and period.end is not None
        and year in (period.start.year, period.end.year)
    )


def _ends_with(period: Period, wording: Wording) -> bool:
    year = wording.last.date.year if wording.last is not None else None
    return year is not None and period.end is not None and year == period.end.year


def is_measured_from_else(change: Bound, before: Bound) -> bool:
    """ "That is 212 more than the year before, and compares with 951 in 2019/20": its own words name another earlier time."""
    behind = change.scene.words(change.sketch.j, change.sketch.j + 6)
    if before.scene is not change.scene and "than" in behind and behind[behind.index("than") + 1 :][:1] in OWN_BASES:
        return True  # "It is seven per cent lower than at the start of the series"
    if behind[:1] == ["since"] and "since" in change.scene.words(change.scene.i, min(before.sketch.i, change.sketch.i)):
        return True  # "Since 1989 it has dropped from 34 per cent to 24, with a fall of one point since 1999"
    if before.scene is not change.scene and _is_of_longer(change, before) or is_of_another_year(change, before.period):
        return True
    if change.period is None or before.period is None or not before.worded:
        return False
    if behind[:3][-2:] == ["than", "in"] and _is_of_another_month(change, before.period):
        return True  # "twice as many as in July 2014 (448) and 211 more than in June"
    figures = [other.i for other in change.scene.sketches if other.i >= change.sketch.j]
    cuts = [k for k in range(change.sketch.j, change.scene.j) if change.scene.tokens.lower[k] == ";"]
    end = min([*figures, *cuts], default=change.scene.j)
    own = [w for w in change.scene.wordings if change.sketch.j <= w.i < end and w.reading == "shift" and w.months]
    if not own and before.scene is not change.scene and ON_LAST_YEAR in (behind[:3], behind[1:4]):
        return not shifted(change.period, -MONTHS).same_days(before.period)
    if before.scene is change.scene and any(
        change.sketch.j <= w.i < end and _is_base_year(w) and not _holds_year(before.period, w)
        for w in change.scene.wordings
    ):
        return True  # "17 per cent higher than in 2017/18 (3,378) and 22 per cent higher than in 2016/17 (3,241)"
    return bool(own) and not shifted(change.period, -own[0].months).same_days(before.period)


def _is_of_another_month(change: Bound, period: Period) -> bool:
    end = change.sketch.j + 4
    named = next(
        (one for one in change.scene.wordings if change.sketch.j < one.i < end and one.first is not None), None
    )
    month = named.first.date.month if named is not None and named.first is not None else None
    if month is None or period.start is None or period.end is None:
        return False
    return month not in (period.start.month, period.end.month)


def _is_base_year(wording: Wording) -> bool:
    return wording.sort == "absolute" and wording.role == "baseline" and wording.reading == "single"


def _is_of_longer(change: Bound, before: Bound) -> bool:
    """ "It has risen by 60 per cent since 2014. It rose by 10 per cent last year, to 660 from 600": the pair has a change of its own."""
    own = any(one.type == "change" and one.direction != "none" for one in before.scene.sketches)
    behind = [wording for wording in change.scene.wordings if 0 <= wording.i - change.sketch.j <= 2]
    return own and any(wording.sort == "since" or wording.months >= SOME for wording in behind)


def is_of_time(change: Bound, level: Bound) -> bool:
    """Whether a change may be one of times: "The number of abandoned calls rose by a third. Callers waited seven minutes" is none."""
    if change.scene is level.scene or level.sketch.type != "duration" or change.sketch.type == "duration":
        return True
    words = change.scene.words(change.scene.i, change.scene.j)
    return not TIMED.isdisjoint(words) or words[:1] in POINTING and COUNTED.isdisjoint(words)
