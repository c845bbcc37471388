"""Kinds of crime told right behind a topic that runs across the kinds: "1,514 knife crimes ... 560 were robberies"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.measures.measures import MeasureFinder
from claimcheck.claims.scenes.of_what import is_whole
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME, Facets

_grammar = word_sets("grammar", "strands")
BEING, INCLUDING, POINTING, ALL, SOME = (_grammar[name] for name in ("being", "including", "pointing", "all", "some"))
OF_THE = ["of", "the"]  # behind which "total" points back
MAYBE = "it may be only a part of the"
REACH = 6  # figures back to the one that counts them all
NEAR = 5  # tokens from a figure to "were", and from there to what they were
COUNTED = ("count", "percentage", "ratio", "rate")


def strand_doubt(scene: Scene, sketch: Sketch, facets: Facets, before: Sequence[Bound], measures: MeasureFinder) -> str:
    """Why a figure may count only a part of the kind of crime that it names; empty when nothing speaks for it.

    A topic with `crosses` (knife crime, hate crime) counts offences of many kinds by a circumstance of theirs.
    """
    topics = measures.words.topics
    kind = topics.get(facets.topic or "")
    if kind is None or sketch.type not in COUNTED or scene.tabular or _is_of_all(scene):
        return ""
    if ALL_CRIME not in measures.lineage(facets.topic or "") or _crosses(measures, facets.topic):
        return ""
    led = False  # by another such part, in the same paragraph ("Six in ten were assaults. ... There were nine killings, up from five")
    for one in reversed(before[-REACH:]):
        apart = scene.sentence.block - one.scene.sentence.block
        led = led or apart == 0 and is_strand(one)
        if apart > 1 or one.sketch.comparator:
            break
        if one.sketch.guessed or one.sketch.type == "money":
            continue
        if _crosses(measures, one.facets.topic) and _is_less(sketch, one.sketch):
            told = _is_told(scene, sketch, facets.topic)
            if told or led or apart == 0 and not scene.turns and one.scene is not scene:
                return f"{MAYBE} {topics[one.facets.topic or ''].title} told before"
            break
    return ""


def is_strand(one: Bound) -> bool:
    """Whether a figure was taken for such a part, so that the story goes on with the whole."""
    return one.doubt.startswith(MAYBE)


def is_beside_subject(one: Bound, made: Sequence[Bound]) -> bool:
    """Whether the story goes on with another: such a part, or those among whom others were counted ("eight of its 2,781 staff")."""
    if is_strand(one) or one.subject != "strength" or one.sketch.type != "count" or not is_whole(one.scene, one.sketch):
        return is_strand(one)
    return any(other.sketch.j <= one.sketch.i and other.subject != "strength" for other in made)


def _crosses(measures: MeasureFinder, topic: str | None) -> bool:
    line = (topic, *measures.lineage(topic)) if topic else ()
    return any(measures.words.topics[one].more.get("crosses") for one in line if one in measures.words.topics)


def _is_of_all(scene: Scene) -> bool:
    """ "Robberies in all came to 560"; not "of the total 560 were robberies"."""
    if ALL.isdisjoint(scene.vocabulary):
        return False
    pointed = scene.words(scene.i, scene.i + len(OF_THE)) == OF_THE
    start = scene.i + len(OF_THE) + 1 if pointed else scene.i
    return not ALL.isdisjoint(scene.words(start, scene.j))


def _is_less(sketch: Sketch, whole: Sketch) -> bool:
    """Whether one may be a part of the other, as far as both are counts."""
    if sketch.type != "count" or whole.type != "count" or sketch.quantity is None or whole.quantity is None:
        return True
    return sketch.quantity.low <= whole.quantity.high


def _is_told(scene: Scene, sketch: Sketch, topic: str | None) -> bool:
    """ "560 were robberies", "of these 618 were assaults", "they included 26 rapes"; not "560 robberies were recorded".

    "Most were assaults or robberies, and more than half were in Stoke", too.
    """
    ahead = scene.words(scene.i, sketch.i)
    named = (cue for cue in scene.cues if cue.facets.topic == topic and scene.i + 1 < cue.j <= sketch.i)
    if any(
        SOME.issuperset(scene.words(scene.i, scene.i + 1)) and not BEING.isdisjoint(scene.words(scene.i + 1, cue.i))
        for cue in named
    ):
        return True
    behind = scene.words(sketch.j, sketch.j + NEAR)
    being = next((sketch.j + k for k, word in enumerate(behind) if word in BEING), None)
    called = being is not None and any(
        cue.facets.topic == topic and being < cue.i <= being + NEAR for cue in scene.cues
    )
    return called or not (INCLUDING.isdisjoint(ahead) and POINTING.isdisjoint(ahead))
