"""A source and its bytes: what is read of it, by which reader, and what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from claimcheck.domain.text import Article
from claimcheck.plugins import Reader, readers
from claimcheck.reading.encodings import NotTextError
from claimcheck.reading.errors import ReadError

HEAD = 65_536  # bytes that are enough to tell a format


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article to be read: the name that reports use, and its path, or its bytes when it came by standard input."""

    name: str
    path: Path | None = None
    data: bytes | None = None


def read_source(source: Source) -> Article:
    """The article at `source`. Raises ReadError, with one clear line, when there is none to be had."""
    if source.path is not None:
        reader, data = _opened(source.path, source.name)
    else:
        data = source.data or b""
        reader = _reader_for(source.name, data[:HEAD])
        _measure(len(data), reader)
    try:
        return reader.read(data, source.name)
    except NotTextError as error:
        raise ReadError(f"not a text file but {error}: save it as plain text and check that") from None
    except (MemoryError, RecursionError):
        raise ReadError("too deeply nested or too large to be read: save it as plain text and check that") from None


def fetch(source: Source) -> bytes:
    """The bytes of a source. Raises ReadError as `read_source` does."""
    return _opened(source.path, source.name)[1] if source.path is not None else source.data or b""


def most_bytes() -> int:
    """The size of the largest file that any reader takes: no more than a byte above it need ever be read."""
    return max(reader.most_bytes for reader in readers())


def _opened(path: Path, name: str) -> tuple[Reader, bytes]:
    """What is in a file or a pipe (`claimcheck <(pdftotext draft.pdf -)`), never more than its reader takes."""
    try:
        if not path.exists():
            raise ReadError("no such file: it has gone since it was listed")
        if not (path.is_file() or path.is_fifo()):
            raise ReadError("not a regular file: give the path of an article")
        with path.open("rb") as stream:
            head = stream.read(HEAD)
            reader = _reader_for(name, head)
            _measure(path.stat().st_size, reader)
            data = head + stream.read(reader.most_bytes + 1 - len(head))
            _measure(len(data), reader)
            return reader, data
    except OSError as error:
        raise ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}") from None


def _measure(size: int, reader: Reader) -> None:
    if size > reader.most_bytes:
        megabytes = f"{size / 1e6:.1f} MB, more than the {reader.most_bytes / 1e6:g} MB that one article may have"
        raise ReadError(f"{megabytes}: check the part that you need")


def suffixes() -> dict[str, Reader]:
    """The suffixes of articles, and the reader of each."""
    return {suffix: reader for reader in readers() for suffix in reader.suffixes}


def is_article(path: Path) -> bool:
    """Whether a file of a folder is to be read: by its suffix, and where that is not enough by its first bytes."""
    reader = suffixes().get(path.suffix.lower())
    if reader is None or not reader.exacting:
        return reader is not None
    try:
        with path.open("rb") as stream:
            return reader.recognises(stream.read(HEAD))
    except OSError:
        return True  # it is told of when it is read


def _reader_for(name: str, head: bytes) -> Reader:
    """The reader whose suffix the name has, unless the first bytes are another's for certain; plain text when none knows it.

    A text is what its suffix says: Markdown may begin with a tag, and a .txt be one of HTML that is to be read as it is.
    """
    known = suffixes()
    named = known.get(Path(name).suffix.lower())
    seen = next((reader for reader in readers() if reader.recognises(head)), None)
    binary = head.startswith((b"PK", b"%PDF"))
    if seen is not None and (named is None or binary):
        return seen
    return named or known[".txt"]
