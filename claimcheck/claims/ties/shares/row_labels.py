"""What opens a row of a list, up to its colon: a place, a year or a group, known to us or not."""

from __future__ import annotations

from claimcheck.claims.context.bound import Bound

QUOTES = frozenset("\"“‘'")
LABEL = 6  # tokens that a row's own name and its colon may have


def has_another_label(one: Bound, other: Bound) -> bool:
    """ "Eastmarch: 810 detected" and "Saltshire: 868 detected": each row of a list is of what opens it, known to us or not."""
    labels = [_label(one), _label(other)]
    if all(labels):
        return labels[0] != labels[1]
    row, prose = (one, other) if labels[0] else (other, one)
    label = labels[0] or labels[1]
    return (
        bool(label)
        and not _is_known(row, len(label))
        and set(label).isdisjoint(prose.scene.words(prose.scene.i, prose.scene.j))
    )


def _is_known(row: Bound, length: int) -> bool:
    """Whether the name of a row is a place or a thing that we know."""
    end = row.scene.i + length
    return any(place.i < end for place in row.scene.places) or any(cue.i < end for cue in row.scene.cues)


def _label(one: Bound) -> list[str]:
    """The few words that open a sentence up to a colon, ahead of the figure; not those that lead to what somebody says."""
    opening = one.scene.words(one.scene.i, min(one.sketch.i, one.scene.i + LABEL))
    if ":" not in opening or one.speaker is not None:
        return []
    end = opening.index(":")
    return [] if QUOTES.intersection(opening[end + 1 : end + 2]) else opening[:end]
