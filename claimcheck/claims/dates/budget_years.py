"""What households are to pay from April: the financial year that a charge is decided for, told by the month in which it begins."""

from __future__ import annotations

from claimcheck.claims.dates.date_ranges import APRIL
from claimcheck.claims.dates.dates import Stamp
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.nlp.tokens import Tokens

CHARGING = word_sets("grammar", "budget_years")["charging"]
REACH = 14  # tokens from the month to the sum and to the word that says it is to come


def is_budget_year(tokens: Tokens, i: int, j: int, preposition: str, first: Stamp | None) -> bool:
    """ "From April households will pay £206.58", "to rise by £12 in April"; not "had paid £400 in April"."""
    if preposition not in ("in", "from") or first is None or first.form != "month":
        return False
    if first.date.month != APRIL or first.date.year is not None:
        return False
    around = tokens.lower[max(0, i - REACH) : j + REACH]
    return "£" in around and not CHARGING.isdisjoint(around)
