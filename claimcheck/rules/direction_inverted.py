"""It is so from the other end: the highest told as the lowest, a fall as a rise.

One word turns the story round.

Bad:  Cumbria had the second highest rate. (the second lowest)
Good: Cumbria had the second lowest rate.

To silence it: `--ignore R104`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R104"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "direction-inverted", CODE, SEVERITY)
