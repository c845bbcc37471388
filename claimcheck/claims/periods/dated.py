"""What a wording of a period does in its sentence: it dates a figure, names what another is measured from, or tells of an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.periods.date_relatives import is_had_then, is_in_last_table, is_of_those_then
from claimcheck.claims.scenes.going_on import comes_after
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period


@dataclass(slots=True)
class Dated:
    """A wording of one sentence with its days. `used` tells who took it: "level", "earlier" (the other side), or nobody."""

    wording: Wording
    period: Period
    ends: tuple[Period, Period] | None
    side: str
    owner: Sketch | None = None
    used: set[str] = field(default_factory=set)
    families: list[str] = field(default_factory=list)


_grammar = word_sets("grammar", "dated")
BACKWARD = _grammar["backward"]
EACH_YEAR = frozenset(["each year", "every year", "each month", "every month"])
YEAR = range(364, 367)  # days
PRESENT = _grammar["present"]
SINCE_THEN = frozenset(["so", "means", "meaning", "have", "has"])
MULTIPLIED = _grammar["multiplied"]
MULTIPLES = frozenset(["half", "twice", "double", "treble", "triple", "than"])
DATED = 8  # tokens of "in 2017/18, down"
BASE_LINKS = frozenset(["on", "than", "from", "below", "above"])
BASE_WAYS = frozenset(["down", "up", "fewer", "more", "less", "lower", "higher"])
LOOKING_BACK = _grammar["looking_back"]


def is_in_relative(scene: Scene, at: int, sketch: Sketch) -> bool:
    """ "723 in Kent, where the figure for 2018 was 501, and 998 in Essex": a clause with a figure of its own, and not the one asked of."""
    start, end = next((one for one in scene.segments if one[0] <= at < one[1]), (0, 0))
    if scene.words(start, start + 1) not in (["where"], ["when"], ["which"], ["who"]) or start <= sketch.i < end:
        return False
    if sketch.i >= end and "," not in scene.words(start, sketch.i):
        return False  # "the year before, when 100 went missing and 2 per cent ended in a charge"
    if sketch.i - end <= 1 and ":" in scene.words(end - 1, sketch.i):
        return False  # "Kent (342), which had twice as many in 2010: 617"
    return any(start <= one.i < end and one.role != "rank" for one in scene.sketches)


def is_apposed(scene: Scene, change: Sketch) -> bool:
    """ "The 12 months before had been quieter: 55 per 1,000, a growth of 9 per cent": of the time of the level before it."""
    ahead = [one for one in scene.sketches if one.role == "level" and one.j <= change.i]
    told = [(one.j, scene.words(one.j, change.i)) for one in ahead if change.i - one.j <= 5]
    led = [scene.words(one.j, change.i) for one in ahead if change.i - one.j <= DATED]
    led = [words[:-1] if words[-1:] != [] and words[-1] in BASE_WAYS else words for words in led]
    if any(words[-1:] == [","] for words in led) and _is_down_on(scene, change):
        return True  # "8,772 in 2017/18, 65 per cent down on the 25,294 of 2006/07"
    bounds = [at for at, words in told if words[:2] in ([",", "a"], [",", "an"]) and words[-1] == "of"]
    return any(turn.sort == "noun" and at <= turn.i < change.i for at in bounds for turn in scene.turns)


def _is_down_on(scene: Scene, change: Sketch) -> bool:
    """Whether what a change is measured from stands right behind it, with a number of its own."""
    words = scene.words(change.j, change.j + 3)
    at = next((k for k, word in enumerate(words) if word in BASE_LINKS), None)
    based = at is not None and (at == 0 or words[0] in BASE_WAYS)
    return based and any(one.role == "before" and 0 <= one.i - change.j <= 4 for one in scene.sketches)


def is_set_apart(scene: Scene, one: Sketch, sketch: Sketch) -> bool:
    """Whether a figure stands in an aside or clause of its own, which the next one goes on behind."""
    aside = any(i <= one.i < j and not i <= sketch.i < j for i, j in scene.asides)
    aside = aside or _is_looked_back_on(scene, one.i, sketch)
    return aside or is_in_relative(scene, one.i, sketch) or is_resumed(scene, one.j, sketch.i)


def is_taken(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """Whether the wording is another figure's: an earlier end's ("up from 1,849 the year before"), or that of a level further on."""
    owner = dated.owner
    inside = is_in_relative(scene, dated.wording.i, sketch) or _is_of_bracket(scene, dated.wording.i, sketch)
    if inside or _is_of_change_behind(dated, sketch):
        return True
    if labels_bracket(scene, dated) and (scene.tabular and sketch.role != "bracket" or sketch.j < dated.wording.i):
        return True
    if owner is None or owner is sketch:
        return _is_told_since(scene, dated, sketch)
    if sketch.comparator and scene.words(sketch.j, owner.i) in (["of"], ["of", "the"]):
        return False  # "compares with 3.5 per cent of 7,712 the year before"
    if owner.role == "before" or owner.comparator or is_had_then(scene, owner):
        return True
    if sketch.i < owner.i and is_of_those_then(scene, owner):
        return True
    if scene.words(owner.j, dated.wording.i) == ["of"] and sketch.i < owner.i:
        return True  # "17 per cent more than the year before and double the 42,255 of 2012/13"
    # "43 PCSOs, less than half the 91 of 2018 and a quarter of the 175 it had in 2010"
    against = owner.j <= sketch.i and _is_set_against(scene, owner)
    if against or comes_after(scene, sketch, owner, is_year_back(dated.wording)):
        return True
    if owner.role not in ("level", "after"):
        return False
    if sketch.role == "change":
        return _has_base(scene, dated, sketch)
    if sketch.role not in ("level", "after"):
        return False
    return sketch.i < owner.i or _has_own(scene, dated, sketch)


def _is_of_change_behind(dated: Dated, sketch: Sketch) -> bool:
    """ "Five robberies a day are recorded, a number that has doubled in two years": how long a change took, and no level before it."""
    owner = dated.owner
    if owner is None or owner.role != "change" or sketch.role != "level" or sketch.j > owner.i:
        return False
    return dated.wording.i >= owner.j and dated.ends is not None and is_long(dated.period)


def _is_of_bracket(scene: Scene, at: int, sketch: Sketch) -> bool:
    """ "3,670 (in 2017/18 there were 4,454)": when a number within brackets was counted, and no figure outside them."""
    if scene.tabular:
        return False
    inside = [(i, j) for i, j in scene.asides if i < at < j and scene.words(i, i + 1) == ["("] and not i < sketch.i < j]
    return any(i < one.i < j and one.role == "level" for i, j in inside for one in scene.sketches)


def _is_set_against(scene: Scene, owner: Sketch) -> bool:
    """ "Half the 91 of 2018", "a quarter of the 175 of 2010": what another figure is told as a multiple or a share of."""
    before = scene.words(owner.i - 2, owner.i)
    shared = before == ["of", "the"] and any(end == owner.i - 2 for _, end, _ in scene.quantities)
    return shared or before[1:] == ["the"] and before[0] in MULTIPLES


def _has_base(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """ "29 times, one fewer than in 2018/19, and 12 times in 2015": its base stands nearer than the date of a level."""
    return any(
        sketch.j <= one.i < dated.wording.i and one.preposition == "than" and one.role == "baseline"
        for one in scene.wordings
    )


def _is_told_since(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """ "A year before it was 42, so that they have fallen by 43 per cent; two forces had half of them": from then until now, and now."""
    level = next((one for one in scene.sketches if one.i >= dated.wording.j), sketch)
    if level.role != "level" or level.j > sketch.i or not is_year_back(dated.wording):
        return False
    between = scene.words(level.j, sketch.i)
    return ";" in between or sketch.role == "change" and not SINCE_THEN.isdisjoint(between)


def labels_bracket(scene: Scene, dated: Dated) -> bool:
    """ "Crimes in the year to March 2024: 1,988 (2022/23: 2,204)"."""
    edges = scene.words(dated.wording.i - 1, dated.wording.i), scene.words(dated.wording.j, dated.wording.j + 1)
    return edges == (["("], [":"])


def _has_own(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """ "fell to 800 by 2017 but had 1,113 at the last count, in March 2022": a date behind it, before the next figure."""
    following = next((other.i for other in scene.sketches if other.i >= sketch.j and other.role != "rank"), scene.j)
    return dated.wording.j <= sketch.i and any(
        sketch.j <= other.i < following and other.role == "period" for other in scene.wordings
    )


def is_multiplied(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "twice the number in June 2016": the date of what is multiplied, not of the result."""
    quantity = sketch.quantity
    if sketch.role != "change" or quantity is None or dated.wording.i < sketch.j or dated.ends is not None:
        return False  # "lost 8 per cent of its officers between 2010 and 2019"
    following = scene.words(sketch.j, sketch.j + 4)
    if {"its", "their"} & set(following[1:3]) and dated.wording.i - sketch.j < 8:
        return True  # "622 short of its strength in 2010"
    if following[:1] in (["above"], ["below"], ["short"]):  # "31 per cent above its level of 2012/13"
        return True
    halved = quantity.unit == "percent" and following[:1] in (["the"], ["that"]) and sketch.direction == "down"
    return (quantity.unit == "times" or halved) and bool(MULTIPLIED & set(following[:2]))


def is_long(period: Period | None) -> bool:
    """Whether it covers more than a year: the sum of years that a change lies between."""
    return bool(period and period.start and period.end and (period.end - period.start).days > 400)


def is_year(period: Period | None) -> bool:
    """Whether it covers the days of a year."""
    return bool(period and period.start and period.end and (period.end - period.start).days in YEAR)


def holds_for_itself(scene: Scene, wording: Wording) -> bool:
    """ "(2017 in brackets)", "top in each of the last four years": a time that nothing else is of."""
    each = scene.words(wording.i - 2, wording.i) in (["each", "of"], ["one", "of"], ["all", "of"])
    return each or is_bracketed(scene, wording) or is_in_last_table(scene, wording)


def is_of_main_clause(scene: Scene, sketch: Sketch, dated: Dated, free: Sequence[Dated]) -> bool:
    """ "Up over the same period, having doubled, from 378 to 816, between 2014/15 and 2015/16": of what the clause comes after.

    Nor is "1,316, having hit rock bottom in 2018" of 2018.
    """
    if dated.wording.i >= sketch.i:
        return sketch.role != "change" and "having" in scene.words(sketch.j, dated.wording.i)
    if is_resumed(scene, dated.wording.j, sketch.i) or _is_looked_back_on(scene, dated.wording.i, sketch):
        return True
    return "having" in scene.words(dated.wording.j, sketch.i) and any(
        one.wording.i >= sketch.j and one.period.start is not None for one in free
    )


def _is_looked_back_on(scene: Scene, at: int, sketch: Sketch) -> bool:
    """ "Kent, after 640 burglaries in 2018, recorded 590", "thieves, not content with 7,983 in 2018,": what token `at` is of, alone."""
    lower = scene.tokens.lower
    start = next((k for k in range(at - 1, scene.i, -1) if lower[k] == ","), None)
    end = next((k for k in range(at, sketch.i) if lower[k] == ","), None)
    if start is None or end is None or lower[start + 1] not in LOOKING_BACK:
        return False
    return any(start < one.i < end and one.role == "level" for one in scene.sketches)


def is_resumed(scene: Scene, i: int, j: int) -> bool:
    """ "Surrey, down by a quarter between 2010 and 2019, is back to 3,806": goes on in the present, behind a figure set off by commas."""
    lower = scene.tokens.lower
    at = next((k for k in range(i, j - 1) if lower[k] == "," and lower[k + 1] in PRESENT), None)
    start = next((k for k in range(i - 1, scene.i, -1) if lower[k] == ","), None)
    return at is not None and start is not None and any(start < one.i < at for one in scene.sketches)


def is_bracketed(scene: Scene, wording: Wording) -> bool:
    """ "(2017 in brackets)", "last year's figures in brackets"."""
    if "brackets" not in scene.vocabulary and "parentheses" not in scene.vocabulary:
        return False
    before = scene.words(wording.i - 5, wording.i)
    if {"brackets", "parentheses"} & set(before) and {"are", "is", "were", "show", "give"} & set(before):
        return True  # "The figures in brackets are for the year before"
    following = scene.words(wording.j, wording.j + 5)
    at = next((k for k, word in enumerate(following) if word in ("brackets", "parentheses")), None)
    return at is not None and not {",", "with", "and", "("} & set(following[:at])


def is_year_back(wording: Wording) -> bool:
    """ "the previous year", "a year earlier": a year counted back from another."""
    step = wording.months <= 12 and wording.parts.get("back", "") in BACKWARD
    return step and wording.sort == "relative" and not wording.event


def is_compared(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure is the other side of a comparison, a change too ("compared with last year's fall of 10.5 per cent")."""
    return sketch.comparator or sketch.role == "change" and any(i <= sketch.i < j for i, j in scene.comparators)


def is_of_last_year(wording: Wording) -> bool:
    """ "Numbers fell by 5,009 last year", "in the past 12 months": the year that ends with the latest count."""
    near = wording.parts.get("near") in ("last", "past") and wording.reading == "year"
    return near and wording.first is None or wording.reading == "span" and wording.months == 12


def is_of_past_year(wording: Wording) -> bool:
    """ "In the past year", which a change took."""
    return wording.reading == "year" and wording.parts.get("near") == "past" and wording.first is None


def dates_rank(scene: Scene, dated: Dated) -> bool:
    """Whether a "since" says since when a figure is the highest or lowest."""
    return any(0 <= dated.wording.i - sketch.j <= 6 for sketch in scene.sketches if sketch.type == "rank")


def points_back(scene: Scene, wording: Wording) -> bool:
    """ "The year before that", "at that time": counts from what was named last."""
    words = scene.words(wording.i, wording.j + 1)
    return words[-1:] == ["that"] and wording.sort == "relative" or words[:3] == ["at", "that", "time"]


def is_shift(wording: Wording) -> bool:
    """ "A year earlier", "the following year": a step from another period."""
    return wording.reading == "shift"


def is_to_count(dated: Dated) -> bool:
    """ "This spring", in which the officers of the end of March are counted; "down by one in the year", which ends with the count."""
    season = dated.period.start is None and dated.wording.reading == "season"
    return season and dated.wording.parts.get("near") == "this" or is_the_year(dated.wording)


def is_the_year(wording: Wording) -> bool:
    """ "In the year", and neither "in that year" nor "in the same year"."""
    return wording.reading == "same" and wording.text.lower().split()[-2:] == ["the", "year"]


def is_continued(scene: Scene, before: Wording, wording: Wording) -> bool:
    """ "50 the previous year and 60 the year before": the same step once more, with the one figure between that it dates."""
    if not (is_shift(before) and is_shift(wording)) or before.months != wording.months:
        return False
    between = [sketch for sketch in scene.sketches if before.j <= sketch.i < wording.i]
    return len(between) == 1 and not any(before.j <= turn.i < wording.i for turn in scene.turns)


# Readings that point to a period in force; without one they say nothing.
