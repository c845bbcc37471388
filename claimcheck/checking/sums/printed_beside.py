"""Whether two numbers printed right beside a share or a change give it, be they claims that we read or not.

"450 of 900 in Kent, and 380 of 620, or 62 per cent to 38, in Essex": where they do, the tie to others was ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.checking.sums.around import Around
from claimcheck.checking.sums.broken import Broken
from claimcheck.checking.terms.terms import Term
from claimcheck.domain.claims import Analysis
from claimcheck.domain.text import Span

NUMERAL = re.compile(r"(?<![\w.,/-])[£€]?(?P<value>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w/]|[.,]\d|-\w| ?%)")
YEAR = re.compile(r"(?:19|20)\d\d")
AHEAD, BEHIND = 2, 1  # numbers before and behind the figure of which one must be its own
REACH = 90  # characters from the figure within which they stand


def follows_from_beside(broken: Broken, around: Around, analysis: Analysis) -> bool:
    """Whether two numbers printed near, one of them next to the figure, give what it says to the last digit.

    "63 warrants. At 42 addresses, two-thirds, it was cannabis": where the words do not say what the share is of.
    """
    derived = broken.terms[-1]
    if broken.tie.kind not in ("share", "change") or not derived.value or derived.unit not in ("percent", ""):
        return False
    if broken.fault == "percent-for-points":
        return False
    if broken.tie.kind == "share" and (around.is_of_all(derived) or around.has_gone(derived)):
        return False
    if derived.unit == "" and (broken.tie.kind == "share" or not derived.known):
        return False
    tied = {one.value for one in broken.terms[:-1]}
    return any(
        _gives(one, other, broken.tie.kind, derived) for one, other in _pairs(derived, analysis) if {one, other} != tied
    )


def _pairs(derived: Term, analysis: Analysis) -> Iterator[tuple[float, float]]:
    """In the order they are printed in: one next to the figure and any other of its sentence, one and any of the sentence before."""
    claim, text = derived.claim, analysis.article.text
    here = Span(start=claim.sentence.start, end=max(claim.sentence.end, claim.span.end))
    found = [one for one in _numerals(here, text) if not claim.span.start <= one[0] < claim.span.end]
    ahead = [one for one in found if 0 < claim.span.start - one[0] <= REACH][-AHEAD:]
    behind = [one for one in found if 0 <= one[0] - claim.span.end <= REACH][:BEHIND]
    before = _numerals(_sentence_before(here, analysis), text)
    for near in (*ahead, *behind):
        for other in (*before, *found):
            if other is not near:
                yield min(near, other)[1], max(near, other)[1]
    if not ahead:
        yield from ((one[1], other[1]) for one, other in pairwise(before))


def _sentence_before(here: Span, analysis: Analysis) -> Span:
    ends = [one.span for one in analysis.sentences if one.span.end <= here.start]
    return ends[-1] if ends else Span(start=here.start, end=here.start)


def _numerals(said: Span, text: str) -> list[tuple[int, float]]:
    """The numbers in figures with where they start, but for years and shares."""
    return [
        (said.start + one.start(), float(one["value"].replace(",", "")))
        for one in NUMERAL.finditer(said.of(text))
        if not YEAR.fullmatch(one["value"])
    ]


def _gives(before: float, after: float, kind: str, derived: Term) -> bool:
    """In the order they are printed in, or the other way round."""
    for one, other in ((before, after), (after, before)):
        if kind == "share":
            value = one / other * 100 if 0 < one < other else None
        elif derived.sign and (other - one) * derived.sign <= 0 or not one:
            value = None
        else:
            value = abs(other - one) / one * 100 if derived.unit == "percent" else abs(other - one)
        if value is not None and abs(value - derived.value) <= derived.step / 2:
            return True
    return False
