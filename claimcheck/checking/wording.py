"""Amounts, days, areas and lists as a sub-editor would write them: "1,234", "1 April 2012 to 31 March 2013", "A, B and C"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from claimcheck.domain.amounts import amount, number, shown, told_step
from claimcheck.domain.measures import Figure
from claimcheck.domain.text import Article, Span
from claimcheck.domain.wording import day_words, ordinal

__all__ = ["amount", "days", "listing", "number", "place", "quoted", "shown", "sources", "told_step"]


@lru_cache(maxsize=4096)
def days(start: date, end: date) -> str:
    """A period in words: its two days, or the one."""
    first, last = day_words(start), day_words(end)
    return last if start == end else f"{first} to {last}"


def listing(names: Iterable[str], most: int = 5) -> str:
    """ "A, B and C"; the rest as a number when there are more than `most`."""
    all_names = list(names)
    if len(all_names) > most:
        all_names = [*all_names[: most - 1], f"{len(all_names) - most + 1} others"]
    return " and ".join(filter(None, (", ".join(all_names[:-1]), all_names[-1]))) if all_names else ""


def place(position: int, direction: str) -> str:
    """ "the highest", "the third lowest"."""
    return f"the {direction}" if position == 1 else f"the {ordinal(position)} {direction}"


def quoted(article: Article, span: Span) -> str:
    """The words of the text in quotation marks, on one line."""
    return f"“{span.on_one_line(article.text)}”"


def sources(figures: Sequence[Figure]) -> str:
    """The titles of the sources of figures, each once."""
    titles = dict.fromkeys(figure.source.title for figure in figures if figure.source)
    return "; ".join(titles)
