"""Kinds of crime behind knife crime, hate crime and their like: of which figures it is doubted that they count the whole kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

KNIVES = "Kent Police recorded 1,514 knife crimes in 2018/19."
# What follows, and the words of the figures that may be only a part.
PARTS = [
    ("Of these 618 were assaults and 560 robberies.", ["618", "560 robberies"]),
    (
        "More than four in ten offences (618) were assaults, and 560 were robberies.",
        ["More than four in ten", "618", "560"],
    ),
    ("Of the total 618 were assaults and 560 were robberies.", ["618", "560"]),
    ("Of all offences, 560 were robberies.", []),
    ("They included 560 robberies and 26 rapes.", ["560 robberies", "26 rapes"]),
    ("Among them were 26 rapes.", ["26 rapes"]),
    ("There were three attempted murders and 26 rapes.", ["three attempted murders", "26 rapes"]),
    (
        "Of these 618 were assaults. There were nine killings, up from five.",
        ["618", "nine killings", "five"],
    ),
    ("There were nine killings, up from five.", []),
    ("A knife was used in 560 robberies.", ["560 robberies"]),
    ("A third were robberies.", ["A third"]),
    ("In all 26 of them were rapes.", []),  # "in all": the whole of something
    # A list of crimes, each with its own change; more than the whole; all that there were.
    ("Robberies rose by 4 per cent to 1,120.", []),
    ("There were 2,100 robberies.", []),
    ("The force recorded 1,120 robberies overall.", []),
    ("Robbery was down, with 1,120 offences.", []),
    ("It has 3,260 officers.", []),
    ("There were 310 robberies at knifepoint.", []),
    ("It recorded 96,400 crimes.", []),
]
# Topics that run across the kinds of crime, and kinds that do not.
WHOLES = [
    ("Kent Police recorded 1,514 hate crimes in 2018/19. Some 618 were robberies.", ["Some 618"]),
    ("Kent Police recorded 1,514 domestic abuse crimes in 2018/19. They included 26 rapes.", ["26 rapes"]),
    ("Kent Police recorded 1,514 burglaries in 2018/19. There were 560 robberies.", []),
    ("Kent Police recorded 96,400 crimes in 2018/19. Of these 560 were robberies.", []),
    ("There were 560 robberies in Kent in 2018/19. Knife crime came to 1,514 offences, police said.", []),
    ("Kent Police recorded 1,514 knife crimes in 2018/19.\n\nThere were 560 robberies.", []),
    ("Kent Police recorded 1,514 knife crimes in 2018/19.\n\nThey included 560 robberies.", ["560 robberies"]),
]


def doubted(analysis: Analysis, text: str) -> list[str]:
    """The words of the claims that are taken for a part."""
    return [claim.span.of(text) for claim in analysis.claims if claim.measure and "only a part" in claim.measure.doubt]


@pytest.mark.parametrize(("sentence", "expected"), PARTS)
def test_parts_of_knife_crime(sentence: str, expected: list[str], read: Callable[[str], Analysis]) -> None:
    analysis = read(f"{KNIVES} {sentence}")
    assert doubted(analysis, analysis.article.text) == expected


@pytest.mark.parametrize(("text", "expected"), WHOLES)
def test_what_runs_across_kinds(text: str, expected: list[str], read: Callable[[str], Analysis]) -> None:
    analysis = read(text)
    assert doubted(analysis, analysis.article.text) == expected


@pytest.mark.parametrize("sentence", ["They included 560 robberies and 26 rapes.", "Some 560 were robberies."])
def test_the_story_goes_on_with_the_whole(sentence: str, read: Callable[[str], Analysis]) -> None:
    claim = read(f"{KNIVES} {sentence} Only 22 per cent led to a charge.").claims[-1]
    assert claim.measure is not None
    assert (claim.measure.facets.topic, claim.measure.facets.event) == ("knife-crime", "charged")
