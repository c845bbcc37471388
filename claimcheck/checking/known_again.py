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

from claimcheck.checking.arithmetic import solve_ties
from claimcheck.checking.cells import sentence
from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.probing import Probe
from claimcheck.checking.readings import FEWEST, NARROW, telling
from claimcheck.checking.subjects import Subject, said_in, subjects, theme, words_beside
from claimcheck.checking.whereabouts import told_base, whereabouts
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim, ClaimType
from claimcheck.domain.measures import Facets, Measure
from claimcheck.domain.periods import Period
from claimcheck.linking.changes import Days, clause_of
from claimcheck.linking.figures import Changes, Reading, reading
from claimcheck.linking.measures import also, statistics
from claimcheck.reference.catalogue import Catalogue

TYPES = ("count", "percentage", "rate", "ratio", "change")
LATER_END = re.compile(r"\bto (?:just |only |about |some |around )?\S+$")
NO_MEASURE = Measure(id="", title="", facets=Facets(), unit="")
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
    rated: bool


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
            if _follows_another(claim, at, analysis, found, catalogue) or _names_sister(
                claim, found[at], analysis, catalogue
            ):
                found[at] = _opened(found[at])
            if _is_open(claim, found[at]):
                question = Question(claim=claim, analysis=analysis, catalogue=catalogue)
                held = _first_that_holds(question, link, found, torn, _Theme(whole, proven, scored, _rated(found)))
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


def _rated(evidence: Sequence[Evidence]) -> bool:
    """Whether the article tells rates, so that a bare figure may be one ("West Yorkshire had 107")."""
    return (
        sum(one.truth == "holds" and bool(one.figures) and ".rate." in one.figures[0].measure for one in evidence)
        >= SEVERAL
    )


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


def _names_sister(claim: Claim, one: Evidence, analysis: Analysis, catalogue: Catalogue) -> bool:
    """Whether a figure fails of a subject that its clause does not name, and words there are of its sister ("raids on sheds")."""
    topics = catalogue.words.topics
    topic = one.figures[0].measure.split(".")[0] if one.truth == "fails" and one.figures else ""
    parent = topics[topic].parent if topic in topics else None
    if parent in (None, "all-crime"):
        return False
    said = said_in(clause_of(claim, analysis), catalogue)
    named = said.topics | said.strands
    return topic not in named and any(id in topics and topics[id].parent == parent for id in named)


def _opened(one: Evidence) -> Evidence:
    reason = f"{one.reason.rstrip('.')}. But words beside it are of something else, and the figure may be, too."
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
    sharp, probes = telling(question.claim, NARROW), dict[tuple[str | None, ...], tuple[Question, Probe]]()
    for at, changes, named, own in _readings(question, link, evidence, theme):
        known = own and tuple(changes["measure"].id.split(".")[:2]) in theme.proven
        if not (sharp or named or known) or question.claim.id in torn and not (sharp and own):
            continue
        facets = changes["measure"].facets
        asked, probe = probes.get((facets.statistic, facets.base)) or _as_told(question, facets, probes)
        if not probe.may_hold(at, changes):
            continue
        tried = at.but(changes)
        one = judge(asked, tried)
        if one.truth == "holds" and not _blunt(one) and not _breaks_its_change(question, link, tried):
            return one
    return None


def _as_told(
    question: Question, facets: Facets, probes: dict[tuple[str | None, ...], tuple[Question, Probe]]
) -> tuple[Question, Probe]:
    """The question with the unit that a bare figure of a rate or a share leaves out ("that is 13.2, against 29.3")."""
    claim, asked = question.claim, question
    statistic = facets.statistic
    if claim.type == "count" and claim.quantity is not None and statistic in ("rate", "percentage", "score"):
        unit = "percent" if statistic == "percentage" else (facets.base or "") if statistic == "rate" else ""
        kind: ClaimType = "count" if statistic == "score" else statistic
        asked = replace(question, claim=replace(claim, type=kind, quantity=replace(claim.quantity, unit=unit)))
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
    question: Question, link: Link, evidence: Sequence[Evidence], theme: _Theme
) -> Iterator[tuple[Reading, Changes, bool, bool]]:
    """Every reading of a claim's other subjects, as what it changes in one of where and when; whether its sentence names the
    subject; whether place and days are its own."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    beside = list(dict.fromkeys(_told_already(question, evidence)))
    others = list(_others(question, theme))
    for one, own in whereabouts(claim, link, analysis, evidence, catalogue):
        places = {stock: list(_places(question, one, evidence, stock)) for stock in (True, False)}
        for measure, named in [*((measure, own) for measure in beside), *((m, named and own) for m, named in others)]:
            changes = Reading.of(measure, claim)
            for at, base in places[_is_stock(measure, question)]:
                yield at, changes, named, own
                if base is not None:
                    yield at, {**changes, "base": base}, named or measure is link.measure.best, own


def _places(
    question: Question, link: Link, evidence: Sequence[Evidence], stock: bool
) -> Iterator[tuple[Reading, Days | None]]:
    """Readings of a link's area and days, whatever is counted; and the days from which a change may be told besides."""
    for period in (link.period.best, *link.period.runners_up):
        if period is None or link.area.best is None or link.area.best.kind == "other":
            continue
        days = period if stock else _stretched(question, period)
        made = reading(question.claim, link, question.analysis, NO_MEASURE, days)
        if made is not None:
            yield made, told_base(evidence, made) if made.guessed else None


def _stretched(question: Question, period: Period) -> Period:
    """The days of a figure of no strength: a year was shrunk to its last day for one ("44,424 in 2012-13", not staff)."""
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


def _is_stock(measure: Measure, question: Question) -> bool:
    topic = question.catalogue.words.topics.get(measure.facets.topic or "")
    return topic is not None and topic.stock


def _others(question: Question, theme: _Theme) -> Iterator[tuple[Measure, bool]]:
    """What a claim may count besides, the nearest subject first, each once; and whether its sentence names it."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    said = said_in(claim.sentence.of(analysis.article.text), catalogue)
    seen, known = set(), [topic for topic, _ in theme.proven]
    for subject, named in subjects(claim, analysis, catalogue, said, (*known, *theme.named)):
        for measure in _measures(claim, subject, catalogue, theme.rated):
            if (measure.id, named) not in seen and (theme.scored or measure.facets.statistic != "score"):
                seen.add((measure.id, named))
                yield measure, named


def _told_already(question: Question, evidence: Sequence[Evidence]) -> Iterator[Measure]:
    """What an earlier figure counts that this one repeats ("of the 2,539"), or follows as its change ("428, a rise of 49 per cent")."""
    claim, claims = question.claim, question.analysis.claims
    for other, one in reversed(list(zip(claims, evidence, strict=True))[: question.analysis.place(claim)]):
        if one.truth != "holds" or not one.figures or other.quantity is None or claim.quantity is None:
            continue
        level = other.type == "count" and other.sentence == claim.sentence
        same = other.type == claim.type and other.quantity.low == claim.quantity.low
        if level if claim.type == "change" else same:
            yield question.catalogue.measures[one.figures[0].measure]


def _measures(claim: Claim, subject: Subject, catalogue: Catalogue, rated: bool) -> Iterator[Measure]:
    term = catalogue.words.topics.get(subject[0])
    wider = term.parent if term is not None else None
    asked = statistics(claim)
    if claim.type == "count" and claim.quantity is not None and claim.quantity.step < 1:
        asked = (*asked, "rate", "percentage", "score")  # "that is 13.2, against 29.3": nothing is counted so
    elif claim.type == "count" and claim.quantity is not None and claim.quantity.unit == "" and rated:
        asked = (*asked, "rate")
    for statistic in asked:
        found = catalogue.having(*subject, statistic)
        kept = [one for one in found if one.facets.population in (None, "all", subject[2])]
        kept = [one for one in kept if one.facets.statistic != "percentage" or one.facets.base in (None, wider)]
        kept = [one for one in kept if claim.type != "change" or not one.derived or one.facets.statistic != "rate"]
        yield from (wide for one in kept[:TRIED] for wide in (one, *also(one, catalogue)))
