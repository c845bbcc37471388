"""What opens a row of a list, up to its colon: a place, a year or a group, known to us or not."""

from __future__ import annotations

from claimcheck.claims.bound import Bound

LABEL = 6  # tokens that a row's own name and its colon may have


def has_another_label(one: Bound, other: Bound) -> bool:
    """ "Eastmarch: 810 detected" and "Saltshire: 868 detected": each row of a list is of what opens it, known to us or not."""
    labels = [_label(one), _label(other)]
    return all(labels) and labels[0] != labels[1]


def _label(one: Bound) -> list[str]:
    """The few words that open a sentence up to a colon, ahead of the figure."""
    opening = one.scene.words(one.scene.i, min(one.sketch.i, one.scene.i + LABEL))
    return opening[: opening.index(":")] if ":" in opening else []
