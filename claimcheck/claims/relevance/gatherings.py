"""Figures of votes, crowds, surveys and draws, which the police count none of."""

from __future__ import annotations

from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets

_words = word_sets("grammar", "gatherings")

PRIZES = _words["prizes"]
VOTING = _words["voting"]
BALLOTS = _words["ballots"]
CROWDS = frozenset(["visitors"])  # "it had 200,000 visitors and 14 arrests"
WATCHED = (["watched"], ["attended"])
NO_COUNT = (
    ["crowd", "of"],
    ["attendance", "of"],
    ["gate", "of"],
    ["audience", "of"],
    ["front", "of"],
    ["survey", "of"],
    ["poll", "of"],
    ["sample", "of"],
    ["time", "and"],
)


def is_vote(scene: Scene, sketch: Sketch) -> bool:
    """ "voted by 11 to two"; "elected with 31 per cent of the vote on a turnout of 16 per cent"."""
    quantity = sketch.quantity
    if quantity is not None and quantity.unit == "percent" and sketch.role == "level":
        behind = scene.words(sketch.j, sketch.j + 4)
        polled = behind[:1] == ["of"] and not BALLOTS.isdisjoint(behind) or behind[:1] == ["turnout"]
        return polled or scene.words(sketch.i - 2, sketch.i) in (["turnout", "of"], ["majority", "of"])
    if sketch.type not in ("count", "change") or quantity is None or quantity.unit:
        return False
    return not VOTING.isdisjoint(scene.words(sketch.i - 4, sketch.i)) and scene.words(sketch.j, sketch.j + 1) == ["to"]


def is_prize(scene: Scene, sketch: Sketch) -> bool:
    """ "The writer of the best one wins two tickets"."""
    unit = sketch.quantity.unit if sketch.quantity is not None else ""
    return unit == "tickets" and not PRIZES.isdisjoint(scene.words(sketch.i - 4, sketch.i))


def is_crowd(scene: Scene, sketch: Sketch) -> bool:
    """ "Before a crowd of 32,705", "29,106 watched at Pride Park", "a survey of 600 victims", "time and a half"."""
    watched = sketch.type == "count" and scene.words(sketch.j, sketch.j + 1) in WATCHED
    return watched or scene.words(sketch.i - 2, sketch.i) in NO_COUNT
