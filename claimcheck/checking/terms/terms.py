"""A claim as a term of a sum: the interval that its words allow, in a unit that can be reckoned with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from claimcheck.checking.terms.intervals import INFINITE, Interval, printed
from claimcheck.checking.terms.wording import amount, number, quoted
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.rates import BASES
from claimcheck.domain.values import Quantity

MILLION, EXACTLY_TOLD = 1e6, 1000  # pounds to which a sum is told below which it is written out ("£1,225,000")
FINER = 2  # last places of the finer figure by which the rounder one beside it may be off
AS_FAR = 1.4  # times beyond a figure that "more than" is said of
WHOLE_TIMES = 0.95  # how far above "doubles" a headline may be
HUNDREDS, ROUGHLY = 3, 0.075  # digits of a headline that tells of hundreds, and how far it may round them
ROUNDED = 100  # so many a day from which a figure is told to the nearest ten
EXACT, BESIDE = 3, 0.01  # digits from which a number is exact; how far a round one beside it may be off
COUNTED_PART, COUNTED_WHOLE = 10, 50  # a part from which it was counted, and wholes that one thinks in
SECONDS = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0}
JUST_OVER = re.compile(
    r"\b(just|slightly|little|a shade|fractionally)\s+(over|above|more than|under|below|less than)\b", re.I
)
EXACTLY = re.compile(r"(?:exactly|precisely)\b", re.I)
SHARES = {"percent", "percentage_points"}
RATES = {unit: float(base) for unit, base in BASES.items()}
DAYS = {"per_hour": 1 / 24, "per_day": 1.0, "per_week": 7.0, "per_month": 365.25 / 12, "per_year": 365.25}


@dataclass(slots=True)
class Term:
    """A claim's figure. `unit` is "" for what is counted, seconds for any time; `sign` is -1 for a fall, 0 for no direction."""

    claim: Claim
    words: str
    value: float
    interval: Interval
    unit: str
    step: float
    sign: int

    @property
    def known(self) -> bool:
        """Whether there is a figure at all ("rose" alone has none)."""
        return self.interval.low > -INFINITE or self.interval.high < INFINITE

    def told(self, value: float) -> str:
        """A value rounded and worded as this one is printed."""
        if self.unit == "seconds" and self._unit() in SECONDS:
            return amount(value / SECONDS[self._unit()], self._unit(), self.step)
        if self._unit() == "gbp":
            million = abs(value) >= MILLION and self.step >= EXACTLY_TOLD
            return f"£{number(value / MILLION, self.step / MILLION)}m" if million else f"£{number(value, self.step)}"
        return amount(value, self.unit, min(self.step, 1.0) if self.unit in SHARES else self.step)

    def within(self, interval: Interval) -> Term:
        """The same figure with other ends."""
        return Term(self.claim, self.words, self.value, interval, self.unit, self.step, self.sign)

    def _unit(self) -> str:
        quantity = quantity_of(self.claim)
        return quantity.unit if quantity else ""


def quantity_of(claim: Claim) -> Quantity | None:
    """The figure of a claim; for a change, the amount of it."""
    return (claim.change.amount if claim.change else None) or claim.quantity


def digits_of(claim: Claim) -> int:
    """How many digits of a figure are its own: noughts at either end are not; nothing of what is hedged, or worked out from words."""
    quantity = quantity_of(claim)
    if quantity is None or quantity.modifier != "exact" or quantity.ratio:
        return 0  # "one in six" is 16.67 per cent in our words only
    if quantity.unit == "percent" and quantity.low % 1 and quantity.step > 1:
        return len(str(int(quantity.low)))  # and "a third" is 33.33
    digits = f"{abs(quantity.low):f}".replace(".", "").lstrip("0")
    return len(digits.rstrip("0") if digits.endswith("00") else digits)


def term(claim: Claim, analysis: Analysis) -> Term:
    """The term of a claim; without a figure its interval has no ends."""
    words = quoted(analysis.article, claim.span).strip("“”")
    quantity, sign = quantity_of(claim), {"up": 1, "down": -1}.get(claim.change.direction, 0) if claim.change else 0
    if quantity is None:
        nothing = Interval(-INFINITE, INFINITE)
        return Term(claim=claim, words=words, value=0.0, interval=nothing, unit="", step=1.0, sign=sign)
    factor = SECONDS.get(quantity.unit, 1.0)
    return Term(
        claim=claim,
        words=words,
        value=float(quantity.low) * factor,
        interval=allowed(quantity, words, claim.block == "headline").scaled(factor),
        unit="seconds" if quantity.unit in SECONDS else quantity.unit if _reckoned(quantity.unit) else "",
        step=float(quantity.step),
        sign=sign,
    )


class Terms:
    """The terms of an article's claims, each made when it is first asked for."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._made: dict[str, Term] = {}

    def of(self, claim: Claim) -> Term:
        """The term of a claim."""
        made = self._made.get(claim.id)
        if made is None:
            made = self._made[claim.id] = term(claim, self._analysis)
        return made


def exactly(one: Term) -> Term:
    """The term at its printed value, without the room that rounding and hedges give."""
    return one.within(Interval(one.value, one.value)) if one.known else one


def rounded(one: Term) -> Term:
    """What is worked out is rounded as it is printed, though a count is what it is: "13 days for each officer", of 12.95."""
    half = one.step / 2
    return one.within(Interval(min(one.interval.low, one.value - half), max(one.interval.high, one.value + half)))


def not_far(one: Term) -> Term:
    """The term without what nobody would word so: "more than a quarter" is told of 23 or 30 per cent, and hardly of 66."""
    low, high = max(one.interval.low, one.value / AS_FAR), min(one.interval.high, one.value * AS_FAR)
    return one.within(Interval(low, high)) if low < high else one


def as_near(terms: Sequence[Term]) -> list[Term]:
    """The terms of one sum, the last, which is worked out, held near."""
    return [*terms[:-1], not_far(terms[-1])]


def beside(terms: Sequence[Term]) -> list[Term]:
    """The terms of one sum: a round number beside an exact one ("from 70,000 offences to 78,400") is hardly a rough one."""
    terms = _as_fine(terms)
    if not any(one.known and one.unit == "" and _significant(one.value) >= EXACT for one in terms):
        return list(terms)
    return [_narrowed(one) if one.unit == "" and one.interval.high < INFINITE else one for one in terms]


def _as_fine(terms: Sequence[Term]) -> list[Term]:
    """ "From £7m to £8.4m": whoever tells the one to a tenth of a million would not leave out four of them in the other."""
    steps = [one.step for one in terms[:2] if one.unit == "" and one.known and one.step > 1]
    slack = FINER * min(steps, default=0.0)
    return [
        _around(one, slack) if len(steps) > 1 and k < len(steps) and one.step > slack else one
        for k, one in enumerate(terms)
    ]


def _around(one: Term, slack: float) -> Term:
    low, high = max(one.interval.low, one.value - slack), min(one.interval.high, one.value + slack)
    return one.within(Interval(low, high)) if low < high else one


def _narrowed(one: Term) -> Term:
    quantity = quantity_of(one.claim)
    if (
        one.claim.block == "headline"
        or quantity is None
        or quantity.modifier != "exact"
        or quantity.low != quantity.high
        or quantity.step != 1
    ):
        return one
    slack = BESIDE * abs(one.value)
    low, high = max(one.interval.low, one.value - slack), min(one.interval.high, one.value + slack)
    return one.within(Interval(low, high))


def _significant(value: float) -> int:
    return len(f"{abs(value):.0f}".rstrip("0"))


def _reckoned(unit: str) -> bool:
    return unit in SHARES or unit in RATES or unit in DAYS or unit == "times"


def allowed(quantity: Quantity, words: str, headline: bool) -> Interval:
    """Every value that a journalist may mean by these words: generous where they are hedged, round or in a headline."""
    shown = printed(quantity, words)
    low, high = shown.outer.low, shown.outer.high
    whole = quantity.step == 1 and quantity.low == quantity.high == quantity.low.to_integral_value()
    if quantity.modifier == "exact" and whole and shown.outer == shown.inner and _counted(quantity.unit):
        low = high = float(quantity.low)  # a count is what it is
    if quantity.modifier == "exact" and shown.inner != Interval(float(quantity.low), float(quantity.high)):
        wide = 0.08 if _in_words(shown.inner, quantity) else 0.0
        low, high = min(low, float(quantity.low) * (1 - wide)), max(high, float(quantity.high) * (1 + wide))
    if quantity.modifier == "exact" and quantity.unit in DAYS and whole and low >= ROUNDED and quantity.low % 10 == 0:
        low, high = low - 5, high + 5  # "560 a day" of 563
    if quantity.modifier == "exact" and quantity.step < 1 and quantity.unit in SHARES:
        high = max(high, float(quantity.low + quantity.step))  # 7.56 cut off to 7.5 is no slip that anybody would mend
    if quantity.modifier == "approx" and _is_precise(quantity):
        low, high = 0.99 * float(quantity.low), 1.01 * float(quantity.high)  # "some 2,314" is no rounder than 2,314
    if _is_of_two_counts(quantity):
        low, high = float(quantity.low - quantity.step), float(quantity.high + quantity.step)  # "44 out of 92"
    if EXACTLY.match(words):
        low, high = max(low, 0.98 * float(quantity.low)), min(high, 1.02 * float(quantity.high))
    if headline and quantity.unit == "times" and quantity.modifier == "exact" and float(quantity.low).is_integer():
        high = max(high, float(quantity.high) + WHOLE_TIMES)  # "Violence doubles" over "more than doubled"
    if headline:
        low, high = low - headline_slack(quantity, quantity.low), high + headline_slack(quantity, quantity.high)
    if match := JUST_OVER.search(words):
        return _just_over(quantity, Interval(low, high), match[2].lower() in ("over", "above", "more than"))
    return Interval(low, high)


def _just_over(quantity: Quantity, within: Interval, over: bool) -> Interval:
    """What "just over", or just under, leaves of the values that the number allows."""
    # "just over half the 1,000 of 2010": just under half is gone
    if quantity.modifier in ("more_than", "less_than"):
        over = quantity.modifier == "more_than"
    # "just over one in eight" is no share of 12 per cent, however rounded
    beyond, told = 1.002 if quantity.ratio else 1.0, float(quantity.low)
    # "a little over one per cent" of 1.46
    slack = max(0.15 * told, 0.0 if quantity.ratio else float(quantity.step) / 2)
    if over:
        return Interval(max(within.low, beyond * told), min(within.high, told + slack))
    return Interval(max(within.low, told - slack), min(within.high, told / beyond))


def headline_slack(quantity: Quantity, value: Decimal) -> float:
    """How far a headline may round: 5,000 stands for 4,930 too, 300 for 321, 4,180 for no more than its last digit but the noughts."""
    slack = 0.025 * abs(float(value))
    if quantity.modifier != "exact" or not _counted(quantity.unit) or not value or value != value.to_integral_value():
        return slack
    digits = str(abs(int(value)))
    if len(digits) == HUNDREDS and digits.endswith("00"):
        return ROUGHLY * abs(float(value))
    return min(slack, 10.0 ** (len(digits) - len(digits.rstrip("0"))))


def _is_precise(quantity: Quantity) -> bool:
    """Whether a number is told to its last digit ("some 2,314"), so that the hedge before it is a manner of speaking."""
    whole = quantity.low == quantity.low.to_integral_value()
    return whole and quantity.low >= 100 and quantity.low % 10 != 0 and _counted(quantity.unit)


def _is_of_two_counts(quantity: Quantity) -> bool:
    """Whether a ratio is of two numbers that were counted ("44 out of 92"), and no share told roundly ("nine in 20", "62 in 100")."""
    part, whole = quantity.part, quantity.of
    if part is None or whole is None or not quantity.ratio or quantity.modifier != "exact":
        return False
    return COUNTED_PART <= part < whole and whole % COUNTED_WHOLE != 0


def _counted(unit: str) -> bool:
    """Whether a unit is of things counted, not of a share, a rate or a time."""
    return not (_reckoned(unit) or unit in SECONDS)


def _in_words(inner: Interval, quantity: Quantity) -> bool:
    """Whether the interval is that of a share in words ("a third"), not of a printed step."""
    half = float(quantity.step) / 2
    return abs((inner.high - inner.low) / 2 - half) > 1e-9 and quantity.unit in ("percent", "times")
