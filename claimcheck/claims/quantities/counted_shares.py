"""Shares told by two counts or by money: "33 of its 1,694 cases", "none of the 28", "48p in every pound", "a single burglary in 25".

`find_quantities` leaves these as printed; a claim is of the share, so the two are made one figure here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from claimcheck.claims.quantities.drafts import CENT
from claimcheck.claims.quantities.units import DIMENSIONS
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.text import Span
from claimcheck.domain.values import Quantity
from claimcheck.nlp.tokens import Tokens

Found = tuple[int, int, Quantity]
_grammar = word_sets("grammar", "counted_shares")
OWNERS = _grammar["owners"]
FORCES = word_sets("grammar", "refusals")["forces"]  # "all but four of the 43 police areas" tells no share of anything
NONE = tuple(
    (phrase, phrase.count(" ") + 1)
    for phrase in (
        *("none of", "none of the", "none of its", "none of their", "none of those"),
        *("not one of", "not one of the"),
    )
)
OF = _grammar["of"]
SMALL_WHOLE = 100
LOSING, LOST_WITHIN = _grammar["losing"], 3  # tokens from the verb to the number
POSTS = word_sets("grammar", "changes")["posts"]


def join_parts(tokens: Tokens, found: Sequence[Found], i: int) -> list[Found]:
    """The figures of a sentence that begins at token `i`, with a part and its whole made one."""
    kept: list[Found] = []
    for one in found:
        share = _of_none(tokens, one, i) or _single(tokens, one, i) or _of_pound(tokens, one)
        if kept and share is None and (both := _part_of(tokens, kept[-1], one)):
            kept[-1] = both
        else:
            kept.append(share or one)
    return kept


def _part_of(tokens: Tokens, part: Found, whole: Found) -> Found | None:
    """ "33 of its 1,694 cases", "three of those 18 deaths", "seven of the 11"; "36 of the 110 rapes" stay two counts to be checked."""
    i, j, few = part
    between = tokens.lower[j : whole[0]]
    if few.unit or few.modifier == "between" or not _is_count(whole[2]) or few.low >= whole[2].low:
        return None
    owned = len(between) == 2 and between[0] == "of" and between[1] in OWNERS
    if owned and whole[2].unit in ("", *POSTS) and are_lost(tokens, i):
        return None
    in_words = tokens.kind[tokens.index_at(few.number.start)] == "word" and whole[2].low < SMALL_WHOLE
    bare = between == ["of", "the"] and in_words
    return _share(tokens, i, whole[1], few, whole[2], few.low) if owned or bare else None


def are_lost(tokens: Tokens, i: int) -> bool:
    """Whether the number at token `i` is one of those lost: "lost 231", "parted with about 982"."""
    before = tokens.lower[max(0, i - LOST_WITHIN) : i]
    return not LOSING.isdisjoint(before) or not LOSING.isdisjoint(" ".join(pair) for pair in pairwise(before))


def _of_none(tokens: Tokens, whole: Found, i: int) -> Found | None:
    """ "none of 28 was charged", "not one of the 14 robberies"."""
    first, last, quantity = whole
    if tokens.lower[first - 1] not in OF or not _is_count(quantity) or quantity.modifier != "exact":
        return None
    for words, size in NONE:
        if first - size >= i and " ".join(tokens.lower[first - size : first]) == words:
            return _share(tokens, first - size, last, quantity, quantity, Decimal(0))
    return None


def _single(tokens: Tokens, whole: Found, i: int) -> Found | None:
    """ "A single burglary in 25", "just a single case out of 96"."""
    first, last, quantity = whole
    if quantity.unit or quantity.modifier != "exact" or quantity.low <= 1:
        return None
    gap = 2 if tokens.lower[first - 2 : first] == ["out", "of"] else 1 if tokens.lower[first - 1] == "in" else 0
    for start in range(first - gap - 3, first - gap - 5, -1):
        if gap and start >= i and tokens.lower[start : start + 2] == ["a", "single"]:
            return _share(tokens, start, last, quantity, quantity, Decimal(1))
    return None


def _of_pound(tokens: Tokens, found: Found) -> Found | None:
    """ "48p in every pound", "82p of each £1", "12 pence in the pound": so many per cent."""
    i, j, quantity = found
    if quantity.unit not in ("pence", "cents"):
        return None
    behind = tokens.lower[j : j + 4]
    if behind[:1] not in (["in"], ["of"], ["from"], ["out"]):
        return None
    rest = behind[2:] if behind[:2] == ["out", "of"] else behind[1:]
    if rest[:1] not in (["every"], ["each"], ["the"]):
        return None
    end = next((at for at, word in enumerate(rest) if word in ("pound", "dollar", "1")), None)
    if end is None or rest[1:end] not in ([], ["£"], ["$"]):
        return None
    last = j + len(behind) - len(rest) + end + 1
    span = Span(start=quantity.span.start, end=tokens.end[last - 1])
    share = replace(quantity, span=span, unit="percent", ratio=True, part=quantity.low, of=Decimal(100))
    return i, last, share


def _is_count(quantity: Quantity) -> bool:
    """Whether it counts things, and is no share, sum or time."""
    plain = quantity.low == quantity.high and quantity.low == int(quantity.low) and quantity.low > 1
    if quantity.unit in FORCES:
        return False
    return plain and quantity.unit not in DIMENSIONS and quantity.unit not in ("percent", "times") and not quantity.per


def _share(tokens: Tokens, i: int, j: int, few: Quantity, whole: Quantity, part: Decimal) -> Found:
    value = (part / whole.low * 100).quantize(CENT)
    start = min(tokens.start[i], few.number.start)
    quantity = replace(
        whole,
        span=Span(start=tokens.start[i], end=whole.span.end),
        number=Span(start=start, end=whole.number.end),
        low=value,
        high=value,
        unit="percent",
        step=CENT,
        modifier=few.modifier,
        ratio=True,
        part=part,
        of=whole.low,
    )
    return i, j, quantity
