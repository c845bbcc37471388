"""Figures that fail of days which an article without a day of publication leaves to be guessed: these are opened.

"Last year", "in the 12 months to September" and a figure without a time of its own are told from the day of publication. Where it is
missing, the latest year that the text happens to name stands in for it, and that is often the year which is compared with.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from datetime import date

from claimcheck.checking.doubting.open_figures import as_open
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis

YEAR = re.compile(r"(?<!\d)(?:(?:19|20)\d\d|\d\d[/–-]\d\d)(?!\d)")
SEVERAL = 3  # figures of guessed days that are as published, for each that fails: then the guess was right
# Right of the guessed year, if otherwise taken.
NAMED = {"rank-of-another-measure", "figure-of-another-group", "figure-of-another-area"}
DOUBT = "But the article gives no day of publication and the sentence no year, so it may be of another."


def leave_undated(analysis: Analysis, evidence: Sequence[Evidence]) -> list[Evidence]:
    """The evidence of an article, with those failures left open whose year is guessed, unless other such figures bear it out."""
    if analysis.article.published is not None:
        return list(evidence)
    said = {claim.id: claim.own_period for claim in analysis.claims}
    guessed = {id for id, period in said.items() if period is None or YEAR.search(period.text) is None}
    told = [(claim, one) for claim, one in zip(analysis.claims, evidence, strict=True) if claim.id in guessed]
    held = Counter(one.figures[0].end for _, one in told if one.truth == "holds" and one.figures)
    failed = Counter(one.figures[0].end for _, one in told if one.truth == "fails" and one.figures)
    sure = {end for end, number in held.items() if number >= SEVERAL * failed[end]}
    return [
        as_open(one, DOUBT) if claim.id in guessed and one.truth == "fails" and not _is_sure(one, sure) else one
        for claim, one in zip(analysis.claims, evidence, strict=True)
    ]


def _is_sure(one: Evidence, sure: Set[date]) -> bool:
    """Whether other figures bear out the year that one fails of, or it is explained by that same year."""
    explained = one.diagnosis is not None and one.diagnosis.fault in NAMED
    return explained or bool(one.figures) and one.figures[0].end in sure
