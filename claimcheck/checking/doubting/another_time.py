"""Whether the sentence of a figure speaks of the other time that it is right of: then it is we who dated it wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.checking.diagnosing.messages import Other
from claimcheck.checking.diagnosing.readings import moved
from claimcheck.checking.doubting.rates_told import of_estimate_beside
from claimcheck.checking.terms.judgement import Judge, Judgement, Question
from claimcheck.domain.periods import Period, year_before
from claimcheck.linking.figures import Reading

LOOSE = re.compile(
    r"\b(?:last|previous) (?:spring|summer|autumn|winter)\b|\b(?:years?|decade) ago\b|\bthen(?=[,.;]| and )|\bfor that year\b",
    re.IGNORECASE,
)
NOW = re.compile(r"\b(?:now|currently|today|at present|these days)\b", re.IGNORECASE)
# What a force has on the day of printing, and times over which things happen.
HAS = re.compile(
    r"\b(?:is|are|has|have|employs?|boasts?)\b(?! (?:\w+ed|been|had|lost|cut|seen|risen|gone)\b)", re.IGNORECASE
)
OVER = re.compile(
    r"\b(?:over|in|of) (?:the|a) (?:last |past )?(?:year|[\w-]+ months)$|^(?:the )?(?:last|past) (?:year|[\w-]+ months)$",
    re.IGNORECASE,
)
AFTER = re.compile(r"\W*(?:after|against|(?:up |down )?from|compared (?:with|to)) ", re.IGNORECASE)
AS_LATELY = re.compile(
    r" (?:as \w+(?: \w+)? as|(?:lower|higher|fewer|less|more|up|down)(?: \w+){0,2} (?:than|on))"
    r" (?:last|this|now|today|currently|a year ago|in 20\d\d|in the (?:last|latest))\b",
    re.IGNORECASE,
)
# "112 of the 555 | it had then".
HAD_THEN = re.compile(
    r"(?: \w+){0,2} (?:it|they|there|he|she|the force) (?:had|were|was|employed)"
    r"(?: \w+)? (?:then|at the time|back then|at that time|before)\b",
    re.IGNORECASE,
)
A_YEAR = 366
# What is done against crime, and brings it down where and while it is done.
DONE = re.compile(
    r"\b(?:teams?|units?|squads?|operations?|schemes?|projects?|crackdowns?|campaigns?|initiatives?|patrols|task ?forces?)\b[^.;]{0,40}"
    r"\b(?:help\w*|cut|reduc\w+|brought|slash\w+|halv\w+)\b|\bhelp(?:ed|ing|s)? (?:to )?(?:cut|reduce|bring|slash|halve|drive)\b",
    re.IGNORECASE,
)
ENABLED = re.compile(r"\b\w+-(?:enabled|assisted)\b", re.IGNORECASE)
COUNTED_BACK = re.compile(
    r"\b(?:last|past|previous) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) years\b"
    r"|\b(?:over|in|during) (?:that|the same|this) (?:period|time|span)\b",
    re.IGNORECASE,
)
FROM = re.compile(r"[\w ]{0,30},? (?:(?:up|down|rising|falling) from|compared (?:with|to)|against) ")
FALLEN = re.compile(r"\W*(?:After|Having) \w+(?:ing|en|ed)\b[^;]{0,40} (?:over|in|within) \w+ years\b")
LED_TO = re.compile(r",? (?:to|at) ")  # between a rise and its end
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


# "Once 12,627 a year"; without a year, "rarer than it was at the turn of the century, when the county saw 1,000", "the days when".
ONCE = re.compile(
    r"\b(?:(?<!than )(?<!at )once(?! (?:again|more|every|the|in)\b)|used to|formerly|at one time|in the old days)\b[^,;:.()\d]*$",
    re.IGNORECASE,
)
WHEN_GONE = re.compile(
    r"\b(?:was|were|had been|used to be|century|decade|millennium|eighties|nineties|noughties|\d0s)\b[^,;:.()\d]*, when\b[^,;:()\d]*$"
    r"|\b(?:the|those) (?:days|years|times) (?:when|in which|that)\b[^,;:()\d]*$",
    re.IGNORECASE,
)


def is_loosely_dated(question: Question) -> bool:
    """ "A decade ago", "last spring", "there were 8,216 then": a time that may be a year off, whichever way it is counted."""
    claim = question.claim
    return LOOSE.search(question.analysis.article.text[claim.sentence.start : claim.sentence.end]) is not None


def of_another_time(question: Question, other: Other | None, failed: Judgement) -> str:
    """Why a figure that fails may be of another time than we took, or of such a case only: half a sentence, or nothing."""
    return (
        _of_its_time(question, other, failed)
        or _of_days_gone_by(question)
        or _of_what_was_more_then(question)
        or _of_year_before_beside(question, failed)
        or _of_years_counted_back(question)
        or _of_what_was_done(question)
        or _of_today(question, failed)
    )


def _of_its_time(question: Question, other: Other | None, failed: Judgement) -> str:
    """ "Had 1,192 officers last spring": why a figure of another time may have been meant so, or nothing."""
    if other is None or other.fault != "figure-of-another-period":
        return ""
    claim, text = question.claim, question.analysis.article.text
    if claim.period is None:
        return "the text does not say when"
    if doubt := of_estimate_beside(other.judgement, failed):
        return doubt
    start, end = claim.sentence.start, claim.sentence.end
    theirs = other.judgement.reading
    dated = [one.period for one in question.analysis.in_sentence(claim) if one.period is not None]
    years = {theirs.end.year} - {year for period in dated for year in _years(period)}
    named = any(int(found[0]) in years for found in YEAR.finditer(text[start:end]))
    loose = is_loosely_dated(question) or _is_of_the_time_beside(question, theirs)
    if NOW.search(text[start:end]) and claim.period is not None and claim.period.end is not None:
        loose = loose or theirs.end > claim.period.end  # what there is now is counted later than what was told last
    loose = loose or _is_of_the_latest(question, theirs.end)
    return "which of the two times is meant is not certain" if named or loose else ""


def _is_of_the_time_beside(question: Question, theirs: Reading) -> bool:
    """ "Kent had 1,742 in 2010 and has 1,450, a fall as steep as in Durham, where 1,532 became 1,276": of 2010, as that of the other."""
    claim = question.claim
    if claim.period is None or claim.period.how == "named":
        return False
    others = (one for one in question.analysis.in_sentence(claim) if one.area != claim.area and one.type == claim.type)
    days = (theirs.start, theirs.end)
    return any(one.period is not None and (one.period.start, one.period.end) == days for one in others)


def _of_days_gone_by(question: Question) -> str:
    """ "Drug offences, once 12,627 a year, came to 6,881", "which used to run at 1,671": of a time that is not told."""
    claim = question.claim
    before = question.before
    dated = claim.period is not None and claim.period.how == "named"
    gone = ONCE.search(before) or HAD_THEN.match(question.behind) or not dated and WHEN_GONE.search(before)
    return "it may be of a time long gone" if gone else ""


def _of_what_was_more_then(question: Question) -> str:
    """ "In 2007/08 it dealt with 43,970, five times as many as last year": what is so many times as large is the earlier number."""
    claim, period = question.claim, question.claim.period
    if claim.type != "change" or period is None or period.end is None or AS_LATELY.match(question.behind) is None:
        return ""
    ahead = (one.period for one in question.ahead)
    earlier = any(one is not None and one.end is not None and one.end < period.end for one in ahead)
    return "it tells how many more there were at an earlier time" if earlier else ""


def _of_year_before_beside(question: Question, failed: Judgement) -> str:
    """ "Staffordshire had nine, after eight", of 2018 in a story that tells of years to March too: of the year before the nine."""
    claim, reading = question.claim, failed.reading
    ahead = question.ahead
    beside = ahead[-1].period if ahead and ahead[-1].area is not None and ahead[-1].area == claim.area else None
    between = question.analysis.article.text[ahead[-1].span.end : claim.span.start] if ahead else ""
    undated = claim.period is not None and claim.period.how != "named"
    fit = claim.type == "count" and undated and AFTER.fullmatch(between) is not None
    if not fit or beside is None or beside.start is None or beside.end is None or claim.quantity is None:
        return ""
    days = year_before(beside.start), year_before(beside.end)
    told = question.catalogue.figures(reading.measure.id, reading.area.id, *days)
    right = days != (reading.start, reading.end) and any(one.value == claim.quantity.low for one in told)
    return "it is right of the year before the figure beside it" if right else ""


def _of_years_counted_back(question: Question) -> str:
    """ "Rose from 35,847 to 57,882 during the last four years": with the first or without, nobody knows; the start may be a year off.

    "After falling from 2,452 to 550 over three years, it went up to 582": those years were over by then, and when is not told.
    """
    claim, text = question.claim, question.analysis.article.text
    said = text[claim.sentence.start : claim.sentence.end]
    before = text[: claim.span.start].rstrip().lower()
    starts = before.endswith("from") or claim.span.of(text).lower().startswith("from ")
    told = COUNTED_BACK.search(said) is not None or FALLEN.match(said) is not None
    counted = starts and told and YEAR.search(said) is None
    return "from which year the years are counted is not certain" if counted else ""


def _of_what_was_done(question: Question) -> str:
    """ "A moped team had helped cut scooter-enabled snatches by 40%": of the days and streets of a team, or of such crimes only."""
    claim, text = question.claim, question.analysis.article.text
    said = text[claim.sentence.start : claim.sentence.end]
    if claim.type == "change" and claim.own_period is None and DONE.search(said) is not None:
        return "it may be of the time and place of what brought it about"
    return "it counts such crimes only" if ENABLED.search(said) is not None else ""


def _of_today(question: Question, failed: Judgement) -> str:
    """ "It is made up of 3,410 officers", after what happened in the last year: how many it has today, it may be."""
    claim, text = question.claim, question.analysis.article.text
    carried = claim.period is not None and claim.period.how == "carried" and OVER.search(claim.period.text) is not None
    stock = claim.type == "count" and failed.reading.kind == "instant"
    today = carried and stock and HAS.search(text[claim.sentence.start : claim.span.start]) is not None
    return "it may be how many there were when the article was printed" if today else ""


def _is_of_the_latest(question: Question, end: date) -> bool:
    """ "Kent has gained 290, from 3,328 to 3,618", where an earlier year is told only of something else: what is new is of the latest."""
    claim, published = question.claim, question.analysis.article.published
    period = claim.period
    ours = period is not None and (period.how == "carried" or period.how == "anaphor" and claim.type == "change")
    ours = ours or period is not None and period.how == "dateline"  # "last year", of a year to March or of the other
    later = period is not None and period.end is not None and period.end < end
    return ours and later and published is not None and 0 < (published - end).days < A_YEAR


def _years(period: Period) -> Iterator[int]:
    """The years in which the days of a period begin and end, and those that its words name."""
    yield from (day.year for day in (period.start, period.end) if day is not None)
    yield from (int(found[0]) for found in YEAR.finditer(period.text))


def year_behind(question: Question) -> list[tuple[date, date]]:
    """ "From 379 to 473", "534, up from 452", paragraphs behind a share of two years ago: of the year before the later one, it may be."""
    claim, text = question.claim, question.analysis.article.text
    beside = [one for one in question.analysis.in_sentence(claim) if one is not claim]
    behind = next((one for one in beside if one.span.start > claim.span.end), None)
    ahead = next((one for one in reversed(beside) if one.span.end < claim.span.start), None)
    if behind is not None and text[claim.span.end : behind.span.start].strip() == "to":
        period = behind.period
    elif ahead is not None and FROM.fullmatch(text[ahead.span.end : claim.span.start]):
        period = ahead.period
    else:
        return []
    if period is None or period.start is None or period.end is None:
        return []
    return [(year_before(period.start), year_before(period.end))]


def year_ahead(question: Question) -> list[tuple[date, date]]:
    """ "Crime is up, to 125,424. It was 110,223 in 2016/17 ... robberies came to 1,422": of the year after the last that is told."""
    period, published = question.claim.period, question.analysis.article.published
    if period is None or period.start is None or period.end is None or published is None:
        return []
    start, end = year_before(period.start, -1), year_before(period.end, -1)
    last = all(told <= period.end for _, told in question.analysis.days)
    return [(start, end)] if last and end <= published else []


def of_year_unheld(question: Question, failed: Judgement, judge: Judge) -> str:
    """ "From 379 to 473 in 2020/21": taken for a figure of years ago, where no table has the year before that it may be of."""
    period, reading = question.claim.period, failed.reading
    if period is None or period.how == "named" or question.claim.type == "change":
        return ""
    for start, end in year_behind(question):
        elsewhere = (start, end) != (reading.start, reading.end)
        tried = reading.but(moved(reading, start, end, reading.kind))
        if elsewhere and judge(question, tried).truth == "unknown":
            return "it may be of the year before the later figure, for which no figures are held"
    return ""


def is_past(question: Question, when: tuple[date, date]) -> bool:
    """Whether the text leaves a figure no such days: it is what a rise led to ("up three per cent at 59,509"), or stands beside the
    figure of those ("348, down from 394 in 2021")."""
    claim, text = question.claim, question.analysis.article.text
    ends = claim.period is not None and claim.period.end is not None and when[1] < claim.period.end
    for other in question.analysis.in_sentence(claim):
        led = other.type == "change" and LED_TO.fullmatch(text[other.span.end : claim.span.start]) is not None
        period, own, their = other.period, claim.measure, other.measure
        same = own is not None and their is not None and own.facets == their.facets
        same = same and (other.type, other.area) == (claim.type, claim.area)
        if ends and led or same and other is not claim and period is not None and (period.start, period.end) == when:
            return True
    return False


def leads_to(question: Question, failed: Judgement) -> bool:
    """Whether the number right behind a rise is the published end of it: the rise is of nothing else ("up 14 per cent to 569")."""
    claim, text = question.claim, question.analysis.article.text
    end = failed.figures[0].value if failed.figures else None
    return claim.type == "change" and any(
        LED_TO.fullmatch(text[claim.span.end : other.span.start]) is not None
        and other.quantity is not None
        and other.quantity.low == end
        for other in question.analysis.in_sentence(claim)
    )
