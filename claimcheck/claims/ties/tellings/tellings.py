"""One thing told twice: two figures of one measure, area and period that stand in two places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from claimcheck.claims.context.bound import Bound, is_kind_of, measure_of, same_event, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.new_subjects import is_risen_in
from claimcheck.claims.ties.levels.superlative_ties import is_beside
from claimcheck.claims.ties.shares.narrowing import are_named_apart, is_narrowed
from claimcheck.claims.ties.shares.row_labels import has_another_label
from claimcheck.claims.ties.tellings.pointed_tellings import find_pointed
from claimcheck.claims.ties.tellings.swapped_tellings import find_swapped
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import ALL_CRIME
from claimcheck.domain.values import Quantity

# More tellings of one subject than this are no story but a table: they are not compared each with each.
MOST = 150
SMALL = ("percent", "percentage_points", "times")
COUNTED = ("recorded", "reported", None)
NOT_TOLD_TWICE = ("rank", "comparison", "money")
ACCOUNTING = word_sets("grammar", "tellings")["accounting"]
WITHOUT = word_sets("grammar", "tellings")["without"]
FAR = 2.0  # times by which "one in five" may be another telling of "one in eight"


def same_things(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Pairs that tell one thing, near enough in value that a difference is a slip and not another thing."""
    yield from _ranks(bound)
    yield from _titled_ranks(bound)
    told = [pair for pair in (*find_swapped(bound), *_told_alike(bound)) if not are_named_apart(*pair)]
    yield from told
    done = {frozenset(map(id, pair)) for pair in told}
    pointed = (pair for pair in find_pointed(bound) if frozenset(map(id, pair)) not in done)
    yield from (pair for pair in pointed if not are_named_apart(*pair))


def _told_alike(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Two figures whose sentences both name one thing of one time."""
    usable = [one for one in bound if one.sketch.quantity is not None and one.sketch.type not in NOT_TOLD_TWICE]
    apart = _told_both_ways(usable)
    told = {(one.scene.index, _value(one)) for one in usable}
    for one, other in _alike(usable):
        if (_value(one), _value(other)) in apart:
            continue
        if (other.scene.index, _value(one)) in told or (one.scene.index, _value(other)) in told:
            continue  # "80 new officers", and "of the 80 recruits, 15 go to response and 20 to fraud": one sentence tells both
        if (
            one.scene is other.scene
            or not _same_measure(one, other)
            or not (_same_time(one, other) or _is_undated_twice(one, other))
        ):
            continue
        if not (
            _is_named(one)
            and _is_named(other)
            or _is_row_of(one, other)
            or _is_row_of(other, one)
            or _in_same_words(one, other)
        ):
            continue
        if _is_of_unsaid(one, other) or has_another_label(one, other) or _is_long_ago(one) != _is_long_ago(other):
            continue
        if one.sketch.type == "percentage" and _is_of_part(one) != _is_of_part(other):
            continue  # "around a third of all offences were in London; assault accounted for 44 per cent"
        assert one.sketch.quantity is not None and other.sketch.quantity is not None
        near = is_near(one.sketch.quantity, other.sketch.quantity) or _is_spoken_of(one, other)
        if near and not (is_narrowed(one) or is_narrowed(other)):
            yield one, other


def _is_long_ago(one: Bound) -> bool:
    """ "A year ago there were 1,308": set apart by its own words from what is told of now, to whatever days they come."""
    return one.period is not None and one.period.text.lower().endswith("ago")


def _is_named(one: Bound) -> bool:
    """Whether its sentence says what is counted, or points back to it ("441 such crimes")."""
    strong = one.strong and (one.sketch.type != "change" or is_risen_in(one) is not False)
    return strong or "such" in one.scene.words(one.sketch.i + 1, one.sketch.j)


def _in_same_words(one: Bound, other: Bound) -> bool:
    """ "1,010 stolen caravans" and "1,100 stolen caravans": the same words for what is counted, two or more."""
    told = [member.scene.words(member.sketch.i + 1, member.sketch.j) for member in (one, other)]
    return one.sketch.type == "count" and len(told[0]) > 1 and told[0] == told[1]


def _is_spoken_of(one: Bound, other: Bound) -> bool:
    """ "Knife crime went up by nine per cent." and later "a six per cent rise in knife crime": not told, but spoken of as told."""
    sketch = other.sketch
    in_per_cent = unit_of(one) == unit_of(other) == "percent" and one.facets.topic not in (None, ALL_CRIME)
    if sketch.type != "change" or other.worded or not in_per_cent:
        return False
    named = is_risen_in(other) is True and one.sketch.role == other.sketch.role
    exact = all(each.quantity is not None and each.quantity.modifier == "exact" for each in (one.sketch, sketch))
    return named and exact and _value(one) != _value(other)


def _is_row_of(row: Bound, other: Bound) -> bool:
    """Whether a row of a list has the name of the area that the text names for its figure."""
    told = row.sketch.role == "row" and other.sketch.role == "level" or _is_change_in_row(row, other)
    return told and _place_of(row) == _place_of(other) != ()


def _is_change_in_row(row: Bound, other: Bound) -> bool:
    """ "Up 12 per cent on the year before", and in the row "+21%": two digits that changed places; a little off may be of the rate."""
    if row.sketch.type != "change" or other.sketch.type != "change" or not row.scene.tabular or other.scene.tabular:
        return False
    based = any(one.sort == "absolute" and one.i >= other.sketch.j for one in other.scene.wordings)  # "up 12 on 2010"
    return not based and are_exchanged(*(f"{one.sketch.quantity.low:f}" for one in (row, other) if one.sketch.quantity))


def _place_of(one: Bound) -> tuple[str, ...]:
    """The area of a figure that its own sentence names."""
    areas = area_ids(one.area)
    return areas if any(place.sort == "name" and place.areas == areas for place in one.scene.places) else ()


def _alike(usable: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Pairs of one topic and type, so that a long text is not compared each with each; a subject told very often is left out."""
    groups: dict[tuple[object, ...], list[Bound]] = {}
    for one in usable:
        event = None if one.facets.event in COUNTED else one.facets.event
        groups.setdefault((one.facets.topic, event, one.sketch.type), []).append(one)
    for group in groups.values():
        if len(group) <= MOST:
            yield from combinations(group, 2)


def _ranks(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Two places of one area in one order; what a person quoted calls it need not be the same statistic."""
    ranks = [
        one
        for one in bound
        if one.sketch.rank is not None and one.sketch.rank.position is not None and not one.sketch.bare
    ]
    for one, other in combinations(ranks[:MOST], 2):
        assert one.sketch.rank is not None and other.sketch.rank is not None
        first, second = one.sketch.rank, other.sketch.rank
        if (
            one.scene is other.scene
            or first.position == second.position
            or (first.direction, first.among) != (second.direction, second.among)
        ):
            continue
        if (
            first.among != "areas"
            or area_ids(one.area) != area_ids(other.area)
            or not _same_order(one, other)
            or first.field != second.field
        ):
            continue
        if not one.sketch.field_places and not other.sketch.field_places or one.speaker or other.speaker:
            yield one, other


def _titled_ranks(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """The place that the headline gives an area, and the only one that the text gives it in that order, among whomsoever."""
    ranks = [one for one in bound if _is_place_of_areas(one)]
    for title in ranks:
        if not is_headline(title.scene):
            continue
        body = [one for one in ranks if not is_headline(one.scene) and area_ids(one.area) == area_ids(title.area)]
        body = [one for one in body if _is_said_of_one(title, one)]
        places = {one.sketch.rank.position for one in body if one.sketch.rank is not None}
        if len(places) == 1 and _is_one_end(title, body[0]) and _same_time(title, body[0]):
            yield title, body[0]


def _is_place_of_areas(one: Bound) -> bool:
    """Whether it is a place of an area among others, of what the text has said, and not of a rise or fall."""
    rank = one.sketch.rank
    if rank is None or rank.position in (None, 1) or rank.among != "areas" or rank.joint or rank.since is not None:
        return False  # a first place is told of many things that are alike ("highest rate", "most offences")
    return one.facets.topic is not None and not any(is_beside(turn, one) for turn in one.scene.turns)


def _is_said_of_one(title: Bound, other: Bound) -> bool:
    """Whether both are of one thing, which the headline may call by a wider name ("burglary" over a story on homes)."""
    events = [None if one.facets.event in COUNTED else one.facets.event for one in (title, other)]
    first, second = title.facets.topic, other.facets.topic
    return events[0] == events[1] and (first == second or is_kind_of(second, first))


def _is_one_end(title: Bound, other: Bound) -> bool:
    """ "Second worst" and "third": counted from one end, or from the one that a bare place leaves to the headline."""
    first, second = title.sketch.rank, other.sketch.rank
    assert first is not None and second is not None
    return first.direction == second.direction or title.sketch.bare or other.sketch.bare


def _same_order(one: Bound, other: Bound) -> bool:
    first, second = one.facets, other.facets
    if first.topic != second.topic or first.topic is None:
        return False
    if one.speaker is not None or other.speaker is not None:
        return {first.event, second.event} <= {"recorded", "reported"}
    return first == second and _same_time(one, other)


def _same_measure(one: Bound, other: Bound) -> bool:
    if one.sketch.type != other.sketch.type:
        return False
    if one.sketch.type == "change" and one.sketch.direction != other.sketch.direction:
        return False
    assert one.sketch.quantity is not None and other.sketch.quantity is not None
    if one.sketch.type != "count" and _unit(one) != _unit(other):
        return False
    first, second = one.facets, other.facets
    if one.sketch.type == "change":
        first, second = (replace(facets, statistic=None, base=None) for facets in (first, second))
        if same_event(one, other) and _is_spoken_of(one, other):
            # "reports are up 52 per cent" and "the 25 per cent rise in offences"
            second = replace(second, event=first.event)
    areas, others = set(area_ids(one.area)), set(area_ids(other.area))
    # "In Kent there were 400, and between them the two had 700": a share is of each of them, a number of all
    return first == second and (areas == others if one.sketch.type == "count" else not areas.isdisjoint(others))


def _told_both_ways(usable: Sequence[Bound]) -> set[tuple[object, object]]:
    """ "Total crime: down five per cent", "Total crime (excluding fraud): down four per cent": side by side, two things."""
    found: set[tuple[object, object]] = set()
    for one, other in pairwise(usable):
        if one.facets.topic == other.facets.topic and _leaves_out(one) != _leaves_out(other, one):
            found |= {(_value(one), _value(other)), (_value(other), _value(one))}
    return found


def _leaves_out(one: Bound, before: Bound | None = None) -> bool:
    """Whether the words ahead of a figure in its sentence, since the one before it, say what is not counted."""
    start = before.sketch.j if before is not None and before.scene is one.scene else one.scene.i
    return not WITHOUT.isdisjoint(one.scene.words(start, one.sketch.i))


def _value(one: Bound) -> object:
    quantity = one.sketch.quantity
    return None if quantity is None else (one.facets.topic, one.sketch.type, quantity.low)


def _unit(one: Bound) -> str:
    """The unit of a figure; things that are counted have one, whatever they are called ("1,330 fewer incidents", "down by 1,130")."""
    return measure_of(one) if one.sketch.type == "change" else unit_of(one)


def _same_time(one: Bound, other: Bound) -> bool:
    if one.period is None or other.period is None or one.period.start is None:
        return False
    if {one.source, other.source} == {"own", "none"} and (one.speaker is None) != (other.speaker is None):
        return False  # the one date of an article, in somebody's mouth, is not that of all the rest
    roles = {one.sketch.role, other.sketch.role}
    if roles == {"before", "after"} or len(roles) == 2 and "bracket" in roles:
        return False
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def _is_undated_twice(one: Bound, other: Bound) -> bool:
    """Two shares told to a decimal, of one group, in the copy and in somebody's mouth, and nowhere a word of when."""
    spoken = other if one.speaker is None else one
    dated = one.period is not None or other.period is not None or spoken.scene.wordings
    if dated or (one.speaker is None) == (other.speaker is None):
        return False
    quantities = [member.sketch.quantity for member in (one, other)]
    fine = all(quantity is not None and quantity.step < 1 for quantity in quantities)
    return fine and one.sketch.type == "percentage" and one.facets.topic not in (None, ALL_CRIME)


def is_near(one: Quantity, other: Quantity) -> bool:
    """A digit wrong, two swapped, or within a tenth: what a slip makes of a figure."""
    first, second = float(one.low), float(other.low)
    if first == second or max(first, second) == 0:
        return first != second
    if min(first, second) <= 1 and one.unit not in SMALL:
        return False  # "one officer for 467 residents" is no other telling of "all three"
    digits, others = str(one.low), str(other.low)
    as_long, swapped = 1 < len(digits) == len(others), sorted(digits) == sorted(others)
    slipped = as_long and (swapped or sum(a != b for a, b in zip(digits, others, strict=True)) == 1)
    if one.ratio and other.ratio and one.part == other.part:
        return max(first, second) < FAR * min(first, second)  # "one in five" and "one in eight"
    return slipped or abs(first - second) <= 0.1 * max(first, second)


def _is_of_part(one: Bound) -> bool:
    return not ACCOUNTING.isdisjoint(one.scene.words(one.sketch.i - 4, one.sketch.i))


def _is_of_unsaid(one: Bound, other: Bound) -> bool:
    """Shares of recorded crimes, of which nobody says which; rises of crime as such, where the two sentences do not both say where."""
    if one.sketch.is_share and one.facets.event in COUNTED:
        named = _place_of(one)
        return one.facets.topic == ALL_CRIME or not named or named != _place_of(other)
    if one.sketch.type == "change" and one.facets.topic == ALL_CRIME and unit_of(one) == "percent":
        return not _place_of(one) or _place_of(one) != _place_of(other)
    return False
