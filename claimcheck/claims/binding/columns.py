"""Tables with a line of column heads ("Force; 2017/18; 2018/19; change"): what each head says of the figures below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.changes.lending import level_in
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.measures.base_units import base_unit
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import Facets
from claimcheck.domain.periods import Period

_grammar = word_sets("grammar", "columns")
CHANGES, PERCENT = _grammar["changes"], _grammar["percent"]
NOTHING = Facets()
LEAST = 3  # cells of a row that heads are read for: a label and two figures
PARTING = ("|", ";")  # marks; a tab or a wide gap is read as a bar


@dataclass(frozen=True, slots=True)
class Column:
    """What a head says: the period, the area, what is counted, the unit of bare numbers, and whether they are changes."""

    period: Period | None = None
    area: AreaMention | None = None
    facets: Facets = NOTHING
    unit: str = ""
    change: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table. The first names the rows, and may have no head (a blank corner)."""

    columns: tuple[Column, ...] = ()

    def of(self, scene: Scene, sketch: Sketch) -> Column | None:
        """The column that a figure of a row stands in; None when the row has other cells than the head."""
        if not self.columns:
            return None
        cells = cells_of(scene)
        corner = len(cells) - len(self.columns)
        if corner not in (0, 1) or len(cells) < LEAST:
            return None
        place = next((k for k, (i, j) in enumerate(cells) if i <= sketch.i < j), 0)
        column = self.columns[place - corner]
        # "Burglary per 1,000 | 6.1 | 7.0"
        unit = column.unit or base_unit(replace(scene, i=cells[0][0], j=cells[0][1]))
        return replace(column, period=column.period or self._latest(), unit=unit) if place else None

    def _latest(self) -> Period | None:
        """A column that no date heads (a change, a rank) is of the last one that any head names."""
        dated = [
            column.period for column in self.columns if column.period is not None and column.period.end is not None
        ]
        return max(dated, key=lambda period: period.end or date.min, default=None)


NO_COLUMNS = Columns()


def cells_of(scene: Scene) -> list[tuple[int, int]]:
    """The token ranges of the cells of a row."""
    cuts = [at + 1 for at, word in enumerate(scene.words(scene.i, scene.j), scene.i) if word in PARTING]
    cells = [
        (i, j) for i, j in pairwise([scene.i, *cuts, scene.j]) if any(word not in PARTING for word in scene.words(i, j))
    ]
    return cells if len(cells) > 1 else []


def read_columns(
    scene: Scene, period_in: Callable[[int, int], Period | None], area_of: Callable[[Place], AreaMention | None]
) -> Columns:
    """The columns that a row without figures heads; none when no head says anything of its figures."""
    cells = cells_of(scene)
    named = [[place for place in scene.places if i <= place.i < j and place.sort == "name"] for i, j in cells]
    areas = [area_of(places[0]) if len(places) == 1 else None for places in named]
    columns = tuple(_column(scene, i, j, period_in(i, j), area) for (i, j), area in zip(cells, areas, strict=True))
    counted = {column.facets for column in columns if column.facets.topic}
    if len(counted) == 1:  # "Force | Officers 2010 | Officers 2018 | Change"
        columns = tuple(replace(one, facets=next(iter(counted))) if one.change else one for one in columns)
    return Columns(columns) if any(column != Column() for column in columns[1:]) else NO_COLUMNS


def _column(scene: Scene, i: int, j: int, period: Period | None, area: AreaMention | None) -> Column:
    words = set(scene.words(i, j))
    cell = replace(scene, i=i, j=j)
    cues = [cue.facets for cue in scene.cues if i <= cue.i < j and (cue.facets.topic or cue.facets.event)]
    facets = Facets(
        topic=next((one.topic for one in cues if one.topic), None),
        event=next((one.event for one in cues if one.event), None),
        population=next((one.population for one in cues if one.population), None),
    )
    unit = base_unit(cell) or ("percent" if PERCENT & words else "")
    return Column(period, area, facets, unit, bool(CHANGES & words))


def as_headed(sketch: Sketch, column: Column) -> Sketch:
    """A figure of a row with the unit and the type that the head of its column gives it."""
    quantity = sketch.quantity
    if quantity is None or sketch.type == "rank":
        return sketch
    if column.unit and quantity.unit == "":
        sketch = level_in(sketch, column.unit)
    if column.change and sketch.type in ("percentage", "count"):
        return replace(sketch, type="change", role="change", direction=sketch.direction or "up")
    return sketch


def put_under(
    bound: Bound, column: Column, measures: MeasureFinder, instant: Callable[[Period | None], Period | None]
) -> Bound:
    """A figure bound in its row, with what the head of its column says: that goes before what the context lends."""
    said, event = bound.facets, column.facets.event
    if column.facets.topic is not None:
        bound.facets = replace(measures.understood(column.facets), statistic=said.statistic, base=said.base)
        bound.strong = True
    elif event is not None and measures.fits(event, said.topic):
        bound.facets = replace(said, event=event)
    if column.area is not None and not bound.scene.places:
        bound.area = column.area
    if column.period is not None:
        period = replace(column.period, how="heading")
        bound.period = instant(period) if bound.subject == "strength" else period
        bound.source = "heading"
    return bound
