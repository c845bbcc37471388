"""Amounts, periods, areas and lists as a sub-editor would write them: "1,234", "year to March 2013", "A, B and C"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.domain.amounts import amount, number, shown, told_step
from claimcheck.domain.text import Article, Span
from claimcheck.domain.wording import MONTHS, cardinal, day_words, ordinal

__all__ = [
    "amount",
    "days",
    "is_question",
    "is_slashed",
    "listing",
    "number",
    "place",
    "quoted",
    "shown",
    "the",
    "told_step",
]


SLASHED = re.compile(r"\b(?:19|20)\d\d ?[/–-] ?(?:\d\d){1,2}\b")  # "2018/19", "2018-19"


@lru_cache(maxsize=16)
def is_slashed(text: str) -> bool:
    """Whether an article writes financial years with a slash or a dash."""
    return SLASHED.search(text) is not None


@lru_cache(maxsize=1024)
def days(start: date, end: date, slashed: bool = False) -> str:
    """A period in words: "year to March 2013" ("2012/13" when `slashed`), "2014", "June 2014", "31 March 2013"."""
    if start == end:
        return day_words(end)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    month = f"{MONTHS[end.month - 1]} {end.year}"
    if start.day != 1 or (end + timedelta(days=1)).day != 1:
        return f"{day_words(start)} to {day_words(end)}"
    if months == 1:
        return month
    if months % 12:
        return f"{cardinal(months)} months to {month}"
    if start.month == 1:
        return str(end.year) if months == 12 else f"{start.year} to {end.year}"
    if months == 12:
        return f"{start.year}/{end.year % 100:02d}" if slashed and start.month == 4 else f"year to {month}"
    return f"{cardinal(months // 12)} years to {month}"


def the(period: str) -> str:
    """A period as it stands in a sentence: "the year to March 2013", "2014"."""
    return f"the {period}" if " to " in period and not period[0].isdigit() else period


def listing(names: Iterable[str], most: int = 5) -> str:
    """ "A, B and C"; the rest as a number when there are more than `most`."""
    all_names = list(names)
    if len(all_names) > most:
        all_names = [*all_names[: most - 1], f"{cardinal(len(all_names) - most + 1)} others"]
    return " and ".join(filter(None, (", ".join(all_names[:-1]), all_names[-1]))) if all_names else ""


def place(position: int, direction: str) -> str:
    """ "the highest", "the third lowest"."""
    return f"the {direction}" if position == 1 else f"the {ordinal(position)} {direction}"


def quoted(article: Article, span: Span) -> str:
    """The words of the text in quotation marks, on one line."""
    return f"“{span.on_one_line(article.text)}”"


def is_question(article: Article, sentence: Span) -> bool:
    """Whether a sentence asks."""
    return len(sentence) > 0 and sentence.of(article.text).rstrip().endswith("?")
