"""Remainders: a whole, the parts told of it since, and what is called the rest: "Race accounted for 980, and the other 370 were"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from claimcheck.claims.context.bound import Bound, by_scene, is_exact, periods_agree, unit_of
from claimcheck.claims.context.context import area_ids
from claimcheck.claims.context.parts import is_number, is_within, value
from claimcheck.claims.ranks.rank_words import GROUP_NOUNS
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "sum_ties")
REST, FURTHER = _grammar["rest"], _grammar["further"]
UNCOUNTED = frozenset(["percent", "percentage_points", "times", "gbp", "minutes", "hours", "days", "years"])
REACH = 8  # sentences from a whole to the remainder that closes it
BESIDE = 4  # tokens between a part and its share: "146 images (0.4 per cent)"
MOST = 8  # parts of which it is tried whether some fit
LEAVING, CLOSED = _grammar["leaving"], _grammar["closed"]
LEFT_OVER = 1.3  # times by which what is gone and what is left may be out of the whole that they were
GONE_IN = 10  # tokens behind a number in which it is said to be gone
TOWNS = frozenset(["district", "other"])
TAKEN_FROM = (["of", "the"], ["of", "its"], ["of", "their"], ["out", "of"], ["of"])
OF_THOSE = (["of", "those"], ["of", "these"], ["of", "them"])
SPENT_ON = (["on"], ["for"], ["in"], ["to"], ["with"])
SPENT = 4  # tokens behind a part in which it is told what it went on
NEAR = 0.12  # by how much of the whole a slip may put out parts that are told under another name


def find_remainders(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """Each whole with its parts and, last, what is called the rest of it."""
    for k, rest in enumerate(bound):
        if is_amount(rest) and is_rest(rest):
            yield from _with_rest(rest, bound[:k])


def is_rest(last: Bound) -> bool:
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
    at = next(k for k, one in enumerate(told) if one is whole)
    since = told[at + 1 :] or [one for one in told[max(0, at - 1) : at] if _is_taken_from(one, whole)]
    if since and since[0].scene is whole.scene and "and" in whole.scene.words(whole.sketch.j, since[0].sketch.i):
        return  # "118 in Norwich, 41 in Lynn and 39 in Yarmouth. The remaining 19": the largest is one of the parts
    if _is_told_as_part(whole, rest):
        return
    parts = [one for one in since if _is_of(one, whole, rest)]
    here = [one for one in told if one.scene is rest.scene]
    if any(value(one) == sum(map(value, here[k:])) + value(rest) for k, one in enumerate(here[:-1], 1)):
        return  # "Of 61 cars that had one 58 were found; it took five days in the other three cases"
    if any(_is_further(one) for one in since):
        parts = since  # "a further 112": those before it are parts as well
    chosen = _making(value(whole) - value(rest), parts) or _making(value(whole) - value(rest), since) or parts
    made = sum(map(value, chosen)) + value(rest)
    placed = area_ids(whole.area) != area_ids(rest.area)
    if placed and len(chosen) != 1:
        return  # more than two towns are a list of their own
    if (_is_mixed(whole, rest) or placed) and (
        rest.scene.index - whole.scene.index > 1 + 2 * _opens(rest) or abs(made - value(whole)) > NEAR * value(whole)
    ):
        return
    all_of_it = value(whole) + made
    if any(is_amount(one) and value(one) == all_of_it for one in earlier):
        return  # "422 assaults. PCs were the victims of 380, and sergeants of 31. The other 11 ...": the largest is a part as well
    if chosen and (_is_further(chosen[0]) or _has_unread(chosen, [*told, rest])):
        return  # "A further 112": those before it were read as no figures
    if chosen and not _told_as_shares(earlier, whole):
        yield [whole, *chosen, rest]


def _is_told_as_part(whole: Bound, rest: Bound) -> bool:
    """ "£2.6m would go on officers, £1.1m on wardens and the remaining £0.5m on cameras": led on as the rest of them is."""
    if whole.scene is not rest.scene:
        return False
    led = whole.scene.words(rest.sketch.j, rest.sketch.j + 1)
    return led in SPENT_ON and led[0] in whole.scene.words(whole.sketch.j, whole.sketch.j + SPENT)


def _opens(rest: Bound) -> bool:
    """ "Drugs accounted for 3,861 searches, weapons for 771. The other 359 were for": of all of them, whatever each was for."""
    return rest.scene.words(rest.scene.i, rest.sketch.i) in (["the", "other"], ["the", "remaining"])


def _is_mixed(whole: Bound, rest: Bound) -> bool:
    """ "A budget of £283.6m: £192.5m from Whitehall, and the remaining £91.1m from the precept": under two names."""
    return whole.facets.topic != rest.facets.topic and None not in (whole.facets.topic, rest.facets.topic)


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


def is_amount(one: Bound) -> bool:
    """A number of things, or a sum of money, printed without a hedge."""
    return is_number(one) or one.sketch.type == "money" and is_exact(one)


def _told_as_shares(earlier: Sequence[Bound], whole: Bound) -> bool:
    """Whether a part since the whole is told as a share alone ("a quarter related to possession")."""
    since = earlier[next(k for k, one in enumerate(earlier) if one is whole) + 1 :]
    shares = [one for one in since if one.sketch.is_share and one.sketch.role == "level"]
    return any(not any(_is_beside(share, one) for one in since if is_number(one)) for share in shares)


def _is_beside(share: Bound, one: Bound) -> bool:
    gap = max(share.sketch.i - one.sketch.j, one.sketch.i - share.sketch.j)
    return share.scene is one.scene and gap <= BESIDE


def _may_be_part(one: Bound, rest: Bound) -> bool:
    if not is_amount(one) or one.sketch.comparator or one.sketch.role == "bracket":
        return False
    if (one.sketch.type == "money") != (rest.sketch.type == "money"):
        return False
    away = rest.scene.index - one.scene.index  # "122 farms in Kent. It found 97 in Dover and the other 35 in Hythe"
    if away > REACH or area_ids(one.area) != area_ids(rest.area) and (away > 1 or not _is_of_a_town(rest)):
        return False
    same = rest.sketch.type == "money" or not _is_mixed(one, rest) or _opens(rest)
    return same and (periods_agree(one, rest) or not one.worded)


def _is_of_a_town(rest: Bound) -> bool:
    return any(rest.sketch.j <= place.i and place.kind in TOWNS for place in rest.scene.places)


def _is_of(one: Bound, whole: Bound, rest: Bound) -> bool:
    """A part told with the remainder, or in a sentence that counts in the unit of the whole."""
    if one.scene is rest.scene or one.scene is whole.scene:
        return True
    told = [unit for i, _, quantity in one.scene.quantities if (unit := quantity.unit) and i <= one.sketch.i]
    return unit_of(whole) in told or rest.scene.index - one.scene.index == 1


def find_left_over(bound: Sequence[Bound]) -> Iterator[list[Bound]]:
    """ "Fourteen of its 24 have closed, which leaves ten", "It had 32. It has shut 13, so there are 19 today": all, gone, left."""
    groups = list(by_scene(bound))
    for k, group in enumerate(groups):
        left = [one for one in group if is_amount(one) and is_left(one)]
        if len(left) != 1:
            continue
        counts = [one for one in group if is_amount(one) or _is_lost(one)]
        for back in (1, 2):  # "It used them 733 times, up from 696. In 625 of those it was not fired. That leaves 108"
            before = groups[k - back] if k >= back else []
            if before and group[0].scene.index - before[0].scene.index == back and len(counts) < 3:
                told = (one for one in before if is_amount(one) or _is_lost(one))
                counts += [one for one in told if one.sketch.role == "level" or _is_lost(one)]
        rest = [one for one in counts if one is not left[0]]
        if len(counts) != 3 or not _are_one_thing(counts) or _has_more(counts):
            continue
        whole = max(rest, key=value)
        gone = [one for one in rest if one is not whole and (_is_gone(one) or _is_taken_from(one, whole))]
        if not gone:
            continue
        made = value(gone[0]) + value(left[0])
        if value(whole) > max(value(gone[0]), value(left[0])) and is_within(made, value(whole), LEFT_OVER):
            yield [whole, gone[0], left[0]]


def _has_more(counts: Sequence[Bound]) -> bool:
    """ "It has shut 13 and opened two, so there are 21": a number of their sentences that is none of them, and no date."""
    for scene in {id(one.scene): one.scene for one in counts}.values():
        taken = {one.sketch.i for one in counts if one.scene is scene}
        taken |= {one.i for one in scene.sketches if one.role == "before"}  # "up from 696": of another time
        dated = {k for wording in scene.wordings for k in range(wording.i, wording.j)}
        if any(i not in taken and i not in dated and q.unit not in UNCOUNTED for i, _, q in scene.quantities):
            return True
    return False


def is_left(one: Bound) -> bool:
    """ "which leaves 12", "leaving it with 12", "four are left", "so there are 19 today"."""
    before, behind = one.scene.words(one.sketch.i - 4, one.sketch.i), one.scene.words(one.sketch.j, one.sketch.j + 3)
    ahead = not LEAVING.isdisjoint(before if before[-1:] == ["with"] else before[-2:])
    ahead = ahead or before[-3:] == ["so", "there", "are"]
    return (
        ahead or behind[:1] in (["remain"], ["remaining"], ["left"]) or behind[:2] in (["are", "left"], ["is", "left"])
    )


def _is_lost(one: Bound) -> bool:
    """ "It will lose 57 of them"."""
    return (
        one.sketch.type == "change"
        and one.sketch.direction == "down"
        and unit_of(one) not in UNCOUNTED
        and is_exact(one)
    )


def _is_taken_from(one: Bound, whole: Bound) -> bool:
    """ "It solved 140 of the 1,310"."""
    return one.scene is whole.scene and one.scene.words(one.sketch.j, whole.sketch.i) in TAKEN_FROM


def _is_of_those(one: Bound) -> bool:
    return one.scene.words(one.sketch.j, one.sketch.j + 2) in OF_THOSE


def _is_gone(one: Bound) -> bool:
    """ "has shut 13", "after 14 were closed", "Fourteen of its 24 counters have closed", "In 625 of those cases"."""
    if _is_of_those(one):
        return True
    if _is_lost(one):
        return True
    around = (*one.scene.words(one.sketch.i - 2, one.sketch.i), *one.scene.words(one.sketch.j, one.sketch.j + GONE_IN))
    return not CLOSED.isdisjoint(around)


def _are_one_thing(counts: Sequence[Bound]) -> bool:
    first = counts[0]
    # "In 625 of those nobody was hit", "It solved 140 of the 1,310": whatever was done to some of them
    loose = any(map(_is_of_those, counts)) or any(_is_taken_from(*two) for two in permutations(counts, 2))
    same = all(
        one.facets.topic == first.facets.topic and (loose or one.facets.event == first.facets.event) for one in counts
    )
    return same and first.facets.topic is not None and all(area_ids(one.area) == area_ids(first.area) for one in counts)
