"""Shares that no table has as we first took them: of a strand ("72 per cent of searches were for drugs"), of what became of them,
of a group, or of a wider place ("half of the county's robberies are in Luton"). Nothing is ever called wrong here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from claimcheck.checking.diagnosing.readings import FEWEST, telling
from claimcheck.checking.doubting.open_figures import as_right
from claimcheck.checking.doubting.shares_beside import OF_ALL_CRIME
from claimcheck.checking.evidence import judge
from claimcheck.checking.judging.levels import agree
from claimcheck.checking.terms.cells import cells, label, sentence
from claimcheck.checking.terms.intervals import share
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.subjects import Said, named_alike, paragraph_before, said_in, theme, words_beside
from claimcheck.checking.terms.wording import amount, shown
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import ALL_CRIME, Facets, Measure
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import PLAIN, UNSAID
from claimcheck.linking.periods import link_period
from claimcheck.reference.areas import ENGLAND_AND_WALES

GONE_ON = 3  # figures back that a share may go on with
LITTLE = 0.5  # times what "fewer than half" says, below which nobody says so
BEFORE = 2  # figures back at which the place of the whole may have been told
SERIOUS = re.compile(r"\b(?:serious|selected) (?:\w+ )?(?:offences|crimes)\b", re.IGNORECASE)
ARRESTS = re.compile(r"\barrest(?:s|ed|ees)?\b", re.IGNORECASE)
COUNTRY = re.compile(r"\b(?:national\w*|nationwide|country|in the land|England and Wales)\b", re.IGNORECASE)
SOLVED = {"detected": ("charged",)}  # what the press calls solved; it holds where the charges are as told


def know_shares(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open shares settled that are right of what their words may mean."""
    return [
        _known(question, link, one) if _is_open(question.claim, one) else one
        for question, link, one in zip(questions, links, evidence, strict=True)
    ]


def go_on_with_shares(
    questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]
) -> list[Evidence]:
    """The evidence of an article, with open shares settled that go on with what the figures before them tell.

    "The arrest rate was 15.5 per cent. In the north it was 12"; "783 children were arrested. They are a tenth of all arrests".
    """
    found = list(evidence)
    for at, (question, link) in enumerate(zip(questions, links, strict=True)):
        if found[at].truth != "unknown" or not _is_open(question.claim, found[at]):
            continue
        for measure in dict.fromkeys(_gone_on_with(question, found[max(0, at - GONE_ON) : at])):
            made = _reading(question, link, measure)
            if made is not None and (judged := judge(question, made)).truth == "holds":
                found[at] = as_right(found[at], judged)
                break
    return found


def _gone_on_with(question: Question, before: Sequence[Evidence]) -> Iterator[Measure]:
    """The shares of which the figures right before one are, or count the part, the nearest first."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    own = claim.measure.facets if claim.measure is not None else Facets()
    topics, claims = catalogue.words.topics, analysis.claims[: analysis.place(claim)]
    for other, one in zip(reversed(claims), reversed(before), strict=False):
        if analysis.article.text.count("\n", other.span.end, claim.span.start) > 1:
            return
        if one.truth != "holds" or not one.figures:
            continue
        told = catalogue.measures[one.figures[0].measure]
        facets = told.facets
        line = {facets.topic, topics[facets.topic].parent if facets.topic in topics else None}
        if facets.event != own.event and own.topic not in line:
            continue
        if facets.statistic == "percentage":
            yield told
        elif facets.statistic == "count" and (facets.topic != own.topic or facets.population not in UNSAID):
            shares = catalogue.alike(facets, statistic="percentage", base=None)
            yield from (share for share in shares if _is_of_base(question, _around(question), share))


def _is_open(claim: Claim, one: Evidence) -> bool:
    fit = claim.is_share and claim.policing and not claim.negated and claim.measure is not None
    fit = fit and len(claim.sentence) > 0 and claim.area is not None
    return fit and (one.truth == "unknown" and one.remark is None or one.truth == "fails")


def _known(question: Question, link: Link, one: Evidence) -> Evidence:
    judged: list[Judgement] = []
    if one.truth == "fails" and _around(question).sentence.events:
        return one  # its own sentence says what became of them
    for made in _judgements(question, link):
        if made.truth == "holds":
            return as_right(one, made)
        judged.append(made)
    told = next((made for made in judged if made.figures), None)
    if told is None or one.known:
        return one
    doubt = " That does not agree, but what it is a share of is not certain." if told.truth == "fails" else ""
    return replace(one, known=True, reason=f"{sentence(told.reason)}{doubt}")


def _judgements(question: Question, link: Link) -> Iterator[Judgement]:
    """What each meaning of a share comes to: the tables' own shares first, then those of one place in another."""
    for measure in dict.fromkeys(_measures(question)):
        made = _reading(question, link, measure)
        if made is not None:
            yield judge(question, made)
    counts = dict.fromkeys(_counts(question))
    for measure, pair in product(counts, _pairs(question)):
        made = _reading(question, link, measure)
        if made is not None and (judged := _of_place(question, made, *pair)) is not None:
            yield judged


def _reading(question: Question, link: Link, measure: Measure) -> Reading | None:
    period = link_period(question.claim, measure, question.analysis, question.catalogue).best
    return None if period is None else reading(question.claim, link, question.analysis, measure, period)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the words beside a share name, its whole sentence, and its paragraph before that; and circumstances of crimes that may be
    meant: of its paragraph, or what the article is about (knives)."""

    beside: Said
    sentence: Said
    paragraph: Said
    crossing: frozenset[str]


def _around(question: Question) -> _Around:
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    sentence = said_in(claim.sentence.of(analysis.article.text), catalogue)
    paragraph, topics = said_in(paragraph_before(claim, analysis), catalogue), catalogue.words.topics
    told = {key for said in (sentence, paragraph) for key in (*said.topics, *said.hinted)}.union(
        theme(analysis, catalogue)
    )
    crossing = frozenset(key for key in told if key in topics and topics[key].more.get("crosses"))
    return _Around(said_in(words_beside(claim, analysis), catalogue), sentence, paragraph, crossing)


def _measures(question: Question) -> Iterator[Measure]:
    """The shares that the tables hold of a claim's subject: of the strand, event or group that its words name, or its paragraph."""
    claim, catalogue, around = question.claim, question.catalogue, _around(question)
    own = claim.measure.facets if claim.measure is not None else Facets()
    if own.topic is None:
        return
    for topic in (*_strands(question, around, own.topic), own.topic):
        for event in _events(question, around, own.event):
            groups = [own.population] if own.population not in (None, "all") else [None, *around.sentence.groups]
            for group in groups:
                found = catalogue.candidates(Facets(topic=topic, event=event, population=group, statistic="percentage"))
                alike = UNSAID if group is None else (group,)
                kept = [one for one in found if one.facets.population in alike]
                yield from (one for one in kept if _is_of_base(question, around, one))


def _strands(question: Question, around: _Around, topic: str) -> list[str]:
    """The parts of a topic that the words beside it name or hint at, and those that a circumstance parts off it (knife robberies)."""
    topics, catalogue = question.catalogue.words.topics, question.catalogue
    beside = around.beside
    named = dict.fromkeys((*beside.strands, *beside.topics, *beside.hinted))  # in an order that does not change
    parts = [id for id in named if id in topics and topics[id].parent == topic]
    alike = [pair for one in (topic, *beside.topics) for pair in named_alike(one, catalogue)]
    return parts + [id for id, parent, _ in alike if parent in around.crossing]


def _events(question: Question, around: _Around, own: str | None) -> list[str | None]:
    """The events that a share may tell of, those of its sentence first; of its paragraph's the last, or any for a particular figure."""
    told = list(around.sentence.events)
    if own is not None and own not in told:
        told.append(own)
    before = [event for event in around.paragraph.events if event not in PLAIN]
    told += before if telling(question, FEWEST) else before[-1:]
    return list(dict.fromkeys([event for one in told for event in (one, *SOLVED.get(one, ()))]))


def _is_of_base(question: Question, around: _Around, measure: Measure) -> bool:
    """Whether the text names what a share is of; shares of all that happened need no naming."""
    base, said = measure.facets.base, question.claim.sentence.of(question.analysis.article.text)
    if base is None:
        return True
    if OF_ALL_CRIME.match(question.behind):
        return base == ALL_CRIME
    if base == "selected-offences":
        return SERIOUS.search(said) is not None
    if measure.facets.event == "arrested":
        return ARRESTS.search(said) is not None
    own = question.claim.measure.facets if question.claim.measure else Facets()
    if own.base in question.catalogue.words.topics:
        return base == own.base  # "shoplifting made up a fifth of thefts": of nothing else
    return base == own.topic or base in (*around.sentence.topics, *around.paragraph.topics, *around.crossing)


def _counts(question: Question) -> Iterator[Measure]:
    """The numbers that may be split between places: of a claim's own subject, without any group.

    "Only 2 per cent end with a charge" is a share of cases, which the tables have, and none of a country's charges.
    """
    own = question.claim.measure.facets if question.claim.measure is not None else Facets()
    if own.topic is None:
        return
    term = question.catalogue.words.topics.get(own.topic)
    usual = term.event if term is not None else None
    for event in dict.fromkeys((own.event, usual)):
        if event != usual and _of_all(question, Facets(topic=own.topic, event=event, statistic="percentage")):
            return
        yield from _of_all(question, Facets(topic=own.topic, event=event, statistic="count"))[:1]


def _of_all(question: Question, facets: Facets) -> list[Measure]:
    """The measures with these facets that are of no group and no base."""
    found = question.catalogue.candidates(facets)
    return [one for one in found if one.facets.population in (None, "all") and one.facets.base is None]


def _pairs(question: Question) -> list[tuple[str, str]]:
    """Places of the sentence, each with a wider one that it names too; for a district its force, for all the country that is told of."""
    claim, analysis, areas = question.claim, question.analysis, question.catalogue.areas
    said = claim.sentence.of(analysis.article.text)
    own = claim.area.area if claim.area is not None else None
    named = [one.area for one in analysis.areas if claim.sentence.contains(one.span)]
    here = [key for key in dict.fromkeys((own, *named)) if key is not None and key in areas]
    behind = analysis.article.text[claim.span.end : claim.sentence.end].lstrip()
    if here == [ENGLAND_AND_WALES] and behind.startswith("of ") and COUNTRY.search(behind):
        # "its 1,850 volunteers make up a fifth of the national strength"
        here += _told_before(question)
    wider = list(here)
    for key in here:
        area = areas.get(key)
        wider += [area.force] if area.kind == "district" and area.force else []
        wider += [area.region] if area.region and "region" in said else []
    wider += [ENGLAND_AND_WALES] if COUNTRY.search(said) else []
    wider += _told_before(question)
    pairs = [(part, whole) for part, whole in product(here, dict.fromkeys(wider)) if _contains(question, whole, part)]
    return list(dict.fromkeys(pairs))


def _told_before(question: Question) -> list[str]:
    """The places of the two figures before: "Across England and Wales there were 8,545. More than one in five serves with the Met"."""
    claims, at = question.analysis.claims, question.analysis.place(question.claim)
    told = [one.area.area for one in claims[max(0, at - BEFORE) : at] if one.area is not None and one.area.area]
    return [key for key in told if key in question.catalogue.areas]


def _contains(question: Question, whole: str, part: str) -> bool:
    areas = question.catalogue.areas
    if whole == part or whole not in areas:
        return False
    one = areas.get(part)
    nation = one.nation or (areas.get(one.force).nation if one.force and one.force in areas else None)
    if whole == ENGLAND_AND_WALES:
        return nation in ("england", "wales") or part in ("england", "wales")
    return whole in (one.force, one.region, nation)


def _of_place(question: Question, made: Reading, part: str, whole: str) -> Judgement | None:
    """A share as that of one place in the number of another."""
    firsts = [cells(question, made, area)[:1] for area in (part, whole)]
    if not all(firsts) or question.target is None:
        return None
    (one,), (other,) = firsts
    value = share(one, other)
    if value is None or "bound" in (one.status, other.status):
        return None

    def why() -> str:
        told = f"{question.name(part)} {shown(one)} of the {shown(other)} of {question.name(whole)}"
        when = question.when(one.start, one.end)
        return f"{label(made.measure)}, {when}: {told}, {amount(value.middle, 'percent', 0.1)}."

    truth = agree(question.target, value) or "unknown"
    if truth == "holds" and value.high < LITTLE * question.target.inner.high:
        truth = "unknown"  # "fewer than half", of two in a hundred, is hardly said of them
    return Judgement(reading=made, truth=truth, why=why, figures=(one, other), derived=True)
