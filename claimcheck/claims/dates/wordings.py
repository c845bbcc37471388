"""Wordings of periods: dates and the words round them, found but not yet resolved to days."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from claimcheck.claims.dates.budget_years import is_budget_year
from claimcheck.claims.dates.date_contexts import (
    are_years,
    is_ahead,
    is_definition,
    is_event,
    is_month,
    is_of_first,
    is_planned,
    is_stock_day,
    is_year,
    preposition_before,
    words,
)
from claimcheck.claims.dates.date_orders import (
    closes_clause,
    is_apposed,
    is_day_ranked,
    is_ordinal_year,
    is_step_of_last,
)
from claimcheck.claims.dates.dates import Stamp, lexicon
from claimcheck.claims.dates.hits import Hit, Line, find_hits, read_line
from claimcheck.domain.text import Span
from claimcheck.nlp.tokens import Tokens

TOLD = frozenset("told said announced revealed warned admitted disclosed".split())
SENTENCE, SAYING = 45, 10  # tokens behind a date that opens: of its sentence, and up to its verb
CLOSING = frozenset([".", ",", ";", "”", '"', "that", "–", "—"])
COUNTED = 7  # tokens from a number to the verb of those who are counted
Sort = Literal["absolute", "partial", "deictic", "relative", "same", "since", "vague"]
Role = Literal["period", "baseline", "event"]

BREAK = re.compile(r"\n[^\S\n]*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A date or period as written, tokens `i` to `j`, not yet resolved.

    sort: absolute (fully dated), partial (a part must come from the dateline), deictic (counted from publication), relative
    (counted from the period in force), same (the period in force), since, vague (cannot be dated). `preposition` stands
    just before, or opens the wording ("between"). `event`: the date of something else, by which no figure is dated.
    `reading` says how to resolve it; `first` and `last` are the dates in it, `months` the length or step that it counts,
    `parts` the other words that matter, and `ahead` that it looks forward ("by April officers will").
    """

    i: int
    j: int
    span: Span
    text: str
    sort: Sort
    preposition: str = ""
    event: bool = False
    reading: str = ""
    first: Stamp | None = None
    last: Stamp | None = None
    months: int = 0
    parts: Mapping[str, str]
    ahead: bool = False

    @property
    def role(self) -> Role:
        """Whether it dates a figure, the side that a change starts from, or something else."""
        if self.event:
            return "event"
        if self.sort == "since" or self.parts.get("back") == "on":
            return "baseline"
        if self.preposition == "on":  # "on the previous year", not "on March 31"
            based = self.reading in ("shift", "alike", "year", "ending") or self.reading == "range"
            return "baseline" if based or _is_year_form(self) else "period"
        if self.reading in ("range", "festive") and self.preposition in ("from", "as"):
            return "period"
        return "baseline" if self.preposition in words().baseline else "period"

    @property
    def is_joint_year(self) -> bool:
        """Whether "2010 to 2011" is a financial year: after "in" or "for", the second year following the first."""
        first, last = self.first, self.last
        if self.reading != "range" or not first or not last or not first.form == last.form == "year":
            return False
        follows = (last.date.year or 0) - (first.date.year or 0) == 1
        return follows and (self.preposition in ("in", "for", "during") or "kind" in self.parts)


def _is_year_form(wording: Wording) -> bool:
    return wording.reading == "single" and wording.first is not None and wording.first.form in ("year", "fy")


def find_wordings(tokens: Tokens, i: int = 0, j: int | None = None) -> list[Wording]:
    """Every date and period in tokens `i` to `j`, in order, never across a blank line."""
    found: list[Wording] = []
    for start, end in _paragraphs(tokens, i, len(tokens) if j is None else j):
        line = read_line(tokens, start, end)
        found.extend(wording for hit in find_hits(line.letters) if (wording := _wording(tokens, line, hit)))
    return found


def _paragraphs(tokens: Tokens, i: int, j: int) -> Iterable[tuple[int, int]]:
    if i < j:
        for gap in BREAK.finditer(tokens.source, tokens.start[i], tokens.end[j - 1]):
            at = tokens.index_at(gap.start())
            yield i, at
            i = at
        yield i, j


def _wording(tokens: Tokens, line: Line, hit: Hit) -> Wording | None:
    table, match = hit.template.table, hit.match
    i, j = line.starts[match.start()], line.ends[match.end() - 1]
    first, last = _stamp(line, match, "first"), _stamp(line, match, "last")
    if not _is_date(tokens, table["reading"], i, j, first, last, match):
        return None
    parts = _parts(tokens, line, match)
    if "back" in parts and "unit" not in parts and not is_step_of_last(tokens, i, j, parts):
        return None
    if parts.get("ahead") == "after" and _is_before_clause(tokens, j):
        return None
    apposed = table["reading"] in ("shift", "year", "latest") and is_apposed(tokens, i, j)
    if apposed or "prior" in parts and not closes_clause(tokens, j):
        return None
    if parts.get("ahead") == "on" and tokens.lower[i - 1 : i] in (["in"], ["over"], ["within"]):
        return None  # "up 26 per cent in nine months on the total of 2016"
    preposition = _opening(tokens, i) or preposition_before(tokens, i)[0]
    i -= tokens.lower[i - 1 : i] == ["the"] and len(match.group()) > 1
    reading = table["reading"]
    if reading == "single" and is_budget_year(tokens, i, j, preposition, first):
        reading, preposition = "budget", "in"
    return Wording(
        i=i,
        j=j,
        span=Span(start=tokens.start[i], end=tokens.end[j - 1]),
        text=tokens.source[tokens.start[i] : tokens.end[j - 1]],
        sort="since" if preposition == "since" else table.get("sort") or _sort(first, last, parts),
        preposition=preposition,
        event=reading == "event"
        or not ("feast" in parts or reading in ("budget", "turn"))
        and (
            _of_event(tokens, i, preposition, first, last) or _is_when_told(tokens, i, j) or _is_when_said(tokens, i, j)
        ),
        reading=reading,
        first=first,
        last=last,
        months=_months(table, parts),
        parts=parts,
        ahead=parts.get("near") == "next" or is_ahead(tokens, i, j, preposition),
    )


def _is_before_clause(tokens: Tokens, j: int) -> bool:
    """ "In the year after it was told off": of no year that is told; not "The year after it was 512"."""
    subject = not words().subjects.isdisjoint(tokens.lower[j : j + 1])
    return subject and "number" not in tokens.kind[j + 1 : j + 4]


def _opening(tokens: Tokens, i: int) -> str:
    """The preposition that is the wording's own first word."""
    word = tokens.lower[i]
    return word if word in words().prepositions else ""


def _stamp(line: Line, match: re.Match[str], name: str) -> Stamp | None:
    if name not in match.re.groupindex or match.start(name) < 0:
        return None
    return line.stamps.get(match.start(name))


def _parts(tokens: Tokens, line: Line, match: re.Match[str]) -> dict[str, str]:
    found = {}
    for name in match.re.groupindex:
        if name not in ("first", "last") and match.start(name) >= 0:
            found[name] = " ".join(tokens.lower[line.starts[match.start(name)] : line.ends[match.end(name) - 1]])
    return found


def _is_date(
    tokens: Tokens, reading: str, i: int, j: int, first: Stamp | None, last: Stamp | None, match: re.Match[str]
) -> bool:
    """Whether numbers and names that look like dates are some, by the words round them."""
    if reading == "range" and first and last and first.form == last.form == "year":
        return are_years(tokens, first, last)
    if reading == "range" and first and last and is_definition(tokens, i, first, last):
        return False
    if reading == "pair" and first and first.form == "year" and i == first.i:
        return preposition_before(tokens, i)[0] in words().strong | {"of", "for", "between", "than"} or is_year(
            tokens, first.i, first.j
        )
    if reading == "ordinal":
        return is_ordinal_year(tokens, i, j)
    if reading == "single" and first and len(match.group()) == 1:
        if first.form == "year":
            return is_year(tokens, first.i, first.j)
        if first.form == "month" and first.date.year is None:
            return is_month(tokens, first)
    return True


def _sort(first: Stamp | None, last: Stamp | None, parts: Mapping[str, str]) -> Sort:
    if "tail" in parts or "near" in parts:
        return "deictic"
    final = last or first
    return "absolute" if final and final.date.year else "partial"


def _of_event(tokens: Tokens, i: int, preposition: str, first: Stamp | None, last: Stamp | None) -> bool:
    if first and not last and first.form == "day" and (first.weekday or not is_stock_day(first)):
        return preposition not in ("as at", "as of", "since", "up to") and not is_day_ranked(tokens, first.i)
    if first and not last and first.form == "month" and first.date.year is None and is_planned(tokens, i, preposition):
        return True
    event = is_event(tokens, i, preposition) and not _dates_finding(tokens, i)
    return last is None and (event or first is None and is_of_first(tokens, i))


def _dates_finding(tokens: Tokens, i: int) -> bool:
    """ "An audit in 2014 concluded that 19 per cent went unrecorded": the year of the study, where no other is told."""
    studied = not words().studies.isdisjoint(tokens.lower[max(i - 2, 0) : i])
    if not studied or tokens.lower[i][:2] != "20" or words().finding.isdisjoint(tokens.lower[i + 1 : i + 3]):
        return False
    end = next((k for k in range(i, min(i + SENTENCE, len(tokens))) if tokens.text[k] in ".!?"), len(tokens))
    return not any(tokens.text[k][:2] in ("19", "20") and len(tokens.text[k]) in (4, 7) for k in range(i + 1, end))


def _months(table: Mapping[str, Any], parts: Mapping[str, str]) -> int:
    """How many months the wording counts: 12 for "a year", 24 for "two years", 3 for "quarter", 0 when it counts none."""
    unit = parts.get("unit", "") or (
        "month"
        if "back" in parts and "count" in parts
        else "decade"
        if "decade" in parts
        else "quarter"
        if "quarter" in parts
        else ""
    )
    unit = (
        unit or table.get("unit", "") if "count" in parts or unit else "year" if table["reading"] == "ending" else ""
    ).removesuffix("s")
    return _count(parts.get("count", "")) * {"year": 12, "quarter": 3, "month": 1, "decade": 120}.get(unit, 0)


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else lexicon()["counts"].get(word, 1)


def _is_when_said(tokens: Tokens, i: int, j: int) -> bool:
    """ "The number fell to 25, the force revealed in July.", "The CPS said last month that": when it was said, and no more.

    Not "74 per cent said in 2014/15 that they were satisfied": those who are counted by what they say.
    """
    at = i - (tokens.lower[i - 1 : i] in (["in"], ["on"]))
    closed = j >= len(tokens) or tokens.lower[j] in CLOSING
    return closed and not TOLD.isdisjoint(tokens.lower[at - 1 : at]) and not _are_counted(tokens, at - 1)


def _are_counted(tokens: Tokens, said: int) -> bool:
    """Whether a number opens right before the verb, "812 victims", "just 74 per cent of them", and no person stands between."""
    for k in range(said - 1, max(-1, said - COUNTED), -1):
        if tokens.kind[k] == "number":
            return True
        if tokens.kind[k] != "word" or tokens.text[k][:1].isupper():
            return False
    return False


def _is_when_told(tokens: Tokens, i: int, j: int) -> bool:
    """ "In December the minister told MPs that 7.3 per cent were cancelled in 2013-14": when it was said, of what has its own date."""
    at = i - (tokens.lower[i - 1 : i] == ["in"])
    if at and tokens.text[at - 1] not in '.!?”"' and "\n" not in tokens.source[tokens.end[at - 1] : tokens.start[at]]:
        return False
    end = next((k for k in range(j, min(j + SENTENCE, len(tokens))) if tokens.text[k] in ".!?"), j)
    told = next((k for k in range(j, min(j + SAYING, end)) if tokens.lower[k] in TOLD), None)
    if told is None or "number" in tokens.kind[j:told] or "that" not in tokens.lower[told : told + 4]:
        return False
    return any(
        len(tokens.text[k]) == 4
        and tokens.text[k][:2] in ("19", "20")
        and tokens.lower[k - 1] in ("in", "during", "for")
        for k in range(told, end)
    )
