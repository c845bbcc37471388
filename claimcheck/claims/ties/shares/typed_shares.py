"""Shares that are tied to their part and whole by what they are shares of, and not by the words between.

"Officers solved 1,050 of the 7,000 burglaries. The clear-up rate was therefore 15 per cent": a share of solved burglaries, a number of
solved burglaries, and a number of burglaries, of one force and period and close together.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from claimcheck.claims.context.bound import COUNTED, Bound, Triple, by_scene, near, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import are_siblings, contrasts, counts_of, find_parts, may_be_share, value
from claimcheck.claims.ties.shares.pointed_shares import opens_on_that

REACH = 1  # sentences round a share in which its part and whole may stand
# paragraphs in which a share sums up the story, and sentences behind it that give its two numbers
OPENING_BLOCKS, SHOWN = 2, 3
DATED = 2  # sentences before two shares of two years, or one of what was told, in which its numbers may stand
BOTH, ENDS = ("before", "after"), 2
OF_THE = 3  # tokens from a share to what it is taken of
OPENING = 8  # tokens from the start of a sentence to a share that speaks of the one before
# what has happened to everything counted
WHOLE = COUNTED | {"searched", "employed", "issued"}


def find_typed(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(part, whole, share), when just one number near is of the share's own event and just one larger number of all.

    `done` are the ids of the shares that are tied already.
    """
    for share in bound:
        if id(share) in done:
            continue
        if (of_earlier := _of_what_it_was(share, bound)) is not None:
            yield (*of_earlier, share)
            continue
        if not _asks(share):
            continue
        back = DATED if opens_on_that(share) else REACH  # "1,840 rapes. Only 74 led to a charge. At six per cent it is"
        beside = near(bound, share.scene, back, SHOWN if share.scene.sentence.block <= OPENING_BLOCKS else REACH)
        own = any(one.scene is share.scene and one.facets.event == share.facets.event for one in counts_of(beside))
        counts = [one for one in counts_of(beside) if one is not share and _is_near(one, share, own)]
        parts = [one for one in counts if one.facets.event == share.facets.event]
        wholes = [one for one in counts if one.facets.event in WHOLE]
        rivals = [one for one in beside if one is not share and _asks(one) and _is_near(one, share, own)]
        if own:  # "Detectives solved 58, which is one in nine. The year before it had been one in five"
            rivals = [one for one in rivals if one.scene is share.scene]
        alone = len(parts) == len(wholes) == 1 and not rivals and not are_siblings(wholes[0], parts[0])
        if alone and value(parts[0]) <= value(wholes[0]) and may_be_share(parts[0], wholes[0], share):
            yield parts[0], wholes[0], share


def _of_what_it_was(share: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "100,601 incidents, 13 per cent fewer than in 2018 and a third of the 298,864 of 2008": now, and then."""
    scene, period = share.scene, share.period
    if period is None or not share.sketch.is_share or scene.words(share.sketch.j, share.sketch.j + 1) != ["of"]:
        return None
    behind = (one for one in counts_of(near(bound, scene, 0, 0)) if 0 < one.sketch.i - share.sketch.j <= OF_THE)
    whole = next(behind, None)
    if whole is None or whole.period is None or whole.period.end is None or period.end is None:
        return None
    if whole.period.end >= period.end or not _is_same_thing(whole, share):
        return None
    before = [
        one for one in counts_of(near(bound, scene, REACH, 0)) if one.sketch.role != "before" and one is not whole
    ]
    now = [
        one for one in before if _is_same_thing(one, share) and one.period is not None and one.period.same_days(period)
    ]
    now = [one for one in now if one.scene is not scene or one.sketch.j <= share.sketch.i]
    alone = len({value(one) for one in now}) == 1 and value(now[-1]) <= value(whole)
    return (now[-1], whole) if alone and may_be_share(now[-1], whole, share) else None


def _is_same_thing(one: Bound, share: Bound) -> bool:
    same = one.facets.topic == share.facets.topic and one.facets.event == share.facets.event
    return same and area_ids(one.area) == area_ids(share.area)


def find_dated(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """ "41 of 820 in 2013/14. In 2011/12 it was 96 of 640, so the rate has come down from 15 per cent to five": each of its own year."""
    groups = list(by_scene(bound))
    pairs: dict[int, list[tuple[Bound, Bound]]] = {}
    for k, group in enumerate(groups):
        shares = [one for one in group if _asks(one, BOTH) and one.period is not None and id(one) not in done]
        for share in shares if len(shares) == ENDS else ():
            beside = range(max(0, k - DATED), k + 1)
            for at in beside:
                pairs.setdefault(at, list(find_parts(groups[at], groups[at - 1] if at else [])))
            told = [
                pair
                for at in beside
                for pair in pairs[at]
                if share.scene.index - pair[0].scene.index <= DATED and _is_its_pair(pair, share)
            ]
            if len(told) == 1:
                yield (*told[0], share)


def _is_its_pair(pair: tuple[Bound, Bound], share: Bound) -> bool:
    """Part and whole of the share's own thing, place and time."""
    same = all(one.facets.topic == share.facets.topic and area_ids(one.area) == area_ids(share.area) for one in pair)
    dated = pair[0].period is not None and pair[0].period.same_days(share.period)
    return same and dated and may_be_share(*pair, share)


def _asks(one: Bound, roles: Container[str] = ("level",)) -> bool:
    plain = one.sketch.is_share and one.sketch.role in roles
    plain = plain and (one.sketch.role != "level" or not one.sketch.comparator)
    plain = plain and not _has_its_whole(one)
    return plain and unit_of(one) == "percent" and one.facets.event not in WHOLE and one.facets.topic is not None


def _has_its_whole(one: Bound) -> bool:
    """ "From 27 per cent of 5,230 to 20 per cent of 6,203": each says of how many it is."""
    numbers = {i for i, _, _ in one.scene.quantities}
    return one.scene.words(one.sketch.j, one.sketch.j + 1) == ["of"] and one.sketch.j + 1 in numbers


def _is_near(one: Bound, share: Bound, own: bool) -> bool:
    """Of the same things, force and time, a sentence apart at most, with no turn to something else between.

    `own`: its sentence tells the part ("It searched 14,000 people. Arrests were made of 1,260, which gives a rate of").
    """
    scene = share.scene
    apart = abs(scene.sentence.block - one.scene.sentence.block)
    if apart > 1 and not (apart == 2 and scene.sentence.block <= OPENING_BLOCKS and scene.index < one.scene.index):
        return False
    if one.scene.index < scene.index and share.sketch.i - scene.i > OPENING and not own:
        return False  # far from the start of its sentence, a share is of something that the sentence names
    same = one.facets.topic == share.facets.topic and area_ids(one.area) == area_ids(share.area)
    groups = (
        None in (one.facets.population, share.facets.population) or one.facets.population == share.facets.population
    )
    first, last = (one, share) if one.scene.index <= scene.index else (share, one)
    start, end = (first.sketch.j if first.scene is last.scene else last.scene.i), last.sketch.i
    if one.scene is scene:
        start, end = min(one.sketch.j, share.sketch.j), max(one.sketch.i, share.sketch.i)
    # "15 of 1,777 bike thefts were solved, and those who rifle cars have even less to fear: 0.7 per cent"
    other = contrasts(last.scene, start, end) or "even" in last.scene.words(start, end)
    return same and groups and periods_agree(one, share) and not other
