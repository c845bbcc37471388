"""Numbers that are none of things but of a list: how many it has, or which item comes."""

from __future__ import annotations

from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.domain.values import Quantity
from claimcheck.nlp.tokens import Tokens

LISTS = frozenset(read_lexicon("screens")["lists"]["before"])
ENDS = frozenset(".!?;")
MOST_ITEMS, SHUT = 20, (["."], [")"])  # that are numbered in a line of text


def numbers_list(tokens: Tokens, quantity: Quantity, i: int, j: int) -> bool:
    """ "the bottom five", "the worst eight", "1. The charity was founded in 1980."; not "the other 35 were in the county"."""
    if quantity.unit or quantity.high > 100:
        return False
    if not i or tokens.lower[i - 1] not in LISTS:
        return _numbers_item(tokens, quantity, i, j)
    rest = tokens.kind[i] == "number" and tokens.lower[max(0, i - 3) : i] == ["and", "the", "other"]
    # "97 in the city and the other 35 in the county"
    counted = ("had", "were", "in", "at", "on") if rest else ("had", "were")
    return j >= len(tokens) or tokens.lower[j] not in counted


def _numbers_item(tokens: Tokens, quantity: Quantity, i: int, j: int) -> bool:
    """ "Notes: 1. The charity was founded in 1980. 2. For a photograph": the number of an item; not "Rapes: 12. Murders: 3."."""
    if quantity.unit or quantity.high > MOST_ITEMS or tokens.kind[i] != "number" or tokens.lower[j : j + 1] not in SHUT:
        return False
    opens = i == 0 or tokens.lower[i - 1] in ENDS or tokens.lower[i - 1] == ":" and quantity.high == 1
    return opens and tokens.text[j + 1 : j + 2] != [] and tokens.text[j + 1][:1].isupper()
