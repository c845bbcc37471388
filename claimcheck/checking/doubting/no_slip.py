"""Numbers so far from the published one, and so unlike it, that we may have misread what they are of: a reporter's slip has a cause.

What is printed in place of the right number is mostly that with a digit wrong, or the right number of something else, or near it.
"""

from __future__ import annotations

from claimcheck.checking.judging.levels import in_unit
from claimcheck.checking.terms.intervals import FRACTION
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import number
from claimcheck.domain.digits import are_a_slip_apart

LEVELS = ("count", "rate", "percentage")
FAR = 0.2  # of the greater of the two
MOST = 1_000.0  # of every thousand: a rate of more is none


def of_no_slip(question: Question, failed: Judgement) -> str:
    """Why a number that is right of nothing near may be of something else; nothing when a slip explains it, or it is near."""
    claim, quantity = question.claim, question.claim.quantity
    figure = failed.figures[0] if failed.figures else None
    if claim.rank is not None or claim.type not in LEVELS or quantity is None or figure is None or figure.value is None:
        return ""
    if claim.type == "rate" and quantity.unit == "per_1000" and quantity.low > MOST:
        return "it may be a number and no rate"
    value = in_unit(figure, quantity, failed.reading.days)
    if value is None or FRACTION.search(question.words):
        return ""
    told, step = float(quantity.low), float(quantity.step)
    if abs(told - value.middle) <= FAR * max(told, value.middle):
        return ""
    printed, meant = (number(one, step).replace(",", "").replace(".", "") for one in (told, value.middle))
    return (
        ""
        if are_a_slip_apart(printed, meant)
        else "nor is it near that, or a slip of the pen for it: it may be of something else"
    )
