"""Our own tokenizer: one compiled scan, offsets of the source kept.

spaCy's tokenizer is left to those who load the pipeline: on the path of a check it would cost more than everything else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

# Order matters: codes ("A38", "SEV23") before words, ordinals ("31st") before numbers. A possessive is a token of its own
# so that "Durham's" is Durham; "don't" stays whole. A leading dot belongs to a number only at the start of a word (".7%").
# A tab or a wide gap within a line parts cells as a bar does.
TOKEN = re.compile(
    r"(?P<code>(?<!\$)[A-Za-z]++\d\w*(?:(?<=\D\d)\.\d+\b(?!\.\d))?)"
    r"|(?P<ordinal>(?:\d+(?:nd|rd|th|ND|RD|TH)|\d*(?<!1)1(?:st|ST))\b)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<possessive>['’][sS]\b)"
    r"|(?P<word>[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w]|_)"
    r"|(?P<gap>(?<=[^\s.!?])(?:[ \xa0]*\t\s*|[ \xa0]{3,})(?=\S))",
)

BAR = "|"  # what a gap between cells is in lower case


@dataclass(slots=True)
class Tokens:
    """Parallel lists: the words, the same in lower case, where they start and end in the text, and their kinds."""

    source: str
    text: list[str]
    lower: list[str]
    start: list[int]
    end: list[int]
    kind: list[str]

    def __len__(self) -> int:
        return len(self.text)

    def index_at(self, offset: int) -> int:
        """The index of the first token that ends after `offset`."""
        return bisect_right(self.end, offset)


def tokenize(text: str) -> Tokens:
    """All tokens of `text`; white space is no token."""
    found = list(TOKEN.finditer(text))
    words = [match.group() for match in found]
    lower = [word.lower() for word in words]
    if "’" in text:
        lower = [word.replace("’", "'") for word in lower]
    kinds = [match.lastgroup or "mark" for match in found]
    if "gap" in kinds:
        lower = [BAR if kind == "gap" else word for word, kind in zip(lower, kinds, strict=True)]
        kinds = ["mark" if kind == "gap" else kind for kind in kinds]
    spans = [match.span() for match in found]
    return Tokens(text, words, lower, [start for start, _ in spans], [end for _, end in spans], kinds)


def words_of(phrase: str) -> list[str]:
    """The tokens of a phrase in lower case. Phrases of the lexicons are read by the thousand, most of them of plain words."""
    plain = phrase.isascii() and phrase.replace(" ", "").isalpha()
    return phrase.lower().split() if plain else tokenize(phrase).lower
