"""How often something happens in a day, a week or a month, and how many times it did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.claims.changes.comparisons import is_anothers
from claimcheck.claims.quantities.units import DIMENSIONS
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.values import Quantity

_words = word_sets("grammar", "how_often")
AVERAGED = {"yearly": "year", "annual": "year", "monthly": "month", "weekly": "week", "daily": "day"}
TYPICAL_REACH = 14
TIMES = frozenset(["day", "week", "month"])
PACES, PACED, LEADING = frozenset(["every", "each"]), 7, _words["leading"]
ATTACKED = _words["paced"]
TYPICAL, DURING, ENDS, CALLED, STANDING = (_words[one] for one in ("typical", "during", "ends", "called", "standing"))
POSTS = frozenset(read_lexicon("policing")["posts"]) - _words["happening"]
COMPARING = _words["comparing"]
MOST_TIMES = 12  # as which anything is said to be "times more"
AHEAD = 16  # tokens from "On an average day" to the figure
OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])
NO_NUMBER_OF_THINGS = frozenset([*DIMENSIONS, "percent", "times", "percentage_points"])


def how_often(scene: Scene, i: int, j: int, quantity: Quantity) -> Quantity:
    """The figure in tokens `i` to `j`, in a unit of how often where its sentence tells it by the day, week or month."""
    quantity = _occasions(scene, i, j, _averaged(scene, i, quantity))
    quantity = _on_average(scene, j, _ahead(scene, i, j, quantity))
    return _by_its_words(quantity)


def _averaged(scene: Scene, i: int, quantity: Quantity) -> Quantity:
    """ "A yearly average of 530", "a daily average of 12": how often."""
    before = scene.words(i - 3, i)
    time = AVERAGED.get(before[0], "") if before[1:] == ["average", "of"] else ""
    told = time and quantity.unit in ("", "occasions") and COMPARING.isdisjoint(scene.words(i - 9, i - 2))
    # not "more than twice the daily average of 1,840"
    return replace(quantity, unit=f"per_{time}") if told else quantity


def _on_average(scene: Scene, j: int, quantity: Quantity) -> Quantity:
    """ "with 320 cars broken into on an average day", "64 calls in a typical week": how often."""
    behind = scene.words(j, j + TYPICAL_REACH)
    if (paced := _paced(behind, quantity)) is not None:
        return paced
    at = next((k for k in range(len(behind) - 3) if _is_typical(behind[k : k + 4])), None)
    if at is None or "number" in scene.tokens.kind[j : j + at] or "to" in behind[:at]:
        return quantity
    return _each(quantity, behind[at + 3])


def _is_typical(words: Sequence[str]) -> bool:
    """ "On an average day", "in the typical week"."""
    return words[0] in DURING and words[1] in ("a", "an", "the") and words[2] in TYPICAL and words[3] in TIMES


def _ahead(scene: Scene, i: int, j: int, quantity: Quantity) -> Quantity:
    """ "On an average day | 33 homes are broken into", "every week it records 231", "the daily average was | 33"."""
    first = max(scene.i, i - AHEAD)
    if TIMES.isdisjoint(scene.vocabulary) and AVERAGED.keys().isdisjoint(scene.vocabulary):
        return quantity
    if scene.words(j, j + 2) in OF_THEM:
        return quantity  # "On an average day 59 of them were off sick"
    for k in range(i - 1, first - 1, -1):
        word = scene.tokens.lower[k]
        if word in ENDS or scene.tokens.kind[k] == "number" and not _is_year(scene, k):
            break
        if word in TIMES and _opens_on_pace(scene, k):
            return _each(quantity, word)
        if AVERAGED.get(word) in TIMES and _is_called_average(scene, k, i):
            return _each(quantity, AVERAGED[word])
    return quantity


def _opens_on_pace(scene: Scene, k: int) -> bool:
    """Whether "day" at token `k` ends "on an average day", or an "every day" that its clause opens on."""
    if k - 3 >= scene.i and _is_typical(scene.words(k - 3, k + 1)):
        return True
    led = scene.words(k - 1, k)
    opens = k - 1 == scene.i or scene.tokens.lower[k - 2] in ENDS
    return bool(led) and led[0] in PACES and opens and scene.words(k + 1, k + 2) != ["of"]


def _is_called_average(scene: Scene, k: int, i: int) -> bool:
    """ "The daily | average in 2018/19 was", "its weekly total stood at", before the figure at token `i`; not "twice the daily average"."""
    return (
        COMPARING.isdisjoint(scene.words(k - 4, k))
        and not CALLED.isdisjoint(scene.words(k + 1, k + 2))
        and not STANDING.isdisjoint(scene.words(i - 2, i))
    )


def _is_year(scene: Scene, k: int) -> bool:
    return any(wording.i <= k < wording.j for wording in scene.wordings)


def _each(quantity: Quantity, time: str) -> Quantity:
    """So many a day or week, of what is counted; the people employed and sums of money are no such thing."""
    counted = _counts_things(quantity) and not quantity.per and quantity.unit not in POSTS
    return replace(quantity, unit=f"per_{time}") if counted else quantity


def _counts_things(quantity: Quantity) -> bool:
    return quantity.unit not in NO_NUMBER_OF_THINGS and not quantity.unit.startswith("per_")


def _paced(behind: Sequence[str], quantity: Quantity) -> Quantity | None:
    """ "Ten attacks on Kent police every week", "30 burglaries in the city each month": how often, told behind on whom or where."""
    at = next((k for k in range(2, min(len(behind) - 1, PACED)) if behind[k] in PACES and behind[k + 1] in TIMES), None)
    if (
        at is None
        or behind[0] not in LEADING
        or quantity.unit not in ATTACKED
        or not all(map(str.isalpha, behind[1:at]))
    ):
        return None
    return replace(quantity, unit=f"per_{behind[at + 1]}")


def _is_more_of_them(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """ "Seized it 544 times, 86 times more than in the year before": by so many of those, and no multiple."""
    more = scene.words(j, j + 1) == ["more"] and quantity.low > MOST_TIMES
    return more and any(end <= i and one.unit == "times" and one.low > quantity.low for _, end, one in scene.quantities)


def _occasions(scene: Scene, i: int, j: int, quantity: Quantity) -> Quantity:
    """ "searched 946 times" counts occasions, "29 times a day" is a rate; "three times as many" and "doubled" stay multiples."""
    if (
        quantity.unit != "times"
        or "times" not in scene.words(i, j)
        or quantity.low % 1  # "down from 4.1 times in 2012": nothing happens a tenth of a time
        or scene.words(j, j + 1)
        in (["as"], ["what"], ["more"], ["less"], ["the"], ["higher"], ["that"], ["greater"], ["slower"], ["faster"])
        and scene.words(j, j + 2) != ["as", "opposed"]
        and not _is_more_of_them(scene, i, j, quantity)
        or is_anothers(scene, j)
    ):
        return quantity
    following = scene.words(j, j + 2)
    if quantity.per or following in (["a", "day"], ["per", "day"], ["every", "day"], ["a", "week"], ["a", "month"]):
        return replace(quantity, unit=f"per_{quantity.per or following[1]}")
    return replace(quantity, unit="occasions")


def _by_its_words(quantity: Quantity) -> Quantity:
    """ "640 robberies a month": how often; "24,300 offences a year" is the count of a year, and a sum stays a sum."""
    often = quantity.per in TIMES and _counts_things(quantity)
    return replace(quantity, unit=f"per_{quantity.per}") if often else quantity
