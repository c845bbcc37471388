"""Figures whose own words say what they are: a gap between places, a fall to half, a time longer than before, days lost by each."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.changes.comparisons import is_comparison, is_per_other
from claimcheck.claims.quantities.screens import EACH, LEAST_TOTAL, SICK, TOTALLED
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.of_earlier import HALF, way_since
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import ChangeDirection, Modifier, Quantity

PACES: dict[str, ChangeDirection] = {
    "slower": "up",
    "longer": "up",
    "quicker": "down",
    "faster": "down",
    "shorter": "down",
}
PACED, NEAR = 14, 5  # tokens
ENDED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"])
_words = word_sets("grammar", "figure_shapes")
LOSING, OUT_OF, NO_NOUN = (_words[key] for key in ("losing", "out_of", "no_noun"))
# "Fewer than half as many": more than half is gone.
OF_WHAT_IS_GONE: dict[Modifier, Modifier] = {"less_than": "more_than", "more_than": "less_than"}
AS_MUCH = (["as", "many"], ["as", "much"], ["as", "often"], ["as", "likely"])
NUMBER_OF = (["the", "number", "of"], ["the", "volume", "of"])
NOUN_BEHIND = (["fewer"], ["more"], ["less"], ["the"])
COUNTED_NOUN = 3  # tokens
BARELY = frozenset(["barely", "hardly", "scarcely"])  # "barely half as many": half are left, or a little more
OF_WHAT = (["of", "what", "it"], ["of", "what", "they"])


def told_by_words(scene: Scene, i: int, j: int, quantity: Quantity) -> Sketch | None:
    """What the words right behind a figure make of it: a gap between places, a fall to half, days lost by each."""
    segment, behind = scene.segment_of(i), scene.words(j, j + 9)
    if _is_of_noun_behind(scene, i, j, quantity):
        return Sketch(i, j, "comparison", "comparison", quantity, segment=segment)
    if is_per_other(scene, i, quantity):
        times = replace(quantity, unit="times")
        return Sketch(i, j, "comparison", "comparison", times, segment=segment)
    if (way := way_since(scene, i, j, quantity)) is not None:
        level = behind[:1] == ["as"] or quantity.low == HALF  # "less than half the 46,522 of 2008/09" is what is left
        left = quantity.unit == "percent" and level and BARELY.isdisjoint(scene.words(i - 1, j))
        return Sketch(i, j, "change", "change", _gone(quantity) if left else quantity, direction=way, segment=segment)
    if is_comparison(scene, i, j, quantity):
        return Sketch(i, j, "comparison", "comparison", quantity, segment=segment)
    if scene.words(i - 1, i) == ["by"] and _is_beyond(scene, i):
        return Sketch(i, j, "comparison", "comparison", quantity, segment=segment)
    if scene.words(j - 1, j) == ["half"] and behind[:3] in OF_WHAT:
        return Sketch(i, j, "change", "change", _gone(quantity), direction="down", segment=segment)
    if quantity.unit == "percent" and not quantity.ratio and behind[:2] in AS_MUCH:
        again = "again" in behind[2:5]  # "half as many again" is a rise
        beside = scene.words(i - 1, i) == ["with"]  # "Surrey, with about half as many dogs, had 12": of another place
        # "less than a tenth as many": what is left, not what is gone
        if not again and (quantity.low != HALF or beside):
            return Sketch(i, j, "comparison", "comparison", quantity, segment=segment)
        gone = quantity if again else _gone(quantity)
        return Sketch(i, j, "change", "change", gone, direction="up" if again else "down", segment=segment)
    return _of_time(scene, i, j, quantity)


def _is_of_noun_behind(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """ "1,544 arrests from half as many searches", "on a third fewer stops": tells of the searches, and nothing of the arrests."""
    if quantity.unit not in ("percent", "times") or OUT_OF.isdisjoint(scene.words(i - 1, i)):
        return False
    behind = scene.words(j, j + 4)
    at = 3 if behind[:3] in NUMBER_OF else 2 if behind[:2] in AS_MUCH else 1 if behind[:1] in NOUN_BEHIND else 0
    noun = behind[at] if at and len(behind) > at else ""
    if not noun.isalpha() or noun in NO_NOUN or scene.words(j - 1, j) in (["cent"], ["percent"]) and behind[0] == "the":
        return False  # "In 79 per cent the file was shut"
    # not "1,544, with 20 per cent more"
    ends = (end for _, end, _ in scene.quantities if 0 <= i - 1 - end <= COUNTED_NOUN)
    return any(all(word.isalpha() for word in scene.words(end, i)) for end in ends)


def _gone(quantity: Quantity) -> Quantity:
    """ "Little more than half as many": less than half is gone."""
    return replace(quantity, modifier=OF_WHAT_IS_GONE.get(quantity.modifier, quantity.modifier))


def _of_time(scene: Scene, i: int, j: int, quantity: Quantity) -> Sketch | None:
    """Times: longer or shorter than before, days lost in all, days lost by each."""
    if quantity.unit not in DURATIONS and quantity.unit not in TOTALLED:
        return None
    segment, behind = scene.segment_of(i), scene.words(j, j + 9)
    if (
        quantity.unit in DURATIONS and behind[:1] and behind[0] in (*PACES, "behind")
    ):  # "six seconds slower than in 2012"
        if _is_set_apart(scene, i, j):
            return Sketch(i, j, "comparison", "comparison", quantity, segment=segment)
        if behind[0] in PACES:
            return Sketch(i, j, "change", "change", quantity, direction=PACES[behind[0]], segment=segment)
    if (
        quantity.unit in DURATIONS
        and scene.words(i - 1, i) in (["by"], ["and"])
        and (paced := _paced_before(scene, i)) is not None
    ):
        return Sketch(i, j, "change", "change", quantity, direction=paced, segment=segment)
    lost = not LOSING.isdisjoint(scene.words(i - 1, scene.tokens.index_at(quantity.number.start)))
    if lost and quantity.unit in TOTALLED and quantity.low >= LEAST_TOTAL:
        return Sketch(i, j, "count", "level", quantity, segment=segment)  # "lost 31,000 days to sickness"
    each = not EACH.isdisjoint(behind) or scene.words(scene.i, scene.i + 1) == ["each"]
    if quantity.unit == "days" and each and not SICK.isdisjoint(scene.words(i - 3, j + 9)):
        return Sketch(i, j, "duration", "level", quantity, segment=segment)  # "lost 13 days for each officer"
    return None


def _is_set_apart(scene: Scene, i: int, j: int) -> bool:
    """ "Three minutes slower than Essex", "Norfolk was a minute quicker.", "with Norfolk a minute behind": from another place's."""
    if any(0 < place.i - j <= NEAR for place in scene.places):
        return True
    before = any(0 <= i - place.j <= NEAR and place.sort == "name" for place in scene.places)
    return before and scene.words(j + 1, j + 2) in ENDED


def _paced_before(scene: Scene, i: int) -> ChangeDirection | None:
    """ "was quicker than the year before, by nine seconds", "shorter, by nine and 21 seconds respectively"."""
    before = scene.words(i - PACED, i)
    at = next((k for k, word in enumerate(before) if word in PACES), None)
    if at is None or "by" not in before[at:] or ";" in before[at:]:
        return None
    beyond = any(i - PACED + at < place.i < i for place in scene.places)  # "quicker than Gwent, by nine seconds"
    return None if beyond else PACES[before[at]]


def _is_beyond(scene: Scene, i: int) -> bool:
    """ "Both were above the average, Gwent by one point and South Wales by 12": so far from it, and no rise."""
    last = next((turn for turn in reversed(scene.turns) if turn.j <= i), None)
    return last is not None and last.sort == "mark" and scene.words(last.i, last.i + 1) in (["above"], ["below"])
