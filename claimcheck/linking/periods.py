"""The period of a claim, in the days that the tables use. A period that the claim does not give is tried, never taken as said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from claimcheck.domain.cases import Choice
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Measure
from claimcheck.domain.periods import Period, PeriodKind
from claimcheck.linking.areas import SURE
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.periods import release_day

DAY, YEAR = timedelta(days=1), timedelta(days=366)
MADE_IN = timedelta(days=42)  # from the end of a time: hardly any table of it is made sooner
TRIED = 4  # how many periods of the context a claim without one is tried against
Days = tuple[date, date]


def link_period(
    claim: Claim, measure: Measure | None, analysis: Analysis, catalogue: Catalogue, area: str = ""
) -> Choice[Period]:
    """The period of a claim as the tables name it; with a low score, what the context offers when the claim gives none."""
    period = claim.period
    if period is None or period.start is None or period.end is None:
        return _from_context(claim, measure, analysis, catalogue, area)
    score = sureness(period)
    if measure is None:
        return Choice(best=period, score=score, why=f"“{period.text}”")
    spans = catalogue.kinds(measure.id)
    for days in _near(period.start, period.end):
        if days in spans:
            return Choice(best=_as(period, days, spans[days]), score=score, why=f"“{period.text}”, {period.how}")
    return (
        _strength(period, score, spans)
        or _today(period, analysis.article.published, spans)
        or _of_the_others(claim, period, analysis, spans)
        or Choice(best=period, score=score, why=f"“{period.text}”; no table has these days")
    )


def sureness(period: Period) -> float:
    """How sure the days of a period are. One that lacks a year in the text is as sure as the year that is written."""
    if period.how == "inferred" and any(part is not None and part.year for part in (period.first, period.last)):
        return 0.8
    return SURE[period.how]


def _near(start: date, end: date) -> Iterator[Days]:
    """These days, then a day of grace at either end ("between 1 April 2012 and 1 April 2013")."""
    yield start, end
    for a, b in ((0, -1), (1, 0), (-1, 0), (0, 1), (-1, -1), (1, 1)):
        yield start + a * DAY, end + b * DAY


def _as(period: Period, days: Days, kind: PeriodKind) -> Period:
    return Period(start=days[0], end=days[1], kind=kind, how=period.how, text=period.text, span=period.span)


def _strength(period: Period, score: float, spans: Mapping[Days, PeriodKind]) -> Choice[Period] | None:
    """A stock (officers at 31 March) wants a day: the end of the year that the claim names, or the one day inside it."""
    stocks = [days for days, kind in spans.items() if kind == "instant"]
    if not stocks or period.start is None or period.end is None:
        return None
    if (period.end, period.end) in stocks:
        return Choice(
            best=_as(period, (period.end, period.end), "instant"), score=score, why=f"at the end of “{period.text}”"
        )
    inside = sorted(days for days in stocks if period.start <= days[0] <= period.end)
    if not inside:
        return None
    sure = score if len(inside) == 1 and period.kind == "month" else min(score, 0.5)
    made = [_as(period, days, "instant") for days in inside]
    return Choice(
        best=made[-1], score=sure, runners_up=tuple(made[:-1]), why=f"the day within “{period.text}” that the table has"
    )


def _today(period: Period, published: date | None, spans: Mapping[Days, PeriodKind]) -> Choice[Period] | None:
    """ "It has 1,316 officers", on the day of the article or years before it: the last day that the table has; never taken as said."""
    end = period.end
    if published is None or end is None or (end.month, end.day) != (published.month, published.day):
        return None
    stocks = [days for days, kind in spans.items() if kind == "instant" and end - YEAR < days[1] <= end]
    if period.kind != "instant" or not stocks:
        return None
    return Choice(
        best=_as(period, max(stocks), "instant"),
        score=0.5,
        why=f"the last day before “{period.text}” that the table has",
    )


def _of_the_others(
    claim: Claim, period: Period, analysis: Analysis, spans: Mapping[Days, PeriodKind]
) -> Choice[Period] | None:
    """Days that were carried to a figure, and that no table has ("your leader of July 31"): those of the article's other figures.

    Never taken as said: nothing is called wrong by them.
    """
    if period.how not in ("carried", "anaphor") or period.kind != "instant":
        return None
    found = list(dict.fromkeys(_offered(claim, analysis, spans)))[:TRIED]
    made = [_as(period, days, spans[days]) for days in found]
    if not made:
        return None
    why = f"no table has “{period.text}”; the article's other days were tried"
    return Choice(best=made[0], score=0.5, runners_up=tuple(made[1:]), why=why)


def _from_context(
    claim: Claim, measure: Measure | None, analysis: Analysis, catalogue: Catalogue, area: str
) -> Choice[Period]:
    if measure is None:
        return Choice(best=None, why="the claim gives no period")
    kinds = catalogue.kinds(measure.id)
    days = [*_offered(claim, analysis, kinds), *_latest(analysis.article.published, kinds)]
    days += _latest_of_area(analysis.article.published, measure.id, area, catalogue) if area else []
    found = list(dict.fromkeys(days))[:TRIED]
    if claim.period is not None or not found:
        return Choice(
            best=None, why="the period is named but cannot be dated" if claim.period else "the claim gives no period"
        )
    made = [Period(start=start, end=end, kind=kinds[start, end], how="inferred") for start, end in found]
    return Choice(
        best=made[0],
        score=0.4,
        runners_up=tuple(made[1:]),
        why="the claim gives no period; the article's others were tried",
    )


def _offered(claim: Claim, analysis: Analysis, kinds: Mapping[Days, PeriodKind]) -> Iterable[Days]:
    """Days that other claims and dates of the article name and the table has, the nearest in the text first."""
    named = [(abs(other.span.start - claim.span.start), other.period) for other in analysis.claims if other.period]
    named += [(abs(p.span.start - claim.span.start) if p.span else 10**6, p) for p in analysis.periods]
    for _, period in sorted(named, key=lambda pair: pair[0]):
        if period.start is None or period.end is None:
            continue
        for days in ((period.start, period.end), (period.end, period.end)):
            if days in kinds:
                yield days


def _latest(published: date | None, spans: Iterable[Days]) -> Iterable[Days]:
    """The last days that an article of this date can be about; of what is counted over a time, those of which a table can be out."""
    if published is None:
        return []
    over = (days for days in spans if days[1] < published and (days[0] == days[1] or published - days[1] > MADE_IN))
    last = max(over, key=lambda days: days[1], default=None)
    return [] if last is None else [last]


def _latest_of_area(published: date | None, measure: str, area: str, catalogue: Catalogue) -> Iterable[Days]:
    """The last days that an area itself had a figure of by then: forces are inspected one by one, and told of before the year is over."""
    if published is None:
        return
    for start, end in sorted(catalogue.ranges.days(measure, area), key=lambda days: days[1], reverse=True):
        if end < published:
            yield start, end
            return
        figures = catalogue.figures(measure, area, start, end, published) if start < published else ()
        if any(one.value is not None and date.min < release_day(one.release) <= published for one in figures):
            yield start, end
            return
