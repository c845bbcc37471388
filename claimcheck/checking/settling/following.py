"""Figures that no table settles, settled by those that the text works them out from, where the tables bear these out.

"The total leapt from 960 to 2,539, a rise of 62 per cent": with both numbers as published, the rise is a sum and no matter of
which table was meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import get_args

from claimcheck.checking.doubting.open_figures import as_open
from claimcheck.checking.sums.broken import reckonable
from claimcheck.checking.sums.sums_told import worked_as_printed
from claimcheck.checking.terms.cells import label, sentence
from claimcheck.checking.terms.equations import DERIVED, SIZES, SUMS
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.steps import Step, change_words, size
from claimcheck.checking.terms.terms import Term, beside, term
from claimcheck.domain.cases import Diagnosis, Evidence, Solution
from claimcheck.domain.claims import Analysis, Tie
from claimcheck.domain.measures import Figure, Statistic

# ties whose last figure is the sum of the others
WORKED = ("change", "share", "difference", "gap", "multiple", "average")
PASSES = 2  # a change of a share that follows itself
ASTRAY = "But it does not follow from the numbers that it goes with."
STATISTICS = get_args(Statistic)
OWN_SUM = "Nor does it follow from the figures printed"


def follow(
    analysis: Analysis, evidence: Sequence[Evidence], solutions: Sequence[Solution], questions: Sequence[Question]
) -> tuple[list[Evidence], tuple[Solution, ...]]:
    """The evidence, with open claims settled that follow, or do not follow, from claims that hold; and the solutions without
    those that the diagnosis of a wrong change tells with the published figures, so that one fault is said once."""
    settled = {claim.id: one for claim, one in zip(analysis.claims, evidence, strict=True)}
    asked = {question.claim.id: question for question in questions}
    blamed = {solution.claim: solution for solution in solutions}
    torn = set[str]()
    for _ in range(PASSES):
        for tie in analysis.ties:
            told = _derived(tie, settled, blamed)
            if told is not None and (one := _worked_out(tie, told, settled, blamed, analysis)) is not None:
                settled[told] = one
                torn |= {told} if one.truth == "fails" else set()
    found = {told: _diagnosed(settled[told], blamed[told], asked[told]) for told in torn}
    settled |= {told: replace(settled[told], diagnosis=one) for told, one in found.items() if one is not None}
    left = tuple(one for one in solutions if found.get(one.claim) is None)
    return [settled[claim.id] for claim in analysis.claims], left


def open_strays(analysis: Analysis, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, with changes and shares opened that are right of another thing than the numbers which they go with, and do not
    follow from those: "1,694 rapes, and 26 charges, or one in 56", as it was of adults."""
    settled = {claim.id: one for claim, one in zip(analysis.claims, evidence, strict=True)}
    for tie in analysis.ties:
        if tie.kind not in ("change", "share") or len(tie.members) != SIZES[tie.kind]:
            continue
        told = tie.members[DERIVED[tie.kind]]
        others = [settled[member] for member in tie.members if member != told and member in settled]
        strayed, here = settled.get(told), {analysis.claim(member).sentence for member in tie.members}
        if strayed is None or strayed.truth != "holds" or len(others) < len(tie.members) - 1 or len(here) > 1:
            continue
        sure = all(one.truth == "holds" and one.figures for one in others)
        terms = [term(analysis.claim(member), analysis) for member in tie.members]
        terms = beside(terms) if tie.kind == "change" else terms
        if sure and _is_apart(strayed, others) and not _agrees(tie, terms):
            settled[told] = as_open(strayed, ASTRAY)
    return [settled[claim.id] for claim in analysis.claims]


def _is_apart(one: Evidence, others: Sequence[Evidence]) -> bool:
    """Whether a figure is right of a topic or group that none of the others is of."""
    return bool(one.figures) and _kind(one.figures[0]) not in {_kind(other.figures[0]) for other in others}


def _kind(figure: Figure) -> tuple[str, ...]:
    """Topic and group of a figure: "rape.charged.adult.percentage" is of adult rape."""
    topic, _, *rest = figure.measure.split(".")
    return (topic, *(part for part in rest[:1] if part not in STATISTICS))


def _derived(tie: Tie, settled: Mapping[str, Evidence], blamed: Mapping[str, Solution]) -> str | None:
    """The claim of a tie that is worked out, when it is open, or wrong by its sum too, and all the others hold."""
    if tie.kind not in WORKED or len(tie.members) != SIZES[tie.kind]:
        return None
    told = tie.members[DERIVED[tie.kind]]
    others = [member for member in tie.members if member != told]
    if not all(one in settled and settled[one].truth == "holds" for one in others):
        return None
    open_ = told in settled and (settled[told].truth == "unknown" or _is_of_another(settled[told], others, settled))
    # "8,359 cars were broken into, or 23 a day": no matter what the 23 was taken to be of
    open_ = open_ or tie.kind == "average" and told in settled and told not in blamed
    torn = told in blamed and blamed[told].tie == tie and settled[told].truth == "fails"
    return told if open_ or torn else None


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
        if own.truth == "fails" and {figure.cell for figure in figures} <= {figure.cell for figure in own.figures}:
            return own
        reason = f"It does not follow: {blamed[told].sum}."
        return replace(own, truth="fails", reason=reason, known=True, figures=figures, diagnosis=None)
    if not _agrees(tie, terms):
        return None
    reason = f"It follows from figures as published: {worked_as_printed(tie.kind, terms)}."
    return replace(own, truth="holds", reason=reason, known=True, figures=figures, remark=None, diagnosis=None)


def _diagnosed(one: Evidence, solution: Solution, question: Question) -> Diagnosis | None:
    """What is wrong with a change whose ends are as published: the published one, and the sum that the text itself gives."""
    if solution.fault != "change-does-not-follow" or question.claim.type != "change":
        return None
    own = one.diagnosis
    if own is None:
        step = _step(one.figures, question)
        if step is None:
            return None
        measure, area = question.catalogue.measures[step.after.measure], question.name(step.after.area)
        moved = f"{label(measure)}, {area}: {change_words(step, question, dated=True)}"
        own = Diagnosis(
            fault="wrong-change",
            message=f"{question.printed} is not so. {sentence(moved)}",
            stated=question.words,
            published=change_words(step, question),
            figures=one.figures,
        )
    elif own.fault != "wrong-change":
        return None
    return replace(own, message=f"{own.message} {sentence(f'{OWN_SUM}: {solution.sum}')}", advice=solution.advice)


def _step(figures: Sequence[Figure], question: Question) -> Step | None:
    """From one published end to the other, where the printed change is not the one between them."""
    before, after = sorted(figures, key=lambda figure: figure.end)[:2] if len(figures) == 2 else (None, None)
    if before is None or after is None or question.figure is None or question.target is None:
        return None
    if (before.measure, before.area) != (after.measure, after.area) or before.end == after.end:
        return None
    step = Step(before=before, after=after, mixed=False)
    value = size(step, question.figure)
    if value is None:
        return None
    signed = Interval(-value.high, -value.low) if value.high < 0 else value
    return None if signed.meets(question.target.outer) else step


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
