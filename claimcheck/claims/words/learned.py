"""The answer of learned weights where the rules leave open whether a figure is a statistic of policing.

The weights are a table beside the lexicons, made by the training project in `models/figures_training`: a feature and its weight a
line, the first line the threshold and the constant. Read when the first such question is asked.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property

from claimcheck.reference.paths import models_root

FILE = "figures.tsv"
CONSTANT = "constant"  # of the sum of weights
SURE = "sure"  # the least probability at which the answer counts


class Learned:
    """A linear model over the names of features, of a folder under `models/`."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def probability(self, features: Iterable[str]) -> float:
        """How likely a figure with these features is a statistic of policing, from 0 to 1; unknown features weigh nothing."""
        weights = self._weights
        total = weights[CONSTANT] + sum(weights.get(feature, 0.0) for feature in features)
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, total))))

    def is_sure(self, features: Iterable[str]) -> bool:
        """Whether it is so likely that the answer counts."""
        return self.probability(features) >= self._weights[SURE]

    @cached_property
    def _weights(self) -> dict[str, float]:
        lines = (models_root() / self._folder / FILE).read_text(encoding="utf-8").splitlines()
        pairs = (line.rsplit("\t", 1) for line in lines if not line.startswith("//"))
        return {feature: float(weight) for feature, weight in pairs}
