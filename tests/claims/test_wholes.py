"""What a share is taken of: a wider measure where the sentence says so, and only there. Sentences are our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis


def shares(analysis: Analysis) -> list[tuple[str, str]]:
    """Each share as (its words, topic.event of base)."""
    found = []
    for claim in analysis.claims:
        if claim.type in ("percentage", "ratio") and claim.measure is not None:
            said = claim.measure.facets
            found.append((claim.span.of(analysis.article.text), f"{said.topic}.{said.event} of {said.base}"))
    return found


OF_ALL_CRIME = [
    ("Burglaries made up 15.5 per cent of all crime recorded by Kent Police in 2018.", "15.5 per cent", "burglary"),
    (
        "Of all the crimes recorded by Kent Police in 2018, 1.9 per cent were bicycle thefts.",
        "1.9 per cent",
        "bicycle-theft",
    ),
    ("Violence accounts for a third of the county's recorded crime, Kent Police figures show.", "a third", "violence"),
    ("One in ten crimes recorded by Kent Police was a burglary.", "One in ten", "burglary"),
    ("A quarter of all offences in Kent in 2018 involved violence, police figures show.", "A quarter", "violence"),
    ("Burglaries, 15 per cent of all crime in Kent in 2018, are a blight, police say.", "15 per cent", "burglary"),
    ("Robbery is just one per cent of Kent's crime, police figures show.", "just one per cent", "robbery"),
    ("Kent Police said that shoplifting was 7.3% of recorded crime.", "7.3%", "shoplifting"),
    ("At Kent Police 9 per cent of offences were vehicle offences in 2018.", "9 per cent", "vehicle-crime"),
]


@pytest.mark.parametrize(("text", "words", "topic"), OF_ALL_CRIME)
def test_a_share_of_all_crime(text: str, words: str, topic: str, read: Callable[[str], Analysis]) -> None:
    assert shares(read(text)) == [(words, f"{topic}.recorded of all-crime")]


OTHERS = [
    # of a narrower whole, or of the cases that something became of
    (
        "Of all solved crimes in Kent in 2018, 10 per cent were burglaries.",
        "10 per cent",
        "burglary.recorded of detected",
    ),
    (
        "15 per cent of crimes solved by Kent Police in 2018 were burglaries.",
        "15 per cent",
        "burglary.recorded of detected",
    ),
    # what became of crimes is a share of themselves
    ("Kent Police solved 12 per cent of all robberies in 2018.", "12 per cent", "robbery.detected of None"),
    ("Of Kent's crimes, 12 per cent were solved in 2018.", "12 per cent", "all-crime.detected of None"),
    (
        "No suspect was found for 79 per cent of burglaries in Kent in 2018.",
        "79 per cent",
        "burglary.no-suspect of None",
    ),
    (
        "Kent Police closed 60 per cent of robberies with no suspect identified.",
        "60 per cent",
        "robbery.no-suspect of None",
    ),
    # people are no part of crime
    ("Ten per cent of Kent Police officers were women in 2018.", "Ten per cent", "officers.employed of None"),
    (
        "Kent Police solved 20 per cent of crimes, and its officers were busy.",
        "20 per cent",
        "all-crime.detected of None",
    ),
    # the whole alone
    ("Kent Police detected nine per cent of all offences.", "nine per cent", "all-crime.detected of None"),
]


@pytest.mark.parametrize(("text", "words", "told"), OTHERS)
def test_any_other_share(text: str, words: str, told: str, read: Callable[[str], Analysis]) -> None:
    assert shares(read(text)) == [(words, told)]


def test_each_share_of_a_comparison_has_its_own_whole(read: Callable[[str], Analysis]) -> None:
    text = "Kent Police recorded 8,000 burglaries in 2018. It solved 4 per cent, against 9 per cent of all offences."
    assert shares(read(text)) == [
        ("4 per cent", "burglary.detected of None"),
        ("9 per cent", "all-crime.detected of None"),
    ]
