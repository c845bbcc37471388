"""The name of a force is misspelt.

Readers of that area notice at once, and trust the figures less.

Bad:  Hertforshire Constabulary recorded 1,204 burglaries.
Good: Hertfordshire Constabulary recorded 1,204 burglaries.

A name is taken for a slip only when it is near one force, stands where an area can, and is no town, surname or word known:
Wessex, Denham, Surry Hills and Mr Wiltshere are let alone.

To silence it: `--ignore F101`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import misspelt

CODE = "F101"
SEVERITY: Severity = "error"
PLACES = ("county", "district", "region", "nation", "other")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each place where a force is misspelt."""
    for mention in analysis.areas:
        if mention.misspelt and (mention.parts or mention.kind not in PLACES):  # several at once: the forces
            yield misspelt(analysis, mention, code=CODE, rule="misspelt-force", severity=SEVERITY)
