"""Claims, the mentions that they are made of, and what ties claims together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from claimcheck.domain.measures import Facets
from claimcheck.domain.periods import How, Period
from claimcheck.domain.text import Article, BlockKind, Sentence, Span
from claimcheck.domain.values import Change, Quantity, Rank

ClaimType = Literal["count", "percentage", "rate", "ratio", "money", "duration", "rank", "change", "comparison"]
SHARES: tuple[ClaimType, ...] = ("percentage", "ratio")


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaMention:
    """An area as written. `area` is a catalogue id, None when the text leaves it open; `parts` when one figure is about several.

    `misspelt` is the part of the name that is spelt wrong, `meant` how it should be written; for a name that the force does
    not bear ("Hull Police") only `meant` is set. `kind` is the named area's, and `nation` the one where it lies when the words put it
    in another ("Scotland's Dyfed-Powys").
    """

    span: Span
    text: str
    area: str | None
    how: How
    parts: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    misspelt: str | None = None
    meant: str = ""
    kind: str = ""
    nation: str = ""

    @property
    def is_named(self) -> bool:
        """Whether its own name or another that it goes by stands there, and not "the force" or nothing."""
        return self.how in ("named", "alias")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureMention:
    """The words that say what is counted, as facets; `parts` when one figure is about several measures.

    `doubt` says why the figure may count something narrower or other than the facets ("a part of them"); empty: no reason to.
    """

    span: Span
    text: str
    facets: Facets
    parts: tuple[Facets, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionMention:
    """A place where the text explains a term ("allegations not investigated further - termed 'no-crimes'")."""

    span: Span
    term: str
    explanation: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who says it: the name or description as written, and whether the words stand inside quotation marks."""

    name: str
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The other side of a comparison: a figure, an area or a period that the claim is set against."""

    value: Quantity | None = None
    areas: tuple[str, ...] = ()
    period: Period | None = None
    relation: str = ""


class Figured:
    """What the figure of a claim, or of one in the making, is by its type and its unit."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def type(self) -> ClaimType:
            """A field of those that are figured."""

        @property
        def quantity(self) -> Quantity | None:
            """Likewise; None for what has no figure."""

    @property
    def is_share(self) -> bool:
        """Whether it says what part of a whole something is: "12 per cent", "one in eight"."""
        return self.type in SHARES

    @property
    def unitless(self) -> bool:
        """Whether its figure has no unit of its own ("402"): what it counts is told elsewhere, and it may even be a rate."""
        return self.quantity is not None and not self.quantity.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Figured):
    """A statistic that the article asserts. It holds no object of the language pipeline."""

    id: str
    span: Span
    sentence: Span
    block: BlockKind
    type: ClaimType
    quantity: Quantity | None
    rank: Rank | None = None
    change: Change | None = None
    measure: MeasureMention | None = None
    area: AreaMention | None = None
    period: Period | None = None
    compared_with: Comparison | None = None
    speaker: Speaker | None = None
    negated: bool = False
    policing: bool = True

    @property
    def own_period(self) -> Period | None:
        """Its period, where the claim's own sentence says it; None for one that is carried or supplied."""
        period = self.period
        return period if period is not None and period.span and self.sentence.contains(period.span) else None


TieKind = Literal[
    "change",
    "share",
    "sum",
    "difference",
    "average",
    "rate",
    "same",
    "ranking",
    "multiple",
    "gap",
    "order",
    "relation",
    "complement",
    "each",
    "superlative",
    "placed",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Figures that the text itself binds together.

    `members` are claim ids in the order that the kind asks for: change (before, after, change), share (part, whole, share),
    sum (whole, part, part, ...), difference (a, b, difference), average (count, per-time rate), rate (count, population, rate),
    same (a, b: one thing told twice), ranking (rows in printed order), multiple and gap (one side, other side, multiple or
    points), order (claims whose neighbours and ordinals must agree), relation (a, b: a is said to be more or less than b),
    complement (two shares of one whole), each (total, number, so much for each), superlative (a highest or lowest, its own
    figure, another force's), placed (a place behind the first, its own figure, those of others).

    `note` says what binds them: "more" or "less" for a relation, "remainder" for a sum whose last part is what is left, "nearby" for
    a change told a sentence after its levels, "at most" for shares that may leave some over, "redated" for one figure told of two
    times, "doubled" for one place given to two areas, "both ends" for a place with its field and the same place again, "listed" for
    places with their figures, "ahead" or "behind" for a place and the one it is next to, and for a superlative or a place which
    end of the measure is the better; `said` is where the word of a relation stands, when that is in front of both figures.
    """

    kind: TieKind
    members: tuple[str, ...]
    span: Span
    note: str = ""
    said: Span | None = None


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """What was understood of an article, before any reference figure is looked at.

    `ties` are those that the text makes. `likely_ties` join figures that merely stand near each other: such a tie counts as broken
    only where a known slip explains its last figure and no other tie of that figure holds. `asides` are figures that are no claims,
    such as populations, and that ties reckon with all the same.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]
    areas: tuple[AreaMention, ...] = ()
    periods: tuple[Period, ...] = ()
    definitions: tuple[DefinitionMention, ...] = ()
    ties: tuple[Tie, ...] = ()
    likely_ties: tuple[Tie, ...] = ()
    asides: tuple[Claim, ...] = ()

    def claim(self, id: str) -> Claim:
        """The claim, or the figure beside the claims, with this id. Raises KeyError when there is none."""
        return self.claims[self._places[id]] if id in self._places else self._beside[id]

    def place(self, claim: Claim) -> int:
        """Where a claim stands among the claims."""
        return self._places[claim.id]

    def in_sentence(self, claim: Claim) -> tuple[Claim, ...]:
        """The claims of a claim's own sentence, itself too."""
        return self._sentences.get((claim.sentence.start, claim.sentence.end), ())

    def sentence_before(self, claim: Claim) -> Span:
        """The sentence before a claim's own; empty, and where that starts, when there is none."""
        start = claim.sentence.start
        ends = [one.span for one in self.sentences if one.span.end <= start]
        return ends[-1] if ends else Span(start=start, end=start)

    @cached_property
    def _beside(self) -> dict[str, Claim]:
        return {figure.id: figure for figure in self.asides}

    @cached_property
    def named_areas(self) -> frozenset[str]:
        """The ids of all areas that the article names, or tells figures of."""
        told = [claim.area.area for claim in self.claims if claim.area is not None]
        return frozenset(area for area in (*(mention.area for mention in self.areas), *told) if area)

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """What its claims are about, in the order of the text; "" for a measure that names no topic."""
        told = [claim.measure.facets.topic or "" for claim in self.claims if claim.measure is not None]
        return tuple(dict.fromkeys(told))

    @cached_property
    def days(self) -> tuple[tuple[date, date], ...]:
        """The first and last days of its claims' periods, in the order of the text."""
        told = [claim.period for claim in self.claims if claim.period is not None]
        return tuple(
            dict.fromkeys((one.start, one.end) for one in told if one.start is not None and one.end is not None)
        )

    @cached_property
    def periods_by_days(self) -> Mapping[tuple[date | None, date | None], Period]:
        """The period of the first claim of each stretch of days, the stretch that is told last first."""
        told = [claim.period for claim in self.claims if claim.period is not None]
        return {(one.start, one.end): one for one in reversed(told)}

    @cached_property
    def _places(self) -> dict[str, int]:
        return {claim.id: i for i, claim in enumerate(self.claims)}

    @cached_property
    def _sentences(self) -> dict[tuple[int, int], tuple[Claim, ...]]:
        found: dict[tuple[int, int], tuple[Claim, ...]] = {}
        for claim in self.claims:
            key = (claim.sentence.start, claim.sentence.end)
            found[key] = (*found.get(key, ()), claim)
        return found
