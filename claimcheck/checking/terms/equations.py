"""The sums that ties stand for: given all terms but one, the interval that the one must lie in.

Each function takes the terms and the index of the one asked for. None means that the sum says nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from claimcheck.checking.terms.intervals import INFINITE, Interval
from claimcheck.checking.terms.terms import DAYS, RATES, SHARES, Term

Ask = Callable[[Sequence[Term], int], Interval | None]
YEAR = (365.0, 366.0)
MONTH = 30.0, 31.0
YEARS = re.compile(r"\b(?:19|20)\d\d\b")


def add(one: Interval, other: Interval) -> Interval:
    """Every sum of a value of the one and a value of the other."""
    return Interval(one.low + other.low, one.high + other.high)


def subtract(one: Interval, other: Interval) -> Interval:
    """Every difference."""
    return Interval(one.low - other.high, one.high - other.low)


def multiply(one: Interval, other: Interval) -> Interval:
    """Every product."""
    ends = [_times(a, b) for a in (one.low, one.high) for b in (other.low, other.high)]
    return Interval(min(ends), max(ends))


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b


def divide(one: Interval, other: Interval) -> Interval | None:
    """Every quotient; None when the divisor may be nought or less."""
    if other.low <= 0:
        return None
    return multiply(one, Interval(0.0 if other.high == INFINITE else 1 / other.high, 1 / other.low))


def change(terms: Sequence[Term], asked: int) -> Interval | None:
    """before, after, change: after = before x (1 + change), or before + change, or before x times."""
    before, after, moved = terms
    sign = moved.sign or 1
    if moved.unit == "times":
        one, other = (before, after) if sign > 0 else (after, before)
        return _product(
            one.interval, moved.interval, other.interval, {0: 0, 1: 2, 2: 1}[asked] if sign > 0 else (2, 0, 1)[asked]
        )
    if moved.unit == "percent":
        if asked == 2:
            ratio = divide(after.interval, before.interval)
            return None if ratio is None else signed(Interval((ratio.low - 1) * 100, (ratio.high - 1) * 100), sign)
        share = signed(moved.interval, sign)
        factor = Interval(1 + share.low / 100, 1 + share.high / 100)
        return multiply(before.interval, factor) if asked == 1 else divide(after.interval, factor)
    if asked == 2:
        return signed(subtract(after.interval, before.interval), sign)
    step = signed(moved.interval, sign)
    return add(before.interval, step) if asked == 1 else subtract(after.interval, step)


def signed(interval: Interval, sign: int) -> Interval:
    """The interval itself, or turned round nought."""
    return interval if sign >= 0 else Interval(-interval.high, -interval.low)


def _product(one: Interval, factor: Interval, product: Interval, asked: int) -> Interval | None:
    """one x factor = product; asked: 0 one, 1 factor, 2 product."""
    if asked == 2:
        return multiply(one, factor)
    return divide(product, factor if asked == 0 else one)


def share(terms: Sequence[Term], asked: int) -> Interval | None:
    """part, whole, share: part / whole x 100 (or x 1,000 ...) = share."""
    part, whole, told = (one.interval for one in terms)
    return _scaled_share(part, whole, told, RATES.get(terms[2].unit, 1.0 if terms[2].unit == "times" else 100.0), asked)


def rate(terms: Sequence[Term], asked: int) -> Interval | None:
    """count, population, rate."""
    scale = RATES.get(terms[2].unit)
    count, population, told = (one.interval for one in terms)
    return None if scale is None else _scaled_share(count, population, told, scale, asked)


def _scaled_share(part: Interval, whole: Interval, told: Interval, scale: float, asked: int) -> Interval | None:
    if asked == 2:
        quotient = divide(part, whole)
        return None if quotient is None else quotient.scaled(scale)
    if asked == 0:
        return multiply(told, whole).scaled(1 / scale)
    quotient = divide(part, told)
    return None if quotient is None else quotient.scaled(scale)


def total(terms: Sequence[Term], asked: int) -> Interval | None:
    """whole, part, part, ...: the parts make the whole."""
    whole, parts = terms[0].interval, [one.interval for one in terms[1:]]
    if asked == 0:
        return Interval(sum(one.low for one in parts), sum(one.high for one in parts))
    rest = [part for i, part in enumerate(parts, 1) if i != asked]
    return subtract(whole, Interval(sum(one.low for one in rest), sum(one.high for one in rest)))


def difference(terms: Sequence[Term], asked: int) -> Interval | None:
    """a, b, difference: the gap between a and b, whichever is larger."""
    one, other, gap = (term.interval for term in terms)
    larger = terms[0].value >= terms[1].value
    if is_relative(terms):
        return _relative(one, other, gap if larger else signed(gap, -1), asked, 1 if larger else -1)
    if asked == 2:
        return subtract(one, other) if larger else subtract(other, one)
    if asked == 0:
        return add(other, gap) if larger else subtract(other, gap)
    return subtract(one, gap) if larger else add(one, gap)


def is_relative(terms: Sequence[Term]) -> bool:
    """ "412, or 20 per cent more than the 360 in Surrey": a gap between two numbers or rates that is told as a share of the second."""
    return terms[2].unit == "percent" and terms[0].unit == terms[1].unit not in SHARES


def _relative(one: Interval, base: Interval, gap: Interval, asked: int, sign: int) -> Interval | None:
    factor = Interval(1 + gap.low / 100, 1 + gap.high / 100)
    if asked == 0:
        return multiply(base, factor)
    if asked == 1:
        return divide(one, factor)
    ratio = divide(one, base)
    return None if ratio is None else signed(Interval((ratio.low - 1) * 100, (ratio.high - 1) * 100), sign)


def multiple(terms: Sequence[Term], asked: int) -> Interval | None:
    """one side, other side, multiple: the larger is the smaller so many times; a multiple below one the other way round."""
    one, other, times = (term.interval for term in terms)
    scale = 100.0 if terms[2].unit == "percent" else 1.0
    first_larger = (terms[0].value >= terms[1].value) == (terms[2].value >= scale)
    large, small = (one, other) if first_larger else (other, one)
    if asked == 2:
        found = divide(large, small)
        return None if found is None else found.scaled(scale)
    if (asked == 0) == first_larger:
        return multiply(small, times.scaled(1 / scale))
    return divide(large, times.scaled(1 / scale))


def average(terms: Sequence[Term], asked: int) -> Interval | None:
    """count, so many a day (or one every so many minutes)."""
    count, told = terms
    low, high = _days(terms)
    if told.unit == "seconds":
        seconds = Interval(low * 86400, high * 86400)
        return divide(seconds, count.interval if asked == 1 else told.interval)
    if told.unit not in DAYS:
        return None
    if told.unit == "per_week" and (low, high) == YEAR:
        low = 364.0  # a year is told as 52 weeks
    if told.unit == "per_year" and low > YEAR[1] and _is_from_year_to_year(count):
        low -= YEAR[0]  # "between 2010 and 2015" is told of five years, and of six
    times = Interval(low / DAYS[told.unit], high / DAYS[told.unit])
    return divide(count.interval, times) if asked == 1 else multiply(told.interval, times)


def _is_from_year_to_year(count: Term) -> bool:
    """Whether the time of a count is told by its first and last year, and not by how many there are ("in the past four years")."""
    period = count.claim.period
    return period is None or len(YEARS.findall(period.text)) > 1 or not period.text


def _days(terms: Sequence[Term]) -> tuple[float, float]:
    """How many days the count covers: those of its period, 365 or 366 for a year and for a period that is not given.

    Months are told as 30 days or as 31 ("900 last month, 30 a day").
    """
    for one in terms:
        period = one.claim.period
        if period is not None and period.start is not None and period.end is not None and period.start != period.end:
            days = float((period.end - period.start).days + 1)
            # "since 2015" may be from any day of that year
            loose = YEAR[0] if days > YEAR[1] and YEARS.fullmatch(period.text) else 0.0
            if days in YEAR:
                return YEAR
            whole = period.start.day == (period.end + timedelta(days=1)).day == 1 and days < YEAR[0]
            months = round(days / MONTH[1]) if whole and terms[-1].unit == "per_day" else 0
            low, high = (months * one for one in MONTH)
            return min(low or days, days) - loose, max(high, days)
    return YEAR


def each(terms: Sequence[Term], asked: int) -> Interval | None:
    """total, number, so much for each."""
    total_, number, told = (one.interval for one in terms)
    if asked == 0:
        return multiply(number, told)
    return divide(total_, number if asked == 2 else told)


def complement(terms: Sequence[Term], asked: int) -> Interval | None:
    """Two shares or more of one whole, which make up 100 per cent; the second is that of the rest."""
    others = [one.interval for k, one in enumerate(terms) if k != asked]
    return subtract(Interval(100.0, 100.0), Interval(sum(one.low for one in others), sum(one.high for one in others)))


SUMS: dict[str, Ask] = {
    "complement": complement,
    "each": each,
    "change": change,
    "share": share,
    "sum": total,
    "difference": difference,
    "gap": difference,
    "average": average,
    "rate": rate,
    "multiple": multiple,
}
SIZES = {
    "change": 3,
    "share": 3,
    "difference": 3,
    "gap": 3,
    "average": 2,
    "rate": 3,
    "multiple": 3,
    "each": 3,
}
DERIVED = {
    "change": 2,
    "share": 2,
    "sum": 0,
    "difference": 2,
    "gap": 2,
    "average": 1,
    "rate": 2,
    "multiple": 2,
    "complement": 1,
    "each": 2,
}


def derived_at(kind: str, members: int) -> int | None:
    """Where the figure stands that a tie of so many members works out of the others; None in one that works out none."""
    at = DERIVED.get(kind)
    return at if at is not None and at < members else None
