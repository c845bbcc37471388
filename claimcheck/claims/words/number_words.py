"""Whole numbers in words: "forty-two", "a hundred and ten", "two million three hundred thousand and six"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal

from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("numbers")
SMALL: Mapping[str, int] = _words["small"]
TENS: Mapping[str, int] = _words["tens"]
SCALES: Mapping[str, int] = _words["scales"]
GLYPHS: Mapping[str, tuple[int, int]] = {word: (top, bottom) for word, (top, bottom) in _words["glyphs"].items()}
FOLLOWERS = frozenset(_words["share"]["followers"])
BEHIND_VERB = frozenset(_words["share"]["behind_verb"])
HALVES_IN_DIGITS = tuple([top, "/", bottom] for top, bottom in ("12", "14", "34", "13", "23", "18", "38", "58", "78"))
PARTS: Mapping[str, int] = _words["parts"]
HALVES_JOINED = (["-", "and", "-", "a", "-", "half"], ["-", "and", "-", "one", "-", "half"])
SPOKEN = {"nought": 0, "zero": 0, "oh": 0, "o": 0}  # digits that begin no number of their own
NOUGHTS = frozenset(("nought", "naught", "nil"))  # and begin one before "point" alone ("nought point six")
HOURS, SECONDS = (["h"], ["hr"], ["hrs"]), (["s"], ["sec"], ["secs"])
ARTICLES = frozenset(("a", "an"))
OWNER = 5  # tokens of a name with its "'s"
OWNED = (["'s"], ["’s"])
OWN_FIGURES = word_sets("grammar", "nouns")["figures"]


def is_owner(text: list[str], i: int, end: int) -> bool:
    """ "double West Yorkshire's.", "twice Kent's rate": a name from token `i` whose figure it is, and nothing else that it owns."""
    at = next((k for k in range(i, min(i + OWNER, end)) if not text[k][:1].isupper()), end)
    behind = text[at + 1] if at + 1 < end else ""
    return at > i and text[at : at + 1] in OWNED and (not behind[:1].isalpha() or behind in OWN_FIGURES)


def read_words(lower: list[str], i: int, end: int) -> tuple[int, int]:
    """Value and end of the words of a whole number that begins at `i` ("a hundred", "two million three hundred thousand and six")."""
    total, last = 0, 10**15
    j = i
    while j < end:
        value, k = _below_thousand(lower, j, end, last)
        if k == j:
            break
        size, k = _next_scale(lower, k, end, last)
        if size == 12:
            return total + value * 12, k
        total, j = total + value * size, k
        if size == 1:
            break
        last = size
        after = _joined(lower, j, end, SCALES)
        if after is None:
            break
        j = after
    while j > i and lower[j - 1] in ("and", ","):
        j -= 1
    return total, j


def read_spoken(lower: list[str], j: int, end: int) -> tuple[Decimal, Decimal, int] | None:
    """The decimals that begin with "point" at `j` ("five point six", "two point nought five"), their last place, and their end."""
    if j >= end or lower[j] != "point":
        return None
    digits, k = "", j + 1
    while k < end and (figure := SPOKEN.get(lower[k], SMALL.get(lower[k], 10))) < 10:
        digits, k = f"{digits}{figure}", k + 1
    if not digits:
        return None
    step = Decimal(1).scaleb(-len(digits))
    return int(digits) * step, step, k


def _next_scale(lower: list[str], k: int, end: int, last: int) -> tuple[int, int]:
    """The product of the scale words at `k` ("thousand", "hundred thousand"), smaller than the `last` one, and their end."""
    size = 1
    while k < end:
        m = k + 1 if lower[k] in HYPHENS and k + 1 < end and lower[k + 1] in SCALES else k
        scale = SCALES.get(lower[m], 0)
        if scale in (0, 100) or scale * size >= last or (scale == 12 and size > 1):
            break
        size, k = size * scale, m + 1
    return size, k


def _joined(lower: list[str], j: int, end: int, apart: Collection[str]) -> int | None:
    """Where the smaller number after a scale begins ("two thousand (and) six"); not when one of `apart` makes it a number of its own."""
    if j < end and _sets_off_hundreds(lower, j, end):
        return j + 1
    k = j + 1 if j < end and lower[j] == "and" else j
    if k >= end or (lower[k] not in SMALL and lower[k] not in TENS):
        return None
    if k > j:
        _, m = _below_hundred(lower, k, end)
        if m < end and lower[m] in apart:  # "between one hundred and two hundred"
            return None
    return k


def _sets_off_hundreds(lower: list[str], j: int, end: int) -> bool:
    """ "fourteen thousand, three hundred and twenty-nine"."""
    return (
        lower[j] == ","
        and lower[j - 1] in SCALES
        and j + 2 < end
        and lower[j + 1] in SMALL
        and lower[j + 2] == "hundred"
    )


def _below_thousand(lower: list[str], i: int, end: int, last: int) -> tuple[int, int]:
    """Value and end of "three hundred and six", "forty-two", "a" before a scale; the end is `i` when there is none."""
    value, j = (1, i + 1) if lower[i] in ARTICLES else _below_hundred(lower, i, end)
    if j == i or last <= 100:
        return value, j
    k = j + 1 if j + 1 < end and lower[j] in HYPHENS else j
    if k >= end or lower[k] != "hundred":
        return value, j
    value, j = value * 100, k + 1
    after = _joined(lower, j, end, ("hundred",))
    if after is None:
        return value, j
    rest, m = _below_hundred(lower, after, end)
    return value + rest, m


def _below_hundred(lower: list[str], i: int, end: int) -> tuple[int, int]:
    """Value and end of "six", "forty", "forty-six"; the end is `i` when there is none."""
    word = lower[i]
    if word in SMALL:
        return SMALL[word], i + 1
    if word in NOUGHTS and lower[i + 1 : i + 2] == ["point"]:
        return 0, i + 1
    if word not in TENS:
        return 0, i
    k = i + 2 if i + 2 < end and lower[i + 1] in HYPHENS else i + 1
    ones = SMALL.get(lower[k], 0) if k < end else 0
    return (TENS[word] + ones, k + 1) if 0 < ones < 10 else (TENS[word], i + 1)


def follows_share(lower: list[str], k: int, end: int) -> bool:
    """Whether token `k`, right behind "a third", leaves it a share, and is not what a third one is ("a third man")."""
    if k >= end or lower[k] in FOLLOWERS or not lower[k][0].isalnum() and lower[k] not in HYPHENS:
        return True
    further = lower[k + 1] if k + 1 < end else "."
    return lower[k].endswith("ed") and (further in BEHIND_VERB or not further[0].isalnum() and further not in HYPHENS)


def is_minutes(tokens: Tokens, j: int) -> bool:
    """Whether the "m" at `j` is of minutes: "3h 20m", "1m 40s"."""
    if tokens.lower[max(0, j - 2) : j - 1] in HOURS:
        return True
    return tokens.kind[j + 1 : j + 2] == ["number"] and tokens.lower[j + 2 : j + 3] in SECONDS


def and_half(tokens: Tokens, j: int, end: int, value: Decimal, step: Decimal) -> tuple[Decimal, Decimal, int]:
    """The value with "and a half", "and three quarters" or a glyph ("1½") added."""
    lower = tokens.lower
    if j < end and lower[j] in GLYPHS:
        top, bottom = GLYPHS[lower[j]]
        return value + Decimal(top) / bottom, Decimal("0.5"), j + 1
    joined = j < end and tokens.start[j] == tokens.end[j - 1]
    hyphen = joined and lower[j] in HYPHENS and step == 1
    halves = lower[j + hyphen : j + hyphen + 3]
    if halves in HALVES_IN_DIGITS and joined == hyphen:  # "3 1/2 years", "2-3/4 cents"
        return value + Decimal(halves[0]) / Decimal(halves[2]), Decimal("0.25"), j + hyphen + 3
    if lower[j : j + 6] in HALVES_JOINED:  # "a two-and-a-half-year wait"
        return value + Decimal("0.5"), Decimal("0.5"), j + 6
    words = lower[j : j + 3] if j + 2 < end else []
    alone = j + 3 >= end or lower[j + 3] in FOLLOWERS  # "three and a quarter of the rest"
    if words in (["and", "a", "half"], ["and", "one", "half"]) or (words == ["and", "a", "quarter"] and not alone):
        return value + Decimal(1) / PARTS[words[2]], Decimal("0.5"), j + 3
    if words == ["and", "three", "quarters"]:
        return value + Decimal("0.75"), Decimal("0.25"), j + 3
    return value, step, j
