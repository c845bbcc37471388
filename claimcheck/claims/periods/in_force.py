"""What an article has said of when, by subject, and what of it holds for a figure that says nothing of it.

A statement is a period bound to a figure, or said of what follows. It looks back when it only recalls an earlier time ("the
year before it was 40", "in 2009/10, before the cuts"): such a one holds for its own sentence and for what goes straight on
with it ("Of those 12 ..."), never for what comes after. Any other holds to the end of its paragraph. Beyond that, and for
the headline and the opening, the article's own period of the subject holds: the latest of its kind among those that it tells.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from claimcheck.claims.periods.dated import is_long
from claimcheck.claims.periods.dated_again import goes_on, puts_it_again
from claimcheck.claims.periods.statements import (
    A_MONTH,
    A_YEAR,
    A_YEAR_LONG,
    HALF_A_YEAR,
    Statement,
    end_of,
    fresh,
    is_year_behind_part,
    latest_told,
    months_in,
    year_on,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.domain.periods import Period

COUNTED = ((3, 31), (9, 30))  # the days on which officers are counted
HAS_SINCE = {("has", "since"), ("have", "since")}


@dataclass(frozen=True, slots=True)
class Held:
    """A period in force: of the paragraph (`near`), or of the article, which may yet tell a better one."""

    period: Period
    near: bool


class InForce:
    """The memory of one article."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self._loose: list[tuple[int, Period]] = []
        self._near: dict[str, Statement] = {}
        self.renewed: Statement | None = None  # the latest there is of what the rest tells
        self.year_after: Period | None = None  # the year that changes from one named are of
        self._lent: tuple[Period, Period] | None = None
        self._mains: dict[str, Period | None] = {}  # asked for at nearly every figure, changed by a statement only
        self._presents: dict[str, list[Statement]] = {}

    def say(self, statement: Statement) -> None:
        """Puts a period into force."""
        self.statements.append(statement)
        self._mains.clear()
        self._presents.clear()
        if not statement.back:
            self._near[statement.family] = statement

    def recall(self, scene: Scene, family: str, period: Period) -> None:
        """A time that is called back ("Then it was 40") holds for the rest of the paragraph."""
        self._near[family] = Statement(scene.index, scene.sentence.block, family, period, back=True)

    def mention(self, scene: int, period: Period) -> None:
        """A whole period named in a sentence without figures: it dates an article that says nothing else."""
        self._loose.append((scene, period))

    def precedes(self, family: str, period: Period) -> bool:
        """Whether a period is of the kind that the article tells of the subject, and earlier."""
        main = self.main(family)
        if (
            main is None
            or is_long(main)
            or main.end is None
            or period.end is None
            or months_in(period) != months_in(main)
        ):
            return False
        least = 0 if period.kind == main.kind else HALF_A_YEAR if main.kind == "rolling" else A_YEAR
        if months_in(main) == 0:
            least = max(least, HALF_A_YEAR)  # two counts of one spring are of one time
        return (main.end - period.end).days > least

    def looks_back(self, family: str, period: Period) -> bool:
        """Whether it precedes what the article tells of the subject, or is a month of its year."""
        main = self.main(family)
        if main is None or is_long(main) or not (main.start and main.end and period.start and period.end):
            return False
        part = 0 < 3 * months_in(period) <= months_in(main) and main.start <= period.start and period.end <= main.end
        return part or self.precedes(family, period)

    def held(self, scene: Scene, family: str) -> Held | None:
        """The period in force for a subject in a sentence that says none."""
        last = self._last(family)
        after = last is not None and (last.scene == scene.index - 1 and goes_on(scene) or _of_total(scene, last))
        named = last is not None and last.several and last.period.how == "named" and last.block == scene.sentence.block
        if last is not None and named and last.scene == scene.index - 1 and puts_it_again(scene):
            return Held(last.period, True)
        beside = last is not None and last.back and last.scene == scene.index - 1 and family != "strength"
        after = after or last is not None and beside and _tells_of_others(scene, last)
        if last is not None and after:
            self._near[family] = replace(last, block=scene.sentence.block)  # and for the rest of the paragraph
            return Held(last.period, True)
        near = [one for one in self._near.values() if one.block == scene.sentence.block and _is_kin(one.family, family)]
        if family != "money":
            near += [one for one in self._near.values() if one.block == scene.sentence.block and one.family == ""]
        if near:
            return Held(max(near, key=lambda one: one.scene).period, True)
        since = self.renewed
        later = [one for one in self.statements if since is not None and one.scene > since.scene and not one.back]
        if since is not None and family[:8] == "activity" and all(one.period.same_days(since.period) for one in later):
            return Held(since.period, True)
        main = self.main(family)
        if main is not None and last is not None and is_year_behind_part(last, main):
            return Held(last.period, True)
        return Held(main, False) if main is not None else None

    def _last(self, family: str) -> Statement | None:
        """What the last sentence on a subject says of when: of several, not what it only looks back to ("half the 6,256 of 2014-15")."""
        own = (one for one in reversed(self.statements) if one.family == family)
        last = next(own, None)
        if last is None or not last.back:
            return last
        here = takewhile(lambda one: one.scene == last.scene, own)
        return next((one for one in here if not one.back), last)

    def main(self, family: str) -> Period | None:
        """The article's own period of a subject, by what has been read."""
        if family not in self._mains:
            self._mains[family] = latest_told(self._present(family))
        return self._mains[family]

    def whole_year(self, family: str) -> Period | None:
        """The article's own period of a subject, if it is a year."""
        main = self.main(family)
        return main if main is not None and months_in(main) == A_YEAR_LONG else None

    def carried(self, period: Period) -> Period:
        """The same, told as carried over: mostly that of the figure before."""
        if self._lent is None or self._lent[0] is not period:
            self._lent = period, replace(period, how="carried")
        return self._lent[1]

    def later_side(self, family: str) -> Period | None:
        """The one that changes are dated by: no sum of years."""
        short = [one for one in self._present(family) if not is_long(one.period)]
        return latest_told(short) or self.main(family)

    def _present(self, family: str) -> list[Statement]:
        """The statements of a subject that do not look back."""
        if family not in self._presents:
            self._presents[family] = self._told_of(family)
        return self._presents[family]

    def _told_of(self, family: str) -> list[Statement]:
        own = [one for one in self.statements if one.family in (family, "") and not one.back]
        if not own:  # of a subject that says nothing of when, what is said of its like
            own = [one for one in self.statements if _is_kin(one.family, family) and not one.back]
        elif all(0 < months_in(one.period) < A_YEAR_LONG for one in own):
            # "In September it was 17 minutes", of a year's times
            kin = [one for one in self.statements if _is_kin(one.family, family) and not one.back]
            longest = max(A_MONTH, *(months_in(one.period) for one in own))
            before = [one for one in kin if one.scene < own[0].scene and longest < months_in(one.period) <= A_YEAR_LONG]
            own = [*before, *own]
        return own

    def at_last(self, scene: Scene, family: str, is_elsewhere: Callable[[int], bool]) -> Period | None:
        """When all has been read: for a headline or opening the first that is told below, else the article's own period.

        Of an article that dates no figure of the subject, the latest of the whole periods that it names. `is_elsewhere` tells
        whether the figures of a sentence are of other places.
        """
        told = fresh(self._present(family))
        if told and told[0].scene > scene.index:
            # all forces count their officers on one day, wherever the text tells which
            days = {one.period.end for one in told if one.period.end is not None} if family == "strength" else set()
            one_day = len(days) == 1 and all((day.month, day.day) in COUNTED for day in days)
            first = next((one for one in told if one_day or not is_elsewhere(one.scene)), None)
            first = first and year_on(first, told)
            if first is not None and is_long(first.period) and (named := self._named_before(first.scene)) is not None:
                return named  # "Three died in 2019/20. ... In 16 years there have been 311": not the sum of them
            return first.period if first is not None else self._named()
        if told:
            # "252 in 2018/19. It has since risen to 206": of a later time, which the text may name further down
            moved_on = not HAS_SINCE.isdisjoint(pairwise(scene.words(scene.i, scene.j)))
            return latest_told(self._present(family), None if moved_on else scene.index)
        if family == "money" and self.statements:
            return self.main(family)
        kin = [one for one in self.statements if one.family == "" or _is_kin(one.family, family)]
        if kin:  # they all look back ("double the 48 of a year earlier"): from the time that the article names
            named = self._named()
            return named if named is not None and all(end_of(one.period) < end_of(named) for one in kin) else None
        spent = self.main("money")  # "conned out of £1.4m in 2021": of a year gone by, not of next year's budget
        dates = family != "strength" and spent is not None and spent.kind == "calendar"
        alone = not self.statements and family.startswith("activity")
        return self._named() or (spent if dates else None) or (self.year_after if alone else None)

    def unless_gone(self, scene: Scene, family: str, gone: Period | None) -> Period | None:
        """For a time long gone, the later one of the article; nothing for what was told before it ("A similar survey in 2014")."""
        main = self.main(family)
        if main is not None and (gone is None or (end_of(main) - end_of(gone)).days > A_YEAR):
            return main
        return gone if any(one.scene <= scene.index for one in self._present(family)) else None

    def _named_before(self, scene: int) -> Period | None:
        """The latest of the whole years named ahead of a sentence."""
        years = (period for at, period in self._loose if at < scene and months_in(period) == A_YEAR_LONG)
        return max(years, key=end_of, default=None)

    def _named(self) -> Period | None:
        """The latest of the whole periods that the article names, but for those of its figures."""
        return max((period for _, period in self._loose), key=end_of, default=None)


def _is_kin(one: str, other: str) -> bool:
    """Whether two subjects are of one kind: all that happened, strengths, or money; an open one is of none but money."""
    return one.partition(":")[0] == other.partition(":")[0] or other == "" and one != "money"


def _of_total(scene: Scene, last: Statement) -> bool:
    """ "York accounted for more than a quarter of the total", in the paragraph after the total."""
    words = scene.words(scene.i, scene.i + 12)
    total = any(words[k : k + 3] == ["of", "the", "total"] for k in range(len(words)))
    return total and not last.back and scene.sentence.block - last.block == 1


def _tells_of_others(scene: Scene, last: Statement) -> bool:
    """ "In 2017/18 there were 128 per 100,000. In Surrey there were 117": other places, told to set them beside that."""
    opening = scene.words(scene.i, scene.i + 1) == ["in"] and any(place.i == scene.i + 1 for place in scene.places)
    named = any(cue.facets.topic and not cue.weak for cue in scene.cues)
    return opening and not named and not scene.turns and last.block == scene.sentence.block
