"""How many people live somewhere: mostly no claim of the article, but what its rates are worked out from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.quantities.screens import INHABITANTS
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import Quantity

_grammar = word_sets("grammar", "inhabitants")
LIVING, HAVING, HEDGES, DOING = (_grammar[name] for name in ("living", "having", "hedges", "doing"))
LEAST = 5_000  # of a district
MANY, MILLION = 50_000, 100_000  # of a county, with a noun and without
NAMED = frozenset(["population", "pop", "pop."])
SAME = 12  # how many times larger one county may be than the other of the same sentence


def is_population(scene: Scene, first: int, last: int, quantity: Quantity) -> bool:
    """ "The county had 780,000 people", "Kent, population 1.8 million", "Half a million live in Cumbria": no count of the police."""
    if quantity.low < LEAST or any(
        first <= cue.i < last and cue.facets.topic not in (None, "population") for cue in scene.cues
    ):
        return False
    ahead, behind = scene.words(first - 4, first), scene.words(last, last + 1)
    if quantity.unit in ("", "people") and ahead and (ahead[-1] in NAMED or ahead[-2:] == ["population", ":"]):
        return True
    if quantity.unit == "":
        lives = behind[:1] == ["live"] and quantity.low >= LEAST
        return lives or quantity.low >= MILLION and _goes_on(scene, first, quantity)
    if quantity.unit not in INHABITANTS or quantity.low < MANY or not DOING.isdisjoint(behind):
        return False
    led = [word for word in ahead if word not in HEDGES]
    return bool(led) and led[-1] in HAVING


def _goes_on(scene: Scene, first: int, quantity: Quantity) -> bool:
    """ "Merseyside has 1.4 million residents and Cumbria half a million": of a place right before, and of like size."""
    placed = any(0 <= first - place.j <= 1 for place in scene.places)
    return placed and any(other.low / SAME <= quantity.low <= other.low * SAME for _, _, other in scene.populations)


def inhabitants_of(
    scene: Scene,
    here: Callable[[Scene, Sketch], AreaMention | None],
    carried: Callable[[Scene, Sketch], AreaMention | None],
) -> Iterator[Bound]:
    """ "a population of 866,000", "with 225,000 people living there": `here` and `carried` tell where."""
    for i, j, quantity in (*scene.populations, *_living(scene)):
        sketch = Sketch(i, j, "count", "level", quantity)
        stretch = scene.words(j, j + 1) == ["from"]  # "a population of 685,000 from Swindon to Salisbury"
        area = (None if stretch else here(scene, sketch)) or carried(scene, sketch)
        yield Bound(scene, sketch, Facets(topic="population"), area, None, "none", "population")


def _living(scene: Scene) -> Iterator[tuple[int, int, Quantity]]:
    kept = {sketch.i for sketch in scene.sketches}
    for i, j, quantity in scene.quantities:
        if quantity.unit not in INHABITANTS or quantity.low < LEAST or i in kept:
            continue
        if quantity.unit != "people" or not LIVING.isdisjoint(scene.words(i - 3, j + 3)):
            yield i, j, quantity
