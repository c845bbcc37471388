"""Writes the weights that the engine reads: `python scripts/export.py`. Fails when they do not say what the trained model says."""

from __future__ import annotations

import math
import sys

import spacy
from figures import HERE
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from claimcheck.claims.words.learned import CONSTANT, FILE, SURE

TABLE = HERE.parent / "claimcheck_en" / FILE
LEAST = 0.005  # a lighter feature is left out
SURELY = 0.8  # chosen on the sentences held out and the open half: below it more is added than found
NEAR = 0.02  # the most by which table and model may differ


def score(nlp: Language, words: list[str]) -> float:
    """The log odds of "S" when these features hold."""
    doc = Doc(nlp.vocab, words=words)
    said = nlp.get_pipe("textcat")(doc).cats["S"]
    return math.log(max(said, 1e-9) / max(1 - said, 1e-9))


def main() -> None:
    """A linear model is known by what it says of each feature alone and of one that it has never seen."""
    nlp = spacy.load(HERE / "training" / "linear" / "model-best")
    docs = list(DocBin().from_disk(HERE / "corpus" / "linear-train.spacy").get_docs(nlp.vocab))
    features = sorted({token.text for doc in docs for token in doc})
    constant = score(nlp, ["a feature that nothing has"])
    weights = {feature: score(nlp, [feature]) - constant for feature in features}
    kept = {feature: round(weight, 3) for feature, weight in weights.items() if abs(weight) >= LEAST}
    for doc in docs:
        words = [token.text for token in doc]
        model, table = score(nlp, words), constant + sum(kept.get(word, 0.0) for word in words)
        if abs(1 / (1 + math.exp(-model)) - 1 / (1 + math.exp(-table))) > NEAR:
            sys.exit(f"the table says {table:.2f} and the model {model:.2f} of: {' '.join(words)}")
    head = ["// Made by models/figures_training: feature, weight. Change its data, not this file.", f"{SURE}\t{SURELY}"]
    lines = [*head, f"{CONSTANT}\t{constant:.3f}", *(f"{feature}\t{weight}" for feature, weight in kept.items())]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{TABLE.name}: {len(kept)} of {len(features)} features, {TABLE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
