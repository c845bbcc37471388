"""Scores of how severe crime is, which weigh each offence by its sentence: where a story tells of them, and which figures are of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME, Facets

_grammar = word_sets("grammar", "severity_scores")
WEIGHING, BY, CRIMES = _grammar["weighing"], _grammar["by"], _grammar["crimes"]
SEVERITY = "severity"


def hear_scores(
    scene: Scene, scored: bool, lineage: Callable[[str | None], frozenset[str]], is_base: Callable[[Facets], bool]
) -> bool:
    """Whether the bare decimals of a sentence and of those behind it are scores: until something else than crime is told of.

    The crimes that are named to say how they are weighed ("a murder tells for more than a stolen bicycle") are no subject.
    """
    if _tells_how_weighed(scene):
        scene.cues = [cue for cue in scene.cues if cue.facets.topic in (None, ALL_CRIME) or cue.facets.base == SEVERITY]
        return True
    named = [cue for cue in scene.cues if cue.facets.topic and not cue.weak]
    if any(cue.facets.base == SEVERITY for cue in named):
        return True
    # "and divides by population" names no other thing
    return scored and all(ALL_CRIME in lineage(cue.facets.topic) or is_base(cue.facets) for cue in named)


def _tells_how_weighed(scene: Scene) -> bool:
    """ "Weights each offence by the sentence it would attract", "an index which gives a murder more weight than a theft"."""
    if scene.sketches or WEIGHING.isdisjoint(scene.vocabulary) or BY.isdisjoint(scene.vocabulary):
        return False
    return not CRIMES.isdisjoint(scene.vocabulary)


def as_scored(scene: Scene, facets: Facets) -> Facets:
    """In a story on scores, a rank or a change is of them: of all crime, or of a kind whose score stands beside."""
    beside = any(one.quantity is not None and one.quantity.unit == "score" for one in scene.sketches)
    if facets.statistic is None and (facets.topic == ALL_CRIME or beside):
        return replace(facets, statistic="score")
    return facets
