"""Whose a number is that several places make up: "Kent had 98 and Essex 104: 202 in all", "1,051 across Kent (402) and Essex (649)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, periods_agree
from claimcheck.claims.context.context import is_headline
from claimcheck.claims.context.parts import value
from claimcheck.claims.ranks.rank_words import NUMBERS
from claimcheck.claims.scenes.scene import Scene, Sketch

ALL = (["in", "all"], ["in", "total"], ["between", "them"])
ACROSS = (["across"], ["between"])
MAKING = (["making"], ["totalling"], ["together"])
TOGETHER, THEIRS = frozenset(["together", "combined", "altogether"]), ("between", "them")


def join_places(scene: Scene, made: list[Bound]) -> None:
    """ "Kent had 98, Essex 104 and Surrey 61: 263 in all": what all the places named before have together."""
    for k, one in enumerate(made):
        told = [
            other for other in made[:k] if other.sketch.type == one.sketch.type == "count" and other.area is not None
        ]
        areas = list(dict.fromkeys(other.area.area for other in told if other.area is not None and other.area.area))
        total = one.sketch.quantity
        if (
            total is None
            or one.area is None
            or len(areas) < 2
            or len(areas) != len(told)
            or not _is_total(scene, one.sketch)
        ):
            continue
        if all(other.sketch.quantity is not None and other.sketch.quantity.high < total.low for other in told):
            one.area = replace(one.area, area=None, parts=tuple(areas), how="anaphor")
            for again in made[k + 1 : k + 2]:  # "263 in all, or 16 per cent of the national total"
                if "or" in scene.words(one.sketch.j, again.sketch.i):
                    again.area = one.area


def join_places_told(scene: Scene, made: Sequence[Bound], before: Sequence[Bound]) -> None:
    """ "Kent had 98. Essex had 104. Together that makes 202, of which 60 were solved": the places of the sentences before."""
    total = next((one for one in made if one.sketch.type == "count" and one.sketch.quantity is not None), None)
    if total is None or total.area is None or total.area.how != "carried":
        return
    levels = [one for one in before if _is_beside(one, total)]
    areas: dict[str, float] = {}
    for one in reversed([one for one in levels if periods_agree(one, levels[-1])]):
        if one.area is None or one.area.area is None or one.area.area in areas:
            break
        areas[one.area.area] = value(one)
    words = scene.words(scene.i, scene.j)
    called = any(one in TOGETHER and other != "with" for one, other in pairwise(words)) or THEIRS in pairwise(words)
    told_else = bool(levels) and total.facets.event != levels[-1].facets.event  # "Between them they charged 70 people"
    if len(areas) < 2 or not told_else and max(areas.values()) >= value(total):
        return
    if called or sum(areas.values()) == value(total):
        for one in made:
            if one.area is not None and one.area.how == "carried":
                one.area = replace(one.area, area=None, parts=tuple(reversed(areas)), how="anaphor")


def _is_beside(one: Bound, total: Bound) -> bool:
    """Whether a number may be a part of a total told after it: of the same thing, in its paragraph or the one before."""
    near = total.scene.sentence.block - one.scene.sentence.block <= 1 and not is_headline(one.scene)
    return (
        near
        and one.sketch.type == "count"
        and one.sketch.quantity is not None
        and one.facets.topic == total.facets.topic
    )


def join_pairs(scene: Scene, made: list[Bound]) -> None:
    """ "And by 35 and 29 in Hertfordshire and Cambridgeshire": the two places behind two figures are of both, in their order."""
    for one, other in pairwise(made):
        joined = scene.words(one.sketch.j, other.sketch.i) in (["and"], ["and", "by"])
        if not joined or other.area is None or len(other.area.parts) != 2 or one.sketch.type != other.sketch.type:
            continue
        if any(0 <= place.i - other.sketch.j <= 1 and len(place.areas) == 2 for place in scene.places):
            one.area = other.area


def join_places_behind(scene: Scene, made: list[Bound]) -> None:
    """ "There were 1,051 across Kent (402), Essex (388) and Surrey (261)": what the places in the row behind it have together."""
    figures = [one for one in made if one.sketch.quantity is not None]
    whole, parts = (figures[0], figures[1:]) if figures else (None, [])
    if whole is None or whole.area is None or len(parts) < 2 or any(one.sketch.type != "count" for one in figures):
        return
    areas = tuple(one.area.area for one in parts if one.area is not None and one.area.area)
    told = _opens_row(scene, whole, parts) or _names_group(scene, whole, parts)
    if told and len(set(areas)) == len(parts) and all(value(one) < value(whole) for one in parts):
        whole.area = replace(whole.area, area=None, parts=areas, how="anaphor")


def _opens_row(scene: Scene, whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "across Kent (402), Essex (388)": names behind the whole, each with its figure in brackets."""
    heads = {place.j: place.i for place in scene.places if place.sort == "name"}
    bracketed = [one.sketch for one in parts if scene.words(one.sketch.i - 1, one.sketch.i) == ["("]]
    named = [heads.get(one.i - 1) for one in bracketed if scene.words(one.j, one.j + 1) == [")"]]
    first = named[0] if named else None
    closed = "and" in scene.words(parts[-2].sketch.j, parts[-1].sketch.i)
    in_row = closed and len(named) == len(parts) and None not in named
    return in_row and first is not None and first > whole.sketch.j and scene.words(first - 1, first) in ACROSS


def _names_group(scene: Scene, whole: Bound, parts: Sequence[Bound]) -> bool:
    """ "Of 1,051 in the three counties, 402 were in Kent, ...": between the whole and its parts, as many places as parts."""
    between = range(whole.sketch.j, parts[0].sketch.i)
    return any(place.i in between and place.sort == "group" and place.count == len(parts) for place in scene.places)


def _is_total(scene: Scene, sketch: Sketch) -> bool:
    """ "263 in all", "making 263", "a total of 263": behind the parts that it is the sum of."""
    behind, before = scene.words(sketch.j, sketch.j + 2), scene.words(sketch.i - 2, sketch.i)
    of_group = behind == ["between", "the"] and NUMBERS.get("".join(scene.words(sketch.j + 2, sketch.j + 3)), 0) > 1
    # "263 in Essex", "so that the four Welsh forces had 528 between them"
    named = any(
        place.i == sketch.j + 1 or place.kind == "nation" and 0 < sketch.i - place.j <= 2 for place in scene.places
    )
    closed = behind in ALL or behind[:1] in (["altogether"], ["combined"]) or of_group
    total = ["total", "of"] in (before, scene.words(sketch.i + 1, sketch.i + 3))
    return (closed or before[-1:] in MAKING or total) and not named
