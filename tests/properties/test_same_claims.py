"""Changes that change nothing: the claims of an article stay the same, but for where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claimcheck.claims import analyse
from claimcheck.claims.language import Language, load_language
from claimcheck.domain.claims import Claim, Comparison
from claimcheck.domain.periods import Period
from claimcheck.domain.values import Quantity
from claimcheck.nlp.articles import article_of
from claimcheck.reference.catalogue import load_catalogue

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = sorted(
    [*(ROOT / "examples").glob("*.txt"), *(ROOT / "benchmarks" / "articles" / "open").glob("*.txt")],
    key=lambda path: path.name,
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
Change = Callable[[str], str]


def headline_in(case: Callable[[str], str]) -> Change:
    """The headline in another letter case."""

    def change(text: str) -> str:
        head, line, rest = text.partition("\n")
        return case(head) + line + rest

    return change


def title_case(head: str) -> str:
    """Every word with a capital, as some papers print headlines."""
    return re.sub(r"(?<!\w)(?<!\w['’])[a-z]", lambda letter: letter[0].upper(), head)


def straight_quotes(text: str) -> str:
    return text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})


def curly_quotes(text: str) -> str:
    text = re.sub(r'(?<![\w.,!?])"(?=\S)', "“", text).replace('"', "”")
    return re.sub(r"(?<!\w)'(?=\w)", "‘", text).replace("'", "’")


def hard_spaces(text: str) -> str:
    """A no-break space between a number and the word behind it, and for every third of the other spaces."""
    text = re.sub(r"(?<=\d) (?=\w)", "\xa0", text)
    count = iter(range(10**6))
    return re.sub(r"(?<=\w) (?=\w)", lambda _: " " if next(count) % 3 else "\xa0", text)


def one_word_percent(text: str) -> str:
    return re.sub(r"\bper cent\b", "percent", text)


def wrapped(text: str) -> str:
    """Long lines broken at some 70 characters, as mail does; list items, rows and headlines stay as they are."""
    head, line, body = text.partition("\n")
    return head + line + "\n".join(_wrap(one) for one in body.split("\n"))


def _wrap(line: str) -> str:
    if len(line) < 120 or not re.match(r"[A-Z“\"'‘]", line) or not re.search(r"[.!?][”\"'’)]*$", line):
        return line
    made, room = [""], 70
    for word in line.split(" "):
        # a line that begins like a list item or a row would be one
        if len(made[-1]) + len(word) > room and re.match(r"[a-z]+$", word):
            made.append(word)
        else:
            made[-1] = f"{made[-1]} {word}".lstrip(" ")
    return "\n".join(made)


def american_dates(text: str) -> str:
    return re.sub(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? ({MONTHS})(?=,? (\d{{4}})\b)?", _american, text)


def _american(date: re.Match[str]) -> str:
    return f"{date[2]} {date[1]}" + ("," if date[3] and not date.string[date.end() :].startswith(",") else "")


CHANGES: dict[str, Change] = {
    "headline in capitals": headline_in(str.upper),
    "headline in title case": headline_in(title_case),
    "straight quotes": straight_quotes,
    "curly quotes": curly_quotes,
    "no-break spaces": hard_spaces,
    "percent": one_word_percent,
    "wrapped lines": wrapped,
    "American dates": american_dates,
}
# (change, article) that is known to fail, with the reason.
KNOWN: dict[tuple[str, str], str] = {
    (
        "headline in capitals",
        "214-lancashire-districts.txt",
    ): "a district in a headline of capitals takes the claims below it",
    (
        "straight quotes",
        "208-northants-101.txt",
    ): "a quotation inside a quotation: the last straight quote is not read as its end",
}


def cases() -> Iterator[Any]:
    for name, change in CHANGES.items():
        for path in ARTICLES:
            text = path.read_text(encoding="utf-8")
            if change(text) != text:
                known = KNOWN.get((name, path.name))
                marks = [pytest.mark.xfail(strict=False, reason=known)] if known else []
                yield pytest.param(name, path, marks=marks, id=f"{name}: {path.stem}")


@cache
def language() -> Language:
    return load_language(load_catalogue())


@cache
def claims_of(path: Path) -> tuple[str, ...]:
    return told(path.read_text(encoding="utf-8"))


def told(text: str) -> tuple[str, ...]:
    """Each claim in a line, without its place in the text."""
    analysis = analyse(article_of(text, "draft.txt"), language())
    return tuple(claim_line(claim) for claim in analysis.claims)


def claim_line(claim: Claim) -> str:
    area, measure, rank, change = claim.area, claim.measure, claim.rank, claim.change
    parts = [
        claim.type,
        quantity_word(claim.quantity),
        (area.area or area.parts, area.how) if area else None,
        (measure.facets, measure.parts, measure.doubt) if measure else None,
        period_word(claim.period),
        (rank.position, rank.direction, rank.field, rank.among, rank.behind, rank.ahead, rank.joint) if rank else None,
        (change.direction, *map(quantity_word, (change.amount, change.before, change.after))) if change else None,
        other_side(claim.compared_with),
        claim.speaker.quoted if claim.speaker else None,
        claim.negated,
        claim.policing,
    ]
    return " | ".join(str(part) for part in parts)


def quantity_word(quantity: Quantity | None) -> str:
    if quantity is None:
        return "-"
    return f"{quantity.modifier} {quantity.low}..{quantity.high} {quantity.unit} {quantity.step} {quantity.per}"


def period_word(period: Period | None) -> str:
    return "-" if period is None else f"{period.start}..{period.end} {period.kind} {period.how}"


def other_side(other: Comparison | None) -> str:
    if other is None:
        return "-"
    return f"{quantity_word(other.value)} {other.areas} {period_word(other.period)} {other.relation}"


@pytest.mark.parametrize("name, path", list(cases()))
def test_same_claims(name: str, path: Path) -> None:
    """Same claims in the same order."""
    changed = CHANGES[name](path.read_text(encoding="utf-8"))
    assert told(changed) == claims_of(path)


@pytest.mark.parametrize(
    "change, before, after",
    [
        (american_dates, "between 1 April 2012 and 31 March 2013", "between April 1, 2012 and March 31, 2013"),
        (american_dates, "on 5 May, 12 cases", "on May 5, 12 cases"),
        (american_dates, "From 1 April 2012, Kent", "From April 1, 2012, Kent"),
        (straight_quotes, "“It’s ‘up’”", "\"It's 'up'\""),
        (curly_quotes, "\"It's 'up'\"", "“It’s ‘up’”"),
        (one_word_percent, "12 per cent of 40 per head", "12 percent of 40 per head"),
        (headline_in(title_case), "Crime 'is up' in Kent's towns\nIt is.", "Crime 'Is Up' In Kent's Towns\nIt is."),
        (wrapped, "Short\n- 12 (14)\nA line.", "Short\n- 12 (14)\nA line."),
    ],
)
def test_the_changes_themselves(change: Change, before: str, after: str) -> None:
    assert change(before) == after
