"""Which of many judgements of a claim is told: the plain reading's, a narrower one's in its stead, or both beside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.domain.measures import Facets
from claimcheck.linking.link import is_rated
from claimcheck.linking.measures import UNSAID

FEW = 2  # groups that divide a whole: one of them is what is meant
FAR_OFF = 1000  # places: more than there are
COUNTING = re.compile(
    r"(?:more|fewer) (?:[\w-]+ ){0,3}(?:(?:\w+ed|are|were|taken|stolen)\b|[a-z]+s than (?:any|every|all)\b)",
    re.IGNORECASE,
)


def choose(judged: Sequence[Judgement], particular: bool, place: int | None = None) -> Judgement:
    """The judgement that a claim's evidence is made of.

    The plain reading first; a narrower one (the adult figure) stands in for it when no table has the plain one, and is told
    beside it when the plain one fails. All that are known must fail before one is said to. Of many groups one will always come
    near a round figure: a group that the press does not mean unsaid is only heard when the figure is `particular`. Of rises and of
    levels, if a `place` may be in either, the one that has it nearest is told.
    """
    held = [one.reading.measure.facets for one in judged if one.figures]
    known = [one for one in judged if one.known and not _told_otherwise(one, held)]
    if not known:
        return judged[0]
    if place is not None:
        known = [one for one in known if not _is_worked_out_again(one, known)]
    plain = [one for one in known if one.reading.plain] or _plainest(known, particular)
    for one in plain:
        if one.truth == "holds":
            return one
    narrow = [
        one
        for one in known
        if not any(one is other for other in plain)
        and one.truth == "holds"
        and (particular or one.reading.measure.facets.population in UNSAID)
    ]
    if narrow and all(one.truth == "fails" for one in plain):
        blunt = plain[0].derived and plain[0].reading.measure.facets.statistic != "count"
        return narrow[0] if blunt else _beside(plain[0], narrow[0])
    if narrow:
        return narrow[0]
    if place is not None:
        same = [one for one in plain if one.reading.measure is plain[0].reading.measure]
        plain = sorted(same, key=lambda one: abs((one.place or place + FAR_OFF) - place))
    unsaid = [one for one in known if one.reading.plain or one.reading.measure.facets.population in UNSAID]
    printed = [one for one in unsaid if not (one.derived and one.placing is not None and one.reading.plain)]
    return next((one for one in printed if one.truth == "unknown"), plain[0])


def of_numbers(question: Question, judged: list[Judgement]) -> list[Judgement]:
    """Of a place, what is no worked-out rate, where its words count ("more bikes are stolen in"), or where its sentence tells another's
    number ("the Met, with 1,543, was ahead, and Essex was the lowest of the five") and the article no rate."""
    claim, told = question.claim, question.analysis
    here, rates = told.in_sentence(claim), [one for one in told.claims if one.type == "rate"]
    beside = not rates and any(one.type == "count" and one.area and one.area != claim.area for one in here)
    rated = is_rated(claim.sentence.of(told.article.text)) or any(one.sentence == claim.sentence for one in rates)
    if rated or not (beside or COUNTING.match(question.words)):
        return judged
    numbers = [one for one in judged if one.reading.measure.facets.statistic != "rate"]
    return numbers if any(one.truth == "fails" and one.reading.plain for one in numbers) else judged


def of_its_ends(question: Question, judged: list[Judgement]) -> list[Judgement]:
    """ "The figure for 2017/18 was 666, which gives an increase of 6.9 per cent": of the numbers that it lies between, and of no rate."""
    change = question.claim.change
    ends = (change.before, change.after) if change is not None else ()
    if question.claim.type != "change" or not any(one is not None and one.unit == "" for one in ends):
        return judged
    numbers = [one for one in judged if one.reading.measure.facets.statistic != "rate"]
    return numbers if any(one.known for one in numbers) else judged


def _told_otherwise(one: Judgement, held: Sequence[Facets]) -> bool:
    """Whether a reading without a figure is another statistic, or an unsaid group, of what is known: the number of all speaks for it."""
    own = one.reading.measure.facets
    return not one.figures and any(
        other.population == own.population
        and (other.statistic, other.topic) != (own.statistic, own.topic)
        or not one.reading.plain
        and other.population in (None, "all")
        for other in held
    )


def _is_worked_out_again(one: Judgement, known: Sequence[Judgement]) -> bool:
    """Whether a place is in an order of rates that we worked out, where a table prints the rates ("per 100,000" for "per 1,000")."""
    if not one.derived or one.reading.measure.facets.statistic != "rate":
        return False
    own = replace(one.reading.measure.facets, base=None)
    others = (other for other in known if other.figures and not other.derived)
    return any(replace(other.reading.measure.facets, base=None) == own for other in others)


def _plainest(known: Sequence[Judgement], particular: bool) -> Sequence[Judgement]:
    """Where no table counts all, the adults are what the press means; where none counts adults, whatever there is.

    A share of many groups is near any round one: which of them is meant, only a `particular` figure shows.
    """
    adults = [one for one in known if one.reading.measure.facets.population == "adult"]
    groups = {one.reading.measure.facets.population for one in known}
    if adults or particular or len(groups) <= FEW or known[0].reading.measure.facets.statistic != "percentage":
        return adults or known
    return [
        replace(
            known[0], truth="unknown", fault="", figures=(), why=lambda: "Which group it is told of is not certain."
        )
    ]


def _beside(plain: Judgement, narrow: Judgement) -> Judgement:
    """The plain reading fails and a narrower one holds: open, with a remark on whom the figure counts."""
    return replace(
        narrow,
        truth="unknown",
        why=lambda: f"It is the narrower figure: {narrow.reason} {plain.reason}",
        remark="figure-of-another-group",
        figures=(*narrow.figures[:1], *plain.figures),
        against=plain,
    )
