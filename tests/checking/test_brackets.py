"""Numbers in the brackets of a list, and figures that are of a wider place or a narrower subject. Figures are published ones."""

from __future__ import annotations

import pytest

from claimcheck import check
from tests.checking.stories import verdicts

ROWS = """Crime in Leicestershire
Published: 2014-04-24

Leicestershire Police dealt with 721 robberies in 2013.

- Robbery: 721 ({robbery})
- Criminal damage and arson: 9,324 ({damage})
- Drug offences: 1,953 ({drugs})
"""
EXETER = """Bike theft in Devon
Published: 2025-10-28

Exeter had 206 bicycle thefts in the year to June 2025, {sentence}
"""
LEICESTER = """Knife crime in Leicestershire
Published: 2019-08-16

Leicestershire Police recorded 848 offences with a knife in the year to March 2019. {sentence}
"""


@pytest.mark.parametrize(
    ("robbery", "damage", "drugs", "names"),
    [
        ("767", "10,095", "2,639", ["supported", "supported", "supported"]),
        ("767", "10,095", "2,693", ["supported", "supported", "contradicted"]),
        ("767", "10,095", "1,639", ["supported", "supported", "contradicted"]),
        ("767", "8,605", "2,066", ["supported", "unclear", "unclear"]),  # of the year after: nobody knows what they are
        ("41", "8,605", "266", ["unclear", "unclear", "unclear"]),  # of a part
    ],
)
def test_what_the_brackets_of_a_list_tell(robbery: str, damage: str, drugs: str, names: list[str]) -> None:
    report = check(ROWS.format(robbery=robbery, damage=damage, drugs=drugs)).articles[0]
    text = report.article.text
    told = [
        verdict.name
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
        if text[: claim.span.start].endswith("(")
    ]
    assert told == names


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("a third of the 603 in the two counties.", "603", "supported"),
        ("out of 603 in all.", "603", "supported"),
        ("out of 663 in all.", "663", "unclear"),
        ("and Plymouth 119.", "119", "supported"),
    ],
)
def test_the_whole_of_a_wider_place(sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(EXETER, sentence, quote)] == [name]


@pytest.mark.parametrize(
    ("sentence", "quote", "name"),
    [
        ("Of these 454 were assaults.", "454", "supported"),
        ("The force counted 454 assaults and 279 robberies.", "279", "supported"),
        ("The force counted 554 assaults.", "554", "no_data"),
    ],
)
def test_strands_of_the_story(sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(LEICESTER, sentence, quote)] == [name]
