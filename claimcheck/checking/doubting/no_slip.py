"""Numbers so far from the published one, and so unlike it, that we may have misread what they are of: a reporter's slip has a cause.

What is printed in place of the right number is mostly that with a digit wrong, or the right number of something else, or near it.
"""

from __future__ import annotations

from claimcheck.checking.doubting.doubts import says_event, says_topic
from claimcheck.checking.judging.levels import in_unit
from claimcheck.checking.terms.intervals import FRACTION
from claimcheck.checking.terms.judgement import Judgement, Question
from claimcheck.checking.terms.wording import number
from claimcheck.domain.digits import are_a_slip_apart

LEVELS = ("count", "rate", "percentage")
WHOLE = ("force", "nation")  # that "the force" and "nationally" mean beyond a doubt
ROW = 5  # words of a row, whose heading says what it counts
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
    if _says_what_and_where(question):
        return ""
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


def _says_what_and_where(question: Question) -> bool:
    """ "In Kent there were 428 specials", "the force had 490 PCSOs", or a story on one force: nothing about it is ours to supply."""
    claim, area = question.claim, question.claim.area
    if area is None or not len(claim.sentence):
        return area is not None
    known = {one.id: one.kind for one in question.catalogue.areas.known(question.analysis.named_areas)}
    kind = known.get(area.area or "")
    alone = kind is not None and list(known.values()).count(kind) == 1
    here = claim.sentence.contains(area.span) and (area.is_named or area.how == "anaphor" and kind in WHOLE)
    words = claim.sentence.of(question.analysis.article.text)
    said = says_topic(question, words) or says_event(question) or len(words.split()) <= ROW
    return said and (here or alone)
