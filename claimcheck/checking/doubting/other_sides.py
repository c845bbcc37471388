"""Between which two places a multiple or a gap is told, where it is right of two others that its sentence names."""

from __future__ import annotations

import re
from itertools import permutations

from claimcheck.checking.terms.judgement import Judge, Judgement, Question

NEIGHBOUR = re.compile(r"\bneighbou?r", re.IGNORECASE)
MORE = re.compile(r"\b(?:more|fewer|less)\b", re.IGNORECASE)
MOST = 4  # places of a sentence, above which one pair among so many may agree by chance


def between_others(question: Question, failed: Judgement, judge: Judge) -> str:
    """ "The rate in Kent, 4.8, is above Dorset's 3.1 and nearly twice that of Sussex": right of the subject, though Dorset stands nearer.

    Of the same two, told the wrong way round, nothing is left open.
    """
    claim, reading = question.claim, failed.reading
    if _is_beside_a_gap(question):
        return "it may be told between the two places of its sentence"
    if claim.type != "comparison" or reading.other is None:
        return ""
    catalogue = question.catalogue
    told = (one.area for one in question.analysis.areas if claim.sentence.contains(one.span))
    beside = (one.area.area for one in question.analysis.in_sentence(claim) if one.area is not None)
    named = dict.fromkeys(id for id in (*told, *beside, reading.area.id) if id and id in catalogue.areas)
    pairs = list(permutations(named, 2)) if len(named) <= MOST else []
    if NEIGHBOUR.search(
        claim.sentence.of(question.analysis.article.text)
    ):  # which of its neighbours, the words leave open
        around = dict.fromkeys(one.area for one in question.analysis.areas if one.area is not None)
        pairs += [(reading.area.id, id) for id in around if id in catalogue.areas]
    for own, other in pairs:
        if {own, other} == {reading.area.id, reading.other}:
            continue
        if judge(question, reading.but({"area": catalogue.areas.get(own), "other": other})).truth == "holds":
            return f"it is right of {question.name(own)} against {question.name(other)}"
    return ""


def _is_beside_a_gap(question: Question) -> bool:
    """ "Northumbria caught one driver more than Durham, with 4,000 fewer tests": fewer than Durham too, and not than the year before."""
    claim = question.claim
    if claim.type != "change" or claim.own_period is not None or MORE.search(question.words) is None:
        return False
    beside = question.analysis.in_sentence(claim)
    return any(one.type == "comparison" and one.span.end <= claim.span.start for one in beside)
