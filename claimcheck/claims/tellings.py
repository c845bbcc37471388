"""One thing told twice: two figures of one measure, area and period that stand in two places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from claimcheck.claims.bound import Bound, periods_agree, unit_of
from claimcheck.claims.context import area_ids, is_headline
from claimcheck.claims.narrowing import is_narrowed
from claimcheck.claims.row_labels import has_another_label
from claimcheck.domain.values import Quantity

# More tellings of one subject than this are no story but a table: they are not compared each with each.
MOST = 150
ALL = "all-crime"  # what is read where the words say no more than "offences"
SMALL = ("percent", "percentage_points", "times")
PARTICULAR = 3  # digits before the noughts of a number that is hardly like another by chance
COUNTED = ("recorded", "reported", None)
SWAPPED = 4  # digits from which two that changed places are hardly chance
MEASURED = frozenset(["percent", "percentage_points", "times", "days", "hours", "minutes", "seconds", "gbp"])
ACCOUNTING = frozenset(["accounted", "accounts", "accounting", "account"])


def same_things(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Pairs that tell one thing, near enough in value that a difference is a slip and not another thing."""
    yield from _ranks(bound)
    yield from _swapped(bound)
    usable = [
        one
        for one in bound
        if one.sketch.quantity is not None and one.sketch.type not in ("rank", "comparison", "money")
    ]
    apart = _told_both_ways(usable)
    for one, other in _alike(usable):
        if (_value(one), _value(other)) in apart:
            continue
        if (
            one.scene is other.scene
            or not _same_measure(one, other)
            or not (_same_time(one, other) or _is_undated_twice(one, other))
        ):
            continue
        if not (
            one.strong
            and other.strong
            or _is_row_of(one, other)
            or _is_row_of(other, one)
            or _in_same_words(one, other)
        ):
            continue
        if _is_of_unsaid(one, other) or has_another_label(one, other):
            continue
        if one.sketch.type == "percentage" and _is_of_part(one) != _is_of_part(other):
            continue  # "around a third of all offences were in London; assault accounted for 44 per cent"
        assert one.sketch.quantity is not None and other.sketch.quantity is not None
        if _near(one.sketch.quantity, other.sketch.quantity) and not (is_narrowed(one) or is_narrowed(other)):
            yield one, other


def _in_same_words(one: Bound, other: Bound) -> bool:
    """ "1,010 stolen caravans" and "1,100 stolen caravans": the same words for what is counted, two or more."""
    told = [member.scene.words(member.sketch.i + 1, member.sketch.j) for member in (one, other)]
    return one.sketch.type == "count" and len(told[0]) > 1 and told[0] == told[1]


def _is_row_of(row: Bound, other: Bound) -> bool:
    """Whether a row of a list has the name of the area that the text names for its figure."""
    named = [_place_of(one) for one in (row, other)]
    return row.sketch.role == "row" and other.sketch.role == "level" and bool(named[0]) and named[0] == named[1]


def _place_of(one: Bound) -> tuple[str, ...]:
    """The area of a figure that its own sentence names."""
    areas = area_ids(one.area)
    return areas if any(place.sort == "name" and place.areas == areas for place in one.scene.places) else ()


def _swapped(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Two figures of one area that differ by two digits that changed places: that the sentence does not say of what is no matter."""
    groups: dict[str, list[Bound]] = {}
    for one in bound:
        digits = _digits(one)
        if len(digits) >= SWAPPED:
            groups.setdefault("".join(sorted(digits)), []).append(one)
    for group in groups.values():
        for one, other in combinations(group[:MOST], 2):
            rates = one.sketch.type in ("rate", "percentage")
            titled = is_headline(one.scene) and not is_headline(other.scene)
            apart = one.scene is not other.scene and (rates or titled or not (one.strong and other.strong))
            told = _is_same_rate(one, other) if rates else _may_be_told_of_one(one, other, titled)
            if apart and told and _are_swapped(_digits(one), _digits(other)) and _may_be_one_time(one, other):
                yield one, other


def _is_same_rate(one: Bound, other: Bound) -> bool:
    return area_ids(one.area) == area_ids(other.area) and one.facets == other.facets


def _may_be_told_of_one(one: Bound, other: Bound, titled: bool) -> bool:
    topics = {one.facets.topic, other.facets.topic} - {None, ALL}
    return _may_be_one_area(one, other, titled) and (titled or len(topics) < 2 or one.sketch.type == "duration")


def _may_be_one_area(one: Bound, other: Bound, titled: bool) -> bool:
    """Whether both are of one area, so far as the text names it for them."""
    if area_ids(one.area) == area_ids(other.area) or one.area is None or other.area is None:
        return True
    return titled and "carried" in (one.area.how, other.area.how)


def _digits(one: Bound) -> str:
    """The digits as printed, without commas; of a time the minutes and the seconds. Empty for what is no exact number or time."""
    quantity = one.sketch.quantity
    if quantity is None or quantity.modifier != "exact" or one.sketch.role == "bracket":
        return ""
    if quantity.unit == "seconds" and quantity.low >= 60:
        minutes, seconds = divmod(int(quantity.low), 60)
        return f"{minutes}:{seconds:02}"
    if one.sketch.type in ("rate", "percentage") and quantity.step < 1 and not quantity.ratio:
        told = f"{quantity.low:f}"  # of one area and one thing two figures so alike are rarely two
        return f"{quantity.unit}{told}" if sum(map(str.isdecimal, told)) > 2 else ""
    counts = one.sketch.type == "count" or one.sketch.type == "change" and quantity.unit == "days"
    told = str(int(quantity.low)) if counts and quantity.low >= 1000 else ""
    return told if len(told.rstrip("0")) >= PARTICULAR else ""  # "1.8 million" and "8.1 million" are two sums


def _are_swapped(one: str, other: str) -> bool:
    differ = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 2 and differ[1] == differ[0] + 1 and one[differ[0]] == other[differ[1]]


WITHOUT = frozenset(["excluding", "exc", "excl", "without", "except", "including", "inc", "incl"])


def _may_be_one_time(one: Bound, other: Bound) -> bool:
    roles = {one.sketch.role, other.sketch.role}
    return (
        periods_agree(one, other) and "before" not in roles and not (one.sketch.comparator or other.sketch.comparator)
    )


def _alike(usable: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Pairs of one topic and type, so that a long text is not compared each with each; a subject told very often is left out."""
    groups: dict[tuple[object, ...], list[Bound]] = {}
    for one in usable:
        groups.setdefault((one.facets.topic, one.facets.event, one.sketch.type), []).append(one)
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
    return first == second and bool(set(area_ids(one.area)) & set(area_ids(other.area)))


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
    unit = unit_of(one)
    return "" if one.sketch.type == "change" and unit not in MEASURED else unit


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
    if spoken.scene.wordings:
        return False
    if one.period is not None or other.period is not None or (one.speaker is None) == (other.speaker is None):
        return False
    quantities = [member.sketch.quantity for member in (one, other)]
    fine = all(quantity is not None and quantity.step < 1 for quantity in quantities)
    return fine and one.sketch.type == "percentage" and one.facets.topic not in (None, ALL)


def _near(one: Quantity, other: Quantity) -> bool:
    """A digit wrong, two swapped, or within a tenth: what a slip makes of a figure."""
    first, second = float(one.low), float(other.low)
    if first == second or max(first, second) == 0:
        return first != second
    if min(first, second) <= 1 and one.unit not in SMALL:
        return False  # "one officer for 467 residents" is no other telling of "all three"
    digits, others = str(one.low), str(other.low)
    slipped = 1 < len(digits) == len(others) and (
        sum(a != b for a, b in zip(digits, others, strict=True)) == 1 or sorted(digits) == sorted(others)
    )
    return slipped or abs(first - second) <= 0.1 * max(first, second)


def _is_of_part(one: Bound) -> bool:
    return not ACCOUNTING.isdisjoint(one.scene.words(one.sketch.i - 4, one.sketch.i))


def _is_of_unsaid(one: Bound, other: Bound) -> bool:
    """Shares of recorded crimes, of which nobody says which; rises of crime as such, where the two sentences do not both say where."""
    if one.sketch.type in ("percentage", "ratio") and one.facets.event in COUNTED:
        named = _place_of(one)
        return one.facets.topic == ALL or not named or named != _place_of(other)
    if one.sketch.type == "change" and one.facets.topic == ALL and unit_of(one) == "percent":
        return not _place_of(one) or _place_of(one) != _place_of(other)
    return False
