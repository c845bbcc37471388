"""A figure with everything that was bound to it. Inside claims/ only."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.claims.scene import Scene, Sketch
from claimcheck.domain.claims import AreaMention, Speaker
from claimcheck.domain.measures import Facets
from claimcheck.domain.periods import Period


@dataclass(slots=True)
class Bound:
    """A sketch with what was bound to it. `worded`: the period stands in its own sentence; `strong`: so does the topic."""

    scene: Scene
    sketch: Sketch
    facets: Facets
    area: AreaMention | None
    period: Period | None
    worded: bool
    strong: bool = False
    speaker: Speaker | None = None
