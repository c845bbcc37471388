"""Numbers that measure nothing: dates, years, clock times, telephone numbers, addresses, numbers that are part of a name, and "one" as a pronoun."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.claims.lexicons import read_lexicon
from claimcheck.claims.numbers import MONEY, SMALL, attached
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("numbers")
_dates, _names, _one, _phone = _words["dates"], _words["names"], _words["one"], _words["telephone"]
MONTHS = frozenset(_dates["months"])
CAPITAL_ONLY = frozenset(_dates["capital_only"])
DAYS = frozenset(_dates["days"])
HOUR_BEFORE = frozenset(_dates["hour_before"])
HOUR_AFTER = frozenset(_dates["hour_after"]) | DAYS
HOUR_WORDS = frozenset(_dates["hour_words"])
YEAR_BEFORE = frozenset(_dates["year_before"]) | MONTHS
COUNT_BEFORE = frozenset(_dates["count_before"])
HEADS = frozenset(_names["before"])
WEAK_HEADS = frozenset(_names["weak"])
EMERGENCY = frozenset(_phone["emergency"])
PHONE_BEFORE = frozenset(_phone["before"])
PHONE_AFTER = frozenset(_phone["after"])
STREETS = frozenset(_words["address"]["streets"])
ONE_NOT_AFTER = frozenset(_one["not_after"])
ONE_NOT_BEFORE = frozenset(_one["not_before"])
ONE_COUNTED_AFTER = frozenset(_one["counted_after"])
COMPOUND_NOT_BEFORE = frozenset(_words["compounds"]["not_before"]) - frozenset(_words["compounds"]["fine"])

ZERO_NOT_AFTER = frozenset(_words["zero"]["not_after"])
ZERO_NOT_BEFORE = frozenset(_words["zero"]["not_before"])
DAY_LINKS = HYPHENS | {"to", "and", "or", "&", "until"}
CLOCK_LINKS = HYPHENS | {"to", "and", "or", "until", "till"}
ORDINAL_ENDS = frozenset(("th", "st", "nd", "rd"))

Test = Callable[[Tokens, int, int], int]


def is_month(tokens: Tokens, i: int) -> bool:
    """Whether token `i` names a month: "March" but not "march"."""
    word = tokens.lower[i]
    return word in MONTHS and (word not in CAPITAL_ONLY or tokens.text[i][0].isupper())


def after_lookalike(tokens: Tokens, i: int, end: int) -> int:
    """Where to read on when the digits or number word at `i` count nothing; 0 when they may be a quantity."""
    for test in DIGIT_TESTS if tokens.kind[i] == "number" else WORD_TESTS:
        if after := test(tokens, i, end):
            return after
    return 0


def _suffixed(tokens: Tokens, i: int, end: int) -> int:
    """ "1,000th", "5G", "3D": letters joined on that make the number a place in an order or a name."""
    if i + 1 >= end or not attached(tokens, i + 1):
        return 0
    return i + 2 if tokens.lower[i + 1] in ORDINAL_ENDS or tokens.text[i + 1] in ("G", "D") else 0


def _decade(tokens: Tokens, i: int, end: int) -> int:
    """ "1990s", "in their 80s", "the '90s", "class of '14"."""
    if i + 1 < end and tokens.lower[i + 1] in ("s", "'s") and attached(tokens, i + 1):
        return i + 2
    return i + 1 if i and tokens.text[i - 1] in "'’‘" and attached(tokens, i) and len(tokens.text[i]) == 2 and (
        i < 2 or not attached(tokens, i - 1)) and not _closes_quote(tokens, i) else 0


def _closes_quote(tokens: Tokens, i: int) -> bool:
    """Whether the mark before `i` opens a quotation that goes on ("'42 forces replied'") rather than standing for a century."""
    following = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
    return following[:1].isalnum() or following == "%"


def _slashed(tokens: Tokens, i: int, end: int) -> int:
    """ "2012/13", "24/7", "12/05/2014", "14112/15"."""
    j = i + 1
    while j + 1 < end and tokens.text[j] == "/" and tokens.kind[j + 1] in ("number", "code") and attached(tokens, j + 1) and attached(tokens, j):
        j += 2
    return j if j > i + 1 else 0


def _clock(tokens: Tokens, i: int, end: int) -> int:
    """ "9.30am", "7pm", "10 o'clock", "20:15", "at 9.30,", "shortly after 11 on Saturday"."""
    lower = tokens.lower
    following = lower[i + 1] if i + 1 < end else ""
    if following in HOUR_WORDS and "," not in lower[i]:
        return i + 2
    if following in ("a", "p") and i + 3 < end and lower[i + 2] == "." and lower[i + 3] == "m" and "," not in lower[i]:
        return i + 5 if i + 4 < end and lower[i + 4] == "." else i + 4
    if following == ":" and i + 2 < end and tokens.kind[i + 2] == "number" and attached(tokens, i + 1) and attached(tokens, i + 2):
        return i + 3
    before = lower[i - 1] if i else ""
    return i + 1 if _bare_hour(tokens, i, before, following) else 0


def _bare_hour(tokens: Tokens, i: int, before: str, following: str) -> bool:
    """ "at 9.30," and "after 11 on Saturday": a time without am or pm."""
    text = tokens.text[i] if tokens.kind[i] == "number" else str(SMALL.get(tokens.lower[i], 99))
    hour, dot, minutes = text.partition(".")
    if not hour.isdigit() or int(hour) > 24 or before not in HOUR_BEFORE:
        return False
    if dot:
        timely = len(minutes) == 2 and int(minutes) < 60
        return timely and before in ("at", "until", "from") and (following in HOUR_AFTER or not following[:1].isalnum() and following not in ("%", "-"))
    if following in ("on", "in", "this", "last") or following in DAYS:
        return _named_time(tokens, i + 2 if following not in DAYS else i + 1)
    if following in HOUR_AFTER and following != "and":
        return before != "by"
    return before == "at" and i > 1 and tokens.lower[i - 2] in DAYS


def _named_time(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and (tokens.lower[k] in DAYS or tokens.lower[k] in ("the", "morning", "evening", "night", "afternoon") and tokens.lower[min(k + 1, len(tokens) - 1)] in ("morning", "evening", "afternoon", "night"))


def _date(tokens: Tokens, i: int, end: int) -> int:
    """ "1 April", "April 1", "5 June 2012", "March, 31": a day beside its month, with the year if it follows."""
    if not _is_day(tokens, i):
        return 0
    if after := _day_then_month(tokens, i, end):
        return after
    k = i - 2 if i > 1 and tokens.text[i - 1] in (",", ".") else i - 1
    if k < 0 or not is_month(tokens, k) or k < i - 1 and tokens.text[i - 1] == "," and not _ends_date(tokens, i + 1, end):
        return 0
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if following in ("%", "per", "percent") or following[:1].islower() and following.endswith("s") and following not in ("was", "is", "has", "this"):
        return 0
    if i + 2 < end and following in DAY_LINKS and _is_day(tokens, i + 2) and _ends_date(tokens, i + 3, end):
        return i + 3
    return i + 1


def _is_day(tokens: Tokens, i: int) -> bool:
    text = tokens.text[i]
    return len(text) < 3 and text.isdigit() and 0 < int(text) <= 31


def _day_then_month(tokens: Tokens, i: int, end: int) -> int:
    """ "1 April", "12-14 March", "5 and 6 June", "1 of May"."""
    if i + 1 < end and is_month(tokens, i + 1):
        return i + 2
    if i + 2 < end and tokens.lower[i + 1] == "of" and is_month(tokens, i + 2):
        return i + 3
    linked = i + 3 < end and tokens.lower[i + 1] in DAY_LINKS and _is_day(tokens, i + 2) and is_month(tokens, i + 3)
    return i + 4 if linked else 0


def _ends_date(tokens: Tokens, k: int, end: int) -> bool:
    return k >= end or not tokens.lower[k][:1].isalnum() or tokens.lower[k] in ("and", "to", "in", "at")


def _year(tokens: Tokens, i: int, end: int) -> int:
    """ "2014", "2012-13", "1987": four digits without a comma where a year can stand."""
    text = tokens.text[i]
    if len(text) != 4 or not text.isdigit() or not "1100" <= text < "2100":
        return 0
    before = tokens.lower[i - 1] if i else ""
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if before in MONEY or before in COUNT_BEFORE or following in ("%", "per", "percent", "m", "km", "miles", "metres", "kg", "people"):
        return 0
    if before == "than" and i > 1 and tokens.lower[i - 2] in ("more", "fewer", "less") and following.islower() and following.endswith("s"):
        return 0
    if following in HYPHENS and i + 2 < end and tokens.kind[i + 2] == "number" and attached(tokens, i + 2):
        if len(tokens.text[i + 2]) not in (2, 4):
            return 0
        whole = i + 4 < end and tokens.text[i + 3] in HYPHENS and attached(tokens, i + 4) and tokens.kind[i + 4] == "number"
        return i + 5 if whole else i + 3  # "2014-01-31"
    if text >= "1900" or before in YEAR_BEFORE or not following[:1].isalpha():
        return i + 1
    return 0 if following.endswith("s") else i + 1


def _telephone(tokens: Tokens, i: int, end: int) -> int:
    """ "0800 555 0136", "020 7946 0018", "call 101", "999 calls", "tel 555 0134"."""
    text = tokens.text[i]
    before = tokens.lower[i - 1] if i else ""
    if len(text) > 2 and text[0] == "0" and text[1] != "." or before in ("tel", "telephone", "phone", "extension", "ext", "fax", "+"):
        return _digit_groups(tokens, i, end)
    if text in EMERGENCY:
        following = tokens.lower[i + 1] if i + 1 < end else "."
        if before in ("or", "and") and any(word in EMERGENCY for word in tokens.text[max(0, i - 4) : i - 1]):
            return i + 1
        if before in PHONE_BEFORE and (not following[:1].isalpha() or following in PHONE_AFTER) or following in PHONE_AFTER and following not in ("and", "or"):
            return i + 1
        return i + 1 if before in ("call", "calling", "ring", "ringing", "rings", "rang", "dial", "dialled", "dialling", "called", "phoning", "phone") else 0
    groups = _digit_groups(tokens, i, end)
    return groups if groups >= i + 3 and len(text) > 2 else 0


def _digit_groups(tokens: Tokens, i: int, end: int) -> int:
    """Where groups of digits set apart by a space or a hyphen end."""
    j = i + 1
    while j < end:
        k = j + 1 if tokens.text[j] in HYPHENS and attached(tokens, j) else j
        if k >= end or tokens.kind[k] != "number" or "," in tokens.text[k] or "." in tokens.text[k] or len(tokens.text[k]) < 2 or tokens.start[k] - tokens.end[j - 1] > 1:
            break
        j = k + 1
    return j


def _reference(tokens: Tokens, i: int, end: int) -> int:
    """Five digits or more without a comma, and a dotted or letter-and-digit code: "reference 45231", "v3.5.2"."""
    text = tokens.text[i]
    if text.isdigit() and len(text) > 6 and (i == 0 or tokens.text[i - 1] not in MONEY) and not text.endswith("000"):
        return i + 1
    if i + 2 < end and tokens.text[i + 1] == "." and attached(tokens, i + 1) and attached(tokens, i + 2) and tokens.kind[i + 2] == "number":
        return i + 3
    return i + 1 if text.isdigit() and len(text) > 1 and text[0] == "0" and (i == 0 or tokens.text[i - 1] != ".") else 0


def _name(tokens: Tokens, i: int, end: int) -> int:
    """ "page 62", "Article 8", "Covid-19", "No. 10", "the FTSE 100", "grade one"."""
    k = i - 1
    if k > 0 and tokens.text[k] in HYPHENS and attached(tokens, i) and attached(tokens, k) and tokens.text[k - 1][0].isalpha():
        return i + 1 if tokens.kind[i] == "number" else 0
    if k > 0 and tokens.text[k] == "." and tokens.lower[k - 1] in ("no", "nos", "pp", "p", "ref", "ext"):
        k -= 1
    if k < 0 or tokens.lower[k] not in HEADS:
        return _list_number(tokens, i, end)
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if following in ("%", "per", "percent", "pc", "million", "bn", "m") or "," in tokens.text[i] or "." in tokens.text[i]:
        return 0
    if tokens.lower[k] == "no" and tokens.kind[i] == "word":
        return 0
    return 0 if tokens.lower[k] in WEAK_HEADS and following[:1].isalpha() and following.endswith("s") and following not in ("was", "is", "has") else i + 1


def _list_number(tokens: Tokens, i: int, end: int) -> int:
    """ "1) West Midlands", "2. Robbery" at the beginning of a line, "(3)" within one is left alone."""
    if i + 2 >= end or tokens.text[i + 1] not in (")", ".") or not attached(tokens, i + 1) or len(tokens.text[i]) > 2:
        return 0
    if attached(tokens, i + 2):
        return 0
    line = tokens.source[: tokens.start[i]].rpartition("\n")[2] if i and "\n" in tokens.source[tokens.end[i - 1] : tokens.start[i]] or not i else "x"
    return 0 if line.strip() else i + 2


def _address(tokens: Tokens, i: int, end: int) -> int:
    """ "22 Mill Lane", "14 Great St Mary's Road"."""
    if len(tokens.text[i]) > 4 or "." in tokens.text[i]:
        return 0
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
    if before == "at" and following in ("point", "stage", "time"):
        return i + 1
    if before in ONE_NOT_AFTER:
        return i + 1
    if before in ONE_COUNTED_AFTER and following not in ("of", "another"):
        return 0
    return i + 1 if following in ONE_NOT_BEFORE or not following[0].isalnum() and following not in HYPHENS else 0


def _zero(tokens: Tokens, i: int, end: int) -> int:
    """ "net zero", "zero tolerance"; "from zero" is a figure of speech."""
    if tokens.lower[i] != "zero":
        return 0
    following = [word for word in tokens.lower[i + 1 : min(i + 3, end)] if word not in HYPHENS]
    before = tokens.lower[i - 1] if i else ""
    return i + 1 if before in ZERO_NOT_AFTER or not following or not following[0].isalpha() or following[0] in ZERO_NOT_BEFORE else 0


def _compound(tokens: Tokens, i: int, end: int) -> int:
    """ "two-way", "one-off", "four-letter word"; "half past six", "ten to nine"."""
    if i + 2 < end and tokens.text[i + 1] in HYPHENS and attached(tokens, i + 1) and attached(tokens, i + 2):
        return i + 3 if tokens.lower[i + 2] in COMPOUND_NOT_BEFORE else 0
    before = tokens.lower[i - 1] if i else ""
    if i > 1 and before in HYPHENS and attached(tokens, i) and attached(tokens, i - 1) and tokens.text[i - 2][0].isalpha():
        return 0 if tokens.lower[i - 2] in ("mid", "all") else i + 1 if tokens.lower[i - 2] in ("catch", "one", "number") else 0
    return i + 1 if before in ("past", "oh") and i > 1 else 0


DIGIT_TESTS: tuple[Test, ...] = (_slashed, _suffixed, _year, _date, _clock, _decade, _telephone, _name, _reference, _address)
WORD_TESTS: tuple[Test, ...] = (_pronoun, _zero, _compound, _clock, _name)
