"""Units: what stands after (or, for money, before) a number, and what is counted when it is no unit of measure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.claims.quantities.numbers import attached
from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.claims.words.number_words import SCALES, is_minutes
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens, words_of

DURATIONS = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years"])  # units of time

_words = read_lexicon("units")
SIGNS: Mapping[str, str] = {sign: unit for unit, signs in _words["signs"].items() for sign in signs}
DOLLARS: Mapping[str, str] = _words["dollars"]
ATTACHED: Mapping[str, str] = {word: unit for unit, words in _words["attached"].items() for word in words}
SINGLE = frozenset(_words["single"]["words"])
HALVED = [[word] for word in _words["single"]["halved"]]
WEIGHING, WEIGHED = frozenset(_words["weights"]["before"]), 6
POUND_THINGS = [[word] for word in _words["weights"]["not_before"]]
SPLITS: Mapping[tuple[str, str], int] = {(row["large"], row["small"]): row["factor"] for row in _words["split"]}
DIMENSIONS: Mapping[str, str] = {unit: name for name, units in _words["dimensions"].items() for unit in units}
BETWEEN = [[word] for word in _words["counted"]["between"]]
STOPS = frozenset(_words["counted"]["stops"])
ADJECTIVAL = frozenset(_words["counted"]["adjectival"])
NOT_PLURAL = frozenset(_words["counted"]["not_plural"])
IRREGULAR = frozenset(_words["counted"]["irregular"])
SINGULAR = frozenset(_words["counted"]["singular"])
NOT_SINGLE = frozenset(_words["counted"]["not_single"])
OLD = frozenset(("old", "olds"))


def _index() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases of units by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for unit, phrases in _words["words"].items():
        for phrase in phrases:
            words = tuple(word for word in words_of(phrase) if word not in HYPHENS)
            found.setdefault(words[0], []).append((words, unit))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


UNITS = _index()


class Unit(NamedTuple):
    """The unit and the token after its last."""

    name: str
    j: int


def unit_before(tokens: Tokens, i: int) -> Unit | None:
    """The sign of money before token `i`, with the token it begins at: "£", "US$", "$US"."""
    if i > 1 and tokens.text[i - 2] == "$" and tokens.text[i - 1] in DOLLARS and attached(tokens, i):
        return Unit(DOLLARS[tokens.text[i - 1]], i - 2)
    if i == 0 or tokens.text[i - 1] not in SIGNS:
        return None
    if tokens.text[i - 1] == "$" and i > 1 and attached(tokens, i - 1) and tokens.text[i - 2] in DOLLARS:
        return Unit(DOLLARS[tokens.text[i - 2]], i - 2)
    return Unit(SIGNS[tokens.text[i - 1]], i - 1)


def unit_after(tokens: Tokens, j: int, end: int) -> Unit | None:
    """The unit of measure that begins at token `j`, after a hyphen too ("a 40-year wait")."""
    if j >= end or new_line(tokens, j):
        return None
    if tokens.text[j] in HYPHENS:
        if j + 1 >= end or not attached(tokens, j) or not attached(tokens, j + 1):
            return None
        j += 1
    elif attached(tokens, j) and tokens.kind[j - 1] == "number" and tokens.text[j] in ATTACHED:
        return _attached(tokens, j, end)
    for words, unit in UNITS.get(tokens.lower[j], ()):
        k = match_words(tokens, j, end, words)
        if (
            k
            and not (unit == "stone" and words[0] == "st" and not attached(tokens, j))
            and not _is_constable(tokens, j)
        ):
            unit = "lb" if unit == "gbp" and _is_weight(tokens, j) else unit
            return Unit(unit, _past_old(tokens, k, end) if DIMENSIONS.get(unit) == "duration" else k)
    return None


def _is_weight(tokens: Tokens, j: int) -> bool:
    """ "A 4-pound tumour", "it weighs 3,500 pounds": not "a 50-pound fine"."""
    if tokens.text[j - 1] in HYPHENS and tokens.lower[j] == "pound":
        return tokens.lower[j - 2] not in SCALES and tokens.lower[j + 1 : j + 2] not in POUND_THINGS
    return not WEIGHING.isdisjoint(tokens.lower[max(0, j - WEIGHED) : j])


def _is_constable(tokens: Tokens, j: int) -> bool:
    """ "said one PC from Crawley": not "UP ONE PC", "54 pc"."""
    return tokens.text[j] == "PC" and tokens.text[j - 1] in ("one", "One")


def _past_old(tokens: Tokens, k: int, end: int) -> int:
    """The end of "-old" or "old" after the unit of an age, else `k`."""
    m = k + 1 if k < end and tokens.text[k] in HYPHENS else k
    return m + 1 if m < end and tokens.lower[m] in OLD else k


def _attached(tokens: Tokens, j: int, end: int) -> Unit:
    word = tokens.text[j]
    if word == "p" and tokens.lower[j : j + 4] == ["p", ".", "c", "."]:
        return Unit("percent", min(j + 4, end))
    if word == "m" and is_minutes(tokens, j):
        return Unit("minutes", j + 1)
    return Unit(ATTACHED[word], j + 1)


def match_words(tokens: Tokens, j: int, end: int, words: tuple[str, ...]) -> int:
    """The end of `words` at `j`, hyphens passed over; 0 when they are not there."""
    lower, k = tokens.lower, j
    for word in words:
        if k < end and lower[k] in HYPHENS and k > j:
            k += 1
        if k >= end or lower[k] != word:
            return 0
        k += 1
    return k


def counted(tokens: Tokens, j: int, end: int, single: bool) -> Unit | None:
    """What is counted after token `j`: the first plural among the words that follow, or their last, made plural, for one thing."""
    last = min(end, j + 6)
    best = 0
    k = j
    while k < last:
        word = tokens.lower[k]
        if word in HYPHENS:
            if k == j or not attached(tokens, k):
                break
            k += 1
            continue
        stop = word in STOPS and tokens.text[k] != "US" or word.endswith("ly") and single
        if stop or tokens.kind[k] != "word" or (word in UNITS and k > j) or new_line(tokens, k):
            break
        if _is_plural(tokens, k, end):
            return Unit(word, k + 1)
        if word not in NOT_SINGLE and (best == 0 or tokens.lower[best] not in SINGULAR or word in SINGULAR):
            best = k
        k += 1
    if single and best and not tokens.text[best].endswith("ed"):
        return Unit(plural(tokens.lower[best]), best + 1)
    return None


def new_line(tokens: Tokens, k: int) -> bool:
    """Whether token `k` begins a paragraph or a row: after a blank line, or after a line's end with a capital or a digit."""
    if k == 0 or tokens.start[k] - tokens.end[k - 1] < 1:
        return False
    gap = tokens.source[tokens.end[k - 1] : tokens.start[k]]
    return "\n" in gap and (gap.count("\n") > 1 or not tokens.text[k][0].islower())


def _is_plural(tokens: Tokens, k: int, end: int) -> bool:
    word = tokens.lower[k]
    following = tokens.lower[k + 1] if k + 1 < end else ""
    if tokens.text[k][0].isupper() and tokens.text[k][1:].islower() and following in SINGULAR:  # "one Powys inspector"
        return False
    if word in IRREGULAR:
        return True
    if word in ADJECTIVAL:
        return following in STOPS or not following[:1].isalpha()
    return len(word) > 2 and word[-1] == "s" and not word.endswith(("ss", "us", "is", "ous")) and word not in NOT_PLURAL


def plural(word: str) -> str:
    """The regular plural of a noun: "officer" -> "officers", "robbery" -> "robberies", "search" -> "searches"."""
    if word.endswith(("s", "x", "ch", "sh")):
        return word if word.endswith("s") and not word.endswith("ss") else word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith("man") and word[:-2] + "en" in IRREGULAR:
        return word[:-2] + "en"
    return {"child": "children", "person": "people"}.get(word, word + "s")
