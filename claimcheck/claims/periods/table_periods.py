"""The periods of rows: what stands in brackets, and the line above them. Columns with heads are read in columns.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from claimcheck.claims.measures.base_units import bracket_unit, counts_in_brackets
from claimcheck.claims.periods.dated import Dated, is_bracketed, labels_bracket
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

RANKED, SHORT = word_sets("grammar", "headings")["ranked"], 5  # tokens of a heading that goes on with the table above


def _in_turn(plain: Sequence[Dated]) -> tuple[Period, ...]:
    """The years that a line names one after another; none when it names a stretch ("between 2008 and 2018")."""
    named = [one for one in plain if one.wording.sort == "absolute"]
    if len(named) != len(plain) or any(one.ends is not None and one.wording.reading != "pair" for one in named):
        return ()
    return tuple(period for one in named for period in (one.ends or (one.period,)))


class TablePeriods:
    """What the last table's heading says of when."""

    def __init__(self) -> None:
        self._heading: Period | None = None
        self._bracket: Period | None = None
        self._columns: tuple[Period, ...] = ()
        self._key: tuple[Scene, Sequence[Dated]] | None = None

    def hear(self, scene: Scene, here: Sequence[Dated]) -> None:
        """Keeps a line that dates brackets, for the rows below the heading that follows it, or what is told in prose."""
        if not scene.tabular and len(here) > 1 and any(_is_of_brackets(scene, one, here) for one in here):
            self._key = scene, here
            said = next((one for one in here if is_bracketed(scene, one.wording)), None)
            self._bracket = said.period if said is not None else self._bracket  # of prose that follows, too
        elif not scene.tabular and not scene.sketches and len(here) == 1 and is_bracketed(scene, here[0].wording):
            self._bracket = here[0].period  # "The figure for the year before is in brackets.", told before the rows

    def open(
        self, scene: Scene, here: Sequence[Dated], before: Callable[[Period | None], Period | None]
    ) -> Period | None:
        """Takes, and gives, what the line above rows says of their period; and that of brackets ("2017 in brackets")."""
        if not here and scene.j - scene.i <= SHORT:
            if self._bracket is not None and not RANKED.isdisjoint(scene.words(scene.i, scene.j)):
                return None  # "Fewest:", below the rows of the most
            key, self._key = self._key, None
            if key is not None and scene.index - key[0].index == 1:
                return self.open(*key, before)  # "Robberies in 2018 (2017 in brackets)", and below it "Most"
        bracketed = [one for one in here if _is_of_brackets(scene, one, here)]
        plain = [one for one in here if one not in bracketed and one.side == "period" and one.period.start is not None]
        plain = [one for one in plain if not _is_looked_back_to(scene, one)]
        if bracketed and not plain and self._heading is not None:
            self._bracket = bracketed[0].period
            return None
        self._columns = _in_turn(plain)
        last = max(plain, key=lambda one: str(one.period.end)) if plain else None
        self._heading = (last.ends[1] if last.ends else last.period) if last is not None else None
        alike = bracket_unit(scene) or counts_in_brackets(scene) and not bracketed
        same = self._heading if alike else before(self._heading)  # "with the rate per 1,000 in brackets"
        again = bool(bracketed) and self._heading is not None and bracketed[0].period.same_days(self._heading)
        self._bracket = bracketed[0].period if bracketed and not again else same  # "in 2017 (last year's in brackets)"
        return self._heading

    def heading(self, scene: Scene) -> Period | None:
        """The period that the line above says of all rows."""
        return replace(self._heading, how="heading") if scene.tabular and self._heading is not None else None

    def of(self, scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
        """The period of a figure in brackets, in a row that says nothing of when, or in prose behind what the rows count.

        Below a line that names several years ("Tests in 2008, 2013 and 2018"), that of its place in the row.
        """
        if (column := self._column(scene, sketch, here)) is not None:
            return replace(column, how="heading")
        # "Thefts: 1,988 (2022/23: 2,204)" says it for the rows below too
        if scene.tabular and sketch.role == "bracket":
            own = next((one for one in here if 0 < sketch.i - one.wording.j <= 1 and one.period.start), None)
            self._bracket = own.period if own is not None else self._bracket
        ahead = [one for one in here if scene.tabular or one.wording.i < sketch.i]
        if ahead or self._bracket is None:
            return None
        before = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
        if before is not None and before.is_share and sketch.type == "count":
            return None  # "More than three quarters of searches (15,906) were for drugs": how many they are
        edges = scene.words(sketch.i - 1, sketch.i), scene.words(sketch.j, sketch.j + 1)
        alone = sketch.type == "count" and edges == (["("], [")"])
        bracketed = sketch.role == "bracket" if scene.tabular else alone
        return replace(self._bracket, how="heading") if bracketed else None

    def _column(self, scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
        if not scene.tabular or here or len(self._columns) < 2:
            return None
        counts = [one for one in scene.sketches if one.type == sketch.type and one.role not in ("change", "rank")]
        if len(counts) != len(self._columns):
            return None
        return next((self._columns[k] for k, one in enumerate(counts) if one is sketch), None)

    def key_of_rows(self, scene: Scene, here: Sequence[Dated]) -> tuple[Period | None, Period | None]:
        """ "Figures for 2017, with 2016 in brackets", "compare 2022 with 2021": of the rows above, and of their brackets."""
        bracketed = next((one for one in here if is_bracketed(scene, one.wording)), None)
        others = [one for one in here if one is not bracketed and one.period.start is not None]
        if bracketed is None and len(others) == 2 and {"compare", "compares"} & set(scene.words(scene.i, scene.j)):
            bracketed = others.pop()
        if bracketed is None:
            return None, None
        rows = others[0].period if len(others) == 1 else None
        return rows and replace(rows, how="heading"), replace(bracketed.period, how="heading")


def _is_of_brackets(scene: Scene, one: Dated, here: Sequence[Dated]) -> bool:
    """ "2016 in brackets", "(2022/23: 2,204)", and the second year of "Robberies 2017 (2016)"."""
    if is_bracketed(scene, one.wording) or labels_bracket(scene, one):
        return True
    i, j = one.wording.i, one.wording.j
    alone = scene.words(i - 1, i) == ["("] and scene.words(j, j + 1) == [")"]
    return alone and any(other.wording.j == i - 1 for other in here)


def _is_looked_back_to(scene: Scene, one: Dated) -> bool:
    """ "Eight years ago it was 13,828. / - Drugs: 3,969": a time that prose dates its own figure by, and no heading of rows."""
    return one.wording.reading == "shift" and bool(one.used) and scene.words(scene.j - 1, scene.j) != [":"]
