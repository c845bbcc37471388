"""Other people's spellings: names of areas, periods and numbers as tables print them, into ids, codes and plain numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.domain.wording import MONTHS
from claimcheck.reference.areas import Areas
from claimcheck.reference.periods import parse_period

SHORT_MONTHS = tuple(month[:3].lower() for month in MONTHS)
SUPPRESSED = frozenset({"x", "..", ":", "[x]", "[c]", "*", "c"})
ABSENT = frozenset({"", "-", "–", "n/a", "na", "nan", "none", "[z]", "[u]"})
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$")
FINANCIAL = re.compile(r"(?:fy\s*)?(\d{4})\s*[/\-–]\s*(\d{2}|\d{4})$")
YEAR_ENDING = re.compile(
    r"(?:(?:12 months|year|twelve months) (?:ending|to|ended)|ye)\s+(?:31\s+)?([a-z]{3})[a-z]*\.?\s+(\d{4})"
)
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ t]00:00(?::00)?)?$")
BRITISH_DAY = re.compile(r"(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$")
WORDED_DAY = re.compile(r"(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})$")


def plain(name: str) -> str:
    """A name for comparison: small letters, "&" told as "and", no marks, no "police" or "constabulary" at the end."""
    text = re.sub(r"[^a-z0-9 ]+", " ", name.lower().replace("&", " and ").replace("-", " "))
    return " ".join(re.sub(r"\b(police|constabulary|service|force|total)\b", " ", text).split())


class AreaNames:
    """Finds the area that a table's name or code means: by id, code, name, short name or an alias that is not ambiguous."""

    def __init__(self, areas: Areas) -> None:
        self._ids: dict[str, str] = {}
        for area in areas.all:
            for name in (area.id, *area.codes, area.name, area.short):
                self._ids.setdefault(name.lower(), area.id)
        for alias in areas.aliases:
            if alias.area_id and not alias.ambiguous:
                self._ids.setdefault(alias.alias.lower(), alias.area_id)
        self._plain: dict[str, str] = {}
        for area in sorted(areas.all, key=lambda area: area.kind != "force"):
            for name in (area.name, area.short, area.id):
                self._plain.setdefault(plain(name), area.id)

    def find(self, name: str) -> str | None:
        """The id, or None. "London, City of" is turned round."""
        text = " ".join(name.split())
        found = self._ids.get(text.lower()) or self._plain.get(plain(text))
        if found is None and "," in text:
            last, _, first = text.partition(",")
            found = self._plain.get(plain(f"{first} {last}"))
        return found


def period_of(text: str) -> str | None:
    """The period code that a table's wording means, or None. A bare year means none: calendar or financial, the user must say."""
    wording = " ".join(text.strip().split())
    try:
        parse_period(wording)
    except ValueError:
        return _worded(wording.lower())
    return wording


def _worded(text: str) -> str | None:
    if match := FINANCIAL.match(text):
        code = f"{match[1]}/{match[2][-2:]}"
    elif match := YEAR_ENDING.search(text):
        code = f"ye {match[2]}-{_month(match[1]):02}"
    elif match := DAY.match(text):
        code = f"at {match[1]}-{match[2]}-{match[3]}"
    elif match := BRITISH_DAY.match(text):
        code = f"at {match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    elif match := WORDED_DAY.match(text):
        code = f"at {match[3]}-{_month(match[2]):02}-{int(match[1]):02}"
    else:
        return None
    try:
        parse_period(code)
    except ValueError:
        return None
    return code


def _month(name: str) -> int:
    return SHORT_MONTHS.index(name[:3]) + 1 if name[:3] in SHORT_MONTHS else 0


def number_of(text: str) -> str | None:
    """A plain number, "x" when suppressed, "" when there is none; None when the text is no number at all ("1,234" is 1234, "12%" is 12)."""
    told = text.strip().lower()
    if told in ABSENT:
        return ""
    if told in SUPPRESSED:
        return "x"
    told = told.replace(",", "").removesuffix("%").removeprefix("£").strip()
    if not NUMBER.match(told):
        return None
    return told if "e" not in told else f"{float(told):f}"


def share_of(found: Iterable[object]) -> float:
    """The share of things that are something."""
    listed = list(found)
    return sum(1 for item in listed if item is not None) / len(listed) if listed else 0.0
