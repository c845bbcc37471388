"""The other side of a comparison counts what this one does: "114 prosecutions and 15 convictions, compared with 96 and 34"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.binding.lent_measures import has_own_measure
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.parts import value
from claimcheck.claims.scenes.scene import Scene

OF = (["of"], ["of", "the"], ["of", "its"], ["out", "of"])


def count_against(scene: Scene, made: list[Bound]) -> None:
    """ "114 prosecutions and 15 convictions, compared with 96 and 34": the other side in the order of this one."""
    _part_against(scene, made)
    against = [one for one in made if one.sketch.comparator and one.sketch.quantity is not None]
    if not is_row_of_figures(scene, against) or any(has_own_measure(scene, one.sketch) for one in against):
        return
    told = [one for one in made if one.sketch.quantity is not None and one.sketch.j <= against[0].sketch.i][
        -len(against) :
    ]
    if len(told) == len(against) and all(not one.sketch.comparator for one in told):
        for one, other in zip(told, against, strict=True):
            if one.sketch.type == other.sketch.type and one.facets.topic is not None:
                other.facets = one.facets


def _part_against(scene: Scene, made: list[Bound]) -> None:
    """ "Charges were brought in 27 of 1,327 cases, as opposed to 72": set against the part, and not against what it is of."""
    for part, whole, other in zip(made, made[1:], made[2:], strict=False):
        counts = all(one.sketch.type == "count" and one.sketch.quantity is not None for one in (part, whole, other))
        if not counts or not other.sketch.comparator or has_own_measure(scene, other.sketch):
            continue
        of = scene.words(part.sketch.j, whole.sketch.i) in OF and not whole.sketch.comparator
        if of and value(other) < value(whole) and other.facets == whole.facets:
            other.facets = part.facets


def is_row_of_figures(scene: Scene, made: list[Bound]) -> bool:
    """ "Kent and Essex had charge rates of 9.2 and 10.1 per cent": figures of one kind with nothing but "and" between."""
    return len(made) > 1 and all(
        one.sketch.type == other.sketch.type
        and scene.words(one.sketch.j, other.sketch.i) in ([","], ["and"], [",", "and"])
        for one, other in pairwise(made)
    )
