"""Times that a figure has from where it stands among the others of its sentence: in turn, a step back from the last, or right after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.dates.periods import shifted
from claimcheck.claims.dating.other_bases import is_part_of_year
from claimcheck.claims.periods.dated import Dated, is_long, is_shift, is_year
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.periods import Period

A_YEAR = 12  # months
LEVELS = ("level", "row")
LEVELS_OF_CHANGE = 2
APPOSED = 5  # tokens
THEN = 7  # tokens
DATE = 2  # tokens from a figure to its date
TURNED = 5  # tokens from a rank to the rise or fall that it is of
YEARLY = (["a", "year"], ["every", "year"], ["each", "year"], ["per", "year"], ["annually", "."])
CLOSED: tuple[list[str], ...] = ([], [","], ["."], [";"], ["and"], ["before"])
IN_A_YEAR = (["in", "a", "single", "year"], ["in", "one", "year"], ["in", "a", "year"], ["in", "just", "a", "year"])


def in_turn(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """The time that a figure shares with one before it, or takes from it."""
    if not said:
        return None
    return (
        _gapped(scene, sketch, here, said)
        or _stepped_back(scene, sketch, here, said)
        or _right_after(scene, sketch, said)
        or _year_on_year(scene, sketch, here, said)
        or _then_back_to(scene, sketch, here, said)
        or _then(scene, sketch, here, said)
        or _later_on(scene, sketch, here, said)
    )


def told_before_base(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "5,610 in June; in June last year there were 5,204, an increase of almost six per cent": up to the first of the two."""
    if (
        sketch.role != "change"
        or len(said) < LEVELS_OF_CHANGE
        or any(one.wording.i > said[-1].sketch.j for one in here)
    ):
        return None
    now, base = said[-2], said[-1]
    between = scene.words(base.sketch.j, sketch.i)
    apposed = (
        between[:1] in ([","], ["–"]) and len(between) <= APPOSED and "than" not in scene.words(sketch.j, sketch.j + 3)
    )
    levels = all(
        one.sketch.role in LEVELS and one.source == "own" and one.sketch.type == now.sketch.type for one in (now, base)
    )
    if not (apposed and levels and now.period and base.period and now.period.end and base.period.end):
        return None
    later = now.period.end > base.period.end and now.period.kind == base.period.kind
    return now.period if later else None


def moves(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure is of a change, which is no sum of years: so is the place of a rise ("the only force where it came down")."""
    turned = any(sketch.i <= turn.i <= sketch.j + TURNED for turn in scene.turns)
    return sketch.role in ("change", "after") or sketch.role == "rank" and turned


def is_yearly(scene: Scene, sketch: Sketch, period: Period) -> bool:
    """ "Fails to record 17,400 crimes a year", of a study of six months: of any year, and not of those months."""
    said = (
        scene.words(sketch.j - 2, sketch.j),
        scene.words(sketch.j, sketch.j + 2),
        scene.words(sketch.j + 1, sketch.j + 3),
    )
    return (
        is_part_of_year(period)
        and sketch.type == "count"
        and sketch.role == "level"
        and any(words in YEARLY for words in said)
    )


def _gapped(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "Kent made 4,343 in 2018/19 and 6,189 in 2014/15, and Essex 1,891 and 4,829": as many figures, in the same order."""
    place = next((one for one in reversed(scene.places) if one.j <= sketch.i and one.sort == "name"), None)
    if place is None or sketch.role not in LEVELS or any(one.wording.i > place.i for one in here):
        return None
    now = [one for one in scene.sketches if one.i >= place.j]
    before = [one for one in said if one.sketch.j <= place.i]
    alike = all(one.type == sketch.type and one.role in LEVELS for one in [*now, *(one.sketch for one in before)])
    own = all(one.source == "own" and one.period is not None for one in before)
    if len(now) < 2 or len(now) != len(before) or not alike or not own:
        return None
    return next((other.period for one, other in zip(now, before, strict=True) if one is sketch), None)


def _stepped_back(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "Nearly one in five of the latest led to an arrest; four years earlier it was one in ten": from the figure before."""
    start = scene.segments[sketch.segment][0]
    step = next((one.wording for one in here if start <= one.wording.i < sketch.i), None)
    if step is None or step.reading != "shift" or step.parts.get("back") in (None, "ago") or step.months % A_YEAR:
        return None
    last = next((one for one in reversed(said) if one.sketch.j <= step.i), None)
    dated = any(one.wording.i < step.i and one.wording.sort == "absolute" for one in here)
    if last is None or last.period is None or last.source == "own" or dated or is_long(last.period) or not step.months:
        return None
    return shifted(last.period, -step.months) if last.sketch.type == sketch.type else None


def _right_after(scene: Scene, sketch: Sketch, said: Sequence[Bound]) -> Period | None:
    """ "The low point, 2,582, came in 2015/16; the number then leapt by 69 per cent in a single year": the year after."""
    last = said[-1]
    if sketch.role != "change" or last.source != "own" or last.period is None or is_long(last.period):
        return None
    if "then" not in scene.words(last.sketch.j, sketch.i):
        return None
    behind = scene.words(sketch.j, sketch.j + 4)
    return shifted(last.period, A_YEAR) if any(behind[: len(one)] == one for one in IN_A_YEAR) else None


def _year_on_year(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "It rose to 77,568 in 2014-15, before falling to 67,267 and then 60,932": of the years that followed, one by one."""
    last = said[-1]
    if last.source != "own" or not is_year(last.period) or last.period is None or last.sketch.type != sketch.type:
        return None
    between = scene.words(last.sketch.j, sketch.i)
    following = next((one for one in scene.sketches if one.i >= sketch.j), None)
    goes_on = following is not None and scene.words(sketch.j, following.i) == ["and", "then"]
    if any(one.wording.i >= last.sketch.j for one in here):
        return None
    falls = between[1:2] == ["before"] and between[-1:] == ["to"] and len(between) <= APPOSED and goes_on
    return shifted(last.period, A_YEAR) if falls or between == ["and", "then"] and len(said) > 1 else None


def _then_back_to(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "They dipped to 39,523 in 2012-13, then bounced back to 42,826": of no time that is said, likely of the year after."""
    last = said[-1]
    if last.source != "own" or not is_year(last.period) or last.period is None:
        return None
    if sketch.type != "count" or last.sketch.type not in ("count", "change"):  # "dipped under 40,000"
        return None
    behind = [one.wording for one in here if last.sketch.j <= one.wording.i < sketch.j + APPOSED]
    own = len(behind) == 1 and behind[0].i <= last.sketch.j + 1 and behind[0].j <= sketch.i
    between = scene.words(behind[0].j, sketch.i) if own else []
    goes_on = len(between) <= THEN and "then" in between[:3] and between[-1:] == ["to"]
    return replace(shifted(last.period, A_YEAR), how="inferred") if goes_on else None


def _then(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """ "10,666 in 2014/15, then 10,086, then 9,361": of the years that followed, one by one."""
    last = said[-1]
    if last.source != "own" or last.period is None or last.sketch.type != sketch.type or not sketch.unitless:
        return None
    between = scene.words(last.sketch.j, sketch.i)
    then = between[-2:] == [",", "then"] and between.count(",") == 1 and sketch.role == "level"
    closed = scene.words(sketch.j, sketch.j + 1) in CLOSED
    dated = any(sketch.i <= one.wording.i < sketch.j + APPOSED for one in here)
    told = is_year(last.period) or last.period.start is None
    return shifted(last.period, A_YEAR) if then and closed and told and not dated else None


def _later_on(scene: Scene, sketch: Sketch, here: Sequence[Dated], said: Sequence[Bound]) -> Period | None:
    """What it came to after the end of a rise that is dated: of a later time, which is not told."""
    last = next((one for one in reversed(said) if one.sketch.type == sketch.type), None)
    if last is None or last.source != "own" or last.period is None or sketch.role != "after":
        return None
    first = last.sketch.j + DATE  # the date of the last may stand right behind it
    near = (one.wording for one in here if first < one.wording.i < sketch.j + APPOSED)
    if any(wording.sort == "absolute" or is_shift(wording) for wording in near):
        return None  # "before dropping back to 80 the following year"
    behind = _is_behind_after(scene, last.sketch, sketch) or _is_before_falling(scene.words(last.sketch.j, sketch.i))
    if behind and scene.words(sketch.j, sketch.j + 2) == [",", "then"]:
        return shifted(last.period, A_YEAR)  # "dropped to 27,714, then 24,342, then 20,339"
    return replace(last.period, start=None, end=None) if behind else None


def _is_behind_after(scene: Scene, last: Sketch, sketch: Sketch) -> bool:
    """ "After edging up to 30,462 in 2013/14 the total dropped to 27,714"."""
    opened = scene.words(scene.i, scene.i + 1) in (["after"], ["having"])
    return opened and all(one.j <= last.j or one.i >= sketch.i for one in scene.sketches)


def _is_before_falling(between: Sequence[str]) -> bool:
    """ "The figure jumped to 37,977 before dropping by more than half, to 17,303"."""
    at = between.index("before") if "before" in between else len(between)
    return any(word.endswith("ing") for word in between[at + 1 : at + 3])
