"""Phrases over tokens: longest first, none overlapping, hyphens and spaces alike, capitals where they are asked for."""

from __future__ import annotations

import pytest

from claimcheck.nlp.patterns import Patterns
from claimcheck.nlp.tokens import tokenize

PHRASES = [
    "no crime",
    "no crimes",
    "crime",
    "knife crime",
    "per cent",
    "any other",
    "any other force",
    "stop and search",
    "force's",
]
EXACT = ["MPS", "ASP", "Beds Police"]

# (text, what is found, in order)
ROWS: list[tuple[str, list[str]]] = [
    ("a crime", ["crime"]),
    ("no crime", ["no crime"]),
    ("no-crime", ["no crime"]),
    ("no–crimes", ["no crimes"]),
    ("No Crime", ["no crime"]),
    ("no  crime", ["no crime"]),
    ("no\ncrime", ["no crime"]),
    ("no\u00a0crime", ["no crime"]),
    ("no, crime", ["crime"]),
    ("knife crime and crime", ["knife crime", "crime"]),
    ("knife", []),
    ("any other", ["any other"]),
    ("any other force", ["any other force"]),
    ("any other forces", ["any other"]),
    ("stop-and-search", ["stop and search"]),
    ("stop and searched", []),
    ("the force’s", ["force's"]),
    ("the force's", ["force's"]),
    ("the MPS said", ["MPS"]),
    ("two mps said", []),
    ("Beds Police", ["Beds Police"]),
    ("beds police", []),
    ("criminal", []),
    ("-crime-", ["crime"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_phrases(text: str, expected: list[str]) -> None:
    patterns = Patterns(((phrase, phrase) for phrase in PHRASES), exact=((phrase, phrase) for phrase in EXACT))
    assert [match.payload for match in patterns.find(tokenize(text))] == expected


def test_several_payloads_of_one_phrase() -> None:
    patterns = Patterns([("herts", "hertfordshire"), ("herts", "hertford")])
    assert [match.payload for match in patterns.find(tokenize("in Herts"))] == ["hertfordshire", "hertford"]


@pytest.mark.parametrize(("i", "j", "expected"), [(0, None, 2), (1, None, 1), (0, 1, 1), (1, 2, 0), (2, 3, 1)])
def test_a_stretch_of_tokens(i: int, j: int | None, expected: int) -> None:
    """Of "crime and crime", tokens i to j."""
    assert len(Patterns([("crime", 1)]).find(tokenize("crime and crime"), i, j)) == expected


def test_where_a_match_stands() -> None:
    (match,) = Patterns([("no crime", 1)]).find(tokenize("a no-crime here"))
    assert (match.i, match.j) == (1, 4)
