"""What a figure is told per: a base ("per 1,000 people") or a time ("a day"), right behind it or behind what is counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.claims.quantities.numbers import attached, read_number
from claimcheck.claims.quantities.units import counted, match_words
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.claims.words.number_words import ARTICLES
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("units")
BASES: Mapping[int, str] = {int(base): unit for base, unit in _words["bases"]["units"].items()}
BASE_WORDS = tuple(tuple(words.split()) for words in _words["bases"]["words"])
BASE_STARTS = frozenset(words[0] for words in BASE_WORDS)
BASE_HEADS = frozenset(_words["bases"]["heads"])
REPEAT_WORDS = frozenset(_words["repeats"]["words"])
REPEATS: Mapping[str, str] = _words["repeats"]["units"]
REPEAT_SINGLE: Mapping[str, str] = _words["repeats"]["single"]
REPEAT_NOT_BEFORE = frozenset(_words["repeats"]["not_before"])
SET_AGAINST, FEW_WORDS = frozenset(_words["counted"]["set_against"]), 3
PER = frozenset(["per", "each", "every"])
KIND_OF = (["of"], ["against"])
KIND_ENDS = frozenset(["in", "over", "for", "to", "after", "and", "was", "were"])
PER_TIME = frozenset(["per_hour", "per_day", "per_week", "per_month", "per_year"])
HUNDRED = 100
DOING, DONE = frozenset(_words["repeats"]["doing"]), frozenset(_words["repeats"]["done"])
DONE_TO = frozenset(_words["repeats"]["done_to"])
DAILY = word_sets("grammar", "units")["daily"]
THESE = (["them"], ["these"], ["those"], ["such"])
MOST_DONE = 11  # tokens from a number to how often


class Rate(NamedTuple):
    """A base ("per_1000") or how often ("per_day"), the token after its last, and the period alone ("day") if it is one."""

    unit: str
    j: int
    per: str = ""


def rate_after(tokens: Tokens, j: int, end: int, over_noun: bool = False) -> Rate | None:
    """The base or period at token `j`: "per 100,000 people", "for every thousand", "a day"; or the base behind what is counted."""
    if j >= end:
        return None
    if over_noun and (behind := _base_behind_noun(tokens, j, end)) is not None:
        return behind
    word = tokens.lower[j]
    if word in HYPHENS and attached(tokens, j) and j + 2 < end and tokens.lower[j + 1] in ARTICLES:  # "£1.2m-a-year"
        return _repeat(tokens, j + 3 if tokens.text[j + 2] in HYPHENS else j + 2, end)
    if word in BASE_STARTS and (rate := _base(tokens, j, end)):
        return rate
    if word in REPEAT_SINGLE:
        return Rate(REPEATS[REPEAT_SINGLE[word]], j + 1, REPEAT_SINGLE[word])
    return _repeat(tokens, j + 1, end) if word in REPEAT_WORDS else None


def _base_behind_noun(tokens: Tokens, j: int, end: int) -> Rate | None:
    """ "12.3 per cent adult rapes for each 100,000": the base behind what is counted; not "12 per cent more rapes per 100,000"."""
    noun = counted(tokens, j, end, False)
    if noun is None or noun.j - j > FEW_WORDS or not SET_AGAINST.isdisjoint(tokens.lower[j : noun.j]):
        return None
    rate = rate_after(tokens, noun.j, end)
    return rate if rate is not None and rate.unit in BASES.values() else None


def rate_of_these(tokens: Tokens, k: int, end: int) -> Rate | None:
    """ "21,300 | of these calls each month", "40 | of them a day"."""
    if tokens.lower[k : k + 1] != ["of"] or tokens.lower[k + 1 : k + 2] not in THESE:
        return _rate_of_kind(tokens, k, end)
    k += 2
    k += tokens.lower[k - 1] != "them" and k < end and tokens.kind[k] == "word"
    rate = rate_after(tokens, k, end)
    return rate if rate is not None and rate.per in ("day", "week", "month", "hour") else None


def _rate_of_kind(tokens: Tokens, j: int, end: int) -> Rate | None:
    """ "36 cases | of criminal damage a day", "18 reports | of anti-social behaviour every day": how often, behind the kind."""
    on = tokens.lower[j : j + 1] == ["on"] and tokens.lower[j - 1] in ("assaults", "attacks")  # no "officers on patrol"
    if tokens.lower[j : j + 1] not in KIND_OF and not on:
        return None
    for k in range(j + 2, min(j + MOST_DONE, end - 1)):
        if tokens.lower[k] in REPEAT_WORDS and tokens.lower[k + 1] in DAILY:
            rate = _repeat(tokens, k + 1, end)
            return rate._replace(j=j) if rate is not None else None
        if not tokens.lower[k].isalpha() and tokens.lower[k] not in HYPHENS or tokens.lower[k] in KIND_ENDS:
            return None
    return None


def done_daily(tokens: Tokens, j: int, end: int) -> Rate | None:
    """ "21 people | are reported missing every day", "three | of them are set upon every single day": how often, behind what is done."""
    start = j + 2 if tokens.lower[j : j + 1] == ["of"] and tokens.lower[j + 1 : j + 2] in THESE else j
    bare = start < end and tokens.lower[start] in DONE_TO  # "Four burglaries recorded every day"
    done = tokens.lower[start + 1] if start + 1 < end else ""
    if not bare and (not (done.endswith(("ed", "en")) or done in DONE) or tokens.lower[start] not in DOING):
        return None  # "300 officers are out on the streets every day"
    for k in range(start + 2 - bare, min(start + MOST_DONE, end - 1)):
        per = tokens.lower[k + 2 if tokens.lower[k + 1] == "single" and k + 2 < end else k + 1]
        if tokens.lower[k] in ("every", "each") and per in DAILY:
            return Rate(REPEATS[per], j, per)
        if not tokens.lower[k].isalpha():
            return None
    return None


def _base(tokens: Tokens, j: int, end: int) -> Rate | None:
    for words in BASE_WORDS:
        k = match_words(tokens, j, end, words)
        if not k or k >= end:
            continue
        number = read_number(tokens, k, end)
        if number is None and tokens.lower[k] in ("thousand", "million", "hundred"):
            value, k = (100_000, k + 2) if tokens.lower[k + 1 : k + 2] == ["thousand"] else (0, k + 1)
            value = value or {"hundred": HUNDRED, "thousand": 1000, "million": 1_000_000}.get(tokens.lower[k - 1], 0)
        elif number is not None and number.kind == "cardinal":
            value, k = int(number.value), number.j
        else:
            continue
        if value in BASES and (value > HUNDRED or words == ("per",)):
            return Rate(BASES[value], k + 1 if k < end and tokens.lower[k] in BASE_HEADS else k)
    return None


def _goes_otherwise(tokens: Tokens, k: int) -> bool:
    """ "a year ago", "a year and a half": no "a year" that says how often; "eight a day and 15 at weekends" is one."""
    if tokens.lower[k] == "and":
        return tokens.lower[k + 1 : k + 3] in (["a", "half"], ["a", "quarter"], ["a", "bit"])
    # "ten assaults a week on Kent officers", not "a week on from"
    if tokens.lower[k] == "on" and tokens.lower[k - 1] != "year":
        return tokens.lower[k + 1 : k + 2] in (["from"], [","], ["."], ["since"], ["after"], ["and"], ["the"], [])
    return tokens.lower[k] in REPEAT_NOT_BEFORE and tokens.lower[k : k + 2] != ["on", "average"]


def _repeat(tokens: Tokens, k: int, end: int) -> Rate | None:
    if (
        k >= end
        or tokens.lower[k] not in REPEATS
        or (k + 1 < end and _goes_otherwise(tokens, k + 1) and tokens.lower[k - 1] in ("a", "an"))
    ):
        return None
    return Rate(REPEATS[tokens.lower[k]], k + 1, tokens.lower[k])
