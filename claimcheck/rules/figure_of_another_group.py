"""The figure counts only a part of those that the words name.

Adult rapes told as all rapes, or men as everyone, leave people out that the reader takes to be counted.

Bad:  110 rape offences were recorded. (adults; there were 63 of children besides)
Good: 110 rapes of adults were recorded.

To silence it: `--ignore N105`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N105"
SEVERITY: Severity = "warning"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "figure-of-another-group", CODE, SEVERITY)
