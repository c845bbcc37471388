"""Recorded crimes are told as the crimes that happened.

Police figures count what was reported and recorded. Many crimes never are, and a rise in records can be better recording. One
note for an article, at the first such figure.

Bad:  There were 1,204 rapes committed in Kent last year.
Good: Police in Kent recorded 1,204 rapes last year.

An article that says anywhere that its figures are of recorded or reported crimes is let alone.

To silence it: `--ignore W103`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span

CODE = "W103"
SEVERITY: Severity = "note"

COMMITTED = re.compile(r"\b(?:committed|carried out|perpetrated|took place|happened)\b")
BARE = ("took place", "happened")  # no passive: "were recorded" stands in their place
RECORDED = re.compile(r"\b(?:record\w*|report(?:s|ed|ing)|log(?:s|ged)|notified|survey|complaints|known to)\b", re.I)
NEAR = 60  # characters between the number and the verb


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first count of recorded crimes that is told as committed."""
    text = analysis.article.text
    if RECORDED.search(text):
        return
    for claim in analysis.claims:
        match = (
            COMMITTED.search(text, claim.span.end, min(claim.sentence.end, claim.span.end + NEAR))
            if _is_recorded(claim)
            else None
        )
        if match is not None:
            yield Finding(
                code=CODE,
                rule="recorded-is-not-committed",
                severity=SEVERITY,
                span=Span(start=claim.span.start, end=match.end()),
                message=f"“{match.group()}” says too much: police figures count the crimes that were recorded, not all that happened.",
                advice=f"Write “{'were recorded' if match.group() in BARE else 'recorded'}” in place of “{match.group()}”.",
                stated=" ".join(text[claim.span.start : match.end()].split()),
                claim=claim.id,
            )
            return


def _is_recorded(claim: Claim) -> bool:
    facets = claim.measure.facets if claim.measure else None
    return (
        facets is not None
        and claim.policing
        and claim.type == "count"
        and facets.event == "recorded"
        and facets.topic != "homicide"
        and claim.speaker is None
    )
