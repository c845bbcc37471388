"""Word documents (.docx): the paragraphs of the body as they would be if every tracked change were accepted.

Styles tell the title, headings, lists, quotes and captions, whatever language Word has them in; rows of tables are read as
rows. Hidden text, comments, field codes, headers, footers and footnotes are left out. A finding is shown with the number of
its paragraph; `--format docx` puts it as a comment beside the words.
"""

from __future__ import annotations

import hashlib
from itertools import groupby

from claimcheck.domain.origins import Run, WordOrigin
from claimcheck.domain.text import Article, BlockKind
from claimcheck.reading.drafting import Draft, article_from
from claimcheck.reading.word_parts import HEADING, Package, Paragraph, open_package, read_paragraphs

SUFFIXES = (".docx", ".docm")
MOST_BYTES = 30_000_000  # with its pictures
MOST_CELL = 100


def recognises(head: bytes) -> bool:
    """Whether the first bytes are those of a zipped office document."""
    return head.startswith(b"PK\x03\x04") and (b"[Content_Types].xml" in head or b"word/" in head)


def read(data: bytes, source: str) -> Article:
    """The article of a document. Raises ReadError."""
    package = open_package(data)
    draft = WordDraft()
    shown = [one for one in read_paragraphs(package.body) if one.text.strip() or one.joins]
    shown.sort(key=lambda one: _kind(one, package) == "caption")  # they lend nothing to the body
    for row, some in groupby(shown, key=lambda one: one.row):
        paragraphs = list(some)
        if (
            row >= 0
            and len({one.cell for one in paragraphs}) > 1
            and all(len(one.text) <= MOST_CELL for one in paragraphs)
        ):
            draft.row(paragraphs)
        else:
            for one in paragraphs:
                draft.paragraph(one, _kind(one, package))
    origin = WordOrigin(tuple(draft.numbers), tuple(draft.runs), hashlib.sha256(data).hexdigest())
    return article_from(draft, source, origin)


class WordDraft(Draft):
    """A draft that remembers the text nodes and the paragraphs that its words stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []
        self.numbers: list[tuple[int, int]] = []
        self.kind: BlockKind = "paragraph"
        self.joined = False

    def paragraph(self, paragraph: Paragraph, kind: BlockKind) -> None:
        """A block; one after a paragraph whose end is struck out goes on with it."""
        if not self.joined:
            tight = kind == "list item" and self.kind == kind
            self.begin(kind, "\n" if tight else "\n\n")
            self.kind = kind
        self.words(paragraph)
        self.joined = paragraph.joins

    def row(self, paragraphs: list[Paragraph]) -> None:
        """The cells of a row, parted by tabs."""
        self.begin("table cell", "\n" if self.kind == "table cell" else "\n\n")
        self.kind, self.joined = "table cell", False
        for _, cell in groupby(paragraphs, key=lambda one: one.cell):
            if self.begun:
                self.put("\t")
            for number, paragraph in enumerate(cell):
                self.put(" " if number else "")
                self.words(paragraph)

    def words(self, paragraph: Paragraph) -> None:
        """The words of a paragraph, each run with its text node."""
        self.numbers.append((self.length, paragraph.number))
        for words, node in paragraph.words:
            at = self.put(words)
            if node is not None:
                self.runs.append(Run(at, node, 0, len(words)))


def _kind(paragraph: Paragraph, package: Package) -> BlockKind:
    """The kind of block that the style tells; its name is the same in every language of Word."""
    style = package.styles.get(paragraph.style, paragraph.style).lower()
    if style == "title":
        return "headline"
    if HEADING.match(style):
        return "heading"
    if "quote" in style:
        return "quote"
    if style == "caption":
        return "caption"
    return "list item" if paragraph.item or style.startswith(("list bullet", "list number")) else "paragraph"
