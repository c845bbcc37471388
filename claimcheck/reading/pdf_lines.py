"""The printed lines of a PDF, read in a process of its own: `python -m claimcheck.reading.pdf_lines < file`, as JSON.

A PDF is a program, and may unpack to anything or draw for ever: the process has a limit of time and of memory, and takes
nothing else with it when it ends.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from claimcheck.reading.errors import ReadError

MOST_PAGES = 60
MOST_CHARACTERS = 40_000  # of a page: a newspaper's has 15,000
MOST_SECONDS = 30
MOST_MEMORY = 1_000_000_000
FAULTS = {
    "locked": "a PDF with a password: save it without one and check that",
    "damaged": "a damaged PDF, or one that unpacks to far too much: save it again, or save its text and check that",
    "large": "a PDF with a page of more letters than any article has",
    "needs": "PDFs need pdfminer.six: pip install 'claimcheck-news[pdf]'",
}
TOO_MUCH = f"a PDF that takes more than {MOST_SECONDS} seconds or too much memory: save its text and check that"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed: its page and the number of the text box on it, its sides, the size of its letters, and left and right of each."""

    page: int
    box: int
    text: str
    bottom: float
    top: float
    size: float
    sides: tuple[tuple[float, float], ...]


def read_lines(data: bytes) -> tuple[list[Line], bool]:
    """The lines of a PDF in the order of reading, and whether pages beyond the most were left out. Raises ReadError."""
    if find_spec("pdfminer") is None:
        raise ReadError(FAULTS["needs"])
    # -P: a folder of drafts may hold a json.py, which is no part of the program.
    command = [sys.executable, "-P", "-m", "claimcheck.reading.pdf_lines"]
    paths = os.pathsep.join(
        [str(Path(__file__).resolve().parents[2]), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    )
    environment = {**os.environ, "PYTHONPATH": paths.rstrip(os.pathsep)}
    try:
        done = subprocess.run(  # noqa: S603
            command, input=data, capture_output=True, timeout=MOST_SECONDS, check=False, env=environment
        )
    except subprocess.TimeoutExpired:
        raise ReadError(TOO_MUCH) from None
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise ReadError(TOO_MUCH) from None
    if "fault" in told:
        raise ReadError(FAULTS[told["fault"]])
    lines = [
        Line(page, box, text, bottom, top, size, tuple((left, right) for left, right in sides))
        for page, box, text, bottom, top, size, sides in told["lines"]
    ]
    return lines, bool(told["more"])


def main() -> None:
    """The process: a PDF comes in, its lines go out."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        told = _extract(data)
    except Exception as error:  # whatever a broken file makes a library do
        locked = any("Password" in kind.__name__ or "Encryption" in kind.__name__ for kind in type(error).__mro__)
        told = {"fault": "locked" if locked else "large" if isinstance(error, OverflowError) else "damaged"}
    sys.stdout.write(json.dumps(told))


def _limit() -> None:
    try:
        import resource
    except ImportError:  # not on Windows, where the time alone is limited
        return
    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        hard = resource.getrlimit(what)[1]
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _extract(data: bytes) -> dict[str, Any]:
    from pdfminer.converter import PDFPageAggregator
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    document = PDFDocument(PDFParser(io.BytesIO(data)))
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    lines: list[Any] = []
    for number, page in enumerate(PDFPage.create_pages(document), 1):
        if number > MOST_PAGES:
            return {"lines": lines, "more": True}
        interpreter.process_page(page)
        drawn = device.get_result()
        if _count(drawn) > MOST_CHARACTERS:
            raise OverflowError
        lines += _lines_of(drawn, number)
    return {"lines": lines, "more": False}


def _lines_of(page: Any, number: int) -> Iterator[Any]:
    from pdfminer.layout import LAParams

    page.analyze(LAParams(all_texts=True))
    for box, held in enumerate(_boxes(page)):
        for line in held:
            if (read := _line(line)) is not None:
                yield [number, box, *read]


def _boxes(container: Any) -> Iterator[Any]:
    """The text boxes of a page and of the drawings in it, in the order of reading; a program may put all of its text into one."""
    from pdfminer.layout import LTFigure, LTTextBox

    for one in container:
        if isinstance(one, LTTextBox):
            yield one
        elif isinstance(one, LTFigure):
            yield from _boxes(one)


def _count(container: Any) -> int:
    from pdfminer.layout import LTFigure

    return len(container) + sum(_count(one) for one in container if isinstance(one, LTFigure))


def _line(line: Any) -> list[Any] | None:
    """Text, bottom, top, size and sides of a line; a space between words has the place of the letter before it."""
    words, sides, size, last = "", [], 0.0, line.x0
    for one in line:
        text = one.get_text()
        if text == "\n":
            continue
        box = getattr(one, "bbox", None)
        left, right = (box[0], box[2]) if box else (last, last)
        last, size = right, max(size, getattr(one, "size", 0.0))
        text = UNREADABLE if text.startswith("(cid:") else text
        words += text
        sides += [[round(left, 1), round(right, 1)]] * len(text)
    lead = len(words) - len(words.lstrip())
    end = len(words.rstrip())
    if lead >= end:
        return None
    return [words[lead:end], round(line.y0, 1), round(line.y1, 1), round(size, 1), sides[lead:end]]


UNREADABLE = "\N{REPLACEMENT CHARACTER}"

if __name__ == "__main__":
    main()
