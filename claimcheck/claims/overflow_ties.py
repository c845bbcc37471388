"""Numbers of several places that are more than all: "221 were arrested. Rugby had 78, Nuneaton 77, Leamington 52 and Stratford 24".

Fewer say nothing, for a list need not name every place; more cannot be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.bound import Bound, by_scene, near, periods_agree
from claimcheck.claims.context import area_ids
from claimcheck.claims.language import Language
from claimcheck.claims.pairs import LEVEL_TYPES
from claimcheck.claims.parts import contrasts, counts_of, value

LEAST = 3  # places that make a list
BACK, BLOCKS = 4, 2  # sentences and paragraphs before a list in which its whole may stand
BEYOND = 0.25  # by how much of the whole a slip may put its parts out


def find_overflows(bound: Sequence[Bound], language: Language) -> Iterator[list[Bound]]:
    """Each whole with its parts, where these come to as much as the whole or more."""
    for group in by_scene(bound):
        counts = [] if group[0].scene.tabular else counts_of(group)
        levels = sum(one.sketch.type in LEVEL_TYPES for one in group)
        if levels != len(counts) or len(counts) < LEAST:
            continue
        for parts, earlier in ((counts, near(bound, group[0].scene, BACK, -1)), (counts[1:], counts[:1])):
            whole = _whole_of(parts, earlier) if _is_list(parts) else None
            if whole is not None and _lie_in(parts, whole, language):
                yield [whole, *parts]
                break


def _is_list(parts: Sequence[Bound]) -> bool:
    """Numbers of one thing and time, each of a place of its own."""
    areas = {area_ids(one.area) for one in parts}
    first = parts[0] if parts else None
    alike = (
        all(one.facets.topic == first.facets.topic and periods_agree(one, first) for one in parts) if first else False
    )
    apart = len(areas) == len(parts) >= LEAST and () not in areas
    level = all(one.sketch.role == "level" for one in parts)
    return alike and apart and level and not contrasts(parts[0].scene, parts[0].sketch.j, parts[-1].sketch.i)


def _lie_in(parts: Sequence[Bound], whole: Bound, language: Language) -> bool:
    """Whether the places are of the force that the whole is of; one may have a namesake elsewhere."""
    areas = area_ids(whole.area)
    known = [id for one in parts for id in area_ids(one.area) if id in language.areas]
    forces = [language.areas.get(id).force for id in known]
    return len(areas) == 1 and forces.count(areas[0]) >= len(parts) - 1


def _whole_of(parts: Sequence[Bound], earlier: Sequence[Bound]) -> Bound | None:
    """The last number told of a wider place that the parts are too many for, or just as many as."""
    added, most = sum(map(value, parts)), max(map(value, parts))
    areas = {area_ids(one.area) for one in parts}
    wholes = [
        one
        for one in counts_of(earlier)
        if value(one) > most
        and one.facets.topic == parts[0].facets.topic
        and one.sketch.role in ("level", "after")
        and area_ids(one.area)
        and area_ids(one.area) not in areas
        and periods_agree(one, parts[0])
        and parts[0].scene.sentence.block - one.scene.sentence.block <= BLOCKS
    ]
    return wholes[-1] if wholes and value(wholes[-1]) <= added <= (1 + BEYOND) * value(wholes[-1]) else None
