"""What a figure is told by in its sentence: names of features, for the learned weights.

A date is one word here however it is written, and so are a percentage sign and "per cent": the answer must not hang on the house style.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

REACH, NEAR = 6, 3
POLICE = word_sets("grammar", "figure_features")["police"]
PERCENT = frozenset(["percent", "pc", "%"])
WHEN = "WHEN"
WORDS = 2048  # different words of which what they tell is remembered
ENDINGS = ("ings", "ing", "ers", "er", "ies", "ied", "ed", "es", "s")
MARKS = dict.fromkeys("“”\"‘’'", "'") | dict.fromkeys("–—", "-")
SIZES = (1, 3, 12, 100, 1000, 10000, 100000, 1000000)


def features_of(scene: Scene, sketch: Sketch, told: bool) -> list[str]:
    """Names of the features that hold of the figure in its sentence; `told` is what the rules say."""
    words, places = read_words(scene)
    start, end = places[sketch.i - scene.i], places[min(sketch.j, scene.j) - 1 - scene.i] + 1
    return [
        *(f"told={told}{more}" for more in ("", "," + sketch.type, "," + sketch.role)),
        *_of_figure(scene, sketch),
        *_of_words(words, start, end),
        *_of_lexicons(scene, sketch, places),
    ]


def read_words(scene: Scene) -> tuple[list[str], list[int]]:
    """The words of a sentence, numbers as "#" and dates as one; and for each token the word that it is of."""
    words: list[str] = []
    places: list[int] = []
    dated = {k: wording for wording in scene.wordings for k in range(wording.i, wording.j)}
    for k in range(scene.i, scene.j):
        goes_on = k > scene.i and k in dated and dated.get(k - 1) is dated[k]
        if goes_on or words[-1:] == ["per"] and scene.tokens.lower[k] == "cent":
            words[-1] = WHEN if goes_on else "%"
        else:
            words.append(WHEN if k in dated else _plain(scene.tokens.lower[k]))
        places.append(len(words) - 1)
    return words, places


def sort_of(unit: str) -> str:
    """What sort of unit it is; every noun that is counted is of one sort."""
    if unit in ("", "percent", "percentage_points", "times", "gbp"):
        return unit or "bare"
    return "per" if unit.startswith("per_") else "time" if unit in DURATIONS else "noun"


def _of_figure(scene: Scene, sketch: Sketch) -> Iterator[str]:
    quantity = sketch.quantity
    assert quantity is not None
    unit, size = sort_of(quantity.unit), _size(float(quantity.high))
    yield from (f"type={sketch.type}", f"role={sketch.role}", f"type={sketch.type},{sketch.role}")
    yield from (f"unit={unit}", f"size={size}", f"unit={unit},{size}", f"hedge={quantity.modifier}")
    yield "kind=" + scene.kind_of(quantity)
    if unit == "noun":
        yield from (f"noun={quantity.unit}", f"tail={quantity.unit[-3:]}")


def _of_words(words: Sequence[str], start: int, end: int) -> Iterator[str]:
    before, after = words[max(0, start - REACH) : start], words[end : end + REACH]
    yield from (f"l{k}={word}" for k, word in enumerate(before[::-1][:NEAR]))
    yield from (f"r{k}={word}" for k, word in enumerate(after[:NEAR]))
    yield from (f"near={word}" for word in sorted({*before, *after}))
    yield from (f"ll={'_'.join(before[-2:])}", f"rr={'_'.join(after[:2])}")
    yield from (f"said={word}" for word in sorted({_stem(word) for word in words if word[0].isalpha()}))


def _of_lexicons(scene: Scene, sketch: Sketch, places: Sequence[int]) -> Iterator[str]:
    def far(i: int, j: int) -> str:
        if i < sketch.j and sketch.i < j:
            return "in"
        side, gap = ("right", (sketch.j - 1, i)) if i >= sketch.j else ("left", (j - 1, sketch.i))
        first, second = (places[max(0, min(k - scene.i, len(places) - 1))] for k in gap)
        return f"{side}{next((least for least in (6, 2, 1) if second - first > least), 0)}"

    for cue in scene.cues:
        sort = ("weak" if cue.weak else "soft" if cue.soft else "firm") + ("verb" if cue.verb else "")
        what = "topic" if cue.facets.topic else "event" if cue.facets.event else "other"
        yield from (f"cue={what}", f"cue={sort},{what},{far(cue.i, cue.j)}")
    for place in scene.places:
        yield from (f"place={place.sort}", f"place={place.sort},{far(place.i, place.j)}")
    for turn in scene.turns:
        yield f"turn={turn.sort},{far(turn.i, turn.j)}"
    for wording in scene.wordings:
        yield from (f"when={wording.role}", f"when={far(wording.i, wording.j)}")
    yield f"others={min(3, len(scene.sketches))}"
    yield f"police={not POLICE.isdisjoint(scene.words(scene.i, scene.j))}"
    if not any(cue.facets.topic or cue.facets.event for cue in scene.cues):
        yield "no cue"


def _size(value: float) -> str:
    most = next((most for most in SIZES if value <= most), 0)
    return f"{most}" if value == int(value) else f"{most}."


@lru_cache(maxsize=WORDS)
def _plain(word: str) -> str:
    if any(c.isdigit() for c in word):
        return "#"
    return "%" if word in PERCENT else MARKS.get(word, word).replace("’", "'")


@lru_cache(maxsize=WORDS)
def _stem(word: str) -> str:
    ending = next((e for e in ENDINGS if word.endswith(e) and len(word) - len(e) >= 3), "")
    return word[: len(word) - len(ending)]
