"""Figures of places that the sentence does not name: "40 elsewhere", "eight each in the other two areas", "between them"."""

from __future__ import annotations

import re

from claimcheck.checking.terms.judgement import Question

OTHERS = re.compile(
    r"\W*(?:(?:each|apiece|more|others?|were|was|came|happened|(?:of )?(?:them|those|these))\W+){0,3}"
    r"(?:(?:in|at|for|by|from|to|across|over) (?:each of )?(?:the )?(?:other|others|rest|remaining|remainder)\b|elsewhere\b)"
)
PARTLY = re.compile(r"\b(?:in|across|for) the (?:north|south|east|west|rest|other|others)\b", re.IGNORECASE)
NEXT = 120  # characters before a sentence in which its paragraph puts several places together
TOGETHER = re.compile(
    r"\b(?:the|these|those|all) (?:two|three|four|five|six|seven|eight|nine|ten) (?:police )?(?:forces|areas|counties|constabularies)\b"
    r"|\bbetween them\b|\btogether\b(?! with)|\bcombined\b",
    re.IGNORECASE,
)


def of_others(question: Question) -> str:
    """ "nine in Durham and eight each in the other two areas", "40 elsewhere": of places that are not named."""
    claim = question.claim
    behind = question.analysis.article.text[claim.span.end : max(claim.sentence.end, claim.span.end)]
    carried = claim.area is not None and claim.area.how == "carried"
    before = question.before if carried else ""
    ahead = question.analysis.article.text[max(0, claim.sentence.start - NEXT) : claim.sentence.start].split("\n")[-1]
    # "Together, 4,077 were charged of 22,422. The year before it was 5,009 of 21,620, or 23 per cent"
    if carried and TOGETHER.search(f"{ahead}{claim.sentence.of(question.analysis.article.text)}"):
        return "it may be of several areas together"
    return "which places it is of is not certain" if OTHERS.match(behind) or PARTLY.search(before) else ""
