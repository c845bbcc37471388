"""Claims, periods and sources in a few plain words, as every format for people prints them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck.domain.amounts import shown, source_name
from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Figure, Source
from claimcheck.domain.periods import Period, PeriodKind
from claimcheck.domain.wording import MONTHS, day_words


def period_words(start: date | None, end: date | None, kind: PeriodKind) -> str:
    """ "2012/13", "2014", "year to September 2018", "at 31 March 2013", "1 April to 30 June 2012"; "" when undated."""
    if start is None or end is None:
        return ""
    if kind == "instant" or start == end:
        return f"at {day_words(end)}"
    if kind == "financial":
        return f"{start.year}/{end.year % 100:02d}"
    if kind == "calendar":
        return str(end.year) if start.year == end.year else f"{start.year} to {end.year}"
    if kind == "month":
        return f"{MONTHS[end.month - 1]} {end.year}"
    if kind == "rolling" and 360 < (end - start).days < 370:
        return f"year to {MONTHS[end.month - 1]} {end.year}"
    first = day_words(start) if start.year != end.year else f"{start.day} {MONTHS[start.month - 1]}"
    return f"{first} to {day_words(end)}"


def claim_words(claim: Claim, case: Case | None) -> str:
    """What the claim is about: "adult no-crime rate, Hertfordshire Constabulary, 2012/13"; "" when nothing was understood."""
    return ", ".join(part for part in (measure_words(claim, case), _area(claim, case), _period(claim, case)) if part)


def source_words(source: Source) -> str:
    """Who published what, when, and where it stands."""
    return f"{source_name(source)} <{source.url}>" if source.url else source_name(source)


def sources_of(figures: Iterable[Figure]) -> tuple[str, ...]:
    """The publications that figures come from, each once, in order."""
    return tuple(dict.fromkeys(source_words(figure.source) for figure in figures if figure.source))


def told_sources(figures: Iterable[Figure]) -> tuple[str, ...]:
    """The same, each with the figures that it gives when there are several: "Lincolnshire 29 per cent: BBC News, ..."."""
    given: dict[str, list[str]] = {}
    for figure in figures:
        if figure.source:
            place = figure.area.replace("-", " ").title().replace(" And ", " and ")
            given.setdefault(source_words(figure.source), []).append(f"{place} {shown(figure)}")
    if len(given) < 2:
        return tuple(given)
    return tuple(f"{', '.join(dict.fromkeys(cells))}: {source}" for source, cells in given.items())


def measure_words(claim: Claim, case: Case | None) -> str:
    """The title of the linked measure, else the words of the article, else what was understood of them."""
    linked = case.link.measure.best if case else None
    if linked is not None:
        return linked.title
    mention = claim.measure
    if mention is None:
        return ""
    if not mention.span.overlaps(claim.span):
        return " ".join(mention.text.split())
    facets = mention.facets
    population = None if facets.population == "all" else facets.population
    statistic = None if claim.type == "change" else facets.statistic  # what rose is told by its topic
    words = (population, facets.topic, facets.event, statistic)
    return " ".join(word.replace("-", " ") for word in words if word)


def _area(claim: Claim, case: Case | None) -> str:
    linked = case.link.area.best if case else None
    if linked is not None:
        return linked.short or linked.name
    return " ".join(claim.area.text.split()) if claim.area else ""


def _period(claim: Claim, case: Case | None) -> str:
    period: Period | None = (case.link.period.best if case else None) or claim.period
    if period is None:
        return ""
    return period_words(period.start, period.end, period.kind) or " ".join(period.text.split())
