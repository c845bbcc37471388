"""An Article put together out of pieces of a source that is no plain text.

A reader adds what it reads in the order of the text: `draft.begin("paragraph")`, then words, and keeps where they come
from. What plain text tells by its layout (a short line is a heading, "• Kent: 12" a list item, "By" and "Published:" at
the top) is read here the same way, so that one article reads alike in every format.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter

from claimcheck.domain.origins import Origin, Piece
from claimcheck.domain.text import Article, Block, BlockKind, Span
from claimcheck.nlp.blocks import reads_as_headline, refine_blocks
from claimcheck.nlp.datelines import read_front

FRONT_BLOCKS = 6  # where a by-line and a date may stand
LINE = re.compile(r"([^\n\v]*)(?:[\n\v]\s*|\Z)")


@dataclass(frozen=True, slots=True)
class Front:
    """What the format itself tells of the article, apart from its text."""

    title: str | None = None
    published: date | None = None
    byline: str | None = None


class Draft:
    """The text and blocks of an article in the making."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.length = 0
        self._parts: list[str] = []
        self._start = 0
        self._kind: BlockKind | None = None

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    @property
    def begun(self) -> bool:
        """Whether the block has words already."""
        return self._kind is not None and self.length > self._start

    def begin(self, kind: BlockKind, gap: str = "\n\n") -> None:
        """End the block before, if any, and begin one of `kind`, `gap` apart."""
        self.end()
        if self.length:
            self.put(gap)
        self._kind, self._start = kind, self.length

    def end(self) -> None:
        """End the block; one without words is none."""
        if self._kind is not None and self.begun:
            self.blocks.append(Block(span=Span(start=self._start, end=self.length), kind=self._kind))
        self._kind = None

    def tail(self, length: int) -> str:
        """The last words put, at most `length` characters of them."""
        return self._parts[-1][-length:] if self._parts else ""

    def cut(self, length: int) -> None:
        """Take the last characters of the last words back."""
        self._parts[-1] = self._parts[-1][:-length]
        self.length -= length

    def put(self, words: str) -> int:
        """Add words, and tell where in the text they start."""
        at = self.length
        self._parts.append(words)
        self.length += len(words)
        return at


class TextDraft(Draft):
    """A draft whose source is a text: `pieces` tell where its words stand there."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[Piece] = []

    def take(self, words: str, at: int, length: int, verbatim: bool = True) -> None:
        """Add words that the source has from `at` on, as `length` characters."""
        if words:
            self.pieces.append(Piece(self.put(words), at, length, verbatim))

    def include(self, other: TextDraft, within: Sequence[Piece]) -> None:
        """Add all of another draft, whose source is a part of this one's: `within` tells where its characters stand here."""
        self.end()
        other.end()
        self.put("\n\n" if self.length and other.length else "")
        shift = self.put(other.text)
        self.pieces += [piece._replace(start=piece.start + shift) for piece in composed(other.pieces, within)]
        self.blocks += [
            replace(block, span=Span(start=block.span.start + shift, end=block.span.end + shift))
            for block in other.blocks
        ]


def composed(pieces: Iterable[Piece], within: Sequence[Piece]) -> Iterator[Piece]:
    """Pieces of a string as pieces of the source that the string is written in; `within` are those of the string."""
    for piece in pieces:
        first = max(0, bisect_right(within, piece.at, key=attrgetter("start")) - 1)
        last = bisect_right(within, piece.at + piece.length - 1, key=attrgetter("start"))
        if not piece.verbatim:
            start, end = within[first], within[last - 1]
            at = start.at + (piece.at - start.start if start.verbatim else 0)
            after = end.at + (piece.at + piece.length - end.start if end.verbatim else end.length)
            yield Piece(piece.start, at, after - at, verbatim=False)
            continue
        for one in within[first:last]:
            begin = max(piece.at, one.start)
            over = begin - one.start
            length = min(one.length - over, piece.at + piece.length - begin) if one.verbatim else one.length
            yield Piece(piece.start + begin - piece.at, one.at + (over if one.verbatim else 0), length, one.verbatim)


def article_from(
    draft: Draft, source: str, origin: Origin, front: Front = Front(), notes: Iterable[str] = (), encoding: str = ""
) -> Article:
    """The article of a draft. By-line and date at the top are taken out of its blocks; `encoding` is set where it can be written back."""
    draft.end()
    text = draft.text
    trimmed = [one for block in draft.blocks if (one := _trimmed(text, block)) is not None]
    front, body = _without_front(text, trimmed, front)
    if body and not any(block.kind == "headline" for block in body):
        body = _with_headline(text, body)
    headline = next((block for block in body if block.kind == "headline"), None)
    body = [replace(one, kind="heading") if one.kind == "headline" and one is not headline else one for one in body]
    told = () if text.strip() else ("empty: nothing to check",)
    return Article(
        source=source,
        text=text,
        title=headline.span.on_one_line(text) if headline else front.title,
        published=front.published,
        blocks=tuple(refine_blocks(text, body)),
        notes=(*notes, *told),
        origin=origin,
        meta={name: value for name, value in (("byline", front.byline), ("encoding", encoding)) if value},
    )


def _trimmed(text: str, block: Block) -> Block | None:
    words = block.span.of(text)
    start = block.span.start + len(words) - len(words.lstrip())
    end = block.span.start + len(words.rstrip())
    return replace(block, span=Span(start=start, end=end)) if start < end else None


def _without_front(text: str, blocks: list[Block], front: Front) -> tuple[Front, list[Block]]:
    """A by-line and a date among the first blocks are told by the article, and are no part of what it says."""
    kept = []
    for index, block in enumerate(blocks):
        start, end = block.span.start, block.span.end
        while index < FRONT_BLOCKS and block.kind in ("paragraph", "heading") and start < end:
            line = LINE.match(text, start, end)
            told = read_front(line[1]) if line else None
            if line is None or told is None:
                break
            front = replace(front, published=front.published or told.published, byline=front.byline or told.byline)
            start = line.end()
        if start < end:
            kept.append(replace(block, span=Span(start=start, end=end)))
    return front, kept


def _with_headline(text: str, blocks: list[Block]) -> list[Block]:
    """The first block is the headline when it reads like one and something follows."""
    first = blocks[0]
    heads = first.kind == "heading" or (first.kind == "paragraph" and reads_as_headline(first.span.of(text)))
    return [replace(first, kind="headline"), *blocks[1:]] if heads and len(blocks) > 1 else blocks
