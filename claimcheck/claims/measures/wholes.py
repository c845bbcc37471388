"""What a share is taken of, where that is a wider measure: "burglaries made up six per cent of all crime"."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.claims.measures.cues import turn_behind
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME

_grammar = word_sets("grammar", "wholes")
FILLERS = _grammar["fillers"]
COUNTED = _grammar["counted"]
LINKS = _grammar["links"]
ALL, ALL_KINDS = _grammar["all"], _grammar["all_kinds"]
# The event that the whole tells when no other is named.
PLAIN = frozenset([None, "recorded", "reported"])


def is_of_all_kinds(scene: Scene) -> bool:
    """ "In all 4,862 thefts", "Under every power the number of searches": whether a sentence says that a wider word means all."""
    words = scene.words(scene.i, scene.j)
    said = f" {' '.join(words)} "
    return words[:2] == ["in", "all"] or not ALL.isdisjoint(words) or any(f" {phrase} " in said for phrase in ALL_KINDS)


def find_whole(scene: Scene, sketch: Sketch, wider: Callable[[str | None], frozenset[str]]) -> tuple[Cue, str] | None:
    """The cue of the part, and the whole that a share of a wider topic is taken of; None for any other share.

    `wider` gives the topics that a topic is a part of. The whole is a topic, or the event that picks some of its cases out
    ("of the crimes solved"), of which there is no table.
    """
    if not sketch.is_share:
        return None
    wholes = [cue for cue in scene.cues if _is_noun(scene, cue) and _is_taken_of(scene, sketch, cue)]
    if not wholes:
        return None
    whole = min(wholes, key=lambda cue: (cue.i < sketch.i, abs(cue.i - sketch.j)))
    topic = whole.facets.topic or ALL_CRIME
    parts = [
        cue
        for cue in scene.cues
        if not cue.weak
        and cue is not whole
        and cue.facets.topic != topic
        and topic in wider(cue.facets.topic)
        and _is_linked(scene, sketch, whole, cue)
    ]
    events = [cue for cue in scene.cues if cue.facets.event not in PLAIN and cue.facets.topic is None]
    picked = [cue for cue in events if whole.i <= cue.j and cue.i <= whole.j]
    if not parts or len(events) > len(picked):
        return None
    return min(parts, key=lambda cue: abs(cue.i - sketch.i)), (picked[0].facets.event if picked else None) or topic


def _is_noun(scene: Scene, cue: Cue) -> bool:
    return cue.facets.topic is not None or not COUNTED.isdisjoint(scene.words(cue.i, cue.j))


def _is_taken_of(scene: Scene, sketch: Sketch, cue: Cue) -> bool:
    """Whether the words before a cue make it the whole: "of all (the) crimes", "one in ten (of the) crimes"."""
    if sketch.i <= cue.i <= sketch.j and scene.words(cue.i - 1, cue.i) != ["of"]:
        return sketch.type == "ratio" and not COUNTED.isdisjoint(scene.words(cue.i, cue.j))
    at = cue.i
    while at > scene.i and (scene.tokens.lower[at - 1] in FILLERS or _owns(scene, at - 1, cue)):
        at -= 1
    return scene.words(at - 1, at) == ["of"] and (at - 1 < sketch.i or at - 1 <= sketch.j + 1)


def _owns(scene: Scene, at: int, whole: Cue) -> bool:
    """Whether a token before the whole belongs to a place that owns it or a word that picks it out ("of Kent's solved crime")."""
    return any(place.i <= at < place.j for place in scene.places) or any(
        cue.i <= at < cue.j <= whole.i and cue.facets.topic is None and cue.facets.event for cue in scene.cues
    )


def _is_linked(scene: Scene, sketch: Sketch, whole: Cue, part: Cue) -> bool:
    """Whether the sentence says that the part is so much of the whole: "were", "made up", "accounted for", or nothing between."""
    if part.i < sketch.i:
        between = scene.words(part.j, sketch.i)
        return len(between) < 2 or not LINKS.isdisjoint(between)
    if part.i >= turn_behind(scene, sketch.j):
        return False
    return not LINKS.isdisjoint(scene.words(max(sketch.j, whole.j if whole.i < part.i else 0), part.i))
