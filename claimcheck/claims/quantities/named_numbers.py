"""Numbers in names and addresses: "page 62", "Model 3", "the Big Four", "5G", "22 Mill Lane".

Each test gives the token to read on at, or 0.
"""

from __future__ import annotations

import re

from claimcheck.claims.quantities.calendar_numbers import DAYS, MONTHS
from claimcheck.claims.quantities.numbers import HALVINGS, LETTERS, MONEY, MULTIPLES, attached
from claimcheck.claims.quantities.units import ATTACHED, NOT_PLURAL, STOPS, UNITS, counted
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_grammar = word_sets("grammar", "lookalikes")
_words = read_lexicon("numbers")
_names = _words["names"]
HEADS = frozenset(_names["before"])
CAPITAL_HEADS = frozenset(_names["capital"])
WEAK_HEADS = frozenset(_names["weak"])
PLURAL_HEADS = frozenset(_names["plural"])
NAMED_AFTER = _grammar["named_after"]
COUNTING = {"year": frozenset(_names["which_year"]), "number": frozenset(_names["numbering"])}
ROUTES = [[word] for word in _names["routes"]]
STREETS = frozenset(_words["address"]["streets"])
STREET_ENDINGS = tuple(_words["address"]["endings"])
VERSIONED = frozenset(_names["versioned"])
AIRCRAFT, FLYING = frozenset(_names["aircraft"]), frozenset(_names["flying"])
GROUPS = frozenset(_names["groups"])
CLOCKED = [[word] for word in _names["clocked"]]  # "1min 02sec"
PACED, PACED_AFTER = frozenset(_names["paced"]), frozenset(_names["paced_after"])
SINGULAR, PLACED = frozenset(_names["singular"]), frozenset(_names["placed"])
TRIMS, TRIMMED = frozenset("dei"), 3
HOURS = frozenset(("am", "pm"))
JOINED = frozenset(_names["joined"])
TICKERS = [[ending] for ending in _names["tickers"]]
OF_PLACES = frozenset(_names["of_places"])
RANKED = frozenset(_names["ranked"])
DETERMINERS = frozenset(_names["determiners"])
ORDINAL_ENDS = _grammar["ordinal_ends"]
LONGER = 4  # letters from which a word has a capital in title case
NUMBERED_ROW = re.compile(r"\d{1,2}[^\S\n]+[A-Z][^\n]*\d[^\n]{0,12}(?=\n|$)")
PARAGRAPH, PARAGRAPHS = re.compile(r"\d{1,2}\.\d{1,2}"), re.compile(r"(?m)^\d{1,2}\.\d{1,2}[^\S\n]+[A-Z]")
NUMBER_FIRST = re.compile(r"(\d{1,2})[^\S\n]")


def suffixed(tokens: Tokens, i: int, end: int) -> int:
    """ "1,000th", "5G", "3D": letters joined on that make the number a place in an order or a name."""
    if i + 1 >= end or not attached(tokens, i + 1):
        return 0
    coded = i > 0 and tokens.kind[i - 1] == "code" and tokens.text[i - 1][:1].isupper()
    if coded and len(tokens.text[i]) == 1 and len(tokens.text[i + 1]) == 2 and tokens.text[i + 1].isupper():
        return i + 2  # "Cwmbran NP44 3FW"
    suffix = tokens.lower[i + 1]
    if suffix == "@":
        return i + 2  # "email 101@kent.example"
    if tokens.kind[i + 1] == "code" and suffix[0] == "x":
        return i + 2  # "a 4x4", "2960x1440 pixels"
    badge = len(tokens.text[i]) > 2 and len(suffix) == 2 and tokens.text[i + 1].isupper()
    if badge and suffix not in UNITS and suffix not in LETTERS and suffix not in HOURS:
        return i + 2  # "PC Amy Hale 2107SN", and not "256GB"
    if tokens.text[i + 1] in TRIMS and len(tokens.text[i]) == TRIMMED and tokens.text[i].isdecimal():
        return i + 2  # "BMW's 330e"
    if len(suffix) > LONGER and not tokens.text[i + 1].islower() and suffix not in UNITS:
        return i + 2  # "1Password"
    joined = tokens.text[i] + tokens.text[i + 1] in JOINED and (i == 0 or tokens.text[i - 1] not in MONEY)
    if suffix == "st" and (tokens.text[i][-1] != "1" or tokens.text[i].endswith("11")):
        return 0  # "15st 4lb"
    return i + 2 if suffix in ORDINAL_ENDS or tokens.text[i + 1] in ("G", "D") or joined else 0


def reference(tokens: Tokens, i: int, end: int) -> int:
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
    padded = len(text) > 1 and text[0] == "0" and text.isdecimal() and tokens.lower[i + 1 : i + 2] not in CLOCKED
    return i + 1 if padded and (i == 0 or tokens.text[i - 1] != ".") else 0


def route(tokens: Tokens, i: int, end: int) -> int:
    """ "On the 82 bus", "a 737 Max", and not "the 12 train robberies"."""
    if tokens.text[i] in AIRCRAFT and i + 1 < end:
        return i + 1 if tokens.text[i + 1][0].isupper() or tokens.lower[i + 1] in FLYING else 0
    called = i > 0 and tokens.lower[i - 1] in ("the", "a") and tokens.text[i].isdecimal()
    if not called or tokens.lower[i + 1 : min(i + 2, end)] not in ROUTES:
        return 0
    noun = tokens.lower[i + 2 : i + 3]
    return 0 if noun and noun[0].endswith("s") and noun[0] not in ("was", "is", "has") else i + 1


def two_names(tokens: Tokens, i: int, end: int) -> int:
    """ "Pages 61 and 62"."""
    joined = tokens.lower[i + 1 : i + 2] in (["and"], ["or"]) and tokens.kind[i + 2 : min(i + 3, end)] == ["number"]
    return i + 3 if joined and i > 0 and tokens.lower[i - 1] in PLURAL_HEADS else 0


def name(tokens: Tokens, i: int, end: int) -> int:
    """ "page 62", "Article 8", "Covid-19", "No. 10", "the FTSE 100", "grade one"."""
    k = i - 1
    joined = k > 0 and tokens.text[k] in HYPHENS and attached(tokens, i) and attached(tokens, k)
    if joined and tokens.text[k - 1][0].isalpha() and not _ends_measure(tokens, k - 1):
        share = tokens.lower[k - 1] == "in" and tokens.text[k - 2] in HYPHENS  # "one-in-20"
        return i + 1 if tokens.kind[i] == "number" and not share else 0
    if k > 0 and tokens.text[k] == "." and tokens.lower[k - 1] in ("no", "nos", "pp", "p", "ref", "ext"):
        k -= 1
    if k > 0 and tokens.lower[k] == "of" and tokens.lower[k - 1] in GROUPS and tokens.text[k - 1][0].isupper():
        return i + 1
    if _is_paced(tokens, k) or _is_between_capitals(tokens, i, end):
        return i + 1
    priced = k > 0 and tokens.kind[k - 1] == "number" and attached(tokens, k)  # "52p two years ago"
    head = k >= 0 and (tokens.lower[k] in HEADS or tokens.lower[k] in CAPITAL_HEADS and tokens.text[k][0].isupper())
    if not head or priced:
        return _list_number(tokens, i, end)
    return _behind_head(tokens, k, i, end)


def _behind_head(tokens: Tokens, k: int, i: int, end: int) -> int:
    """The end of a name whose head stands at `k`; 0 where the number behind it counts ("the number doubled", "a case 12 officers")."""
    if tokens.lower[k] in VERSIONED and (after := reference(tokens, i, end)):
        return after  # "version 67.0.3396"
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if (
        following in ("%", "per", "percent", "pc", "million", "bn", "m")
        or "," in tokens.text[i]
        or "." in tokens.text[i]
        and tokens.lower[k] not in VERSIONED
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
    if k > 0 and tokens.lower[k - 1] in COUNTING.get(tokens.lower[k], ()):
        return 0  # "Last year 45 people were bitten", "its specials now number 136", and not "year 9 pupils"
    if tokens.lower[k] in OF_PLACES and tokens.text[k].islower() and k > 0 and tokens.text[k - 1][:1].isupper():
        return 0  # "the Cotswold district 195", and not "District 9"
    return (
        0
        if tokens.lower[k] in WEAK_HEADS
        and following[:1].isalpha()
        and following.endswith("s")
        and following not in NOT_PLURAL
        else i + 1
    )


def _ends_measure(tokens: Tokens, k: int) -> bool:
    """ "150kg-170kg", "a 6-foot-4 forward", "15-to-20-minute waits": the word at `k` is a unit of a number, and no name."""
    known = (
        tokens.lower[k] in ("to", "or")
        or tokens.text[k] in ATTACHED
        or tokens.lower[k] in LETTERS
        or tokens.lower[k] in UNITS
    )
    k -= 1 + (tokens.text[k - 1] in HYPHENS)
    return known and k >= 0 and tokens.kind[k] == "number"


def _is_ranked(tokens: Tokens, k: int, i: int) -> bool:
    """ "category 4 storms", "5,031 Model 3 cars": the head of a name at `k`; not "at this stage 3 officers", "Case 12 was"."""
    if tokens.kind[i] != "number" or k == 0 or tokens.lower[k - 1] in DETERMINERS:
        return False
    capital = tokens.text[k][0].isupper() and not _is_in_title_case(tokens, k, i)
    capital = capital and len(tokens.text[i]) < 3 and tokens.text[k - 1][0].isalnum()
    return capital or tokens.lower[k] in RANKED and len(tokens.text[i]) == 1


def _is_paced(tokens: Tokens, k: int) -> bool:
    """ "by week 12", "on day three": not "in one week 12 people died"."""
    return k > 0 and tokens.lower[k] in PACED and tokens.lower[k - 1] in PACED_AFTER


def _is_between_capitals(tokens: Tokens, i: int, end: int) -> bool:
    """ "Huawei's Mate 20 Pro", "the Falcon 9 has": a name in a sentence; not "In Kabul 12 American soldiers", "Kent 41 Essex 38"."""
    k = i - 1
    if tokens.kind[i] != "number" or not tokens.text[i].isdecimal() or k < 1 or i + 2 >= end:
        return False
    if not tokens.text[k].istitle() or tokens.kind[k] != "word" or tokens.lower[k] in MONTHS | DAYS | STOPS:
        return False
    if tokens.kind[k - 1] not in ("word", "possessive"):
        return False  # "The 92 PCSOs", "Another 12 Met officers"
    behind = tokens.lower[i + 1]
    capital = tokens.text[i + 1][0].isupper() and tokens.kind[i + 2] != "number"
    counts = capital and counted(tokens, i + 1, end, False) is not None  # "lent Kent 12 Met officers"
    named = capital and not counts or behind in SINGULAR and tokens.text[i] != "1"
    return named and tokens.lower[k - 1] not in PLACED and not _is_in_title_case(tokens, k, i + 1)


def _list_number(tokens: Tokens, i: int, end: int) -> int:
    """ "1) West Midlands", "2. Robbery", "3 Cumbria 33" at the beginning of a line, "(3)" within one is left alone."""
    if _is_row_number(tokens, i) or _is_of_paragraph(tokens, i):
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


def _is_of_paragraph(tokens: Tokens, i: int) -> bool:
    """ "4.1 The Chief Constable reported", above "4.2 Members asked": a number that opens its paragraph, as others do."""
    text, source, start = tokens.text[i], tokens.source, tokens.start[i]
    opens = (not start or source[start - 1] == "\n") and tokens.text[i + 1 : i + 2] != []
    if not opens or not PARAGRAPH.fullmatch(text) or not tokens.text[i + 1][:1].isupper():
        return False
    return len(PARAGRAPHS.findall(source)) > 2


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


def address(tokens: Tokens, i: int, end: int) -> int:
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


def place_name(tokens: Tokens, i: int, end: int) -> int:
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
