"""Two numbers of one row or list that are the ends of a change, with no "from" before the first: "Suffolk: 173 to 85"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Role, Scene
from claimcheck.domain.values import RELATIVE, Quantity

LEADING = (["to"], ["→"], ["down", "to"], [",", "now"])
OPENED = (":", "|", "–", "—", "-")


def end_of_pair(scene: Scene, i: int, j: int, quantity: Quantity) -> Role | None:
    """Which end the figure at tokens `i` to `j` is: in a row, or behind its place where the sentence has told a pair in full."""
    if quantity.unit in RELATIVE:
        return None
    other = next((one for one in scene.quantities if one[0] >= j), None)
    if other is not None and _is_led(scene, j, other[0], quantity, other[2]):
        return "before" if _opens(scene, i) else None
    first = next((one for one in reversed(scene.quantities) if one[1] <= i), None)
    if first is not None and _is_led(scene, first[1], i, first[2], quantity):
        return "after" if _opens(scene, first[0]) else None
    return None


def _is_led(scene: Scene, j: int, i: int, first: Quantity, second: Quantity) -> bool:
    same = second.unit in ("", first.unit) or first.unit == ""
    return same and first.low != second.low and scene.words(j, i) in LEADING


def _opens(scene: Scene, i: int) -> bool:
    """Whether the first of two stands where a row has its figure, or right behind the place that it is of."""
    if scene.tabular:
        return i > scene.i and scene.tokens.lower[i - 1] in OPENED
    told = scene.words(scene.i, i)
    return any(place.j == i for place in scene.places) and "from" in told and "to" in told[told.index("from") :]
