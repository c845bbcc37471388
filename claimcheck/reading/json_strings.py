"""The strings of a JSON text with their places in it, which the standard library's reader does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.domain.origins import Piece

# A string, with the colon that makes it a name; a mark.
TOKEN = re.compile(r'"((?:[^"\\]++|\\.)*+)"(\s*:)?|[{}\[\],]', re.DOTALL)
DEEPEST = 8  # a news item has its strings near the top
ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|(.))", re.DOTALL)
MEANT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """A string of the text: where it stands without its quotes."""

    start: int
    end: int


def find_strings(text: str) -> dict[Path, Literal]:
    """Every string that is a value, by its path (`("bodies", 0, "value")`), of a text that is known to be JSON."""
    found: dict[Path, Literal] = {}
    path: list[str | int] = []
    for token in TOKEN.finditer(text):
        mark = token.group()[0]
        if mark in "{[":
            path.append(0 if mark == "[" else "")
        elif mark in "}]":
            path.pop()
        elif mark == ",":
            if path and isinstance(path[-1], int):
                path[-1] += 1
        elif mark == '"' and path:
            literal = Literal(token.start(1), token.end(1))
            if token[2]:
                path[-1] = "".join(words for words, _ in read_literal(text, literal))
            elif len(path) <= DEEPEST:
                found[tuple(path)] = literal
    return found


def read_literal(text: str, literal: Literal) -> Iterator[tuple[str, Piece]]:
    """The characters that a string stands for; the `start` of each Piece counts from the start of the string."""
    at, length = literal.start, 0
    for found in ESCAPE.finditer(text, literal.start, literal.end):
        if found.start() > at:
            yield text[at : found.start()], Piece(length, at, found.start() - at)
            length += found.start() - at
        meant, size = _meant(found)
        yield meant, Piece(length, found.start(), size, verbatim=False)
        length += len(meant)
        at = found.start() + size
    if literal.end > at:
        yield text[at : literal.end], Piece(length, at, literal.end - at)


def _meant(found: re.Match[str]) -> tuple[str, int]:
    if found[3]:
        return MEANT.get(found[3], found[3]), 2
    high = int(found[1], 16)
    if found[2] and 0xD800 <= high < 0xDC00:
        return chr(0x10000 + ((high - 0xD800) << 10) + int(found[2], 16) - 0xDC00), 12
    return chr(high), 6
