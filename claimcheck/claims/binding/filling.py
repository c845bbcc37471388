"""What the headline and the opening leave out, filled in when the whole article has been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from claimcheck.claims.context.bound import Bound, tells_the_same
from claimcheck.claims.context.context import area_ids, is_headline
from claimcheck.claims.dating.dating import Dating
from claimcheck.claims.language import Language
from claimcheck.claims.scenes.which_place import Focus


def fill_forward(figures: Sequence[Bound], dating: Dating, main: Focus | None, language: Language) -> None:
    """Figures without a period of their own take the article's; those of a headline that names no place, their twins'."""
    places = _forces_dated(figures, language)
    for bound in figures:
        if bound.source not in ("own", "heading"):
            dating.at_last(bound, partial(_is_elsewhere, _forces(bound, language), places))
        if bound.source == "article" and bound.subject == "strength":
            bound.period = dating.instant(bound.period)
    for k, bound in enumerate(figures):
        if is_headline(bound.scene) and not any(place.sort == "name" for place in bound.scene.places):
            twins = [other for other in figures[k + 1 :] if tells_the_same(bound, other)]
            twin = next((b for b in twins if main and area_ids(b.area) == main.areas), twins[0] if twins else None)
            bound.area = twin.area if twin else bound.area
            bound.period = twin.period if twin and not bound.worded else bound.period


def _forces(bound: Bound, language: Language) -> frozenset[str]:
    return frozenset(
        area for area in area_ids(bound.area) if area in language.areas and language.areas.get(area).kind == "force"
    )


def _forces_dated(figures: Sequence[Bound], language: Language) -> Mapping[int, frozenset[str]]:
    """The forces of the figures that words of their own date, by sentence; of one that dates others too, none."""
    found: dict[int, frozenset[str]] = {}
    for bound in figures:
        if bound.worded:
            forces, before = _forces(bound, language), found.get(bound.scene.index)
            found[bound.scene.index] = (
                frozenset() if not forces or before == frozenset() else forces | (before or forces)
            )
    return found


def _is_elsewhere(here: frozenset[str], places: Mapping[int, frozenset[str]], scene: int) -> bool:
    """Whether a sentence dates the figures of other forces only ("Kent was graded inadequate in 2017")."""
    there = places.get(scene, frozenset())
    return bool(here and there) and not here & there
