"""Times that a text calls back by a word: "then" and "that year" point to the time named last, "now" away from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.dates.periods import Clock
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.dating.bases import Found
from claimcheck.claims.periods.date_relatives import is_in_last_table
from claimcheck.claims.periods.dated import Dated
from claimcheck.claims.periods.statements import STALE
from claimcheck.claims.periods.stretches import months_of
from claimcheck.claims.scenes.scene import Scene, Sketch, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period

_grammar = word_sets("grammar", "recalled")
NOT_BACK, STATES = _grammar["not_back"], _grammar["states"]
OPENING = 1  # tokens before a year that opens its sentence
REACH = 2  # sentences
NOW = frozenset(["now", "today"])


class Recalled:
    """The time that was named last, whatever it was named for."""

    def __init__(self) -> None:
        self._last: tuple[int, Period] | None = None
        self._before: tuple[int, Period] | None = None
        self._newest: Period | None = None
        self._stretch: tuple[int, Period] | None = None
        self._alone: tuple[int, Period] | None = None
        self._sides: tuple[int, tuple[Period, Period]] | None = None

    def name(self, scene: Scene, here: Sequence[Dated]) -> None:
        """Takes what a sentence that has been read names."""
        for one in here:
            if one.wording.reading in ("range", "festive") and one.side == "period" and one.period.start is not None:
                self._stretch = scene.index, one.period
            if one.wording.reading == "range" and one.ends is not None:
                self._sides = scene.index, one.ends
            first = one.wording.first
            if one.period.start is not None and one.wording.sort != "vague" and first is not None and first.date.year:
                if self._last is not None and _ends_later(one.period, self._last[1]):
                    # "3,000 in 2014, from 3,800 in 2007. Since May 2010": no newer one than those told, and what "then" is
                    self._before = self._last if _ends_later(one.period, self._newest) else None
                self._newest = one.period if _ends_later(one.period, self._newest) else self._newest
                self._last = scene.index, one.period
                if not scene.sketches:
                    self._alone = self._last

    def near(self, scene: Scene) -> Period | None:
        """What one of the sentences right before names."""
        return self._last[1] if self._last is not None and scene.index - self._last[0] <= REACH else None

    def stretch(self, scene: Scene, wording: Wording) -> Period | None:
        """ "From January 2012 to March 2014 ... Over the 27 months": the stretch named before, when it is as long."""
        named = self.near(scene) if wording.reading == "within" and wording.months % 12 else None
        return named if named is not None and months_of(named) == wording.months else None

    def same(self, scene: Scene, wording: Wording) -> Period | None:
        """ "It ran from December 1 to New Year's Day. In that time 91 were arrested": the stretch of the sentence before.

        "More than in 2015. In that calendar year it was 90": the year that the sentence before names last.
        """
        opens = wording.i - scene.i <= OPENING  # and not "Burglary fell that year", of the later of two
        if opens and _is_that_year(wording) and self._last is not None and scene.index - self._last[0] == 1:
            return self._last[1]
        told = self._stretch is not None and scene.index - self._stretch[0] == 1 and wording.reading == "same"
        return self._stretch[1] if told and self._stretch is not None else None

    def set_back(self, scene: Scene, wording: Wording) -> Period | None:
        """ "Go back to 2014/15 and it looks steeper. Kent had 550 that year": the year that the sentence before names, of no figure."""
        told = (
            self._alone is not None
            and scene.index - self._alone[0] == 1
            and wording.text.lower().split() == ["that", "year"]
        )
        return self._alone[1] if told and self._alone is not None else None

    def first(self, scene: Scene, wording: Wording, clock: Clock) -> Period | None:
        """What a step is counted from before any figure is dated: "that year" from the one named, others from the article's."""
        if "that" in wording.text.lower().split():
            return self.near(scene)
        steps = wording.reading in ("shift", "alike") and wording.parts.get("back") != "ago"
        return clock.latest if steps else None

    def then(self, scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Period | None:
        """ "The head count then was 2,155", "Then it was Kent (555)", "143 then and 122 now": the time named last."""
        if not _says_then(scene, sketch):
            return None
        before = [one.period for one in here if one.wording.j <= sketch.i and one.period.start is not None]
        if sketch.comparator:
            return self._last[1] if self._last is not None and scene.index - self._last[0] == 1 else None
        return before[-1] if before else self._back(scene)

    def _back(self, scene: Scene) -> Period | None:
        """ "In 2009/10 there were 42,300. By 2016/17 it was 6,410. | Back then": the earlier of two times told one after the other."""
        last, before, sides = self._last, self._before, self._sides
        named_since = last is not None and sides is not None and sides[0] < last[0] and scene.index - last[0] <= REACH
        if sides is not None and not named_since and not NOW.isdisjoint(scene.vocabulary):
            return sides[1][0]  # "between 2007/08 and 2017/18 ... 233 then, 255 now"
        if last is None or before is None or scene.index - before[0] > REACH or not _ends_later(last[1], before[1]):
            return self.near(scene)
        self._before = scene.index, before[1]  # and "then" in the next sentence
        return before[1]


def _ends_later(one: Period, other: Period | None) -> bool:
    return other is None or one.end is not None and other.end is not None and one.end > other.end


def _is_that_year(wording: Wording) -> bool:
    """ "That year", "in that financial year", and not "in the year"."""
    words = wording.text.lower().split()
    return wording.reading == "same" and "that" in words and words[-1] == "year"


def _says_then(scene: Scene, sketch: Sketch) -> bool:
    if "then" not in scene.vocabulary:
        return False
    start, end = scene.segments[sketch.segment]
    if _is_listed_then(scene, sketch) or scene.words(scene.i, scene.i + 2) == ["back", "then"]:
        return True
    if scene.words(sketch.j, sketch.j + 1) == ["then"] and not NOW.isdisjoint(scene.words(scene.i, scene.j)):
        return True
    later = not NOW.isdisjoint(scene.words(end, scene.j)) or any(one.i >= end for one in scene.wordings)
    if scene.words(end - 1, end) == ["then"] and sketch.j < end and later:
        return True  # "Children were four times as likely to be searched then; today it is twice", "in 2016 it was"
    closing = scene.words(sketch.j + 1, sketch.j + 2) in (["."], [","], [";"], [])
    if sketch.comparator and closing and scene.words(sketch.j, sketch.j + 1) == ["then"]:
        return True  # "down since 2007-08 ... 54,143 last year, against 171,347 then"
    if scene.words(scene.i, scene.i + 1) == ["then"]:
        if sketch.role in ("change", "after") and any(
            _is_done(scene, turn) for turn in scene.turns if turn.i < sketch.i
        ):
            return False  # "Then they were cut almost in half", after that
        told = scene.words(scene.i + 1, sketch.i)
        near = told if told[:1] == [","] else told[:3]  # "Then, the force said in its reply, it was told of 333"
        return bool(STATES & set(near)) and "now" not in told
    words = scene.words(start, sketch.i)
    if "then" not in words or "now" in words:
        return False
    if words[-1] != "then" and "now" in scene.words(sketch.j, scene.j) and "then" not in scene.words(scene.i, start):
        # "Children then made up a quarter, and now it is 13 per cent"
        return words[words.index("then") - 1] not in NOT_BACK
    at = start + words.index("then")
    beside = {*scene.words(at - 1, at), *scene.words(at + 1, at + 2)}
    return scene.tokens.lower[at - 1] not in NOT_BACK and bool(STATES & beside)


def _is_done(scene: Scene, turn: Turn) -> bool:
    """ "They fell", "they were cut", and not "the fall was"."""
    return turn.sort == "verb" or scene.words(turn.i - 1, turn.i) in (["were"], ["was"], ["been"])


def _is_listed_then(scene: Scene, sketch: Sketch) -> bool:
    """ "Dorset had 1,528 then, Wiltshire 1,205 and Kent 3,632": right behind the figure, or behind the first of those listed."""
    told = [one for one in scene.sketches if one.i <= sketch.i and one.quantity is not None and one.role == "level"]
    first = next((one for one in told if scene.words(one.j, one.j + 1) == ["then"]), None)
    if first is None or STATES.isdisjoint(scene.words(scene.i, first.i)) or "now" in scene.words(scene.i, scene.j):
        return False
    closed = scene.words(first.j + 1, first.j + 2) in ([","], ["."], [";"], [])
    return closed and not any(
        first.j <= wording.i < sketch.j for wording in scene.wordings if wording.text.lower() != "then"
    )


def of_now(told: Period | None, clock: Clock) -> Found:
    """The latest count: what the article tells of the subject, unless it is long gone ("It had 3,600 in 2010. Now it has 3,200")."""
    if told is None or clock.is_past(told.end, STALE):
        newer = clock.latest
        if newer is not None and clock.is_past(newer.end, STALE) or told is not None and newer is None:
            return None, "own"
        if told is not None and newer is not None:
            return replace(newer, how="anaphor"), "own"
        told = newer
    return (replace(told, how="anaphor") if told is not None else None), "article"


def is_past_now(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "which had fewer as recently as 2014/15, now has 3,025": the date is of what was before "now"."""
    between = scene.words(dated.wording.j, sketch.i)
    told = dated.wording.sort in ("absolute", "relative") or is_in_last_table(scene, dated.wording)
    return told and "now" in between
