"""Rises and falls that are said to follow each other: "up for the third year running", with the figures of those years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.context.bound import Bound, comparable, is_exact, near
from claimcheck.claims.context.pairs import LEVEL_TYPES, in_time
from claimcheck.claims.context.parts import value
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.changes.lead_ties import Way
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.number_words import SMALL
from claimcheck.domain.values import ChangeDirection
from claimcheck.domain.wording import ORDINALS

_grammar = word_sets("grammar", "streaks")
PHRASES = [f" {phrase} " for phrase in sorted(_grammar["phrases"])]
UNSURE = _grammar["unsure"]
OF_YEARS = 6  # tokens to the end of "for the third year running" in which it is said how many years
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
        long = _how_long(scene.words(scene.i, told[1]))
        series = _series(near(bound, scene, 1, 1), scene)[-long:]
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


def _how_long(words: Sequence[str]) -> int:
    """How many figures a streak is of: four of "for the third year running"; nought, for all of them, where it does not say."""
    told = [ORDINALS.index(word) + 1 if word in ORDINALS else SMALL.get(word, 0) for word in words[-OF_YEARS:]]
    return max(told, default=0) + 1 if any(told) else 0


def _series(near: Sequence[Bound], scene: Scene) -> list[Bound]:
    """The levels of one thing, each with a time of its own, in order of time; none where the sentences tell of several things."""
    levels = [one for one in near if one.sketch.type in LEVEL_TYPES and is_exact(one) and one.sketch.role != "bracket"]
    if not levels or not all(comparable(one, levels[0]) and one.worded for one in levels):
        return []
    if not _is_told_of(levels, scene) or any(one.period is None or one.period.start is None for one in levels):
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


def _is_told_of(levels: Sequence[Bound], scene: Scene) -> bool:
    """Whether a streak is of levels of its own sentence, or of the next, where it names what they count and tells no figure."""
    if any(one.scene is scene for one in levels):
        return True
    named = any(cue.facets.topic == levels[0].facets.topic is not None for cue in scene.cues)
    return named and not scene.sketches and all(one.scene.index == scene.index + 1 for one in levels)


def _against(before: Bound, after: Bound, direction: ChangeDirection) -> bool:
    if direction == "none":
        return False
    return value(after) < value(before) if direction == "up" else value(after) > value(before)
