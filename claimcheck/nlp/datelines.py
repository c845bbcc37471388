"""The day of publication and the by-line as the top of a draft gives them."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.domain.wording import MONTHS

PUBLISHED = re.compile(r"\s*(?:published|publication date|date)(?: on)?\s*:\s*", re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)")
WORDED = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)", re.IGNORECASE)
AMERICAN = re.compile(r"(?:[a-z]+,? )??([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)", re.IGNORECASE)
# "5 February 2014", "Wed 5 Feb 2014 10:15 GMT", "February 5, 2014, 9am": a line that says a day and nothing else.
LINE = re.compile(
    r"(?:updated |posted |published )?(?:on )?(?P<day>[\w,./ -]{6,40}?)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]m)?|,? (?:at )?\d{1,2} ?[ap]m)?(?: (?:GMT|BST|UTC))?[.]?",
    re.IGNORECASE,
)
# "(Published: 2016-07-22) The number of ...", "DRIVE-TIME BULLETIN, 5PM, OCTOBER 15, 2019".
BRACKETED = re.compile(r"[(\[](?:published|posted|updated)(?: on)?:? (?P<day>[\w,./ -]{6,30})[)\]]", re.IGNORECASE)
CLOSING = re.compile(
    r"(?:[,–—|-] |^)(?P<day>(?:[a-z]+,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?),? \d{4})$",
    re.IGNORECASE,
)
# "By Ann Writer", "By Ann Writer and Tom Reporter, Crime Correspondent": names only.
_NAME = r"[A-Z][\w'’.-]*|de|van|von|and|&"
BYLINE = re.compile(
    rf"(?:By|BY|Words by|Written by|Report by)[: ]+(?:{_NAME})(?:,? (?:{_NAME}|of|the|for|in)){{0,9}}"
    r"(?: ?[,|–—-] ?[\w ,'’@.-]{1,60})?"
    r"|(?:By|BY) (?:our|a|the|OUR)(?: [\w'’-]+){0,4} (?i:reporters?|correspondent|editor|writer|staff|team|desk)"
)
SHORT_MONTHS = tuple(month[:3].lower() for month in MONTHS)


def read_dateline(text: str) -> date | None:
    """The day of a line that gives a day, perhaps with a time, and nothing else."""
    found = LINE.fullmatch(text.strip())
    if found is None:
        return None
    words = found["day"].strip(" ,")
    shape = next((one for form in (ISO, NUMERIC, WORDED, AMERICAN) if (one := form.match(words))), None)
    return read_date(words) if shape is not None and shape.end() == len(words) else None


def bracketed_day(text: str) -> str:
    """The brackets with a day of publication, readable or not, that a line opens with; "" when it does not."""
    found = BRACKETED.match(" ".join(text.split()))
    return found[0] if found is not None else ""


def read_within(text: str, opens: bool) -> date | None:
    """The day that a line gives in brackets at its start, or, where it opens the article, as its last words."""
    text = " ".join(text.split())
    found = BRACKETED.match(text) or (CLOSING.search(text) if opens and not text.endswith(".") else None)
    return read_date(found["day"]) if found is not None else None


def read_date(text: str) -> date | None:
    """The day that the text starts with: 2014-02-05, 5 February 2014, 05/02/2014 (day first). None when there is none."""
    text = " ".join(text.split()).strip("\"'")
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
    return str(SHORT_MONTHS.index(word[:3].lower()) + 1) if word[:3].lower() in SHORT_MONTHS else "0"


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
