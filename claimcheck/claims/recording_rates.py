"""The share of crime reported to it that a force records, in a story on that: "North Wales managed 88.3 per cent"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scene import Scene, Sketch
from claimcheck.domain.measures import ALL_CRIME, Facets

RECORDING = "crime-recording"
ACCURATELY = "recorded-accurately"
TOLD = ("unrecorded", ACCURATELY)
JUDGED = (ALL_CRIME, "violence", "sexual-offences", "rape")
OVERALL, NEAR = "overall", 4  # tokens ahead of a figure
LEAST = 50  # per cent: no force records less of what is reported to it
OF_THAT = (["of", "what"], ["of", "them"], ["of", "those"], ["of", "these"])


def tells_of_recording(scene: Scene) -> bool:
    """Whether a sentence tells how well crime is recorded."""
    return any(cue.facets.topic == RECORDING or cue.facets.event in TOLD for cue in scene.cues)


def as_recording_rate(scene: Scene, sketch: Sketch, facets: Facets) -> Facets:
    """Most of all crime, or of a kind that inspectors look at, "recorded": of that reported, and no part of a whole that is named."""
    high = sketch.is_share and sketch.quantity is not None and LEAST <= sketch.quantity.low <= 100
    if not high or facets.topic not in JUDGED or facets.event not in ("recorded", "reported"):
        return facets
    behind = scene.words(sketch.j, sketch.j + 2)
    topic = facets.topic if facets.topic == ALL_CRIME else _kind(scene, sketch, facets)
    if topic is None or behind[:1] == ["of"] and behind not in OF_THAT:
        return facets
    return replace(facets, topic=topic, event=ACCURATELY)


def _kind(scene: Scene, sketch: Sketch, facets: Facets) -> str | None:
    """The kind of crime that the words beside a figure name; all of it, where they say "overall" or only whose it is; None: who knows."""
    if OVERALL in scene.words(sketch.i - NEAR, sketch.i):
        return ALL_CRIME  # "Its overall rate was 83.8 per cent, and 77.9 for violence"
    said = [cue for cue in scene.cues if cue.facets.topic == facets.topic and not cue.weak]
    others = [one for one in scene.sketches if one is not sketch]
    if any(not any(min(cue.i, sketch.i) < one.i < max(cue.i, sketch.i) for one in others) for cue in said):
        return facets.topic
    placed = any(place.sort == "name" and place.kind == "force" for place in scene.places)
    return ALL_CRIME if placed and not said else None
