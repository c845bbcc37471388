"""The change is right for the years chosen, and goes the other way from a year earlier or later.

"Up since 2015" may be true and "down since 2014" too. It is no mistake; the editor should know before the force's press office rings.

Bad:  Knife crime is down since 2011. (it is up since 2010, and since 2012)
Good: Knife crime is down since 2011, when it was unusually high.

To silence it: `--ignore C103`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "C103"
SEVERITY: Severity = "note"


def check_fault(case: Case) -> Iterator[Finding]:
    """The words of a change that holds only from the year chosen."""
    return speak(case, "chosen-period", CODE, SEVERITY)
