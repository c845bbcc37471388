"""The periods of rows: what stands in brackets, and the line above them. Columns with heads are read in columns.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from claimcheck.claims.dated import Dated, is_bracketed
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.domain.periods import Period


class TablePeriods:
    """What the last table's heading says of when."""

    def __init__(self) -> None:
        self._heading: Period | None = None
        self._bracket: Period | None = None

    def open(self, scene: Scene, here: Sequence[Dated], before: Callable[[Period | None], Period | None]) -> None:
        """Takes what the line above rows says of their period, and of the figures in brackets ("2017 in brackets")."""
        bracketed = [one for one in here if is_bracketed(scene, one.wording)]
        plain = [one for one in here if one not in bracketed and one.side == "period" and one.period.start is not None]
        if bracketed and not plain and self._heading is not None:
            self._bracket = bracketed[0].period
            return
        last = max(plain, key=lambda one: str(one.period.end)) if plain else None
        self._heading = (last.ends[1] if last.ends else last.period) if last is not None else None
        self._bracket = bracketed[0].period if bracketed else before(self._heading)

    def heading(self, scene: Scene) -> Period | None:
        """The period that the line above says of all rows."""
        return replace(self._heading, how="heading") if scene.tabular and self._heading is not None else None

    def of(self, scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
        """The period of a figure in brackets, in a row that says nothing of when."""
        bracketed = scene.tabular and not here and sketch.role == "bracket" and self._bracket is not None
        return replace(self._bracket, how="heading") if bracketed and self._bracket is not None else None

    def key_of_brackets(self, scene: Scene, here: Sequence[Dated]) -> Period | None:
        """ "Figures for 2017, with 2016 in brackets", which may stand below the rows as well."""
        found = next((one for one in here if is_bracketed(scene, one.wording)), None)
        return replace(found.period, how="heading") if found is not None else None
