"""Words beside a figure that say how it is meant: "more than", "nearly", "or so"."""

from __future__ import annotations

from typing import cast

from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.domain.values import Modifier
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens, words_of

Phrases = dict[str, list[tuple[tuple[str, ...], Modifier]]]


def _index(side: str, end: int) -> Phrases:
    """Phrases by their first (`end` 0) or last (-1) word, the longest first."""
    found: Phrases = {}
    for modifier, phrases in read_lexicon("hedges")[side].items():
        for phrase in phrases:
            words = tuple(word for word in words_of(phrase) if word not in HYPHENS or phrase == "-")
            found.setdefault(words[end], []).append((words, cast(Modifier, modifier)))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


NOT_AFTER = {tuple(phrase.split()): frozenset(words) for phrase, words in read_lexicon("hedges")["not_after"].items()}
BEFORE, AFTER = _index("before", -1), _index("after", 0)


def hedge_before(tokens: Tokens, first: int, i: int) -> tuple[int, Modifier]:
    """Where the hedges that end at token `i` begin (not before `first`), and the modifier of the outermost that has one."""
    modifier: Modifier = "exact"
    while i > first and (rows := BEFORE.get(tokens.lower[i - 1])):
        for words, meaning in rows:
            k = i - len(words)
            if k >= first and tuple(tokens.lower[k:i]) == words and not _denied(tokens, k, words):
                modifier = meaning if modifier == "exact" else modifier
                i = k
                break
        else:
            break
    return i, modifier


def _denied(tokens: Tokens, k: int, words: tuple[str, ...]) -> bool:
    """Whether the word before turns a hedge into something else ("gone up to 40")."""
    return k > 0 and words in NOT_AFTER and tokens.lower[k - 1] in NOT_AFTER[words]


def hedge_after(tokens: Tokens, j: int, end: int) -> tuple[int, Modifier]:
    """The end of a hedge that begins at token `j` ("or so", "-plus", "+"), and its modifier."""
    k = j + 1 if j < end and tokens.text[j] in HYPHENS and tokens.start[j] == tokens.end[j - 1] else j
    for words, meaning in AFTER.get(tokens.lower[k], ()) if k < end else ():
        if tuple(tokens.lower[k : k + len(words)]) == words and _holds(tokens, j, k, words):
            return k + len(words), meaning
    return j, "exact"


def _holds(tokens: Tokens, j: int, k: int, words: tuple[str, ...]) -> bool:
    """ "odd", "plus" and "ish" need the hyphen, "+" no space; "100 plus 20" is a sum."""
    if words[0] in ("odd", "ish", "plus") and len(words) == 1:
        return k > j
    return k == j and (words[0] != "+" or tokens.start[j] == tokens.end[j - 1])
