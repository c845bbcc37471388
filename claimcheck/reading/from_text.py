"""Plain text in UTF-8, UTF-16 or Windows-1252: the whole of it is the article.

It may begin with its headline and a line `Published: YYYY-MM-DD`, or any other with the day. Short lines are headings, lines
with bullets list items, lines of cells rows of a table.
"""

from __future__ import annotations

from claimcheck.domain.text import Article
from claimcheck.nlp.articles import article_of
from claimcheck.reading.encodings import decode

SUFFIXES = (".txt", ".text")


def read(data: bytes, source: str) -> Article:
    """The article in the bytes of a text file. Raises NotTextError when they are no text."""
    text, encoding, remark = decode(data)
    return article_of(text, source, notes=(remark,) if remark else (), encoding=encoding)
