"""Changes and shares that no table settles, settled by figures that are as published. Published figures."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

HATE = """Hate crime in Devon and Cornwall
Published: 2019-11-04

Devon and Cornwall Police dealt with 1,693 hate crimes in 2018/19, the Home Office has said. {sentence}
"""
SEARCHES = """Stop and search in Gwent
Published: 2019-11-01

Gwent Police made 2,539 stop and searches in 2018/19, Home Office figures show, against 960 a year earlier. {sentence}
"""
# Devon and Cornwall: sexual orientation 311 in 2018/19, 241 in 2017/18. Gwent: 1,809 of the 2,539 searches for drugs.
CASES = [
    (HATE, "Sexual orientation lay behind 311, up from 241, a rise of 29 per cent.", "29 per cent", "supported"),
    (HATE, "Sexual orientation lay behind 311, up from 241, a rise of 70.", "70", "supported"),
    (HATE, "Sexual orientation lay behind 311, up from 241, a rise of 23 per cent.", "23 per cent", "contradicted"),
    (HATE, "Sexual orientation lay behind 311, up from 241, a rise of 80.", "80", "contradicted"),
    # one of the two is not as published: nothing follows
    (HATE, "Sexual orientation lay behind 321, up from 251, a rise of 28 per cent.", "28 per cent", "unclear"),
    (SEARCHES, "For drugs 1,809 of the 2,539 were made, or 71 per cent.", "71 per cent", "supported"),
    (SEARCHES, "For drugs 1,809 of the 2,539 were made, or 61 per cent.", "61 per cent", "contradicted"),
    (SEARCHES, "For drugs 1,709 of the 2,539 were made, or 67 per cent.", "67 per cent", "no_data"),
]


@pytest.mark.parametrize("story, sentence, quote, expected", CASES)
def test_a_figure_follows_from_published_ones(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found
