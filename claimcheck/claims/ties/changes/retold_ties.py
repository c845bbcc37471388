"""One change told twice: "1,888, which is 102 more than a year earlier, or 5.7 per cent"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, near, periods_agree, same_subject, unit_of
from claimcheck.claims.context.parts import contrasts, is_within, value
from claimcheck.claims.dates.periods import shifted
from claimcheck.claims.ties.changes.told_spans import MONTHS, OF_BASE, is_of_another_year, spans_of
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE

JOINING = frozenset(["and", ","])
PLAIN = word_sets("grammar", "retold_ties")["plain"]
APART = 2  # sentences between a rise in per cent and one told as a number
FAR_OFF = 3.0  # times by which a slip may put the one out of the other
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["–"], ["—"])


def _is_base(level: Bound, change: Bound) -> bool:
    """ "There had been 962 in the year before, so the rise is one of 287, or 30 per cent": the level is what it is measured from."""
    then, now = (one.period.end if one.period is not None else None for one in (level, change))
    earlier = then is not None and now is not None and then < now
    return earlier or level.scene.words(level.sketch.i - 2, level.sketch.i) in (["had", "been"], ["had", "had"])


def _is_told_on(other: Bound, between: Sequence[str]) -> bool:
    """ "5,536 more than the year before and a rise of 59 per cent": joined on by its noun, with nothing behind that it is measured from."""
    noun = any(turn.sort == "noun" and turn.j == other.sketch.i - 1 for turn in other.scene.turns)
    joined = between[-3:-2] in (["a"], ["an"]) and between[-1:] == ["of"] and not JOINING.isdisjoint(between[-4:-3])
    return noun and joined and other.scene.words(other.sketch.j, other.sketch.j + 1) in CLOSED


def find_retold(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "1,888, which is 102 more than a year earlier, or 5.7 per cent": a level, the rise as a number and as a share."""
    for group in by_scene(bound):
        for one, other in pairwise(group):
            if (
                one.sketch.type != "change"
                or other.sketch.type != "change"
                or one.sketch.direction != other.sketch.direction
            ):
                continue
            between = one.scene.words(one.sketch.j, other.sketch.i)
            counted, share = (one, other) if unit_of(other) == "percent" else (other, one)
            if (
                not ({"or", "("} & set(between) or _is_told_on(other, between))
                or len(between) > 9
                or unit_of(share) != "percent"
                or unit_of(counted) in RELATIVE
            ):
                continue
            levels = [
                b
                for b in group
                if b.sketch.type == "count"
                and b.sketch.role in ("level", "after")
                and not b.sketch.comparator
                and is_exact(b)
            ]
            befores = [b for b in group if b.sketch.role == "before" or b.sketch.comparator]
            if len(levels) == 1 and not befores and same_subject(levels[0], share) and not _is_base(levels[0], share):
                yield levels[0], counted, share


def find_retold_apart(bound: Sequence[Bound], done: Container[int]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """ "Burglary was down by a fifth. There were 720, which is 180 fewer": the share in one sentence, the rest in another."""
    for group in by_scene(bound):
        if (told := _with_rise(group)) is None:
            continue
        level, counted = told
        around = near(bound, counted.scene, APART, APART)
        shares = [one for one in around if one.sketch.type == "change" and unit_of(one) == "percent"]
        if len(shares) != 1 or id(shares[0]) in done or not _is_that_rise(shares[0], level, counted):
            continue
        share, start = shares[0], value(level) + value(counted) * (1 if counted.sketch.direction == "down" else -1)
        # a base of its own makes it another rise
        # "3,360 thefts from cars, 360 more. The rise of 17 per cent": of those alone
        points = share.scene.index > level.scene.index and share.scene.tokens.lower[share.scene.i] in ("the", "that")
        if _is_narrowed(level, counted) and not points:
            continue
        alone = not any(one.sketch.type == "count" and one.scene is share.scene for one in around)
        if alone and start > 0 and is_within(value(counted) / start * 100, value(share), FAR_OFF):
            yield level, counted, share


def _with_rise(group: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The only number of a sentence and the rise to it, told as a number as well, and no other figure."""
    if len(group) != 2 or any(not is_exact(one) or one.sketch.comparator for one in group):
        return None
    levels = [one for one in group if one.sketch.type == "count" and one.sketch.role in ("level", "after")]
    changes = [one for one in group if one.sketch.type == "change" and unit_of(one) not in RELATIVE]
    if len(levels) != 1 or len(changes) != 1 or len(changes[0].scene.quantities) != 2 or spans_of(changes[0]):
        return None
    start, end = sorted((levels[0].sketch.i, changes[0].sketch.i))
    return None if contrasts(changes[0].scene, start, end) else (levels[0], changes[0])


def _is_narrowed(level: Bound, counted: Bound) -> bool:
    """ "There were 720 burglaries at shops, 30 fewer", "Shops had 720, 30 fewer": of some of them."""
    scene, end = level.scene, max(level.sketch.j, counted.sketch.i)
    named = {at for place in scene.places for at in range(place.i, place.j)}
    named |= {at for one in scene.wordings for at in range(one.i - bool(one.preposition), one.j)}
    named |= {at for one in (level, counted) for at in range(one.sketch.i, one.sketch.j)}
    return any(scene.tokens.lower[at] not in PLAIN for at in range(scene.i, end) if at not in named)


def _is_that_rise(share: Bound, level: Bound, counted: Bound) -> bool:
    """Whether a rise in per cent is of the thing, time and way of one told as a number, each on the year before."""
    alike = same_subject(level, share) and share.sketch.direction == counted.sketch.direction
    dated = periods_agree(level, share) and periods_agree(counted, share) and not spans_of(share)
    close = abs(share.scene.sentence.block - level.scene.sentence.block) <= 1 and share.scene is not level.scene
    year_before = None if level.period is None else shifted(level.period, -MONTHS)
    since = any(is_of_another_year(one, year_before) or _is_since_long(one) for one in (share, counted))
    return alike and dated and close and is_exact(share) and not since


def _is_since_long(change: Bound) -> bool:
    """ "320 fewer than four years earlier", "than at the peak of 2009"."""
    end, reach = change.sketch.j, change.sketch.j + OF_BASE
    words = change.scene.words(end, reach)
    return "peak" in words or any(end <= one.i < reach and one.months > MONTHS for one in change.scene.wordings)
