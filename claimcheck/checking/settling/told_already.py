"""Measures of earlier figures that one repeats, or goes with: "of the 2,539", "428, a rise of 49 per cent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.checking.doubting.whereabouts import Held
from claimcheck.checking.terms.judgement import Question
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Claim
from claimcheck.domain.measures import Measure


def told_already(question: Question, held: Sequence[Held]) -> Iterator[Measure]:
    """What an earlier figure counts that this one repeats ("of the 2,539"), or follows as its change ("428, a rise of 49 per cent")."""
    claim, place = question.claim, question.analysis.place
    for other, one in reversed(held):
        if place(other) >= place(claim) or not one.figures or other.quantity is None or claim.quantity is None:
            continue
        level = other.type == "count" and other.sentence == claim.sentence
        same = other.type == claim.type and other.quantity.low == claim.quantity.low
        # "1,098 were for weapons, and led to 1,098 arrests"
        same = same and claim.quantity.unit in ("", other.quantity.unit)
        # "1,812 seizures, down from 1,900": what the one is known to be of the other is, too
        ends = level and _is_other_end(claim, other, one)
        if level if claim.type == "change" else same or ends:
            yield question.catalogue.measures[one.figures[0].measure]


def _is_other_end(claim: Claim, other: Claim, one: Evidence) -> bool:
    """Whether a number was taken to count what another of its sentence was, in other days."""
    if claim.type != "count" or claim.measure is None or other.measure is None or claim.period is None:
        return False
    return claim.measure.facets == other.measure.facets and claim.period.end != one.figures[0].end
