"""Parts that are said to make up a whole: in a list, added to a total, or of two kinds and more than all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.pairs import LEVEL_TYPES
from claimcheck.claims.context.parts import contrasts, counts_of, find_parts, fits_with_changes, is_joined, value
from claimcheck.claims.language import Language
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.shares.kinds import exclusive
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.digits import are_exchanged

_grammar = word_sets("grammar", "sum_ties")
POSTS = word_sets("grammar", "changes")["posts"]
LEFT_OVER = _grammar["left_over"]
LISTING, POINTING = _grammar["listing"], _grammar["pointing"]
MOSTLY = _grammar["mostly"]
BRINGING = _grammar["bringing"]
TOTALS = _grammar["totals"]
BEING, PLACING, ELSE = _grammar["being"], _grammar["placing"], _grammar["else"]
REST = 3  # tokens behind the last part of a list in which it is called what is left
CLOSING = (["altogether"], ["combined"], ["overall"])
OUT_OF = (("from", "a"), ("of", "a"), ("from", "the"), ("of", "the"))
NEAR = 0.25  # by how much of the whole a slip may put its parts out, when they stand in the next sentence
MADE_UP = {tuple(words.split()) for words in _grammar["made_up"]}
SET_BESIDE = frozenset(["as", "than", "like"])
BESIDE = 4  # tokens between a part and its share: "146 images (0.4 per cent)"
FORMER_AND_LATTER = {"former", "latter"}


def find_sums(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Each whole with all its parts: "1,200 hate crimes: 900 on race, 200 on religion and 100 on disability"."""
    before: list[Bound] = []
    for group in by_scene(bound):
        found = _told(group, before)
        if found is not None:
            yield found
        before = group


def may_overlap(members: Sequence[Bound], language: Language) -> bool:
    """ "1,944 hate crimes: 1,450 on race, 352 on religion and 210 on disability": more than all, for one may be of two kinds.

    Not so of those of several places or years, nor where two digits have changed places (713 for 731).
    """
    whole, *parts = members
    apart = any(area_ids(one.area) != area_ids(whole.area) or not periods_agree(one, whole) for one in parts)
    total = sum(map(value, parts))
    more = total > value(whole) and not are_exchanged(f"{total:.0f}", f"{value(whole):.0f}")
    return more and not apart and all(language.measures.overlaps(one.facets.topic) for one in parts)


def find_both_kinds(every: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "Of 640 arrested 412 were men and 248 women": where the second is a claim at a guess, the kinds of the two are no guess."""
    for group in by_scene(every):
        counts = [one for one in group if one.sketch.type == "count" and is_exact(one)]
        if len(counts) == len(group) == 3 and any(one.sketch.guessed for one in counts):
            found = _overflowing(group, counts)
            if found is not None and exclusive(found[1], found[2]):
                yield found


def _told(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    counts = _all_counts(group)
    before = [one for one in before if not is_joined(one)]
    return (
        _together(group, before)
        or (counts and (_overflowing(group, counts) or _listed(counts)))
        or _listed_next(group, before)
        or (counts and _totalled(counts))
        or _two_kinds(group, before)
    )


def _listed(counts: list[Bound]) -> list[Bound] | None:
    """ "1,200 hate crimes: 900 ..., 200 ... and 100 ..."."""
    whole, parts = counts[0], counts[1:]
    if any(i > parts[-1].sketch.i for i, _, _ in whole.scene.quantities) or _leaves_others(parts[-1]):
        return None  # a part of which we do not know what it counts, or how many it is
    ends = any(one.sketch.role == "before" or one.sketch.comparator for one in parts)
    if ends or fits_with_changes(whole, parts):
        return None  # "255 times, but fired it more: 34 times, up from 21", "more than Kent (342): 617, against 259"
    years = {(one.period.start, one.period.end) for one in parts if one.period is not None and one.worded}
    if len(years) == len(parts) and abs(sum(map(value, parts)) - value(whole)) > NEAR * value(whole):
        return None  # "411, more than in any of the three years before: 388 (2014), 362 (2013) and 401 (2012)"
    between = whole.scene.words(whole.sketch.j, parts[0].sketch.i)
    # "8,339 (2012: 22,286), of whom 794 failed": the colon stands within brackets
    opened = between[-1:] == [":"] and "(" not in between
    return [whole, *parts] if opened or _lists(between) or _is_of_all(whole, parts) else None


def _is_of_all(whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "1,051 across Kent (402), Essex (388) and Surrey (261)": of the very places that the parts are of, one by one."""
    told = whole.area.parts if whole.area is not None else ()
    near = abs(sum(map(value, parts)) - value(whole)) <= NEAR * value(whole)
    alike = near and all(one.facets == whole.facets and periods_agree(one, whole) for one in parts)
    return (
        len(told) == len(parts)
        and alike
        and all(area_ids(one.area) == (area,) for area, one in zip(told, parts, strict=True))
    )


def _lists(words: Sequence[str]) -> bool:
    """ "comprising", "made up of"."""
    return bool(LISTING & set(words)) or any(pair in MADE_UP for pair in pairwise(words))


def _listed_next(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "Police dealt with 512 knife offences. They comprised 241 assaults, 197 robberies and 74 threats to kill": and nothing else."""
    parts, wholes = counts_of(group), counts_of(before)
    scene = group[0].scene
    if len(parts) < 2 or len(wholes) != 1 or len(parts) != len(group) or len(scene.quantities) != len(parts):
        return None
    whole, opening = wholes[0], scene.words(scene.i, parts[0].sketch.i)
    next_to = scene.index - whole.scene.index == 1 and "and" in scene.words(parts[-2].sketch.j, parts[-1].sketch.i)
    pointed = opening[:1] and opening[0] in POINTING and len(opening) <= BESIDE + 2 and _lists(opening)
    pointed = pointed and MOSTLY.isdisjoint(opening)
    if not (next_to and pointed) or _leaves_others(parts[-1]) or value(whole) <= max(map(value, parts)):
        return None
    return [whole, *parts] if abs(sum(map(value, parts)) - value(whole)) <= NEAR * value(whole) else None


def _leaves_others(last: Bound) -> bool:
    """ "31 in Powys, 22 in Carmarthenshire and the others on the coast", but not "29 rapes or other sexual offences"."""
    words = last.scene.words(last.sketch.j, last.scene.j)
    if words[:1] and words[0] in LEFT_OVER and words[1:2] in ([], ["."], [","]):
        words = words[1:]  # "and 27 elsewhere": all the others, and the last part
    if not LEFT_OVER.isdisjoint(last.scene.tokens.lower[last.scene.j : last.scene.j + 2]):
        return True  # "... and 4,300 on a mobile. The rest were stopped for other reasons"
    return any(word in LEFT_OVER and before != "or" for before, word in zip(["", *words], words, strict=False))


def _all_counts(group: list[Bound]) -> list[Bound] | None:
    """The numbers of a sentence that has at least three and no other figures."""
    if len(group) < 3:
        return None
    kind = "money" if any(one.sketch.type == "money" for one in group) else "count"
    lost = group[0].sketch.type == "change" and unit_of(group[0]) in POSTS
    counts = [one for one in group if (one.sketch.type == kind or lost and one is group[0]) and is_exact(one)]
    others = sum(one.sketch.type in LEVEL_TYPES for one in group) + lost
    return counts if len(counts) > 2 and len(counts) == others else None


def _totalled(counts: list[Bound]) -> list[Bound] | None:
    """ "310 in June, 290 in July and 330 in August, a total of 930", "118 and 200, bringing the number to 318", "12 in all"."""
    if len({unit_of(one) for one in counts[:-1] if unit_of(one)}) > 1:
        return None
    *parts, last = counts
    scene = last.scene
    opening = scene.words(parts[-1].sketch.j, last.sketch.j)
    joined = "and" in scene.words(parts[-2].sketch.j, parts[-1].sketch.i)
    # "884 people in Kent, 774 in Sussex and 660 in Surrey, 2,318 in all", of which the first is no police figure
    unread = any(
        i < parts[0].sketch.i and ":" not in scene.words(j, parts[0].sketch.i) and not quantity.unit.startswith("per")
        for i, j, quantity in scene.quantities
    )
    if (
        unread
        or not joined
        or contrasts(scene, parts[-1].sketch.j, last.sketch.j)
        or not all(value(one) < value(last) for one in parts)
    ):
        return None
    if _reaches_back(opening, parts, last):
        return None
    added = _adds_up(opening, scene.words(last.sketch.j, last.sketch.j + 2)) or _is_between(last, parts)
    return [last, *parts] if added else None


def _is_between(last: Bound, parts: Sequence[Bound]) -> bool:
    """ "nine cases, Bedfordshire 11 and Cumbria 14, or 34 between them", "34 between the three": of all the places before it."""
    shared = last.area is not None and set(last.area.parts) == {area for one in parts for area in area_ids(one.area)}
    near = len(last.scene.words(parts[-1].sketch.j, last.sketch.i)) <= BESIDE
    said = last.scene.words(last.sketch.j, last.sketch.j + 1) == ["between"]
    return said and near and shared and all(one.facets.topic == last.facets.topic for one in parts)


def _reaches_back(opening: Sequence[str], parts: Sequence[Bound], last: Bound) -> bool:
    """ "Kent made 214 arrests. Surrey made 97 and Sussex 58, taking the total to 369": of those told before, too, as it is far off."""
    brings = not BRINGING.isdisjoint(opening) and "to" in opening
    return brings and value(last) - sum(map(value, parts)) > NEAR * value(last)


def _adds_up(opening: Sequence[str], following: Sequence[str]) -> bool:
    """Whether the words round a figure call it the sum of those before: "a total of 930", "making 12 for the year", "12 in all"."""
    said = set(opening)
    if any(pair in OUT_OF for pair in pairwise(opening)):
        return False  # "Derbyshire's figures were 104 and 143, from a total of 1,726": of which they are some
    named = {"bringing", "making", "giving", "a", "taking"} & said and TOTALS & said
    added = bool({"adding", "adds", "add"} & said) and "to" in said
    made = "making" in said and following in (["for", "the"], ["in", "the"], ["over", "the"])
    return bool(named) or added or made or following in (["in", "all"], ["in", "total"]) or following[:1] in CLOSING


def _two_kinds(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "88 applications. They said yes to 79 and no to 11": of two kinds, and together more than all; fewer may leave others out."""
    counts = counts_of(group)
    if len(counts) == 3 and value(counts[0]) > max(map(value, counts[1:])):
        whole, one, other = counts
        if set(one.scene.words(one.sketch.j, other.sketch.j + 3)) >= FORMER_AND_LATTER and len(group) == len(counts):
            return counts  # "612 were from churches and schools, 238 the former and 174 the latter": all of them
    elif len(counts) == 2 and len(counts_of(before)) == 1 and len(before) == 1:
        (whole,), (one, other) = counts_of(before), counts
        if one.scene.index - whole.scene.index != 1 or value(whole) <= max(value(one), value(other)):
            return None
    else:
        return None
    if len(counts) < sum(member.sketch.type in LEVEL_TYPES for member in group):
        return None
    if not exclusive(one, other):
        return None
    return [whole, one, other] if value(one) + value(other) > value(whole) else None


def _overflowing(group: list[Bound], counts: list[Bound]) -> list[Bound] | None:
    """ "685 burglaries, of which 496 were at homes and 216 at shops", "of the 302, 213 were in Devon and 107 in Cornwall": too many."""
    if len(counts) != 3:
        return _of_them_all(group, counts)
    whole, first, second = counts
    parts = {id(part) for part, of in find_parts(group, []) if of is whole}
    of_which = whole.sketch.type == "money" and whole.scene.words(first.sketch.i - 2, first.sketch.i) == ["of", "which"]
    if id(first) not in parts and not of_which or "and" not in whole.scene.words(first.sketch.j, second.sketch.i):
        return None
    if first.sketch.role != second.sketch.role or not SET_BESIDE.isdisjoint(
        whole.scene.words(whole.sketch.j, first.sketch.i)
    ):
        return None  # "Of these 211 were in the city, as many as in Ely (98) and Wisbech (120) put together"
    if not (exclusive(first, second) or _place_behind(first) == _place_behind(second) != ""):
        return None  # "412 were men and 248 had been caught before"
    return counts if value(first) + value(second) > value(whole) > max(value(first), value(second)) else None


def _of_them_all(group: list[Bound], counts: list[Bound]) -> list[Bound] | None:
    """ "Of the 204, 97 were held over drugs, 41 over theft, 28 over weapons and 48 over something else": each is told in the same way.

    Together they are more than all, or the last is said to be what is left.
    """
    whole, *parts = counts
    opened = {id(part) for part, of in find_parts(group, []) if of is whole}
    ways = {_place_behind(part) for part in parts}
    joined = "and" in whole.scene.words(parts[-2].sketch.j, parts[-1].sketch.i)
    if not joined or len(ways) > 1 or "" in ways or any(id(part) not in opened for part in parts):
        return None
    over = sum(map(value, parts)) - value(whole)
    slip = (
        over > 0 or over < 0 and not ELSE.isdisjoint(whole.scene.words(parts[-1].sketch.j, parts[-1].sketch.j + REST))
    )
    return counts if slip and abs(over) <= NEAR * value(whole) and max(map(value, parts)) < value(whole) else None


def _place_behind(one: Bound) -> str:
    """The word behind a figure that says where or what for ("496 were at homes", "107 in Cornwall"); a thing is in one place only."""
    behind = one.scene.words(one.sketch.j, one.sketch.j + 4)
    words = [word for word in behind if word not in BEING and not word.endswith("ed")]
    return words[0] if words and words[0] in PLACING else ""


def _together(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "The precept raises £106m. Together with the £115m of grant, the force will have £221m", "Add 892 bicycles and that is 4,812"."""
    kind = "money" if any(one.sketch.type == "money" for one in group) else "count"
    sums, earlier = ([one for one in some if one.sketch.type == kind] for some in (group, before))
    opens = _joining(group[0].scene)
    if len(sums) != 2 or not earlier or not opens:
        return None
    if kind == "money" and len(earlier) == 1:
        return [sums[1], earlier[0], sums[0]]
    told = [one for one in earlier if is_exact(one) and not one.sketch.comparator and one.sketch.role == "level"]
    # of the numbers told before, it may be the last alone; where some make it, those are meant
    runs = [[sums[1], *told[k:], sums[0]] for k in range(len(told))]
    near = [run for run in runs if _is_near_sum(run)]
    exact = [run for run in near if sum(map(value, run[1:])) == value(run[0])]
    return next(iter((*exact, *near)), None)


def _is_near_sum(run: Sequence[Bound]) -> bool:
    whole, *parts = run
    alike = all(area_ids(one.area) == area_ids(whole.area) for one in parts) and all(map(is_exact, run))
    return alike and abs(sum(map(value, parts)) - value(whole)) <= NEAR / 2 * value(whole) > 0


def _joining(scene: Scene) -> bool:
    """Whether a sentence opens by putting a number to those before it."""
    opens = " ".join(scene.words(scene.i, scene.i + 2))
    adds = ("together with", "added to", "combined with", "along with", "on top")
    return opens in adds or opens.startswith(("add ", "adding ", "plus "))
