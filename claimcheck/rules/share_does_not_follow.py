"""A share, an average or a multiple that its own figures do not give.

"36 of 110, or 29 per cent", "one in five, or 25 per cent", "199,337 a year, the equivalent of 548 a day", "seven times as
many" of 60 and 10: one of the figures must be wrong, and readers see both.

Bad:  Of the 110 rapes 36 were cancelled, or 29 per cent.
Good: Of the 110 rapes 36 were cancelled, or 33 per cent.

Rounding is allowed for as printed: "a third" for 33 per cent, "one in 24" for 4 per cent.

To silence it: `--ignore S104`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import broken

CODE = "S104"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when the figures that they are worked out from give something else."""
    return broken(case, "share-does-not-follow", CODE, SEVERITY, "{stated} does not follow from its own figures")
