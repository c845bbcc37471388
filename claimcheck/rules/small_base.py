"""A change in per cent of a number under 50.

Two cases more can be a rise of 40 per cent. Statisticians do not print percentages of numbers so small. One note for an
article, at the first such figure.

Bad:  Robberies rose by 50 per cent, from 12 to 18.
Good: Robberies rose from 12 to 18.

To silence it: `--ignore W106`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "W106"
SEVERITY: Severity = "note"
SMALL = 50


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The first percentage change with a small base, the others beside it."""
    found: dict[str, tuple[Claim, Claim]] = {}
    for tie in analysis.ties:
        if tie.kind == "change" and len(tie.members) == 3:
            before, _, change = (analysis.claim(member) for member in tie.members)
            if _is_small(before) and change.quantity is not None and change.quantity.unit == "percent":
                found[change.id] = (change, before)
    if found:
        yield _finding(analysis, sorted(found.values(), key=lambda pair: pair[0].span))


def _is_small(claim: Claim) -> bool:
    return claim.type == "count" and claim.quantity is not None and 0 < claim.quantity.low < SMALL


def _finding(analysis: Analysis, pairs: Sequence[tuple[Claim, Claim]]) -> Finding:
    (change, before), *others = pairs
    text = analysis.article.text
    words, base = (claim.span.on_one_line(text) for claim in (change, before))
    return Finding(
        code=CODE,
        rule="small-base",
        severity=SEVERITY,
        span=change.span,
        message=f"“{words}” is a change of a small number ({base}): a few cases make a large percentage.",
        advice="Give the two numbers, and leave out the percentage.",
        stated=words,
        related=(
            Related(span=before.span, message="the number before"),
            *(Related(span=claim.span, message="also of a small number") for claim, _ in others),
        ),
        claim=change.id,
    )
