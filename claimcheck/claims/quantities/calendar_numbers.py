"""Digits that are a date, a year or a clock time, and so no quantity. Each test gives the token to read on at, or 0."""

from __future__ import annotations

from claimcheck.claims.dates.dates import months
from claimcheck.claims.quantities.numbers import MONEY, attached
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.claims.words.number_words import ARTICLES, SMALL, TENS, is_minutes
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_dates = read_lexicon("numbers")["dates"]
MONTHS = frozenset(months())
CAPITAL_ONLY = frozenset(_dates["capital_only"])
DAYS = frozenset(_dates["days"])
HOUR_BEFORE = frozenset(_dates["hour_before"])
HOUR_AFTER = frozenset(_dates["hour_after"]) | DAYS
HOUR_WORDS = frozenset(_dates["hour_words"])
YEAR_BEFORE = frozenset(_dates["year_before"]) | MONTHS
COUNT_BEFORE = frozenset(_dates["count_before"])
_grammar = word_sets("grammar", "calendar_numbers")
AFTER_DATE = _grammar["after_date"]
PARTS_OF_DAY = _grammar["parts_of_day"]
DAY_LINKS = HYPHENS | {"to", "and", "or", "&", "until"}
CLOCK_LINKS = HYPHENS | {"to", "and", "or", "until", "till"}

FAR_YEARS = frozenset(_dates["far"])
ERAS = [[word] for word in _dates["eras"]]
FIRST_NAMES = _grammar["first_names"]
LEADING = _grammar["leading"]
LINKING = _grammar["linking"]
STRETCHES = MONTHS | {"year", "years", "month", "months", "quarter", "end", "beginning", "start", "period"}
MOST_HOURS, NEAR_DAY = 12, 4  # and tokens from hours to the day that they are of
HOUR_ENDS = HOUR_AFTER | set(".,;:)")
TIMED_BY = ("at", "until", "till", "about", "after")
TIMED_PAST = (*TIMED_BY, "by", "before", "around", "since", "from")
ERAS_PAST = (["years"], ["months"], ["weeks"], ["days"])  # "the ten past five years"
NAMED_HOURS = frozenset(("noon", "midday", "midnight"))
PRIMES, SECOND_PRIMES = frozenset("'’′"), frozenset('"”″')
LED = 4  # tokens before a month that say so


def is_month(tokens: Tokens, i: int) -> bool:
    """Whether token `i` names a month: "March" but not "march"."""
    word = tokens.lower[i]
    return word in MONTHS and (word not in CAPITAL_ONLY or tokens.text[i][0].isupper())


def dates_what_follows(tokens: Tokens, i: int) -> bool:
    """ "In the year to March Kent recorded 489": a month before a name, and no first name ("a woman called June Essex")."""
    if not is_month(tokens, i):
        return False
    before = tokens.lower[max(0, i - LED) : i]
    led = bool(before) and (before[-1] in LEADING or before[-1] in LINKING and not STRETCHES.isdisjoint(before))
    return led or tokens.lower[i] not in FIRST_NAMES


def decade(tokens: Tokens, i: int, end: int) -> int:
    """ "1990s", "in their 80s", "the '90s", "class of '14"; "3.5s" and "1m 40s" are seconds. And "300 BC", "AD 79"."""
    if i + 1 < end and tokens.lower[i + 1] in ("s", "'s") and attached(tokens, i + 1):
        minutes = tokens.lower[i - 1 : i] == ["m"] and is_minutes(tokens, i - 1)
        return 0 if "." in tokens.text[i] or minutes else i + 2
    if tokens.text[i + 1 : i + 2] in ERAS:
        return i + 2
    if i and [tokens.text[i - 1]] in ERAS and len(tokens.text[i]) < 5:
        return i + 1
    return (
        i + 1
        if i
        and tokens.text[i - 1] in "'’‘"
        and attached(tokens, i)
        and len(tokens.text[i]) == 2
        and (i < 2 or not attached(tokens, i - 1))
        and not _closes_quote(tokens, i)
        else 0
    )


def _closes_quote(tokens: Tokens, i: int) -> bool:
    """Whether the mark before `i` opens a quotation that goes on ("'42 forces replied'") rather than standing for a century."""
    following = tokens.lower[i + 1] if i + 1 < len(tokens) else ""
    return following[:1].isalnum() or following == "%"


def slashed(tokens: Tokens, i: int, end: int) -> int:
    """ "2012/13", "24/7", "12/05/2014", "14112/15"."""
    j = i + 1
    while (
        j + 1 < end
        and tokens.text[j] == "/"
        and tokens.kind[j + 1] in ("number", "code")
        and attached(tokens, j + 1)
        and attached(tokens, j)
    ):
        j += 2
    return j if j > i + 1 else 0


def clock(tokens: Tokens, i: int, end: int) -> int:
    """ "9.30am", "7pm", "10 o'clock", "20:15", "at 9.30,", "shortly after 11 on Saturday"."""
    lower = tokens.lower
    following = lower[i + 1] if i + 1 < end else ""
    if following in HOUR_WORDS and "," not in lower[i] and (following != "hrs" or len(lower[i]) > 3):
        return i + 2
    if following in ("a", "p") and i + 3 < end and lower[i + 2] == "." and lower[i + 3] == "m" and "," not in lower[i]:
        return i + 5 if i + 4 < end and lower[i + 4] == "." else i + 4
    j = i + 1
    while j + 1 < end and lower[j] == ":" and tokens.kind[j + 1] == "number" and attached(tokens, j + 1):
        j += 2  # "20:15", "2:15:25"
    if j > i + 1 and attached(tokens, i + 1):
        return j
    if _is_running_time(tokens, i, end):
        return i + 4
    before = lower[i - 1] if i else ""
    if before in ("between", "from") and _are_hours(tokens, i, end):
        return i + 3  # "on Fridays between 10 and 2"
    if _is_by_noon(tokens, i, end):
        return i + 1
    if before == "the" and _is_train(tokens, i, end):
        return i + 1
    if _to_the_hour(tokens, i, end, before):
        return i + 3  # "at 20 to four the next day", "at ten past nine"
    if (
        i + 3 < end
        and following in CLOCK_LINKS
        and tokens.kind[i + 2] == "number"
        and tokens.lower[i + 3] in ("am", "pm")
    ):
        return i + 4  # "10-11am", "from 9 to 5pm"
    return i + 1 if _bare_hour(tokens, i, before, following) else 0


def _are_hours(tokens: Tokens, i: int, end: int) -> bool:
    """ "10 and 2", with a day of the week near: from one hour to another."""
    if i + 2 >= end or tokens.lower[i + 1] not in CLOCK_LINKS:
        return False
    hours = all(tokens.text[k].isdecimal() and 0 < int(tokens.text[k]) <= MOST_HOURS for k in (i, i + 2))
    behind = tokens.lower[i + 3] if i + 3 < end else ""
    if len(behind) > len("its") and behind.endswith("s") and tokens.text[i + 3].islower():
        return False  # "On Monday between 10 and 12 thefts were reported"
    around = (*tokens.lower[max(0, i - NEAR_DAY) : i], *tokens.lower[i + 3 : min(end, i + 3 + NEAR_DAY)])
    return hours and any(word in DAYS or word.removesuffix("s") in DAYS for word in around)


def _is_running_time(tokens: Tokens, i: int, end: int) -> bool:
    """ "0'14\"" of a clip: minutes and seconds; "Kent '12'" is none."""
    marks = i + 3 < end and tokens.text[i + 1] in PRIMES and tokens.text[i + 3] in SECOND_PRIMES
    return marks and tokens.kind[i + 2] == "number" and all(attached(tokens, k) for k in (i + 1, i + 2, i + 3))


def _is_by_noon(tokens: Tokens, i: int, end: int) -> bool:
    """ "Between 9.30 and noon", "from 10 until midnight", "noon to 2", "midnight and four": an hour beside one that has a name."""
    lower, hour = tokens.lower, tokens.text[i].partition(".")[0] if tokens.kind[i] == "number" else tokens.lower[i]
    if not (int(hour) if hour.isdecimal() and len(hour) < 3 else SMALL.get(hour, 99)) <= MOST_HOURS * 2:
        return False
    if i + 2 < end and lower[i + 1] in CLOCK_LINKS and lower[i + 2] in NAMED_HOURS:
        return True
    linked = i > 1 and lower[i - 1] in CLOCK_LINKS and lower[i - 2] in NAMED_HOURS
    following = lower[i + 1] if i + 1 < end else "."
    return linked and (not following[0].isalpha() or following in HOUR_ENDS)


def _is_train(tokens: Tokens, i: int, end: int) -> bool:
    """ "The 8.14 to Cannon Street", "the 17.52 from Dartford": a train or a bus by its time."""
    hour, stop, minute = tokens.text[i].partition(".")
    timed = bool(stop) and hour.isdecimal() and int(hour) < 24 and len(minute) == 2 and minute.isdecimal()
    named = i + 2 < end and tokens.lower[i + 1] in ("to", "from") and tokens.text[i + 2][:1].isupper()
    return timed and int(minute) < 60 and named


def _to_the_hour(tokens: Tokens, i: int, end: int, before: str) -> bool:
    """ "at 20 to four", "Ten past nine is", "until five to six", "by 20 past.": an hour, never "rose from 20 to 4"."""
    link = tokens.lower[i + 1] if i + 1 < end else ""
    text, hour = tokens.lower[i], tokens.lower[i + 2] if i + 2 < end else "."
    told = 0 < SMALL.get(hour, 0) <= MOST_HOURS and tokens.lower[i + 3 : i + 4] not in ERAS_PAST
    if (link != "to" or before not in TIMED_BY) and (link != "past" or not (told or before in TIMED_PAST)):
        return False
    past = link == "past" and (hour in HOUR_ENDS or hour.isdecimal() and int(hour) <= MOST_HOURS)
    minutes = int(text) if text.isdecimal() else SMALL.get(text, TENS.get(text, 99))
    return minutes in (5, 10, 20, 25) and (past or 0 < SMALL.get(hour, 0) <= MOST_HOURS)


def _bare_hour(tokens: Tokens, i: int, before: str, following: str) -> bool:
    """ "at 9.30," and "after 11 on Saturday": a time without am or pm."""
    text = tokens.text[i] if tokens.kind[i] == "number" else str(SMALL.get(tokens.lower[i], 99))
    hour, dot, minutes = text.partition(".")
    if not hour.isdecimal() or int(hour) > 24 or before not in HOUR_BEFORE:
        return False
    after_day = i > 1 and tokens.lower[i - 2] in DAYS
    if dot:  # "at 9.30 on Friday", "on Friday at 9.30"; but a rate may be printed "at 12.45"
        timely = len(minutes) == 2 and minutes < "60" and before in ("at", "until", "from")
        if following == "in":  # "from 2.05 in 2017-18 to 1.35" is none
            return timely and (after_day or _part_of_day(tokens, i + 2))
        return timely and (after_day or (following in HOUR_AFTER and following != "and"))
    if following in DAYS:
        return True
    if following in ("on", "in", "this", "last", "at"):
        return _part_of_day(tokens, i + 2)
    if following in HOUR_AFTER and following != "and":
        return before != "by"
    return before == "at" and after_day


def _part_of_day(tokens: Tokens, k: int) -> bool:
    """Whether "Saturday", "night", "the evening" stands at token `k`."""
    k += k < len(tokens) and tokens.lower[k] == "the"
    return k < len(tokens) and (tokens.lower[k] in DAYS or tokens.lower[k] in PARTS_OF_DAY)


def date(tokens: Tokens, i: int, end: int) -> int:
    """ "1 April", "April 1", "5 June 2012", "March, 31": a day beside its month, with the year if it follows."""
    if not _is_day(tokens, i):
        return 0
    if after := _day_then_month(tokens, i, end):
        return after
    k = i - 2 if i > 1 and tokens.text[i - 1] in (",", ".") else i - 1
    if (
        k < 0
        or not is_month(tokens, k)
        or (k < i - 1 and tokens.text[i - 1] == "," and not _ends_date(tokens, i + 1, end))
    ):
        return 0
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if following in ("in", "during") and k < i - 1 and i + 2 < end and is_month(tokens, i + 2):
        return 0  # "31 in May, 12 in June and 21 in July"
    if following in ("%", "per", "percent") or (
        following[:1].islower()
        and following.endswith("s")
        and following not in ("was", "is", "has", "this")
        and tokens.lower[k - 1 : k] != ["the"]  # "the September 11 attacks"
    ):
        return 0
    if (
        i + 2 < end
        and following in DAY_LINKS
        and _is_day(tokens, i + 2)
        and (following in HYPHENS or _ends_date(tokens, i + 3, end))
    ):
        return i + 3
    return i + 1


def _is_day(tokens: Tokens, i: int) -> bool:
    text = tokens.text[i]
    return len(text) < 3 and text.isdecimal() and 0 < int(text) <= 31


def _day_then_month(tokens: Tokens, i: int, end: int) -> int:
    """ "1 April", "12-14 March", "5 and 6 June", "1 of May"."""
    if i + 1 < end and is_month(tokens, i + 1):
        return i + 2
    if i + 2 < end and tokens.lower[i + 1] == "of" and is_month(tokens, i + 2):
        return i + 3
    linked = i + 3 < end and tokens.lower[i + 1] in DAY_LINKS and _is_day(tokens, i + 2) and is_month(tokens, i + 3)
    return i + 4 if linked else 0


def _ends_date(tokens: Tokens, k: int, end: int) -> bool:
    return k >= end or not tokens.lower[k][:1].isalnum() or tokens.lower[k] in AFTER_DATE


def year(tokens: Tokens, i: int, end: int) -> int:
    """ "2014", "2012-13", "1987": four digits without a comma where a year can stand."""
    text = tokens.text[i]
    if len(text) != 4 or not text.isdecimal() or text < "1100":
        return 0
    before = tokens.lower[i - 1] if i else ""
    following = tokens.lower[i + 1] if i + 1 < end else ""
    if text in FAR_YEARS and before in YEAR_BEFORE and not following.endswith("s"):
        return i + 1
    if text >= "2100":  # "the year to March 2102" is a year, though none that can be meant
        return i + 1 if i and is_month(tokens, i - 1) and not following.endswith("s") else 0
    if (
        before in MONEY
        or before in COUNT_BEFORE
        or following in ("%", "per", "percent", "m", "km", "miles", "metres", "kg", "people")
    ):
        return 0
    if (
        before == "than"
        and i > 1
        and tokens.lower[i - 2] in ("more", "fewer", "less")
        and following.islower()
        and following.endswith("s")
    ):
        return 0
    if following in HYPHENS and i + 2 < end and tokens.kind[i + 2] == "number" and attached(tokens, i + 2):
        if len(tokens.text[i + 2]) not in (2, 4):
            return 0
        whole = (
            i + 4 < end and tokens.text[i + 3] in HYPHENS and attached(tokens, i + 4) and tokens.kind[i + 4] == "number"
        )
        return i + 5 if whole else i + 3  # "2014-01-31"
    if text >= "1900" or before in YEAR_BEFORE or not following[:1].isalpha():
        return i + 1
    behind = tokens.lower[i + 2] if i + 2 < end else ""  # "1233 breath tests"
    plural = len(behind) > len("its") and behind.endswith("s") and following.islower() and before not in ARTICLES
    return 0 if following.endswith("s") or plural else i + 1
