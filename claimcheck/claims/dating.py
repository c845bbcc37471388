"""Which period a figure is of: worded in its sentence, set against another, carried from before, or told later for the headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.claims.binding import pick_wording
from claimcheck.claims.bound import Bound
from claimcheck.claims.dated import (
    Dated,
    dates_rank,
    figure_between,
    is_beginning,
    is_bracketed,
    is_later,
    is_long,
    is_multiplied,
    is_of_inspection,
    is_of_now,
    is_other_side,
    is_taken,
    is_year_back,
    owned_base,
    owner_of,
    points_back,
    side_of,
    when_of,
)
from claimcheck.claims.periods import Clock, as_instant, ends, habit_of, previous, resolve
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.wordings import Wording
from claimcheck.domain.periods import Period

WHOLE = ("financial", "calendar", "rolling", "instant")
# Days after which a whole year that an article names is not the one that it is about.
STALE = 800


@dataclass(slots=True)
class Statement:
    """A period said of a subject at a place in the text; `family` is "" when the sentence says it of all figures."""

    scene: int
    family: str
    period: Period


class Dating:
    """The periods of one article. Made from all its wordings, then read sentence by sentence."""

    def __init__(self, clock: Clock, scenes: Sequence[Scene]) -> None:
        wordings = [wording for scene in scenes for wording in scene.wordings]
        clock = replace(clock, habit=habit_of(wordings))
        self._clock = replace(clock, latest=_latest(wordings, clock))
        self._year_on_year = any(is_year_back(wording) for wording in wordings)
        self._current: Period | None = None
        self._first: Period | None = None
        self._block = -1
        self._baseline: Period | None = None
        self._main: dict[str, Period] = {}
        self._local: dict[str, tuple[int, Period]] = {}
        self._here: list[Dated] = []
        self._table: Period | None = None
        self._bracket: Period | None = None
        self.statements: list[Statement] = []
        self._loose: list[Statement] = []
        self.periods: list[Period] = []

    def read(self, scene: Scene) -> None:
        """Resolves the wordings of a sentence; what is relative counts from the wording before it, else from the period in force."""
        self._here = []
        if self._block != scene.sentence.block:  # a new paragraph counts from what the article is about
            self._current = self._first or self._current
        self._block = scene.sentence.block
        within = self._current
        for wording in scene.wordings:
            told = points_back(scene, wording) and self.periods  # "the year before that", "at that time"
            clock = replace(self._clock, current=self.periods[-1] if told else within)
            period = resolve(wording, clock)
            aside = is_of_inspection(scene, wording) or is_beginning(scene, wording)
            side = "event" if aside else "baseline" if is_other_side(scene, wording) else side_of(wording)
            self._here.append(Dated(wording, period, ends(wording, clock), side, owner_of(scene, wording)))
            self.periods.append(period)
            if side == "period" and period.start is not None:
                within = period

    def date(self, scene: Scene, sketch: Sketch, family: str, partner: Bound | None) -> tuple[Period | None, bool]:
        """The period of a figure, and whether its sentence words it. `partner` is the figure before it in the sentence."""
        if scene.tabular and sketch.role == "bracket" and not self._here and self._bracket is not None:
            return replace(self._bracket, how="heading"), False
        if sketch.role == "before":
            return self._earlier(scene, sketch, family, partner)
        if sketch.comparator and partner is not None:
            return self._other_side(scene, sketch, partner)
        if (when := when_of(scene, sketch, self._here)) is not None:
            return when.period, True
        if (base := owned_base(sketch, self._here)) is not None:
            base.used.add("earlier")
            return base.period, True
        if self._clock.latest is not None and is_of_now(scene, sketch, partner.sketch if partner else None):
            return replace(self._clock.latest, how="anaphor"), False
        dated = self._pick(
            scene,
            sketch,
            [
                one
                for one in self._here
                if one.side == "period" and not is_taken(one, sketch) and not is_multiplied(scene, sketch, one)
            ],
        )
        if (
            dated is None
            or dated.period.start is None
            and (dated.wording.sort in ("deictic", "vague") or sketch.type == "rank")
        ):
            if sketch.type == "rank" and partner is not None and partner.sketch.role in ("level", "after", "row"):
                return partner.period, False  # "37 deaths in 2018 and the worst toll in a decade"
            return self._carried(scene, family, sketch), False
        dated.families.append(family)
        if dated.ends is not None and sketch.role in ("after", "change"):
            dated.used.add("end")
            return dated.ends[1], True
        dated.used.add("level")
        return dated.period, True

    def said_in(self, i: int, j: int) -> Period | None:
        """The period that tokens `i` to `j` of the sentence being read say."""
        return next((one.period for one in self._here if i <= one.wording.i < j and one.period.start is not None), None)

    def _pick(self, scene: Scene, sketch: Sketch, dated: list[Dated]) -> Dated | None:
        wording = pick_wording(scene, sketch, [one.wording for one in dated])
        return next((one for one in dated if one.wording is wording), None) if wording is not None else None

    def _earlier(self, scene: Scene, sketch: Sketch, family: str, partner: Bound | None) -> tuple[Period | None, bool]:
        """ "from 20 per cent in 2011/12": worded right behind, the near end of a span, a baseline named beside, or the year before."""
        right_behind = next(
            (
                one
                for one in self._here
                if 0 <= one.wording.i - sketch.j <= 3 and not figure_between(scene, sketch, one)
            ),
            None,
        )
        if right_behind is not None:
            right_behind.used.add("earlier")
            return right_behind.period, True
        spanned = next((one for one in self._here if one.ends is not None), None)
        if spanned is not None and spanned.ends is not None:
            return spanned.ends[0], True
        based = [one for one in self._here if one.side == "baseline" and one.period.start is not None]
        if based:
            based[-1].used.add("earlier")
            return based[-1].period, True
        plain = self._pick(scene, sketch, [one for one in self._here if one.side == "period"])
        now = (
            plain.period
            if plain is not None
            else partner.period
            if partner is not None
            else self._carried(scene, family, sketch)
        )
        return self._before(now), False

    def _other_side(self, scene: Scene, sketch: Sketch, partner: Bound) -> tuple[Period | None, bool]:
        """ "compared with 882 in the same period of the previous year", "against 12 per cent nationally"."""
        start, end = next(((a, b) for a, b in scene.comparators if a <= sketch.i < b), (sketch.i, sketch.j + 8))
        inside = [one for one in self._here if start <= one.wording.i < max(end, sketch.j + 8)]
        dated = self._pick(scene, sketch, inside) or next(iter(inside), None)
        if dated is not None and dated.period.start is not None:
            dated.used.add("earlier")
            now = partner.period
            if now is not None and dated.period.same_days(now):
                return previous(now), True  # "63 compared to 54 last year", of last year's figures
            return dated.period, True
        return partner.period, False

    def _before(self, now: Period | None) -> Period | None:
        """The period of an unworded earlier end: the baseline that was named, else the year before where the article counts so."""
        if now is None or now.start is None:
            return None
        base = self._baseline
        if base is not None and base.start is not None and base.start < now.start:
            return replace(base, how="carried")
        return previous(now) if self._year_on_year else None

    def _carried(self, scene: Scene, family: str, sketch: Sketch) -> Period | None:
        """The period in force: of the paragraph, else the one that the subject began with. A change is dated by its later side."""
        if scene.tabular and self._table is not None:
            return replace(self._table, how="heading")
        block, period = self._local.get(family, (-1, None))
        main = self._main.get(family)
        if block != scene.sentence.block or sketch.role == "change" and is_later(main, period):
            period = main or period
        if period is None and family != "money":
            period = self._main.get("")
        if sketch.role in ("before", "after", "change") and is_long(period) and self._clock.latest is not None:
            period = self._clock.latest
        return replace(period, how="carried") if period is not None else None

    def open_table(self, scene: Scene) -> None:
        """Before rows: what the line above them says of their period, and of the figures in brackets ("2017 in brackets")."""
        bracketed = [one for one in self._here if is_bracketed(scene, one.wording)]
        plain = [
            one for one in self._here if one not in bracketed and one.side == "period" and one.period.start is not None
        ]
        if bracketed and not plain and self._table is not None:
            self._bracket = bracketed[0].period
            return
        self._table = (plain[-1].ends[1] if plain[-1].ends else plain[-1].period) if plain else None
        self._bracket = bracketed[0].period if bracketed else self._before(self._table)

    def key_of_brackets(self, scene: Scene) -> Period | None:
        """ "Figures for 2017, with 2016 in brackets", which may stand below the rows as well."""
        found = next((one for one in self._here if is_bracketed(scene, one.wording)), None)
        return replace(found.period, how="heading") if found is not None else None

    def remember(self, scene: Scene, says: bool) -> None:
        """After a sentence: its period comes into force for its subjects. `says`: a sentence without figures that dates what follows."""
        for one in self._here:
            if one.period.start is None or one.wording.event:
                continue
            if one.side == "baseline" and dates_rank(scene, one):
                continue  # "the lowest number since 2002"
            if one.side == "baseline" or one.used == {"earlier"}:
                self._baseline = one.period
            elif one.families or says:
                self._come_into_force(scene, one)
            elif one.side == "period" and one.wording.sort == "absolute" and one.period.kind in WHOLE:
                self._loose.append(Statement(scene.index, "", one.period))

    def _come_into_force(self, scene: Scene, dated: Dated) -> None:
        period = dated.ends[1] if dated.ends is not None and "level" not in dated.used else dated.period
        if dated.ends is not None:
            self._baseline = dated.ends[0]
        self._current = period
        self._first = self._first or period
        for family in dict.fromkeys(dated.families) or [""]:
            self._local[family] = scene.sentence.block, period
            self._main.setdefault(family, period)
            self.statements.append(Statement(scene.index, family, period))

    @staticmethod
    def is_open(bound: Bound) -> bool:
        """Whether a figure still wants a period: none, or only "in a year", which says how long and not when."""
        period = bound.period
        if bound.sketch.role == "before":
            return False
        return (
            period is None
            or period.start is None
            and (
                not bound.worded
                or period.text.lower() in ("in a year", "in one year", "in 12 months", "in a single year")
            )
        )

    def told_later(self, scene: Scene, family: str) -> Period | None:
        """The first period said of the subject after a sentence, for a headline or opening that leaves it out."""
        if any(one.scene <= scene.index and one.family in (family, "") for one in self.statements):
            return None
        later = next((one for one in self.statements if one.scene > scene.index and one.family in (family, "")), None)
        if later is None and family != "money" and not any(one.family in (family, "") for one in self.statements):
            later = min(self._loose, key=lambda one: abs(one.scene - scene.index), default=None)
        return replace(later.period, how="carried") if later is not None else None

    def instant(self, period: Period | None) -> Period | None:
        """The day on which a strength was counted."""
        if period is None or period.start is None or is_long(period):
            return period
        return as_instant(period, self._clock.latest)


def _latest(wordings: Iterable[Wording], clock: Clock) -> Period | None:
    """The last whole year, or day of counting, that the article names."""
    wordings = [
        wording
        for wording in wordings
        if side_of(wording) == "period" and wording.sort in ("absolute", "partial", "deictic")
    ]
    plain = [wording for wording in wordings if wording.sort != "deictic" or wording.first is not None]
    found = [resolve(wording, clock) for wording in plain or wordings]
    usable = [
        p
        for p in found
        if p.start and p.end and p.kind in WHOLE and (clock.published is None or p.end <= clock.published)
    ]
    last = max(usable, key=_end, default=None)
    habitual = max((p for p in usable if p.kind == clock.habit), key=_end, default=None)
    if last is None or habitual is None or (_end(last)[0] - _end(habitual)[0]).days > STALE:
        return last  # "213 in 2010" is no year that a story of 2022 tells
    return habitual


def _end(period: Period) -> tuple[date, date]:
    return period.end or date.min, period.start or date.min
