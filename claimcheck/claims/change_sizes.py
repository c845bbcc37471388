"""The size of a change told of a noun: "the fall in robbery over the year was 6.6 per cent", "put the rise at four"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.lexicons import word_sets
from claimcheck.domain.values import Quantity

_grammar = word_sets("grammar", "change_sizes")
NAMING = _grammar["naming"]
PREPOSITIONS = _grammar["prepositions"]
TURNING = _grammar["turning"]
PUTTING = _grammar["putting"]
MODEST = _grammar["modest"]
TIMES = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years"])
COPULAS = (["was"], ["is"], ["were"], ["stood", "at"], ["stands", "at"], ["came", "to"], ["comes", "to"], ["is", "put", "at"])
REACH = 14  # words


def is_told_size(before: Sequence[str], between: Sequence[str], quantity: Quantity) -> bool:
    """Whether the words `between` a noun of change and a figure make this its size; `before` are those right before the noun."""
    if quantity.unit in TIMES or quantity.unit.startswith("per_") or not NAMING & set(before):
        return False
    told = list(between)
    while told and told[-1] in MODEST:
        told.pop()
    if told == ["at"]:
        return bool(PUTTING & set(before))
    ending = next((ending for ending in COPULAS if told[-len(ending) :] == ending), None)
    if ending is None or len(told) > REACH:
        return False
    of = told[: -len(ending)]
    return (not of or of[0] in PREPOSITIONS) and not TURNING & set(of)
