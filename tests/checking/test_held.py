"""Reasons for what cannot be checked say what would settle it; and what stands apart is not set against each other."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.checking.stories import verdicts

PLAIN = """Police figures
Published: 2022-11-12

{sentence}
"""
RECRUITS = """More women join the police
Published: 2021-05-12

Cleveland Police took on 160 new officers in 2020-21, including 68 women. {sentence}
"""


@pytest.mark.parametrize(
    ("sentence", "quote", "reason"),
    [
        (
            "West Midlands Police made 26,372 stop and searches in 2021/22.",
            "26,372",
            "No dataset has stop and searches (number) for West Midlands Police, 2021/22. The latest there is: 2018/19.",
        ),
        (
            "Essex Police had 3,331 officers on September 30, 2012.",
            "3,331",
            (
                "No dataset has police officers (headcount) for Essex Police, 30 September 2012. "
                "There are figures for 31 March 2012 and 31 March 2013."
            ),
        ),
        (
            "Kent Police had 3,331 officers on March 31, 2002.",
            "3,331",
            "No dataset has police officers (headcount) for Kent Police, 31 March 2002. The first there is: 31 March 2007.",
        ),
        (
            "In Newport 1,204 stop and searches were made in 2018/19.",
            "1,204",
            "No dataset has stop and searches (number) for Newport, 2018/19. There is one for Gwent Police, of which Newport is a part.",
        ),
        (
            "Moped gangs were behind six per cent of robberies in Kent in 2019.",
            "six per cent",
            "No dataset holds robbery as a percentage; it is held as a number, as a rate and as a score.",
        ),
    ],
)
def test_what_would_settle_it(sentence: str, quote: str, reason: str) -> None:
    assert [told for _, told in verdicts(PLAIN, sentence, quote)] == [reason]


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("In March 2020, 28% of officers in Cleveland were women.", "28%", "supported"),
        ("In March 2020, 38% of officers in Cleveland were women.", "38%", "contradicted"),
        ("It had 1,341 officers in March 2020, and it now has 1,431 officers.", "1,431 officers", "supported"),
    ],
)
def test_who_is_in_post_in_a_story_on_recruits(sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(RECRUITS, sentence, quote)] == [name]


@pytest.mark.parametrize(
    ("rows", "slips"),
    [
        ("Total crime - down by five per cent\nTotal crime (excluding fraud) - down by four per cent\n", 0),
        ("All crime: 48,102\nAll crime excluding fraud: 47,966\n", 0),
    ],
)
def test_with_and_without(rows: str, slips: int) -> None:
    text = f"Crime in Kent\nPublished: 2013-07-18\n\nCrime in Kent was down by five per cent in 2012/13. The figures are:\n\n{rows}"
    findings = check(text).articles[0].findings
    assert sum(one.rule == "inconsistent-figures" for one in findings) == slips


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("Just 15 of the 1,777 were solved.", "Just 15", "supported"),
        ("Just 150 of the 1,777 were solved.", "Just 150", "unclear"),  # more may be solved than charged
        ("Just 0.8 per cent were solved.", "0.8 per cent", "supported"),
        ("Just 0.8 per cent led to a charge.", "0.8 per cent", "supported"),
        ("Just 4.8 per cent led to a charge.", "4.8 per cent", "unclear"),
    ],
)
def test_solved_is_at_least_charged(sentence: str, quote: str, name: str) -> None:
    story = "Bikes in Kent\nPublished: 2019-11-20\n\nKent Police recorded 1,777 bicycle thefts in 2018/19. {sentence}\n"
    assert [told for told, _ in verdicts(story, sentence, quote)] == [name]
