"""Whether an article is about policing, by its words, or a match report in which four arrests were made."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from claimcheck.claims.scene import Cue, Scene

LEAST = 3  # words of policing that an article about it has
BRIEF = 180  # words of a news brief
TITLES = frozenset(["police", "constabulary"])
SHORT = 100  # words of a pasted sentence or two


def is_about_policing(
    scenes: Sequence[Scene], ours: Collection[str], pairs: Collection[tuple[str, str]], others: Collection[str]
) -> bool:
    """By words of policing (`ours`, `pairs`) against words of other worlds that count things too, and by what its figures stand beside."""
    words: list[str] = []
    for scene in scenes:
        words += scene.words(scene.i, scene.j)
    police = sum(map(ours.__contains__, words)) + 2 * sum(map(pairs.__contains__, pairwise(words)))
    police += any(_is_force(scene) for scene in scenes)
    if len(words) <= SHORT:  # a pasted sentence: "The detection rate in Sussex remained at 26 per cent."
        police = max(police, 2 * sum(_is_plain(cue) for scene in scenes for cue in scene.cues))
    other = sum(map(others.__contains__, words)) - _count_pair(words, "council", "tax")
    figured = sum(bool(scene.quantities) for scene in scenes)
    telling = sum(_tells(scene) for scene in scenes)
    told = police + telling  # a data story says "police" once, and "burglaries" all along
    mostly = telling > other or telling >= LEAST - 1 and 2 * telling > figured
    return (
        (police > other or police > 0 and mostly) and told >= _least(len(words), telling) and told * 120 >= len(words)
    )


def _least(words: int, telling: int) -> int:
    """How many words of policing, and figures beside some, show that a text of so many words is about it."""
    return 1 if words <= SHORT else LEAST - 1 if words <= BRIEF and telling else LEAST


def _tells(scene: Scene) -> bool:
    """Whether a sentence has a figure beside words of nothing but policing, or beside a topic and the name of a force."""
    if not scene.quantities:
        return False
    named = any(place.kind == "force" and place.sort == "name" for place in scene.places)
    return any(_is_plain(cue) or named and cue.facets.topic and not cue.weak for cue in scene.cues)


def _is_force(scene: Scene) -> bool:
    """Whether a sentence names a force in full: "Thames Valley Police" says more than "police"."""
    forces = (place for place in scene.places if place.kind == "force" and place.sort == "name")
    return any(not TITLES.isdisjoint(scene.words(place.i, place.j + 1)) for place in forces)


def _is_plain(cue: Cue) -> bool:
    """ "burglaries", "detection rates": words of nothing but policing, where "violence" and "reports" are of anything."""
    named = cue.facets.topic or cue.facets.event and cue.facets.statistic
    return bool(named) and not (cue.weak or cue.soft)


def _count_pair(words: list[str], first: str, second: str) -> int:
    """How often two words stand side by side: the council tax pays for the police too."""
    return sum(pair == (first, second) for pair in pairwise(words)) if first in words else 0
