"""Shares told once more: "Put differently, 35 per cent of the raids", and the same share twice in one story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import COUNTED, Bound, Triple, by_scene, periods_agree
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import contrasts, counts_of, find_parts, is_within, may_be_share, value
from claimcheck.claims.ties.shares.pointed_shares import opens_on_that
from claimcheck.claims.ties.shares.story_shares import asks
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "story_shares")
OF_ALL, STEM = 4, 4  # tokens of "of all crime in", letters by which a noun is known again
OF_THOSE, AWAY = (["of", "those"], ["of", "them"]), 3  # and sentences back to what "those" were told in
MANY = 100  # of so many a share is counted, and no manner of speaking
RESTATED = 1.5  # times by which the same share told again is out; further off, it is its complement or another


def find_put_again(bound: Sequence[Bound]) -> Iterator[Triple]:
    """ "On 56 of the 160 occasions a village lost its lines. Put differently, 35 per cent of the raids": part, whole and share."""
    groups = list(by_scene(bound))
    for k, (before, group) in enumerate(pairwise(groups)):
        shares = [one for one in group if asks(one)]
        away = group[0].scene.index - before[0].scene.index
        if len(shares) != 1 or len(group) != 1:
            continue
        again = _puts_again(shares[0])
        if not again and not (before[-1].sketch.type == "count" and _is_same_deed(shares[0], before[-1])):
            continue
        of_those = shares[0].scene.words(shares[0].sketch.j, shares[0].sketch.j + 2) in OF_THOSE
        if away > (AWAY if of_those else 1):
            continue
        pairs = list(find_parts(before, groups[k - 1] if k else [])) or _two_told(before)
        told = any(one.sketch.type in ("percentage", "ratio", "change") for one in before)
        if (
            len(pairs) == 1
            and not told
            and may_be_share(*pairs[0], shares[0])
            and _is_of_theirs(shares[0], pairs[0][1])
        ):
            yield (*pairs[0], shares[0])


def _is_same_deed(share: Bound, part: Bound) -> bool:
    """ "... were charged in 1,410 of those cases. With only one in five ending up in court": the same was done, here and then."""
    scene = share.scene
    opened = scene.words(scene.i, scene.i + 1) == ["with"] and share.sketch.i - scene.i <= OF_ALL
    same = share.facets.event == part.facets.event and share.facets.topic == part.facets.topic
    end = next((k for k in range(share.sketch.j, scene.j) if scene.tokens.text[k] == ","), scene.j)
    elsewhere = any(place.i < end for place in scene.places) or any(one.i < end for one in scene.wordings)
    return opened and same and part.facets.event not in COUNTED and not elsewhere


def find_made_up(bound: Sequence[Bound]) -> Iterator[Triple]:
    """ "Last year 1,830 of the 12,200 crimes were domestic. Domestic abuse makes up a quarter of all crime": the same part and whole."""
    for before, group in pairwise(by_scene(bound)):
        shares = [one for one in group if asks(one)]
        if len(shares) != 1 or len(group) != 1 or group[0].scene.index - before[0].scene.index != 1:
            continue
        share, pairs = shares[0], list(find_parts(before, []))
        if len(pairs) != 1 or len(before) != 2 or not may_be_share(*pairs[0], share):
            continue
        part, whole = pairs[0]
        if _makes_up(share, whole) and not (_says_else(share, whole) or is_headline(share.scene)):
            yield part, whole, share


def _makes_up(share: Bound, whole: Bound) -> bool:
    """Whether the sentence begins with the part's own noun, and the share is said to be "of all" of the whole's."""
    scene, behind = share.scene, share.scene.words(share.sketch.j, share.sketch.j + OF_ALL)
    subject = [word for word in scene.words(scene.i, share.sketch.i) if len(word) > STEM]
    own = {word[:STEM] for word in whole.scene.words(whole.scene.i, whole.scene.j) if len(word) > STEM}
    counted = {word[:STEM] for word in whole.scene.words(whole.sketch.i + 1, whole.sketch.i + 1 + OF_ALL)}
    said = MAKING & set(scene.words(scene.i, share.sketch.i))
    named = behind[:2] == ["of", "all"] and any(word[:STEM] in counted for word in behind[2:] if len(word) >= STEM)
    return bool(said) and named and bool(subject) and subject[0][:STEM] in own - counted


def _says_else(share: Bound, whole: Bound) -> bool:
    """Whether the sentence of a share names another place or time."""
    places = {ids for place in share.scene.places if (ids := place.areas)}
    return bool(share.scene.wordings) or not places <= {area_ids(whole.area)}


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
    if opening.strip() in POINTING - {"at"}:
        return True  # "It means that one in five victims"
    words = opening.split()
    if words[:1] in (["a"], ["that"]) and words[-2:] == ["rate", "of"] and len(words) <= OF_ALL:
        return True  # "A charge rate of five per cent"
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
        if _is_counted(one) and " ".join(other.scene.words(other.scene.i, other.sketch.i)) in POINTING:
            # "540 of its 2,700 officers were women. At 15 per cent that is the lowest share"
            again = asks(other) and opens_on_that(other) and one.scene.index + 1 == other.scene.index
        same = one.facets.topic == other.facets.topic and area_ids(one.area) == area_ids(other.area)
        if again and same and periods_agree(one, other) and is_within(value(one), value(other), RESTATED):
            yield one, other


def _is_of_theirs(share: Bound, whole: Bound) -> bool:
    """Whether the noun behind a share is one of what was counted: "one in five victims", and not "one in five residents"."""
    noun = share.scene.words(share.sketch.j, share.sketch.j + 1)
    if not noun or not noun[0].isalpha() or not noun[0].endswith("s") or noun[0] in THEIRS:
        return True
    counted = whole.scene.words(whole.sketch.i + 1, whole.sketch.i + 1 + OF_ALL)
    return any(word[:STEM] == noun[0][:STEM] for word in counted)


def _is_counted(share: Bound) -> bool:
    """ "540 of its 2,700 officers": a share told by both its numbers, and no "18 out of 20"."""
    quantity = share.sketch.quantity
    return quantity is not None and quantity.ratio and quantity.of is not None and quantity.of >= MANY


THEIRS = _grammar["theirs"]
AGAIN, POINTING, MAKING = _grammar["again"], _grammar["pointing"], _grammar["making"]
