"""Bound figures into the claims of an analysis."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.bound import Bound
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.rank_words import COMPARATIVES
from claimcheck.claims.scene import Scene
from claimcheck.domain.claims import Claim, MeasureMention
from claimcheck.domain.text import Span
from claimcheck.domain.values import Change, Quantity

# Characters: of the words behind a number, of the words of a rank, and of those of one that names who comes before.
LONG_TAIL, LONG_RANK, LONG_LIST = 24, 44, 64
MARKS = frozenset([",", ";", ":", ")", "–", "—", "-"])
HANGING = word_sets("grammar", "emit")["hanging"]


def to_claims(bound: list[Bound], prefix: str = "c") -> tuple[Claim, ...]:
    """The claims; `bound` stands in the order of the text."""
    return tuple(_claim(f"{prefix}{number}", one) for number, one in enumerate(bound, 1))


def _claim(id: str, bound: Bound) -> Claim:
    scene, sketch = bound.scene, bound.sketch
    span = _words_of(sketch.quantity) if sketch.quantity is not None else _words_of_rank(scene, sketch.i, sketch.j)
    change = None
    if sketch.type == "change":
        change = Change(span=span, direction=sketch.direction or "up", amount=sketch.quantity)
    rank = None if sketch.rank is None else replace(sketch.rank, behind=sketch.neighbours)
    return Claim(
        id=id,
        span=span,
        sentence=scene.sentence.span,
        block=scene.block.kind,
        type=sketch.type,
        quantity=sketch.quantity,
        rank=rank,
        change=change,
        measure=MeasureMention(span=span, text=span.of(scene.tokens.source), facets=bound.facets, doubt=bound.doubt),
        area=bound.area,
        period=bound.period,
        speaker=bound.speaker,
    )


def _words_of(quantity: Quantity) -> Span:
    """The words of a figure with its hedge; the long tail of a rate ("for every thousand people who live there") is cut."""
    if quantity.span.end - quantity.number.end > LONG_TAIL:
        return Span(start=quantity.span.start, end=quantity.number.end)
    return quantity.span


def _words_of_rank(scene: Scene, i: int, j: int) -> Span:
    """The words of a rank; of a long one how it opens ("More rapes were recorded there"), or how it ends ("saw a sharper")."""
    start, end = scene.tokens.start, scene.tokens.end
    long = end[j - 1] - start[i]
    if scene.tokens.lower[j - 1] in COMPARATIVES:  # "Only three forces, all of them in the south, saw a sharper rise"
        named = max((place.j for place in scene.places if i < place.j < j), default=i)
        fits = [k for k in range(max(i + 1, named), j) if end[j - 1] - start[k] <= LONG_RANK]
        fits = [k for k in fits if scene.tokens.lower[k] not in MARKS] or [j - 1]
        return scene.span(i if long <= LONG_LIST else fits[0], j)
    fits = [
        k for k in range(i + 1, j) if end[k - 1] - start[i] <= LONG_RANK and scene.tokens.lower[k - 1] not in HANGING
    ]
    return scene.span(i, j if long <= LONG_RANK or not fits else fits[-1])
