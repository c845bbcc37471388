"""Numbers as written: in digits, in words, mixed ("1.2m", "two and a half million"), shares ("two thirds") and multiples ("doubled").

Nothing here knows what is counted; dates, clock times and the like are told apart in `lookalikes.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.claims.words.number_words import (
    ARTICLES,
    GLYPHS,
    NOUGHTS,
    PARTS,
    SCALES,
    SMALL,
    TENS,
    and_half,
    follows_share,
    is_minutes,
    is_owner,
    read_spoken,
    read_words,
)
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

Kind = Literal["cardinal", "share", "multiple", "halving"]

_words = read_lexicon("numbers")
LETTERS: Mapping[str, int] = _words["scale_letters"]
SIZED = frozenset(_words["part_sizes"]["between"])
PLURALS: Mapping[str, int] = _words["part_plurals"]
MULTIPLES: Mapping[str, int] = _words["multiples"]
HALVINGS = frozenset(_words["halvings"]["words"])
COMPARING: Mapping[str, int] = _words["comparing"]["words"]
COMPARING_BEFORE = frozenset(_words["comparing"]["before"])
COMPARING_AFTER_TO = frozenset(_words["comparing"]["after_to"])
GOING_ON = frozenset(["–", "—", ":", ";", ",", "but", "while", "after", "amid", "despite"])
NO_GROWTH = frozenset(_words["comparing"]["no_growth"])
YEARS = word_sets("grammar", "numbers")["years"]
GROWING = frozenset(_words["comparing"]["growing"])
GROWING_OVER = frozenset(_words["comparing"]["over"])
HALVING_NOT_AFTER = frozenset(_words["comparing"]["not_after"])
HALF_NOT_AFTER = frozenset(_words["half"]["not_after"])
HALF_NOT_BEFORE, HALF_SAID = frozenset(_words["half"]["not_before"]), frozenset(_words["half"]["said"])
CHANGES = frozenset(_words["share"]["changes"])
NOT_QUARTER = frozenset(_words["share"]["not_quarter"])
VAGUE = frozenset(_words["vague"]["before"])
COUPLE_AFTER = frozenset(_words["vague"]["couple_after"])
METRES, METRES_BEFORE = (frozenset(_words["metres"][key]) for key in ("after", "before"))
MONTHS = frozenset(read_lexicon("periods")["months"]["full"])
MONEY = frozenset("£$€¥₹")
MONEY_WORDS = [[word] for word in _words["metres"]["not_before"]]
POINTS = [[word] for word in _words["share"]["points"]]
OFTEN = (["day"], ["week"], ["month"], ["hour"])
NUMERALS = frozenset(SMALL) | frozenset(TENS) | frozenset(GLYPHS) | NOUGHTS
# Words at which a number can begin, or that stand right after the article it begins with. "a" itself is left out: it is everywhere.
STARTS = (
    NUMERALS
    | frozenset(SCALES)
    | frozenset(PARTS)
    | frozenset(MULTIPLES)
    | HALVINGS
    | frozenset(COMPARING)
    | {"couple"}
)


class Number(NamedTuple):
    """Tokens `i` to `j`, the value (a share as a part of one), its precision as printed, and the scale word's size (1 without)."""

    i: int
    j: int
    value: Decimal
    step: Decimal
    kind: Kind = "cardinal"
    scale: int = 1


def read_number(tokens: Tokens, i: int, end: int) -> Number | None:
    """The number that token `i` begins, or is the word after the article of, or None."""
    if tokens.kind[i] == "number":
        return _digits(tokens, i, end)
    word = tokens.lower[i]
    if word in NUMERALS:
        return _numerals(tokens, i, end)
    if word in MULTIPLES or word in HALVINGS or word in COMPARING:
        return _multiple(tokens, i, end)
    article = i > 0 and tokens.lower[i - 1] in ARTICLES or _opens_headline(tokens, i, end)
    if word in PARTS:
        sized = i > 1 and tokens.lower[i - 1] in SIZED and tokens.lower[i - 2] in ARTICLES  # "a full quarter"
        return _part_word(tokens, i, end, article or sized)
    if word == "couple":
        return _couple(tokens, i, end) if article else None
    if article and word in SCALES:
        return _numerals(tokens, i - 1, end)
    return None


def _opens_headline(tokens: Tokens, i: int, end: int) -> bool:
    """ "Third of burglaries unsolved", "Quarter of officers hurt": a share that begins a line without its article."""
    if i + 2 >= end or tokens.lower[i] not in PARTS or tokens.lower[i] == "half" or tokens.lower[i + 1] != "of":
        return False
    first = i == 0 or "\n" in tokens.source[tokens.end[i - 1] : tokens.start[i]]
    return first and tokens.lower[i + 2] not in MONTHS and tokens.kind[i + 2] == "word"


def attached(tokens: Tokens, i: int) -> bool:
    """Whether nothing stands between token `i` and the one before it."""
    return i > 0 and tokens.start[i] == tokens.end[i - 1]


def _digits(tokens: Tokens, i: int, end: int) -> Number:
    text = tokens.text[i].replace(",", "")
    value = Decimal(text)
    places = len(text) - text.index(".") - 1 if "." in text else 0
    return _scaled(tokens, i, i + 1, end, value, Decimal(1).scaleb(-places))


def _scaled(tokens: Tokens, i: int, j: int, end: int, value: Decimal, step: Decimal) -> Number:
    """The number with what may follow its digits or words: a half, and a scale."""
    value, step, j = and_half(tokens, j, end, value, step)
    size, k = _scale(tokens, i, j, end)
    if size == 1 or k == j:
        return Number(i, j, value, step)
    value, step = value * size, step * size
    if k < end and tokens.lower[k] == "of" and size == 12:  # "two dozen of"
        return Number(i, k, value, Decimal(1), scale=size)
    return Number(i, k, value, Decimal(1) if size == 12 else step, scale=size)


def _scale(tokens: Tokens, i: int, j: int, end: int) -> tuple[int, int]:
    """How much a word or letter after the digits multiplies them by, and where it ends."""
    k = j + 1 if j + 1 < end and tokens.text[j] in HYPHENS and tokens.lower[j + 1] in SCALES else j
    if k >= end:
        return 1, j
    word = tokens.lower[k]
    if word in SCALES:
        return SCALES[word], k + 1
    if k == j and word in LETTERS and tokens.kind[j - 1] == "number" and (attached(tokens, j) or len(word) > 1):
        if word == "m" and _is_metres(tokens, i, j, end):
            return 1, j
        return LETTERS[word], k + 1
    return 1, j


def _is_metres(tokens: Tokens, i: int, j: int, end: int) -> bool:
    """Whether the "m" at `j` is metres: "1,500m", "2.5m high", "the 100m final"; not "£3m", "11.3m passengers"."""
    if i > 0 and not MONEY.isdisjoint(tokens.text[max(i - 2, 0) : i]):
        return False
    if is_minutes(tokens, j):
        return True
    following = tokens.lower[j + 1] if j + 1 < end else ""
    if tokens.lower[j + 1 + (following in HYPHENS) :][:1] in MONEY_WORDS:
        return False  # "300m kronor", "a 222m-euro move"
    counts = following.endswith("s") or following == "people"
    led = not counts and not METRES_BEFORE.isdisjoint(tokens.lower[max(0, i - 6) : i])
    if led or following in METRES or following in HYPHENS:
        return True
    text = tokens.text[i]
    if "," in text or (len(text) > 3 and "." not in text):
        return True
    return "." not in text and int(text) % 50 == 0 and not counts


def _numerals(tokens: Tokens, i: int, end: int) -> Number | None:
    """A number in words, or a share that begins with one ("two thirds", "one-fifth")."""
    lower = tokens.lower
    if lower[i] in GLYPHS:
        top, bottom = GLYPHS[lower[i]]
        return _share(tokens, i, i + 1, end, Decimal(top) / bottom)
    if lower[i] in ARTICLES and i > 0 and lower[i - 1] in VAGUE:
        return None
    value, j = read_words(lower, i, end)
    if j == i or lower[i] in NOUGHTS and read_spoken(lower, j, end) is None:
        return None
    if lower[i] not in ARTICLES and lower[j - 1] not in SCALES:
        k = j + 1 if j < end and lower[j] in HYPHENS else j
        if k < end and (part := _part(lower, k, end, value)):
            return _share(tokens, i, k + 1, end, Decimal(value) / part)
    size = SCALES.get(lower[j - 1], 1)
    if size == 1 and (spoken := read_spoken(lower, j, end)) is not None:
        decimals, step, k = spoken
        return _scaled(tokens, i, k, end, value + decimals, step)
    if size == 1:
        return _scaled(tokens, i, j, end, Decimal(value), Decimal(1))
    return Number(i, j, Decimal(value), Decimal(size if size > 100 else 1), scale=1 if size == 12 else size)


def _part(lower: list[str], k: int, end: int, count: int) -> int:
    """Into how many parts the word at `k` divides, when it goes with `count` ("two thirds", "one third"), else 0."""
    word = lower[k]
    if count > 1:
        if word == "quarters" and k + 1 < end and lower[k + 1] in NOT_QUARTER:
            return 0
        return PLURALS.get(word, 0) if PLURALS.get(word, 0) > count else 0
    reduced = k + 1 < end and lower[k + 1] in CHANGES  # "a one-third reduction"
    if count == 1 and word in PARTS and (word == "half" or reduced or follows_share(lower, k + 1, end)):
        return PARTS[word]
    return 0


def _part_word(tokens: Tokens, i: int, end: int, article: bool) -> Number | None:
    """A share that begins with its own word: "half", "a third", "a quarter"."""
    lower = tokens.lower
    word, following = lower[i], lower[i + 1] if i + 1 < end else ""
    before = lower[i - 1] if i else ""
    first = i - 1 if article and i and lower[i - 1] in ARTICLES else i
    if word == "half":
        that = before == "that" and following in HALF_SAID  # "figures show that half of the victims were"
        if before in HALF_NOT_AFTER and not that or (before in HYPHENS and attached(tokens, i)):
            return None
        k = i + 2 if following in HYPHENS and i + 2 < end and attached(tokens, i + 1) else i + 1
        if k < end and (k > i + 1 or following == "past") and lower[k] in HALF_NOT_BEFORE:
            return None
        if k == i + 1 and following in HALF_NOT_BEFORE:
            return None
        return _share(tokens, first, k if k > i + 1 and lower[k] in SCALES else i + 1, end, Decimal("0.5"))
    hyphened = following in HYPHENS and attached(tokens, i + 1)
    if word == "quarter" and hyphened and lower[i + 2 : i + 3] in POINTS:
        return _share(tokens, first, i + 1, end, Decimal("0.25"))  # "a quarter-point rise", "quarter-point rises"
    if not article or (i > 1 and lower[i - 2] in ("half", "such")):
        return None
    if word == "quarter" and (following in NOT_QUARTER or hyphened):
        return None
    dashed = following in HYPHENS and not attached(tokens, i + 1)  # "by more than a fifth – and"
    sizes = "of" in lower[max(0, first - 3) : first] and not CHANGES.isdisjoint(lower[max(0, first - 4) : first])
    if i + 1 < end and not (dashed or sizes or _ends_line(tokens, i) or follows_share(lower, i + 1, end)):
        return None
    if word != "quarter" and following == "year" and lower[i + 2 : i + 3] != ["on"]:
        return None  # "for a third year"; not "up a third year on year"
    return _share(tokens, first, i + 1, end, Decimal(1) / PARTS[word])


def _ends_line(tokens: Tokens, i: int) -> bool:
    """Whether token `i` is the last of its line, as of the headline "Burglaries fall by a third"."""
    return "\n" in tokens.source[tokens.end[i] : tokens.start[i + 1]]


def _share(tokens: Tokens, i: int, j: int, end: int, part: Decimal) -> Number:
    """A share; or, of a scale word, a number: "half a million", "three quarters of a million", "half a dozen"."""
    lower = tokens.lower
    k = j + 1 if j < end and (lower[j] == "of" or lower[j] in HYPHENS) else j
    k = k + 1 if k < end and lower[k] in ARTICLES else k
    k = k + 1 if k < end and lower[k] in HYPHENS and lower[k - 1] in ARTICLES else k  # "half-a-million pounds"
    if k < end and lower[k] in SCALES and (k > j or lower[j - 1] in GLYPHS):
        size = SCALES[lower[k]]
        return Number(i, k + 1, part * size, Decimal(max(1, size // 10)), scale=size)
    return Number(i, j, part, Decimal("0.02"), kind="share")


def _couple(tokens: Tokens, i: int, end: int) -> Number | None:
    """ "a couple of officers" and "a couple more"; "a couple" by itself is two people who are married."""
    if i + 1 >= end or tokens.lower[i + 1] not in COUPLE_AFTER or (i + 2 < end and tokens.lower[i + 2] in SCALES):
        return None
    return Number(i - 1, i + 1 + (tokens.lower[i + 1] == "of"), Decimal(2), Decimal(1))


def _multiple(tokens: Tokens, i: int, end: int) -> Number | None:
    """ "doubled", "tenfold", "halved"; "twice" and "double" only in a comparison."""
    lower = tokens.lower
    word, before = lower[i], lower[i - 1] if i else ""
    if word in HALVINGS:
        return (
            None if before in HALVING_NOT_AFTER else Number(i, i + 1, Decimal("0.5"), Decimal("0.02"), kind="halving")
        )
    if word in MULTIPLES:
        return Number(i, i + 1, Decimal(MULTIPLES[word]), Decimal("0.2"), kind="multiple")
    following = lower[i + 1] if i + 1 < end else ""
    if following in ("a", "every", "each", "per") and lower[i + 2 : i + 3] in OFTEN:  # "twice a day"
        return Number(i, i + 1, Decimal(COMPARING[word]), Decimal(1))
    growing = following in GROWING_OVER and before in GROWING or _is_verb_of_growth(tokens, i, before, following)
    compared = following in COMPARING_BEFORE or is_owner(tokens.text, i + 1, end)
    verb = before == "to" and following not in HYPHENS
    if compared or word in COMPARING_AFTER_TO and (growing or verb):
        return Number(i, i + 1, Decimal(COMPARING[word]), Decimal("0.2"), kind="multiple")
    return None


def _is_verb_of_growth(tokens: Tokens, i: int, before: str, following: str) -> bool:
    """ "Knife crimes in Kent double in a year", "Laser attacks treble" at the end of a headline; not "a double in the final"."""
    if before in NO_GROWTH:
        return False
    if following == "since":
        return True
    placed = tokens.text[i + 2 : i + 3] and tokens.text[i + 2][0].isupper()
    apt = before.endswith(("s", "people", "children", "men")) or not YEARS.isdisjoint(tokens.lower[i + 3 : i + 9])
    if following in ("in", "across", "on") and placed and apt:
        return True  # "Rape claims double across Cleveland", "Crimes against women treble on Merseyside"
    if following in ("in", "over", "within"):
        return not YEARS.isdisjoint(tokens.lower[i + 2 : i + 6])
    ends = i + 1 >= len(tokens) or "\n" in tokens.source[tokens.end[i] : tokens.start[i + 1]]
    goes_on = before.endswith("s") and following in GOING_ON  # "Thefts double – but fewer reach court"
    headline = tokens.kind[i - 1] == "word" and "\n" not in tokens.source[: tokens.start[i]].strip()
    return headline and (ends and i > 1 or goes_on)
