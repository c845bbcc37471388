"""Two figures of sister kinds that stand in the other order than their names: "offences over religion and race came to 6,100 and 452".

Each is right of the other's kind, so that it cannot be told whether we or the reporter mixed them up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.checking.doubting.open_figures import as_open
from claimcheck.checking.terms.subjects import said_in, whole_of, words_beside
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.reference.catalogue import Catalogue

DOUBT = "But the sentence names the two kinds in the other order than their figures."


def leave_out_of_order(analysis: Analysis, evidence: Sequence[Evidence], catalogue: Catalogue) -> list[Evidence]:
    """The evidence of an article, with such pairs opened."""
    found = list(evidence)
    for at, (first, second) in enumerate(pairwise(analysis.claims)):
        one, other = _kind_of(found[at]), _kind_of(found[at + 1])
        if not one or not other or first.sentence != second.sentence or first.type != second.type or one == other:
            continue
        parent = whole_of(one, catalogue)
        if parent is None or parent != whole_of(other, catalogue):
            continue
        words = first.sentence.of(analysis.article.text)
        named = [kind for kind in _named(words, catalogue) if kind in (one, other)]
        beside = _beside(first, analysis, catalogue), _beside(second, analysis, catalogue)
        in_order = named == [other, one] and "respectively" in words and beside[0] != one
        if in_order or beside == (other, one):
            found[at], found[at + 1] = as_open(found[at], DOUBT), as_open(found[at + 1], DOUBT)
    return found


def _kind_of(one: Evidence) -> str:
    return one.figures[0].measure.split(".")[0] if one.truth == "holds" and one.figures else ""


def _named(words: str, catalogue: Catalogue) -> list[str]:
    """The kinds that some words name in one word of theirs, in the order of the text, and then those of which they have a name."""
    said = said_in(words, catalogue)
    return list(dict.fromkeys((*said.strands, *said.topics)))


def _beside(claim: Claim, analysis: Analysis, catalogue: Catalogue) -> str:
    """The first kind named right behind a figure, or the only one ahead of it; empty where there is none, or several ahead."""
    words, own = words_beside(claim, analysis), claim.span.of(analysis.article.text)
    ahead, _, behind = words.partition(own)
    if later := _named(behind, catalogue):
        return later[0]
    earlier = _named(re.split(r"[:.]", ahead)[-1], catalogue)
    return earlier[0] if len(earlier) == 1 else ""
