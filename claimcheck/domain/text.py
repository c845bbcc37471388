"""Text and places in it. Offsets are Unicode code points of the decoded source text, half open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from claimcheck.domain.origins import Origin

BlockKind = Literal["headline", "paragraph", "list item", "table cell", "quote", "heading", "caption"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """The characters from `start` up to, and without, `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def on_one_line(self, text: str) -> str:
        """The words with every break and run of white space as one space."""
        return " ".join(text[self.start : self.end].split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A headline, a paragraph, a list item ...: a run of text that is read as one."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, and the index in `Article.blocks` of the block that it stands in."""

    span: Span
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text to check, as it was read.

    `text` is what is read of the source: of a plain text the decoded source, unchanged, so that every offset is one of
    the source's own; of other sources the prose, and `origin` tells where in the source each offset stands. `published` is
    the day of publication when the source gives it. `notes` are remarks of the reader (an encoding that had to be guessed).
    """

    source: str
    text: str
    title: str | None = None
    published: date | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[str, ...] = ()
    origin: Origin | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
