"""A headline's figure that the story below it does not bear out, and the figure of the story that it must have been meant for.

Headlines are written last and by somebody else. What stands in one stands in the story as well, exact or rounded or worked out
of two figures of it; a figure that nothing below gives, beside one of the same thing that is nearly it, is a slip in one of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from claimcheck.claims.bound import (
    Bound,
    Pair,
    is_kind_of,
    measure_of,
    periods_agree,
    same_event,
    unit_of,
    unit_of_level,
)
from claimcheck.claims.context import area_ids, is_headline
from claimcheck.claims.parts import value
from claimcheck.domain.claims import SHARES
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import ALL_CRIME
from claimcheck.domain.values import Quantity

MOST = 60  # figures of a story from which some pair gives any other by chance
EARLY = 3  # paragraphs under the headline in which its share is told again
# From and to how much of itself a hedged figure may be told of.
HEDGES = {
    "approx": (0.85, 1.15),
    "less_than": (0.0, 1.0),
    "up_to": (0.0, 1.0),
    "more_than": (1.0, 2.0),
    "at_least": (1.0, 2.0),
}
CLOSE, ROUND = 0.03, 0.06  # how far the headline's figure may be from the story's that it rounds
LEVELS = frozenset(["count", "rate", "duration"])
PER_TIME = ("per_day", "per_week", "per_hour")


def find_headlines(bound: Sequence[Bound]) -> Iterator[Pair]:
    """(the headline's figure, the story's) where they differ and are of one thing."""
    titles = [one for one in bound if is_headline(one.scene) and _is_told(one)]
    body = [one for one in bound if not is_headline(one.scene) and one.sketch.quantity is not None]
    body = [one for one in body if not one.sketch.guessed]
    if not titles or len(body) > MOST:
        return
    for title in titles:
        meant = [other for other in body if _is_told(other) and _is_of_one_thing(title, other)]
        turned = [other for other in meant if _is_turned(title, other)]
        if turned and not any(_bears_out(other, title) for other in meant):
            yield title, turned[0]
        elif not any(_bears_out(other, title) for other in body) and not _is_worked_out(title, body):
            slips = [other for other in meant if _is_slip(title, other) or _is_retold(title, other, meant)]
            if len({value(other) for other in slips}) == 1:
                yield title, slips[0]


def _is_told(one: Bound) -> bool:
    """A figure and no part of a series: of the headline's thing now."""
    sketch = one.sketch
    told = sketch.quantity is not None and sketch.quantity.modifier != "between"
    return (
        told
        and sketch.type not in ("rank", "comparison")
        and not sketch.comparator
        and sketch.role not in ("before", "bracket")
    )


def _is_of_one_thing(title: Bound, other: Bound) -> bool:
    first, second = title.facets, other.facets
    families = {"share" if one.sketch.is_share else one.sketch.type for one in (title, other)}
    if len(families) > 1 or families & LEVELS and unit_of_level(title) != unit_of_level(other):
        return False
    if "change" in families and measure_of(title) != measure_of(other):
        return False
    topics = {first.topic, second.topic} - {None, ALL_CRIME}
    if "change" in families and is_kind_of(second.topic, first.topic):
        topics = set()  # "Burglary down by a third" over a story of house burglary
    if unit_of(title) in PER_TIME and first.event == second.event:
        topics = set()  # "eight arrests a day" is hardly told of two things
    groups = (
        first.population == second.population
        or first.topic == second.topic
        and None in (first.population, second.population)
    )
    places = area_ids(title.area) == area_ids(other.area) or title.area is None or title.area.how == "carried"
    timed = title.source != "own" or periods_agree(title, other)
    return len(topics) < 2 and groups and places and timed


def _is_turned(title: Bound, other: Bound) -> bool:
    """ "Burglary up 12 per cent" over "fell by 12 per cent"."""
    ways = {title.sketch.direction, other.sketch.direction}
    named = title.facets.topic == other.facets.topic and title.facets.topic is not None
    return ways == {"up", "down"} and value(title) == value(other) and named


def _bears_out(other: Bound, title: Bound) -> bool:
    """Whether a figure below, of whatever, is the headline's: as printed, or rounded."""
    shared = {unit_of(title), unit_of(other)} <= {"percent", "times"} and same_event(title, other)
    same = kind and (shared or title.facets.event == other.facets.event)
    same = same and title.facets.population == other.facets.population
    return alone and early and named and same and title.sketch.direction == other.sketch.direction
