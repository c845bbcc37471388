"""Figures of one person: charges laid against a man, how often somebody was searched, the one shopkeeper who told it."""

from __future__ import annotations

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene, Sketch

_words = word_sets("grammar", "persons")
ONE, TELLING, JAILED, PRONOUNS = _words["one"], _words["telling"], _words["jailed"], _words["pronouns"]
CHARGES = tuple(tuple(phrase.split()) for phrase in sorted(_words["charges"]))
MOST = 60  # offences that one person answers for, or times that something happened to him
BEFORE = 8  # tokens before how often, in which "who" or "he" says to whom


def is_of_one(scene: Scene, sketch: Sketch) -> bool:
    """Whether the figure is of one person, and counts nothing that police count."""
    quantity = sketch.quantity
    if sketch.type != "count" or sketch.role != "level" or quantity is None or quantity.high > MOST:
        return False
    if quantity.unit == "occasions":
        return not PRONOUNS.isdisjoint(scene.words(sketch.i - BEFORE, sketch.i))
    if quantity.low == 1 and scene.words(sketch.i, sketch.i + 1) == ["one"]:
        return not TELLING.isdisjoint(scene.words(sketch.j, sketch.j + 3))
    return _is_charge(scene, sketch)


def _is_charge(scene: Scene, sketch: Sketch) -> bool:
    """ "A man of 29 was charged with four burglaries", "was jailed for 27 months for six break-ins"."""
    led = any(tuple(scene.words(sketch.i - len(phrase), sketch.i)) == phrase for phrase in CHARGES)
    before = scene.words(scene.i, sketch.i)
    jailed = before[-1:] == ["for"] and not JAILED.isdisjoint(before)
    return (led or jailed) and not ONE.isdisjoint(before)
