"""The days that a change is measured from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.periods import Period, PeriodKind, year_before
from claimcheck.domain.wording import CARDINALS, MONTHS
from claimcheck.linking.clauses import clause_of, clause_span

Days = tuple[date, date]
YEARLY: tuple[PeriodKind, ...] = ("financial", "calendar", "rolling", "instant", "quarter", "month")
LEVELS = ("count", "rate", "percentage")
YEARLY_WORDS = re.compile(
    r"\b(?:(?:a|one|the) (?:year|twelve months|12 months) (?:earlier|before|ago|to)|(?:a year|twelve months|12 months) previously"
    r"|(?:twelve|12) months (?:earlier|before|ago)|previous year|year[- ]on[- ]year"
    r"|(?:in|within) (?:(?:just |only )?(?:a single|a|one|the space of (?:a|one)|the (?:last|past)) year)"
    r"|(?:in|over|during|within) the year(?! (?:to|ending|ended|from|of|when|that|since|\d))"
    r"|(?:last|past|previous|in|over) (?:the )?(?:12|twelve) months(?! (?:to|ending)\b))\b",
    re.IGNORECASE,
)
# "119 up on the year and 292 down on 2010": of the change that it stands behind.
ON_YEAR = re.compile(
    r"\b(?:on|than|over|against) (?:last year|the year)(?! (?:to|ending|ended|from|of|when|that|since|\d))\b",
    re.IGNORECASE,
)
# What a change may be measured on besides a year: "above its level of 2010", "twice the number dealt with in 2010".
MEASURED = r"(?:than|above|below|over|under|beneath|short of|on|against|half|double|twice|times)"
FIGURE = r"(?:level|total|figure|number|count|tally|toll|strength|peak|volume|high|low|sum|caseload|haul)s?"
SINCE = re.compile(
    r"\b(?:since|than (?:(?:it|they|there|we) (?:did|had|has|have|was|were) )?in|compared (?:with|to)|from|(?:up|down|cent|\d+) on"
    r"|than(?= (?:at|on|for|in|over|during) the same)|on(?= the same)|(?:half|double|twice|times|than) (?:the|its|their)"
    # "nine per cent below 2010", "103 per cent above its 2010 level", "12 fewer than the number recorded in 2010"
    r"|(?:cent|points?|thirds?|quarters?|fifths?|tenths?|half|\d) (?:above|below|under|over|short of)(?: the| its| their)?"
    rf"|{MEASURED} (?:(?:the|its|their) (?:[a-z]+ )?{FIGURE}|that|those)(?: [a-z’']+){{0,3}}? (?:in|for|of|during|from)"
    r"|as (?:it|they|there|we) (?:was|were|had|did)(?: back)? in|as (?:many|much|high|low|often|common) as in"
    # not "4.3 per cent, takes it close to where it was in 2010"
    r"|(?<!\bclose to )(?<!\bcloser to )(?<!\bback to )(?<!\bnear )(?<!\bnearer )(?<!\bnearer to )(?<!\btowards )"
    r"wh(?:at|ere) (?:it|they) (?:was|were|stood)(?: back)? in)"
    r"(?P<alike>(?: (?:at|on|for|in|over|during))? the same (?:point|time|date|day|stage|period|months?|weeks?|quarter) (?:in|of))?"
    r"(?: the (?:financial )?(?:year|12 months|twelve months)(?: (?:to|ending|ended)(?: in)?(?: the end of)?)?)?"
    rf"(?: (?:\d\d? )?(?P<month>{'|'.join(MONTHS)}))? (?P<year>\d{{4}})(?P<financial>[/–-]\d\d(?:\d\d)?)?\b",
    re.IGNORECASE,
)
FOUR_DIGITS = re.compile(r"\d{4}")
BETWEEN = re.compile(
    rf"\bbetween(?: (?:\d\d? )?(?P<month>{'|'.join(MONTHS)}))? (?P<year>\d{{4}})(?P<financial>/\d\d)?\b", re.IGNORECASE
)
SOME = rf"({'|'.join(CARDINALS[1:])}|\d\d?)"
IN_YEARS = re.compile(
    rf"\b(?:(?:in|over)(?: the (?:last|past|same))? {SOME} years|{SOME} years (?:ago|earlier|before|previously)"
    r"|(?:in|over) (?:a|the (?:last|past)) decade|a decade (?:ago|earlier|before))\b",
    re.IGNORECASE,
)
# "The first rise in ten years" is not measured from ten years ago.
FIRST_IN = re.compile(
    r"\b(?:first|only|\w{2,}est|most|record)\b(?: (?!(?:and|but|by|of|or|to|than|since)\b)[\w-]+){0,4} ?$",
    re.IGNORECASE,
)
# Nor is "the first rise since 2010/11", or a fall "to its lowest since 2012", measured from that year.
FIRST_SINCE = re.compile(
    r"\b(?:first|only|\w{2,}est|most|record)\b(?: (?!(?:and|but|by|of|or|than)\b)[\w-]+){0,4} ?$", re.IGNORECASE
)
DECADE = 10
# "Rose by a quarter, leaving it twice the total of 2010": what follows is measured from elsewhere.
LEAVING = re.compile(r"\b(?:leaving|leaves|taking|bringing|putting|but|yet|though|still|while)\b")
OWN_VERB = re.compile(r"\b(?:that|which|means?|has|have|had|is|are|was|were)\b", re.IGNORECASE)
THEN = re.compile(
    rf"\b(?:since(?! (?:the |\w+ )*?(?:{'|'.join(MONTHS)}|\d))|(?:in|over|during) (?:all )?that (?:time|period)"
    r"|over the (?:same |whole |entire |full )?period|over (?:the|those|these) years)\b",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(r"(?:That|This|It) (?:is|was|represents?|amounts to) an? \w+ ", re.IGNORECASE)
NEAR = 3  # characters between a sentence and the next


def find_base(claim: Claim, period: Period, analysis: Analysis) -> tuple[Days | None, bool]:
    """The days that a change is measured from, and whether they are a guess.

    What the claim is compared with; a first year that the text writes; for a rank of changes the base of the change just
    before it; else the same stretch a year before, a guess unless the words say "a year earlier".
    """
    if period.start is None or period.end is None:
        return None, True
    written = _compared(claim, period) or _written(claim, period, analysis)
    if written is None and (claim.rank is not None or POINTS_BACK.match(claim.sentence.of(analysis.article.text))):
        written = _of_the_change_before(claim, period, analysis)
    if written is None and (years := _years_back(claim, analysis)):
        written = year_before(period.start, years), year_before(period.end, years)
    if written is not None:
        return written, False
    if period.kind not in YEARLY:
        return None, True
    said = _until_next_change(claim, analysis)
    then, since = _looks_back(said)
    if then:
        told = _told_just_before(claim, period, analysis)
        before = _of_the_change_before(claim, period, analysis, elsewhere=True) if told is None else None
        return (told, True) if before is None else (before, False)
    if period.kind != "instant" and since and not _says_yearly(claim, analysis):
        return None, True  # "since 2016/17": which twelve months is not for us to guess
    dated = "" if period.how == "carried" else period.text  # "4 per cent in the last year alone", of another change
    yearly = YEARLY_WORDS.search(f"{dated} {said}") or ON_YEAR.search(_own_words(claim, analysis))
    return (year_before(period.start), year_before(period.end)), not yearly


@lru_cache(maxsize=256)  # a clause is asked for each of its figures in each reading
def _looks_back(said: str) -> tuple[bool, bool]:
    """Whether a clause measures from what was told before, and whether it says since when."""
    return THEN.search(said) is not None, _since_when(said) is not None


@lru_cache(maxsize=256)
def _since_when(said: str) -> re.Match[str] | None:
    """Where a clause says since when, which is asked of it in several ways; without a year it does not."""
    return SINCE.search(said) if FOUR_DIGITS.search(said) else None


def told_bases(claim: Claim, period: Period, analysis: Analysis) -> tuple[Days, ...]:
    """The earlier stretches of the same kind for which the article gives a figure of the same thing in the same area."""
    if claim.area is None or claim.measure is None or period.start is None:
        return ()
    found: dict[Days, None] = {}
    topic = claim.measure.facets.topic
    for other in analysis.claims:
        if other.period is None or other.period.start is None or other.period.start >= period.start:
            continue
        alike = other.measure is not None and other.measure.facets.topic == topic and other.type in LEVELS
        if other is claim or not alike or other.area is None or other.period.end is None:
            continue
        if other.area.area == claim.area.area or len(claim.sentence) > 0 and other.sentence == claim.sentence:
            found[other.period.start, other.period.end] = None
    own = _own_words(claim, analysis)
    named = _since_when(own) if claim.type == "change" else None
    if named is not None and FIRST_SINCE.search(own[: named.start()]):
        named = None
    year = int(named["year"]) if named is not None else None
    fit = (days for days in found if _alike(days, (period.start, period.end or period.start)))
    # "up from 297, and seven times as many as in 2015": of no other year
    return tuple(days for days in fit if year is None or year in (days[0].year, days[1].year))


def _told_just_before(claim: Claim, period: Period, analysis: Analysis) -> Days | None:
    """ "In 2010-11 it had 594; the number has doubled since": the earlier stretch told in the sentence or the one before it."""
    index = analysis.place(claim)
    near = [one for one in analysis.claims[max(0, index - 6) : index] if claim.sentence.start - one.sentence.end < NEAR]
    bases = told_bases(claim, period, replace(analysis, claims=tuple(near)))
    return bases[-1] if bases else None


def _alike(one: Days, other: Days) -> bool:
    """Whether two stretches are of one length, give or take a leap day."""
    return abs((one[1] - one[0]).days - (other[1] - other[0]).days) < 2


def _compared(claim: Claim, period: Period) -> Days | None:
    before = claim.compared_with.period if claim.compared_with else None
    if before is None or before.start is None or before.end is None:
        return None
    return (before.end, before.end) if period.kind == "instant" else (before.start, before.end)


def _written(claim: Claim, period: Period, analysis: Analysis) -> Days | None:
    """The first days that the text writes: "between March 2010 and March 2022", "since 2010", "compared with 2009/10".

    A strength takes the same day of the earlier year; twelve months those of the year that is named in their own way.
    """
    if period.start is None or period.end is None:
        return None
    # "up 212 on 2016/17 and 251 on 2012/13"
    # "13 per cent fewer than in March 2010" goes before the range that the sentence before told
    back = _since(_own_words(claim, analysis), period) or _range(claim, period)
    if not _says_yearly(claim, analysis):  # "as many as in 2012/13, and 467 more than a year earlier"
        back = back or _since(_until_next_change(claim, analysis), period)
    return (year_before(period.start, back), year_before(period.end, back)) if back > 0 else None


def _says_yearly(claim: Claim, analysis: Analysis) -> bool:
    """Whether a change's own words measure it from the year before: "467 more than a year earlier"."""
    own = _own_words(claim, analysis)
    return YEARLY_WORDS.search(own) is not None or ON_YEAR.search(own) is not None


def _until_next_change(claim: Claim, analysis: Analysis) -> str:
    """The clause up to another change of its own ("down by a fifth, and by 71 per cent since 2012/13", "up by half, which means that
    it has doubled since 2014/15", "by half, leaving it twice the total of 2010")."""
    start, end = clause_span(claim, analysis)
    text = analysis.article.text
    later = [
        one.span.start
        for one in analysis.in_sentence(claim)
        if one.type == "change"
        and claim.span.end <= one.span.start < end
        and (
            " and " in text[claim.span.end : one.span.start]
            or LEAVING.search(text, claim.span.end, one.span.start)
            or text.startswith(" since", one.span.end)
            and OWN_VERB.search(text, claim.span.end, one.span.start)
        )
    ]
    return text[start : min(later, default=end)]


def _range(claim: Claim, period: Period) -> int:
    """How many years lie between the two ends of a range whose last one is the period ("from 2009/10 to 2016/17")."""
    first, last = (claim.period.first, claim.period.last) if claim.period else (None, None)
    if first is None or last is None or first.year is None or last.year is None or period.start is None:
        return 0
    return last.year - first.year if first.year < period.start.year else 0


def _since(said: str, period: Period) -> int:
    """How many years back "since March 2010" is; nought when it is not told in the period's own kind of year."""
    found = _since_when(said)
    if found is None and period.kind == "instant":
        found = BETWEEN.search(said)  # "lost a tenth of its officers between 2010 and 2019"
    if found is None or period.start is None or period.end is None or FIRST_SINCE.search(said[: found.start()]):
        return 0
    month, year, financial = found["month"], int(found["year"]), found["financial"]
    if found.groupdict().get("alike"):
        return period.end.year - year
    if period.kind == "instant" and not financial:
        same = month is None or f"{period.end:%B}".lower() == month.lower()
        return period.end.year - year if same else 0
    if month is None and period.kind == ("financial" if financial else "calendar"):
        return period.start.year - year
    if month is not None and f"{period.start:%B}".lower() == month.lower():
        return period.start.year - year  # "compared with 1 April 2006 to 31 March 2007"
    if month is not None and f"{period.end:%B}".lower() == month.lower():
        return period.end.year - year  # "compared with the year to March 2007"
    return 0


def _years_back(claim: Claim, analysis: Analysis) -> int:
    """How many years "in two years", "over the past five years" go back; nought where the words say nothing of it."""
    whole = clause_of(claim, analysis)
    if not any(word in whole.lower() for word in ("years", "decade")):
        return 0  # as in most clauses
    own = _own_words(claim, analysis)
    # "In three years it fell by ..."
    led = IN_YEARS.match(whole.strip()) if _is_first_change(claim, analysis) else None
    # "a rise of 160 per cent, yet still seven per cent below that of five years ago"
    found = (
        IN_YEARS.search(own)
        or led
        or (None if _says_yearly(claim, analysis) else IN_YEARS.search(_until_next_change(claim, analysis)))
    )
    if found is None or FIRST_IN.search(found.string[: found.start()]):
        return 0
    years = found[1] or found[2]
    if years is None:
        return DECADE
    return int(years) if years.isdecimal() else CARDINALS.index(years.lower()) + 1


def _is_first_change(claim: Claim, analysis: Analysis) -> bool:
    """Whether no change is told before a claim in its clause."""
    start, _ = clause_span(claim, analysis)
    return not any(
        one.type == "change" and start <= one.span.start < claim.span.start for one in analysis.in_sentence(claim)
    )


def _own_words(claim: Claim, analysis: Analysis) -> str:
    """From the claim to the next one of its clause: "507 fewer in six years, and | 18 fewer than a year before"."""
    _, end = clause_span(claim, analysis)
    later = [one.span.start for one in analysis.in_sentence(claim) if claim.span.end <= one.span.start < end]
    return analysis.article.text[claim.span.start : min(later, default=end)]


def _of_the_change_before(claim: Claim, period: Period, analysis: Analysis, elsewhere: bool = False) -> Days | None:
    """ "94 fewer than in 2010. That is a fall of six per cent", "the third biggest rise": the base of the change told before.

    `elsewhere`: of whichever area ("South Yorkshire lost a sixth over the same period").
    """
    for other in reversed(analysis.claims[: analysis.place(claim)]):
        if other.type != "change" or other.area is None or claim.area is None:
            continue
        if elsewhere or other.area.area == claim.area.area:
            return _compared(other, period) or _written(other, period, analysis)
    return None
