"""Years in words, as on the radio: "in twenty fourteen", "since two thousand and nine", "in nineteen ninety-eight"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.claims.words.number_words import SMALL, TENS
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("periods")
LEADING = frozenset(_words["spoken"]["before"])
FOLLOWERS = frozenset(_words["followers"]["words"])
CENTURIES = {"twenty": 2000, "nineteen": 1900}
BEGINNING = frozenset([*CENTURIES, "thousand"])


def spoken_years(tokens: Tokens, i: int, j: int) -> Iterator[tuple[int, int, int]]:
    """First token, the token behind the last, and the year, of each in tokens `i` to `j`."""
    if BEGINNING.isdisjoint(tokens.lower[i:j]):
        return
    k = i + 1
    while k < j:
        found = _year(tokens, k, j) if tokens.lower[k - 1] in LEADING else None
        if found is not None and _ends(tokens, found[0], j):
            yield k, *found
            k = found[0]
        k += 1


def _year(tokens: Tokens, k: int, j: int) -> tuple[int, int] | None:
    """Where the year that begins at `k` ends, and the year."""
    lower = tokens.lower
    if lower[k] in CENTURIES:
        at = k + 2 if lower[k + 1 : k + 2] and lower[k + 1] in HYPHENS else k + 1
        value, end = _two_digits(lower, at, j)
        return (end, CENTURIES[lower[k]] + value) if value >= 10 else None
    if lower[k : k + 2] != ["two", "thousand"]:
        return None
    value, end = _two_digits(lower, k + 2 + (lower[k + 2 : k + 3] == ["and"]), j)
    return (end, 2000 + value) if value else None


def _two_digits(lower: list[str], k: int, j: int) -> tuple[int, int]:
    """A number from 1 to 99 at token `k`, and its end."""
    if k >= j or lower[k] not in TENS:
        return (SMALL.get(lower[k], 0), k + 1) if k < j else (0, k)
    at = k + 2 if k + 2 < j and lower[k + 1] in HYPHENS else k + 1
    ones = SMALL.get(lower[at], 0) if at < j else 0
    return (TENS[lower[k]] + ones, at + 1) if 0 < ones < 10 else (TENS[lower[k]], k + 1)


def _ends(tokens: Tokens, k: int, j: int) -> bool:
    """Whether no noun follows that the number counts ("in two thousand and nine cases", "in twenty fourteen-hour shifts")."""
    if k >= j or tokens.text[k][:1].isupper():
        return True
    mark = tokens.kind[k] == "mark" and not (tokens.lower[k] in HYPHENS and tokens.start[k] == tokens.end[k - 1])
    return mark or tokens.lower[k] in FOLLOWERS
