"""Clauses behind a figure that are of another time than its sentence's own: "the 2,424 it had in 2010"."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch

THEN_HAVING = (["it"], ["they"], ["we"])
WHO, WERE = (["who"], ["that"], ["which"]), frozenset(["were", "was", "had", "worked", "served"])
FROM = ("of", "on", "than", "from", "below", "above", "under", "over", "as", "near", "with", "to", "off")
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
