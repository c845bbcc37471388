"""A figure behind "out of" or "of the" that is right of the wider place: "2,645 thefts, out of 6,382 in all", of a city and its county."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.checking.judgement import Judgement, Question
from claimcheck.linking.figures import Reading

WHOLE = re.compile(r"\b(?:out of|of all|of the)\W*$")


def is_told_as_whole(question: Question) -> bool:
    """Whether the words before a figure make it the whole of what was told before."""
    return (
        WHOLE.search(question.analysis.article.text[question.claim.sentence.start : question.claim.span.start])
        is not None
    )


def of_the_whole(
    question: Question, failed: Judgement, judge: Callable[[Question, Reading], Judgement]
) -> Judgement | None:
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
