"""Figures that are known again: open, or failing of what we took them to count, and right of another subject of the text.

A figure of three digits that the table has to the unit, for the same force and days, of a subject which the sentence names or
the text has just spoken of, is that figure. Nothing is ever called wrong here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.checking.cells import sentence
from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.readings import FEWEST, NARROW, quick_test, telling
from claimcheck.checking.subjects import said_in, subjects
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Facets, Measure
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import statistics
from claimcheck.reference.catalogue import Catalogue

TYPES = ("count", "percentage", "rate", "ratio", "change")
LATER_END = re.compile(r"\bto (?:just |only |about |some |around )?\S+$")
TRIED = 3  # measures of one subject and statistic that are looked at


def know_again(
    analysis: Analysis, links: Sequence[Link], evidence: Sequence[Evidence], catalogue: Catalogue
) -> list[Evidence]:
    """The evidence of an article, with open figures settled that one of its other subjects has to the unit."""
    return [
        _found(claim, link, one, analysis, catalogue) if _is_open(claim, one) else one
        for claim, link, one in zip(analysis.claims, links, evidence, strict=True)
    ]


def _is_open(claim: Claim, one: Evidence) -> bool:
    """Whether a claim is particular enough to be known again, and nothing is known of it."""
    fit = claim.type in TYPES and claim.rank is None and claim.policing and not claim.negated
    return fit and one.truth == "unknown" and one.remark is None and telling(claim, FEWEST)


def _found(claim: Claim, link: Link, one: Evidence, analysis: Analysis, catalogue: Catalogue) -> Evidence:
    question = Question(claim=claim, analysis=analysis, catalogue=catalogue)
    held = _first_that_holds(question, link)
    if held is None:
        return one
    return replace(
        one,
        truth="holds",
        known=True,
        reason=sentence(held.reason),
        figures=held.figures,
        peers=held.peers,
        sum=held.sum,
    )


def _first_that_holds(question: Question, link: Link) -> Judgement | None:
    claim = question.claim
    quick, narrow, sharp = quick_test(claim), telling(claim, FEWEST), telling(claim, NARROW)
    for tried, named in _readings(question, link):
        if not (sharp or narrow and named):
            continue
        if not question.catalogue.has_days(tried.measure.id, tried.start, tried.end):
            continue
        if quick is not None and not quick(question, tried):
            continue
        one = judge(question, tried)
        if one.truth == "holds" and not _blunt(one) and not _breaks_its_change(question, link, tried):
            return one
    return None


def _breaks_its_change(question: Question, link: Link, tried: Reading) -> bool:
    """Whether a figure is the end of a change ("down by 48 per cent, to 794") that is not so of what it is taken to count."""
    claim, analysis = question.claim, question.analysis
    if not LATER_END.search(analysis.article.text[claim.sentence.start : claim.span.end]):
        return False
    changes = [one for one in analysis.claims if one.type == "change" and one.sentence == claim.sentence]
    near = min(changes, key=lambda one: abs(one.span.start - claim.span.start), default=None)
    if near is None or link.period.best is None:
        return False
    moved = reading(near, link, analysis, tried.measure, link.period.best)
    return moved is not None and judge(replace(question, claim=near), moved).truth == "fails"


def _blunt(one: Judgement) -> bool:
    """Whether a figure was worked out so roughly that agreeing with it says little."""
    figure = one.figures[0] if one.figures else None
    return figure is None or figure.value is None or figure.slack * 50 > abs(figure.value)


def _readings(question: Question, link: Link) -> Iterator[tuple[Reading, bool]]:
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    if link.area.best is None or link.area.best.parts:
        return
    said = said_in(claim.sentence.of(analysis.article.text), catalogue)
    periods = [period for period in (link.period.best, *link.period.runners_up) if period is not None]
    for facets, named in subjects(claim, analysis, catalogue, said):
        for measure in _measures(claim, facets, catalogue):
            for period in periods:
                made = reading(claim, link, analysis, measure, period)
                if made is not None and not made.area.parts:
                    yield made, named


def _measures(claim: Claim, facets: Facets, catalogue: Catalogue) -> Iterator[Measure]:
    for statistic in statistics(claim):
        found = catalogue.candidates(replace(facets, statistic=statistic))
        kept = [one for one in found if one.facets.population in (None, "all", facets.population)]
        kept = [one for one in kept if one.facets.statistic != "percentage" or one.facets.base is None]
        yield from kept[:TRIED]
