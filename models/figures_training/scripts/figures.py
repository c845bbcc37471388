"""The marked sentences and articles as examples: every figure that the engine sees, with the label that its writer gave it.

A mark stands behind its figure ("Police logged 640^C burglaries in 12 months"); a figure without a mark is no statistic of policing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.claims.binding.figures import sketch_scene
from claimcheck.claims.binding.scenes import read_scenes
from claimcheck.claims.language import Language, load_language
from claimcheck.claims.relevance.relevance import Heard
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.nlp.articles import article_of
from claimcheck.reference.catalogue import load_catalogue

HERE = Path(__file__).resolve().parent.parent
DATA = HERE / "data"
# N no statistic; C count, P share, R rate, U rise or fall, X comparison, M money, D duration. "?" is arguable and not used.
LABELS = ("N", "C", "P", "R", "U", "X", "M", "D")
MARK = re.compile(r"\^([CPRUXMD?])")
# A sentence is read under a plain headline, as the engine reads an article; the headline holds no figure and no place.
HEAD = "Police figures\nPublished: 2019-05-15\n\n"

Mark = tuple[int, str]


@dataclass(frozen=True)
class Example:
    """One figure of one sentence. `style` is the name of its file, `told` what the rules alone make of it."""

    style: str
    scene: Scene
    sketch: Sketch
    label: str
    told: bool


def unmarked(text: str) -> tuple[str, list[Mark]]:
    """The text as printed, and its marks: the index of the character before each, and its label."""
    plain, marks = "", []
    for k, part in enumerate(MARK.split(text)):
        if k % 2:
            marks.append((len(plain) - 1, part))
        else:
            plain += part
    return plain, marks


def sentences(part: str) -> Iterator[tuple[str, str, list[Mark]]]:
    """Style, text and marks of each sentence of `train` or `held_out`."""
    for path in sorted((DATA / part).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield path.stem, *unmarked(line)


def load() -> Language:
    """The lexicons that the engine reads with."""
    return load_language(load_catalogue())


def sketched(text: str, language: Language) -> tuple[int, list[tuple[Scene, Sketch]]]:
    """Where the text begins in the article made of it, and every figure of it with its sentence."""
    article = article_of(HEAD + text, "sentence")
    found = []
    for scene in read_scenes(article, language):
        sketch_scene(scene, language)
        found += [(scene, sketch) for sketch in scene.sketches if sketch.quantity is not None]
    return article.text.find(text), found


def examples(part: str, language: Language) -> Iterator[Example]:
    """Every figure of the sentences of `train` or `held_out`, read as in an article that has spoken of policing before."""
    heard = Heard(None, known=True)
    for style, text, marks in sentences(part):
        offset, found = sketched(text, language)
        for scene, sketch in found:
            assert sketch.quantity is not None
            span = sketch.quantity.span
            label = next((label for at, label in marks if span.start <= at + offset < span.end), "N")
            if label != "?":
                yield Example(style, scene, sketch, label, language.relevance.is_statistic(scene, sketch, heard))
