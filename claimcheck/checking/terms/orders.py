"""Rows in printed order against their values, ordinals against values, neighbours against ordinals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from claimcheck.checking.terms.terms import Term
from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.measures import Figure
from claimcheck.domain.wording import ordinal

LEAST, IN_WORDS = 4, 3  # rows from which a list has an order to speak of, and a row that words put in order
OTHER_END = 4  # places by which one counted from the other end may be out


def misplaced(terms: Sequence[Term], least: int = LEAST) -> tuple[int, int] | None:
    """The index of the row that stands in the wrong place of an otherwise sorted list, and the index where it belongs.

    None when the list is in order (equal rows in any order), shorter than `least`, or not sorted by value at all.
    """
    values = [term.value for term in terms]
    if len(values) < least or not all(term.known for term in terms) or len({term.unit for term in terms}) != 1:
        return None
    sign = 1 if values[0] <= values[-1] else -1
    rising = [value * sign for value in values]
    if _sorted(rising):
        return None
    for i in range(len(rising)):
        rest = rising[:i] + rising[i + 1 :]
        if _sorted(rest):
            place = sum(1 for value in rest if value < rising[i])
            return i, place
    return None


def first_of_list(analysis: Analysis) -> set[str]:
    """The ids of places that are told of so many, "the lowest of the four", and tied to the figures of all of these."""
    rivals = Counter(tie.members[0] for tie in analysis.ties if tie.kind == "superlative")
    ranks = ((claim.id, claim.rank) for claim in analysis.claims if claim.rank is not None and claim.id in rivals)
    return {id for id, rank in ranks if rank.field == rivals[id] + 1}


def _sorted(values: Sequence[float]) -> bool:
    return all(a <= b for a, b in pairwise(values))


def neighbours_differ(claim: Claim) -> str:
    """Why the forces named ahead cannot agree with the ordinal ("third, behind only A, B and C"), or nothing."""
    rank = claim.rank
    if rank is None or rank.position is None:
        return ""
    if rank.field is not None and rank.position > rank.field:
        return f"there is no {ordinal(rank.position)} of {rank.field}"
    if rank.among == "areas" and len(rank.behind) > rank.position - 1 and not rank.joint:
        return f"behind {len(rank.behind)} others it is {ordinal(len(rank.behind) + 1)}, not {ordinal(rank.position)}"
    return ""


def counted_beyond(terms: Sequence[Term]) -> tuple[Term, Term, int] | None:
    """A place, and the words that leave so many beyond it ("only five lost more"), with the place that they give; None: they agree."""
    if len(terms) != 2:
        return None
    place, beyond = terms[0].claim.rank, terms[1].claim.rank
    if place is None or beyond is None or place.position is None or beyond.position is None:
        return None
    return None if place.position == beyond.position else (terms[0], terms[1], beyond.position)


def counted_from_ends(terms: Sequence[Term]) -> int | None:
    """Where "37th of 43" is counted from the other end, when the place told beside it is neither that nor the 37th; None: they agree.

    A place that is far from either is of another order.
    """
    place, again = terms[0].claim.rank, terms[1].claim.rank
    if place is None or again is None or not place.position or not again.position or place.field is None:
        return None
    other_end = place.field + 1 - place.position
    if again.position in (place.position, other_end) or abs(again.position - other_end) > OTHER_END:
        return None
    return other_end


def beaten(terms: Sequence[Term], better: str) -> bool:
    """Whether another force's figure is beyond that of the highest or lowest, whatever the rounding.

    `terms`: the superlative, its own figure, the other's; `better` is the end of the measure that "best" means: "high", "low", "neither".
    """
    rank, (own, other) = terms[0].claim.rank, terms[1:]
    return rank is not None and _is_beyond(own, other, _end(rank.direction, better))


def _end(direction: str, better: str) -> int:
    """1 when the order is from the highest down, -1 from the lowest up, 0 when that cannot be told."""
    ends = {"high": 1, "low": -1}.get(better, 0)
    return {"highest": 1, "lowest": -1, "best": ends, "worst": -ends}.get(direction, 0)


def _is_beyond(own: Term, other: Term, sign: int) -> bool:
    """Whether another's figure is nearer the end than one's own, whatever the rounding."""
    if not (own.known and other.known) or own.unit != other.unit or sign * (other.value - own.value) <= 0:
        return False
    if own.unit == "" and (own.step < 1) != (other.step < 1):
        return False  # "10.8" and 2,210 officers count two things
    alike = own.step == other.step < 1  # of two figures told to the same decimal the larger is the larger
    return alike or not own.interval.meets(other.interval)


def wrong_side(terms: Sequence[Term], side: str) -> bool:
    """Whether the figure of the one that a place is said to be ahead of, or behind, is on the other side."""
    rank, own, other = terms
    sign = _end(rank.claim.rank.direction, "neither") if rank.claim.rank is not None else 0
    return _is_beyond(own, other, sign) if side == "ahead" else _is_beyond(other, own, sign)


def outplaced(terms: Sequence[Term], better: str) -> list[Term]:
    """Those that stand before a place by their figures, when they are too many for it.

    `terms`: the place, its own figure, the others'. Where the text names all that it is behind, any other is one too many.
    """
    rank, own, others = terms[0].claim.rank, terms[1], terms[2:]
    if rank is None or rank.position is None:
        return []
    beyond = [other for other in others if _is_beyond(own, other, _end(rank.direction, better))]
    named = [other for other in others if area_of(other.claim) in rank.behind]
    unnamed = [other for other in beyond if other not in named]
    if any(other not in beyond for other in named):
        return []  # the figures are of something else than the place
    if len(beyond) > rank.position - 1:
        return beyond
    if (
        rank.field == len(others) + 1
        and len(beyond) < rank.position - 1
        and len({one.value for one in terms[1:]}) == rank.field
    ):
        return beyond or list(others[:1])  # all of the field are told, and fewer stand before it
    return unnamed if named and len(rank.behind) == rank.position - 1 else []


def out_of_order(terms: Sequence[Term]) -> tuple[int, int] | None:
    """Two ranked claims whose figures stand the other way round: the indexes of the ranks in `terms`.

    A rank goes with the figure of the same area among the terms.
    """
    figures = {area_of(term.claim): term for term in terms if term.claim.rank is None and term.known}
    ranked = [
        (term.claim.rank.position, i, figures[area_of(term.claim)])
        for i, term in enumerate(terms)
        if term.claim.rank is not None and term.claim.rank.position is not None and area_of(term.claim) in figures
    ]
    directions = {term.claim.rank.direction for term in terms if term.claim.rank is not None}
    if len(directions) != 1 or len({figure.unit for _, _, figure in ranked}) != 1:
        return None
    sign = {"highest": 1, "lowest": -1}.get(next(iter(directions)))
    if sign is None:
        return None
    ranked.sort(key=lambda row: row[0])
    for (p, i, one), (q, j, other) in pairwise(ranked):
        if p < q and sign * (one.value - other.value) < 0 and not one.interval.meets(other.interval):
            return i, j
    return None


def area_of(claim: Claim) -> str | None:
    """The id of a claim's area."""
    return claim.area.area if claim.area is not None else None


def is_far_from_place(claim: Claim, own: Figure, peers: Sequence[Figure], by: float) -> bool:
    """Whether the figures at the place that is told differ from an area's own by more than a share, from whichever end it is counted."""
    sure = own.status == "published" or own.unit == "percent"  # rates that we work out are blunt
    values = [figure.value for figure in peers if figure.value is not None and sure]
    position = claim.rank.position if claim.rank is not None else None
    if position is None or not own.value or not 0 < position <= len(values):
        return False
    values.sort()
    at = (values[-position], values[position - 1])
    return all(abs(float(value) / float(own.value) - 1) > by for value in at)
