"""The claim is right of one area of that name, and not of another.

"Police in the West Midlands" may be the force or the region. The text does not settle which, so the claim was not called wrong.

Bad:  The West Midlands had 12,982 officers in March 2022. (the region; the force had 7,706)
Good: The four forces of the West Midlands region had 12,982 officers in March 2022.

To silence it: `--ignore D102`.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import speak

CODE = "D102"
SEVERITY: Severity = "note"


def check_fault(case: Case) -> Iterator[Finding]:
    """The claim's words, when its area has a namesake that they are true of."""
    return speak(case, "ambiguous-link", CODE, SEVERITY)
