"""Shares of the only two numbers of a passage: "It got 1,204 complaints. Only 88 led to a caution, which is 12 per cent".

No words need tie the two: where a passage tells two numbers of one place and time, the smaller behind the larger, and one share, that
stands beside the smaller or alone in the next sentence, it is theirs.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, near, periods_agree
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import are_siblings, contrasts, is_gap, is_within, may_be_share, value
from claimcheck.claims.ties.shares.of_total import leads
from claimcheck.claims.ties.shares.story_shares import asks
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME

_grammar = word_sets("grammar", "only_two")
SUMMING, OF_THEM, FOLLOWED = _grammar["summing"], _grammar["of_them"], _grammar["followed"]
EARLIER, WAS, FIGURES = _grammar["earlier"], _grammar["was"], _grammar["figures"]
BACK = 2  # sentences before a share in which its whole may stand
APART = 3.0  # times by which a share right beside its part may be off
ALONE = 12  # tokens before a share that sums up the sentence before it
BESIDE = (",", "(", "–", "—", "-", ":")
OF_WHOM = (["of", "whom"], ["of", "which"])
NOUN, STEM = 4, 4  # tokens behind "of" in which the whole is called, and letters by which its noun is known again


def find_only_two(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(part, whole, share). `done` are the ids of the shares that are tied already."""
    for share in bound:
        if id(share) in done or not asks(share) or is_headline(share.scene) or share.scene.tabular:
            continue
        if share.scene.words(share.sketch.j, share.sketch.j + 2) in OF_WHOM:
            continue  # "so farmers, half of whom keep sheep, want a squad": of those whom the noun before it names
        pair = _pair(share, bound)
        if pair is not None and _may_be_theirs(*pair, share):
            yield (*pair, share)


def _may_be_theirs(part: Bound, whole: Bound, share: Bound) -> bool:
    """Whether a slip may have made the share of the two: beside the part it may be further off, behind it be that of the others."""
    if _stands_beside(share, part):
        others = share.scene.words(share.sketch.j, share.sketch.j + 1) == ["of"] and _is_complement(part, whole, share)
        return is_within(value(part) / value(whole) * 100, value(share), APART) and not others
    return may_be_share(part, whole, share) and not _is_complement(part, whole, share)


def _pair(share: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    for back in range(BACK + 1):
        told = [one for one in near(bound, share.scene, back, 0) if one.sketch.type != "rank" and one is not share]
        if len(told) >= 2 or any(is_headline(one.scene) for one in told):
            break
    if len(told) != 2 or not all(_is_count(one) for one in told) or any(is_headline(one.scene) for one in told):
        return None
    whole, part = told
    if value(part) >= value(whole) or not _are_alone(whole, part, share) or are_siblings(whole, part):
        return None
    alike = area_ids(whole.area) == area_ids(part.area) == area_ids(share.area)
    earlier = _is_of_earlier(share)
    dated = earlier or periods_agree(whole, part) and periods_agree(part, share) and periods_agree(whole, share)
    topics = {one.facets.topic for one in (whole, part)}
    named = share.facets.topic in (topics | {None, ALL_CRIME})
    close = share.scene.sentence.block - whole.scene.sentence.block <= 1
    told_so = _stands_beside(share, part) or _sums_up(share, part)
    theirs = earlier and len(topics) == 1 or _is_of_them(share, whole)
    return (part, whole) if alike and dated and named and close and told_so and theirs else None


def _is_of_earlier(share: Bound) -> bool:
    """ "3,840 in 2014. Last year there were 1,152, less than a third of what it was", "a third of the earlier figure"."""
    behind = share.scene.words(share.sketch.j, share.sketch.j + 1 + NOUN)
    what = behind[1:2] == ["what"] and behind[3:4] != [] and behind[3] in WAS
    return behind[:1] == ["of"] and (
        what or behind[1:2] == ["the"] and bool(EARLIER & set(behind[2:3]) and FIGURES & set(behind[3:4]))
    )


def _is_count(one: Bound) -> bool:
    """A number, hedged or not, of no earlier time."""
    plain = one.sketch.type == "count" and one.sketch.quantity is not None
    return plain and not one.sketch.comparator and one.sketch.role in ("level", "after")


def _are_alone(whole: Bound, part: Bound, share: Bound) -> bool:
    """Whether the sentences of the three have no further number, read or not, and do not turn to something else."""
    scenes = {id(one.scene): one.scene for one in (whole, part, share)}.values()
    for scene in scenes:
        dated = {at for wording in scene.wordings for at in range(wording.i, wording.j)}
        own = {at for one in (whole, part, share) if one.scene is scene for at in range(one.sketch.i, one.sketch.j)}
        if any(i not in dated and not own.intersection(range(i, j)) for i, j, _ in scene.quantities):
            return False
        start = whole.sketch.j if scene is whole.scene else scene.i
        if contrasts(scene, start, max(share.sketch.i, part.sketch.i) if scene is share.scene else scene.j):
            return False
    return True


def _stands_beside(share: Bound, part: Bound) -> bool:
    """ "Only 88 led to a caution, which is 12 per cent", "more than half, with 2,010 cases"."""
    scene = share.scene
    if part.scene is not scene or is_gap(part):
        return False
    if part.sketch.j <= share.sketch.i:
        between = scene.words(part.sketch.j, share.sketch.i)
        return leads(scene, part.sketch.j, share.sketch.i) or [",", "so"] in ([*pair] for pair in pairwise(between))
    between = scene.words(share.sketch.j, part.sketch.i)
    return between[:1] != [] and between[0] in BESIDE and between[1:] in ([], ["with"], ["at"], ["or"])


def _sums_up(share: Bound, part: Bound) -> bool:
    """ "So nine in ten bike thieves get away": alone in the sentence behind the part's, which it opens by summing up."""
    scene = share.scene
    opening = scene.words(scene.i, share.sketch.i)
    alone = len([one for one in scene.sketches if one.rank is None]) == 1 and len(opening) <= ALONE
    return scene.index - part.scene.index == 1 and alone and _opens(opening)


def _opens(opening: Sequence[str]) -> bool:
    text = " ".join(opening) + " "
    return any(text.startswith(phrase + " ") for phrase in SUMMING)


def _is_of_them(share: Bound, whole: Bound) -> bool:
    """Whether what stands behind a share is the end of its clause, a verb, or the noun of what was counted."""
    scene = share.scene
    behind = scene.words(share.sketch.j, share.sketch.j + 1 + NOUN)
    if not behind or behind[0] in FOLLOWED:
        return True
    if behind[0] != "of":
        return behind[0][:STEM] in _nouns(whole)
    return any(word in OF_THEM or word[:STEM] in _nouns(whole) for word in behind[1:] if len(word) >= STEM)


def _nouns(whole: Bound) -> set[str]:
    scene = whole.scene
    return {word[:STEM] for word in scene.words(whole.sketch.i, whole.sketch.j + NOUN) if len(word) >= STEM}


def _is_complement(part: Bound, whole: Bound, share: Bound) -> bool:
    """ "1,800 of the 2,000 were closed. So one in ten is still open": the share of the others."""
    assert share.sketch.quantity is not None
    rest = 100 - value(part) / value(whole) * 100
    return abs(rest - value(share)) <= max(float(share.sketch.quantity.step), 0.1 * rest)
