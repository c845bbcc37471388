"""Attacks on officers, whosever they are: "assaults on Kent officers", "attacks on its front-line staff"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Cue
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.nlp.patterns import HYPHENS, Patterns
from claimcheck.nlp.tokens import Tokens, tokenize

_grammar = word_sets("grammar", "attacked")
ATTACKS, WHOSE, OFFICERS = (_grammar[name] for name in ("attacks", "whose", "officers"))
ON = [[word] for word in _grammar["on"]]
OFTEN = _grammar["often"]
REACH = 6  # tokens from "assaults on" to "officers"


def attack_on_officers(patterns: Patterns[Cue]) -> Cue:
    """The cue of assaults on officers, as the catalogue words it."""
    return patterns.find(tokenize("assaults on officers"))[0].payload


def with_attacks(tokens: Tokens, i: int, j: int, cues: list[Cue], attack: Cue) -> list[Cue]:
    """The cues of tokens `i` to `j`, with one for each attack on officers in place of those that its words make apart."""
    if ATTACKS.isdisjoint(tokens.lower[i:j]):
        return cues
    for at in range(i, j - 2):
        on = at + 1 if tokens.lower[at + 1] not in OFTEN else at + 3  # "ten assaults a week on Kent officers"
        if tokens.lower[at] in ATTACKS and tokens.lower[on : on + 1] in ON and (end := _end(tokens, on + 1, j)):
            kept = [cue for cue in cues if cue.j <= at or cue.i >= end]
            cues = sorted([*kept, Cue(at, end, attack.facets)], key=lambda cue: cue.i)
    return cues


def _end(tokens: Tokens, start: int, j: int) -> int:
    """The token behind "officers", where nothing but whose they are, and which, stands before it; else 0."""
    for at in range(start, min(start + REACH, j)):
        if tokens.lower[at] in OFFICERS and not (at + 1 < j and tokens.lower[at + 1] in OFFICERS):
            owned = any(word[0].isupper() for word in tokens.text[start:at]) and tokens.lower[at - 1] not in OFFICERS
            return 0 if owned and tokens.lower[at] == "staff" else at + 1  # "assaults on NHS staff"
        named = tokens.text[at][0].isupper() or tokens.lower[at] in HYPHENS or tokens.lower[at] in OFFICERS
        if not named and tokens.lower[at] not in WHOSE:
            return 0
    return 0
