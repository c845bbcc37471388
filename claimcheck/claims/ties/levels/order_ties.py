"""Orders: the rows of a list with their places, and a place beside the number of forces that are said to be beyond it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, runs, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

SLIP = 3  # places by which a slip is out
NEAR = 2  # sentences from a place to the words that leave so many beyond it
ALL = 40  # forces that are nearly those of England and Wales
# "the highest of the three and the second highest | in the country": two places, each among others
OWN_FIELDS = (["in"], ["of"], ["among"], ["across"], ["nationally"], ["anywhere"], ["overall"])
BOTH_ENDS = 12  # tokens between a place and the same one counted from the other end
LEAST = 3  # figures of which a row with its order in words is made
_grammar = word_sets("grammar", "order_ties")
CONTRASTS, JOINING, RATES = _grammar["contrasts"], _grammar["joining"], _grammar["rates"]
UNNUMBERED, TOP = 5, _grammar["top"]  # rows of a list that is in order without numbers, and what says so above it
NATIONWIDE = _grammar["nationwide"]
POINTING = frozenset(["that", "this", "it", "which"])
FOLLOWED = ["followed", "by"]
FOLLOWING = (
    FOLLOWED,
    ["next", "came"],
    ["next", "come"],
    ["next", "were"],
    ["next", "are"],
    ["then", "came"],
    ["then", "come"],
)
CLAUSE_ENDS = frozenset([";", "but", "while", "and"])
ENDS = {"best": {"best", "highest", "lowest"}, "worst": {"worst", "highest", "lowest"}}


def find_orders(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "Seventh in a table of 34, with only five losing more": a place, and the one that the number of forces beyond it gives."""
    ranks = [
        one for one in bound if one.sketch.rank is not None and one.sketch.rank.position and not one.sketch.rank.joint
    ]
    for one, other in combinations(ranks, 2):
        place, beyond = (other, one) if _counts_beyond(one) else (one, other)
        if (
            not _counts_beyond(beyond)
            or _counts_beyond(place)
            or not -_sums_up(place) <= beyond.scene.index - place.scene.index <= NEAR
        ):
            continue
        numbered = not _is_of_rate(place) or _is_of_rate(beyond) or not _tells_number(place, beyond, bound)
        if area_ids(one.area) == area_ids(other.area) and numbered and _one_order(place, beyond):
            yield place, beyond  # not "has the highest rate. It had 4,499 thefts. Only the Met had more"


def _sums_up(place: Bound) -> bool:
    """ "Only Kent (41) and Essex (43) had lower rates. That makes Surrey fourth": of what the sentence before tells."""
    return not POINTING.isdisjoint(place.scene.words(place.scene.i, place.scene.i + 1))


def find_both_ends(bound: Sequence[Bound]) -> Iterator[tuple[Bound, Bound]]:
    """ "37th of 43, or seventh from bottom": a place with its field, and the same place told again."""
    ranks = [one for one in bound if one.sketch.rank is not None and one.sketch.rank.among == "areas"]
    for one, other in pairwise(ranks):
        first, second = one.sketch.rank, other.sketch.rank
        assert first is not None and second is not None
        fields = [rank.field for rank in (first, second) if rank.field is not None]
        if len(fields) != 1 or first.joint or second.joint or not (first.position and second.position):
            continue
        between = one.scene.words(one.sketch.j, other.sketch.i)
        apposed = one.scene is other.scene and len(between) <= BOTH_ENDS and CONTRASTS.isdisjoint(between)
        same = area_ids(one.area) == area_ids(other.area) and one.facets.topic == other.facets.topic
        bare = other if first.field is not None else one
        apart = fields[0] < ALL and bare.scene.words(bare.sketch.j, bare.sketch.j + 1) in OWN_FIELDS
        if apposed and same and periods_agree(one, other) and not apart:
            yield (one, other) if first.field is not None else (other, one)


def find_followed(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "London has most, 344, followed by Merseyside (253), Cleveland (221) and the West Midlands (227)": a row told in one sentence."""
    for group in by_scene(bound):
        levels = [one for one in group if one.sketch.role == "level" and one.sketch.rank is None and is_exact(one)]
        if len(levels) < LEAST:
            continue
        row: list[Bound] = []
        for one, other in pairwise(levels):
            words = one.scene.words(one.sketch.j, other.sketch.i)
            ahead = one.scene.words(one.scene.i, one.sketch.i)
            if one is levels[0] and any(_has(ahead, phrase) for phrase in FOLLOWING) and _goes_on(one, other):
                row = [one]
            opened = _has(words, FOLLOWED) or _heads(one)
            if opened:
                row = [one, other] if _goes_on(one, other) else []
            elif row and row[-1] is one and _goes_on(one, other) and JOINING.isdisjoint(words):
                row.append(other)
        if len(row) >= LEAST and len({area_ids(one.area) for one in row}) == len(row):
            yield row


def _has(words: Sequence[str], phrase: Sequence[str]) -> bool:
    return any(words[k : k + len(phrase)] == phrase for k in range(len(words)))


def _heads(one: Bound) -> bool:
    """ "The rest of the top six: Merseyside 89.4, North Wales 89.1": the first figure behind a colon that so many places stand before."""
    scene = one.scene
    words = scene.words(scene.i, one.sketch.i)
    if ":" not in words or any(other.quantity is not None and other.i < one.sketch.i for other in scene.sketches):
        return False
    colon = scene.i + words.index(":")
    return any(
        sketch.rank is not None and sketch.rank.position is None and sketch.j <= colon for sketch in scene.sketches
    )


def _goes_on(one: Bound, other: Bound) -> bool:
    """Whether a figure is the next of a row: of another place that is named, and of the same thing."""
    named = all(member.area is not None and member.area.is_named for member in (one, other))
    same = one.facets.topic == other.facets.topic and unit_of_level(one) == unit_of_level(other)
    return named and same and not other.sketch.comparator and periods_agree(one, other)


def _counts_beyond(one: Bound) -> bool:
    """ "Only two forces solved fewer", "only Surrey and Dorset are given less", "only Kent (61) tested more"."""
    told = one.sketch.j - one.sketch.i > 2 or len(one.sketch.neighbours) > 0
    return one.scene.tokens.lower[one.sketch.i] in ("only", "just") and told


def _one_order(place: Bound, beyond: Bound) -> bool:
    """Whether both are taken from one end, of one thing, in one field."""
    first, second = place.sketch.rank, beyond.sketch.rank
    if first is None or second is None or first.among != "areas" or second.among != "areas":
        return False
    assert first.position is not None
    assert second.position is not None
    if abs(first.position - second.position) > SLIP:
        return False  # "came 31st of 43. Only 12 did worse": counted from the other end
    same = place.scene is beyond.scene and place.scene.words(beyond.sketch.i - 1, beyond.sketch.i) == ["with"]
    # "the third largest fall, with only Kent doing better"
    apart = not same and _is_of_rises(place) != _is_of_rises(beyond)
    if apart or _is_of_some(beyond) and not _is_of_some(place):
        return False  # "third highest in the country. In the region only Kent had more", "only Kent had a bigger rise"
    if place.sketch.field_places and not NATIONWIDE.isdisjoint(
        beyond.scene.words(beyond.sketch.i, _clause_end(beyond))
    ):
        return False  # "the highest in the North East. Only Kent had more nationally"
    if first.position == 1 and (_is_of_some(place) or _is_of_region(place)):
        return False  # "of the English forces it has the lowest. Only Gwent is lower", "the most in the region"
    ends = first.direction == second.direction or second.direction in ENDS.get(first.direction, ()) or place.sketch.bare
    ends = ends or first.direction in ENDS.get(second.direction, ())  # "more than any other. Only Durham did better"
    fields = first.field is None or second.field is None or first.field == second.field
    statistics = {place.facets.statistic, beyond.facets.statistic} - {None}
    of_any = place.scene is beyond.scene or "figure" in beyond.scene.words(beyond.sketch.i, beyond.scene.j)
    return ends and fields and _of_one_thing(place, beyond) and (len(statistics) < 2 or of_any)


def _of_one_thing(place: Bound, beyond: Bound) -> bool:
    """Not "ninth highest for adults. For children only six areas had a higher rate", "fifth lowest. Of children only seven"."""
    first, second = place.facets, beyond.facets
    topics = {first.topic, second.topic} - {None}
    events = {first.event, second.event} - {None} if place.scene is not beyond.scene else ()
    return first.population == second.population and max(len(topics), len(events)) < 2


def _is_of_rises(one: Bound) -> bool:
    """Whether a rise or fall stands in the clause of a place, behind its first word."""
    end = _clause_end(one)
    return any(one.sketch.i <= turn.i < end and turn.sort == "noun" for turn in one.scene.turns)


def _clause_end(one: Bound) -> int:
    scene = one.scene
    return next((k for k in range(one.sketch.j, scene.j) if scene.tokens.lower[k] in CLAUSE_ENDS), scene.j)


def _is_of_rate(one: Bound) -> bool:
    return not RATES.isdisjoint(one.scene.words(one.sketch.i, one.sketch.j + NEAR))


def _tells_number(place: Bound, beyond: Bound, bound: Sequence[Bound]) -> bool:
    """Whether a number of things is told between a place and those that are said to be beyond it."""
    start = next(k for k, one in enumerate(bound) if one is place)
    between = [one for one in bound[start:] if one.scene.index <= beyond.scene.index]
    return any(one.sketch.type == "count" for one in between)


def _is_of_some(one: Bound) -> bool:
    """ "In the region only Kent had more", "of its neighbours only Kent": whom the place is taken among is told ahead of it."""
    ahead = one.scene.words(one.scene.i, one.sketch.i)
    inside = "among" in one.scene.words(one.sketch.i, one.sketch.j)  # "only Kent, among all its neighbours, did worse"
    return inside or ahead[:1] in (["in"], ["of"], ["among"], ["across"]) and "," not in ahead


def _is_of_region(one: Bound) -> bool:
    """ "The most in the region": whom the place is taken among is told right behind it."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 3)
    return behind in (["in", "the", "region"], ["of", "the", "region"], ["in", "the", "area"])


def find_rankings(bound: Sequence[Bound], scenes: Sequence[Scene]) -> Iterator[list[Bound]]:
    """Rows of one list with the same unit, each of another area, numbered in the print.

    A longer list need not be numbered where the line above it says that it is one of the most ("the five forces with the most:").
    """
    rows = [one for one in bound if one.sketch.role == "row"]
    yield from runs((one for one in rows if _numbered(one)), _next_row)
    for found in runs((one for one in rows if not _numbered(one) and len(one.scene.quantities) == 1), _next_row):
        names = [one.area.text for one in found if one.area is not None]
        above = [one for one in scenes if one.index == found[0].scene.index - 1]
        if len(found) >= UNNUMBERED and names != sorted(names) and any(_announces(one, found[0]) for one in above):
            yield found


def _announces(scene: Scene, first: Bound) -> bool:
    """ "Here are the five forces with the most positive tests:", but not "with the highest rate of these" over numbers."""
    words = scene.words(scene.i, scene.j)
    of_rate = first.sketch.type == "count" and not RATES.isdisjoint(words)
    return words[-1:] == [":"] and not TOP.isdisjoint(words) and not of_rate


def _next_row(last: Bound, one: Bound) -> bool:
    return (
        0 < one.scene.sentence.block - last.scene.sentence.block <= 1
        and unit_of_level(one) == unit_of_level(last)
        and area_ids(one.area) != area_ids(last.area)
    )


def _numbered(one: Bound) -> bool:
    """Whether the row opens with its place ("1) West Midlands")."""
    first = one.scene.tokens.text[one.scene.i]
    return first.isdecimal() and int(first) <= 60
