"""The share of the crime reported to it that a force records: "85 per cent of reported crimes were recorded", "it managed 88.3"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME, Facets

GRADED = "crime-recording"
ACCURATELY = "recorded-accurately"
NOT_AS_CRIME = "not-recorded-as-crime"  # of rapes alone, elsewhere
TOLD = ("unrecorded", ACCURATELY)
JUDGED = (ALL_CRIME, "violence", "sexual-offences", "rape")
OVERALL, NEAR = "overall", 4  # tokens ahead of a figure
LEAST = 50  # per cent: no force records less of what is reported to it
REACH = 8  # tokens from a share to the "reported" that it is of
RECORDING = word_sets("grammar", "recording_rates")["recording"]
LOSING = word_sets("grammar", "recording_rates")["losing"]
CRIMES = frozenset(["crime", "crimes", "offences"])
HEDGES = word_sets("grammar", "recording_rates")["hedges"]
OF_ALL: tuple[list[str], ...] = ([], ["."], [","], [";"], ["it"], ["and"], ["correctly"], ["properly"], ["accurately"])
CLOSED_OFF: tuple[list[str], ...] = ([], [","], ["."], [";"], ["and"], ["but"], [")"])
OF_THAT = (["of", "what"], ["of", "them"], ["of", "those"], ["of", "these"])


def tells_of_recording(scene: Scene) -> bool:
    """Whether a sentence tells how well crime is recorded."""
    return any(cue.facets.topic == GRADED or cue.facets.event in TOLD for cue in scene.cues)


def as_recording_rate(scene: Scene, sketch: Sketch, facets: Facets) -> Facets:
    """Most of all crime, or of a kind that inspectors look at, "recorded": of that reported, and no part of a whole that is named."""
    if facets.topic in JUDGED and not LOSING.isdisjoint(scene.words(sketch.i - 1, sketch.i)):
        return replace(facets, event="unrecorded")  # "loses 17,400 crimes a year in the process"
    told = [cue for cue in scene.cues if cue.facets.event in ("recorded", ACCURATELY) and cue.j <= sketch.i]
    if told and sketch.is_share and facets.topic in JUDGED[:2] and facets.event == NOT_AS_CRIME:
        return replace(facets, event="unrecorded")  # "recorded 75.8 per cent, so that 24.2 never became crimes"
    high = sketch.is_share and sketch.quantity is not None and LEAST <= sketch.quantity.low <= 100
    left_out = any(cue.facets.event == "unrecorded" for cue in scene.cues)
    if high and facets.topic in JUDGED and facets.event == "unrecorded" and not left_out:
        return replace(facets, event=ACCURATELY)  # "failing to record 16 per cent. Northumbria is on 92.72 per cent"
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


def of_reported(scene: Scene, sketch: Sketch) -> str | None:
    """What became of the crimes reported of which a share is told: recorded, or left out; None where it is of something else."""
    if _is_recorded_of_reported(scene, sketch):
        return ACCURATELY
    return "unrecorded" if _is_unrecorded_of_reported(scene, sketch) else None


def _is_recorded_of_reported(scene: Scene, sketch: Sketch) -> bool:
    """ "Recorded 85 per cent of the crimes reported to it", "85 per cent of crimes reported were recorded", not "recorded as".

    Not "half of the crimes recorded were reported online": there the whole is what was recorded.
    """
    if _records_of_all(scene, sketch):
        return True
    reported = _reported_behind(scene, sketch)
    if reported is None:
        return _is_of_its_crimes(scene, sketch)
    if any(sketch.j <= one.i < reported.i for one in scene.sketches):
        return False
    done = [cue for cue in scene.cues if cue.facets.event == "recorded" and not cue.facets.topic]
    return any(cue.j <= sketch.i or cue.i >= reported.j and not _is_put_down_as(scene, cue.j) for cue in done)


def _reported_behind(scene: Scene, sketch: Sketch) -> Cue | None:
    """The "reported" of "85 per cent of the crimes that were reported to it"."""
    cue = next((cue for cue in scene.cues if cue.i > sketch.j and cue.facets.event == "reported"), None)
    near = cue is not None and cue.i - sketch.j <= REACH and scene.words(sketch.j, sketch.j + 1) == ["of"]
    return cue if near else None


def _is_put_down_as(scene: Scene, at: int) -> bool:
    """ "Recorded as domestic abuse", "as no crimes"; not "recorded as they should be" or "as crimes"."""
    behind = scene.words(at, at + 2)
    return behind[:1] == ["as"] and behind[1:] not in (["they"], ["it"], ["crimes"])


def _records_of_all(scene: Scene, sketch: Sketch) -> bool:
    """ "Was recording 76 per cent of crime", "recorded only 85 per cent of the crimes it should have"; not "of crime in the region"."""
    led = [word for word in scene.words(sketch.i - 3, sketch.i) if word not in HEDGES]
    behind = [word for word in scene.words(sketch.j, sketch.j + 5) if word not in ("all", "the")]
    of_crimes = behind[:1] == ["of"] and not CRIMES.isdisjoint(behind[1:2])
    return of_crimes and not RECORDING.isdisjoint(led[-1:]) and behind[2:3] in OF_ALL


def _is_of_its_crimes(scene: Scene, sketch: Sketch) -> bool:
    """ "Was recording only 83.6 per cent of crimes": most of them, and no part of those of a place, a time or a kind."""
    done = any(cue.facets.event == "recorded" and 0 <= sketch.i - cue.j <= 1 for cue in scene.cues)
    most = sketch.quantity is not None and LEAST <= sketch.quantity.low <= sketch.quantity.high <= 100
    of = [word for word in scene.words(sketch.j, sketch.j + 4) if word not in ("all", "the", "its")]
    dated = any(0 < one.i - sketch.j <= 4 for one in scene.wordings)
    closed = of[2:3] in CLOSED_OFF or dated and of[2:3] == ["in"]
    return done and most and of[:2] in (["of", "crimes"], ["of", "crime"]) and closed


def _is_unrecorded_of_reported(scene: Scene, sketch: Sketch) -> bool:
    """ "A quarter of the offences reported to it never reached the books": what became of these comes behind the "reported"."""
    reported = _reported_behind(scene, sketch)
    if reported is None:
        return False
    lost = next((cue for cue in scene.cues if cue.i >= reported.j and cue.facets.event == "unrecorded"), None)
    shares = (one for one in scene.sketches if one.is_share)
    return lost is not None and not any(sketch.j <= one.i < lost.i for one in shares)
