"""Bytes as text, or refused."""

from __future__ import annotations

import codecs

import pytest

from claimcheck.reading.encodings import NotTextError, decode

TEXT = "Burglary “fell” in Dyfed–Powys: £4m was saved, says the force’s café. " * 3

READ = [
    ("utf-8", TEXT.encode(), None),
    ("utf-8-sig", codecs.BOM_UTF8 + TEXT.encode(), None),
    ("utf-16", TEXT.encode("utf-16"), "UTF-16"),
    ("utf-16", codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16"),
    ("utf-16-le", TEXT.encode("utf-16-le"), "UTF-16"),
    ("utf-16-be", TEXT.encode("utf-16-be"), "UTF-16"),
    ("cp1252", TEXT.encode("cp1252"), "Windows-1252"),
]


@pytest.mark.parametrize(("encoding", "data", "remark"), READ)
def test_decode(encoding: str, data: bytes, remark: str | None) -> None:
    text, found, told = decode(data)
    assert (text, found) == (TEXT, encoding)
    assert (remark is None) == (told is None)
    assert remark is None or remark in (told or "")
    assert decode(text.encode(found))[0] == TEXT


REFUSED = [
    (b"%PDF-1.7 ...", "a PDF"),
    (b"PK\x03\x04rest", "Word"),
    (b"\x89PNG\r\n", "image"),
    (b"text with a \x00 in it", "binary"),
    (bytes(range(256)) * 4, "binary"),
    (b"\x81\x8d\x8f", "binary"),
    (codecs.BOM_UTF16_LE + b"\x00\xd8\x00", "damaged"),
    (b"\x01\x02\x03\x04 text", "binary"),
]


@pytest.mark.parametrize(("data", "what"), REFUSED)
def test_refused(data: bytes, what: str) -> None:
    with pytest.raises(NotTextError, match=what):
        decode(data)


def test_empty_is_text() -> None:
    assert decode(b"") == ("", "utf-8", None)
