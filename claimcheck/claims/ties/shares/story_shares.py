"""Shares whose part stands beside them and whose whole was told before: "Of those stopped ... About a quarter were charged: 3,112".

The text must set part and share side by side; the whole is the nearest larger number of the same things. Every larger number of the
article may be the whole instead: where one of those gives the share, nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, by_scene, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import (
    are_siblings,
    contrasts,
    counts_of,
    find_parts,
    is_gap,
    is_number,
    may_be_share,
    value,
)
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.shares.pointed_shares import opens_on_that, stands_alone
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "story_shares")
WHOLES, OWNERS, LEADS, CLOSING = (_grammar[name] for name in ("wholes", "owners", "leads", "closing"))
NARROWING, GONE = _grammar["narrowing"], _grammar["gone"]
MARKS = frozenset([",", "–", "—", "-", "(", ":"])
REACH = 20  # sentences from a whole that the words name again ("of the searches") to its share
NEAR = 2  # sentences from a whole that they do not name
NOUN = 3  # tokens behind "of the" in which its noun stands
ALONE = 2  # figures of a sentence that tells a part and its share
PART = 3  # tokens of a noun behind a part: "1,420 officers - 34 per cent"
OPENING = 3  # paragraphs in which a share is told before its figures


def find_story_shares(
    bound: Sequence[Bound], done: Container[int], shown: Sequence[Triple] = ()
) -> Iterator[tuple[bool, Triple]]:
    """Whether it is the one meant, and (part, whole, share). `done` are the ids of the shares that are tied already, with those `shown`."""
    counts = counts_of(bound)
    yield from ((True, triple) for triple in shown)
    told = {id(triple[-1]) for triple in shown}
    before: list[Bound] = []
    for group in by_scene(bound):
        numbers = [one for one in group if is_number(one) or _is_about(one)]
        for share in group:
            if not asks(share) or id(share) in done or id(share) in told:
                continue
            part = part_of(share, counts_of(numbers) or numbers) or _part_before(share, group, before)
            if part is not None:
                yield from _with_wholes(part, share, counts, [whole for _, whole in find_parts(before, [])])
        before = group


def _is_about(one: Bound) -> bool:
    """ "Around 54,000": as good a part as one that is exact."""
    return one.sketch.type == "count" and one.sketch.quantity is not None and one.sketch.quantity.modifier == "approx"


def _part_before(share: Bound, group: Sequence[Bound], before: Sequence[Bound]) -> Bound | None:
    """ "Only 1,789 of the searches ended in an arrest. That is one in nine": the only figure of the sentence before."""
    alone = len(group) == len(before) == 1 and share.scene.index - before[0].scene.index == 1
    told = alone and opens_on_that(share) and stands_alone(share) and is_number(before[0])
    return before[0] if told and before[0].sketch.role == "level" and not before[0].sketch.comparator else None


def asks(one: Bound) -> bool:
    """Whether a figure is a share told as a level, which may be of a part and a whole near it."""
    plain = one.sketch.is_share and unit_of(one) == "percent"
    return (
        plain
        and one.sketch.role in ("level", "share")
        and not one.sketch.comparator
        and one.sketch.quantity is not None
    )


def part_of(share: Bound, counts: Sequence[Bound]) -> Bound | None:
    """The number that tells the share in another way, set off beside it."""
    scene = share.scene
    behind = next((one for one in counts if one.sketch.i >= share.sketch.j), None)
    if (
        behind is not None
        and _is_set_off(scene, share.sketch.j, behind)
        and (_is_of_named(share) or _is_next(share, behind))
    ):
        return behind
    ahead = next((one for one in reversed(counts) if one.sketch.j <= share.sketch.i), None)
    moved = ahead is not None and ahead.sketch.role == "after" and not _is_of_named(share)
    return ahead if ahead is not None and not moved and _is_told_again(ahead, share) else None


def _is_of_named(share: Bound) -> bool:
    return share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"]


def _is_next(share: Bound, part: Bound) -> bool:
    """ "More than a third, 2,180, were", "..., of which more than a third ended in arrest (2,180)"."""
    beside = share.scene.words(share.sketch.j, part.sketch.i) in ([","], ["("], ["–"], ["—"], ["-"])
    of_which = share.scene.words(share.sketch.i - 2, share.sketch.i) in (
        ["of", "which"],
        ["of", "whom"],
        ["of", "them"],
        ["of", "these"],
    )
    return beside or of_which and share.scene.words(part.sketch.i - 1, part.sketch.i) == ["("]


def _is_set_off(scene: Scene, start: int, part: Bound) -> bool:
    """ "... of the offences, 4,811, were", "... led to an arrest: 58,251."."""
    between = scene.words(start, part.sketch.i)
    dated = {at for wording in scene.wordings for at in range(wording.i, wording.j)}
    figures = any(start <= i < part.sketch.i and i not in dated for i, _, _ in scene.quantities)
    following = scene.words(part.sketch.j, part.sketch.j + PART)
    pair = 3 if following[:1] == ["and"] else 2  # "656 men and women."
    closed = not following or any(word in CLOSING for word in following[:pair]) or following[0] == "of"
    lead = next((k for k in range(len(between), 0, -1) if between[k - 1] in MARKS), None)
    if lead is None or figures or contrasts(scene, start, part.sketch.i):
        return False
    set_off = between[lead - 1] == ":" or lead == len(between) or between[lead:] == ["or"]
    return closed and all(word in LEADS for word in between[lead:]) and set_off


def _is_told_again(part: Bound, share: Bound) -> bool:
    """ "Children accounted for 690, more than half.", "3,212 such calls, about 40 per cent of the total"."""
    scene = share.scene
    if scene.words(part.sketch.i - 1, part.sketch.i) in (["from"], ["of"]) and any(
        end == part.sketch.i - 1 for _, end, _ in scene.quantities
    ):
        return False  # "50 from 218, or 23 per cent": the whole
    if is_gap(part):
        return False
    between = scene.words(part.sketch.j, share.sketch.i)
    lead = next((k for k, word in enumerate(between) if word in MARKS or word == "or"), None)
    # "422 of last year's searches ended in arrest, or 14 per cent"
    # and "Only 338 led to a charge, or 38 per cent", of a sentence that has no more figures
    of_named = between[-2:] == [",", "or"] and (between[:1] == ["of"] or len(scene.sketches) == ALONE)
    if of_named:
        lead = len(between) - 2
    if (
        lead is None
        or lead > PART
        and not of_named
        or any(part.sketch.j <= i < share.sketch.i for i, _, _ in scene.quantities)
    ):
        return False
    ends = scene.words(share.sketch.j, share.sketch.j + 1)
    of_all = ends == ["of"] and bool(WHOLES & set(scene.words(share.sketch.j, share.sketch.j + NOUN + 2)))
    set_off = between == [","] and ends == [","]  # "and 24, one in 11, concerned aircraft"
    set_off = set_off or between[-2:] == [",", "or"] and ends == [","]  # "in 8,494 cases, or 27 per cent, and"
    ends_here = not ends or ends[0] in (".", ")", ";", "–", "—", "-") or of_all or set_off
    return ends_here and all(word in LEADS or word in MARKS for word in between[lead:])


def _with_wholes(
    part: Bound, share: Bound, counts: Sequence[Bound], wholes: Sequence[Bound]
) -> Iterator[tuple[bool, Triple]]:
    """The nearest number that may be the whole, and every other larger number of the article.

    `wholes`: of what the sentence before tells a part ("214 of the 1,126 allegations, or 19 per cent. Rudeness came to 183: one in eight").
    """
    larger = [one for one in counts if value(one) > value(part) and not is_headline(one.scene)]
    fit = [one for one in larger if _may_be_whole(one, part, share) and not _is_part_too(one, part)]
    fit = [one for one in wholes if value(one) > value(part) and _is_next_part(one, part, share)] or fit
    chosen = fit[-1] if fit and may_be_share(part, fit[-1], share) else None
    # what comes later explains nothing, but for the next sentence
    scene = share.scene
    told = [
        one for one in larger if one.scene.index - scene.index <= (one.scene.sentence.block == scene.sentence.block)
    ]
    if chosen is not None:
        told = [one for one in told if not _is_left(one, part, chosen)]
        yield from ((one is chosen, (part, one, share)) for one in told)


def _is_left(one: Bound, part: Bound, whole: Bound) -> bool:
    """ "From 1,727 to 1,274: 453 posts, or 36 per cent, have been lost": what has gone is no share of what is left."""
    left = value(one) == value(whole) - value(part)
    return left and not GONE.isdisjoint(part.scene.words(part.scene.i, part.scene.j))


def _is_next_part(whole: Bound, part: Bound, share: Bound) -> bool:
    """Whether a part and share go on with the parts of a whole: right behind it, in one paragraph, of its place and time."""
    near = share.scene.index - whole.scene.index == 1 and share.scene.sentence.block == whole.scene.sentence.block
    alike = near and area_ids(whole.area) == area_ids(part.area) and periods_agree(whole, part)
    return alike and not contrasts(share.scene, share.scene.i, share.sketch.i)


def _is_part_too(one: Bound, part: Bound) -> bool:
    """ "33 of the complaints came from prisons, and 24, one in 11, concerned aircraft": told in one breath of one whole."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 2)
    of_all = behind[:1] == ["of"] and behind[1:] in (["the"], ["them"], ["those"], ["these"])
    return one.scene is part.scene and one.sketch.j <= part.sketch.i and of_all


def _may_be_whole(one: Bound, part: Bound, share: Bound) -> bool:
    away = share.scene.index - one.scene.index
    before = away > 0 or away == 0 and one.sketch.j <= min(part.sketch.i, share.sketch.i)
    unnamed = one.facets.topic is None and (one.facets.event is None or unit_of(one) == "occasions")
    if not before or away > REACH or unnamed and not _names(part, one):
        return False
    if are_siblings(one, part):
        return False
    of_total = "total" in share.scene.words(share.sketch.j, share.sketch.j + NOUN + 2) and away <= NEAR
    areas = of_total or area_ids(one.area) in (area_ids(share.area), area_ids(part.area))
    dated = periods_agree(one, share) or periods_agree(one, part)
    if not areas or not dated:
        return False
    groups = one.facets.population in (None, "all", share.facets.population)
    same = one.facets.topic in (share.facets.topic, part.facets.topic)
    if unnamed:
        same = True  # by its noun
    elif one.facets.topic is None:
        # "23,214 arrests": of no crime, so it must be the noun or the very thing that is told
        same = same and (one.facets.event == part.facets.event or _names(share, one) or _names(part, one))
    return groups and same and (away <= NEAR or _names(share, one) or _names(part, one))


def _names(share: Bound, whole: Bound) -> bool:
    """Whether the words behind the share call the whole by its noun: "of the searches", "of the region's total"."""
    scene = share.scene
    behind = scene.words(share.sketch.j, share.sketch.j + NOUN + 2)
    if behind[:1] != ["of"]:
        return False
    following = scene.words(share.sketch.j + 1, share.sketch.j + NOUN + 3)
    if any(word in WHOLES and other in NARROWING for word, other in pairwise(following)):
        return False  # "211 of last year's thefts from sheds"
    if unit_of(whole) == "occasions" and behind[1:2] == ["last"] and behind[3:4] in (["'s"], ["’s"]):
        return True  # "assaulted 1,012 times in 2017/18. Only 338 of last year's attacks"
    said = {word for word in behind[1:] if word not in OWNERS and word.isalpha()}
    noun = set(whole.scene.words(whole.sketch.i - PART, whole.sketch.j + PART))
    cues = [cue.facets for cue in scene.cues if share.sketch.j <= cue.i < share.sketch.j + NOUN + 2]
    named = any(facets.topic == whole.facets.topic is not None for facets in cues)
    named = named or whole.facets.topic is None and any(facets.event == whole.facets.event for facets in cues)
    return bool(said & WHOLES) or named or bool({word for word in said & noun if len(word) > 3})
