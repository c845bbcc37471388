"""Numbers that measure nothing: "one" as a pronoun, "net zero", "two-way".

For names see `named_numbers.py`, for dates `calendar_numbers.py`, for telephone numbers `telephones.py`.
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.claims.quantities.calendar_numbers import MONTHS, clock, date, decade, slashed, year
from claimcheck.claims.quantities.named_numbers import (
    DETERMINERS,
    address,
    name,
    place_name,
    reference,
    route,
    suffixed,
    two_names,
)
from claimcheck.claims.quantities.numbers import attached
from claimcheck.claims.quantities.rates import REPEATS
from claimcheck.claims.quantities.telephones import telephone
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "lookalikes")

_words = read_lexicon("numbers")
_one = _words["one"]
PARTS_OF_YEARS = _grammar["parts_of_years"]
ONE_NOT_AFTER = frozenset(_one["not_after"])
ONE_NOT_BEFORE = frozenset(_one["not_before"])
ONE_COUNTED_AFTER, ONE_EVEN_SO = frozenset(_one["counted_after"]), frozenset(_one["even_so"])
NUMBERED = frozenset(_words["names"]["joined_before"])
IDIOMS = frozenset(_words["compounds"]["not_before"])

COMPARED = (["compared", "with"], ["compared", "to"], ["opposed", "to"], ["up", "from"])
ONCE = [
    [the, when] for the in ("the", "a", "last") for when in ("year", "previous", "preceding", "12", "same", "twelve")
]

ZERO_NOT_AFTER = frozenset(_words["zero"]["not_after"])
ZERO_NOT_BEFORE = frozenset(_words["zero"]["not_before"])
SPEEDS = [[word] for word in _words["zero"]["speeds"]]


Test = Callable[[Tokens, int, int], int]


def after_lookalike(tokens: Tokens, i: int, end: int) -> int:
    """Where to read on when the digits or number word at `i` count nothing; 0 when they may be a quantity."""
    digits = GROUPED_TESTS if "," in tokens.text[i] else DIGIT_TESTS
    for test in digits if tokens.kind[i] == "number" else WORD_TESTS:
        if after := test(tokens, i, end):
            return after
    return 0


def _pronoun(tokens: Tokens, i: int, end: int) -> int:
    """ "one of", "no one", "the one", "one said", "one-off"."""
    if tokens.lower[i] != "one":
        return 0
    following = tokens.lower[i + 1] if i + 1 < end else "."
    before = tokens.lower[i - 1] if i else ""
    if following == "and" and tokens.lower[i + 2 : i + 4] in (["a", "half"], ["a", "quarter"]):
        return 0
    often = following in ("a", "every", "each", "per") and tokens.lower[i + 2 : i + 3]
    if often and often[0] in REPEATS and before not in ONE_NOT_AFTER:  # "nearly one a day"
        return 0
    if before == "at" and following in ("point", "stage", "time"):
        return i + 1
    if before in ONE_NOT_AFTER:
        return i + 1
    if (before in ONE_COUNTED_AFTER and following not in ONE_EVEN_SO) or _is_other_end(tokens, i, end):
        return 0
    return i + 1 if following in ONE_NOT_BEFORE or (not following[0].isalnum() and following not in HYPHENS) else 0


def _is_other_end(tokens: Tokens, i: int, end: int) -> bool:
    """ "Nine were killed, against one in the year to June 2018", "compared with one a year earlier": a number of another time."""
    against = tokens.lower[i - 1 : i] in (["against"], ["versus"]) or tokens.lower[i - 2 : i] in COMPARED
    behind = tokens.lower[i + 1 : min(i + 4, end)]
    behind = behind[1:] if behind[:1] in (["in"], ["during"], ["for"]) else behind
    dated = behind[:1] != [] and (behind[0] in MONTHS or len(behind[0]) == 4 and behind[0].isdecimal())
    return bool(against) and (dated or behind[:2] in ONCE)


def _zero(tokens: Tokens, i: int, end: int) -> int:
    """ "net zero", "zero tolerance"; "from zero" is a figure of speech."""
    if tokens.lower[i] != "zero":
        return 0
    following = [word for word in tokens.lower[i + 1 : min(i + 3, end)] if word not in HYPHENS]
    before = tokens.lower[i - 1] if i else ""
    if following[:1] == ["to"] and tokens.lower[i + 3 : i + 4] in SPEEDS:
        return 0  # "from zero to 60 mph"
    return (
        i + 1
        if before in ZERO_NOT_AFTER or not following or not following[0].isalpha() or following[0] in ZERO_NOT_BEFORE
        else 0
    )


def _idiom(tokens: Tokens, i: int, end: int) -> int:
    """ "two-way", "one-off", "four-letter word", "a 4-under 68", "odds of 10-to-1"."""
    odds = tokens.lower[i + 1 : i + 4] == ["-", "to", "-"] and tokens.text[i + 4 : i + 5] == ["1"]
    if odds and attached(tokens, i + 4):
        return i + 5
    if tokens.lower[i + 1 : i + 5] == ["-", "in", "-", "one"]:
        return i + 5  # "two-in-one burglaries"
    if i + 2 < end and tokens.text[i + 1] in HYPHENS and attached(tokens, i + 1) and attached(tokens, i + 2):
        return i + 3 if tokens.lower[i + 2] in IDIOMS else 0
    return 0


def _compound(tokens: Tokens, i: int, end: int) -> int:
    """ "Grade-one calls"; "half past six", "ten to nine"."""
    del end
    before = tokens.lower[i - 1] if i else ""
    if (
        i > 1
        and before in HYPHENS
        and attached(tokens, i)
        and attached(tokens, i - 1)
        and tokens.text[i - 2][0].isalpha()
    ):
        return 0 if tokens.lower[i - 2] in ("mid", "all") else i + 1 if tokens.lower[i - 2] in NUMBERED else 0
    return i + 1 if before in ("past", "oh") and i > 1 and tokens.lower[i - 2] not in DETERMINERS else 0


def _left_noun(tokens: Tokens, i: int, end: int) -> int:
    """ "up on the 761 of the previous 12", months; "trainers, size 11"."""
    before, following = tokens.lower[i - 1] if i else "", tokens.text[i + 1] if i + 1 < end else "."
    months = before in ("previous", "preceding") and tokens.lower[i] in PARTS_OF_YEARS
    return i + 1 if (months or before == "size") and not following[0].isalnum() and following not in HYPHENS else 0


def _choice(tokens: Tokens, i: int, end: int) -> int:
    """ "Is it a) 5, b) 7 or c) 43?": what a quiz offers; "(a) How many? a) 43" is none."""
    lettered = i > 1 and tokens.text[i - 1] == ")" and len(tokens.text[i - 2]) == 1 and tokens.text[i - 2].isalpha()
    if not lettered:
        return 0
    closing = next(
        (k for k in range(i, end) if tokens.text[k] in ".?!" and (k + 1 == len(tokens) or not attached(tokens, k + 1))),
        i,
    )
    return i + 1 if tokens.text[closing] == "?" else 0


NAMES: tuple[Test, ...] = (two_names, route, name)
DIGIT_TESTS: tuple[Test, ...] = (
    _choice,
    _left_noun,
    _idiom,
    slashed,
    suffixed,
    year,
    date,
    clock,
    decade,
    telephone,
    *NAMES,
    reference,
    address,
)
# "1,204" is no date, time or telephone number.
GROUPED_TESTS: tuple[Test, ...] = (_choice, suffixed, name)
WORD_TESTS: tuple[Test, ...] = (_left_noun, place_name, _pronoun, _zero, _idiom, _compound, clock, name)
