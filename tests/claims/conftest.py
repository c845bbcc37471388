"""The language of news prose as tables: each row is (text, the claims in it), a claim a short tuple of words.

A claim is (words, what, area, period). `words` stand in the claim's span. `what` is its type, value, unit and direction:
"count 402", "percentage <33.33", "rate 9.8 per_100000", "change 12 percent up", "rank 3 lowest", "rank - highest",
"comparison 2 times"; a sign before the value is its hedge (~ about, > more than, < less than, >= at least, <= up to), and
"10..20" a range. `area` is a catalogue id, several joined by "+", "none" when there is none; `period` is "2012-04-01..2013-03-31",
"undated" when it is named and cannot be dated, "none" when there is none. An area or period that a row leaves out is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.claims import analyse
from claimcheck.claims.language import Language, load_language
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.values import Quantity
from claimcheck.nlp.articles import article_of
from claimcheck.reference.catalogue import load_catalogue

Told = tuple[str, ...]
Row = tuple[str, list[Told]]
PUBLISHED = date(2014, 11, 20)
SIGNS = {"exact": "", "approx": "~", "more_than": ">", "less_than": "<", "at_least": ">=", "up_to": "<=", "between": ""}
# Units that are part of what is said; the noun of a count is the measure's affair.
UNITS = ("percent", "percentage_points", "times", "minutes", "hours", "seconds", "days", "per_")


@pytest.fixture(scope="session")
def language() -> Language:
    """The finders, with the catalogue's names and words."""
    return load_language(load_catalogue())


@pytest.fixture(scope="session")
def read(language: Language) -> Callable[[str], Analysis]:
    """Analyses a text, printed on 20 November 2014 unless its second line says else."""

    def analysis_of(text: str) -> Analysis:
        article = article_of(text, "draft.txt")
        return analyse(article if article.published else replace(article, published=PUBLISHED), language)

    return analysis_of


def tell(analysis: Analysis) -> list[Told]:
    """Every claim as (words, what, area, period)."""
    text = analysis.article.text
    return [(claim.span.of(text), what(claim), area(claim), period(claim)) for claim in analysis.claims]


def what(claim: Claim) -> str:
    """Type, value, unit and direction of a claim."""
    if claim.rank is not None and claim.type == "rank":
        return f"rank {claim.rank.position or '-'} {claim.rank.direction}"
    parts = [claim.type, number(claim.quantity) if claim.quantity else "-"]
    unit = claim.quantity.unit if claim.quantity else ""
    if claim.type in ("rate", "change", "comparison", "duration") and unit.startswith(UNITS):
        parts.append(unit)
    if claim.type == "change" and claim.change is not None:
        parts.append(claim.change.direction)
    return " ".join(parts)


def number(quantity: Quantity) -> str:
    """The value as printed, with the sign of its hedge."""
    low, high = (f"{float(value):.2f}".rstrip("0").rstrip(".") for value in (quantity.low, quantity.high))
    return SIGNS[quantity.modifier] + (low if low == high else f"{low}..{high}")


def area(claim: Claim) -> str:
    """The catalogue ids that a claim is about."""
    if claim.area is None:
        return "none"
    return "+".join(claim.area.parts) or claim.area.area or "open"


def period(claim: Claim) -> str:
    """The days that a claim is about."""
    if claim.period is None:
        return "none"
    return f"{claim.period.start}..{claim.period.end}" if claim.period.start else "undated"


def differences(analysis: Analysis, expected: Sequence[Told]) -> list[str]:
    """What is not as expected; nothing when every claim is told, in order, and no other."""
    found = tell(analysis)
    if len(found) != len(expected):
        return [f"{len(found)} claims, not {len(expected)}: {found}"]
    return [f"{got} is not {want}" for got, want in zip(found, expected, strict=True) if not agrees(got, want)]


def agrees(got: Told, want: Told) -> bool:
    """Whether the words stand in the claim, and what the row says holds."""
    return want[0] in got[0] and all(not asked or asked == told for told, asked in zip(got[1:], want[1:], strict=False))


@pytest.fixture(scope="session")
def read_on(language: Language) -> Callable[[str, str], Analysis]:
    """Analyses a text printed on a day."""

    def analysis_of(published: str, text: str) -> Analysis:
        return analyse(replace(article_of(text, "draft.txt"), published=date.fromisoformat(published)), language)

    return analysis_of
