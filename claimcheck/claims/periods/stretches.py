"""Stretches of time up to publication, and those that a sentence says twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from claimcheck.claims.dates.date_ranges import Days, length, year_days
from claimcheck.claims.dates.periods import shifted
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.periods.dated import Dated, is_bracketed
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period
from claimcheck.domain.wording import ORDINALS

A_YEAR, LONG = 12, 1000  # months, and days of three years, less a few
FOUNDED = 8  # words in which "since it was set up in" may stand
_grammar = word_sets("grammar", "stretches")
FOUNDING, FILLING, GRANTED, SPENT = (_grammar[name] for name in ("founding", "filling", "granted", "spent"))
UP_TO = ("to", "up to", "until", "till")
APRIL = 4
OPENING = ((1, 1), (APRIL, 1))  # days on which a year of figures opens
PERFECT = ("has", "have", "'ve", "’ve")


def counted_since(
    scene: Scene, sketch: Sketch, here: Sequence[Dated], published: date | None, stretches: Sequence[Period] = ()
) -> Period | None:
    """ "Since January we have made 310 arrests": from then until the day of publication.

    "West Yorkshire, with 41 since 2004", of a story that has told of the sixteen years: these. `stretches` are those it has told of.
    """
    if not here or published is None or sketch.role not in ("level", "change"):
        return None
    # "Since 2015 four people have been cautioned"
    words = scene.words(scene.segments[sketch.segment][0], sketch.i) + scene.words(sketch.j, sketch.j + 2)
    perfect = any(word.endswith(PERFECT) for word in words)
    for one in here:
        period, first = one.period, one.wording.first
        behind = one.wording.sort == "since" and 0 <= one.wording.i - sketch.j <= 1 and sketch.type == "count"
        if behind and sketch.role == "level" and (told := _stretch_from(one, stretches)) is not None:
            return told
        counted = sketch.role == "level" and sketch.type in ("count", "money")
        # "We've put 30 more into neighbourhood teams since April"
        lately = first is None or first.date.year is None
        since = one.wording.sort == "since"
        behind = sketch.role == "change" and since and 0 <= one.wording.i - sketch.j <= 1
        if not perfect and not (lately and behind):  # "It is down seven per cent since April"
            continue
        if _is_since(scene, one.wording) and is_beginning(one.wording) and (counted or lately):
            open_ended = (
                replace(period, end=published, kind="other", last=None) if _is_over(period, published) else None
            )
            return _stretch_from(one, stretches) or open_ended
    return None


def _stretch_from(one: Dated, stretches: Sequence[Period]) -> Period | None:
    """The stretch of years that begins in the year from which a wording counts."""
    begun = one.period.start
    told = (other for other in reversed(stretches) if begun and other.start and other.start.year == begun.year)
    found = next((other for other in told if other.end and other.start and (other.end - other.start).days > LONG), None)
    return replace(found, text=one.period.text, span=one.period.span, how="named") if found is not None else None


def is_beginning(wording: Wording) -> bool:
    """Whether time may be counted from it: "since April", "since the start of the year", not "since the end of the year"."""
    return wording.reading == "single" or wording.parts.get("edge") in ("start", "beginning", "first day")


def _is_since(scene: Scene, wording: Wording) -> bool:
    """ "Since January", "since it was set up in September 2018", "since its launch last October"."""
    if wording.sort == "since":
        return True
    at = next((k for k in range(wording.i - 1, wording.i - FOUNDED, -1) if scene.words(k, k + 1) == ["since"]), None)
    dated = wording.preposition == "in" or wording.parts.get("near") == "last"
    if at is None or not dated or any(at < sketch.i < wording.i for sketch in scene.sketches):
        return False
    return not FOUNDING.isdisjoint(scene.words(at, wording.i))


def _is_over(period: Period, day: date) -> bool:
    return period.start is not None and period.start < day


def agree(scene: Scene, here: Sequence[Dated]) -> None:
    """ "In the past three years 71 were sacked, figures for 2013/14 to 2015/16 show": the stretch that is dated says which.

    So does a year right behind a step, and any time in brackets behind one that names no year: "the previous year (2008)", "the
    year before, 2012-13", "the last quarter (January to March 2013)"; "so far this year, to the end of August" ends with August.
    """
    told: set[int] = set()
    for one, behind in pairwise(here):
        if _is_run_up_to(scene, one, behind):
            one.period = behind.period = replace(one.period, end=behind.period.end, kind="other")
        between, year = scene.words(one.wording.j, behind.wording.i), behind.wording.reading == "single"
        stepped = one.wording.reading == "shift" and year and between in ([","], [":"], ["–"])
        bracketed = one.wording.sort != "absolute" and between == ["("] and not is_bracketed(scene, behind.wording)
        if behind.wording.sort == "absolute" and (stepped or bracketed):
            told.add(one.wording.i)
            one.period = replace(behind.period, text=one.period.text, span=one.period.span)
    for one in here:
        if one.wording.reading in ("span", "within") and one.wording.months and one.wording.i not in told:
            for other in here:
                if (
                    other.wording.sort == "absolute"
                    and other.side == "period"
                    and months_of(other.period) == one.wording.months
                    and (other.owner is None or not other.owner.comparator)
                ):
                    one.period = replace(other.period, text=one.period.text, span=one.period.span)
                    one.ends = one.ends and other.ends


def _is_run_up_to(scene: Scene, one: Dated, behind: Dated) -> bool:
    """ "So far this financial year, to the end of September": from its start until then."""
    start, end = one.period.start, behind.period.end
    running = one.wording.reading == "year" and one.wording.parts.get("near") == "this"
    if not running or start is None or end is None or behind.wording.preposition not in UP_TO:
        return False
    dated = (
        one.period.end is not None and start < end <= one.period.end and behind.wording.reading in ("edge", "single")
    )
    return dated and FILLING.issuperset(scene.words(one.wording.j, behind.wording.i))


def number_years(scene: Scene, here: Sequence[Dated], first: Period | None) -> Period | None:
    """ "2014-15, the first year of the scheme ... In its second year": dates what is counted on, and gives the first year."""
    for one in here:
        if one.wording.reading != "ordinal" or one.wording.parts.get("unit", "year") != "year":
            continue
        step = A_YEAR * ORDINALS.index(one.wording.parts["nth"])
        if first is None:
            beside = next((other for other in here if _is_its_year(scene, one.wording, other)), None)
            first = shifted(beside.period, -step) if beside is not None else None
        if first is not None:
            one.period = replace(shifted(first, step), text=one.period.text, span=one.period.span)
    return first


def _is_its_year(scene: Scene, ordinal: Wording, other: Dated) -> bool:
    """ "In its first year, 2014-15", "2014-15, the first year of", "2014-15 was its first year"."""
    if other.wording.sort != "absolute" or other.period.kind not in ("financial", "calendar"):
        return False
    ends = (other.wording.j, ordinal.i) if other.wording.i < ordinal.i else (ordinal.j, other.wording.i)
    return scene.words(*ends) in ([","], ["("], ["–"], ["was"], ["were"], [])


def months_of(period: Period) -> int:
    """How many months a period lasts, 0 when it cannot be told."""
    return length(Days(period.start, period.end)) if period.start and period.end else 0


def of_budget(scene: Scene, wording: Wording, period: Period) -> Period:
    """ "A grant of £70m this financial year", "its budget this year", in August: of all the year from April, and not up to now."""
    running = wording.reading == "year" and wording.parts.get("near") in ("this", "current") and wording.first is None
    told = any(sketch.type == "money" for sketch in scene.sketches) and SPENT.isdisjoint(scene.vocabulary)
    if not (running and told) or period.start is None or period.end is None or GRANTED.isdisjoint(scene.vocabulary):
        return period
    if (period.start.month, period.start.day) not in OPENING or period.end.month < APRIL and period.start.month < APRIL:
        return period  # "this year", in February
    start, end = year_days(period.start.year, "financial")
    return replace(period, start=start, end=end, kind="financial")
