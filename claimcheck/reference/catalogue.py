"""The catalogue: every area, word, measure, figure and caveat that a check may ask for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

from claimcheck.domain.cases import Caveat
from claimcheck.domain.measures import Facets, Figure, Measure
from claimcheck.domain.periods import PeriodKind
from claimcheck.reference.areas import Areas
from claimcheck.reference.calendars import Calendars, Days, Span
from claimcheck.reference.caveats import Caveats
from claimcheck.reference.derived import Kitchen
from claimcheck.reference.figures import Figures, first_known, with_place
from claimcheck.reference.index import Index, open_index
from claimcheck.reference.measures import Measures, Words, agrees, preference
from claimcheck.reference.paths import roots
from claimcheck.reference.ranges import Ranges

# Cells, other sums, columns and answers to words that are remembered: few, as each article asks for others, and soon all that there
# will be, so that what a long run takes is seen at its beginning.
KEPT, SUMS, COLUMNS, CANDIDATES = 1_000, 500, 50, 4_000
SAME = "same"  # a facet that is not changed
ORDER = 3  # figures that make an order


def load_catalogue(data: Sequence[Path] = (), *, root: Path | None = None) -> Catalogue:
    """The shipped data, the user's folder and the folders of `data` (which go first), as one catalogue.

    `root` stands in for the shipped and the user's data (tests, a newsroom that wants nothing else). Raises PackageError,
    naming file, row and remedy, when a package is at fault, and FileNotFoundError for a folder of `data` that is not there.
    """
    own = [Path(folder) for folder in data]
    for folder in own:
        if not folder.is_dir():
            raise FileNotFoundError(f"{folder}: no such folder of data")
    folders = roots(own, root)
    return Catalogue(open_index(folders, folders[1:] if root is None else own))


class Catalogue:
    """Answers from the index. Everything is read when it is first asked for, and figures are remembered."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._names: Mapping[str, Any] = index.blob("names")
        self._figures = Figures(index, self._names, lambda: self.datasets, lambda: self.areas)
        self._calendars = Calendars(self._figures.spans, lambda measure: self._kitchen.spans(measure))
        self._kitchen = Kitchen(self._names["recipes"], self.figures, self.spans, lambda: self.areas, self._figures)
        self._cells: dict[tuple[str, str, date, date, int], tuple[Figure, ...]] = {}
        self._sums: dict[tuple[str, str, date, date, int], tuple[Figure, ...]] = {}
        self._columns: dict[tuple[str, date, date, tuple[str, ...], int], tuple[Figure, ...]] = {}
        self._candidates: dict[tuple[str | None, ...], tuple[Measure, ...]] = {}
        self._editions: dict[str, tuple[int, ...]] = {}
        self._subjects: dict[tuple[str | None, str | None], tuple[Measure, ...]] = {}

    @cached_property
    def areas(self) -> Areas:
        """The areas and their names."""
        return Areas(self._index.blob("areas"), self._index.blob("aliases"))

    @cached_property
    def words(self) -> Words:
        """The words of each facet."""
        return Words(self._index.blob("words"))

    @cached_property
    def datasets(self) -> Mapping[str, Mapping[str, Any]]:
        """Name of each data set to what its descriptor says: title, citation, licence, coverage, releases, sources, `own`, folder."""
        return MappingProxyType(self._index.blob("datasets"))

    @cached_property
    def measures(self) -> Mapping[str, Measure]:
        """Every measure that a data set holds or that can be derived, by id."""
        return Measures(self.words, self._names["measures"], self._names["recipes"])

    def candidates(self, facets: Facets) -> tuple[Measure, ...]:
        """The measures that agree with every closed facet, best first: population all, published before derived, short base.

        Topic children do not count as the topic. An id that is a prefix of a base ("per_1000" for "per_1000.households") agrees too.
        """
        return self._having(facets.topic, facets.event, facets.population, facets.statistic, facets.base)

    def holds(self, topic: str | None, event: str | None) -> bool:
        """Whether there is any measure of this topic and event."""
        return bool(self._about(topic, event))

    def having(
        self, topic: str | None, event: str | None, population: str | None, statistic: str | None
    ) -> tuple[Measure, ...]:
        """The candidates for facets of which the base is open."""
        return self._having(topic, event, population, statistic, None)

    def alike(
        self,
        facets: Facets,
        *,
        topic: str | None = SAME,
        event: str | None = SAME,
        population: str | None = SAME,
        statistic: str | None = SAME,
        base: str | None = SAME,
    ) -> tuple[Measure, ...]:
        """The candidates for these facets with some of them changed."""
        return self._having(
            facets.topic if topic is SAME else topic,
            facets.event if event is SAME else event,
            facets.population if population is SAME else population,
            facets.statistic if statistic is SAME else statistic,
            facets.base if base is SAME else base,
        )

    def _having(self, *facets: str | None) -> tuple[Measure, ...]:
        found = self._candidates.get(facets)
        if found is None:
            if len(self._candidates) > CANDIDATES:
                self._candidates.clear()
            agreeing = [one for one in self._about(*facets[:2]) if agrees(one.facets, *facets[2:])]
            found = self._candidates[facets] = tuple(sorted(agreeing, key=preference))
        return found

    def _about(self, topic: str | None, event: str | None) -> tuple[Measure, ...]:
        """The measures of a topic and an event, either of which may be open."""
        found = self._subjects.get((topic, event))
        if found is None:
            ids = self._by_topic.get(topic, ()) if topic else self.measures
            found = tuple(one for one in map(self.measures.__getitem__, ids) if event in (None, one.facets.event))
            self._subjects[topic, event] = found
        return found

    @cached_property
    def _by_topic(self) -> Mapping[str, list[str]]:
        """The ids of the measures of each topic: a measure is read when it is asked for."""
        found: dict[str, list[str]] = {}
        for id in self.measures:
            found.setdefault(id.partition(".")[0], []).append(id)
        return found

    def figures(self, measure: str, area: str, start: date, end: date, as_of: date | None = None) -> tuple[Figure, ...]:
        """The cell, most trusted first (official before press, the release of the day `as_of` before others, bounds last); derived only
        where none is published. With `value` None it is suppressed, or only its rank is known."""
        key = (measure, area, start, end, self._edition(measure, as_of))
        found = self._cells.get(key)
        if found is None:
            if not self.has_days(measure, start, end):
                return ()  # most readings that are tried are of days that nobody has a figure of
            if len(self._cells) > KEPT:
                self._cells.clear()
            held = self._figures.cell(measure, area, start, end, as_of)
            found = self._cells[key] = self._with_made(held, measure, area, start, end, as_of)
        return found

    @cached_property
    def ranges(self) -> Ranges:
        """Where the values of cells lie, for searches."""
        return Ranges(self._index, self._names, lambda: self.areas, self.spans, self._kitchen)

    def has_value(self, measure: str, area: str, start: date, end: date) -> bool:
        """Whether a cell may have a value: if not, it has none."""
        low, high = self.ranges.of(measure, area, (start, end))
        return low <= high

    def has_days(self, measure: str, start: date, end: date) -> bool:
        """Whether any area has, or may have, a figure of this measure for these days."""
        return (start, end) in self._calendars.kinds(measure)

    def days(self, measure: str) -> Set[Days]:
        """The first and last days of the periods that any area has, or may have, a figure of."""
        return self._calendars.kinds(measure).keys()

    def _edition(self, measure: str, as_of: date | None) -> int:
        """The last release up to a day that tells on a measure: articles that saw the same releases share what is remembered."""
        editions = self._editions.get(measure)
        if editions is None:
            editions = self._editions[measure] = self._editions_of(measure)
        return bisect_right(editions, as_of.toordinal()) if editions and as_of is not None else -1

    def _editions_of(self, measure: str) -> tuple[int, ...]:
        """The days of the releases that a cell may have several of, or that it is worked out from."""
        own: Mapping[str, Sequence[int]] = self._names["editions"]
        return tuple(sorted({day for one in self._kitchen.sources(measure) for day in own.get(one, ())}))

    def _with_made(
        self, held: tuple[Figure, ...], measure: str, area: str, start: date, end: date, as_of: date | None
    ) -> tuple[Figure, ...]:
        """The published figures of a cell, behind one that is made where none has a value."""
        if first_known(held) is not None:
            return held
        made = self._kitchen.make(measure, area, start, end, as_of)
        return held if made is None else (made, *held)

    def other_sums(self, measure: str, area: str, start: date, end: date, as_of: date | None) -> tuple[Figure, ...]:
        """What else a nation's or region's forces may add up to, than what its own figures say."""
        key = (measure, area, start, end, self._edition(measure, as_of))
        found = self._sums.get(key)
        if found is None:
            if len(self._sums) > SUMS:
                self._sums.clear()
            told = self.figures(measure, area, start, end, as_of)
            found = self._sums[key] = self._kitchen.other_sums(measure, area, start, end, as_of, told)
        return found

    def column(
        self, measure: str, start: date, end: date, among: Sequence[str] = (), as_of: date | None = None
    ) -> tuple[Figure, ...]:
        """One figure an area of `among` (else the measure's own field), in that order: the best, with its published rank if any.

        An area without a figure has one of status `absent` and value None, or of status `bound`. Areas that the publisher leaves out
        on purpose are left out here too."""
        areas = tuple(among) or self.field(measure)
        key = (measure, start, end, areas, self._edition(measure, as_of))
        found = self._columns.get(key)
        if found is None:
            if len(self._columns) > COLUMNS:
                self._columns.clear()
            found = self._columns[key] = self._column(measure, start, end, areas, as_of)
        return found

    def _column(
        self, measure: str, start: date, end: date, areas: tuple[str, ...], as_of: date | None
    ) -> tuple[Figure, ...]:
        without = self._names["without"].get(measure, ())
        if not self.has_days(measure, start, end):
            return tuple(self._figures.absent(measure, area, start, end) for area in areas if area not in without)
        self._kitchen.lay_out(measure, start, end, areas)
        column = []
        for area, published in self._figures.column(measure, start, end, areas, as_of):
            figures = self._with_made(published, measure, area, start, end, as_of)
            if figures:
                column.append(with_place(figures))
            elif area not in without:
                column.append(self._figures.absent(measure, area, start, end))
        # then what we work out for those left out is no part of it
        printed = any(one.status == "published" for one in column)
        return tuple(one for one in column if not (printed and one.area in without and one.status == "derived"))

    def has_order(self, measure: str, start: date, end: date, among: Sequence[str]) -> bool:
        """Whether so many areas may have a figure that one can speak of an order: three, or all where there are fewer."""
        if not self.has_days(measure, start, end):
            return False
        known, size, without = 0, len(among), self._names["without"].get(measure, ())
        for area in among:
            low, high = self.ranges.of(measure, area, (start, end))
            if low <= high:
                known += 1
                if known == ORDER:
                    return True
            elif area in without:
                size -= 1
        return 0 < size <= known

    def field(self, measure: str) -> tuple[str, ...]:
        """The ids of the areas that a rank of this measure is taken among: what its package says, else the territorial forces."""
        return tuple(self._names["fields"].get(measure) or self.areas.territorial)

    def series(self, measure: str, area: str, as_of: date | None = None, after: int = 0) -> tuple[Figure, ...]:
        """All periods that end after the year `after`, ascending, one best figure each; those without a value are left out."""
        return tuple(self.each_period(measure, area, as_of, after))

    def each_period(self, measure: str, area: str, as_of: date | None = None, after: int = 0) -> Iterator[Figure]:
        """The same, each figure made when it is asked for."""
        for start, end in self.ranges.days(measure, area):
            if end.year > after:
                figure = first_known(self.figures(measure, area, start, end, as_of))
                if figure is not None:
                    yield figure

    def kinds(self, measure: str) -> Mapping[Days, PeriodKind]:
        """The same as first and last days, each with its kind."""
        return self._calendars.kinds(measure)

    def spans(self, measure: str) -> tuple[Span, ...]:
        """The periods (first day, last day, kind) that any area has a figure of, ascending; for a derived measure those of its inputs."""
        return self._calendars.spans(measure)

    @cached_property
    def _caveats(self) -> Caveats:
        return Caveats(self._index.blob("caveats"))

    def caveats(self, measure: str, area: str, start: date, end: date) -> tuple[Caveat, ...]:
        """Reasons not to rely on this cell, rank it or compare it."""
        return self._caveats.cell(measure, area, start, end)

    def breaks(self, measure: str, area: str, start: date, end: date) -> tuple[Caveat, ...]:
        """Breaks of the series between two dates: after `start`, up to `end`."""
        return self._caveats.breaks(measure, area, start, end)

    def absent(self, measure: str, area: str, start: date, end: date) -> Figure:
        """The figure that says nothing is known."""
        return self._figures.absent(measure, area, start, end)._replace(note="not published, or not in the data")

    def close(self) -> None:
        """Let the index go."""
        self._index.close()
