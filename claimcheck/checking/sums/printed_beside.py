"""Whether two numbers printed right beside a share or a change give it, be they claims that we read or not.

"450 of 900 in Kent, and 380 of 620, or 62 per cent to 38, in Essex": where they do, the tie to others was ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from claimcheck.checking.sums.around import Around, gives
from claimcheck.checking.sums.broken import Broken
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.terms import Term
from claimcheck.domain.claims import Analysis
from claimcheck.domain.text import Span

NUMERAL = re.compile(r"(?<![\w.,/-])[£€]?(?P<value>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w/]|[.,]\d|-\w| ?%)")
YEAR = re.compile(r"(?:19|20)\d\d")
AHEAD, BEHIND = 2, 1  # numbers before and behind the figure of which one must be its own
REACH = 90  # characters from the figure within which they stand


def follows_from_beside(broken: Broken, around: Around) -> bool:
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
        _gives(pair, broken)
        for two in _pairs(derived, around.analysis)
        if set(two) != tied
        for pair in (two, two[::-1])
    )


def _gives(pair: tuple[float, float], broken: Broken) -> bool:
    """Whether two plain numbers, in this order, give the figure of a broken tie."""
    derived, kind = broken.terms[-1], broken.tie.kind
    if kind == "share" and pair[0] >= pair[1]:
        return False
    plain = [replace(broken.terms[0], value=one, interval=Interval(one, one), unit="") for one in pair]
    return gives(kind, [*plain, derived], derived)


def _pairs(derived: Term, analysis: Analysis) -> Iterator[tuple[float, float]]:
    """One number next to the figure and any other of its sentence or the one before; two in a row of that where none is next to it."""
    claim, text = derived.claim, analysis.article.text
    here = Span(start=claim.sentence.start, end=max(claim.sentence.end, claim.span.end))
    found = [one for one in _numerals(here, text) if not claim.span.start <= one[0] < claim.span.end]
    ahead = [one for one in found if 0 < claim.span.start - one[0] <= REACH][-AHEAD:]
    behind = [one for one in found if 0 <= one[0] - claim.span.end <= REACH][:BEHIND]
    before = _numerals(analysis.sentence_before(claim), text)
    for near in (*ahead, *behind):
        yield from ((near[1], other[1]) for other in (*before, *found) if other is not near)
    if not ahead:
        yield from ((one[1], other[1]) for one, other in pairwise(before))


def _numerals(said: Span, text: str) -> list[tuple[int, float]]:
    """The numbers in figures with where they start, but for years and shares."""
    return [
        (said.start + one.start(), float(one["value"].replace(",", "")))
        for one in NUMERAL.finditer(said.of(text))
        if not YEAR.fullmatch(one["value"])
    ]
