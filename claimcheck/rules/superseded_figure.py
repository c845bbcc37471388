"""The figure was true when it was published, and has been revised since.

Police figures are revised for years. The printed one is no mistake, but the later one is better known now.

Bad:  There were 511 knife offences in 2017/18. (533 since)
Good: There were 533 knife offences in 2017/18, 511 as first published.

To silence it: `--ignore N106`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N106"
SEVERITY: Severity = "note"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "superseded-figure", CODE, SEVERITY)
