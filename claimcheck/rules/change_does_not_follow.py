"""A rise or fall that its own two figures do not give.

It is the commonest slip of all: the later figure taken as the base, last quarter's figure left in, two digits swapped,
the new total printed as the rise. Any reader with a calculator can find it.

Bad:  Robberies rose by 20 per cent, from 400 to 500.
Good: Robberies rose by 25 per cent, from 400 to 500.

Rounding is allowed for as printed: "nearly a quarter" for 23 per cent, "8%" beside "7.6%", "doubled" for 198 after 100.
Where a fall of percentages is told in per cent, percent-for-points speaks instead.

To silence it: `--ignore S101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import broken

CODE = "S101"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when the figures beside it do not give them."""
    return broken(case, "change-does-not-follow", CODE, SEVERITY, "{stated} does not follow from its own figures")
