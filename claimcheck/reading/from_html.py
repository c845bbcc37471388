"""HTML: the article of a page, without what stands round it.

The body is the element marked as one (`articleBody`, `<article>`, `<main>`), else the one that holds most of the running
text; navigation, sharing, related stories, comments, hidden and struck out words are left out. The headline is the heading
that the title of the page repeats, else the first `<h1>`; by-line and day come from the metadata, the by-line's class,
`<time>`, or lines of the text. Captions are checked after the body, so that they lend it nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from claimcheck.domain.origins import TextOrigin, line_starts
from claimcheck.domain.text import Article, BlockKind
from claimcheck.reading.bodies import SEPARATOR, author_of, find_parts, published_on
from claimcheck.reading.drafting import Front, TextDraft, article_from
from claimcheck.reading.elements import Chunk, Page, read_page
from claimcheck.reading.encodings import decode_declared
from claimcheck.reading.markup import Character, read_words

SUFFIXES = (".html", ".htm", ".xhtml")
MOST_BYTES = 5_000_000  # a page has its scripts and pictures with it
DECLARED = re.compile(rb"<\?xml[^>]*>")
START = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
SPACE = b" \t\r\n\f\v"
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([a-z0-9_:.-]{2,40})", re.I)
UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
PARTS = re.compile("[ \t\n\r\f]+|[^ \t\n\r\f\u00ad\u200b\u200c\u200d\u2060\ufeff]+")
Gap = tuple[str, int, int]
MOST_CELL = 100  # characters: a longer cell is text in a table that is there for the layout


def recognises(head: bytes) -> bool:
    """Whether the first bytes are those of a page."""
    at = len(head) - len(head.lstrip(b"\xef\xbb\xbf" + SPACE))
    if (declared := DECLARED.match(head, at)) is not None:
        at = _past_space(head, declared.end())
    while head.startswith(b"<!--", at):
        end = head.find(b"-->", at + 4)
        if end < 0:
            return False
        at = _past_space(head, end + 3)
    return START.match(head, at) is not None


def _past_space(head: bytes, at: int) -> int:
    while at < len(head) and head[at] in SPACE:
        at += 1
    return at


def read(data: bytes, source: str) -> Article:
    """The article of a page or of a piece of HTML. Raises NotTextError, ReadError."""
    declared = CHARSET.search(data[:2048])
    text, encoding, remark = decode_declared(data, declared[1].decode("ascii") if declared else "")
    draft, front = read_draft(text)
    origin = TextOrigin(text, tuple(draft.pieces), line_starts(text))
    return article_from(draft, source, origin, front, (remark,) if remark else (), encoding)


def read_draft(text: str) -> tuple[TextDraft, Front]:
    """The article in HTML that is decoded already, and what the page tells of it. Raises ReadError."""
    page = read_page(text)
    title = _title(page, text)
    titles = [*title, *(tag.attribute("content") for tag in page.metas if "title" in tag.attribute("property").lower())]
    parts = find_parts(page, titles, lambda chunk: _plain(text, chunk))
    draft = TextDraft()
    if parts.headline is not None:
        _write(draft, text, parts.headline, "headline")
    for row, chunks in groupby(parts.body, key=lambda chunk: chunk.element.row):
        cells = list(chunks)
        if row >= 0 and _is_row(cells):
            _write_row(draft, text, cells)
        else:
            for chunk in cells:
                _write(draft, text, chunk, _kind(chunk))
    for chunk in parts.captions:
        _write(draft, text, chunk, "caption")
    byline = _plain(text, parts.byline) if parts.byline is not None else author_of(page, text)
    headline = SEPARATOR.split(title[0])[0] if title else None
    return draft, Front(title=headline, published=published_on(page, text), byline=byline)


def _title(page: Page, text: str) -> list[str]:
    """What the title element says, if there is one."""
    said = " ".join("".join(one.text for one in read_words(text, page.title)).split()) if page.title else ""
    return [said] if said else []


def _plain(text: str, chunk: Chunk) -> str:
    return " ".join("".join(one.text for words in chunk.words for one in read_words(text, words)).split())


def _kind(chunk: Chunk) -> BlockKind:
    element = chunk.element
    if element.heading:
        return "heading"
    if element.item >= 0:
        return "list item"
    return "quote" if element.quote else "paragraph"


def _is_row(cells: list[Chunk]) -> bool:
    return len({chunk.element.cell for chunk in cells}) > 1 and all(chunk.length <= MOST_CELL for chunk in cells)


def _write_row(draft: TextDraft, text: str, cells: list[Chunk]) -> None:
    draft.begin("table cell", "\n")
    for cell, chunks in groupby(cells, key=lambda chunk: chunk.element.cell):
        if draft.begun:
            draft.put("\t")
        for number, chunk in enumerate(chunks):
            draft.put(" " if number and cell >= 0 else "")
            _write_words(draft, text, chunk)
    draft.end()


def _write(draft: TextDraft, text: str, chunk: Chunk, kind: BlockKind) -> None:
    draft.begin(kind, "\n" if kind == "list item" else "\n\n")
    _write_words(draft, text, chunk)
    draft.end()


def _write_words(draft: TextDraft, text: str, chunk: Chunk) -> None:
    """The words with white space as a browser shows it: a run of it is one space, a <br> a new line."""
    gap: Gap | None = None
    started = False
    for index, words in enumerate(chunk.words):
        if index in chunk.breaks and started:
            gap = "\n", words.start, 0
        for one in read_words(text, words):
            for part, at, length in _parts(one):
                if part.isspace() and part != "\xa0":
                    gap = gap or (" ", at, length)
                    continue
                if gap and started:
                    draft.take(gap[0], gap[1], gap[2], verbatim=False)
                draft.take(part, at, length, one.verbatim)
                gap, started = None, True


def _parts(one: Character) -> Iterator[tuple[str, int, int]]:
    """A run cut at white space; what is not seen (a soft hyphen) is left out."""
    if not one.verbatim:
        if not UNSEEN.fullmatch(one.text):
            yield one.text, one.at, one.length
        return
    for found in PARTS.finditer(one.text):
        yield found.group(), one.at + found.start(), len(found.group())
