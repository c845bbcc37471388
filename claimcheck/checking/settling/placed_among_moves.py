"""Places among rises and falls that the words of a rank do not date: they are those of the changes that the article tells.

"Cleveland has shed more than a quarter of its officers since 2010. ... Surrey alone has grown": since then, though no word says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.checking.doubting.doubts import FAR_PLACES, FIRM
from claimcheck.checking.doubting.open_figures import as_wrong
from claimcheck.checking.judging.ranks import judge_rank
from claimcheck.checking.settling.editions import is_seen
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.orders import is_far_from_place
from claimcheck.checking.terms.shown_around import held_before, held_beside
from claimcheck.checking.terms.subjects import said_in, words_beside
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import ChangeDirection
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.moves import is_by_the_most, is_rank_of_moves, move_ranked
from claimcheck.reference.queries import end_of

OF_ALL = re.compile(
    r"\b(?:England and Wales|the country|nationwide|nationally|Britain|UK|(?:all|the) 4[234]|(?:any|all) (?:other )?(?:police )?forces?)\b",
    re.IGNORECASE,
)
OF_REGION = "It is so of its region, and the text may mean that."
REVISED = 0.03  # a share of a rise by which a revision may move it

ONLY = re.compile(r"\b(?:only|alone)\b", re.IGNORECASE)  # "the only one to get worse"
# What tells which way things went, in the sentence of a place: "Surrey alone has grown", "no force has lost as large a share".
GREW = re.compile(
    r"\b(?:gr[eo]w\w*|ris(?:e|es|en|ing)|rose|increas\w+|gain\w*|add(?:ed|s)|worse|up"
    r"|(?:more|greater|larger|bigger|higher)(?= [^.;]*\bthan (?:\w+ ){0,6}(?:\d{4}|then|before)))\b",
    re.IGNORECASE,
)
SHRANK = re.compile(
    r"\b(?:lo(?:se|ses|st|sing|ss|sses)|shed|cut(?:s|ting)?|shr[aiu]nk\w*|f[ae]ll\w*|dropp?\w*|declin\w+|down|fared worst"
    r"|worst hit|hit hardest)\b",
    re.IGNORECASE,
)
TRIED = 3  # changes that are told, the nearest first


def of_changes_told(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Judgement]:
    """A place as one among the changes that the article tells of any area, as many a way as its sentence may mean."""
    claim, analysis, catalogue = question.claim, question.analysis, question.catalogue
    ways = _ways(question)
    if not ways or link.period.best is None or claim.rank is None:
        return
    said = said_in(words_beside(claim, analysis), catalogue).topics or _moved_beside(question, evidence)
    for after, first in _told(question, evidence):
        measure = catalogue.measures[after.measure]
        fit = not said or measure.facets.topic in said
        made = reading(claim, link, analysis, measure, link.period.best) if fit else None
        # who "fared worst" of all that lost some lost most
        worst = claim.rank.direction == "worst" and end_of("worst", measure.good) == "lowest"
        for way in ways:
            if made is None:
                break
            moved = {**Reading.between(first, after), "move": way, "field": link.field}
            judged = judge_rank(question, made.but({**moved, "turned": worst and way == "down"}))
            if judged.truth == "holds" and _is_alone(question, judged, way):
                yield judged


def _moved_beside(question: Question, evidence: Sequence[Evidence]) -> set[str | None]:
    """What the sentence of a place tells the rise of ("31 per cent more crimes than the year before, the largest increase")."""
    moved = (ends for other, figures in held_beside(question, evidence) if (ends := _ends(other, figures)) is not None)
    return {question.catalogue.measures[after.measure].facets.topic for after, _ in moved}


def _ways(question: Question) -> list[ChangeDirection]:
    text = question.analysis.article.text
    own = move_ranked(question.claim, text)
    if own is not None:
        return [own]
    said = question.claim.sentence.of(text)
    ways: list[ChangeDirection] = ["up"] if GREW.search(said) else []
    return [*ways, "down"] if SHRANK.search(said) else ways


def _told(question: Question, evidence: Sequence[Evidence]) -> list[tuple[Figure, Figure]]:
    """The changes that are as published, as their later and their first figure, the nearest of each kind."""
    claims, start = question.analysis.claims, question.claim.span.start
    found: dict[tuple[object, ...], tuple[Figure, Figure]] = {}
    for other, one in sorted(zip(claims, evidence, strict=True), key=lambda pair: abs(pair[0].span.start - start)):
        if one.truth == "holds" and (ends := _ends(other, one.figures)) is not None:
            after, first = ends
            found.setdefault((after.measure, after.start, after.end, first.start), ends)
    return list(found.values())[:TRIED]


def _ends(other: Claim, figures: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The later and the first figure of a change."""
    if other.type != "change" or other.change is None or other.change.direction == "none" or len(figures) < 2:
        return None
    after, first = sorted(figures[:2], key=lambda figure: figure.end, reverse=True)
    return (after, first) if after.measure == first.measure and after.end > first.end else None


def _is_alone(question: Question, judged: Judgement, way: ChangeDirection) -> bool:
    """Whether no other went the same way, where the words say so ("the only force to have grown")."""
    own = question.claim.area
    if not ONLY.search(question.words) or own is None:
        return True
    moved = [one.value for one in judged.peers if one.area != own.area and one.value is not None]
    return all(value <= 0 if way == "up" else value >= 0 for value in moved)


def of_change_beside(
    question: Question, link: Link, evidence: Sequence[Evidence], before: bool = False
) -> Iterator[Reading]:
    """The readings as a place in the order of the change that its sentence tells ("a cut of 26.4 per cent, second only to ..."),
    or, with `before`, that its paragraph tells before it."""
    claim, analysis = question.claim, question.analysis
    for other, figures in held_before(question, evidence) if before else held_beside(question, evidence):
        moves = other.change.direction if other.type == "change" and other.change is not None else "none"
        if moves == "none" or len(figures) < 2 or other.area is None or claim.area is None:
            continue
        if other.area != claim.area and (not before or other.area.area != claim.area.area):
            continue
        after, first = figures[:2]
        if after.measure != first.measure or after.end <= first.end or link.period.best is None:
            continue
        made = reading(claim, link, analysis, question.catalogue.measures[after.measure], link.period.best)
        if made is not None:
            yield made.but({**Reading.between(first, after), "move": moves, "field": link.field})


def of_those_moved(question: Question, link: Link, fields: Iterable[tuple[str, ...]]) -> Iterator[Reading]:
    """ "Sussex had 1,185, Dorset 383 and Kent 1,988. All three rose, Dorset's by the most": the first among those that are told."""
    measure, period = link.measure.best, link.period.best
    if (
        link.field
        or measure is None
        or period is None
        or not is_by_the_most(question.claim, question.analysis.article.text)
    ):
        return
    made = reading(question.claim, link, question.analysis, measure, period)
    yield from (made.but({"field": field}) for field in fields if made is not None)


def wrong_move(question: Question, link: Link, one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    """The evidence of an open place among rises that is not so of the rise just told ("up 44 per cent. Only two saw a bigger rise")."""
    analysis, claim = question.analysis, question.claim
    for made in of_change_beside(question, link, evidence, before=True) if link.area.score >= FIRM else ():
        move = move_ranked(claim, analysis.article.text)
        own = link.measure.best is not None and link.measure.best.facets.topic == made.measure.facets.topic
        judged = judge_rank(question, made) if made.move == move and own else None
        if judged is not None and judged.truth == "fails" and judged.place is not None and claim.rank is not None:
            near = claim.rank.position is not None and abs(judged.place - claim.rank.position) <= FAR_PLACES
            far = is_seen(judged.figures[0], analysis.article.published)
            far = far or is_far_from_place(claim, judged.figures[0], judged.peers, REVISED)
            return as_wrong(one, question, judged) if near and far else one
    return one


def is_first_of_region(question: Question, link: Link, one: Evidence) -> bool:
    """ "It saw the sharpest rise", of no field that is told: the first of its region, though not of all."""
    claim, text = question.claim, question.analysis.article.text
    told, area, period = claim.rank, link.area.best, link.period.best
    if told is None or told.position != 1 or told.field_text or told.field is not None or not one.figures:
        return False
    if not is_rank_of_moves(claim, text) or OF_ALL.search(claim.sentence.of(text)) is not None:
        return False
    field = question.catalogue.areas.within(area.region) if area is not None and area.region else ()
    if area is None or period is None or area.id not in field:
        return False
    made = reading(claim, link, question.analysis, question.catalogue.measures[one.figures[0].measure], period)
    return made is not None and judge_rank(question, made.but({"field": tuple(field)})).truth == "holds"
