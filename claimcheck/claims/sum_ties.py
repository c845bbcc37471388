"""Parts that are said to make up a whole: in a list, with a remainder, added to a total, or of two kinds and more than all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.claims.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context import area_ids
from claimcheck.claims.kinds import exclusive
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES
from claimcheck.claims.parts import CONTRASTS, counts_of, find_parts, fits_with_changes, is_joined, is_number, value
from claimcheck.claims.rank_words import GROUP_NOUNS

_grammar = word_sets("grammar", "sum_ties")
REST = _grammar["rest"]
POSTS = word_sets("grammar", "changes")["posts"]
LEFT_OVER = _grammar["left_over"]
LISTING, POINTING = _grammar["listing"], _grammar["pointing"]
MOSTLY, FURTHER = _grammar["mostly"], _grammar["further"]
UNCOUNTED = frozenset(["percent", "percentage_points", "times", "gbp", "minutes", "hours", "days", "years"])
CLOSING = (["altogether"], ["combined"], ["overall"])
REACH = 8  # sentences from a whole to the remainder that closes it
NEAR = 0.25  # by how much of the whole a slip may put its parts out, when they stand in the next sentence
MADE_UP = {tuple(words.split()) for words in _grammar["made_up"]}
SET_BESIDE = frozenset(["as", "than", "like"])
BESIDE = 4  # tokens between a part and its share: "146 images (0.4 per cent)"
FORMER_AND_LATTER = {"former", "latter"}
MOST = 8  # parts of which it is tried whether some fit


def find_sums(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Each whole with all its parts: "1,200 hate crimes: 900 on race, 200 on religion and 100 on disability"."""
    before: list[Bound] = []
    for group in by_scene(bound):
        found = _told(group, before)
        if found is not None:
            yield found
        before = group


def find_remainders(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Each whole with its parts and, last, what is called the rest of it."""
    for k, rest in enumerate(bound):
        if _is_amount(rest) and _is_rest(rest):
            yield from _with_rest(rest, bound[:k])


def _told(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    counts = _all_counts(group)
    before = [one for one in before if not is_joined(one)]
    return (
        _together(group, before)
        or (counts and (_overflowing(group, counts) or _listed(counts)))
        or _listed_next(group, before)
        or (counts and _totalled(counts))
        or _totalled_next(group, before)
        or _two_kinds(group, before)
    )


def _is_rest(last: Bound) -> bool:
    """ "the other 370 were", "the remaining 310", "The remainder, from flu to toothache, came to 6,444"."""
    words = last.scene.words(last.sketch.i - 12, last.sketch.i)
    start = next((k for k in range(len(words) - 1, 0, -1) if words[k] in REST and words[k - 1] == "the"), None)
    if start is None:
        return False
    if words[start] not in ("other", "remaining"):
        return True
    return len(words) - start <= 2 and not GROUP_NOUNS & set(last.scene.words(last.sketch.j - 1, last.sketch.j + 2))


def _with_rest(rest: Bound, earlier: Sequence[Bound]) -> Iterator[list[Bound]]:
    """The whole, the parts told of it since, and the remainder. Where some of the parts fit, those are the parts."""
    told = [one for one in earlier if _may_be_part(one, rest)]
    whole = max(reversed(told), key=value, default=None)  # told again, it is that before its parts
    if whole is None or value(whole) <= value(rest):
        return
    since = told[next(k for k, one in enumerate(told) if one is whole) + 1 :]
    if since and since[0].scene is whole.scene and "and" in whole.scene.words(whole.sketch.j, since[0].sketch.i):
        return  # "118 in Norwich, 41 in Lynn and 39 in Yarmouth. The remaining 19": the largest is one of the parts
    parts = [one for one in since if _is_of(one, whole, rest)]
    here = [one for one in told if one.scene is rest.scene]
    if any(value(one) == sum(map(value, here[k:])) + value(rest) for k, one in enumerate(here[:-1], 1)):
        return  # "Of 61 cars that had one 58 were found; it took five days in the other three cases"
    if any(_is_further(one) for one in since):
        parts = since  # "a further 112": those before it are parts as well
    chosen = _making(value(whole) - value(rest), parts) or _making(value(whole) - value(rest), since) or parts
    all_of_it = value(whole) + sum(map(value, chosen)) + value(rest)
    if any(_is_amount(one) and value(one) == all_of_it for one in earlier):
        return  # "422 assaults. PCs were the victims of 380, and sergeants of 31. The other 11 ...": the largest is a part as well
    if chosen and (_is_further(chosen[0]) or _has_unread(chosen, [*told, rest])):
        return  # "A further 112": those before it were read as no figures
    if chosen and not _told_as_shares(earlier, whole):
        yield [whole, *chosen, rest]


def _making(added: float, parts: Sequence[Bound]) -> list[Bound]:
    """As many of the parts as come to just so much; none when they cannot."""
    sizes = range(len(parts), 0, -1)
    fit = (some for size in sizes for some in combinations(parts[:MOST], size) if sum(map(value, some)) == added)
    return list(next(fit, ()))


def _is_further(one: Bound) -> bool:
    """ "A further 112 complaints", "another 40"."""
    words = one.scene.words(one.sketch.i - 2, one.sketch.i + 2)
    return not FURTHER.isdisjoint(words)


def _has_unread(parts: Sequence[Bound], told: Sequence[Bound]) -> bool:
    """Whether a sentence of parts has a number that was read as none: "33 came from prisons and 24 concerned aircraft"."""
    known = {(one.scene.index, one.sketch.i) for one in told}
    return any(
        (part.scene.index, i) not in known and quantity.unit not in UNCOUNTED and quantity.low > 1
        for part in parts
        for i, _, quantity in part.scene.quantities
    )


def _is_amount(one: Bound) -> bool:
    """A number of things, or a sum of money, printed without a hedge."""
    return is_number(one) or one.sketch.type == "money" and is_exact(one)


def _told_as_shares(earlier: Sequence[Bound], whole: Bound) -> bool:
    """Whether a part since the whole is told as a share alone ("a quarter related to possession")."""
    since = earlier[next(k for k, one in enumerate(earlier) if one is whole) + 1 :]
    shares = [one for one in since if one.sketch.type in ("percentage", "ratio") and one.sketch.role == "level"]
    return any(not any(_is_beside(share, one) for one in since if is_number(one)) for share in shares)


def _is_beside(share: Bound, one: Bound) -> bool:
    gap = max(share.sketch.i - one.sketch.j, one.sketch.i - share.sketch.j)
    return share.scene is one.scene and gap <= BESIDE


def _may_be_part(one: Bound, rest: Bound) -> bool:
    if not _is_amount(one) or one.sketch.comparator or one.sketch.role == "bracket":
        return False
    if (one.sketch.type == "money") != (rest.sketch.type == "money"):
        return False
    if rest.scene.index - one.scene.index > REACH or area_ids(one.area) != area_ids(rest.area):
        return False
    same = one.facets.topic == rest.facets.topic or None in (one.facets.topic, rest.facets.topic)
    return same and (periods_agree(one, rest) or not one.worded)


def _is_of(one: Bound, whole: Bound, rest: Bound) -> bool:
    """A part told with the remainder, or in a sentence that counts in the unit of the whole."""
    if one.scene is rest.scene or one.scene is whole.scene:
        return True
    told = [unit for i, _, quantity in one.scene.quantities if (unit := quantity.unit) and i <= one.sketch.i]
    return unit_of(whole) in told or rest.scene.index - one.scene.index == 1


def _listed(counts: list[Bound]) -> list[Bound] | None:
    """ "1,200 hate crimes: 900 ..., 200 ... and 100 ..."."""
    whole, parts = counts[0], counts[1:]
    if any(i > parts[-1].sketch.i for i, _, _ in whole.scene.quantities) or _leaves_others(parts[-1]):
        return None  # a part of which we do not know what it counts, or how many it is
    if any(one.sketch.role == "before" for one in parts) or fits_with_changes(whole, parts):
        return None  # "255 times, but fired it more: 34 times, up from 21"
    between = whole.scene.words(whole.sketch.j, parts[0].sketch.i)
    return [whole, *parts] if between[-1:] == [":"] or _lists(between) else None


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
    if unread or not joined or CONTRASTS & set(opening) or not all(value(one) < value(last) for one in parts):
        return None
    return [last, *parts] if _adds_up(opening, scene.words(last.sketch.j, last.sketch.j + 2)) else None


def _totalled_next(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "62 gun crimes in 2016, 48 in 2015 and 55 in 2014. That makes 165 in three years"."""
    whole, parts = group[0], counts_of(before)
    scene = whole.scene
    if len(group) > 1 or not is_number(whole) or len(parts) < 2 or scene.index - parts[0].scene.index != 1:
        return None
    opening = scene.words(scene.i, whole.sketch.j)
    if "since" in scene.words(whole.sketch.j, scene.j):
        return None
    said = opening[:2] in (["that", "makes"], ["that", "made"]) or _adds_up(
        opening, scene.words(whole.sketch.j, whole.sketch.j + 2)
    )
    alone = len(parts) == len(before) == len(parts[0].scene.quantities)
    apart = len({(one.period and one.period.start, one.facets.population, area_ids(one.area)) for one in parts}) == len(
        parts
    )
    alike = all(one.facets.topic == whole.facets.topic for one in parts)
    return [whole, *parts] if said and alone and apart and alike and value(whole) > max(map(value, parts)) else None


def _adds_up(opening: Sequence[str], following: Sequence[str]) -> bool:
    """Whether the words round a figure call it the sum of those before: "a total of 930", "making 12 for the year", "12 in all"."""
    said = set(opening)
    named = {"bringing", "making", "giving", "a", "taking"} & said and {"total", "number", "tally", "all"} & said
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
        return None
    whole, first, second = counts
    parts = {id(part) for part, of in find_parts(group, []) if of is whole}
    if id(first) not in parts or "and" not in whole.scene.words(first.sketch.j, second.sketch.i):
        return None
    if first.sketch.role != second.sketch.role or not SET_BESIDE.isdisjoint(
        whole.scene.words(whole.sketch.j, first.sketch.i)
    ):
        return None  # "Of these 211 were in the city, as many as in Ely (98) and Wisbech (120) put together"
    return counts if value(first) + value(second) > value(whole) > max(value(first), value(second)) else None


def _together(group: list[Bound], before: list[Bound]) -> list[Bound] | None:
    """ "The precept raises £106m. Together with the £115m of grant, the force will have £221m"."""
    sums = [one for one in group if one.sketch.type == "money"]
    earlier = [one for one in before if one.sketch.type == "money"]
    scene = group[0].scene
    opens = " ".join(scene.words(scene.i, scene.i + 2))
    adds = opens in ("together with", "added to", "combined with", "along with", "on top") or opens.startswith(
        ("add ", "plus ")
    )
    return [sums[1], earlier[-1], sums[0]] if len(sums) == 2 and earlier and adds else None
