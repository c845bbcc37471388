"""Small PDFs made for tests, object by object."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

Words = tuple[float, float, float, str]  # left, bottom, size, words
HEIGHT = 800


def pdf_file(*pages: Iterable[Words], encrypt: bool = False) -> bytes:
    """A PDF of pages of words in Helvetica."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, words in enumerate(pages):
        content = b"BT " + b"".join(_shown(*one) for one in words) + b"ET"
        objects += [_page(5 + 2 * number), stream(content)]
    return assembled(
        objects, b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (x) /U (y) >> /ID [(a) (b)] " if encrypt else b""
    )


def stream(content: bytes, packed: bool = True) -> bytes:
    """A stream object."""
    data = zlib.compress(content) if packed else content
    return b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(data), b"/Filter /FlateDecode " if packed else b"", data)


def assembled(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """The file of numbered objects, the first of which is the catalogue."""
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    root = b"trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(made))
    return made + head + table + root


def column(lines: Iterable[str], left: float = 60, top: float = 720, size: float = 10) -> list[Words]:
    """Lines one below the other; an empty one leaves a gap."""
    return [(left, top - 1.2 * size * number, size, line) for number, line in enumerate(lines) if line]


def _page(content: int) -> bytes:
    fonts = "<< /Font << /F1 3 0 R >> >>"
    return f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 {HEIGHT}] /Contents {content} 0 R /Resources {fonts} >>".encode()


def _shown(left: float, bottom: float, size: float, words: str) -> bytes:
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"/F1 {size} Tf 1 0 0 1 {left} {bottom} Tm ({escaped}) Tj\n".encode("cp1252")
