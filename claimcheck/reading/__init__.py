"""A source becomes an Article: decoded, cut into blocks, its headline and day of publication found.

In: the bytes of a file or of standard input, and its name. Out: an Article whose text is the decoded source, unchanged, or a
ReadError with one clear line. I may import domain, plugins, settings and nlp. I never say what a sentence means, and never
change a character: every offset is one of the source's own.

One file a format (`from_text.py`), found by `plugins.py`: it says `SUFFIXES` and has `read(data, source) -> Article`.
"""

from __future__ import annotations

from claimcheck.reading.sources import ReadError, Source, find_sources, read_source

__all__ = ["ReadError", "Source", "find_sources", "read_source"]
