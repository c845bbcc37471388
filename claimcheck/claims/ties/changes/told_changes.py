"""Changes whose two levels stand shortly before: "2,614 in 2013. In 2012 there had been 2,904. The drop of 290".

They are tied by what they are of. The text must offer just one pair: of one thing, in one place, at two times.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, is_exact, near, undated, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import in_time, is_end, levels_in
from claimcheck.claims.context.parts import is_far_off, is_sized_change, may_lie_between, value
from claimcheck.claims.periods.dated import is_year
from claimcheck.claims.ties.changes.told_spans import is_its_time, turns_away
from claimcheck.claims.ties.levels.average_ties import PERSONS
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import Period
from claimcheck.domain.values import RELATIVE, Quantity

MARKS = ([":"], ["–"], ["—"], ["-"], ["("])
APPOSED = 6  # words between two levels and a change right behind them
SCENES, BLOCKS = 3, 2  # sentences and paragraphs before a change in which its levels may stand
BEHIND = 2  # sentences behind it, in its own paragraph
BESIDE = 4  # tokens behind a change that say whose it is
FARTHER = 7  # tokens in which a sentence says that it goes back another year
OPENING = 4  # tokens of "The extra 260"
POINTING = frozenset(["the", "that", "this"])  # "the steep drop of"
OF = (["of"], [",", "of"], ["of", "about"], [","])
# sentences before a fall in a rate in which its two levels may stand, when it is told by their gap; how exactly it must be
POINTS_BACK, EXACT = 6, 0.01
RATES = word_sets("grammar", "nouns")["shares"]
MODALS = word_sets("grammar", "told_changes")["modals"]


def find_told(bound: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """(before, after, change) for the changes that are tied to nothing yet; `done` are the ids of those that are."""
    for change in bound:
        if id(change) in done or not is_sized_change(change) or _turns_away(change):
            continue
        levels = [
            one
            for one in near(bound, change.scene, SCENES, BEHIND)
            if one is not change and _is_near(one, change) and _is_of(one, change)
        ]
        levels = list(_of_its_event(_of_one_unit(levels), change))
        ahead = [one for one in levels if one.scene.index <= change.scene.index + 1]
        pair = _ordered(ahead) if len(ahead) == 2 and _stands_by(ahead, change) else None
        if pair is None and len(levels) == 2:
            pair = _ordered(levels) if _stands_round(levels, change) else None
            pair = pair if pair is not None and may_lie_between(*pair, change) else None
        pair = pair or _of_year_before(levels, change) or _of_points(change, bound)
        if pair is not None and _fits(pair, change) and _is_told_now(pair, change) and _is_timely(pair, change):
            yield (*pair, change)


def _turns_away(change: Bound) -> bool:
    """Whether it is of something else; what follows from one told before ("the rise of a fifth would push up premiums") is no other."""
    end = change.sketch.j
    so = not MODALS.isdisjoint(change.scene.words(end, end + 1)) and _is_the_one_told(change)
    return turns_away(change, end if so else end + BESIDE)


def _of_its_event(levels: Sequence[Bound], change: Bound) -> Sequence[Bound]:
    """ "312,000 calls, 41,230 of them abandoned. When 298,000 rang, it was 16,480. The number abandoned": the two of those."""
    ahead = change.scene.words(change.scene.i, change.sketch.i)
    if "number" in ahead:
        levels = [one for one in levels if one.sketch.type == "count"]
    # "The extra 260 offences include 90 from long ago"
    if ahead[:1] in (["the"], ["those"], ["these"]) and len(ahead) < OPENING:
        levels = [one for one in levels if one.scene is not change.scene]
    its = [one for one in levels if one.facets.event == change.facets.event or _is_it(one)]
    return its if len(levels) > 2 and len(its) == 2 and change.facets.event is not None else levels


def _is_it(one: Bound) -> bool:
    """ "In 2013, when 512,000 people rang, it was 31,744": of what was told last, whatever else the sentence has."""
    return one.scene.words(one.sketch.i - 2, one.sketch.i) == ["it", "was"]


def _of_one_unit(levels: Sequence[Bound]) -> Sequence[Bound]:
    """The two that are told in one unit, where the others are each in another ("300, up from 229 ... more than half of the total")."""
    by_unit: dict[tuple[str, str], list[Bound]] = {}
    if len(levels) > 2:  # "14,680 offences, from 12,074. Eighty people died. The rise of"
        levels = [one for one in levels if not (unit_of(one) in PERSONS and unit_of(levels[0]) not in PERSONS)]
    for one in levels:
        by_unit.setdefault((one.sketch.type, unit_of_level(one)), []).append(one)
    two = [some for some in by_unit.values() if len(some) > 1]
    return two[0] if len(two) == 1 and len(levels) > 2 else levels


def _of_year_before(levels: Sequence[Bound], change: Bound) -> tuple[Bound, Bound] | None:
    """ "31,204 in 2014 ... in 2012 it fell to 49,377 and in 2013 to 38,115. Last year's drop was 18 per cent": from the year before."""
    ahead = [one for one in levels if one.scene.index <= change.scene.index]
    period = change.period
    if len(ahead) < 3 or period is None or period.start is None or period.end is None or not is_year(period):
        return None
    then = [one for one in ahead if one.period is not None and one.period.same_days(period)]
    past = [one for one in ahead if one.period is not None and _is_a_year_before(one.period, period)]
    named = any(turn.sort == "noun" and turn.j <= change.sketch.i for turn in change.scene.turns)
    alone = len(then) == len(past) == 1 and named and levels_in(change.scene) == 0
    return (past[0], then[0]) if alone else None


def _is_a_year_before(one: Period, other: Period) -> bool:
    return is_year(one) and one.end is not None and other.start is not None and 0 < (other.start - one.end).days < 2


def find_restated(changes: Iterable[Sequence[Bound]], bound: Sequence[Bound]) -> Iterator[Triple]:
    """ "2,451 officers in 2010 and 1,886 now: one in four has gone, 565 men and women": the two levels, and those lost as a number."""
    for before, after, change in (members for members in changes if len(members) == 3):
        if unit_of(change) != "percent" or change.sketch.direction != "down" or unit_of_level(after) != "":
            continue
        for one in near(bound, change.scene, 0, 0):
            between = one.scene.words(change.sketch.j, one.sketch.i)
            set_off = between[-1:] in MARKS or between[-2:] == [",", "or"]
            told = one.sketch.type == "count" and one.sketch.i > change.sketch.i and is_exact(one)
            kin = unit_of(one) in (unit_of(after), unit_of(before), *PERSONS) and unit_of(one) != ""
            alone = not any(change.sketch.j <= i < one.sketch.i for i, _, _ in undated_figures(one))
            gap = value(before) - value(after)
            if told and set_off and kin and alone and _closes(one) and gap > 0 and gap / 2 <= value(one) <= gap * 2:
                yield before, after, one


def undated_figures(one: Bound) -> Sequence[tuple[int, int, Quantity]]:
    """The figures of its sentence that are no dates."""
    dated = {k for wording in one.scene.wordings for k in range(wording.i, wording.j)}
    return [found for found in one.scene.quantities if found[0] not in dated]


def _closes(one: Bound) -> bool:
    """ "656 men and women.": the sentence ends behind it."""
    behind = [word for word in one.scene.words(one.sketch.j, one.sketch.j + 4) if word not in ("and", "women", "men")]
    return not behind or behind[0] in (".", ";", ")", ",", "!")


def _of_points(change: Bound, bound: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """ "24 per cent in 2013-14, 18 per cent in 2014-15", and paragraphs on that the rate fell by six per cent: by so many points."""
    scene = change.scene
    if unit_of(change) != "percent" or not is_exact(change) or RATES.isdisjoint(scene.words(scene.i, scene.j)):
        return None
    told = [
        one for one in near(bound, scene, POINTS_BACK, 0) if one.sketch.type == "percentage" and _is_of(one, change)
    ]
    pair = _ordered(told) if len(told) == 2 else None
    return pair if pair is not None and abs(abs(value(told[0]) - value(told[1])) - value(change)) < EXACT else None


def _ordered(levels: Sequence[Bound]) -> tuple[Bound, Bound] | None:
    """The earlier and the later, by their times; "leaving 2,900" is what is left after it."""
    left = [one for one in levels if _is_left(one)]
    if len(left) == 1:
        return (levels[1] if left[0] is levels[0] else levels[0]), left[0]
    befores = [one for one in levels if one.sketch.role == "before" or one.sketch.comparator]
    if len(befores) == 1 and levels[0].scene is levels[1].scene:
        return befores[0], next(one for one in levels if one is not befores[0])
    return in_time(levels[0], levels[1])


def _is_left(one: Bound) -> bool:
    return "leaving" in one.scene.words(one.sketch.i - 3, one.sketch.i)


def _stands_by(levels: Sequence[Bound], change: Bound) -> bool:
    """Whether the change stands behind its levels, or between them; in one sentence, right behind both."""
    first, last = levels
    if first.scene is last.scene is change.scene:
        alone = levels_in(change.scene) == 2
        gap = len(undated(change.scene, last.sketch.j, change.sketch.i))
        return (
            "leaving" in change.scene.words(change.sketch.j, last.sketch.i)
            or alone
            and change.sketch.i >= last.sketch.j
            and gap <= APPOSED
        )
    return first.scene.index <= change.scene.index and (
        last.scene.index <= change.scene.index or first.scene is change.scene
    )


def _stands_round(levels: Sequence[Bound], change: Bound) -> bool:
    """ "331 cases were opened. That is 24 per cent up on the year before. In 2008/09 there were 267"; or both right behind it."""
    first, last = (one.scene.index - change.scene.index for one in levels)
    if ("before", "that") in pairwise(levels[1].scene.words(levels[1].scene.i, levels[1].scene.i + FARTHER)):
        return False  # "It is up 24 per cent on 2018/19. The year before that there had been 1,671"
    paragraph = levels[1].scene.sentence.block - change.scene.sentence.block <= 1
    return paragraph and not levels_in(change.scene) and (first == -1 and last == 1 or first == 1 and last in (1, 2))


def _is_near(one: Bound, change: Bound) -> bool:
    return abs(change.scene.sentence.block - one.scene.sentence.block) <= BLOCKS


def _is_of(one: Bound, change: Bound) -> bool:
    """A level of the thing, place and group of the change, printed without a hedge."""
    if not is_end(one):
        return False
    behind = one.scene.index < change.scene.index and _is_placed_behind(change)
    placed = area_ids(one.area) == area_ids(change.area) or behind or _is_the_one_told(change)
    same = placed and one.facets.topic == change.facets.topic
    event = change.facets.event in (one.facets.event, None) or not change.strong
    group = change.facets.population in (one.facets.population, None)
    return same and event and group and one.facets.topic is not None


def _is_placed_behind(change: Bound) -> bool:
    """ "With 191 more thefts to deal with, a club in Beverley wants it to go further": whose place it is not."""
    scene, end = change.scene, change.sketch.j
    first = min((place.i for place in scene.places if place.sort == "name"), default=scene.i)
    return first > end and "," in scene.words(end, first)


def _is_the_one_told(change: Bound) -> bool:
    """ "The drop of 30 per cent has been welcomed in Toxteth": it has been told before, whatever place stands behind it."""
    scene, sketch = change.scene, change.sketch
    # "The drop of 30 per cent", "Insurers said that the cut, of 26 per cent, was the second deepest in the region"
    nouns = (turn.i for turn in scene.turns if turn.sort == "noun" and scene.words(turn.j, sketch.i) in OF)
    noun = next(nouns, None)
    if noun is None or not POINTING & set(scene.words(noun - 2, noun)):
        return False
    return not any(place.i < sketch.i for place in scene.places)


def _fits(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """Whether the change can be told of the two: units, and the way it goes."""
    before, after = pair
    apart = before.facets.event != after.facets.event and not (_is_it(before) or _is_it(after))
    if unit_of_level(before) != unit_of_level(after) or apart:
        return False
    if before.facets.population != after.facets.population:
        return False
    unit = unit_of(change)
    counted = unit not in RELATIVE
    if counted and unit_of_level(before) not in ("", unit):
        return False
    if is_far_off(before, after, change):
        return False
    return _is_left(after) or (value(after) > value(before)) == (change.sketch.direction != "down")


def _is_told_now(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """Whether the change ends when the later level does, so far as its own words date it."""
    if not change.worded or change.period is None or pair[1].period is None:
        return True
    return change.period.same_days(pair[1].period)


def _is_timely(pair: tuple[Bound, Bound], change: Bound) -> bool:
    """ "It has 1,137 staff, down 88. / In 1997 the figure was 1,432": what a later paragraph recalls is its base only if the times fit."""
    first = min(pair, key=lambda one: one.scene.index)
    later = any(one.scene.sentence.block > change.scene.sentence.block for one in pair)
    return not (later and first.scene is change.scene) or is_its_time(*pair, change)
