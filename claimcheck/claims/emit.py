"""Bound figures into the claims of an analysis."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.bound import Bound
from claimcheck.domain.claims import Claim, MeasureMention
from claimcheck.domain.text import Span
from claimcheck.domain.values import Change, Quantity

LONG_TAIL = 24


def to_claims(bound: list[Bound], prefix: str = "c") -> tuple[Claim, ...]:
    """The claims; `bound` stands in the order of the text."""
    return tuple(_claim(f"{prefix}{number}", one) for number, one in enumerate(bound, 1))


def _claim(id: str, bound: Bound) -> Claim:
    scene, sketch = bound.scene, bound.sketch
    span = _words_of(sketch.quantity) if sketch.quantity is not None else scene.span(sketch.i, sketch.j)
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
