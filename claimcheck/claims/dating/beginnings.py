"""Dates on which something began, of which no figure is: "since records began in 2011/12", "since the rules came in, in 2002/03"."""

from __future__ import annotations

from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import word_sets

BEGINNING = word_sets("grammar", "dated")["beginning"]
CLOSING = frozenset([",", ".", ";", ":", "(", ")", "–", "-", "—"])
SHUT: tuple[list[str], ...] = ([], ["."], [";"], [","], [")"])
LEAST_CLAUSE = 4  # tokens from "since" to its date


def is_beginning(scene: Scene, wording: Wording) -> bool:
    """ "since records began in 2011/12", "when the scheme was introduced in 2009": no figure is of that year.

    But "When the scheme began, in 2009, there were 980".
    """
    opens = "when" in scene.words(scene.i, scene.i + 2) and any(one.i >= wording.j for one in scene.sketches)
    if opens:
        return False
    return _is_since_then(scene, wording) or not BEGINNING.isdisjoint(scene.words(wording.i - 3, wording.i))


def _is_since_then(scene: Scene, wording: Wording) -> bool:
    """ "The most since the present way of counting came in, in 2002/03", "since that became an offence, in 2015,": set off by a comma."""
    told = wording.i - bool(wording.preposition)
    told -= scene.words(told - 1, told) == ["back"]
    if scene.words(told - 1, told) != [","] or scene.words(wording.j, wording.j + 1) not in SHUT:
        return False
    start = next((k for k in range(told - 2, scene.i - 1, -1) if scene.tokens.lower[k] in CLOSING), scene.i)
    start = next((k for k in range(start, told) if scene.tokens.lower[k] == "since"), told)
    inside = range(start, told)
    alone = not any(one.i in inside for one in scene.wordings) and not any(one.i in inside for one in scene.sketches)
    return told - start > LEAST_CLAUSE and alone
