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

MORE = re.compile(
    r"(?: ?times)? (?:more (?P<how>likely|common|frequent|prevalent|often|dangerous)|"
    r"(?P<word>more(?! or less)|higher|greater|bigger|larger|likelier|worse))\b"
)
LESS = re.compile(r"(?: ?times)? (?:lower|less(?: likely| common| frequent| prevalent)?|fewer|smaller|rarer|cheaper)\b")
PLAIN = {
    "more": "many",
    "higher": "high",
    "greater": "great",
    "bigger": "big",
    "larger": "large",
    "likelier": "likely",
    "worse": "bad",
}


def check_claim(case: Case) -> Iterator[Finding]:
    """A multiple with "more" or "lower" behind it."""
    claim, text = case.claim, case.analysis.article.text
    quantity = claim.quantity
    if quantity is None or claim.speaker is not None or not claim.policing:
        return
    if quantity.unit != "times" and claim.type not in ("change", "comparison"):
        return
    if quantity.unit == "occasions" and _are_counted(case):
        return  # "drew them 120 times, 15 times fewer than the year before"
    start, times = quantity.number.end, int(quantity.low)
    for pattern, told in ((MORE, _more), (LESS, _less)):
        match = pattern.match(text, start, claim.sentence.end)
        if match is not None and text[quantity.number.start : match.end()].count("times") == 1:
            span = Span(start=quantity.number.start, end=match.end())
            words = span.on_one_line(text)
            why, advice = told(match, text[quantity.number.start : quantity.number.end], times)
            yield Finding(
                code=CODE,
                rule="times-more",
                severity=SEVERITY,
                span=span,
                message=f"“{words}” {why}.",
                advice=advice,
                stated=words,
                claim=claim.id,
            )


def _are_counted(case: Case) -> bool:
    """Whether the sentence counts occasions, so that "times" behind it are some of these."""
    others = (one for one in case.analysis.in_sentence(case.claim) if one.span.end <= case.claim.span.start)
    return any(one.quantity is not None and one.quantity.unit == "occasions" for one in others)


def _more(match: re.Match[str], printed: str, times: int) -> tuple[str, str]:
    """The two ways to read "three times more", and how to write either."""
    how = match["how"] or PLAIN[match["word"]]
    one = f"{printed.removesuffix(' times').lower()} times as {how}"
    two = f"{cardinal(times + 1)} times as {how}"
    return f"can mean {one} or {two}", f"Write “{one} as” or “{two} as”, whichever is meant."


def _less(_: re.Match[str], __: str, times: int) -> tuple[str, str]:
    """Why nothing is three times lower, and the fraction to write."""
    part = _part(times)
    why = "has no plain meaning: one time less would already leave nothing"
    return why, f"If {part} is meant, write “{part} of” the other figure."


def _part(times: int) -> str:
    """ "a third" for three times less."""
    if times in (2, 4):
        return "half" if times == 2 else "a quarter"
    return f"a {ordinal(times)}" if 3 <= times <= len(ORDINALS) else f"one in {times}"
