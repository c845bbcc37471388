"""Figures that are only supposed: "if eight people a day walked in to say so, you would expect a charge now and then"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "suppositions")
IMAGINING, WOULD, REAL, KNOWN = (_words[name] for name in ("imagining", "would", "real", "known"))
CLOSING = frozenset([",", ";", "–", "—", "then"])


def is_supposed(scene: Scene, sketch: Sketch) -> bool:
    """Whether a figure is of a case that is thought out: not one with a date, or "the 640" and "its 640", which are known.

    "If 40 per cent are never solved, why would anyone ring?" takes its figure for true.
    """
    opened = [k for k in range(scene.i, sketch.i) if _opens(scene, k)]
    if not opened or not KNOWN.isdisjoint(scene.words(sketch.i - 1, sketch.i)):
        return False
    start, lower = opened[0], scene.tokens.lower
    end = next((k for k in range(start, scene.j) if lower[k] in CLOSING or lower[k] in WOULD), scene.j)
    clause, main = scene.words(start, end), [*scene.words(scene.i, start), *scene.words(end, scene.j)]
    later = next((one.i for one in scene.sketches if one.i >= sketch.j), end)
    dated = any(wording.first is not None and start <= wording.i < min(later, end) for wording in scene.wordings)
    thought = lower[start] in IMAGINING or not WOULD.isdisjoint(main)
    return thought and sketch.i < end and not dated and REAL.isdisjoint(clause)


def _opens(scene: Scene, k: int) -> bool:
    """Whether token `k` opens what is supposed: an "if", but not "as if" and "even if"."""
    word = scene.tokens.lower[k]
    return word == "if" and scene.words(k - 1, k) not in (["as"], ["even"], ["see"]) or word in IMAGINING
