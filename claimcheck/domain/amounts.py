"""Amounts and sources as a sub-editor would write them: "1,234", "12.5 per cent", "at least 6", "Home Office, Police workforce"."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from claimcheck.domain.measures import Figure, Source
from claimcheck.domain.rates import PER
from claimcheck.domain.wording import day_words

SUFFIX = {"percent": " per cent", "percentage_points": " percentage points", "times": " times", "score": ""}
EACH = {**PER, "per_day": " a day", "per_week": " a week", "per_month": " a month", "per_year": " a year"}


def number(value: float | Decimal, step: float = 0.0) -> str:
    """A number with thousands commas, rounded to `step` when one is given, else to what its size deserves."""
    amount = float(value)
    if step <= 0:
        step = 1.0 if abs(amount) >= 100 else 0.1 if abs(amount) >= 1 else 0.01
    places = _places(step) if step < 1 else 0
    rounded = round(amount / step) * step if step > 1 else _rounded(amount, places)
    text = f"{rounded:,.{places}f}"
    return (
        text.rstrip("0").rstrip(".")
        if "." in text and step < 1 and rounded == int(rounded) and amount == int(amount)
        else text
    )


@lru_cache(maxsize=64)
def _places(step: float) -> int:
    """The decimals that a step of less than one needs."""
    return max(0, -int(Decimal(str(step)).normalize().as_tuple().exponent))


def _rounded(amount: float, places: int) -> float:
    """Rounded as people do: 6.25 is 6.3."""
    if amount.is_integer():
        return amount
    return float(Decimal(repr(amount)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def amount(value: float | Decimal, unit: str, step: float = 0.0) -> str:
    """A number with its unit in words; what is counted is left to the sentence round it."""
    if unit == "gbp":
        return f"£{number(value, step)}"
    if unit == "percentage_points" and number(value, step) == "1":
        return "1 percentage point"
    if unit in EACH or unit in SUFFIX:
        return number(value, step) + EACH.get(unit, SUFFIX.get(unit, ""))
    return number(value, step) + (
        f" {unit}" if unit in ("seconds", "minutes", "hours", "days", "months", "years") else ""
    )


def shown(figure: Figure) -> str:
    """The value of a figure as published, with "about" for an estimate and the side that a bound is known from."""
    if figure.value is None:
        return "not published"
    words = {"at_least": "at least ", "more_than": "more than ", "at_most": "at most ", "less_than": "less than "}
    before = words[figure.bound] if figure.status == "bound" and figure.bound else "about " if figure.slack else ""
    return before + amount(figure.value, figure.unit, told_step(figure))


def told_step(figure: Figure) -> float:
    """The step that a figure is told to: as published, and no finer than anyone prints a rate or a share."""
    value, step = abs(float(figure.value or 0)), float(figure.step)
    return max(step, 0.1 if value >= 10 else 0.01) if step < 1 else step


def source_name(source: Source) -> str:
    """Who published what, and when."""
    who = source.publisher if source.publisher and source.publisher not in source.title else ""
    when = day_words(source.published) if source.published else ""
    when = "" if when in source.title else when
    return ", ".join(part for part in (who, source.title, when) if part)
