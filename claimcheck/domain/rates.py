"""Units of rates, and the words for them."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.domain.claims import Claim
from claimcheck.domain.values import Quantity

BASES = {"per_100": 100, "per_1000": 1_000, "per_10000": 10_000, "per_100000": 100_000, "per_million": 1_000_000}
# As it stands behind a figure: "13.4 per 1,000".
PER = {**{unit: f" per {base:,}" for unit, base in BASES.items()}, "per_million": " per million"}
UNITS = re.compile(r"(per cent|percent|pc|%)((?: [a-z-]+){0,3}?) ?((?:per|(?:for|in|out of) (?:every|each))\b.*)$")
BOTH = re.compile(
    r"\s*(?:per cent|percent|pc|%)"
    r"(?: (?!per |for |in |out |of )[a-z-]+){0,3}?"  # "12.3 per cent adult rapes for each 100,000"
    r"(?= *(?:per|(?:for|in|out of) (?:every|each))\s)"
    r"(?: (?:per|(?:for|in|out of) (?:every|each))\s[\d,]+(?: thousand| million)?)?"
)
NOUN = re.compile(
    r"\s+(people|residents|inhabitants|population|households|homes|houses|dwellings|adults|children|vehicles|employees)\b"
)
RATE_OF = re.compile(
    r"(?<!\bat a )\brate\b(?! of (?:increase|growth|decline|fall|rise))(?:(?! rate\b)[^.;:]){0,60}?"
    r"(?:\b(?:of|was|is|at|to)(?: just| only)?|,) $"
)
TOLD_BY = frozenset([1_000, 100_000, 1_000_000])
TEN = 10  # times off, which is a decimal point as often as a unit
NEARBY = 250  # characters between two sentences of one row of rates
NEAR = 5  # figures within this factor were most likely meant in one unit


def are_near(one: Quantity | None, other: Quantity | None) -> bool:
    """Whether two figures are of like size, whatever their units."""
    if one is None or other is None or not one.low or not other.low:
        return False
    return 1 / NEAR < float(one.low / other.low) < NEAR


def is_about(one: Quantity | None, published: Decimal | None) -> bool:
    """Whether a printed rate is the published one, give or take the year whose people it is worked out on."""
    if one is None or published is None:
        return False
    return abs(published - one.low) <= max(one.step, one.low / 100)


def is_of_base(one: Quantity | None, times: float) -> bool:
    """Whether a rate that is so many times off is one per so many people as rates are told by: 354 per 1,000 for per 100,000."""
    base = BASES.get(one.unit, 0) if one is not None else 0
    return round(base * times) in TOLD_BY - {base} and max(times, 1 / times) > TEN


def is_called_rate(text: str, start: int, end: int) -> bool:
    """ "A crime rate of | 42.8", "the burglary rate in Kent was | 7": not "a rate of increase of"."""
    return RATE_OF.search(text, start, end) is not None


def end_of_two_units(text: str, at: int, end: int) -> int | None:
    """Where the two units of a number that ends at `at` end: "12.5 per cent per 100,000"; None when it has no two."""
    match = BOTH.match(text, at, end)
    return match.end() if match is not None else None


def unit_words(quantity: Quantity | None) -> str:
    """The unit of a figure: "per 1,000", "a per cent"."""
    unit = quantity.unit if quantity is not None else ""
    return f"per {BASES[unit]:,}" if unit in BASES else "a per cent"


def one_unit(words: str, following: str) -> str:
    """The advice to give a figure with one of its two units: "13.4 per 1,000 homes", "13.4 per cent of homes"."""
    match, noun = UNITS.search(words), NOUN.match(following)
    if match is None:
        return "Leave out one of the two units."
    number, whom = words[: match.start()].rstrip(), noun[1] if noun is not None else ""
    share = f"{number}{match[1] if match[1] == '%' else f' {match[1]}'}{f' of {whom}' if whom else ''}"
    if match[2]:  # "12.3 per cent adult rapes for each 100,000" is no share of anybody
        return f"Write “{number}{match[2]} {match[3]}{f' {whom}' if whom else ''}”."
    return f"Write “{number} {match[3]}{f' {whom}' if whom else ''}” or “{share}”, whichever is meant."


def same_event(one: Claim, other: Claim) -> bool:
    """Whether the same befell what two figures count."""
    first, second = one.measure, other.measure
    return first is not None and second is not None and first.facets.event == second.facets.event


def is_elsewhere(one: Claim, claim: Claim) -> bool:
    """Whether two figures are of two areas that are told."""
    return one.area is not None and claim.area is not None and one.area.area != claim.area.area


def is_near(one: Claim, claim: Claim) -> bool:
    """Whether two figures stand in one sentence, or in two of one row of rates."""
    away = min(abs(one.sentence.start - claim.sentence.end), abs(claim.sentence.start - one.sentence.end))
    return away < NEARBY or one.sentence == claim.sentence


def same_area(one: Claim, other: Claim) -> bool:
    """Whether two figures are of one area that is told."""
    return one.area is not None and other.area is not None and one.area.area == other.area.area


def same_thing(one: Claim, other: Claim) -> bool:
    """Whether two figures count the same, whatever of and where."""
    if one.measure is None or other.measure is None:
        return False
    first, second = one.measure.facets, other.measure.facets
    told = first.topic is not None or one.sentence == other.sentence  # what a sentence goes on with is one thing
    return told and (first.topic, first.event) == (second.topic, second.event)
