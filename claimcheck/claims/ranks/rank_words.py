"""What every finder of ranks needs: the rank as found, which way a comparative points, small numbers, what is ranked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.domain.values import Rank, RankDirection
from claimcheck.domain.wording import CARDINALS

COMPARATIVES: dict[str, RankDirection] = {
    word: direction for direction, words in read_lexicon("ranks")["comparatives"].items() for word in words
}
REVERSED: dict[RankDirection, RankDirection] = {
    "highest": "lowest",
    "lowest": "highest",
    "best": "worst",
    "worst": "best",
}
GROUP_NOUNS = word_sets("grammar", "exclusions")["group_nouns"]
EXCEEDING, IT, BEATING, MATCHING = (
    word_sets("grammar", "exclusions")[name] for name in ("exceeding", "it", "beating", "matching")
)
COULD = (["could"], ["can"])  # "which only one force could beat"
NUMBERS = {word: number for number, word in enumerate((*CARDINALS, "eleven", "twelve"), 1)}
AHEAD: dict[str, RankDirection] = {"ahead": "highest", "above": "highest", "behind": "lowest", "below": "lowest"}
BEING = (["was"], ["is"], ["were"], ["are"], ["came"], ["come"], ["comes"], ["stood"], ["stands"], ["finished"])
PRONOUNS = frozenset(["it", "them", "us", "ours", "theirs", "that"])
FURTHER = frozenset(["further", "farther"])
FURTHEST = frozenset(["furthest", "farthest"])


class Ranking(NamedTuple):
    """A rank at tokens `i` to `j`; `head` is the token where the words for its measure begin, `behind` where neighbours begin.

    `told`: the token that says so, when the words of the rank are cut short before it ("only Kent (12.2) had more").
    """

    i: int
    j: int
    rank: Rank
    head: int
    behind: int | None = None
    bare: bool = False
    told: int | None = None


def with_scopes(phrases: Iterable[str], scopes: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each wording of a place, and with the field named within it ("foot of the | regional | list"), and that field."""
    for phrase in phrases:
        yield phrase, ""
        led, joined, table = phrase.rpartition(" of the ")
        yield from ((f"{led}{joined}{scope} {table}", scope) for scope in scopes if joined)


def is_moved(scene: Scene, at: int) -> bool:
    """ "Cocaine has grown | fastest", "robbery went up the | most": how far it went, and not how much there is."""
    at -= scene.words(at - 1, at) == ["the"]
    return any(turn.j == at and turn.sort in ("verb", "noun") for turn in scene.turns)  # "saw burglary fall | furthest"


def compared_at(scene: Scene, k: int) -> RankDirection | None:
    """The end that the comparative at `k` is of; "further" is one of how far something went ("fell further") alone."""
    word = scene.tokens.lower[k]
    return "highest" if word in FURTHER and is_moved(scene, k) else COMPARATIVES.get(word)


def exceeded_at(scene: Scene, k: int) -> RankDirection | None:
    """The end that a comparative at `k` is of, or a verb that says that a figure was passed: "a total that only the Met exceeded"."""
    if (direction := AHEAD.get(scene.tokens.lower[k])) is not None and scene.words(k - 1, k) in BEING:
        at = k + 1 + (scene.words(k + 1, k + 2) == ["of"])  # "only Kent was ahead of it", "only Kent came behind us"
        closes = not scene.words(at, at + 1) or not scene.tokens.text[at][:1].isalnum()
        return direction if closes or scene.words(at, at + 1)[0] in PRONOUNS else None
    behind = scene.words(k + 1, k + 2)
    could = scene.tokens.lower[k] in BEATING and scene.words(k - 1, k) in COULD
    passed = (could or scene.tokens.lower[k] in EXCEEDING) and (
        not behind or behind[0] in IT or not behind[0][:1].isalnum()
    )
    return "highest" if passed else COMPARATIVES.get(scene.tokens.lower[k])


def matched_at(scene: Scene, k: int) -> bool:
    """Whether the verb at `k` is of what nobody did: "no force anywhere has | matched that", "nobody | surpassed it"."""
    verb = scene.tokens.lower[k] in MATCHING | EXCEEDING or scene.tokens.lower[k] in BEATING and k > scene.i
    closed = scene.words(k + 2, k + 3) in ([], ["."], [","], [";"], [")"], ["and"])
    return verb and not IT.isdisjoint(scene.words(k + 1, k + 2)) and closed
