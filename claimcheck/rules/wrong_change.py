"""The rise or fall is not the one between the two published figures.

A change is a claim of its own, even when both its ends are right. Where they are, and do not give it either, the message tells
that sum too; where the change is that of another force or year, it says of which.

Bad:  Officer numbers rose by 12 per cent. (5.7)
Good: Officer numbers rose by 5.7 per cent.

To silence it: `--ignore C101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "C101"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "wrong-change", CODE, SEVERITY)
