"""Shares told before their figures, and a share in the opening that the story does not bear out.

"Only seven per cent were solved. Of the 4,900 reported 412 led to a charge"; "One in 14 led to a charge", over 62 of 690, or 9 per cent:
the story must tell that very share once more, right of its part and whole, and no third one.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, by_scene, near, periods_agree
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import counts_of, find_parts, gives_share, may_be_share, value
from claimcheck.claims.measures.wholes import PLAIN
from claimcheck.claims.ties.shares.later_parts import LATER, told_later
from claimcheck.claims.ties.shares.story_shares import ALONE, NOUN, OPENING, asks, part_of

REACH = 20  # sentences before a share in which its whole may stand
SHOWN = 4  # sentences from a share in the opening to the figures behind it
MANNER = 10  # "seven in ten", "18 out of 20"
SAME = frozenset(["charged", "detected", "prosecuted"])  # told as one


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


def find_shown(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """ "Only seven per cent of burglaries were solved. ... Of the 4,900 break-ins reported 412 led to a charge": of one thing and close."""
    groups = list(by_scene(bound))
    for k, group in enumerate(groups):
        shares = [one for one in group if one.sketch.is_share]
        if len(shares) != 1 or id(shares[0]) in done or not asks(shares[0]):
            continue
        share = shares[0]
        if has_both_numbers(share):
            continue  # "Nine of the 21 counters are to shut. That leaves 12, of which three ...": a part and a whole of its own
        if counts_of(group):
            yield from ((*pair, share) for pair in _opened_up(share, group))
            continue
        later = told_later(share, groups[max(0, k - LATER) : k], groups[k + 1 : k + 1 + LATER])
        if later is not None:
            yield (*later, share)
            continue
        if share.scene.words(share.scene.i, share.scene.i + 1) in (["that"], ["this"]):
            continue  # "112 of 1,460 vehicles were over 35. That was 7.7 per cent. In October it was 134 of 1,380"
        for before, other in pairwise(groups[k:]):
            away = other[0].scene.index - share.scene.index
            if away > (SHOWN if share.scene.sentence.block <= OPENING else 1):
                break
            pairs = list(find_parts(other, before if before is not group else []))
            if len(pairs) == 1 and _bears_out(*pairs[0], share, other):
                others = (one for ahead in groups[: k + 1] for one in ahead if one is not share)
                if not any(gives_share(one, *pairs[0]) for one in others):
                    yield (*pairs[0], share)
                break


def has_both_numbers(share: Bound) -> bool:
    """ "Nine of the 21 counters", "1,204 of 9,310 complaints": no round share such as "two in five" or "18 out of 20"."""
    quantity = share.sketch.quantity
    part, whole = (quantity.part, quantity.of) if quantity is not None and quantity.ratio else (None, None)
    return part is not None and whole is not None and part > 1 and whole > MANNER and whole % MANNER != 0


def _opened_up(share: Bound, group: Sequence[Bound]) -> list[tuple[Bound, Bound]]:
    """ "Nearly half of all victims were women: 3,860 of 9,200"."""
    pairs = list(find_parts(group, []))
    if not pairs and (told := _told_at_its_end(share, counts_of(group))) is not None:
        return [told] if may_be_share(*told, share) else []
    if len(pairs) != 1 or len(counts_of(group)) != 2:
        return []
    part, whole = pairs[0]
    first = min(part.sketch.i, whole.sketch.i)
    between = share.scene.words(share.sketch.j, first) if first > share.sketch.j else []
    opened = between[-1:] in ([":"], ["–"], ["—"], ["-"], ["("]) or between[-2:] in ([":", "of"], [":", "some"])
    return pairs if opened and may_be_share(part, whole, share) else []


def _told_at_its_end(share: Bound, counts: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "More than half of the 262 specials are women: 121", "A third of its 1,012 cases led to an injury (338)"."""
    if len(counts) != 2 or len(share.scene.sketches) != ALONE + 1:
        return None
    whole, part = counts
    scene, ahead = share.scene, whole.scene.words(share.sketch.j, whole.sketch.i)
    inside = ahead[:1] == ["of"] and len(ahead) <= NOUN and share.sketch.j <= whole.sketch.i
    set_off = scene.words(part.sketch.i - 1, part.sketch.i) in ([":"], ["("], ["–"], ["—"], ["-"])
    closed = scene.words(part.sketch.j, part.sketch.j + 1) in (["."], [")"], [","], [";"], [])
    return (part, whole) if inside and set_off and closed else None


def _bears_out(part: Bound, whole: Bound, share: Bound, group: Sequence[Bound]) -> bool:
    told = any(one.sketch.type in ("percentage", "ratio", "change") for one in group)
    topics = {part.facets.topic, whole.facets.topic}
    named = share.facets.topic in topics or share.facets.topic is None and share.facets.event == part.facets.event
    alike = named and area_ids(whole.area) == area_ids(share.area)
    events = {share.facets.event, part.facets.event}
    done_to = len(events) == 1 or events <= SAME or bool(events & PLAIN)
    dated = periods_agree(whole, share)
    close = whole.scene.index - share.scene.index <= 1
    # "They found something in 31 per cent of cases"
    named = share.strong or share.facets.population is not None or close
    return alike and named and done_to and not told and dated and may_be_share(part, whole, share)
