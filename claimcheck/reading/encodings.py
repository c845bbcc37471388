"""Bytes to text: UTF-8, UTF-16 and Windows-1252 are read, what is no text is refused."""

from __future__ import annotations

import codecs

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the start of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC = (
    (b"PK\x03\x04", "a Word or other zipped document"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format", "a database"),
)
# Tab, line breaks, form feed, and escape (which terminals leave in logs) are text; other control characters are not.
CONTROL = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}


class NotTextError(ValueError):
    """The bytes are no text. The message says what they seem to be ("a PDF", "a binary file")."""


def decode(data: bytes) -> tuple[str, str, str | None]:
    """Text, its encoding by Python's name, and a remark when the encoding had to be guessed. Raises NotTextError.

    A byte order mark is no part of the text. Bytes that are not UTF-8 are taken for Windows-1252, which old Word
    processors and content systems write.
    """
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise NotTextError(what)
    encoding, remark = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise NotTextError(f"a damaged {encoding.upper()} file") from None
    if "\0" in text or _controls(text) > len(text) // 100:
        raise NotTextError("a binary file")
    return text, encoding, remark


def decode_declared(data: bytes, declared: str) -> tuple[str, str, str | None]:
    """As `decode`, for a format that names its encoding inside: that one is taken when it fits and no mark says otherwise."""
    try:
        name = codecs.lookup(declared).name if declared else "utf-8"
    except LookupError:
        name = "utf-8"
    if name in ("ascii", "iso8859-1"):
        name = "cp1252"  # which is what browsers take them for
    marked = any(data.startswith(mark) for mark, _ in BOMS)
    if marked or name == "utf-8" or name.startswith("utf-16"):
        return decode(data)
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError):
        return decode(data)
    return (text, name, None) if "\0" not in text else decode(data)


def _encoding(data: bytes) -> tuple[str, str | None]:
    for mark, encoding in BOMS:
        if data.startswith(mark):
            wide = encoding.startswith("utf-16")
            return encoding, "read as UTF-16; save it as UTF-8 to be sure" if wide else None
    wide_encoding = _utf16_without_mark(data)
    if wide_encoding:
        return wide_encoding, "no byte order mark: read as UTF-16; save it as UTF-8 to be sure"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            raise NotTextError("a binary file") from None
        return "cp1252", f"not UTF-8 (byte {error.start + 1}): read as Windows-1252; save it as UTF-8 to be sure"
    return "utf-8", None


def _utf16_without_mark(data: bytes) -> str | None:
    """English text in UTF-16 has a NUL in nearly every second byte, and none in the others."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd == 0 else None


def _controls(text: str) -> int:
    return sum(ord(character) in CONTROL for character in text[:20_000])
