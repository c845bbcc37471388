"""Shapes of words that make a figure the size of a change: "two thirds have gone", "had the steepest climb of all, 42 per cent"."""

from __future__ import annotations

from claimcheck.claims.change_sizes import ENDS
from claimcheck.claims.lexicons import word_sets
from claimcheck.claims.scene import Scene, Turn
from claimcheck.domain.values import Quantity

_grammar = word_sets("grammar", "changes")
LOST = _grammar["lost"]
POSTS = _grammar["posts"]
NOT_LOST = [[word] for word in ("sick", "missing", "off", "to", "on", "into", "through", "up", "down", "without")]
HAVING, GETTING = (["have"], ["has"], ["had"]), frozenset(["been", "were", "was", "be", "being"])
HAVE = frozenset(["have", "has", "had", "been"])
ACTIVE = frozenset(
    ["lost", "axed", "cut", "scrapped", "shed", "eliminated", "culled", "removed"]
)  # of the lost, that take an object
SHARED = ("percent", "percentage_points")
# What sets a figure apart from the words that it sizes, and what may follow such a figure.
NAMED = 6  # tokens from "rise" to its size, with what has risen between
MARKS = frozenset([",", ";", ":", "(", ")", "–", "—"])
APPOSING = ([","], ["–"], ["—"], [":"], ["("])
CLOSING: tuple[list[str], ...] = (
    [],
    ["."],
    [","],
    [";"],
    [")"],
    ["–"],
    ["—"],
    ["and"],
    ["while"],
    ["but"],
    ["compared"],
    ["against"],
)


def vanishes(scene: Scene, j: int, quantity: Quantity) -> bool:
    """ "two thirds of its PCSOs have gone", "more than 1,000 posts have been lost", "four-fifths of that has melted away"."""
    following = scene.words(j, j + 10)
    if LOST.isdisjoint(following):
        return False
    end = next((k for k, word in enumerate(following) if word in ENDS), len(following))
    at = next((k for k, word in enumerate(following[:end]) if word in LOST), None)
    behind = following[at + 1 : at + 2] if at is not None else []
    if at is None or behind in NOT_LOST or behind and behind[0].startswith("un"):
        return False  # "went to", "went unanswered"
    passive = not GETTING.isdisjoint(following[max(0, at - 2) : at])
    if following[at] in ACTIVE and not passive and following[max(0, at - 1) : at] in HAVING:
        return False  # "one in four officers have lost a colleague"
    if quantity.unit == "percent":  # "so that almost a third have vanished"
        return (
            following[:1] == ["of"]
            or at == 1
            and following[0] in ("have", "had")
            or quantity.ratio
            and _counts_posts(scene, j, at)
        )
    told = scene.block.kind == "headline" and at == 0  # "600 officers gone", "1,200 jobs axed"
    whose = 2 if following[:2] in (["of", "them"], ["of", "those"], ["of", "these"]) else 0
    # "81 have gone", "132 of them have been lost"
    bare = (
        quantity.unit == ""
        and following[at] != "removed"
        and at - whose <= 2
        and following[whose : whose + 1] in HAVING
        and (passive or at == whose + 1)
    )
    return bare or quantity.unit in POSTS and bool(told or {"have", "has", "had", "went", "been"} & set(following[:4]))


def _counts_posts(scene: Scene, j: int, at: int) -> bool:
    """ "Three in every four PCSOs have gone", "one officer in seven has gone"."""
    following = scene.words(j, j + at)
    counted = {*following, *(f"{word}s" for word in scene.words(j - 4, j))}
    return not POSTS.isdisjoint(counted) and not HAVE.isdisjoint(following)


def stands_apart(scene: Scene, turn: Turn, i: int, quantity: Quantity) -> bool:
    """ "Had the steepest climb of the four, 42 per cent.", "The rise in adult rapes, 132 per cent, is": the noun's own size, set off."""
    between, ahead = scene.words(turn.j, i), scene.words(turn.i - 1, turn.i)
    superlative = bool(ahead) and (ahead[0].endswith("est") or ahead[0] == "worst")
    of_what = between[:1] == ["in"] and between[-1:] == [","] and len(between) <= NAMED
    if between[-1:] not in APPOSING or not (superlative or of_what):
        return False
    end = scene.tokens.index_at(quantity.span.end - 1) + 1
    told = any(turn.j <= at < i and other.unit in SHARED for at, _, other in scene.quantities)
    apart = MARKS.isdisjoint(between[:-1]) and scene.words(end, end + 1) in CLOSING
    return apart and not told
