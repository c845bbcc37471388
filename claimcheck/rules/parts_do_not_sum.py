"""A total that its own parts do not add up to.

One of the figures is wrong, or a part is missing and the text does not say so.

Bad:  There were 310 robberies: 100 in Dover, 118 in Ashford and 82 in Maidstone.
Good: There were 300 robberies: 100 in Dover, 118 in Ashford and 82 in Maidstone.

Parts that are said to be only some of the whole ("including 100 in Dover") are not added up, and rounded parts may miss the
total by their rounding.

To silence it: `--ignore S102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import broken

CODE = "S102"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The figure to blame, when the parts that the text lists do not make the whole that it prints."""
    whole = any(solution.tie.kind == "sum" and solution.tie.members[0] == case.claim.id for solution in case.solutions)
    opening = "{stated} is not the sum of its parts" if whole else "{stated} does not fit the total and the other parts"
    return broken(case, "parts-do-not-sum", CODE, SEVERITY, opening)
