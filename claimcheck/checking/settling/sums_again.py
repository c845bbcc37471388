"""Numbers that fail of one force, and are just what those told before come to: "Kent had 674, Essex 682. In all, 1,356 offences"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.terms import digits_of
from claimcheck.checking.terms.wording import number
from claimcheck.domain.cases import Evidence
from claimcheck.domain.measures import Figure

DIGITS = 3  # of a number that agrees with a sum by no accident
BACK = 24  # figures before it among which the parts stand
NOT_NAMED = ("carried", "anaphor", "inferred")


def know_sums(questions: Sequence[Question], evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with numbers right that are the sum of the published ones of two places or more told last."""
    found = list(evidence)
    for at, question in enumerate(questions):
        area = question.claim.area
        failed = found[at].truth == "fails" and bool(found[at].figures) and question.claim.type == "count"
        if not failed or digits_of(question.claim) < DIGITS or area is None or area.how not in NOT_NAMED:
            continue
        parts = _parts(question, _told_before(questions, found, at))
        if parts:
            told = " + ".join(number(float(one.value or 0), 1.0) for one in parts)
            reason = f"It is the sum of the figures before it: {told}."
            found[at] = replace(found[at], truth="holds", reason=reason, figures=parts, diagnosis=None)
    return found


def _told_before(questions: Sequence[Question], evidence: Sequence[Evidence], at: int) -> list[Figure]:
    """The published numbers of the same thing and days told before a claim, the last first, one a place."""
    own = evidence[at].figures[0]
    told: dict[str, Figure] = {}
    for k in range(at - 1, max(-1, at - 1 - BACK), -1):
        one = evidence[k]
        if one.truth != "holds" or not one.figures or questions[k].claim.type != "count":
            continue
        figure = one.figures[0]
        if (figure.measure, figure.start, figure.end) == (own.measure, own.start, own.end):
            told.setdefault(figure.area, figure)
    return list(told.values())


def _parts(question: Question, told: Sequence[Figure]) -> tuple[Figure, ...]:
    """Those of the figures told last that come to just the number which is printed."""
    quantity, total = question.claim.quantity, Decimal(0)
    for k, figure in enumerate(told):
        total += figure.value or Decimal(0)
        if k and quantity is not None and total == quantity.low:
            return tuple(told[: k + 1])
    return ()
