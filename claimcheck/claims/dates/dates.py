"""Dates as written: months, days, years and financial years in tokens, before any wording is made of them.

Each token is a letter of a small alphabet, so that one compiled scan over the letters finds the dates, and a second (see
wordings.py) the wordings round them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import Any, Literal

from claimcheck.claims.dates.spoken_years import spoken_years
from claimcheck.claims.dates.year_heads import heads_row
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.periods import PartialDate
from claimcheck.domain.text import Span
from claimcheck.nlp.tokens import Tokens

Form = Literal["day", "month", "year", "fy", "quarter", "days"]
_grammar = word_sets("grammar", "dates")
BEFORE_PAIRS, MORE = _grammar["before_pairs"], [[word] for word in _grammar["more"]]
FOUR = len("2016")

# The alphabet. The words of the wordings get letters of their own from the private use area.
MONTH, SHORT, DAY, ORDINAL, TWO, YEAR, LARGE, WEEKDAY, COUNT, Q, FY, STOP, OTHER = "mbdonylwcqf! "
MARKS = {",": ",", "(": "(", ")": ")", "/": "/", ".": STOP} | dict.fromkeys("-‐‑–—", "-")
LETTERS: Mapping[Form, str] = {"day": "D", "month": "M", "year": "Y", "fy": "F", "quarter": "Q", "days": "R"}
WORDS_AT = 0xE000
CODE = re.compile(r"(?:[qQ](?P<quarter>[1-4])|[fF][yY](?P<year>\d\d|\d{4}))$")
TEMPLATE_WORD = re.compile(r"(?<![\w{<])[a-z]+(?![\w}:])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A date as written, tokens `i` to `j`.

    A financial year is dated by the year that it starts in; `to` is the last of days that share a month; quarters 5 to 8 are
    those of a financial year.
    """

    i: int
    j: int
    form: Form
    date: PartialDate
    to: PartialDate | None = None
    quarter: int = 0
    weekday: bool = False


def lexicon() -> Mapping[str, Any]:
    """What `periods.toml` says."""
    return read_lexicon("periods")


@lru_cache(maxsize=1)
def months() -> Mapping[str, int]:
    """Month names and abbreviations in lower case -> 1 to 12."""
    words: Mapping[str, Any] = lexicon()["months"]
    named: dict[str, int] = {word: number for form in ("short", "full") for number, word in enumerate(words[form], 1)}
    named.update(words["others"])
    return named


def templates() -> Iterator[str]:
    """Every template and macro of the lexicon."""
    yield from lexicon()["macros"].values()
    for wording in lexicon()["wording"]:
        yield from wording["say"]


@lru_cache(maxsize=1)
def alphabet() -> Mapping[str, str]:
    """The letter of each word and mark that dates and wordings are made of."""
    words = lexicon()
    plain = {"of", "to", "and", "the"}.union(*(TEMPLATE_WORD.findall(template) for template in templates()))
    letters = {word: chr(WORDS_AT + k) for k, word in enumerate(sorted(plain))} | MARKS
    letters |= dict.fromkeys(words["counts"], COUNT) | dict.fromkeys(words["weekdays"]["words"], WEEKDAY)
    return letters | {word: MONTH if word in words["months"]["full"] else SHORT for word in months()}


def letters_of(tokens: Tokens, i: int, j: int) -> str:
    """The letters of tokens `i` to `j`. A month or weekday without its capital is no such thing ("may", "march")."""
    get = alphabet().get
    letters = list(map(get, tokens.lower[i:j], repeat(OTHER)))
    for k, kind in enumerate(tokens.kind[i:j]):
        if kind == "word" and letters[k] == OTHER:
            continue
        if kind in NUMERIC:
            letters[k] = _numeric(kind, tokens.lower[i + k])
        elif letters[k] in CAPITALS and not tokens.text[i + k][0].isupper():
            letters[k] = OTHER
    return "".join(letters)


CAPITALS = frozenset((MONTH, SHORT, WEEKDAY))
NUMERIC = frozenset(("number", "ordinal", "code"))


def _numeric(kind: str, word: str) -> str:
    if kind == "number":
        return _number(word)
    if kind == "ordinal":
        return ORDINAL if int(word[:-2]) <= 31 else OTHER
    return _code(word)


def _number(word: str) -> str:
    if len(word) == 4 and word.isdecimal():
        return YEAR if "1900" <= word <= "2060" else LARGE
    if len(word) <= 2 and word.isdecimal():
        return DAY if 1 <= int(word) <= 31 else TWO
    return LARGE


def _code(word: str) -> str:
    match = CODE.match(word)
    return OTHER if not match else Q if match["quarter"] else FY


@lru_cache(maxsize=1)
def _scan() -> re.Pattern[str]:
    of, to, and_, the = (alphabet()[word] for word in ("of", "to", "and", "the"))
    month, day, any_day = rf"(?:{MONTH}|{SHORT}{STOP}?)", f"[{DAY}{ORDINAL}]", f"[{DAY}{TWO}]"
    weekday = rf"(?:{WEEKDAY},?{the}?)?"
    pair = rf"[/-]{any_day}(?!{of}?(?:{MONTH}|{SHORT}))"
    year = rf"(?:,?{YEAR}(?!{pair}))?"
    return re.compile(
        rf"(?P<iso>{YEAR}-{DAY}-{DAY})"
        rf"|(?P<slash>{DAY}/{DAY}/[{YEAR}{DAY}{TWO}])"
        rf"|(?P<days>{weekday}{day}(?:-|{to}|{and_}){weekday}{day}{of}?{month}{year})"
        rf"|(?P<dmy>{weekday}{day},?{of}?{month}{year})"
        rf"|(?P<mdays>{month}{day}(?:-|{to}){day}(?![/,]?{of}?[{MONTH}{SHORT}/]){year})"
        rf"|(?P<mdy>{weekday}{month},?{the}?{day}(?!/){year})"
        rf"|(?P<month>{month}(?:,?{of}?{YEAR}(?!{pair}))?)"
        rf"|(?P<quarter>{Q}(?:{of}|,)?(?:{YEAR}(?:[/-][{TWO}{DAY}{YEAR}])?)?)"
        rf"|(?P<fy>{YEAR}[/-]{YEAR}|{YEAR}{pair}|{FY}(?:[/-]{any_day})?|{any_day}[/-]{any_day})"
        rf"|(?P<year>{YEAR})"
    )


def find_stamps(tokens: Tokens, i: int, letters: str) -> list[Stamp]:
    """The dates in `letters`, which stand for the tokens from `i` on."""
    found = []
    for match in _scan().finditer(letters):
        at, to, group = i + match.start(), i + match.end(), str(match.lastgroup)
        if group == "fy" and _is_before_count(tokens, at, to):
            to, group = at + 1, "year"
        stamp = _read(tokens, at, to, group)
        if stamp:
            found.append(stamp)
        elif group == "fy" and match.group()[0] == YEAR:  # "2014-18" is a stretch of years
            found.extend(_ends(tokens, at, to))
    return found


def _is_before_count(tokens: Tokens, at: int, to: int) -> bool:
    """ "81 thefts in 2016 - 35 more than in 2015": a dash that stands free, and behind it how many more."""
    free = to - at == 3 and tokens.end[at] < tokens.start[at + 1] and tokens.end[at + 1] < tokens.start[at + 2]
    return free and tokens.lower[to : to + 1] in MORE and len(tokens.text[at]) == FOUR


def spoken_stamps(tokens: Tokens, i: int, j: int) -> Iterator[Stamp]:
    """The years in words in tokens `i` to `j`."""
    for first, end, year in spoken_years(tokens, i, j):
        yield Stamp(i=first, j=end, form="year", date=PartialDate(year=year, span=_span(tokens, first, end)))


def _ends(tokens: Tokens, i: int, j: int) -> list[Stamp]:
    first, last = int(tokens.text[i]), int(tokens.text[j - 1])
    last = last if last > 99 else first - first % 100 + last
    if not first < last <= first + 30:
        last = first
    ends = [(i, i + 1, first), (j - 1, j, last)][: 2 if last > first else 1]
    return [Stamp(i=a, j=b, form="year", date=PartialDate(year=year, span=_span(tokens, a, b))) for a, b, year in ends]


def _read(tokens: Tokens, i: int, j: int, group: str) -> Stamp | None:
    numbers = [int(tokens.text[k]) for k in range(i, j) if tokens.kind[k] == "number"]
    if group == "iso":
        year, month, day = numbers
        return _stamp(i, j, "day", PartialDate(year=year, month=month, day=day, span=_span(tokens, i, j)))
    if group == "slash":
        day, month, year = numbers
        year = year if year > 99 else 2000 + year
        if month > 12 or len(tokens.text[j - 1]) == 1:
            return None
        return _stamp(i, j, "day", PartialDate(year=year, month=month, day=day, span=_span(tokens, i, j)))
    if group == "quarter":
        return _quarter(tokens, i, j, numbers)
    if group in ("fy", "year"):
        return _years(tokens, i, j, [tokens.text[k] for k in range(i, j)])
    return _worded(tokens, i, j, group)


def _worded(tokens: Tokens, i: int, j: int, group: str) -> Stamp | None:
    year = month = None
    days: list[int] = []
    for k in range(i, j):
        word, kind = tokens.lower[k], tokens.kind[k]
        if kind == "ordinal" or (kind == "number" and len(word) < 3):
            days.append(int(word.rstrip("stndrh")))
        elif kind == "number":
            year = int(word)
        elif word in months() and month is None:
            month = months()[word]
    weekday = alphabet().get(tokens.lower[i]) == WEEKDAY
    span = _span(tokens, i, j)
    if group in ("days", "mdays") and len(days) == 2:
        one, two = (PartialDate(year=year, month=month, day=day, span=span) for day in days)
        return Stamp(i=i, j=j, form="days", date=one, to=two)
    day = days[0] if days else None
    date = PartialDate(year=year, month=month, day=day, span=span)
    return Stamp(i=i, j=j, form="day" if day else "month", date=date, weekday=weekday)


def _quarter(tokens: Tokens, i: int, j: int, numbers: list[int]) -> Stamp:
    match = CODE.match(tokens.lower[i])
    number = int(match["quarter"]) if match else 0
    form_fy = len(numbers) == 2
    date = PartialDate(year=numbers[0] if numbers else None, span=_span(tokens, i, j))
    return Stamp(i=i, j=j, form="quarter", date=date, quarter=number + (4 if form_fy else 0))


def _years(tokens: Tokens, i: int, j: int, words: list[str]) -> Stamp | None:
    """A year, or a pair of which the second follows the first; "FY2013" is the one that ends in 2013."""
    span = _span(tokens, i, j)
    code = CODE.match(words[0].lower())
    first = int(code["year"]) if code else int(words[0])
    if len(words) == 1 and not code:
        return _stamp(i, j, "year", PartialDate(year=first, span=span))
    long = first if first > 99 else 2000 + first
    if len(words) == 1:
        return _stamp(i, j, "fy", PartialDate(year=long - 1, span=span))
    second = words[-1]
    if (
        first < 100
        and not code
        and not (len(words[0]) == len(second) == 2 and 95 > first >= 0 and _may_be_years(tokens, i))
    ):
        return None
    if len(second) == 1:  # "2006/7"
        follows = first > 99 and int(second) == (long + 1) % 10
    else:
        follows = int(second) % 100 == (long + 1) % 100 and (len(second) == 2 or int(second) == long + 1)
    return _stamp(i, j, "fy", PartialDate(year=long, span=span)) if follows else None


def _may_be_years(tokens: Tokens, i: int) -> bool:
    """Whether a short pair ("13/14") stands where a year can, and no score or ratio: behind "in", or as the head of a row."""
    return i > 0 and tokens.lower[i - 1] in BEFORE_PAIRS or heads_row(tokens, i)


def _stamp(i: int, j: int, form: Form, date: PartialDate) -> Stamp:
    return Stamp(i=i, j=j, form=form, date=date)


def _span(tokens: Tokens, i: int, j: int) -> Span:
    return Span(start=tokens.start[i], end=tokens.end[j - 1])
