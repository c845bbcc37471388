"""A plain text as an Article: headline on the first line, mostly `Published: YYYY-MM-DD` on the second, then the body.

Blocks are paragraphs, headings, list items, table rows and quotes. Lines of a wrapped paragraph are one block; a text
without a headline, whose first line is a sentence, has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.domain.text import Article, Block, Span
from claimcheck.nlp.blocks import Line, find_blocks, is_headline, split_lines
from claimcheck.nlp.datelines import NAMED, PUBLISHED, FrontLine, bracketed_day, read_front, read_within

FRONT_LINES = 6  # where the headline, a by-line and a date stand
MOST_AHEAD = 2  # other lines that may stand before a line of the front


def article_of(text: str, source: str, notes: tuple[str, ...] = (), encoding: str = "utf-8") -> Article:
    """The article in a decoded text."""
    lines = split_lines(text)
    top = [line for line in lines if not line.blank][:FRONT_LINES]
    front = dict(_front(top))
    published = next((one.published for one in front.values() if one.published is not None), None)
    if published is None:
        within = (read_within(line.words, line is top[0]) for line in top)
        published = next((day for day in within if day is not None), None)
    if published is None:
        unread = ((line, line.words if PUBLISHED.match(line.words) else bracketed_day(line.words)) for line in top)
        notes += tuple(
            f"line {line.number}: no date in {words!r}; write Published: YYYY-MM-DD" for line, words in unread if words
        )[:1]
    if not top:
        notes += ("empty: nothing to check",)
    headline = _headline(top, front, lines)
    skipped = {line.number for line in (headline, *front) if line}
    blocks = tuple(find_blocks([line for line in lines if line.number not in skipped]))
    if headline:
        blocks = (Block(span=Span(start=headline.start, end=headline.end), kind="headline"), *blocks)
    return Article(
        source=source,
        text=text,
        title=headline.words if headline else None,
        published=published,
        blocks=blocks,
        notes=notes,
        meta={"encoding": encoding},
    )


def _front(top: list[Line]) -> Iterator[tuple[Line, FrontLine]]:
    """The lines of the front among the first: behind a headline, what sums the story up, and names at most."""
    others = 0
    for line in top:
        found = read_front(line.words)
        if found is not None:
            yield line, found
        others += found is None and NAMED.fullmatch(line.words) is None
        if others > MOST_AHEAD:
            return


def _headline(top: list[Line], front: Mapping[Line, FrontLine], lines: list[Line]) -> Line | None:
    """The first line that is not of the front, when the front comes after it, or when it reads like a headline."""
    first, behind = next(((line, top[at + 1 : at + 2]) for at, line in enumerate(top) if line not in front), (None, []))
    if first is None or any(line in front for line in behind):
        return first
    return first if is_headline(first, lines) else None
