"""A highest or lowest, its figure, and a figure of another force that should not be beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, Triple, near, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import value
from claimcheck.claims.language import Language
from claimcheck.claims.scenes.scene import Turn
from claimcheck.claims.words.lexicons import word_sets

COUNTED = ("count", "rate", "percentage", "ratio", "duration")  # sums of money are told in all and per head
AMONG = 2  # sentences round a superlative in which the forces stand that it is the first of
ROWS = 8  # blocks from a superlative to the rows of its list
COUNTING = frozenset(["fewest", "most"])
GETTING = frozenset((get, way) for get in ("get", "got", "getting", "become") for way in ("worse", "better"))
REACH = 15  # tokens between a superlative and its own figure
AROUND = 4  # tokens round a superlative in which a word of change makes it one of rises ("the biggest fall")
SEVERAL = 3  # forces of which one is the first
_grammar = word_sets("grammar", "superlative_ties")
NARROWED, RELATIVE = _grammar["narrowed"], _grammar["relative"]
STATISTICS = {"rate": {"rate"}, "count": {"count"}, "percentage": {"percentage", "ratio"}}
QUALITIES, STEEP = _grammar["qualities"], _grammar["steep"]


def find_superlatives(bound: Sequence[Bound], language: Language) -> Iterator[Triple]:
    """(superlative, its own figure, another force's figure), for every figure of one measure and time in the article."""
    for one in bound:
        if not _is_superlative(one) or not (area := force_of(one, language)):
            continue
        levels = [other for other in near(bound, one.scene, AMONG, AMONG) if other.sketch.type in COUNTED]
        if _is_unsure_of_good(one, levels):
            continue
        mine = [own for own in levels if own.scene is one.scene and force_of(own, language) == area]
        if mine:
            mine = [own for own in mine if _is_its_own(own, one)]
            levels += _further_rows(mine[0], one, levels, bound) if mine else []
        elif before := _told_before(one, levels, language):
            levels = before
            mine = [own for own in levels if force_of(own, language) == area and _fits(own, one)]
        else:  # of the rows of a list
            levels = _rows_of(one, bound)
            mine = [own for own in levels if force_of(own, language) == area]
        if len(mine) != 1 or mine[0].sketch.type == "count" and not QUALITIES.isdisjoint(_words(one)):
            continue
        field = field_of(one, language, levels)
        if field == frozenset() and _are_all(one, mine[0], levels, language):
            field = None  # "has the lowest charge rate of the four", of four that are told
        for other in levels:
            rival = force_of(other, language)
            among = field is None or rival in field and is_told_of_it(other)
            if rival not in ("", area) and among and is_alike(other, mine[0]):
                yield one, mine[0], other


def _are_all(one: Bound, own: Bound, levels: Sequence[Bound], language: Language) -> bool:
    """ "The lowest of the four", where the figures of four forces stand side by side, and of no more."""
    told = {force_of(other, language) for other in levels if is_alike(other, own) and is_told_of_it(other)}
    return one.sketch.rank is not None and one.sketch.rank.field == len(told - {""}) and not _is_narrowed(one)


def _is_narrowed(one: Bound) -> bool:
    return not NARROWED.isdisjoint(one.scene.words(one.scene.i, one.scene.j))


def _rows_of(one: Bound, bound: Sequence[Bound]) -> list[Bound]:
    return [other for other in bound if other.sketch.type in COUNTED and is_its_row(other, one)]


def _further_rows(own: Bound, one: Bound, levels: Sequence[Bound], bound: Sequence[Bound]) -> list[Bound]:
    """The rows of a list further off in which the superlative's own figure stands again: so they are of what it ranks."""
    rows = _rows_of(one, bound)
    again = any(
        area_ids(row.area) == area_ids(own.area)
        and (value(row), unit_of_level(row)) == (value(own), unit_of_level(own))
        for row in rows
    )
    return [row for row in rows if not any(row is other for other in levels)] if again else []


def _told_before(one: Bound, levels: Sequence[Bound], language: Language) -> list[Bound]:
    """ "Kent had 412, Surrey 380 and Sussex 455. Kent's was the highest": the sentence before, when it tells three forces and no more."""
    told = [other for other in levels if other.scene.index == one.scene.index - 1]
    forces = {force_of(other, language) for other in told}
    apart = len(told) == len(forces) >= SEVERAL and "" not in forces and not any(map(_is_unlike, told))
    silent = not any(sketch.type in COUNTED for sketch in one.scene.sketches)
    near_by = told != [] and one.scene.sentence.block - told[0].scene.sentence.block <= 1
    return told if apart and silent and near_by and not is_dated_apart(one, told) else []


def is_dated_apart(one: Bound, told: Sequence[Bound]) -> bool:
    """ "Salisbury had the biggest drop in 2016": of a time of its own, behind figures that name none."""
    return one.worded and not all(other.worded for other in told)


def _is_unlike(other: Bound) -> bool:
    return other.sketch.comparator or other.sketch.role == "bracket"


def _fits(own: Bound, one: Bound) -> bool:
    """Whether a superlative told a sentence later is of the very statistic: "the highest rate" of no numbers."""
    statistic = STATISTICS.get(one.facets.statistic or "")
    words = one.scene.words(one.scene.i, one.scene.j)
    fits = own.sketch.type in statistic if statistic else own.sketch.type != "count" or RELATIVE.isdisjoint(words)
    return fits and is_of_one_thing(own, one) and are_same_days(own, one)


def _words(one: Bound) -> list[str]:
    return one.scene.words(one.sketch.i, one.sketch.j)


def _is_superlative(one: Bound) -> bool:
    rank = one.sketch.rank
    if rank is None or rank.position != 1 or rank.joint or rank.among != "areas" or rank.since is not None:
        return False
    scene, at = one.scene, one.sketch.i
    if not STEEP.isdisjoint(_words(one)):
        return False  # "It was steepest in Dyfed-Powys, at 23 per cent": of the rises
    if scene.words(at - 2, at) == ["by", "the"] or scene.words(at - 1, at) == ["by"]:
        return False  # "All three numbers went up, Dorset's by the most": of the rises
    if scene.words(at, at + 2) == ["the", "only"]:
        return False  # "the only force to record a fall": of no figure that the others have too
    once = "had" in scene.words(at - 2, at) and scene.tokens.lower[at].endswith("ed")
    if once or "from" in scene.words(at - 2, at):
        return False  # "has gone from top of the table to second", "for years had topped it"
    if set(pairwise(scene.words(one.sketch.j, one.sketch.j + REACH))) & GETTING:
        return False  # "Gwent was the only one of the four to get worse"
    return not any(is_beside(turn, one) for turn in scene.turns)


def _is_unsure_of_good(one: Bound, levels: Sequence[Bound]) -> bool:
    """ "missing 38,800 crimes. North Wales did better on 88.3 per cent and Wiltshire best, with 90.9": of those recorded, or missed."""
    judged = one.sketch.rank is not None and one.sketch.rank.direction in ("best", "worst")
    if not judged or any(cue.facets.event for cue in one.scene.cues):
        return False
    return any(own.facets.topic == one.facets.topic and own.facets.event != one.facets.event for own in levels)


def is_beside(turn: Turn, one: Bound) -> bool:
    """Whether a word of change stands so near a rank, in its clause, that it is one of rises ("the biggest fall")."""
    start, end = one.sketch.i, one.sketch.j
    if not start - AROUND <= turn.i < end + AROUND:
        return False
    between = one.scene.words(end, turn.i) if turn.i >= end else one.scene.words(turn.j, start)
    apposed = between[:2] == [",", "with"]  # "Derbyshire did best, with a fall from 3,262 to 2,855"
    return "," not in (between[1:] if apposed and turn.sort == "noun" else between)


def force_of(one: Bound, language: Language) -> str:
    """The territorial force that a figure is of: British Transport Police is in no table with them."""
    areas = area_ids(one.area)
    known = len(areas) == 1 and areas[0] in language.areas
    return areas[0] if known and language.areas.get(areas[0]).territorial else ""


def _is_its_own(own: Bound, one: Bound) -> bool:
    """The figure that the superlative is said of: in its sentence, of its thing and time, and of the statistic that it names."""
    if (
        own.scene is not one.scene
        or max(own.sketch.i - one.sketch.j, one.sketch.i - own.sketch.j) > REACH
        or own.sketch.comparator
        or own.sketch.role == "bracket"
        or _ends_a_change(own, one)
    ):
        return False
    statistic = STATISTICS.get(one.facets.statistic or "")
    fits = statistic is None or own.sketch.type in statistic
    return fits and is_of_one_thing(own, one) and are_same_days(own, one)


def _ends_a_change(own: Bound, one: Bound) -> bool:
    """ "All saw a rise. Kent's was the largest: from 501 to 723": the largest of the rises."""
    roles = [other.role for other in own.scene.sketches if one.sketch.j <= other.i <= own.sketch.i]
    colon = ":" in own.scene.words(one.sketch.j, own.sketch.i)
    return colon and roles == ["before", "after"]


def is_its_row(row: Bound, one: Bound) -> bool:
    """The row of a list near the sentence of the superlative, of its thing and time; "the fewest" is said of numbers."""
    near = row.sketch.role == "row" and abs(row.scene.sentence.block - one.scene.sentence.block) <= ROWS
    statistic = STATISTICS.get(one.facets.statistic or "")
    counted = not COUNTING.isdisjoint(one.scene.words(one.sketch.i, one.sketch.j))
    told = one.sketch.rank is not None and one.sketch.rank.field is not None
    # "The lowest rate of the four", over a list of shares.
    share = told and one.facets.statistic == "rate" and row.sketch.type == "percentage"
    fits = row.sketch.type == "count" if counted else share or statistic is None or row.sketch.type in statistic
    return near and fits and is_of_one_thing(row, one) and are_same_days(row, one)


def is_alike(other: Bound, own: Bound) -> bool:
    """Whether a figure is of the same thing, time and unit, and of another place."""
    same = other.sketch.type == own.sketch.type and unit_of_level(other) == unit_of_level(own)
    plain = not other.sketch.comparator and other.sketch.role not in ("bracket", "before")
    return same and plain and is_of_one_thing(other, own) and are_same_days(other, own)


def is_told_of_it(one: Bound) -> bool:
    """Whether the text names the area for the figure, so that it is none of all together ("263 in five counties")."""
    return one.area is not None and one.area.is_named


def is_of_one_thing(one: Bound, other: Bound) -> bool:
    """Whether topic, event and group are the same."""
    first, second = one.facets, other.facets
    groups = first.population == second.population or {first.population, second.population} <= {None, "all"}
    return groups and first.topic is not None and (first.topic, first.event) == (second.topic, second.event)


def are_same_days(one: Bound, other: Bound) -> bool:
    """Whether both are of the same days, or of none."""
    if one.period is None or other.period is None:
        return one.period is other.period
    return one.period.same_days(other.period)


def field_of(one: Bound, language: Language, told: Sequence[Bound] = ()) -> frozenset[str] | None:
    """The forces among which it is the first, when the words name them; None: all of them; nobody, where that is not known.

    `told` are the figures round it: "of the three" are the three that these are of, "of the five" may be those of its region.
    """
    rank = one.sketch.rank
    assert rank is not None
    if rank.field is not None and rank.field >= SEVERAL and not one.sketch.field_places and not _is_narrowed(one):
        peers = frozenset(force_of(other, language) for other in told) - {""}
        area = force_of(one, language)
        around = frozenset(language.areas.within(language.areas.get(area).region or "")) if area else frozenset()
        if rank.field in (len(peers), len(around)) and area in peers:
            return peers if rank.field == len(peers) else around
    named = [area for place in one.sketch.field_places for area in place.areas]
    if named and rank.field is not None and rank.field < sum(len(language.areas.within(area)) for area in named):
        return frozenset()  # "the quietest of the three East Midlands forces with a big city"
    if not named and (region := _own_region(one, language)):
        return frozenset(language.areas.within(region))
    if named:
        return frozenset(force for area in named for force in (language.areas.within(area) or (area,)))
    if "welsh" in one.scene.words(one.sketch.j, one.sketch.j + 6) and rank.field in (
        None,
        len(language.areas.within("wales")),
    ):
        return frozenset(language.areas.within("wales"))  # "the lowest of the four Welsh forces"
    words = {*one.scene.words(one.scene.i, one.sketch.i), *one.scene.words(one.sketch.j, one.scene.j)}
    if NARROWED & words or any(language.areas.within(area) for place in one.scene.places for area in place.areas):
        return frozenset()
    if rank.field is not None:
        return None if rank.field >= len(language.areas.territorial) - 1 else frozenset()
    return frozenset() if rank.field_text else None


def _own_region(one: Bound, language: Language) -> str:
    """ "Third in the region": the one that the force itself lies in."""
    told = (one.scene.words(place.i, place.j) for place in one.sketch.field_places)
    area = force_of(one, language)
    return language.areas.get(area).region or "" if area and ["the", "region"] in told else ""
