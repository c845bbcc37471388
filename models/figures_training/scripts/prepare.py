"""Writes the examples as spaCy training files: `python scripts/prepare.py`."""

from __future__ import annotations

import random

import spacy
from features import window
from figures import HERE, LABELS, Example, examples, load
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from claimcheck.claims.relevance.figure_features import features_of

# How each contender reads a figure (a Doc's words are what it reads), and whether it tells only "N" from "S", a statistic.
READINGS = {"linear": (features_of, True), "kinds": (features_of, False), "network": (window, False)}
SEED, SHARE = 4, 0.12  # of the figures of the training styles, the share by which training is watched


def docs_of(name: str, chosen: list[Example], vocab: Vocab) -> DocBin:
    """The examples as the contender reads them, with their labels."""
    docs, (read, two) = DocBin(), READINGS[name]
    for example in chosen:
        doc = Doc(vocab, words=list(read(example.scene, example.sketch, example.told)))
        label = "S" if two and example.label != "N" else example.label
        doc.cats = {one: float(one == label) for one in (("N", "S") if two else LABELS)}
        docs.add(doc)
    return docs


def main() -> None:
    """Writes corpus/NAME-PART.spacy."""
    language, vocab = load(), spacy.blank("en").vocab
    drawn = random.Random(SEED)
    parts: dict[str, list[Example]] = {"train": [], "dev": [], "held_out": list(examples("held_out", language))}
    for example in examples("train", language):
        parts["dev" if drawn.random() < SHARE else "train"].append(example)
    (HERE / "corpus").mkdir(exist_ok=True)
    for name in READINGS:
        for part, chosen in parts.items():
            docs_of(name, chosen, vocab).to_disk(HERE / "corpus" / f"{name}-{part}.spacy")
    for part, chosen in parts.items():
        print(f"{part}: {len(chosen)} figures, {sum(e.label != 'N' for e in chosen)} of them statistics")


if __name__ == "__main__":
    main()
