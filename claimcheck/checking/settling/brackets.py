"""Numbers alone in the brackets of a list: "Robbery: 721 (767)". They are mostly of the year before, and the list itself shows it.

One that the table has for the year before its row's is that figure. Where two of a list are, another that is not is wrong.
A number in brackets behind a change in per cent is mostly its size, and now and then what it came to: "rose by a quarter (1,361)".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.checking.diagnosing.readings import FEWEST
from claimcheck.checking.doubting.open_figures import as_right, as_wrong
from claimcheck.checking.evidence import judge
from claimcheck.checking.terms.cells import cell_sentence
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.terms import digits_of, quantity_of
from claimcheck.domain.cases import Evidence, Link
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import year_before
from claimcheck.linking.figures import reading

ROWS = ("list item", "table cell")
ENOUGH = 2  # brackets of the year before that show what all of them are


def know_brackets(questions: Sequence[Question], links: Sequence[Link], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with the open figures in the brackets of its rows settled."""
    judged: dict[int, tuple[Question, Judgement]] = {}
    for at, (question, link) in enumerate(zip(questions, links, strict=True)):
        if evidence[at].truth != "holds" and _is_in_brackets(question.claim, question.analysis):
            one = _year_before_its_row(question, link, evidence)
            if one is not None:
                judged[at] = question, one
    shown = sum(one.truth == "holds" for _, one in judged.values()) >= ENOUGH
    found = list(evidence)
    for at, (question, one) in judged.items():
        if one.truth == "holds":
            found[at] = as_right(found[at], one)
        elif one.truth == "fails" and shown:
            found[at] = as_wrong(found[at], question, one)
    for at, question in enumerate(questions):
        if found[at].truth == "fails" and at and (end := _end_of_change(question, at, found[at - 1])) is not None:
            reason = cell_sentence(question, end, question.catalogue.measures[end.measure])
            found[at] = replace(found[at], truth="holds", reason=reason, figures=(end,), diagnosis=None)
    return found


def _end_of_change(question: Question, at: int, before: Evidence) -> Figure | None:
    """The number that a change in per cent came to, where it and not the size of the change stands in the brackets behind."""
    claim, text = question.claim, question.analysis.article.text
    change, told = question.analysis.claims[at - 1], quantity_of(claim)
    alone = text[: claim.span.start].endswith("(") and text[claim.span.end :].startswith(")")
    if claim.type != "change" or not alone or told is None or told.unit == "percent" or before.truth != "holds":
        return None
    share, ends = quantity_of(change), before.figures
    behind = change.type == "change" and change.sentence == claim.sentence and len(ends) > 1
    if not behind or share is None or share.unit != "percent":
        return None
    return ends[0] if ends[0].value == told.low and ends[0].unit not in ("percent", "per_1000") else None


def _is_in_brackets(claim: Claim, analysis: Analysis) -> bool:
    text = analysis.article.text
    alone = text[: claim.span.start].endswith("(") and text[claim.span.end :].startswith(")")
    return alone and claim.type == "count" and claim.block in ROWS and claim.policing and digits_of(claim) >= FEWEST


def _year_before_its_row(question: Question, link: Link, evidence: Sequence[Evidence]) -> Judgement | None:
    """What a bracket comes to as the figure of the year before that of its row, which is as published."""
    claims, at = question.analysis.claims, question.analysis.place(question.claim)
    row = claims[at - 1] if at and claims[at - 1].sentence == question.claim.sentence else None
    known = evidence[at - 1] if row is not None else None
    if row is None or known is None or known.truth != "holds" or not known.figures or link.period.best is None:
        return None
    figure = known.figures[0]
    made = reading(
        question.claim, link, question.analysis, question.catalogue.measures[figure.measure], link.period.best
    )
    if made is None or made.area.id != figure.area:
        return None
    days = {"start": year_before(figure.start), "end": year_before(figure.end), "kind": figure.kind}
    return judge(question, made.but(days))
