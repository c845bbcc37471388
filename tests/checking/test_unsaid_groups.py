"""Of many groups one will come near any round figure: a group that the text does not name supports nothing by coincidence."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

STORY = """Searches in Essex
Published: 2019-11-05

Essex Police carried out 8,486 stop and searches in 2018/19, Home Office figures show.

{sentence}
"""
# Published: 13.0 per cent of all searches led to an arrest, 17.0 per cent of those of black people; no share of searches is of all.
SENTENCES = [
    ("Just over 15 per cent of the stop and searches of 2018/19 in Essex led to an arrest.", "contradicted"),
    ("About 17 per cent of the stop and searches of 2018/19 in Essex led to an arrest.", "contradicted"),
    ("Some 13 per cent of the stop and searches of 2018/19 in Essex led to an arrest.", "supported"),
    ("Of the stop and searches of 2018/19 in Essex it was 18 per cent.", "no_data"),
]


@pytest.mark.parametrize("sentence, expected", SENTENCES)
def test_a_group_that_is_not_named_supports_nothing(sentence: str, expected: str) -> None:
    verdicts = check(STORY.format(sentence=sentence)).articles[0].verdicts
    assert verdicts[-1].name == expected, verdicts[-1].reason
