"""Lines, columns and carets."""

from __future__ import annotations

import pytest

from claimcheck.domain.text import Span
from claimcheck.nlp.articles import article_of
from claimcheck.reporting.places import Places, excerpt

AT = [
    ("one\ntwo", 0, (1, 1)),
    ("one\ntwo", 3, (1, 4)),
    ("one\ntwo", 4, (2, 1)),
    ("one\r\ntwo", 6, (2, 2)),
    ("one\rtwo", 4, (2, 1)),
    ("’é😀x", 3, (1, 4)),
    ("one\n", 4, (2, 1)),
    ("", 0, (1, 1)),
]


@pytest.mark.parametrize(("text", "offset", "expected"), AT)
def test_place(text: str, offset: int, expected: tuple[int, int]) -> None:
    place = Places(article_of(text, "draft.txt")).of(Span(start=offset, end=offset))
    assert (place.line, place.column) == expected


LONG = "word " * 40
EXCERPTS = [
    ("Police recorded 12 thefts.", "12", 80),
    (f"{LONG}recorded 12 thefts {LONG}", "12", 60),
    (f"{LONG}recorded 12", "12", 60),
    (f"12 thefts {LONG}", "12", 60),
    ("A line that is wrapped,\nand then 12\nmore.", "12", 80),
    ("Tabs\tand 12 thefts", "12", 80),
    ("x" * 300 + " 12 " + "y" * 300, "12", 60),
    ("a" * 500, "a" * 500, 60),
]


@pytest.mark.parametrize(("text", "words", "width"), EXCERPTS)
def test_carets_stand_under_the_words(text: str, words: str, width: int) -> None:
    article = article_of(text, "draft.txt")
    start = text.index(words)
    shown = excerpt(article, (), Span(start=start, end=start + len(words)), width)
    under = shown.text[shown.carets.index("^") : len(shown.carets)]
    assert under == words
    assert len(shown.text) <= max(width, len(words) + 4)
    assert "\n" not in shown.text


def test_wide_characters_take_two_columns() -> None:
    article = article_of("警察 12", "draft.txt")
    shown = excerpt(article, (), Span(start=3, end=5), 60)
    assert shown.carets == "     ^^"


def test_an_empty_span_gets_one_caret() -> None:
    article = article_of("31 March", "draft.txt")
    assert excerpt(article, (), Span(start=8, end=8), 60).carets == "        ^"
