"""A list of figures of years, or of parts of one, that follow each other: "from 121 to 134 and then to 149 over the three years"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.dates.part_readings import NTH
from claimcheck.claims.dates.periods import shifted
from claimcheck.claims.periods.dated import Dated
from claimcheck.claims.periods.stretches import months_of
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

LEAST = 3  # figures; two are the ends of a change
JOINING = word_sets("grammar", "series")["joining"]
ENDED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["and"])
LEVELS = ("level", "before", "after")
JOINED: tuple[list[str], ...] = (["and"], [","], [",", "and"])
PAIR, MOST = 2, 5  # figures of a row, years of one


def year_in_row(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """The year, or the part of one, that a figure has by its place in a row of figures."""
    return year_of(scene, sketch, here) or next_part(scene, sketch, here) or year_in_order(scene, sketch, here)


def year_of(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """The year of a figure of a list that has as many as the stretch that dates the sentence has years."""
    if sketch.role not in LEVELS or sketch.quantity is None:
        return None
    listed = [
        one for one in scene.sketches if one.role in LEVELS and one.type == sketch.type and one.quantity is not None
    ]
    if len(listed) < LEAST or any(not JOINING.issuperset(scene.words(a.j, b.i)) for a, b in pairwise(listed)):
        return None
    if len({one.quantity.unit for one in listed if one.quantity is not None and one.quantity.unit}) > 1:
        return None  # "12 murders, 15 rapes and 19 robberies"
    if sum(len(place.areas) for place in scene.places if place.i < sketch.i) > 1:
        return None  # "Kent, Essex and Surrey had 12, 15 and 19"
    dated = [one for one in here if one.period.start is not None and one.side != "event"]
    if len(dated) != 1 or dated[0].ends is None:
        return None
    first, last = dated[0].ends
    if first.start is None or last.start is None or dated[0].wording.months not in (0, 12 * len(listed)):
        return None
    years = last.start.year - first.start.year + (1 if dated[0].wording.reading in ("range", "pair") else 0)
    at = next((k for k, one in enumerate(listed) if one is sketch), None)
    return shifted(last, -12 * (years - 1 - at)) if at is not None and years == len(listed) else None


def year_in_order(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """ "In 2011/12 and 2012/13 it solved 31 and 30 per cent": as many years as figures, each in a row of its own, the one for the other."""
    if (
        len(here) > MOST
        or sketch.role != "level"
        or sketch.quantity is None
        or not any(one.period.start for one in here)
    ):
        return None
    listed = [one for one in scene.sketches if one.role == "level" and one.type == sketch.type]
    row = _row_of(scene, sketch, listed)
    units = {one.quantity.unit for one in row if one.quantity is not None} - {""}
    years = [
        year for one in here for year in (one.ends if one.wording.reading == "pair" and one.ends else (one.period,))
    ]
    if len(row) < PAIR or len(row) != len(years) or len(units) > 1 or any(year.start is None for year in years):
        return None
    if sum(len(place.areas) for place in scene.places) >= len(row):
        return None  # "In 2012 and 2013 Kent and Essex recorded 310 and 280"
    wordings = [one.wording for one in here]
    apart = wordings[-1].j <= row[0].i or row[-1].j <= wordings[0].i
    joined = all(scene.words(a.j, b.i) in JOINED for a, b in pairwise(wordings))
    plain = all(one.side == "period" and not one.wording.event for one in here)
    return years[next(k for k, one in enumerate(row) if one is sketch)] if apart and joined and plain else None


def _row_of(scene: Scene, sketch: Sketch, listed: Sequence[Sketch]) -> list[Sketch]:
    """The figures that stand in a row with one, with nothing between but commas and "and"."""
    row: list[Sketch] = []
    for one in listed:
        if row and scene.words(row[-1].j, one.i) not in JOINED:
            if any(other is sketch for other in row):
                break
            row = []
        row.append(one)
    return row if any(one is sketch for one in row) else []


def next_part(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
    """ "20 in the first quarter and 18 in the second": of the part that the one named before leads to."""
    behind = scene.words(sketch.j, sketch.j + 4)
    if behind[:2] != ["in", "the"] or behind[2:3] == [] or behind[2] not in NTH or behind[3:] not in ENDED:
        return None
    part = next((one for one in reversed(here) if one.wording.j <= sketch.i and one.wording.reading == "part"), None)
    nth = part.wording.parts["nth"] if part is not None else ""
    if part is None or nth not in NTH or part.period.start is None or part.period.end is None:
        return None
    return shifted(part.period, months_of(part.period) * (NTH[behind[2]] - NTH[nth]))
