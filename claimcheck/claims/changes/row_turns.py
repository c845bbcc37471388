"""Rises and falls that the line above rows makes of their figures: "The biggest rises", "Officers lost since 2010"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from claimcheck.claims.changes.change_shapes import LOST, POSTS
from claimcheck.claims.scenes.scene import Role, Scene, Sketch, Turn
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import ChangeDirection

BRACKETS = word_sets("grammar", "nouns")["brackets"]


@dataclass(frozen=True, slots=True)
class TableTurn:
    """The way that the line above rows tells, and which of their figures count posts that are gone ("row", "bracket")."""

    direction: ChangeDirection | None = None
    lost: Role | None = None
    block: int = -1  # the paragraph that a line of prose opens so ("Now look at what went up.")


def read_turn(scene: Scene) -> TableTurn:
    """What the line above rows says of them all."""
    told = (turn for turn in scene.turns if turn.direction != "none")
    turns = (turn.direction for turn in told if turn.sort == "noun" or _is_asked_how_far(scene, turn))
    return TableTurn(next(turns, None), _which_lost(scene))


def _is_asked_how_far(scene: Scene, turn: Turn) -> bool:
    """ "Where crime rose most, and by how much:", "the forces in which it fell furthest": a verb whose sizes the rows tell."""
    far = scene.words(turn.j, turn.j + 1) in (["most"], ["least"], ["fastest"], ["furthest"])
    return turn.sort == "verb" and (far or "by how much" in " ".join(scene.words(turn.j, scene.j)))


def turn_said(scene: Scene) -> TableTurn | None:
    """ "Now look at what went up. Sexual offences: 16 per cent. Robberies: a quarter": of what follows with a colon, in its paragraph."""
    went = next((one for one in scene.turns if one.sort == "verb" and one.j >= scene.j - 1), None)
    asked = went is not None and scene.words(went.i - 2, went.i)[-1:] in (["what"], ["'s"], ["’s"], ["has"], ["have"])
    asked = asked and "what" in scene.words(scene.i, scene.j)
    return TableTurn(went.direction, block=scene.sentence.block) if went is not None and asked else None


def _which_lost(scene: Scene) -> Role | None:
    """ "The number of posts cut since 2010"; "Officers in 2018, with posts lost since 2010 in brackets" tells of the brackets."""
    words = scene.words(scene.i, scene.j)
    at = next((k for k, pair in enumerate(pairwise(words)) if pair[0] in POSTS and pair[1] in LOST), None)
    if at is None:
        return None
    clause = words[at:]
    clause = clause[: clause.index(",")] if "," in clause else clause
    return "row" if BRACKETS.isdisjoint(clause) else "bracket"


def turn_row(scene: Scene, sketch: Sketch, turn: TableTurn) -> None:
    """Makes a rise of a bare per cent in a row under "The biggest rises", and a fall of a number under "Officers lost"."""
    row = scene.words(sketch.i - 1, sketch.i) == [":"] and sketch.role == "level" and turn.block == scene.sentence.block
    if row and sketch.type == "percentage" and not scene.turns:
        sketch.type, sketch.role, sketch.direction = "change", "change", turn.direction
    if not scene.tabular or sketch.role not in ("row", "bracket"):
        return
    share = sketch.type == "percentage" and turn.lost == "row"
    if share or turn.lost == sketch.role and _is_number_lost(scene, sketch):
        sketch.type, sketch.role, sketch.direction = "change", "change", "down"
    elif turn.direction and sketch.role == "row" and sketch.type == "percentage":
        sketch.type, sketch.role, sketch.direction = "change", "change", turn.direction


def _is_number_lost(scene: Scene, sketch: Sketch) -> bool:
    """ "Cleveland: 467 (-27%)"; in "Cleveland: 1,257 (-467)" the first is what is left."""
    quantity = sketch.quantity
    own = any(one.type == "change" and one.quantity is not None and one.unitless for one in scene.sketches)
    counted = quantity is not None and (quantity.unit == "" or quantity.unit in POSTS)
    return sketch.type == "count" and counted and not own
