"""Shares told once more: "Put differently, 35 per cent of the raids", and the same share twice in one story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, Triple, by_scene, periods_agree
from claimcheck.claims.context import area_ids
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.parts import contrasts, counts_of, find_parts, is_within, may_be_share, value
from claimcheck.claims.story_shares import asks

_grammar = word_sets("grammar", "story_shares")
RESTATED = 1.5  # times by which the same share told again is out; further off, it is its complement or another


def find_put_again(bound: Sequence[Bound]) -> Iterator[Triple]:
    """ "On 56 of the 160 occasions a village lost its lines. Put differently, 35 per cent of the raids": part, whole and share."""
    groups = list(by_scene(bound))
    for k, (before, group) in enumerate(pairwise(groups)):
        shares = [one for one in group if asks(one)]
        next_to = group[0].scene.index - before[0].scene.index == 1
        if len(shares) != 1 or len(group) != 1 or not next_to or not _puts_again(shares[0]):
            continue
        pairs = list(find_parts(before, groups[k - 1] if k else [])) or _two_told(before)
        told = any(one.sketch.type in ("percentage", "ratio", "change") for one in before)
        if len(pairs) == 1 and not told and may_be_share(*pairs[0], shares[0]):
            yield (*pairs[0], shares[0])


def _two_told(group: Sequence[Bound]) -> list[tuple[Bound, Bound]]:
    """ "Used a Taser 528 times, and on 66 occasions they fired it": the only two numbers of a sentence, of one time."""
    counts = counts_of(group)
    if len(counts) != 2 or len(group) != 2 or contrasts(counts[0].scene, counts[0].sketch.j, counts[1].sketch.i):
        return []
    whole, part = counts
    alike = whole.facets.topic == part.facets.topic and area_ids(whole.area) == area_ids(part.area)
    done_to = whole.facets.event != part.facets.event and periods_agree(whole, part)
    return [(part, whole)] if alike and done_to and value(part) < value(whole) else []


def _puts_again(share: Bound) -> bool:
    opening = " ".join(share.scene.words(share.scene.i, share.sketch.i)) + " "
    return any(opening.startswith(phrase + " ") for phrase in AGAIN)


def find_restated(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "6.7 per cent led to a charge. Put another way, fewer than one in 20 ...": the same share in other words."""
    for before, group in pairwise(by_scene(bound)):
        shares = [[one for one in some if one.sketch.is_share] for some in (before, group)]
        if len(shares[0]) != 1 or len(shares[1]) != 1 or group[0].scene.index - before[0].scene.index > 2:
            continue
        one, other = shares[0][0], shares[1][0]
        between = " ".join(one.scene.tokens.lower[one.scene.j : other.sketch.j]) + " "
        again = any(between.startswith(phrase + " ") for phrase in AGAIN) and asks(one) and asks(other)
        same = one.facets.topic == other.facets.topic and area_ids(one.area) == area_ids(other.area)
        if again and same and periods_agree(one, other) and is_within(value(one), value(other), RESTATED):
            yield one, other


AGAIN = _grammar["again"]
