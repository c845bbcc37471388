"""Parts told after their shares ("Only one in 12 was arrested. Of the 204 arrested, 97 were held over drugs"), or with what led to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.context.bound import COUNTED, Bound, periods_agree
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import contrasts, counts_of, gives_share, may_be_share, value
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME

LATER = 12  # sentences with figures from a share to its part, told in passing or as a row
BACK = 2  # paragraphs and sentences with figures before a share in which its whole may stand
OUTCOMES = frozenset(["charged", "convicted", "detected", "arrested", "prosecuted", "cautioned", "solved"])
NARROWED = word_sets("grammar", "later_parts")["narrowed"]


def told_later(
    share: Bound, before: Sequence[Sequence[Bound]], behind: Sequence[Sequence[Bound]]
) -> tuple[Bound, Bound] | None:
    """ "2,539 were searched. Only one in 12 was arrested. ... Of the 204 arrested": the part told behind, the whole before."""
    whole = _whole_before(share, before[-BACK:])
    if "or" in share.scene.words(share.sketch.j, share.scene.j):
        return None  # "28 per cent led to an arrest or another outcome"
    if whole is None or share.worded and not periods_agree(whole, share):
        return None
    parts = [one for group in behind for one in counts_of(group)[:1] if _is_spoken_of(one)]
    parts = [one for one in parts if _is_what_is_shared(one, share, whole)]
    if len(parts) != 1 or any(gives_share(one, parts[0], whole) for group in before for one in group):
        return None
    others = [one for group in before for one in counts_of(group) if value(one) > value(parts[0])]
    borne_out = any(gives_share(share, parts[0], one) for one in others)  # of whichever of them it is told
    return (parts[0], whole) if not borne_out and may_be_share(parts[0], whole, share) else None


def _whole_before(share: Bound, before: Sequence[Sequence[Bound]]) -> Bound | None:
    """The only number of the sentence before, or of the one before that, where the sentence between tells a share of it as well."""
    for group in reversed(before):
        if is_headline(group[0].scene) or share.scene.sentence.block - group[0].scene.sentence.block > BACK:
            return None
        if not any(one.sketch.is_share for one in group):
            wholes = counts_of(group)
            return wholes[0] if len(wholes) == 1 else None
    return None


def _is_spoken_of(one: Bound) -> bool:
    """ "Of the 204 people arrested", "The 1,442 arrests included", a row of a list: as many as were told of in other words."""
    scene, at = one.scene, one.sketch.i
    opening = scene.words(scene.i, at)
    named = scene.words(one.sketch.j, one.sketch.j + 1)
    told = opening in (["the"], ["of", "the"], ["of", "those"]) and (not named or named[0] not in NARROWED)
    return told or one.strong and one.sketch.role in ("row", "after")


def _is_what_is_shared(part: Bound, share: Bound, whole: Bound) -> bool:
    """Whether a part is what the share tells: of one event, or of one topic where nothing but that was recorded."""
    if area_ids(part.area) != area_ids(share.area) or area_ids(whole.area) != area_ids(share.area):
        return False
    if (
        part.facets.population != share.facets.population
        or not periods_agree(part, whole)
        or value(part) >= value(whole)
    ):
        return False
    done = share.facets.event
    if done not in COUNTED:
        return part.facets.event == done != whole.facets.event
    named = share.facets.topic == part.facets.topic not in (None, ALL_CRIME)
    return (
        named
        and part.facets.event in COUNTED
        and whole.facets.event in COUNTED
        and share.facets.topic != whole.facets.topic
    )


def led_to(group: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "Just 88 people were charged after 1,312 complaints", "61 charges from 1,220 reports": the only two numbers of a sentence."""
    counts = counts_of(group)
    if len(counts) == 2 and counts[0].facets.event in OUTCOMES and value(counts[0]) < value(counts[1]):
        part, whole = counts
        between = part.scene.words(part.sketch.j, whole.sketch.i)
        if between[-1:] in (["after"], ["from"]) and not contrasts(part.scene, part.sketch.j, whole.sketch.i):
            yield part, whole


def is_one_of_two(part: Bound, share: Bound, group: Sequence[Bound]) -> bool:
    """ "Two thirds of them were violence (18,484) or theft (18,726)": of both together."""
    behind = [one for one in counts_of(group) if one.sketch.i >= part.sketch.j]
    if not behind or share.sketch.i >= part.sketch.i:
        return False
    between = part.scene.words(part.sketch.j, behind[0].sketch.i)
    bracketed = between[:1] == [")"] and between[-1:] == ["("]
    between = [word for word in between[1:-1] if word != ","] if bracketed else between
    return between[:1] in (["and"], ["or"]) and (bracketed or len(between) == 1)
