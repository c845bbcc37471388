"""Rows of names, each with its bare figure: "only Kent (33) and Essex (29) wrote off more", "Kent's was 33, Essex's 29"."""

from __future__ import annotations

from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_grammar = word_sets("grammar", "lending")
COMPARED = _grammar["compared"]
ROW_LED, ROW_FILL, COUNTING = _grammar["row_led"], _grammar["row_fill"], _grammar["counting"]
SEVERAL = 2  # figures of a row
MOST_SHARE = 100  # per cent
NO_NUMBERS = ("percent", "percentage_points", "times", "gbp")


def is_row_of_names(scene: Scene, most: int = MOST_SHARE) -> bool:
    """ "Only Kent (33) and Essex (29) wrote off more", "Kent (33) and Essex (29) had higher rates": bare figures of names, compared."""
    compared = any(one.type == "rank" for one in scene.sketches) or not COMPARED.isdisjoint(
        scene.words(scene.i, scene.j)
    )
    figures = [one for one in scene.sketches if one.type != "rank"]
    ends = {place.j for place in scene.places if place.sort == "name"}
    bare = all(
        one.type == "count" and one.quantity is not None and not one.quantity.unit and one.quantity.high <= most
        for one in figures
    )
    rows = (scene.words(one.i - 1, one.j + 1) for one in figures)
    return (
        compared
        and bare
        and all(
            row[:1] == ["("] and row[-1:] == [")"] and one.i - 1 in ends for one, row in zip(figures, rows, strict=True)
        )
    )


def is_row_of_places(scene: Scene, most: int = MOST_SHARE) -> bool:
    """ "Higher were Lincolnshire, on 33, and Leicestershire, on 29", "Kent's was 33, Essex's 29": each bare figure is a name's own."""
    figures = [one for one in scene.sketches if one.type != "rank"]
    if len(figures) < SEVERAL or not COUNTING.isdisjoint(scene.vocabulary):
        return False
    compared = len(figures) < len(scene.sketches) or not COMPARED.isdisjoint(scene.vocabulary)
    ranks = (one for one in scene.sketches if one.type == "rank")
    ranked = {at for rank in ranks for at in range(rank.i, rank.j)}  # "was top on 33"
    for k, one in enumerate(figures):
        quantity = one.quantity
        if one.type != "count" or quantity is None or quantity.unit or quantity.high > most:
            return False
        at = max((place.j for place in scene.places if place.sort == "name" and place.j <= one.i), default=scene.i)
        between = {scene.tokens.lower[k] for k in range(at, one.i) if k not in ranked}
        led = not between.isdisjoint(ROW_LED) or compared and "with" in between
        if at == scene.i or not between <= ROW_LED | ROW_FILL or not (led or k and between <= {","}):
            return False
    return True


def comes_next(scene: Scene, change: Sketch, told: Scene) -> bool:
    """ "The Met lost 2,976 officers. Kent (534) and Essex (512) came next": a row of names in order, each with its loss."""
    size = change.quantity
    counted = change.role == "change" and size is not None and size.unit not in (*DURATIONS, *NO_NUMBERS)
    counted = counted and not any(one.type == "count" for one in told.sketches)
    ordered = any(one.type == "rank" and one.bare for one in scene.sketches)
    return counted and ordered and size is not None and is_row_of_names(scene, int(size.high))
