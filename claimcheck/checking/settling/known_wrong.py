"""Open figures that are not so, and show by what they are instead of what they count.

A figure is open where we are not sure of its subject. It is wrong all the same when the strand that stands beside it, or what
three other figures of the article count, has another figure for its force and days, and the printed one is that figure with two
digits exchanged, or that of a neighbour or a year which the text does not speak of there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from decimal import Decimal

from claimcheck.checking.diagnosing.messages import Other
from claimcheck.checking.diagnosing.readings import FEWEST, find_other, moved, telling
from claimcheck.checking.doubting.doubts import FIRM, is_set_beside, misread
from claimcheck.checking.doubting.open_figures import as_wrong, is_open
from claimcheck.checking.evidence import judge
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.shown_around import (
    NAMED,
    are_days_shown,
    counted_in_row,
    held_beside,
    is_area_named,
    is_area_shown,
    is_told_in_one_breath,
    is_told_of_then,
)
from claimcheck.checking.terms.subjects import (
    borne_out,
    paragraph_before,
    said_in,
    strand_beside,
    whole_of,
    words_beside,
)
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import Measure
from claimcheck.domain.wording import MONTHS
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import statistics
from claimcheck.reference.catalogue import Catalogue

TYPES = ("count", "percentage", "rate", "money")
LONG = 4  # digits of a number that one wrong digit does not make another
LIKE, RIGHT_BEHIND = 2.0, 12  # times that a slip may be off, and characters between a force and its figure
EDITION = Decimal("0.05")  # by which a figure of the year before may be that of another edition
REVISION = Decimal("0.02")
AGAINST = re.compile(  # between two figures of one thing, of two years
    r"^[\w ,]{0,40}\b(?:compared (?:with|to)|against|(?:up|down|rose|fell|risen|fallen) from)\b[\w ]{0,20}$"
)
DATED = re.compile(rf"\d{{4}}|\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)  # "this March", not "eight years ago"
PART, SUCH = "it may be a part", re.compile(r"\bsuch\b", re.IGNORECASE)  # what the claims room doubts
OF_THESE = re.compile(r"^\W*(?:of|among) (?:these|those|them|the)\b", re.IGNORECASE)


def know_wrong(
    questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence], catalogue: Catalogue
) -> list[Evidence]:
    """The evidence of an article, with those open figures called wrong of which it is plain what they should be."""
    told = {
        one.figures[0].cell
        for question, one in zip(questions, evidence, strict=True)
        if one.truth == "holds" and one.figures and question.claim.type != "change"
    }
    proven = [catalogue.measures[id] for id in borne_out(evidence)]
    return [
        (_wrong(question, link, proven, told, evidence) if _is_open(question, link, one) else None) or one
        for question, link, one in zip(questions, links, evidence, strict=True)
    ]


def _is_open(question: Question, link: Link, one: Evidence) -> bool:
    """Whether a level with a place of its own is telling enough, and nothing is known of it yet."""
    claim = question.claim
    fit = claim.type in TYPES and claim.rank is None and len(claim.sentence) > 0
    best = link.area.best
    placed = best is not None and (not best.parts or best.kind == "region") and claim.area is not None
    return fit and placed and is_open(claim, one) and telling(question, FEWEST)


def _wrong(
    question: Question,
    link: Link,
    proven: Sequence[Measure],
    told: Set[tuple[object, ...]],
    evidence: Sequence[Evidence],
) -> Evidence | None:
    """The first measure of which the figure is plainly a slip; nothing once it is right of one, or where the right one is told."""
    claim, period, one = question.claim, question.claim.period, evidence[question.analysis.place(question.claim)]
    if period is None or period.start is None or period.how == "inferred":
        return None
    strand = strand_beside(claim, question.analysis, question.catalogue) if claim.type == "count" else None
    force = link.area.best is not None and link.area.best.kind == "force"  # of nations there are many editions
    twins = list(_set_against(question, evidence)) if force else []
    row = [question.catalogue.measures[id] for id in counted_in_row(question, evidence)]
    for measure in dict.fromkeys((*twins, *row, *_measures(question, link, proven))):
        made = reading(claim, link, question.analysis, measure, period)
        failed = judge(question, made) if made is not None else None
        if failed is None or failed.truth == "unknown" and not (measure in proven and _exchanged(claim, failed)):
            continue
        if failed.truth == "holds":
            return None
        near = find_other(question, failed, [failed], judge)
        near = near or _of_a_sister(question, failed) or _of_days_told(question, failed)
        exchanged = near is None and not _is_of_some(claim, failed) and _exchanged(claim, failed)
        exchanged = exchanged and (telling(question) or is_told_in_one_breath(question, failed.reading, evidence))
        if not exchanged and failed.figures and failed.figures[0].cell in told:
            continue
        other = near if near is not None and _is_plain(question, failed, near, evidence) else None
        sure = force and near is None and link.area.score >= FIRM and not _is_near(claim, one)
        named = sure and (measure.facets.topic == strand or measure in twins and not _may_be_revised(claim, failed))
        named = named and is_area_shown(question, failed.reading, evidence)
        named = named or sure and _is_told_with(question, failed, evidence)
        named = named and not (measure in twins and misread(question, failed, judge))
        if other is not None or exchanged or named:
            return as_wrong(one, question, failed, other)
    return None


def _set_against(question: Question, evidence: Sequence[Evidence]) -> Iterator[Measure]:
    """What a figure counts that one of other days is set against ("8.7 per cent ended in an arrest, compared with 18.3 a year earlier")."""
    claim, text = question.claim, question.analysis.article.text
    for other, figures in held_beside(question, evidence):
        first, second = sorted((claim, other), key=lambda one: one.span.start)
        between = text[first.span.end : second.span.start]
        behind = first is other and other.type == claim.type and other.area == claim.area
        ends = between.strip() == "to" and text[: first.span.start].endswith("from ")  # "fell from 9,683 to 8,815"
        if behind and (ends or AGAINST.search(between) is not None):
            yield question.catalogue.measures[figures[0].measure]


def _is_told_with(question: Question, failed: Judgement, evidence: Sequence[Evidence]) -> bool:
    """Whether a bare figure right behind its force is told with another's of the same thing and days ("and Cleveland's 9,145")."""
    claim, value = question.claim, failed.figures[0].value if failed.figures else None
    area, quantity = claim.area, claim.quantity
    if area is None or quantity is None or not value or quantity.unit != "" or _may_be_revised(claim, failed):
        return False
    alike = 1 / LIKE <= float(quantity.low) / float(value) <= LIKE
    beside = 0 <= claim.span.start - area.span.end <= RIGHT_BEHIND and is_area_named(question)
    days, own = (failed.reading.start, failed.reading.end), failed.reading.measure.id
    told = any(
        figures[0].measure == own and (figures[0].start, figures[0].end) == days and other.type == claim.type
        for other, figures in held_beside(question, evidence)
    )
    return alike and beside and told and telling(question)


def _may_be_revised(claim: Claim, failed: Judgement) -> bool:
    """Whether a figure is so near the published one that it may be of another edition."""
    value = failed.figures[0].value if failed.figures else None
    return value is None or claim.quantity is None or abs(value - claim.quantity.low) <= EDITION * abs(value)


def _is_near(claim: Claim, whole: Evidence) -> bool:
    """Whether a number is near that of the whole, and may be an edition of it."""
    value = whole.figures[0].value if whole.figures else None
    return value is None or claim.quantity is None or abs(value - claim.quantity.low) < abs(value) / 10


def _measures(question: Question, link: Link, proven: Sequence[Measure]) -> Iterator[Measure]:
    """The strand that the words beside a figure name; what it was linked to; what the article's figures count, if no other is named."""
    claim, catalogue = question.claim, question.catalogue
    said = said_in(words_beside(claim, question.analysis), catalogue)
    own = claim.measure.facets if claim.measure is not None else None
    asked = statistics(claim)
    topics = catalogue.words.topics
    parents = {own.topic if own is not None else None, *(measure.facets.topic for measure in proven)}
    strands = [
        id
        for id in said.strands
        if id in topics
        and (parent := topics[id].parent) in parents
        and parent in topics
        and topics[parent].more.get("parted")
    ]
    if own is not None and len(strands) == 1:
        for statistic in asked:
            yield from catalogue.candidates(replace(own, topic=strands[0], statistic=statistic, base=None))[:1]
        return
    if own is not None and SUCH.search(claim.span.of(question.analysis.article.text)):
        for event in said_in(paragraph_before(claim, question.analysis), catalogue).events:
            for statistic in asked:
                yield from catalogue.candidates(replace(own, event=event, statistic=statistic, base=None))[:1]
    if link.measure.best is not None:
        yield link.measure.best
    for measure in proven:
        if measure.facets.statistic in asked and said.topics <= {measure.facets.topic}:
            yield measure


def _is_of_some(claim: Claim, failed: Judgement) -> bool:
    """Whether a number is of some of them only, which is no slip for that of all ("276 of the cases", of 726)."""
    value = failed.figures[0].value if failed.figures else None
    few = value is not None and claim.quantity is not None and claim.quantity.low * 2 < value
    return few and claim.measure is not None and claim.measure.doubt == PART


def _exchanged(claim: Claim, failed: Judgement) -> bool:
    """Whether the figure is the published one with two digits next to each other exchanged, or one of four and more mistyped."""
    value = failed.figures[0].value if failed.figures else None
    if value is None or claim.quantity is None or claim.quantity.step != 1 or claim.quantity.modifier != "exact":
        return False
    printed, meant = str(int(claim.quantity.low)), str(int(value))
    wrong = sum(one != other for one, other in zip(printed, meant, strict=False))
    far = abs(value - claim.quantity.low) > REVISION * value  # what is nearer may have been revised
    mistyped = len(printed) == len(meant) >= LONG and wrong == 1 and far
    return are_exchanged(printed, meant) or mistyped


def _is_plain(question: Question, failed: Judgement, other: Other, evidence: Sequence[Evidence]) -> bool:
    """Whether the words leave no doubt that a figure of a neighbour, a year or a sister is told of ours."""
    claim, text = question.claim, question.analysis.article.text
    theirs, own = other.judgement.reading, failed.reading
    if other.judgement.derived:
        return False
    if other.fault == "figure-of-another-group":
        return theirs.measure.facets.topic != own.measure.facets.topic
    if other.fault == "figure-of-another-area":
        beside = any(
            one.area == theirs.area.id and claim.sentence.contains(one.span) for one in question.analysis.areas
        )
        named = claim.area is not None and claim.area.how in NAMED
        shown = named or is_area_shown(question, own, evidence)
        return shown and not beside and not is_set_beside(question)
    if other.fault == "figure-of-another-period":
        dated = claim.own_period is not None and DATED.search(claim.own_period.text) is not None
        dated = dated or _are_its_words_dated(question, own, theirs, evidence)
        bound = OF_THESE.match(claim.sentence.of(text)) or SUCH.search(claim.span.of(text))
        earlier = theirs.end < own.end and not is_told_of_then(question)
        return dated or earlier and (bound is not None or _is_of_those_days(question, own, evidence))
    return False


def _are_its_words_dated(question: Question, own: Reading, theirs: Reading, evidence: Sequence[Evidence]) -> bool:
    """ "3,076 were held last year", where other figures of "last year" are as published of those days, and none of the other ones."""
    claim, analysis = question.claim, question.analysis
    if claim.own_period is None:
        return False
    said = claim.own_period.text.lower()
    held = [
        (figure.start, figure.end)
        for other, one in zip(analysis.claims, evidence, strict=True)
        if other is not claim and other.period is not None and other.period.text.lower() == said
        if one.truth == "holds" and other.type in TYPES
        for figure in one.figures[:1]
    ]
    return (own.start, own.end) in held and (theirs.start, theirs.end) not in held


def _is_of_those_days(question: Question, own: Reading, evidence: Sequence[Evidence]) -> bool:
    """Whether the figures around one show that it is told of its area and days, and not of the year before."""
    return are_days_shown(question, own, evidence) and is_area_shown(question, own, evidence)


def _of_days_told(question: Question, failed: Judgement) -> Other | None:
    """The earlier days that the article speaks of, further off than a year, of which the figure is right."""
    probe, own = Probe(question), failed.reading
    for start, end in question.analysis.days if telling(question) and not _is_of_several(question) else ():
        tried = own.but(moved(own, start, end, own.kind))
        if end < own.start and probe.may_hold(tried) and (one := judge(question, tried)).truth == "holds":
            return Other("figure-of-another-period", one)
    return None


def _is_of_several(question: Question) -> bool:
    """Whether a sentence gives several numbers of one thing and place: each is of days of its own ("12,849, 6,391 and 5,518")."""
    claim = question.claim
    return any(
        other is not claim and (other.type, other.area, other.measure) == (claim.type, claim.area, claim.measure)
        for other in question.analysis.in_sentence(claim)
    )


def _of_a_sister(question: Question, failed: Judgement) -> Other | None:
    """The other strand of the same whole that the figure is of ("weapons 220", which is of going equipped), if it is not named."""
    claim, catalogue, own = question.claim, question.catalogue, failed.reading.measure.facets
    parent = whole_of(own.topic, catalogue)
    if parent is None:
        return None
    said = said_in(claim.sentence.of(question.analysis.article.text), catalogue)
    probe = Probe(question)
    for id, term in catalogue.words.topics.items():
        if term.parent == parent and id != own.topic and id not in said.topics | said.strands:
            for measure in catalogue.alike(own, topic=id)[:1]:
                tried = failed.reading.but({"measure": measure})
                if probe.may_hold(tried) and (one := judge(question, tried)).truth == "holds":
                    return Other("figure-of-another-group", one)
    return None
