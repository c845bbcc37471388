"""A plain text as an Article: headline on the first line, mostly `Published: YYYY-MM-DD` on the second, then the body.

Blocks are paragraphs, headings, list items, table rows and quotes. Lines of a wrapped paragraph are one block; a text
without a headline, whose first line is a sentence, has none.
"""

from __future__ import annotations

from claimcheck.domain.text import Article, Block, Span
from claimcheck.nlp.blocks import Line, find_blocks, is_headline, split_lines
from claimcheck.nlp.datelines import PUBLISHED, bracketed_day, read_date, read_within

FRONT_LINES = 4


def article_of(text: str, source: str, notes: tuple[str, ...] = (), encoding: str = "utf-8") -> Article:
    """The article in a decoded text."""
    lines = split_lines(text)
    front = [line for line in lines if not line.blank][:FRONT_LINES]
    dated = next((line for line in front if PUBLISHED.match(line.words)), None)
    published = read_date(PUBLISHED.sub("", dated.words)) if dated else None
    if dated is None:
        within = (read_within(line.words, line is front[0]) for line in front)
        published = next((day for day in within if day is not None), None)
    said = (
        [(dated, dated.words)] if dated else [(line, words) for line in front if (words := bracketed_day(line.words))]
    )
    if published is None:
        notes += tuple(
            f"line {line.number}: no date in {words!r}; write Published: YYYY-MM-DD" for line, words in said[:1]
        )
    if not front:
        notes += ("empty: nothing to check",)
    headline = _headline(front, dated, lines)
    skipped = {line.number for line in (headline, dated) if line}
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


def _headline(front: list[Line], dated: Line | None, lines: list[Line]) -> Line | None:
    """The first line that is not the date, when the date comes after it, or when it reads like a headline."""
    first = next((line for line in front if line is not dated), None)
    if first is None or (len(front) > 1 and front[1] is dated):
        return first
    return first if is_headline(first, lines) else None
