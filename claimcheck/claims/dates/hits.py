"""A paragraph's letters with each date as one, and the wordings of the lexicon that match them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from claimcheck.claims.dates.date_contexts import only_month
from claimcheck.claims.dates.dates import (
    LETTERS,
    WEEKDAY,
    Stamp,
    alphabet,
    find_stamps,
    letters_of,
    lexicon,
    spoken_stamps,
)
from claimcheck.claims.words.templates import Compiler
from claimcheck.nlp.tokens import Tokens

STAMPED = "".join(LETTERS.values())
NAMED = re.compile(r"\(\?P<\w+>")
CLASSES: Mapping[str, str] = {
    **{str(form): letter for form, letter in LETTERS.items()},
    "stamp": "[DMYFQ]",
    "whole": "[YF]",
    "n": "[dnc]",
    "weekday": "w",
    "open": "[(]",
    "close": "[)]",
    "aside": f"[^,dncl{STAMPED}]{{2,16}}",  # words between commas, no number among them; no wording begins with them
}


class Template(NamedTuple):
    """One compiled wording of the lexicon."""

    pattern: re.Pattern[str]
    table: Mapping[str, Any]


class Hit(NamedTuple):
    """A template that matched a paragraph's letters."""

    template: Template
    match: re.Match[str]

    @property
    def rank(self) -> tuple[bool, int, int]:
        """Which of two that overlap is kept: the one that is not weak, then the longer, then the earlier."""
        return bool(self.template.table.get("weak")), self.match.start() - self.match.end(), self.match.start()


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in which each date is one letter. `starts` and `ends` are the tokens of each letter."""

    letters: str
    starts: list[int]
    ends: list[int]
    stamps: Mapping[int, Stamp]


def read_line(tokens: Tokens, i: int, j: int) -> Line:
    """Tokens `i` to `j` as letters, each date one letter."""
    letters = letters_of(tokens, i, j)
    stamps = [only_month(tokens, stamp) for stamp in find_stamps(tokens, i, letters)]
    if spoken := list(spoken_stamps(tokens, i, j)):
        stamps = sorted([*stamps, *spoken], key=lambda stamp: stamp.i)
    if not stamps:
        return Line(letters, list(range(i, j)), list(range(i + 1, j + 1)), {})
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    by_place: dict[int, Stamp] = {}
    at = i
    for stamp in stamps:
        pieces += letters[at - i : stamp.i - i], LETTERS[stamp.form]
        starts += [*range(at, stamp.i), stamp.i]
        ends += [*range(at + 1, stamp.i + 1), stamp.j]
        by_place[len(starts) - 1] = stamp
        at = stamp.j
    pieces.append(letters[at - i :])
    return Line("".join(pieces), starts + list(range(at, j)), ends + list(range(at + 1, j + 1)), by_place)


class Opening:
    """The templates that can begin with one letter, compiled when a text first has that letter."""

    def __init__(self) -> None:
        self._told: list[tuple[str, Mapping[str, Any]]] = []

    def add(self, source: str, table: Mapping[str, Any]) -> None:
        """One more template that can begin so."""
        self._told.append((source, table))

    @cached_property
    def any_of(self) -> re.Pattern[str]:
        """Matches where one of them does: most starts ("the", "in") begin nothing, and are told by one try."""
        return re.compile("|".join(NAMED.sub("(?:", source) for source, _ in self._told))

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        """Each of them."""
        return tuple(Template(re.compile(source), table) for source, table in self._told)


class Openings(NamedTuple):
    """The templates by the letter they can begin with, and expressions for those letters and for anchors."""

    by_letter: Mapping[str, Opening]
    starts: re.Pattern[str]
    anchors: re.Pattern[str]


@lru_cache(maxsize=1)
def _openings() -> Openings:
    compiler = Compiler(alphabet(), CLASSES, lexicon()["macros"])
    by_letter: defaultdict[str, Opening] = defaultdict(Opening)
    for table in lexicon()["wording"]:
        for say in table["say"]:
            part = compiler.read(say)
            for letter in part.begins:
                by_letter[letter].add(part.source, table)
    anchors = STAMPED + WEEKDAY + "".join(alphabet()[word] for word in lexicon()["anchors"]["words"])
    starts = re.compile("[" + re.escape("".join(by_letter)) + "]")
    return Openings(by_letter, starts, re.compile("[" + anchors + "]"))


def find_hits(letters: str) -> list[Hit]:
    """The best matches, none overlapping, in order."""
    by_letter, starts, anchors = _openings()
    if not anchors.search(letters):
        return []
    found: list[Hit] = []
    for start in starts.finditer(letters):
        opening, at = by_letter[start.group()], start.start()
        if opening.any_of.match(letters, at) and (best := _longest(opening.templates, letters, at)):
            found.append(best)
    if len(found) < 2:
        return found
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda one: one.rank):
        if all(hit.match.end() <= other.match.start() or hit.match.start() >= other.match.end() for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda one: one.match.start())


def _longest(candidates: Iterable[Template], letters: str, at: int) -> Hit | None:
    best: Hit | None = None
    for template in candidates:
        match = template.pattern.match(letters, at)
        if match and (best is None or match.end() > best.match.end()):
            best = Hit(template, match)
    return best
