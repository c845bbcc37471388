"""A rise or fall in per cent, and nowhere the number that it is of.

"Up 40 per cent" may be two cases or two thousand. One note for an article, at the first such figure.

Bad:  Knife crime rose by 40 per cent.
Good: Knife crime rose by 40 per cent, to 853 offences.

A national change beside one that has its number is let alone, and so are an article with a table and a text of one line.

To silence it: `--ignore W102`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Severity
from claimcheck.rules import once

CODE = "W102"
SEVERITY: Severity = "note"
LARGE = 10  # per cent: a smaller change of a small number would not be printed
SHOWN = 6
LEVELS = ("count", "rate", "percentage", "money", "duration")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first large change whose thing is nowhere counted, the others beside it."""
    loose = [claim for claim in analysis.claims if _is_large(claim) and not _has_base(claim, analysis)]
    yield from once(
        analysis,
        loose[:SHOWN],
        code=CODE,
        rule="change-without-base",
        severity=SEVERITY,
        message="The article does not say what number “{words}” is a change of.",
        advice="Give the number before or after.",
        also="nor for this",
    )


def _is_large(claim: Claim) -> bool:
    quantity = claim.quantity
    per_cent = (
        quantity is not None
        and quantity.unit in ("percent", "times")
        and (quantity.unit == "times" or quantity.low >= LARGE)
    )
    topic = claim.measure.facets.topic if claim.measure else None
    return claim.policing and claim.type == "change" and per_cent and topic is not None and claim.block != "headline"


def _has_base(claim: Claim, analysis: Analysis) -> bool:
    """Whether a level of the same thing stands anywhere in the article."""
    if any(claim.id in tie.members and tie.kind == "change" for tie in analysis.ties):
        return True
    return any(_is_level(other, claim) for other in analysis.claims)


def _is_level(other: Claim, claim: Claim) -> bool:
    if other.measure is None or claim.measure is None or other.type not in LEVELS:
        return False
    return other.measure.facets.topic == claim.measure.facets.topic
