"""Rises and falls that are said to follow each other: "up for the third year running", with the figures of those years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.bound import Bound, comparable, is_exact, near
from claimcheck.claims.lead_ties import Way
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.parts import value
from claimcheck.claims.scene import Scene
from claimcheck.domain.values import ChangeDirection

_grammar = word_sets("grammar", "streaks")
PHRASES = [f" {phrase} " for phrase in sorted(_grammar["phrases"])]
UNSURE = _grammar["unsure"]
A_YEAR = 370  # days from one figure of a streak to the next


def find_streaks(scenes: Sequence[Scene], bound: Sequence[Bound]) -> Iterator[Way]:
    """The streaks that the figures of their own sentence, and of the one before and behind, do not bear out."""
    for scene in scenes:
        directions = {turn.direction for turn in scene.turns}
        told = _told(scene) if len(directions) == 1 else None
        if told is None or not UNSURE.isdisjoint(scene.words(scene.i, scene.j)):
            continue
        if "after" in scene.words(scene.i, told[0]):
            continue  # "a rise after two falls in a row"
        (direction,) = directions
        series = _series(near(bound, scene, 1, 1), scene)
        wrong = next((pair for pair in pairwise(series) if _against(*pair, direction)), None)
        if wrong is not None and len(series) > 2:
            yield Way(scene.span(*told), direction, wrong)


def _told(scene: Scene) -> tuple[int, int] | None:
    words = f" {' '.join(scene.words(scene.i, scene.j))} "
    phrase = next((phrase for phrase in PHRASES if phrase in words), None)
    if phrase is None:
        return None
    start = scene.i + words[: words.index(phrase)].count(" ")
    return start, start + phrase.count(" ") - 1


def _series(near: Sequence[Bound], scene: Scene) -> list[Bound]:
    """The levels of one thing, each with a time of its own, in order of time; none where the sentences tell of several things."""
    levels = [one for one in near if one.sketch.type in LEVEL_TYPES and is_exact(one) and one.sketch.role != "bracket"]
    if not levels or not all(comparable(one, levels[0]) and one.worded for one in levels):
        return []
    if scene not in [one.scene for one in levels] or any(
        one.period is None or one.period.start is None for one in levels
    ):
        return []
    ordered = sorted(levels, key=lambda one: str(one.period and one.period.start))
    apart = all(in_time(one, other) is not None for one, other in pairwise(ordered))
    return _run(ordered) if apart else []


def _run(ordered: list[Bound]) -> list[Bound]:
    """The last years that follow each other: "the fourth rise in a row, though in 2009-10 there were 11,228" reaches no further back."""
    cuts = [k for k, (one, other) in enumerate(pairwise(ordered), 1) if _days_between(one, other) > A_YEAR]
    return ordered[cuts[-1] :] if cuts else ordered


def _days_between(one: Bound, other: Bound) -> int:
    first, second = one.period, other.period
    return (second.start - first.start).days if first and second and first.start and second.start else 0


def _against(before: Bound, after: Bound, direction: ChangeDirection) -> bool:
    if direction == "none":
        return False
    return value(after) < value(before) if direction == "up" else value(after) > value(before)
