"""A number whose words name another part of the whole than it was taken for is not called wrong; one that is right is."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

# Published for Merseyside in 2018/19: race 2,050, sexual orientation 552, disability 256, religion 165.
STORY = """Hate crime on Merseyside
Published: 2019-10-16

Merseyside Police recorded 2,944 hate crimes in 2018/19, of which 2,050 were race hate crimes.

{sentence}
"""
SENTENCES = [
    ("There were 552 crimes based on sexual orientation, 256 on disability and 165 on religion.", "256", "supported"),
    ("There were 552 crimes based on sexual orientation, 266 on disability and 165 on religion.", "266", "unclear"),
    ("There were 552 crimes based on sexual orientation, 256 on disability and 175 on religion.", "175", "unclear"),
    ("There were 552 homophobic hate crimes.", "552", "supported"),
    ("There were 652 homophobic hate crimes.", "652", "contradicted"),
    ("There were 266 disability hate crimes and 165 religious hate crimes.", "266", "contradicted"),
]


@pytest.mark.parametrize("sentence, quote, expected", SENTENCES)
def test_words_that_name_another_kind(sentence: str, quote: str, expected: str) -> None:
    assert [name for name, _ in verdicts(STORY, sentence, quote)] == [expected]
