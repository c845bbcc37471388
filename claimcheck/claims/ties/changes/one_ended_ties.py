"""Changes with the level that they are measured from, and the later level told before: "98 more than in 2017, when there were 426"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, comparable, is_exact, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import may_lie_between, value
from claimcheck.claims.words.lexicons import word_sets

EXCEEDED = 4  # tokens from a change to what it is set against
RESUMED = 4  # tokens before the change
_words = word_sets("grammar", "one_ended_ties")
RESUMING = _words["resuming"]  # "though that is down"
YARDSTICKS = _words["yardsticks"]


def find_one_ended(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "went up by 47 per cent in 2019/20, from 733 the year before", with the 1,078 of 2019/20 told shortly before.

    A level that would end changes from several bases, and fits none of them, is of another thing.
    """
    found = list(_measured(bound))
    bases = {id(after): {id(before) for before, end, _ in found if end is after} for _, after, _ in found}
    fit = {id(after) for before, after, change in found if _gives(before, after, change)}
    yield from (told for told in found if len(bases[id(told[1])]) == 1 or id(told[1]) in fit)


def _measured(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    for group in by_scene(bound):
        changes = [b for b in group if b.sketch.type == "change" and b.sketch.quantity is not None]
        befores = [b for b in group if _is_base(b, group, changes)]
        others = [b for b in group if b.sketch.role in ("after", "level") and b not in befores]
        if not befores or not 0 < len(changes) < 3 or any(comparable(b, befores[0]) for b in others):
            continue
        if len(befores) == 1:
            yield from _with_base(befores[0], changes, bound)
        else:  # "979 fewer than the 6,254 of the year before and 1,591 fewer than the 6,866 of 2010"
            nearest = [next((one for one in reversed(changes) if one.sketch.j <= b.sketch.i), None) for b in befores]
            if None not in nearest and len({id(one) for one in nearest}) == len(befores):
                for before, change in zip(befores, nearest, strict=True):
                    yield from _with_base(before, [change] if change is not None else [], bound)


def _with_base(before: Bound, changes: Sequence[Bound], bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """The changes that are measured from a base, with the later level told shortly before it."""
    block = before.scene.sentence.block
    levels = [
        b
        for b in bound
        if b.scene.index < before.scene.index
        and block - b.scene.sentence.block <= 1
        and b.sketch.role in ("level", "after")
        and comparable(b, before)
        and b.period is not None
        and is_exact(b)
        # "181, against 100 the year before", a paragraph above: the other side of that
        and (not b.sketch.comparator or b.scene.sentence.block == block)
    ]
    levels = _at_its_end(levels, before, changes[0])
    for one in changes if levels else ():
        after = _ended(levels, before, one)
        if _is_measured(one, before) and (len(levels) == 1 or may_lie_between(before, after, one)):
            yield before, after, one


def _is_base(level: Bound, group: Sequence[Bound], changes: Sequence[Bound]) -> bool:
    """Whether the changes of a sentence are measured from it."""
    than = any(_is_exceeded(level, change) for change in changes)
    return level.sketch.role == "before" or than or _is_improved_on(level, group) or _is_when(level, changes)


def _is_exceeded(level: Bound, change: Bound) -> bool:
    """ "The bill was £800,000 higher than the £5.5m of 2013/14": the figure right behind a change that is set against it."""
    between = level.scene.words(change.sketch.j, level.sketch.i)
    return len(between) <= EXCEEDED and between[-2:] == ["than", "the"]


def _ended(levels: Sequence[Bound], before: Bound, change: Bound) -> Bound:
    """The level that the change leads to; where several may be the one, and none gives it, the last that was told."""
    fit = [one for one in levels if _gives(before, one, change)]
    return (fit or levels)[-1]


def _gives(before: Bound, after: Bound, change: Bound) -> bool:
    made = abs(value(after) - value(before))
    if unit_of(change) == "percent":
        made = made / max(1e-9, value(before)) * 100
    elif unit_of(change) == "times":
        made = value(after) / max(1e-9, value(before))
    step = float(change.sketch.quantity.step) if change.sketch.quantity is not None else 1.0
    return abs(made - value(change)) <= step / 2


def _is_measured(change: Bound, before: Bound) -> bool:
    """Whether nothing turns to another place or thing, or to a mere yardstick, between a change and its base.

    "The rise, of four per cent, takes it close to where it was in 2010, when it had 3,632" is measured from a level told before.
    """
    start, end = sorted((change.sketch.i, before.sketch.i))
    between = change.scene.words(start, end)
    cut = {";", "while", "whereas", "although", "though", "but"} & set(between)
    if before.sketch.i > change.sketch.i and is_yardstick(before, change.sketch.i):
        return False
    same = change.facets.topic == before.facets.topic and area_ids(change.area) == area_ids(before.area)
    return same and not cut


def is_yardstick(level: Bound, start: int) -> bool:
    """Whether the words from token `start` to a figure set another against it, and measure none from it ("well short of the 992")."""
    between = level.scene.words(start, level.sketch.i)
    words = f" {' '.join(between)} "
    return between[-1:] != ["from"] and any(f" {one} " in words for one in YARDSTICKS)


def _at_its_end(levels: Sequence[Bound], before: Bound, change: Bound) -> list[Bound]:
    """The levels at which the change may end: of its own time, else of any but that of its base."""
    same = [
        b for b in levels if change.period is not None and b.period is not None and b.period.same_days(change.period)
    ]
    later = [
        b
        for b in levels
        if b.period is not None
        and before.period is not None
        and b.period.end is not None
        and before.period.end is not None
        and b.period.end > before.period.end
    ]
    return same if len(same) == 1 else later


def _is_when(level: Bound, changes: Sequence[Bound]) -> bool:
    """ "98 more than the year before, when there were 426, or a rise of 19 per cent": the earlier level behind "when"."""
    scene = level.scene
    if "when" not in scene.vocabulary:
        return False
    ahead = scene.words(level.sketch.i - 5, level.sketch.i)
    if not changes or level.sketch.i <= changes[0].sketch.j or "when" not in ahead:
        return False
    at = level.sketch.i - len(ahead) + ahead.index("when")
    return not any(at < i < level.sketch.i for i, _, _ in scene.quantities)


def _is_improved_on(level: Bound, group: Sequence[Bound]) -> bool:
    """ "a 13 per cent improvement on the 83.6 per cent of 2017": what the change is measured from."""
    return level.sketch.type in ("percentage", "count", "rate") and any(
        other.sketch.type == "change"
        and other.sketch.j <= level.sketch.i
        and level.sketch.i - other.sketch.j <= 5
        and level.scene.words(other.sketch.j, level.sketch.i)[-2:] in (["on", "the"], ["from", "the"], ["over", "the"])
        for other in group
    )


def find_resumed(bound: Sequence[Bound], done: Container[int]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "Ninety-two per cent were answered in time, against a target of 90, though that is down five per cent from 97"."""
    for group in by_scene(bound):
        for change, base in pairwise(group):
            scene, sketch = change.scene, change.sketch
            from_base = scene.words(sketch.j, base.sketch.i) == ["from"] and base.sketch.role == "before"
            if not sketch.directed or not from_base or id(change) in done:
                continue
            resumed = not RESUMING.isdisjoint(scene.words(sketch.i - RESUMED, sketch.i))
            levels = [
                one
                for one in group
                if one.sketch.j <= sketch.i
                and one.sketch.type == base.sketch.type
                and unit_of_level(one) == unit_of_level(base)
                and not one.sketch.comparator
                and area_ids(one.area) == area_ids(change.area)
            ]
            ended = any(one.sketch.role == "after" and one.sketch.i > sketch.i for one in group)
            if resumed and not ended and len(levels) == 1 and is_exact(levels[0]) and sketch.quantity is not None:
                yield base, levels[0], change
