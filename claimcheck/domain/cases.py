"""Links from a claim to the catalogue, the evidence found, and the case that a rule sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

from claimcheck.domain.areas import Area
from claimcheck.domain.claims import Analysis, Claim, Tie
from claimcheck.domain.measures import Figure, Measure
from claimcheck.domain.periods import Period
from claimcheck.domain.text import Span
from claimcheck.domain.values import Change

T = TypeVar("T")
Truth = Literal["holds", "fails", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Generic[T]):
    """The best candidate for one part of a claim, how sure (0 to 1), the others, and why."""

    best: T | None
    score: float = 0.0
    runners_up: tuple[T, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A claim's parts, each linked to the catalogue. `measures` are all the readings that the words allow."""

    area: Choice[Area]
    period: Choice[Period]
    measure: Choice[Measure]
    field: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveat:
    """A reason, from the data, not to rely on a figure, rank it or compare it; in articles printed `before` a day, or in all."""

    text: str
    effect: Literal["tell", "abstain"]
    source: str = ""
    before: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The one fault that explains why a claim fails: the name of the rule that speaks for it, and what would hold instead.

    `span` is where the wrong words stand, when they are not the claim's own (the force that is named beside a place).
    """

    fault: str
    message: str
    stated: str = ""
    published: str = ""
    advice: str = ""
    figures: tuple[Figure, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the reference data say of a claim. `figures` is the claimed cell, `peers` the column that a rank is taken in.

    `truth` is three-valued; `reason` says in a sentence what settles it, or what is missing. `supported_as` names the reading
    that holds when it is not the literal one ("the adult rate"). `readings` are other readings that would hold. `change` is the rise or
    fall that a number or share turned out to tell ("the increase for England and Wales, which is eight per cent").
    """

    truth: Truth
    reason: str
    known: bool = True
    figures: tuple[Figure, ...] = ()
    peers: tuple[Figure, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    breaks: tuple[Caveat, ...] = ()
    definitions: tuple[str, ...] = ()
    diagnosis: Diagnosis | None = None
    remark: Diagnosis | None = None
    sum: str = ""
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """A tie whose figures cannot all be right: which rule speaks, where, the sum, and what would make it agree."""

    tie: Tie
    fault: str
    claim: str
    span: Span
    stated: str
    expected: str
    sum: str
    advice: str
    related: tuple[tuple[Span, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a rule sees of one claim. `solutions` are the broken ties of the whole article."""

    analysis: Analysis
    claim: Claim
    link: Link
    evidence: Evidence
    solutions: tuple[Solution, ...] = ()
