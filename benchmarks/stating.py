"""Statements made from the tables, true ones and ones made false in one way. The shapes of their sentences are data.

A cell that carries a caveat ("abstain") is left out: nothing may be said of it, true or false.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from claimcheck.domain.claims import Analysis, Claim, Comparison
from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import Period
from claimcheck.linking.changes import year_before
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.periods import release_day
from claimcheck.reference.queries import Placing, rank
from tests import builders

SHAPES = tomllib.loads((Path(__file__).resolve().parent / "statements" / "shapes.toml").read_text(encoding="utf-8"))
LEAST, FIELD = 100, 38  # a figure of fewer digits may be another's by accident; a column with fewer areas gives no rank
FRACTIONS = ("percent", "per_1000")
ORDINALS = "|second |third |fourth |fifth |sixth |seventh |eighth |ninth |tenth ".split("|")
# Which rules may speak for which falsehood; a level, a change and a comparison have a rule of their own for a wrong value.
VALUE = {"change": {"wrong-change"}, "comparison": {"wrong-comparison"}}
RIGHT = {
    "area": {"figure-of-another-area"},
    "period": {"figure-of-another-period"},
    "group": {"figure-of-another-group"},
    "rank": {"wrong-rank"},
    "direction": {"direction-inverted", "direction-contradicts", "wrong-change"},
    "rate for number": {"rank-of-another-measure", "rate-number-confusion"},
}


@dataclass(frozen=True)
class Statement:
    """A sentence, the claim in it, the same as an article, and the rules of which one must speak when it is false ("" true)."""

    shape: str
    kind: str
    false: str
    text: str
    analysis: Analysis
    rules: frozenset[str]


@dataclass(frozen=True)
class Cell:
    """A figure of the tables, what it counts, and a day on which a paper may print it."""

    subject: dict[str, str]
    figure: Figure
    column: tuple[Figure, ...]
    published: date

    @property
    def days(self) -> tuple[date, date]:
        return self.figure.start, self.figure.end


@dataclass(frozen=True)
class Told:
    """What a sentence says: the claim's own parts, and the words for the shape. None of it when it cannot be said."""

    parts: dict[str, Any]
    words: dict[str, str]


class Maker:
    """Draws cells at random and says something of them."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.catalogue, self.dice = catalogue, random.Random(seed)
        self.regions = [area.id for area in catalogue.areas.all if area.kind == "region"]

    def statements(self, each: int, tries: int = 400) -> Iterator[Statement]:
        """For every shape `each` true statements and as many false ones, as far as the tables go."""
        for kind, rule in SHAPES["kind"].items():
            for shape in rule["shapes"]:
                for false in (*[""] * each, *(rule["false"][i % len(rule["false"])] for i in range(each))):
                    made = next(filter(None, (self.one(kind, rule, shape, false) for _ in range(tries))), None)
                    if made:
                        yield made

    def one(self, kind: str, rule: dict[str, Any], shape: str, false: str) -> Statement | None:
        cell = self.cell(rule)
        if cell is None:
            return None
        told = SAYERS.get(kind, say_level)(self, cell, rule, false)
        if told is None:
            return None
        words = self.words(cell, shape) | told.words
        aside = words.pop("aside", "")
        head = f"Police figures\nPublished: {cell.published}\n\n"
        article, (span,) = builders.article(head + shape.format(**words) + aside, str(cell.published))
        sentence = replace(span, start=len(head), end=len(article.text) - len(aside))
        others = told.parts.pop("others", ())
        claim = builders.claim(
            None,
            measure=rule["measure"].format(**cell.subject),
            area=cell.figure.area,
            at=Period(start=cell.figure.start, end=cell.figure.end, kind=cell.figure.kind),
            where=span,
            sentence=sentence,
            **told.parts,
        )
        rules = (
            VALUE.get(kind, {"wrong-number"}) if false == "value" or kind == "comparison" else RIGHT.get(false, set())
        )
        analysis = builders.analysis(claim, *others, text=article)
        return Statement(shape, kind, false, article.text, analysis, frozenset(rules))

    def cell(self, rule: dict[str, Any]) -> Cell | None:
        """A published cell without a caveat, and its column as known on the day; None when the draw holds none."""
        catalogue, dice = self.catalogue, self.dice
        subject = {"topic": "", "plural": rule["noun"]} if "noun" in rule else dice.choice(SHAPES["subject"])
        measure = rule["measure"].format(**subject)
        if subject["topic"] in rule.get("without", ()) or not catalogue.spans(measure):
            return None
        start, end, _ = dice.choice(catalogue.spans(measure))
        area = dice.choice([*self.regions, "england-and-wales"] if rule.get("totals") else catalogue.areas.territorial)
        latest = known(catalogue.figures(measure, area, start, end))
        if latest is None or any(one.effect == "abstain" for one in catalogue.caveats(measure, area, start, end)):
            return None
        day = release_day(latest.release) if latest.release else date.min
        published = max(day, end) + timedelta(days=20) if day > end else end + timedelta(days=400)
        figure = known(catalogue.figures(measure, area, start, end, published))
        if figure is None or (figure.unit not in FRACTIONS and figure.value is not None and figure.value < LEAST):
            return None
        return Cell(subject, figure, tuple(catalogue.column(measure, start, end, as_of=published)), published)

    def words(self, cell: Cell, shape: str) -> dict[str, str]:
        """What the shapes may name of a cell."""
        plural, area, when = cell.subject["plural"], self.catalogue.areas.get(cell.figure.area), self.when(cell)
        named = f"the {area.name}" if area.kind == "region" else area.name
        return {
            "force": f"the {named}" if "Metropolitan" in named and not shape.startswith("{force}") else named,
            "place": area.short or area.name,
            "area": named,
            "plural": plural,
            "plural_capital": plural[0].upper() + plural[1:],
            "when": when,
            "capital_when": when[0].upper() + when[1:],
        }

    def when(self, cell: Cell) -> str:
        """The period in one of the ways of reporters."""
        start, end = cell.days
        if cell.figure.kind == "instant":
            return self.dice.choice([f"on {end.day} {end:%B %Y}", f"at {end.day} {end:%B %Y}", f"in {end:%B %Y}"])
        ways = [f"in the year to {end:%B %Y}", f"in the 12 months to {end:%B %Y}"]
        if cell.figure.kind == "calendar":
            ways += [f"in {end.year}"] * 2
        if cell.figure.kind == "financial":
            ways += [f"in {start.year}/{end:%y}", f"in {start.year}-{end:%y}"]
            ways += [f"between {start.day} {start:%B %Y} and {end.day} {end:%B %Y}"]
        return self.dice.choice(ways)

    def before(self, cell: Cell) -> Figure | None:
        """The same cell a year earlier, of the same data set, without a break in between."""
        figure, catalogue = cell.figure, self.catalogue
        days = year_before(figure.start), year_before(figure.end)
        if catalogue.breaks(figure.measure, figure.area, days[0], figure.end):
            return None
        found = known(catalogue.figures(figure.measure, figure.area, *days, cell.published))
        return found if found and found.value and found.dataset == figure.dataset else None


def known(figures: tuple[Figure, ...]) -> Figure | None:
    """The first with a value of its own."""
    return next((one for one in figures if one.value is not None and one.status != "bound"), None)


def printed(figure: Figure) -> str:
    """A figure as a paper prints it: counts with commas, shares and rates with one decimal."""
    return shown(float(figure.value or 0), figure.unit)


def shown(value: float, unit: str) -> str:
    return f"{value:.1f}" if unit in FRACTIONS else f"{round(value):,}"


def say_level(maker: Maker, cell: Cell, rule: dict[str, Any], false: str) -> Told | None:
    """A count, rate or share; a false one is off by an eighth or more, or stands in another cell."""
    figure = cell.figure
    right, unit, aside = printed(figure), figure.unit, ""
    text, others = right, tuple[Claim, ...]()
    if false == "value":
        text = shown(float(figure.value or 0) * maker.dice.choice([0.78, 0.87, 1.14, 1.31]), unit)
    elif false == "area":
        other = another(maker, cell)
        text = printed(other) if other else right
        if other:
            others = (builders.claim(5, id="c2", area=other.area, measure=None, policing=False),)
            aside = f" {maker.catalogue.areas.get(other.area).name} lies next to it on the list."
    elif false == "period":
        earlier = maker.before(cell)
        text = printed(earlier) if earlier else right
    elif false == "group":
        group = (maker.dice.choice(rule["group"]), figure.area, *cell.days, cell.published)
        there = known(maker.catalogue.figures(*group))
        text = printed(there) if there else right
    if bool(false) != apart(text, right, float(figure.slack)) or float(text.replace(",", "")) < (
        1 if unit in FRACTIONS else 10
    ):
        return None
    kind = {"percent": "percentage", "per_1000": "rate"}.get(unit, "count")
    quantity = builders.quantity(text.replace(",", ""), unit)
    return Told({"quantity": quantity, "type": kind, "others": others}, {"value": text, "aside": aside})


def apart(one: str, other: str, slack: float = 0.0) -> bool:
    """Whether two printed figures differ by more than a rounding, a revision or the slack of an estimate would."""
    a, b = (float(text.replace(",", "")) for text in (one, other))
    return one != other and abs(a - b) > 0.08 * max(a, b) + slack


def another(maker: Maker, cell: Cell) -> Figure | None:
    """A figure of another force in the same column."""
    held = [one for one in cell.column if one.area != cell.figure.area and known((one,)) and (one.value or 0) >= 1]
    return maker.dice.choice(held) if held else None


def say_rank(maker: Maker, cell: Cell, rule: dict[str, Any], false: str) -> Told | None:
    """A place in the column, up to the tenth from either end and told of no tie."""
    end = maker.dice.choice(["highest", "lowest"])
    place = placing(cell.column, cell.figure.area, end)
    if place is None:
        return None
    position = place.best
    if false == "rank":
        position = max(1, position + maker.dice.choice([-2, 2, 3, 4]))
    elif false == "direction":
        end = "lowest" if end == "highest" else "highest"
    elif false == "rate for number":
        measure = rule["rival"].format(**cell.subject)
        column = maker.catalogue.column(measure, *cell.days, as_of=cell.published)
        rival = placing(column, cell.figure.area, end)
        position = rival.best if rival else position
    right = placing(cell.column, cell.figure.area, end)
    if right is None or position >= len(ORDINALS) or bool(false) != (abs(position - right.best) > 1):
        return None
    return Told({"type": "rank", "rank": builders.rank(position, end)}, {"position": f"{ORDINALS[position - 1]}{end}"})


def placing(column: tuple[Figure, ...], area: str, end: Any) -> Placing | None:
    """The certain place of an area in a column that is nearly full, tied with none; None otherwise."""
    if sum(known((one,)) is not None for one in column) < FIELD:
        return None
    place = rank(column, area, end)
    return place if place.certain and not place.level and place.figure is not None else None


def say_change(maker: Maker, cell: Cell, _: dict[str, Any], false: str) -> Told | None:
    """A change in per cent on the year before; false in its size or its direction."""
    earlier = maker.before(cell)
    if earlier is None or not earlier.value or earlier.value < LEAST:
        return None
    percent = (float(cell.figure.value or 0) / float(earlier.value) - 1) * 100
    if not 3 <= abs(percent) <= 60:
        return None
    up = (percent > 0) != (false == "direction")
    size = round(abs(percent)) + (maker.dice.choice([6, 9, 14]) if false == "value" else 0)
    versus = Comparison(period=Period(start=earlier.start, end=earlier.end, kind=earlier.kind))
    made = builders.change(size, "percent", "up" if up else "down")
    words = (
        {"moved": "rose", "move": "rise", "updown": "up"} if up else {"moved": "fell", "move": "fall", "updown": "down"}
    )
    base = re.sub(r"^(?:in|at|on|between) ", "", maker.when(replace(cell, figure=earlier))).replace(" and ", " to ")
    parts = {"type": "change", "change": made, "quantity": made.amount, "versus": versus}
    return Told(parts, words | {"value": str(size), "base": base})


def say_comparison(maker: Maker, cell: Cell, _: dict[str, Any], false: str) -> Told | None:
    """So many times as many as another force; false in the multiple, or true of a third force."""
    other, third = another(maker, cell), another(maker, cell)
    if other is None or third is None or min(other.value or 0, third.value or 0) < LEAST or other.area == third.area:
        return None
    times, wrong = (float(cell.figure.value or 0) / float(one.value or 1) for one in (other, third))
    told = times * maker.dice.choice([0.7, 1.5]) if false == "value" else wrong if false == "area" else times
    if not 1.4 <= told <= 9 or times < 1.4 or (false and abs(told - times) < 0.3):
        return None
    versus = Comparison(areas=(other.area,), relation="more")
    parts = {"type": "comparison", "quantity": builders.quantity(f"{told:.1f}", "times"), "versus": versus}
    return Told(parts, {"value": f"{told:.1f}", "other_force": maker.catalogue.areas.get(other.area).name})


SAYERS: dict[str, Callable[[Maker, Cell, dict[str, Any], str], Told | None]] = {
    "rank": say_rank,
    "rate_rank": say_rank,
    "change": say_change,
    "comparison": say_comparison,
}
