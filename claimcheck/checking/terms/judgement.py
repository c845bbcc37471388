"""What one reading of a claim comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from claimcheck.checking.terms.intervals import Interval, Printed, printed
from claimcheck.checking.terms.terms import WHOLE_TIMES, digits_of, headline_slack
from claimcheck.checking.terms.wording import days, is_slashed
from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Caveat, Truth
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Quantity
from claimcheck.linking.figures import Reading
from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.queries import Placing

Words = Callable[[], str]


def _nothing() -> str:
    return ""


@dataclass(slots=True, kw_only=True)
class Judgement:
    """Whether a claim holds in one reading. `known`: the tables have something on it. `fault` is the rule that would say that it
    fails, `remark` one that speaks although the claim is not wrong. `placing` is where a rank stands; `against` the literal reading,
    which fails, of one that holds in another sense; `note` what a remark has to tell beyond the reason; `nearly` when it holds, and
    would not if an estimate were a little off.

    Of many judgements one is told: `why`, `what` and `how` word it when they are asked for its reason, what is so instead, and the sum.
    """

    reading: Reading
    truth: Truth
    why: Words
    known: bool = True
    figures: tuple[Figure, ...] = ()
    peers: tuple[Figure, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    what: Words = _nothing
    fault: str = ""
    remark: str = ""
    how: Words = _nothing
    derived: bool = False
    place: int | None = None
    placing: Placing | None = None
    against: Judgement | None = None
    note: str = ""
    nearly: bool = False

    @property
    def was_right(self) -> bool:
        """Whether it holds, or did when the figure was first published."""
        return self.truth == "holds" or self.remark == "superseded-figure"

    @property
    def reason(self) -> str:
        """Why it is true or not, as one sentence or more."""
        return self.why()

    @property
    def published(self) -> str:
        """What is so, in a few words."""
        return self.what()

    @property
    def sum(self) -> str:
        """The sum that leads to it; empty where there is none."""
        return self.how()


@dataclass
class Question:
    """A claim put to the catalogue. What it is asked for again and again is worked out once."""

    claim: Claim
    analysis: Analysis
    catalogue: Catalogue

    @cached_property
    def figure(self) -> Quantity | None:
        """The printed figure; of a change the amount of it."""
        change = self.claim.change if self.claim.type == "change" else None
        return (change.amount if change is not None else None) or self.claim.quantity

    @cached_property
    def target(self) -> Printed | None:
        """Where the printed figure lies; that of a headline is looser ("up 40 per cent" of 40.6)."""
        if self.figure is None:
            return None
        told, figure = printed(self.figure, self.words), self.figure
        if self.claim.block != "headline":
            return told
        low, high = (
            told.outer.low - headline_slack(figure, figure.low),
            told.outer.high + headline_slack(figure, figure.high),
        )
        if figure.unit == "times" and figure.modifier == "exact" and figure.high % 1 == 0:
            high = max(high, float(figure.high) + WHOLE_TIMES)  # "doubles", over 2.6 times
        return told._replace(outer=Interval(low, high))

    @cached_property
    def digits(self) -> int:
        """How many digits of the printed figure are its own."""
        return digits_of(self.claim)

    @cached_property
    def words(self) -> str:
        """The claim's own words, on one line."""
        return self.claim.span.on_one_line(self.analysis.article.text)

    @property
    def before(self) -> str:
        """What its sentence opens with, up to the claim."""
        return self.analysis.article.text[self.claim.sentence.start : self.claim.span.start]

    @property
    def ahead(self) -> list[Claim]:
        """The claims of its sentence that end before it does."""
        return [one for one in self.analysis.in_sentence(self.claim) if one.span.end <= self.claim.span.start]

    @property
    def behind(self) -> str:
        """What its sentence goes on with."""
        return self.analysis.article.text[self.claim.span.end : self.claim.sentence.end]

    @property
    def shares_its_date(self) -> bool:
        """Whether another claim of its sentence has the same date, and stands nearer to the words of it: "281, having been 435 in 2017"."""
        period, at = self.claim.period, self.claim.span.start
        alike = [one for one in self.analysis.in_sentence(self.claim) if one is not self.claim and one.period == period]
        said = period.span.start if period is not None and period.span is not None else None
        return any(said is None or abs(one.span.start - said) < abs(at - said) for one in alike)

    @property
    def printed(self) -> str:
        """The claim's own words, in quotation marks."""
        return f"“{self.words}”"

    def area(self, id: str) -> Area:
        """An area of the catalogue."""
        return self.catalogue.areas.get(id)

    def name(self, id: str) -> str:
        """The full name of an area; its id when the catalogue has none such."""
        return self.catalogue.areas.get(id).name if id in self.catalogue.areas else id

    def when(self, start: date, end: date) -> str:
        """A period in words, a financial year as the article itself writes one: "2018/19" or "year to March 2019"."""
        return days(start, end, is_slashed(self.analysis.article.text))


Judge = Callable[[Question, Reading], Judgement]
