"""The figure is true of the rate and printed of the number, or the other way round.

A force of many people has many offences; its rate may still be low. A reader takes the one for the other.

Bad:  The number of thefts fell by 7 per cent. (the rate did; the number fell by 5)
Good: The theft rate fell by 7 per cent.

To silence it: `--ignore N102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N102"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "rate-number-confusion", CODE, SEVERITY)
