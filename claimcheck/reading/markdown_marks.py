"""The marks within a paragraph of Markdown: emphasis, links, code, escapes and references, taken out of the words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.domain.origins import Piece

MARK = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>[^`].{0,200}?)(?<!`)(?P=ticks)(?!`)"
    r"|!\[[^\[\]]{0,1000}\](?:\([^()]{0,2000}\)|\[[^\[\]]{0,200}\])"
    r"|\[\^[^\[\]\s]{1,100}\]"
    r"|\[(?P<link>(?:[^\[\]]|\[[^\[\]]{0,200}\]){1,1000}?)\](?:\((?:[^()]|\([^()]{0,500}\)){0,2000}?\)|\[[^\[\]]{0,200}\])"
    r"|(?P<gap><br\s*/?>|(?<![ \t])[ \t]*+\\\n|(?<![ \t])[ \t]{2,}+\n)"
    r"|<(?:https?|mailto):[^<>\s]{0,2000}>|</?[A-Za-z][^<>]{0,2000}>"
    r"|(?P<reference>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    r"|(?P<run>\*{1,3}|_{1,3}|~~)",
    re.DOTALL,
)


class Part(NamedTuple):
    """Words and where they stand in the paragraph; `mark` is the run of stars that they are, when they may be emphasis."""

    words: str
    at: int
    length: int
    verbatim: bool
    mark: str = ""


def read_inline(paragraph: str) -> Iterator[tuple[str, Piece]]:
    """The words of a paragraph without its marks; offsets are those of the paragraph. A star that opens nothing is kept."""
    parts = list(_parts(paragraph, 0, len(paragraph)))
    dropped = _emphasis(parts, paragraph)
    length = 0
    for index, part in enumerate(parts):
        if index not in dropped and part.words:
            yield part.words, Piece(length, part.at, part.length, part.verbatim)
            length += len(part.words)


def _parts(text: str, start: int, end: int) -> Iterator[Part]:
    at = start
    for found in MARK.finditer(text, start, end):
        if found.start() > at:
            yield Part(text[at : found.start()], at, found.start() - at, True)
        at, size = found.end(), found.end() - found.start()
        if found["escaped"]:
            yield Part(found["escaped"], found.start(), size, False)
        elif found["code"]:
            yield Part(found["code"], found.start("code"), len(found["code"]), True)
        elif found["link"]:
            yield from _parts(text, found.start("link"), found.end("link"))
        elif found["gap"]:
            yield Part("\n", found.start(), size, False)
        elif found["reference"]:
            yield Part(html.unescape(found["reference"]), found.start(), size, False)
        elif found["run"]:
            yield Part(found["run"], found.start(), size, True, found["run"][0])
    if end > at:
        yield Part(text[at:end], at, end - at, True)


def _emphasis(parts: list[Part], text: str) -> set[int]:
    """The indexes of runs that open or close emphasis: each closer ends the nearest opener of its sign."""
    dropped: set[int] = set()
    openers: dict[str, list[int]] = {}
    for index, part in enumerate(parts):
        if not part.mark:
            continue
        before = text[part.at - 1] if part.at else " "
        after = text[part.at + part.length] if part.at + part.length < len(text) else " "
        waiting = openers.setdefault(part.mark, [])
        inside = part.mark == "_" and before.isalnum() and after.isalnum()  # snake_case
        if waiting and not before.isspace() and not inside:
            dropped |= {waiting.pop(), index}
        elif not after.isspace() and not inside:
            waiting.append(index)
    return dropped
