"""What stands round a figure: the levels of its sentence and those before it, and whether they give it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.checking.sums.broken import Broken, reckonable
from claimcheck.checking.terms.equations import DERIVED, SUMS
from claimcheck.checking.terms.intervals import Interval
from claimcheck.checking.terms.terms import Term, Terms, exactly, not_far
from claimcheck.domain.claims import Analysis, Claim

LEVELS = frozenset(["count", "percentage", "rate", "money", "duration"])
GONE = re.compile(r"\b(?:gone|lost|lose|left|axed|cut|disappeared|vanished|fewer|shed)\b", re.I)
NUMBER = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.£])(?!(?:19|20)\d\d\b)\d{3,}(?![\d,.])")
BEFORE = 500  # characters before a share in which such a number may stand
OF_ALL = re.compile(r" of (?:the (?:total|whole)|all(?! but)|every(?:one|body|thing)|any(?:one|body))\b", re.I)
AGAIN = re.compile(r"(?: \w+){0,3},? (?:or|the equivalent of|equivalent to|equal to|which is|that is)(?: \w+){0,3} ?")


class Around:
    """The claims of an article by sentence, for those that stand near a figure."""

    def __init__(self, analysis: Analysis, terms: Terms) -> None:
        self.analysis, self.term = analysis, terms.of
        self._order = {sentence.span.start: k for k, sentence in enumerate(analysis.sentences)}
        self._by_sentence: dict[int, list[Claim]] = {}
        for claim in analysis.claims:
            self._by_sentence.setdefault(self._order.get(claim.sentence.start, -1), []).append(claim)

    def levels(self, claim: Claim, back: int, wholes: bool = False) -> list[Term]:
        """The levels told so many sentences before a claim (0: in its own), with the `wholes` of its ratios: "158 out of 316"."""
        here = self._order.get(claim.sentence.start)
        found = [] if here is None else self._by_sentence.get(here - back, [])
        told = [self.term(one) for one in found if one.type in LEVELS and one is not claim]
        told += [one for ratio in found if wholes and ratio.type == "ratio" for one in self._whole(ratio)]
        return [one for one in told if one.known]

    def _whole(self, ratio: Claim) -> list[Term]:
        """The number that a ratio is of, where it is printed in figures."""
        values = [float(one.replace(",", "")) for one in NUMBER.findall(ratio.span.of(self.analysis.article.text))]
        return [replace(self.term(ratio), value=one, interval=Interval(one, one), unit="") for one in values[-1:]]

    def works_out(self, share: Term) -> bool:
        """Whether two numbers next to each other in the body give a headline's share: "of 2,190 children 1,095 were in care"."""
        counts = [self.term(one) for one in self.analysis.claims if one.type == "count"]
        pairs = [(min(two, key=_value), max(two, key=_value)) for two in pairwise(counts)]
        return any(fits("share", [part, whole, share], share) for part, whole in pairs if part.value < whole.value)

    def is_rise_of_two(self, rise: Term, tied: Collection[str]) -> bool:
        """Whether a headline's rise lies between two numbers next to each other in the body, but for those `tied` to it."""
        counts = [self.term(one) for one in self.analysis.claims if one.type == "count"]
        pairs = [pair for pair in pairwise(counts) if not {one.claim.id for one in pair} <= set(tied)]
        return any(fits("change", [*two, rise], rise) for pair in pairs for two in (pair, pair[::-1]))

    def numbers(self, claim: Claim) -> list[float]:
        """The numbers in figures that stand shortly before a claim, whatever they count."""
        text, end = self.analysis.article.text, claim.span.start
        return [float(one.replace(",", "")) for one in NUMBER.findall(text[max(0, end - BEFORE) : end])]

    def is_in_brackets(self, claim: Claim) -> bool:
        """Whether a figure stands alone in brackets."""
        text = self.analysis.article.text
        return text[claim.span.start - 1 : claim.span.start] == "(" and text[claim.span.end : claim.span.end + 1] == ")"

    def is_told_again(self, one: Term, other: Term) -> bool:
        """Whether the second figure is set beside the first by "or"."""
        text = self.analysis.article.text[one.claim.span.end : other.claim.span.start]
        return AGAIN.fullmatch(text) is not None

    def before_loss(self, broken: Broken) -> list[Term]:
        """ "It has 1,190 officers. Some 15 per cent of the officers, 210, have gone": of all that there were, and not of those left."""
        part, whole, share = broken.terms
        if not self.has_gone(share):
            return []
        value = whole.value + part.value
        return [replace(whole, value=value, interval=Interval(value, value))]

    def has_gone(self, share: Term) -> bool:
        """Whether its sentence speaks of what has gone."""
        return GONE.search(share.claim.sentence.of(self.analysis.article.text)) is not None

    def is_of_all(self, share: Term) -> bool:
        """Whether the words behind a share say that it is of all there were."""
        return OF_ALL.match(self.analysis.article.text[share.claim.span.end : share.claim.sentence.end]) is not None

    def shares(self, claim: Claim) -> list[Term]:
        """The shares told in a claim's sentence."""
        here = self._by_sentence.get(self._order.get(claim.sentence.start, -1), [])
        return [self.term(one) for one in here if one.is_share]


def fits(kind: str, terms: Sequence[Term], derived: Term) -> bool:
    """Whether the sum gives the printed figure, rounded as it is, the way that it is said to go."""
    value, near = _worked_out(kind, terms, derived), _printed(derived)
    if value is None:
        return False
    if kind == "average":
        return value.meets(derived.interval)
    return (
        value.meets(near) or value.meets(not_far(derived).interval) and derived.value != near.low and is_hedged(derived)
    )


def gives(kind: str, terms: Sequence[Term], derived: Term) -> bool:
    """Whether the sum gives the printed figure to its last digit, whatever its hedge."""
    value = _worked_out(kind, terms, derived)
    return value is not None and value.meets(_printed(derived))


def _worked_out(kind: str, terms: Sequence[Term], derived: Term) -> Interval | None:
    if terms[0].unit != terms[1].unit and kind != "average":
        return None
    if kind == "change" and (terms[1].value - terms[0].value) * (derived.sign or 1) <= 0:
        return None
    if kind != "change" and not reckonable(kind, terms):
        return None
    return SUMS[kind]([exactly(one) for one in terms], DERIVED[kind])


def _printed(derived: Term) -> Interval:
    return Interval(derived.value - derived.step / 2, derived.value + derived.step / 2)


def is_hedged(one: Term) -> bool:
    """Whether a figure is printed with a hedge."""
    quantity = one.claim.quantity
    return quantity is not None and quantity.modifier != "exact"


def _value(one: Term) -> float:
    return one.value
