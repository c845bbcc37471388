"""Numbers that measure nothing: addresses, parts of names, "one" as a pronoun.

For dates see `calendar_numbers.py`, for telephone numbers `telephones.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.claims.calendar_numbers import clock, date, decade, slashed, year
from claimcheck.claims.lexicons import read_lexicon
from claimcheck.claims.numbers import HALVINGS, LETTERS, MONEY, MULTIPLES, attached
from claimcheck.claims.telephones import telephone
from claimcheck.claims.units import ATTACHED, NOT_PLURAL, REPEATS, STOPS, UNITS
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("numbers")
_names, _one = _words["names"], _words["one"]
HEADS = frozenset(_names["before"])
CAPITAL_HEADS = frozenset(_names["capital"])
WEAK_HEADS = frozenset(_names["weak"])
PLURAL_HEADS = frozenset(_names["plural"])
NAMED_AFTER = frozenset(["at", "in", "to", "near", "from", "of", "outside", "around", "through"])
WHICH_YEAR = frozenset(_words["names"]["which_year"])
ROUTES = [[word] for word in _names["routes"]]
STREETS = frozenset(_words["address"]["streets"])
STREET_ENDINGS = tuple(_words["address"]["endings"])
PARTS_OF_YEARS = frozenset(["12", "six", "three", "twelve", "6", "3", "nine", "9"])  # months
ONE_NOT_AFTER = frozenset(_one["not_after"])
ONE_NOT_BEFORE = frozenset(_one["not_before"])
ONE_COUNTED_AFTER = frozenset(_one["counted_after"])
COMPOUND_NOT_BEFORE = frozenset(_words["compounds"]["not_before"]) - frozenset(_words["compounds"]["fine"])

ZERO_NOT_AFTER = frozenset(_words["zero"]["not_after"])
ZERO_NOT_BEFORE = frozenset(_words["zero"]["not_before"])
HOURS = frozenset(("am", "pm"))
JOINED = frozenset(_names["joined"])
TICKERS = [[ending] for ending in _names["tickers"]]
RANKED = frozenset(_names["ranked"])
DETERMINERS = frozenset(_names["determiners"])
SPEEDS = [[word] for word in _words["zero"]["speeds"]]
ORDINAL_ENDS = frozenset(("th", "st", "nd", "rd"))

LONGER = 4  # letters from which a word has a capital in title case
NUMBERED_ROW = re.compile(r"\d{1,2}[^\S\n]+[A-Z][^\n]*\d[^\n]{0,12}(?=\n|$)")
NUMBER_FIRST = re.compile(r"(\d{1,2})[^\S\n]")

Test = Callable[[Tokens, int, int], int]


def after_lookalike(tokens: Tokens, i: int, end: int) -> int:
    """Where to read on when the digits or number word at `i` count nothing; 0 when they may be a quantity."""
    digits = GROUPED_TESTS if "," in tokens.text[i] else DIGIT_TESTS
    for test in digits if tokens.kind[i] == "number" else WORD_TESTS:
        if after := test(tokens, i, end):
            return after
    return 0


def _suffixed(tokens: Tokens, i: int, end: int) -> int:
    """ "1,000th", "5G", "3D": letters joined on that make the number a place in an order or a name."""
    if i + 1 >= end or not attached(tokens, i + 1):
        return 0
    coded = i > 0 and tokens.kind[i - 1] == "code" and tokens.text[i - 1][:1].isupper()
    if coded and len(tokens.text[i]) == 1 and len(tokens.text[i + 1]) == 2 and tokens.text[i + 1].isupper():
        return i + 2  # "Cwmbran NP44 3FW"
    suffix = tokens.lower[i + 1]
    badge = len(tokens.text[i]) > 2 and len(suffix) == 2 and tokens.text[i + 1].isupper()
    if badge and suffix not in UNITS and suffix not in LETTERS and suffix not in HOURS:
        return i + 2  # "PC Amy Hale 2107SN", and not "256GB"
    joined = tokens.text[i] + tokens.text[i + 1] in JOINED and (i == 0 or tokens.text[i - 1] not in MONEY)
    return i + 2 if suffix in ORDINAL_ENDS or tokens.text[i + 1] in ("G", "D") or joined else 0


def _reference(tokens: Tokens, i: int, end: int) -> int:
    """Five digits or more without a comma, and a dotted or letter-and-digit code: "reference 45231", "v3.5.2"."""
    text = tokens.text[i]
    if text.isdecimal() and len(text) > 6 and (i == 0 or tokens.text[i - 1] not in MONEY) and not text.endswith("000"):
        return i + 1
    if (
        i + 2 < end
        and tokens.text[i + 1] == "."
        and attached(tokens, i + 1)
        and attached(tokens, i + 2)
        and tokens.kind[i + 2] == "number"
    ):
        return i + 3
    if tokens.text[i + 1 : i + 2] == ["."] and attached(tokens, i + 1) and tokens.text[i + 2 : i + 3] in TICKERS:
        return i + 3  # "Toyota (7203.T)"
    padded = len(text) > 1 and text[0] == "0" and text.isdecimal()
    return i + 1 if padded and (i == 0 or tokens.text[i - 1] != ".") else 0


def _route(tokens: Tokens, i: int, end: int) -> int:
    """ "On the 82 bus", and not "the 12 train robberies"."""
    called = i > 0 and tokens.lower[i - 1] in ("the", "a") and tokens.text[i].isdecimal()
    if not called or tokens.lower[i + 1 : min(i + 2, end)] not in ROUTES:
        return 0
    noun = tokens.lower[i + 2 : i + 3]
    return 0 if noun and noun[0].endswith("s") and noun[0] not in ("was", "is", "has") else i + 1


def _two_names(tokens: Tokens, i: int, end: int) -> int:
    """ "Pages 61 and 62"."""
    joined = tokens.lower[i + 1 : i + 2] in (["and"], ["or"]) and tokens.kind[i + 2 : min(i + 3, end)] == ["number"]
    return i + 3 if joined and i > 0 and tokens.lower[i - 1] in PLURAL_HEADS else 0


def _name(tokens: Tokens, i: int, end: int) -> int:
    """ "page 62", "Article 8", "Covid-19", "No. 10", "the FTSE 100", "grade one"."""
    k = i - 1
    joined = k > 0 and tokens.text[k] in HYPHENS and attached(tokens, i) and attached(tokens, k)
    if joined and tokens.text[k - 1][0].isalpha() and not _ends_measure(tokens, k - 1):
        share = tokens.lower[k - 1] == "in" and tokens.text[k - 2] in HYPHENS  # "one-in-20"
        return i + 1 if tokens.kind[i] == "number" and not share else 0
    if k > 0 and tokens.text[k] == "." and tokens.lower[k - 1] in ("no", "nos", "pp", "p", "ref", "ext"):
        k -= 1
    priced = k > 0 and tokens.kind[k - 1] == "number" and attached(tokens, k)  # "52p two years ago"
    head = k >= 0 and (tokens.lower[k] in HEADS or tokens.lower[k] in CAPITAL_HEADS and tokens.text[k][0].isupper())
    if not head or priced:
        return _list_number(tokens, i, end)
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if (
        following in ("%", "per", "percent", "pc", "million", "bn", "m")
        or "," in tokens.text[i]
        or "." in tokens.text[i]
    ):
        return 0
    if _is_ranked(tokens, k, i):
        return i + 1
    if (
        tokens.lower[k] == "no"
        and tokens.kind[i] == "word"
        or tokens.lower[i] in MULTIPLES
        or tokens.lower[i] in HALVINGS
    ):
        return 0  # "the number doubled"
    if tokens.lower[k] == "year" and k > 0 and tokens.lower[k - 1] in WHICH_YEAR:
        return 0  # "Last year 45 people were bitten", and not "year 9 pupils"
    return (
        0
        if tokens.lower[k] in WEAK_HEADS
        and following[:1].isalpha()
        and following.endswith("s")
        and following not in NOT_PLURAL
        else i + 1
    )


def _ends_measure(tokens: Tokens, k: int) -> bool:
    """ "150kg-170kg", "a 6-foot-4 forward": the unit at `k` closes a number, and what is joined on is no part of a name."""
    known = tokens.text[k] in ATTACHED or tokens.lower[k] in LETTERS or tokens.lower[k] in UNITS
    k -= 1 + (tokens.text[k - 1] in HYPHENS)
    return known and k >= 0 and tokens.kind[k] == "number"


def _is_ranked(tokens: Tokens, k: int, i: int) -> bool:
    """ "category 4 storms", "5,031 Model 3 cars": the head of a name at `k`; not "at this stage 3 officers", "Case 12 was"."""
    if tokens.kind[i] != "number" or k == 0 or tokens.lower[k - 1] in DETERMINERS:
        return False
    capital = tokens.text[k][0].isupper() and not _is_in_title_case(tokens, k, i)
    return len(tokens.text[i]) == 1 and (tokens.lower[k] in RANKED or capital and tokens.text[k - 1].isalnum())


def _list_number(tokens: Tokens, i: int, end: int) -> int:
    """ "1) West Midlands", "2. Robbery", "3 Cumbria 33" at the beginning of a line, "(3)" within one is left alone."""
    if _is_row_number(tokens, i):
        return i + 1
    if i + 2 >= end or tokens.text[i + 1] not in (")", ".") or not attached(tokens, i + 1) or len(tokens.text[i]) > 2:
        return 0
    if attached(tokens, i + 2):
        return 0
    line = (
        tokens.source[: tokens.start[i]].rpartition("\n")[2]
        if (i and "\n" in tokens.source[tokens.end[i - 1] : tokens.start[i]]) or not i
        else "x"
    )
    return 0 if line.strip() else i + 2


def _is_row_number(tokens: Tokens, i: int) -> bool:
    """A bare number that opens a line with a name and a figure, above the next number or below the one before it."""
    text, source, start = tokens.text[i], tokens.source, tokens.start[i]
    if not text.isdecimal() or len(text) > 2 or start and source[start - 1] != "\n":
        return False
    row = NUMBERED_ROW.match(source, start)
    if row is None:
        return False
    before = source[source.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    following = source[row.end() + 1 : row.end() + 4]
    beside = (NUMBER_FIRST.match(before), int(text) - 1), (NUMBER_FIRST.match(following), int(text) + 1)
    return any(found is not None and int(found[1]) == number for found, number in beside)


def _address(tokens: Tokens, i: int, end: int) -> int:
    """ "22 Mill Lane", "14 Great St Mary's Road", "moved to 14 Castlegate"."""
    if len(tokens.text[i]) > 4 or "." in tokens.text[i]:
        return 0
    if i + 1 < end and tokens.lower[i - 1 : i] in (["at"], ["to"]) and tokens.text[i + 1][0].isupper():
        alone = tokens.lower[i + 1]
        if alone in STREETS or alone.endswith(STREET_ENDINGS):
            return i + 2
    for k in range(i + 1, min(i + 5, end)):
        word = tokens.text[k]
        if not word[0].isupper() and word not in ("'s", "’s", "."):
            return 0
        if k > i + 1 and tokens.lower[k] in STREETS:
            return k + 1
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
    if before in ONE_COUNTED_AFTER and following not in ("of", "another"):
        return 0
    return i + 1 if following in ONE_NOT_BEFORE or (not following[0].isalnum() and following not in HYPHENS) else 0


def _place_name(tokens: Tokens, i: int, end: int) -> int:
    """ "at Seven Dials", "in Three Bridges", "the Big Four", "the Group of Seven": a number with a capital inside a sentence."""
    if i == 0 or i + 1 >= end or not tokens.text[i][0].isupper() or tokens.text[i].isupper():
        return 0
    k = i - 2 if i > 1 and tokens.lower[i - 1] == "of" else i - 1
    if tokens.text[k].istitle() and tokens.lower[k] not in STOPS and not _is_in_title_case(tokens, k, i):
        return i + 1
    led = tokens.lower[i - 1] in NAMED_AFTER and tokens.text[i - 1].islower()
    following = tokens.text[i + 1]
    named = led and following[0].isupper() and following[1:].islower()
    return i + 2 if named and not _is_in_title_case(tokens, i, i + 1) else 0


def _is_in_title_case(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a line breaks between two tokens, or writes all its longer words with a capital ("One Rape in Five Solved")."""
    source = tokens.source
    if "\n" in source[tokens.end[i] : tokens.start[j]]:
        return True
    start, end = source.rfind("\n", 0, tokens.start[i]) + 1, source.find("\n", tokens.end[i])
    words = source[start : end if end >= 0 else len(source)].split()
    return not any(word.islower() and len(word) >= LONGER for word in words)


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


def _compound(tokens: Tokens, i: int, end: int) -> int:
    """ "two-way", "one-off", "four-letter word"; "half past six", "ten to nine"."""
    if tokens.lower[i + 1 : i + 5] == ["-", "in", "-", "one"]:
        return i + 5  # "two-in-one burglaries"
    if i + 2 < end and tokens.text[i + 1] in HYPHENS and attached(tokens, i + 1) and attached(tokens, i + 2):
        return i + 3 if tokens.lower[i + 2] in COMPOUND_NOT_BEFORE else 0
    before = tokens.lower[i - 1] if i else ""
    if (
        i > 1
        and before in HYPHENS
        and attached(tokens, i)
        and attached(tokens, i - 1)
        and tokens.text[i - 2][0].isalpha()
    ):
        return (
            0
            if tokens.lower[i - 2] in ("mid", "all")
            else i + 1
            if tokens.lower[i - 2]
            in ("catch", "one", "number", "grade", "category", "priority", "level", "tier", "band")
            else 0
        )
    return i + 1 if before in ("past", "oh") and i > 1 and tokens.lower[i - 2] not in DETERMINERS else 0


def _left_noun(tokens: Tokens, i: int, end: int) -> int:
    """ "up on the 761 of the previous 12", months; "trainers, size 11"."""
    before, following = tokens.lower[i - 1] if i else "", tokens.text[i + 1] if i + 1 < end else "."
    months = before in ("previous", "preceding") and tokens.lower[i] in PARTS_OF_YEARS
    return i + 1 if (months or before == "size") and not following[0].isalnum() else 0


NAMES: tuple[Test, ...] = (_two_names, _route, _name)
DIGIT_TESTS: tuple[Test, ...] = (
    _left_noun,
    slashed,
    _suffixed,
    year,
    date,
    clock,
    decade,
    telephone,
    *NAMES,
    _reference,
    _address,
)
# "1,204" is no date, time or telephone number.
GROUPED_TESTS: tuple[Test, ...] = (_suffixed, _name)
WORD_TESTS: tuple[Test, ...] = (_left_noun, _place_name, _pronoun, _zero, _compound, clock, _name)
