"""The day of publication and the by-line as the top of a draft gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.domain.wording import MONTHS

EMPHASIS = re.compile(r"[*_#]+")  # of Markdown pasted into plain text
PUBLISHED = re.compile(r"\s*(?:published|publication date|date)(?: on)?\s*:\s*", re.IGNORECASE)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.])")
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?"
WORDED = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)? ([a-z]{{3,9}})\.?,? (\d{{4}})(?!\d)", re.IGNORECASE)
AMERICAN = re.compile(rf"{_WEEKDAY}([a-z]{{3,9}})\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?!\d)", re.IGNORECASE)
# "(Published: 2016-07-22) The number of ...", "DRIVE-TIME BULLETIN, 5PM, OCTOBER 15, 2019".
BRACKETED = re.compile(r"[(\[](?:published|posted|updated)(?: on)?:? (?P<day>[\w,./ -]{6,30})[)\]]", re.IGNORECASE)
CLOSING = re.compile(
    r"(?:[,–—|-] |^)(?P<day>(?:[a-z]+,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?),? \d{4})$",
    re.IGNORECASE,
)
# "LONDON, Nov 14, 2019 (Reuters) - Police in Dorset recorded": the town, the day and the agency before the first words.
OPENING = re.compile(
    r"(?!(?:As|At|In|On|Since|Until|To|By|From)\b)[A-Z][\w'’.-]+(?:,? [A-Z][\w'’.-]+){0,3},? (?:\([A-Z][\w ]{1,20}\) ?[–—-]? ?)?"
    r"(?P<day>(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4})"
    r"(?: \([A-Z][\w ]{1,20}\))?(?: ?[–—-]|:) "
)
# "By Ann Writer", "By Ann Writer and Tom Reporter, Crime Correspondent": names only.
_NAME = r"[A-Z][\w'’.-]*|de|van|von|and|&"
_PIECE = "words|written|report|story|posted|reporter|opinion|comment|analysis|column|feature|data"
BYLINE = re.compile(
    rf"(?:By|BY|by|(?i:{_PIECE})(?:(?: by)? ?:| by)) ?(?:{_NAME})(?:,? (?:{_NAME}|of|the|for|in)){{0,9}}"
    r"(?: ?[,|–—-] ?[\w ,'’@.-]{1,60})?"
    r"|(?:By|BY|by) (?:our|a|the|OUR)(?: [\w'’-]+){0,4} (?i:reporters?|correspondent|editor|writer|staff|team|desk)"
)
FORMS = tuple(re.compile(rf"(?<![\w/.-]){form.pattern}", re.IGNORECASE) for form in (ISO, NUMERIC, WORDED, AMERICAN))
# What stands about the day of publication, and says nothing: "Last updated at 09:15 GMT", "4 min read".
ASIDES = re.compile(
    r"\b(?:(?:first |last )?(?:published|posted|updated|publication date|date)(?: (?:on|at))?\b:?|on(?= (?:\||$))"
    r"|\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]m)?|\d{1,2} ?[ap]m|GMT|BST|UTC|\d+ min(?:ute)?s?(?: read)?"
    r"|exclusive:?|(?:news|press|media) release|(?:for )?immediate release|embargo(?:ed)?(?: until)?|issued"
    r"|reports)\b|@\w+|\((?:PA|Reuters|AP|AFP)\)",
    re.IGNORECASE,
)
PARTED = re.compile(r"\s*(?:[,|•·/–—]| -|- )\s*")
# A town, a paper, a writer, a section; what says a time ("At 31 March 2016") is told in the story.
NAMED = re.compile(
    r"(?!(?:As|At|In|On|Since|Until|To)\b)[A-Z][\w'’.&]*(?: (?:[A-Z][\w'’.&]*|of|the|and|upon|in|for)){0,3}"
    r"(?: (?:crime |staff |senior |chief )?(?:reporter|correspondent|editor|writer))?"
)
MOST_TOLD = 2  # names beside a day
SHORT_MONTHS = tuple(month[:3].lower() for month in MONTHS)


@dataclass(frozen=True, slots=True)
class FrontLine:
    """A line of a draft's front: the day of publication, if it gives one that can be read, and the by-line."""

    published: date | None = None
    byline: str | None = None


def read_front(text: str) -> FrontLine | None:
    """What a line of the front gives; None when it is no such line, but says something.

    "Published: 2014-02-05", "By Ann Writer", "Wed 5 Feb 2014, 10:15 GMT", "Leeds, February 5, 2014", "By Ann Writer | 5 Feb 2014".
    """
    words = " ".join(EMPHASIS.sub("", text).split())
    days = [found for form in FORMS if (found := form.search(words)) is not None]
    day = min(days, key=lambda found: found.start(), default=None)
    labelled = PUBLISHED.match(words)
    if day is None:
        byline = words if BYLINE.fullmatch(words) else None
        return FrontLine(byline=byline) if byline or labelled else None
    rest = ASIDES.sub("|", f"{words[: day.start()]}|{words[day.end() :]}")
    told = [piece for one in PARTED.split(rest) if (piece := one.strip(" .:"))]
    byline = next((piece for piece in told if BYLINE.fullmatch(piece)), None)
    if len(told) > MOST_TOLD or not (labelled or byline or all(NAMED.fullmatch(piece) for piece in told)):
        return None
    published = read_date(day[0])
    return FrontLine(published=published, byline=byline) if published or labelled else None


def bracketed_day(text: str) -> str:
    """The brackets with a day of publication, readable or not, that a line opens with; "" when it does not."""
    found = BRACKETED.match(" ".join(text.split()))
    return found[0] if found is not None else ""


def read_within(text: str, opens: bool) -> date | None:
    """The day that a line gives in brackets or behind a town at its start, or, where it opens the article, as its last words."""
    text = " ".join(text.split())
    found = (
        BRACKETED.match(text)
        or OPENING.match(text)
        or (CLOSING.search(text) if opens and not text.endswith(".") else None)
    )
    return read_date(found["day"]) if found is not None else None


def read_date(text: str) -> date | None:
    """The day that the text starts with: 2014-02-05, 5 February 2014, 05/02/2014 (day first). None when there is none."""
    text = " ".join(text.split()).strip("\"'")
    if found := ISO.match(text):
        return _day(found[1], found[2], found[3])
    if found := NUMERIC.match(text):
        return _day(found[4] if len(found[4]) > 2 else f"20{found[4]}", found[3], found[1])
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
