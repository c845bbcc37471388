"""A figure or a place put as the article puts its own: "31%" for "25%", "less than a third", "nearly 2,200", "seventh highest"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from claimcheck.checking.terms.terms import quantity_of
from claimcheck.checking.terms.wording import amount, number
from claimcheck.domain.claims import Claim
from claimcheck.domain.values import PERCENTAGES, RELATIVE, Quantity
from claimcheck.domain.wording import CARDINALS, ORDINALS, cardinal, ordinal

FRACTIONS = (
    (10.0, "a tenth"),
    (100 / 6, "a sixth"),
    (20.0, "a fifth"),
    (25.0, "a quarter"),
    (100 / 3, "a third"),
    (40.0, "two-fifths"),
    (50.0, "half"),
    (60.0, "three-fifths"),
    (200 / 3, "two-thirds"),
    (75.0, "three-quarters"),
    (80.0, "four-fifths"),
)
ONE_BY_ONE, CLOSE = 20, 1.5  # "one in 20", then by fives; points that "one in three" may be off
SAME, NEAR = 0.6, 4.0  # points that a fraction may be off, bare and with "more than" or "less than"
SIGN = re.compile(r" ?(?:%|pc\b|percent\b|per cent\b|percentage points?\b|points?\b)", re.I)
LARGE = re.compile(r"^\D*[\d.,]+(?P<joint> ?)(?P<word>million|billion|m|bn|k|thousand)\b", re.I)
SIZES = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
VERB = re.compile(r"(?:doubl|trebl|tripl|quadrupl|halv)", re.I)
DIGITS = re.compile(r"\d")

PLACES = re.compile(rf"\b(?:{'|'.join(ORDINALS)}|\d+(?:st|nd|rd|th))\b(?P<joint>[ -])?", re.I)
END = re.compile(
    r"\b(?:highest|biggest|largest|most|greatest|steepest|sharpest|lowest|smallest|fewest|least|worst|best)\b", re.I
)


def restated(claim: Claim, text: str, value: float, step: float = 0.0) -> str:
    """A value in the unit of the claim's figure, with the sign, the words and the size of number that the article uses there."""
    quantity = quantity_of(claim)
    if quantity is None:
        return number(value, step)
    step = step or float(quantity.step)
    if not claim.span.contains(quantity.number):
        return amount(value, quantity.unit, step)
    if quantity.unit in PERCENTAGES:
        return _percent(quantity, text, value, step)
    if match := LARGE.match(text[quantity.number.start : quantity.number.end + 9]):
        scale = SIZES[match["word"].lower()]
        told = number(value / scale, float(quantity.step) / scale)
        return f"{'£' if quantity.unit == 'gbp' else ''}{told}{match['joint']}{match['word']}"
    if _is_small(value) and quantity.unit != "gbp" and not DIGITS.search(quantity.number.of(text)):
        return cardinal(int(value)) + amount(0, quantity.unit, 1.0).removeprefix("0")
    return amount(value, quantity.unit, step)


def _is_small(value: float) -> bool:
    return value == int(value) and 1 <= value <= len(CARDINALS)


def _percent(quantity: Quantity, text: str, value: float, step: float) -> str:
    sign, told = SIGN.match(text, quantity.number.end), number(value, min(step, 1.0))
    if sign is None:
        return amount(value, quantity.unit, min(step, 1.0))
    in_words = not DIGITS.search(quantity.number.of(text))
    return (cardinal(int(told)) if in_words and told.isdigit() and _is_small(float(told)) else told) + sign[0]


def is_verb(claim: Claim, text: str) -> bool:
    """Whether a change is told by a verb that holds its size ("doubled", "halved")."""
    quantity = quantity_of(claim)
    return quantity is not None and VERB.match(quantity.number.of(text)) is not None


def is_in_words(claim: Claim, text: str) -> bool:
    """Whether a share or multiple is printed in words ("a third", "half", "doubled"), so that no figure fits in its place."""
    quantity = quantity_of(claim)
    if quantity is None or not claim.span.contains(quantity.number):
        return False
    shares = quantity.unit in RELATIVE
    if quantity.ratio:
        return True
    return shares and SIGN.match(text, quantity.number.end) is None and not DIGITS.search(quantity.number.of(text))


def fraction(percent: float) -> str:
    """The share in words that a percentage comes near: "a third", "less than a third"; "" when none is near."""
    near, words = min(FRACTIONS, key=lambda pair: abs(pair[0] - percent))
    off = percent - near
    if abs(off) > NEAR:
        return ""
    return words if abs(off) <= SAME else f"{'more' if off > 0 else 'less'} than {words}"


def rounded(value: float) -> tuple[str, float]:
    """A round number near this one, and the hedge that fits: "nearly", 2200.0; no hedge for a number that is small or round."""
    if value < 100:
        return "", value
    size = 10.0 ** math.floor(math.log10(value))
    for step, most in ((size, 0.03), (size / 10, 0.05)):
        near = round(value / step) * step
        if abs(near - value) <= most * value:
            return ("", near) if near == value else ("nearly" if near > value else "just over", near)
    return "", value


def one_in(percent: float) -> str:
    """A share as "one in four" or "one in 105"; "" when it is far from any."""
    if percent <= 0:
        return ""
    of = round(100 / percent)
    of = of if of <= ONE_BY_ONE else round(of / 5) * 5
    near = 100 / of if of > 1 else 0.0
    return f"one in {cardinal(of)}" if near and abs(near - percent) <= min(CLOSE, 0.05 * percent) else ""


def replaced(words: str, position: int, direction: str, told: str) -> str:
    """A place in the article's own words: `position` for its ordinal, the other end's word where `direction` is not the one `told`."""
    end = END.search(words)
    turned = direction != told
    word = direction if end is None or turned else end[0].lower()
    found = PLACES.search(words)
    bare = end is None and not turned and found is not None
    if bare:
        return ordinal(position)
    joint = (found["joint"] if found else None) or " "
    return word if position == 1 else f"{ordinal(position)}{joint}{word}"


def either(options: Sequence[str]) -> str:
    """ "“a”", "“a” or “b”"; each once."""
    quoted = [f"“{one}”" for one in dict.fromkeys(options) if one]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1]))) if quoted else ""
