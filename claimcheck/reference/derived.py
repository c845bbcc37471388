"""Figures that no one published, made from those that are: rates, shares, totals, figures a day, and sums of forces."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from claimcheck.domain.measures import Figure
from claimcheck.domain.periods import PeriodKind
from claimcheck.reference.areas import ENGLAND_AND_WALES, Areas
from claimcheck.reference.figures import NONE, Figures, first_known
from claimcheck.reference.measures import parse_id
from claimcheck.reference.recipes import Recipe

Ask = Callable[[str, str, date, date, date | None], tuple[Figure, ...]]
Spans = Callable[[str], Sequence[tuple[date, date, PeriodKind]]]
ADDITIVE = ("count", "money")
FAR, NEAR = 1100, 550  # days from an estimate of a population beyond which it does not serve, or serves roughly
REGION = 10  # forces up to which a sum is of a region, or of Wales: police of the whole country are in no table of it
GROWTH = 0.01  # of a population in a year, at most
DIGITS = Decimal("0.000001")


class Kitchen:
    """Makes derived figures. `ask` finds the inputs (which may be derived themselves), `spans` the days of population estimates."""

    def __init__(
        self, recipes: Mapping[str, Any], ask: Ask, spans: Spans, areas: Callable[[], Areas], published: Figures
    ) -> None:
        self._told, self._ask, self._periods, self._areas, self._published = recipes, ask, spans, areas, published
        self._counted_on: dict[tuple[str, date, date], tuple[date, date] | None] = {}

    @cached_property
    def recipes(self) -> dict[str, list[Recipe]]:
        """How each derived measure is made."""
        return {
            measure: [Recipe(**{**told, "inputs": tuple(told["inputs"])}) for told in recipes]
            for measure, recipes in self._told.items()
        }

    def sources(self, measure: str) -> set[str]:
        """The measure itself, and all that its recipes take figures of."""
        found, left = {measure}, [measure]
        while left:
            inputs = {one for recipe in self.recipes.get(left.pop(), ()) for one in recipe.inputs}
            left += inputs - found
            found |= inputs
        return found

    def make(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> Figure | None:
        """The derived figure, or None when an input is missing. A recipe goes before a sum of forces."""
        for recipe in self.recipes.get(measure, ()):
            made = self._cook(recipe, measure, area, start, end, as_of)
            if made is not None:
                return made
        return self._sum(measure, area, start, end, as_of)

    def lay_out(self, measure: str, start: date, end: date, areas: Sequence[str]) -> None:
        """Have the inputs at hand that the figures of a column may be made of, read at once."""
        for recipe in self.recipes.get(measure, ()):
            for place, one in enumerate(recipe.inputs):
                aged = place > 0 and recipe.kind not in ("share", "total")
                days = self.counted_on(one, start, end) if aged else (start, end)
                if days is not None:
                    self._published.read_column(one, *days, areas)

    def spans(self, measure: str) -> Iterator[tuple[date, date]]:
        """The periods that a derived measure may have: those of its first input; a strength has no figure a day."""
        for recipe in self.recipes.get(measure, ()):
            for start, end, kind in self._periods(recipe.inputs[0]):
                if recipe.kind != "per_time" or kind != "instant":
                    yield start, end

    def _cook(
        self, recipe: Recipe, measure: str, area: str, start: date, end: date, as_of: date | None
    ) -> Figure | None:
        first = self._input(recipe.inputs[0], area, start, end, as_of)
        if first is None or first.value is None:
            return None
        if recipe.kind == "per_time":
            if start == end:
                return None
            value = float(first.value) / ((end - start).days + 1) * recipe.scale
            return self._figure(measure, [first], value, recipe, f"{first.value:,} in {(end - start).days + 1} days")
        if recipe.kind == "total":
            return self._total(recipe, measure, [first, *self._rest(recipe, area, start, end, as_of)])
        second = self._second(recipe, area, start, end, as_of)
        if second is None or not second.value:
            return None
        value = float(first.value) / float(second.value) * recipe.scale
        return self._figure(measure, [first, second], value, recipe, f"{first.value:,} of {second.value:,}")

    def _input(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> Figure | None:
        return first_known(self._ask(measure, area, start, end, as_of))

    def _rest(self, recipe: Recipe, area: str, start: date, end: date, as_of: date | None) -> list[Figure | None]:
        return [self._input(measure, area, start, end, as_of) for measure in recipe.inputs[1:]]

    def _second(self, recipe: Recipe, area: str, start: date, end: date, as_of: date | None) -> Figure | None:
        if recipe.kind == "share":
            return self._input(recipe.inputs[1], area, start, end, as_of)
        when = self.counted_on(recipe.inputs[1], start, end)
        found = None if when is None else self._input(recipe.inputs[1], area, *when, as_of)
        return found if found is None or when is None else _aged(found, when[0], start, end)

    def counted_on(self, measure: str, start: date, end: date) -> tuple[date, date] | None:
        """The day, as a first and a last one, of the estimate of a population that serves for these days."""
        if (key := (measure, start, end)) not in self._counted_on:
            middle = start + (end - start) // 2
            days = [first for first, _, kind in self._periods(measure) if kind == "instant"]
            day = min(days, key=lambda day: abs(day - middle), default=None)
            near = day is not None and abs((day - middle).days) <= FAR
            self._counted_on[key] = (day, day) if day is not None and near else None
        return self._counted_on[key]

    def dataset(self, name: str) -> Mapping[str, Any]:
        """What the descriptor of a data set says of sums."""
        return self._published.dataset(name)

    def _total(self, recipe: Recipe, measure: str, parts: Sequence[Figure | None]) -> Figure | None:
        known = [part for part in parts if part is not None and part.value is not None]
        if len(known) < len(parts):
            return None
        value = sum((part.value for part in known if part.value is not None), Decimal(0))
        return self._figure(measure, known, value, recipe, " + ".join(f"{part.value:,}" for part in known))

    def _figure(
        self, measure: str, inputs: Sequence[Figure], value: float | Decimal, recipe: Recipe, sum: str
    ) -> Figure:
        first = inputs[0]
        exact = Decimal(str(value)).quantize(DIGITS).normalize() if isinstance(value, float) else value
        total = recipe.kind == "total"
        slack = Decimal(str(recipe.slack_percent)) / 100 * abs(exact) if recipe.slack_percent else NONE
        for figure in inputs:
            if figure.slack and figure.value:
                slack += figure.slack if total else abs(exact) * figure.slack / abs(figure.value)
        note = f"{sum}" + (f", {recipe.note}" if recipe.note else "")
        return Figure(
            dataset=first.dataset, measure=measure, area=first.area, start=first.start, end=first.end, kind=first.kind,
            release=first.release, value=exact, unit=self._published.unit(measure),
            step=max(figure.step for figure in inputs) if total else Decimal(recipe.step),
            status="derived", slack=slack.quantize(DIGITS).normalize() if slack else NONE, quality=_worst(inputs), row=first.row,
            source=first.source, note=f"worked out: {note}",
        )  # fmt: skip

    def _sum(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> Figure | None:
        """The sum of an area's forces, when the same edition of one data set has them all."""
        if not self._published.holds(measure) or parse_id(measure).statistic not in ADDITIVE:
            return None
        made = (self._added(*sum) for sum in self._editions(measure, area, start, end, as_of))
        return next((whole for whole in made if whole is not None), None)

    def _sums(
        self, measure: str, area: str, start: date, end: date, as_of: date | None
    ) -> Iterator[tuple[Figure, Figure]]:
        """The sums of an area's forces in each edition that has them all: with those counted beside them, and of themselves."""
        for sum in self._editions(measure, area, start, end, as_of):
            made, bare = (self._added(*sum, whole) for whole in (True, False))
            if made is not None and bare is not None:
                yield made, bare

    def _editions(
        self, measure: str, area: str, start: date, end: date, as_of: date | None
    ) -> Iterator[tuple[Figure, Decimal, int]]:
        """Each edition that has all forces of an area: a figure like that of their sum, what they add up to, and how many they are."""
        parts = self._areas().within(area)
        rows = self._published.read_column(measure, start, end, parts) if len(parts) > 1 else ()
        if not rows or len(rows) < len(parts) or not all(rows):
            return
        if self._published.same_edition(rows):  # nearly always: then only the first figure need be made
            (first,) = self._published.cell(measure, parts[0], start, end, as_of)
            values = [cell[0][5] or "" for cell in rows]
            step = self._published.coarsest([cell[0] for cell in rows])
            plain = all(map(str.isdecimal, values))
            added = Decimal(sum(map(int, values))) if plain else sum(map(Decimal, values), NONE)
            yield first._replace(area=area, step=step), added, len(parts)
            return
        columns = [self._published.cell(measure, part, start, end, as_of) for part in parts]
        for candidate in columns[0] if all(columns) else ():
            known = [figure for column in columns if (figure := _of_edition(column, candidate)) is not None]
            if len(known) < len(parts):
                continue
            slack = sum((figure.slack for figure in known), NONE)
            like = known[0]._replace(
                area=area, step=max(figure.step for figure in known), slack=slack, quality=_worst(known)
            )
            yield like, sum((figure.value or NONE for figure in known), NONE), len(parts)

    def other_sums(
        self, measure: str, area: str, start: date, end: date, as_of: date | None, told: Sequence[Figure]
    ) -> tuple[Figure, ...]:
        """What else an area's forces may add up to: in another table than those of `told`, and without the railway police."""
        if not self._areas().within(area):
            return ()
        if not self._published.holds(measure):
            return tuple(self._bare_shares(measure, area, start, end, as_of))
        if parse_id(measure).statistic not in ADDITIVE:
            return ()
        found = {figure.value: figure for pair in self._sums(measure, area, start, end, as_of) for figure in pair}
        return tuple(figure for value, figure in found.items() if value not in {one.value for one in told})

    def _bare_shares(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> Iterator[Figure]:
        """Shares of an area's forces of themselves, without the railway police ("1.8 per cent of bike thefts")."""
        for recipe in self.recipes.get(measure, ()):
            if recipe.kind != "share":
                continue
            part, whole = (next(self._sums(one, area, start, end, as_of), None) for one in recipe.inputs[:2])
            if part is None or whole is None or not whole[1].value or part[1].value is None:
                continue
            value = float(part[1].value) / float(whole[1].value) * recipe.scale
            yield self._figure(measure, [part[1], whole[1]], value, recipe, f"{part[1].value:,} of {whole[1].value:,}")

    def _added(self, like: Figure, added: Decimal, parts: int, whole: bool = True) -> Figure | None:
        """The sum of so many parts, told as a figure like one of theirs; None where their data set is not to be added up.

        `whole`: with those that the data set counts beside the forces of England and Wales (the railway police), and the slack for them.
        """
        told = self._published.dataset(like.dataset)
        if not told["additive"]:
            return None
        others = told["sum_includes"] if like.area == ENGLAND_AND_WALES and whole else []
        cells = [self._published.cell(like.measure, other, like.start, like.end, None) for other in others]
        more = [figure for figure in (_of_edition(cell, like) for cell in cells) if figure is not None]
        value = sum((figure.value for figure in more if figure.value is not None), added)
        missing = told.get("sum_slack_percent", 0) if whole and parts > REGION else 0
        slack = like.slack + value * Decimal(str(missing)) / 100
        names = "".join(f" and {figure.area}" for figure in more)
        return Figure(
            dataset=like.dataset, measure=like.measure, area=like.area, start=like.start, end=like.end, kind=like.kind,
            release=like.release, value=value, unit=like.unit, step=like.step, status="derived", slack=slack, quality=like.quality,
            source=like.source, note=f"worked out: the sum of {parts} forces{names}",
        )  # fmt: skip


def _of_edition(figures: Sequence[Figure], like: Figure) -> Figure | None:
    for figure in figures:
        if (
            (figure.dataset, figure.release) == (like.dataset, like.release)
            and figure.value is not None
            and figure.status != "bound"
        ):
            return figure
    return None


def _worst(figures: Sequence[Figure]) -> str:
    return next((figure.quality for figure in figures if figure.quality != "official"), "official")


def _aged(population: Figure, counted: date, start: date, end: date) -> Figure:
    """An estimate of a population with the growth that it may have missed by these days."""
    missed = outgrown(counted, start, end)
    if not missed or population.value is None:
        return population
    return population._replace(
        slack=population.slack + (abs(population.value) * Decimal(str(missed))).quantize(Decimal(1))
    )


def outgrown(counted: date, start: date, end: date) -> float:
    """The share by which a population may have grown or shrunk from the day of its estimate to these days; nothing when they are near."""
    away = abs(counted.toordinal() - (start.toordinal() + (end.toordinal() - start.toordinal()) // 2))
    return 0.0 if away <= NEAR else round(GROWTH * away / 365, 6)
