"""Figures whose own words say what they do in a change: what had been, what it has become, what has gone."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Role, Scene, Turn
from claimcheck.domain.values import ChangeDirection, Quantity

_grammar = word_sets("grammar", "changes")
LOST = _grammar["lost"]
POSTS = _grammar["posts"]
ENDS = frozenset([",", ";", ":", "and", "but", "while"])
NOT_LOST = [[word] for word in ("to", "on", "into", "through", "up", "down", "without")]
BECOME = (["had", "become"], ["have", "become"], ["has", "become"])
STANDING = frozenset(["stood", "been", "had", "recorded", "numbered", "reached", "totalled"])
IT = frozenset(["it", "proportion", "rate", "figure", "number", "total", "share", "average", "level", "count", "tally"])


class Part(NamedTuple):
    """What a figure does in a change: its role and, for the amount, the direction."""

    role: Role
    direction: ChangeDirection | None = None
    turn: Turn | None = None


def plain_part(scene: Scene, i: int, j: int, quantity: Quantity) -> Part | None:
    """The part of the figure at tokens `i` to `j`, where the words beside it leave no doubt."""
    if _vanishes(scene, j, quantity):
        return Part("change", "down")
    if _is_dated_base(scene, i, j, quantity) or _was_once(scene, i):
        return Part("before")
    ahead, behind = scene.words(i - 2, i), scene.words(j, j + 3)
    if behind[:2] in BECOME and "number" in scene.tokens.kind[j + 2 : min(j + 5, scene.j)]:
        return Part("before")  # "13,502 volunteers had become 11,690"
    if ahead in BECOME:
        return Part("after")
    if ahead == ["had", "been"] and not scene.wordings and not IT.isdisjoint(scene.words(i - 5, i - 2)):
        return Part("before")  # "The proportion had been 71 per cent"
    return None


def _is_dated_base(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """ "372 more than in 2017-18 (1,878)": the number in brackets behind the year that a change is measured from."""
    if quantity.unit or scene.words(i - 1, i) != ["("] or scene.words(j, j + 1) != [")"]:
        return False
    year = next((wording for wording in scene.wordings if wording.j == i - 1), None)
    return year is not None and ("than" in scene.words(year.i - 2, year.i + 1) or year.role == "baseline")


def _was_once(scene: Scene, i: int) -> bool:
    """ "down 15 per cent to 272, having stood at 321 in 2015", "Kent has 107, having had 295"."""
    before = scene.words(i - 4, i)
    if before == [",", "where", "it", "was"] and scene.tokens.kind[i - 5] == "number":
        return True  # "for bike thefts we are at 619, where it was 643"
    return any(word == "having" and before[at + 1] in STANDING for at, word in enumerate(before[1:-1], 1))


def _vanishes(scene: Scene, j: int, quantity: Quantity) -> bool:
    """ "two thirds of its PCSOs have gone", "more than 1,000 posts have been lost", "four-fifths of that has melted away"."""
    following = scene.words(j, j + 10)
    if LOST.isdisjoint(following):
        return False
    end = next((k for k, word in enumerate(following) if word in ENDS), len(following))
    at = next((k for k, word in enumerate(following[:end]) if word in LOST), None)
    behind = following[at + 1 : at + 2] if at is not None else []
    if at is None or behind in NOT_LOST or behind and behind[0].startswith("un"):
        return False  # "went to", "went unanswered"
    if quantity.unit == "percent":
        return following[:1] == ["of"]
    told = scene.block.kind == "headline" and at == 0  # "600 officers gone", "1,200 jobs axed"
    whose = 2 if following[:2] in (["of", "them"], ["of", "those"], ["of", "these"]) else 0
    bare = quantity.unit == "" and following[whose : whose + 2] in (["have", "gone"], ["has", "gone"])  # "81 have gone"
    return bare or quantity.unit in POSTS and bool(told or {"have", "has", "had", "went", "been"} & set(following[:4]))
