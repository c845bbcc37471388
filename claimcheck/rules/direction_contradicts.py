"""The words say up and the figures go down, or the other way round.

Bad:  Burglaries fell from 40 to 52.
Good: Burglaries rose from 40 to 52.

"Falling from third to fifth" and times of answer that "improved from 12 minutes to 14" are not figures that rise or fall by
themselves, and are let alone.

To silence it: `--ignore S106`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity
from claimcheck.rules import broken, printed

CODE = "S106"
SEVERITY: Severity = "error"
NAME = "direction-contradicts"

UP = r"rose|risen|rising|climbed|grew|grown|increased|increasing|jumped|soared|surged|leapt|rocketed"
DOWN = r"fell|fallen|falling|dropped|dropping|decreased|decreasing|declined|plunged|plummeted|tumbled|slumped|halved"
# "fell from 40", "dropped slightly in Kent from 40 burglaries"; no other verb, figure or mark between.
BEFORE = re.compile(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: [a-z'’A-Z]+){{0,5}} from(?: (?:just|about|around|some))? ?$"
)
BETWEEN = re.compile(
    r"^(?: [a-z'’-]+){0,3}(?: in [\w/ -]{4,22}| (?:the year before|a year (?:earlier|ago|before)))? to(?: (?:just|about|around))? ?$"
)


def check_claim(case: Case) -> Iterator[Finding]:
    """The claim's words, when a printed change goes against its ends; or the later of two ends with a bare verb."""
    yield from broken(case, NAME, CODE, SEVERITY, "The words round {stated} say the opposite of the figures")
    pair = _against(case.analysis, case.claim)
    if pair is not None and not any(
        solution.fault == NAME and case.claim.id in solution.tie.members for solution in case.solutions
    ):
        yield _finding(case, *pair)


def _against(analysis: Analysis, after: Claim) -> tuple[Claim, str] | None:
    """The earlier figure and the verb, when `after` is the end of "fell from 40 to 52" and no amount is printed."""
    if after.type not in ("count", "rate", "percentage", "money") or after.quantity is None:
        return None
    if any(tie.kind == "change" and after.id in tie.members for tie in analysis.ties):
        return None
    before = next((one for one, other in pairwise(analysis.claims) if other is after), None)
    if before is None or before.quantity is None or before.sentence != after.sentence or before.type != after.type:
        return None
    text = analysis.article.text
    verb = BEFORE.search(text[before.sentence.start : before.span.start])
    if verb is None or not BETWEEN.match(text[before.span.end : after.span.start]):
        return None
    gap = after.quantity.low - before.quantity.high if verb["down"] else before.quantity.low - after.quantity.high
    return (before, verb["down"] or verb["up"]) if gap > 0 else None


def _finding(case: Case, before: Claim, verb: str) -> Finding:
    after = case.claim
    assert before.quantity is not None
    assert after.quantity is not None
    way = "a rise" if after.quantity.low > before.quantity.low else "a fall"
    one, other = printed(case.analysis, before.span), printed(case.analysis, after.span)
    return Finding(
        code=CODE,
        rule=NAME,
        severity=SEVERITY,
        span=after.span,
        message=f"“{verb}” contradicts its figures: from {one} to {other} is {way}.",
        advice="Turn the two figures round, or the word for the change.",
        stated=after.span.on_one_line(case.analysis.article.text),
        related=(Related(span=before.span, message=f"{one} here"),),
        claim=after.id,
    )
