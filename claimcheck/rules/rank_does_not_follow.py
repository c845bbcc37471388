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

# "fourth biggest haul of any force, behind only ...", "fourth, beaten only by ...", "fourth, with only ... above it"
ONLY = re.compile(
    r"^[^.;:]{0,60}?\b(?:(?:behind|below|after) only|only (?:behind|below)|(?:beaten|bettered|surpassed|exceeded) only by)\b"
    r"(?= (?:the )?[A-Z(])|^ only to\b"
    r"|^(?:[^.;]|\.\d){0,120}\bwith (?:just|only)\b[^.;]{3,80}\b(?:above|ahead|higher|better|worse|(?P<low>below|lower))\b"
)
ANOTHER = re.compile(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d+(?:st|nd|rd|th))\b", re.I)
SHARED = re.compile(
    r"\b(?:joint|jointly|tied|level|equal|equals|shar(?:e|es|ed|ing) (?:the )?(?:top|first|second|third|bottom|lead|last))\b",
    re.I,
)


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
    only = ONLY.match(text[claim.span.end : claim.sentence.end]) if 0 < ahead < rank.position - 1 else None
    # "fourth in England and second in the North, behind only Kent": of the other place
    if only is not None and not ANOTHER.search(only[0]) and (rank.direction == "lowest" or not only["low"]):
        return f"behind only {_forces(ahead)} it is {ordinal(ahead + 1)}, not {ordinal(rank.position)}"
    return ""


def _is_first(claim: Claim) -> bool:
    """ "The highest after London" leaves London out, and says nothing that can be counted."""
    return claim.rank is not None and claim.rank.position == 1


def _forces(count: int) -> str:
    return "one other" if count == 1 else f"{cardinal(count)} others"
