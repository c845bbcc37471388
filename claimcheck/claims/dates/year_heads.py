"""Years that label a row ("2014: 745") or head a column ("| 2014/15 | 2015/16 |")."""

from __future__ import annotations

import re

from claimcheck.nlp.tokens import Tokens

NUMBER, YEAR = re.compile(r"\d[\d,.]*"), re.compile(r"(?:19|20)\d\d")
CELL_END = re.compile(r"[ \xa0]*(?:[|\t;]|[ \xa0]{3,}|(?:\r?\n|$))")
PARTED = re.compile(r"[|\t;]|[ \xa0]{3,}")
PAIR = re.compile(r"[ *•|]*(\d\d/\d\d)(?:[ \xa0]*[|\t:]|[ \xa0]{3,})[ \xa0]*£?\d")
ROW = re.compile(r"[\s•*·▪●–-]*(\d{4})(?:\s\([^()\n]{2,30}\))?(?::|\s+[-–—])\s+(?:[a-z]+\s){0,2}£?\d")


def labels_row(tokens: Tokens, i: int) -> bool:
    """Whether a year opens a row and is all of its label: "2013: 612", "• 2014 - £3.2m", "2016 (to July 31): 688"."""
    return _opens(ROW, tokens, i)


def heads_row(tokens: Tokens, i: int) -> bool:
    """Whether a pair is all that stands in the first cell of a row: "17/18 | 1,100 | 44,000"."""
    return _opens(PAIR, tokens, i)


def _opens(row: re.Pattern[str], tokens: Tokens, i: int) -> bool:
    """Whether the line of token `i` is such a row, with the token as its label."""
    found = row.match(tokens.source, tokens.source.rfind("\n", 0, tokens.start[i]) + 1)
    return found is not None and found.start(1) == tokens.start[i]


def heads_column(tokens: Tokens, i: int) -> bool:
    """Whether a year ends a cell of a line of cells that has no numbers but years ("Force | 2018 | 2019", "Officers 2018; ...")."""
    source, end = tokens.source, tokens.end[i]
    if not CELL_END.match(source, end):
        return False
    start, stop = source.rfind("\n", 0, end) + 1, source.find("\n", end)
    line = source[start : stop if stop >= 0 else len(source)]
    years = NUMBER.findall(line)
    return PARTED.search(line) is not None and len(years) > 1 and all(YEAR.fullmatch(one) for one in years)
