"""A learned answer beside the rules, for this process only: nothing of it is in the package."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import spacy
from figures import HERE
from prepare import READINGS
from spacy.tokens import Doc

from claimcheck.claims.relevance.refusals import is_refused
from claimcheck.claims.relevance.relevance import Heard, Relevance
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.domain.claims import ClaimType

KINDS: dict[str, ClaimType] = {"C": "count", "P": "percentage", "R": "rate", "X": "comparison"}
LETTERS = {kind: letter for letter, kind in KINDS.items()} | {"ratio": "P"}


class Answers:
    """Probabilities of the labels of a figure, by the trained contender `name`."""

    def __init__(self, name: str) -> None:
        self._nlp = spacy.load(HERE / "training" / name / "model-best")
        self._read, _ = READINGS[name]

    def of(self, scene: Scene, sketch: Sketch, told: bool) -> dict[str, float]:
        """Label -> probability."""
        doc = Doc(self._nlp.vocab, words=list(self._read(scene, sketch, told)))
        return dict(self._nlp.get_pipe("textcat")(doc).cats)


@contextmanager
def asked(answers: Answers | None, keep: float = 2.0, drop: float = 2.0, kind: float = 2.0) -> Iterator[None]:
    """Asks where the rules leave a question open.

    A figure that they do not take is kept when it is a statistic with probability `keep`; one that they take is dropped when
    it is none with probability `drop`; and the type of a plain level is changed at `kind`. What they refuse outright stays refused.
    """
    rules, likely = Relevance.is_statistic, Relevance.is_likely

    def is_statistic(self: Relevance, scene: Scene, sketch: Sketch, heard: Heard) -> bool:
        told = rules(self, scene, sketch, heard)
        if answers is None or sketch.quantity is None or not told and is_refused(scene, sketch):
            return told
        said = answers.of(scene, sketch, told)
        if "C" in said and told and sketch.role == "level" and not scene.tabular and sketch.type in LETTERS:
            best = max(KINDS, key=said.__getitem__)
            if said[best] >= kind and best != LETTERS[sketch.type]:
                sketch.type = KINDS[best]
        return said["N"] < drop if told else 1 - said["N"] >= keep

    def is_likely(*_: object) -> bool:
        return False

    Relevance.is_statistic, Relevance.is_likely = is_statistic, is_likely  # type: ignore[method-assign]
    try:
        yield
    finally:
        Relevance.is_statistic, Relevance.is_likely = rules, likely  # type: ignore[method-assign]
