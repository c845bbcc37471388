"""Other readings of a claim that fails: near ones, each differing in one thing, of which just one may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.checking.diagnosing.messages import Other
from claimcheck.checking.judging.probing import Probe
from claimcheck.checking.terms.judgement import Judge, Judgement, Question
from claimcheck.checking.terms.terms import DAYS
from claimcheck.domain.areas import Area
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure
from claimcheck.domain.periods import PeriodKind, year_before
from claimcheck.domain.rates import is_of_base
from claimcheck.linking.areas import nation_of
from claimcheck.linking.figures import Changes, Reading
from claimcheck.linking.measures import READINGS
from claimcheck.linking.periods import MADE_IN
from claimcheck.reference.catalogue import Catalogue

EVENTS = ("recorded", "no-crimed", "charged", "detected")
FRACTION = re.compile(r"\b(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b", re.IGNORECASE)
TOP, SLIP = 3, 3  # places that make headlines, and places that a miscount is off by
# digits of a number that is hardly another's by accident, of one that can only be itself, and that a neighbouring cell may explain
LONG, NARROW, FEWEST = 4, 3, 2


def find_other(question: Question, failed: Judgement, judged: Sequence[Judgement], judge: Judge) -> Other | None:
    """The one near reading that makes the claim true; None when none does, or two that differ in kind do.

    Nearest kinds first; within a kind published figures beat derived ones. A number that merely stands elsewhere is no reading:
    only figures of the text's own neighbourhood are tried, and round or short figures are not looked for in other cells.
    """
    probe, tried = Probe(question), {_key(one.reading) for one in judged}
    for kind in _kinds(question, failed.reading, probe, _slight(question.claim, failed)):
        holding = []
        for fault, changes in kind:
            reading = failed.reading.but(changes)
            if not probe.may_hold(reading) or (key := _key(reading)) in tried:
                continue
            tried.add(key)
            one = judge(question, reading)
            loosely = one.nearly or _by_rounding(question.claim, one) or _by_fraction(question, fault)
            if one.truth == "holds" and not loosely:
                holding.append(Other(fault, one))
        if holding:
            published = [one for one in holding if not one.judgement.derived] or holding
            return published[0] if len({one.fault for one in published}) == 1 else None
    return None


def _by_rounding(claim: Claim, one: Judgement) -> bool:
    """Whether a count agrees only as a round number: 1,200 is near too many figures to be known by one."""
    exact = claim.type == "count" and claim.quantity is not None and claim.quantity.modifier == "exact"
    value = one.figures[0].value if one.figures else None
    if not exact or claim.quantity is None or value is None or one.reading.scale != 1 or one.reading.divide != 1:
        return False
    off = abs(value - claim.quantity.low)
    return claim.quantity.step == 1 and one.figures[0].unit != "percent" and 1 < off < claim.quantity.low / 20


def _by_fraction(question: Question, fault: str) -> bool:
    """ "Fell by a third": the changes of too many years come near a third for one to be known by it."""
    claim = question.claim
    if fault != "figure-of-another-period" or claim.type != "change" or claim.quantity is None:
        return False
    return FRACTION.search(claim.quantity.span.of(question.analysis.article.text)) is not None


def _slight(claim: Claim, failed: Judgement) -> bool:
    """Whether a place is wrong by so little, far from the top, that another measure with that very place is an accident."""
    told = claim.rank
    if told is None or told.position is None or failed.place is None or told.behind:
        return False
    return told.position > TOP and abs(told.position - failed.place) <= SLIP


def _key(reading: Reading) -> tuple[object, ...]:
    base = (reading.measure.id, reading.area.id, reading.start, reading.end)
    return (*base, reading.base, reading.other, reading.scale, reading.divide, reading.turned, reading.raw)


Near = Iterator[tuple[str, Changes]]  # the rule that speaks for a near reading, and what differs in it


def _kinds(question: Question, reading: Reading, probe: Probe, slight: bool) -> Iterator[Near]:
    """The near readings, nearest kind first."""
    claim = question.claim
    ranked = claim.rank is not None
    turned = ("direction-inverted", {"turned": True})
    if ranked and slight:
        yield iter([turned])
        return
    yield _groups(question, reading, ranked)
    yield _statistics(question, reading, ranked)
    if claim.rank is not None and claim.rank.position is not None:
        yield iter([turned])
    if not ranked and telling(question, FEWEST):
        yield _areas(question, reading, probe)
    if ranked or telling(question, FEWEST):
        yield _periods(question, reading)
    doubtful = (
        claim.measure is not None and claim.measure.doubt != ""
    )  # "The force has 340 devices", and fired 34 times
    if not ranked and not doubtful and claim.type != "change" and telling(question, NARROW - 1):
        yield _scales(claim)
    if ranked or telling(question):
        yield _events(question, reading, ranked)


def telling(question: Question, least: int = NARROW) -> bool:
    """Whether a figure is particular enough to be known again elsewhere: three digits, or two with a decimal."""
    return question.digits >= least


def _with(question: Question, reading: Reading, **changed: str | None) -> Iterator[Measure]:
    for measure in question.catalogue.alike(reading.measure.facets, **changed)[:READINGS]:
        if measure.facets.statistic == "percentage" and measure.facets.base not in (None, reading.measure.facets.base):
            continue  # a share of something that the text does not speak of
        yield measure


def _groups(question: Question, reading: Reading, ranked: bool) -> Near:
    """Adult for all, child for adult, men for women."""
    own, fault = reading.measure.facets.population, "rank-of-another-measure" if ranked else "figure-of-another-group"
    for measure in _with(question, reading, population=None):
        if measure.facets.population != own:
            yield fault, {"measure": measure, "plain": True}


def _statistics(question: Question, reading: Reading, ranked: bool) -> Near:
    """The rate for the number, the number for the rate."""
    claim, own = question.claim, reading.measure.facets
    raw, fault = not ranked and claim.type != "change", "rank-of-another-measure" if ranked else "rate-number-confusion"
    if raw and (claim.type == "comparison" or not telling(question)):
        return
    said = claim.measure.facets.population if claim.measure else None
    for statistic in ("rate", "percentage", "count"):
        if statistic != own.statistic:
            for other in _with(question, reading, statistic=statistic, base=None, population=said or own.population):
                if not (claim.type == "change" and other.derived or raw and _is_per_time(other)):
                    yield fault, {"measure": other, "plain": True, "raw": raw}


def _is_per_time(measure: Measure) -> bool:
    """So many a day: nobody prints that for the number of a year."""
    return measure.facets.base in DAYS


def _areas(question: Question, reading: Reading, probe: Probe) -> Near:
    """The other forces that the same article names, and the nations that one may be taken for, the nearest first.

    Of all that are named hardly one may have the figure: the others need no order.
    """
    own = reading.area
    if question.claim.type == "comparison":
        return
    nations = nation_of(own) if own.kind == "nation" or own.id == "england-and-wales" else ()
    told = question.analysis.named_areas
    known = [*_known(told, question.catalogue), *question.catalogue.areas.known(set(nations) - told)]
    wide = own.kind in ("nation", "region")
    fit = [one for one in known if (wide or one.kind == own.kind or one.id == own.force) and one.id != own.id]
    may = {one.id: one for one in probe.of_which(reading, fit)}
    for key in _by_nearness(question, nations) if may else ():
        if key in may:
            yield "figure-of-another-area", {"area": may[key]}


@lru_cache(maxsize=4)
def _known(named: frozenset[str], catalogue: Catalogue) -> Sequence[Area]:
    """The areas that an article names, of those that the tables know."""
    return catalogue.areas.known(named)


def _by_nearness(question: Question, nations: Sequence[str]) -> Iterable[str | None]:
    """The areas of an article, those named nearest to a claim first."""
    analysis, at = question.analysis, question.claim.span.start
    named = sorted(analysis.areas, key=lambda mention: abs(mention.span.start - at))
    told = [one.area.area for one in analysis.claims if one.area]
    return dict.fromkeys((*(mention.area for mention in named), *told, *nations))


def _periods(question: Question, reading: Reading) -> Near:
    """The year before and after, and other twelve months that overlap: calendar for financial, a rolling year."""
    spans = question.catalogue.spans(reading.measure.id)
    shifted = {(year_before(reading.start, by), year_before(reading.end, by)) for by in (1, -1)}
    near, further = [], []
    for start, end, kind in spans:
        if (start, end) == (reading.start, reading.end) or _is_to_come(question, end):
            continue
        if (start, end) in shifted:
            near.append((start, end, kind))
        elif start <= reading.end and end >= reading.start and abs((end - start).days - reading.days + 1) <= 2:
            further.append((start, end, kind))
    for start, end, kind in (*near, *further):
        yield "figure-of-another-period", moved(reading, start, end, kind)


def _is_to_come(question: Question, end: date) -> bool:
    """Whether a time was not over when the article was published; of all forces nobody knows the figures of the last weeks either."""
    day, waits = question.analysis.article.published, MADE_IN if question.claim.rank is not None else timedelta()
    return day is not None and day - end < waits


def moved(reading: Reading, start: date, end: date, kind: PeriodKind) -> Changes:
    """The same reading at other days; the base of a change moves along by as many years."""
    by = end.year - reading.end.year
    base = (year_before(reading.base[0], -by), year_before(reading.base[1], -by)) if reading.base else None
    return {"start": start, "end": end, "kind": kind, "base": base}


def _scales(claim: Claim) -> Near:
    """Ten, a hundred or a thousand times too much or too little: "per 1,000" for "per 100,000", a nought lost."""
    for factor in (10, 100, 1000):
        for way, times in (("scale", 1 / factor), ("divide", factor)):
            yield ("rate-unit-confusion" if is_of_base(claim.quantity, times) else "scale-slip"), {way: factor}


def _events(question: Question, reading: Reading, ranked: bool) -> Near:
    """What happened to it: recorded, no-crimed, charged."""
    fault = "rank-of-another-measure" if ranked else "figure-of-another-group"
    for event in EVENTS:
        if event != reading.measure.facets.event:
            for measure in _with(question, reading, event=event):
                yield fault, {"measure": measure, "plain": True}
