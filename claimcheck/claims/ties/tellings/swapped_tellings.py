"""Two figures that differ by two digits that changed places: one thing told twice, whatever the sentence says that it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.claims.context.bound import COUNTED, Bound, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import ALL_CRIME

MOST = 150  # figures with the same digits that are compared each with each
PARTICULAR = 3  # digits before the noughts of a number that is hardly like another by chance
SWAPPED = 4  # digits from which two that changed places are hardly chance
OF_ONE_NOUN = 3  # digits from which they are, of two figures of one thing that go with one noun
RELATIVE = frozenset(["percent", "percentage_points", "times", "hours", "minutes", "seconds", "gbp"])
OPENS = 2  # tokens from the start of what somebody says to a number that it speaks of
QUOTES, BEING = (['"'], ["“"], ["'"], ["‘"]), (["is"], ["are"], ["was"], ["were"])
STEM = 4  # letters by which a noun is known
_grammar = word_sets("grammar", "swapped_tellings")
OF_ANYTHING, RELATIVE_CLAUSE = _grammar["anything"], _grammar["relative"]


def find_swapped(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """Two figures of one area that differ by two digits that changed places: that the sentence does not say of what is no matter."""
    groups: dict[str, list[Bound]] = {}
    for one in bound:
        digits = _digits(one)
        if len(digits) >= OF_ONE_NOUN:
            groups.setdefault("".join(sorted(digits)), []).append(one)
    for group in groups.values():
        for one, other in combinations(group[:MOST], 2):
            rates = one.sketch.type in ("rate", "percentage")
            titled = is_headline(one.scene) and not is_headline(other.scene)
            alike = not _noun(one).isdisjoint(_noun(other))
            apart = one.scene is not other.scene and (rates or titled or alike or not (one.strong and other.strong))
            same = _is_same_rate(one, other) or _is_said_of_it(one, other)
            if len(_digits(one)) < SWAPPED and not (alike and same):
                continue
            told = _is_same_rate(one, other) if rates else _may_be_told_of_one(one, other, titled)
            apart = apart and not (are_told_apart(one, other, bound) or _is_of_some(one) or _is_of_some(other))
            if apart and told and are_exchanged(_digits(one), _digits(other)) and _may_be_one_time(one, other):
                yield one, other


def are_told_apart(one: Bound, other: Bound, bound: Sequence[Bound]) -> bool:
    """ "64,870 calls came in and 46,870 of them were answered. The 46,870 callers ...": one sentence has both, so they are two."""
    values = [each.sketch.quantity.low for each in (one, other) if each.sketch.quantity is not None]
    told = [{b.scene.index for b in bound if b.sketch.quantity and b.sketch.quantity.low == value} for value in values]
    return len(told) == 2 and not told[0].isdisjoint(told[1])


def _is_of_some(one: Bound) -> bool:
    """ "The 1,132 victims who answered": of those that the words behind it choose, where nobody says it."""
    return one.speaker is None and not RELATIVE_CLAUSE.isdisjoint(one.scene.words(one.sketch.j, one.sketch.j + 1))


def _is_same_rate(one: Bound, other: Bound) -> bool:
    return area_ids(one.area) == area_ids(other.area) and one.facets == other.facets


def _is_said_of_it(one: Bound, other: Bound) -> bool:
    """ "318 assaults on officers", says the copy, and somebody that "381 assaults is far too many": the number opens what is said."""
    spoken = other if one.speaker is None else one
    sketch, units = spoken.sketch, {unit_of(each) for each in (one, other)}
    opens = sketch.i - spoken.scene.i <= OPENS or spoken.scene.words(sketch.i - 1, sketch.i) in QUOTES
    one_noun = len(units) == 1 and "" not in units and units.isdisjoint(OF_ANYTHING)
    told = (one.speaker is None) != (other.speaker is None) and area_ids(one.area) == area_ids(other.area)
    return (
        told
        and one_noun
        and opens
        and not spoken.scene.wordings
        and spoken.scene.words(sketch.j, sketch.j + 1) in BEING
    )


def _may_be_told_of_one(one: Bound, other: Bound, titled: bool) -> bool:
    topics = {one.facets.topic, other.facets.topic} - {None, ALL_CRIME}
    of_one = titled or len(topics) < 2 or one.sketch.type == "duration" or not _noun(one).isdisjoint(_noun(other))
    return of_one and _may_be_one_area(one, other, titled)


def _noun(one: Bound) -> set[str]:
    """The beginnings of the words behind a number for what it counts: "1,312 sheds" and "1,132 shed raids" count one thing."""
    words = one.scene.words(one.sketch.i + 1, one.sketch.j)
    return {word[:STEM] for word in words if len(word) >= STEM and word not in OF_ANYTHING}


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
    if one.sketch.type == "percentage" and not quantity.ratio and one.strong and one.facets.event not in COUNTED:
        return f"{quantity.unit}{quantity.low:f}"
    changed = one.sketch.type == "change" and quantity.unit not in RELATIVE
    counts = one.sketch.type == "count" or changed
    told = str(int(quantity.low)) if counts and quantity.low >= 100 else ""
    return told if len(told.rstrip("0")) >= PARTICULAR else ""  # "1.8 million" and "8.1 million" are two sums


def _may_be_one_time(one: Bound, other: Bound) -> bool:
    roles = {one.sketch.role, other.sketch.role}
    return (
        periods_agree(one, other) and "before" not in roles and not (one.sketch.comparator or other.sketch.comparator)
    )
