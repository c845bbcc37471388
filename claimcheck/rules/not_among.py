"""The force is not among the highest, or the lowest.

No place is named, but a force in the other half of the table is not among them.

Bad:  Kent is among the forces with the lowest rates. (31st lowest of 43)
Good: Kent is in the upper half of the table.

To silence it: `--ignore R105`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R105"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "not-among", CODE, SEVERITY)
