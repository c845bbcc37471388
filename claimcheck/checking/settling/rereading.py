"""An article's place and year read again, where its figures show that the text was misread: most of what it tells of one area is
right of another that it names, or what it tells of one year is right of the year that the tables have.

Only what took its area or days from other sentences is read again, and of that nothing is called wrong (`how` is "inferred").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import TypeVar

from claimcheck.checking.evidence import gather, judge
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.settling.as_known import areas_shown, figure_of, grouped, periods_shown, read_as, told_of
from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Case, Choice
from claimcheck.domain.claims import Analysis
from claimcheck.domain.periods import Period, year_before
from claimcheck.linking.figures import Reading, readings
from claimcheck.linking.link import link_claim
from claimcheck.reference.areas import ENGLAND_AND_WALES
from claimcheck.reference.catalogue import Catalogue

V = TypeVar("V")
FEWEST = 3  # open figures of one area that make it doubtful
AGREEING = 2  # of them that must be right of another, or figures that are right of other days
TRIED = 4  # areas that an article names most


def reread(analysis: Analysis, cases: Sequence[Case], catalogue: Catalogue) -> Analysis:
    """The analysis with other areas and periods where the figures show them; itself where they show none."""
    left = {case.claim.id for case in cases if case.evidence.truth != "holds"}
    areas = _left(areas_shown(analysis, cases, catalogue), left) | _areas(analysis, cases, catalogue)
    periods = _left(periods_shown(analysis, cases), left) | _periods(cases)
    if not areas and not periods:
        return analysis
    return replace(analysis, claims=tuple(read_as(claim, areas, periods, catalogue) for claim in analysis.claims))


def _left(found: Mapping[str, V], left: Set[str]) -> dict[str, V]:
    """What goes along with figures that are known: those are moved when all is settled."""
    return {id: one for id, one in found.items() if id in left}


def _areas(analysis: Analysis, cases: Sequence[Case], catalogue: Catalogue) -> dict[str, str]:
    """The open claims of an area that more of its figures are wrong of than right, and the one that these are right of."""
    named = Counter(mention.area for mention in analysis.areas if mention.area and not mention.parts)
    others = dict.fromkeys((*(area for area, _ in named.most_common(TRIED)), ENGLAND_AND_WALES))
    found = dict[str, str]()
    for area, group in grouped((_lent_area(case), case) for case in cases):
        if area is None:
            continue
        held = sum(case.evidence.truth == "holds" for case in group)
        left = [case for case in group if case.evidence.truth != "holds" and case.claim.policing]
        if len(left) < FEWEST or 2 * held > len(left):
            continue
        right = _right_of(left, [one for one in others if one != area], analysis, catalogue)
        best = max(right, key=lambda one: right[one], default=None)
        if best is not None and right[best] >= AGREEING and right[best] > held:
            found |= {case.claim.id: best for case in left}
    return found


def _lent_area(case: Case) -> str | None:
    """The area of a claim whose own sentence does not name it."""
    claim, area = case.claim, case.claim.area
    if area is None or area.parts or area.is_named and claim.sentence.contains(area.span):
        return None
    return area.area


def _right_of(left: Sequence[Case], others: Iterable[str], analysis: Analysis, catalogue: Catalogue) -> Counter[str]:
    """How many of some claims are right of each of other areas; not asked of an area of which none is, as plainly told."""
    areas = catalogue.areas.known(others)
    plainly = set[str]()
    for case in left:
        question = Question(claim=case.claim, analysis=analysis, catalogue=catalogue)
        made, probe = list(_readings(case, areas, analysis)), Probe(question)
        for area in areas:
            tried = (reading.but({"area": area}) for reading in made) if area.id not in plainly else ()
            if any(probe.may_hold(one) and judge(question, one).truth == "holds" for one in tried):
                plainly.add(area.id)
    right = Counter[str]()
    for id in sorted(plainly):
        told = [told_of(case.claim, catalogue.areas.get(id)) for case in left]
        asked = (Question(claim=claim, analysis=analysis, catalogue=catalogue) for claim in told)
        right[id] = sum(gather(one, link_claim(one.claim, analysis, catalogue)).truth == "holds" for one in asked)
    return right


def _readings(case: Case, areas: Sequence[Area], analysis: Analysis) -> Iterator[Reading]:
    """The readings of a claim, of whichever area."""
    link = case.link
    if link.area.best is None and areas:
        link = replace(link, area=Choice(best=areas[0]))
    return readings(case.claim, link, analysis)


def _periods(cases: Sequence[Case]) -> dict[str, Period]:
    """The claims of days of which no figure is right, and those that several of them are right of ("last year": of 2014/15)."""
    found = dict[str, Period]()
    for days, group in grouped((_lent_days(case), case) for case in cases):
        if days is None:
            continue
        figures = [figure for case in group if (figure := figure_of(case)) is not None]
        kinds = {(figure.start, figure.end, figure.kind) for figure in figures}
        if len(figures) < AGREEING or len(kinds) != 1 or days in {(start, end) for start, end, _ in kinds}:
            continue
        (start, end, kind), before = *kinds, tuple(map(year_before, days))
        now = Period(start=start, end=end, kind=kind, how="inferred")
        then = Period(start=year_before(start), end=year_before(end), kind=kind, how="inferred")
        found |= {case.claim.id: now for case in group}
        found |= {case.claim.id: then for case in cases if _lent_days(case) == before}
    return found


def _lent_days(case: Case) -> tuple[object, object] | None:
    """The days of a claim, unless words set down their first or last one."""
    period = case.claim.period
    if period is None or period.start is None or period.how == "named" or period.first is not None:
        return None
    return (period.start, period.end)
