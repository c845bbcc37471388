"""Markdown: the text without its marks, and each word at its place in the source."""

from __future__ import annotations

import time
from datetime import date

import pytest

from tests.reading.places import blocks, place, read, written

FILE = """---
title: "Burglary in Kent falls"
date: 2014-02-05
author: Ann Writer
---
<!-- Kent had 99 -->

Officers in **Kent** recorded *1*2,345 [burglaries](https://example.org/a_(b)) in 2012/13,
a fall of 12&nbsp;per cent[^1].

![Kent had 77 thefts](a.jpg)

## In full ##

* Surrey: **5,000**
* Sussex: 6,000
  and more

| Force | 2011/12 | 2012/13 |
|:--|--:|--:|
| Kent | 14,000 | **12**,345 |

> "We are pleased", she
> said.

```
Kent had 88
```
[^1]: A note.
"""


def test_the_article_of_a_file() -> None:
    article = read(FILE, "draft.md")
    assert article.title == "Burglary in Kent falls"
    assert article.published == date(2014, 2, 5)
    assert article.meta["byline"] == "Ann Writer"
    assert blocks(article) == [
        ("headline", "Burglary in Kent falls"),
        ("paragraph", "Officers in Kent recorded 12,345 burglaries in 2012/13,\na fall of 12\xa0per cent."),
        ("heading", "In full"),
        ("list item", "Surrey: 5,000"),
        ("list item", "Sussex: 6,000\nand more"),
        ("table cell", "Force\t2011/12\t2012/13"),
        ("table cell", "Kent\t14,000\t12,345"),
        ("quote", '"We are pleased", she\nsaid.'),
    ]


def test_lines_and_columns_are_those_of_the_source() -> None:
    article = read(FILE, "draft.md")
    assert [(at.line, at.column) for at in (place(article, "12,345"), place(article, "5,000"))] == [(8, 32), (15, 13)]


# (source, the words as read, what the source has at their place)
WRITTEN = [
    ("Kent had **12**,345 thefts.", "12,345", "12**,345"),
    ("Kent had 12 [thefts](http://example.org).", "12 thefts", "12 [thefts"),
    ("Kent had 12 [thefts][1].\n\n[1]: http://example.org", "12 thefts", "12 [thefts"),
    ("Kent had `12` thefts.", "12 thefts", "12` thefts"),
    ("Kent spent &pound;4m.", "£4m", "&pound;4m"),
    ("Kent\\* had 12.", "Kent* had", "Kent\\* had"),
    ("A room of 5 * 3 metres, 12 thefts * 2.", "5 * 3", "5 * 3"),
    ("Kent had 12 <b>thefts</b>.", "12 thefts", "12 <b>thefts"),
    ("Kent had 5 < 6 thefts.", "5 < 6", "5 < 6"),
    ("The file burglary_in_kent has 12.", "burglary_in_kent", "burglary_in_kent"),
    ("_Kent_ had 12.", "Kent had", "Kent_ had"),
    ("Kent had ~~11~~ 12.", "11 12", "11~~ 12"),
    ("# Kent had 12\r\n\r\nEssex had 13.", "Essex", "Essex"),
    ("Kent had [12](http://a.example/(b)) thefts.", "12 thefts", "12](http://a.example/(b)) thefts"),
]


@pytest.mark.parametrize(("source", "words", "expected"), WRITTEN, ids=[source for source, _, _ in WRITTEN])
def test_words_at_their_place(source: str, words: str, expected: str) -> None:
    assert written(read(source, "a.md"), words) == expected


READ = [
    ("# Thefts up\n\nKent had 12.", [("headline", "Thefts up"), ("paragraph", "Kent had 12.")]),
    ("Thefts up\n=========\n\nKent had 12.", [("headline", "Thefts up"), ("paragraph", "Kent had 12.")]),
    ("Thefts up\n\nBy Ann Writer\n\nKent had 12.", [("headline", "Thefts up"), ("paragraph", "Kent had 12.")]),
    ("Kent had 12.\n\nBurglary\n--------\n\nEssex.", [("paragraph", "Kent had 12."), ("heading", "Burglary"), ("paragraph", "Essex.")]),
    ("1. Kent\n2. Essex", [("list item", "Kent"), ("list item", "Essex")]),
    ("- [x] Kent had 12\n- [ ] Essex", [("list item", "Kent had 12"), ("list item", "Essex")]),
    ("Kent had 12.\n***\nEssex had 13.", [("paragraph", "Kent had 12."), ("paragraph", "Essex had 13.")]),
    ("~~~\nKent had 12.\n~~~\nEssex had 13.", [("paragraph", "Essex had 13.")]),
    ("Essex.\n\nThe figures:\n\n- Kent: 12", [("paragraph", "Essex."), ("heading", "The figures:"), ("list item", "Kent: 12")]),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), READ, ids=[source[:20] for source, _ in READ])
def test_blocks(source: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(read(source, "a.md")) == expected


HARD = [
    "[" * 100_000,
    "[a](" * 50_000,
    "`a" * 50_000,
    "*a " * 50_000,
    " " * 200_000,
    "<a" * 100_000,
    "|a" * 100_000,
    "\\" * 100_000,
]


@pytest.mark.parametrize("marks", HARD, ids=[marks[:4] for marks in HARD])
def test_hard_files_take_no_long_time(marks: str) -> None:
    begun = time.monotonic()
    assert "Kent had 12 thefts." in read(f"{marks}\n\nKent had 12 thefts.", "a.md").text
    assert time.monotonic() - begun < 20
