"""What the tests of readers ask: the article of some bytes, its blocks, and what the source has at the place of some words."""

from __future__ import annotations

from claimcheck.domain.origins import Place, TextOrigin
from claimcheck.domain.text import Article, Span
from claimcheck.reading import Source, read_source


def read(data: bytes | str, name: str) -> Article:
    """The article in a file of this name."""
    return read_source(Source(name=name, data=data.encode() if isinstance(data, str) else data))


def blocks(article: Article) -> list[tuple[str, str]]:
    """Kind and words of each block; tabs part the cells of a row."""
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def place(article: Article, words: str) -> Place:
    """Where the first such words of the text stand in the source."""
    start = article.text.index(words)
    assert article.origin is not None
    return article.origin.place(Span(start=start, end=start + len(words)))


def written(article: Article, words: str) -> str:
    """What the source has where the words stand."""
    assert isinstance(article.origin, TextOrigin)
    source = place(article, words).source
    assert source is not None
    return source.of(article.origin.text)
