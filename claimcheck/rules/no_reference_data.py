"""No data set here holds what the claim is about.

The claim was understood, and neither supported nor contradicted: the note says what is missing, so that nobody takes silence for a yes.
One note for each thing that is missing, at the first claim about it.

Bad:  nothing is wrong: "Surrey's officers drove 14 million miles." (no data set has miles driven)
Good: check it by hand, or add the figures as a folder of your own (`claimcheck data add FILE.csv`).

To silence it: `--ignore D101`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "D101"
SEVERITY: Severity = "note"


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:
    """One note for each reason, at the first claim that it holds for."""
    missing: dict[str, list[Case]] = {}
    for case in cases:
        if _lacks_data(case):
            missing.setdefault(case.evidence.reason, []).append(case)
    for reason, group in missing.items():
        first, *others = group
        words = " ".join(first.claim.span.of(analysis.article.text).split())
        yield Finding(
            code=CODE,
            rule="no-reference-data",
            severity=SEVERITY,
            span=first.claim.span,
            message=f"“{words}” was not checked. {reason}",
            advice="Check it by hand, or add the figures with `claimcheck data add`.",
            stated=words,
            related=tuple(Related(span=case.claim.span, message="nor was this") for case in others),
            claim=first.claim.id,
        )


def _lacks_data(case: Case) -> bool:
    claim = case.claim
    understood = claim.measure is not None and claim.measure.facets.topic is not None and claim.area is not None
    return claim.policing and understood and not case.evidence.known
