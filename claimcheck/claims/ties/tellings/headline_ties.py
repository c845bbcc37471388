"""A headline's figure that the story below it does not bear out, and the figure of the story that it must have been meant for.

Headlines are written last and by somebody else. What stands in one stands in the story as well, exact or rounded or worked out
of two figures of it; a figure that nothing below gives, beside one of the same thing that is nearly it, is a slip in one of the two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from claimcheck.claims.context.bound import (
    COUNTED,
    Bound,
    Pair,
    comparable,
    is_exact,
    is_kind_of,
    measure_of,
    periods_agree,
    same_event,
    same_subject,
    unit_of,
    unit_of_level,
)
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.parts import value
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
NEARLY = 1.25  # times by which "more than" in a headline may be short of a number that is no rise
CLOSE, ROUND = 0.03, 0.06  # how far the headline's figure may be from the story's that it rounds
EXACT, MORE = 20, frozenset(["more", "extra", "additional", "fewer", "less", "gone", "lost", "new"])
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
        elif (later := _risen_by(title, meant, body)) is not None:
            yield title, later
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
    units = {unit_of(title), unit_of(other)}
    if {"percent", "times"} & units and len(units | {"percent", "times", "percentage_points"}) > 3:
        return False
    if other.sketch.direction and title.sketch.direction and other.sketch.direction != title.sketch.direction:
        return False
    quantity = title.sketch.quantity
    # "more than 900 lost" is hardly told of the 1,690 that there were
    another = _is_of_more_lost(title) and other.sketch.type == "count" and value(other) > NEARLY * value(title)
    return quantity is not None and not another and _about(quantity)(value(other))


def _is_of_more_lost(title: Bound) -> bool:
    """ "More than 500 officers gone": a rise or fall of more than a number."""
    quantity = title.sketch.quantity
    return title.sketch.type == "change" and quantity is not None and quantity.modifier == "more_than"


def _about(quantity: Quantity) -> Callable[[float], bool]:
    """Whether a figure may be told so: what a headline makes of figures is tried by the hundred."""
    told = float(quantity.low)
    if quantity.modifier != "exact":
        low, high = HEDGES[quantity.modifier]
        return lambda figure: low * told <= figure <= high * told
    digits = str(int(told)) if told == int(told) else ""
    exact = len(digits) > 1 and not digits.endswith("0") and quantity.unit not in ("percent", "times")
    room = 0.0 if exact or len(digits.rstrip("0")) > 2 else max(CLOSE, ROUND)
    return lambda figure: abs(figure - told) <= room * max(figure, told)


def _is_worked_out(title: Bound, body: Sequence[Bound]) -> bool:
    """Whether two figures below give the headline's: their sum or difference, the rise between them, the share of one in the other."""
    quantity = title.sketch.quantity
    assert quantity is not None
    is_it = _about(quantity)
    if unit_of(title) in ("percent", "times"):
        counts = [one for one in body if one.sketch.type == "count" and value(one) > 0]
        figures = [value(one) for one in counts if one.facets.topic == title.facets.topic]
        return any(is_it(_share(low, high, title)) for low, high in combinations(sorted(figures), 2))
    if _is_of_more_lost(title):  # which half the sums of two figures come to by chance
        return any(map(is_it, _gaps_and_sums(title, body)))
    figures = [value(one) for one in body]
    rows = [value(one) for one in body if one.sketch.role == "row"]
    sums = [sum(rows)] if len(rows) > 2 else []
    given = [figure for one, other in combinations(figures, 2) for figure in (one + other, abs(one - other))]
    return any(map(is_it, (*sums, *given)))


def _gaps_and_sums(title: Bound, body: Sequence[Bound]) -> Iterator[float]:
    """Between two levels of the headline's thing; of two or three numbers of one sentence or the next that may be its parts."""
    own = [one for one in body if one.facets.topic == title.facets.topic and one.sketch.type == "count"]
    yield from (abs(value(one) - value(other)) for one, other in combinations(own, 2))
    parts = [one for one in body if one.sketch.type in ("count", "change") and measure_of(one) == measure_of(title)]
    parts = [one for one in parts if value(one) < value(title)]
    for some in (*combinations(parts, 2), *zip(parts, parts[1:], parts[2:], strict=False)):
        if some[-1].scene.index - some[0].scene.index <= len(some) - 1:
            yield sum(map(value, some))


def _share(low: float, high: float, title: Bound) -> float:
    """What a headline may make of two figures: how often one goes into the other, a rise or fall, a share."""
    if unit_of(title) == "times":
        return high / low
    rise, fall = 100 * (high / low - 1), 100 * (1 - low / high)
    return {"up": rise, "down": fall}.get(title.sketch.direction or "", 100 * low / high)


def _risen_by(title: Bound, meant: Sequence[Bound], body: Sequence[Bound]) -> Bound | None:
    """ "Hit by 459 knife crimes in a year" over "1,404, against 945 the year before": by how many they rose, and not how many they were."""
    plain = title.sketch.type == "count" and title.sketch.quantity is not None and value(title) >= EXACT
    if not plain or not _is_printed(title) or title.scene.turns or not MORE.isdisjoint(title.scene.vocabulary):
        return None
    later = [one for one in meant if one.sketch.type == "count" and _is_printed(one) and same_subject(one, title)]
    rises = [
        one
        for one in later
        for before in body
        if comparable(one, before) and not periods_agree(one, before) and value(one) - value(before) == value(title)
    ]
    return rises[0] if len(rises) == 1 and not any(value(one) == value(title) for one in body) else None


def _is_printed(one: Bound) -> bool:
    """Whether a figure is told to its last digit."""
    return is_exact(one) and value(one) % 10 != 0


def _is_slip(title: Bound, other: Bound) -> bool:
    """Two digits that changed places, or one of three or more that is another."""
    quantity, told = title.sketch.quantity, other.sketch.quantity
    if quantity is None or told is None or title.sketch.is_share or {quantity.modifier, told.modifier} != {"exact"}:
        return False
    one, two = (str(each.low).replace(".", "") for each in (quantity, told))
    if len(one) != len(two) or len(one) < 2 or one == two:
        return False
    if title.sketch.guessed and one != two[::-1]:
        return False
    differ = sum(first != second for first, second in zip(one, two, strict=True))
    # "12" for 21, and not 12 for "a quarter"
    return are_exchanged(one, two) or differ == 1 and len(one) > 2 and title.facets.topic == other.facets.topic


def _is_done_otherwise(title: Bound, other: Bound) -> bool:
    """ "10 a day tested", over a story in which four a day were arrested."""
    behind = title.scene.words(title.sketch.j, title.sketch.j + 1)
    return (
        bool(behind) and behind[0].endswith("ed") and behind[0] not in other.scene.words(other.scene.i, other.scene.j)
    )


def _is_retold(title: Bound, other: Bound, meant: Sequence[Bound]) -> bool:
    """The one share or rise that the story tells early of the very thing ("One in four" over "a fifth of")."""
    told = title.sketch.type in (*SHARES, "change") or unit_of(title) in PER_TIME
    alone = len({value(one) for one in meant}) == 1 and not title.sketch.guessed and told
    early = 0 < other.scene.sentence.block - title.scene.sentence.block <= EARLY
    if unit_of(title) == unit_of(other) and unit_of(title) in PER_TIME and title.facets.event == other.facets.event:
        return alone and early and not _is_done_otherwise(title, other)
    named = title.facets.topic not in (None, ALL_CRIME) or title.facets.event not in COUNTED
    # "Crime up 15% in Kent", but not "in city"
    placed = title.area is not None and title.area.is_named
    named = named or title.facets.topic == ALL_CRIME and title.strong and other.strong and placed
    kind = title.facets.topic == other.facets.topic or is_kind_of(other.facets.topic, title.facets.topic)
    shared = {unit_of(title), unit_of(other)} <= {"percent", "times"} and same_event(title, other)
    same = kind and (shared or title.facets.event == other.facets.event)
    same = same and title.facets.population == other.facets.population
    return alone and early and named and same and title.sketch.direction == other.sketch.direction
