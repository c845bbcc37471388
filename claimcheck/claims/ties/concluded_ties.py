"""Figures that the text itself draws from those told before it: "... had stood at 3,683, so it has gone down by 35 per cent".

Who writes "so", "therefore" or "that gives" has printed what it follows from. No word says which figures these are, so all that were
told before are tried: where any two give the figure, nothing is wrong; else it is tied to the two that come near it, if just two do.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import permutations, product

from claimcheck.claims.context.bound import Bound, Pair, Triple, is_exact, near, unit_of, unit_of_level
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.context.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.context.parts import is_as_many, may_be_share, value
from claimcheck.claims.ties.levels.remainder_ties import OF_THOSE, UNCOUNTED, is_amount, is_left
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import TieKind
from claimcheck.domain.values import RELATIVE, Quantity

_grammar = word_sets("grammar", "concluded_ties")
LEADS, OPENERS, GIVES = _grammar["leads"], _grammar["openers"], _grammar["gives"]
ELSEWHERE, CUTS = _grammar["elsewhere"], _grammar["cuts"]
OTHERS, WHOLES, FOLLOWING = _grammar["others"], _grammar["wholes"], _grammar["following"]
OF_WHOM = frozenset(["whom", "which"])
REACH = 8  # sentences before a conclusion in which what it follows from may stand
LEAD = 14  # tokens from the word that draws it to the figure
MOST = 14  # levels from which something or other follows by chance
FEW = 7  # numbers of which it is tried whether some leave what is told
LEAST = 13  # a smaller number is told in passing as often as not
HEDGED = 0.12  # by how much of itself a hedged figure may be off
LEAST_SLIP, HALF = 10, 0.5  # below which a printed number is met by chance; within which it is met
NEAR = 2.0  # times by which a slip puts a figure out
OFF = 0.12  # of the whole, by which a slip puts out what is left of it
ALL = 100.0  # per cent
WHOLE = 5  # tokens behind a share in which it says what it is of


def find_concluded(
    bound: Sequence[Bound], unclaimed: Sequence[Bound], done: Container[int]
) -> Iterator[tuple[TieKind, Triple]]:
    """(before, after, change), (part, whole, share) and (all, gone, left), with the kind of tie.

    `unclaimed` are numbers that are no claims, `done` the ids of what is tied already.
    """
    every = sorted([*bound, *unclaimed], key=_place)
    for one in every:
        if is_amount(one) and is_left(one) and not one.scene.tabular:
            yield from (("sum", left) for left in _left_of(one, every, done))
            continue
        kind = _kind_of(one)
        if kind is None or id(one) in done or not _is_concluded(one):
            continue
        levels = [other for other in near(every, one.scene, REACH, 0) if _may_be_ground(other, one, kind)]
        pairs = list(_pairs(kind, levels)) if 1 < len(levels) <= MOST else []
        if kind == "share" and _is_of_all(one):
            most = max(map(value, levels), default=0.0)
            pairs = [pair for pair in pairs if value(pair[1]) == most and value(pair[0]) < most]
        if any(_gives(kind, pair, one) for pair in pairs):
            continue
        pair = _meant(kind, [pair for pair in pairs if all(map(_is_plain, pair))], one)
        if pair is not None:
            yield kind, (*pair, one)


def _place(one: Bound) -> tuple[int, int]:
    return one.scene.index, one.sketch.i


def _left_of(left: Bound, every: Sequence[Bound], done: Container[int]) -> Iterator[Triple]:
    """ "743 went in 2023. Fifty-eight were taken at one station. Police returned 212. That leaves 521": all of them, gone, left."""
    told = [one for one in near(every, left.scene, REACH, 0) if is_amount(one) and _place(one) < _place(left)]
    told = [one for one in told if one.sketch.type == left.sketch.type and one.sketch.role not in ("before", "bracket")]
    told = [one for one in told if value(one) >= LEAST]
    if id(left) in done or not 1 < len(told) <= MOST:
        return
    gone = told[-1]
    some = gone.scene.words(gone.sketch.j, gone.sketch.j + 2) in OF_THOSE  # "18,468 of those", whatever they were
    wholes = [one for one in told[:-1] if value(one) > value(gone) and (some or one.facets.topic == gone.facets.topic)]
    wholes = [one for one in wholes if abs(value(one) - value(gone) - value(left)) <= OFF * value(one)]
    same = some or gone.facets.topic == left.facets.topic
    if same and len({value(one) for one in wholes}) == 1 and not _may_be_left(left, wholes[-1], told):
        yield wholes[-1], gone, left


def _may_be_left(left: Bound, whole: Bound, told: Sequence[Bound]) -> bool:
    """Whether some of the numbers told since the whole, taken from it or added to it, leave just so many."""
    scenes = {one.scene.index: one.scene for one in (*told, left) if _place(one) >= _place(whole)}
    numbers = []
    for scene in scenes.values():
        dated = {k for wording in scene.wordings for k in range(wording.i, wording.j)}
        at = {one.sketch.i for one in (whole, left) if one.scene is scene}
        numbers += [float(q.low) for i, _, q in scene.quantities if i not in dated | at and q.unit not in UNCOUNTED]
    ways = product((-1, 0, 1), repeat=len(numbers))
    return len(numbers) > FEW or any(
        value(whole) + sum(sign * number for sign, number in zip(way, numbers, strict=True)) == value(left)
        for way in ways
    )


def _kind_of(one: Bound) -> TieKind | None:
    """What would tie a figure to two others: a rise or fall and a multiple are a change, a part of something is a share."""
    sketch, unit = one.sketch, unit_of(one)
    if sketch.quantity is None or one.scene.tabular or is_headline(one.scene) or sketch.comparator:
        return None
    if sketch.directed or is_as_many(one):
        return "change"
    # "so one in five residents told a survey": of those that the noun names
    named = one.scene.words(sketch.j, sketch.j + 1)[:1]
    told = not named or not named[0].isalpha() or named[0] in FOLLOWING
    plain = sketch.is_share and unit == "percent" and sketch.role in ("level", "share")
    return "share" if plain and told else None


def _is_concluded(one: Bound) -> bool:
    """Whether the words before a figure draw it from what was told, and none behind it says that it is measured from something else."""
    scene, sketch = one.scene, one.sketch
    lead = _since_cut(scene.words(max(scene.i, sketch.i - LEAD), sketch.i))
    at = [
        k for k, word in enumerate(lead) if word in LEADS and lead[k + 1 : k + 2] not in (["far"], ["many"], ["much"])
    ]
    drawn = bool(at) and not _has_figure(one, sketch.i - len(lead) + at[-1])
    if not drawn and not _opens_on_it(one) or _is_of_change(one):
        return False
    behind = scene.words(sketch.j, sketch.j + LEAD)
    behind = behind[: next((k for k, word in enumerate(behind) if word in CUTS), len(behind))]
    apart = "since" in lead and "then" not in lead or behind[:1] == ["of"] and not OF_WHOM.isdisjoint(behind[1:2])
    spans = (wording for wording in scene.wordings if wording.reading != "within")  # but for "in seven years"
    dated = any(sketch.j <= wording.i < sketch.j + len(behind) for wording in spans)
    beside = lead[max((k for k, word in enumerate(lead) if word == ","), default=-1) + 1 :]
    return not (apart or dated) and ELSEWHERE.isdisjoint(behind) and OTHERS.isdisjoint((*beside, *behind))


def _since_cut(lead: list[str]) -> list[str]:
    """The words of a clause: from the last that begins another."""
    return lead[max((k for k, word in enumerate(lead) if word in CUTS), default=-1) + 1 :]


def _opens_on_it(one: Bound) -> bool:
    """ "That gives an increase of 13 per cent", "And it is half as many again": the first figure of its sentence."""
    scene, sketch = one.scene, one.sketch
    start = scene.i + (scene.words(scene.i, scene.i + 1) == ["and"])
    opener, verb = scene.words(start, start + 1), scene.words(start + 1, start + 2)
    told = OPENERS.issuperset(opener) and GIVES.issuperset(verb) and start + 1 < sketch.i <= start + LEAD
    return told and not _has_figure(one, start) and CUTS.isdisjoint(scene.words(start, sketch.i))


def _has_figure(one: Bound, start: int) -> bool:
    """Whether another figure stands between the word at `start` and this one, so that it is that which is drawn."""
    return any(start < i < one.sketch.i for i, _, _ in one.scene.quantities)


def _is_of_change(one: Bound) -> bool:
    """ "So a quarter of the rise was down to one drug": a share of what was added, not of what there is."""
    behind = range(one.sketch.j, one.sketch.j + WHOLE)
    led = one.scene.words(one.sketch.j, one.sketch.j + 1) == ["of"]
    return led and any(turn.sort == "noun" and turn.i in behind for turn in one.scene.turns)


def _may_be_ground(other: Bound, one: Bound, kind: TieKind) -> bool:
    """Whether a figure told before is a level of which the other could be worked out."""
    sketch, unit = other.sketch, unit_of_level(other)
    ahead = _place(other) < _place(one)
    told = sketch.type in LEVEL_TYPES or sketch.type == "change" and unit_of(other) not in RELATIVE  # "lost £1.8m"
    if sketch.quantity is None or not told or not ahead or sketch.quantity.ratio:
        return False
    if sketch.type == "count" and value(other) < LEAST:
        return False
    if kind == "share" or unit_of(one) in ("times", "percent"):
        return sketch.type in ("count", "money", "change") or kind == "change" and sketch.type == "rate"
    if unit_of(one) == "percentage_points":
        return unit == "percent"
    return unit == unit_of(one) if unit else sketch.type == "count"


def _kind_of_level(one: Bound) -> str:
    """What a level is measured in; a sum that was lost is one of money."""
    if one.sketch.type in ("change", "money"):
        return "gbp" if unit_of(one) == "gbp" else ""
    return f"{one.sketch.type} {unit_of_level(one)}" if one.sketch.type != "count" else ""


def _is_plain(one: Bound) -> bool:
    """Whether a figure may be one of those that are meant: printed without a hedge, and of all and not of each."""
    apiece = one.scene.words(one.sketch.j, one.sketch.j + 1) in (["each"], ["apiece"])
    return is_exact(one) and one.sketch.type in LEVEL_TYPES and not apiece


def _pairs(kind: TieKind, levels: Sequence[Bound]) -> Iterator[Pair]:
    for first, last in permutations(levels, 2):
        if _kind_of_level(first) != _kind_of_level(last):
            continue
        if kind == "share" and value(first) > value(last):
            continue
        dated = in_time(first, last)
        if kind == "change" and dated is not None and dated[0] is last:
            continue
        yield first, last


def _is_of_all(share: Bound) -> bool:
    """ "69 per cent of the total", "a third of all hauls": of the largest number told."""
    behind = share.scene.words(share.sketch.j, share.sketch.j + WHOLE)
    return behind[:1] == ["of"] and not WHOLES.isdisjoint(behind)


def _gives(kind: TieKind, pair: Pair, one: Bound) -> bool:
    """Whether the two, as they are printed, give the figure as it is printed."""
    made, quantity = _made(kind, pair, one), one.sketch.quantity
    if made is None or quantity is None:
        return False
    told = float(quantity.low) * (-1 if one.sketch.direction == "down" else 1)
    slack = max(_slack(member.sketch.quantity) for member in pair) * abs(made)
    if kind == "share" and told > 0 and abs(ALL - made - told) < abs(made - told):
        made = ALL - made  # "166 were under 18, meaning that 60 per cent were adults"
    slack += HEDGED * abs(told) if quantity.modifier != "exact" else float(quantity.step) / 2
    return abs(made - told) <= slack + 1e-9


def _slack(quantity: Quantity | None) -> float:
    """By what share of itself a level may be off: one that is hedged by more."""
    if quantity is None or quantity.low <= 0:
        return 0.0
    return HEDGED if quantity.modifier != "exact" else float(quantity.step) / float(quantity.low) / 2


def _made(kind: TieKind, pair: Pair, one: Bound) -> float | None:
    """What two figures give, in the unit of a third; None where they give nothing."""
    first, last = map(value, pair)
    if kind == "share":
        return first / last * 100 if last else None
    unit = unit_of(one)
    if unit in ("times", "percent"):
        low, high = sorted((first, last))
        if not low or not first:
            return None
        return high / low if unit == "times" else (last - first) / first * 100
    return last - first


def _meant(kind: TieKind, pairs: Sequence[Pair], one: Bound) -> Pair | None:
    """The only two that may be meant: the later told next before the figure, of one thing and one place, and not far off."""
    if not pairs:
        return None
    last = max((member for pair in pairs for member in pair), key=_place)
    of_all = kind == "share" and _is_of_all(one)
    fit = [pair for pair in pairs if (of_all or last in pair) and _are_one_thing(kind, pair)]
    near_ = [pair for pair in fit if _is_near(kind, pair, one)]
    slips = [pair for pair in pairs if last in pair and _is_slip(kind, pair, one)]
    for chosen in (near_, slips):
        along = [pair for pair in chosen if len(chosen) == 1 or _goes_along(kind, pair, one)]
        if len(along) == 1:
            return along[0]
    return None


def _goes_along(kind: TieKind, pair: Pair, one: Bound) -> bool:
    """Whether two figures whose order in time is not told go the way that the change is said to go."""
    made = _made(kind, pair, one)
    return kind == "change" and made is not None and (made > 0) == (one.sketch.direction != "down")


def _are_one_thing(kind: TieKind, pair: Pair) -> bool:
    first, last = pair
    if area_ids(first.area) != area_ids(last.area):
        return False
    topics = {member.facets.topic for member in pair}
    return kind == "share" or len(topics) == 1


def _is_slip(kind: TieKind, pair: Pair, one: Bound) -> bool:
    """Whether what is left was printed for what has gone, a nought too many or too few, or points that are per cents."""
    made, told, (first, last) = _made(kind, pair, one), value(one), pair
    if made is None or kind == "share" or area_ids(first.area) != area_ids(last.area) or not value(first):
        return False
    if (made > 0) != (one.sketch.direction != "down"):
        return False
    slips = {
        "percent": (abs(made) * 10, abs(made) / 10, value(last) / value(first) * 100),
        "percentage_points": (abs(made) / value(first) * 100,),
    }
    return told >= LEAST_SLIP and any(abs(told - slip) <= HALF for slip in slips.get(unit_of(one), ()))


def _is_near(kind: TieKind, pair: Pair, one: Bound) -> bool:
    if kind == "share":
        return may_be_share(*pair, one)
    made, told = _made(kind, pair, one), value(one)
    return made is not None and told > 0 and 1 / NEAR <= abs(made) / told <= NEAR
