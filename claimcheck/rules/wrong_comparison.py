"""The gap or the multiple between two places is not the published one.

A comparison stands on two figures, and either may be wrong.

Bad:  The rate is four times that of Surrey. (7.4 times)
Good: The rate is seven times that of Surrey.

To silence it: `--ignore C102`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "C102"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "wrong-comparison", CODE, SEVERITY)
