"""Figures of two kinds that are exchanged, and headlines that tell what is planned."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.checking.stories import verdicts

# Kent, 2018/19: 1,988 robberies and 7,159 sexual offences. West Yorkshire: 452 religious hate crimes, 942 homophobic.
STORY = """Crime
Published: 2019-10-17

{sentence}
"""
HATE = "West Yorkshire Police recorded 8,217 hate crimes in 2018/19"
PAIRS = [
    ("Kent Police recorded 7,159 robberies and 1,988 sexual offences in 2018/19.", ("7,159", "1,988"), "unclear"),
    ("Kent Police recorded 7,159 robberies in 2018/19 and 1,988 sexual offences.", ("7,159", "1,988"), "unclear"),
    (f"{HATE}, of which 942 were religious and 452 homophobic.", ("942", "452"), "unclear"),
    (f"{HATE}. Offences to do with religion and sexual orientation numbered 942 and 452, respectively.",
     ("942", "452"), "unclear"),
    # in their order
    ("Kent Police recorded 1,988 robberies and 7,159 sexual offences in 2018/19.", ("7,159", "1,988"), "supported"),
    (f"{HATE}, of which 452 were religious and 942 homophobic.", ("942", "452"), "supported"),
    (f"{HATE}, 452 to do with religion and 942 with sexual orientation.", ("942", "452"), "supported"),
    (f"{HATE}. Offences to do with religion and sexual orientation numbered 452 and 942, respectively.",
     ("942", "452"), "supported"),
    (f"{HATE}. Religious and homophobic crimes are both up: 942 were homophobic and 452 religious.",
     ("942", "452"), "supported"),
    (f"{HATE}. Religious crimes (452) were behind homophobic ones (942).", ("942", "452"), "supported"),
]  # fmt: skip
LOST = """{headline}
Published: 2016-02-29

Norfolk had 1,515 officers in March 2015, 7 per cent fewer than five years before. Over the same period the number of PCSOs fell \
from 275 to 198.
"""
# (headline, whether it is a change of the years that are told)
PLANNED = [
    ("200 PCSOs to go as budget squeezed", False),
    ("200 PCSOs set to go in Norfolk", False),
    ("Norfolk Police to lose 200 PCSOs", False),
    ("Norfolk Police could lose 200 PCSOs", False),
    ("200 PCSOs face the axe in Norfolk", False),
    ("200 PCSOs to be axed in Norfolk", False),
    ("77 PCSOs lost in Norfolk", False),
    ("Norfolk has lost 70 PCSOs in five years", True),
]


@pytest.mark.parametrize(("sentence", "quotes", "expected"), PAIRS)
def test_kinds_exchanged(sentence: str, quotes: tuple[str, ...], expected: str) -> None:
    found = [name for quote in quotes for name, _ in verdicts(STORY, sentence, quote)]
    assert found == [expected] * len(quotes)


@pytest.mark.parametrize(("headline", "told"), PLANNED)
def test_headlines_of_what_is_to_come(headline: str, told: bool) -> None:
    found = check(LOST.format(headline=headline)).articles[0].findings
    assert any(one.code == "S101" for one in found) is told


def test_an_estimate_is_told_once() -> None:
    found = verdicts(STORY, "Across England and Wales 103,379 hate crimes were recorded in 2018/19.", "103,379")
    assert found == [("supported", "Hate crime (number), England and Wales, 2018/19: about 99,821.")]
