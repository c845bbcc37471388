"""Plain text, in whatever encoding: the whole of it is the article, laid out as `nlp/articles.py` says."""

from __future__ import annotations

from claimcheck.domain.text import Article
from claimcheck.nlp.articles import article_of
from claimcheck.reading.encodings import decode

SUFFIXES = (".txt", ".text")


def read(data: bytes, source: str) -> Article:
    """The article in the bytes of a text file. Raises NotTextError when they are no text."""
    text, encoding, remark = decode(data)
    return article_of(text, source, notes=(remark,) if remark else (), encoding=encoding)
