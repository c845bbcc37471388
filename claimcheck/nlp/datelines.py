"""The day of publication as the top of a draft gives it."""

from __future__ import annotations

import re
from datetime import date

PUBLISHED = re.compile(r"\s*(?:published|publication date|date)(?: on)?\s*:\s*", re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
WORDED = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)", re.IGNORECASE)
AMERICAN = re.compile(r"(?:[a-z]+,? )??([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)", re.IGNORECASE)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read_date(text: str) -> date | None:
    """The day that the text starts with: 2014-02-05, 5 February 2014, 05/02/2014 (day first). None when there is none."""
    text = text.strip().strip("\"'")
    if found := ISO.match(text):
        return _day(found[1], found[2], found[3])
    if found := NUMERIC.match(text):
        return _day(found[3], found[2], found[1])
    if found := WORDED.match(text):
        return _day(found[3], _month(found[2]), found[1])
    if found := AMERICAN.match(text):
        return _day(found[3], _month(found[1]), found[2])
    return None


def _month(word: str) -> str:
    return str(MONTHS.index(word[:3].lower()) + 1) if word[:3].lower() in MONTHS else "0"


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
