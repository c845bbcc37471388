"""Kinds that no one thing is both of: men and women, upheld and dismissed."""

from __future__ import annotations

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.parts import contrasts
from claimcheck.claims.words.lexicons import word_sets

_pairs = (pair.split("|") for pair in word_sets("grammar", "sum_ties")["kinds"])
KINDS = [(frozenset(one.split()), frozenset(other.split())) for one, other in _pairs]
REACH = 14  # tokens between two figures of which each tells its kind
JOINTS = ("and", ",", ";")


def exclusive(one: Bound, other: Bound) -> bool:
    """Whether the words beside two numbers of a sentence are of two kinds that nothing is both of."""
    scene = one.scene
    between = scene.words(one.sketch.j, other.sketch.i)
    cut = max((k for k, word in enumerate(between) if word in JOINTS), default=-1)
    if cut < 0 or len(between) > REACH or contrasts(scene, one.sketch.j, other.sketch.i):
        return False
    first = {*scene.words(one.sketch.i - 3, one.sketch.j), *between[:cut]}
    second = {*between[cut:], *scene.words(other.sketch.i, other.sketch.j + 3)}
    return any(a & first and b & second or b & first and a & second for a, b in KINDS)
