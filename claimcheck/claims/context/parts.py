"""Parts and the wholes that the words take them of: "36 of the 110", "110, of which 36", "Of the 110 ... 36", "36 of them"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import COUNTED, Bound, Pair, is_exact, near, periods_agree, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.scenes.of_what import THEM
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE

SHARED = frozenset(["percent", "percentage_points", "times", "gbp"])
_grammar = word_sets("grammar", "parts")
OWNERS = _grammar["owners"]
CONTRASTS = _grammar["contrasts"]
VERBS = _grammar["verbs"]
AS_MANY = (["as", "many"], ["as", "much"], ["as", "high"], ["as", "often"], ["as", "frequently"])
OF_THOSE = (["of", "those", ","], ["of", "these", ","], ["of", "them", ","])
FAR = 20  # times that a rise may be off what its levels give, beyond which they are not its levels
OUT_OF = 10  # tokens from a part to "out of" and its whole
GROWTH = 2.0  # points by which a rise in crime and one in its rate may differ, as the number of inhabitants grows
WITHIN = 2.0  # times by which a slip puts a share out
TWICE = 2.02  # the same of a share that is rounded: six per cent told as 12
DONE, STEM = _grammar["done"], 5
OPENING = 6  # tokens from the start of "Of the 620 burglaries" to its figure
OF_THOSE_WHO = ["of", "those", "who"]


def counts_of(group: Sequence[Bound]) -> list[Bound]:
    """The numbers of things in a sentence, those of an earlier time and in brackets left out."""
    return [one for one in group if not one.sketch.comparator and one.sketch.role != "bracket" and is_number(one)]


def is_number(one: Bound) -> bool:
    """A number printed without a hedge; days or posts lost are counted, too."""
    sketch = one.sketch
    if sketch.type == "count":
        return is_exact(one)
    lost = sketch.type == "change" and sketch.quantity is not None and sketch.quantity.unit == "days"
    return lost and is_exact(one)


def value(one: Bound) -> float:
    """The printed number."""
    assert one.sketch.quantity is not None
    return float(one.sketch.quantity.low)


def may_be_share(part: Bound, whole: Bound, share: Bound) -> bool:
    """Whether a slip may have made the share of the one that these give; one far off is of something else."""
    return value(whole) > 0 and is_within(value(part) / value(whole) * 100, value(share), TWICE)


def gives_share(one: Bound, part: Bound, whole: Bound) -> bool:
    """Whether another share told before is the one that the two numbers give ("83.6 per cent ... 1,256 of 1,502")."""
    quantity = one.sketch.quantity
    if quantity is None or unit_of(one) != "percent" or value(whole) == 0:
        return False
    return abs(float(quantity.low) - 100 * value(part) / value(whole)) <= float(quantity.step) / 2


def is_share_of_whole(change: Bound, ends: Pair, bound: Sequence[Bound]) -> bool:
    """ "1,104 complaints ... The number upheld rose from 98 to 121, or 11 per cent": exactly what part of the whole it is."""
    before, after = ends
    wholes = [one for one in counts_of(near(bound, change.scene, 1, 0)) if one is not before]
    wholes = [one for one in wholes if value(one) > value(after) and area_ids(one.area) == area_ids(after.area)]
    told = after.sketch.type == "count" and change.scene.words(change.sketch.i - 1, change.sketch.i) in (["or"], ["("])
    return told and any(gives_share(change, after, one) for one in wholes)


def is_gap(one: Bound) -> bool:
    """ "2,361, now outnumber those of 2010 by 209, or ten per cent": no part of the former."""
    return one.scene.words(one.sketch.i - 1, one.sketch.i) == ["by"]


def is_within(made: float, told: float, times: float = WITHIN) -> bool:
    """Whether a figure is at most so many times off what others give; of nought nothing can be said."""
    return told > 0 and 1 / times <= made / told <= times


def find_parts(group: Sequence[Bound], before: Sequence[Bound]) -> Iterator[Pair]:
    """(part, whole) of a sentence; the whole may stand in the sentence before it ("Just 27 of them ...")."""
    counts = counts_of(group)
    found = [*_opened(counts), *_beside(counts), *_of_them(counts, counts_of(before))]
    seen = set()
    for part, whole in found:
        if value(part) <= value(whole) and (id(part), id(whole)) not in seen:
            seen.add((id(part), id(whole)))
            yield part, whole


def is_joined(one: Bound) -> bool:
    """ "46 men and two women were arrested": those told of next are of both."""
    return any(
        one.scene.words(one.sketch.j, i) in (["and"], [","]) for i, _, _ in one.scene.quantities if i > one.sketch.j
    )


def _opened(counts: Sequence[Bound]) -> Iterator[Pair]:
    """ "Of the 620 burglaries, 410 were at homes and 210 at shops"."""
    if len(counts) > 1 and opens_with_of(counts[0]):
        yield from ((part, counts[0]) for part in counts[1:] if _goes_on(counts[0], part))


def opens_with_of(whole: Bound) -> bool:
    """Whether the sentence begins by naming what its figures are parts of."""
    scene = whole.scene
    opening = scene.words(scene.i, whole.sketch.i)
    # "Of these, 310 were arrested, 280 cautioned and 90 fined"
    pointing = "," in opening and not THEM.isdisjoint(opening)
    # "Of the total 212 were in Luton", "Of the total, 212 in Luton": of a number told before
    pointing = pointing or opening[-1:] == [","] or opening[-1:] == ["total"] and _has_verb(whole)
    return len(opening) <= OPENING and opening[:1] in (["of"], ["out"]) and not pointing


def _has_verb(one: Bound) -> bool:
    return not VERBS.isdisjoint(one.scene.words(one.sketch.j, one.sketch.j + 1))


def _beside(counts: Sequence[Bound]) -> Iterator[Pair]:
    """ "312 of 2,600 burglaries", "240 of Cumbria's 1,200 officers", "1,950 officers, of whom 585 are women"."""
    for one, other in pairwise(counts):
        between = one.scene.words(one.sketch.j, other.sketch.i)
        if "of" not in between or "among" in between:
            at = between.index("among") if "among" in between else len(between)
            whose = between[at + 1 :]
            if at < len(between) and all(word in OWNERS or _is_name(one, at, k) for k, word in enumerate(whose)):
                yield one, other  # "There were 825 of them among 2,750", "940 women among Kent's 3,260 officers"
            continue
        at = len(between) - 1 - between[::-1].index("of")
        behind = between[at + 1 :]
        if behind[:1] in (["whom"], ["which"]):
            yield other, one
        elif (at <= 3 or between[at - 1] == "out" and at <= OUT_OF) and all(
            word in OWNERS or _is_name(one, at, k) for k, word in enumerate(behind)
        ):
            yield one, other


def _is_name(one: Bound, at: int, k: int) -> bool:
    token = one.sketch.j + at + 1 + k
    return any(place.i <= token < place.j for place in one.scene.places)


def _of_them(counts: Sequence[Bound], earlier: Sequence[Bound]) -> Iterator[Pair]:
    """ "8,348 burglaries, and closed 6,845 of them": the nearest larger number before, else the one of the sentence before."""
    for k, part in enumerate(counts):
        if not _says_of_them(part):
            continue
        larger = [one for one in counts[:k] if value(one) > value(part) and not _says_of_them(one)]
        alone = len(earlier) == 1 and not is_joined(earlier[0]) and not _is_of_others(part, earlier[0])
        if not larger and alone and part.scene.index - earlier[0].scene.index == 1:
            # "up on the 12,643 of 2017. Of those, in 2018, 1,811"
            larger = [one for one in earlier if periods_agree(one, part) or _is_by_then(part)]
        pointed = part.scene.words(part.sketch.i - 3, part.sketch.i) in OF_THOSE
        if larger and (pointed or _goes_on(larger[-1], part)):
            yield part, larger[-1]


def _is_by_then(part: Bound) -> bool:
    """ "1,490 rapes were recorded in 2017. By the end of July 60 of these had led to a charge"."""
    period, scene = part.period, part.scene
    instant = period is not None and period.start == period.end
    return instant and scene.words(scene.i, scene.i + 1) in (["by"], ["so"], ["at"])


def _says_of_them(one: Bound) -> bool:
    """ "27 of them", "374 of whom - 42.5 per cent", "Of those, 1,300"."""
    scene = one.scene
    following = scene.words(one.sketch.j, one.sketch.j + 4)
    opening = [word for word in scene.words(scene.i, scene.i + 3) if word not in ("out", "and")][:2]
    return (
        any(word == "of" and other in THEM - {"which", "whom"} for word, other in pairwise(following))
        or following[:2] in (["of", "whom"], ["of", "which"])
        and not any(one.sketch.j + 2 <= i <= one.sketch.j + 3 for i, _, _ in scene.quantities)
        or scene.words(one.sketch.i - 3, one.sketch.i)
        in OF_THOSE  # "71 should have been crimes; of those, 52 had been"
        or one.sketch.i - scene.i <= OPENING
        and opening in (["of", "those"], ["of", "these"], ["of", "them"])
    )


def _is_of_others(part: Bound, whole: Bound) -> bool:
    """ "Thirty-seven of those hit were under 18", of Tasers that were aimed: of those to whom something else was done."""
    behind = part.scene.words(part.sketch.j, part.sketch.j + 3)
    if OF_THOSE_WHO in (behind, part.scene.words(part.scene.i, part.scene.i + 3)):
        # "One in four of the 1,012 was hurt. Only 31 of those who were hurt, one in eight": of a share of all
        return any(one.is_share for one in whole.scene.sketches)
    done = behind[2] if behind[:2] == ["of", "those"] and len(behind) > 2 else ""
    if not (done.endswith("ed") or done in DONE):
        return False
    told = whole.scene.words(whole.scene.i, whole.scene.j)
    return not any(word[:STEM] == done[:STEM] for word in told)


def _goes_on(whole: Bound, part: Bound) -> bool:
    """Whether nothing between turns to another subject."""
    return whole.scene is not part.scene or not contrasts(whole.scene, whole.sketch.j, part.sketch.i)


def contrasts(scene: Scene, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` turn to something else. "Complaints against officers" do not: "against" stands before a figure."""
    words = scene.words(i, j)
    figures = {at for at, _, _ in scene.quantities}
    return any(
        word in CONTRASTS
        and (word != "against" or not figures.isdisjoint(range(max(i, scene.i) + k, max(i, scene.i) + k + 4)))
        for k, word in enumerate(words)
    )


def is_far_off(before: Bound, after: Bound, change: Bound) -> bool:
    """ "The 49 that answered twice had 547 more", behind 21,845 assaults: so far off that these are not the levels of that rise."""
    if unit_of(change) in RELATIVE:
        return False
    low, high = sorted((value(before), value(after)))
    gap = high - low
    if high > FAR * low and not value(change) / 2 <= gap <= value(change) * 2:
        return True
    return not value(change) / FAR <= gap <= value(change) * FAR


def are_siblings(one: Bound, other: Bound) -> bool:
    """ "106 positive tests and five drivers who refused one, two per cent of the total": neither is a part of the other."""
    between = one.scene.words(one.sketch.j, other.sketch.i) if one.scene is other.scene else []
    return "and" in between[:4] and not {"of", ","} & set(between)


def are_on_one_side(levels: Sequence[Bound], other: Bound) -> bool:
    """ "45.2, compared with 50.4 a year before. That is higher than the average of 54.6": whichever of the two is meant by "that"."""
    alike = all(unit_of_level(one) == unit_of_level(other) for one in levels)
    return len(levels) == 1 or alike and len({value(one) > value(other) for one in levels}) == 1


def is_as_many(one: Bound) -> bool:
    """ "Three times as many", "five times as often": of an earlier time, where no other place is set against it."""
    if one.sketch.type != "comparison" or unit_of(one) != "times":
        return False
    many = one.scene.words(one.sketch.j, one.sketch.j + 2) in AS_MANY
    return many and not any(one.sketch.j <= place.i and place.areas != area_ids(one.area) for place in one.scene.places)


def is_sized_change(one: Bound) -> bool:
    """A rise or fall with a size, or "12 times as many"."""
    return (one.sketch.directed or is_as_many(one)) and one.sketch.quantity is not None


def may_lie_between(before: Bound, after: Bound, change: Bound) -> bool:
    """Whether the change goes the way of the two, and a slip may have made it of them."""
    if value(before) <= 0 or (value(after) > value(before)) != (change.sketch.direction != "down"):
        return False
    gap = abs(value(after) - value(before))
    unit = unit_of(change)
    if unit == "times":
        made = max(value(after), value(before)) / max(1e-9, min(value(after), value(before)))
    elif unit == "percent":
        made = gap / value(before) * 100 if value(before) else 0.0
    else:
        made = gap
    counted = unit in ("percent", "times") or unit_of_level(before) in ("", unit)
    return counted and is_within(made, value(change))


def is_growth_apart(before: Bound, after: Bound, change: Bound) -> bool:
    """ "An 11.7 per cent rise in crime", and elsewhere a rate that went from 59.6 to 66.4: more people live there, too."""
    if before.sketch.type != "rate" or unit_of(change) != "percent" or change.scene in (before.scene, after.scene):
        return False
    made = abs(value(after) / value(before) - 1) * 100 if value(before) else 0.0
    return change.facets.statistic != "rate" and abs(made - value(change)) <= GROWTH


def comparable_whole(part: Bound, whole: Bound) -> bool:
    """The same topic and event (a report is a record here), whatever the area (a borough's share of the city's)."""
    same = part.facets.event == whole.facets.event or part.facets.event in COUNTED and whole.facets.event in COUNTED
    return same and part.facets.topic == whole.facets.topic


def is_apposed(share: Bound, whole: Bound) -> bool:
    """ "saw 30,084 thefts in the year, more than a third of the 99,079": set off by a comma, with the whole right behind."""
    scene = share.scene
    set_off = scene.words(share.sketch.i - 1, share.sketch.i) in ([","], ["–"], ["—"])
    return set_off and scene.words(share.sketch.j, whole.sketch.i) in (
        ["of", "the"],
        ["of"],
        ["of", "its"],
        ["of", "all"],
    )


def fits_with_changes(whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "Lost 450 posts: 104 officers, 150 staff and 196 PCSOs": whether a part was read as a change, and with it they come to the whole."""
    first, last = parts[0].sketch.i, parts[-1].sketch.i
    changes = [one for one in whole.scene.sketches if one.type == "change" and first < one.i < last]
    sizes = [one.quantity.low for one in changes if one.quantity is not None and one.quantity.unit not in SHARED]
    return bool(sizes) and value(whole) == sum(map(value, parts)) + float(sum(sizes))
