"""Two shares that make up a whole: "93 per cent were answered in time, seven per cent not"; "46 per cent women, 54 per cent men"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import contrasts, value
from claimcheck.claims.ties.shares.kinds import exclusive
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "complements")
LEADS = _grammar["leads"]
NEGATED = _grammar["negated"]
UNSOLVED, OVER = frozenset(["solved", "unsolved"]), 105  # per cent, of which rounding makes no more
FAILING, LEAVING = _grammar["failing"], _grammar["leaving"]
CRIMES = _grammar["crimes"]
RECORDED = frozenset(["recorded", "recorded-accurately", "reported"])
POINTING, OPENING = (["that"], ["this"], ["which"], ["it"]), 6  # and tokens that open such a sentence
APPOSING = frozenset([",", "–", "-"])
RESTS = (["the", "other"], ["the", "remaining"])
BACK, MOST = 2, 6  # sentences from shares to that of the rest; shares from which some come to all by chance
ALL, NEARLY = 100, 1.5  # per cent, and by how much rounding may put the sum of some shares out
WHOLE = 5  # tokens of "of the adults who"
ENDING = word_sets("grammar", "doubts")["ending"]
ALL_THE = frozenset(["the", "all", "its", "their", "recorded", "reported"])
OF_THEM = frozenset(["them", "those", "these"])
BEHIND = 4  # tokens behind a share in which it is denied


def find_complements(bound: Sequence[Bound]) -> Iterator[tuple[str, tuple[Bound, ...]]]:
    """Shares of one whole, with a note: "" when they are all of it, "at most" when something may be left over.

    Where there are more than two, the second is called the rest.
    """
    yield from (("", shares) for shares in _rests_of_several(bound))
    before: list[Bound] = []
    for group in by_scene(bound):
        shares = [one for one in group if one.sketch.is_share and unit_of(one) == "percent"]
        if len(before) == 1 and shares and _tells_the_rest(shares[0], before[0], alone=len(group) == 1):
            yield "", (before[0], shares[0])
        before = shares
        for one, other in pairwise(shares):
            if not _of_one_whole(one, other):
                continue
            if _denies(one, other) or _left_unrecorded(one, other):
                yield "", (one, other)
            elif exclusive(one, other) and not _are_of_two_wholes(one, other):
                yield "at most", (one, other)
    yield from (("at most", pair) for pair in _solved_and_not(bound))


def _rests_of_several(bound: Sequence[Bound]) -> Iterator[tuple[Bound, ...]]:
    """ "38 per cent were settled by telephone and 41 visited; the other 21 per cent had to call in"."""
    shares = [one for one in bound if one.sketch.is_share and unit_of(one) == "percent"]
    for k, rest in enumerate(shares):
        if rest.scene.words(rest.sketch.i - 2, rest.sketch.i) not in RESTS or not is_exact(rest) or rest.scene.tabular:
            continue
        told = [one for one in shares[:k] if rest.scene.index - one.scene.index <= BACK and is_exact(one)]
        told = [one for one in told if _of_one_whole(one, rest)]
        if len(told) > 1 and not _may_make_all(told, rest):
            yield (told[0], rest, *told[1:])


def _may_make_all(told: Sequence[Bound], rest: Bound) -> bool:
    """Whether some of the shares told before come to all with the rest, or to as good as nothing."""
    sizes = range(1, len(told) + 1)
    made = (sum(map(value, some)) + value(rest) for size in sizes for some in combinations(told, size))
    return len(told) > MOST or any(abs(one - ALL) <= NEARLY for one in made)


def _tells_the_rest(one: Bound, before: Bound, alone: bool) -> bool:
    """Whether a share is all that another leaves, right in the next sentence; `alone`: the only figure there."""
    near = one.scene.index - before.scene.index == 1 and one.scene.sentence.block - before.scene.sentence.block <= 1
    told = _opens_on(one, before) or alone and _is_left(one, before)
    return near and told and _of_one_whole(before, one)


def _is_left(one: Bound, before: Bound) -> bool:
    """ "It records 84 per cent of those that are reported. That leaves 16 per cent", "The rest, 16 per cent, went": what is left of all.

    Not "The rest, a third of them in Dover".
    """
    opening = " ".join(one.scene.words(one.scene.i, one.sketch.i))
    if opening[-1:] in APPOSING and one.scene.words(one.sketch.j, one.sketch.j + 1) != [opening[-1]]:
        return False
    near = one.sketch.quantity is not None and one.sketch.quantity.modifier == "approx"
    return opening in LEAVING and (near or is_exact(one)) and is_exact(before)


def _left_unrecorded(one: Bound, other: Bound) -> bool:
    """ "Recorded 75.8 per cent of crimes, meaning that a quarter went unrecorded": the second is what the first leaves.

    Of "its figure, 75.8 per cent, meant that a quarter never reached the books" what the first counts is not said.
    """
    said = [cue.i for cue in other.scene.cues if cue.facets.event == "unrecorded"]
    behind_both = (
        one.facets.event == "unrecorded" and min(said, default=0) > other.sketch.j and one.scene is other.scene
    )
    lost = other.facets.event == "unrecorded" and (one.facets.event in RECORDED or behind_both)
    between, behind = _between(one, other), other.scene.words(other.sketch.j, other.sketch.j + BEHIND)
    told = lost and bool(LEADS & set(between)) and not NEGATED & set(between)
    # Not "meaning that a fifth of victims were not told that their crime had not been recorded".
    return told and (behind[:1] != ["of"] or not CRIMES.isdisjoint(behind[1:]))


def _opens_on(one: Bound, before: Bound) -> bool:
    """ "Recorded 75.8 per cent of crimes. That means one in four was not": the share of the rest, right in the next sentence."""
    opening = one.scene.words(one.scene.i, one.sketch.i)
    led = opening[:1] in POINTING and len(opening) <= OPENING
    return led and _left_unrecorded(before, one)


def _between(one: Bound, other: Bound) -> list[str]:
    """The words from one share to the other, or those that open the sentence of the other."""
    start = one.sketch.j if one.scene is other.scene else other.scene.i
    return other.scene.words(start, other.sketch.i)


def _solved_and_not(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "Nine in ten burglaries were never solved ... and we solve one in five": more than there are, wherever both are told."""
    shares = [one for one in bound if one.sketch.is_share and unit_of(one) == "percent"]
    solved = [one for one in shares if one.facets.event == "detected" and one.facets.topic is not None]
    solved = [
        one for one in solved if FAILING.isdisjoint(one.scene.words(one.scene.i, one.scene.j))
    ]  # "failed to solve"
    for other in shares if solved else ():
        if other.facets.event != "no-suspect" or UNSOLVED.isdisjoint(other.scene.words(other.scene.i, other.scene.j)):
            continue
        pairs = [(other, one) for one in solved if one.scene is not other.scene and _of_one_whole(other, one)]
        yield from (pair for pair in pairs if sum(map(value, pair)) > OVER)


def _of_one_whole(one: Bound, other: Bound) -> bool:
    plain = {one.sketch.role, other.sketch.role} <= {"level", "share"} and not other.sketch.comparator
    alike = one.facets.topic == other.facets.topic and area_ids(one.area) == area_ids(other.area)
    apart = one.scene is other.scene and contrasts(one.scene, one.sketch.j, other.sketch.i)
    return plain and alike and periods_agree(one, other) and not apart


def _are_of_two_wholes(one: Bound, other: Bound) -> bool:
    """ "Women made up 95 per cent of the adults, and girls four in five of the children": each of what it names, and not of all."""
    first, second = _whole_named(one), _whole_named(other)
    return bool(first and second) and first.isdisjoint(second) and OF_THEM.isdisjoint(second)


def _whole_named(one: Bound) -> set[str]:
    """What "of" brings in right behind a share, up to the next mark or verb."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + WHOLE)
    end = next((k for k, word in enumerate(behind) if not word[:1].isalpha() or word in ENDING), len(behind))
    return set(behind[1:end]) - ALL_THE if behind[:1] == ["of"] else set()


def _denies(one: Bound, other: Bound) -> bool:
    """ "answered in time, which means 13 per cent were not": the second is what the first is not."""
    scene = one.scene
    between = scene.words(one.sketch.j, other.sketch.i)
    behind = scene.words(other.sketch.j, other.sketch.j + BEHIND + 1)
    at = next((k for k, word in enumerate(behind[:BEHIND]) if word in NEGATED), None)
    short = at is not None and (at + 1 == len(behind) or behind[at + 1] in (".", ",", ";", "”", '"', "’", "'"))
    return short and bool(LEADS & set(between)) and not NEGATED & set(between)
