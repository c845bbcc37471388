"""Of whom a figure is: all, adults, children, women ..."""

from __future__ import annotations

from claimcheck.claims.cues import is_whole, is_whole_of_parts
from claimcheck.claims.scene import Cue, Scene, Sketch

BEING = frozenset(["were", "are", "was", "is"])
ASIDES = 3  # segments behind a figure in which its predicate is looked for


def population_of(scene: Scene, sketch: Sketch, ordered: list[Cue]) -> str | None:
    """Whose: said in the figure's own segment, or right beside a topic ("adult rapes")."""
    start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)
    if sketch.type == "count" and is_whole(scene, sketch):
        return "all"  # "1,253 of the 3,321 officers are women"
    if scene.words(sketch.j, sketch.j + 4)[:2] in (["in", "all"], ["in", "total"]) or scene.words(
        sketch.j, sketch.j + 1
    ) == ["altogether"]:
        return "all"
    if not any(cue.facets.population for cue in ordered):
        return None
    topics = {at for cue in ordered if cue.facets.topic for at in (cue.i, cue.j)}
    topics |= {
        cue.j + 1
        for cue in ordered
        if cue.facets.topic and scene.words(cue.j, cue.j + 1) in (["of"], ["against"], ["involving"])
    }
    end = _predicate(scene, sketch.segment, end)
    near = [
        cue for cue in ordered if cue.facets.population and (start <= cue.i < end or cue.j in topics or cue.i in topics)
    ]
    if is_whole_of_parts(scene, sketch):
        near = [cue for cue in near if cue.j in topics or cue.i in topics]
    # "The whole strength is 4,026, which is 54 more": told of all until another group is named
    all_before = any(cue.facets.population == "all" and cue.i < sketch.i for cue in ordered)
    return near[0].facets.population if near else "all" if all_before else None


def _predicate(scene: Scene, segment: int, end: int) -> int:
    """Where the words end that say what a figure is: "2,814 of those arrested | , or one in seven | , were women"."""
    for start, stop in scene.segments[segment + 1 : segment + 1 + ASIDES]:
        words = [word for word in scene.words(start, stop) if word not in (",", "–", "(", ")")]
        if words[:1] and words[0] in BEING:
            return stop
        if words and words[0] != "or":
            break
    return end
