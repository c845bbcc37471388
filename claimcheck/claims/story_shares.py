"""Shares whose part stands beside them and whose whole was told before: "Of those stopped ... About a quarter were charged: 3,112".

The text must set part and share side by side; the whole is the nearest larger number of the same things. Every larger number of the
article may be the whole instead: where one of those gives the share, nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, Triple, by_scene, periods_agree, unit_of
from claimcheck.claims.context import area_ids, is_headline
from claimcheck.claims.dated import is_year
from claimcheck.claims.later_parts import LATER, told_later
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.parts import (
    are_siblings,
    contrasts,
    counts_of,
    find_parts,
    gives_share,
    may_be_share,
    value,
)
from claimcheck.claims.scene import Scene
from claimcheck.claims.wholes import PLAIN

_grammar = word_sets("grammar", "story_shares")
WHOLES, OWNERS, LEADS, CLOSING = (_grammar[name] for name in ("wholes", "owners", "leads", "closing"))
NARROWING = _grammar["narrowing"]
MARKS = frozenset([",", "–", "—", "-", "(", ":"])
REACH = 20  # sentences from a whole that the words name again ("of the searches") to its share
NEAR = 2  # sentences from a whole that they do not name
NOUN = 3  # tokens behind "of the" in which its noun stands
ALONE = 2  # figures of a sentence that tells a part and its share
PART = 3  # tokens of a noun behind a part: "1,420 officers - 34 per cent"
SHOWN = 4  # sentences from a share in the opening to the figures behind it
MANNER = 10  # "seven in ten", "18 out of 20"
OPENING = 3  # paragraphs in which a share is told before its figures


def find_story_shares(bound: Sequence[Bound], done: Container[int]) -> Iterator[tuple[bool, Triple]]:
    """Whether it is the one meant, and (part, whole, share). `done` are the ids of the shares that are tied already."""
    counts = counts_of(bound)
    groups = list(by_scene(bound))
    shown = list(_shown(groups, done))
    yield from shown
    told = {id(triple[-1]) for _, triple in shown}
    for group in groups:
        for share in group:
            if not asks(share) or id(share) in done or id(share) in told:
                continue
            part = part_of(share, counts_of(group))
            if part is not None:
                yield from _with_wholes(part, share, counts)


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
    return (
        closed and all(word in LEADS for word in between[lead:]) and (between[lead - 1] == ":" or lead == len(between))
    )


def _is_told_again(part: Bound, share: Bound) -> bool:
    """ "Children accounted for 690, more than half.", "3,212 such calls, about 40 per cent of the total"."""
    scene = share.scene
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


def _with_wholes(part: Bound, share: Bound, counts: Sequence[Bound]) -> Iterator[tuple[bool, Triple]]:
    """The nearest number that may be the whole, and every other larger number of the article."""
    larger = [one for one in counts if value(one) > value(part) and not is_headline(one.scene)]
    fit = [one for one in larger if _may_be_whole(one, part, share) and not _is_part_too(one, part)]
    chosen = fit[-1] if fit and may_be_share(part, fit[-1], share) else None
    told = [one for one in larger if one.scene.index <= share.scene.index + 1]  # what comes later explains nothing
    yield from ((one is chosen, (part, one, share)) for one in (told if chosen is not None else ()))


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


def _shown(groups: Sequence[Sequence[Bound]], done: Container[int]) -> Iterator[tuple[bool, Triple]]:
    """ "Only seven per cent of burglaries were solved. ... Of the 4,900 break-ins reported 412 led to a charge": of one thing and close."""
    for k, group in enumerate(groups):
        shares = [one for one in group if one.sketch.is_share]
        if len(shares) != 1 or id(shares[0]) in done or not asks(shares[0]):
            continue
        share = shares[0]
        if has_both_numbers(share):
            continue  # "Nine of the 21 counters are to shut. That leaves 12, of which three ...": a part and a whole of its own
        if counts_of(group):
            yield from ((True, (*pair, share)) for pair in _opened_up(share, group))
            continue
        later = told_later(share, groups[max(0, k - LATER) : k], groups[k + 1 : k + 1 + LATER])
        if later is not None:
            yield True, (*later, share)
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
                    yield True, (*pairs[0], share)
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
    dated = periods_agree(whole, share) or _is_loosely_dated(share, whole)
    close = whole.scene.index - share.scene.index <= 1
    # "They found something in 31 per cent of cases"
    named = share.strong or share.facets.population is not None or close
    return alike and named and done_to and not told and dated and may_be_share(part, whole, share)


def _is_loosely_dated(share: Bound, whole: Bound) -> bool:
    """ "Last year", says the opening, and further down it is "the 12 months to September": one time, told more and less exactly."""
    loose = any(one.sort in ("relative", "deictic") for one in share.scene.wordings)
    one, other = share.period, whole.period
    if (
        not loose
        or share.scene.sentence.block > OPENING
        or one is None
        or other is None
        or not (one.start and one.end and other.start and other.end)
    ):
        return False
    return is_year(one) and is_year(other) and one.start <= other.end and other.start <= one.end


SAME = frozenset(["charged", "detected", "prosecuted"])
