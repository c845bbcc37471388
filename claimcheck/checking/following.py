"""Figures that no table settles, settled by those that the text works them out from, where the tables bear these out.

"The total leapt from 960 to 2,539, a rise of 62 per cent": with both numbers as published, the rise is a sum and no matter of
which table was meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.checking.broken import reckonable
from claimcheck.checking.equations import DERIVED, SIZES, SUMS
from claimcheck.checking.mistakes import worked
from claimcheck.checking.terms import Term, beside, term
from claimcheck.domain.cases import Evidence, Solution
from claimcheck.domain.claims import Analysis, Tie

WORKED = ("change", "share", "difference", "gap", "multiple")  # ties whose last figure is the sum of the others
PASSES = 2  # a change of a share that follows itself


def follow(analysis: Analysis, evidence: Sequence[Evidence], solutions: Sequence[Solution]) -> list[Evidence]:
    """The evidence, with open claims settled that follow, or do not follow, from claims that hold."""
    settled = {claim.id: one for claim, one in zip(analysis.claims, evidence, strict=True)}
    blamed = {solution.claim: solution for solution in solutions}
    for _ in range(PASSES):
        for tie in analysis.ties:
            told = _derived(tie, settled)
            if told is not None and (one := _worked_out(tie, told, settled, blamed, analysis)) is not None:
                settled[told] = one
    return [settled[claim.id] for claim in analysis.claims]


def _derived(tie: Tie, settled: Mapping[str, Evidence]) -> str | None:
    """The claim of a tie that is worked out, when it is open and all the others hold."""
    if tie.kind not in WORKED or len(tie.members) != SIZES[tie.kind]:
        return None
    told = tie.members[DERIVED[tie.kind]]
    others = [member for member in tie.members if member != told]
    if not all(one in settled and settled[one].truth == "holds" for one in others):
        return None
    open_ = told in settled and (settled[told].truth == "unknown" or _is_of_another(settled[told], others, settled))
    return told if open_ else None


def _is_of_another(one: Evidence, others: Sequence[str], settled: Mapping[str, Evidence]) -> bool:
    """ "Arrests fell to 11,789 from 13,214, a drop of 12 per cent": right of drugs, of which its two ends are not."""
    ends = {settled[other].figures[0].measure for other in others if settled[other].figures}
    return one.truth == "holds" and bool(one.figures) and len(ends) == 1 and one.figures[0].measure not in ends


def _worked_out(
    tie: Tie, told: str, settled: Mapping[str, Evidence], blamed: Mapping[str, Solution], analysis: Analysis
) -> Evidence | None:
    terms = [term(analysis.claim(member), analysis) for member in tie.members]
    terms = beside(terms) if tie.kind == "change" else terms
    own = settled[told]
    figures = tuple(figure for member in tie.members if member != told for figure in settled[member].figures[:1])
    if told in blamed and blamed[told].tie == tie:
        return replace(
            own, truth="fails", reason=f"It does not follow: {blamed[told].sum}.", known=True, figures=figures
        )
    if not _agrees(tie, terms):
        return None
    reason = f"It follows from figures as published: {worked(tie.kind, terms)}."
    return replace(own, truth="holds", reason=reason, known=True, figures=figures, remark=None)


def _agrees(tie: Tie, terms: Sequence[Term]) -> bool:
    """Whether the last figure is what the others give, the way that it is said to go included."""
    derived = terms[DERIVED[tie.kind]]
    same = terms[0].unit == terms[1].unit
    if not all(one.known for one in terms) or not (reckonable(tie.kind, terms) or tie.kind == "change" and same):
        return False
    if tie.kind == "change" and (terms[1].value - terms[0].value) * (derived.sign or 1) < 0:
        return False
    value = SUMS[tie.kind](terms, DERIVED[tie.kind])
    return value is not None and value.meets(derived.interval)
