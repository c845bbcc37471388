"""The hedge is further from the figure than a reader would think.

"Nearly half" is heard as 47 or 48, and "more than 6,000" not as 9,000.

Bad:  Nearly half of the cases were solved. (38 per cent)
Good: Less than two-fifths of the cases were solved.

To silence it: `--ignore N108`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N108"
SEVERITY: Severity = "warning"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "loose-approximation", CODE, SEVERITY)
