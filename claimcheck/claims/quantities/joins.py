"""Neighbouring numbers that are one figure: ranges, "15 minutes and 59 seconds", and sport scores, which are none."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from claimcheck.claims.quantities.drafts import CENT, Draft
from claimcheck.claims.quantities.numbers import attached
from claimcheck.claims.quantities.units import DIMENSIONS, SPLITS
from claimcheck.claims.words.hedges import hedge_before
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

# Before "A to B" these make the two ends of a change; "by" does so when the second is far from the first ("by 50 to 1,366").
ENDS = frozenset(("from",))
RANGING = frozenset(read_lexicon("numbers")["ranges"]["before_from"])  # "ranging from $25 to $140"
MOVES = word_sets("grammar", "joins")["moves"]
FAR = 3
RESPECTIVELY = 6  # tokens behind a figure
RACED = (60, 62, 100)
_changes = read_lexicon("changes")
MOVED = frozenset([*_changes["up"]["nouns"], *_changes["down"]["nouns"]])


def join(tokens: Tokens, drafts: list[Draft], end: int) -> list[Draft]:
    """The drafts with ranges, split units and points resolved, and bare scores dropped."""
    del end
    if len(drafts) > 1:
        drafts = _joined(tokens, _without_scores(tokens, drafts))
    for index, draft in enumerate(drafts):
        if draft.unit == "points" and _near_percent(tokens, drafts, index):
            draft.unit = "percentage_points"
    return drafts


def _near_percent(tokens: Tokens, drafts: list[Draft], index: int) -> bool:
    """Whether "points" are of a percentage that stands near in the same sentence."""
    here = drafts[index]
    retold = drafts[index + 1] if index + 1 < len(drafts) else here
    # "fell 25 points, or 1 percent": of an index
    if here.low > 60 or (retold.unit == "percent" and retold.low < here.low and _is_retold(tokens, here, retold)):
        return False
    for other in drafts[max(0, index - 3) : index] + drafts[index + 1 : index + 3]:
        between = range(min(here.last, other.last), max(here.i, other.i))
        if other.unit == "percent" and not any(
            tokens.text[k] in ".!?" and not attached(tokens, k + 1) for k in between if k + 1 < len(tokens)
        ):
            return len(between) < 40
    return False


def _is_retold(tokens: Tokens, left: Draft, right: Draft) -> bool:
    """Whether the right figure tells the left one again: "25 points, or 1 percent", "25 points (1 percent)"."""
    return tokens.lower[left.last : right.first] in ([",", "or"], ["or"], ["("], [",", "or", "about"])


def _without_scores(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Without "2-1", "51-49" and "4-4-2": digits joined by a hyphen with no unit, or the larger first."""
    kept: list[Draft] = []
    index = 0
    while index < len(drafts):
        last = index
        while last + 1 < len(drafts) and _tight(tokens, drafts[last], drafts[last + 1]):
            last += 1
        run = drafts[index : last + 1]
        rising = len(run) == 2 and run[0].low < run[1].low
        # "0-60 in under two seconds"
        if len(run) == 1 or (rising and (run[1].unit or run[1].scale > 1 or run[0].low == 0 and run[1].low in RACED)):
            kept.extend(run)
        index = last + 1
    return kept


def _tight(tokens: Tokens, left: Draft, right: Draft) -> bool:
    """Whether only a hyphen without spaces stands between two bare numbers."""
    k = left.j
    return (
        right.first == k + 1
        and left.last == k
        and not left.unit
        and tokens.text[k] in HYPHENS
        and attached(tokens, k)
        and attached(tokens, k + 1)
    )


def _joined(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    kept = drafts[:1]
    for draft in drafts[1:]:
        _share_scale(tokens, kept[-1], draft)
        both = _split(tokens, kept[-1], draft) or _range(tokens, kept, draft)
        if both:
            kept[-1] = both
        else:
            kept.append(draft)
    return kept


def _split(tokens: Tokens, left: Draft, right: Draft) -> Draft | None:
    """ "one hour and 32 minutes", "6ft 1in", "seven years and four months"; "an hour and a half"."""
    gap = tokens.lower[left.last : right.first]
    if gap not in ([], ["and"], [","], [",", "and"], ["-"]):
        return None
    # "in two hours and seven minutes, 16 seconds behind"
    if gap[:1] == [","] and "and" in tokens.lower[left.i : left.j]:
        return None
    dimension = DIMENSIONS.get(left.unit)
    if right.kind == "share" and right.unit == "percent" and gap == ["and"] and dimension and right.first == right.i:
        if tokens.lower[right.i] in ("a", "one", "three"):
            value = left.low + right.low / 100
            return replace(left, last=right.last, j=right.j, low=value, high=value, step=Decimal("0.25"))
        return None
    if gap == ["-"] and left.unit == "feet" and not right.unit:
        gap, right = [], replace(right, unit="inches")  # "a 6-foot-4 forward"
    if not gap and left.unit == "minutes" and not right.unit and right.last == right.j and right.first == right.i:
        right = replace(right, unit="seconds")  # "six minutes 36"
    factor = SPLITS.get((left.unit, right.unit))
    if (
        not factor
        or right.low >= factor
        or left.low != left.high
        or left.low != int(left.low)
        or (gap and right.kind != "cardinal")
    ):
        return None
    value = left.low * factor + right.low
    return replace(
        left, last=right.last, j=right.j, low=value, high=value, unit=right.unit, step=right.step, per=right.per
    )


def _share_scale(tokens: Tokens, left: Draft, right: Draft) -> None:
    """ "126 and 114 million units, respectively", "2.93 vs 2.94 billion": the scale is said once."""
    gap = tokens.lower[left.last : right.first]
    told = gap in (["vs"], ["vs", "."], ["versus"]) or (
        gap == ["and"] and "respectively" in tokens.lower[right.last : right.last + RESPECTIVELY]
    )
    if told and not left.unit and left.scale == 1 and right.scale > 12 and left.kind == right.kind == "cardinal":
        left.low = left.high = left.low * right.scale
        left.step, left.scale, left.unit = left.step * right.scale, right.scale, right.unit


def _range(tokens: Tokens, kept: list[Draft], right: Draft) -> Draft | None:
    """ "between nine and 15 per cent", "20-25 per cent", "two to three weeks", "three or four"."""
    left = kept[-1]
    if right.of and right.part:
        return _range_of_ratio(tokens, left, right)
    gap = tokens.lower[left.last : right.first]
    gap = gap[1:] if gap in (["-", "to"], ["-", "and"]) and not right.noun else gap  # "16- to 24-year-olds"
    gap = gap[1:2] if gap in (["-", "to", "-"], ["-", "or", "-"]) else gap  # "15-to-20-minute waits"
    if len(gap) > 1 and (gap[0] == "and" or _is_ranging(tokens, left)):  # "ranges from five to as many as ten"
        gap = tokens.lower[left.last : hedge_before(tokens, left.last, right.first)[0]]
    if len(gap) != 1 or left.of or left.kind == "multiple" or right.kind == "multiple" or not _alike(left, right):
        return None
    low = left.low * right.scale if _shares_scale(left, right) else left.low
    if low >= right.high or not _linked(tokens, kept, right, gap[0], low):
        return None
    first = left.first
    if gap[0] == "and":
        first = _between(tokens, left)
    return replace(
        right,
        i=left.i,
        first=first,
        low=low,
        high=right.high,
        step=max(left.step, right.step),
        unit=right.unit or left.unit,
        modifier="between",
    )


def _range_of_ratio(tokens: Tokens, left: Draft, right: Draft) -> Draft | None:
    """ "Sixteen or 17 times out of a hundred", "three to four in ten": both parts of one whole."""
    assert right.of is not None and right.part is not None
    gap = tokens.lower[left.last : right.first]
    if gap not in (["or"], ["to"]) or left.unit or left.of or not right.part - 3 <= left.low < right.part:
        return None
    low = (left.low / right.of * 100).quantize(CENT)
    return replace(right, i=left.i, first=left.first, low=low, modifier="between")


def _alike(left: Draft, right: Draft) -> bool:
    return (
        not left.unit
        or left.unit == right.unit
        or bool(DIMENSIONS.get(left.unit) == "money" and not right.unit)
        or (DIMENSIONS.get(left.unit) == "money" and right.noun)
    )


def _shares_scale(left: Draft, right: Draft) -> bool:
    """ "£2-3 million", "two to three thousand": the scale is said once."""
    return left.scale == 1 and right.scale > 12 and left.low < right.low / right.scale


def _between(tokens: Tokens, left: Draft) -> int:
    """The token "between" before a range (hedges and the sign of money passed over), or -1."""
    k, _ = hedge_before(tokens, 0, left.first)
    return k - 1 if k > 0 and tokens.lower[k - 1] in ("between", "anywhere") else -1


def _linked(tokens: Tokens, kept: list[Draft], right: Draft, word: str, low: Decimal) -> bool:
    """Whether the one word between makes a range of the two."""
    left = kept[-1]
    if word == "and":
        return _between(tokens, left) >= 0
    k, _ = hedge_before(tokens, 0, left.first)
    before = tokens.lower[k - 1] if k else ""
    if word in HYPHENS:
        return attached(tokens, left.last) and attached(tokens, left.last + 1)
    if word == "or":
        return right.high - low <= max(Decimal(2), low) and not left.unit  # "18p or 24p" are two
    if word == "to" and low == 0 and DIMENSIONS.get(right.unit) == "speed":
        return True  # "from zero to 60 mph"
    if word != "to" or (before in ENDS and not _is_ranging(tokens, left)) or _is_from(tokens, k):
        return False
    moved = before == "of" and not MOVED.isdisjoint(tokens.lower[k - 2 : k - 1])
    if moved or before in MOVES:  # "down by 96 to 117", "a jump of 264 to 1,129" but "cut it by 40 to 50 per cent"
        return right.high <= low * FAR and bool(right.unit) and (moved or not right.noun)
    return right.high <= low * 10 or _is_ranging(tokens, left)


def _is_ranging(tokens: Tokens, left: Draft) -> bool:
    """ "Ranging from $25", "cost from about £5"; not "rose from"."""
    k, _ = hedge_before(tokens, 0, left.first)
    return k > 1 and tokens.lower[k - 1] in ENDS and tokens.lower[k - 2] in RANGING


def _is_from(tokens: Tokens, k: int) -> bool:
    """ "Improved from last year's figure of 66.5 per cent to 70.2 per cent": the two ends of a change."""
    for at in range(k - 1, max(k - 7, -1), -1):
        if tokens.lower[at] == "from":
            return tokens.lower[k - 1] in ("of", "the")
        if tokens.kind[at] in ("mark", "number"):
            return False
    return False
