"""Definitions: where a text explains a term of police recording, and where it only uses one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

# (text, id of the term's event, words that stand in the explanation)
DEFINED: list[tuple[str, str, str]] = [
    (
        "Rape allegations that are not investigated further - termed 'no-crimes' - rose in Kent.",
        "no-crimed",
        "not investigated further",
    ),
    ("Kent Police struck off reports found to be false, known as “no crimes”.", "no-crimed", "found to be false"),
    (
        "A no-crime is a report that turned out not to be an offence, Kent Police said.",
        "no-crimed",
        "turned out not to be an offence",
    ),
    (
        "A 'no crime' is an offence taken off the record because it never happened, police say.",
        "no-crimed",
        "taken off the record",
    ),
    (
        "Cases in which the police found that no offence had been committed, so-called no-crimes, fell.",
        "no-crimed",
        "no offence had been committed",
    ),
    ("Reports wiped from the books, what police call no-crimes, are up in Kent.", "no-crimed", "wiped from the books"),
    ("“No crimes” are cases that police decide did not take place.", "no-crimed", "decide did not take place"),
    (
        "Police struck off 64 reports in which nothing had happened, termed ‘no crimes’.",
        "no-crimed",
        "nothing had happened",
    ),
    ("A no-crime refers to a report that police later find to be mistaken.", "no-crimed", "later find to be mistaken"),
]
# A term used, without an explanation.
USED: list[str] = [
    "Kent Police recorded 64 no-crimes.",
    "The no-crime rate in Kent is 30 per cent, police figures show.",
    "Kent Police no-crimed 36 of 110 rapes.",
    "Police called the no-crimes a concern.",
    "A no-crime is rare in Kent, police said.",
    "The force, known as a good one, had 64 no-crimes.",
    "Ann Marsh, called to give evidence, said that Kent Police detected 64 rapes.",
    "A burglary is a crime, police said.",
    "Detections are up 12 per cent in Kent, police said.",
]


@pytest.mark.parametrize(("text", "term", "words"), DEFINED, ids=[text for text, _, _ in DEFINED])
def test_definitions(text: str, term: str, words: str, read: Callable[[str], Analysis]) -> None:
    (found,) = read(text).definitions
    assert found.term == term
    assert words in found.explanation.of(text)


@pytest.mark.parametrize("text", USED)
def test_no_definition(text: str, read: Callable[[str], Analysis]) -> None:
    assert read(text).definitions == ()
