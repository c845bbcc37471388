"""What a sentence that has been read says of when, for those after it: what comes into force, and what is a base or recalled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.dates.periods import as_instant, previous
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.dating.bases import Bases
from claimcheck.claims.dating.latest import may_date
from claimcheck.claims.dating.recalled import Recalled
from claimcheck.claims.dating.resolving import Resolver
from claimcheck.claims.periods.dated import (
    Dated,
    dates_rank,
    holds_for_itself,
    is_long,
    is_of_last_year,
    is_shift,
    is_the_year,
    is_year_back,
)
from claimcheck.claims.periods.in_force import InForce
from claimcheck.claims.periods.statements import Statement
from claimcheck.claims.places.headings import asks_when
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import YEARS, Period

SPENT = frozenset(["whole", "entire", "throughout", "all"])  # ahead of a time that no day of counting is
LEVELS = 2  # of a sentence, one of which the next is measured from
A_YEAR = 400  # days
_grammar = word_sets("grammar", "in_force")
STUDIES, EARLIER = _grammar["studies"], _grammar["earlier"]
PROJECTING = _grammar["projecting"]
LATEST, TABLES = _grammar["latest"], _grammar["tables"]
BEING = frozenset(["is", "are", "was", "were", "cover", "covers"])
HAD = 5  # tokens from the year of a look back to its verb
ISSUED = ([","], [":"], ["-"], ["–"], ["—"], ["|"])  # before the month of an issue
OPENING = (["yet"], ["but"], ["and"], ["back"])
THAT_WAS = (["it", "was"], ["it", "stood"], ["that", "was"])
FIGURES = (["figure"], ["total"], ["number"], ["share"], ["rate"], ["proportion"])
STUDIED = 5  # tokens from "similar" to the year of a study


class Remembering:
    """Puts the periods of each sentence into the memory of one article."""

    def __init__(self, resolver: Resolver, force: InForce, bases: Bases, recalled: Recalled) -> None:
        self._resolver = resolver
        self._force = force
        self._bases = bases
        self._recalled = recalled

    def remember(self, scene: Scene, here: Sequence[Dated], says: bool) -> None:
        """What comes into force for the subjects of a sentence. `says`: one without figures that dates what follows."""
        self._recalled.name(scene, here)
        self._name_year(here)
        if says and asks_when(scene):
            for one in here:
                self._force.recall(scene, "", one.period)
            return
        bases: list[Period] = []
        for one in _not_of_one_number(scene, here):
            if one.period.start is None or one.side == "event" or one.side == "inspection" and not one.families:
                continue
            issue = _names_issue(scene, one.wording, self._resolver.clock.published)
            if issue or holds_for_itself(scene, one.wording) or one.side == "baseline" and dates_rank(scene, one):
                continue  # "(number in 2010 in brackets)", "the lowest number since 2002"
            if one.side == "baseline" or one.used == {"earlier"} or _only_compares(scene):
                # "More were robbed in 2018-19 than in the year before it. | The force recorded 580, compared with 481"
                moved = scene.sketches or one.side == "baseline" and scene.turns  # "have cut their numbers since 2010"
                bases += [one.period] if moved or is_year_back(one.wording) else []
            elif self._is_to_come(one) or self._is_projected(scene, one):
                continue  # "60 more would start training by December", "the total for 2015 is on course to pass 190"
            elif one.families or says or _is_latest_told(scene, one):
                self._come_into_force(scene, one, _is_named_step(one, here))
                looks_back = not one.families and self._force.looks_back("activity", one.period)
                if looks_back and not _is_latest_told(scene, one):
                    self._force.recall(scene, "", one.period)  # "In 2014/15 the two were further apart."
            elif (
                one.side == "period"
                and (one.wording.sort == "absolute" or _is_year_to(one) or self._opens_on(one))
                and may_date(one.wording, one.period, self._resolver.clock)
                and not _is_of_another_study(scene, one)
            ):
                self._force.mention(scene.index, one.period)
        self._name_base(bases, here)

    def _name_base(self, bases: Sequence[Period], here: Sequence[Dated]) -> None:
        """Takes what a sentence measures from, or what the next would measure from by its levels."""
        bases = bases or _first_of_two(here)
        if bases:  # "up from 9,310 the year before, and twice the 5,100 of two years before": the nearer
            base = max(bases, key=lambda base: str(base.end))
            self._bases.hear(base, self._force.main("activity"))
            self._bases.name(base)
            self._tell_year_after(base)
        elif (nearer := self._nearer_of_two(here)) is not None:
            self._bases.name(nearer)

    def remember_row(self, scene: Scene, row: Sequence[Bound]) -> None:
        """After a row of dated columns: the last of them is what the story is of ("That is 228 more than in 2019")."""
        columns = [one for one in row if one.sketch.role != "bracket"]  # "14,667 (13,719)": not last year's
        headed = [one for one in columns if scene.tabular and one.source == "heading" and one.period is not None]
        last = max(headed, key=lambda one: str(one.period and one.period.end), default=None)
        if last is not None and last.period is not None and last.period.end is not None:
            self._force.say(Statement(scene.index, scene.sentence.block, last.subject, last.period))

    def _nearer_of_two(self, here: Sequence[Dated]) -> Period | None:
        """ "In 2017/18 there were 181, and two years before that 60. Heroin slipped from 388 to 353": from the year last gone by."""
        levels = _years_of_levels(here)
        if len(levels) != LEVELS or levels[0].start is None or levels[1].end is None or levels[1].end > levels[0].start:
            return None
        return levels[0] if self._force.looks_back("activity", levels[0]) else None

    def _tell_year_after(self, base: Period) -> None:
        """ "Thefts were up five per cent on 2014/15", in July 2016: of the last whole year, where nothing else says of which."""
        clock, now = self._resolver.clock, previous(base, -1)
        if base.kind in YEARS and clock.is_past(now.end, 0) and not clock.is_past(now.end, A_YEAR):
            self._force.year_after = now

    def _opens_on(self, dated: Dated) -> bool:
        """ "Gangs struck time and again last year.", before anything has been dated."""
        return is_of_last_year(dated.wording) and dated.wording.reading == "year" and not self._force.statements

    def _name_year(self, here: Sequence[Dated]) -> None:
        """ "Fell over the year by 21 to 135": from the count of the year before."""
        main = self._force.main("strength")
        if main is not None and any(is_the_year(one.wording) for one in here):
            self._bases.name(previous(main))

    def _is_to_come(self, dated: Dated) -> bool:
        """Whether a time lies ahead of the article, so that what follows is not told of it."""
        published, start, end = self._resolver.clock.published, dated.period.start, dated.period.end
        future = published is not None and start is not None and start > published
        # "had fallen to 1,222 by March 2019"
        over = dated.wording.sort == "absolute" and self._resolver.clock.is_past(end, 0)
        # next year's budget is told now
        return dated.wording.ahead and not over or future and "money" not in dated.families

    def _is_projected(self, scene: Scene, dated: Dated) -> bool:
        """Whether a year that still runs is told of what it may bring: the story is of those that are over."""
        published, start, end = self._resolver.clock.published, dated.period.start, dated.period.end
        if published is None or start is None or end is None or "money" in dated.families:
            return False
        told = not PROJECTING.isdisjoint(scene.words(scene.i, scene.j))
        return told and dated.period.kind in YEARS and start <= published < end

    def _come_into_force(self, scene: Scene, dated: Dated, stepped: bool) -> None:
        """The time of a sentence, for what it counts, is that of what follows; or, where it looks back, is a base."""
        period = dated.ends[1] if dated.ends is not None and "level" not in dated.used else dated.period
        if dated.ends is not None:
            self._bases.name(dated.ends[0])
        parts = dated.wording.parts
        onward = "ahead" in parts or parts.get("near") == "this"  # "in the same months this year"
        recalled = stepped or dated.wording.reading in ("shift", "alike") and not onward
        if stepped:
            self._force.mention(scene.index, previous(period, -1))
        if onward and dated.wording.reading == "alike" and self._resolver.current is not None:
            self._bases.name(self._resolver.current)
        studied, latest = _is_of_another_study(scene, dated), _is_latest_told(scene, dated)
        if not is_shift(dated.wording) and not studied:
            self._resolver.current = period
        # "812 were sacked in five years", "14 people used the front counter in the whole of May"
        spent = is_long(period) or not SPENT.isdisjoint(scene.words(dated.wording.i - 2, dated.wording.i + 1))
        for said in dict.fromkeys(dated.families) or [""]:
            family = "activity" if said == "strength" and spent else said
            told = (self.instant(period) or period) if family == "strength" else period
            if family == "strength" and period.kind in YEARS and not recalled:
                self._force.mention(scene.index, period)  # the year that its joiners and leavers are of
            back = recalled or self._force.looks_back(family, told) or _is_of_multiplied(scene, dated)
            back = back or studied or _is_told_from_later(scene, dated)
            back = back or self._force.main(family) is None and _is_of_another_time(scene, dated)
            back = back and not latest
            if back or self._is_overtaken(family, told):
                self._bases.name(told if back else self._force.main(family) or told)
            several = sum(one.type == "count" and one.role == "level" for one in scene.sketches) > 1
            statement = Statement(scene.index, scene.sentence.block, family, told, back, several)
            self._force.say(statement)
            if latest:
                self._force.renewed = statement

    def _is_overtaken(self, family: str, told: Period) -> bool:
        """ "In March 2010 there were 1,742. By 2019 there were 1,222. PCSOs were down from 195": from the time told before."""
        main = self._force.main(family)
        return (
            main is not None and main.end is not None and told.end is not None and (told.end - main.end).days > A_YEAR
        )

    def instant(self, period: Period | None) -> Period | None:
        """The day on which a strength was counted."""
        if period is None or period.start is None or is_long(period):
            return period
        count = self._force.main("strength")
        if period.kind == "other" and count and count.end and period.end and period.start <= count.end <= period.end:
            return replace(count, how=period.how)  # "from 144 in 2010 to 51 this year"
        return as_instant(period, self._resolver.clock.latest)


def _names_issue(scene: Scene, wording: Wording, published: date | None) -> bool:
    """ "Village news: November", "Bulletin, May 2019", printed then or just before: the month of the issue, and of no figures."""
    stamp = wording.first
    if published is None or stamp is None or stamp.form != "month" or scene.block.kind != "headline":
        return False
    if wording.j != scene.j or scene.words(wording.i - 1, wording.i) not in ISSUED or wording.preposition:
        return False
    ahead = ((stamp.date.month or 0) - published.month) % 12
    year = published.year + (published.month + ahead > 12)
    return ahead < 2 and stamp.date.year in (None, year)


def _years_of_levels(here: Sequence[Dated]) -> list[Period]:
    """The years, all of one kind, that a sentence gives a level of."""
    levels = [one.period for one in here if one.families and one.side == "period" and "level" in one.used]
    return levels if all(one.kind in YEARS and one.kind == levels[0].kind for one in levels) else []


def _first_of_two(here: Sequence[Dated]) -> list[Period]:
    """ "4,044 in 2015/16 and 3,802 in 2016/17", "309 in 2016/17 and 301 the following year": from where such a change is measured next."""
    levels = _years_of_levels(here)
    if len(levels) != LEVELS:
        return []
    first, last = levels
    return [first] if first.end is not None and last.start is not None and first.end < last.start else []


def _is_named_step(dated: Dated, here: Sequence[Dated]) -> bool:
    """ "In the previous year, 2014/15, there were 1,150": a year that is told as the one before that of the story."""
    steps = (one.wording for one in here if one.wording.reading == "shift" and "back" in one.wording.parts)
    months = (one.months for one in steps if 0 <= dated.wording.i - one.j <= 2)
    return dated.period.kind in YEARS and 12 in months


def _only_compares(scene: Scene) -> bool:
    """ "That compares with 1,533 arrests, or 10 per cent, in the previous year. | Of those stopped ...": goes on with neither."""
    alike = (one.comparator or scene.words(one.i - 1, one.i) == ["or"] for one in scene.sketches)
    return bool(scene.sketches) and all(alike)


def _is_year_to(dated: Dated) -> bool:
    """ "In the year to September", whose year the dateline says; "between April 1, 2013, and March 31"."""
    whole = dated.wording.reading in ("ending", "range") and dated.period.kind in YEARS
    return dated.wording.sort == "partial" and whole


def _is_of_multiplied(scene: Scene, dated: Dated) -> bool:
    """ "barely half the 268 of 2013-14": the year of what a figure is measured against, and not of the story."""
    owner = dated.owner
    sizes = [one for one in scene.sketches if one.role == "change" and owner is not None and one.j <= owner.i]
    return owner is not None and bool(sizes) and scene.words(sizes[-1].j, owner.i) in (["the"], ["its"], ["their"])


def _is_told_from_later(scene: Scene, dated: Dated) -> bool:
    """ "Yet in 2014 it had recorded only 68 per cent": the story is of a later year, named or not; not "by 2014 it had"."""
    behind = scene.words(dated.wording.j, dated.wording.j + HAD)
    at = behind.index("had") if "had" in behind and dated.wording.preposition == "in" else HAD
    participle = behind[at + 1 :][:2]
    led = scene.words(scene.i, dated.wording.i)
    opens = led[1 if led[:1] in OPENING else 0 :] in ([], ["in"])
    return opens and any(word.endswith("ed") or word == "been" for word in participle)


def _is_of_another_time(scene: Scene, dated: Dated) -> bool:
    """ "One in 12 failed. In 2015 it was one in 15": the year of that alone, where nothing has been dated before."""
    behind = scene.words(dated.wording.j, dated.wording.j + 3)
    opens = scene.words(scene.i, dated.wording.i) in ([], ["in"], ["back", "in"]) and dated.wording.preposition == "in"
    return opens and (behind[:2] in THAT_WAS or behind[1:2] in FIGURES and behind[2:] == ["was"])


def _not_of_one_number(scene: Scene, here: Sequence[Dated]) -> list[Dated]:
    """Those that date more than the number before their bracket: not those of "388 (2014), 362 (2013) and 401 (2012)"."""
    alone = [one for one in here if _is_year_of_one(scene, one)]
    return [one for one in here if len(alone) < 2 or one not in alone]


def _is_year_of_one(scene: Scene, dated: Dated) -> bool:
    """ "388 (2014)": alone in the brackets right behind a figure."""
    i, j = dated.wording.i, dated.wording.j
    alone = scene.words(i - 1, i) == ["("] and scene.words(j, j + 1) == [")"]
    return alone and any(sketch.j == i - 1 for sketch in scene.sketches)


def _is_of_another_study(scene: Scene, dated: Dated) -> bool:
    """ "A similar exercise in 2014", "the last inspection, in 2014": the year of what went before the study that the story is of."""
    # "The earlier audit looked at reports from May"
    start = dated.wording.i - STUDIED if scene.sketches else scene.i
    words = scene.words(start, dated.wording.i)
    at = next((k for k, word in enumerate(words) if word in STUDIES), None)
    return at is not None and at > 0 and words[at - 1] in EARLIER


def _is_latest_told(scene: Scene, dated: Dated) -> bool:
    """ "The most recent breakdown by force is for 2018/19": what follows is of then, however much later the story began."""
    if scene.sketches or BEING.isdisjoint(scene.words(dated.wording.i - 3, dated.wording.i)):
        return False
    ahead = scene.words(scene.i, dated.wording.i)
    return not LATEST.isdisjoint(ahead) and not TABLES.isdisjoint(ahead)
