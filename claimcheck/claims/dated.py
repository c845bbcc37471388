"""What a wording of a period does in its sentence: it dates a figure, names what another is measured from, or tells of an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.wordings import Wording
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


def is_other_side(scene: Scene, wording: Wording) -> bool:
    """ "greater on March 31 this year than on the same date in 2010": behind "than", with no figure of its own."""
    if wording.parts.get("back") == "ago" and wording.months > 12 and any(turn.i < wording.i for turn in scene.turns):
        return True  # "a drop on the 143,734 in post eight years ago"
    before = scene.words(wording.i - 5, wording.i)
    if _is_started_from(scene, wording) or {"what", "where"} & set(before) and {"was", "were", "stood"} & set(before):
        return True  # "double what it was a decade ago"
    if "as" in before[:-1] and before[-1] in ("did", "had", "was", "were"):
        return True  # "about as many as it did five years ago"
    than = "than" in before[1:] or before[-2:] == ["as", "in"]  # "exactly as many as in March 2021"
    return than and not any(sketch.j <= wording.i < sketch.j + 4 for sketch in scene.sketches)


def _is_started_from(scene: Scene, wording: Wording) -> bool:
    """ "from 2.05 in 2017-18 to 1.35": the date of a figure that is no claim of its own."""
    before = scene.words(wording.i - 4, wording.i)
    if "from" not in before or owner_of(scene, wording) is not None:
        return False
    at = before.index("from") + 1
    return before[at : at + 1] != [] and before[at][0].isdigit() and before[-1] in ("in", "for", "during")


def owned_base(sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "the 143,734 in post eight years ago": a level whose own date is what the other figures are measured from."""
    if sketch.role != "level" or sketch.quantity is None:
        return None
    return next(
        (
            one
            for one in here
            if one.owner is sketch
            and one.side == "baseline"
            and one.wording.parts.get("back") == "ago"
            and one.period.start
        ),
        None,
    )


def side_of(wording: Wording) -> str:
    """ "on March 31" dates a count; "up 12 per cent on the previous year" names its baseline."""
    if (
        wording.role == "baseline"
        and wording.preposition == "as"
        and wording.first is not None
        and wording.sort != "since"
    ):
        return "period"
    if wording.preposition == "before" and wording.reading == "single" and wording.sort == "absolute":
        return "event"  # "were said to have taken place before 1990"
    return wording.role


_grammar = word_sets("grammar", "dated")


INSPECTING = _grammar["inspecting"]


BACKWARD = frozenset(["before", "earlier", "previous", "ago", "preceding", "prior"])
EACH_YEAR = frozenset(["each year", "every year", "each month", "every month"])
MULTIPLIED = _grammar["multiplied"]


BEGINNING = frozenset(["began", "begun", "begin", "started", "introduced"])


INSPECTORS = _grammar["inspectors"]


def is_of_inspection(scene: Scene, wording: Wording) -> bool:
    """ "Inspectors visited in March 2014": the day of a visit or a report, of which no figure is."""
    first = wording.first
    alone = (
        first is not None and wording.last is None and first.form in ("month", "day") and wording.reading == "single"
    )
    near = INSPECTING & set(scene.words(wording.i - 8, wording.i)) or INSPECTORS & set(scene.words(scene.i, scene.j))
    return alone and wording.sort != "since" and bool(near)


def is_beginning(scene: Scene, wording: Wording) -> bool:
    """ "since records began in 2011/12", "when the scheme was introduced in 2009": no figure is of that year."""
    return bool(BEGINNING & set(scene.words(wording.i - 3, wording.i)))


def owner_of(scene: Scene, wording: Wording) -> Sketch | None:
    """The figure right before a wording, which it dates first of all ("213 in 2010", "from 948 in 2017/18")."""
    owner = next(
        (sketch for sketch in reversed(scene.sketches) if sketch.j <= wording.i and sketch.role != "rank"), None
    )
    if (
        owner is None
        or wording.i - owner.j > 3
        or any(word in (",", ";", ":", "and", "(", ")") for word in scene.words(owner.j, wording.i))
    ):
        return None
    return owner


def is_taken(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """Whether the wording is another figure's: an earlier end's ("up from 1,849 the year before"), or that of a level further on."""
    owner = dated.owner
    if owner is None or owner is sketch:
        return False
    if owner.role == "before" or owner.comparator:
        return True
    if owner.role not in ("level", "after") or sketch.role not in ("level", "after"):
        return False
    return sketch.i < owner.i or _has_own(scene, dated, sketch)


def _has_own(scene: Scene, dated: Dated, sketch: Sketch) -> bool:
    """ "fell to 800 by 2017 but had 1,113 at the last count, in March 2022": a date behind it, before the next figure."""
    following = next((other.i for other in scene.sketches if other.i >= sketch.j and other.role != "rank"), scene.j)
    return dated.wording.j <= sketch.i and any(
        sketch.j <= other.i < following and other.role == "period" for other in scene.wordings
    )


def when_of(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "doubled since 2013/14, when there were 2,410": the year named right before."""
    start = scene.segments[sketch.segment][0]
    if scene.words(start, start + 2)[:1] != ["when"] and scene.words(start - 1, start + 1) != [",", "when"]:
        return None
    return next((one for one in here if one.period.start is not None and 0 <= start - one.wording.j <= 2), None)


def is_multiplied(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """ "twice the number in June 2016": the date of what is multiplied, not of the result."""
    quantity = sketch.quantity
    if sketch.role != "change" or quantity is None or dated.wording.i < sketch.j:
        return False
    following = scene.words(sketch.j, sketch.j + 4)
    if {"its", "their"} & set(following[1:3]) and dated.wording.i - sketch.j < 8:
        return True  # "622 short of its strength in 2010"
    if following[:1] in (["above"], ["below"], ["short"]):  # "31 per cent above its level of 2012/13"
        return True
    return quantity.unit == "times" and bool(MULTIPLIED & set(following[:2]))


def is_long(period: Period | None) -> bool:
    """Whether it covers more than a year: the sum of years that a change lies between."""
    return bool(period and period.start and period.end and (period.end - period.start).days > 400)


def is_bracketed(scene: Scene, wording: Wording) -> bool:
    """ "(2017 in brackets)", "last year's figures in brackets"."""
    following = scene.words(wording.j, wording.j + 5)
    at = next((k for k, word in enumerate(following) if word in ("brackets", "parentheses")), None)
    return at is not None and not {",", "with", "and", "("} & set(following[:at])


def is_year_back(wording: Wording) -> bool:
    """ "the previous year", "a year earlier": a year counted back from another."""
    step = wording.months <= 12 and wording.parts.get("back", "") in BACKWARD
    return step and wording.sort == "relative" and not wording.event


def figure_between(scene: Scene, sketch: Sketch, dated: Dated) -> bool:
    """Whether another figure stands between this one and the date behind it."""
    return any(sketch.j <= other.i < dated.wording.i for other in scene.sketches if other is not sketch)


def dates_rank(scene: Scene, dated: Dated) -> bool:
    """Whether a "since" says since when a figure is the highest or lowest."""
    return any(0 <= dated.wording.i - sketch.j <= 6 for sketch in scene.sketches if sketch.type == "rank")


def points_back(scene: Scene, wording: Wording) -> bool:
    """ "The year before that", "at that time": counts from what was named last."""
    words = scene.words(wording.i, wording.j + 1)
    return words[-1:] == ["that"] and wording.sort == "relative" or words[:3] == ["at", "that", "time"]


def is_of_now(scene: Scene, sketch: Sketch) -> bool:
    """ "it is now 19", "the 16.6 of today", "there are now 55 fewer": of the latest count."""
    if scene.words(sketch.i - 2, sketch.i) == ["there", "are"] and "again" in scene.words(sketch.j, sketch.j + 3):
        return True
    return "now" in scene.words(sketch.i - 3, sketch.i) or "today" in scene.words(sketch.j, sketch.j + 3)


def is_shift(wording: Wording) -> bool:
    """ "A year earlier", "the following year": a step from another period."""
    return wording.reading == "shift"


def side_in(scene: Scene, wording: Wording) -> str:
    """What the wording is in its sentence: the period of figures, the baseline of changes, an inspection's day, or an event."""
    if is_of_inspection(scene, wording):
        return "inspection"
    if is_beginning(scene, wording) or is_of_people(scene, wording):
        return "event"
    return "baseline" if is_other_side(scene, wording) else side_of(wording)


def is_of_people(scene: Scene, wording: Wording) -> bool:
    """ "The answer uses population estimates for mid-2020"."""
    near = {*scene.words(wording.i - 4, wording.i), *scene.words(wording.j, wording.j + 3)}
    return bool({"population", "populations", "inhabitants", "census"} & near)


def is_continued(scene: Scene, before: Wording, wording: Wording) -> bool:
    """ "50 the previous year and 60 the year before": the same step once more, with the one figure between that it dates."""
    if not (is_shift(before) and is_shift(wording)) or before.months != wording.months:
        return False
    between = [sketch for sketch in scene.sketches if before.j <= sketch.i < wording.i]
    return len(between) == 1 and not any(before.j <= turn.i < wording.i for turn in scene.turns)


def value_told(scene: Scene, sketch: Sketch) -> float | None:
    """The value of "of the 640", "all 640", "those 18": a figure that the article has told before."""
    quantity = sketch.quantity
    if (
        quantity is None
        or sketch.role != "level"
        or not {"the", "those", "these", "all"} & set(scene.words(sketch.i - 1, sketch.i))
    ):
        return None
    return float(quantity.low) if quantity.low > 1 else None


def is_perfect(scene: Scene, sketch: Sketch, wording: Wording) -> bool:
    """ "43,970; four-fifths of that has since melted away", "so the number has doubled": from then until now."""
    start, end = wording.j, max(scene.segments[sketch.segment][1], sketch.j + 4)
    return start < sketch.i and bool({"has", "have", "since"} & set(scene.words(start, end)))


def series_of(scene: Scene, sketch: Sketch, here: Sequence[Dated]) -> Dated | None:
    """ "fallen each year since, to 8,950, 8,120 and 6,868 in 1997": what says that those before the last are of years unnamed."""
    following = next((other for other in scene.sketches if other.i >= sketch.j), None)
    if following is None or scene.words(sketch.j, following.i) not in ([","], ["and"], [",", "and"]):
        return None
    yearly = (one for one in here if one.wording.j <= sketch.i and one.wording.text.lower() in EACH_YEAR)
    return next(yearly, None)


def tells_of_last(scene: Scene, sketch: Sketch) -> bool:
    """ "down from 709,611 the previous year, which was the highest figure for seven years": a rank of the figure right before."""
    start = scene.segments[sketch.segment][0]
    return sketch.type == "rank" and scene.words(start, start + 2) in (
        ["which", "was"],
        ["which", "were"],
        ["which", "is"],
    )
