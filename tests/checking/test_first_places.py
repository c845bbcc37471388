"""A first place of which the text does not say at what, or among whose rises, is not called wrong."""

from __future__ import annotations

import pytest

from claimcheck import check

# Stop and searches that led to an arrest in 2017/18: Kent 22.6 per cent, first in the South East and third of all.
OPENING = """Searches and arrests
Published: 2019-12-05

Kent Police arrested 1,370 people after 6,068 stop and searches in 2017/18, or 22.6 per cent, Home Office figures show.

"""
ROWS = [
    ("In 2017/18 Kent Police had the highest share of stop and searches that led to an arrest.", "contradicted"),
    (
        "In 2017/18 Kent Police had the highest share of stop and searches that led to an arrest in England and Wales.",
        "contradicted",
    ),
    (
        "In 2017/18 Kent Police had the highest share of stop and searches that led to an arrest of all 43 forces.",
        "contradicted",
    ),
    ("In 2017/18 Kent Police had the lowest share of stop and searches that led to an arrest.", "contradicted"),
    ("In 2017/18 Kent Police had the worst record of any force.", "unclear"),  # at what, it does not say
    ("In 2017/18 Kent Police had the third highest share of stop and searches that led to an arrest.", "supported"),
]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_a_first_place(sentence: str, expected: str) -> None:
    (article,) = check(OPENING + sentence).articles
    told = [
        verdict for case, verdict in zip(article.cases, article.verdicts, strict=True) if case.claim.rank is not None
    ]
    assert [one.name for one in told] == [expected], [one.reason for one in told]
