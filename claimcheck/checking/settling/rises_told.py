"""Percentages that no table has as shares, told of rises and falls: "the increase for England and Wales, which is eight per cent",
"there were 9,571 specials, against 16,074 in 2015, so four in every ten have hung up their caps"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from claimcheck.checking.diagnosing.readings import FEWEST, NARROW, telling
from claimcheck.checking.doubting.doubts import misread
from claimcheck.checking.doubting.open_figures import as_right, as_wrong, is_open
from claimcheck.checking.doubting.worded_apart import in_another_unit
from claimcheck.checking.evidence import judge
from claimcheck.checking.sums.proven_ties import words_behind
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.shown_around import held_beside
from claimcheck.checking.terms.subjects import paragraph_before, said_in
from claimcheck.checking.terms.terms import digits_of
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.digits import are_exchanged
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
# between a rise and the number that it led to, whichever comes first
LED_TO = re.compile(r"(?:[\w ]{0,50},)? to(?: just| only| about| some| around| a total of)? ")
OF_IT = re.compile(
    r"[\w' -]{0,40}(?:,| [(–—]| or| was| is)(?: which (?:is|was))?(?: an?)?(?: [a-z]+){0,2}(?: of| by)? ?"
)
# "153, one more than last year and 70 more than in 2010"
AND_OF_IT = re.compile(r"[\w' -]{0,25}, [\w ,]{0,30}\bthan [\w' ]{0,25}(?: and|,) ")
YEAR = re.compile(r"\b\d{4}\b")
CUT = re.compile(r"\b(?:and|but|while|whereas|although|though|including|of them|of which)\b")
REVISED, STEADY = 0.02, 0.01  # by which the figure of the year before may since have been revised; a strength is hardly
FEW, CLOSE = 100, 5  # numbers that another source may count so many off


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
    if question.claim.type != "change":
        change = _change_told(question)
        rise = _rise(question, change, evidence) if change is not None else None
        return one if rise is None else replace(as_right(one, rise), change=change)
    tried = list(_of_levels_beside(question, evidence))
    held = next((judged for _, judged in tried if judged.truth == "holds"), None)
    if held is not None:
        return as_right(one, held)
    wrong = next((judged for other, judged in tried if _is_plainly_wrong(question, other, judged)), None)
    return one if wrong is None else as_wrong(one, question, wrong)


def _of_levels_beside(question: Question, evidence: Sequence[Evidence]) -> Iterator[tuple[Claim, Judgement]]:
    """The judgements of a rise or fall as that of a number next to it ("Northamptonshire had 555, five fewer than in 2018/19"): what
    we took it to be of may be another thing."""
    claim, analysis = question.claim, question.analysis
    if any(claim.id in tie.members and len(tie.members) > 2 for tie in analysis.ties):
        return  # the text itself says of which two numbers it is
    link = link_claim(claim, analysis, question.catalogue)
    for other, (figure, *_) in held_beside(question, evidence):
        first, second = sorted((other.span, claim.span), key=lambda span: span.start)
        between = [one for one in analysis.in_sentence(claim) if first.end <= one.span.start < second.start]
        near = second.start - first.end <= REACH and other.type in LEVELS
        if not near or link.period.best is None or claim.area is None or figure.area != claim.area.area:
            continue
        if any(one.type != "change" for one in between):
            continue
        days = replace(link.period.best, start=figure.start, end=figure.end, kind=figure.kind)
        made = reading(claim, link, analysis, question.catalogue.measures[figure.measure], days)
        judged = judge(question, made.but({"move": None})) if made is not None and made.base is not None else None
        if judged is not None:
            yield other, judged


def _is_plainly_wrong(question: Question, level: Claim, judged: Judgement) -> bool:
    """Whether a rise said of a number right beside it, which is as published to three digits, would need another year before than
    any edition has ("It had 8,339, 18 per cent fewer than in 2017", where it had been 11,555)."""
    claim, text = question.claim, question.analysis.article.text
    first, second = sorted((level.span, claim.span), key=lambda span: span.start)
    between, apart = text[first.end : second.start], CUT.search(text[first.end : second.start])
    joined = LED_TO.fullmatch(between) if second is level.span else OF_IT.fullmatch(between) if not apart else None
    again = second is claim.span and not judged.reading.guessed and AND_OF_IT.fullmatch(between)
    if judged.truth != "fails" or not (joined or again) or digits_of(level) < NARROW or len(judged.figures) < 2:
        return False
    (after, before), behind = judged.figures[:2], words_behind(claim, question.analysis)
    if claim.period is None or claim.period.end != after.end:
        return False  # "The previous year's total was 21,658, or 1,882 more"
    if after.end.year - before.end.year != 1 and YEAR.search(behind) is None:
        return False  # since when it is told is ours to supply
    if second is claim.span:
        here = range(claim.span.end, claim.span.end + len(behind))
        if any(one.span.start in here and one.area != judged.reading.area.id for one in question.analysis.areas):
            return False
        said, own = said_in(between + behind, question.catalogue), judged.reading.measure.facets
        if said.topics - {own.topic} or said.groups - {own.population, "all"}:
            return False
    sure = not judged.reading.guessed or judged.fault == "direction-inverted"  # since when is not ours to supply
    doubt = in_another_unit(question) or misread(question, judged, judge)
    return sure and _is_beyond_revision(question, judged) and not doubt


def _is_beyond_revision(question: Question, judged: Judgement) -> bool:
    """Whether the year before that a rise implies is further from the published one than a revision; or it is turned round."""
    (after, before), amount = judged.figures[:2], question.figure
    change = question.claim.change
    if after.value is None or not before.value or amount is None or change is None or change.direction == "none":
        return False
    if judged.fault == "direction-inverted" and digits_of(question.claim) > 1:
        return True
    way, size, last = (1 if change.direction == "up" else -1), float(amount.low), float(after.value)
    if amount.unit == "percent":
        implied = last / (1 + way * size / 100) if way * size > -100 else 0.0
    elif amount.unit in ("times", "percentage_points") or after.unit == "percent":
        return False
    else:
        implied = last - way * size
        if are_exchanged(str(int(size)), str(abs(int(after.value - before.value)))) and size >= FEW:
            return True
    off = abs(implied - float(before.value))
    few = off <= CLOSE and before.value < FEW
    return not few and off > float(before.value) * (STEADY if before.kind == "instant" else REVISED)


def _change_told(question: Question) -> Change | None:
    """The rise or fall that a number or share may be: the way that its sentence, or its paragraph before, tells."""
    claim, analysis = question.claim, question.analysis
    way = _way(claim.sentence.of(analysis.article.text)) or _way(paragraph_before(claim, analysis))
    return None if way is None else Change(span=claim.span, direction=way, amount=claim.quantity)


def _rise(question: Question, change: Change, evidence: Sequence[Evidence]) -> Judgement | None:
    """The judgement of a number or share as a rise or fall, where it holds."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    if claim.measure is None:
        return None
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
