"""Percentages that no table has as shares, told of rises and falls: "the increase for England and Wales, which is eight per cent",
"there were 9,571 specials, against 16,074 in 2015, so four in every ten have hung up their caps"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from claimcheck.checking.evidence import judge
from claimcheck.checking.judgement import Judgement, Question
from claimcheck.checking.readings import FEWEST, telling
from claimcheck.checking.settling import as_right, is_open
from claimcheck.checking.shown_around import held_beside
from claimcheck.checking.subjects import paragraph_before
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.values import Change, ChangeDirection
from claimcheck.linking.figures import Reading, reading, readings
from claimcheck.linking.link import link_claim

UP = re.compile(
    r"\b(?:increas\w+|rises?|rose|risen|grew|growth|jump\w*|(?<!hung )up|climb\w*|soar\w*|surge\w*|went up)\b",
    re.IGNORECASE,
)
DOWN = re.compile(
    r"\b(?:decreas\w+|falls?|fell|fallen|drop\w*|down|declin\w+|reduc\w+|slump\w*|cuts?|went down|gone|lost|shed|shortfall|short"
    r"|left|quit|walked out|hung up|handed (?:back|in)|yet to come back)\b",
    re.IGNORECASE,
)
LACKING = re.compile(r"\b(?:shortfall|short|yet to come back|gone|lost)\b", re.IGNORECASE)
LEVELS = ("count", "rate", "percentage")
REACH = 60  # characters between a rise and the number next to it
NEAR = 4  # figures back that a rise may lie between


def know_rises(questions: Sequence[Question], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open percentages settled that are right of the rise or fall that the text is telling of."""
    return [
        _known(question, one, evidence) if _is_open(question, one) else one
        for question, one in zip(questions, evidence, strict=True)
    ]


def _is_open(question: Question, one: Evidence) -> bool:
    """Whether it is a plain percentage of which no table has told anything yet, or a number that is said to be lacking."""
    claim = question.claim
    fit = claim.area is not None and claim.measure is not None and claim.quantity is not None
    if not fit or not len(claim.sentence) or not is_open(claim, one):
        return False
    if claim.type == "change":
        return claim.rank is None
    if claim.type == "count":
        said = claim.sentence.of(question.analysis.article.text)
        return telling(question, FEWEST) and LACKING.search(said) is not None
    return claim.type in ("percentage", "ratio") and not one.figures


def _known(question: Question, one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    held = _of_level_beside(question, evidence) if question.claim.type == "change" else _rise(question, evidence)
    return one if held is None else as_right(one, held)


def _of_level_beside(question: Question, evidence: Sequence[Evidence]) -> Judgement | None:
    """The judgement of a rise or fall as that of the number next to it, where it holds ("Northamptonshire had 555, five fewer than in
    2018/19"): what we took it to be of may be another thing."""
    claim, analysis = question.claim, question.analysis
    if any(claim.id in tie.members and len(tie.members) > 2 for tie in analysis.ties):
        return None  # the text itself says of which two numbers it is
    link = link_claim(claim, analysis, question.catalogue)
    for other, (figure, *_) in held_beside(question, evidence):
        first, second = sorted((other.span, claim.span), key=lambda span: span.start)
        alone = not any(first.end <= one.span.start < second.start for one in analysis.in_sentence(claim))
        near = alone and second.start - first.end <= REACH and other.type in LEVELS
        if not near or link.period.best is None or claim.area is None or figure.area != claim.area.area:
            continue
        days = replace(link.period.best, start=figure.start, end=figure.end, kind=figure.kind)
        made = reading(claim, link, analysis, question.catalogue.measures[figure.measure], days)
        judged = judge(question, made.but({"move": None})) if made is not None and made.base is not None else None
        if judged is not None and judged.truth == "holds":
            return judged
    return None


def _rise(question: Question, evidence: Sequence[Evidence]) -> Judgement | None:
    """The judgement of the percentage as a rise or fall, the way that its sentence, or its paragraph before, tells; where it holds."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    way = _way(claim.sentence.of(analysis.article.text)) or _way(paragraph_before(claim, analysis))
    if way is None or claim.measure is None:
        return None
    change = Change(span=claim.span, direction=way, amount=claim.quantity)
    measure = replace(claim.measure, facets=replace(claim.measure.facets, statistic=None, base=None))
    told = replace(claim, type="change", change=change, measure=measure)
    asked = replace(question, claim=told)
    link = link_claim(told, analysis, catalogue)
    plain = [made for made in readings(told, link, analysis) if made.plain] if claim.type != "count" else []
    for made in (*plain, *_between_levels(asked, link, evidence)):
        judged = judge(asked, made)
        if judged.truth == "holds":
            return judged
    return None


def _between_levels(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Reading]:
    """What lies between two numbers of one thing just told, both as published ("1,437 in 2010, so 170 posts have yet to come back")."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    at, period = analysis.place(claim), link.period.best
    near = [one.figures[0] for one in evidence[max(0, at - NEAR) : at + 2] if one.truth == "holds" and one.figures]
    own = [one for one in near if claim.area is not None and one.area == claim.area.area]
    for first, after in permutations(dict.fromkeys(own), 2):
        if first.measure != after.measure or first.end >= after.start or period is None:
            continue
        made = reading(claim, link, analysis, catalogue.measures[after.measure], period)
        if made is not None:
            yield made.but(Reading.between(first, after))


def _way(words: str) -> ChangeDirection | None:
    """Which way some words say that it went, where they say but one."""
    up, down = UP.search(words), DOWN.search(words)
    return None if bool(up) == bool(down) else "up" if up else "down"
