"""Figures without what the table holds, or of what is only expected."""

from __future__ import annotations

import re

from claimcheck.checking.terms.judgement import Question

LEFT_OUT = re.compile(
    r"\b(?:left out|leaves? out|excludes?|excluding|not counting|do(?:es)? not include)\W+(?:\w+ )?$", re.IGNORECASE
)
LEAVING_OUT = re.compile(
    r"[^.;]{0,30}\b(?:leaving out|excluding|not counting|without) (?:\w+ ){0,3}British Transport\b", re.IGNORECASE
)
EXPECTED = re.compile(
    r"\W*(?:[\w,]+ ){0,4}(?:is|was|would be) (?:what|how many|the number) (?:[\w-]+ ){0,3}"
    r"(?:would|might|could|should|(?:you|we|one)['’]d) (?:be|have|expect|see|get)\b",
    re.IGNORECASE,
)


def not_counted(question: Question) -> str:
    """Why the tables may count more than the words do, or nothing.

    "The figures left out 164 special constables"; "up by 35 per cent, leaving out those by British Transport Police"; "41 is what
    you would expect if the county were like all others".
    """
    article, claim = question.analysis.article, question.claim
    behind = article.text[claim.span.end : claim.sentence.end]
    if LEFT_OUT.search(question.before):
        return "it tells what was left out"
    if LEAVING_OUT.match(behind):
        return "it leaves out the British Transport Police"
    return "it tells what would be expected" if EXPECTED.match(behind) else ""
