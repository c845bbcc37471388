"""Whose a date is by the words between: the figure right before it, or in a clause of another time ("the 2,424 it had in 2010")."""

from __future__ import annotations

from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

THEN_HAVING = (["it"], ["they"], ["we"])
WHO, WERE = (["who"], ["that"], ["which"]), frozenset(["were", "was", "had", "worked", "served"])
FROM = ("of", "on", "than", "from", "below", "above", "under", "over", "as", "near", "with", "to", "off")
NEXT, CLAUSE, RELATIVE = 3, 6, 8  # tokens from a figure to its date, past "it had at the", and past "it was fired in"
TABLES = word_sets("grammar", "resolving")["tables"]
FROM_THE = [[word, "the"] for word in FROM]


def is_had_then(scene: Scene, owner: Sketch) -> bool:
    """ "the 1,724 it had in 2010", "the 1,724 officers they had at the start of the decade": of another time than the sentence's own."""
    at = owner.j + (scene.words(owner.j, owner.j + 1) not in THEN_HAVING)
    had = scene.words(at, at + 1) in THEN_HAVING and scene.words(at + 1, at + 2) == ["had"]
    return had and scene.words(owner.i - 1, owner.i) == ["the"]


def is_of_those_then(scene: Scene, owner: Sketch) -> bool:
    """ "short of the 2,424 who were on the strength in 2010": what is told of them is of another time than the sentence's own."""
    at = owner.j + (scene.words(owner.j, owner.j + 1) not in WHO)
    were = scene.words(at, at + 1) in WHO and not WERE.isdisjoint(scene.words(at + 1, at + 2))
    return were and scene.words(owner.i - 2, owner.i) in FROM_THE


def owner_of(scene: Scene, wording: Wording) -> Sketch | None:
    """The figure right before a wording, which it dates first of all ("213 in 2010", "from 948 in 2017/18")."""
    owner = next(
        (sketch for sketch in reversed(scene.sketches) if sketch.j <= wording.i and sketch.role != "rank"), None
    )
    if (
        owner is None
        or wording.i - owner.j > _reach(scene, owner)
        or any(word in (",", ";", ":", "and", "(", ")") for word in scene.words(owner.j, wording.i))
    ):
        return owner if owner is not None and _is_then(scene, owner, wording) else None
    return owner


def _is_then(scene: Scene, owner: Sketch, wording: Wording) -> bool:
    """ "Up from 29.3 per cent when the series begins, in March 2007": when it was what it was."""
    words = [word for word in scene.words(owner.j, wording.i) if word != ","]
    return owner.role == "before" and words[:1] == ["when"] and len(words) <= RELATIVE


def _reach(scene: Scene, owner: Sketch) -> int:
    """ "Down from the 26 times that it was fired in 2015": how many tokens behind a figure its date may stand."""
    if owner.role == "before" and scene.words(owner.i - 1, owner.i) == ["the"]:
        return RELATIVE
    return CLAUSE if is_had_then(scene, owner) or is_of_those_then(scene, owner) else NEXT


def is_in_last_table(scene: Scene, wording: Wording) -> bool:
    """ "In last year's table Cumbria came fourth", "last year's league table": what was printed then, and nothing else is of it."""
    behind = scene.words(wording.j, wording.j + 3)
    return behind[:1] in (["'s"], ["’s"]) and not TABLES.isdisjoint(behind[1:])
