"""The place is shared with another force.

A place that two share is told as "joint", or the other force will ask.

Bad:  Hertfordshire had the third highest rate. (level with the West Midlands)
Good: Hertfordshire had the joint third highest rate.

To silence it: `--ignore R106`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "R106"
SEVERITY: Severity = "note"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "tied-rank", CODE, SEVERITY)
