"""Shares that are said to divide one whole add up to more than all of it.

Bad:  Of the burglaries 60 per cent were in homes, 35 per cent in shops and the remaining 15 per cent in sheds.
Good: Of the burglaries 60 per cent were in homes, 25 per cent in shops and the remaining 15 per cent in sheds.

Only where the words divide the whole ("the rest", "the remaining", "the other 15 per cent", "split into"): shares of victims
who were hurt, robbed or threatened may well overlap. Rounding may bring the sum to 101.

To silence it: `--ignore S103`, or under `[per-path-ignores]` in claimcheck.toml, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import Finding, Related, Severity

CODE = "S103"
SEVERITY: Severity = "error"

DIVIDES = re.compile(
    r"\b(?:the )?(?:rest|remaining|remainder|balance)\b|\bthe other (?=[\w.-]+ ?(?:per|%|pc))|"
    r"\b(?:split|divided|broken down|broke down)\b|\bmade up of\b"
)
APART = re.compile(r"\b(?:compared|against|up from|down from|nationally|while in|of these|of those|of whom|of which)\b")


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """Each sentence that divides a whole into shares."""
    for _, group in groupby(analysis.claims, key=lambda claim: claim.sentence):
        claims = list(group)
        shares = [claim for claim in claims if _is_share(claim)]
        words = claims[0].sentence.of(analysis.article.text).lower()
        if len(shares) > 1 and DIVIDES.search(words) and not APART.search(words) and _alike(shares):
            yield from _too_much(analysis, shares)


def _is_share(claim: Claim) -> bool:
    quantity = claim.quantity
    return claim.is_share and quantity is not None and quantity.unit == "percent" and quantity.low == quantity.high


def _alike(shares: Sequence[Claim]) -> bool:
    """Whether all are of one area and period."""
    areas = {claim.area.area for claim in shares if claim.area}
    periods = {(claim.period.start, claim.period.end) for claim in shares if claim.period}
    return len(areas) < 2 and len(periods) < 2


def _too_much(analysis: Analysis, shares: Sequence[Claim]) -> Iterator[Finding]:
    quantities = [claim.quantity for claim in shares if claim.quantity is not None]
    total = sum((quantity.low for quantity in quantities), Decimal(0))
    slack = sum(quantity.step for quantity in quantities) / 2
    if total <= 100 + slack or any(quantity.modifier != "exact" for quantity in quantities):
        return
    *others, last = shares
    left = 100 - total + quantities[-1].low
    numbers = " + ".join(f"{quantity.low.normalize():f}" for quantity in quantities)
    yield Finding(
        code=CODE,
        rule="shares-exceed-whole",
        severity=SEVERITY,
        span=last.span,
        message=f"The shares add up to more than the whole: {numbers} = {total.normalize():f} per cent.",
        advice=_advice(analysis, last, left),
        stated=last.span.on_one_line(analysis.article.text),
        related=tuple(Related(span=claim.span, message="the same whole") for claim in others),
        claim=last.id,
    )


def _advice(analysis: Analysis, last: Claim, left: Decimal) -> str:
    """The share that the others leave for the last one, in the article's own unit."""
    if left <= 0 or last.quantity is None:
        return "Check the shares: one or more of them is too large."
    text, number = analysis.article.text, last.quantity.number
    unit = text[number.end : last.quantity.span.end]
    return f"Make it {left.normalize():f}{unit}, which is what the others leave, or check the others."
