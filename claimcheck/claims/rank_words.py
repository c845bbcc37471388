"""What every finder of ranks needs: the rank as found, which way a comparative points, small numbers, what is ranked."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.claims.lexicons import read_lexicon, word_sets
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
NUMBERS = {word: number for number, word in enumerate((*CARDINALS, "eleven", "twelve"), 1)}


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
