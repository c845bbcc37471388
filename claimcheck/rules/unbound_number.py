"""The text does not say what the figures count, or not so that it can be told.

They were not checked: claimcheck did not understand what they count. One note for an article.

Bad:  It rose to 1,204. (burglaries? officers? pounds?)
Good: Recorded burglaries rose to 1,204.

To silence it: `--ignore D103`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import once

CODE = "D103"
SEVERITY: Severity = "note"


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    """The first figure of the article that is bound to nothing, the others beside it."""
    loose = [case.claim for case in cases if _unbound(case)]
    yield from once(
        analysis,
        loose,
        code=CODE,
        rule="unbound-number",
        severity=SEVERITY,
        message="“{words}” was not checked: it is not a count that claimcheck knows.",
        advice="Check it by hand; if the sentence does not say what is counted, add that.",
        also="nor was this",
    )


def _unbound(case: Case) -> bool:
    measure = case.claim.measure
    return (
        case.claim.policing and (measure is None or measure.facets.topic is None) and case.evidence.truth == "unknown"
    )
