"""Figures that "the" says were told before: "the 43 children", "each of the 84 deaths", "the 17 per cent rise", "the loss of 430 officers".

Where the story has not printed that number, but has told one that is nearly it of the same thing, one of the two is a slip.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.claims.context.bound import Bound, Pair, is_exact, measure_of, periods_agree, same_event, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import value
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.tellings.swapped_tellings import OF_ANYTHING, RELATIVE_CLAUSE, STEM, are_told_apart
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.digits import are_exchanged
from claimcheck.domain.measures import ALL_CRIME

NEAR = 6  # tokens behind a number in which the verb tells what is counted ("312 officers were assaulted")
LEAST, MOST, MANY = 10, 1_000_000, 100
AGAIN = 5  # paragraphs from a rise to the words that speak of it again
LARGE, MISREAD, ROUND = 1000, 0.005, 10  # figures that are hardly so near to each other by chance
SHARE = 0.12  # of itself by which a rise may be rounded
FIGURES = 40  # figures of a story from which some pair gives any other by chance
_grammar = word_sets("grammar", "pointed_tellings")
DEFINITE, NARROWING, CLOSING = _grammar["definite"], _grammar["narrowing"], _grammar["closing"]
RECEIVING = _grammar["receiving"]
NOW = ("level", "after")
WITHIN = frozenset(["in", "during"])
POINTING = (["that", "'s"], ["that", "’s"], ["that", "is"], ["that", "was"])


def find_pointed(bound: Sequence[Bound]) -> Iterator[Pair]:
    """(the figure that points back, the one told before) where they are nearly the same."""
    printed = words_printed(bound[0]) if bound else Counter()
    for other in bound:
        if not is_exact(other) or is_told_twice(other, printed):
            continue
        if other.sketch.type == "count" and LEAST <= value(other) < MOST and is_pointed_at(other):
            yield from _count_told(other, bound)
        elif other.sketch.type == "change" and _is_change_spoken_of(other):
            yield from _change_told(other, bound)


def words_printed(one: Bound) -> Counter[str]:
    """How often the article prints each word."""
    return Counter(one.scene.tokens.lower)


def is_told_twice(one: Bound, printed: Counter[str]) -> bool:
    """Whether a number is printed again elsewhere, or not in figures."""
    number = next((word for word in one.scene.words(one.sketch.i, one.sketch.j) if word[:1].isdigit()), "")
    return not number or printed[number] > 1


def is_pointed_at(one: Bound) -> bool:
    """ "The 43 children", "those 43", "that's 43 children who": a number that the story has given."""
    before = one.scene.words(one.sketch.i - 2, one.sketch.i)
    return before[-1:] != [] and before[-1] in DEFINITE or before in POINTING


def _count_told(other: Bound, bound: Sequence[Bound]) -> Iterator[Pair]:
    digits = str(int(value(other)))
    told = [one for one in bound if one.sketch.type == "count" and one.scene.index < other.scene.index]
    told = [one for one in told if is_exact(one) and one.sketch.role in NOW and may_be_one_area(one, other)]
    told = [
        one
        for one in told
        if _are_slips(str(int(value(one))), digits, _is_called_so(one, other)) or _is_misread(one, other)
    ]
    some = not RELATIVE_CLAUSE.isdisjoint(other.scene.words(other.sketch.j, other.sketch.j + 1)) and is_narrowed(other)
    told = [one for one in told if _is_one_count(one, other) and not some and not are_told_apart(one, other, bound)]
    if len({value(one) for one in told}) == 1 and may_be_one_time(told[0], other) and not is_worked_out(other, bound):
        yield other, told[0]


def _are_slips(one: str, other: str, alike: bool) -> bool:
    """Two digits that changed places; of one noun also one digit that is another."""
    if are_exchanged(one, other):
        return True
    return alike and len(one) == len(other) > 1 and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _is_misread(one: Bound, other: Bound) -> bool:
    """ "41,878 calls" and later "of our 41,787 calls, most were": more than a digit is wrong in two large numbers of one noun."""
    behind = other.scene.words(other.sketch.j, other.sketch.j + 1)
    whole = not behind or behind[0] in CLOSING or not behind[0].isalpha()
    least, off = min(value(one), value(other)), abs(value(one) - value(other))
    rounded = value(one) % ROUND == 0 or value(other) % ROUND == 0  # "the 41,900 calls"
    return whole and least >= LARGE and off <= MISREAD * least and not rounded and _goes_with(one, other)


def _is_called_so(one: Bound, other: Bound) -> bool:
    return (_is_one_noun(one, other) or _is_one_thing(one, other)) and not is_narrowed(other)


def _is_one_noun(one: Bound, other: Bound) -> bool:
    topics = sorted((one.facets.topic or "", other.facets.topic or ""))
    nouns, named = _nouns(one), one.facets.topic not in (None, ALL_CRIME) and topics[0] == topics[1]
    if named and not unit_of(one):  # "Road deaths rose to 41", and "the 44 deaths"
        nouns |= set(one.scene.words(one.scene.i, one.sketch.i))
    return bool(nouns & _nouns(other) - OF_ANYTHING) and topics[1].startswith(topics[0])


def _is_one_thing(one: Bound, other: Bound) -> bool:
    """ "There were 1,822 sexual offences", "13 per cent of the 1,882 offences ended": of one thing that may be called by such a noun."""
    topic, nouns = other.facets.topic, _nouns(other)
    groups = {one.facets.population, other.facets.population} - {"all"}
    alike = topic not in (None, ALL_CRIME) and topic == one.facets.topic and same_event(one, other) and len(groups) < 2
    return alike and value(other) >= LARGE and bool(nouns) and nouns <= OF_ANYTHING


def _is_one_count(one: Bound, other: Bound) -> bool:
    """Whether two counts go with one noun or are of one thing; with three digits, any of which little is said ("the 212 incidents")."""
    nouns, first, second = _nouns(other), one.facets, other.facets
    if _nouns(one) & nouns:
        return True
    if first.topic not in (None, ALL_CRIME) and (first.topic, first.event) == (second.topic, second.event):
        return second.population in (first.population, "all")
    if value(other) < MANY or not nouns:
        return False
    return nouns <= OF_ANYTHING or _goes_with(one, other)


def _goes_with(one: Bound, other: Bound) -> bool:
    """Whether a number or what stands behind it has the noun of the other ("41,878 antisocial behaviour calls")."""
    told = {word[:STEM] for word in one.scene.words(one.sketch.i, one.sketch.j + NEAR)}
    return not told.isdisjoint(word[:STEM] for word in _nouns(other))


def _nouns(one: Bound) -> set[str]:
    return {word for word in one.scene.words(one.sketch.i + 1, one.sketch.j) if len(word) >= STEM}


def is_narrowed(one: Bound) -> bool:
    """ "The 41 deaths in cars", "the 12 officers who": some of those that were told of."""
    return _narrows(one.scene, one.sketch.j)


def _narrows(scene: Scene, at: int) -> bool:
    """Whether the words from token `at` choose some: not "in Kent", "in 2014/15", "that the force received", which tell of all."""
    words = scene.words(at, at + NEAR)
    if not words or words[0] not in NARROWING:
        return False
    if words[0] in RELATIVE_CLAUSE or words[0] not in WITHIN:
        return words[0] not in RELATIVE_CLAUSE or RECEIVING.isdisjoint(words[2:])
    told = [(one.i, one.j) for one in scene.wordings]
    told += [(place.i, place.j) for place in scene.places if place.kind in ("force", "county")]
    end = next((j for i, j in told if i == at + 1 or i == at + 2 and words[1:2] == ["the"]), None)
    return end is None or _narrows(scene, end)  # "the five per cent rise in Kent for violence"


def may_be_one_area(one: Bound, other: Bound) -> bool:
    """Whether both are of one place, or one of none that is known."""
    return area_ids(one.area) == area_ids(other.area) or one.area is None or other.area is None


def may_be_one_time(one: Bound, other: Bound) -> bool:
    """Whether both are of one time; what a pointing figure is not dated for is of the time of what it points at."""
    if "before" in (one.sketch.role, other.sketch.role) or one.sketch.comparator or other.sketch.comparator:
        return False
    return other.source != "own" or periods_agree(one, other)


def is_worked_out(other: Bound, bound: Sequence[Bound]) -> bool:
    """Whether it is the sum or the difference of two figures told before, or the change between them."""
    types = ("count",) if unit_of(other) == "percent" else ("count", "change")
    told = [value(one) for one in bound if one.sketch.type in types and one.scene.index < other.scene.index]
    if len(told) > FIGURES:
        return True
    if unit_of(other) == "percent":
        shares = (
            100 * abs(one - two) / two for pair in combinations(told, 2) for one, two in (pair, pair[::-1]) if two
        )
        return any(abs(share - value(other)) < 1 for share in shares)
    return any(value(other) in (one + two, abs(one - two)) for one, two in combinations(told, 2))


def _is_change_spoken_of(one: Bound) -> bool:
    """ "The 17 per cent rise", "the loss of 430 officers": of what was told, and of nothing that is named behind it."""
    scene, sketch = one.scene, one.sketch
    if one.worded or sketch.direction not in ("up", "down"):
        return False
    nouns = [turn for turn in scene.turns if turn.sort == "noun"]
    behind = next((turn for turn in nouns if turn.i == sketch.j and is_pointed_at(one)), None)
    of = [turn for turn in nouns if scene.words(turn.j, sketch.i) == ["of"]]
    ahead = next((turn for turn in of if scene.words(turn.i - 1, turn.i) == ["the"]), None)
    at = behind.j if behind is not None else sketch.j
    return (behind or ahead) is not None and not _narrows(scene, at)


def _names_its_area(one: Bound) -> bool:
    return one.area is not None and one.area.is_named


def _change_told(other: Bound, bound: Sequence[Bound]) -> Iterator[Pair]:
    told = [one for one in bound if one.sketch.type == "change" and one.sketch.direction == other.sketch.direction]
    told = [one for one in told if one is not other and one.sketch.quantity is not None]
    told = [one for one in told if measure_of(one) == measure_of(other)]
    rounded = (one for one in told if not is_exact(one) and one.scene.index < other.scene.index)
    if any(abs(value(one) - value(other)) <= 1 for one in told if is_exact(one)):
        return
    if any(abs(value(one) - value(other)) <= SHARE * value(other) for one in rounded):
        return
    carried = other.area is not None and other.area.how == "carried"  # whose it is, what it speaks of says better
    before = [one for one in told if one.scene.index < other.scene.index and is_exact(one)]
    before = [one for one in before if carried or may_be_one_area(one, other)]
    if _names_its_area(other):  # "the 11 per cent rise in Kent": of what was told of Kent, by its name
        before = [one for one in before if _names_its_area(one) and area_ids(one.area) == area_ids(other.area)]
        before = [one for one in before if one.facets.topic == other.facets.topic]  # no "rise in Kent's robberies"
    near = [one for one in before if other.scene.sentence.block - one.scene.sentence.block <= AGAIN]
    meant = near if len(before) == len(near) else []
    if (
        len({value(one) for one in meant}) == 1
        and may_be_one_time(meant[-1], other)
        and not is_worked_out(other, bound)
    ):
        yield other, meant[-1]
