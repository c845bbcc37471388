"""Figures that are right of the wider place: "2,645 thefts, out of 6,382 in all", of a city and its county; "overall it was 12"."""

from __future__ import annotations

import re

from claimcheck.checking.diagnosing.readings import LONG, telling
from claimcheck.checking.terms.judgement import Judge, Judgement, Question
from claimcheck.linking.measures import also
from claimcheck.reference.areas import ENGLAND_AND_WALES

WHOLE = re.compile(r"\b(?:out of|of all|of the)\W*$|\d of $")  # "135,101 of | 303,343 offences"
OVERALL = re.compile(
    r"\b(?:overall|on average|altogether|in all|taken together|(?:the|an) (?:overall|average|mean|norm)\w*|the (?:\w+ )?figure for all)\b",
    re.IGNORECASE,
)


def of_all_forces(question: Question, failed: Judgement, judge: Judge) -> Judgement | None:
    """ "In Cumbria it was 3 per cent, in Kent 21. Overall it was 12": the judgement for all forces of a share that names no place."""
    area, said = question.claim.area, question.claim.sentence.of(question.analysis.article.text)
    carried = area is not None and area.how in ("carried", "anaphor") and failed.reading.area.kind == "force"
    if not carried:
        return None
    if question.claim.type in ("percentage", "ratio", "rate"):
        meant = OVERALL.search(said) is not None
    else:  # "Police carried out 370,454 searches", behind a figure of all
        meant = question.claim.type == "count" and telling(question, LONG) and _is_told_of(question)
    measure = failed.reading.measure
    for tried in (measure, *also(measure, question.catalogue)) if meant else ():
        one = judge(question, failed.reading.but({"area": question.area(ENGLAND_AND_WALES), "measure": tried}))
        if one.truth == "holds":
            return one
    return None


def _is_told_of(question: Question) -> bool:
    """Whether the article speaks of England and Wales."""
    return ENGLAND_AND_WALES in question.analysis.named_areas


def is_told_as_whole(question: Question) -> bool:
    """Whether the words before a figure make it the whole of what was told before."""
    return WHOLE.search(question.before) is not None


def of_the_whole(question: Question, failed: Judgement, judge: Judge) -> Judgement | None:
    """The judgement of such a figure for the force, region or nation that its place is a part of, where it holds."""
    if question.claim.type != "count" or not is_told_as_whole(question):
        return None
    area, areas = failed.reading.area, question.catalogue.areas
    for wider in (area.force if area.kind == "district" else None, area.region, area.nation):
        if wider is not None and wider in areas:
            one = judge(question, failed.reading.but({"area": areas.get(wider)}))
            if one.truth == "holds":
                return one
    return None
