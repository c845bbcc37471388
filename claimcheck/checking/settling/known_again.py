"""Figures that are known again: open, or failing of what we took them to count, and right of another subject of the text.

A figure of three digits that the table has to the unit, for the same force and days, of a subject which the sentence names or
the text has just spoken of, is that figure. Nothing is ever called wrong here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.checking.diagnosing.readings import FEWEST, telling
from claimcheck.checking.doubting.open_figures import is_open
from claimcheck.checking.doubting.reopening import (
    another_kind,
    is_named_apart,
    is_of_something_else,
    is_of_what_is_told,
    opened,
    settled,
)
from claimcheck.checking.doubting.whereabouts import Held, on_its_occasions, times_of, whereabouts
from claimcheck.checking.evidence import judge
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.settling.told_already import told_already
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import SEVERAL, Subject, narrower, said_in, subjects, theme, with_kin
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim, ClaimType
from claimcheck.domain.measures import ALL_CRIME, Facets, Measure, Statistic
from claimcheck.domain.text import Span
from claimcheck.linking.figures import Changes, Reading, reading
from claimcheck.linking.measures import PLAIN, UNSAID, also, statistics
from claimcheck.reference.catalogue import Catalogue

TYPES = ("count", "percentage", "rate", "ratio", "change")
LATER_END = re.compile(r"\bto (?:just |only |about |some |around )?\S+$")
SCORED, SCORES = re.compile(r"\b(?:scores?|index|severity|rating)\b"), ("score", "index", "severity", "rating")
PASSES = 2  # what is known again shows of what else the figures may be
CERTAIN = "selected-offences"  # a share of which the text need not say so
TRIED = 3  # measures of one subject and statistic that are looked at


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article is known to tell: the topics that its opening names, whether scores, and whether rates; the figures that are as
    published, and the topics and events of which it has several such."""

    named: Sequence[str]
    scored: bool
    rated: bool
    held: Sequence[Held]
    proven: Set[tuple[str, ...]]


def know_again(
    questions: Sequence[Question],
    links: Sequence[Link],
    evidence: Sequence[Evidence],
    analysis: Analysis,
    torn: Set[str],
    catalogue: Catalogue,
) -> list[Evidence]:
    """The evidence of an article, with open figures settled that one of its other subjects has to the unit.

    `torn` are the ids of the claims that the article's own figures contradict.
    """
    found, held = list(evidence), _held(analysis, evidence)
    scored = _tells_scores(analysis.article.text.lower())
    told = _Told(theme(analysis, catalogue), scored, _are_rated(held), held, _proven(held, catalogue))
    # sentences with what a figure was taken to count, and is right of something else
    astray: set[tuple[Span, Facets]] = set()
    for _ in range(PASSES):
        for at, (hedged, link) in enumerate(zip(questions, links, strict=True)):
            question = _unhedged(hedged)
            claim = question.claim
            taken = (claim.sentence, claim.measure.facets if claim.measure is not None else Facets())
            strays = taken in astray and found[at].truth == "fails"
            if strays or is_of_something_else(claim, at, analysis, found, catalogue):
                found[at] = opened(found[at])
            if _is_open(question, found[at]):
                known = _first_that_holds(question, link, told, claim.id in torn)
                if known is not None:
                    sure = is_of_what_is_told(question, known, told.proven)
                    found[at] = settled(found[at], known, sure)
                    if not sure and claim.measure is not None and len(claim.sentence):
                        astray.add(taken)
                    held = _held(analysis, found)
                    told = replace(told, held=held, rated=_are_rated(held))
        proven = _proven(told.held, catalogue)
        if proven <= told.proven:
            break
        told = replace(told, proven=proven)
    return found


def _tells_scores(text: str) -> bool:
    """Whether an article, in lower case, tells scores; most have none of the words even as parts of others, which is told faster."""
    return any(word in text for word in SCORES) and SCORED.search(text) is not None


def _held(analysis: Analysis, evidence: Sequence[Evidence]) -> Sequence[Held]:
    return [pair for pair in zip(analysis.claims, evidence, strict=True) if pair[1].truth == "holds"]


def _proven(held: Sequence[Held], catalogue: Catalogue) -> Set[tuple[str, ...]]:
    """The topics and events of which the article has several figures as published: short figures may be of them as well."""
    count = Counter(tuple(one.figures[0].measure.split(".")[:2]) for _, one in held if one.figures)
    return {
        (topic, kin) for (topic, own), often in count.items() if often >= SEVERAL for kin in with_kin([own], catalogue)
    }


def _are_rated(held: Sequence[Held]) -> bool:
    """Whether the article tells rates, so that a bare figure may be one ("West Yorkshire had 107")."""
    return sum(bool(one.figures) and ".rate." in one.figures[0].measure for _, one in held) >= SEVERAL


def _is_open(question: Question, one: Evidence) -> bool:
    """Whether a claim is particular enough to be known again, and nothing is known of it, or only that it is not what we looked up."""
    claim = question.claim
    fit = claim.type in TYPES and claim.rank is None and claim.policing and not claim.negated
    if one.truth == "fails":
        bare = one.diagnosis is not None and one.diagnosis.fault == "wrong-number"
        return fit and bare and telling(question)
    return fit and is_open(claim, one) and telling(question, FEWEST)


def _unhedged(question: Question) -> Question:
    """ "Some 21,200 crimes" are known again by the figure that they round, and by none that is only near it."""
    claim, quantity = question.claim, question.claim.quantity
    if claim.type not in ("count", "rate") or quantity is None or quantity.modifier != "approx":
        return question
    return replace(question, claim=replace(claim, quantity=replace(quantity, modifier="exact")))


def _first_that_holds(question: Question, link: Link, told: _Told, torn: bool) -> Judgement | None:
    """The first reading that holds; nothing is moved to other days or places for a figure that its own text contradicts (`torn`)."""
    sharp, probes = telling(question), dict[tuple[str | None, ...], tuple[Question, Probe]]()
    for at, changes, named, own in _readings(question, link, told, sharp) if sharp or not torn else ():
        facets = changes["measure"].facets
        known = own and (facets.topic, facets.event) in told.proven
        if question.claim.type == "change" and facets.population not in (*UNSAID, None) and not (sharp or named):
            continue  # "a drop of 74 per cent" of all who were arrested is not that of the women
        if not (sharp or named or known) or torn and not own:
            continue
        asked, probe = probes.get((facets.statistic, facets.base)) or _as_told(question, facets, probes)
        tried = at.but(changes)
        if not probe.may_hold(tried):
            continue
        one = judge(asked, tried)
        if one.truth == "holds" and not _blunt(one) and not _breaks_its_change(question, link, tried):
            return one
    return None


def _as_told(
    question: Question, facets: Facets, probes: dict[tuple[str | None, ...], tuple[Question, Probe]]
) -> tuple[Question, Probe]:
    """The question with the unit that a bare figure of a rate or a share leaves out ("that is 13.2, against 29.3")."""
    claim, asked = question.claim, question
    if claim.type == "count" and claim.quantity is not None and facets.statistic in ("rate", "percentage", "score"):
        units = {"percentage": "percent", "rate": facets.base or "", "score": ""}
        kind: ClaimType = "count" if facets.statistic == "score" else facets.statistic
        told = replace(claim.quantity, unit=units[facets.statistic])
        asked = replace(question, claim=replace(claim, type=kind, quantity=told))
    probes[facets.statistic, facets.base] = asked, Probe(asked)
    return probes[facets.statistic, facets.base]


def _breaks_its_change(question: Question, link: Link, tried: Reading) -> bool:
    """Whether a figure is the end of a change ("down by 48 per cent, to 794") that is not so of what it is taken to count."""
    claim, analysis = question.claim, question.analysis
    if not LATER_END.search(analysis.article.text[claim.sentence.start : claim.span.end]):
        return False
    changes = [one for one in analysis.in_sentence(claim) if one.type == "change" and one.area == claim.area]
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
    question: Question, link: Link, told: _Told, sharp: bool
) -> Iterator[tuple[Reading, Changes, bool, bool]]:
    """Every reading of a claim's other subjects, as what it changes in one of where and when; whether its sentence names the
    subject; whether place and days are its own."""
    claim, catalogue = question.claim, question.catalogue
    beside = dict.fromkeys(told_already(question, told.held))
    is_another = another_kind(claim, question.analysis, told.held, catalogue)
    tried = [
        (measure, named, _is_stock(measure.facets.topic, catalogue), catalogue.days(measure.id))
        for measure, named in (*((one, None) for one in beside), *_others(question, told, sharp))
        if not _is_told_apart(question, measure)
        and not is_named_apart(question, measure)
        and not is_another(measure.facets.topic)
    ]
    for one, own in whereabouts(claim, link, question.analysis, told.held, catalogue) if tried else ():
        times = times_of(question, one, told.held)
        here = own or one.area is link.area  # its sentence names its subject: it may be of the days that most are of
        for measure, said, stock, held in tried:
            when = on_its_occasions(question, one, measure, times[stock])
            if held.isdisjoint(when.days):
                continue
            named = own if said is None else said and here
            changes = Reading.of(measure, claim)
            for at, base in when.readings:
                if (at.start, at.end) not in held:
                    continue
                yield at, changes, named, own
                if base is not None:
                    yield at, {**changes, "base": base}, named or measure is link.measure.best, own


def _is_told_apart(question: Question, measure: Measure) -> bool:
    """ "1,098 searches produced 1,098 arrests": a number whose own noun says what was done is of nothing else that was."""
    claim, events = question.claim, question.catalogue.words.events
    own = claim.measure.facets.event if claim.measure is not None else None
    unit = claim.quantity.unit if claim.quantity is not None and claim.type == "count" else ""
    apart = own in events and own not in (measure.facets.event, *PLAIN)
    return apart and own is not None and unit in events[own].nouns


def _others(question: Question, told: _Told, sharp: bool) -> Iterator[tuple[Measure, bool]]:
    """What a claim may count besides, the nearest subject first, each once; and whether its sentence names it.

    A figure that is not `sharp` is of a subject that its sentence names, or that the article is known to tell of.
    """
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    said, seen = said_in(claim.sentence.of(analysis.article.text), catalogue), set()
    if not (sharp or told.proven or said.topics or said.strands):
        return
    known, asked = sorted(topic for topic, _ in told.proven), _asked(claim, told.rated)
    about = (*known, *told.named)
    others = subjects(claim, analysis, catalogue, said, about)
    for subject, named in (*narrower(claim, about, catalogue), *others):
        for measure in _measures(subject, asked, claim.type == "change", catalogue):
            base = measure.facets.base
            # "a third of the thefts", in a story that has house burglary too, is no share of burglaries
            if base in catalogue.words.topics and base not in (ALL_CRIME, *said.topics, *about):
                continue
            if (measure.id, named) not in seen and (told.scored or measure.facets.statistic != "score"):
                seen.add((measure.id, named))
                yield measure, named


def _is_stock(topic: str | None, catalogue: Catalogue) -> bool:
    term = catalogue.words.topics.get(topic or "")
    return term is not None and term.stock


def _asked(claim: Claim, rated: bool) -> tuple[Statistic, ...]:
    """The statistics that a claim may be of; a bare figure may be a rate or a share, too."""
    asked = statistics(claim)
    if claim.type == "count" and claim.quantity is not None and claim.quantity.step < 1:
        return *asked, "rate", "percentage", "score"  # "that is 13.2, against 29.3": nothing is counted so
    if claim.type == "count" and claim.unitless and rated:
        return *asked, "rate"
    return asked


@lru_cache(maxsize=4096)
def _measures(subject: Subject, asked: tuple[Statistic, ...], moves: bool, catalogue: Catalogue) -> Sequence[Measure]:
    term, found = catalogue.words.topics.get(subject[0]), list[Measure]()
    wider = term.parent if term is not None else None
    for statistic in asked:
        kept = [
            one for one in catalogue.having(*subject, statistic) if one.facets.population in (None, "all", subject[2])
        ]
        plain = (None, wider) if moves else (None, wider, CERTAIN)
        kept = [one for one in kept if one.facets.statistic != "percentage" or one.facets.base in plain]
        kept = [one for one in kept if not moves or not one.derived or one.facets.statistic != "rate"]
        found += [wide for one in kept[:TRIED] for wide in (one, *also(one, catalogue))]
    return found
