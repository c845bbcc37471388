"""A headline that tells the rise for the whole: "630 fraud victims in Surrey", over 2,480 of them, an increase of 630."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Pair, Triple, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import value
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE

CHANGING = word_sets("grammar", "risen_headlines")["changing"]
LEAST = 20  # a smaller number may be met by chance


def find_risen_headlines(
    bound: Sequence[Bound], changes: Sequence[Triple], pairs: Sequence[Pair] = ()
) -> Iterator[Pair]:
    """(the number, the whole) where the number is what the whole rose by, and nothing else in the story.

    The body may say so as well: "420 robberies, 140 more than in 2014. ... Robbery rose to 140".
    """
    rises = [(after, change) for _, after, change in changes]
    beside = [pair for pair in pairwise(bound) if pair[0].scene is pair[1].scene]
    rises += [pair for one, other in beside for pair in ((one, other), (other, one))]
    for title in bound:
        if title.sketch.type != "count" or not is_exact(title) or value(title) < LEAST or not _may_be_risen(title):
            continue
        risen = [after for after, change in rises if _is_its_rise(title, after, change)]
        if not is_headline(title.scene):  # "186, up from 124. Arrests had therefore risen to 62"
            risen += [after for before, after in pairs if _is_between(title, before, after)]
        told = [one for one in bound if one.sketch.quantity is not None and value(one) == value(title)]
        if len({value(after) for after in risen}) == 1 and all(one is title or _is_rise_or_title(one) for one in told):
            yield title, risen[0]


def _may_be_risen(title: Bound) -> bool:
    """A number in a headline that tells no change, or one that something is said to have risen to."""
    scene = title.scene
    if not is_headline(scene):
        return title.sketch.role == "after"
    return not scene.turns and CHANGING.isdisjoint(scene.words(scene.i, scene.j))


def _is_rise_or_title(one: Bound) -> bool:
    return is_headline(one.scene) or one.sketch.type == "change"


def _is_between(title: Bound, before: Bound, after: Bound) -> bool:
    """Whether a number is how much larger the later of two numbers of its own thing, place and time is."""
    levels = (before.sketch.type, after.sketch.type) == ("count", "count") and title is not after
    return levels and value(after) - value(before) == value(title) and _is_alike(title, after)


def _is_alike(title: Bound, after: Bound) -> bool:
    first, second = title.facets, after.facets
    alike = (first.topic, first.event, first.population) == (second.topic, second.event, second.population)
    named = first.topic is not None and area_ids(title.area) == area_ids(after.area) and periods_agree(title, after)
    return alike and named and after.scene is not title.scene and is_exact(after)


def _is_its_rise(title: Bound, after: Bound, change: Bound) -> bool:
    """Whether a number is that of a rise to a larger whole of one thing, place and time."""
    rise = change.sketch.type == "change" and change.sketch.direction == "up" and is_exact(change)
    number = rise and unit_of(change) not in RELATIVE and value(change) == value(title)
    return number and _is_alike(title, after) and after.sketch.type == "count" and value(after) > value(title)
