"""How many people live somewhere: mostly no claim of the article, but what its rates are worked out from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.claims.bound import Bound
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import Quantity

UNITS = frozenset(["people", "residents", "inhabitants"])
LIVING = frozenset(["live", "lives", "living", "home"])
LEAST = 5_000  # of a district


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
        many = quantity.unit in UNITS and quantity.low >= LEAST and i not in kept
        if many and (quantity.unit != "people" or not LIVING.isdisjoint(scene.words(i - 3, j + 3))):
            yield i, j, quantity
