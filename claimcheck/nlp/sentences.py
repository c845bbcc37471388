"""Sentences of a block of news text: survives "Det. Supt.", initials, broken quotes and list numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from claimcheck.domain.text import Article, Sentence, Span

# A stop, with any closing quotes, before white space and something that can open a sentence.
END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[A-Z0-9£•*–—-])")
LAST_WORD = re.compile(r"(?:^|[\s(\"'“‘])([\w.]+)$")
LIST_NUMBER = re.compile(r"^\s*\d{1,3}[.)]?$")


def split_sentences(article: Article, abbreviations: Set[str]) -> tuple[Sentence, ...]:
    """The sentences of every block, in order. Each lies within one block and has no white space at its ends."""
    return tuple(
        Sentence(span=span, block=index)
        for index, block in enumerate(article.blocks)
        for span in _sentences_of(article.text, block.span, abbreviations)
    )


def _sentences_of(text: str, block: Span, abbreviations: Set[str]) -> Iterator[Span]:
    start = block.start
    for stop in END.finditer(text, block.start, block.end):
        if _ends_sentence(text, start, stop, abbreviations):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, block.end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], abbreviations: Set[str]) -> bool:
    if stop.group()[0] != "." or len(stop.group()) > 1:
        return True
    before = text[max(start, stop.start() - 40) : stop.start()]
    if LIST_NUMBER.match(text[start : stop.start()]):  # "3. Kent ..."
        return False
    word = LAST_WORD.search(before)
    if not word:
        return True
    last = word.group(1)
    if len(last) == 1 and last.isupper():  # an initial
        return False
    return last.lower() not in abbreviations or (last.lower() in ENDING and not _number_follows(text, stop.end()))


ENDING = frozenset({"no", "in", "co", "min", "est", "con", "p.m", "a.m", "p.c", "u.k", "mar", "st"})


def _number_follows(text: str, at: int) -> bool:
    following = text[at : at + 4].lstrip()
    return following[:1].isdecimal()


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start=start, end=end)
