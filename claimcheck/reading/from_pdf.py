"""PDFs that hold text (no scans). Needs the extra `pdf`.

Columns are read one after the other, words that were parted at the end of a line are put together, rows of a table are read as
rows, and lines that stand on every page are left out. The headline is the largest print of the first page. A finding is shown
with its page and printed line, in JSON with its boxes in points from the lower left corner. The day of publication is
read where the text gives it in a line of its own: the file's own dates say when it was made.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from claimcheck.domain.origins import PageOrigin, PrintedLine
from claimcheck.domain.text import Article, BlockKind
from claimcheck.reading.drafting import Draft, article_from
from claimcheck.reading.errors import ReadError
from claimcheck.reading.pdf_lines import MOST_PAGES, UNREADABLE, Line, read_lines

SUFFIXES = (".pdf",)
MOST_BYTES = 30_000_000
MOST_CELL = 32  # characters of a cell
LARGE, LARGER = 1.1, 1.3  # times the size of the body: a heading, a headline
FIGURE = re.compile(r"[£+(-]?\d[\d.,/%–-]*[)m%]?")
PAGE_NUMBER = re.compile(r"(?:page )?\d{1,4}(?: (?:of|/) \d{1,4})?", re.IGNORECASE)
ENDED = re.compile(r"[.!?:][\"'”’)\]]*$")
BROKEN = re.compile(r"(\w+)[-\u00ad\u2010]$")
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class Passage:
    """Lines that are read together: a paragraph, a heading, or the cells of a row."""

    kind: BlockKind
    lines: list[Line]


def recognises(head: bytes) -> bool:
    """Whether the first bytes are those of a PDF."""
    return head.lstrip()[:5] == b"%PDF-"


def read(data: bytes, source: str) -> Article:
    """The article of a PDF. Raises ReadError when it has no text, a password, or more than there is time for."""
    if not recognises(data[:1024]):
        raise ReadError("no PDF: its first bytes are not those of one")
    lines, more = read_lines(data)
    if not lines:
        raise ReadError("a PDF without text, perhaps a scan: put it through text recognition, or check its text")
    unreadable = sum(line.text.count(UNREADABLE) for line in lines)
    if 5 * unreadable > sum(len(line.text) for line in lines):
        raise ReadError("a PDF whose letters cannot be told from their shapes: save its text and check that")
    lines = [_plain(line) for line in lines]
    numbers = _numbers(lines)
    passages = _passages(_body(lines))
    draft = PageDraft(numbers, Counter(word.lower() for line in lines for word in WORD.findall(line.text)))
    for passage in passages:
        draft.passage(passage)
    notes = (f"only the first {MOST_PAGES} pages were read",) if more else ()
    return article_from(draft, source, PageOrigin(tuple(draft.printed)), notes=notes)


def _plain(line: Line) -> Line:
    """Ligatures as letters, each with the sides of the whole; a sign that no font names at the start is a bullet."""
    text, sides = "", []
    for character, side in zip(line.text, line.sides, strict=False):
        letters = LIGATURES.get(character, character)
        text += letters
        sides += [side] * len(letters)
    if text.startswith(f"{UNREADABLE} "):
        text = f"•{text[1:]}"
    return replace(line, text=text, sides=tuple(sides))


def _numbers(lines: list[Line]) -> dict[Line, int]:
    """The number of each line on its page, counted from the top; lines side by side have one number."""
    numbers: dict[Line, int] = {}
    for _, some in groupby(sorted(lines, key=lambda line: (line.page, -line.bottom)), key=lambda line: line.page):
        number, bottom = 0, float("inf")
        for line in some:
            if bottom - line.bottom > 0.3 * (line.top - line.bottom):
                number, bottom = number + 1, line.bottom
            numbers[line] = number
    return numbers


def _body(lines: list[Line]) -> list[Line]:
    """The lines without those that stand at one place of several pages, and without numbers of pages."""
    pages: dict[tuple[str, int], set[int]] = {}
    for line in lines:
        pages.setdefault(_stand(line), set()).add(line.page)
    edges = {line for some in _by_page(lines) for line in _edges(some)}
    numbers = {line for line in edges if PAGE_NUMBER.fullmatch(line.text)}
    return [line for line in lines if len(pages[_stand(line)]) < 2 and line not in numbers]


def _edges(lines: list[Line]) -> list[Line]:
    """The topmost and the lowest lines of a page."""
    top, bottom = max(line.bottom for line in lines), min(line.bottom for line in lines)
    return [line for line in lines if line.bottom > top - 2 or line.bottom < bottom + 2]


def _stand(line: Line) -> tuple[str, int]:
    """What a line says and where, without the number of the page in what is no sentence ("The Weekly Try 12")."""
    words = line.text if ENDED.search(line.text) else re.sub(r"\d+", "0", line.text)
    return words, round(line.bottom / 4)


def _by_page(lines: list[Line]) -> Iterator[list[Line]]:
    for _, some in groupby(lines, key=lambda line: line.page):
        yield list(some)


def _passages(lines: list[Line]) -> list[Passage]:
    """Boxes as passages, and rows of a table where they stand among them."""
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 0
    largest = max((line.size for line in lines if line.page == lines[0].page), default=0)
    rows = _rows(lines)
    passages: list[Passage] = []
    plain = [line for line in lines if line not in rows]
    for (_, _, large), some in groupby(plain, key=lambda line: (line.page, line.box, line.size >= LARGE * body)):
        held = list(some)
        size = max(line.size for line in held)
        headed = any(one.kind == "headline" for one in passages)
        if large and not headed and size == largest and size >= LARGER * body:
            passages.append(Passage("headline", held))
        else:
            passages.append(Passage("heading" if large and len(held) <= 3 else "paragraph", held))
    for cells in rows.values():
        if cells:
            passages.insert(_place_of_row(passages, cells), Passage("table cell", cells))
    return passages


def _place_of_row(passages: list[Passage], cells: list[Line]) -> int:
    """Before the first passage of the page that stands below the row, or of a later page."""
    page, bottom, top = cells[0].page, cells[0].bottom, cells[0].top
    left, right = cells[0].sides[0][0], cells[-1].sides[-1][1]
    columns = any(
        line.page == page and line.bottom < top and line.top > bottom
        for one in passages
        for line in one.lines
        if line not in cells
    )
    for index, passage in enumerate(passages):
        first = passage.lines[0]
        over = any(line.sides[0][0] < right and line.sides[-1][1] > left for line in passage.lines)
        if first.page > page or (first.page == page and first.top <= bottom + 1 and (over or not columns)):
            return index
    return len(passages)


def _rows(lines: list[Line]) -> dict[Line, list[Line]]:
    """Short lines side by side with a figure among them: the first holds the row, the others nothing."""
    rows: dict[Line, list[Line]] = {}
    ordered = sorted(lines, key=lambda line: (line.page, -round(line.bottom / 2), line.sides[0][0]))
    for _, some in groupby(ordered, key=lambda line: (line.page, round(line.bottom / 2))):
        cells = list(some)
        short = all(len(cell.text) <= MOST_CELL for cell in cells)
        if len(cells) > 1 and short and any(FIGURE.fullmatch(cell.text) for cell in cells[1:]):
            rows |= {cell: [] for cell in cells[1:]} | {cells[0]: cells}
    return rows


class PageDraft(Draft):
    """A draft that remembers the printed lines that its words stand in."""

    def __init__(self, numbers: dict[Line, int], vocabulary: Counter[str]) -> None:
        super().__init__()
        self.printed: list[PrintedLine] = []
        self.numbers = numbers
        self.vocabulary = vocabulary
        self.last: Passage | None = None

    def passage(self, passage: Passage) -> None:
        """A block; one that begins in the middle of a sentence goes on with the block before it, of the page or column before."""
        if passage.kind == "table cell":
            tight = self.last is not None and self.last.kind == passage.kind
            self.begin("table cell", "\n" if tight else "\n\n")
            for line in passage.lines:
                self.line(line, "\t" if self.begun else "")
        else:
            goes_on = self._goes_on(passage)
            if not goes_on:
                self.begin(passage.kind)
            for number, line in enumerate(passage.lines):
                self.line(line, "\n" if number or goes_on else "")
        self.last = passage

    def line(self, line: Line, gap: str) -> None:
        """A line after the gap; none when the line before ends in half a word."""
        before = self.printed[-1] if gap == "\n" and self.printed else None
        if before is not None and self._is_broken(before, line):
            self.cut(1)
        elif gap:
            self.put(gap)
        at = self.put(line.text)
        self.printed.append(PrintedLine(at, line.page, self.numbers[line], line.bottom, line.top, line.sides))

    def _goes_on(self, passage: Passage) -> bool:
        last = self.last
        if last is None or passage.kind != "paragraph" or last.kind != "paragraph":
            return False
        return not ENDED.search(last.lines[-1].text) and passage.lines[0].text[0].islower()

    def _is_broken(self, before: PrintedLine, line: Line) -> bool:
        """Whether a hyphen at the end of a line only parts a word there: "year-" before "on-year" stays, "offi-" before "cers" not."""
        text = self.tail(len(before.sides))
        found, rest = BROKEN.search(text), WORD.match(line.text)
        if found is None or rest is None or not rest.group()[0].islower():
            return False
        if text.endswith("\u00ad"):
            return True
        first, second = found[1].lower(), rest.group().lower()
        if not first.isalpha() or "-" in second or text[: found.start()].endswith("-"):
            return False
        if self.vocabulary[f"{first}-{second}"]:
            return False
        if self.vocabulary[first + second]:
            return True
        return not (self.vocabulary[first] > 1 and self.vocabulary[second] > 1)
