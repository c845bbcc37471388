"""Numbers of crimes, not rates, are made to say which place is worse.

A large force has more of everything. "The most dangerous area in England, with 14,000 burglaries" may be a safe one with many
people.

Bad:  Kent is the most dangerous county in the South East, with 14,000 burglaries; Surrey had 6,000.
Good: Kent had eight burglaries per 1,000 people, the highest rate in the South East.

A rank by number that is told as one ("the highest number") draws no conclusion and is let alone, and so is a text that gives
the rate as well.

To silence it: `--ignore W101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity
from claimcheck.domain.text import Span

CODE = "W101"
SEVERITY: Severity = "warning"

CONCLUDES = re.compile(
    r"\b(?:most dangerous|least safe|safest|most violent|most lawless|riskiest|most crime-ridden|"
    r"(?:crime|burglary|robbery|murder|rape|knife|theft) capital|(?:most|least) likely to (?:be|become|fall)|"
    r"worst places? (?:to live|for crime)|"
    r"(?:more dangerous|safer) than(?! (?:it|they|we|you|ever|before|last|a year|a decade|in (?:19|20)\d\d|\w+ years? ago)\b))\b",
    re.I,
)
# One of these stands in each of them, and in few articles: that is told at once.
HINTS = ("dangerous", "safe", "violent", "lawless", "risk", "ridden", "capital", "likely", "worst")
RATED = re.compile(
    r"\bper (?:1,000|10,000|100,000|head|thousand|person|capita|resident|household)|\brates?\b|"
    r"\bfor every\b|\bproportion|\bpopulation\b|\bone in\b",
    re.I,
)
DENIED = re.compile(
    r"\b(?:not|n't|never|no longer|does not mean|mislead\w*|unfair|call(?:ed|ing)?|dubbed|branded)\b", re.I
)


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each sentence that draws such a conclusion from counts alone."""
    text = analysis.article.text.lower()
    if not any(hint in text for hint in HINTS) or RATED.search(text):
        return
    for sentence, group in groupby(analysis.claims, key=lambda claim: claim.sentence):
        words = sentence.of(analysis.article.text)
        match = CONCLUDES.search(words)
        counts = [claim for claim in group if _is_count(claim)]
        if match and counts and not DENIED.search(words):
            span = Span(start=sentence.start + match.start(), end=sentence.start + match.end())
            yield _finding(analysis, span, counts)


def _is_count(claim: Claim) -> bool:
    """A number of crimes of a place."""
    statistic = claim.measure.facets.statistic if claim.measure else None
    return (
        claim.policing
        and claim.type == "count"
        and statistic == "count"
        and claim.area is not None
        and claim.speaker is None
    )


def _finding(analysis: Analysis, span: Span, counts: Sequence[Claim]) -> Finding:
    words = span.of(analysis.article.text)
    return Finding(
        code=CODE,
        rule="counts-compared-across-areas",
        severity=SEVERITY,
        span=span,
        message=f"“{words}” rests on numbers alone: a place with more people has more crimes.",
        advice="Compare rates per 1,000 people.",
        stated=words,
        related=tuple(Related(span=claim.span, message="a number, not a rate") for claim in counts),
    )
