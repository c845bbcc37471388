"""Words in a picture: centred on their point, and kept inside the edges."""

from __future__ import annotations

from claimcheck.reporting.html.elements import Markup, element

LETTER = 6.6  # mean width of a letter of a label


def label(words: str, x: float, y: float, width: float, kind: str) -> Markup:
    """Words centred at x; at an edge of the picture they start, or end, there."""
    half = len(words) * LETTER / 2
    anchor, at = ("start", 0.0) if x < half else ("end", width) if x > width - half else ("middle", x)
    return element("text", words, class_=kind, x=round(at, 1), y=round(y, 1), text_anchor=anchor)


def reach(words: str, x: float, width: float) -> tuple[float, float]:
    """From where to where the label of these words goes."""
    size = len(words) * LETTER
    start = min(max(x - size / 2, 0.0), max(width - size, 0.0))
    return start, start + size
