"""Numbers and places of several whole years together, which no table gives and its years add up to.

"In 16 years there have been 311 deaths in custody; the Met has had 53, and Greater Manchester, on 20, has the second highest tally."
Nothing is ever called wrong here: a publisher revises years that are long gone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.checking.terms.cells import cells, label
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.wording import number
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.measures import Figure, Measure
from claimcheck.domain.periods import year_before
from claimcheck.domain.values import RankDirection
from claimcheck.linking.changes import Days
from claimcheck.linking.figures import Reading, reading

MOST = 40  # years
TOPS: dict[RankDirection, bool] = {"highest": True, "lowest": False}


def know_years(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open figures of whole years together settled that these add up to."""
    return [
        _added(question, link, one) if one.truth == "unknown" and question.claim.policing else one
        for question, link, one in zip(questions, links, evidence, strict=True)
    ]


def _added(question: Question, link: Link, one: Evidence) -> Evidence:
    claim, period = question.claim, link.period.best
    if claim.type not in ("count", "rank") or claim.negated or period is None or link.measure.best is None:
        return one
    years = _whole_years(period.start, period.end)
    for measure in (link.measure.best, *link.measure.runners_up) if years else ():
        made = reading(claim, link, question.analysis, measure, period) if _adds_up(measure) else None
        found = None if made is None else (_number if claim.type == "count" else _place)(question, made, years)
        if found is not None:
            return replace(one, truth="holds", known=True, reason=found[0], figures=found[1], diagnosis=None)
    return one


def _whole_years(start: date | None, end: date | None) -> list[Days]:
    """The years that a stretch of two or more is made of, the first before; empty when it is made of none."""
    if start is None or end is None:
        return []
    found: list[Days] = []
    last = end
    while last > start and len(found) < MOST:
        first = year_before(last) + timedelta(days=1)
        found.insert(0, (first, last))
        last = first - timedelta(days=1)
    return found if len(found) > 1 and found[0][0] == start else []


def _adds_up(measure: Measure) -> bool:
    """Whether years of a measure may be added up: what happened in them, and no strength on a day."""
    return measure.facets.statistic == "count" and not measure.derived and measure.facets.event != "employed"


def _years_of(question: Question, made: Reading, area: str, years: Sequence[Days]) -> tuple[Figure, ...]:
    """The figure of each year, or none when one is missing."""
    found: list[Figure] = []
    for span in years:
        known = cells(question, made, area, span)
        if not known:
            return ()
        found.append(known[0])
    return tuple(found)


def _total(figures: Sequence[Figure]) -> float:
    return float(sum(figure.value for figure in figures if figure.value is not None))


def _number(question: Question, made: Reading, years: Sequence[Days]) -> tuple[str, tuple[Figure, ...]] | None:
    """Why a number is right, and the figures that it is the sum of."""
    figures, target = _years_of(question, made, made.area.id, years), question.target
    total = _total(figures)
    if not figures or target is None or not target.inner.low <= total <= target.inner.high:
        return None
    return f"{_told(question, made, made.area.id, years)}: {number(total, 1.0)}.", figures


def _place(question: Question, made: Reading, years: Sequence[Days]) -> tuple[str, tuple[Figure, ...]] | None:
    """Why a place is right, and the figures of the one that holds it; none when the sum of one of the others is not known."""
    rank = question.claim.rank
    if (
        rank is None
        or rank.among != "areas"
        or rank.direction not in TOPS
        or rank.joint
        or made.area.id not in made.field
    ):
        return None
    own = _years_of(question, made, made.area.id, years)
    others = dict(_others(question, made, years))
    if not own or len(others) < len(made.field) - 1:
        return None
    top, total = TOPS[rank.direction], _total(own)
    ahead = {area for area, other in others.items() if (other > total if top else other < total)}
    tied = any(other == total for other in others.values())
    if tied or len(ahead) + 1 != rank.position or not ahead.issuperset(rank.behind):
        return None
    than = f"{len(ahead)} of {len(made.field)} had {'more' if top else 'fewer'}"
    return f"{_told(question, made, made.area.id, years)}: {number(total, 1.0)}; {than}.", own


def _others(question: Question, made: Reading, years: Sequence[Days]) -> Iterator[tuple[str, float]]:
    """What the other areas of a field come to, but for those of which a year is missing."""
    for area in made.field:
        if area != made.area.id and (figures := _years_of(question, made, area, years)):
            yield area, _total(figures)


def _told(question: Question, made: Reading, area: str, years: Sequence[Days]) -> str:
    return f"{label(made.measure)}, {question.name(area)}, {len(years)} years to {question.when(*years[-1])} added up"
