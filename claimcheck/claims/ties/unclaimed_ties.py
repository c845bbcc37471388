"""Shares, rises and averages that are worked out from numbers that are no claims: "took away 320 dogs and put down 48, one in seven".

No lexicon names everything that the police count. A number that stands beside a claim that it gives, or one that is a claim at a guess
only, is lent what that claim is of, and the grammar must tie the two as it ties claims.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from claimcheck.claims.context.bound import Bound, near
from claimcheck.claims.context.pairs import find_pairs
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.changes.change_ties import find_changes
from claimcheck.claims.ties.changes.near_ties import find_across
from claimcheck.claims.ties.levels.average_ties import find_averages
from claimcheck.claims.ties.levels.each_ties import find_each
from claimcheck.claims.ties.shares.share_ties import find_shares
from claimcheck.claims.ties.shares.shares_retold import find_put_again
from claimcheck.domain.claims import TieKind
from claimcheck.domain.measures import Facets

LEAST = 20  # a smaller number is an age, a floor or a bus as often as a count
BACK = 2  # sentences before a claim in which such a number may stand
DERIVED = frozenset(["percentage", "ratio", "change", "rate", "duration", "money"])


def unclaimed_of(scene: Scene) -> Iterator[Bound]:
    """The numbers of a sentence that are printed in figures and are no claims."""
    for sketch in scene.dropped:
        quantity = sketch.quantity
        if quantity is None or sketch.type not in ("count", "money") or quantity.low < LEAST:
            continue
        if scene.words(sketch.i - 2, sketch.i) == ["one", "of"]:
            continue  # "each is checked by one of 54 clerks": what that one does is not the 54's
        if scene.kind_of(quantity) == "number" and quantity.modifier == "exact" and quantity.low == quantity.high:
            yield Bound(scene, sketch, Facets(), None, None, "none", "")


def find_unclaimed(
    bound: Sequence[Bound], numbers: Sequence[Bound], done: Container[int]
) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    """Ties of claims that are tied to nothing yet (`done` are the ids of the others) with at least one such number.

    `bound` are all claims, those at a guess among them.
    """
    sure = [one for one in bound if not one.sketch.guessed]
    numbers = sorted([*numbers, *(one for one in bound if one.sketch.guessed)], key=_place)
    for one in bound if numbers else ():
        if one.sketch.type not in DERIVED or one.sketch.quantity is None or id(one) in done:
            continue
        here = near(numbers, one.scene, BACK, 0)
        if not here:
            continue
        lent = [replace(number, facets=one.facets, area=one.area) for number in here]
        around = sorted([*near(sure, one.scene, BACK, 0), *lent], key=_place)
        own = {id(copy): number for copy, number in zip(lent, here, strict=True)}
        for kind, members in _told(around):
            told = tuple(own.get(id(member), member) for member in members)
            if told[-1] is one and any(id(member) in own for member in members):
                yield kind, told
                break


def _place(one: Bound) -> tuple[int, int]:
    return one.scene.index, one.sketch.i


def _told(around: Sequence[Bound]) -> Iterator[tuple[TieKind, tuple[Bound, ...]]]:
    yield from find_shares(around)
    yield from (("share", members) for members in find_put_again(around))
    yield from find_averages(around)
    yield from (("each", members) for members in find_each(around, ahead=False))
    changes = list(find_changes(around, list(find_pairs(around))))
    done = {id(members[-1]) for members in changes}
    yield from (("change", members) for members in (*changes, *find_across(around, done)))
