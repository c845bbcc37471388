"""What fails only of a guessed year is left open, in an article that gives no day of publication."""

from __future__ import annotations

import pytest

from claimcheck import check

OPENING = "Stop and search in Suffolk\n"
DATED = f"{OPENING}Published: 2019-12-02\n\n"
UNDATED = f"{OPENING}\n"
WORDS = [  # of years that only the day of publication shows
    "Officers halved their use of stop and search last year. In 2013-14 they carried out 5,327 searches.",
    "Suffolk police stopped and searched 2,600 people in the last 12 months. In 2014-15 it was 4,829.",
    "Suffolk police made 209 arrests after stop and search in the year to March. In 2013-14 there were 523.",
    "In 2014-15 Suffolk police carried out 4,829 searches. Last year they carried out 2,600 stop and searches.",
]
WRONG = [  # the sentence gives its year, or figures of the guessed one bear it out
    ("Suffolk police carried out 4,829 stop and searches in 2013-14.", "4,829"),
    ("Suffolk police made 300 arrests after stop and searches in 2014-15.", "300"),
    ("In 2015-16 Suffolk police carried out 4,600 stop and searches.", "4,600"),
]


@pytest.mark.parametrize("words", WORDS)
def test_a_guessed_year_contradicts_nothing(words: str) -> None:
    assert [
        verdict.reason for verdict in check(UNDATED + words).articles[0].verdicts if verdict.name == "contradicted"
    ] == []


@pytest.mark.parametrize(("words", "figure"), WRONG)
@pytest.mark.parametrize("opening", [DATED, UNDATED])
def test_a_year_that_is_told_does(opening: str, words: str, figure: str) -> None:
    (article,) = check(opening + words).articles
    wrong = [
        claim.span.of(article.article.text)
        for claim, verdict in zip(article.analysis.claims, article.verdicts, strict=True)
        if verdict.name == "contradicted"
    ]
    assert [words for words in wrong if figure in words]


def test_the_open_one_says_why() -> None:
    (article,) = check(UNDATED + WORDS[0]).articles
    assert any("no day of publication" in verdict.reason for verdict in article.verdicts)
