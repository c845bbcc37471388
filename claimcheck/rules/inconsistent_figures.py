"""Two places in the article give two figures for one thing.

Often the headline and the body, or the text and the table below it. A reader cannot know which to believe.

Bad:  Knife crime in Kent rose by 38 per cent. ... Kent's 36 per cent rise in knife crime ...
Good: the same figure in both places, or the two sources named ("the force says 38 per cent, the Home Office 36").

Figures that agree within their rounding ("nearly 200,000" and "199,337") are one figure, and two that are said to come from
two sources, or of two periods, areas or groups, are two things.

To silence it: `--ignore S105`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import broken

CODE = "S105"
SEVERITY: Severity = "error"


def check_fault(case: Case) -> Iterator[Finding]:
    """One of the two places, with the other beside it."""
    return broken(case, "inconsistent-figures", CODE, SEVERITY, "The article disagrees with itself")
