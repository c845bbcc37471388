"""A sentence with everything that was found in it, and the sketch of a claim that grows from it. Inside claims/ only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.dates.wordings import Wording
from claimcheck.domain.claims import ClaimType, Figured, Speaker
from claimcheck.domain.measures import Facets
from claimcheck.domain.text import Block, Sentence, Span
from claimcheck.domain.values import ChangeDirection, Quantity, Rank
from claimcheck.nlp.tokens import Tokens

OPEN = Facets()  # nothing is said of the measure yet
Judging = Literal["", "better", "worse"]
Role = Literal["level", "before", "after", "change", "share", "comparison", "rank", "row", "bracket"]


@dataclass(slots=True)
class Cue:
    """Tokens `i` to `j` that say something of a measure. A weak cue ("offences", "cases") takes its topic from the context.

    A soft one ("violence", "officers") is a topic of its own where no plainer one stands nearer.
    """

    i: int
    j: int
    facets: Facets
    weak: bool = False
    verb: bool = False
    soft: bool = False


@dataclass(slots=True)
class Turn:
    """A word of change at tokens `i` to `j`. A judging one ("improved") is a rise or a fall by what is measured."""

    i: int
    j: int
    direction: ChangeDirection
    sort: Literal["verb", "noun", "mark"]
    weak: bool = False
    judging: Judging = ""

    def at(self, i: int, j: int) -> Turn:
        """The same word found at tokens `i` to `j`."""
        return Turn(i, j, self.direction, self.sort, self.weak, self.judging)


@dataclass(slots=True)
class Sketch(Figured):
    """A claim in the making: the figure at tokens `i` to `j`, what it is, and what has been bound to it so far.

    `guessed`: no rule takes it for a statistic of policing, learned weights do.
    """

    i: int
    j: int
    type: ClaimType
    role: Role
    quantity: Quantity | None = None
    rank: Rank | None = None
    direction: ChangeDirection | None = None
    comparator: bool = False
    segment: int = 0
    place: Place | None = None
    wording: Wording | None = None
    facets: Facets = OPEN
    partner: Sketch | None = None
    field_places: tuple[Place, ...] = ()
    neighbours: tuple[str, ...] = ()
    strong: bool = False
    bare: bool = False
    guessed: bool = False

    @property
    def directed(self) -> bool:
        """Whether it is a rise or a fall."""
        return self.type == "change" and self.direction in ("up", "down")


@dataclass(slots=True)
class Scene:
    """One sentence. Token indexes are of the whole article's tokens.

    `vocabulary` are its words and marks in lower case: a rule that needs one of some words asks it first, for most sentences have none.
    """

    index: int
    sentence: Sentence
    block: Block
    tokens: Tokens
    i: int
    j: int
    quantities: list[tuple[int, int, Quantity]] = field(default_factory=list)
    wordings: list[Wording] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    segments: list[tuple[int, int]] = field(default_factory=list)
    comparators: list[tuple[int, int]] = field(default_factory=list)
    asides: list[tuple[int, int]] = field(default_factory=list)
    sketches: list[Sketch] = field(default_factory=list)
    dropped: list[Sketch] = field(default_factory=list)  # that are no statistics, and refused by nothing
    populations: list[tuple[int, int, Quantity]] = field(default_factory=list)
    speaker: Speaker | None = None
    tabular: bool = False
    vocabulary: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.vocabulary = frozenset(self.tokens.lower[self.i : self.j])

    def words(self, i: int, j: int) -> list[str]:
        """The lower-case tokens from `i` to `j`, kept inside the sentence."""
        start = i if i > self.i else self.i  # asked for many thousand times an article: max and min take longer
        return self.tokens.lower[start : j if j < self.j else self.j]

    def in_brackets(self, i: int, j: int) -> bool:
        """Whether the tokens from `i` to `j` have brackets of their own."""
        return self.words(i - 1, i) == ["("] and self.words(j, j + 1) == [")"]

    def kind_of(self, quantity: Quantity) -> str:
        """The kind of token that the number of a figure begins with: "number" in digits, "word" in words."""
        return self.tokens.kind[self.tokens.index_at(quantity.number.start)]

    def segment_of(self, i: int) -> int:
        """The index of the segment that token `i` stands in."""
        for index, (start, end) in enumerate(self.segments):
            if start <= i < end:
                return index
        return len(self.segments) - 1

    def opens_cell(self, i: int) -> bool:
        """Whether token `i` is the first of a cell of a row, but not of its label."""
        return self.tabular and self.words(i - 1, i) in (["|"], [";"])

    def span(self, i: int, j: int) -> Span:
        """Where tokens `i` to `j` stand in the text."""
        return Span(start=self.tokens.start[i], end=self.tokens.end[j - 1])
