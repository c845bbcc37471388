"""The figure is ten, a hundred or a thousand times too large or too small.

"Per 1,000" for "per 100,000", or a nought lost, makes a small town of a city.

Bad:  There were 128 offences per 1,000 people. (12.8)
Good: There were 12.8 offences per 1,000 people.

To silence it: `--ignore N107`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N107"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "scale-slip", CODE, SEVERITY)
