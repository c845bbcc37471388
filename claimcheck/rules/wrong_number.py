"""The printed figure is not the published one.

A wrong number is what a correction is for. The rule speaks when every reading of the sentence fails beyond rounding,
and no near reading explains the figure.

Bad:  Kent Police recorded 212 robberies in 2017/18. (the table has 1,263)
Good: Kent Police recorded 1,263 robberies in 2017/18.

To silence it: `--ignore N101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N101"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "wrong-number", CODE, SEVERITY)
