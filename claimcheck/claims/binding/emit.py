"""Bound figures into the claims of an analysis."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.context.bound import Bound
from claimcheck.claims.ranks.rank_words import COMPARATIVES
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import Claim, MeasureMention
from claimcheck.domain.text import Span
from claimcheck.domain.values import Change, Quantity

LONG_TAIL, LONG_RANK = 24, 44  # characters: of the words behind a number, and of the words of a rank
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
    """The words of a rank; of a long one that opens on its comparative the opening ("More rapes were recorded there")."""
    start, end = scene.tokens.start, scene.tokens.end
    if scene.tokens.lower[j - 1] in COMPARATIVES or end[j - 1] - start[i] <= LONG_RANK:
        return scene.span(i, j)  # "Only Sussex, Suffolk and Norfolk had fewer" says who comes before
    fits = [
        k for k in range(i + 1, j) if end[k - 1] - start[i] <= LONG_RANK and scene.tokens.lower[k - 1] not in HANGING
    ]
    return scene.span(i, fits[-1] if fits else j)
