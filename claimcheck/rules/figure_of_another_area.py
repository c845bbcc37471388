"""The figure belongs to another force or nation.

Rows of a table are easily mixed up, and a figure of a neighbour names the wrong force.

Bad:  Surrey Police had 1,263 robberies. (that is Kent)
Good: Kent Police had 1,263 robberies.

To silence it: `--ignore N103`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N103"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "figure-of-another-area", CODE, SEVERITY)
