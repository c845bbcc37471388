"""Changes and the levels that they lie between: in one sentence, in the next, or told by the headline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.claims.context.bound import (
    Bound,
    Pair,
    comparable,
    is_exact,
    near,
    periods_agree,
    same_event,
    same_subject,
    undated,
    unit_of,
)
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.new_subjects import has_new_subject
from claimcheck.claims.context.pairs import in_time, is_bounded_elsewhere
from claimcheck.claims.context.to_come import is_to_come
from claimcheck.claims.ties.changes.change_subjects import (
    has_level_of_its_own,
    is_from_a_source,
    is_of,
    is_of_a_noun_apart,
    is_series,
    tax_band,
)
from claimcheck.claims.ties.changes.near_ties import has_rivals
from claimcheck.claims.ties.changes.told_spans import RETOLD, has_own_base, spans_of
from claimcheck.claims.ties.levels.sum_ties import find_sums
from claimcheck.claims.words.lexicons import word_sets

APPOSED = 4  # words between a pair and its change: "from 6.1% to 3.4%, a fall of 2.7%"
ON_IT = 4  # tokens from a change to what it is measured on: "5.4 per cent on the present £280.08"
ON = (["on"], ["over"], ["from"])
THE = (["the"], ["its"], ["their"])
OF_BASE = word_sets("grammar", "change_bases")["words"]
MEASURED = word_sets("grammar", "change_bases")["measured"]
EARLY = 2  # paragraphs of an opening, and those behind it that bear it out
CONCEDING = frozenset(["though", "although", "despite"])  # "That is even though 20 per cent more were tested"


def find_changes(bound: Sequence[Bound], pairs: list[Pair]) -> Iterator[tuple[Bound, Bound, Bound]]:
    """Each printed change with the two levels that it lies between."""
    by_scene: dict[int, list[Pair]] = {}
    for pair in pairs:
        by_scene.setdefault(pair[0].scene.index, []).append(pair)
    for change in (one for one in bound if not is_from_a_source(one)):
        if change.sketch.type != "change" or change.sketch.quantity is None or change.sketch.direction == "none":
            continue
        if (base := _base_behind(change, bound)) is not None:
            if (level := _level_ahead(change, base, bound)) is not None:
                yield base, level, change
        elif (here := by_scene.get(change.scene.index)) is not None:
            own = [pair for pair in here if area_ids(pair[1].area) == area_ids(change.area)]
            nearest = _nearest_pair(change, own or here)
            if nearest is None or is_bounded_elsewhere(change, *nearest):
                continue
            if not 0 < len(own) < len(here) and _has_nearer(change, nearest):
                continue
            if (
                _has_a_level(change, nearest, bound)
                or has_own_base(change, nearest)
                or _is_of_multiple(change, nearest)
            ):
                continue
            alike = area_ids(nearest[1].area) == area_ids(change.area)
            if alike and not _has_another_base(change, nearest, bound):
                yield (*nearest, change)
        elif (told := _told_elsewhere(change, pairs, by_scene, bound)) is not None:
            yield (*told, change)


def _base_behind(change: Bound, bound: Sequence[Bound]) -> Bound | None:
    """ "436, almost double the 243 of the previous year": the figure right behind is what it is measured from."""
    behind = (one for one in near(bound, change.scene, 0, 0) if one.sketch.i > change.sketch.j and one is not change)
    base = next(behind, None)
    if base is None or base.sketch.role in ("bracket", "change", "before", "after"):
        return None
    between = undated(change.scene, change.sketch.j, base.sketch.i)
    beside = base.sketch.i - change.sketch.j <= 2 and between[-1:] in THE
    on = change.scene.words(change.sketch.j, change.sketch.j + 1) in ON and len(between) <= ON_IT
    on = on and all(word in OF_BASE for word in between[between[:1] in ON :])  # "on 2017/18's 832"
    return base if beside or on else None


def _level_ahead(change: Bound, base: Bound, bound: Sequence[Bound]) -> Bound | None:
    """The nearest figure of the same kind before the change, in its sentence."""
    ahead = [one for one in near(bound, change.scene, 0, 0) if one.sketch.j <= change.sketch.i]
    fit = [one for one in ahead if comparable(one, base) and is_exact(one) and not _is_base_told(one, ahead)]
    if (
        change.area is not None and change.area.is_named
    ):  # "Surrey had 366, while Sussex has lost 112 of the 555 it had then"
        fit = [one for one in fit if one.area is None or not one.area.is_named or one.area.area == change.area.area]
    # "14,230, down from 17,375 a year earlier and less than half the 30,390 of 2007/08"
    fit = [one for one in fit if one.sketch.role != "before"] or fit
    return fit[-1] if fit else None


def _is_base_told(level: Bound, ahead: Sequence[Bound]) -> bool:
    """ "nearly twice the 501 of five years ago and almost three times the 346", "well short of the 36,410 of 2013-14 and less than
    half the 44,464": what another change, or it, is measured from."""
    told = level.scene.words(level.sketch.i - 1, level.sketch.i) in THE
    led = level.scene.words(level.sketch.i - 3, level.sketch.i - 1)
    if told and not MEASURED.isdisjoint((*led[-1:], " ".join(led))):
        return True
    # "eight fewer than the 35"
    reach = 3 if level.scene.words(level.sketch.i - 2, level.sketch.i - 1) == ["than"] else 2
    return told and any(one.sketch.type == "change" and 0 < level.sketch.i - one.sketch.j <= reach for one in ahead)


def _has_another_base(change: Bound, pair: Pair, bound: Sequence[Bound]) -> bool:
    """ "51 are left, against 92 in 2017 and 144 eight years ago, a drop of 65 per cent": from which of the two is not told."""
    end = max(pair[0].sketch.j, pair[1].sketch.j)
    return any(
        end <= other.sketch.i < change.sketch.i
        and other.sketch.type == pair[0].sketch.type
        and other.facets.topic == pair[0].facets.topic
        and area_ids(other.area) == area_ids(pair[0].area)
        and other.period != pair[1].period
        for other in near(bound, change.scene, 0, 0)
    )


def _is_of_multiple(change: Bound, pair: Pair) -> bool:
    """ "Went up by 17 per cent to 848, nearly double the 432 of 2010/11": what a multiple is of is no base of the change before it."""
    scene, base = change.scene, pair[0].sketch
    between = [one for one in scene.sketches if one.type == "change" and change.sketch.j <= one.i < base.i]
    last = between[-1] if between and pair[0].scene is scene else None
    if last is None or last.quantity is None or last.quantity.unit != "times":
        return False
    return 0 < base.i - last.j <= 2 and scene.words(base.i - 1, base.i) in THE


def _has_a_level(change: Bound, pair: Pair, bound: Sequence[Bound]) -> bool:
    """ "recorded 4,516, up by ten per cent from 4,109, and Angus 3,386, which is 27 fewer": the 27 is of the level before it."""
    end = max(pair[0].sketch.j, pair[1].sketch.j)
    between = [one for one in near(bound, change.scene, 0, 0) if end <= one.sketch.i < change.sketch.i]
    return any(
        one.sketch.type == pair[1].sketch.type and one.sketch.role in ("level", "after") and not one.sketch.comparator
        for one in between[-1:]
    )


def _has_nearer(change: Bound, pair: Pair) -> bool:
    """ "down 78% since 1997, and by 8% in the latest year, to 389,000 from 424,000": another change stands next to the pair.

    Not one that tells the same in another unit ("by 409, or 18 per cent, from 2,272 to 2,681").
    """
    start, end = min(one.sketch.i for one in pair), max(one.sketch.j for one in pair)
    ahead = change.sketch.j <= start
    reach = range(change.sketch.j, start) if ahead else range(end, change.sketch.i)
    between = [one for one in change.scene.sketches if one.type == "change" and one.i in reach]
    if not between:
        return False
    nearer = between[-1] if ahead else between[0]
    one, other = (change.sketch, nearer) if ahead else (nearer, change.sketch)
    words = change.scene.words(one.j, other.i)
    return not RETOLD & set(words) or any(one.j <= wording.i < other.i for wording in change.scene.wordings)


def _nearest_pair(change: Bound, pairs: list[Pair]) -> Pair | None:
    """The pair right behind the change, else the one right before it; no other change with pair of its own between."""
    at = change.sketch.i
    after = [pair for pair in pairs if min(pair[0].sketch.i, pair[1].sketch.i) >= at]
    before = [pair for pair in pairs if max(pair[0].sketch.j, pair[1].sketch.j) <= at]
    inside = [pair for pair in pairs if pair not in after and pair not in before]
    if inside:
        return inside[0] if _is_free(change, inside[0]) else None
    retold = bool(after and before) and _is_put_again(change, before[-1], after[0])
    for pair in (before[-1:], after[:1]) if retold else (after[:1], before[-1:]):
        if pair and _is_free(change, pair[0]):
            return pair[0]
    return None


def _is_put_again(change: Bound, before: Pair, after: Pair) -> bool:
    """ "From 480 to 390, down 19 per cent, or from 15.5 per 1,000 homes to 9.7": its own pair, and then another put for that."""
    end, start = max(one.sketch.j for one in before), min(one.sketch.i for one in after)
    own = is_apposed(change, before) and "and" not in change.scene.words(end, change.sketch.i)
    return own and change.scene.words(change.sketch.j, start)[-2:] == ["or", "from"]


def _is_free(change: Bound, pair: Pair) -> bool:
    """Whether the change speaks of the pair's own subject: no new subject or time between."""
    ends = sorted((pair[0].sketch.i, pair[1].sketch.i, change.sketch.i))
    between = change.scene.words(ends[0], ends[-1])
    cut = any(word in (";", "while", "whereas", "although", "though", "but", "including") for word in between)
    cut = cut or unit_of(change) == "times" and "each" in between  # "from 160 to 480, so each used it 1.2 times"
    conceded = "," in between and not CONCEDING.isdisjoint(change.scene.words(change.scene.i, ends[0]))
    # "although they rose in Kent, here they fell by a tenth, from 90 to 81"
    conceded = conceded and not is_apposed(change, pair)
    if cut or conceded or has_new_subject(change, max(pair[0].sketch.j, pair[1].sketch.j)):
        return False  # "although the number of vans rose by half, each caught fewer: 6,697, compared with 7,076"
    return (
        (change.facets.topic in (pair[1].facets.topic, None) and is_apposed(change, pair))
        or change.facets.topic == pair[1].facets.topic
        and change.facets.event == pair[1].facets.event
    ) and (_dated_alike(change, pair[1]) or bool(spans_of(change)))


def is_apposed(change: Bound, pair: Pair) -> bool:
    """Whether pair and change stand side by side: "from 6.1% to 3.4%, a fall of 2.7%", "by 0.7 per cent, from 2.05 to 1.35"."""
    start = min(pair[0].sketch.i, pair[1].sketch.i)
    end = max(pair[0].sketch.j, pair[1].sketch.j)
    if change.sketch.i >= end:
        return len(undated(change.scene, end, change.sketch.i)) <= APPOSED
    return set(undated(change.scene, change.sketch.j, start)) <= {",", "–", "—", "-", "(", "from", "to"}


def _dated_alike(one: Bound, other: Bound) -> bool:
    return not (one.worded and other.worded) or periods_agree(one, other)


def _told_elsewhere(
    change: Bound, pairs: list[Pair], by_scene: Mapping[int, list[Pair]], bound: Sequence[Bound]
) -> Pair | None:
    """ "That means there were 972 fewer", or a headline's "up a quarter", of levels printed in another sentence."""
    if is_to_come(change.scene, change.sketch):
        return None  # "200 PCSOs to go", and a change of years gone by
    if any(first < change.sketch.i and q.unit not in ("percent", "times") for first, _, q in change.scene.quantities):
        return None  # "The amnesty brought in 1,104 blades, twice as many as": of levels of its own
    block = change.scene.sentence.block
    follows = [pair for pair in by_scene.get(change.scene.index - 1, ()) if pair[1].scene.sentence.block == block]
    opening = [word for word in change.scene.words(change.scene.i, change.scene.i + 3) if word[:1].isalpha()][:1]
    if (
        follows
        and opening
        and opening[0] in ("that", "this", "it", "the")
        and CONCEDING.isdisjoint(change.scene.words(change.scene.i, change.sketch.i))
        and is_of(change, follows[-1][1])
        and not (change.strong and change.facets.event != follows[-1][1].facets.event)
        and (opening[0] != "the" or same_event(change, follows[-1][1]) and not has_rivals(follows[-1][1], bound))
        and not _has_later(follows[-1], bound)
    ):
        return follows[-1]
    if not follows and opening and opening[0] in ("that", "this"):
        return _two_told_before(change, bound)
    if block > EARLY or not change.strong or is_of_a_noun_apart(change, pairs):
        return None
    matching = [
        pair
        for pair in pairs
        if 0 <= pair[1].scene.sentence.block - block <= EARLY
        and tax_band(pair[1].scene) == tax_band(change.scene)
        and same_subject(pair[1], change)
        and periods_agree(pair[1], change)
    ]
    matching = [pair for pair in matching if not has_level_of_its_own(change, pair, bound)]
    if len({id(pair[1]) for pair in matching}) == 1 and not is_series(matching[0], bound):
        return matching[0]
    return None


def _has_later(pair: Pair, bound: Sequence[Bound]) -> bool:
    """ "There were 11,902 last year. The year before it was 13,601, and in 2010 48,122": two bases, and what they are of stands before."""
    end = pair[1].period.end if pair[1].period is not None else None
    told = [one for one in near(bound, pair[1].scene, EARLY, -1) if is_exact(one) and comparable(one, pair[1])]
    ends = [one.period.end for one in told if one.period is not None and same_subject(one, pair[1])]
    return end is not None and any(other is not None and other > end for other in ends)


def _two_told_before(change: Bound, bound: Sequence[Bound]) -> Pair | None:
    """ "Bedfordshire recorded 118 and 200, bringing the number to 318. That is an increase of 66 per cent": the two, without their sum."""
    before = [b for b in near(bound, change.scene, 1, -1) if b.sketch.type == "count" and is_exact(b)]
    totals = {id(members[0]) for members in find_sums(before)}
    two = [b for b in before if id(b) not in totals]
    if len(two) == 1:
        two = [*_level_before(two[0], bound), two[0]]
        return in_time(*two) if len(two) == 2 and area_ids(two[1].area) == area_ids(change.area) else None
    if (
        len(two) != 2
        or not same_subject(*two)
        or area_ids(two[1].area) != area_ids(change.area)
        or two[0].scene.words(two[0].sketch.j, two[1].sketch.i) != ["and"]
    ):
        return None
    return two[0], two[1]


def _level_before(earlier: Bound, bound: Sequence[Bound]) -> list[Bound]:
    """ "... 25 had resulted in a charge. In 2017/18 the number was 42. That is a drop of": the later level, a sentence before."""
    found = [
        b
        for b in near(bound, earlier.scene, 1, -1)
        if b.sketch.type == "count"
        and b.sketch.role == "level"
        and is_exact(b)
        and same_subject(b, earlier)
        and not periods_agree(b, earlier)
    ]
    return found if len(found) == 1 else []
