"""Markdown: the text without its marks.

Front matter may give `title`, `date` (or `published`) and `author`. Headings, lists, quotes and tables are read as such; links
by their words, images by nothing; code blocks, comments and HTML tags are left out. The first heading of the first level, or
the title of the front matter, is the headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.domain.origins import Piece, TextOrigin, line_starts
from claimcheck.domain.text import Article, BlockKind
from claimcheck.nlp.datelines import read_date
from claimcheck.reading.drafting import Front, TextDraft, article_from, composed
from claimcheck.reading.encodings import decode
from claimcheck.reading.markdown_marks import read_inline

SUFFIXES = (".md", ".markdown")
FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(.*?)^(?:\1|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r"^[ \t]*+(?P<name>[A-Za-z_-]{1,40})[ \t]*+[:=](?P<value>[^\r\n]*)", re.MULTILINE)
DAYS = ("published", "date", "publishdate", "pubdate", "publication_date", "publication-date")
HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
QUOTE = re.compile(r" {0,3}>[ \t]?")
ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)(?:\[[ xX]\][ \t]+)?")
TABLE_RULE = re.compile(r"[ \t]*+\|?[ \t]*+:?-{2,}+:?[ \t]*+(?:\|[ \t]*+:?-{2,}+:?[ \t]*+)*+\|?[ \t]*+$")
DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:[ \t]*\S")
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|^<(script|style)\b.*?(?:</\1>|\Z)", re.DOTALL | re.MULTILINE | re.IGNORECASE)
NOT_BREAK = re.compile(r"[^\r\n]")
LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
CELL = re.compile(r"(?:\\.|[^|\\])+")


TIGHT = ("list item", "table cell")


class Line(NamedTuple):
    """A line, or what a mark before it leaves: its offsets without the break."""

    start: int
    end: int


class Chunk(NamedTuple):
    """A block: its lines without the marks before them, or the cells of a row."""

    kind: BlockKind
    lines: list[Line]


def read(data: bytes, source: str) -> Article:
    """The article in a Markdown file. Raises NotTextError."""
    text, encoding, remark = decode(data)
    shown = COMMENT.sub(lambda found: NOT_BREAK.sub(" ", found.group()), text)  # the offsets stay
    draft, found = TextDraft(), FRONT.match(shown)
    front, title = _front(found) if found else (Front(), None)
    lines = _lines(shown, found.end() if found else 0)
    chunks = list(_chunks(shown, lines))
    if title is not None and not (chunks and chunks[0].kind == "headline"):
        chunks.insert(0, Chunk("headline", [title]))
    for before, chunk in zip([None, *chunks], chunks, strict=False):
        _write(draft, shown, chunk, before is not None and before.kind == chunk.kind and chunk.kind in TIGHT)
    origin = TextOrigin(text, tuple(draft.pieces), line_starts(text))
    return article_from(draft, source, origin, front, (remark,) if remark else (), encoding)


def _front(found: re.Match[str]) -> tuple[Front, Line | None]:
    """What the front matter tells, and where its title stands."""
    fields: dict[str, tuple[Line, str]] = {}
    for one in FIELD.finditer(found.string, found.start(2), found.end(2)):
        place = _stripped(found.string, *one.span("value"))
        if found.string[place.start : place.start + 1] in ("'", '"'):
            place = Line(place.start + 1, max(place.start + 1, place.end - 1))
        if place.end > place.start:
            fields.setdefault(one["name"].lower(), (place, found.string[place.start : place.end]))
    days = (read_date(fields[name][1]) for name in DAYS if name in fields)
    author = fields.get("author") or fields.get("byline")
    front = Front(published=next((day for day in days if day is not None), None), byline=author[1] if author else None)
    return front, fields["title"][0] if "title" in fields else None


def _stripped(text: str, start: int, end: int) -> Line:
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    return Line(begin, max(begin, start + len(words.rstrip())))


def _lines(text: str, at: int) -> list[Line]:
    return [
        Line(*found.span(1))
        for found in LINE.finditer(text, at)
        if found.end() > found.start() or found.start() < len(text)
    ]


def _chunks(text: str, lines: list[Line]) -> Iterator[Chunk]:
    """The blocks of a file in order, quotes without their marks."""
    reading = _Reading(text)
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        yield from reading.line(line, after)
    yield from reading.end()


class _Reading:
    """Where the reading of the lines stands: the block in the making, a fence or a table that is open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.open: Chunk | None = None
        self.fence = ""
        self.table = False
        self.headed = False

    def line(self, line: Line, after: Line | None) -> Iterator[Chunk]:
        """The blocks that a line ends or is."""
        words = self.text[line.start : line.end]
        if self._fenced(words):
            yield from self.end()
            return
        quote = QUOTE.match(words)
        if quote:
            line, words = Line(line.start + quote.end(), line.end), words[quote.end() :]
        if (
            self.open is not None
            and UNDERLINE.match(words)
            and self.open.kind == "paragraph"
            and len(self.open.lines) == 1
        ):
            yield self._headed(self.open.lines, 1 if "=" in words else 2)
            self.open = None
        elif (
            not words.strip()
            or RULE.match(words)
            or DEFINITION.match(words)
            or (self.table and TABLE_RULE.match(words))
        ):
            yield from self.end()
            self.table = self.table and bool(words.strip())
        elif heading := HEADING.match(words):
            yield from self.end()
            place = _stripped(self.text, line.start + heading.end(), line.end)
            closing = self.text[place.start : place.end].rstrip("#")  # "## In full ##"
            if closing.endswith((" ", "\t")):
                place = _stripped(self.text, place.start, place.start + len(closing))
            yield self._headed([place], len(heading[1]))
        elif self._is_row(words, after):
            yield from self.end()
            yield Chunk("table cell", list(self._cells(line)))
            self.table = True
        else:
            yield from self._text(line, words, quoted=quote is not None)

    def end(self) -> Iterator[Chunk]:
        """The block in the making."""
        if self.open is not None:
            yield self.open
        self.open = None

    def _fenced(self, words: str) -> bool:
        """Whether a line is one of code, or opens or closes it."""
        fence = FENCE.match(words)
        if not self.fence:
            self.fence = fence[1] if fence else ""
            return fence is not None
        if fence and fence[1].startswith(self.fence) and not words.strip().strip("`~"):
            self.fence = ""
        return True

    def _headed(self, lines: list[Line], level: int) -> Chunk:
        first, self.headed = level == 1 and not self.headed, self.headed or level == 1
        return Chunk("headline" if first else "heading", lines)

    def _text(self, line: Line, words: str, quoted: bool) -> Iterator[Chunk]:
        """A line of a paragraph, of a quote, or the start of a list item."""
        item = ITEM.match(words)
        start = line.start + (item.end() if item else len(words) - len(words.lstrip()))
        kind: BlockKind = "list item" if item else "quote" if quoted else "paragraph"
        goes_on = self.open is not None and item is None and (self.open.kind == kind or kind == "paragraph")
        if self.open is not None and goes_on:
            self.open.lines.append(Line(start, line.end))
            return
        yield from self.end()
        self.open = Chunk(kind, [Line(start, line.end)])

    def _is_row(self, words: str, after: Line | None) -> bool:
        if "|" not in words:
            self.table = False
            return False
        return self.table or (
            after is not None and "|" in words and TABLE_RULE.match(self.text[after.start : after.end]) is not None
        )

    def _cells(self, line: Line) -> Iterator[Line]:
        for found in CELL.finditer(self.text, line.start, line.end):
            cell = _stripped(self.text, *found.span())
            if cell.end > cell.start:
                yield cell


def _write(draft: TextDraft, text: str, chunk: Chunk, tight: bool) -> None:
    """A block without the marks in its lines; the cells of a row are parted by tabs."""
    draft.begin(chunk.kind, "\n" if tight else "\n\n")
    joined, within = "", []
    between = "\t" if chunk.kind == "table cell" else "\n"
    for number, line in enumerate(chunk.lines):
        if number:
            within.append(
                Piece(
                    len(joined), chunk.lines[number - 1].end, line.start - chunk.lines[number - 1].end, verbatim=False
                )
            )
            joined += between
        within.append(Piece(len(joined), line.start, line.end - line.start))
        joined += text[line.start : line.end]
    pieces = [Piece(draft.put(words), piece.at, piece.length, piece.verbatim) for words, piece in read_inline(joined)]
    draft.pieces += composed(pieces, within)
    draft.end()
