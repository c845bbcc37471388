"""Quantities in text: a number with its unit, hedge, precision and, for a ratio, both its numbers.

One pass over the tokens, which stops only at digits and number words; then neighbours are joined (`joins.py`).
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.claims.quantities.ages import is_age
from claimcheck.claims.quantities.drafts import CENT, Draft
from claimcheck.claims.quantities.joins import join
from claimcheck.claims.quantities.lookalikes import after_lookalike
from claimcheck.claims.quantities.numbers import MONEY, STARTS, Number, attached, read_number
from claimcheck.claims.quantities.rates import BASES, done_daily, rate_after, rate_of_these
from claimcheck.claims.quantities.ratios import read_article, read_every, read_of_every, read_ratio
from claimcheck.claims.quantities.units import (
    BETWEEN,
    HALVED,
    SINGLE,
    UNITS,
    counted,
    new_line,
    plural,
    unit_after,
    unit_before,
)
from claimcheck.claims.words.hedges import hedge_after, hedge_before
from claimcheck.claims.words.number_words import SMALL
from claimcheck.domain.values import SHORT_TIMES, Quantity
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens, tokenize

LONE = frozenset(("every", "a", "an"))
MINUS = frozenset("-−–")
PERCENTS = (["percent"], ["per"])  # "one-tenth of 1 percent"
PACES = (["quicker"], ["slower"], ["faster"], ["longer"], ["shorter"], ["behind"])
LIQUID = (["ml"], ["mls"], ["millilitres"])


def quantities_in(text: str) -> list[Quantity]:
    """The quantities of a text, in order. Dates, years, clock times, ordinals and telephone numbers are none."""
    return find_quantities(tokenize(text))


def find_quantities(tokens: Tokens, i: int = 0, j: int | None = None) -> list[Quantity]:
    """The quantities in tokens `i` to `j`, in order, none overlapping another."""
    end = len(tokens) if j is None else j
    drafts = join(tokens, _drafts(tokens, i, end), end)
    free = i
    for index, draft in enumerate(drafts):
        draft.first = max(draft.first, free)
        _hedge(tokens, draft, free, drafts[index + 1].i if index + 1 < len(drafts) else end)
        free = draft.last
    return [draft.finish(tokens) for draft in drafts]


def _drafts(tokens: Tokens, i: int, end: int) -> list[Draft]:
    """Every number that may be a quantity, with its unit, before neighbours are joined."""
    kind, lower = tokens.kind, tokens.lower
    found: list[Draft] = []
    k = i
    while k < end:
        if kind[k] == "number" or lower[k] in STARTS:
            at = k
            draft, k = _read(tokens, i, k, end)
            number = read_number(tokens, at, end) if found and draft and draft.of is None else None
            if number is not None and (share := read_of_every(tokens, number, i, end)) is not None:
                draft = share[0]
                found = [one for one in found if one.i != share[1].i]
        elif lower[k] in LONE:
            draft, k = _without_number(tokens, i, k, end)
        else:
            k += 1
            continue
        if draft:
            if found and draft.first < found[-1].last:
                draft.first = max(draft.first, found[-1].last)
            found.append(draft)
    return found


def _read(tokens: Tokens, i: int, k: int, end: int) -> tuple[Draft | None, int]:
    """The draft that begins at `k`, and where to read on."""
    number = read_number(tokens, k, end)
    if number is None or number.i < i:
        return None, k + 1
    # "one in 14" before "one" is taken for a pronoun.
    ratio = read_ratio(tokens, number, end)
    after = 0 if ratio and tokens.lower[k] == "one" else after_lookalike(tokens, k, end)
    if after and not _money_follows(tokens, k):
        return None, after
    # "offences per 1,000 residents", a rate without its figure
    base = tokens.lower[k - 1 : k] == ["per"] or tokens.lower[max(k - 3, 0) : k] == ["per", "head", "of"]
    if k > i and base and number.value in BASES:
        return None, number.j
    draft = ratio or _measure(tokens, number, end)
    return draft, max(draft.last, k + 1)


def _money_follows(tokens: Tokens, k: int) -> bool:
    """Whether a sign of money stands before `k`: "£2014" is no year."""
    return k > 0 and tokens.text[k - 1] in MONEY and tokens.kind[k] == "number"


def _measure(tokens: Tokens, number: Number, end: int) -> Draft:
    """A number with its unit of measure, or with what it counts."""
    draft = Draft(
        number.i,
        number.j,
        number.i,
        number.j,
        number.value,
        number.value,
        number.step,
        kind=number.kind,
        scale=number.scale,
    )
    if number.kind in ("multiple", "halving"):
        draft.unit = "times"
        if number.kind == "halving":
            draft.low = draft.high = Decimal(50)
            draft.unit, draft.step = "percent", Decimal(2)
        return draft
    _negative(tokens, draft)
    if sign := unit_before(tokens, draft.i):
        draft.first, draft.unit = sign.j, sign.name
    elif number.kind == "share":
        _share_unit(tokens, draft, end)
    else:
        _unit(tokens, draft, end)
    _rate(tokens, draft, end)
    return draft


def _negative(tokens: Tokens, draft: Draft) -> None:
    """ "-4C", "minus 3 per cent", "(-11%)"; a hyphen after a word or with a space is none."""
    i = draft.i
    if i == 0 or draft.kind != "cardinal":
        return
    before = tokens.text[i - 1]
    if (
        before in MINUS
        and attached(tokens, i)
        and (i == 1 or not attached(tokens, i - 1) or tokens.text[i - 2] in "(£$€")
    ) or (tokens.lower[i - 1] == "minus" and (i == 1 or tokens.lower[i - 2] != "or")):
        draft.first = i - 1
    else:
        if before == "+" and attached(tokens, i):
            draft.first = i - 1
        return
    draft.low = draft.high = -draft.low


def _share_unit(tokens: Tokens, draft: Draft, end: int) -> None:
    """A share in per cent; or, of a unit, so much of it: "half an hour", "three quarters of a mile", "a quarter of a point"."""
    lower = tokens.lower
    k = draft.j + 1 if draft.j < end and lower[draft.j] == "of" else draft.j
    one_percent = k > draft.j and lower[k : min(k + 1, end)] in (["1"], ["one"]) and lower[k + 1 : k + 2] in PERCENTS
    if (
        one_percent
        or (k + 1 < end and lower[k] in ("a", "an") and lower[k + 1] in SINGLE)
        or (k == draft.j and k < end and lower[k + (lower[k] in HYPHENS) : end][:1] in HALVED)
    ):
        k += one_percent or lower[k] in ("a", "an")
        unit = unit_after(tokens, k, end)
        if unit and not (unit.name == "percent" and lower[k] == "percentage"):
            draft.unit, draft.last, draft.kind = unit.name, unit.j, "cardinal"
            draft.step = Decimal("0.25")
            return
    draft.low = draft.high = (draft.low * 100).quantize(CENT)
    draft.unit, draft.step = "percent", Decimal(2)


def _unit(tokens: Tokens, draft: Draft, end: int) -> None:
    """The unit of measure after the number, or the noun that it counts."""
    j, _ = hedge_after(tokens, draft.j, end)
    if unit := unit_after(tokens, j, end) or (unit_after(tokens, draft.j, end) if j > draft.j else None):
        draft.unit, draft.last = unit.name, unit.j
        return
    # "four extra minutes", "two more years"
    if tokens.lower[j : j + 1] in BETWEEN and (unit := unit_after(tokens, j + 1, end)):
        draft.unit, draft.last = unit.name, unit.j
        return
    k = j
    if k + 1 < end and tokens.text[k] in HYPHENS and attached(tokens, k) and attached(tokens, k + 1):
        _hyphenated(tokens, draft, k + 1, end)
        return
    if noun := counted(tokens, k, end, draft.low == 1 and draft.scale == 1):
        draft.unit, draft.last, draft.noun = noun.name, noun.j, True


def _hyphenated(tokens: Tokens, draft: Draft, k: int, end: int) -> None:
    """ "a 400-page memoir", "the 450-strong force", "12-fold": what is joined on by a hyphen."""
    word = tokens.lower[k]
    if word in SMALL or len(word) == 1:  # "7-Eleven", "a 10-K filing"
        return
    if word == "strong":
        draft.last = k + 1
    elif tokens.kind[k] == "word" and not (k + 1 < end and tokens.text[k + 1] in HYPHENS):
        draft.unit, draft.last, draft.noun = plural(word), k + 1, True


def _rate(tokens: Tokens, draft: Draft, end: int) -> None:
    """The base or period after the figure: "9.8 rapes per 100,000 people", "548 a day", "£1.62 a week"."""
    share = draft.unit == "percent" and draft.kind == "cardinal"
    below = draft.last < end and new_line(tokens, draft.last)  # "Kent – 8,853", and on the next line "Per head"
    rate = None if below else rate_after(tokens, draft.last, end, over_noun=share)
    if rate is None and draft.kind == "cardinal":
        rate = rate_of_these(tokens, draft.last, end)
        rate = rate or (done_daily(tokens, draft.last, end) if draft.noun or not draft.unit else None)
    if rate is None:
        return
    if not rate.per:
        liquid = tokens.lower[rate.j : rate.j + 1] in LIQUID  # "35 micrograms per 100ml of breath"
        draft.unit, draft.last = "micrograms" if liquid else rate.unit, rate.j
        return
    draft.per = rate.per
    if not draft.unit or (draft.noun and rate.per in ("day", "week")):
        draft.unit = rate.unit
    draft.last = rate.j


def _without_number(tokens: Tokens, i: int, k: int, end: int) -> tuple[Draft | None, int]:
    """ "every 23 minutes"; "more than a minute", "an hour and 20 minutes", "a mile and a half": one of a unit."""
    if tokens.lower[k] == "every":
        draft = read_every(tokens, k, end)
        return draft, draft.last if draft else k + 1
    if ratio := read_article(tokens, k, end):
        return ratio, ratio.last
    full = k + 2 < end and tokens.lower[k + 1] in ("full", "whole")  # "a full percentage point"
    if k + 1 + full >= end or tokens.lower[k + 1 + full] not in SINGLE:
        return None, k + 1
    unit = unit_after(tokens, k + 1 + full, end)
    if unit is None or (k > i and tokens.lower[k - 1] in ("half", "quarter", "of")):
        return None, k + 1
    first, modifier = hedge_before(tokens, i, k)
    split = (
        unit.j + 1 < end
        and tokens.lower[unit.j] == "and"
        and (tokens.kind[unit.j + 1] == "number" or tokens.lower[unit.j + 1] in ("a", "three", *STARTS))
    )
    pointed = unit.name == "percentage_points"  # "a percentage point above inflation"
    pointed = pointed or unit.name in SHORT_TIMES and tokens.lower[unit.j : unit.j + 1] in PACES  # "a minute quicker"
    if not pointed and (
        (modifier == "exact" and not (split and _goes_on(tokens, unit.j + 1, end)))
        or tokens.lower[k + 1] in ("percent", "per", "percentage")
    ):
        return None, k + 1
    if _is_comparison(tokens, first, unit.j, end):
        return None, k + 1
    return Draft(k, k + 1, k, unit.j, Decimal(1), Decimal(1), Decimal(1), unit.name), unit.j


def _is_comparison(tokens: Tokens, first: int, j: int, end: int) -> bool:
    """ "102 more than a year earlier", "lower than a year ago": the year is when, not how long."""
    if j >= end or tokens.lower[j] not in ("earlier", "ago", "before", "previously"):
        return False
    compared = "than" in tokens.lower[first:j]
    return compared and (
        tokens.lower[first] not in ("more", "less") or (first > 0 and not tokens.lower[first - 1].isalpha())
    )


def _goes_on(tokens: Tokens, k: int, end: int) -> bool:
    """Whether what follows "an hour and" is more of the same: "a half", "20 minutes"."""
    if tokens.lower[k] == "a":
        return k + 1 < end and tokens.lower[k + 1] in ("half", "quarter")
    number = read_number(tokens, k, end)
    return number is not None and number.j < end and (number.kind == "share" or tokens.lower[number.j] in UNITS)


def _hedge(tokens: Tokens, draft: Draft, free: int, end: int) -> None:
    """Sets the modifier from the words on either side, and takes them into the figure."""
    first, before = hedge_before(tokens, free, draft.first)
    if first == free and "than" in tokens.lower[first : draft.first] and first > 0 and _is_figure(tokens, first - 1):
        first, before = draft.first, "exact"  # "12 per cent lower than 402"
    last, after = hedge_after(tokens, draft.last, end)
    if last == draft.last:
        _, after = hedge_after(tokens, draft.j, end)
    draft.first, draft.last = first, last
    if draft.modifier == "exact":
        draft.modifier = before if before != "exact" else after
    if not draft.unit and draft.kind == "cardinal" and is_age(tokens, draft.i, draft.j):
        draft.unit = "years"


def _is_figure(tokens: Tokens, k: int) -> bool:
    """Whether token `k` may end a figure that is compared ("12 fewer than 402", "10 per cent lower than 22")."""
    return (
        tokens.kind[k] == "number"
        or tokens.lower[k] in STARTS
        or tokens.lower[k] in ("%", "cent", "percent", "points", "point")
    )


__all__ = ["find_quantities", "quantities_in"]
