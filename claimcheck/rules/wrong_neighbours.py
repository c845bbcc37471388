"""The place is right, and the forces named beside it are not.

Naming the wrong force as worse is a correction to two forces. The finding stands on the force named ("behind Kent").

Bad:  It was third, behind Kent and Essex. (behind Kent and Surrey)
Good: It was third, behind Kent and Surrey.

To silence it: `--ignore R102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R102"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "wrong-neighbours", CODE, SEVERITY)
