"""Where an area stands in an order, in words, and the reason that this gives for a verdict on a place."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.checking.terms.cells import label
from claimcheck.checking.terms.judgement import Question
from claimcheck.checking.terms.wording import listing, place, shown
from claimcheck.domain.cases import Truth
from claimcheck.domain.measures import Figure
from claimcheck.domain.values import Rank
from claimcheck.linking.figures import Reading
from claimcheck.reference.queries import End, Placing, ordered, rank

NAMED = 6  # forces that a message names before it counts them
OTHER: dict[End, End] = {"highest": "lowest", "lowest": "highest"}
MOVED = {"down": ("lowest", "biggest fall"), "up": ("highest", "biggest rise")}


def stands(question: Question, placing: Placing, column: Sequence[Figure]) -> str:
    """Where an area stands, from the nearer end: "the third highest of 43, behind A and B", "the joint lowest of 9, with C"."""
    printed = placing.published
    if printed is not None and printed.rank is not None and not placing.certain:
        return f"{place(printed.rank, placing.direction)} of {printed.rank_of or placing.field}, as printed"
    placing = nearer(placing, column)
    where = place(placing.best, placing.direction)
    if placing.level and placing.certain:
        where = where.replace("the ", "the joint ", 1)
    if placing.worst > placing.best:
        where = f"at best {where}" if placing.ahead else f"{where} of those known"
    level = listing([question.name(area) for area in placing.level], 4)
    before = [figure.area for figure in ordered(column, placing.direction) if figure.area in placing.ahead]
    before += [area for area in placing.ahead if area not in before]
    ahead = listing([question.name(area) for area in before], 4) if 0 < len(before) <= NAMED else ""
    return f"{where} of {placing.field}" + (f", with {level}" if level else "") + (f", behind {ahead}" if ahead else "")


def nearer(placing: Placing, column: Sequence[Figure]) -> Placing:
    """The same place counted from the end that it is nearer to, where it is certain and more than the middle away."""
    if not placing.certain or placing.best <= (placing.field + 1) / 2:
        return placing
    other = rank(column, placing.area, OTHER[placing.direction])
    return other if other.certain and other.best < placing.best else placing


def reason(
    question: Question, reading: Reading, placing: Placing, column: Sequence[Figure], told: Rank, truth: Truth
) -> str:
    """Why a place is as it is told, or not: where the area stands with its figure, and which figures are not known."""
    own = placing.figure
    value = f" ({shown(own)})" if own is not None and own.value is not None else ""
    head = f"{label(reading.measure)}, {question.when(reading.start, reading.end)}"
    where = stands(question, placing, column)
    end, moved = MOVED.get(reading.move or "none", ("", ""))
    moves = bool(end) and f" {end} of " in where  # "is the fourth lowest", of falls
    where = where.replace(f" {end} of ", f" {moved} of ", 1) if moves else where
    text = f"{head}: {reading.area.name}{value} {'has' if moves else 'is'} {where}."
    if truth != "unknown" or not placing.unknown:
        return text
    named = [area for area in (*told.behind, *told.ahead) if area in placing.unknown] or list(placing.unknown)
    unknown = listing([question.name(area) for area in named], 4)
    return f"{text} It agrees with every figure known; not known: {unknown}."
