"""Claims read again by the figures that bear them out: where they are told of, when, and in what unit, as the tables show it.

A claim whose area or days came from the sentences around it, and that is right of another area or other days, was told of those: so
were the open figures beside it that took theirs from the same words. The findings are made before: nothing here is called wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Case, Choice
from claimcheck.domain.claims import Analysis, AreaMention, Claim, ClaimType
from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import YEARS, Period
from claimcheck.linking.areas import AS_ONE, CAPITAL, LONDON
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.measures import parse_id
from claimcheck.reference.queries import end_of

T = TypeVar("T", bound=Hashable)
# what a bare number is told as, by the statistic that it is right of
TYPES: dict[str, ClaimType] = {"rate": "rate", "score": "rate", "percentage": "percentage"}
Days = tuple[object, object]


def as_known(analysis: Analysis, cases: Sequence[Case], catalogue: Catalogue) -> tuple[Analysis, tuple[Case, ...]]:
    """The analysis and its cases, with areas and periods as the published figures show them (`how` is "inferred"), and types and units."""
    areas, periods = areas_shown(analysis, cases, catalogue), periods_shown(analysis, cases)
    read = {case.claim.id: _told(_read(case, areas, periods, catalogue), catalogue) for case in cases}
    claims = tuple(read[claim.id].claim if claim.id in read else claim for claim in analysis.claims)
    again = replace(analysis, claims=claims)
    return again, tuple(replace(read[case.claim.id], analysis=again) for case in cases)


def _read(case: Case, areas: Mapping[str, str], periods: Mapping[str, Period], catalogue: Catalogue) -> Case:
    id, link = case.claim.id, case.link
    if id in areas:
        area = catalogue.areas.get(areas[id])
        link = replace(link, area=Choice(best=area, score=link.area.score, why="its figure is that area's"))
    if id in periods:
        link = replace(
            link, period=Choice(best=periods[id], score=link.period.score, why="its figure is of these days")
        )
    return replace(case, claim=read_as(case.claim, areas, periods, catalogue), link=link)


def read_as(claim: Claim, areas: Mapping[str, str], periods: Mapping[str, Period], catalogue: Catalogue) -> Claim:
    """A claim of the area and the days that are found for it, by its id."""
    if claim.id in areas:
        claim = told_of(claim, catalogue.areas.get(areas[claim.id]))
    return replace(claim, period=periods[claim.id]) if claim.id in periods else claim


def told_of(claim: Claim, area: Area) -> Claim:
    """A claim of an area that no words of its own name."""
    span = claim.area.span if claim.area is not None else claim.span
    return replace(claim, area=AreaMention(span=span, text="", area=area.id, how="inferred", kind=area.kind))


def _told(case: Case, catalogue: Catalogue) -> Case:
    """The case, its claim the rise that a share turned out to be, or the rate or share that a bare number is; "best" as an end."""
    claim, change, quantity = case.claim, case.evidence.change, case.claim.quantity
    if claim.rank is not None and claim.measure is not None:
        best = case.link.measure.best
        end = end_of(
            claim.rank.direction, best.good if best is not None else catalogue.words.good(claim.measure.facets)
        )
        return case if end is None else replace(case, claim=replace(claim, rank=replace(claim.rank, direction=end)))
    if change is not None and claim.type != "ratio":  # "one in five has gone" is told of all of them
        return replace(case, claim=replace(claim, type="change", change=change))
    figure = figure_of(case)
    if figure is None or quantity is None or claim.type != "count" or not claim.unitless:
        return case
    statistic, type_ = parse_id(figure.measure).statistic, TYPES.get(parse_id(figure.measure).statistic or "")
    if type_ is None:
        return case
    unit = "" if statistic == "score" else figure.unit
    return replace(case, claim=replace(claim, type=type_, quantity=replace(quantity, unit=unit)))


def areas_shown(analysis: Analysis, cases: Sequence[Case], catalogue: Catalogue) -> dict[str, str]:
    """The claims that are told of another area than their words were taken to name, and which."""
    found = dict[str, str]()
    told = {case.claim.area.area for case in cases if case.claim.area is not None and case.claim.area.area}
    by_region = any(catalogue.areas.get(one).kind == "region" for one in told - {CAPITAL} if one in catalogue.areas)
    for case in cases:
        figure, mention = figure_of(case), case.claim.area
        if mention is not None and mention.area == CAPITAL and not by_region:
            found[case.claim.id] = LONDON[0]  # "in London" is said of what the Met has
            continue
        if figure is None or mention is None or mention.parts or figure.area.endswith(AS_ONE):
            continue
        if figure.area != mention.area and figure.area in catalogue.areas:
            found[case.claim.id] = figure.area
    for together in (_by_sentence, lambda one: _by_block(one, analysis)):
        found |= _going_along(cases, found, together, _own_area)
    return found


def periods_shown(analysis: Analysis, cases: Sequence[Case]) -> dict[str, Period]:
    """The claims that are told of other days than their words were taken to say, and of which."""
    found = dict[str, Period]()
    for case in cases:
        figure, period = figure_of(case), case.claim.period
        if figure is None or period is not None and period.start is None:
            continue
        days = (figure.start, figure.end)
        # no text dates it: then only days that the article speaks of are told
        told = days in analysis.days if period is None else period.how != "named" and not _is_same_year(period, figure)
        if told:
            found[case.claim.id] = Period(start=figure.start, end=figure.end, kind=figure.kind, how="inferred")
    return found | _going_along(cases, found, _by_sentence, _own_days)


def _is_same_year(period: Period, figure: Figure) -> bool:
    """Whether both are of the same days, or of twelve months that are mostly the same: "in 2014", which the table has as 2014/15."""
    if period.start is None or period.end is None:
        return False
    shared = min(period.end, figure.end) >= max(period.start, figure.start)
    return (period.start, period.end) == (figure.start, figure.end) or (
        shared and period.kind in YEARS and figure.kind in YEARS
    )


def figure_of(case: Case) -> Figure | None:
    """The one published figure that a claim is right of; the later end of a change."""
    claim, evidence = case.claim, case.evidence
    if evidence.truth != "holds" or claim.type == "comparison" or len({one.area for one in evidence.figures}) != 1:
        return None
    if claim.type == "change":
        return max(evidence.figures, key=lambda figure: figure.end)
    cells = {(figure.start, figure.end) for figure in evidence.figures}
    return evidence.figures[0] if len(cells) == 1 else None  # of several they are added up


def _going_along(
    cases: Sequence[Case],
    found: Mapping[str, T],
    together: Callable[[Case], Hashable],
    own: Callable[[Claim], Hashable],
) -> dict[str, T]:
    """The open claims that stand with others that were moved, and took their area or days from the same words: all that hold there
    were moved, and to one and the same."""
    moved = dict[str, T]()
    for _, group in grouped((together(case), case) for case in cases):
        gone = [case for case in group if case.claim.id in found]
        for words in {own(case.claim) for case in gone} - {None}:
            same = [case for case in group if own(case.claim) == words]
            to = {found[case.claim.id] for case in same if case.claim.id in found}
            left = [case for case in same if case.claim.id not in found]
            if len(to) == 1 and not any(case.evidence.truth == "holds" for case in left):
                moved |= dict.fromkeys((case.claim.id for case in left), *to)
    return moved


def grouped(pairs: Iterable[tuple[T, Case]]) -> Iterable[tuple[T, list[Case]]]:
    """The cases of each key, in the order of the first of each."""
    groups: dict[T, list[Case]] = {}
    for key, case in pairs:
        groups.setdefault(key, []).append(case)
    return groups.items()


def _by_sentence(case: Case) -> Hashable:
    return case.claim.sentence


def _by_block(case: Case, analysis: Analysis) -> Hashable:
    at = case.claim.span.start
    return next((block.span for block in analysis.article.blocks if block.span.start <= at < block.span.end), None)


def _own_area(claim: Claim) -> str | None:
    return claim.area.area if claim.area is not None and not claim.area.parts else None


def _own_days(claim: Claim) -> Days | None:
    period = claim.period
    given = period is None or period.start is None or period.how in ("named", "alias")
    return None if given or period is None else (period.start, period.end)
