"""The way of counting changed between the two dates.

A rise across such a break may be nothing but better recording, and the publisher warns against comparing the two.

Bad:  Burglary has doubled since 2016. (from April 2017 sheds and garages count as homes)
Good: Burglary has doubled since 2016; the figures before and after April 2017 are not counted alike.

To silence it: `--ignore W104`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity

CODE = "W104"
SEVERITY: Severity = "note"


def check_claim(case: Case) -> Iterator[Finding]:
    """The words of a change or a record that crosses a break, told once for each claim."""
    evidence = case.evidence
    if case.claim.type != "change" or not evidence.breaks or evidence.truth == "fails":
        return
    words = case.claim.span.on_one_line(case.analysis.article.text)
    caveat = evidence.breaks[0]
    yield Finding(
        code=CODE,
        rule="series-break",
        severity=SEVERITY,
        span=case.claim.span,
        message=f"“{words}” compares figures from before and after a change in counting. {caveat.text}",
        advice="Say that the counting changed, or compare years on one side of the change.",
        stated=words,
        citation=f"The change in counting: {caveat.source}" if caveat.source else None,
        evidence=evidence.figures,
        claim=case.claim.id,
    )
