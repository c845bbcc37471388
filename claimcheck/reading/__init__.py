"""A source becomes an Article: decoded, cut into blocks, its headline and day of publication found.

In: the bytes of a file or of standard input, and its name. Out: an Article whose text is the decoded source, unchanged, or a
ReadError with one clear line. I may import domain, plugins, settings and nlp. I never say what a sentence means, and never
change a word: plain text is kept as it is, of other formats the prose is taken with a map back to the source.

One file a format (`from_text.py`), found by `plugins.py`: it says `SUFFIXES` and has `read(data, source) -> Article`; it may
say how large a file may be (`MOST_BYTES`) and know its own by the first bytes (`recognises(head)`).
"""

from __future__ import annotations

from claimcheck.reading.errors import ReadError
from claimcheck.reading.finding import find_sources
from claimcheck.reading.sources import Source, fetch, most_bytes, read_source

__all__ = ["ReadError", "Source", "fetch", "find_sources", "most_bytes", "read_source"]
