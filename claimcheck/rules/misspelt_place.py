"""The name of a district, county or region of the catalogue is misspelt.

Bad:  Burglary in St Albanns district fell.
Good: Burglary in St Albans district fell.

As with forces, a name is taken for a slip only when it can be nothing else; towns and villages are left out, there are too
many that look alike.

To silence it: `--ignore F104`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import misspelt

CODE = "F104"
SEVERITY: Severity = "warning"
PLACES = ("county", "district", "region", "nation", "other")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each place where a district, county or region is misspelt."""
    for mention in analysis.areas:
        if mention.misspelt and mention.kind in PLACES and not mention.parts:
            yield misspelt(analysis, mention, code=CODE, rule="misspelt-place", severity=SEVERITY)
