"""A gap between two percentages is printed as per cent and is percentage points.

From 20 to 15 per cent is a fall of five percentage points, and of 25 per cent: five times as much.

Bad:  The detection rate fell by five per cent, from 20 per cent to 15.
Good: The detection rate fell by five percentage points, from 20 per cent to 15.

To silence it: `--ignore S107`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import broken

CODE = "S107"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when they are right in percentage points and wrong in per cent."""
    return broken(case, "percent-for-points", CODE, SEVERITY, "{stated} should be percentage points")
