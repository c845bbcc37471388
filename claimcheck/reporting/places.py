"""Where words stand in their source, and the piece of text round a span."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from claimcheck.domain.origins import Piece, Place, TextOrigin, line_starts
from claimcheck.domain.text import Article, Sentence, Span


class Places:
    """Where the words of an article stand in its source, in the source's own terms; built once an article.

    `text` is the source where that is a text, else the text that was read from it.
    """

    def __init__(self, article: Article) -> None:
        text = article.text
        self._origin = article.origin or TextOrigin(text, (Piece(0, 0, len(text)),), line_starts(text))
        self.text = self._origin.text if isinstance(self._origin, TextOrigin) else text

    def of(self, span: Span) -> Place:
        """The place of the words of `span`."""
        return self._origin.place(span)


class Excerpt(NamedTuple):
    """A line of text and a line of carets below it, under the words concerned."""

    text: str
    carets: str


class Surroundings(NamedTuple):
    """The words concerned and what stands round them in their sentence, on one line; "…" where it was shortened."""

    before: str
    words: str
    after: str


def surroundings(article: Article, sentences: tuple[Sentence, ...], span: Span, width: int) -> Surroundings:
    """The sentence that `span` stands in, taken apart round it and shortened at words to fit `width` characters."""
    whole = _sentence_round(article, sentences, span)
    text = article.text
    start, end = _window(text, whole, span, width)
    before = ("… " if start > whole.start else "") + _flat(text[start : span.start])
    after = _flat(text[span.end : end]) + (" …" if end < whole.end else "")
    return Surroundings(before, _flat(text[span.start : span.end]), after)


def excerpt(article: Article, sentences: tuple[Sentence, ...], span: Span, width: int) -> Excerpt:
    """The sentence that `span` stands in, on one line, with carets; shortened at words to fit `width` characters."""
    before, words, after = surroundings(article, sentences, span, width)
    return Excerpt((before + words + after).rstrip(), " " * _columns(before) + "^" * max(1, _columns(words)))


def _sentence_round(article: Article, sentences: tuple[Sentence, ...], span: Span) -> Span:
    round_it = next((one.span for one in sentences if one.span.contains(span)), None)
    if round_it is None:
        round_it = next((one.span for one in article.blocks if one.span.contains(span)), None)
    if round_it is None:
        start = max(article.text.rfind("\n", 0, span.start) + 1, 0)
        end = article.text.find("\n", span.end)
        round_it = Span(start=start, end=len(article.text) if end < 0 else end)
    return round_it


def _window(text: str, whole: Span, span: Span, width: int) -> tuple[int, int]:
    """The part of `whole` to show: all of it when it fits, else as much on either side of the span as there is room for."""
    if len(whole) <= width:
        return whole.start, whole.end
    room = max(0, width - len(span) - 4)
    start = max(whole.start, span.start - max(room // 2, room - (whole.end - span.end)))
    end = min(whole.end, span.end + room - (span.start - start))
    if start > whole.start:
        cut = text.find(" ", start, span.start)
        start = cut + 1 if cut >= 0 else start
    if end < whole.end:
        cut = text.rfind(" ", span.end, end)
        end = cut if cut >= 0 else end
    return start, end


def _flat(text: str) -> str:
    """One line, each character one place wide at least: breaks and tabs become blanks."""
    return "".join(
        " " if character.isspace() else character
        for character in text
        if character.isprintable() or character.isspace()
    )


def _columns(text: str) -> int:
    """How many columns a terminal takes for the text."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    none = sum(unicodedata.combining(character) != 0 for character in text)
    return len(text) + wide - none
