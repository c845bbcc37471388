"""Whether an article is about policing, by its words, or a match report in which four arrests were made."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.scenes.scene import Cue, Scene
from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.nlp.tokens import words_of

POLICE = frozenset(["police", "constabulary"])  # "Norfolk Constabulary counted 402", "police in Kent held 34"
PRISONS = frozenset(read_lexicon("policing")["article"]["prisons"])
LEAST = 3  # words of policing that an article about it has
BRIEF = 180  # words of a news brief
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
    police += sum(_count_run(words, words_of(one)) for one in ours if "-" in one)
    other = sum(map(others.__contains__, words)) - _count_run(words, ["council", "tax"])
    # a pasted sentence: "The detection rate in Sussex remained at 26 per cent."
    if len(words) <= SHORT and other < LEAST:
        police = max(police, 2 * sum(_is_plain(cue) for scene in scenes for cue in scene.cues))
    figured = sum(bool(scene.quantities) for scene in scenes)
    telling = sum(_tells(scene) for scene in scenes)
    told = police + telling  # a data story says "police" once, and "burglaries" all along
    mostly = telling > other or telling >= LEAST - 1 and 2 * telling > figured and 2 * police > other
    return (
        (police > other or police > 0 and mostly) and told >= _least(len(words), telling) and told * 120 >= len(words)
    )


def _least(words: int, telling: int) -> int:
    """How many words of policing, and figures beside some, show that a text of so many words is about it."""
    return 1 if words <= SHORT else LEAST - 1 if words <= BRIEF and telling else LEAST


def _tells(scene: Scene) -> bool:
    """Whether a sentence has a figure beside words of nothing but policing, beside a topic and a force, or beside a force by its name."""
    if not scene.quantities or not PRISONS.isdisjoint(scene.words(scene.i, scene.j)):
        return False  # "Assaults on prison staff rose by a fifth"
    forces = _forces(scene)
    told = any(_is_plain(cue) or forces and cue.facets.topic and not cue.weak for cue in scene.cues)
    return told or any(not POLICE.isdisjoint(scene.words(place.i - 2, place.j)) for place in forces)


def _is_force(scene: Scene) -> bool:
    """Whether a sentence names a force in full: "Thames Valley Police" says more than "police"."""
    return any(not POLICE.isdisjoint(scene.words(place.i, place.j + 1)) for place in _forces(scene))


def _forces(scene: Scene) -> list[Place]:
    return [place for place in scene.places if place.kind == "force" and place.sort == "name"]


def _is_plain(cue: Cue) -> bool:
    """ "burglaries", "detection rates": words of nothing but policing, where "violence" and "reports" are of anything."""
    named = cue.facets.topic or cue.facets.event and cue.facets.statistic
    return bool(named) and not (cue.weak or cue.soft)


def _count_run(words: list[str], run: Sequence[str]) -> int:
    """How often words stand side by side: "anti-social"; "council tax", which pays for the police too."""
    length = len(run)
    return sum(words[at : at + length] == run for at, word in enumerate(words) if word == run[0])
