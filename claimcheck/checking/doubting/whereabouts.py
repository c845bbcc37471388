"""Where and when a figure may be of, besides the area and days that we carried to it: those that the article is shown to tell of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Facets, Measure
from claimcheck.domain.periods import How, Period, year_before
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading, reading
from claimcheck.reference.catalogue import Catalogue

# days that the text does not give a figure itself
UNDATED: tuple[How, ...] = ("carried", "anaphor", "dateline", "inferred", "heading")
UNPLACED: tuple[How, ...] = ("carried", "inferred")
EARLIER_END = re.compile(
    r"\b(?:from|against|compared (?:with|to)|than the|up on|down on)(?: (?:just|only|about|some))? \S+$", re.IGNORECASE
)
FINANCIAL, CALENDAR = re.compile(r"\b\d{4}[-/–]\d\d(?:\d\d)?\b"), re.compile(r"^\D*\d{4}$")
NO_MEASURE = Measure(id="", title="", facets=Facets(), unit="")
ENOUGH = 2  # figures that must agree with the tables before their days are the article's own
BEFORE = 2  # areas told before a figure that it may be of


Held = tuple[Claim, Evidence]  # a claim that is as published


def whereabouts(
    claim: Claim, link: Link, analysis: Analysis, held: Sequence[Held], catalogue: Catalogue
) -> Iterator[tuple[Link, bool]]:
    """A claim's link, and those with another area or other days; and whether the area and the days are the claim's own.

    Days that the text names for a figure are not moved, nor is an area.
    """
    yield link, True
    periods = dict(_periods(claim, link, analysis, held))
    for period, own in periods.items():
        yield _at(link, None, period), own
    for area in _areas(claim, link, held, catalogue):
        for moved in (None, *periods):
            yield _at(link, area, moved), False


def _at(link: Link, area: Area | None, period: Period | None) -> Link:
    where = link.area if area is None else replace(link.area, best=area, runners_up=())
    when = link.period if period is None else replace(link.period, best=period, runners_up=())
    return replace(link, area=where, period=when)


def _periods(claim: Claim, link: Link, analysis: Analysis, held: Sequence[Held]) -> Iterator[tuple[Period, bool]]:
    """The days that most of the article is of; for the earlier end of a change the year before, which it mostly means, and others told."""
    own = link.period.best
    if own is not None and (year := _financial(own, analysis)) is not None:
        yield year, False
    if claim.period is not None and claim.period.how not in UNDATED and claim.period.start is not None:
        return
    count = Counter(
        (one.period.start, one.period.end) for one, _ in held if one.period is not None and one.period.start
    )
    if not count:
        return
    ((start, end), often), *others = count.most_common(2)
    dated = analysis.periods_by_days
    main = dated[start, end]
    if often >= ENOUGH and all(often > other for _, other in others) and not main.same_days(own):
        yield main, False
    if EARLIER_END.search(analysis.article.text[claim.sentence.start : claim.span.end]):
        if start is not None and end is not None:
            yield replace(main, start=year_before(start), end=year_before(end), how="inferred"), True
        for other in dated.values():
            if other.end is not None and end is not None and other.end < end and not other.same_days(own):
                yield other, False


def _financial(own: Period, analysis: Analysis) -> Period | None:
    """The twelve months to March of which "last year" may be told as well as of the calendar's."""
    if own.kind != "calendar" or own.how == "named" or own.start is None or re.search(r"\d", own.text):
        return None
    start, end = date(own.start.year, 4, 1), date(own.start.year + 1, 3, 31)
    over = analysis.article.published is None or end < analysis.article.published
    return replace(own, start=start, end=end, kind="financial") if over else None


def _areas(claim: Claim, link: Link, held: Sequence[Held], catalogue: Catalogue) -> Iterator[Area]:
    """The areas of the figures just before a claim that names none, where these are as published."""
    if claim.area is not None and claim.area.how not in UNPLACED:
        return
    told = [one for one, _ in held if one.span.start < claim.span.start and one.area is not None and one.area.area]
    names = dict.fromkeys(one.area.area for one in reversed(told) if one.area is not None)
    own = link.area.best.id if link.area.best is not None else ""
    yield from (catalogue.areas.get(name) for name in list(names)[:BEFORE] if name and name != own)


def told_base(held: Sequence[Held], made: Reading) -> Days | None:
    """The earlier days that most of the article's published figures are of, for a change of which the text does not say since when."""
    length = made.end - made.start
    count = Counter(
        (figure.start, figure.end)
        for _, one in held
        for figure in one.figures
        if figure.end < made.start and abs((figure.end - figure.start - length).days) < 2
    )
    return count.most_common(1)[0][0] if count else None


class Times:
    """Readings of a link's area at some periods, made when a measure turns out to have figures of their days; each with the days
    from which a change may be told."""

    def __init__(self, question: Question, link: Link, periods: Sequence[Period], held: Sequence[Held]) -> None:
        self._question, self._link, self._periods, self._held = question, link, periods, held
        placed = link.area.best is not None and link.area.best.kind != "other"
        dated = [(one.start, one.end) for one in periods if one.start is not None and one.end is not None]
        self.days = frozenset(dated if placed else ())

    @cached_property
    def readings(self) -> list[tuple[Reading, Days | None]]:
        """One for each period."""
        claim, link, analysis = self._question.claim, self._link, self._question.analysis
        made = [reading(claim, link, analysis, NO_MEASURE, period) for period in self._periods]
        return [(one, told_base(self._held, one) if one.guessed else None) for one in made if one is not None]


def times_of(question: Question, link: Link, held: Sequence[Held]) -> dict[bool, Times]:
    """A link's days, for a strength and for what is none."""
    given = [period for period in (link.period.best, *link.period.runners_up) if period is not None]
    stretched = [_stretched(question, period) for period in given]
    of_stock = Times(question, link, given, held)
    return {True: of_stock, False: of_stock if stretched == given else Times(question, link, stretched, held)}


def on_its_occasions(question: Question, link: Link, measure: Measure, times: Times) -> Times:
    """The days of an area's own figures, of what is measured at one force after another ("Kent, at 83.6"): no text says of which."""
    catalogue, area = question.catalogue, link.area.best
    event = catalogue.words.events.get(measure.facets.event or "")
    if area is None or event is None or not event.more.get("occasional"):
        return times
    kinds = catalogue.kinds(measure.id)
    own = catalogue.ranges.days(measure.id, area.id)
    if not times.days.isdisjoint(own):
        return times
    return Times(question, link, [Period(start=a, end=b, kind=kinds[a, b], how="inferred") for a, b in own], ())


def _stretched(question: Question, period: Period) -> Period:
    """The days of a claim for what is no strength: a year was shrunk to its last day for a strength ("44,424 in 2012-13", not staff)."""
    if period.kind != "instant" or period.end is None:
        return period
    if FINANCIAL.search(period.text):
        return replace(
            period, start=date(period.end.year - 1, 4, 1), end=date(period.end.year, 3, 31), kind="financial"
        )
    if CALENDAR.search(period.text):
        return replace(period, start=date(period.end.year, 1, 1), end=date(period.end.year, 12, 31), kind="calendar")
    own = question.claim.period
    return own if own is not None and own.start is not None else period
