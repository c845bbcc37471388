"""Places in an order that fail, or are open, among all forces, and hold among those that the text has been speaking of.

"Lincolnshire had the smallest share", in a story on the East Midlands, is told of the five. Nothing is ever called wrong here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from claimcheck.checking.doubting.doubts import FAR_PLACES, FIRM
from claimcheck.checking.doubting.open_figures import as_open, as_right, as_wrong
from claimcheck.checking.doubting.rates_told import of_rates_told
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.judging.ranks import ABSENT, judge_rank
from claimcheck.checking.settling.forces_around import FEW, around, fields, how_many, is_of_all, told_of
from claimcheck.checking.settling.known_beside import counted_alike
from claimcheck.checking.settling.placed_among_moves import (
    OF_REGION,
    ONLY,
    is_first_of_region,
    of_change_beside,
    of_changes_told,
    of_those_moved,
    wrong_move,
)
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.orders import is_far_from_place
from claimcheck.checking.terms.shown_around import held_before, held_beside
from claimcheck.checking.terms.subjects import borne_out, said_in, words_beside
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure
from claimcheck.linking.figures import Reading, reading
from claimcheck.linking.measures import stand_ins
from claimcheck.linking.moves import is_rank_of_moves

TOP = 3  # places that are told of a few forces
APART = 0.03  # a share by which the figures of two places differ that no revision exchanges
IN_TIME = re.compile(r"\b(?:since|ever|record\w*|years?|decade|months?|before)\b", re.IGNORECASE)
RATED = re.compile(r"\b(?:rates?|share|proportion|percentage)\b", re.IGNORECASE)
AT_WHAT = "But the words do not say at what it is best or worst."
LEVELS = ("count", "rate", "percentage", "ratio", "money")


def place_again(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with open places settled that hold of what their sentence counts, or of the forces around."""
    return [
        _placed(question, link, one, evidence) if _is_open(question.claim, one) else one
        for question, link, one in zip(questions, links, evidence, strict=True)
    ]


def _is_open(claim: Claim, one: Evidence) -> bool:
    told = claim.rank is not None and claim.rank.position is not None and claim.rank.among == "areas"
    return told and one.truth != "holds" and one.remark is None and claim.policing and not claim.negated


def _placed(question: Question, link: Link, one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    if link.area.best is None or link.area.best.parts or link.period.best is None:
        return one
    wide = _of_any(question, link)
    tried: Iterable[Reading] = (
        _levels(question, wide, evidence)
        if one.truth == "unknown"
        else (*_of_its_own(question, wide, evidence), *_of_those_told(question, wide))
    )
    probe = Probe(question)
    tried = (*tried, *_of_its_days(question, wide, evidence), *of_change_beside(question, wide, evidence))
    if one.truth == "unknown" and is_rank_of_moves(question.claim, question.analysis.article.text):
        told = tuple(of_change_beside(question, wide, evidence, before=True))
        # and in full-time posts, where these are of heads
        told = (*told, *of_those_moved(question, link, around(question, link)))
        tried = (*tried, *told, *(also for made in told for also in counted_alike(question, link, made)))
    for made in filter(probe.may_hold, tried):
        judged = judge_rank(question, made)
        if judged.truth == "holds":
            return as_right(one, judged)
    moved = next(of_changes_told(question, wide, evidence), None)
    if moved is not None:
        return as_right(one, moved)
    if one.truth == "unknown":
        return _misplaced(question, link, one, evidence)
    if _is_best_at_nothing_told(question):
        return as_open(one, AT_WHAT)
    return as_open(one, OF_REGION) if is_first_of_region(question, link, one) else one


def _of_any(question: Question, link: Link) -> Link:
    """A link among all forces where it cannot be told among which: the first of all is the first of any ("of any county")."""
    first = question.claim.rank is not None and question.claim.rank.position == 1
    return replace(link, field=tuple(question.catalogue.areas.territorial)) if first and not link.field else link


def _misplaced(question: Question, link: Link, one: Evidence, evidence: Sequence[Evidence]) -> Evidence:
    """The evidence of an open place that is not so of the one figure in its sentence, or of what the article's figures count."""
    claim, best, text = question.claim, link.measure.best, question.analysis.article.text
    told = _nearest_of(question, list(dict.fromkeys(_of_its_figure(question, evidence))))
    proven = [best] if best is not None and best.id in borne_out(evidence, stand_ins(question.catalogue)) else []
    measures = list(told) or proven
    period, area = link.period.best, link.area.best
    if is_rank_of_moves(claim, text):
        return wrong_move(question, link, one, evidence)
    doubtful = link.area.score < FIRM or ONLY.search(question.words) is not None
    doubtful = doubtful or IN_TIME.search(text[claim.span.start : claim.sentence.end]) is not None
    if len(measures) != 1 or doubtful or period is None or area is None:
        return one
    if claim.rank is None or area.id in claim.rank.behind or _is_at_what_untold(claim):
        return one
    made = reading(claim, link, question.analysis, measures[0], period)
    field = next(fields(question, link), ()) if how_many(question) is not None else link.field
    judged = judge_rank(question, made.but({"field": field, "move": None})) if made is not None and field else None
    shown = proven and claim.rank.field is not None and is_of_all(question)
    if judged is None or judged.truth != "fails" or not is_surely_wrong(claim, judged, bool(shown)):
        return one
    return one if of_rates_told(question, judged) else as_wrong(one, question, judged)


def _is_at_what_untold(claim: Claim) -> bool:
    """ "Essex has held on best": at what, its words leave open; so is among which, of "no other force has more than Surrey"."""
    doubt = claim.measure.doubt if claim.measure is not None else ""
    judged = claim.rank is not None and claim.rank.direction in ("best", "worst")
    return doubt.endswith("told before it may be left out") or judged and doubt != ""


def _is_best_at_nothing_told(question: Question) -> bool:
    """ "The best record": at what, neither its own words say nor any that it goes with."""
    measure, rank = question.claim.measure, question.claim.rank
    judged = rank is not None and rank.position == 1 and rank.direction in ("best", "worst")
    return judged and measure is not None and (measure.doubt != "" or measure.text == question.words)


def _nearest_of(question: Question, measures: list[Measure]) -> list[Measure]:
    """Of what the figures of a sentence count, the shares and rates where the place is said to be that of a rate."""
    rated = RATED.search(question.words) is not None
    kept = [one for one in measures if one.facets.statistic in ("rate", "percentage")] if rated else measures
    return kept or measures


def is_surely_wrong(claim: Claim, judged: Judgement, shown: bool) -> bool:
    """Whether a place is printed in a table, or held by a figure that no revision would exchange for that at the place which is told.

    It must be near that place, unless it is `shown` that all forces are ranked by what the article counts.
    """
    placing, position = judged.placing, claim.rank.position if claim.rank is not None else None
    if placing is None or position is None or judged.place is None or len(placing.unknown) > ABSENT * placing.field:
        return placing is not None and placing.published is not None
    near = shown or abs(judged.place - position) <= FAR_PLACES
    return near and is_far_from_place(claim, judged.figures[0], judged.peers, APART)


def _of_its_own(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Reading]:
    """A place that fails, as one of the figure in its sentence, which we may have known only later for what it is."""
    rated = RATED.search(question.words) is not None
    for measure in _of_its_figure(question, evidence):
        made, number = None, measure.facets.statistic == "count"
        # "the lowest rate of seizures" is not so of the number
        if link.period.best is not None and question.claim.change is None and not (rated and number):
            made = reading(question.claim, link, question.analysis, measure, link.period.best)
        if made is not None and made.move is None:
            yield made.but({"field": link.field})


def _of_those_told(question: Question, link: Link) -> Iterator[Reading]:
    """ "Gwent came lowest", "the sharpest rise", in a story of each Welsh force: among all told of in Wales or a region."""
    claim, areas, best = question.claim, question.catalogue.areas, link.area.best
    position = claim.rank.position if claim.rank is not None else None
    measure, period = link.measure.best, link.period.best
    if position is None or position > TOP or is_of_all(question) or None in (best, measure, period):
        return
    assert best is not None and measure is not None and period is not None
    told = set(told_of(question))
    for wider in filter(None, ("wales", best.region)):
        field = tuple(areas.within(wider))
        if best.id in field and len(field) >= FEW and told.issuperset(field):
            made = reading(claim, link, question.analysis, measure, period)
            if made is not None:
                yield made.but({"field": field})


def _of_its_days(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Reading]:
    """ "3.1 per 1,000 was the 10th highest rate", of last year: of the days that its figure is right of, where we chose the others."""
    claim, best = question.claim, link.period.best
    if best is None or claim.change is not None or claim.period is None or claim.period.how == "named":
        return
    for other, (figure, *_) in held_beside(question, evidence):
        alike = other.area is not None and claim.area is not None and other.area.area == claim.area.area
        if other.type not in LEVELS or not alike:
            continue
        made = reading(claim, link, question.analysis, question.catalogue.measures[figure.measure], best)
        if made is not None and made.move is None and (figure.start, figure.end) != (made.start, made.end):
            yield made.but({"start": figure.start, "end": figure.end, "kind": figure.kind, "field": link.field})


def _levels(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Reading]:
    """The readings as a place in an order of levels."""
    if question.claim.change is not None or link.period.best is None:
        return
    for measure, field in _tries(question, link, evidence):
        made = reading(question.claim, link, question.analysis, measure, link.period.best)
        if made is not None and made.move is None:
            yield made.but({"field": field})


def _tries(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[tuple[Measure, tuple[str, ...]]]:
    """What may be ranked, and among which: the measure of the figure in its sentence among all; each among the forces around."""
    told = list(_of_its_figure(question, evidence))
    shown = list(_of_the_article(question, link, evidence))
    for measure in dict.fromkeys((*told, *shown)):
        held = question.catalogue.field(measure.id)
        yield measure, tuple(key for key in link.field if key in held)
    position = question.claim.rank.position if question.claim.rank is not None else None
    if position is None or position > TOP or is_of_all(question):
        return
    linked = [] if link.measure.best is None else [link.measure.best, *link.measure.runners_up]
    proven = borne_out(evidence)
    linked = [one for one in linked if one.id in proven] or linked  # numbers, in a story that tells no rates
    for field in fields(question, link):
        for measure in dict.fromkeys((*told, *(shown or linked))):
            yield measure, field


def _of_its_figure(question: Question, evidence: Sequence[Evidence]) -> Iterator[Measure]:
    """What the figures of the same area in the claim's sentence count, where they are as published; where it has none, and all
    forces are meant, those of several that are told right behind it ("ninth of 43. The Met, with 10,068, and Essex (2,427)")."""
    claim, measures = question.claim, question.catalogue.measures
    area = claim.area.area if claim.area is not None else None
    beside = [(other, figures[0]) for other, figures in held_beside(question, evidence) if other.type in LEVELS]
    own = [figure.measure for other, figure in beside if other.area is not None and other.area.area == area is not None]
    behind = () if beside or not is_of_all(question) else islice(held_before(question, evidence, behind=True), FEW)
    others = [figures[0].measure for other, figures in behind if other.type in LEVELS and figures[0].area != area]
    told = others[:1] if len(others) > 1 and len(set(others)) == 1 else []
    yield from (measures[id] for id in own or told)


def _of_the_article(question: Question, link: Link, evidence: Sequence[Evidence]) -> Iterator[Measure]:
    """What several figures of the article count, for a place whose words name no other subject."""
    said = said_in(words_beside(question.claim, question.analysis), question.catalogue).topics
    linked = (link.measure.best, *link.measure.runners_up)
    for measure in map(question.catalogue.measures.__getitem__, borne_out(evidence)):
        if measure not in linked and said <= {measure.facets.topic}:
            yield measure
