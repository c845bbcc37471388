"""Where the text of an article came from: offsets of the text as places of the source, in the source's own terms.

A plain text is its own source and has no origin. Every other reader gives one: `TextOrigin` for sources that are text
themselves (HTML, Markdown, JSON), `WordOrigin` for .docx, `PageOrigin` for PDF.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter, itemgetter
from typing import NamedTuple, Protocol

from claimcheck.domain.text import Span

BREAK = re.compile(r"\r\n|\n|\r")
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where words stand in their source. Lines and columns count from 1, columns in characters; the end is half open.

    In a text `line` and `column` are those of the source file and `source` its span there; in Word `line` is the
    number of the paragraph; in a PDF it is the printed line of the page, and `boxes` are (left, bottom, right, top) in points
    from the lower left corner of the page, one a line.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    source: Span | None = None
    paragraph: int | None = None
    page: int | None = None
    boxes: tuple[Box, ...] = ()

    @property
    def words(self) -> str:
        """For a report: "7:31", "paragraph 4", "page 2 line 7"."""
        if self.page is not None:
            return f"page {self.page} line {self.line}"
        return f"{self.line}:{self.column}" if self.paragraph is None else f"paragraph {self.paragraph}"

    @property
    def line_words(self) -> str:
        """Less exactly: "line 7", "paragraph 4", "page 2 line 7"."""
        return self.words if self.page is not None or self.paragraph is not None else f"line {self.line}"


class Origin(Protocol):
    """What every source can tell."""

    def place(self, span: Span) -> Place:
        """Where the words of `span` (of the article's text) stand."""
        ...


class Piece(NamedTuple):
    """A run of the text from `start` on: `length` characters of the source from `at` on, one by one when `verbatim`.

    A piece that is not verbatim is one character written otherwise ("&pound;", "\\u00a3").
    """

    start: int
    at: int
    length: int
    verbatim: bool = True


def line_starts(text: str) -> tuple[int, ...]:
    """The offsets at which lines start."""
    return (0, *(found.end() for found in BREAK.finditer(text)))


@dataclass(frozen=True, slots=True)
class TextOrigin:
    """A source that is a text: `text` is it, `pieces` say what of it was read, in the order of the article's text."""

    text: str
    pieces: tuple[Piece, ...]
    lines: tuple[int, ...]

    def place(self, span: Span) -> Place:
        """Line and column in the source, and the span there."""
        source = self.source_of(span)
        (line, column), (end_line, end_column) = self._at(source.start), self._at(source.end)
        return Place(line=line, column=column, end_line=end_line, end_column=end_column, source=source)

    def source_of(self, span: Span) -> Span:
        """The span of the source that the words come from, with whatever markup stands between them."""
        if not self.pieces:
            return Span(start=0, end=0)
        start = self._start(span.start)
        return Span(start=start, end=max(start, self._end(span.end)) if len(span) else start)

    def _start(self, offset: int) -> int:
        piece = self._piece(offset)
        return piece.at + min(offset - piece.start, piece.length) if piece.verbatim else piece.at

    def _end(self, offset: int) -> int:
        """After the last character, not before what follows it: a tag in between belongs to neither."""
        piece = self._piece(offset - 1)
        return piece.at + (min(offset - piece.start, piece.length) if piece.verbatim else piece.length)

    def _piece(self, offset: int) -> Piece:
        return self.pieces[max(0, bisect_right(self.pieces, offset, key=attrgetter("start")) - 1)]

    def _at(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1


class Run(NamedTuple):
    """Characters of a Word document from `start` of the text on: those of text node `node` (the n-th w:t), from `at` on."""

    start: int
    node: int
    at: int
    length: int


@dataclass(frozen=True, slots=True)
class WordOrigin:
    """A Word document: `paragraphs` are (offset, number) pairs, `runs` its text nodes, `digest` the SHA-256 of the file."""

    paragraphs: tuple[tuple[int, int], ...]
    runs: tuple[Run, ...]
    digest: str

    def place(self, span: Span) -> Place:
        """The number of the paragraph, and the characters in it."""
        (number, start), (last, begun) = self._paragraph(span.start), self._paragraph(max(span.start, span.end - 1))
        column, end_column = span.start - start + 1, span.end - begun + 1
        return Place(line=number, column=column, end_line=last, end_column=end_column, paragraph=number)

    def nodes(self, span: Span) -> Iterator[tuple[int, int, int]]:
        """The text nodes that the words stand in: the node's number, and from where to where in it."""
        first = max(0, bisect_right(self.runs, span.start, key=attrgetter("start")) - 1)
        for run in self.runs[first:]:
            start, end = max(span.start, run.start), min(span.end, run.start + run.length)
            if run.start >= span.end:
                return
            if start < end:
                yield run.node, run.at + start - run.start, run.at + end - run.start

    def _paragraph(self, offset: int) -> tuple[int, int]:
        if not self.paragraphs:
            return 1, 0
        start, number = self.paragraphs[max(0, bisect_right(self.paragraphs, offset, key=itemgetter(0)) - 1)]
        return number, start


class PrintedLine(NamedTuple):
    """A line of a page: where it starts in the text, its page and number there, its height, and the sides of each character."""

    start: int
    page: int
    number: int
    bottom: float
    top: float
    sides: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class PageOrigin:
    """A PDF, as its printed lines in the order of the text."""

    lines: tuple[PrintedLine, ...]

    def place(self, span: Span) -> Place:
        """The page, the line on it, and the boxes round the words (those on that page)."""
        touched = list(self._touched(span))
        if not touched:
            return Place(line=1, column=1, end_line=1, end_column=1, page=1)
        first = touched[0]
        last = [line for line in touched if line.page == first.page][-1]
        return Place(
            line=first.number,
            column=max(span.start - first.start, 0) + 1,
            end_line=last.number,
            end_column=min(span.end - last.start, len(last.sides)) + 1,
            page=first.page,
            boxes=tuple(_boxes(touched, span, first.page)),
        )

    def _touched(self, span: Span) -> Iterable[PrintedLine]:
        at = max(0, bisect_right(self.lines, span.start, key=attrgetter("start")) - 1)
        last = max(at + 1, bisect_right(self.lines, span.end - 1, key=attrgetter("start")))
        return self.lines[at:last]


def _boxes(lines: Iterable[PrintedLine], span: Span, page: int) -> Iterator[Box]:
    for line in lines:
        sides = line.sides[max(0, span.start - line.start) : max(0, span.end - line.start)]
        if line.page == page and sides:
            left, right = min(side[0] for side in sides), max(side[1] for side in sides)
            yield (round(left, 1), round(line.bottom, 1), round(right, 1), round(line.top, 1))
