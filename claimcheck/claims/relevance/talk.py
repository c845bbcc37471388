"""Figures in somebody's mouth that assert nothing: "so 35 in a 30 zone"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import opens_on_average
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "talk")

OURS = frozenset(["we", "we've", "we’ve"])
MANY = 100  # of these nobody talks at a guess
HAVING = _words["having"]

FIGURES, LIKE = _words["figures"], (["like"], ["of"])
IMAGINED = _words["imagined"]
NOW = word_sets("grammar", "bare_rates")["now"] | set("“‘\"'")


def is_talk(scene: Scene, sketch: Sketch, shared: bool = False) -> bool:
    """In somebody's mouth a bare number, or a share of nothing named, is talk ("so 35 in a 30 zone").

    `shared`: the sentence before told a share, or said who is counted, so that "Now it's one in 20", "There are 277" is of the same.
    """
    if sketch.quantity is None or sketch.role != "level":
        return False
    if opens_on_average(scene, sketch) and sketch.quantity.step < 1:
        return False  # "The average is 24.8.", against the 30.6 told before it
    ahead = scene.words(scene.i, sketch.i)
    if shared and NOW.issuperset(ahead) and not NOW.isdisjoint(ahead[-1:]) and len(ahead) > 1:
        return False
    first = _quoted_from(scene, sketch)
    if any(wording.i >= first for wording in scene.wordings) or any(
        place.sort == "name" and place.i >= first for place in scene.places
    ):
        return False
    if any(cue.facets.topic and not cue.weak and cue.i >= first for cue in scene.cues):
        return False
    if sketch.quantity.ratio and any(cue.facets.topic and sketch.i <= cue.i <= sketch.j for cue in scene.cues):
        return False  # "Two in every five calls that we get are no emergencies"
    told = [
        one for one in scene.sketches if one.is_share and one.role == "level" and first <= one.i and one.j < sketch.i
    ]
    if sketch.is_share and any(scene.words(one.j, one.j + 1) == ["of"] for one in told):
        return False  # "Half of those went on a course and one in ten ended up in court"
    bare = sketch.quantity.unit == ""
    if bare and sketch.quantity.low >= MANY and OURS & set(scene.words(sketch.i - 4, sketch.i)):
        return HAVING.isdisjoint(scene.words(sketch.i - 2, sketch.i))  # "We had 8,600. Now we've got 6,500"
    if bare and sketch.quantity.low >= MANY and _is_called_figure(scene, sketch, first):
        return False
    return sketch.quantity.unit in ("", "percent") and scene.words(sketch.j, sketch.j + 1) != ["of"]


def _is_called_figure(scene: Scene, sketch: Sketch, first: int) -> bool:
    """ "They see a number like 2,957 and think that nobody listens"; not "a figure of 4,000 would be nearer the mark"."""
    noun, link = scene.words(sketch.i - 2, sketch.i - 1), scene.words(sketch.i - 1, sketch.i)
    called = link in LIKE and not FIGURES.isdisjoint(noun)
    return called and IMAGINED.isdisjoint(scene.words(first, scene.j))


def _quoted_from(scene: Scene, sketch: Sketch) -> int:
    """Where the quotation that the figure stands in begins, or the sentence when it began before that."""
    for at in range(sketch.i - 1, scene.i, -1):
        if scene.tokens.text[at] in ("“", '"'):
            return at
    return scene.i
