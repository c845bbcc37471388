"""Failures that the article itself explains: then it is we who took a figure for another thing, and nothing is called wrong.

"Kent ended with 25,111, half as many again as Sussex": a figure that we took for Sussex's and that is Kent's, named in the sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from datetime import date

from claimcheck.checking.diagnosing.ends_told import (
    TO_END,
    comparison_doubt,
    is_gap,
    is_since_earlier,
    is_told_by_ends,
    leads_elsewhere,
    lies_between,
)
from claimcheck.checking.doubting.open_figures import as_open
from claimcheck.checking.sums.around import LEVELS, Around
from claimcheck.checking.terms.orders import area_of
from claimcheck.checking.terms.terms import Term, Terms
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.rates import same_area

PUT_BEHIND = re.compile(r"(?: [^,;.\n]{1,30})?,? (?:up|down|a rise of|a fall of|an increase of|a drop of)(?: by)? ")
NEXT_DOOR = re.compile(
    r"\b(?:neighbours?|counterparts?|rivals?|next door|the (?:latter|former|other))\b", re.IGNORECASE
)
FAR, SLIPS = 0.8, 2  # of the larger, below which two figures are no tellings of one; digits that a slip changes
AGAINST = re.compile(r"[^.;]{0,20}\b(?:against|compared (?:with|to)|up from|down from|from|versus) ", re.IGNORECASE)
MISDATED = 3  # figures that are right of another year: fewer may be copied from the wrong column
# "three times as steep"
AS_STEEP = re.compile(r"\W*(?:as )?(?:steep|sharp|fast|quick|big|large|great)(?:ly)?\b", re.IGNORECASE)
BEFORE = 250  # characters before a sentence in which its "neighbour" is named
Pair = tuple[Claim, Evidence]

PARAGRAPH, SEVERAL = 250, 3  # characters before a change, and changes there that show of what it is


def leave_to_text(analysis: Analysis, evidence: Sequence[Evidence], terms: Terms) -> list[Evidence]:
    """The evidence, with those failures left open that other words or figures of the article explain.

    `terms` are those of its claims.
    """
    pairs = list(zip(analysis.claims, evidence, strict=True))
    if all(one.truth != "fails" for one in evidence):
        return list(evidence)
    around = Around(analysis, terms)
    by_sentence: dict[int, list[Pair]] = {}
    for pair in pairs:
        by_sentence.setdefault(pair[0].sentence.start, []).append(pair)
    held, years = list(_held(pairs, terms)), _misdated(pairs)
    cells = {
        one.figures[0].cell for claim, one in pairs if one.truth == "holds" and claim.type == "count" and one.figures
    }
    return [
        as_open(one, f"But {why}.")
        if one.truth == "fails"
        and (
            why := _is_another_count(claim, one, cells)
            or ("other figures of the text are right of that time too" if _other_time(claim, one) in years else "")
            or _among_changes_of_else(claim, one, pairs, analysis)
            or _is_place_told_below(claim, pairs)
            or _why(claim, one, by_sentence[claim.sentence.start], held, around, analysis)
        )
        else one
        for claim, one in pairs
    ]


def _is_place_told_below(claim: Claim, pairs: Sequence[Pair]) -> str:
    """ "County tops table for rapes", over "more rapes per head of adults than anywhere": the place that the story says it is by."""
    if claim.block != "headline" or claim.rank is None:
        return ""
    told = (
        other
        for other, one in pairs
        if one.truth == "holds" and other.rank is not None and other.rank.position == claim.rank.position
    )
    return "the story tells by what it holds that place" if any(same_area(claim, other) for other in told) else ""


def _among_changes_of_else(claim: Claim, one: Evidence, pairs: Sequence[Pair], analysis: Analysis) -> str:
    """ "Norfolk's total is up by 35 per cent, Kent's by 11. Only Suffolk's went down, by nine": of the same as the others."""
    unsaid = claim.measure is not None and claim.measure.span == claim.span  # no words of its own say what it is of
    if claim.type != "change" or not unsaid or not one.figures:
        return ""
    told = [
        other.figures[0].measure
        for level, other in pairs
        if level.type == "change"
        and other.truth == "holds"
        and other.figures
        and 0 < claim.span.start - level.span.end <= PARAGRAPH
        and "\n" not in analysis.article.text[level.span.end : claim.span.start]
    ]
    alike = len(told) >= SEVERAL and len(set(told)) == 1 and told[0] != one.figures[0].measure
    return "the changes told before it are of something else" if alike else ""


def _other_time(claim: Claim, one: Evidence) -> tuple[date, date] | None:
    """The time that a figure is right of, where the text does not itself say of which it is."""
    found = one.diagnosis
    if (
        found is None
        or found.fault != "figure-of-another-period"
        or claim.period is None
        or claim.period.how == "named"
    ):
        return None
    return (found.figures[-1].start, found.figures[-1].end) if len(found.figures) > 1 else None


def _misdated(pairs: Sequence[Pair]) -> Set[tuple[date, date] | None]:
    """The times of which several figures are right that we dated otherwise: then it is we who took the wrong year for the story."""
    count = Counter(time for claim, one in pairs if (time := _other_time(claim, one)) is not None)
    return {time for time, often in count.items() if often >= MISDATED}


def _is_another_count(claim: Claim, one: Evidence, cells: Set[tuple[object, ...]]) -> str:
    """ "Handcuffing accounted for 3,805", of a story that gives the 5,143 of the table: a bare number far from it is of something else."""
    told = claim.quantity
    if claim.type != "count" or told is None or told.unit or not one.figures or one.figures[0].value is None:
        return ""
    low, high = sorted((float(told.low), float(one.figures[0].value)))
    likes = str(int(told.low)), str(int(one.figures[0].value))
    slipped = len(likes[0]) == len(likes[1]) and sum(a != b for a, b in zip(*likes, strict=True)) <= SLIPS
    far = low < FAR * high and not slipped
    return (
        "the text gives the published figure elsewhere, so this may count something else"
        if far and one.figures[0].cell in cells
        else ""
    )


def _why(
    claim: Claim,
    one: Evidence,
    beside: Sequence[Pair],
    held: Sequence[tuple[Term, Figure]],
    around: Around,
    analysis: Analysis,
) -> str:
    """Why a failure may be our misreading, or nothing."""
    if claim.rank is not None and _is_of_another_measure(claim, beside):
        return "the figure beside it is not of that table, so the place may be in another"
    if claim.rank is not None and one.diagnosis is not None and _is_place_of(claim, one, beside):
        return "the sentence gives the figure of which it is the place"
    if one.diagnosis is not None and one.diagnosis.fault == "figure-of-another-area":
        return "that area is named in the sentence" if _is_told_of_it(claim, one, beside, analysis) else ""
    grouped = one.diagnosis is not None and one.diagnosis.fault == "figure-of-another-group"
    if grouped and _is_bare(claim, one, analysis):
        return "a bare number may count those"
    if _is_set_against_another(claim, one, beside, analysis):
        return "it is set against a figure of something else"
    if _is_told_beside(claim, one, beside):
        return "the sentence gives the figure of that time beside it"
    if claim.type == "comparison":
        return comparison_doubt(claim, one, beside, around, analysis)
    if claim.type == "change" and AS_STEEP.match(analysis.article.text[claim.span.end :][: TO_END + 10]):
        return "it may compare the changes"
    if claim.type == "change" and leads_elsewhere(claim, one, beside):
        return "the figure that it led to is of something else"
    if claim.type == "change" and is_since_earlier(claim, one, beside):
        return "the sentence tells of an earlier year, and it may be since then"
    if claim.type == "change" and (
        lies_between(claim, held, around, analysis)
        or is_gap(claim, held, around, analysis)
        or is_told_by_ends(claim, analysis)
    ):
        return "it follows from other figures of the text"
    return ""


def _is_of_another_measure(claim: Claim, beside: Sequence[Pair]) -> bool:
    """ "London had the highest figure, 42 per cent": a place told with a figure that the table does not have is one in another table."""
    behind = [(level, other) for level, other in beside if level.span.start > claim.span.start]
    level, other = next(
        ((one, two) for one, two in behind if one.type in LEVELS or one.rank is not None), (claim, None)
    )
    exact = level.quantity is not None and level.quantity.modifier == "exact"
    return other is not None and level.rank is None and exact and other.truth == "unknown" and bool(other.figures)


def _is_bare(claim: Claim, one: Evidence, analysis: Analysis) -> bool:
    """ "And staff? 892, up from 839": a number without a noun, that is right of another subject and not of a group of ours.

    It has its noun before it in "offensive weapons 220".
    """
    figures = one.diagnosis.figures if one.diagnosis is not None else ()
    own, other = (figures[at].measure.split(".")[0] if figures else "" for at in (0, -1))
    *_, named = ("", *analysis.article.text[claim.sentence.start : claim.span.start].lower().split())
    return own != other and claim.type == "count" and claim.unitless and named not in own.split("-")


def _is_place_of(claim: Claim, one: Evidence, beside: Sequence[Pair]) -> bool:
    """ "48.3 incidents for every thousand residents, the worst figure in the region": a place told with its own figure is of that."""
    right = one.diagnosis.figures[-1] if one.diagnosis is not None and one.diagnosis.figures else None
    rated = claim.measure is not None and claim.measure.facets.statistic == "rate"
    if rated and right is not None and right.measure.endswith(".count"):
        return False  # "with just 230, had the lowest rate of seizures"
    return right is not None and any(
        other.truth == "holds"
        and bool(other.figures)
        and level.type in LEVELS
        and area_of(level) == area_of(claim)
        and other.figures[0].measure == right.measure != one.figures[0].measure
        for level, other in beside
    )


def _is_told_beside(claim: Claim, one: Evidence, beside: Sequence[Pair]) -> bool:
    """ "18.6 per cent in 2017/18, to 21.3": where the cell that a figure was held to is told beside it, it is of another cell."""
    if not one.figures or claim.type not in LEVELS:
        return False
    return any(
        level is not claim
        and level.type == claim.type
        and other.truth == "holds"
        and bool(other.figures)
        and other.figures[0].cell == one.figures[0].cell
        for level, other in beside
    )


def _is_set_against_another(claim: Claim, one: Evidence, beside: Sequence[Pair], analysis: Analysis) -> bool:
    """ "The motives numbered 2,971, against 2,251": the figure before is right of another measure, and so may this be."""
    if claim.type not in LEVELS or not one.figures:
        return False
    ahead = [pair for pair in beside if pair[0].span.end <= claim.span.start and pair[0].type == claim.type]
    level, other = ahead[-1] if ahead else (claim, one)
    between = analysis.article.text[level.span.end : claim.span.start]
    if level is claim or not AGAINST.fullmatch(between) or area_of(level) != area_of(claim):
        return False
    another = other.truth == "holds" and bool(other.figures) and other.figures[0].measure != one.figures[0].measure
    return another or other.truth == "fails" and _is_told_beside(level, other, beside)


def _is_told_of_it(claim: Claim, one: Evidence, beside: Sequence[Pair], analysis: Analysis) -> bool:
    """Whether the area that the figure is right of stands in its sentence; not where that has the figure too, or ours."""
    figures = one.diagnosis.figures if one.diagnosis is not None else ()
    if len(figures) < 2 or not len(claim.sentence):
        return False
    own, right = figures[0], figures[-1]
    start, end = claim.sentence.start, claim.sentence.end
    said = claim.sentence.of(analysis.article.text)
    if NEXT_DOOR.search(said):
        start -= BEFORE  # "that of its neighbour", which the sentence before names
    if any(_is_change_of(claim, level, other, analysis) for level, other in beside):
        end = claim.span.start  # "Lancashire recorded 1,151 offences, up 14 per cent, and Cumbria 168"
    named = any(mention.area == right.area for mention in analysis.areas if start <= mention.span.start < end)
    swapped = any(
        level is not claim
        and level.type == claim.type
        and level.quantity is not None
        and area_of(level) == right.area
        and float(level.quantity.low) in (own.value, right.value)
        for level, _ in beside
    )
    return named and not swapped


def _is_change_of(claim: Claim, level: Claim, other: Evidence, analysis: Analysis) -> bool:
    """Whether a change is put right behind a figure as published of its own area."""
    own = (
        claim.type == "change" and level.type in LEVELS and other.truth == "holds" and area_of(level) == area_of(claim)
    )
    return own and PUT_BEHIND.fullmatch(analysis.article.text[level.span.end : claim.span.start]) is not None


def _held(pairs: Sequence[Pair], terms: Terms) -> Iterator[tuple[Term, Figure]]:
    """The levels that the tables bear out, with their cells."""
    for claim, one in pairs:
        if one.truth == "holds" and claim.type in LEVELS and one.figures:
            yield terms.of(claim), one.figures[0]
