"""Two numbers that make one share: "one in 14", "18 out of 20", "two in every 1,000", and how often: "one every seven minutes"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.claims.quantities.drafts import CENT, Draft
from claimcheck.claims.quantities.lookalikes import after_lookalike
from claimcheck.claims.quantities.numbers import Number, attached, read_number
from claimcheck.claims.quantities.rates import BASES
from claimcheck.claims.quantities.telephones import EMERGENCY
from claimcheck.claims.quantities.units import DIMENSIONS, STOPS, counted, unit_after
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.number_words import SCALES
from claimcheck.domain.wording import CARDINALS
from claimcheck.nlp.tokens import Tokens

EVERY = frozenset(("every", "each"))
GROUP_NOUNS = word_sets("grammar", "exclusions")["group_nouns"]
SEVERAL = frozenset((*CARDINALS[1:], *map(str, range(2, 100))))
FEW, MOST_NOUNS, CENTURY = 20, 3, 100
# "Drugs were the grounds three times in five".
VERBS = (["leads"], ["ends"], ["results"], ["goes"], ["gets"], ["comes"], ["fails"], ["led"], ["ended"], ["resulted"])
MANY = (["end"], ["lead"], ["result"], ["go"], ["get"], ["are"], ["is"], ["was"], ["were"], ["saw"], ["led"])
REACH = 16  # tokens back to "every"
TIMES = (["times"], ["cases"], ["occasions"])


def read_ratio(tokens: Tokens, number: Number, end: int) -> Draft | None:
    """The ratio that begins with `number`, or None when the number stands by itself."""
    if number.kind != "cardinal" or number.j + 1 >= end:
        return None
    if tokens.lower[number.j] == "every" and number.value == 1:
        draft = read_every(tokens, number.j, end)
        if draft:
            draft.first = number.i
        return draft
    link = _link(tokens, number, end)
    if link is None:
        return None
    k, strong = link
    every = k < end and tokens.lower[k] in EVERY
    k += every
    whole = _whole(tokens, k, end)
    hyphened = tokens.lower[number.j] == "-"  # "one-in-five calls"
    apart = k - number.j > 1 + every and not strong and not hyphened
    # "one report in a hundred leads to a charge"
    leads = whole is not None and tokens.lower[whole.j : whole.j + 1] in VERBS
    if apart and whole and not leads and counted(tokens, whole.j, end, False):  # "one goal in 14 appearances"
        return None
    if whole is None or whole.value <= number.value or not (strong or every or _plausible(tokens, number, whole, end)):
        return None
    if every and apart and _is_time(tokens, whole, end):  # "14 calls in every 24 hours"
        return None
    return _draft(number, whole, strong, every)


def read_article(tokens: Tokens, k: int, end: int) -> Draft | None:
    """The ratio that an article at token `k` begins: "a crime for every 21 people", "an officer for each 512"."""
    at = next((at for at in range(k + 2, min(k + 2 + MOST_NOUNS, end - 1)) if tokens.lower[at] == "for"), None)
    if at is None or tokens.lower[at + 1] not in EVERY or any(tokens.lower[n] in STOPS for n in range(k + 1, at)):
        return None
    whole = _whole(tokens, at + 2, end)
    named = all(tokens.lower[n].isalpha() for n in range(k + 1, at))
    if whole is None or not named or not counted(tokens, whole.j, end, False):
        return None
    return _draft(Number(k, k + 1, Decimal(1), Decimal(1)), whole, strong=True, every=True)


def read_of_every(tokens: Tokens, number: Number, i: int, end: int) -> tuple[Draft, Number] | None:
    """ "For every 14 reported only one ends in court", "out of every 100 just three lead to": the share, and the number it is of."""
    if number.kind != "cardinal" or tokens.lower[number.j : min(number.j + 1, end)] not in (*VERBS, *MANY):
        return None
    for k in range(number.i - 1, max(i, number.i - REACH), -1):
        if tokens.lower[k] in EVERY and tokens.lower[k - 1] in ("for", "of"):
            whole = _whole(tokens, k + 1, end)
            if whole is None or not number.value < whole.value <= CENTURY:
                return None
            return _draft(number, whole, False, True, last=number.j), whole
        if tokens.text[k] in (".", ";", ":"):
            break
    return None


def _link(tokens: Tokens, number: Number, end: int) -> tuple[int, bool] | None:
    """Where the second number begins, and whether the words between can mean nothing else ("out of")."""
    lower, k = tokens.lower, number.j
    if lower[k] == "out" and k + 1 < end and lower[k + 1] == "of":
        return k + 2 + (lower[k + 2 : k + 3] == ["the"]), True  # "26 out of the 44 forces"
    if lower[k] == "-" and lower[k + 1 : k + 3] == ["in", "-"]:
        return k + 3, False
    if lower[k] == "in":
        return k + 1, False
    if number.value == 1 and (at := _per_head(lower, k, end)) is not None:
        return at, True
    if lower[k] == "of" and lower[k + 1] in EVERY:  # "one of every six crimes", "four of every ten"
        whole = _whole(tokens, k + 2, end) if 1 < number.value < FEW and number.value % 1 == 0 else None
        if number.value == 1 or whole is not None and whole.value <= CENTURY:
            return k + 1, False
    if lower[k : k + 1] in TIMES and lower[k + 1 : k + 3] == ["out", "of"]:  # "17 times out of a hundred"
        return k + 3, True
    small = tokens.kind[number.i] == "word" and number.value < FEW
    joined = 2 * (lower[k + 1 : k + 2] == ["-"] and attached(tokens, k + 1))  # "one break-in in 20" has one noun
    for at in range(k + 1 + joined, min(k + 1 + joined + MOST_NOUNS, end - 1)):
        noun = lower[at - 1].isalpha() or lower[at - 1] in EMERGENCY  # "one 999 call in ten"
        if not noun or lower[at - 1] in STOPS and lower[at - 2] != "-":
            return None
        told = small or lower[at - 1] in GROUP_NOUNS  # "three cases out of four", "36 forces out of 43"
        if told and lower[at : at + 2] == ["out", "of"]:
            return at + 2, True
        if lower[at] == "in":  # "one person in seven", "one rape report in a hundred"
            round_whole = _is_round(lower[at + 1 : at + 3])
            single = number.value == 1 and not lower[at - 1].endswith("s")
            told = small and (single or lower[k:at] in TIMES or round_whole)
            # "13 searches in every 100"
            return (at + 1, False) if told or round_whole and lower[at + 1] in EVERY else None
    return None


def _per_head(lower: list[str], k: int, end: int) -> int | None:
    """ "one officer for every 470 people", "one to each 540", "one for 446": where "every" or the number stands."""
    for at in range(k, min(k + 1 + MOST_NOUNS, end - 1)):
        if lower[at] in ("for", "to") and at + 2 < end and lower[at + 1] in EVERY:
            return at + 1
        if lower[at] in ("for", "to"):
            whole = lower[at + 1].replace(",", "")
            # not cricket's "one for 46"
            return at + 1 if at == k and whole.isdecimal() and int(whole) >= CENTURY else None
        if not lower[at].isalpha() or lower[at] in STOPS:
            return None
    return None


def _is_round(words: list[str]) -> bool:
    """ "Four burglaries in a hundred", "four officers in ten", "two cases in every 50": nothing but a share has such a whole."""
    return (
        words[:1] in (["every"], ["ten"], ["10"], ["100"], ["1,000"])
        or words == ["a", "hundred"]
        or words == ["a", "thousand"]
    )


def _whole(tokens: Tokens, k: int, end: int) -> Number | None:
    if k >= end or after_lookalike(tokens, k, end):
        return None
    if tokens.lower[k - 1] == "every" and tokens.lower[k] == "hundred":
        return Number(k, k + 1, Decimal(100), Decimal(1), scale=100)
    article = k + 1 < end and tokens.lower[k] == "a" and tokens.lower[k + 1] in SCALES
    number = read_number(tokens, k + article, end)
    return number if number and number.kind == "cardinal" and number.value == int(number.value) else None


def _plausible(tokens: Tokens, number: Number, whole: Number, end: int) -> bool:
    """ "one in five" but not "three in ten days", "14 in 20 minutes", "250 in 300 villages"."""
    if number.value > 20 or number.value != int(number.value):
        return False
    return not _is_time(tokens, whole, end)


def _is_time(tokens: Tokens, number: Number, end: int) -> bool:
    unit = unit_after(tokens, number.j, end)
    return unit is not None and DIMENSIONS.get(unit.name) == "duration"


def _draft(number: Number, whole: Number, strong: bool, every: bool, last: int = 0) -> Draft:
    """A share in per cent with both its numbers, up to token `last`; "two in every 1,000" is a rate."""
    last = last or whole.j
    draft = Draft(number.i, last, number.i, last, number.value, number.value, number.step)
    if every and whole.value > CENTURY and int(whole.value) in BASES:
        draft.unit = BASES[int(whole.value)]
        return draft
    share = number.value / whole.value * 100
    # Counts out of a count are exact.
    # "One in 14" is 14 to the nearest whole, "five in every hundred" five.
    exact = (
        Decimal(1)
        if whole.value == CENTURY and number.value > 1 and not strong
        else (share / whole.value).quantize(CENT)
    )
    fine = CENT if whole.value <= CENTURY else CENT / CENTURY  # one in 670 is 0.1493 per cent
    draft.step = fine if strong else exact
    draft.low = draft.high = share.quantize(fine)
    draft.unit, draft.part, draft.of = "percent", number.value, whole.value
    return draft


PARTS_OF = frozenset(["of", "a", "an", "-"])


def read_every(tokens: Tokens, k: int, end: int) -> Draft | None:
    """How often, when token `k` is "every" and a time follows: "every 23 minutes", "every half an hour"."""
    number = _whole_or_part(tokens, k + 1, end)
    if number is None or number.kind not in ("cardinal", "share") or _is_of_several(tokens, k):
        return None
    at = number.j
    while number.kind == "share" and at < end and tokens.lower[at] in PARTS_OF:
        at += 1  # "every half an hour", "every quarter of an hour"
    unit = unit_after(tokens, at, end)
    if unit is None or DIMENSIONS.get(unit.name) != "duration":
        return None
    return Draft(number.i, number.j, k, unit.j, number.value, number.value, number.step, unit.name)


def _is_of_several(tokens: Tokens, k: int) -> bool:
    """ "159,210, or three every ten minutes", "two drivers every seven minutes": no time from one to the next."""
    at = k - 1
    while 0 < at > k - 3 and tokens.lower[at].isalpha() and tokens.lower[at] not in SEVERAL | {"in"}:
        at -= 1
    return 0 <= at < k and tokens.lower[at] in SEVERAL


def _whole_or_part(tokens: Tokens, k: int, end: int) -> Number | None:
    if k >= end or after_lookalike(tokens, k, end):
        return None
    return read_number(tokens, k, end)
