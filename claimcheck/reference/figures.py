"""Rows of the index made into figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Any

from claimcheck.domain.measures import Figure, Source
from claimcheck.domain.periods import PeriodKind
from claimcheck.reference.areas import Areas
from claimcheck.reference.index import Index, Row
from claimcheck.reference.measures import parse_id, unit_of
from claimcheck.reference.periods import kind_of, release_day

ONE = Decimal(1)
NONE = Decimal(0)
COLUMNS = 100  # columns of rows that are remembered


@lru_cache(maxsize=8192)
def _days(start: int, end: int) -> tuple[date, date, PeriodKind]:
    first, last = date.fromordinal(start), date.fromordinal(end)
    return first, last, kind_of(first, last)


@lru_cache(maxsize=64)
def printed_step(digits: int) -> Decimal:
    """The precision of a number printed with this many decimals."""
    return ONE.scaleb(-digits)


class Figures:
    """Published figures by cell. `datasets` and `areas` are asked for only when they are needed."""

    def __init__(
        self,
        index: Index,
        names: Mapping[str, Any],
        datasets: Callable[[], Mapping[str, Mapping[str, Any]]],
        areas: Callable[[], Areas],
    ) -> None:
        self._index, self._datasets, self._areas = index, datasets, areas
        self._measures = {name: i for i, name in enumerate(names["measures"])}
        self._metas: Sequence[Sequence[str]] = names["metas"]
        self._alone = frozenset(names["alone"])
        self._sources: dict[tuple[str, str, str], Source | None] = {}
        self._units: Mapping[str, str] = names["units"]
        self._columns: dict[tuple[int, int, int], dict[int, list[Row]]] = {}

    def cell(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> tuple[Figure, ...]:
        """The figures of one cell, the most trusted first; bounds merged into one at the end."""
        return self._cell(measure, area, self.rows(measure, area, start, end), as_of)

    def _cell(self, measure: str, area: str, rows: Sequence[Row], as_of: date | None) -> tuple[Figure, ...]:
        figures = self._told(measure, area, rows) if rows else ()
        if len(figures) < 2:
            return figures
        if as_of is not None:
            figures = tuple(sorted(figures, key=lambda figure: release_day(figure.release) > as_of))
        return tuple(_merge_bounds(figures))

    def rows(self, measure: str, area: str, start: date, end: date) -> Sequence[Row]:
        """The rows of one cell as the index has them, the most trusted first."""
        number, place = self._measures.get(measure), self._places.get(area)
        if number is None or place is None:
            return ()
        days = (start.toordinal(), end.toordinal())
        column = self._columns.get((number, *days))
        read = None if column is None else column.get(place)
        return self._index.cell(number, place, *days) if read is None else read

    def column(
        self, measure: str, start: date, end: date, areas: Sequence[str], as_of: date | None
    ) -> Iterator[tuple[str, tuple[Figure, ...]]]:
        """Some areas, each with the figures of its cell, for one period."""
        self.read_column(measure, start, end, areas)
        number, places = self._measures.get(measure), self._places
        column = {} if number is None else self._columns[number, start.toordinal(), end.toordinal()]
        for area in areas:
            rows = column.get(places.get(area, -1), ())
            yield area, self._cell(measure, area, rows, as_of)

    def read_column(self, measure: str, start: date, end: date, areas: Sequence[str]) -> Sequence[Sequence[Row]]:
        """The rows of some areas for one period, read at once; who goes on to ask for each of them has them at hand."""
        number = self._measures.get(measure)
        if number is None:
            return ()
        key = (number, start.toordinal(), end.toordinal())
        if len(self._columns) > COLUMNS:
            self._columns.clear()
        column = self._columns.setdefault(key, {})
        places = [place for area in areas if (place := self._places.get(area)) is not None]
        new: dict[int, list[Row]] = {place: [] for place in places if place not in column}
        for row in self._index.column(*key, min(new), max(new)) if new else ():
            if row[1] in new:
                new[row[1]].append(row)
        column.update(new)
        return [column[place] for place in places]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return self._areas().places

    def same_edition(self, rows: Iterable[Sequence[Row]]) -> bool:
        """Whether cells have a single plain row each, all of one release: then their values can be added as they are."""
        metas = {one[0][6] if len(one) == 1 and one[0][5] is not None and one[0][8] is None else -1 for one in rows}
        return len(metas) == 1 and (meta := metas.pop()) >= 0 and self._is_plain(meta)

    def _is_plain(self, meta: int) -> bool:
        _, _, quality, status, _, _ = self._metas[meta]
        return quality not in self._alone and status != "bound"

    def _told(self, measure: str, area: str, rows: Sequence[Row]) -> tuple[Figure, ...]:
        if len(rows) == 1 and self._is_plain(rows[0][6]):
            return (self._figure(measure, area, rows[0]),)
        figures = [self._figure(measure, area, row) for row in rows]
        if all(figure.quality in self._alone or figure.status == "bound" for figure in figures):
            figures = [figure for figure in figures if figure.status == "bound"]
        return tuple(self._without_place(figure) for figure in figures if self._tells(figure))

    def _tells(self, figure: Figure) -> bool:
        return figure.value is not None or figure.quality not in self._alone

    def _without_place(self, figure: Figure) -> Figure:
        """A place told by a doubtful source is none."""
        if figure.rank is None or figure.quality not in self._alone:
            return figure
        return figure._replace(rank=None, rank_of=None, rank_direction=None)

    def spans(self, measure: str) -> list[tuple[date, date]]:
        """The periods that any area has."""
        number = self._measures.get(measure)
        return [] if number is None else [_days(start, end)[:2] for start, end in self._index.spans(number)]

    def dataset(self, name: str) -> Mapping[str, Any]:
        """What the descriptor of a data set says."""
        return self._datasets()[name]

    def holds(self, measure: str) -> bool:
        """Whether a data set holds this measure."""
        return measure in self._measures

    def unit(self, measure: str) -> str:
        """The unit of a measure's values."""
        return self._units.get(measure) or unit_of(parse_id(measure), "")

    def absent(self, measure: str, area: str, start: date, end: date) -> Figure:
        """The figure that says nothing is known."""
        return Figure(
            dataset="", measure=measure, area=area, start=start, end=end, kind=kind_of(start, end), release="",
            value=None, unit=self.unit(measure), status="absent",
        )  # fmt: skip

    def _figure(self, measure: str, area: str, row: Row) -> Figure:
        _, _, first, last, _, value, meta, line, extra = row
        dataset, release, quality, status, source, _ = self._metas[meta]
        start, end, kind = _days(first, last)
        figure = Figure(
            dataset, measure, area, start, end, kind, release, None if value is None else Decimal(value), self.unit(measure),
            step=self.step(row), status=status, quality=quality, row=line, source=self._source(dataset, source, release),  # type: ignore[arg-type]
        )  # fmt: skip
        return _with_more(figure, json.loads(extra)) if extra else figure

    def step(self, row: Row) -> Decimal:
        """The precision of a row's value: what its table says, else as it is printed."""
        step = self._metas[row[6]][5]
        return Decimal(step) if step else printed_step(len((row[5] or "").partition(".")[2]))

    def coarsest(self, rows: Sequence[Row]) -> Decimal:
        """The least precise step of rows of one release."""
        step = self._metas[rows[0][6]][5]
        return Decimal(step) if step else printed_step(min(len((row[5] or "").partition(".")[2]) for row in rows))

    def _source(self, dataset: str, key: str, release: str) -> Source | None:
        try:
            return self._sources[dataset, key, release]
        except KeyError:
            told = self.dataset(dataset)["sources"].get(key)
            made = self._sources[dataset, key, release] = None if told is None else _make_source(told, release)
            return made


def _with_more(figure: Figure, more: Mapping[str, Any]) -> Figure:
    """What few figures have: a bound, a slack, a published place, a note."""
    rank, of = more.get("rank"), more.get("of")
    return figure._replace(
        bound=more.get("bound"),
        slack=Decimal(more["slack"]) if "slack" in more else NONE,
        rank=int(rank) if rank else None,
        rank_of=int(of) if of else None,
        rank_direction=more.get("direction"),
        note=more.get("note", ""),
    )


def _make_source(told: Mapping[str, Any], release: str) -> Source:
    published = str(told.get("published", "")) or release
    return Source(
        title=told.get("title", ""),
        url=told.get("url", ""),
        publisher=told.get("publisher", ""),
        licence=told.get("licence", ""),
        published=release_day(published) if published else None,
    )


def _merge_bounds(figures: Sequence[Figure]) -> list[Figure]:
    """One figure for the bounds of a cell: the tightest lower and the tightest upper one."""
    bounds = [figure for figure in figures if figure.status == "bound" and figure.value is not None]
    lower = max(
        (figure for figure in bounds if figure.bound in ("at_least", "more_than")),
        key=lambda f: f.value or NONE,
        default=None,
    )
    upper = min(
        (figure for figure in bounds if figure.bound in ("at_most", "less_than")),
        key=lambda f: f.value or NONE,
        default=None,
    )
    rest = [figure for figure in figures if figure.status != "bound"]
    if upper and lower and lower.bound and lower.value is not None:
        return [
            *rest,
            upper._replace(also=(lower.bound, lower.value), note="; ".join(filter(None, (upper.note, lower.note)))),
        ]
    return [*rest, *(figure for figure in (upper, lower) if figure)]


def first_known(figures: Iterable[Figure]) -> Figure | None:
    """The first figure with a value of its own (no mere bound)."""
    for figure in figures:
        if figure.value is not None and figure.status != "bound":
            return figure
    return None


def with_place(figures: Sequence[Figure]) -> Figure:
    """The best figure of a cell for a column: a value if there is one, else a bound, with the cell's published rank."""
    best = first_known(figures) or next((figure for figure in figures if figure.status == "bound"), figures[0])
    if best.rank is None:
        placed = next((figure for figure in figures if figure.rank is not None), None)
        if placed is not None:
            return best._replace(rank=placed.rank, rank_of=placed.rank_of, rank_direction=placed.rank_direction)
    return best
