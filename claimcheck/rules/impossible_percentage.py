"""A percentage that cannot be.

No more than all of the cases can be solved, and nothing that is counted can fall by more than all of it. A rise may well pass
100 per cent.

Bad:  Officers solved 120 per cent of the burglaries.
Bad:  Burglaries fell by 150 per cent.
Good: Burglaries rose by 150 per cent.

Figures set against a target, a budget, a capacity, an average or an earlier year ("120 per cent of capacity") may pass 100, and so
may the homicides solved in a year, some of which are of earlier years.

To silence it: `--ignore S109`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Claim
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.values import PERCENTAGES
from claimcheck.rules import printed

CODE = "S109"
SEVERITY: Severity = "error"

# What a figure may be more than all of.
AGAINST = re.compile(
    r"\b(?:target|budget|average|normal|capacity|level|levels|establishment|strength|expected|forecast|planned|usual|limit|norm|"
    r"previous|before|earlier|pre-|baseline|recommended|index|population|size|"
    r"compared|as many|as much|required|efficiency|full|occupancy|gave|give|giving|effort|add|premium|interest|profit|mark-up|loaded)"
)
NEGATED = re.compile(r"\b(?:not|never|cannot|no longer)\b|n['’]t\b")
SOLVED_LATER = ("homicide", "murder", "attempted-murder")


def check_claim(case: Case) -> Iterator[Finding]:
    """The claim's words, when no count could give them."""
    why = _impossible(case.claim, case.analysis.article.text)
    if why:
        words = printed(case.analysis, case.claim.span)
        yield Finding(
            code=CODE,
            rule="impossible-percentage",
            severity=SEVERITY,
            span=case.claim.span,
            message=f"{words} cannot be: {why}.",
            advice="Check the figure, and what it is a percentage of.",
            stated=words.strip("“”"),
            claim=case.claim.id,
        )


def _impossible(claim: Claim, text: str) -> str:
    quantity = claim.quantity
    if quantity is None or claim.negated:
        return ""
    most = quantity.low > 100 or (quantity.low == 100 and quantity.modifier == "more_than")
    if not most or quantity.unit not in PERCENTAGES:
        return ""
    if NEGATED.search(text, max(claim.sentence.start, claim.span.start - 30), claim.span.start):
        return ""
    if claim.type == "change":
        falls = claim.change is not None and claim.change.direction == "down" and _is_counted(claim)
        return "a fall of 100 per cent leaves nothing" if falls else ""
    if not claim.is_share or AGAINST.search(claim.sentence.of(text).lower()):
        return ""
    topic = claim.measure.facets.topic if claim.measure else None
    return "" if topic in SOLVED_LATER else "a share is at most 100 per cent of its whole"


def _is_counted(claim: Claim) -> bool:
    """Whether it is of a number, which is never below nought (a surplus may be)."""
    statistic = claim.measure.facets.statistic if claim.measure else None
    return statistic != "money"
