"""Levels set against each other in time: before and after, in whichever order the sentence has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, comparable, is_exact, near, undated, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.periods.dated import MULTIPLES
from claimcheck.claims.scenes.of_what import is_of_them
from claimcheck.claims.scenes.scene import Scene, Turn
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "pairs")

MILLION, LEAST = 1_000_000, 1_000
PLANNED, AHEAD = _words["planned"], 6  # tokens before a change in which it is only planned
WANTED = _words["wanted"]
HAPPENED, BACK = _words["happened"], 4
HELD_AGAINST = {(word, "the") for word in MULTIPLES}
IT_WAS = {("it", "had", "been"), ("there", "had", "been"), ("figure", "had", "been"), ("total", "had", "been")}
ANEW = _words["anew"]
FURTHER = frozenset(["again", "further", "another"])
# Words by which a change is one to come, and the tokens before it in which they stand.
TO_COME, FORECAST = _words["to_come"], _words["forecast"]
WILL_BE = {
    ("is", "to"),
    ("are", "to"),
    ("set", "to"),
    ("going", "to"),
    ("to", "lose"),
    ("to", "cut"),
    ("to", "recruit"),
}
TO_COME_WITHIN = 7
ON_WITHIN = 5  # tokens before a change that goes on from both levels
LEVEL_TYPES = frozenset(["count", "percentage", "rate", "ratio", "money", "duration", "score"])

# What one end of a change may be, as its sentence has it.
ENDS = frozenset(["level", "before", "after", "row"])


def is_end(one: Bound) -> bool:
    """Whether a change may begin or end with it: a level printed without a hedge, and not in brackets."""
    return one.sketch.type in LEVEL_TYPES and one.sketch.role in ENDS and is_exact(one)


def levels_in(scene: Scene) -> int:
    """How many levels a sentence tells."""
    return sum(sketch.type in LEVEL_TYPES for sketch in scene.sketches)


def find_pairs(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """(before, after): "from 64 to 88", "810 compared with 882", "2,275, up from 1,849", "309 in 2016/17 and 301 in 2017/18"."""
    for group in by_scene(bound):
        told = [one for one in group if one.sketch.type in LEVEL_TYPES and one.sketch.role != "bracket"]
        levels = [one for one in told if not is_of_them(one.scene, one.sketch) and not _has_gone(one)]
        levels = [one for k, one in enumerate(levels) if not _is_told_again(levels[max(0, k - 1) : k + 2], one)]
        used: set[int] = set()
        for k, (one, other) in enumerate(pairwise(levels)):
            if id(one) in used or not (comparable(one, other) or _are_ends(one, other) or _is_it(one, other)):
                continue
            # "up 8 per cent on 667, itself 4 per cent more than the 634"
            based = _is_base(one) or one.sketch.role == "before"
            if _starts_anew(one, other, levels[k + 2 : k + 3]) or based and _is_base(other):
                continue
            pair = _ordered(one, other) if not _lacks_scale(one, other) else None
            if pair is not None:
                used.update((id(one), id(other)))
                yield pair
        if not used:
            yield from _by_area(levels)


def _has_gone(one: Bound) -> bool:
    """ "Of the 171 posts 87 went in the first, and since then it has fallen by 42, from 1,076": what went is no level."""
    return one.scene.words(one.sketch.j, one.sketch.j + 1) in (["went"], ["go"], ["vanished"], ["disappeared"])


def _is_told_again(three: Sequence[Bound], one: Bound) -> bool:
    """ "22,271, or 61 a day, down from 29,486": what the level before it comes to, and that is the one set against another."""
    if (
        len(three) < 3
        or three[1] is not one
        or three[2].sketch.role != "before"
        or one.sketch.type == three[0].sketch.type
    ):
        return False
    lead = one.scene.words(three[0].sketch.j, one.sketch.i)
    return "or" in lead[-3:] and three[0].sketch.type == three[2].sketch.type != one.sketch.type


def _starts_anew(one: Bound, other: Bound, following: Sequence[Bound]) -> bool:
    """ "Rose by 140 to 380 and those for faith from 135 to 222": the base has an end of its own right behind it."""
    roles = other.sketch.role, *(level.sketch.role for level in following)
    # "3,621 were of violence, which went up from 14,329 to 17,950"
    ahead = one.sketch.role in ("after", "level")
    return (
        ahead and roles == ("before", "after") and undated(one.scene, other.sketch.j, following[0].sketch.i) == ["to"]
    )


def _is_base(level: Bound) -> bool:
    """ "Fewer than the 35 of 2010", "half the 54 of then", "up on 2010, when there were 35": what a figure is held against."""
    scene, at = level.scene, level.sketch.i
    return tuple(scene.words(at - 2, at)) in HELD_AGAINST or scene.words(at - 3, at - 2) == ["when"]


def _by_area(levels: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "31,050 and 22,680 respectively, compared with 27,000 and 21,000 in 2009": two of each of the areas, in their order."""
    half = len(levels) // 2
    first, last = levels[:half], levels[half:]
    areas = [area_ids(one.area) for one in first]
    told = half > 1 and len(set(areas)) == half and areas == [area_ids(one.area) for one in last]
    against = not any(one.sketch.comparator for one in first) and all(one.sketch.comparator for one in last)
    if told and against and all(comparable(one, other) for one, other in zip(first, last, strict=True)):
        yield from ((other, one) for one, other in zip(first, last, strict=True))


def _lacks_scale(one: Bound, other: Bound) -> bool:
    """ "11.2 million, down from 11.9": a decimal beside millions is one of these, whatever unit it stands in."""
    quantities = [level.sketch.quantity for level in (one, other) if level.sketch.quantity is not None]
    low, high = sorted(quantities, key=lambda quantity: quantity.low) if len(quantities) == 2 else (None, None)
    return low is not None and high is not None and low.step < 1 and high.low >= MILLION > LEAST * low.low


def _are_ends(one: Bound, other: Bound) -> bool:
    """ "from 2.05 per cent in 2017-18 to 1.35": of one thing, whatever else the sentence names."""
    roles = {one.sketch.role, other.sketch.role}
    return (
        roles == {"before", "after"}
        and one.sketch.type == other.sketch.type
        and unit_of_level(one) == unit_of_level(other)
        and area_ids(one.area) == area_ids(other.area)
    )


def _is_it(one: Bound, other: Bound) -> bool:
    """ "690 reports of hacking, fraud and the like in 2016/17, when in 2015/16 it had been 560": of the first, whatever is named since."""
    same = one.sketch.type == other.sketch.type == "count" and unit_of_level(one) == unit_of_level(other) == ""
    said = tuple(other.scene.words(other.sketch.i - 3, other.sketch.i)) in IT_WAS
    return same and said and area_ids(one.area) == area_ids(other.area)


def _ordered(one: Bound, other: Bound) -> tuple[Bound, Bound] | None:
    """Which of two levels in a row is the earlier; None when the text does not set them against each other in time."""
    roles = one.sketch.role, other.sketch.role
    if roles[0] == "before":
        return (one, other) if roles[1] in ("after", "level") and _no_cut(one, other) else None
    if roles[1] == "before":
        return (other, one) if _no_cut(one, other) and not _is_shared_out(one, other) else None
    if other.sketch.comparator and not one.sketch.comparator and one.scene.comparators:
        # "16.2 in 2012, compared with 9.4 in 2013"
        dated = in_time(one, other) if one.worded and other.worded else None
        return dated or (other, one)
    return in_time(one, other)


def in_time(one: Bound, other: Bound) -> tuple[Bound, Bound] | None:
    """Two levels of different periods of one length, the earlier first."""
    if one.period is None or other.period is None or one.period.start is None or other.period.start is None:
        return None
    if one.period.start == other.period.start or not _same_length(one, other):
        return None
    earlier, later = (one, other) if one.period.start < other.period.start else (other, one)
    return earlier, later


def _no_cut(one: Bound, other: Bound) -> bool:
    return not any(word in (";", "while", "whereas", "but") for word in one.scene.words(one.sketch.j, other.sketch.i))


def _is_shared_out(one: Bound, other: Bound) -> bool:
    """ "Of the 171 posts, 87 went in the first year, and since then it has fallen by 42, from 1,076": a whole that opens, and no level."""
    opens = one.sketch.i - one.scene.i == 2 and one.scene.words(one.scene.i, one.sketch.i) == ["of", "the"]
    return opens and any(s.type == "change" and one.sketch.j <= s.i < other.sketch.i for s in one.scene.sketches)


def _same_length(one: Bound, other: Bound) -> bool:
    lengths = [
        (b.period.end - b.period.start).days for b in (one, other) if b.period and b.period.start and b.period.end
    ]
    return len(lengths) == 2 and abs(lengths[0] - lengths[1]) <= 2


def is_bounded_elsewhere(change: Bound, before: Bound, after: Bound) -> bool:
    """ "Sexual offences fell by 28 to 963", "losses have doubled from £15.4m": the figure right behind is its end, claim or not."""
    scene, at = change.scene, change.sketch.j
    at += scene.words(at, at + 2) == [",", "to"]  # "those to do with religion went up by a third, to 94"
    lead = scene.words(at, at + 1)
    end = {"to": after, "from": before}.get(lead[0]) if lead else None
    if end is None or scene.words(at - 1, at) == ["from"]:
        return False
    behind = next((i for i, _, _ in scene.quantities if at < i <= at + 2), None)
    return behind is not None and not (end.scene is scene and at < end.sketch.i <= behind + 1)


def is_of_a_later(change: Bound, before: Bound, bound: Sequence[Bound]) -> bool:
    """ "Up six per cent, and 620 more than in 2015, when it made 3,500": the base is that of the later change, which says so."""
    scene = change.scene
    if before.scene is not scene or before.sketch.i < change.sketch.j:
        return False
    between = [one for one in near(bound, scene, 0, 0) if change.sketch.j <= one.sketch.i < before.sketch.i]
    return any(
        "and" in scene.words(change.sketch.j, one.sketch.i)
        and (
            "than" in scene.words(one.sketch.j, before.sketch.i)
            or scene.words(one.sketch.j, one.sketch.j + 1) == ["the"]
        )
        for one in between
        if one.sketch.type == "change"
    )


def goes_further(change: Bound, ends: Sequence[Bound]) -> bool:
    """ "Down from 42,056 to 26,076, and it fell again, by 965": a second fall, from where the first one ended, or one to come."""
    scene = change.scene
    if all(one.scene is not scene for one in ends):
        told = scene.words(max(scene.i, change.sketch.i - TO_COME_WITHIN), change.sketch.j)
        more = unit_of(change) != "percent" and not FURTHER.isdisjoint(told)
        if more or not TO_COME.isdisjoint(told) or not WILL_BE.isdisjoint(pairwise(told)):
            return True  # "is to lose another 60 by 2015", of a force that had 341 and has 318
    levels = [one.sketch for one in ends if one.scene is scene and one.sketch.type != "change"]
    here = [level.j for level in levels if level.j <= change.sketch.i]
    if len(here) == len(levels) and _is_then(scene, max([scene.i, *here]), change.sketch.i):
        return True
    turns = [turn for turn in scene.turns if here and max(here) <= turn.i <= change.sketch.j]
    return any(
        not ANEW.isdisjoint(scene.words(max(here), turn.i)) and not FURTHER.isdisjoint(_beside_turn(scene, turn))
        for turn in turns
    )


def _is_then(scene: Scene, start: int, at: int) -> bool:
    """ "683 in 2015 and 1,071 in 2016. Then it doubled", "and the number has since doubled": from the later of the two on."""
    words = scene.words(max(start, at - ON_WITHIN), at)
    return "then" in words or words[-1:] == ["since"]


def is_yet_to_come(change: Bound, ends: Sequence[Bound]) -> bool:
    """ "It has 1,549 officers. That is 175 fewer than the 1,724 of 2010, and it expects to lose 100 more": of no two figures told."""
    scene, at = change.scene, change.sketch.i
    behind = max([one.sketch.j for one in ends if one.scene is scene], default=scene.i)
    if is_only_wanted(change, ends):
        return True
    if not HAPPENED.isdisjoint(scene.words(at - BACK, at)) and any(
        _is_planned(one) for one in ends if one.scene is not scene
    ):
        return (
            True  # "It has already lost 500 posts. Further cuts will take numbers down to 2,300 from the 3,200 of 2010"
        )
    if not FORECAST.isdisjoint(scene.words(change.sketch.j, change.sketch.j + TO_COME_WITHIN)):
        return True  # "A 36 per cent rise in hate crime has been forecast"
    return behind <= at and not PLANNED.isdisjoint(scene.words(max(behind, at - AHEAD), at))


def is_only_wanted(change: Bound, ends: Sequence[Bound]) -> bool:
    """ "Sixty per cent backed a rise of 2 per cent in the precept, 31 per cent were against": between no two shares of a poll."""
    scene, sketch = change.scene, change.sketch
    if any(unit_of(one) != "percent" for one in ends) or WANTED.isdisjoint(scene.words(sketch.i - AHEAD, sketch.i)):
        return False
    start = min((one.sketch.i for one in ends if one.scene is scene), default=sketch.j)
    return "from" not in scene.words(sketch.j, start)


def _is_planned(one: Bound) -> bool:
    return not PLANNED.isdisjoint(one.scene.words(one.scene.i, one.sketch.i))


def _beside_turn(scene: Scene, turn: Turn) -> list[str]:
    """The words behind a verb of change ("fell again", "by another 40"), the one ahead of a noun ("a further fall")."""
    return scene.words(turn.i - 1, turn.i) if turn.sort == "noun" else scene.words(turn.j, turn.j + 2)


def is_share_of_base(change: Bound, bound: Sequence[Bound]) -> bool:
    """ "This is up from 197,725 (70.1%)": a share that the earlier number was, where the sentence tells no later one."""
    if change.scene.words(change.sketch.i - 1, change.sketch.i) != ["("]:
        return False
    here = near(bound, change.scene, 0, 0)
    base = any(one.sketch.role == "before" and one.sketch.j == change.sketch.i - 1 for one in here)
    return base and not any(one.sketch.role in ("after", "level") for one in here)
