"""Text with markup between, as LanguageTool's clients send it, and the way back: offsets in UTF-16 of what was sent."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


class AnnotationError(ValueError):
    """`data` that is no annotated text. The message is one line."""


@dataclass(frozen=True, slots=True)
class Sent:
    """`text` is what there is to read; `starts` says where its pieces begin, in it (code points) and in what was sent (UTF-16 units).

    A piece that stands for markup ("interpretAs") has nothing of its own in what was sent: any place in it is where the markup begins.
    """

    text: str
    starts: tuple[tuple[int, int, bool], ...]

    def place(self, offset: int, end: bool = False) -> int:
        """Where code point `offset` of the text stands in what was sent; of an `end`, the place just behind what it ends."""
        at = max(0, bisect_right(self.starts, offset - end, key=lambda piece: piece[0]) - 1)
        start, sent, kept = self.starts[at]
        return sent + (utf16(self.text[start:offset]) if kept else 0)


def plain(text: str) -> Sent:
    """Text without markup."""
    return Sent(text, ((0, 0, True),))


def annotated(data: str) -> Sent:
    """The text in `data` ({"annotation": [{"text": ...}, {"markup": ..., "interpretAs": ...}]}). Raises AnnotationError."""
    parts: list[str] = []
    starts: list[tuple[int, int, bool]] = []
    at = sent = 0
    for piece in _pieces(data):
        kept, told = _told(piece)
        read = told if kept else str(piece.get("interpretAs") or "")
        if read:
            starts.append((at, sent, kept))
        parts.append(read)
        at += len(read)
        sent += utf16(told)
    return Sent("".join(parts), tuple(starts) or ((0, 0, True),))


def utf16(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _pieces(data: str) -> Sequence[dict[str, Any]]:
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise AnnotationError("'data' is no JSON") from None
    pieces = told.get("annotation") if isinstance(told, dict) else None
    if not isinstance(pieces, list) or not all(isinstance(piece, dict) for piece in pieces):
        raise AnnotationError("'data' needs a list of objects under 'annotation'")
    return pieces


def _told(piece: dict[str, Any]) -> tuple[bool, str]:
    """Whether a piece is to be read, and what was sent of it."""
    for kept, key in ((True, "text"), (False, "markup")):
        if isinstance(piece.get(key), str):
            return kept, str(piece[key])
    raise AnnotationError("each annotation needs a 'text' or a 'markup'")
