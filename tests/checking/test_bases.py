"""From when a change is measured: what the text says, what it told just before, else a guess on which little rests. Real figures."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

STORY = """Knife crime on Merseyside
Published: 2020-05-11

Merseyside Police recorded 1,437 knife crimes in the year to September 2019, figures from the ONS show. {sentence}
"""
# Published: 594 in 2010-11, 1,196 in the year to September 2018, 1,437 a year later.
CHANGES = [
    ("That was a rise of 20 per cent on the year before.", "supported"),
    ("That was up 20 per cent, from 1,196 a year earlier.", "supported"),
    ("That was a rise of 40 per cent on the year before.", "contradicted"),
    ("That was a fall of 20 per cent on the year before.", "contradicted"),
    # measured from what was told just before
    ("It had 594 in 2010-11, and the number has more than doubled since.", "supported"),
    ("In 2010-11 it had just 594. Since then the number has more than doubled.", "supported"),
    ("The number has since more than doubled.", "unclear"),
]


@pytest.mark.parametrize("sentence, expected", CHANGES)
def test_what_a_change_is_measured_from(sentence: str, expected: str) -> None:
    report = check(STORY.format(sentence=sentence)).articles[0]
    found = [v for case, v in zip(report.cases, report.verdicts, strict=True) if case.claim.type == "change"]
    assert [one.name for one in found] == [expected], found[0].reason if found else report.verdicts


def test_that_the_text_does_not_say_since_when_is_what_is_told() -> None:
    report = check(STORY.format(sentence="The number has since more than doubled.")).articles[0]
    (reason,) = [v.reason for case, v in zip(report.cases, report.verdicts, strict=True) if case.claim.type == "change"]
    assert reason.endswith("year to September 2019: 1,437; but the text does not say since when.")


STRENGTHS = """Police numbers in the north
Published: 2019-08-14

{sentence}
"""
# Published, headcounts: North Yorkshire 1,507 and 1,400, Humberside 2,106 and 1,929 in March 2010 and March 2019.
LOSSES = [
    ("Humberside Police lost 8.4 per cent of its officers between 2010 and 2019.", ["supported"]),
    ("Humberside Police lost 8.4 per cent of its officers between March 2010 and March 2019.", ["supported"]),
    (
        "North Yorkshire Police had 1,400 officers in March 2019, 107 fewer than in March 2010. That is a fall of 7.1 per cent.",
        ["supported", "supported"],
    ),
    ("North Yorkshire Police had 1,400 officers in March 2019. That is a fall of 7.1 per cent.", ["unclear"]),
    *(
        (f"North Yorkshire Police had 1,400 officers on March 31, 2019, 107 fewer than {base}.", ["supported"])
        for base in (
            "at the same point in 2010",
            "at the same time in 2010",
            "on the same date in 2010",
            "on the same day of 2010",
        )
    ),
    (
        "North Yorkshire Police had 1,400 officers on March 31, 2019, 107 fewer than at the same time of year.",
        ["unclear"],
    ),
    # Over the same years as the change told before, of another force too.
    (
        (
            "North Yorkshire Police had 1,400 officers in March 2019, 107 fewer than in March 2010. "
            "Humberside has lost 8.4 per cent of its officers over the same period."
        ),
        ["supported", "supported"],
    ),
    (
        "North Yorkshire Police had 1,400 officers in March 2019. Humberside has lost 8.4 per cent of its officers over the period.",
        ["unclear"],
    ),
]


@pytest.mark.parametrize("sentence, expected", LOSSES)
def test_losses_between_two_years(sentence: str, expected: list[str]) -> None:
    report = check(STRENGTHS.format(sentence=sentence)).articles[0]
    found = [v for case, v in zip(report.cases, report.verdicts, strict=True) if case.claim.type == "change"]
    assert [one.name for one in found] == expected, [one.reason for one in found]


TESTS = """Breath tests in Dyfed-Powys
Published: 2019-11-11

Of the people whom Dyfed-Powys Police breathalysed in 2018, almost one in ten failed or refused, and the number of tests {told}.
"""
ENDS = [
    ("was down by 28 per cent, to 8,339", ["supported", "supported"]),
    ("fell from 11,555 to 8,339, or by 28 per cent", ["supported", "supported", "supported"]),
    ("was down by 48 per cent, to 8,339", ["contradicted", "supported"]),
    ("was down by 48 per cent, to 794", ["unclear", "unclear"]),  # both counts may be of another thing
]


@pytest.mark.parametrize("told, expected", ENDS)
def test_the_end_of_a_change_counts_what_the_change_is_of(told: str, expected: list[str]) -> None:
    report = check(TESTS.format(told=told)).articles[0]
    verdicts = [v.name for case, v in zip(report.cases, report.verdicts, strict=True) if case.claim.type != "ratio"]
    assert verdicts == expected, [v.reason for v in report.verdicts]
