"""Small numbers, places and days in a sentence: "three", "third", "31 March 2013"."""

from __future__ import annotations

from datetime import date

from claimcheck.domain.values import Rank

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def cardinal(count: int) -> str:
    """A number, in words up to ten: "three", "21"."""
    return CARDINALS[count - 1] if 1 <= count <= len(CARDINALS) else str(count)


def ordinal(position: int) -> str:
    """A place, in words up to the tenth: "third", "21st"."""
    if 1 <= position <= len(ORDINALS):
        return ORDINALS[position - 1]
    return f"{position}{ending(position)}"


def ending(position: int) -> str:
    """What stands behind the digits of a place or day: "st" for 21, "th" for 11."""
    return "th" if 10 <= position % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(position % 10, "th")


def corrected_place(rank: Rank | None) -> str:
    """What to do about a place that the forces named beside it contradict."""
    if rank is None or (rank.field is not None and rank.position is not None and rank.position > rank.field):
        return "Check the place, and the number of forces."
    return f"Write “{ordinal(len(rank.behind) + 1)}”, or correct the forces named."


def day_words(day: date) -> str:
    """ "31 March 2013"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
