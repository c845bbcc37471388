"""Bare figures that are days or shares by the words before them: "days lost went up from 4,810", "its charge rate dropped from 2.05"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.claims.quantities.rates import PER
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.values import PERCENTAGES

_words = word_sets("grammar", "lent_ends")

CALLED = (["rate", "was"], ["rate", "is"])
SHARES = word_sets("grammar", "nouns")["shares"]
MOVED = 3  # tokens behind a verb of change in which a share is what it moved
COVERING = word_sets("grammar", "lent_units")["covering"]
LOST = _words["lost"]
TURNED = _words["turned"]
PER_CENT = frozenset(["cent", "percent", "%", "pc"])
LIKE = 4  # how many times larger a change or share beside another may be
OWNED = (["'s"], ["’s"])
CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"], [")"], ["and"])
PLACES = frozenset(read_lexicon("ranks")["ordinals"]) | {"next", "top", "bottom", "highest", "lowest"}
LED_BY, BEHIND_PLACE = (["on"], ["with"], ["at"]), 4  # what leads to the size of a place, and tokens to it
AGAINST, REACH_OF_OWNER = frozenset(["against", "than", "versus"]), 5  # and the tokens from it to the number
TOLD_AS, NEAR_RATE = ([",", "a", "rate", "of"], [",", "at", "a", "rate"], ["(", "a", "rate", "of"]), 10


def is_apiece(scene: Scene, sketch: Sketch, earlier: list[Sketch]) -> bool:
    """ "lost 11,970 working days, or nine and a half apiece"."""
    days = any(one.quantity is not None and one.quantity.unit == "days" for one in earlier)
    told = scene.words(sketch.j, sketch.j + 2)
    return days and (told[:1] in (["apiece"], ["each"]) or told in (["a", "head"], ["per", "officer"], ["for", "each"]))


def is_of_days_lost(scene: Scene, sketch: Sketch) -> bool:
    """ "Days lost to stress went up from 4,810 to 7,215": of the days that its sentence opens with, which no number counts."""
    start = scene.i
    lower, kinds = scene.tokens.lower, scene.tokens.kind
    days = (k for k in range(start, sketch.i - 1) if lower[k] == "days" and lower[k + 1] in LOST)
    at = next(days, None)
    if at is None or not TURNED.isdisjoint(lower[at : sketch.i]):  # "... as officer numbers fell from 3,400"
        return False
    return at == start or kinds[at - 1] != "number"


def is_end_of_share(scene: Scene, sketch: Sketch) -> bool:
    """ "its charge rate dropped from 2.05 to 1.35": an end of a share that the words before it name."""
    called = scene.words(sketch.i - 2, sketch.i) in CALLED  # "In Suffolk the arrest rate was 15"
    if not called and sketch.role not in ("before", "after") or sketch.quantity is None or sketch.quantity.high > 100:
        return False
    named = [cue for cue in scene.cues if cue.facets.statistic == "percentage" and cue.j <= sketch.i]
    moved = {k for turn in scene.turns if turn.sort == "verb" for k in range(turn.j, turn.j + MOVED)}
    named = [cue for cue in named if cue.i not in moved]  # "has lost the biggest share, 76 per cent, and is down to 88"
    return any(not SHARES.isdisjoint(scene.words(cue.i, cue.j)) for cue in named) and not any(
        one.type == "rate" for one in scene.sketches
    )


def is_of_patch(scene: Scene, sketch: Sketch) -> bool:
    """ "Dyfed-Powys, which covers more than half of Wales, had 69": how much of a country a force looks after."""
    covering = not COVERING.isdisjoint(scene.words(sketch.i - 4, sketch.i))
    apart = any(i <= sketch.i < j for i, j in scene.asides)
    return covering and apart and scene.words(sketch.j, sketch.j + 1) == ["of"]


def move_of_another(scene: Scene, sketch: Sketch, earlier: Sequence[Sketch]) -> Sketch | None:
    """ "Durham, 16.7 per cent down, is within a hair of our 16.8", "a rise of 12 per cent, against Kent's nine", "and by 35 and 29 in Kent
    and Essex": the change before it, where a bare figure is owned by another force whose change is of like size."""
    pair = bool(earlier) and earlier[-1].role == "change" and scene.words(earlier[-1].j, sketch.i) == ["and"]
    before = earlier[:-1] if pair and earlier[-1].unitless else earlier
    moved = next((one for one in reversed(before) if one.role == "change" and one.quantity is not None), None)
    if moved is None or sketch.quantity is None or moved.quantity is None or moved.quantity.unit not in PERCENTAGES:
        return None
    named = any(one.j == sketch.i - 1 and one.sort == "name" for one in scene.places)  # and not "2011/12's 138"
    owned = scene.words(sketch.i - 1, sketch.i) == ["our"] or named and scene.words(sketch.i - 1, sketch.i) in OWNED
    closed = scene.words(sketch.j, sketch.j + 1) in CLOSED
    like = moved.quantity.low / LIKE <= sketch.quantity.low <= moved.quantity.low * LIKE
    if pair and like and scene.words(sketch.j, sketch.j + 1) == ["in"]:
        return moved
    against = sketch.comparator or not AGAINST.isdisjoint(scene.words(sketch.i - REACH_OF_OWNER, sketch.i))
    return moved if owned and closed and like and (sketch.quantity.step < 1 or against) else None


def is_dated_behind(scene: Scene, sketch: Sketch) -> bool:
    """ "81 in 2014": whether a date stands right behind a figure."""
    return any(0 <= wording.i - sketch.j <= 4 for wording in scene.wordings)


def is_first_of_two(scene: Scene, pair: Sequence[Sketch]) -> bool:
    """ "Increases of 76 and 79 per cent": whether a bare figure is followed by a share that it shares its unit with."""
    joined = len(pair) == 2 and scene.words(pair[0].j, pair[1].i) == ["and"]
    return joined and pair[0].unitless and pair[0].type in ("count", "change") and pair[1].is_share


def is_fraction(scene: Scene, sketch: Sketch) -> bool:
    """ "Half the toll of 2004/05 ... the figure of 11": a share in words, which is no number of per cent that another could be one of."""
    words = scene.words(sketch.i, sketch.j)
    of_share = sketch.type in ("percentage", "comparison")
    return of_share and not any(word[:1].isdigit() or word in PER_CENT for word in words)


def is_part_of_number(scene: Scene, sketch: Sketch) -> bool:
    """ "24 of 196 posts", "there were seven", after a share: a number of them; so is what it is of, "one in six of the 76 in England"."""
    before = scene.words(sketch.i - 2, sketch.i)
    if before[:1] == ["there"] or before == ["of", "the"] and any(one.j == sketch.i - 2 for one in scene.sketches):
        return True
    return scene.words(sketch.j, sketch.j + 1) == ["of"] and "number" in scene.tokens.kind[sketch.j + 1 : sketch.j + 2]


def is_size_of_place(scene: Scene, sketch: Sketch, later: Sketch) -> bool:
    """ "North Wales comes second, on 39, and Surrey is third with 38 per cent": of two that are told with their places, both shares."""
    led = all(scene.words(one.i - 1, one.i) in LED_BY for one in (sketch, later))
    placed = all(not PLACES.isdisjoint(scene.words(one.i - BEHIND_PLACE, one.i)) for one in (sketch, later))
    if not led or not placed or not later.is_share or sketch.quantity is None or later.quantity is None:
        return False
    size, other = float(sketch.quantity.low), float(later.quantity.low)
    return other / LIKE <= size <= min(other * LIKE, 100)


def tells_base(words: Sequence[str]) -> bool:
    """Whether words tell that what follows is a rate: "for each 1,000 homes", "per 100,000 people"."""
    return any(a in PER and b[:1] == "1" and b.replace(",", "").isdecimal() for a, b in pairwise(words))


def is_number_behind(scene: Scene, sketch: Sketch) -> bool:
    """ "Surrey third with 2.67 (seven)": a whole number alone in brackets behind a decimal is the number that it is the rate of."""
    rate = next((one for one in scene.sketches if scene.words(one.j, sketch.i) == ["("]), None)
    if rate is None or rate.type not in ("rate", "count") or rate.quantity is None or sketch.quantity is None:
        return False
    finer = rate.quantity.step < 1 <= sketch.quantity.step
    return finer and scene.words(sketch.j, sketch.j + 1) == [")"]


def is_put_as_rate(scene: Scene, sketch: Sketch) -> bool:
    """ "The West Midlands had 46, or 16 per million", "eight in Kent, a rate of 1.5, and two in Essex": no rates themselves."""
    if sketch.type != "count" or not sketch.unitless or sketch.quantity is None or sketch.quantity.step < 1:
        return False
    if is_number_behind(scene, sketch):
        return True
    if scene.in_brackets(sketch.i, sketch.j) or scene.words(sketch.i - 4, sketch.i) in TOLD_AS:
        return False  # "to 2,168 (a rate of 187), Essex's to 1,357 (146)"
    before = [one for one in scene.sketches if one.j <= sketch.i]
    return _is_told_as_rate(scene, sketch) or any(_is_called_rate_behind(scene, one) for one in before)


def _is_told_as_rate(scene: Scene, sketch: Sketch) -> bool:
    joined = next(
        (words for words in ([",", "or"], ["or"]) if scene.words(sketch.j, sketch.j + len(words)) == words), []
    )
    told = (one for one in scene.sketches if one.i == sketch.j + len(joined) and one.type in ("rate", "count"))
    return bool(joined) and next(told, None) is not None or _is_called_rate_behind(scene, sketch)


def _is_called_rate_behind(scene: Scene, sketch: Sketch) -> bool:
    """ "There were eight in the Kent force, a rate of 1.5": a whole number, and the rate that it is."""
    later = next((one for one in scene.sketches if one.i >= sketch.j), None)
    if later is None or sketch.quantity is None or sketch.quantity.step < 1 or sketch.type != "count":
        return False
    return later.i - sketch.j <= NEAR_RATE and scene.words(later.i - 4, later.i) in TOLD_AS
