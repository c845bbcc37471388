"""The place in the order is not the one that the table gives.

A rank is a headline, and the force in question will count. Where the place is that of another year, the message says of which.

Bad:  Norfolk had the third biggest rise. (fourth, after Surrey, Cambridgeshire and Bedfordshire)
Good: Norfolk had the fourth biggest rise.

To silence it: `--ignore R101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R101"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "wrong-rank", CODE, SEVERITY)
