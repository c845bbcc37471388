"""Phrases found over tokens: a trie, walked once from each token, longest match first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from claimcheck.nlp.tokens import Tokens, words_of

T = TypeVar("T")
HYPHENS = frozenset("-‐‑–")


class Match(NamedTuple, Generic[T]):
    """Tokens `i` up to, and without, `j`, and what the phrase stands for."""

    i: int
    j: int
    payload: T


class Patterns(Generic[T]):
    """Phrases with what they stand for. A hyphen in the text may stand for a space and the other way round.

    A phrase is compared in lower case; one given to `exact` must also have its capitals ("MPS", "ASP").
    """

    def __init__(self, entries: Iterable[tuple[str, T]], exact: Iterable[tuple[str, T]] = ()) -> None:
        self._root: dict[str, Any] = {}
        for phrase, payload in entries:
            self._add(phrase, payload, None)
        for phrase, payload in exact:
            self._add(phrase, payload, phrase)

    def _add(self, phrase: str, payload: T, exact: str | None) -> None:
        node = self._root
        for word in words_of(phrase):
            if word not in HYPHENS:
                node = node.setdefault(word, {})
        node.setdefault("", []).append((exact, payload))

    @staticmethod
    def merged(some: Iterable[Patterns[Any]]) -> Patterns[Any]:
        """The phrases of all: where it finds none, none of them does, which is told at one go."""
        made: Patterns[Any] = Patterns(())
        for one in some:
            _put_in(made._root, one._root)
        return made

    def find(self, tokens: Tokens, i: int = 0, j: int | None = None) -> list[Match[T]]:
        """Longest matches from left to right in tokens `i` to `j`; a phrase with several payloads gives one match each."""
        end = len(tokens) if j is None else j
        root, words = self._root, tokens.lower[i:end]
        found: list[Match[T]] = []
        if root.keys().isdisjoint(words):  # as in most sentences
            return found
        free = i
        for at, word in enumerate(words, i):
            if word in root and at >= free:
                node, following = root[word], words[at - i + 1 : at - i + 2]
                if "" not in node and following and following[0] not in node and following[0] not in HYPHENS:
                    continue  # no phrase goes on so: as mostly
                last, leaves = self._longest(tokens, at, end)
                if leaves:
                    found += [Match(at, last, payload) for payload in leaves]
                    free = last
        return found

    def _longest(self, tokens: Tokens, i: int, end: int) -> tuple[int, list[T]]:
        node, lower, at = self._root, tokens.lower, i
        best: tuple[int, list[T]] = (i, [])
        while at < end:
            word = lower[at]
            following = node.get(word)
            if following is None:
                if word in HYPHENS and at > i:
                    at += 1
                    continue
                break
            node, at = following, at + 1
            leaves = node.get("")
            if leaves:
                kept = [p for exact, p in leaves if exact is None or _same(tokens, i, at, exact)]
                if kept:
                    best = (at, kept)
        return best


def _put_in(whole: dict[str, Any], part: Mapping[str, Any]) -> None:
    for word, following in part.items():
        if word:
            _put_in(whole.setdefault(word, {}), following)
        else:
            whole.setdefault(word, []).extend(following)


def _same(tokens: Tokens, i: int, j: int, exact: str) -> bool:
    written = tokens.source[tokens.start[i] : tokens.end[j - 1]]
    return written.replace("’", "'").replace("\u00a0", " ") == exact


def is_double_barrelled(tokens: Tokens, at: int, start: int) -> bool:
    """ "Chris Rowley-Wells": whether the word at token `at` ends a surname of two parts, behind a first name."""
    named = at - 3 >= start and all(tokens.kind[k] == "word" and tokens.text[k][0].isupper() for k in (at - 3, at - 2))
    return named and tokens.text[at - 1] in HYPHENS and tokens.start[at] - tokens.end[at - 2] == 1
