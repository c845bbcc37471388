"""Shares of what the sentence before tells: "... in 840 of the 12,000 violent crimes. That is seven per cent"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.parts import counts_of, find_parts
from claimcheck.claims.words.lexicons import word_sets

POINTING = frozenset(["that", "this", "it"])
GIVING = word_sets("grammar", "pointed_shares")["giving"]
MOST_IN_WORDS = 10  # "two in three" is a share in words, "117 out of 650" one with both its numbers
ALL_OF = word_sets("grammar", "pointed_shares")["all_of"]
ENDS = word_sets("grammar", "pointed_shares")["ends"]


def that_is(share: Bound, group: Sequence[Bound], before: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "... in 840 of the 12,000 violent crimes. That is seven per cent"."""
    scene = share.scene
    told = [one for one in group if one.sketch.type != "rank"]
    # "That is 48 per cent; only 63"
    first = told[0] is share and scene.words(share.sketch.j, share.sketch.j + 1) == [";"]
    if (
        len(told) > 1
        and not first
        or not opens_on_that(share)
        or not before
        or scene.index - before[0].scene.index != 1
        or not stands_alone(share)
    ):
        return None
    parts = list(find_parts(before, []))
    own = (
        share.sketch.quantity is not None
        and share.sketch.quantity.ratio
        and (share.sketch.quantity.part or 0) > MOST_IN_WORDS
    )
    alone = (
        not own and _is_chain(parts) and not any(one.sketch.type in ("percentage", "ratio", "change") for one in before)
    )
    last = counts_of(before)[-1:]  # a part told behind them may be what it is of
    return parts[-1] if alone and last and any(one is last[0] for one in parts[-1]) else None


def _is_chain(parts: Sequence[tuple[Bound, Bound]]) -> bool:
    """ "Of 88 reports 71 should have been crimes; of those, 52 had been": the last is a part of the one before it."""
    return bool(parts) and all(later[1] is earlier[0] for earlier, later in pairwise(parts))


def opens_on_that(share: Bound) -> bool:
    """ "That is seven per cent", "At seven per cent this is the worst": of what the sentence before tells."""
    scene = share.scene
    if scene.words(scene.i, share.sketch.i) == ["at"]:
        return not POINTING.isdisjoint(scene.words(share.sketch.j, share.sketch.j + 2))
    gap = share.sketch.i - scene.i
    gives = not GIVING.isdisjoint(scene.words(scene.i + 1, scene.i + 2)) and gap <= 7  # "That gives an accuracy of 73"
    return not POINTING.isdisjoint(scene.words(scene.i, scene.i + 1)) and (gap <= 4 or gives)


def says_that(share: Bound, whole: Bound) -> bool:
    """ "That was 39 per cent of all 4,869 in the force area"."""
    return opens_on_that(share) and share.scene.words(share.sketch.j, whole.sketch.i) in (
        ["of"],
        ["of", "all"],
        ["of", "all", "the"],
        ["of", "all", "its"],
        ["of", "the"],
        ["of", "its"],
    )


def stands_alone(share: Bound) -> bool:
    """Whether the share ends its clause, or is said to be of them: no share of something else, and no gap."""
    following = share.scene.words(share.sketch.j, share.sketch.j + 3)
    return (
        share.sketch.role in ("level", "share", "bracket")
        and not share.sketch.comparator
        and (not following or following[0] in ENDS or following[0] == "of" and not ALL_OF.isdisjoint(following))
    )
