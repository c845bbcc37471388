"""A multiple that can be read in two ways: "three times more", "three times lower".

Three times more than ten is 30 to some readers and 40 to others; nothing can be three times lower.

Bad:  Burglary was three times more common in Kent.
Bad:  Its rate was three times lower.
Good: Burglary was three times as common in Kent.
Good: Its rate was a third of that.

To silence it: `--ignore W107`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.domain.cases import Case
from claimcheck.domain.reports import Finding, Severity
from claimcheck.domain.text import Span
from claimcheck.domain.wording import ORDINALS, cardinal, ordinal

CODE = "W107"
SEVERITY: Severity = "note"

MORE = re.compile(r"(?: ?times)? (?P<word>more(?! or less)|higher|greater|bigger|larger|likelier|worse)\b")
LESS = re.compile(r"(?: ?times)? (?P<word>lower|less|fewer|smaller|rarer|cheaper)\b")


def check_claim(case: Case) -> Iterator[Finding]:
    """A multiple with "more" or "lower" behind it."""
    claim, text = case.claim, case.analysis.article.text
    quantity = claim.quantity
    if quantity is None or claim.speaker is not None or not claim.policing:
        return
    if quantity.unit != "times" and claim.type not in ("change", "comparison"):
        return
    start = quantity.number.end
    for pattern, advice in (
        (MORE, "Write “times as many”, “times as high” or “times as likely”, with the number that is meant."),
        (LESS, f"Write a fraction: if {_part(int(quantity.low))} is meant, “{_part(int(quantity.low))} of”."),
    ):
        match = pattern.match(text, start, claim.sentence.end)
        if match is not None and text[quantity.number.start : match.end()].count("times") == 1:
            span = Span(start=quantity.number.start, end=match.end())
            words = span.on_one_line(text)
            how = _why(text[quantity.number.start : quantity.number.end], int(quantity.low), pattern is MORE)
            yield Finding(
                code=CODE,
                rule="times-more",
                severity=SEVERITY,
                span=span,
                message=f"“{words}” {how}.",
                advice=advice,
                stated=words,
                claim=claim.id,
            )


def _part(times: int) -> str:
    """ "a third" for three times less."""
    if times in (2, 4):
        return "half" if times == 2 else "a quarter"
    return f"a {ordinal(times)}" if 3 <= times <= len(ORDINALS) else f"one in {times}"


def _why(printed: str, times: int, more: bool) -> str:
    """The two ways to read "three times more"; why nothing is three times lower."""
    if not more:
        return "has no plain meaning: one time less would already leave nothing"
    again = f"{cardinal(times + 1)} times" if times > 0 else "more"
    return f"can mean {printed.removesuffix(' times').lower()} times as many or {again} as many"
