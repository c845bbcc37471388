"""Figures that are known again: open, or failing of what we took them to count, and right of another subject of the text.

A figure of three digits that the table has to the unit, for the same force and days, of a subject which the sentence names or
the text has just spoken of, is that figure. Nothing is ever called wrong here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from claimcheck.checking.arithmetic import solve_ties
from claimcheck.checking.cells import sentence
from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.readings import FEWEST, NARROW, quick_test, telling
from claimcheck.checking.subjects import said_in, subjects, theme, words_beside
from claimcheck.checking.whereabouts import told_base, whereabouts
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim, ClaimType
from claimcheck.domain.measures import Facets, Measure
from claimcheck.domain.periods import Period
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import also, statistics
from claimcheck.reference.catalogue import Catalogue

TYPES = ("count", "percentage", "rate", "ratio", "change")
LATER_END = re.compile(r"\bto (?:just |only |about |some |around )?\S+$")
FINANCIAL, CALENDAR = re.compile(r"\b\d{4}[-/–]\d\d(?:\d\d)?\b"), re.compile(r"^\D*\d{4}$")
SCORED = re.compile(r"\b(?:scores?|index|severity|rating)\b", re.IGNORECASE)
PASSES = 2  # what is known again shows of what else the figures may be
SEVERAL = 3  # figures of one subject that must be as published, for shorter ones to be known by it
TRIED = 3  # measures of one subject and statistic that are looked at


@dataclass(frozen=True, slots=True)
class _Theme:
    """What an article is about: topics that its opening names, topics and events that its figures prove to be told, whether scores are."""

    named: Sequence[str]
    proven: Set[tuple[str, ...]]
    scored: bool


def know_again(
    analysis: Analysis, links: Sequence[Link], evidence: Sequence[Evidence], catalogue: Catalogue
) -> list[Evidence]:
    """The evidence of an article, with open figures settled that one of its other subjects has to the unit."""
    found = list(evidence)
    whole = theme(analysis, catalogue)
    scored = SCORED.search(analysis.article.text) is not None
    torn = {member for solution in solve_ties(analysis) for member in solution.tie.members}
    for _ in range(PASSES):
        proven = _proven(found)
        for at, (claim, link) in enumerate(zip(analysis.claims, links, strict=True)):
            if _follows_another(claim, at, analysis, found, catalogue):
                found[at] = _opened(found[at])
            if _is_open(claim, found[at]):
                question = Question(claim=claim, analysis=analysis, catalogue=catalogue)
                held = _first_that_holds(question, link, found, torn, _Theme(whole, proven, scored))
                found[at] = _settled(found[at], held) if held is not None else found[at]
        if _proven(found) <= proven:
            break
    return found


def _proven(evidence: Sequence[Evidence]) -> Set[tuple[str, ...]]:
    """The topics and events of which the article has several figures as published: short figures may be of them as well."""
    count = Counter(
        tuple(one.figures[0].measure.split(".")[:2]) for one in evidence if one.truth == "holds" and one.figures
    )
    return {subject for subject, often in count.items() if often >= SEVERAL}


def _is_open(claim: Claim, one: Evidence) -> bool:
    """Whether a claim is particular enough to be known again, and nothing is known of it, or only that it is not what we looked up."""
    fit = claim.type in TYPES and claim.rank is None and claim.policing and not claim.negated
    if one.truth == "fails":
        bare = one.diagnosis is not None and one.diagnosis.fault == "wrong-number"
        return fit and bare and telling(claim, NARROW)
    return fit and one.truth == "unknown" and one.remark is None and telling(claim, FEWEST)


def _follows_another(
    claim: Claim, at: int, analysis: Analysis, found: Sequence[Evidence], catalogue: Catalogue
) -> bool:
    """Whether a figure fails of a subject that its words do not name, where the one before it is known to be of another."""
    one, before = found[at], found[at - 1] if at else None
    if one.truth != "fails" or not one.figures or before is None or before.truth != "holds" or not before.figures:
        return False
    if "\n" in analysis.article.text[analysis.claims[at - 1].span.end : claim.span.start]:
        return False
    topic, other = one.figures[0].measure.split(".")[0], analysis.claims[at - 1]
    if (
        topic == before.figures[0].measure.split(".")[0]
        or other.area == claim.area
        and other.sentence != claim.sentence
    ):
        return False
    said = said_in(words_beside(claim, analysis), catalogue)
    return topic not in said.topics | said.strands


def _opened(one: Evidence) -> Evidence:
    reason = f"{one.reason.rstrip('.')}. But the figure before it is of something else, and this one may be, too."
    return replace(one, truth="unknown", reason=reason, diagnosis=None)


def _settled(one: Evidence, held: Judgement) -> Evidence:
    """Open figures hold; of one that fails it is only uncertain which is meant."""
    if one.truth == "fails":
        reason = (
            f"{one.reason.rstrip('.')}. It is right of something else that the text speaks of: {sentence(held.reason)}"
        )
        return replace(one, truth="unknown", reason=reason, diagnosis=None)
    return replace(
        one,
        truth="holds",
        known=True,
        reason=sentence(held.reason),
        figures=held.figures,
        peers=held.peers,
        sum=held.sum,
    )


def _first_that_holds(
    question: Question, link: Link, evidence: Sequence[Evidence], torn: Set[str], theme: _Theme
) -> Judgement | None:
    """The first reading that holds; nothing is moved to other days or places for a figure that its own text contradicts."""
    sharp = telling(question.claim, NARROW)
    for tried, named, own in _readings(question, link, evidence, theme):
        known = own and tuple(tried.measure.id.split(".")[:2]) in theme.proven
        if not (sharp or named or known) or question.claim.id in torn and not (sharp and own):
            continue
        if not question.catalogue.has_days(tried.measure.id, tried.start, tried.end):
            continue
        asked = _as_told(question, tried)
        quick = quick_test(asked.claim)
        if quick is not None and not quick(asked, tried):
            continue
        one = judge(asked, tried)
        if one.truth == "holds" and not _blunt(one) and not _breaks_its_change(question, link, tried):
            return one
    return None


def _as_told(question: Question, tried: Reading) -> Question:
    """The question with the unit that a bare figure of a rate or a share leaves out ("that is 13.2, against 29.3")."""
    claim, facets = question.claim, tried.measure.facets
    if claim.type != "count" or claim.quantity is None or facets.statistic not in ("rate", "percentage", "score"):
        return question
    unit = "percent" if facets.statistic == "percentage" else (facets.base or "") if facets.statistic == "rate" else ""
    kind: ClaimType = "count" if facets.statistic == "score" else facets.statistic
    return replace(question, claim=replace(claim, type=kind, quantity=replace(claim.quantity, unit=unit)))


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


def _readings(
    question: Question, link: Link, evidence: Sequence[Evidence], theme: _Theme
) -> Iterator[tuple[Reading, bool, bool]]:
    """Every reading of a claim's other subjects; whether its sentence names the subject; whether place and days are its own."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    said = said_in(claim.sentence.of(analysis.article.text), catalogue)
    known = [topic for topic, _ in theme.proven]
    told = [
        (measure, named)
        for facets, named in subjects(claim, analysis, catalogue, said, (*known, *theme.named))
        for measure in _measures(claim, facets, catalogue)
        if theme.scored or measure.facets.statistic != "score"
    ]
    for one, own in whereabouts(claim, link, analysis, evidence, catalogue):
        if one.area.best is None or one.area.best.kind == "other":
            continue
        beside = [(measure, own) for measure in _told_already(question, evidence)]
        others = [(measure, named and own) for measure, named in told]
        periods = [period for period in (one.period.best, *one.period.runners_up) if period is not None]
        for (measure, named), period in product([*beside, *others], periods):
            made = reading(claim, one, analysis, measure, _at_days(question, period, measure))
            if made is not None:
                yield made, named, own
            if made is not None and made.guessed and (base := told_base(evidence, made)) is not None:
                yield replace(made, base=base), named or measure is link.measure.best, own


def _at_days(question: Question, period: Period, measure: Measure) -> Period:
    """The days of a claim for another measure: a year was shrunk to its last day for a strength ("44,424 in 2012-13", not staff)."""
    if period.kind != "instant" or period.end is None or _is_stock(measure, question):
        return period
    if FINANCIAL.search(period.text):
        return replace(
            period, start=date(period.end.year - 1, 4, 1), end=date(period.end.year, 3, 31), kind="financial"
        )
    if CALENDAR.search(period.text):
        return replace(period, start=date(period.end.year, 1, 1), end=date(period.end.year, 12, 31), kind="calendar")
    own = question.claim.period
    return own if own is not None and own.start is not None else period


def _is_stock(measure: Measure, question: Question) -> bool:
    topic = question.catalogue.words.topics.get(measure.facets.topic or "")
    return topic is not None and topic.stock


def _told_already(question: Question, evidence: Sequence[Evidence]) -> Iterator[Measure]:
    """What an earlier figure counts that this one repeats ("of the 2,539"), or follows as its change ("428, a rise of 49 per cent")."""
    claim, claims = question.claim, question.analysis.claims
    for other, one in reversed(list(zip(claims, evidence, strict=True))[: claims.index(claim)]):
        if one.truth != "holds" or not one.figures or other.quantity is None or claim.quantity is None:
            continue
        level = other.type == "count" and other.sentence == claim.sentence
        same = other.type == claim.type and other.quantity.low == claim.quantity.low
        if level if claim.type == "change" else same:
            yield question.catalogue.measures[one.figures[0].measure]


def _measures(claim: Claim, facets: Facets, catalogue: Catalogue) -> Iterator[Measure]:
    topic = catalogue.words.topics.get(facets.topic or "")
    wider = topic.parent if topic is not None else None
    asked = statistics(claim)
    if claim.type == "count" and claim.quantity is not None and claim.quantity.step < 1:
        asked = (*asked, "rate", "percentage", "score")  # "that is 13.2, against 29.3": nothing is counted so
    for statistic in asked:
        found = catalogue.candidates(replace(facets, statistic=statistic))
        kept = [one for one in found if one.facets.population in (None, "all", facets.population)]
        kept = [one for one in kept if one.facets.statistic != "percentage" or one.facets.base in (None, wider)]
        kept = [one for one in kept if claim.type != "change" or not one.derived or one.facets.statistic != "rate"]
        yield from (wide for one in kept[:TRIED] for wide in (one, *also(one, catalogue)))
