"""A figure with everything that was bound to it. Inside claims/ only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Literal

from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.claims import AreaMention, Speaker
from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.domain.periods import Period
from claimcheck.reference.areas import Areas

MEASURED = frozenset(["percent", "percentage_points", "times", "days", "hours", "minutes", "seconds", "gbp"])
COUNTED = frozenset([None, "recorded", "reported", "received"])  # what befell most of what is counted
PRECISE = 100  # from which a number that does not end in a nought is told to its last digit
OUTLAY = frozenset(["spent", "paid"])
_place = attrgetter("scene.index")
# Where a period comes from: the figure's own words, a figure beside it, the table, the paragraph, the article, or nowhere.
Source = Literal["own", "partner", "heading", "near", "article", "none"]


@dataclass(slots=True)
class Bound:
    """A sketch with what was bound to it.

    `source`: where its period comes from; `subject`: what that holds for; `strong`: its sentence names the topic;
    `against`: the areas that a comparison is set against, where another sentence names them.
    """

    scene: Scene
    sketch: Sketch
    facets: Facets
    area: AreaMention | None
    period: Period | None
    source: Source
    subject: str
    strong: bool = False
    speaker: Speaker | None = None
    doubt: str = ""
    against: tuple[str, ...] = ()

    @property
    def worded(self) -> bool:
        """Whether the period stands in its own words."""
        return self.source == "own"

    @property
    def lends(self) -> bool:
        """Whether the figures that follow may take what they leave out from this one."""
        sketch = self.sketch
        in_row = self.scene.tabular and sketch.role == "change"
        # "4.3 for every 1,000, or one every two and a half hours. Essex came next on 2.7"
        often = sketch.type == "duration" and "every" in self.scene.words(sketch.i - 1, sketch.j)
        told = sketch.role != "bracket" and sketch.quantity is not None and not in_row and not sketch.guessed
        return told and not often


Pair = tuple[Bound, Bound]
Triple = tuple[Bound, Bound, Bound]


def follows_one_place(bound: Sequence[Bound], scene: Scene, sketch: Sketch, areas: Areas) -> bool:
    """Whether the figure before is a rate or share of one force or district, and near."""
    told = [one for one in reversed(bound[-3:]) if one.sketch.type not in ("rank", "comparison")]
    # "Cumbria: 0.5 (269)"
    last = next((one for one in told if one.sketch.role != "bracket" or one.sketch.type == sketch.type), None)
    if last is None or scene.index - last.scene.index > 2 or last.area is None or last.area.area is None:
        return False
    local = areas.get(last.area.area).kind in ("force", "district")
    return local and last.sketch.type == sketch.type != "count"


def measure_of(one: Bound) -> str:
    """The unit of what is measured; things that are counted have one, whatever they are called."""
    unit = unit_of(one)
    return unit if unit in MEASURED else ""


def unit_of_level(one: Bound) -> str:
    """The unit of a level; counts of whatever noun have one unit, and so have times of a day."""
    unit = one.sketch.quantity.unit if one.sketch.quantity else ""
    if unit in ("minutes", "hours"):
        return "seconds"
    return unit if one.sketch.type != "count" else ""


def unit_of(one: Bound) -> str:
    """The unit as read, "" when there is no figure."""
    return one.sketch.quantity.unit if one.sketch.quantity else ""


def same_subject(one: Bound, other: Bound) -> bool:
    """The same area, topic, event and population; what was spent was paid."""
    first, second = one.facets, other.facets
    alike = first.event == second.event or {first.event, second.event} == OUTLAY
    return (
        alike
        and area_ids(one.area) == area_ids(other.area)
        and (first.topic, first.population) == (second.topic, second.population)
    )


def same_event(one: Bound, other: Bound) -> bool:
    """Whether one thing befell what both count; to be recorded, reported or received is one thing here."""
    events = {one.facets.event, other.facets.event}
    return len(events) == 1 or events <= COUNTED


def is_kind_of(narrow: str | None, wide: str | None) -> bool:
    """Whether one topic is a kind of another by their ids ("burglary-residential" of "burglary")."""
    return narrow is not None and wide not in (None, ALL_CRIME) and narrow.startswith(f"{wide}-")


def comparable(one: Bound, other: Bound) -> bool:
    """The same area, measure and unit."""
    same_type = one.sketch.type == other.sketch.type or {one.sketch.type, other.sketch.type} <= {"percentage", "ratio"}
    return same_type and same_subject(one, other) and unit_of_level(one) == unit_of_level(other)


def periods_agree(one: Bound, other: Bound) -> bool:
    """Whether both may be of the same days; an unknown period may be any."""
    if one.period is None or other.period is None:
        return True
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def is_exact(one: Bound) -> bool:
    """Whether the figure is printed without a hedge, or to its last digit for all that it is hedged ("some 2,314")."""
    quantity = one.sketch.quantity
    if quantity is None or quantity.modifier != "approx":
        return quantity is not None and quantity.modifier == "exact"
    # "Some 640 were in Hartlepool": a sentence does not begin with figures
    opening = one.sketch.i <= one.scene.i + 1 and one.scene.words(one.scene.i, one.scene.i + 1) == ["some"]
    fine = quantity.low % (100 if opening else 10) != 0
    return quantity.unit not in MEASURED and quantity.step <= 10 and quantity.low >= PRECISE and fine


def undated(scene: Scene, i: int, j: int) -> list[str]:
    """The words of tokens `i` to `j` without dates and the prepositions before them."""
    dates = [(one.i - bool(one.preposition), one.j) for one in scene.wordings]
    start = max(i, scene.i)
    return [
        word for k, word in enumerate(scene.words(i, j), start) if not any(first <= k < last for first, last in dates)
    ]


def near(bound: Sequence[Bound], scene: Scene, back: int, ahead: int) -> Sequence[Bound]:
    """The figures of the sentences from `back` before to `ahead` behind; `bound` is in the order of the text."""
    first = bisect_left(bound, scene.index - back, key=_place)
    return bound[first : bisect_right(bound, scene.index + ahead, lo=first, key=_place)]


def by_scene(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """The figures sentence by sentence."""
    return (list(group) for _, group in groupby(bound, key=_place))


def runs(rows: Iterable[Bound], follows: Callable[[Bound, Bound], bool]) -> Iterator[list[Bound]]:
    """Three rows or more, each of which follows the one before it."""
    found: list[Bound] = []
    for one in rows:
        if found and not follows(found[-1], one):
            if len(found) > 2:
                yield found
            found = []
        found.append(one)
    if len(found) > 2:
        yield found


def tells_the_same(bound: Bound, other: Bound) -> bool:
    """Whether a figure of the body is the one that the headline tells."""
    one, two = bound.sketch, other.sketch
    if one.type != two.type or (one.quantity is None) != (two.quantity is None):
        return False
    if one.quantity is not None and two.quantity is not None:
        units = {one.quantity.unit, two.quantity.unit}
        # "906 drivers over the limit", and below "906 of them were"
        kin = bound.facets.topic in (None, other.facets.topic) and bound.facets.event in (None, other.facets.event)
        bare = one.type == "count" and "" in units and kin
        alike = len(units) == 1 or bare
        return alike and (one.quantity.low, one.quantity.modifier) == (two.quantity.low, two.quantity.modifier)
    return (
        one.rank is not None
        and two.rank is not None
        and (one.rank.position, one.rank.direction) == (two.rank.position, two.rank.direction)
    )
