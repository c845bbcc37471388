"""The nearest of several places or wordings to a figure: before it, right behind it, or in another segment of its sentence."""

from __future__ import annotations

from typing import TypeVar

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.between import CUTS, Mention, figure_between
from claimcheck.claims.scenes.other_segments import in_other_segments
from claimcheck.claims.scenes.scene import Scene, Sketch

OPENING = 1  # tokens before a figure that opens its line, as a bullet is
M = TypeVar("M", bound=Mention)


def nearest(scene: Scene, sketch: Sketch, mentions: list[M], prepositions: frozenset[str], reach: int) -> M | None:
    """The mention that a figure is of: right behind it by a preposition, of its own segment, else of another."""
    if not mentions:
        return None
    opens = sketch.type != "rank" and sketch.i - scene.i <= OPENING
    if opens and scene.words(sketch.j, sketch.j + 1) == [":"]:  # "12%: the rise in Kent"
        told = [m for m in mentions if m.i > sketch.j and not figure_between(scene, sketch, m)]
        if told:
            return told[0]
    tight = _right_after(scene, sketch, mentions, prepositions, reach)
    start, end = scene.segments[sketch.segment]
    own = [m for m in mentions if start <= m.i < end]
    before = [m for m in own if m.i < sketch.i or m.j <= sketch.j]
    after = [m for m in own if m.i >= sketch.j and not figure_between(scene, sketch, m)]
    if before and scene.in_brackets(sketch.i, sketch.j):
        return before[-1]  # "38 per cent of all that the force recorded (51,683) was here"
    if tight is not None and (not before or _is_tail(scene, sketch, tight, before[-1])):
        return tight
    if before:
        return before[-1]
    if tight is not None:
        return tight
    if after:
        return after[0]
    return in_other_segments(scene, sketch, mentions, start, end)


def _right_after(scene: Scene, sketch: Sketch, mentions: list[M], prepositions: frozenset[str], reach: int) -> M | None:
    """ "30 per cent in Bexley": a mention behind the figure, tied to it by a preposition, with no other figure or cut between."""
    end = _past_bracket(scene, sketch)
    for mention in mentions:
        gap = mention.i - end
        if 0 <= gap <= reach and not figure_between(scene, sketch, mention, end):
            between = scene.words(end, mention.i)
            if between[:2] == [",", "the"] and len(between) == 4 and between[3] in ("for", "of", "in"):
                return mention  # "nobody gets above £421 million, the allocation for West Yorkshire"
            if not CUTS & set(between) and (gap <= 2 or _tied(between, prepositions)):
                return mention
    return None


def _past_bracket(scene: Scene, sketch: Sketch) -> int:
    """ "7,745 (7,717) in Kent": the token behind a figure, and behind the other one that follows it in brackets."""
    if scene.words(sketch.j, sketch.j + 1) != ["("]:
        return sketch.j
    inside = next((one for one in scene.sketches if one.i == sketch.j + 1), None)
    closed = inside is not None and scene.words(inside.j, inside.j + 1) == [")"]
    return inside.j + 1 if inside is not None and closed else sketch.j


def _tied(between: list[str], prepositions: frozenset[str]) -> bool:
    """ "in", "in the" before the mention."""
    return between[-1] in prepositions or between[-1] == "the" and not prepositions.isdisjoint(between[-2:-1])


def _is_tail(scene: Scene, sketch: Sketch, tight: Mention, before: Mention) -> bool:
    """Of a mention before and one right behind, the one behind wins when the other belongs to an earlier figure."""
    if scene.words(sketch.j, tight.i) == ["of"] and scene.words(tight.j, tight.j + 1) in (["'s"], ["’s"], ["s"]):
        return False  # "Ipswich accounted for 40 per cent of Suffolk's robberies"
    if isinstance(tight, Place) and isinstance(before, Place) and before.i - scene.i <= 1:
        own = before.kind == "force" and before.sort == "name"
        if own and "region" in (tight.kind, tight.sort):
            return False  # "British Transport Police made 126 arrests in the region"
    return (
        any(before.j <= other.i < sketch.i for other in scene.sketches if other is not sketch)
        or tight.i - sketch.j <= 3
    )
