"""What is counted on a day and what happens over a time: the subjects that a period holds for."""

from __future__ import annotations

from claimcheck.claims.measures import MeasureFinder
from claimcheck.claims.scene import Sketch
from claimcheck.domain.measures import Facets

FLOWS = frozenset(["gbp", "days", "hours", "weeks", "minutes"])


def is_strength(measures: MeasureFinder, facets: Facets, sketch: Sketch) -> bool:
    """Whether it was counted on a day: officers, but not what is paid to them, or lost or done by them in a day."""
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    flows = sketch.type == "money" or unit.rpartition(" ")[2] in FLOWS or unit.startswith("per_") and unit[4:5] != "1"
    return measures.is_stock(facets) and not flows


def subject_of(measures: MeasureFinder, facets: Facets, sketch: Sketch) -> str:
    """The subject that a period holds for: strengths, money, or what happened; "" where the topic is open."""
    if sketch.type == "money":
        return "money"
    family = measures.family(facets)
    return "activity" if family == "strength" and not is_strength(measures, facets, sketch) else family
