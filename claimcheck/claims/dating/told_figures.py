"""The times of figures that an article has told, for those that point back to them or come in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.periods import Period

ENDS = ("level", "before", "after")
A_PAIR = 2


class ToldFigures:
    """What was told so far: of each value its time, and the times of the last two counts that were set side by side."""

    def __init__(self) -> None:
        self._times: dict[float, Period] = {}
        self._row: tuple[int, list[Period]] = (-1, [])
        self._before = self._row

    def hear(self, scene: Scene, sketch: Sketch, period: Period | None) -> None:
        """Takes a figure that has been dated."""
        if period is None or sketch.quantity is None:
            return
        self._times[float(sketch.quantity.low)] = period
        if sketch.type == "count" and sketch.role in ENDS:
            if self._row[0] != scene.index:
                self._before, self._row = self._row, (scene.index, [])
            self._row[1].append(period)

    def of_value(self, value: float | None) -> Period | None:
        """When a number that the article has told before was counted."""
        return self._times.get(value) if value is not None else None

    def again(self, sketch: Sketch, found: Period) -> Period:
        """The time of a figure, by what was told of the same number before where it is only inferred."""
        value = float(sketch.quantity.low) if sketch.quantity is not None and found.how == "inferred" else None
        return self.of_value(value) or found

    def in_order(self, scene: Scene, sketch: Sketch) -> Period | None:
        """ "From 706 to 978. The figures for Kent were 1,870 and 2,337, and for Essex 312 and 510": as many, in the same order."""
        told, row = self._before if self._row[0] == scene.index else self._row
        if scene.index - told != 1 or len(row) != A_PAIR or row[0].same_days(row[1]):
            return None
        couple = next((one for one in _couples(scene) if sketch in one), None)
        return replace(row[couple.index(sketch)], how="anaphor") if couple is not None else None


def _couples(scene: Scene) -> Sequence[tuple[Sketch, Sketch]]:
    """The figures of a sentence by twos, each two behind a place of their own; none where it names a time or a subject."""
    sketches = scene.sketches
    plain = all(one.type == "count" and one.role == "level" and one.unitless for one in sketches)
    named = scene.wordings or any(cue.facets.topic and not cue.weak for cue in scene.cues)
    couples = list(zip(sketches[::2], sketches[1::2], strict=False))
    if scene.tabular or named or not plain or not couples or len(sketches) != A_PAIR * len(couples):
        return []
    starts = [scene.i, *(other.j for _, other in couples)]
    placed = all(
        [(place.sort, place.parts) for place in scene.places if start <= place.i < one.i] == [("name", ())]
        for start, (one, _) in zip(starts, couples, strict=False)
    )
    joined = all(scene.words(one.j, other.i) == ["and"] for one, other in couples)
    return couples if placed and joined else []
