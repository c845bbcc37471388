"""The figure belongs to another year.

Last year's copy is often this year's template, and the old figure stays in. (A place or a rise that is so in another year is a
wrong-rank or a wrong-change, which tells the year.)

Bad:  Lincolnshire had 1,152 officers in March 2022. (that is March 2021)
Good: Lincolnshire had 1,219 officers in March 2022.

To silence it: `--ignore N104`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "N104"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when this is what is wrong with them."""
    return speak(case, "figure-of-another-period", CODE, SEVERITY)
