"""A share in the opening that the story does not bear out: "One in 14 led to a charge", over 62 of 690, or 9 per cent.

The story must tell that very share once more, right of its part and whole, and no third one.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.bound import Bound, Triple, near, periods_agree
from claimcheck.claims.context import area_ids
from claimcheck.claims.parts import counts_of, gives_share, may_be_share, value
from claimcheck.claims.story_shares import OPENING, asks, part_of
from claimcheck.claims.wholes import PLAIN

REACH = 20  # sentences before a share in which its whole may stand


def find_opened_shares(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(part, whole, the share of the opening). `done` are the ids of the shares that are tied already."""
    shares = [one for one in bound if asks(one) and one.facets.topic is not None and one.facets.event not in PLAIN]
    found: dict[tuple[int, int], Triple] = {}  # told by the headline and the opening, it is tied once
    for opening in shares:
        if opening.scene.sentence.block > OPENING or id(opening) in done:
            continue
        told = [one for one in shares if _is_same(one, opening) and value(one) != value(opening)]
        if len({value(one) for one in told}) != 1 or told[0].scene.index <= opening.scene.index:
            continue
        pair = _borne_out(told[0], bound)
        if pair is not None and periods_agree(told[0], opening) and may_be_share(*pair, opening):
            found[id(pair[0]), id(pair[1])] = (*pair, opening)
    yield from found.values()


def _is_same(one: Bound, opening: Bound) -> bool:
    """One thing, group and place; the time is not asked, for a share of another year speaks for neither."""
    first, second = one.facets, opening.facets
    alike = (first.topic, first.event, first.population) == (second.topic, second.event, second.population)
    return alike and area_ids(one.area) == area_ids(opening.area)


def _borne_out(share: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The part beside a share, and the one number before it that gives the share with it."""
    part = part_of(share, counts_of(near(bound, share.scene, 0, 0)))
    if part is None:
        return None
    wholes = [
        one
        for one in counts_of(near(bound, share.scene, REACH, 0))
        if one.facets.topic == share.facets.topic
        and area_ids(one.area) == area_ids(share.area)
        and value(one) > value(part)
        and gives_share(share, part, one)
    ]
    return (part, wholes[-1]) if len({value(one) for one in wholes}) == 1 else None
