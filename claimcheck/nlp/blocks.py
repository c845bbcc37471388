"""The layout of plain text: lines, and the blocks that they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from claimcheck.domain.text import Block, BlockKind, Span

BREAK = re.compile(r"\r\n|\n|\r|\x0b|\x0c|\x85|\u2028|\u2029")
BULLET = re.compile(r"(?:[-*+•·▪●◦‣–—]|\(?\d{1,3}[.):]|\d{1,3} [-–—]|\(?[a-z]\))\s+(?=\S)", re.IGNORECASE)
QUOTED = re.compile(r">\s?")
RULE = re.compile(r"[-=_*|+:\s]{3,}")
# A row: cells parted by bars, tabs or wide gaps, or "Burglary: 212 (240)" / "Burglary - 212", a label and then figures.
CELLS = re.compile(
    r"\S[ \xa0]*[\t|][ \xa0]*\S|\S[ \xa0]{3,}\S|^[^;.!?]{1,40}(?:;[ \xa0][^;]{1,40}){2,}(?<![.!?,;:\"'’”])$"
)
PARTING = ("\t", "|", ";", "   ", "\xa0")  # without one of these no line has cells
MARK = re.compile("[:–—-]")  # behind the label of a row
LABELLED = re.compile(
    r"(?:(?:\d{2,4}[ \xa0]|[ABM]\d{1,4}[ \xa0])?[^\d.!?]{2,60}(?:\d{0,4}[^\d.!?]{0,30})|(?:19|20)\d\d(?:[/-]\d{2,4})?)"
    r"(?::|[ \xa0][-–—])[ \xa0]*[£+(-]?[ \xa0]?[\d.,]+\b(?:[^.!?]|\.(?=\d)){0,60}\.?$"
)
# "Kent 11.2", "Dorset 41%", "101 calls taken: 318,400 (301,150)", "Kent / 379 / 1,110": a name or label, then nothing but figures.
FIGURED = re.compile(
    r"(?:\d{1,3}[ \xa0])?[A-Z][^\d.!?:,;]{1,40}(?::|,)?(?:(?:,|[ \xa0]/)?[ \xa0][£+(-]?[\d.,]*\d"
    r"(?:m|bn|%|[ \xa0]per[ \xa0]cent|[ \xa0]min(?:utes)?|[ \xa0]sec(?:onds)?)*)+(?:[ \xa0]?\([^()]{1,30}\))?$"
)
# "17,771: vehicle crimes in Thames Valley", "12% - the rise in burglary": a figure and then what it is of, in a box of several.
BOXED = re.compile(
    r"£?\d[\d,]*(?:\.\d+)?(?:m|bn|%|[ \xa0]per[ \xa0]cent)?(?::|[ \xa0][-–—])[ \xa0](?=[^\d\s])", re.IGNORECASE
)
# "Year to September 2018", "Figures for 2017/18": a line that dates what follows, no row.
DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to|in|for|year|since|of|and|from)[a-z]*\.?[ \xa0](?:19|20)\d\d(?:[/–-]\d\d)?$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?][\"'’”)\]]*$")
FULL_STOP = re.compile(r"\.[\"'’”)\]]*$")
# "Robberies, 2017 (2016 in brackets)", "Robberies 2017 (2016)": the line above rows that says what they are of.
KEY = re.compile(r"\bin\s(?:brackets|parentheses)\b|\b(?:19|20)\d\d\s\((?:19|20)\d\d\)$")
ROW_LENGTH = 120
LABEL_LENGTH = 7  # words that the label of a row with a full stop has at most
HEADLINE_LENGTH = 160
HEADING_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its break and the white space round it: its number from 1, offsets, and the words."""

    number: int
    start: int
    end: int
    words: str

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on it."""
        return not self.words


def split_lines(text: str) -> list[Line]:
    """Every line of a text, blank ones too."""
    lines: list[Line] = []
    at = 0
    for found in [*BREAK.finditer(text), None]:
        raw = text[at : found.start() if found else len(text)]
        words = raw.strip().strip("\ufeff")
        start = at + raw.find(words) if words else at
        lines.append(Line(len(lines) + 1, start, start + len(words), words))
        at = found.end() if found else at
    return lines


def reads_as_headline(words: str) -> bool:
    """Whether words that stand by themselves at the top read like a headline: one short line, no sentence, no list item."""
    short = len(words) <= HEADLINE_LENGTH and BREAK.search(words) is None
    return short and not FULL_STOP.search(words) and not BULLET.match(words)


def is_headline(first: Line, lines: list[Line]) -> bool:
    """Whether the first line that is not blank reads like a headline: short, no sentence, and set apart from what follows."""
    if not reads_as_headline(first.words):
        return False
    group = []
    for line in lines[first.number - 1 :]:
        if line.blank:
            break
        group.append(line)
    if len(group) == 1:
        return any(not line.blank for line in lines[first.number :]) or not SENTENCE_END.search(first.words)
    return (
        not first.words.endswith((",", ";"))
        and _breaks(group, 0)
        and group[1].words[0] not in "abcdefghijklmnopqrstuvwxyz"
    )


def find_blocks(lines: list[Line]) -> Iterator[Block]:
    """The blocks of the body, in order. `lines` may lack some (headline, date); a gap parts blocks as a blank line does."""
    groups = _groups(lines)
    for index, group in enumerate(groups):
        follows = groups[index + 1] if index + 1 < len(groups) else None
        yield from _blocks_of(group, follows is not None and _is_list(follows))


def refine_blocks(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks that a format tells of, with what only the layout of their words tells: a paragraph that is a heading or rows."""
    for index, block in enumerate(blocks):
        if block.kind != "paragraph":
            yield block
            continue
        follows = blocks[index + 1].kind if index + 1 < len(blocks) else None
        groups = _groups(_lines_of(text, block.span))
        for group, after in zip_longest(groups, groups[1:]):
            before_list = _is_list(after) if after else follows in ("list item", "table cell")
            yield from _blocks_of(group, before_list)


def _lines_of(text: str, span: Span) -> list[Line]:
    lines = split_lines(span.of(text))
    return [replace(line, start=line.start + span.start, end=line.end + span.start) for line in lines]


def _groups(lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    previous: Line | None = None
    for line in lines:
        if line.blank or RULE.fullmatch(line.words):
            previous = None
            continue
        if previous is not None and line.number == previous.number + 1:
            groups[-1].append(line)
        else:
            groups.append([line])
        previous = line
    return groups


def _blocks_of(group: list[Line], before_list: bool) -> Iterator[Block]:
    if len(group) == 1 and _is_heading(group[0], before_list):
        yield _block(group, "heading")
        return
    parts = _parts(group)
    for index, part in enumerate(parts):
        kind = _kind(part)
        heads = kind == "paragraph" and len(part) == 1 and index + 1 < len(parts) and _is_list(parts[index + 1])
        yield _block(part, "heading" if heads and _is_heading(part[0], True) else kind)


def _parts(group: list[Line]) -> list[list[Line]]:
    """A run of lines cut before each bullet, row, quote, and each line that a writer broke on purpose."""
    rows, listed = _rows(group), _is_list_of_figures(group)
    boxed = len(group) > 1 and all(BOXED.match(line.words) for line in group)
    parts: list[list[Line]] = []
    for index, line in enumerate(group):
        fresh = (
            not parts
            or boxed
            or index in rows
            or index - 1 in rows
            or BULLET.match(line.words) is not None
            or (QUOTED.match(line.words) is None) != (QUOTED.match(group[index - 1].words) is None)
            or _ends_paragraph(group, index - 1)
            or listed
        )
        if fresh:
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _is_list_of_figures(group: list[Line]) -> bool:
    """ "98,311 crimes were recorded, up 15 per cent" over "8,341 burglaries: down nine per cent": short lines that open on a figure."""
    opened = all(line.words[0].isdecimal() and len(line.words) < ROW_LENGTH for line in group)
    return opened and len(group) > 2 and not any(FULL_STOP.search(line.words) for line in group[:-1])


def _rows(group: list[Line]) -> frozenset[int]:
    """Lines of a table: two or more of one make, so that a single "Newark 2 - 1" in a paragraph is none."""
    rows = [index for index, line in enumerate(group) if _is_row(line.words)]
    return frozenset(rows) if len(rows) > 1 else frozenset()


@lru_cache(maxsize=512)  # asked of a line by each question of the layout
def _is_row(words: str) -> bool:
    """Most lines are paragraphs and show it by their length and what is not in them: only the others are matched in full."""
    parted = any(part in words for part in PARTING) and CELLS.search(words) is not None
    if not parted and len(words) >= ROW_LENGTH or BULLET.match(words):
        return False
    if parted:
        return True
    if words[-1:].isdecimal() and DATED.search(words) or KEY.search(words):
        return False
    if words.endswith(".") and len(words.partition(":")[0].split()) > LABEL_LENGTH:
        return False  # "Race was still the motive behind two thirds of the total: 489 crimes."
    marked = MARK.search(words) is not None  # the pattern tries many ways before it misses the mark
    return marked and LABELLED.match(words) is not None or FIGURED.match(words) is not None


def _kind(part: list[Line]) -> BlockKind:
    first = part[0]
    if QUOTED.match(first.words):
        return "quote"
    if BULLET.match(first.words):
        return "list item"
    return "table cell" if len(part) == 1 and _is_row(first.words) else "paragraph"


def _is_list(part: list[Line]) -> bool:
    return _kind(part[:1]) in ("list item", "table cell")


def _is_heading(line: Line, before_list: bool) -> bool:
    """A short line that is no sentence ("Burglary"), or that ends in a colon before a list ("The figures in full:")."""
    words = line.words
    if len(words) > HEADING_LENGTH or BULLET.match(words) or QUOTED.match(words) or _is_row(words):
        return False
    if words.endswith(":"):
        return before_list and len(words.split()) <= 8
    return words[-1] not in ".!?,;\"'’”)…" and words[0] not in "\"'‘“" and len(words.split()) <= 12


def _breaks(group: list[Line], index: int) -> bool:
    """Whether the break after line `index` was made on purpose: the next word would still have fitted on the line."""
    width = max(len(line.words) for line in group)
    line, following = group[index], group[index + 1]
    return len(line.words) + 1 + len(following.words.split()[0]) <= width


def _ends_paragraph(group: list[Line], index: int) -> bool:
    line, following = group[index], group[index + 1]
    ends = SENTENCE_END.search(line.words) is not None and not following.words[0].islower()
    return ends and _breaks(group, index)


def _block(part: list[Line], kind: BlockKind) -> Block:
    return Block(span=Span(start=part[0].start, end=part[-1].end), kind=kind)
