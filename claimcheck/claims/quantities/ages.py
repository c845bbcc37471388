"""Numbers that are somebody's age: "aged 24", "Ann Marsh, 34,", "a 53-year-old", "children under 12"."""

from __future__ import annotations

from claimcheck.claims.quantities.units import STOPS
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_ages = read_lexicon("numbers")["ages"]
BEFORE = frozenset(_ages["before"])
PEOPLE = frozenset(_ages["people"])
LIMITS = frozenset(_ages["limits"])
SINGULAR = frozenset(_ages["singular"])
I_AM = frozenset(["i'm", "i’m", "he's", "he’s", "she's", "she’s"])
OLD = frozenset(_ages["old"])
NOT_FIRST = frozenset(_ages["not_first"])
NOT_SECOND = frozenset(_ages["not_second"])
_grammar = word_sets("grammar", "ages")
LINKS, YOUNG, BEHIND_YOUNG = _grammar["links"], _grammar["young"], _grammar["behind_young"]
ENDS = frozenset(".!?\"”’'")
TOLD, BEING, PLACED, BORN = (_grammar[name] for name in ("told", "being", "placed", "born"))
OLDEST = 115
TEENS = frozenset(str(age) for age in range(10, 20))
SEVERAL = _grammar["several"]
AT_THE_TIME = (["at", "the", "time"], ["at", "that", "time"])
EXTREMES = frozenset(["youngest", "oldest", "eldest"])
ROW = 6  # tokens before an age in which no number of a row stands
BEHIND_SAID = frozenset(["and", "when", "but", "at", "or", "last", "next", "in", "on", "years"])
DOING_YOUNG = frozenset(["joined", "arrested", "cautioned", "convicted", "expelled", "left", "married", "signed"])
NEAR = 7  # tokens before an age in which somebody does so
REACH = 14  # words between "the youngest" and the age
FOLLOWING = _grammar["following"]


def is_age(tokens: Tokens, i: int, j: int) -> bool:
    """Whether the number in tokens `i` to `j` is an age."""
    if says_old(tokens, j):
        return True
    if tokens.lower[j : j + 2] in (
        ["or", "over"],
        ["or", "older"],
        ["and", "over"],
        ["or", "under"],
        ["or", "younger"],
    ):
        # "must be 18 or over"
        return tokens.kind[i] == "word" or tokens.text[i].isdecimal() and int(tokens.text[i]) <= OLDEST
    text = tokens.text[i]
    if tokens.kind[i] == "number" and (not text.isdecimal() or int(text) > OLDEST):
        return False
    return (
        _are_all(tokens, i, j)
        or _after_age_word(tokens, i)
        or _between_commas(tokens, i, j)
        or _of_people(tokens, i)
        or _of_the_young(tokens, i, j)
        or _is_said(tokens, i, j)
        or _is_of_oldest(tokens, i, j)
        or _is_after_another(tokens, i, j)
        or _is_average(tokens, i, j)
        or _of_several(tokens, i, j)
        or _is_when_young(tokens, i)
        or tokens.lower[max(0, i - 2) : i] == [",", "both"]  # "two boys, both 15,"
        or tokens.lower[max(0, i - 2) : i] in ([",", "then"], [",", "now"])
        and tokens.text[j : j + 1] in ([","], ["."])
    )


def says_old(tokens: Tokens, j: int) -> bool:
    """Whether "-year-old", "years old", "years of age" stands at token `j`, or ends there."""
    if tokens.kind[j : j + 1] == ["number"]:
        return False  # "three 15-year-old boys"
    words = [word for word in tokens.lower[max(0, j - 2) : j + 5] if word not in HYPHENS]
    for k, word in enumerate(words[:-1]):
        if word in ("year", "years", "month", "months", "week", "weeks", "day", "days") and (
            words[k + 1] in OLD or words[k + 1 : k + 3] == ["of", "age"]
        ):
            return True
    return False


def _after_age_word(tokens: Tokens, i: int) -> bool:
    """ "aged 19, 24 and 31", "ages 18 to 24", "at the age of nine"."""
    k = i - 1
    if tokens.lower[i - 2 : i] in (["and", "just"], ["and", "only"]) and tokens.lower[i + 1 : i + 2] == ["were"]:
        return False  # "One in three was aged under 25 and just six were women"
    for _ in range(12):
        if k < 0:
            return False
        word = tokens.lower[k]
        if word in ("was", "is") and k > 0 and tokens.lower[k - 1] == "age":
            return True  # "The average age was 34"
        if word in BEFORE or (word == "of" and k > 0 and tokens.lower[k - 1] in ("age", "ages")):
            return True
        if word in ("over", "older", "above") and tokens.lower[k - 1] in ("or", "and"):
            return False  # "aged 16 or over and 115 were men"
        if word not in LINKS and tokens.kind[k] != "number" and word not in HYPHENS:
            return False
        k -= 1
    return False


def _between_commas(tokens: Tokens, i: int, j: int) -> bool:
    """ "Ann Marsh, 34, said" and "the mayor, 61, who": a number alone after a comma, after a name or a person."""
    if i < 2 or tokens.text[i - 1] != "," or tokens.kind[i] != "number" or tokens.end[i] - tokens.start[i] > 3:
        return False
    following = tokens.text[j] if j < len(tokens) else "."
    if following == "," and _opens(tokens, i - 2) and _is_subject(tokens.lower[j + 1 : j + 4]):
        return True  # "Teasdale, 66, still has"
    called = tokens.lower[i - 3] == "as" and "name" in tokens.lower[max(0, i - 6) : i - 3]
    if following == "," and called and tokens.text[i - 2][:1].isupper():
        return True  # "who gave her name as Kelly, 34, waited"
    behind = tokens.lower[j + 1 : j + 2]
    goes_on = behind == ["who"] or behind == ["from"] and _is_named(tokens, j + 2)
    if following == "," and goes_on and not _is_listed(tokens, i):
        return True  # "A fell runner from Kendal, 41, who", "spotted by Kent, 14, from Surrey"
    if following == "," and _of_one_from(tokens, i - 2) and not _is_listed(tokens, i):
        return True
    kin = tokens.lower[i - 3] in SINGULAR and tokens.text[i - 2][0].isupper()  # "her son Liam, 19, survived"
    known = kin or tokens.lower[i - 2] in SINGULAR or _named(tokens, i - 2)
    return following in (",", ".", ";", ":", "–", "—") and known


def _is_named(tokens: Tokens, k: int) -> bool:
    return tokens.kind[k : k + 1] == ["word"] and tokens.text[k][0].isupper()


def _of_one_from(tokens: Tokens, k: int) -> bool:
    """ "One retired bus driver from Byker, 71, had": a person, and at `k` the place that he is from."""
    named = tokens.text[k][:1].isupper() and tokens.lower[k - 1] in ("from", "of", "in")
    return named and tokens.lower[k - 2] in SINGULAR


def _are_all(tokens: Tokens, i: int, j: int) -> bool:
    """ "Three sixth-formers, all 17.", "two brothers, both 24, were held"."""
    closed = j >= len(tokens) or tokens.text[j] in (",", ".", ";")
    return closed and tokens.kind[i] == "number" and tokens.lower[i - 2 : i] in ([",", "all"], [",", "both"])


def _is_listed(tokens: Tokens, i: int) -> bool:
    """ "Kent, 41, Essex, 38, who ...": other numbers stand in the same row."""
    return any(tokens.kind[k] == "number" for k in range(max(0, i - ROW), i))


def _is_subject(words: list[str]) -> bool:
    """Whether these words tell what a person does ("is to retire"), and not where a place stands ("was lowest")."""
    if words[:1] and words[0] in BEING:
        return PLACED.isdisjoint(words[1:])
    return bool(words) and words[0] in TOLD


def _opens(tokens: Tokens, k: int) -> bool:
    """Whether the word at `k` is a capital one that opens a sentence, behind nothing but where its bearer was born."""
    word = tokens.kind[k] == "word" and tokens.text[k][0].isupper() and tokens.text[k][1:].islower()
    if k > 2 and tokens.lower[k - 1] in BORN and tokens.text[k - 2] in HYPHENS:
        k -= 3  # "Derby-born Smith, 48, is"
    return word and (k == 0 or tokens.text[k - 1] in ENDS or "\n" in tokens.source[tokens.end[k - 1] : tokens.start[k]])


def _named(tokens: Tokens, k: int) -> bool:
    """Whether the word at `k` ends the name of a person ("Carl Durham"), not of a place or a force ("North Yorkshire")."""
    if k > 3 and tokens.text[k - 1] in HYPHENS and tokens.text[k][:1].isupper() and tokens.text[k - 2][:1].isupper():
        k -= 2  # "Dawn Sussex-Reid"
    if k < 1 or tokens.kind[k] != "word" or tokens.kind[k - 1] != "word" or tokens.lower[k] in NOT_SECOND:
        return False
    first = tokens.lower[k - 1]
    return (
        tokens.text[k][0].isupper()
        and tokens.text[k - 1][0].isupper()
        and first not in NOT_FIRST
        and first not in STOPS
    )


def _of_people(tokens: Tokens, i: int) -> bool:
    """ "children under 12", "drivers over 70", "under the age of 18", "anyone aged 60 and over"."""
    k = i - 1
    if k < 1:
        return False
    if tokens.lower[k] == "of":  # "a widow of 91", "two lads of 15"
        ranging = tokens.lower[k - 1] in PEOPLE and tokens.lower[i + 1 : i + 2] in (["to"], ["and"], ["or"])
        return tokens.lower[k - 1] in SINGULAR and tokens.lower[k - 1] != "who" or ranging  # "youngsters of ten to 17"
    behind = tokens.lower[i + 1 : i + 4]
    ends = behind[:1] != [] and behind[0] in (",", ".", ";", ")", "and", "or", "when") or behind in AT_THE_TIME
    if behind[:2] in (["of", "them"], ["of", "these"], ["of", "those"]):
        return False  # "charged somebody over 26 of them"
    if tokens.lower[k - 1 : k + 1] in (["younger", "than"], ["older", "than"]):
        return True
    if tokens.lower[k] in LIMITS and tokens.lower[k - 1] in ("was", "is"):
        told = tokens.lower[max(0, k - REACH) : k - 1]  # "One in three was under 25", "One in 12 of those arrested was"
        one_in = tokens.lower[k - 4 : k - 2] == ["one", "in"] or "those" in told[_last_stop(told) :] and "one" in told
        if one_in and ends or tokens.lower[k - 2] in SINGULAR:
            return True  # "where the victim was under 16"
    if ends and tokens.lower[k - 1 : k + 1] == ["not", "yet"]:
        return tokens.text[i] in TEENS  # "of those who came forward 1,000 were not yet 16"
    # "40 came, most of them over 50"
    them = tokens.lower[k - 2 : k] == ["of", "them"] and tokens.lower[k - 3 : k - 2] in (["most"], ["all"], ["many"])
    known = tokens.lower[k - 1] in PEOPLE or tokens.lower[k - 1] in ("boy", "girl")
    return tokens.lower[k] in LIMITS and (known or ends and (them or tokens.lower[k - 1] in ("were", "are", "be")))


def _of_the_young(tokens: Tokens, i: int, j: int) -> bool:
    """ "pupils as young as 11", "Boys of 13 were among them", "girls of 13, 14 and 15": not "the victims of 12 thefts"."""
    if tokens.lower[max(0, i - 3) : i] in (["as", "young", "as"], ["as", "old", "as"]):
        return True
    k = i - 1
    while k > 1 and tokens.lower[k] in ("and", "or", "to", ",") and tokens.kind[k - 1] == "number":
        k -= 2
    behind = tokens.lower[j] if j < len(tokens) else "."
    closed = not behind[:1].isalnum() or behind in BEHIND_YOUNG
    return k > 0 and tokens.lower[k] == "of" and tokens.lower[k - 1] in YOUNG and closed


def _is_said(tokens: Tokens, i: int, j: int) -> bool:
    """ "my daughter is 9", "the victim was just 14", "he's sixteen", "she turned 100"."""
    k = i - 1
    while k > 0 and tokens.lower[k] in ("just", "only", "now", "about", "nearly", "almost"):
        k -= 1
    if k < 1 or tokens.lower[i] == "one":
        return False
    following = tokens.lower[j] if j < len(tokens) else "."
    if following[:1].isalpha() and following not in BEHIND_SAID:
        return False
    if tokens.lower[k] in ("turned", "turns", "turning"):
        return tokens.lower[k - 1] in PEOPLE or tokens.lower[k - 1] in SINGULAR or tokens.text[k - 1][0].isupper()
    if tokens.lower[k - 2 : k + 1] == ["would", "have", "been"]:  # "two days before he would have been 85"
        return tokens.lower[k - 3] in SINGULAR or tokens.text[k - 3][0].isupper()
    first = tokens.lower[k] in I_AM or tokens.lower[k - 1 : k + 1] == ["i", "am"]
    return first or tokens.lower[k] in ("is", "was", "'s") and tokens.lower[k - 1] in SINGULAR


def _is_of_oldest(tokens: Tokens, i: int, j: int) -> bool:
    """ "The youngest person to have one pointed at him was 14 and the oldest 72", "the youngest of them 17"."""
    if (
        tokens.kind[i] != "number"
        or tokens.lower[j : j + 1]
        and tokens.lower[j][:1].isalpha()
        and tokens.lower[j] not in FOLLOWING
    ):
        return False
    before = tokens.lower[max(0, i - REACH) : i]
    at = -3 if before[-2:] in (["of", "them"], ["of", "whom"]) else -1
    told = before[-1:] in (["was"], ["is"], ["just"], ["only"]) or len(before) >= -at and before[at] in EXTREMES
    return told and not EXTREMES.isdisjoint(before[_last_stop(before) :])


def _is_after_another(tokens: Tokens, i: int, j: int) -> bool:
    """ "Two were aged under 14 and one was 78": an age told after another."""
    closed = j >= len(tokens) or tokens.text[j] in (".", ",", ";", ")") or tokens.lower[j] in FOLLOWING
    before = tokens.lower[max(0, i - REACH) : i]
    return closed and before[-2:] in (["one", "was"], ["other", "was"], ["another", "was"]) and "aged" in before


def _is_average(tokens: Tokens, i: int, j: int) -> bool:
    """ "The average age of those named was 38"."""
    before = tokens.lower[max(0, i - REACH) : i]
    told = before[_last_stop(before) :]
    age = any(told[k : k + 2] in (["average", "age"], ["median", "age"], ["mean", "age"]) for k in range(len(told)))
    closed = j >= len(tokens) or not tokens.lower[j][:1].isalpha() or tokens.lower[j] in FOLLOWING
    return age and closed and told[-1:] in (["was"], ["is"], ["of"], ["at"])


def _of_several(tokens: Tokens, i: int, j: int) -> bool:
    """ "Two men from Ipswich, 19 and 23, were jailed": an age for each of those told right before."""
    start, end = i, j
    while start > 0 and (tokens.kind[start - 1] == "number" or tokens.lower[start - 1] in (",", "and")):
        start -= 1
    while end < len(tokens) and (tokens.kind[end] == "number" or tokens.lower[end] in (",", "and")):
        end += 1
    listed = [k for k in range(start, end) if tokens.kind[k] == "number"]
    if tokens.text[start : start + 1] != [","] or tokens.text[end - 1] != "," or len(listed) < 2 or start < 2:
        return False
    words = tokens.lower[max(0, start - REACH) : start]
    words = words[_last_stop(words) :]
    return any(word in SEVERAL and not PEOPLE.isdisjoint(words[k + 1 : k + 3]) for k, word in enumerate(words)) and all(
        tokens.text[k].isdecimal() and int(tokens.text[k]) <= OLDEST for k in listed
    )


def _is_when_young(tokens: Tokens, i: int) -> bool:
    """ "He was first picked up at 13 over a stolen bike", "she joined at 19": what somebody did at an age."""
    before = tokens.lower[max(0, i - NEAR) : i]
    told = before[-1:] == ["at"] and ("first" in before or not DOING_YOUNG.isdisjoint(before))
    named = (
        i > 2 and tokens.text[i - 2].islower() and tokens.text[i - 3][:1].isupper()
    )  # "Sergeant Kim Lakes joined at 19"
    return told and (named or any(word in SINGULAR or word in ("who", "boy", "girl") for word in before))


def _last_stop(words: list[str]) -> int:
    """The index behind the last full stop among words."""
    return next((k + 1 for k in range(len(words) - 1, -1, -1) if words[k] in (".", "!", "?")), 0)
