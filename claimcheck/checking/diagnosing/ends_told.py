"""Changes and multiples that other figures of the article explain: the ends that it tells elsewhere, or two figures beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, permutations

from claimcheck.checking.sums.around import LEVELS, Around
from claimcheck.checking.sums.otherwise import MOST, REACH
from claimcheck.checking.terms.equations import SUMS
from claimcheck.checking.terms.orders import area_of
from claimcheck.checking.terms.terms import Term, exactly
from claimcheck.domain.cases import Evidence
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Figure

# "Back in 2012/13 it was 5,473, and that was seven per cent lower": told of the earlier, against the later.
THAT_WAS = re.compile(r"\b(?:that|which|it) (?:was|is) (?:\w+ ){0,2}$", re.IGNORECASE)
GAP = re.compile(r"\W*(?:more|fewer|less)\b(?! than| in| on)", re.IGNORECASE)
# "Twice as fast as in Essex", "double the rise", "at three times the pace"; "the growth was double".
OF_CHANGES = re.compile(
    r"\W*(?:as (?:fast|quick|rapid|steep|sharp)(?:ly)?|(?:the |its )?(?:[\w-]+ ){0,2}(?:increase|rise|fall|drop|growth|pace|speed))\b",
    re.IGNORECASE,
)
MOVING = re.compile(
    r"\b(?:increase|rise|fall|drop|growth)\b[^.;,]{0,40}\b(?:was|is|were|being) (?:\w+ ){0,2}$", re.IGNORECASE
)
TO_END = 6  # characters from a change to the level that it led to (" to ")
APPOSED = 3  # characters from a number to the change that is told right behind it
ROUGH = 0.12  # a share of its size by which a headline may round a change
Pair = tuple[Claim, Evidence]


def of_other_ends(pairs: Sequence[Pair]) -> set[str]:
    """The ids of changes that agree with the table of an area not named beside them, though the article has other counts for both ends.

    "640 calls in 2008-09 and 477 in 2011-12. Since 2008-09 the fall is a quarter", of an estate: what the nation's fell by is chance.
    """
    apart = {
        one.figures[0].cell
        for claim, one in pairs
        if claim.type == "count" and one.truth == "unknown" and len(one.figures) == 1
    }
    return {
        claim.id
        for claim, one in pairs
        if claim.type == "change"
        and one.truth == "holds"
        and claim.area is not None
        and claim.area.how == "carried"
        and bool(one.figures)
        and apart.issuperset(figure.cell for figure in one.figures)
    }


def comparison_doubt(claim: Claim, one: Evidence, beside: Sequence[Pair], around: Around, analysis: Analysis) -> str:
    """ "Crime has risen by 30 per cent, four times the national rate"; "South Wales, smaller than Merseyside, had three times as many"."""
    ahead = [other for other, _ in beside if other.span.end <= claim.span.start]
    text = analysis.article.text
    moved = OF_CHANGES.match(text, claim.span.end) or MOVING.search(text[claim.sentence.start : claim.span.start])
    if moved or any(other.type == "change" and area_of(other) == area_of(claim) for other in ahead):
        return "it may compare the changes"
    if _is_multiple_told(claim, beside, around):
        return "it is so of two figures beside it"
    if claim.quantity is None or len(one.figures) < 2:
        return ""
    mine, theirs = (figure.value for figure in one.figures[:2])
    start = claim.sentence.start
    named = {mention.area for mention in analysis.areas if start <= mention.span.start < claim.span.start}
    if not mine or not theirs or not {figure.area for figure in one.figures[:2]} <= named:
        return ""
    back = float(theirs) / float(mine)
    return "it would be so the other way round" if _within(around.term(claim), back) else ""


def _is_multiple_told(claim: Claim, beside: Sequence[Pair], around: Around) -> bool:
    """ "recorded 13,252 burglaries, and its neighbour well over twice as many, 31,964, but charged only 1,357"."""
    told = around.term(claim)
    scale = {"times": 1.0, "percent": 100.0}.get(told.unit)
    levels = [around.term(level) for level, _ in beside if level.type in LEVELS]
    if scale is None or len(levels) > MOST:
        return False
    return any(
        one.unit == other.unit
        and other.value > 0
        and _within(told, one.value / other.value * scale)
        # "less than twice" as many are more, and not a third
        and (told.unit != "times" or told.interval.low > 0 or one.value > other.value)
        for one, other in permutations(levels, 2)
    )


def _within(told: Term, value: float) -> bool:
    return told.interval.low <= value <= told.interval.high


def leads_elsewhere(claim: Claim, one: Evidence, beside: Sequence[Pair]) -> bool:
    """ "Burglary in people's homes has dropped by 45 per cent, to 3,874": where that is right of homes, the fall is one of them, too.

    So is that of "1,534 searches, a tenth fewer", where these are of another kind.
    """
    return any(
        other.truth == "holds"
        and bool(other.figures and one.figures)
        and (
            0 < level.span.start - claim.span.end <= TO_END
            and other.figures[0].measure != one.figures[0].measure
            or 0 < claim.span.start - level.span.end <= APPOSED
            and level.type == "count"
            and claim.block == "paragraph"
            and _topic(other.figures[0]) != _topic(one.figures[0])
        )
        for level, other in beside
    )


def _topic(figure: Figure) -> str:
    return figure.measure.split(".")[0]


def is_since_earlier(claim: Claim, one: Evidence, beside: Sequence[Pair]) -> bool:
    """ "In Dorset it went down from 59,726 to 37,212, in Wiltshire by a fifth": the sentence has an older figure than we measured from."""
    base = one.figures[1] if len(one.figures) > 1 else None
    return base is not None and any(
        level.span.end <= claim.span.start
        and other.truth == "holds"
        and bool(other.figures)
        and level.type in LEVELS
        and other.figures[0].measure == base.measure
        and other.figures[0].area != base.area
        and other.figures[0].end < base.end
        for level, other in beside
    )


def lies_between(claim: Claim, held: Sequence[tuple[Term, Figure]], around: Around, analysis: Analysis) -> bool:
    """Whether a change lies between two true figures of the article: of one area and measure, or told shortly before it."""
    moved = around.term(claim)
    back = THAT_WAS.search(analysis.article.text[claim.sentence.start : claim.span.start]) is not None
    near = {level.claim.id for back in range(REACH) for level in around.levels(claim, back)}
    groups: dict[tuple[str, str], list[tuple[Term, Figure]]] = {}
    for told, figure in held:
        groups.setdefault((figure.measure, figure.area), []).append((told, figure))
    for (_, area), levels in groups.items():
        close = [one for one in levels if one[0].claim.id in near]
        for one, other in combinations(levels if area == area_of(claim) and close else close, 2):
            earlier, later = sorted((one, other), key=lambda pair: pair[1].end)
            if earlier[1].end != later[1].end and _gives(earlier[0], later[0], moved):
                return True
            if earlier[1].end != later[1].end and back and _gives(later[0], earlier[0], moved):
                return True
    return any(_gives(before, after, moved) for before, after in _told_ends(claim, held, around, analysis))


def is_gap(claim: Claim, held: Sequence[tuple[Term, Figure]], around: Around, analysis: Analysis) -> bool:
    """ "Suffolk did 17,616 tests. In Norfolk there were 17,714 - almost a hundred more": than the other place, and not than before."""
    if not GAP.match(analysis.article.text, claim.span.end):
        return False
    near = {level.claim.id for back in range(REACH) for level in around.levels(claim, back)}
    close = [(told, figure) for told, figure in held if told.claim.id in near]
    own = [one for one in close if one[1].area == area_of(claim) and one[0].claim.sentence == claim.sentence]
    return any(
        figure.measure == mine.measure
        and figure.end == mine.end
        and figure.area != mine.area
        and _gives(told, level, around.term(claim))
        for level, mine in own
        for told, figure in close
    )


def _told_ends(
    claim: Claim, held: Sequence[tuple[Term, Figure]], around: Around, analysis: Analysis
) -> Iterator[tuple[Term, Term]]:
    """ "down by a third to 10,099", of the 15,107 told before: the end that stands with it, and earlier numbers of the same thing."""
    after = next((one for one, _ in held if 0 < one.claim.span.start - claim.span.end <= TO_END), None)
    if after is None or after.claim.measure is None:
        return
    for one in analysis.claims:
        same = (
            one.measure is not None
            and one.measure.facets == after.claim.measure.facets
            and area_of(one) == area_of(claim)
        )
        if same and one.type == after.claim.type and one.span.end < claim.span.start:
            yield around.term(one), after


def _gives(before: Term, after: Term, moved: Term) -> bool:
    rises = after.value > before.value
    if before.unit != after.unit or not moved.known or rises != (moved.sign >= 0):
        return False
    value = SUMS["change"]([exactly(before), exactly(after), moved], 2)
    return value is not None and value.meets(moved.interval)


def is_told_by_ends(claim: Claim, analysis: Analysis) -> bool:
    """ "Fivefold rise in searches", over a story that tells of 13,175 under one power "against 2,503 in the year before": a headline that
    two numbers of one sentence of its body give."""
    told, change = claim.quantity, claim.change
    if claim.block != "headline" or told is None or change is None or told.unit not in ("times", "percent"):
        return False
    for one, other in pairwise(analysis.claims):
        counts = one.type == other.type == "count"
        if not counts or one.sentence != other.sentence or one.period == other.period:
            continue
        if one.area is None or other.area is None or one.quantity is None or other.quantity is None:
            continue
        first, last = sorted((one, other), key=_end_of)
        if claim.area is None or {area_of(one), area_of(other)} != {area_of(claim)} or not _number(first):
            continue
        grown = _number(last) / _number(first)
        size = grown if told.unit == "times" else abs(grown - 1) * 100
        size = 1 / grown if told.unit == "times" and change.direction == "down" and grown else size
        if (grown > 1) == (change.direction == "up") and abs(size - float(told.low)) <= float(told.low) * ROUGH:
            return True
    return False


def _end_of(claim: Claim) -> str:
    return str(claim.period.end) if claim.period is not None else ""


def _number(claim: Claim) -> float:
    return float(claim.quantity.low) if claim.quantity is not None else 0.0
