"""A place that the places or figures beside it rule out.

"Third, behind Surrey, Kent and Essex" is fourth; "45th of 43" is nowhere; in a table by size a row with 10.6 does not stand
below one with 10.1.

Bad:  It was third lowest, behind Surrey, Durham and Norfolk.
Good: It was fourth lowest, behind Surrey, Durham and Norfolk.

Equal figures may stand in any order, and a list that is not sorted by its figures is not looked at.

To silence it: `--ignore S108`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Claim
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.wording import cardinal, corrected_place, ordinal
from claimcheck.rules import broken, printed

CODE = "S108"
SEVERITY: Severity = "error"
NAME = "rank-does-not-follow"

ONLY = re.compile(
    r"^,? *(?:place)?,? *(?:\w+ ){0,3}(?:behind|below|after) only\b|^,? *(?:\w+ ){0,3}only behind\b|^ only to\b"
    r"|^(?:[^.;]|\.\d){0,120}\bwith (?:just|only)\b[^.;]{3,80}\b(?:above|ahead|higher|better|worse)\b"
)
SHARED = re.compile(r"\b(?:joint|jointly|tied|level|equal|equals)\b", re.I)


def check_claim(case: Case) -> Iterator[Finding]:
    """The claim's words, when the table, the field or the neighbours that the text gives contradict its place."""
    opening = (
        "The table is out of order at {stated}" if case.claim.rank is None else "The place of {stated} does not hold"
    )
    solved = list(broken(case, NAME, CODE, SEVERITY, opening))
    yield from solved
    why = _alone(case.claim, case.analysis.article.text)
    if why and not solved:
        yield Finding(
            code=CODE,
            rule=NAME,
            severity=SEVERITY,
            span=case.claim.span,
            message=f"The place of {printed(case.analysis, case.claim.span)} does not hold: {why}.",
            advice=corrected_place(case.claim.rank),
            stated=case.claim.span.on_one_line(case.analysis.article.text),
            claim=case.claim.id,
        )


def _alone(claim: Claim, text: str) -> str:
    """Why a rank cannot be, by its own field and neighbours."""
    rank = claim.rank
    if rank is None or rank.position is None or rank.among != "areas":
        return ""
    if rank.field is not None and rank.position > rank.field:
        return f"there is no {ordinal(rank.position)} of {rank.field}"
    sentence = claim.sentence.of(text)
    if rank.joint or SHARED.search(sentence):
        return ""
    ahead = len(rank.behind)
    if ahead >= rank.position > 0 and not _is_first(claim):
        return f"behind {_forces(ahead)} it is {ordinal(ahead + 1)}, not {ordinal(rank.position)}"
    if 0 < ahead < rank.position - 1 and ONLY.match(text[claim.span.end : claim.sentence.end]):
        return f"behind only {_forces(ahead)} it is {ordinal(ahead + 1)}, not {ordinal(rank.position)}"
    return ""


def _is_first(claim: Claim) -> bool:
    """ "The highest after London" leaves London out, and says nothing that can be counted."""
    return claim.rank is not None and claim.rank.position == 1


def _forces(count: int) -> str:
    return "one other" if count == 1 else f"{cardinal(count)} others"
