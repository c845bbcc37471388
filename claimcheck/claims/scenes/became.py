"""What befell those that a figure counts: which of the events that its sentence tells is its own."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.scenes.of_what import ELSEWHERE, NOUNS, PASSIVE
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.terms import RECORDED

RATED = frozenset(["rate", "figure", "share", "proportion", "percentage"])
THERE = [[there, be] for there in ("there", "it", "force") for be in ("were", "are", "is", "was", "has", "had")]
BEFELL = (["were"], ["are"], ["was"], ["is"], ["went"], ["go"])
COMING = ("joined", "left", "lost")  # what befalls those who are counted on a day
WHO_WERE = [[who, be] for who in ("who", "that", "which") for be in ("were", "was", "are", "is", "had")]


def what_became(scene: Scene, sketch: Sketch, told: list[Cue]) -> list[Cue]:
    """ "22 per cent of those who were searched were arrested": of the events of a share, not that which says of whom it is.

    "Answered 41 per cent of calls within 10 seconds" tells the narrower of two, of which the one is a kind of the other.
    """
    kinds = {f"{cue.facets.event}" for cue in told} if sketch.is_share else set()
    told = [cue for cue in told if not any(kind.startswith(f"{cue.facets.event}-in-") for kind in kinds)]
    told = [cue for cue in told if cue.i < sketch.j] if _is_called_by_rate(scene, sketch) else told
    behind = [cue for cue in told if cue.i >= sketch.j] if sketch.is_share else []
    of_whom = [cue for cue in behind if scene.words(cue.i - 2, cue.i) in WHO_WERE]
    rest = [cue for cue in told if cue not in of_whom]
    later = of_whom and any(cue.i > of_whom[-1].j and cue.verb for cue in rest)
    return rest if later else told


def _is_called_by_rate(scene: Scene, sketch: Sketch) -> bool:
    """ "The rate was eight per cent, and 60 per cent were closed": what follows in a clause of its own tells nothing of that rate."""
    named = sketch.is_share and not RATED.isdisjoint(scene.words(sketch.i - 4, sketch.i - 1))
    closed = scene.words(sketch.j, sketch.j + 1) in ([","], ["and"], ["while"], [";"])
    return named and closed and scene.words(sketch.i - 1, sketch.i) in (["was"], ["is"], ["at"])


def became_of(scene: Scene, sketch: Sketch, said: Cue, others: Sequence[Cue]) -> Cue | None:
    """ "640 burglaries recorded in Kent went unsolved": behind a bare "recorded", the verb that tells what became of them all.

    Not "640 burglaries were recorded in Kent and went unsolved", nor "the 640 burglaries recorded led to 64 charges".
    """
    bare = 0 <= said.i - sketch.j < NOUNS and PASSIVE.isdisjoint(scene.words(said.i - 1, said.i))
    if sketch.type != "count" or said.facets.event not in ("recorded", "reported") or not bare:
        return None
    verb = next((cue for cue in sorted(others, key=lambda cue: cue.i) if cue.i >= said.j and cue.verb), None)
    if verb is None or any(sketch.j <= one.i <= verb.j + NOUNS for one in scene.sketches):
        return None
    return verb if ELSEWHERE.isdisjoint(scene.words(said.j, verb.i)) else None


def are_in_post(scene: Scene, sketch: Sketch) -> bool:
    """ "It has taken on officers faster than any. There were 2,804 of them": who is there on a day, whatever befell some."""
    told = [one for one in scene.sketches if one.type == "count" and scene.words(one.i - 2, one.i) in THERE]
    return any(one.i <= sketch.i for one in told)  # "It had 412 of them, 62 more than 360 a year earlier"


def befell_otherwise(scene: Scene, sketch: Sketch, event: str | None) -> bool:
    """ "Took 90,000 calls. Some 40 a day | went unanswered", "two a day | were closed": what befell those is not what is told of all."""
    verb = sketch.j + 1
    done = scene.words(verb, verb + 1)
    if scene.words(sketch.j, verb) not in BEFELL or not done or not done[0].endswith(("ed", "en")):
        return False
    return not any(cue.i <= verb < cue.j and cue.facets.event in (event, *RECORDED) for cue in scene.cues)
