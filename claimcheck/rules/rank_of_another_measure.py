"""The place is true of another measure: of the rate, not of the number.

The largest forces have the most of everything. A place by rate told as a place by number, or of adults told as of all,
says something that is not so.

Bad:  The number of no-crimes was the third highest. (the rate was)
Good: The no-crime rate was the third highest.

To silence it: `--ignore R103`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R103"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "rank-of-another-measure", CODE, SEVERITY)
